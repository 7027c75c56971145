//! Who held what on a day.

use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::{offices, tree};
use crate::model::Holding;
use crate::permissions::SeeFederation;
use crate::store::{mandate, unit};
use crate::words::{day_cell, form_of, holder, title, unit_link};

/// The mandates that held on `?day=` in the reader's scope, perhaps of one office.
pub(super) async fn on(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["unit", "start"]);
    let statutes = ctx.app.statutes.load_full();
    let asked = query.filter("day").and_then(rawabit_platform::kit::read::parse_day);
    let day: Day = asked.unwrap_or_else(|| ctx.today());
    let mut wanted = mandate::Entity::find()
        .filter(ctx.scope::<SeeFederation>().condition(mandate::Column::UnitPath))
        .filter(mandate::on(day));
    if let Some(office) = query.filter("office") {
        wanted = wanted.filter(mandate::Column::Office.eq(office));
    }
    match query.filter("deadline") {
        Some("overrun") => wanted = wanted.filter(mandate::Column::Deadline.lte(day)),
        Some("soon") => {
            let horizon = statutes.mandates.warn_before.map_or(day, |period| Day(period.after(day.0)));
            wanted = wanted
                .filter(mandate::Column::Deadline.gt(day))
                .filter(mandate::Column::Deadline.lte(horizon));
        }
        _ => {}
    }
    if !query.words.is_empty() {
        // Words name units here; persons are looked for among the persons.
        let mut places = sea_orm::QuerySelect::column(unit::Entity::find().select_only(), unit::Column::Id);
        for word in rawabit_text::fold(&query.words).split_whitespace().take(8) {
            let like =
                sea_orm::sea_query::LikeExpr::new(rawabit_platform::store::like_contains(word)).escape('\\');
            places = places.filter(unit::Column::SearchText.like(like));
        }
        wanted = wanted.filter(mandate::Column::UnitId.in_subquery(sea_orm::QueryTrait::into_query(places)));
    }
    let total = wanted.clone().count(ctx.db()).await?;
    let column = if query.sort == "start" { mandate::Column::StartDay } else { mandate::Column::UnitPath };
    let held: Vec<Holding> = wanted
        .order_by(column, query.order())
        .order_by_asc(mandate::Column::UnitPath)
        .order_by_asc(mandate::Column::Office)
        .order_by_asc(mandate::Column::Seat)
        .offset(query.offset())
        .limit(query.limit())
        .all(ctx.db())
        .await?
        .into_iter()
        .map(Holding::from)
        .collect();
    let persons: Vec<String> = held.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &persons).await?;
    let places: Vec<String> = held.iter().map(|one| one.unit_id.clone()).collect();
    let units = unit::units(ctx.db(), &places).await?;
    let columns = vec![
        Column::new("holder"),
        Column::new("office"),
        Column::new("unit").sortable(),
        Column::new("start").sortable(),
        Column::new("until"),
        Column::new("term").number(),
    ];
    let mut table = Table::new("federation-on", columns).total(total).exports();
    for one in &held {
        let form = form_of(&people, &one.person_id);
        let name = people.get(&one.person_id).map(|person| person.display(&ctx.voice)).unwrap_or_default();
        let place = units.get(&one.unit_id);
        let place_name = place.map(|unit| ctx.voice.pick(&unit.name).to_owned()).unwrap_or_default();
        table.push(vec![
            Cell::both(holder(&ctx, &people, &one.person_id), name),
            Cell::text(title(&statutes, &one.office, form, ctx.lang())),
            Cell::both(place.map_or_else(Html::none, |unit| unit_link(&ctx, unit)), place_name),
            day_cell(&ctx, Some(one.start)),
            day_cell(&ctx, one.until.or(one.deadline)),
            Cell::ltr(ctx.voice.number(i64::from(one.term))),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("federation.export", ("list", "mandates"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, &table, "mandates", format);
    }
    let deadlines = ["overrun", "soon"]
        .map(|word| Choice::new(word, ctx.t(&format!("federation-filter-deadline-{word}"))))
        .to_vec();
    let controls = [
        Input::day("day"),
        Input::select("office", offices(&statutes, &ctx, None)),
        Input::select("deadline", deadlines),
    ];
    let body = format!(
        "{}{}{}",
        tree::tabs(&ctx, false),
        filters(&ctx, &query, "federation-filter", &controls),
        table.html(&ctx, &query)
    );
    ctx.office(ctx.t("federation-on-title"))
        .lead(Html::text(&ctx.ta("federation-on-lead", "day", day)))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .html(Html(body))
}
