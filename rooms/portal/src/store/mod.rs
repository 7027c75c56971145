//! Entities and queries of the portal. Everything that is public is asked for with `public_day IS NOT NULL`; the office
//! asks with a scope.

mod category;
pub mod entity;
mod event;
mod listing;
mod load;
mod office;
mod search;
mod sitemap;

pub use category::{categories, category_at, filed, open_categories, public_categories};
pub use event::{held, in_feed, upcoming};
pub use listing::{Filter, Months, Story, alternates, count, months, related, stories};
pub use load::{
    Found, Use, Whole, at_path, corrections, once_public, revision, revisions, used_in, whole, wholes,
};
pub use office::{Line, SORTS, in_reach, latest, list, matching, some};
pub use search::{Hit, Hits, MOST, Search, index, search, unindex};
pub use sitemap::{Address, Year, addresses, years};
