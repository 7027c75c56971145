//! Office pages of campaigns and of the renewal of a branch.

mod board;
mod branch;
mod branches;
mod close;
mod convene;
mod curve;
mod elect;
mod home;
mod judge;
mod list;
mod opening;
mod paper;
mod ready;
mod review;
mod story;
mod supervisors;
mod votes;

use rawabit_federation::Units;
pub(crate) use rawabit_platform::kit::{Ended, end};
use rawabit_platform::kit::{Form, Html, esc, html};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes, once};
use rawabit_platform::{Answer, Fault};

pub(crate) use home::{calendar, stuck};
pub(crate) use ready::ready;

use crate::model::Stage;
use crate::permissions::{JudgeRenewal, OpenCampaign, RenewBranch, SeeRenewals};
use crate::store::{campaigns, renewals};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeRenewals>());
    let open = Access::May(info::<OpenCampaign>());
    let renew = Access::May(info::<RenewBranch>());
    let judges = Access::May(info::<JudgeRenewal>());
    Routes::new()
        .get("/office/renewals", see, list::list)
        .get("/office/renewals/new", open, opening::blank)
        .post("/office/renewals/new", open, opening::create)
        .get("/office/renewals/units/suggest", open, opening::suggest)
        .get("/office/renewals/{id}", see, board::show)
        .get("/office/renewals/{id}/branches", open, branches::show)
        .post("/office/renewals/{id}/branches", open, branches::join)
        .get("/office/renewals/branches/{id}/leave", open, branches::leave_form)
        .post("/office/renewals/branches/{id}/leave", open, branches::leave)
        .get("/office/renewals/{id}/close", open, close::form)
        .post("/office/renewals/{id}/close", open, close::save)
        .get("/office/renewals/{id}/supervisors", see, supervisors::show)
        .post("/office/renewals/{id}/supervisors", open, supervisors::save)
        .get("/office/renewals/branches/{id}", see, branch::show)
        .post("/office/renewals/branches/{id}/roll", renew, branch::freeze)
        .get("/office/renewals/branches/{id}/plan", open, opening::day_form)
        .post("/office/renewals/branches/{id}/plan", open, opening::day)
        .get("/office/renewals/branches/{id}/convene", renew, convene::form)
        .post("/office/renewals/branches/{id}/convene", renew, convene::send)
        .get("/office/renewals/branches/{id}/elect", renew, elect::form)
        .post("/office/renewals/branches/{id}/elect", renew, elect::save)
        .get("/office/renewals/branches/{id}/scan", renew, paper::scan_form)
        .post("/office/renewals/branches/{id}/scan", renew, paper::scan)
        .get("/office/renewals/branches/{id}/paper", judges, paper::entry)
        .post("/office/renewals/branches/{id}/paper", judges, paper::enter)
        .get("/office/renewals/branches/{id}/votes/{office}", judges, votes::form)
        .post("/office/renewals/branches/{id}/votes/{office}", judges, votes::enter)
        .post("/office/renewals/branches/{id}/transmit", renew, review::transmit)
        .get("/office/renewals/branches/{id}/review/{what}", see, review::form)
        .post("/office/renewals/branches/{id}/review/{what}", see, review::save)
        .get("/office/renewals/branches/{id}/record.pdf", see, review::pdf)
        .get("/office/renewals/branches/{id}/judge", judges, judge::form)
        .post("/office/renewals/branches/{id}/judge", judges, judge::save)
}

/// The units for which the reader may open a campaign.
fn units() -> Units<OpenCampaign> {
    Units::suggested_at("/office/renewals/units/suggest")
}

/// A campaign that concerns the reader: of a unit in their sight, or above it.
pub(crate) async fn campaign(ctx: &Ctx, id: &str) -> Answer<campaigns::Model> {
    let found = campaigns::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let scope = ctx.scope::<SeeRenewals>();
    let concerns =
        scope.contains(&found.unit_path) || scope.units().any(|unit| unit.is_within(&found.unit_path));
    if concerns { Ok(found) } else { Err(Fault::NotFound) }
}

/// A renewal in the reader's sight; any other does not exist.
pub(crate) async fn visible(ctx: &Ctx, id: &str) -> Answer<renewals::Model> {
    let found = renewals::find(ctx.db(), id).await?;
    found.filter(|row| ctx.scope::<SeeRenewals>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// The path of a branch's page, or of a part of it.
pub(crate) fn path(id: &str, part: &str) -> String {
    if part.is_empty() {
        format!("/office/renewals/branches/{id}")
    } else {
        format!("/office/renewals/branches/{id}/{part}")
    }
}

/// The stage as a badge.
pub(crate) fn stage_badge(ctx: &Ctx, stage: Stage) -> Html {
    html::badge(&ctx.t(&stage_key(stage)), stage.tone())
}

/// The message of a stage.
pub(crate) fn stage_key(stage: Stage) -> String {
    format!("renewals-stage-{}", stage.name())
}

/// A notice box.
pub(crate) fn notice(tone: &str, icon: &str, text: &str) -> Html {
    Html(format!(
        "<div class=\"notice notice-{tone}\" role=\"status\">{}<p>{}</p></div>",
        html::icon(icon),
        esc(text)
    ))
}

/// A button that posts the version that was seen and a key, so that it is pressed once, and nothing else.
pub(crate) fn post_button(ctx: &Ctx, row: &renewals::Model, part: &str, label: &str, icon: &str) -> Html {
    Html(format!(
        "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\">{}<button class=\"btn btn-primary\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(&path(&row.id, part))),
        row.version,
        once::field(ctx),
        html::icon(icon),
        esc(&ctx.t(label))
    ))
}

/// The stored version of a renewal.
pub(crate) async fn stored_version(ctx: &Ctx, id: &str) -> Answer<i64> {
    Ok(visible(ctx, id).await?.version)
}

/// The version that a form was made from.
pub(crate) fn version(form: &Form) -> Option<i64> {
    Some(form.read().number("version").unwrap_or(0))
}

/// The person of the reader's account.
pub(crate) fn person(ctx: &Ctx) -> Option<String> {
    ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone())
}
