//! Ages of women and men, facing each other, and the young as the statutes count them.

use rawabit_platform::Answer;
use rawabit_platform::Message;
use rawabit_platform::kit::chart::{Facing, Pair, facing, figures};
use rawabit_platform::kit::sheet::download;
use rawabit_platform::kit::{Cell, Column, Html, Table, ltr};
use rawabit_platform::web::Ctx;

use super::{Sight, frame, nothing, page, say, sight};
use crate::model::figures::{Plan, Subject, UNKNOWN, YOUNG, band_key};

/// The ages of a band: the first and the last, where it has them.
fn ends(plan: &Plan, band: usize) -> (Option<u32>, Option<u32>) {
    let from = band.checked_sub(1).and_then(|before| plan.ages.get(before)).copied();
    (from, plan.ages.get(band).map(|next| next - 1))
}

/// A band as figures alone: `30–39`, `<30`, `≥70`.
fn band(ctx: &Ctx, plan: &Plan, band: usize) -> String {
    let number = |n: u32| ctx.voice.number(i64::from(n));
    match ends(plan, band) {
        (Some(from), Some(to)) => format!("{}–{}", number(from), number(to)),
        (None, Some(to)) => format!("<{}", number(to + 1)),
        (Some(from), None) => format!("≥{}", number(from)),
        (None, None) => String::new(),
    }
}

fn list(ctx: &Ctx, sight: &Sight, sex: &str, of: usize) -> Option<String> {
    let (from, to) = ends(&sight.plan, of);
    let age = |name: &str, age: Option<u32>| age.map_or_else(String::new, |age| format!("&{name}={age}"));
    sight.list(ctx, &format!("&gender={sex}{}{}", age("age_from", from), age("age_to", to)))
}

fn table(ctx: &Ctx, sight: &Sight) -> Table {
    let number = |class: &str| sight.told.number(Subject::Ages, class);
    let mut table = Table::new(
        "members-figures-bands",
        vec![Column::new("band"), Column::new("women").number(), Column::new("men").number()],
    )
    .exports();
    for of in (0..=sight.plan.ages.len()).rev() {
        let label = band(ctx, &sight.plan, of);
        table.push(vec![
            Cell::both(ltr(&label), label),
            say::cell(ctx, number(&band_key("f", of)), list(ctx, sight, "f", of)),
            say::cell(ctx, number(&band_key("m", of)), list(ctx, sight, "m", of)),
        ]);
    }
    for (label, keys) in [
        (ctx.t("members-figures-age-unknown"), [format!("f:{UNKNOWN}"), format!("m:{UNKNOWN}")]),
        (ctx.t("members-figures-all"), ["f".to_owned(), "m".to_owned()]),
    ] {
        let lists = if keys[0] == "f" { ["&gender=f", "&gender=m"].map(Some) } else { [None; 2] };
        let cell =
            |n: usize| say::cell(ctx, number(&keys[n]), lists[n].and_then(|filter| sight.list(ctx, filter)));
        table.push(vec![Cell::text(label), cell(0), cell(1)]);
    }
    table.total(u64::try_from(sight.plan.ages.len() + 3).unwrap_or(0))
}

/// `GET /office/members/figures/ages`
pub(super) async fn show(ctx: Ctx) -> Answer {
    let sight = match sight(&ctx).await? {
        Ok(sight) => sight,
        Err(unit) => return nothing(&ctx, &unit, "/ages"),
    };
    let table = table(&ctx, &sight);
    if let Some(format) = sight.query.export {
        return download(&ctx, &table, "ages", format);
    }
    let mut body = frame(&ctx, &sight, "/ages", "").await?;
    body.push_str(&figures(&boxes(&ctx, &sight)).0);
    body.push_str(&say::panel(&ctx.t("members-figures-pyramid"), &pyramid(&ctx, &sight).0));
    body.push_str(&say::behind(&ctx, &sight.query, &table));
    page(&ctx, &sight.unit, "/ages").html(Html(body))
}

fn boxes(ctx: &Ctx, sight: &Sight) -> Vec<(String, String, Option<String>)> {
    let number = |class: &str| sight.told.number(Subject::Ages, class);
    let (whole, women) = (sight.told.members(), number("f"));
    let some = |n: Option<i64>, filter: &str| sight.list(ctx, filter).filter(|_| n.is_some_and(|n| n > 0));
    let with_share = |n: Option<i64>| say::with_share(ctx, n, whole);
    let mut boxes = vec![
        (ctx.t("members-figures-all"), say::text(ctx, whole), some(whole, "")),
        (ctx.t("members-figures-women"), with_share(women), some(women, "&gender=f")),
        (ctx.t("members-figures-sex-unknown"), say::text(ctx, number(UNKNOWN)), None),
    ];
    if let Some(age) = sight.plan.young {
        let young = sight.told.sum(Subject::Ages, YOUNG);
        boxes.push((
            ctx.msg(&Message::new("members-figures-young").with("n", age)),
            with_share(young),
            some(young, &format!("&age_to={}", age.saturating_sub(1))),
        ));
    }
    boxes
}

fn pyramid(ctx: &Ctx, sight: &Sight) -> Html {
    let number = |sex: &str, of: usize| sight.told.number(Subject::Ages, &band_key(sex, of));
    let rows: Vec<Pair> = (0..=sight.plan.ages.len())
        .rev()
        .map(|of| Pair {
            label: band(ctx, &sight.plan, of),
            sides: ["f", "m"].map(|sex| say::said(ctx, number(sex, of))),
        })
        .collect();
    let (women, men) = (ctx.t("members-figures-women"), ctx.t("members-figures-men"));
    let chart = Facing {
        id: "pyramid",
        title: &ctx.t("members-figures-pyramid"),
        summary: &ctx.t("members-figures-pyramid-said"),
        sides: [&women, &men],
        rows: &rows,
        untold: &say::withheld(ctx),
    };
    facing(&ctx.voice, &chart)
}
