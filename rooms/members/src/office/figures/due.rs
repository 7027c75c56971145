//! How dues stand.

use rawabit_platform::Answer;
use rawabit_platform::kit::chart::{bar, figures};
use rawabit_platform::kit::sheet::download;
use rawabit_platform::kit::{Cell, Column, Html, Table, esc};
use rawabit_platform::web::Ctx;

use super::{Sight, frame, nothing, page, say, sight};
use crate::model::figures::Subject;

/// The classes, the message of each, its tone. The list of members asks for dues in all units of a person, and so is not what is counted here.
const CLASSES: [(&str, &str, &str); 3] = [
    ("paid", "members-dues-owing-state-paid", "ok"),
    ("arrears", "members-dues-owing-state-arrears", "warn"),
    ("exempt", "members-dues-owing-state-exempt", "mute"),
];

fn table(ctx: &Ctx, sight: &Sight) -> Table {
    let whole = sight.told.members();
    let mut table = Table::new(
        "members-figures-owing",
        vec![Column::new("state"), Column::new("members").number(), Column::new("share").number()],
    )
    .total(4)
    .exports();
    for (class, key, _) in CLASSES {
        let number = sight.told.number(Subject::Dues, class);
        table.push(vec![
            Cell::text(ctx.t(key)),
            say::cell(ctx, number, None),
            Cell::text(say::share(ctx, number, whole)),
        ]);
    }
    table.push(vec![
        Cell::text(ctx.t("members-figures-all")),
        say::cell(ctx, whole, sight.list(ctx, "")),
        Cell::text(say::share(ctx, whole, whole)),
    ]);
    table
}

/// `GET /office/members/figures/dues`
pub(super) async fn show(ctx: Ctx) -> Answer {
    let sight = match sight(&ctx).await? {
        Ok(sight) => sight,
        Err(unit) => return nothing(&ctx, &unit, "/dues"),
    };
    let mut body = frame(&ctx, &sight, "/dues", "").await?;
    if !sight.plan.dues {
        body.push_str(&format!(
            "<div class=\"empty\"><p>{}</p></div>",
            esc(&ctx.t("members-figures-no-dues"))
        ));
        return page(&ctx, &sight.unit, "/dues").html(Html(body));
    }
    let table = table(&ctx, &sight);
    if let Some(format) = sight.query.export {
        return download(&ctx, &table, "dues", format);
    }
    let (whole, paid) = (sight.told.members(), sight.told.number(Subject::Dues, "paid"));
    body.push_str(
        &figures(&[
            (ctx.t("members-figures-all"), say::text(&ctx, whole), whole.and_then(|_| sight.list(&ctx, ""))),
            (ctx.t("members-figures-paid-share"), say::share(&ctx, paid, whole), None),
        ])
        .0,
    );
    let bars: String = CLASSES
        .into_iter()
        .map(|(class, key, tone)| {
            let number = sight.told.number(Subject::Dues, class);
            let value = say::with_share(&ctx, number, whole);
            bar(&ctx.t(key), &value, number.unwrap_or(0), whole.unwrap_or(0), None, tone).0
        })
        .collect();
    let bars = format!(
        "<div class=\"bar-list\">{bars}</div><p class=\"small muted\">{}</p>",
        esc(&ctx.t("members-figures-dues-note"))
    );
    body.push_str(&say::panel(&ctx.t("members-figures-dues"), &bars));
    body.push_str(&say::behind(&ctx, &sight.query, &table));
    page(&ctx, &sight.unit, "/dues").html(Html(body))
}
