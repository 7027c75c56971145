//! All campaigns that concern the reader.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table};
use rawabit_platform::web::Ctx;

use super::board::now;
use crate::model::Rhythm;
use crate::permissions::{OpenCampaign, SeeRenewals};
use crate::store::board::Now;
use crate::store::campaigns;
use crate::store::sums::{self, Sum};

/// `GET /office/renewals`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["opened"]);
    let rows = campaigns::concerning(ctx.db(), &ctx.scope::<SeeRenewals>()).await?;
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
    let sums = sums(&ctx, &rows).await?;
    for row in &rows {
        let sum = sums.get(&row.id);
        let of = |figure: fn(&Sum) -> i64| ctx.voice.number(sum.map_or(0, figure));
        let href = ctx.url(&format!("/office/renewals/{}", row.id));
        table.push(vec![
            Cell::link(&href, ctx.voice.pick(&row.title)),
            Cell::text(names.of(&row.unit_path)),
            Cell::text(format!("{} – {}", ctx.voice.day(row.first_day), ctx.voice.day(row.last_day))),
            Cell::ltr(format!("{} / {}", of(|sum| sum.renewed), of(|sum| sum.branches))),
            Cell::ltr(of(|sum| sum.behind)),
        ]);
    }
    let mut page = ctx.office(ctx.t("renewals-title")).lead(Html::text(&ctx.t("renewals-lead")));
    if ctx.policy.anywhere::<OpenCampaign>() {
        page = page.action("renewals-new", "/office/renewals/new", "plus", true);
    }
    page.html(table.html(&ctx, &query))
}

/// What each campaign stands at: one query for all that were opened under statutes with the same periods.
async fn sums(ctx: &Ctx, rows: &[campaigns::Model]) -> Answer<HashMap<String, Sum>> {
    let mut alike: Vec<(Rhythm, Now, Vec<&str>)> = Vec::new();
    // An edition of the statutes is read once, however many campaigns were opened under it.
    let mut known: HashMap<(&str, &str), Now> = HashMap::new();
    for row in rows {
        let law = (row.statutes.as_str(), row.rule.as_str());
        let now = match known.get(&law) {
            Some(now) => *now,
            None => now(ctx, row).await?,
        };
        known.insert(law, now);
        match alike.iter_mut().find(|(rhythm, ..)| *rhythm == now.rhythm) {
            Some((.., ids)) => ids.push(&row.id),
            None => alike.push((now.rhythm, now, vec![&row.id])),
        }
    }
    let scope = ctx.scope::<SeeRenewals>();
    let mut all = HashMap::new();
    for (_, now, ids) in alike {
        for sum in sums::sums(ctx.db(), &scope, &ids, now).await? {
            all.insert(sum.campaign_id.clone(), sum);
        }
    }
    Ok(all)
}
