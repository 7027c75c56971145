//! What everybody may know: the organisation chart with the holders of public offices, and the same as open data.

mod openapi;
mod organisation;
mod popolo;
mod presence;

use rawabit_platform::Answer;
use rawabit_platform::web::{Access, Ctx, KeepPage, Routes};
use rawabit_statutes::{AppRole, Office, Origin, Statutes};

use crate::model::Unit;

pub use presence::{pages, presence};

/// The routes: all public.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/organisation", Access::Public, organisation::all)
        .get("/organisation/{unit}", Access::Public, organisation::one)
        .get("/open-data", Access::Public, openapi::page)
        .get("/api/openapi.json", Access::Public, openapi::document)
        .get("/api/v1/popolo/persons", Access::Public, popolo::persons)
        .get("/api/v1/popolo/organizations", Access::Public, popolo::organizations)
        .get("/api/v1/popolo/posts", Access::Public, popolo::posts)
        .get("/api/v1/popolo/memberships", Access::Public, popolo::memberships)
}

/// The pages of those units that everybody may read about.
pub(crate) async fn paths(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let statutes = ctx.app.statutes.load_full();
    let units = crate::store::unit::units(ctx.db(), &ids).await?;
    let open = |unit: &Unit| is_public(&statutes, unit) && unit.founded.is_none_or(|day| day <= ctx.today());
    Ok(units
        .into_values()
        .filter(open)
        .map(|unit| (unit.id.clone(), format!("/organisation/{}", unit.id)))
        .collect())
}

/// How long these pages may be kept: until the tree, a mandate or a person changes, and no longer than today, since mandates begin
/// and end with days.
fn keep(ctx: &Ctx) -> KeepPage {
    KeepPage::of([crate::commands::TAG, rawabit_people::commands::TAG]).until(ctx.app.next_midnight())
}

/// Whether a unit is shown to everybody: every unit of a kind that the statutes know.
pub(crate) fn is_public(statutes: &Statutes, unit: &Unit) -> bool {
    statutes.unit_kind(&unit.kind).is_some()
}

/// Whether the holders of an office are public by nature: those whom an assembly elected or voters designated, and those who preside or
/// sit in a bureau. Appointed staff is not.
pub(crate) fn is_public_office(office: &Office) -> bool {
    let leads = office.roles.iter().any(|grant| matches!(grant.role, AppRole::President | AppRole::Bureau));
    leads
        || matches!(office.origin, Some(Origin::Elected { .. } | Origin::External | Origin::ExOfficio { .. }))
}

/// The keys of the public offices.
pub(crate) fn public_offices(statutes: &Statutes) -> Vec<String> {
    statutes
        .offices
        .iter()
        .filter(|office| is_public_office(office))
        .map(|office| office.id.clone())
        .collect()
}
