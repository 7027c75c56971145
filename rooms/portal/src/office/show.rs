//! An article in the office: where it stands, what can be done with it, what it was.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::form::{Form, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, timeline};
use rawabit_platform::web::page::Keep;
use rawabit_platform::web::{Ctx, Links};
use rawabit_platform::{Answer, Message};

use super::visible;
use crate::model::{State, Step, href};
use crate::permissions::{DraftArticle, PublishArticle, ReviewArticle, SeeArticles};
use crate::public::view::{categories, units};
use crate::store::entity::{article, revision, version};
use crate::store::{self, Whole};

struct Past {
    moment: String,
    author: String,
    step: String,
    note: String,
    href: String,
}

struct Version {
    lang: &'static str,
    dir: &'static str,
    language: String,
    title: String,
    href: Option<String>,
    preview: String,
}

#[derive(Template)]
#[template(path = "office/article.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    article: &'a Whole,
    kind: String,
    state: Html,
    steps: Html,
    versions: Vec<Version>,
    unit: String,
    source: Option<(String, Option<String>)>,
    units: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    forms: Vec<Html>,
    past: Vec<Past>,
    used: Vec<(store::Use, bool)>,
}

/// The article's page.
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let article = visible(&ctx, &id).await?;
    page(&ctx, &article, None).await
}

/// The page; `failed` is a form that came back with an error, shown in the place of the empty one.
pub(super) async fn page(ctx: &Ctx, article: &Whole, failed: Option<Form>) -> Answer {
    let row = &article.row;
    let paths: Vec<String> = article.versions.iter().filter_map(|version| version.path.clone()).collect();
    let past = store::revisions(ctx.db(), &row.id).await?;
    let bad = failed.is_some();
    let body = Body {
        ctx,
        article,
        kind: ctx.t(article.kind().label_key()),
        state: badge(&ctx.t(article.state().label_key()), article.state().tone()),
        steps: way(ctx, article.state()),
        versions: article
            .langs()
            .into_iter()
            .filter_map(|lang| Some(version(ctx, row.id.as_str(), lang, article.version(lang)?)))
            .collect(),
        unit: ctx.unit_names().await?.of(&row.unit_path),
        source: source(ctx, article).await?,
        units: units(ctx, &article.units, &row.unit_path).await?,
        categories: categories(ctx, &article.categories).await?,
        forms: forms(ctx, article, failed),
        past: past.iter().map(|one| revision(ctx, one)).collect(),
        used: used(ctx, store::used_in(ctx.db(), &row.id, &paths, row.published_at).await?).await?,
    };
    let page = ctx.office(article.title(ctx.lang())).crumb(ctx.t("portal-articles"), "/office/articles");
    let page = page.action("portal-preview", &format!("/office/articles/{}/preview", row.id), "news", false);
    let unit = &row.unit_path;
    let edit = format!("/office/articles/{}/edit", row.id);
    let picture = format!("/office/articles/{}/picture", row.id);
    let page = match article.state() {
        State::Draft | State::Review if ctx.may::<DraftArticle>(unit) => page
            .action("portal-edit", &edit, "edit", false)
            .action("portal-picture", &picture, "upload", false),
        State::Published | State::Corrected if ctx.may::<PublishArticle>(unit) => page
            .action("portal-correct", &edit, "edit", false)
            .action("portal-picture", &picture, "upload", false),
        _ => page,
    };
    let page = if bad { page.status(http::StatusCode::UNPROCESSABLE_ENTITY) } else { page };
    page.body(&body)
}

fn version(ctx: &Ctx, id: &str, lang: rawabit_platform::Lang, version: &version::Model) -> Version {
    Version {
        lang: lang.code(),
        dir: lang.dir(),
        language: ctx.t(&format!("lang-{}", lang.code())),
        title: version.title.clone(),
        href: version.path.as_deref().map(|path| ctx.app.url(lang, &href(path))),
        preview: ctx.app.url(lang, &format!("/office/articles/{id}/preview")),
    }
}

/// The articles that link here, each with whether the reader may open it in the office.
async fn used(ctx: &Ctx, used: Vec<store::Use>) -> Answer<Vec<(store::Use, bool)>> {
    let ids: Vec<String> = used.iter().map(|one| one.article_id.clone()).collect();
    let seen =
        store::some(ctx.db(), ctx.scope::<SeeArticles>().condition(article::Column::UnitPath), &ids).await?;
    let open = |one: &store::Use| seen.iter().any(|line| line.row.id == one.article_id);
    Ok(used
        .into_iter()
        .map(|one| {
            let open = open(&one);
            (one, open)
        })
        .collect())
}

