//! The picture of an article: never without words for who does not see it.

use axum::extract::Path;
use rawabit_platform::files::{self, Accept, NewFile, Visibility};
use rawabit_platform::kit::{Form, Html, Input, Multipart};
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::info;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::visible;
use crate::commands::{self, ArticleRefused, Content};
use crate::permissions::{DraftArticle, PublishArticle, SeeArticles};
use crate::public::figure;
use crate::store::Whole;

fn form(article: &Whole) -> Form {
    let picture = Input::file("picture", Accept::Image.html());
    let form = Form::new("portal-picture");
    let form = if article.row.picture_id.is_some() {
        form.input(picture).input(Input::check("remove"))
    } else {
        form.input(picture.required())
    };
    form.input(Input::multi("picture_alt").required())
        .input(Input::text("picture_credit"))
        .input(Input::hidden("version"))
}

async fn page(ctx: &Ctx, article: &Whole, form: &Form) -> Answer {
    let shown = figure(ctx, article, ctx.lang()).await?;
    let page = ctx
        .office(ctx.t("portal-picture"))
        .crumb(ctx.t("portal-articles"), "/office/articles")
        .crumb(article.title(ctx.lang()), &format!("/office/articles/{}", article.row.id))
        .lead(Html::text(&ctx.t("portal-picture-lead")));
    let page = if form.is_valid() { page } else { page.status(http::StatusCode::UNPROCESSABLE_ENTITY) };
    page.html(Html(format!("{shown}{}", form.html(ctx))))
}

/// Whoever may change the text may change the picture.
fn may(ctx: &Ctx, article: &Whole) -> Answer<()> {
    let unit = &article.row.unit_path;
    if article.state().is_public() {
        ctx.permit::<PublishArticle>(unit).map(drop)
    } else {
        ctx.permit::<DraftArticle>(unit).map(drop)
    }
}

/// The form with what is stored.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let article = visible(&ctx, &id).await?;
    may(&ctx, &article)?;
    let form = form(&article)
        .with_multi("picture_alt", &article.row.picture_alt)
        .with("picture_credit", article.row.picture_credit.clone())
        .with("version", article.row.version.to_string());
    page(&ctx, &article, &form).await
}

/// Takes the picture with its words, changes the words alone, or removes it.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, mut sent: Multipart) -> Answer {
    let article = visible(&ctx, &id).await?;
    may(&ctx, &article)?;
    let mut form = form(&article).fill(sent.values());
    let remove = form.read().check("remove");
    let alt = form.read().multi("picture_alt");
    if remove {
        // Words for a picture that goes.
        form.errors.remove("picture_alt");
    } else if article.langs().iter().any(|lang| alt.exact(*lang).is_none()) {
        form.fail("picture_alt", ArticleRefused::NoPictureText.message());
    }
    let prepared = match sent.file(&mut form, "picture") {
        Some(incoming) => match files::prepare(&ctx.app, incoming, Accept::Image).await? {
            Ok(prepared) => Some(prepared),
            Err(refused) => {
                form.fail("picture", refused);
                None
            }
        },
        None => None,
    };
    if !form.is_valid() {
        return page(&ctx, &article, &form).await;
    }
    let mut content = Content::of(&article);
    content.picture_alt = if remove { Multi::default() } else { alt };
    content.picture_credit = if remove { String::new() } else { form.read().text("picture_credit") };
    let seen = form.read().number("version").and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    let mut work = ctx.begin().await?;
    if remove {
        content.picture_id = None;
    } else if let Some(prepared) = prepared {
        let file = NewFile {
            owner: ("article", id.clone()),
            unit: article.row.unit_path.clone(),
            visibility: Visibility::May(info::<SeeArticles>()),
        };
        content.picture_id = Some(prepared.keep(&mut work, &ctx.app.files, file).await?.id);
    }
    let unit = &article.row.unit_path;
    let saved = if article.state().is_public() {
        let permit = ctx.permit::<PublishArticle>(unit)?;
        commands::correct(&mut work, &permit, &id, seen, content, Multi::default(), ctx.app.formats.zone())
            .await
    } else {
        let permit = ctx.permit::<DraftArticle>(unit)?;
        commands::edit(&mut work, &permit, &id, seen, content).await
    };
    match saved {
        Ok(Ok(())) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/articles/{id}"), "portal-pictured"))
        }
        Ok(Err(refused)) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            page(&ctx, &article, &form).await
        }
        Err(Fault::Stale) => {
            drop(work);
            let stored = visible(&ctx, &id).await?;
            form.stale(stored.row.version.into());
            page(&ctx, &stored, &form).await
        }
        Err(fault) => Err(fault),
    }
}
