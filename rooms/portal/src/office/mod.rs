//! Office pages of articles.

mod both;
mod category;
mod editor;
mod list;
mod panel;
mod picture;
pub(crate) mod record;
mod revisions;
mod show;
mod steps;

use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Routes};
use rawabit_platform::{Answer, Fault};

use crate::permissions::{DraftArticle, PublishArticle, ReviewArticle, SeeArticles};
use crate::store::{self, Whole};

pub(crate) use panel::panel;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeArticles>());
    let draft = Access::May(info::<DraftArticle>());
    let review = Access::May(info::<ReviewArticle>());
    let publish = Access::May(info::<PublishArticle>());
    Routes::new()
        .get("/office/articles", see, list::list)
        .get("/office/articles/new", draft, editor::blank)
        .post("/office/articles/new", draft, editor::create)
        .get("/office/articles/units/suggest", draft, editor::suggest)
        .get("/office/categories", publish, category::list)
        .get("/office/categories/new", publish, category::blank)
        .post("/office/categories/new", publish, category::add)
        .get("/office/categories/{id}", publish, category::edit)
        .post("/office/categories/{id}", publish, category::change)
        .post("/office/categories/{id}/archive", publish, category::archive)
        .post("/office/categories/{id}/reopen", publish, category::reopen)
        .get("/office/articles/{id}", see, show::show)
        .get("/office/articles/{id}/preview", see, show::preview)
        .get("/office/articles/{id}/edit", see, editor::edit)
        .post("/office/articles/{id}/edit", see, editor::save)
        .get("/office/articles/{id}/picture", see, picture::edit)
        .post("/office/articles/{id}/picture", see, picture::save)
        .get("/office/articles/{id}/revisions/{number}", see, revisions::show)
        .post("/office/articles/{id}/submit", draft, steps::submit)
        .post("/office/articles/{id}/discard", draft, steps::discard)
        .post("/office/articles/{id}/return", review, steps::give_back)
        .post("/office/articles/{id}/schedule", publish, steps::schedule)
        .post("/office/articles/{id}/publish", publish, steps::publish)
        .post("/office/articles/{id}/withdraw", publish, steps::withdraw)
}

/// The article, if the reader may see it; what they may not see does not exist.
async fn visible(ctx: &Ctx, id: &str) -> Answer<Whole> {
    let article = store::whole(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    if ctx.may::<SeeArticles>(&article.row.unit_path) { Ok(article) } else { Err(Fault::NotFound) }
}
