//! Strategies: the list, one strategy with its axes, themes, groups and calendar, and adopting it.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc, html};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Ended, end, post_button, version};
use crate::commands::{self, StrategyRefused};
use crate::names::days;
use crate::permissions::{KeepStrategy, SeeProgrammes};
use crate::store::{periods, strategies};
use crate::words;

/// A strategy within the reader's sight: of their units or above them, for programmes hang on it; or public.
pub(super) async fn visible(ctx: &Ctx, id: &str) -> Answer<strategies::Model> {
    let found = strategies::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    if sees(ctx, &found) { Ok(found) } else { Err(Fault::NotFound) }
}

/// Whether a strategy is within the sight of a reader who sees programmes at all: of their units, adopted above them, or public. The same
/// everywhere that a strategy or one of its axes is named in the office.
pub(crate) fn sees(ctx: &Ctx, strategy: &strategies::Model) -> bool {
    let scope = ctx.scope::<SeeProgrammes>();
    strategy.is_open()
        || scope.contains(&strategy.unit_path)
        || (strategy.adopted_at.is_some() && scope.units().any(|unit| unit.is_within(&strategy.unit_path)))
}

/// The strategies in the reader's sight, the latest first.
pub(super) async fn seen(ctx: &Ctx) -> Answer<Vec<strategies::Model>> {
    let mut all = strategies::all(ctx.db()).await?;
    all.retain(|one| sees(ctx, one));
    Ok(all)
}

/// The path of a strategy's page, or of a part of it.
pub(crate) fn path(id: &str, part: &str) -> String {
    if part.is_empty() {
        format!("/office/strategies/{id}")
    } else {
        format!("/office/strategies/{id}/{part}")
    }
}

/// A page about a part of a strategy, on its way.
pub(super) fn part<'a>(ctx: &'a Ctx, strategy: &strategies::Model, title_key: &str) -> Page<'a> {
    ctx.office(ctx.t(title_key))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.t("programmes-strategies"), "/office/strategies")
        .crumb(ctx.voice.pick(&strategy.title), &path(&strategy.id, ""))
}

/// `GET /office/strategies`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let mut out = String::new();
    for one in seen(&ctx).await? {
        out.push_str(&format!(
            "<article class=\"card stack-s\"><h2><a href=\"{}\"><bdi>{}</bdi></a></h2><p>{}</p><p>{}</p></article>",
            esc(&ctx.url(&path(&one.id, ""))),
            esc(ctx.voice.pick(&one.title)),
            esc(&days(&ctx.voice, one.starts, one.ends)),
            state(&ctx, &one)
        ));
    }
    let body = if out.is_empty() {
        format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("programmes-strategies-empty")))
    } else {
        format!("<div class=\"grid\">{out}</div>")
    };
    let mut page =
        ctx.office(ctx.t("programmes-strategies")).crumb(ctx.t("programmes-nav"), "/office/programmes");
    if ctx.policy.anywhere::<KeepStrategy>() {
        page = page.action("programmes-strategy-new", "/office/strategies/new", "plus", true);
    }
    page.html(Html(body))
}

fn state(ctx: &Ctx, one: &strategies::Model) -> Html {
    let adopted = match one.adopted_at {
        Some(_) => html::badge(&ctx.t("programmes-strategy-adopted"), "ok"),
        None => html::badge(&ctx.t("programmes-strategy-draft"), "mute"),
    };
    let public = html::badge(
        &ctx.t(if one.is_public {
            "programmes-strategy-is-public"
        } else {
            "programmes-strategy-is-internal"
        }),
        "",
    );
    let synthetic = if one.synthetic {
        format!(" <span class=\"chip chip-synthetic\">{}</span>", esc(&ctx.t("programmes-synthetic")))
    } else {
        String::new()
    };
    Html(format!("{adopted} {public}{synthetic}"))
}

