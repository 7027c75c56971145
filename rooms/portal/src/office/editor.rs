//! Writing: the form of an article, before and after it is public.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::kit::pick::{self, Found, Listed};
use rawabit_platform::kit::sent::LONG;
use rawabit_platform::kit::{Html, Reader, Sent};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::both::both_versions;
use super::visible;
use crate::commands::{self, Content, NewDraft, Text};
use crate::model::Kind;
use crate::permissions::{DraftArticle, PublishArticle};
use crate::store::Whole;

/// What the form is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    New,
    Draft,
    Public,
}

/// The units that this reader may write for, by their place.
fn own_units() -> Units<DraftArticle> {
    Units::suggested_at("/office/articles/units/suggest").by_path()
}

/// Suggests units to write for while somebody types.
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &own_units()).await
}

/// The field of the unit that publishes, and the unit it begins with: the highest of the reader's own. Before the first
/// unit is founded the organisation itself publishes.
async fn publisher(ctx: &Ctx) -> Answer<(Input, String)> {
    let units = own_units();
    if let Some(top) = units.top(ctx).await? {
        return Ok((Input::pick("unit", Arc::new(units)), top.path.0));
    }
    let top = ctx.scope::<DraftArticle>().top().ok_or(Fault::NotFound)?;
    let name = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let itself = Listed::new(vec![Found::new(top.as_str(), name)]);
    Ok((Input::pick("unit", Arc::new(itself)), top.0))
}

/// The form. The units that an article is about already stay, whoever edits, and so do its categories.
async fn form(ctx: &Ctx, article: Option<&Whole>) -> Answer<Form> {
    let purpose = article.map_or(Use::New, purpose);
    let (units, categories) =
        article.map_or((&[][..], &[][..]), |article| (&article.units[..], &article.categories[..]));
    let kinds = Kind::ALL.iter().map(|kind| Choice::new(kind.name(), ctx.t(kind.label_key()))).collect();
    let mut form = Form::new("portal-article").input(Input::select("kind", kinds).required());
    if purpose == Use::New {
        form = form.input(publisher(ctx).await?.0.required());
    }
    form = form
        .input(Input::multi("title").required())
        .input(Input::multi_long("standfirst").max(1000))
        .input(Input::multi_long("body").required())
        .input(Input::day("dateline"))
        .input(Input::multi("place"))
        .input(Input::pick_many("units", Arc::new(Units::seen())));
    if let Some(field) = super::category::field(ctx, categories).await? {
        form = form.input(field);
    }
    form = form.input(Input::multi("slug").max(120));
    if purpose == Use::Public {
        form = form.input(Input::multi_long("note").max(2000));
    }
    let mut kept: Vec<Found> = rawabit_federation::units(ctx.db(), units)
        .await?
        .into_values()
        .map(|unit| Found::new(unit.id, ctx.voice.pick(&unit.name)).names(&unit.name))
        .collect();
    kept.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(form.keep("units", kept).input(Input::hidden("version")))
}

fn content(read: &Reader<'_>, before: &Content) -> Content {
    let [title, standfirst, body, slug] =
        ["title", "standfirst", "body", "slug"].map(|name| read.multi(name));
    let of = |multi: &Multi, lang| multi.exact(lang).unwrap_or_default().to_owned();
    let text = |lang| Text {
        title: of(&title, lang),
        standfirst: of(&standfirst, lang),
        body: of(&body, lang),
        slug: of(&slug, lang),
    };
    Content {
        kind: read.text("kind"),
        dateline: read.day("dateline"),
        place: read.multi("place"),
        units: read.many("units"),
        categories: read.many("categories"),
        texts: Lang::ALL.into_iter().map(|lang| (lang, text(lang))).collect(),
        ..before.clone()
    }
}

fn filled(form: Form, article: &Whole) -> Form {
    let content = Content::of(article);
    let gather = |part: fn(&Text) -> &str| {
        let mut multi = Multi::default();
        for (lang, text) in &content.texts {
            multi.set(*lang, part(text));
        }
        multi
    };
    // Before it is public an address that follows the title goes on following it; a public one stays.
    let mut slugs = Multi::default();
    for (lang, text) in &content.texts {
        if article.state().is_public() || text.slug != rawabit_text::slug(&text.title) {
            slugs.set(*lang, &text.slug);
        }
    }
    form.with("kind", content.kind.clone())
        .with_multi("title", &gather(|text| &text.title))
        .with_multi("standfirst", &gather(|text| &text.standfirst))
        .with_multi("body", &gather(|text| &text.body))
        .with_multi("slug", &slugs)
        .with("dateline", content.dateline.map(|day| day.to_string()).unwrap_or_default())
        .with_multi("place", &content.place)
        .with_all("units", content.units.clone())
        .with_all("categories", content.categories.clone())
        .with("version", article.row.version.to_string())
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let (_, unit) = publisher(&ctx).await?;
    let form = form(&ctx, None).await?.with("kind", Kind::Communique.name()).with("unit", unit);
    new_page(&ctx).form(&form.resolve(&ctx).await?)
}

