//! The room of members: who belongs to what, since when, in what standing, and who was entitled to vote on which day.
//!
//! The nouns, each a table (decision 0015 says why):
//! - **member**: a person (room `people`) in the registry, once, with number, telephone, profession, sealed identity number; what lists
//!   filter and sort by is repeated here and kept by one function, [`store::mirror`].
//! - **membership**: a person in a unit, from a day to a day: active, suspended or ended; several a person.
//! - **event**: the history of both, dated, with its reason, deciding body, act and author.
//! - **application**: a wish to join, until it is decided; whoever is refused never enters the registry. **sponsor** supports one.
//! - **transfer**: from unit to unit with the consent of both.
//! - **roll**, **roll entry**: an electoral roll frozen on a day, committed to in the ledger.
//! - **dues standing**: what the rules of dues say of a membership, for the rules of rights ([`model::rights`]).
//! - **read**: who opened whose record when; its owner sees it.
//! - **search**: the index over names in both scripts, numbers, telephones, filters and scopes ([`model::search`]).

pub mod commands;
pub mod model;
pub mod permissions;
pub mod store;

use rawabit_platform::locales;
use rawabit_platform::store::Migration;
use rawabit_platform::web::Room;

/// The purpose under which identity numbers are sealed and digested.
pub const IDENTITY: &str = "members.identity";

/// The room as the door wires it.
pub const ROOM: Room = Room {
    migrations: &[Migration {
        name: "members/0001_members",
        sql: include_str!("migrations/0001_members.sql"),
    }],
    actions: permissions::ACTIONS,
    ..Room::new("members", locales!("members"))
};