/// The record an article was drafted from: what it is, and its page where the reader may open one.
async fn source(ctx: &Ctx, article: &Whole) -> Answer<Option<(String, Option<String>)>> {
    let Some(kind) = article.row.source_kind.as_deref() else { return Ok(None) };
    let id = article.row.source_id.as_deref().unwrap_or_default();
    let key = format!("subject-{}", kind.replace(['.', '_'], "-"));
    let word = if ctx.voice.has(&key) { ctx.t(&key) } else { format!("{kind} {id}") };
    // What the article itself says of the meeting is no page about the meeting.
    let own = crate::public::lasting(&article.row.id);
    let path = Links::one(ctx, kind, id).await?.filter(|path| *path != own);
    Ok(Some((word, path.map(|path| ctx.url(&path)))))
}

/// What a revision is called: its number and the step that made it.
pub(super) fn named(ctx: &Ctx, number: impl Into<i64>, step: &str) -> Message {
    Message::new("portal-revision-name")
        .with("n", number.into())
        .with("step", ctx.t(&format!("portal-step-{step}")))
}

fn revision(ctx: &Ctx, one: &revision::Model) -> Past {
    Past {
        moment: ctx.voice.moment(one.at),
        author: one.author.clone(),
        step: ctx.voice.plain().msg(&named(ctx, one.number, &one.step)),
        note: if one.step == Step::Schedule.name() { String::new() } else { one.note.clone() },
        href: ctx.url(&format!("/office/articles/{}/revisions/{}", one.article_id, one.number)),
    }
}

/// The usual life, with the present state.
fn way(ctx: &Ctx, state: State) -> Html {
    let states = [State::Draft, State::Review, State::Scheduled, State::Published];
    let names: Vec<String> = states.iter().map(|state| ctx.t(state.label_key())).collect();
    let now = match state {
        State::Draft => 0,
        State::Review => 1,
        State::Scheduled => 2,
        State::Published | State::Corrected => 3,
        State::Withdrawn => return Html::none(),
    };
    timeline::steps(&ctx.t("portal-way"), &names, now)
}

/// The forms of what this reader may do now.
fn forms(ctx: &Ctx, article: &Whole, failed: Option<Form>) -> Vec<Html> {
    let unit = &article.row.unit_path;
    let state = article.state();
    let mut names: Vec<&'static str> = Vec::new();
    if state.after(Step::Submit).is_some() && ctx.may::<DraftArticle>(unit) {
        names.push("portal-submit");
    }
    if state.after(Step::Publish).is_some() && ctx.may::<PublishArticle>(unit) {
        names.extend(["portal-publish", "portal-schedule"]);
    }
    if state.after(Step::Return).is_some() && ctx.may::<ReviewArticle>(unit) {
        names.push("portal-return");
    }
    if state.is_public() && ctx.may::<PublishArticle>(unit) {
        names.push("portal-withdraw");
    }
    if !state.is_public() && state.after(Step::Withdraw).is_some() && ctx.may::<DraftArticle>(unit) {
        names.push("portal-discard");
    }
    names
        .into_iter()
        .map(|name| match &failed {
            Some(failed) if failed.name == name => failed.html(ctx),
            _ => step_form(ctx, article, name).html(ctx),
        })
        .collect()
}

/// The form of one step. Field names differ, since several stand on one page.
pub(super) fn step_form(ctx: &Ctx, article: &Whole, name: &'static str) -> Form {
    let step = name.trim_start_matches("portal-");
    let form = Form::new(name).action(ctx.url(&format!("/office/articles/{}/{step}", article.row.id)));
    let form = match name {
        "portal-return" => form.input(Input::long("return_note", 3).required().max(2000)),
        "portal-schedule" => form
            .input(Input::day("day").required())
            .input(Input::time("time").required())
            .with("day", ctx.today().plus_days(1).to_string())
            .with("time", "09:00"),
        "portal-withdraw" => form.input(Input::multi_long("reason").required().max(2000)),
        _ => form,
    };
    form.input(Input::hidden("version")).with("version", article.row.version.to_string())
}

/// The article as it would look, in the reader's language.
pub(crate) async fn preview(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let article = visible(&ctx, &id).await?;
    let Some((lang, version)) = article.shown(ctx.lang()) else {
        return Err(rawabit_platform::Fault::NotFound);
    };
    let body = crate::public::article_body(&ctx, &article, lang, version, true).await?;
    let notice = Html(format!(
        "<div class=\"notices\"><div class=\"notice notice-warn\" role=\"status\">{}<p>{} <a href=\"{}\">{}</a></p></div></div>{body}",
        rawabit_platform::kit::icon("info"),
        ctx.t("portal-preview-notice"),
        ctx.url(&format!("/office/articles/{id}")),
        ctx.t("portal-preview-back")
    ));
    ctx.public(version.title.clone())
        .own_heading()
        .keep(Keep::Never)
        .head(Html("<meta name=\"robots\" content=\"noindex\">".to_owned()))
        .html(notice)
}
