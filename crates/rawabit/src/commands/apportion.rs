//! `rawabit apportion FILE --method M --seats N`: shares seats in proportion to votes or members, without a server or a database.

use std::process::ExitCode;

use rawabit_counting::apportion::{Claim, Formula, Rule, Sharing, Threshold};
use rawabit_counting::csv;
use rawabit_counting::majority::Share;
use rawabit_counting::step::words;
use rawabit_statutes::Lang;
use serde_json::{Map, Value, json};

use super::count::{ask, complain, draws, lot, tie, tongue};
use super::say;
use crate::cli::ApportionArgs;
use crate::told::{Counting, Telling as _, Told};

/// Exit 0 with seats, 1 without them and the reason, 3 where a lot must be drawn.
pub(super) fn apportion(asked: &ApportionArgs, lang: Lang) -> anyhow::Result<ExitCode> {
    let unknown = || {
        let names = Formula::ALL.iter().map(|formula| formula.key()).collect();
        Told::Counting(Counting::UnknownMethod(asked.method.clone(), names))
    };
    let formula: Formula = asked.method.parse().map_err(|_| unknown())?;
    let threshold = asked.threshold.as_deref().map(share).transpose()?;
    let bytes = std::fs::read(&asked.file).telling(|| Told::Reading(asked.file.clone()))?;
    let lists = match csv::read_votes(&bytes) {
        Ok(lists) => lists,
        Err(problem) => return Ok(complain(&asked.file, problem.message(tongue(lang)), lang)),
    };
    let rule = Rule {
        threshold: threshold.map(|share| Threshold { share, strict: false, of: None }),
        base: asked.base,
        ..Rule::new(formula, asked.seats)
    };
    let claims: Vec<Claim> =
        lists.iter().map(|(_, votes)| Claim { minimum: asked.minimum, ..Claim::votes(*votes) }).collect();
    let names: Vec<String> = lists.into_iter().map(|(name, _)| name).collect();
    let sharing = match rule.share(&claims, &draws(&asked.ties, claims.len())?) {
        Ok(sharing) => sharing,
        Err(fault) => return Ok(complain(&asked.file, fault.message(tongue(lang)), lang)),
    };
    let (steps, lots) = match &sharing {
        Sharing::Decided(shared) => (&shared.steps, &shared.lots),
        Sharing::NeedsLot { steps, lots, .. } => (steps, lots),
    };
    let said = words(steps, &names, tongue(lang));
    if asked.json {
        let mut answer = json!({
            "method": formula.key(),
            "seats": {},
            "lots": lots.iter().map(lot).collect::<Vec<Value>>(),
            "words": said,
        });
        match &sharing {
            Sharing::Decided(shared) => {
                let seats = names.iter().cloned().zip(shared.seats.iter().map(|n| json!(n)));
                answer["seats"] = Value::Object(Map::from_iter(seats));
            }
            Sharing::NeedsLot { question, .. } => answer["needs_lot"] = tie(question),
        }
        say(&answer.to_string());
    } else {
        said.iter().for_each(|line| say(line));
    }
    Ok(match sharing {
        Sharing::Decided(_) => ExitCode::SUCCESS,
        Sharing::NeedsLot { question, .. } => ask(&question, &names, lang),
    })
}

/// A share; a number from one on without a sign is in a hundred, since nobody means a threshold of everything.
fn share(text: &str) -> anyhow::Result<Share> {
    let wrong = || Told::Counting(Counting::NoShare(text.to_owned()));
    let plain = text.trim();
    let is_number = plain.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    let below_one = plain.starts_with('0') || plain.starts_with(['.', ',']);
    let said = if is_number && !below_one { format!("{plain}%") } else { plain.to_owned() };
    Ok(said.parse().map_err(|_| wrong())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_threshold_is_a_share_or_in_a_hundred() {
        let same = |one: &str, other: &str| {
            let of = |text| share(text).expect("a share").needed(10_000, false);
            assert_eq!(of(one), of(other), "{one} {other}");
        };
        same("4", "4%");
        same("3.25", "0.0325");
        same("1/20", "5%");
        assert!(share("x").is_err() && share("101").is_err() && share("-1").is_err());
    }
}
