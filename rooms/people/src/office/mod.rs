//! Office pages of persons.

mod contacts;
mod edit;
mod list;
mod photo;
mod show;

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Routes};

use crate::permissions::{KeepPeople, SeePeople};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeePeople>());
    let keep = Access::May(info::<KeepPeople>());
    Routes::new()
        .get("/office/people", see, list::list)
        .get("/office/people/new", keep, edit::blank)
        .post("/office/people/new", keep, edit::register)
        .get("/office/people/suggest", see, list::suggest)
        .get("/office/people/{id}", see, show::show)
        .get("/office/people/{id}/edit", keep, edit::edit)
        .post("/office/people/{id}/edit", keep, edit::correct)
        .get("/office/people/{id}/photo", keep, photo::edit)
        .post("/office/people/{id}/photo", keep, photo::save)
        .get("/office/people/{id}/contacts/new", keep, contacts::blank)
        .post("/office/people/{id}/contacts/new", keep, contacts::add)
        .post("/office/people/{id}/contacts/{contact}/remove", keep, contacts::remove)
}
