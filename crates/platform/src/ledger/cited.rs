//! Acts as records that records of other rooms point to: found by their number or their address, and open to everybody.

use super::pages::{path_of, told};
use super::read;
use crate::fault::Answer;
use crate::kit::pick::{Found, OpenRecords, RecordKind};
use crate::web::Ctx;

/// Acts of the ledger.
pub(crate) const RECORD: RecordKind = RecordKind {
    kind: "act",
    label: "ledger-record-act",
    path: |id| path_of(id.parse().unwrap_or_default()),
    find: |ctx, words, _| Box::pin(async move { some(&ctx, number(&words).into_iter().collect()).await }),
    known: |ctx, ids| Box::pin(async move { some(&ctx, numbers(&ids)).await }),
};

/// All of them: the ledger is everybody's.
pub(crate) const OPEN: OpenRecords =
    ("act", |ctx, ids| Box::pin(async move { some(&ctx, numbers(&ids)).await }));

/// The number that somebody means: `12`, in any digits, or the address of an act.
fn number(words: &str) -> Option<u64> {
    let text = rawabit_text::to_western_digits(words.trim());
    let last = text.rsplit_once("/ledger/acts/").map_or(text.as_str(), |(_, number)| number);
    last.split(['?', '#']).next()?.trim().parse().ok()
}

fn numbers(ids: &[String]) -> Vec<u64> {
    ids.iter().filter_map(|id| id.parse().ok()).collect()
}

async fn some(ctx: &Ctx, numbers: Vec<u64>) -> Answer<Vec<Found>> {
    let mut found = Vec::new();
    for number in numbers {
        if let Some(row) = read::act_at(ctx.db(), number).await? {
            let id = number.to_string();
            let label = ctx.msg(
                &crate::lang::Message::new("ledger-record-act-cited")
                    .with("n", id.as_str())
                    .with("what", told(ctx, &row)),
            );
            found.push(Found::new(id, label).detail(ctx.voice.moment(row.at)).at(path_of(number)));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn an_act_is_cited_by_its_number_or_its_address() {
        assert_eq!(number(" 12 "), Some(12));
        assert_eq!(number("١٢"), Some(12));
        assert_eq!(number("https://party.example/fr/ledger/acts/7?x=1"), Some(7));
        assert_eq!(number("2018/03"), None);
        assert_eq!(number("act"), None);
    }
}
