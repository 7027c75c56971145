//! The web side: the application, the reader's context, routes, the page frame and what surrounds every answer.

pub mod app;
pub mod assets;
pub mod ctx;
pub mod frame;
pub mod guard;
pub mod keep;
pub mod page;
pub mod prefix;
pub mod routes;
pub mod security;
pub mod serve;
pub mod units;

pub use app::{App, Config, GrantSource, Room};
pub use ctx::{Ctx, Viewer};
pub use keep::KeepPage;
pub use page::{CalendarEntry, CalendarKind, Crumb, Page, Panel, Redirect};
pub use routes::{Access, RouteInfo, Routes};
pub use units::UnitNames;
