//! The list of meetings.

use rawabit_platform::Answer;
use rawabit_platform::UtcMicros;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table, bdi, esc, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use super::state_badge;
use crate::cast::Cast;
use crate::model::State;
use crate::permissions::{Convene, RecordMeeting, SeeMeetings};
use crate::store::meetings;

/// Coming meetings, nearest first; past ones at `?when=past`.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["when", "title", "state"]);
    let past = query.filter("span") == Some("past");
    let midnight = begin_of_day(&ctx);
    let (rows, total) = meetings::list(ctx.db(), &ctx.scope::<SeeMeetings>(), &query, past, midnight).await?;
    let units: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let cast = Cast::of(ctx.db(), &ctx.app, &[], &[], &units).await?;
    let mut table = Table::new(
        "meetings-list",
        vec![
            Column::new("title").sortable(),
            Column::new("when").sortable(),
            Column::new("body"),
            Column::new("unit"),
            Column::new("state").sortable(),
        ],
    )
    .total(total)
    .exports();
    for row in &rows {
        let href = ctx.url(&super::path(row, ""));
        let moment = ctx.voice.moment(row.starts_at);
        let body = match cast.body_name(ctx.lang(), row.body.as_deref()) {
            name if name.is_empty() => ctx.t("meetings-kind-ad-hoc"),
            name => name,
        };
        let state = ctx.t(&format!("meetings-state-{}", row.state().name()));
        table.push(vec![
            Cell::link(&href, ctx.voice.pick(&row.title)),
            Cell::both(
                Html(format!("<time datetime=\"{}\">{}</time>", row.starts_at, bdi(&moment))),
                moment.clone(),
            ),
            Cell::text(body),
            Cell::text(cast.unit(ctx.lang(), &row.unit_id)),
            Cell::both(state_badge(&ctx, row), state),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("meetings.export", ("list", "meetings"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, &table, "meetings", format);
    }
    let body =
        Html(format!("{}{}{}", spans(&ctx, &query, past), controls(&ctx, &query), table.html(&ctx, &query)));
    let mut page = ctx.office(ctx.t("meetings-title"));
    if ctx.policy.anywhere::<RecordMeeting>() {
        page = page.action("meetings-check-in", "/office/meetings/check-in", "qr", false);
    }
    if ctx.policy.anywhere::<Convene>() {
        page = page.action("meetings-plan-new", "/office/meetings/new", "plus", true);
    }
    page.html(body)
}

/// The first instant of today where the organisation is.
pub(super) fn begin_of_day(ctx: &Ctx) -> UtcMicros {
    ctx.today().begins(ctx.app.formats.zone())
}

fn spans(ctx: &Ctx, query: &Query, past: bool) -> Html {
    let link = |span: &str, key: &str, here: bool| {
        let current = if here { " aria-current=\"page\"" } else { "" };
        let href = query.params.but(&[("span", span), ("page", "")]).encode();
        format!("<a href=\"?{}\"{current}>{}</a>", esc(&href), esc(&ctx.t(key)))
    };
    Html(format!(
        "<nav class=\"tabs\" aria-label=\"{}\">{}{}</nav>",
        esc(&ctx.t("meetings-span")),
        link("", "meetings-span-coming", !past),
        link("past", "meetings-span-past", past)
    ))
}

fn controls(ctx: &Ctx, query: &Query) -> Html {
    let statutes = ctx.app.statutes.load();
    let bodies =
        statutes.bodies.iter().map(|body| Choice::new(body.id.clone(), body.name.get(ctx.lang()))).collect();
    let states = State::ALL
        .iter()
        .map(|state| Choice::new(state.name(), ctx.t(&format!("meetings-state-{}", state.name()))))
        .collect();
    filters(ctx, query, "meetings-filter", &[Input::select("body", bodies), Input::select("state", states)])
}
