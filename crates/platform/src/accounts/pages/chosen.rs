//! What an administrator chooses by typing: the person of an account, the unit of a role.

use std::sync::Arc;

use super::super::ManageAccounts;
use crate::fault::{Answer, Fault};
use crate::kit::Input;
use crate::kit::pick::{self, Found, Listed, Source};
use crate::permit::UnitPath;
use crate::web::Ctx;

/// Where suggestions for the person come from: the address that the directory of persons must have.
pub const PERSONS: &str = "/office/accounts/people/suggest";
/// Where suggestions for the unit come from.
const UNITS: &str = "/office/accounts/units/suggest";

/// The persons that an account can belong to: the door puts them on the shelf, since this floor knows no persons. Without
/// it, forms of accounts have no such field. It must give administrators no more than the names of office-holders, and
/// anybody else only by their whole mail address or identifier: administration is no right to read the members.
#[derive(Clone, Debug)]
pub struct AccountPersons(pub Arc<dyn Source>);

fn directory(ctx: &Ctx) -> Option<Arc<dyn Source>> {
    ctx.app.shelf::<AccountPersons>().ok().map(|persons| persons.0)
}

/// The field of an account's person, where there is a directory.
pub(super) fn person_input(ctx: &Ctx) -> Option<Input> {
    Some(Input::pick("person", directory(ctx)?))
}

/// The name of an account's person.
pub(super) async fn person_name(ctx: &Ctx, id: &str) -> Answer<Option<String>> {
    let Some(directory) = directory(ctx) else { return Ok(None) };
    Ok(directory.known(ctx, &[id.to_owned()]).await?.pop().map(|found| found.label))
}

/// Suggests persons while an administrator types.
pub(super) async fn suggest_persons(ctx: Ctx) -> Answer {
    ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    pick::suggest(&ctx, directory(&ctx).ok_or(Fault::NotFound)?.as_ref()).await
}

/// The whole organisation, as a unit of a role.
pub(super) fn everything(ctx: &Ctx) -> Found {
    Found::new(UnitPath::root().0, ctx.t("accounts-unit-all"))
}

/// The units that a role can hold for.
pub(super) async fn units(ctx: &Ctx) -> Answer<Listed> {
    let units = ctx.app.grants.units(&ctx.app.store).await?;
    let names = ctx.unit_names().await?;
    let found = units.into_iter().map(|(path, name)| {
        let steps: Vec<&str> = path.steps().collect();
        let (own, above) = steps.split_last().map_or(("", &[][..]), |(own, above)| (*own, above));
        let above = above.iter().fold(UnitPath::root(), |path, step| path.child(step));
        let detail = if above == UnitPath::root() { String::new() } else { names.of(&above) };
        Found::new(path.as_str(), ctx.voice.pick(&name)).names(&name).code(own).detail(detail)
    });
    Ok(Listed::new(found.collect()).suggested_at(UNITS))
}

/// Suggests units while an administrator types.
pub(super) async fn suggest_units(ctx: Ctx) -> Answer {
    ctx.permit::<ManageAccounts>(&UnitPath::root())?;
    pick::suggest(&ctx, &units(&ctx).await?).await
}
