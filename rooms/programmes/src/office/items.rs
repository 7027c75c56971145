//! Editing one item of the draft.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Sent, params};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::Desk;
use super::draft::refused;
use super::item_form::{Bench, targets_html};
use crate::commands::{self, DraftRefused, Saved, terms};
use crate::model::check::Terms;
use crate::model::life::Deed;
use crate::model::{Content, ItemKind, Placed};
use crate::store::{periods, strategies};
use crate::words;

/// What the forms of a programme offer.
pub(super) async fn bench<'a>(
    ctx: &'a Ctx,
    desk: &'a Desk,
    content: &'a Content,
    terms: &'a Terms,
) -> Answer<Bench<'a>> {
    let strategy = &desk.programme().strategy_id;
    let axes = strategies::axes(ctx.db(), strategy).await?;
    let calendar = periods::of_strategy(ctx.db(), strategy).await?;
    let own = |one: &&periods::Model| terms.own_periods().any(|period| period.number == one.number);
    Ok(Bench {
        ctx,
        desk,
        content,
        terms,
        axes: axes.iter().map(|axis| Choice::new(axis.id.clone(), ctx.voice.pick(&axis.name))).collect(),
        periods: calendar
            .iter()
            .filter(own)
            .map(|one| (one.number, words::period(&ctx.voice, one)))
            .collect(),
    })
}

/// A form of an item, with its targets where it has some.
async fn page(ctx: &Ctx, desk: &Desk, bench: &Bench<'_>, kind: ItemKind, form: &Form) -> Answer {
    let title = format!("programmes-edit-{}", kind.name());
    let targets =
        if kind == ItemKind::Indicator { targets_html(ctx, form, &bench.periods) } else { Html::none() };
    let body = format!(
        "{}{}{}{targets}{}",
        desk.head(ctx, "draft").await?,
        form.open(ctx),
        form.fields(ctx),
        form.close(ctx)
    );
    desk.page(ctx, &title)
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .status(form.status())
        .html(Html(body))
}

/// `GET /office/programmes/{id}/draft/new/{kind}`: a new item, below an objective where it needs one.
pub(crate) async fn blank(ctx: Ctx, Path((id, kind)): Path<(String, String)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Edit)?;
    let kind = addable(&kind)?;
    let content = desk.programme().draft()?;
    let below = params::parse(&ctx.query).text("below").to_owned();
    let objective = content.objective(&below);
    if kind != ItemKind::Objective && objective.is_none() {
        return Err(Fault::NotFound);
    }
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let bench = bench(&ctx, &desk, &content, &terms).await?;
    let form = bench.fresh(kind, objective);
    page(&ctx, &desk, &bench, kind, &form).await
}

fn addable(kind: &str) -> Answer<ItemKind> {
    ItemKind::of(kind)
        .filter(|kind| !matches!(kind, ItemKind::Preamble | ItemKind::Taken))
        .ok_or(Fault::NotFound)
}

/// `POST /office/programmes/{id}/draft/new/{kind}`
pub(crate) async fn add(ctx: Ctx, Path((id, kind)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let kind = addable(&kind)?;
    let new = ctx.app.store.entropy().id(ctx.now);
    save(&ctx, &id, kind, &new, None, sent).await
}

/// `GET /office/programmes/{id}/draft/items/{item}`
pub(crate) async fn edit(ctx: Ctx, Path((id, item)): Path<(String, String)>) -> Answer {
    show(&ctx, &id, &item).await
}

/// `GET /office/programmes/{id}/draft/preamble`
pub(crate) async fn edit_preamble(ctx: Ctx, Path(id): Path<String>) -> Answer {
    show(&ctx, &id, "").await
}

async fn show(ctx: &Ctx, id: &str, item: &str) -> Answer {
    let desk = Desk::read(ctx, id).await?;
    desk.speaker(ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let placed =
        content.get(item).filter(|placed| placed.item.kind() != ItemKind::Taken).ok_or(Fault::NotFound)?;
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let bench = bench(ctx, &desk, &content, &terms).await?;
    let form = bench.filled(&placed.item, placed.below.as_deref());
    page(ctx, &desk, &bench, placed.item.kind(), &form).await
}

/// `POST /office/programmes/{id}/draft/items/{item}`
pub(crate) async fn change(ctx: Ctx, Path((id, item)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let kind = kind_of(&ctx, &id, &item, &sent).await?;
    let base = sent.text("base").to_owned();
    save(&ctx, &id, kind, &item, Some(&base), sent).await
}

/// `POST /office/programmes/{id}/draft/preamble`
pub(crate) async fn change_preamble(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let base = sent.text("base").to_owned();
    save(&ctx, &id, ItemKind::Preamble, "", Some(&base), sent).await
}

/// What kind the item is. Of one that somebody else removed meanwhile, the fields that were sent tell.
async fn kind_of(ctx: &Ctx, id: &str, item: &str, sent: &params::Params) -> Answer<ItemKind> {
    let desk = Desk::read(ctx, id).await?;
    if let Some(placed) = desk.programme().draft()?.get(item) {
        let kind = placed.item.kind();
        return if kind == ItemKind::Taken { Err(Fault::NotFound) } else { Ok(kind) };
    }
    let has = |name: &str| sent.get(name).is_some();
    Ok(match (has("direction"), has("starts"), has("due"), has("axis")) {
        (true, ..) => ItemKind::Indicator,
        (_, true, ..) => ItemKind::Step,
        (_, _, true, _) => ItemKind::Commitment,
        (_, _, _, true) => ItemKind::Objective,
        _ => return Err(Fault::NotFound),
    })
}

async fn save(
    ctx: &Ctx,
    id: &str,
    kind: ItemKind,
    item: &str,
    base: Option<&str>,
    sent: params::Params,
) -> Answer {
    let desk = Desk::read(ctx, id).await?;
    let speaker = desk.speaker(ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let bench = bench(ctx, &desk, &content, &terms).await?;
    let mut form = bench.form(kind, item).fill(sent);
    if let Some(read) = bench.read(&mut form, kind, item) {
        let below = Some(form.values.text("below").to_owned()).filter(|below| !below.is_empty());
        let below = below.filter(|_| !matches!(kind, ItemKind::Preamble | ItemKind::Objective));
        let placed = Placed { below, item: read };
        let mut work = ctx.begin().await?;
        match commands::save_item(&ctx.app, &mut work, &speaker, placed, base, ctx.lang()).await? {
            Ok(Saved::Kept) => {
                work.commit().await?;
                return Ok(Redirect::done(ctx, &desk.path(&format!("draft#at-{item}")), "programmes-saved"));
            }
            Ok(Saved::Collided(_)) => {
                work.commit().await?;
                return Ok(Redirect::to(ctx, &desk.path("draft/collisions")));
            }
            // The form has one field for side and office.
            Err(DraftRefused(flaws)) => refused(&mut form, &flaws, &[("side", side_field(kind))]),
        }
    }
    page(ctx, &desk, &bench, kind, &form).await
}

/// The field that says the side.
fn side_field(kind: ItemKind) -> &'static str {
    if kind == ItemKind::Step { "office" } else { "side" }
}
