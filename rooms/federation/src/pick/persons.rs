//! Persons to choose from by the offices they hold.

use std::collections::HashMap;

use rawabit_people::{Named, SeePeople, called, in_scope, matching, with_ids};
use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{Found, Source};
use rawabit_platform::web::Ctx;
use rawabit_platform::web::app::BoxFuture;
use sea_orm::sea_query::Condition;
use sea_orm::{EntityTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _};

use crate::model::Holding;
use crate::store::{mandate, unit};
use crate::words::title;

/// Whoever holds an office today, and the persons that the reader may see; told apart by their highest office. Who holds an office
/// is public. By their whole mail address or identifier, anybody can be chosen: whoever types it knows it.
#[derive(Debug)]
pub struct Holders {
    address: &'static str,
}

impl Holders {
    /// With suggestions at a path, whose route must be open only to those who have a reason to call on office-holders.
    pub fn suggested_at(address: &'static str) -> Self {
        Self { address }
    }

    fn reach(ctx: &Ctx) -> Condition {
        let holders = mandate::Entity::find()
            .select_only()
            .column(mandate::Column::PersonId)
            .filter(mandate::on(ctx.today()))
            .into_query();
        Condition::any().add(with_ids(holders)).add(in_scope(&ctx.scope::<SeePeople>()))
    }
}

/// Persons with the offices that tell them apart.
async fn told_apart(ctx: &Ctx, people: Vec<Named>) -> Answer<Vec<Found>> {
    let ids: Vec<String> = people.iter().map(|one| one.id.clone()).collect();
    let mut held: HashMap<String, Vec<Holding>> = HashMap::new();
    for one in mandate::held_by_any(ctx.db(), &ids, ctx.today()).await? {
        held.entry(one.person_id.clone()).or_default().push(one);
    }
    let units: Vec<String> = held.values().flatten().map(|one| one.unit_id.clone()).collect();
    let units = unit::units(ctx.db(), &units).await?;
    let statutes = ctx.app.statutes.load();
    let found = people.iter().map(|person| {
        let office = held.get(&person.id).and_then(|held| held.first()).map(|one| {
            let office = title(&statutes, &one.office, person.form, ctx.lang());
            match units.get(&one.unit_id) {
                Some(unit) => format!("{office} · {}", ctx.voice.pick(&unit.name)),
                None => office,
            }
        });
        person.found(&ctx.voice, &office.unwrap_or_default())
    });
    Ok(found.collect())
}

impl Source for Holders {
    fn address(&self) -> Option<String> {
        Some(self.address.to_owned())
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(
            async move { told_apart(ctx, matching(ctx.db(), Self::reach(ctx), words, most).await?).await },
        )
    }

    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move { told_apart(ctx, called(ctx.db(), Condition::all(), text).await?).await })
    }

    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let people = rawabit_people::named(ctx.db(), ids).await?;
            told_apart(ctx, people.into_values().collect()).await
        })
    }
}
