//! Who joined and who left, by year and by month.

use rawabit_platform::Answer;
use rawabit_platform::kit::chart::{Facing, Pair, facing};
use rawabit_platform::kit::sheet::download;
use rawabit_platform::kit::{Cell, Column, Html, Table};
use rawabit_platform::web::Ctx;

use super::{Sight, control, frame, nothing, page, say, sight};
use crate::model::figures::{Subject, month_key};

/// A period: what it is called, and its class.
struct Period {
    name: String,
    class: String,
}

/// The years, the latest first.
fn years(sight: &Sight) -> Vec<i16> {
    let mut years: Vec<i16> = sight.plan.months().iter().map(|month| month.0.year()).collect();
    years.dedup();
    years.reverse();
    years
}

/// The periods that are shown: the months of a year, or the years.
fn periods(ctx: &Ctx, sight: &Sight, year: Option<i16>) -> Vec<Period> {
    match year {
        Some(year) => sight
            .plan
            .months()
            .into_iter()
            .filter(|month| month.0.year() == year)
            .map(|month| Period { name: ctx.voice.month(month), class: month_key(month) })
            .collect(),
        None => years(sight)
            .into_iter()
            .map(|year| Period { name: year.to_string(), class: year.to_string() })
            .collect(),
    }
}

fn table(ctx: &Ctx, sight: &Sight, periods: &[Period]) -> Table {
    let mut table = Table::new(
        "members-figures-months",
        vec![
            Column::new("period"),
            Column::new("joined").number(),
            Column::new("left").number(),
            Column::new("net").number(),
        ],
    )
    .total(u64::try_from(periods.len()).unwrap_or(0))
    .exports();
    for period in periods {
        let joined = sight.told.number(Subject::Joined, &period.class);
        let left = sight.told.number(Subject::Left, &period.class);
        table.push(vec![
            Cell::whole(period.name.clone()),
            say::cell(ctx, joined, None),
            say::cell(ctx, left, None),
            say::cell(ctx, joined.zip(left).map(|(joined, left)| joined - left), None),
        ]);
    }
    table
}

/// `GET /office/members/figures/moves`, with `year` or without.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let sight = match sight(&ctx).await? {
        Ok(sight) => sight,
        Err(unit) => return nothing(&ctx, &unit, "/moves"),
    };
    let known = years(&sight);
    let year =
        sight.query.filter("year").and_then(|year| year.parse().ok()).filter(|year| known.contains(year));
    let periods = periods(&ctx, &sight, year);
    let table = table(&ctx, &sight, &periods);
    if let Some(format) = sight.query.export {
        return download(&ctx, &table, "joining-and-leaving", format);
    }
    let mut choices = vec![(String::new(), ctx.t("members-figures-by-year"))];
    choices.extend(known.iter().map(|year| (year.to_string(), year.to_string())));
    let chosen = year.map_or_else(String::new, |year| year.to_string());
    let more = control(&ctx, "year", "members-figures-year", &choices, &chosen);
    let mut body = frame(&ctx, &sight, "/moves", &more).await?;
    body.push_str(&say::panel(&ctx.t("members-figures-moves-drawn"), &drawn(&ctx, &sight, &periods).0));
    body.push_str(&say::behind(&ctx, &sight.query, &table));
    page(&ctx, &sight.unit, "/moves").html(Html(body))
}

fn drawn(ctx: &Ctx, sight: &Sight, periods: &[Period]) -> Html {
    let rows: Vec<Pair> = periods
        .iter()
        .map(|period| Pair {
            label: short(&period.class),
            sides: [Subject::Joined, Subject::Left]
                .map(|subject| say::said(ctx, sight.told.number(subject, &period.class))),
        })
        .collect();
    let (joined, left) = (ctx.t("members-figures-months-joined"), ctx.t("members-figures-months-left"));
    let chart = Facing {
        id: "moves",
        title: &ctx.t("members-figures-moves-drawn"),
        summary: &ctx.t("members-figures-moves-said"),
        sides: [&joined, &left],
        rows: &rows,
        untold: &say::withheld(ctx),
    };
    facing(&ctx.voice, &chart)
}

/// `03/2018` for a month, `2018` for a year: what fits into the middle of a drawing.
fn short(class: &str) -> String {
    class.split_once('-').map_or_else(|| class.to_owned(), |(year, month)| format!("{month}/{year}"))
}
