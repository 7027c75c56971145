//! Counting: the sheets of the tellers, the lot, the result with its transcript.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_statutes::{Method, Polling};
use sea_orm::EntityTrait as _;

use super::{end, form_page, part, path, tabs, visible};
use crate::commands::{self, ElectionRefused, sheets, standing};
use crate::model::{Sheet, State};
use crate::permissions::{ConductElections, CountVotes};
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::{outcome, shown, store};

/// What stands on the ballot of the present round: numbers and names, of candidates or of lists.
async fn ballot(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<(u32, Html)>> {
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(ctx.db()).await?;
    let among = open.map(|open| standing(&open)).transpose()?.unwrap_or_default();
    let mut names = if row.law()?.method == Method::ListPr {
        let lists = store::lists(ctx.db(), &row.id).await?;
        lists
            .iter()
            .filter_map(|list| Some((list.number?.unsigned_abs(), ctx.voice.spoken(&list.name))))
            .collect()
    } else {
        shown::names(ctx, &shown::standing(ctx, row).await?).await?
    };
    names.retain(|(number, _)| among.contains(number));
    Ok(names)
}

/// The fields besides the votes.
fn form(ranked: bool) -> Form {
    let form = Form::new("elections-sheet").once();
    let form = if ranked { form.input(Input::long("papers", 8).max(200_000)) } else { form };
    form.input(Input::number("expressed", 0, 10_000_000).required())
        .input(Input::number("blank", 0, 10_000_000).required())
        .input(Input::number("invalid", 0, 10_000_000).required())
        .input(Input::number("voters", 0, 10_000_000).required())
}

/// The fields of the votes, a number for each who stands.
fn votes(ctx: &Ctx, names: &[(u32, Html)], sent: &Params) -> String {
    let mark = format!(" <span class=\"required\" title=\"{}\">*</span>", esc(&ctx.t("form-required-mark")));
    let rows: String = names
        .iter()
        .map(|(number, name)| {
            let field = format!("votes.{number}");
            format!(
                "<div class=\"field\"><label for=\"f-{field}\"><bdi dir=\"ltr\">{number}</bdi> {name}{mark}</label><input class=\"input input-short\" inputmode=\"numeric\" id=\"f-{field}\" name=\"{field}\" value=\"{}\" required></div>",
                esc(sent.get(&field).unwrap_or_default())
            )
        })
        .collect();
    format!(
        "<fieldset class=\"field\"><legend>{}</legend><div class=\"form-grid\">{rows}</div></fieldset>",
        esc(&ctx.t("elections-sheet-votes"))
    )
}

async fn page(ctx: &Ctx, row: &contest::Model, form: &Form, sent: &Params) -> Answer {
    let ranked = row.law()?.is_ranked();
    let names = ballot(ctx, row).await?;
    let mut above = shown::notice("info", "info", &ctx.t("elections-sheet-lead")).0;
    above.push_str(&differences(ctx, row).await?);
    let list: String = names
        .iter()
        .map(|(number, name)| format!("<li><bdi dir=\"ltr\">{number}</bdi> {name}</li>"))
        .collect();
    let votes = if ranked { format!("<ul class=\"small\">{list}</ul>") } else { votes(ctx, &names, sent) };
    let hands = if row.polling() == Polling::Hands {
        shown::notice("info", "users", &ctx.t("elections-sheet-hands")).0
    } else {
        String::new()
    };
    let html = format!("{above}{hands}{}{votes}{}{}", form.open(ctx), form.fields(ctx), form.close(ctx));
    part(ctx, row, "elections-do-sheet").await?.status(form.status()).html(Html(html))
}

/// In what two sheets differ: told only once both are in.
async fn differences(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    let both = sheets(ctx.db(), &row.id, row.round).await?;
    let [(_, one), (_, other)] = &both[..] else { return Ok(String::new()) };
    let found = one.differences(other);
    if found.is_empty() {
        return Ok(String::new());
    }
    let words: Vec<String> = found
        .iter()
        .map(|what| match what.parse::<u32>() {
            Ok(number) => ctx.ta("elections-candidate-n", "n", i64::from(number)),
            Err(_) => ctx.t(&format!("elections-sheet-{what}")),
        })
        .collect();
    let text = ctx.ta("elections-sheets-differ", "what", words.join(ctx.voice.comma()));
    Ok(shown::notice("bad", "warning", &text).0)
}

/// The empty sheet: a teller never sees what the other one entered.
pub(crate) async fn sheet_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let form = form(row.law()?.is_ranked());
    page(&ctx, &row, &form, &Params::default()).await
}

