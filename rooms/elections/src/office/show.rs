//! A contest: where it stands, what is next, by which rule, with what calendar.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::timeline::steps;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::{Ctx, once};
use rawabit_statutes::{Polling, Secrecy};

use super::{path, tabs, visible};
use crate::face::{self, Whose};
use crate::model::{Standing, State};
use crate::permissions::{CertifyResult, ConductElections, CountVotes};
use crate::store::entity::contest;
use crate::store::{self, electors};
use crate::{outcome, shown};

/// `GET /office/elections/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let title = shown::title(&ctx, &row).await?;
    let mut body = format!("{}{}", tabs(&ctx, &row, ""), way(&ctx, row.state()));
    body.push_str(&next(&ctx, &row).await?);
    body.push_str("<div class=\"grid grid-2\">");
    let rule = shown::section(&ctx.t("elections-rule"), &shown::facts(shown::rule_facts(&ctx, &row)?));
    body.push_str(&rule);
    body.push_str(&shown::section(&ctx.t("elections-calendar"), &calendar(&ctx, &row)));
    body.push_str(&shown::section(&ctx.t("elections-electorate"), &electorate(&ctx, &row).await?));
    body.push_str("</div>");
    if row.polling() == Polling::Electronic {
        let key = match row.law()?.secrecy {
            Secrecy::Confidential => "elections-secrecy-confidential-text",
            _ => "elections-secrecy-open-text",
        };
        body.push_str(&shown::notice("info", "lock", &ctx.t(key)).0);
    }
    if row.state().has_result() {
        body.push_str(&outcome::result(&ctx, &row).await?.0);
    }
    body.push_str(&proof_box(&ctx, "contest", &id).await?.0);
    ctx.office(title)
        .lead(shown::state_badge(&ctx, row.state()))
        .crumb(ctx.t("elections-title"), "/office/elections")
        .actions(actions(&ctx, &row, may_close(&ctx, &row).await?))
        .html(Html(body))
}

/// The way of a contest, with where it stands.
fn way(ctx: &Ctx, state: State) -> Html {
    let names = ["nominating", "listed", "polling", "counting", "provisional", "certified"];
    let at = match state {
        State::Nominating => 0,
        State::Listed => 1,
        State::Polling => 2,
        State::Counting | State::Lot | State::Again => 3,
        State::Provisional => 4,
        State::Certified => 6,
        State::Annulled | State::Cancelled => return Html::none(),
    };
    let names: Vec<String> = names.iter().map(|name| ctx.t(&format!("elections-step-{name}"))).collect();
    steps(&ctx.t("elections-steps"), &names, at)
}

/// What has to be done next, by whom, from when on.
async fn next(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    if matches!(row.state(), State::Annulled | State::Cancelled) {
        let key = format!("elections-over-{}", row.state());
        let text = format!("{} {}", ctx.t(&key), row.reason);
        return Ok(shown::notice("warn", "warning", &text).0);
    }
    let appeals = store::appeals(ctx.db(), &row.id).await?;
    let open = appeals.iter().any(|one| one.decided_at.is_none());
    let all = store::candidacies(ctx.db(), &row.id).await?;
    let undecided = all.iter().any(|one| one.standing() == Standing::Proposed);
    let Some(next) = face::next(row, open, undecided, ctx.now) else { return Ok(String::new()) };
    let mut text = ctx.t(&format!("elections-next-{}", next.what));
    let when = |key: &str, at| format!(" {}", ctx.ta(key, "at", ctx.voice.moment(at)));
    if let Some(from) = next.from.filter(|from| *from > ctx.now) {
        text.push_str(&when("elections-not-before", from));
    }
    if let Some(until) = next.until {
        text.push_str(&when("elections-before", until));
    }
    if next.whose == Whose::Certifier
        && let Some(office) = row.law()?.certified_by
    {
        let said = Message::new("elections-certified-by").with("office", shown::office(ctx, &office));
        text.push_str(&format!(" {}", ctx.msg(&said)));
    }
    Ok(shown::notice("info", "info", &text).0)
}

fn calendar(ctx: &Ctx, row: &contest::Model) -> Html {
    let at = |at| Some(shown::moment(ctx, at));
    shown::facts(vec![
        (ctx.t("elections-fact-until"), at(row.candidatures_until)),
        (ctx.t("elections-fact-opens"), at(row.opens_at)),
        (ctx.t("elections-fact-closes"), at(row.closes_at)),
        (ctx.t("elections-fact-settled"), row.settled_at.and_then(at)),
        (ctx.t("elections-fact-appeals-until"), row.appeals_until.and_then(at)),
        (ctx.t("elections-fact-certified"), row.certified_at.and_then(at)),
    ])
}

