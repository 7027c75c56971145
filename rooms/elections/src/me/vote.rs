//! Voting in the application: marking the ballot, looking at it again with its receipt, casting it. Works on a phone and without script.

use axum::extract::Path;
use http::StatusCode;
use rawabit_people::Own;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Html, Sent, code, esc, icon};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::{Polling, Secrecy};

use super::ballot::Ballot;
use super::contest::of;
use crate::commands::{self, Cast, ElectionRefused, is_open};
use crate::model::Choice;
use crate::model::choice::digest;
use crate::store::electors;
use crate::store::entity::{contest, elector};
use crate::{shown, store};

/// What binds a receipt to the voter it was given to, so that nobody votes with somebody else's.
const RECEIPT: &str = "elections.receipt";

/// A voter in a contest: no more is asked of the database than voting needs, since all of them come at once.
struct Part {
    row: contest::Model,
    places: Vec<elector::Model>,
}

/// The contest for somebody who is on its roll; for anybody else there is none.
async fn part(ctx: &Ctx, id: &str) -> Answer<Part> {
    let own = Own::of(ctx)?;
    let places = electors::of_person(ctx.db(), id, own.person_id()).await?;
    let row = store::contest(ctx.db(), id).await?.filter(|_| !places.is_empty()).ok_or(Fault::NotFound)?;
    if row.polling() != Polling::Electronic {
        return Err(Fault::NotFound);
    }
    Ok(Part { row, places })
}

/// The place on the roll that is voted for: the reader's own, or one whose vote the reader carries.
async fn place(ctx: &Ctx, part: &Part, asked: Option<i32>) -> Answer<elector::Model> {
    let own = part.places.first().ok_or(Fault::NotFound)?;
    let Some(asked) = asked.filter(|asked| *asked != own.position) else { return Ok(own.clone()) };
    let given = electors::given_to(ctx.db(), &part.row.id, own.position).await?;
    if !given.iter().any(|one| one.giver == asked) {
        return Err(Fault::NotFound);
    }
    let found = electors::page(ctx.db(), &part.row.id, u64::from(asked.unsigned_abs()), 1).await?;
    found.into_iter().find(|one| one.position == asked).ok_or(Fault::NotFound)
}

/// A vote in the application that is open, for somebody who has not voted; or the page that says why not.
async fn ready(ctx: &Ctx, part: &Part, place: &elector::Model) -> Answer<Option<axum::response::Response>> {
    let row = &part.row;
    let own = part.places.first().is_some_and(|own| own.position == place.position);
    let all: Vec<i32> =
        if own { part.places.iter().map(|one| one.position).collect() } else { vec![place.position] };
    if !electors::marked(ctx.db(), &row.id, row.round, &all).await?.is_empty() {
        return refused(ctx, part, &ElectionRefused::Voted).await.map(Some);
    }
    if !is_open(row, ctx.now) {
        let late = row.round > 0;
        // Whoever comes too late closes the vote: a clock that is set back afterwards opens nothing again.
        if row.state() == crate::model::State::Polling
            && let Err(fault) = commands::close_late(&ctx.app, &row.id).await
        {
            tracing::error!(?fault, contest = row.id, "a vote could not be closed at its hour");
        }
        let why = if late { ElectionRefused::TooLate } else { ElectionRefused::TooEarly };
        return refused(ctx, part, &why).await.map(Some);
    }
    Ok(None)
}

/// Why a vote was not taken: among others that it was taken before.
async fn refused(ctx: &Ctx, part: &Part, why: &ElectionRefused) -> Answer {
    let (tone, sign) = if *why == ElectionRefused::Voted { ("ok", "check") } else { ("bad", "warning") };
    let body = shown::notice(tone, sign, &ctx.msg(&why.message()));
    of(ctx, &part.row, "elections-vote").await?.status(StatusCode::CONFLICT).html(body)
}

/// What the secrecy of this vote is, in honest words.
fn secrecy(ctx: &Ctx, ballot: &Ballot) -> Html {
    let key = match ballot.law.secrecy {
        Secrecy::Confidential => "elections-secrecy-confidential-text",
        _ => "elections-secrecy-open-text",
    };
    shown::notice("info", "lock", &ctx.t(key))
}

async fn show(
    ctx: &Ctx,
    part: &Part,
    place: &elector::Model,
    ballot: &Ballot,
    sent: &Params,
    error: &Html,
) -> Answer {
    let status = if error.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let action = ctx.url(&format!("/me/elections/{}/vote", part.row.id));
    let html = format!(
        "{error}{}<form class=\"form\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"for\" value=\"{}\">{}<div class=\"form-actions\"><button class=\"btn btn-primary btn-wide\" type=\"submit\">{}</button></div></form>",
        secrecy(ctx, ballot),
        esc(&action),
        place.position,
        ballot.fields(ctx, sent),
        esc(&ctx.t("elections-vote-review")),
    );
    of(ctx, &part.row, "elections-vote").await?.status(status).html(Html(html))
}

/// `GET /me/elections/{id}/vote?for=`
pub(super) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let part = part(&ctx, &id).await?;
    let asked = ctx.param("for").and_then(|text| text.parse().ok());
    let place = place(&ctx, &part, asked).await?;
    if let Some(page) = ready(&ctx, &part, &place).await? {
        return Ok(page);
    }
    let ballot = Ballot::of(&ctx, &part.row).await?;
    show(&ctx, &part, &place, &ballot, &Params::default(), &Html::none()).await
}

