//! The web side: the application, the reader's context, routes, the page frame and what surrounds every answer.

mod about;
mod address;
pub mod app;
pub mod assets;
pub mod ctx;
mod drawn;
pub use rawabit_edge::encoding;
pub mod frame;
pub mod guard;
pub mod keep;
pub mod links;
pub mod made;
pub mod once;
mod open_data;
pub(crate) mod pack;
pub mod page;
pub mod panel;
pub mod posted;
pub mod prefix;
pub mod redirect;
pub mod routes;
pub mod secrets;
pub mod security;
pub mod serve;
mod shell;
pub mod units;

pub use about::About;
pub use app::{App, Called, Config, GrantSource, Room, Standing};
pub use ctx::{Ctx, Viewer};
pub use keep::{KeepPage, WillKeep};
pub use links::Links;
pub use page::{Crumb, Page};
pub use panel::{CalendarEntry, CalendarKind, Panel};
pub use redirect::Redirect;
pub use routes::{Access, RouteInfo, Routes};
pub use units::UnitNames;