/// Enters a sheet.
pub(crate) async fn sheet(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<CountVotes>(&row.unit_path)?;
    let law = row.law()?;
    let mut form = form(law.is_ranked()).fill(sent.clone());
    let names = ballot(&ctx, &row).await?;
    let read = form.read();
    let n = |name: &str| read.number(name).and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
    let mut content = Sheet {
        expressed: n("expressed"),
        blank: n("blank"),
        invalid: n("invalid"),
        voters: n("voters"),
        ..Sheet::default()
    };
    let papers = read.raw("papers");
    if law.is_ranked() {
        let standing: Vec<u32> = names.iter().map(|(number, _)| *number).collect();
        match Sheet::read_papers(&papers, &standing, law.most_names(row.places(), standing.len())) {
            Ok(papers) => content.papers = papers,
            Err(fault) => {
                let refused = ElectionRefused::Sheet(fault);
                form.fail(refused.field(), refused.message());
            }
        }
    } else {
        for (number, _) in &names {
            let typed = rawabit_text::to_western_digits(sent.text(&format!("votes.{number}")));
            match typed.parse::<u64>() {
                Ok(votes) => content.votes.push((*number, votes)),
                Err(_) => form.fail("", "elections-refused-sheet-number"),
            }
        }
    }
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let answer = commands::enter_sheet(&ctx.app, &mut work, &permit, &id, content).await;
        if let Some(agree) = end(&mut form, work, answer).await? {
            let (part, done) =
                if agree { ("count", "elections-counted") } else { ("count", "elections-sheet-entered") };
            return Ok(Redirect::done(&ctx, &path(&id, part), done));
        }
    }
    page(&ctx, &row, &form, &sent).await
}

/// `GET /office/elections/{id}/count`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let mut body = tabs(&ctx, &row, "count").0;
    if row.state() == State::Counting {
        let both = sheets(ctx.db(), &id, row.round).await?;
        body.push_str(&shown::notice("info", "info", &ctx.tn("elections-sheets-in", both.len())).0);
        body.push_str(&differences(&ctx, &row).await?);
    }
    if row.state() == State::Again {
        let among = commands::result(&row).among.len();
        body.push_str(&shown::notice("warn", "info", &ctx.tn("elections-again", among)).0);
    }
    if row.state() == State::Lot {
        let among = commands::result(&row).among.len();
        body.push_str(&shown::notice("warn", "info", &ctx.tn("elections-lot-needed", among)).0);
    }
    let result = outcome::result(&ctx, &row).await?;
    if result.is_empty() && row.state() != State::Counting {
        body.push_str(&shown::empty(&ctx, "elections-count-empty").0);
    }
    body.push_str(&result.0);
    body.push_str(&crate::lots::lots(&ctx, &row).await?);
    let mut page = part(&ctx, &row, "elections-tab-count").await?;
    let at = |part: &str| path(&id, part);
    match row.state() {
        State::Counting if ctx.may::<CountVotes>(&row.unit_path) => {
            page = page.action("elections-do-sheet", &at("sheet"), "edit", true);
        }
        State::Lot if ctx.may::<ConductElections>(&row.unit_path) => {
            page = page.action("elections-do-lot", &at("lot"), "vote", true);
        }
        _ => {}
    }
    page.html(Html(body))
}

fn drawing() -> Form {
    Form::new("elections-draw")
        .input(Input::code("seed").required().max(100))
        .input(Input::long("witnesses", 3).required().max(1000))
}

/// The form on which a lot is drawn.
pub(crate) async fn lot_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let lead = Html(crate::lots::lots(&ctx, &row).await?);
    form_page(&ctx, &row, "elections-do-lot", &lead, &drawing()).await
}

/// Draws it.
pub(crate) async fn lot(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = drawing().fill(sent);
    if form.is_valid() {
        let (seed, witnesses) = (form.read().text("seed"), form.read().text("witnesses"));
        let mut work = ctx.begin().await?;
        let answer = commands::draw(&ctx.app, &mut work, &permit, &id, &seed, &witnesses).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "count"), "elections-drawn"));
        }
    }
    let lead = Html(crate::lots::lots(&ctx, &row).await?);
    form_page(&ctx, &row, "elections-do-lot", &lead, &form).await
}
