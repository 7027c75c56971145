//! Where there are members: the country as a tile map, by region or province.

use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::sheet::download;
use rawabit_platform::kit::tiles::{Tile, shade, tile_map};
use rawabit_platform::kit::{Cell, Column, Html, Table, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Message};

use super::{Sight, control, frame, nothing, page, say, sight};
use crate::coverage::{Covered, areas};

/// What is seen of an area: how many, or why no number is.
fn seen(ctx: &Ctx, of: &Covered) -> (String, String) {
    if of.branches == 0 {
        return ("–".to_owned(), ctx.t("members-figures-no-branch"));
    }
    if of.withheld == of.branches {
        return ("·".to_owned(), say::withheld(ctx));
    }
    let number = ctx.voice.number(of.members);
    if of.withheld == 0 {
        return (number.clone(), ctx.tn("members-figures-members", of.members));
    }
    let spoken = Message::new("members-figures-at-least")
        .with("n", of.members)
        .with("withheld", ctx.voice.number(of.withheld));
    (format!("{number}+"), ctx.msg(&spoken))
}

fn table(ctx: &Ctx, found: &[Covered]) -> Table {
    let mut table = Table::new(
        "members-figures-areas",
        vec![
            Column::new("area"),
            Column::new("branches").number(),
            Column::new("members").number(),
            Column::new("withheld").number(),
        ],
    )
    .total(u64::try_from(found.len()).unwrap_or(0))
    .exports();
    for of in found {
        let told = (of.withheld < of.branches || of.branches == 0).then_some(of.members);
        table.push(vec![
            Cell::text(ctx.voice.pick(&of.area.name)),
            Cell::ltr(ctx.voice.number(of.branches)),
            say::cell(ctx, told, None),
            Cell::ltr(ctx.voice.number(of.withheld)),
        ]);
    }
    table
}

/// `GET /office/members/figures/coverage`
pub(super) async fn show(ctx: Ctx) -> Answer {
    let sight = match sight(&ctx).await? {
        Ok(sight) => sight,
        Err(unit) => return nothing(&ctx, &unit, "/coverage"),
    };
    let statutes = ctx.app.statutes.load_full();
    // The country itself is no map.
    let levels: Vec<(String, String)> = statutes
        .area_levels
        .iter()
        .skip(1)
        .map(|level| (level.id.clone(), level.name.get(ctx.lang()).to_owned()))
        .collect();
    let asked = sight.query.filter("level").unwrap_or_default().to_owned();
    let level = levels.iter().find(|(id, _)| *id == asked).or(levels.first()).map(|(id, _)| id.clone());
    let level = level.unwrap_or_default();
    let found = areas(ctx.db(), &sight.edition, &sight.unit.path, &level).await?;
    let table = table(&ctx, &found);
    if let Some(format) = sight.query.export {
        return download(&ctx, &table, "coverage", format);
    }
    let more = control(&ctx, "level", "members-figures-level", &levels, &level);
    let mut body = frame(&ctx, &sight, "/coverage", &more).await?;
    let number = |n: usize| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    let count = |which: fn(&Covered) -> bool| number(found.iter().filter(|of| which(of)).count());
    body.push_str(
        &figures(&[
            (ctx.t("members-figures-areas-all"), number(found.len()), None),
            (ctx.t("members-figures-areas-peopled"), count(|of| of.peopled), None),
            (ctx.t("members-figures-areas-branch"), count(|of| of.branches > 0 && !of.peopled), None),
            (ctx.t("members-figures-areas-none"), count(|of| of.branches == 0), None),
        ])
        .0,
    );
    body.push_str(&map(&ctx, &sight, &found));
    body.push_str(&say::behind(&ctx, &sight.query, &table));
    page(&ctx, &sight.unit, "/coverage").html(Html(body))
}

fn map(ctx: &Ctx, sight: &Sight, found: &[Covered]) -> String {
    let most = found.iter().map(|of| of.members).max().unwrap_or(0);
    let tiles: Vec<Tile> = found
        .iter()
        .filter_map(|of| {
            let (column, row) = of.area.tile?;
            let (value, spoken) = seen(ctx, of);
            Some(Tile {
                column: u16::try_from(column).ok()?,
                row: u16::try_from(row).ok()?,
                name: ctx.voice.pick(&of.area.name).to_owned(),
                value,
                spoken,
                shade: shade(of.members, most),
                href: Some(ctx.url(&format!("/office/federation?area={}", of.area.code)))
                    .filter(|_| sight.opens),
            })
        })
        .collect();
    if tiles.is_empty() {
        return format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("members-figures-no-map")));
    }
    let label = ctx.t("members-figures-map");
    let signs: String = [
        ("–", "members-figures-no-branch"),
        ("·", "members-figures-map-withheld"),
        ("+", "members-figures-map-more"),
    ]
    .into_iter()
    .map(|(sign, key)| format!("<li><bdi>{sign}</bdi> {}</li>", esc(&ctx.t(key))))
    .collect();
    let legend = format!(
        "{}<ul class=\"legend-row\">{signs}</ul><p class=\"small muted\">{}</p>",
        tile_map(&label, &tiles),
        esc(&ctx.t("members-figures-map-legend"))
    );
    say::panel(&label, &legend)
}
