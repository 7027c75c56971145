//! What every room stands on: the store and its units of work, permits, acts, jobs, mail, files, accounts, languages,
//! and the page kit. It knows no room.
//!
//! Read `docs/ARCHITECTURE.md` first, then [`store`] (how anything is written), [`permit`] (how anything is allowed) and
//! [`web`] (how anything is shown).

pub mod accounts;
pub mod audit;
pub mod clock;
pub mod editions;
pub mod fault;
pub mod files;
pub mod format;
pub mod health;
pub mod home;
pub mod id;
pub mod jobs;
pub mod kit;
pub mod lang;
pub mod ledger;
pub mod mail;
pub mod meters;
pub mod metric;
pub mod ops;
pub mod permit;
pub mod personal;
pub mod record;
pub mod room;
pub mod sealed;
pub mod statutes_pages;
pub mod store;
pub mod theme;
pub mod web;
pub mod words;

pub use clock::{Clock, Day, UtcMicros};
pub use fault::{Answer, Fault};
pub use lang::{Lang, Message, Multi, Voice};
pub use store::{Store, Work};

/// Where memory comes from, here and in what is written in C (SQLite): an import asks for it all the time, and hands what one thread has made to
/// another one that lets it go. Here, and not in the program, so that tests and benches run with what the program runs with
/// (docs/decisions/0026-memory.md).
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The platform's own messages.
pub const LOCALES: lang::Locales = locales!("platform");

/// The platform's own schema.
pub const MIGRATIONS: &[store::Migration] = &[
    store::Migration { name: "platform/0001_platform", sql: include_str!("migrations/0001_platform.sql") },
    store::Migration { name: "platform/0002_record", sql: include_str!("migrations/0002_record.sql") },
    store::Migration { name: "platform/0002_ops", sql: include_str!("migrations/0002_ops.sql") },
    store::Migration { name: "platform/0003_office", sql: include_str!("migrations/0003_office.sql") },
    store::Migration { name: "platform/0004_statutes", sql: include_str!("migrations/0004_statutes.sql") },
    store::Migration { name: "platform/0005_personal", sql: include_str!("migrations/0005_personal.sql") },
    store::Migration { name: "platform/0006_once", sql: include_str!("migrations/0006_once.sql") },
];
