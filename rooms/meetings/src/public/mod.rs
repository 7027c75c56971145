//! Pages that need no sign-in.

pub(crate) mod paths;
mod reply;

use rawabit_platform::web::{Access, Routes};

/// The routes: the personal link is the right.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/meetings/reply/{secret}", Access::Public, reply::show)
        .post("/meetings/reply/{secret}", Access::Public, reply::send)
        .get("/meetings/reply/{secret}/invitation.ics", Access::Public, reply::calendar)
}
