//! All campaigns that concern the reader.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table};
use rawabit_platform::web::Ctx;

use super::board::now;
use crate::model::Stage;
use crate::permissions::{OpenCampaign, SeeRenewals};
use crate::store::board::{self, Cut};
use crate::store::campaigns;

/// `GET /office/renewals`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["opened"]);
    let scope = ctx.scope::<SeeRenewals>();
    let rows = campaigns::concerning(ctx.db(), &scope).await?;
    let names = ctx.unit_names().await?;
    let mut table = Table::new(
        "renewals-table",
        vec![
            Column::new("title"),
            Column::new("unit"),
            Column::new("days"),
            Column::new("renewed").number(),
            Column::new("late").number(),
        ],
    )
    .total(rows.len() as u64);
    for row in &rows {
        let counts = board::counts(ctx.db(), &scope, &row.id, &Cut::default(), now(&ctx, row)).await?;
        let sum = |wanted: &dyn Fn(&board::Count) -> bool| -> i64 {
            counts.iter().filter(|one| wanted(one)).map(|one| one.n).sum()
        };
        let renewed = sum(&|one| one.stage() == Stage::Certified);
        let href = ctx.url(&format!("/office/renewals/{}", row.id));
        table.push(vec![
            Cell::link(&href, ctx.voice.pick(&row.title)),
            Cell::text(names.of(&row.unit_path)),
            Cell::text(format!("{} – {}", ctx.voice.day(row.first_day), ctx.voice.day(row.last_day))),
            Cell::ltr(format!("{} / {}", ctx.voice.number(renewed), ctx.voice.number(sum(&|_| true)))),
            Cell::ltr(ctx.voice.number(sum(&|one| one.late > 0))),
        ]);
    }
    let mut page = ctx.office(ctx.t("renewals-title")).lead(Html::text(&ctx.t("renewals-lead")));
    if ctx.policy.anywhere::<OpenCampaign>() {
        page = page.action("renewals-new", "/office/renewals/new", "plus", true);
    }
    page.html(table.html(&ctx, &query))
}
