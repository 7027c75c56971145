//! Open data as Popolo 1.0: persons in public offices, organizations, posts, memberships. Nothing that is not public by its nature: no
//! contacts, no days of birth, nobody without a public office.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse as _, Response};
use rawabit_platform::Answer;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::web::Ctx;
use rawabit_statutes::{Form, Statutes};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};
use serde_json::{Value, json};

use super::public_offices;
use crate::model::{Area, Holding, Unit};
use crate::store::{area, mandate, post, unit};

/// Records on a page.
pub(super) const PER_PAGE: u64 = 100;

/// The page that was asked for, from 1.
fn asked(ctx: &Ctx) -> u64 {
    ctx.param("page").and_then(|text| text.parse().ok()).unwrap_or(1).clamp(1, 1_000_000)
}

/// One page of a list, with the address of the next.
fn envelope(ctx: &Ctx, page: u64, total: u64, result: Vec<Value>) -> Response {
    let pages = total.div_ceil(PER_PAGE).max(1);
    let next = (page < pages).then(|| format!("{}{}?page={}", ctx.app.config.base_url, ctx.path, page + 1));
    let body = json!({
        "total": total, "page": page, "per_page": PER_PAGE, "pages": pages, "next_url": next, "result": result,
    });
    let headers = [(CONTENT_TYPE, "application/json; charset=utf-8"), (CACHE_CONTROL, "public, no-cache")];
    super::keep(ctx).mark((headers, body.to_string()).into_response())
}

/// A name in the organisation's own language, and its other names each with its language.
fn named(ctx: &Ctx, name: &Multi) -> (String, Vec<Value>) {
    let preference = ctx.voice.preference().read_in(ctx.app.default_lang());
    let own = name.lang_of(preference);
    let others = Lang::ALL
        .iter()
        .filter(|lang| **lang != own)
        .filter_map(|lang| Some(json!({ "name": name.exact(*lang)?, "lang": lang.code() })))
        .collect();
    (name.get(preference).to_owned(), others)
}

fn area_json(ctx: &Ctx, area: &Area) -> Value {
    let (name, _) = named(ctx, &area.name);
    json!({
        "id": area.code, "name": name, "identifier": area.iso_code, "classification": area.level,
        "parent_id": area.parent,
    })
}

/// The mandates in public offices that have begun.
fn public_mandates(ctx: &Ctx, statutes: &Statutes) -> sea_orm::Select<mandate::Entity> {
    mandate::Entity::find()
        .filter(mandate::Column::Office.is_in(public_offices(statutes)))
        .filter(mandate::Column::StartDay.lte(ctx.today()))
}

/// Everybody who holds or held a public office.
pub(super) async fn persons(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let page = asked(&ctx);
    let ids = public_mandates(&ctx, &statutes)
        .select_only()
        .column(mandate::Column::PersonId)
        .group_by(mandate::Column::PersonId)
        .order_by_asc(mandate::Column::PersonId);
    let total = ids.clone().count(ctx.db()).await?;
    let ids: Vec<String> =
        ids.offset((page - 1) * PER_PAGE).limit(PER_PAGE).into_tuple().all(ctx.db()).await?;
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let result = ids
        .iter()
        .filter_map(|id| people.get(id))
        .map(|person| {
            let (name, others) = named(&ctx, &person.name);
            let gender = match person.form {
                Form::Feminine => "female",
                Form::Masculine => "male",
            };
            json!({
                "id": person.id, "name": name, "other_names": others, "gender": gender,
                "synthetic": person.synthetic,
            })
        })
        .collect();
    Ok(envelope(&ctx, page, total, result))
}

/// The units, closed ones with the day on which they were dissolved.
pub(super) async fn organizations(ctx: Ctx) -> Answer {
    let page = asked(&ctx);
    let query = unit::Entity::find().order_by_asc(unit::Column::Depth).order_by_asc(unit::Column::Id);
    let total = query.clone().count(ctx.db()).await?;
    let rows = query.offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(ctx.db()).await?;
    let areas = area::by_code(ctx.db()).await?;
    let result = rows
        .into_iter()
        .map(Unit::from)
        .map(|unit| {
            let (name, others) = named(&ctx, &unit.name);
            let link = ctx.app.absolute(ctx.app.default_lang(), &format!("/organisation/{}", unit.id));
            let mut one = json!({
                "id": unit.id, "name": name, "other_names": others, "classification": unit.kind,
                "parent_id": unit.parent, "area_id": unit.area,
                "founding_date": unit.founded.map(|day| day.to_string()),
                "dissolution_date": unit.closed.map(|day| day.to_string()),
                "links": [{ "url": link, "note": "page" }],
            });
            if let Some(area) = unit.area.as_ref().and_then(|code| areas.get(code)) {
                one["area"] = area_json(&ctx, area);
            }
            one
        })
        .collect();
    Ok(envelope(&ctx, page, total, result))
}

/// The public offices of each unit.
pub(super) async fn posts(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let page = asked(&ctx);
    let query = post::Entity::find()
        .filter(post::Column::Office.is_in(public_offices(&statutes)))
        .order_by_asc(post::Column::UnitId)
        .order_by_asc(post::Column::Position);
    let total = query.clone().count(ctx.db()).await?;
    let rows = query.offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(ctx.db()).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.unit_id.clone()).collect();
    let units = unit::units(ctx.db(), &ids).await?;
    let lang = ctx.app.default_lang();
    let result = rows
        .iter()
        .map(|row| {
            let office = statutes.office(&row.office);
            let title =
                |lang: Lang| office.map_or(row.office.as_str(), |office| office.title.name(lang)).to_owned();
            let others: Vec<String> =
                Lang::ALL.iter().filter(|one| **one != lang).map(|one| title(*one)).collect();
            json!({
                "id": post_id(&row.unit_id, &row.office), "label": title(lang), "other_label": others,
                "role": row.office, "organization_id": row.unit_id,
                "area_id": units.get(&row.unit_id).and_then(|unit| unit.area.clone()),
                "seats": row.seats,
            })
        })
        .collect();
    Ok(envelope(&ctx, page, total, result))
}

/// Who holds or held which post, from when to when.
pub(super) async fn memberships(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let page = asked(&ctx);
    let query = public_mandates(&ctx, &statutes)
        .order_by_asc(mandate::Column::UnitId)
        .order_by_asc(mandate::Column::Office)
        .order_by_asc(mandate::Column::StartDay)
        .order_by_asc(mandate::Column::Id);
    let total = query.clone().count(ctx.db()).await?;
    let rows = query.offset((page - 1) * PER_PAGE).limit(PER_PAGE).all(ctx.db()).await?;
    let held: Vec<Holding> = rows.into_iter().map(Holding::from).collect();
    let ids: Vec<String> = held.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let result = held
        .iter()
        .map(|one| {
            let form = crate::words::form_of(&people, &one.person_id);
            json!({
                "id": one.mandate_id,
                "label": crate::words::title(&statutes, &one.office, form, ctx.app.default_lang()),
                "role": one.office, "person_id": one.person_id, "organization_id": one.unit_id,
                "post_id": post_id(&one.unit_id, &one.office),
                "start_date": one.start.to_string(),
                // A mandate counts up to the day before `until`; Popolo's end is the day on which the relationship ended.
                "end_date": one.until.filter(|until| *until <= ctx.today()).map(|until| until.to_string()),
            })
        })
        .collect();
    Ok(envelope(&ctx, page, total, result))
}

/// The identifier of a post: unit and office.
fn post_id(unit: &str, office: &str) -> String {
    format!("{unit}.{office}")
}
