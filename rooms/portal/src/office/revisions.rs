//! What changed with one step.

use axum::extract::Path;
use rawabit_platform::kit::changes::{changes, changes_html, has_changed};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Lang;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::visible;
use crate::commands::{Content, Text};
use crate::store;

/// A revision against the one before it.
pub(crate) async fn show(ctx: Ctx, Path((id, number)): Path<(String, i32)>) -> Answer {
    let article = visible(&ctx, &id).await?;
    let this = store::revision(ctx.db(), &id, number).await?.ok_or(Fault::NotFound)?;
    let after: Content = serde_json::from_str(&this.snapshot).map_err(Fault::internal)?;
    let before: Content = match store::revision(ctx.db(), &id, number - 1).await? {
        Some(row) => serde_json::from_str(&row.snapshot).map_err(Fault::internal)?,
        None => Content::default(),
    };
    let mut body = String::new();
    let none = Text::default();
    for lang in Lang::ALL {
        if let Some(part) = language(
            &ctx,
            lang,
            before.texts.get(&lang).unwrap_or(&none),
            after.texts.get(&lang).unwrap_or(&none),
        ) {
            body.push_str(&part.0);
        }
    }
    body.push_str(&filing(&ctx, &before.categories, &after.categories).await?);
    if body.is_empty() {
        body = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("portal-revision-same")));
    }
    let title = ctx.voice.plain().msg(&super::show::named(&ctx, number, &this.step));
    ctx.office(title)
        .crumb(ctx.t("portal-articles"), "/office/articles")
        .crumb(article.title(ctx.lang()), &format!("/office/articles/{id}"))
        .lead(Html(format!(
            "<bdi>{}</bdi> · <time>{}</time> <bdi>{}</bdi>",
            esc(&this.author),
            esc(&ctx.voice.moment(this.at)),
            esc(&this.note)
        )))
        .html(Html(body))
}

/// The categories that the step took away and those it added.
async fn filing(ctx: &Ctx, before: &[String], after: &[String]) -> Answer<String> {
    let mut out = String::new();
    for one in store::categories(ctx.db()).await? {
        let mark = match (before.contains(&one.id), after.contains(&one.id)) {
            (true, false) => "del",
            (false, true) => "ins",
            _ => continue,
        };
        out.push_str(&format!("<{mark}>{}</{mark}> ", esc(ctx.voice.pick(&one.name))));
    }
    if out.is_empty() {
        return Ok(out);
    }
    Ok(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"diff\">{out}</p></section>",
        esc(&ctx.t("portal-article-categories"))
    ))
}

fn language(ctx: &Ctx, lang: Lang, before: &Text, after: &Text) -> Option<Html> {
    let fields = [
        ("title", &before.title, &after.title),
        ("standfirst", &before.standfirst, &after.standfirst),
        ("body", &before.body, &after.body),
        ("slug", &before.slug, &after.slug),
    ];
    let mut out = String::new();
    for (field, old, new) in fields {
        let found = changes(old, new);
        if has_changed(&found) {
            out.push_str(&format!(
                "<h3>{}</h3><p class=\"diff\" lang=\"{}\" dir=\"{}\">{}</p>",
                esc(&ctx.t(&format!("portal-article-{field}"))),
                lang.code(),
                lang.dir(),
                changes_html(&found)
            ));
        }
    }
    (!out.is_empty()).then(|| {
        Html(format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{out}</section>",
            esc(&ctx.t(&format!("lang-{}", lang.code())))
        ))
    })
}