async fn electorate(ctx: &Ctx, row: &contest::Model) -> Answer<Html> {
    let voted = if row.round > 0 { electors::turnout(ctx.db(), &row.id, row.round).await? } else { 0 };
    let roll = row.roll_id.as_ref().map(|roll| {
        let href = ctx.url(&format!("/office/members/rolls/{roll}"));
        Html(format!("<a href=\"{}\">{}</a>", esc(&href), esc(&ctx.t("elections-roll-frozen"))))
    });
    let n = i64::try_from(voted).unwrap_or(i64::MAX);
    // At a paper urn tellers may keep the roll by hand: then nobody is ticked here, and the sheets tell how many voted.
    let is_kept = match row.polling() {
        Polling::Hands => false,
        Polling::Paper => voted > 0,
        Polling::RollCall | Polling::Electronic => true,
    };
    let turnout = (row.round > 0 && is_kept).then(|| {
        Html::text(&format!("{} ({})", ctx.voice.number(n), ctx.voice.percent(n, row.electors.max(1))))
    });
    Ok(shown::facts(vec![
        (
            ctx.t("elections-fact-electorate"),
            Some(Html::text(&ctx.t(&format!("elections-electorate-{}", row.electorate)))),
        ),
        (ctx.t("elections-fact-electors"), Some(Html::text(&ctx.voice.number(row.electors)))),
        (ctx.t("elections-fact-roll"), roll),
        (ctx.t("elections-fact-turnout"), turnout),
    ]))
}

/// Whether the vote may be closed now: before its hour only where no urn waits for voters, or all of them have voted.
async fn may_close(ctx: &Ctx, row: &contest::Model) -> Answer<bool> {
    let waits = matches!(row.polling(), Polling::Electronic | Polling::Paper);
    if row.state() != State::Polling || !waits || ctx.now >= row.closes_at {
        return Ok(row.state() == State::Polling);
    }
    let voted = electors::turnout(ctx.db(), &row.id, row.round).await?;
    Ok(i64::try_from(voted).unwrap_or(i64::MAX) >= row.electors)
}

/// The buttons of what can be done now.
fn actions(ctx: &Ctx, row: &contest::Model, may_close: bool) -> Html {
    let conduct = ctx.may::<ConductElections>(&row.unit_path);
    let certify = ctx.may::<CertifyResult>(&row.unit_path);
    let count = ctx.may::<CountVotes>(&row.unit_path);
    let mut out = String::new();
    // Pressed twice on a poor line it is done once.
    let key = ctx.app.store.entropy().secret();
    let mut post = |part: &str, label: &str, sign: &str, class: &str| {
        let once = [(once::FIELD, key.as_str())];
        out.push_str(&shown::post_button(ctx, &path(&row.id, part), label, sign, class, &once).0);
    };
    match row.state() {
        State::Nominating if conduct && ctx.now >= row.candidatures_until => {
            post("settle", "elections-do-settle", "check", "btn-primary");
        }
        State::Polling if conduct && may_close => post("close", "elections-do-close", "lock", "btn-primary"),
        // Not while somebody may still appeal: the notice above says until when.
        State::Provisional
            if certify
                && row.held_for.is_none()
                && row.appeals_until.is_none_or(|until| ctx.now >= until) =>
        {
            post("certify", "elections-do-certify", "gavel", "btn-primary")
        }
        State::Certified if conduct => post("communique", "elections-do-communique", "news", ""),
        _ => {}
    }
    let mut link = |part: &str, label: &str, sign: &str, class: &str| {
        out.push_str(&format!(
            "<a class=\"btn {class}\" href=\"{}\">{}{}</a>",
            esc(&ctx.url(&path(&row.id, part))),
            icon(sign),
            esc(&ctx.t(label))
        ));
    };
    match row.state() {
        State::Listed | State::Again if conduct => link("open", "elections-do-open", "vote", "btn-primary"),
        State::Counting if count => link("sheet", "elections-do-sheet", "edit", "btn-primary"),
        State::Lot if conduct => link("lot", "elections-do-lot", "vote", "btn-primary"),
        _ => {}
    }
    if matches!(row.state(), State::Listed | State::Polling | State::Again) && row.polling() == Polling::Paper
    {
        link("ballot.pdf", "elections-print-ballot", "print", "");
    }
    if matches!(row.state(), State::Listed | State::Polling | State::Counting | State::Again)
        && matches!(row.polling(), Polling::Paper | Polling::Hands)
    {
        link("sheet.pdf", "elections-print-sheet", "print", "");
    }
    if conduct && matches!(row.state(), State::Nominating | State::Listed) {
        link("cancel", "elections-do-cancel", "trash", "btn-quiet");
    }
    if certify
        && matches!(
            row.state(),
            State::Counting | State::Lot | State::Again | State::Provisional | State::Polling
        )
    {
        link("annul", "elections-do-annul", "trash", "btn-quiet");
    }
    Html(out)
}
