//! A voter's and a candidate's own pages, under `/me/elections`: what one may vote on, stand in, appeal against. Nothing here needs a right
//! but being on the roll, or being the candidate.

mod appeal;
mod ballot;
mod contest;
mod stand;
mod vote;

use rawabit_people::Own;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::units::UnitNames;
use rawabit_platform::web::{Access, Ctx, Page, Panel, Routes};
use rawabit_platform::{Answer, Fault};
use std::collections::BTreeSet;

use crate::commands::is_open;
use crate::model::{Electorate, Standing, State};
use crate::store::electors;
use crate::store::entity::{candidacy, contest as row, elector};
use crate::{shown, store};

/// How many lines a list has at most.
const MOST: u64 = 50;

pub(crate) fn routes() -> Routes {
    let own = Access::SignedIn;
    Routes::new()
        .get("/me/elections", own, contest::list)
        .get("/me/elections/{id}", own, contest::show)
        .get("/me/elections/{id}/stand", own, stand::form)
        .post("/me/elections/{id}/stand", own, stand::stand)
        .post("/me/elections/{id}/candidacy/{what}", own, stand::answer)
        .get("/me/elections/{id}/appeal", own, appeal::form)
        .post("/me/elections/{id}/appeal", own, appeal::lodge)
        .get("/me/elections/{id}/vote", own, vote::form)
        // What is voted is never given back, not even to be sent again after signing in.
        .post_secret("/me/elections/{id}/vote", own, vote::review)
        .post_secret("/me/elections/{id}/cast", own, vote::cast)
}

/// A page of one's own.
pub(super) fn page<'a>(ctx: &'a Ctx, title: &str) -> Page<'a> {
    ctx.office(ctx.t(title))
        .crumb(ctx.t("account-mine"), "/me")
        .crumb(ctx.t("elections-mine"), "/me/elections")
}

/// What a reader is in a contest.
pub(super) struct Part {
    pub(super) own: Own,
    pub(super) row: row::Model,
    pub(super) places: Vec<elector::Model>,
    pub(super) candidacy: Option<candidacy::Model>,
    pub(super) may_stand: bool,
}

/// The contest for somebody who has a part in it: on the roll, standing, or able to stand. For anybody else there is none.
pub(super) async fn part(ctx: &Ctx, id: &str) -> Answer<Part> {
    let own = Own::of(ctx)?;
    let row = store::contest(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let places = electors::of_person(ctx.db(), id, own.person_id()).await?;
    let mine = store::candidacies(ctx.db(), id).await?;
    let mut mine: Vec<candidacy::Model> =
        mine.into_iter().filter(|one| one.person_id == own.person_id()).collect();
    mine.sort_by_key(|one| std::cmp::Reverse(one.created_at));
    let candidacy = mine.into_iter().next();
    let here = row.electorate == Electorate::Members.word() && units(ctx, &own).await?.contains(&row.unit_id);
    let open = row.state() == State::Nominating && ctx.now < row.candidatures_until;
    let free = candidacy.as_ref().is_none_or(|one| one.standing() == Standing::Withdrawn);
    let may_stand = open && free && (here || !places.is_empty());
    if places.is_empty() && candidacy.is_none() && !may_stand {
        return Err(Fault::NotFound);
    }
    Ok(Part { own, row, places, candidacy, may_stand })
}

/// The units in which somebody is a member, with those above them.
pub(super) async fn units(ctx: &Ctx, own: &Own) -> Answer<BTreeSet<String>> {
    let held = rawabit_members::store::rights::held(ctx.db(), own.person_id()).await?;
    let today = ctx.today();
    Ok(held
        .iter()
        .filter(|one| one.holds_on(today))
        .flat_map(|one| one.unit_path.steps().map(str::to_owned).collect::<Vec<_>>())
        .collect())
}

/// A contest as a line: its name, what can be done, until when.
fn line(ctx: &Ctx, row: &row::Model, names: &UnitNames, mark: &Html, until: &str) -> String {
    let title = shown::titled(ctx, row, names);
    let href = ctx.url(&format!("/me/elections/{}", row.id));
    format!("<li><div><a href=\"{}\">{}</a><p>{}</p></div>{mark}</li>", esc(&href), esc(&title), esc(until))
}

/// Everything that concerns the reader: votes that are open first.
pub(super) async fn lines(ctx: &Ctx, own: &Own) -> Answer<String> {
    let mut out = String::new();
    let mut seen = BTreeSet::new();
    let names = ctx.unit_names().await?;
    for row in store::votes_of_person(ctx.db(), own.person_id(), MOST).await? {
        let places = electors::of_person(ctx.db(), &row.id, own.person_id()).await?;
        let all: Vec<i32> = places.iter().map(|one| one.position).collect();
        let voted = !electors::marked(ctx.db(), &row.id, row.round, &all).await?.is_empty();
        let electronic = row.polling() == rawabit_statutes::Polling::Electronic;
        let mark = if voted {
            badge(&ctx.t("elections-voted"), "ok")
        } else if is_open(&row, ctx.now) && electronic {
            badge(&ctx.t("elections-vote-now"), "warn")
        } else {
            shown::state_badge(ctx, row.state())
        };
        // What is asked of a voter first: to stand, then to vote.
        let standing = row.state() == State::Nominating && ctx.now < row.candidatures_until;
        let until = if standing {
            ctx.ta("elections-stand-before", "at", ctx.voice.moment(row.candidatures_until))
        } else {
            ctx.ta("elections-closes-at", "at", ctx.voice.moment(row.closes_at))
        };
        out.push_str(&line(ctx, &row, &names, &mark, &until));
        seen.insert(row.id);
    }
    for one in store::candidacies_of_person(ctx.db(), own.person_id(), MOST).await? {
        let Some(row) = store::contest(ctx.db(), &one.contest_id).await? else { continue };
        if row.state().is_over() || !seen.insert(row.id.clone()) {
            continue;
        }
        let mark = badge(&ctx.t(&format!("elections-standing-{}", one.standing())), "");
        let until = ctx.ta("elections-opens-at", "at", ctx.voice.moment(row.opens_at));
        out.push_str(&line(ctx, &row, &names, &mark, &until));
    }
    let units: Vec<String> = units(ctx, own).await?.into_iter().collect();
    for row in store::electable(ctx.db(), &units, MOST).await? {
        if ctx.now < row.candidatures_until && seen.insert(row.id.clone()) {
            let until = ctx.ta("elections-stand-before", "at", ctx.voice.moment(row.candidatures_until));
            let mark = badge(&ctx.t("elections-stand-now"), "info");
            out.push_str(&line(ctx, &row, &names, &mark, &until));
        }
    }
    Ok(out)
}

/// The panel on `/me`.
pub(crate) async fn panel(ctx: Ctx) -> Answer<Option<Panel>> {
    let Ok(own) = Own::of(&ctx) else { return Ok(None) };
    let lines = lines(&ctx, &own).await?;
    if lines.is_empty() {
        return Ok(None);
    }
    Ok(Some(Panel {
        title: ctx.t("elections-mine"),
        body: Html(format!("<ul class=\"todo\">{lines}</ul>")),
        more: None,
        wide: false,
    }))
}
