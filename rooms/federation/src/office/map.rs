//! The country as a tile map: the share of seats filled in each region or province, with the table behind it.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::tiles::{Tile, shade, tile_map};
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::web::Ctx;

use super::{kinds, tree};
use crate::model::Area;
use crate::permissions::SeeFederation;
use crate::store::area;
use crate::store::list::{AreaShare, by_area};

/// The map of `?level=region` or `province`, perhaps of one kind of units.
pub(super) async fn map(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["name"]);
    let statutes = ctx.app.statutes.load_full();
    let level = match query.filter("level") {
        Some("province") => "province",
        _ => "region",
    };
    let kind = query.filter("kind").filter(|kind| statutes.unit_kind(kind).is_some());
    let all = area::by_code(ctx.db()).await?;
    let direct = by_area(ctx.db(), &ctx.scope::<SeeFederation>(), &statutes, kind, ctx.today()).await?;
    let shares = gathered(&all, &direct, level);
    let areas = area::areas(ctx.db(), Some(level)).await?;
    let mut tiles = Vec::new();
    let mut table = Table::new(
        "federation-map",
        vec![
            Column::new("area"),
            Column::new("units").number(),
            Column::new("seats").number(),
            Column::new("filled").number(),
            Column::new("share").number(),
        ],
    )
    .total(u64::try_from(areas.len()).unwrap_or(0));
    for one in &areas {
        let share = shares.get(one.code.as_str()).copied().unwrap_or_default();
        let name = ctx.voice.pick(&one.name).to_owned();
        let percent = ctx.voice.percent(share.filled, share.seats);
        let href = ctx.url(&format!("/office/federation?area={}", one.code));
        if let Some((column, row)) = one.tile {
            tiles.push(Tile {
                column: u16::try_from(column).unwrap_or(0),
                row: u16::try_from(row).unwrap_or(0),
                spoken: percent.clone(),
                value: if share.units == 0 { "–".to_owned() } else { percent.clone() },
                shade: shade(share.filled, share.seats),
                name: name.clone(),
                href: Some(href.clone()),
            });
        }
        table.push(vec![
            Cell::link(&href, name),
            Cell::ltr(ctx.voice.number(share.units)),
            Cell::ltr(ctx.voice.number(share.seats)),
            Cell::ltr(ctx.voice.number(share.filled)),
            Cell::ltr(percent),
        ]);
    }
    let mut body = tree::tabs(&ctx, false);
    body.push_str(&choices(&ctx, &query, level, &kinds(&statutes, &ctx)));
    if tiles.is_empty() {
        body.push_str(&format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("federation-map-empty"))));
    } else {
        let label = ctx.t("federation-map-label");
        body.push_str(&format!("<section class=\"panel\">{}</section>", tile_map(&label, &tiles)));
        body.push_str(&format!(
            "<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{}</div></details>",
            esc(&ctx.t("federation-map-table")),
            table.html(&ctx, &query)
        ));
    }
    ctx.office(ctx.t("federation-map"))
        .lead(Html::text(&ctx.ta("federation-lead", "day", ctx.today())))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .html(Html(body))
}

/// What stands in each area of a level: what is tied to it and to the areas inside it.
fn gathered<'a>(
    all: &'a HashMap<String, Area>,
    direct: &HashMap<String, AreaShare>,
    level: &str,
) -> HashMap<&'a str, AreaShare> {
    let mut sums: HashMap<&str, AreaShare> = HashMap::new();
    for (code, share) in direct {
        let mut at = all.get(code);
        while let Some(area) = at {
            if area.level == level {
                let sum = sums.entry(area.code.as_str()).or_default();
                sum.units += share.units;
                sum.seats += share.seats;
                sum.filled += share.filled;
                break;
            }
            at = area.parent.as_ref().and_then(|parent| all.get(parent));
        }
    }
    sums
}

fn choices(ctx: &Ctx, query: &Query, level: &str, kinds: &[Choice]) -> String {
    let option = |value: &str, label: &str, chosen: bool| {
        let selected = if chosen { " selected" } else { "" };
        format!("<option value=\"{}\"{selected}>{}</option>", esc(value), esc(label))
    };
    let levels: String = ["region", "province"]
        .iter()
        .map(|one| option(one, &ctx.t(&format!("federation-level-{one}")), *one == level))
        .collect();
    let asked = query.filter("kind").unwrap_or_default();
    let kinds: String =
        kinds.iter().map(|kind| option(&kind.value, &kind.label, kind.value == asked)).collect();
    format!(
        "<form class=\"filters\" method=\"get\" data-autosubmit><div class=\"field\"><label for=\"level\">{}</label><select class=\"select\" id=\"level\" name=\"level\">{levels}</select></div><div class=\"field\"><label for=\"kind\">{}</label><select class=\"select\" id=\"kind\" name=\"kind\"><option value=\"\">{}</option>{kinds}</select></div><div class=\"filters-actions\"><button class=\"btn\" type=\"submit\" data-autosubmit-button>{}</button></div></form>",
        esc(&ctx.t("federation-level")),
        esc(&ctx.t("federation-filter-kind")),
        esc(&ctx.t("filter-all")),
        esc(&ctx.t("filter-apply"))
    )
}

#[cfg(test)]
mod tests {
    use rawabit_platform::Multi;

    use super::*;

    fn area(code: &str, parent: Option<&str>, level: &str) -> (String, Area) {
        let area = Area {
            code: code.into(),
            parent: parent.map(str::to_owned),
            level: level.into(),
            kind: level.into(),
            name: Multi::default(),
            population: None,
            iso_code: String::new(),
            tile: None,
        };
        (code.to_owned(), area)
    }

    #[test]
    fn a_region_counts_its_provinces_and_a_province_does_not_count_its_region() {
        let all = HashMap::from([
            area("MA", None, "country"),
            area("01", Some("MA"), "region"),
            area("01.1", Some("01"), "province"),
        ]);
        let one = |n| AreaShare { units: n, seats: 10 * n, filled: n };
        let direct = HashMap::from([
            ("01".to_owned(), one(1)),
            ("01.1".to_owned(), one(2)),
            ("MA".to_owned(), one(5)),
        ]);
        assert_eq!(gathered(&all, &direct, "region")["01"], one(3));
        assert_eq!(gathered(&all, &direct, "province")["01.1"], one(2));
        assert_eq!(gathered(&all, &direct, "province").len(), 1);
    }
}
