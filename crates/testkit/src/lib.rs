//! Test support: a whole house on a fresh database, on SQLite and on PostgreSQL, with a clock that stands still,
//! identifiers that repeat, and personas who may only use the public ways in.
//!
//! ```no_run
//! # async fn example() {
//! use rawabit_testkit::Setup;
//! Setup::new(vec![]).for_both(async |house| {
//!     let page = house.visitor().get("/healthz").await;
//!     assert_eq!(page.status, 200);
//! }).await;
//! # }
//! ```

mod client;
mod database;
mod house;

pub use client::{Client, Reply};
pub use database::POSTGRES;
pub use house::{House, STATUTES, Setup, UNITS};