/// `GET /office/strategies/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let strategy = visible(&ctx, &id).await?;
    page(&ctx, &strategy, Html::none()).await
}

/// The page of a strategy, with a form that came back above it.
pub(super) async fn page(ctx: &Ctx, strategy: &strategies::Model, wrong: Html) -> Answer {
    let keep = ctx.may::<KeepStrategy>(&strategy.unit_path);
    let id = &strategy.id;
    let axes = strategies::axes(ctx.db(), id).await?;
    let themes = strategies::themes(ctx.db(), id).await?;
    let calendar = periods::of_strategy(ctx.db(), id).await?;
    let link = |part: &str, key: &str, icon: &str| {
        format!(
            "<p><a class=\"btn btn-small\" href=\"{}\">{}{}</a></p>",
            esc(&ctx.url(&path(id, part))),
            html::icon(icon),
            esc(&ctx.t(key))
        )
    };
    let adopt = match (keep, strategy.adopted_at, axes.is_empty()) {
        (true, None, false) => {
            let version = strategy.version.to_string();
            post_button(
                ctx,
                &path(id, "adopt"),
                "programmes-strategy-adopt",
                "check",
                "btn btn-primary",
                &[("version", &version)],
            )
        }
        (true, None, true) => {
            Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-refused-no-axis"))))
        }
        _ => Html::none(),
    };
    let body = format!(
        "{wrong}<div class=\"split\"><div class=\"stack-l\"><section class=\"panel stack-s\"><p>{}</p><p>{}</p><div class=\"prose\" dir=\"auto\">{}</div>{adopt}</section><section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div>{}{}</section><section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div>{}{}</section></div><aside class=\"stack\"><section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div>{}{}</section><section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2></div>{}{}</section>{}</aside></div>",
        state(ctx, strategy),
        esc(&days(&ctx.voice, strategy.starts, strategy.ends)),
        text(ctx.voice.pick(&strategy.summary)),
        esc(&ctx.t("programmes-axes")),
        axes_html(ctx, strategy, &axes, keep),
        if keep { link("axes/new", "programmes-axis-new", "plus") } else { String::new() },
        esc(&ctx.t("programmes-themes")),
        themes_html(ctx, &themes),
        if keep { link("themes", "programmes-theme-new", "plus") } else { String::new() },
        esc(&ctx.t("programmes-calendar")),
        calendar_html(ctx, &calendar),
        link("periods", "programmes-calendar-open", "calendar"),
        esc(&ctx.t("programmes-groups")),
        groups_html(ctx, strategy, keep),
        if keep { link("groups", "programmes-group-new", "plus") } else { String::new() },
        proof_box(ctx, "strategy", id).await?
    );
    let mut page = ctx
        .office(ctx.voice.pick(&strategy.title))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.t("programmes-strategies"), "/office/strategies");
    if keep {
        page = page.action("programmes-do-edit", &path(id, "edit"), "edit", false);
    }
    page.html(Html(body))
}

fn text(text: &str) -> String {
    crate::model::item::paragraphs(text).iter().map(|line| format!("<p>{}</p>", esc(line))).collect()
}

