//! What the office home shows of this room: the longest stuck branches, and the last days of campaigns.

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, Query, bdi, esc, params};
use rawabit_platform::web::{CalendarEntry, CalendarKind, Ctx, Panel};

use super::board::now;
use super::{path, stage_key};
use crate::permissions::SeeRenewals;
use crate::store::board::{self, Cut};
use crate::store::campaigns;

/// Branches of the panel.
const FEW: usize = 5;

/// The branches of running campaigns that are stuck the longest.
pub(crate) async fn stuck(ctx: Ctx) -> Answer<Option<Panel>> {
    let scope = ctx.scope::<SeeRenewals>();
    if scope.is_empty() {
        return Ok(None);
    }
    let running = campaigns::concerning(ctx.db(), &scope).await?;
    let Some(campaign) = running.into_iter().find(|one| one.is_open()) else {
        return Ok(None);
    };
    let cut = Cut { late: true, ..Cut::default() };
    let rows =
        board::page(ctx.db(), &scope, &campaign.id, &cut, &first(), now(&ctx, &campaign).await?).await?;
    let ids: Vec<String> = rows.iter().take(FEW).map(|row| row.unit_id.clone()).collect();
    let units = rawabit_federation::units(ctx.db(), &ids).await?;
    let mut lines = String::new();
    for row in rows.iter().take(FEW) {
        let name = units.get(&row.unit_id).map_or("", |unit| ctx.voice.pick(&unit.name));
        lines.push_str(&format!(
            "<li><div><a href=\"{}\">{}</a><p>{}</p></div>{}</li>",
            esc(&ctx.url(&path(&row.id, ""))),
            bdi(name),
            esc(&ctx.t(&stage_key(row.stage()))),
            badge(&ctx.tn("renewals-late", row.late), "bad")
        ));
    }
    let body = if lines.is_empty() {
        Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("renewals-panel-well"))))
    } else {
        Html(format!("<ul class=\"todo\">{lines}</ul>"))
    };
    let more = Some((ctx.t("renewals-panel-more"), format!("/office/renewals/{}", campaign.id)));
    Ok(Some(Panel { title: ctx.voice.pick(&campaign.title).to_owned(), body, more, wide: false }))
}

fn first() -> Query {
    Query {
        sort: "",
        descending: false,
        words: String::new(),
        page: 1,
        export: None,
        params: params::parse(""),
    }
}

/// The last days of campaigns in a year.
pub(crate) async fn calendar(ctx: Ctx, year: i16) -> Answer<Vec<CalendarEntry>> {
    let scope = ctx.scope::<SeeRenewals>();
    if scope.is_empty() {
        return Ok(Vec::new());
    }
    let rows = campaigns::concerning(ctx.db(), &scope).await?;
    let voice = ctx.voice.plain();
    let entry = |row: campaigns::Model| CalendarEntry {
        day: row.last_day,
        at: None,
        label: voice.ta("renewals-calendar", "title", voice.pick(&row.title)),
        path: Some(format!("/office/renewals/{}", row.id)),
        kind: CalendarKind::Deadline,
    };
    Ok(rows.into_iter().filter(|row| row.last_day.0.year() == year).map(entry).collect())
}
