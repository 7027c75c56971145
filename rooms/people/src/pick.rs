//! Persons as a source to choose from by typing.

use std::fmt;
use std::marker::PhantomData;

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, Source};
use rawabit_platform::lang::Voice;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;
use sea_orm::sea_query::{Condition, SelectStatement};
use sea_orm::{ColumnTrait as _, ConnectionTrait, DbErr};

use crate::named::Named;
use crate::permissions::SeePeople;
use crate::store::{self, person};

/// The condition "kept by a unit of this scope", for [`matching`].
pub fn in_scope<A: Action>(scope: &Scope<A>) -> Condition {
    scope.condition(person::Column::UnitPath)
}

/// The condition "one of these", for [`matching`].
pub fn with_ids(ids: SelectStatement) -> Condition {
    Condition::all().add(person::Column::Id.in_subquery(ids))
}

/// The persons under a condition whose names have all the words, in any spelling; by name, at most `most`. Whole names
/// come first.
///
/// # Errors
/// The database does not answer.
pub async fn matching(
    db: &impl ConnectionTrait,
    under: Condition,
    words: &str,
    most: u64,
) -> Result<Vec<Named>, DbErr> {
    let rows = store::matching(db, under, words, most).await?;
    Ok(rows.into_iter().map(Named::from).collect())
}

/// The persons under a condition with this identifier or mail address.
///
/// # Errors
/// The database does not answer.
pub async fn called(db: &impl ConnectionTrait, under: Condition, text: &str) -> Result<Vec<Named>, DbErr> {
    let rows = store::called(db, under, text.trim()).await?;
    Ok(rows.into_iter().map(Named::from).collect())
}

impl Named {
    /// The person as something to choose; `detail` tells them from namesakes. An invented person says so.
    pub fn found(&self, voice: &Voice, detail: &str) -> Found {
        let mut details: Vec<String> = vec![detail.to_owned()];
        if self.synthetic {
            details.push(voice.t("people-synthetic"));
        }
        details.retain(|detail| !detail.is_empty());
        let found = Found::new(&self.id, self.display(voice)).names(&self.name).detail(details.join(" · "));
        match &self.email {
            Some(email) => found.code(email),
            None => found,
        }
    }
}

/// The persons whom the reader may do `A` with, told apart by the unit that keeps them.
pub struct Persons<A: Action> {
    address: &'static str,
    action: PhantomData<fn() -> A>,
}

impl<A: Action> Persons<A> {
    /// With suggestions at a path, whose route must be open to `A` only.
    pub fn suggested_at(address: &'static str) -> Self {
        Self { address, action: PhantomData }
    }
}

/// The persons that the reader may see.
pub fn persons() -> Persons<SeePeople> {
    Persons::suggested_at("/office/people/suggest")
}

impl<A: Action> fmt::Debug for Persons<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Persons").field("address", &self.address).finish_non_exhaustive()
    }
}

async fn told_apart(ctx: &Ctx, people: Vec<Named>) -> Answer<Vec<Found>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let units = ctx.unit_names().await?;
    Ok(people.iter().map(|one| one.found(&ctx.voice, &units.of(&one.unit_path))).collect())
}

impl<A: Action> Source for Persons<A> {
    fn address(&self) -> Option<String> {
        Some(self.address.to_owned())
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let scope = in_scope(&ctx.scope::<A>());
            told_apart(ctx, matching(ctx.db(), scope, words, most).await?).await
        })
    }

    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let scope = in_scope(&ctx.scope::<A>());
            told_apart(ctx, called(ctx.db(), scope, text).await?).await
        })
    }

    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let scope = ctx.scope::<A>();
            let rows = store::many(ctx.db(), ids).await?;
            let seen = rows.into_values().filter(|row| scope.contains(&row.unit_path));
            told_apart(ctx, seen.map(Named::from).collect()).await
        })
    }
}