/// What the receipt of a voter is bound by.
fn bound(ctx: &Ctx, part: &Part, position: i32, receipt: &str) -> String {
    let text = format!("{}/{}/{position}/{receipt}", part.row.id, part.row.round);
    ctx.app.sealer.digest(RECEIPT, &text)
}

/// The ballot once more, with the receipt under which it will be published: nothing is cast yet.
pub(super) async fn review(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let part = part(&ctx, &id).await?;
    let place = place(&ctx, &part, sent.text("for").parse().ok()).await?;
    if let Some(page) = ready(&ctx, &part, &place).await? {
        return Ok(page);
    }
    let ballot = Ballot::of(&ctx, &part.row).await?;
    let choice = match ballot.read(&sent) {
        Ok(choice) => choice,
        Err(bad) => {
            let error = shown::notice("bad", "warning", &ctx.msg(&ElectionRefused::Choice(bad).message()));
            return show(&ctx, &part, &place, &ballot, &sent, &error).await;
        }
    };
    let mut random = [0_u8; 16];
    ctx.app.store.entropy().fill(&mut random);
    let receipt = hex::encode(random);
    let hidden: String = [
        ("for", place.position.to_string()),
        ("choice", choice.text()),
        ("receipt", receipt.clone()),
        ("bound", bound(&ctx, &part, place.position, &receipt)),
    ]
    .iter()
    .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", esc(value)))
    .collect();
    let keep = if ballot.law.secrecy == Secrecy::Confidential {
        shown::section(&ctx.t("elections-receipt"), &shown_receipt(&ctx, &part, &receipt, &choice))
    } else {
        String::new()
    };
    let html = format!(
        "{}{}{keep}<form method=\"post\" action=\"{}\">{hidden}<p><button class=\"btn btn-primary btn-wide\" type=\"submit\">{}{}</button></p></form><p><a class=\"btn btn-quiet\" href=\"{}\">{}</a></p>",
        secrecy(&ctx, &ballot),
        shown::section(&ctx.t("elections-your-vote"), &ballot.words(&ctx, &choice)),
        esc(&ctx.url(&format!("/me/elections/{id}/cast"))),
        icon("vote"),
        esc(&ctx.t("elections-cast")),
        esc(&ctx.url(&format!("/me/elections/{id}/vote?for={}", place.position))),
        esc(&ctx.t("elections-vote-change")),
    );
    of(&ctx, &part.row, "elections-vote-review").await?.html(Html(html))
}

fn shown_receipt(ctx: &Ctx, part: &Part, receipt: &str, choice: &Choice) -> Html {
    let digest = digest(&part.row.id, part.row.round, receipt, &choice.text());
    Html(format!(
        "<p>{}</p>{}",
        esc(&ctx.t("elections-receipt-text")),
        shown::facts(vec![
            (ctx.t("elections-receipt-key"), Some(code(receipt))),
            (ctx.t("elections-receipt-digest"), Some(code(&digest))),
        ])
    ))
}

/// Casts it. The answer comes once the vote is on disk.
pub(super) async fn cast(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let part = part(&ctx, &id).await?;
    let place = place(&ctx, &part, sent.text("for").parse().ok()).await?;
    // Two records of this person became one: either may have voted. Everything else is looked at where the vote is written.
    if part.places.len() > 1
        && let Some(page) = ready(&ctx, &part, &place).await?
    {
        return Ok(page);
    }
    let receipt = sent.text("receipt").to_owned();
    let choice = Ballot::reread(&ctx, &part.row, sent.text("choice")).await?;
    let (Ok(choice), true) = (choice, bound(&ctx, &part, place.position, &receipt) == sent.text("bound"))
    else {
        if let Some(page) = ready(&ctx, &part, &place).await? {
            return Ok(page);
        }
        // The page was not ours, or of another round: the ballot is marked anew.
        let ballot = Ballot::of(&ctx, &part.row).await?;
        let error = shown::notice("bad", "warning", &ctx.t("elections-vote-again"));
        return show(&ctx, &part, &place, &ballot, &Params::default(), &error).await;
    };
    let vote = Cast {
        contest: id.clone(),
        round: part.row.round,
        position: place.position,
        weight: place.weight,
        choice: choice.clone(),
        receipt: receipt.clone(),
    };
    if let Err(why) = commands::cast(&ctx.app, vote).await? {
        return refused(&ctx, &part, &why).await;
    }
    let mut html = shown::notice("ok", "check", &ctx.t("elections-recorded")).0;
    if part.row.law()?.secrecy == Secrecy::Confidential {
        let receipt = shown_receipt(&ctx, &part, &receipt, &choice);
        html.push_str(&shown::section(&ctx.t("elections-receipt"), &receipt));
    }
    html.push_str(&format!(
        "<p><a class=\"btn\" href=\"{}\">{}</a></p>",
        esc(&ctx.url("/me/elections")),
        esc(&ctx.t("elections-mine"))
    ));
    of(&ctx, &part.row, "elections-vote").await?.html(Html(html))
}
