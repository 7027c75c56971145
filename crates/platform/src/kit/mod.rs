//! The page kit: forms that come back filled, tables, timelines, progress, tile maps, trees. Class names and markup
//! follow `docs/design/README.md`.

pub mod archive;
mod cell;
pub mod chart;
pub mod diff;
mod ended;
mod filters;
pub mod form;
mod form_field;
pub mod gantt;
pub mod html;
pub mod params;
pub mod pick;
pub mod read;
pub mod sent;
pub mod sheet;
pub mod table;
pub mod tiles;
pub mod timeline;
pub mod tree;
pub mod upload;
pub mod year;

pub use cell::{Cell, Column};
pub use ended::{Ended, end};
pub use filters::filters;
pub use form::{Form, Input};
pub use html::{Html, bdi, code, esc, icon, ltr};
pub use read::Reader;
pub use sent::Sent;
pub use table::{Keyset, Query, Table};
pub use upload::{Incoming, Multipart};