fn new_page(ctx: &Ctx) -> rawabit_platform::web::Page<'_> {
    ctx.office(ctx.t("portal-new")).crumb(ctx.t("portal-articles"), "/office/articles").lead(hint(ctx))
}

fn hint(ctx: &Ctx) -> Html {
    Html::text(&ctx.t("portal-article-marks"))
}

/// Begins an article.
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent<LONG>) -> Answer {
    let mut form = form(&ctx, None).await?.fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return new_page(&ctx).form(&form);
    }
    let read = form.read();
    let unit = UnitPath(read.text("unit"));
    let permit = ctx.permit::<DraftArticle>(&unit)?;
    let new = NewDraft {
        standfirst: read.multi("standfirst"),
        main_lang: Some(ctx.lang()),
        dateline: read.day("dateline"),
        place: read.multi("place"),
        units: read.many("units"),
        categories: read.many("categories"),
        slug: read.multi("slug"),
        ..NewDraft::new(&read.text("kind"), unit, read.multi("title"), read.multi("body"))
    };
    let mut work = ctx.begin().await?;
    match commands::draft(&mut work, &permit, new).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/articles/{id}"), "portal-drafted"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            new_page(&ctx).form(&form)
        }
    }
}

fn purpose(article: &Whole) -> Use {
    if article.state().is_public() { Use::Public } else { Use::Draft }
}

/// The form with what is stored.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let article = visible(&ctx, &id).await?;
    if article.state().is_public() {
        ctx.permit::<PublishArticle>(&article.row.unit_path)?;
    } else {
        ctx.permit::<DraftArticle>(&article.row.unit_path)?;
    }
    let form = filled(form(&ctx, Some(&article)).await?, &article);
    let form = form.resolve(&ctx).await?;
    edit_page(&ctx, &article, &form, None)
}

fn edit_page(ctx: &Ctx, article: &Whole, form: &Form, stale: Option<Html>) -> Answer {
    let public = article.state().is_public();
    let page = ctx
        .office(ctx.t(if public { "portal-correct" } else { "portal-edit" }))
        .crumb(ctx.t("portal-articles"), "/office/articles")
        .crumb(article.title(ctx.lang()), &format!("/office/articles/{}", article.row.id))
        .lead(if public { Html::text(&ctx.t("portal-correct-lead")) } else { hint(ctx) });
    let html = Html(format!("{}{}", stale.unwrap_or_default(), form.html(ctx)));
    page.status(form.status()).html(html)
}

/// Saves a draft or corrects a public article. When somebody else was faster, the form comes back as typed, with what
/// is stored now beside it.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent<LONG>) -> Answer {
    let article = visible(&ctx, &id).await?;
    let form = form(&ctx, Some(&article)).await?;
    let mut form = form.fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return edit_page(&ctx, &article, &form, None);
    }
    let before = Content::of(&article);
    let typed = content(&form.read(), &before);
    let seen = form.read().number("version").and_then(|n| i32::try_from(n).ok()).unwrap_or(0);
    let unit = &article.row.unit_path;
    let public = article.state().is_public();
    let publisher = public && ctx.may::<PublishArticle>(unit);
    if !publisher && !ctx.may::<DraftArticle>(unit) {
        return Err(Fault::NotFound);
    }
    // Before anything that could refuse: whoever wrote while somebody else changed or published gets the text back.
    if seen != article.row.version {
        return stale(&ctx, &article, form, &typed).await;
    }
    if public && !publisher {
        form.fail("", "portal-published-meanwhile");
        return edit_page(&ctx, &article, &form, None);
    }
    let mut work = ctx.begin().await?;
    let saved = if public {
        let permit = ctx.permit::<PublishArticle>(unit)?;
        let note = form.read().multi("note");
        let zone = ctx.app.formats.zone();
        commands::correct(&mut work, &permit, &id, seen, typed.clone(), note, zone).await
    } else {
        let permit = ctx.permit::<DraftArticle>(unit)?;
        commands::edit(&mut work, &permit, &id, seen, typed.clone()).await
    };
    match saved {
        Ok(Ok(())) => {
            work.commit().await?;
            let done = if article.state().is_public() { "portal-corrected" } else { "portal-saved" };
            Ok(Redirect::done(&ctx, &format!("/office/articles/{id}"), done))
        }
        Ok(Err(refused)) => {
            form.fail(refused.field(), refused.message());
            edit_page(&ctx, &article, &form, None)
        }
        Err(Fault::Stale) => {
            drop(work);
            let stored = visible(&ctx, &id).await?;
            stale(&ctx, &stored, form, &typed).await
        }
        Err(fault) => Err(fault),
    }
}

/// The form as typed, below what is stored now; sent again, it counts as having seen that.
async fn stale(ctx: &Ctx, stored: &Whole, mut form: Form, typed: &Content) -> Answer {
    let both = both_versions(ctx, &Content::of(stored), typed).await?;
    form.stale(stored.row.version.into());
    edit_page(ctx, stored, &form, Some(both))
}
