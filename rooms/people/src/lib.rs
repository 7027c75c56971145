//! The room of persons. A person exists once, however many offices they hold or units they belong to; the record is
//! kept by one unit. Names are written in as many scripts as they have; offices are named in the person's form.
//!
//! Mandates are the federation's, memberships the members' room's: they point here, and this room knows neither. Other
//! rooms may add a panel to a person's page through [`PersonPanels`].

pub mod commands;
mod many;
mod merged;
pub mod model;
mod named;
mod office;
mod own;
pub mod permissions;
mod pick;
mod store;

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::locales;
use rawabit_platform::permit::info;
use rawabit_platform::store::Migration;
use rawabit_platform::web::app::{BoxFuture, NavItem};
use rawabit_platform::web::{Ctx, Room, Routes};

pub use many::{Registering, Unknown, emails_taken, fill, register_many, take_back, unfill, untouched};
pub use merged::{merge, unmerge};
pub use model::{PersonInput, PersonRefused};
pub use named::{Named, all_by_email, by_email, named, stored, synthetic_chip};
pub use own::{Change, Details, Own, change, details, set_own_email};
pub use permissions::{KeepPeople, SeePeople};
pub use pick::{Persons, called, in_scope, matching, persons, with_ids};

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "people/0001_person", sql: include_str!("migrations/0001_person.sql") },
        Migration {
            name: "people/0002_former_address",
            sql: include_str!("migrations/0002_former_address.sql"),
        },
    ],
    actions: permissions::ACTIONS,
    routes,
    office_nav: &[NavItem {
        label: "people-nav",
        path: "/office/people",
        icon: "user",
        action: Some(info::<SeePeople>()),
    }],
    person_data: own::PERSON_DATA,
    act_links: &[("person", |ctx, ids| Box::pin(seen(ctx, ids)))],
    ..Room::new("people", locales!("people"))
};

fn routes() -> Routes {
    office::routes()
}

/// What another room shows on a person's page.
pub type PersonPanel = fn(Ctx, String) -> BoxFuture<'static, Answer<Html>>;

/// The panels that other rooms add to a person's page: the door puts them on the shelf.
#[derive(Clone, Default)]
pub struct PersonPanels(pub Vec<PersonPanel>);

/// Writes down for persons that the reader has taken a list with them out of the house.
pub type ReadKeeper = fn(Ctx, Vec<String>) -> BoxFuture<'static, Answer<()>>;

/// Whoever keeps account of who read what of whom: rooms whom this one does not know. The door puts them on the shelf.
#[derive(Clone, Default)]
pub struct ReadKeepers(pub Vec<ReadKeeper>);

/// Says that a list with these persons goes out, before it does. Where that cannot be written down, nothing may go.
///
/// # Errors
/// A keeper's: the database refuses.
pub async fn went_out(ctx: &Ctx, persons: Vec<String>) -> Answer<()> {
    for keeper in ctx.app.shelf::<ReadKeepers>().unwrap_or_default().0 {
        keeper(ctx.clone(), persons.clone()).await?;
    }
    Ok(())
}

/// The pages of those persons whom the reader may see.
async fn seen(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let people = named(ctx.db(), &ids).await?;
    let seen = people.into_values().filter(|person| ctx.may::<SeePeople>(&person.unit_path));
    Ok(seen.map(|person| (person.id.clone(), format!("/office/people/{}", person.id))).collect())
}

/// A link to a person's page when the reader may open it, else the name alone.
pub fn person_link(ctx: &Ctx, person: &Named) -> Html {
    if ctx.may::<SeePeople>(&person.unit_path) {
        let href = ctx.url(&format!("/office/people/{}", person.id));
        Html(format!("<a href=\"{}\">{}</a>", esc(&href), person.html(ctx)))
    } else {
        person.html(ctx)
    }
}
