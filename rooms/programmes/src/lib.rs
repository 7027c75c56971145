//! The room of contract programmes: a league and the leadership negotiate one, sign it, deliver it and account for it. See `README.md`
//! of the room for its plan.

pub mod model;
pub mod permissions;
mod store;

use rawabit_platform::locales;
use rawabit_platform::store::Migration;
use rawabit_platform::web::Room;

pub use permissions::{KeepStrategy, Report, SeeProgrammes, WriteProgramme};

/// The room as the platform sees it.
pub const ROOM: Room = Room {
    migrations: &[
        Migration { name: "programmes/0001_strategy", sql: include_str!("migrations/0001_strategy.sql") },
        Migration { name: "programmes/0002_programme", sql: include_str!("migrations/0002_programme.sql") },
        Migration { name: "programmes/0003_indicator", sql: include_str!("migrations/0003_indicator.sql") },
    ],
    actions: permissions::ACTIONS,
    ..Room::new("programmes", locales!("programmes"))
};
