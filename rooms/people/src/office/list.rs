//! The list of persons.

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, pick, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use crate::named::synthetic_chip;
use crate::permissions::{KeepPeople, SeePeople};
use crate::store;

/// Shows, searches and exports the persons in the reader's scope. An export is an audited read, and each person's own.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &store::SORTS);
    let (rows, total) = store::list(ctx.db(), &ctx.scope::<SeePeople>(), &query).await?;
    let mut table = Table::new(
        "people-table",
        vec![Column::new("name").sortable(), Column::new("unit"), Column::new("email").sortable()],
    )
    .total(total)
    .exports();
    let units = ctx.unit_names().await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    for row in rows {
        let name = ctx.voice.pick(&row.name).to_owned();
        let href = ctx.url(&format!("/office/people/{}", row.id));
        let mark = if row.synthetic { synthetic_chip(&ctx) } else { Html::none() };
        table.push(vec![
            Cell::both(Html(format!("<a href=\"{href}\">{}</a>{mark}", bdi(&name))), name.clone()),
            Cell::text(units.of(&row.unit_path)),
            Cell::address(row.email.unwrap_or_default()),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("people.export", ("list", "people"), &UnitPath::root(), &query.params.encode())
            .await?;
        crate::went_out(&ctx, ids).await?;
        return sheet::download(&ctx, &table, "people", format);
    }
    let kinds = vec![
        Choice::new("real", ctx.t("people-filter-real")),
        Choice::new("synthetic", ctx.t("people-filter-synthetic")),
    ];
    let filters = filters(&ctx, &query, "people-filter", &[Input::select("kind", kinds)]);
    let body = Html(format!("{filters}{}", table.html(&ctx, &query)));
    let page = ctx.office(ctx.t("people-title"));
    let page = if ctx.policy.anywhere::<KeepPeople>() {
        page.action("people-register", "/office/people/new", "plus", true)
    } else {
        page
    };
    page.html(body)
}

/// Suggests persons in the reader's scope while somebody types.
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &crate::pick::persons()).await
}
