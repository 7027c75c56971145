//! Who opened whose record, and which files went out: with filters, as a list and as a file.

use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::read::parse_day;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, ltr};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, kit::sheet};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::{members, page};
use crate::model::{ReadKind, number};
use crate::permissions::KeepPrivacy;
use crate::store::entity::{member_number, read};

/// The list; `q` is a member's number.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let scope = ctx.scope::<KeepPrivacy>();
    let query = Query::read(&ctx, &[]);
    let mut found = read::Entity::find().filter(scope.condition(read::Column::UnitPath));
    if !query.words.is_empty() {
        let person = match number::membership(&query.words) {
            Some(number) => member_number::Entity::find_by_id(number).one(ctx.db()).await?,
            None => None,
        };
        found = found.filter(read::Column::PersonId.eq(person.map_or_else(String::new, |row| row.person_id)));
    }
    if let Some(what) = query.filter("what") {
        found = found.filter(read::Column::What.eq(what));
    }
    let zone = ctx.app.formats.zone();
    if let Some(day) = query.filter("from").and_then(parse_day) {
        found = found.filter(read::Column::At.gte(day.begins(zone)));
    }
    if let Some(day) = query.filter("to").and_then(parse_day) {
        found = found.filter(read::Column::At.lt(day.plus_days(1).begins(zone)));
    }
    let total = found.clone().count(ctx.db()).await?;
    let rows = found
        .order_by_desc(read::Column::At)
        .order_by_desc(read::Column::Id)
        .offset(query.offset())
        .limit(query.limit().min(50_000))
        .all(ctx.db())
        .await?;
    let known = members(&ctx, rows.iter().map(|row| row.person_id.clone()).collect()).await?;
    let actors = ctx.actors().await?;
    let columns = ["at", "who", "member", "what", "unit"].map(Column::new).to_vec();
    let mut table = Table::new("members-reads", columns).total(total).exports();
    for row in &rows {
        let number = known.get(&row.person_id).map_or("", |(number, _)| number.as_str());
        table.push(vec![
            Cell::text(ctx.voice.moment(row.at)),
            Cell::text(actors.name(row.office.as_deref(), &row.actor, false)),
            Cell::both(ltr(number), number),
            Cell::text(ctx.t(&format!("members-read-{}", row.what))),
            Cell::text(actors.units().of(&row.unit_path)),
        ]);
    }
    if let Some(format) = query.export {
        let detail = total.to_string();
        ctx.audit_read("members.export_reads", ("list", "reads"), &UnitPath::root(), &detail).await?;
        return sheet::download(&ctx, &table, "reads", format);
    }
    let kinds = ReadKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.word(), ctx.t(&format!("members-read-{}", kind.word()))))
        .collect();
    let controls = [Input::select("what", kinds), Input::day("from"), Input::day("to")];
    let body =
        format!("{}{}", filters(&ctx, &query, "members-reads-filter", &controls), table.html(&ctx, &query));
    page(&ctx, "members-privacy-reads").html(Html(body))
}
