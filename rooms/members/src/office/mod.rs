//! Office pages of the registry.

mod applications;
mod changes;
pub(crate) mod dues;
mod duplicates;
mod edit;
mod enter;
mod export;
mod fields;
mod figures;
mod identity;
mod import;
mod invite;
mod list;
mod messages;
mod privacy;
mod rolls;
mod show;
mod transfers;

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes};
use rawabit_platform::{Answer, Fault};

pub(crate) use applications::several;
pub(crate) use duplicates::merges_seen;
pub(crate) use fields::{check as check_fields, joining_fields};
pub(crate) use messages::fate;
pub(crate) use rolls::{facts as roll_facts, proof_html};
pub use show::{person_panel, persons_went_out};

use crate::commands::refused_read;
use crate::model::number;
use crate::permissions::{DecideAdmission, ExportMembers, FreezeRoll, KeepMembers, SeeIdentity, SeeMembers};
use crate::store::duplicates::merges::leads_to;
use crate::store::entity::{member, membership};
use crate::store::{memberships, search};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeMembers>());
    let keep = Access::May(info::<KeepMembers>());
    let decide = Access::May(info::<DecideAdmission>());
    let freeze = Access::May(info::<FreezeRoll>());
    let take = Access::May(info::<ExportMembers>());
    Routes::new()
        .get("/office/members", see, list::list)
        .get("/office/members/new", keep, enter::blank)
        .post("/office/members/new", keep, enter::save)
        .get("/office/members/units/suggest", keep, enter::suggest_units)
        .get("/office/members/applications", see, applications::list)
        .get("/office/members/applications/new", keep, applications::blank)
        .post("/office/members/applications/new", keep, applications::save)
        .get("/office/members/applications/{id}", see, applications::show)
        .post("/office/members/applications/{id}", decide, applications::decide)
        .get("/office/members/transfers", keep, transfers::list)
        .get("/office/members/transfers/units/suggest", keep, transfers::suggest_units)
        .post("/office/members/transfers/{id}/consent", keep, transfers::consent)
        .post("/office/members/transfers/{id}/refuse", keep, transfers::refuse)
        .get("/office/members/rolls", see, rolls::list)
        .get("/office/members/rolls/new", freeze, rolls::blank)
        .post("/office/members/rolls/new", freeze, rolls::save)
        .get("/office/members/rolls/units/suggest", freeze, rolls::suggest_units)
        .get("/office/members/rolls/{id}", see, rolls::show)
        .get("/office/members/rolls/{id}/entry", see, rolls::entry)
        .get("/office/members/export", take, export::blank)
        .post("/office/members/export", take, export::give)
        .get("/office/members/import", keep, import::list)
        .post("/office/members/import", keep, import::send)
        .get("/office/members/import/{id}", keep, import::show)
        .get("/office/members/import/{id}/report.csv", keep, import::report)
        .post("/office/members/import/{id}/sheet", keep, import::sheet)
        .post("/office/members/import/{id}/columns", keep, import::columns)
        .post("/office/members/import/{id}/start", keep, import::start)
        .post("/office/members/import/{id}/undo", keep, import::undo)
        .post("/office/members/import/{id}/drop", keep, import::give_up)
        .get("/office/members/{no}", see, show::show)
        .get("/office/members/{no}/edit", keep, edit::edit)
        .post("/office/members/{no}/edit", keep, edit::save)
        .get("/office/members/{no}/identity", Access::May(info::<SeeIdentity>()), identity::ask)
        .post("/office/members/{no}/identity", Access::May(info::<SeeIdentity>()), identity::show)
        .get("/office/members/{no}/invite", keep, invite::show)
        .post("/office/members/{no}/invite", keep, invite::send)
        .get("/office/members/{no}/{membership}/suspend", decide, changes::suspend_form)
        .post("/office/members/{no}/{membership}/suspend", decide, changes::suspend)
        .get("/office/members/{no}/{membership}/reinstate", decide, changes::reinstate_form)
        .post("/office/members/{no}/{membership}/reinstate", decide, changes::reinstate)
        .get("/office/members/{no}/{membership}/end", keep, changes::end_form)
        .post("/office/members/{no}/{membership}/end", keep, changes::end)
        .get("/office/members/{no}/{membership}/transfer", keep, transfers::form)
        .post("/office/members/{no}/{membership}/transfer", keep, transfers::ask)
        .merge(figures::routes())
        .merge(messages::routes())
        .merge(dues::routes())
        .merge(duplicates::routes())
        .merge(privacy::routes())
}

/// A member within the reader's sight, by row or by number, with the memberships that the reader may see. Anybody else does not exist, and
/// the attempt is written into the audit.
pub(crate) async fn visible(ctx: &Ctx, typed: &str) -> Answer<(member::Model, Vec<membership::Model>)> {
    let scope = ctx.scope::<SeeMembers>();
    let found = match typed.parse::<i64>() {
        Ok(no) if no.to_string() == typed => match memberships::member(ctx.db(), no).await? {
            Some(member) => Some(member),
            // The row of a record that went into another leads to that one.
            None => match leads_to(ctx.db(), no).await? {
                Some(kept) => memberships::member(ctx.db(), kept).await?,
                None => None,
            },
        },
        _ => match number::membership(typed) {
            Some(number) => search::by_number(ctx.db(), &number).await?,
            None => None,
        },
    };
    if let Some(member) = &found {
        let seen = memberships::in_scope(ctx.db(), &scope, std::slice::from_ref(&member.person_id)).await?;
        if !seen.is_empty() || scope.contains(&member.unit_path) {
            return Ok((member.clone(), seen));
        }
    }
    refused_read(ctx, typed, found.as_ref().map(|member| &member.unit_path)).await?;
    Err(Fault::NotFound)
}

/// The path of a member's page.
pub(crate) fn path(no: i64) -> String {
    format!("/office/members/{no}")
}