fn axes_html(
    ctx: &Ctx,
    strategy: &strategies::Model,
    axes: &[strategies::axis::Model],
    keep: bool,
) -> String {
    if axes.is_empty() {
        return format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-axes-empty")));
    }
    let one = |axis: &strategies::axis::Model| {
        let button = |what: &str, key: &str, icon: &str| {
            post_button(
                ctx,
                &path(&strategy.id, &format!("axes/{}/{what}", axis.id)),
                key,
                icon,
                "icon-btn",
                &[],
            )
            .0
        };
        let tools = if keep {
            format!(
                "<div class=\"agenda-tools\">{}{}<a class=\"icon-btn\" href=\"{}\" aria-label=\"{3}\" title=\"{3}\">{4}</a>{5}</div>",
                button("up", "programmes-do-up", "up"),
                button("down", "programmes-do-down", "down"),
                esc(&ctx.url(&path(&strategy.id, &format!("axes/{}", axis.id)))),
                esc(&ctx.t("programmes-do-edit")),
                html::icon("edit"),
                button("remove", "programmes-do-remove", "trash")
            )
        } else {
            String::new()
        };
        format!(
            "<li><div class=\"agenda-item\"><div><strong>{}</strong> {}<div dir=\"auto\">{}</div></div>{tools}</div></li>",
            ctx.voice.spoken(&axis.name),
            html::badge(&ctx.t(&format!("programmes-axis-{}", axis.kind().name())), ""),
            text(ctx.voice.pick(&axis.note))
        )
    };
    format!("<ol class=\"agenda\">{}</ol>", axes.iter().map(one).collect::<String>())
}

fn themes_html(ctx: &Ctx, themes: &[strategies::theme::Model]) -> String {
    if themes.is_empty() {
        return format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-themes-empty")));
    }
    let one = |theme: &strategies::theme::Model| {
        format!("<dt><bdi dir=\"ltr\">{}</bdi></dt><dd>{}</dd>", theme.year, ctx.voice.spoken(&theme.name))
    };
    format!("<dl class=\"facts\">{}</dl>", themes.iter().map(one).collect::<String>())
}

fn calendar_html(ctx: &Ctx, calendar: &[periods::Model]) -> String {
    let one = |period: &periods::Model| {
        format!(
            "<dt>{}</dt><dd>{}</dd>",
            bdi(&words::period(&ctx.voice, period)),
            esc(&ctx.ta("programmes-calendar-due", "day", period.due))
        )
    };
    format!("<dl class=\"facts\">{}</dl>", calendar.iter().map(one).collect::<String>())
}

fn groups_html(ctx: &Ctx, strategy: &strategies::Model, keep: bool) -> String {
    let groups = strategy.groups();
    if groups.is_empty() {
        return format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-groups-empty")));
    }
    let one = |group: &strategies::Group| {
        let tool = if keep {
            post_button(
                ctx,
                &path(&strategy.id, &format!("groups/{}/remove", group.key)),
                "programmes-do-remove",
                "trash",
                "icon-btn",
                &[],
            )
            .0
        } else {
            String::new()
        };
        format!(
            "<li class=\"row between\"><span>{} <code dir=\"ltr\">{}</code></span>{tool}</li>",
            ctx.voice.spoken(&group.name),
            esc(&group.key)
        )
    };
    format!("<ul>{}</ul>", groups.iter().map(one).collect::<String>())
}

/// The strategy and the permit to keep it.
pub(super) async fn kept(ctx: &Ctx, id: &str) -> Answer<(strategies::Model, Permit<KeepStrategy>)> {
    let strategy = visible(ctx, id).await?;
    let permit = ctx.permit::<KeepStrategy>(&strategy.unit_path)?;
    Ok((strategy, permit))
}

/// `POST /office/strategies/{id}/adopt`
pub(crate) async fn adopt(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (strategy, permit) = kept(&ctx, &id).await?;
    let mut form = Form::new("programmes-form-strategy").input(Input::hidden("version")).fill(sent);
    let mut work = ctx.begin().await?;
    let answer = commands::adopt_strategy(&ctx.app, &mut work, &permit, &id, version(&form)).await;
    let why =
        |refused: &StrategyRefused, form: &mut Form| form.fail("", refused.message(ctx.voice.preference()));
    let stored = async { Ok(strategy.version) };
    match end(&mut form, work, answer, why, stored).await? {
        Ended::Done(()) => Ok(Redirect::done(&ctx, &path(&id, ""), "programmes-strategy-adopted")),
        Ended::Back => {
            let wrong = form.summary(&ctx);
            page(&ctx, &visible(&ctx, &id).await?, wrong).await
        }
    }
}
