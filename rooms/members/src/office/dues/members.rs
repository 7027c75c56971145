//! The members of a unit, chosen by typing a name in any script or a number.

use std::fmt;

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{self, Found, Source};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;

use super::visible;
use crate::permissions::KeepDues;
use crate::store::dues::owing::{self, Chosen};

/// The memberships of a unit, for whoever keeps its dues.
pub(super) struct Members {
    unit: String,
    path: UnitPath,
}

impl Members {
    /// Of this unit.
    pub(super) fn of(unit: &rawabit_federation::Unit) -> Self {
        Self { unit: unit.id.clone(), path: unit.path.clone() }
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").field("unit", &self.unit).finish()
    }
}

/// Memberships as things to choose.
async fn found(ctx: &Ctx, rows: Vec<Chosen>) -> Answer<Vec<Found>> {
    let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let person = people.get(&row.person_id)?;
            let mut one =
                Found::new(&row.id, person.display(&ctx.voice)).names(&person.name).code(&row.number);
            one = one.detail(ctx.ta("members-dues-number", "number", row.number));
            Some(one)
        })
        .collect())
}

impl Source for Members {
    fn address(&self) -> Option<String> {
        Some(super::path(&self.unit, "/suggest"))
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            if !ctx.may::<KeepDues>(&self.path) {
                return Ok(Vec::new());
            }
            let rows = owing::matching(ctx.db(), &self.unit, words, most).await?;
            found(ctx, rows).await
        })
    }

    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let Some(number) = crate::model::number::membership(text) else { return Ok(Vec::new()) };
            if !ctx.may::<KeepDues>(&self.path) {
                return Ok(Vec::new());
            }
            found(ctx, owing::numbered(ctx.db(), &self.unit, &number).await?).await
        })
    }

    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            if !ctx.may::<KeepDues>(&self.path) {
                return Ok(Vec::new());
            }
            found(ctx, owing::chosen(ctx.db(), &self.unit, ids).await?).await
        })
    }
}

/// Suggests members while somebody types.
pub(super) async fn suggest(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    pick::suggest(&ctx, &Members::of(&unit)).await
}
