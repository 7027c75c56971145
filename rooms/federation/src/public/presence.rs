//! The organisation at a glance, for pages of other rooms: what stands directly below its top, as lists by kind, and
//! where kinds are tied to areas, as a map.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use rawabit_platform::Answer;
use rawabit_platform::kit::tiles::{Tile, shade, tile_map};
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::web::Ctx;
use rawabit_statutes::UnitKind;

use super::is_public;
use crate::model::{Area, Unit};
use crate::store::{area, unit};
use crate::words::sort_by_name;

/// Units of a kind that a list spells out; the organisation's own page has them all.
const SHOWN: usize = 12;

/// The addresses of this room's public pages that no menu names, without the language's prefix: open data, and every
/// public unit that exists today. For the sitemap; kept under [`commands::TAG`](crate::commands::TAG).
///
/// # Errors
/// The database does not answer.
pub async fn pages(ctx: &Ctx) -> Answer<Vec<String>> {
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let units = unit::all_units(ctx.db())
        .await?
        .into_iter()
        .filter(|unit| unit.is_open_on(today) && is_public(&statutes, unit))
        .map(|unit| format!("/organisation/{}", unit.id));
    Ok(std::iter::once("/open-data".to_owned()).chain(units).collect())
}

/// The organisation's presence, as sections of a public page: one for each kind of units directly below the top. Nothing
/// where no unit is founded.
///
/// A page with it is kept under [`commands::TAG`](crate::commands::TAG).
///
/// # Errors
/// The database does not answer.
pub async fn presence(ctx: &Ctx) -> Answer<Html> {
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let all: Vec<Unit> = unit::all_units(ctx.db())
        .await?
        .into_iter()
        .filter(|unit| unit.is_open_on(today) && is_public(&statutes, unit))
        .collect();
    let tops: Vec<&str> =
        all.iter().filter(|unit| unit.parent.is_none()).map(|unit| unit.id.as_str()).collect();
    let areas = area::by_code(ctx.db()).await?;
    let (mut lists, mut maps) = (String::new(), String::new());
    for kind in &statutes.unit_kinds {
        let mut some: Vec<&Unit> = all
            .iter()
            .filter(|unit| {
                unit.kind == kind.id && unit.parent.as_deref().is_some_and(|id| tops.contains(&id))
            })
            .collect();
        if some.is_empty() {
            continue;
        }
        sort_by_name(ctx, &mut some);
        match map(ctx, &some, &all, &areas) {
            Some(map) => maps.push_str(&part(ctx, kind, &map.0)),
            None => lists.push_str(&part(ctx, kind, &list(ctx, &some).0)),
        }
    }
    if lists.is_empty() && maps.is_empty() {
        return Ok(Html::none());
    }
    Ok(Html(format!(
        "<section class=\"section\" aria-labelledby=\"presence\"><div class=\"section-head\"><h2 id=\"presence\">{}</h2><a class=\"link-more\" href=\"{}\">{} {}</a></div><div class=\"grid grid-2\">{lists}{maps}</div></section>",
        esc(&ctx.t("federation-presence")),
        esc(&ctx.url("/organisation")),
        esc(&ctx.t("federation-chart")),
        icon("arrow")
    )))
}

fn part(ctx: &Ctx, kind: &UnitKind, body: &str) -> String {
    format!("<div class=\"presence\"><h3>{}</h3>{body}</div>", esc(kind.plural.get(ctx.lang())))
}

fn place(ctx: &Ctx, unit: &Unit) -> String {
    ctx.url(&format!("/organisation/{}", unit.id))
}

fn list(ctx: &Ctx, units: &[&Unit]) -> Html {
    let mut out = String::from("<ul class=\"links\">");
    for unit in units.iter().take(SHOWN) {
        let name = ctx.voice.spoken(&unit.name);
        let _ = write!(out, "<li><a href=\"{}\">{name}</a></li>", esc(&place(ctx, unit)));
    }
    out.push_str("</ul>");
    if let Some(more) = units.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = write!(
            out,
            "<p><a class=\"link-more\" href=\"{}\">{}</a></p>",
            esc(&ctx.url("/organisation")),
            esc(&ctx.tn("federation-presence-more", more))
        );
    }
    Html(out)
}

/// The units on the map, where every one of them has a square: how many units stand in each area.
fn map(ctx: &Ctx, units: &[&Unit], all: &[Unit], areas: &HashMap<String, Area>) -> Option<Html> {
    let codes: BTreeMap<&str, &Unit> =
        units.iter().filter_map(|unit| Some((unit.area.as_deref()?, *unit))).collect();
    if codes.len() < units.len() {
        return None;
    }
    let mut counts: HashMap<&str, i64> = HashMap::new();
    for unit in all {
        let mut at = unit.area.as_ref().and_then(|code| areas.get(code));
        while let Some(area) = at {
            if let Some((code, _)) = codes.get_key_value(area.code.as_str()) {
                *counts.entry(code).or_default() += 1;
                break;
            }
            at = area.parent.as_ref().and_then(|parent| areas.get(parent));
        }
    }
    let most = counts.values().copied().max().unwrap_or(0);
    let tiles: Option<Vec<Tile>> = codes
        .iter()
        .map(|(code, unit)| {
            let area = areas.get(*code)?;
            let (column, row) = area.tile?;
            let n = counts.get(code).copied().unwrap_or_default();
            Some(Tile {
                column: u16::try_from(column).ok()?,
                row: u16::try_from(row).ok()?,
                name: ctx.voice.pick(&area.name).to_owned(),
                value: ctx.voice.number(n),
                spoken: ctx.tn("federation-presence-units", n),
                shade: shade(n, most),
                href: Some(place(ctx, unit)),
            })
        })
        .collect();
    let caption = esc(&ctx.t("federation-presence-map"));
    Some(Html(format!(
        "{}<p class=\"muted small center\">{caption}</p>",
        tile_map(&ctx.t("federation-presence-map"), &tiles?)
    )))
}
