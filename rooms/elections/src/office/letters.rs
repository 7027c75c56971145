//! The letters of an election: to whom, about what, what became of each; and who could not be written to and must be told otherwise.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc, html, sheet};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use super::{part, path, tabs, visible};
use crate::model::LetterKind;
use crate::permissions::ConductElections;
use crate::shown;
use crate::store::letter::{self, Fate, Written};

/// `GET /office/elections/{id}/letters`: opening it is audited as one reading of its list.
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    ctx.permit::<ConductElections>(&row.unit_path)?;
    let query = Query::read(&ctx, &["name"]);
    let fate = query.filter("state").and_then(|word| Fate::ALL.into_iter().find(|fate| fate.word() == word));
    let detail = if query.export.is_some() { "export".to_owned() } else { query.page.to_string() };
    ctx.audit_read("elections.read_letters", ("contest", &id), &row.unit_path, &detail).await?;
    let total = letter::count(ctx.db(), &id, fate).await?;
    let limit = query.limit();
    let written = letter::page(ctx.db(), &id, fate, query.offset(), limit).await?;
    let ids: Vec<String> = written.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let columns = ["name", "about", "state", "at", "proof"].map(Column::new).into_iter().collect();
    let mut table = Table::new("elections-letters", columns).total(total).exports();
    for one in &written {
        let name = people.get(&one.person_id);
        let shown = name.map_or_else(|| Html::text("–"), |who| rawabit_people::person_link(&ctx, who));
        let plain = name.map_or_else(|| "–".to_owned(), |who| who.display(&ctx.voice));
        let state = ctx.t(&format!("elections-letters-{}", one.fate().word()));
        table.push(vec![
            Cell::both(shown, plain),
            Cell::text(about(&ctx, one)),
            Cell::both(html::badge(&state, tone(one.fate())), state.clone()),
            Cell::text(ctx.voice.moment(one.sent_at.unwrap_or(one.written_at))),
            proof(&ctx, one),
        ]);
    }
    if let Some(format) = query.export {
        return sheet::download(&ctx, &table, "letters", format);
    }
    let without = letter::count(ctx.db(), &id, Some(Fate::None)).await?;
    let mut body = tabs(&ctx, &row, "letters").0;
    if without > 0 {
        let text = ctx.tn("elections-letters-without", usize::try_from(without).unwrap_or(usize::MAX));
        body.push_str(&shown::notice("warn", "warning", &text).0);
    }
    body.push_str(&narrowing(&ctx, &id, fate).await?);
    body.push_str(&table.html(&ctx, &query).0);
    part(&ctx, &row, "elections-tab-letters").await?.html(Html(body))
}

/// The ways to narrow the list to what became of letters, with how many there are of each.
async fn narrowing(ctx: &Ctx, id: &str, now: Option<Fate>) -> Answer<String> {
    let mut links = String::new();
    for fate in std::iter::once(None).chain(Fate::ALL.map(Some)) {
        let n = letter::count(ctx.db(), id, fate).await?;
        let word = fate.map_or("all", Fate::word);
        let said = Message::new(format!("elections-letters-of-{word}"))
            .with("n", i64::try_from(n).unwrap_or(i64::MAX));
        let here = if fate == now { " aria-current=\"page\"" } else { "" };
        let asked = fate.map_or_else(String::new, |fate| format!("?state={}", fate.word()));
        let href = format!("{}{asked}", ctx.url(&path(id, "letters")));
        links.push_str(&format!("<a href=\"{}\"{here}>{}</a>", esc(&href), esc(&ctx.msg(&said))));
    }
    Ok(format!(
        "<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>",
        esc(&ctx.t("elections-letters-narrow"))
    ))
}

fn tone(fate: Fate) -> &'static str {
    match fate {
        Fate::None | Fate::Failed => "bad",
        Fate::Waiting => "warn",
        Fate::Sent => "ok",
    }
}

/// What a letter says; of a vote, of which round.
fn about(ctx: &Ctx, one: &Written) -> String {
    let kind: LetterKind = one.kind.parse().unwrap_or(LetterKind::Vote);
    let said = Message::new(format!("elections-letter-{kind}")).with("round", i64::from(one.round));
    ctx.msg(&said)
}

/// The message's identifier and what the mail server answered.
fn proof(ctx: &Ctx, one: &Written) -> Cell {
    let Some(message) = &one.message_id else { return Cell::text("") };
    let said = one.response.clone().unwrap_or_default();
    let lines = [message.as_str(), said.as_str()].map(|line| format!("<bdi dir=\"ltr\">{}</bdi>", esc(line)));
    let shown = format!(
        "<details class=\"small\"><summary>{}</summary>{}</details>",
        esc(&ctx.t("elections-letters-show")),
        lines.join("<br>")
    );
    Cell::both(Html(shown), format!("{message} {said}").trim_end().to_owned())
}
