//! The organisation for everybody.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{About, Ctx};
use rawabit_platform::{Answer, Fault};

use super::{is_public, is_public_office};
use crate::chart::Shows;
use crate::model::Unit;
use crate::store::{self, area, mandate};
use crate::words::{MANY, form_of, kind_name, title};

fn place(unit: &Unit) -> String {
    format!("/organisation/{}", unit.id)
}

/// The trees of the organisation: the chart of each.
pub(super) async fn all(ctx: Ctx) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let today = ctx.today();
    let mut units = store::unit::roots(ctx.db()).await?;
    // The statutes name the organisation itself before its partners.
    units.sort_by_key(|unit| statutes.unit_kinds.iter().position(|kind| kind.id == unit.kind));
    let mut body = String::new();
    for root in units.iter().filter(|unit| unit.is_open_on(today) && is_public(&statutes, unit)) {
        let seen = |unit: &Unit| is_public(&statutes, unit);
        let shows = Shows { unit: &seen, office: &is_public_office, place: &place };
        let chart = crate::chart::html(&ctx, root, shows).await?;
        let heading = if units.len() > 1 {
            format!("<div class=\"section-head\"><h2>{}</h2></div>", ctx.voice.spoken(&root.name))
        } else {
            String::new()
        };
        body.push_str(&format!("<section class=\"section\">{heading}{chart}</section>"));
    }
    if body.is_empty() {
        body = format!(
            "<div class=\"empty\">{}<p>{}</p></div>",
            icon("tree"),
            esc(&ctx.t("federation-public-empty"))
        );
    }
    body.push_str(&format!(
        "<p><a class=\"link-more\" href=\"{}\">{}{}</a></p>",
        esc(&ctx.url("/open-data")),
        icon("download"),
        esc(&ctx.t("federation-open-data"))
    ));
    let page = ctx
        .public(ctx.t("federation-organisation"))
        .about(About::described(ctx.t("federation-organisation-description")))
        .lead(Html::text(&ctx.ta("federation-lead", "day", today)))
        .html(Html(body))?;
    Ok(super::keep(&ctx).mark(page))
}

struct Row {
    title: String,
    who: Html,
    since: Html,
}

#[derive(Template)]
#[template(path = "public/unit.html")]
struct UnitPage<'a> {
    ctx: &'a Ctx,
    unit: &'a Unit,
    kind: String,
    area: Option<String>,
    rows: Vec<Row>,
    /// Offices with very many holders, folded.
    large: Vec<(String, Vec<Row>)>,
    others: Vec<String>,
    chart: Html,
    has_children: bool,
    proof: Html,
}

/// A unit: who leads it, who sits in its public offices, what stands below it. A closed unit is history, and says so.
pub(super) async fn one(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let statutes = ctx.app.statutes.load_full();
    let unit = store::unit::unit(ctx.db(), &id)
        .await?
        .filter(|unit| is_public(&statutes, unit) && unit.founded.is_none_or(|day| day <= ctx.today()))
        .ok_or(Fault::NotFound)?;
    let today = ctx.today();
    let held = mandate::holders_in(ctx.db(), &id, today).await?;
    let ids: Vec<String> = held.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let mut rows = Vec::new();
    let mut large = Vec::new();
    let mut others = Vec::new();
    for office in statutes.offices_of(&unit.kind).filter(|office| is_public_office(office)) {
        let mut holders: Vec<_> = held.iter().filter(|one| one.office == office.id).collect();
        holders.sort_by_key(|one| one.seat);
        let named = holders.iter().map(|one| Row {
            title: title(&statutes, &office.id, form_of(&people, &one.person_id), ctx.lang()),
            who: people.get(&one.person_id).map_or_else(Html::none, |person| person.html(&ctx)),
            since: crate::words::time(&ctx, one.start),
        });
        if holders.len() > MANY {
            let count = ctx.tn("federation-holders-now", holders.len());
            large.push((format!("{} – {count}", office.title.name(ctx.lang())), named.collect()));
        } else {
            rows.extend(named);
        }
        let empty = usize::try_from(office.seats).unwrap_or(usize::MAX).saturating_sub(holders.len());
        if empty > 0 && !office.is_external() {
            let seats = ctx.tn("federation-vacant-seats", empty);
            others.push(format!("{} – {seats}", office.title.name(ctx.lang())));
        }
    }
    let area = match &unit.area {
        Some(code) => area::area_name(ctx.db(), code).await?.map(|name| ctx.voice.pick(&name).to_owned()),
        None => None,
    };
    let children = store::unit::children(ctx.db(), &id).await?;
    let has_children = children.iter().any(|child| child.is_open_on(today));
    let seen = |unit: &Unit| is_public(&statutes, unit);
    let shows = Shows { unit: &seen, office: &is_public_office, place: &place };
    let chart = if has_children { crate::chart::html(&ctx, &unit, shows).await? } else { Html::none() };
    let kind = kind_name(&statutes, &unit.kind, ctx.lang());
    let proof = rawabit_platform::ledger::proof_box(&ctx, "unit", &id).await?;
    let body = UnitPage {
        ctx: &ctx,
        unit: &unit,
        kind: kind.clone(),
        area,
        rows,
        large,
        others,
        chart,
        has_children,
        proof,
    };
    let plain = ctx.voice.plain();
    let description = plain.msg(
        &Message::new("federation-unit-description")
            .with("name", plain.pick(&unit.name))
            .with("kind", kind.as_str()),
    );
    let mut page = ctx
        .public(ctx.voice.pick(&unit.name))
        .about(About::described(description))
        .lead(Html::text(&kind))
        .crumb(ctx.t("federation-organisation"), "/organisation");
    for above in store::unit::way(ctx.db(), &unit.path).await?.iter().filter(|above| above.id != unit.id) {
        page = page.crumb(ctx.voice.pick(&above.name), &place(above));
    }
    Ok(super::keep(&ctx).mark(page.body(&body)?))
}
