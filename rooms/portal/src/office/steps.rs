//! The steps of an article's life, each a small form of its page.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Work};

use super::show::{page, step_form};
use super::visible;
use crate::commands::{self, ArticleRefused};
use crate::permissions::{DraftArticle, PublishArticle, ReviewArticle};
use crate::store::Whole;

fn seen(form: &Form) -> i32 {
    form.read().number("version").and_then(|n| i32::try_from(n).ok()).unwrap_or(0)
}

/// The article and the form of the step as it was sent.
async fn sent(ctx: &Ctx, id: &str, name: &'static str, Sent(sent): Sent) -> Answer<(Whole, Form)> {
    let article = visible(ctx, id).await?;
    let form = step_form(ctx, &article, name).fill(sent);
    Ok((article, form))
}

/// Commits what was done, or shows the page again with the form as it was sent and what was wrong with it.
async fn finish(
    ctx: &Ctx,
    article: &Whole,
    mut form: Form,
    work: Work,
    outcome: Answer<Result<(), ArticleRefused>>,
    field: &'static str,
    done: &str,
) -> Answer {
    match outcome {
        Ok(Ok(())) => {
            work.commit().await?;
            Ok(Redirect::done(ctx, &format!("/office/articles/{}", article.row.id), done))
        }
        Ok(Err(refused)) => {
            drop(work);
            form.fail(field, refused.message());
            page(ctx, article, Some(form)).await
        }
        Err(Fault::Stale) => {
            drop(work);
            let stored = visible(ctx, &article.row.id).await?;
            form.stale(stored.row.version.into());
            page(ctx, &stored, Some(form)).await
        }
        Err(fault) => Err(fault),
    }
}

/// The writer asks for review.
pub(crate) async fn submit(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, form) = sent(&ctx, &id, "portal-submit", body).await?;
    let permit = ctx.permit::<DraftArticle>(&article.row.unit_path)?;
    let mut work = ctx.begin().await?;
    let outcome = commands::submit(&mut work, &permit, &id, seen(&form)).await;
    finish(&ctx, &article, form, work, outcome, "", "portal-submitted").await
}

/// The writer drops a draft.
pub(crate) async fn discard(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, form) = sent(&ctx, &id, "portal-discard", body).await?;
    let permit = ctx.permit::<DraftArticle>(&article.row.unit_path)?;
    let mut work = ctx.begin().await?;
    let outcome = commands::discard(&mut work, &permit, &id, seen(&form)).await;
    finish(&ctx, &article, form, work, outcome, "", "portal-discarded").await
}

/// The reviewer gives it back.
pub(crate) async fn give_back(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, form) = sent(&ctx, &id, "portal-return", body).await?;
    let permit = ctx.permit::<ReviewArticle>(&article.row.unit_path)?;
    if !form.is_valid() {
        return page(&ctx, &article, Some(form)).await;
    }
    let mut work = ctx.begin().await?;
    let note = form.read().text("return_note");
    let outcome = commands::give_back(&mut work, &permit, &id, seen(&form), &note).await;
    finish(&ctx, &article, form, work, outcome, "return_note", "portal-returned").await
}

/// Approved for a later hour.
pub(crate) async fn schedule(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, mut form) = sent(&ctx, &id, "portal-schedule", body).await?;
    let permit = ctx.permit::<PublishArticle>(&article.row.unit_path)?;
    let at = form.moment("day", "time", ctx.app.formats.zone());
    let Some(at) = at.filter(|_| form.is_valid()) else {
        return page(&ctx, &article, Some(form)).await;
    };
    let mut work = ctx.begin().await?;
    let outcome = commands::schedule(&mut work, &permit, &id, seen(&form), at, ctx.app.formats.zone()).await;
    finish(&ctx, &article, form, work, outcome, "day", "portal-scheduled").await
}

/// Made public now.
pub(crate) async fn publish(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, form) = sent(&ctx, &id, "portal-publish", body).await?;
    let permit = ctx.permit::<PublishArticle>(&article.row.unit_path)?;
    let mut work = ctx.begin().await?;
    let outcome = commands::publish(&mut work, &permit, &id, Some(seen(&form)), ctx.today()).await;
    finish(&ctx, &article, form, work, outcome, "", "portal-published").await
}

/// Taken away.
pub(crate) async fn withdraw(ctx: Ctx, Path(id): Path<String>, body: Sent) -> Answer {
    let (article, form) = sent(&ctx, &id, "portal-withdraw", body).await?;
    let permit = ctx.permit::<PublishArticle>(&article.row.unit_path)?;
    if !form.is_valid() {
        return page(&ctx, &article, Some(form)).await;
    }
    let mut work = ctx.begin().await?;
    let reason = form.read().multi("reason");
    let outcome = commands::withdraw(&mut work, &permit, &id, seen(&form), reason).await;
    finish(&ctx, &article, form, work, outcome, "reason", "portal-withdrawn").await
}
