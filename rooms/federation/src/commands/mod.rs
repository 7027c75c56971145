//! Use cases, one transaction each. Every command takes the statutes in force: what they forbid is refused with the article,
//! and every act cites the article and the version it rests on.

mod areas;
mod close;
mod end;
mod found;
mod interval;
mod mandate;
mod moving;
mod place;
mod posts;
mod refused;
mod substitute;

pub use areas::{AreasUnreadable, load_areas};
pub use close::close_unit;
pub use end::{EndMandate, end_mandate};
pub use found::{found_unit, rename_unit};
pub use interval::{record_interval, withdraw_interval};
pub use mandate::{may_take, open_mandate};
pub use moving::move_unit;
pub use posts::{fit_posts, follow_statutes};
pub use refused::{MandateRefused, UnitRefused};
pub use substitute::{Substitution, substitute};

/// The tag of kept public pages that show the tree or its office-holders.
pub const TAG: &str = "federation";

pub(crate) use found::{found_quietly, rename_quietly};
pub(crate) use mandate::open_quietly;
