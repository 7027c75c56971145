//! Ballots as files: the list in which each voter finds the own ballot by its receipt, and a file that every program counts.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rawabit_counting::blt;
use rawabit_platform::web::Ctx;
use rawabit_platform::web::made::MadeFile;
use rawabit_platform::{Answer, Fault};

use sea_orm::EntityTrait as _;
use sha2::{Digest as _, Sha256};

use super::published;
use crate::commands;
use crate::store;
use crate::store::entity::contest;
use crate::store::vote::round;

/// A file that is made once, until something changes.
fn answer(kind: &'static str, file: MadeFile) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, no-cache")], file.bytes).into_response()
}

/// A contest whose ballots everybody may read: those of a secret vote as soon as its round was closed, others with the result.
async fn counted(ctx: &Ctx, id: &str, number: i32) -> Answer<contest::Model> {
    let found = round::Entity::find_by_id((id.to_owned(), number)).one(ctx.db()).await?;
    if found.is_some_and(|round| round.published.is_some()) {
        return store::contest(ctx.db(), id).await?.ok_or(Fault::NotFound);
    }
    published(ctx, id).await
}

/// `GET /elections/{id}/{round}/ballots.csv`
pub(super) async fn csv(ctx: Ctx, Path((id, round)): Path<(String, i32)>) -> Answer<Response> {
    let row = counted(&ctx, &id, round).await?;
    let make = async {
        let text = commands::published(ctx.db(), &row.id, round).await?.ok_or(Fault::NotFound)?;
        let known = round::Entity::find_by_id((row.id.clone(), round)).one(ctx.db()).await?;
        let known = known.and_then(|one| one.published);
        if known.is_some_and(|known| known != hex::encode(Sha256::digest(text.as_bytes()))) {
            return Err(Fault::refused("elections-differs-published"));
        }
        Ok(text.into_bytes())
    };
    let file = ctx.app.made.file(&ctx.app, &format!("elections/{id}/{round}/csv"), make).await?;
    Ok(answer("text/csv; charset=utf-8", file))
}

/// `GET /elections/{id}/{round}/ballots.blt`
pub(super) async fn blt(ctx: Ctx, Path((id, round)): Path<(String, i32)>) -> Answer<Response> {
    let row = counted(&ctx, &id, round).await?;
    let make = async {
        let lang = ctx.app.default_lang();
        let input =
            commands::counting(&ctx.app, ctx.db(), &row, round, lang).await?.ok_or(Fault::NotFound)?;
        // Nobody is to count again what was not counted.
        let compared = input.compare(input.count(&ctx.app, lang).ok().as_ref())?;
        if compared.differs() {
            return Err(Fault::refused(compared.message()));
        }
        Ok(blt::write(&input.counting().file()).into_bytes())
    };
    let file = ctx.app.made.file(&ctx.app, &format!("elections/{id}/{round}/blt"), make).await?;
    Ok(answer("text/plain; charset=utf-8", file))
}
