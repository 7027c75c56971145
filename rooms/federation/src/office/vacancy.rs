//! Empty seats, with the rule by which each is filled and the day by which it must be.

use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, esc, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};

use super::{areas, offices, tree};
use crate::permissions::SeeFederation;
use crate::store::list::{VACANCY_SORTS, VacancyFilter, vacancies};
use crate::words::{filling, office_name};

/// The vacancies in the reader's scope.
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &VACANCY_SORTS);
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let filter = VacancyFilter {
        office: query.filter("office").map(str::to_owned),
        unit: None,
        area: query.filter("area").map(str::to_owned),
        words: query.words.clone(),
        overdue: query.filter("overdue").is_some(),
    };
    let scope = ctx.scope::<SeeFederation>();
    let (rows, total) = vacancies(ctx.db(), &scope, &statutes, &filter, Some(&query), 0, today).await?;
    let columns = vec![
        Column::new("office").sortable(),
        Column::new("unit").sortable(),
        Column::new("count").number(),
        Column::new("since").sortable(),
        Column::new("rule"),
        Column::new("due"),
        Column::new("state"),
    ];
    let mut table = Table::new("federation-vacancies", columns).total(total).exports();
    for row in rows {
        let rule = statutes.vacancy_rule(&row.office);
        let due = row.due(&statutes);
        let late = due.is_some_and(|due| due <= today);
        let name = ctx.voice.pick(&row.name).to_owned();
        let href = ctx.url(&format!("/office/federation/units/{}", row.unit_id));
        let mut words = rule.map_or_else(String::new, |rule| filling(&ctx.voice, rule.by));
        if let Some(article) = rule.and_then(|rule| rule.article.as_ref()) {
            words = format!("{words} · {}", statutes.cite(article).text(ctx.lang()));
        }
        let (key, tone) =
            if late { ("federation-vacant-overdue", "bad") } else { ("federation-vacant", "warn") };
        let seats = format!("{} / {}", ctx.voice.number(row.empty), ctx.voice.number(i64::from(row.seats)));
        table.push(vec![
            Cell::text(office_name(&statutes, &row.office, ctx.lang())),
            Cell::both(Html(format!("<a href=\"{}\">{}</a>", esc(&href), bdi(&name))), name),
            Cell::ltr(seats),
            date(&ctx, row.since),
            Cell::text(words),
            date(&ctx, due),
            Cell::both(badge(&ctx.t(key), tone), ctx.t(key)),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("federation.export", ("list", "vacancies"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, &table, "vacancies", format);
    }
    let controls = [
        Input::select("office", offices(&statutes, &ctx, None)),
        Input::select("area", areas(&ctx, &["region", "province"]).await?),
        Input::select("overdue", vec![Choice::new("yes", ctx.t("federation-filter-overdue-yes"))]),
    ];
    let body = format!(
        "{}{}{}",
        tree::tabs(&ctx, false),
        filters(&ctx, &query, "federation-filter", &controls),
        table.html(&ctx, &query)
    );
    ctx.office(ctx.t("federation-vacancies"))
        .lead(Html::text(&ctx.ta("federation-lead", "day", today)))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .html(Html(body))
}

/// A day in words on one line; in exports as it sorts.
fn date(ctx: &Ctx, day: Option<Day>) -> Cell {
    let Some(day) = day else { return Cell::text("") };
    Cell::both(Html(format!("<bdi class=\"nowrap\">{}</bdi>", esc(&ctx.voice.day(day)))), day.to_string())
}
