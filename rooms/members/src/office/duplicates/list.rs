//! The pairs that wait, the strongest first.

use std::collections::HashMap;

use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Cell, Column, Html, Keyset, Query, Table, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, UtcMicros};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::super::list::units;
use super::{LIST, MERGES, level, reasons};
use crate::commands::duplicates::last_look;
use crate::model::alike::{Level, read};
use crate::permissions::{MergeMembers, SeeMembers};
use crate::store::duplicates::entity::{APART, OPEN};
use crate::store::duplicates::list::{From, of_member, pairs};
use crate::store::entity::member;

/// `GET /office/members/duplicates`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["strength"]);
    let unit = query.filter("unit").map(|unit| UnitPath(unit.to_owned()));
    let state = if query.filter("state") == Some(APART) { APART } else { OPEN };
    let from = From::parse(query.params.text("from"));
    let scope = ctx.scope::<MergeMembers>();
    let page = pairs(ctx.db(), &scope, state, unit.as_ref(), &from).await?;
    let nos = page.rows.iter().flat_map(|row| [row.low, row.high]);
    let members: HashMap<i64, member::Model> = member::Entity::find()
        .filter(member::Column::No.is_in(nos))
        .all(ctx.db())
        .await?
        .into_iter()
        .map(|row| (row.no, row))
        .collect();
    let ids: Vec<String> = members.values().map(|row| row.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let names = ctx.unit_names().await?;
    let columns = ["who", "numbers", "units", "why", "level"].map(Column::new);
    let mut table = Table::new("members-duplicates-table", columns.into()).total(page.total).keyset(Keyset {
        before: page.before.map(|place| format!("b{place}")),
        after: page.after.map(|place| format!("a{place}")),
        more: page.more,
    });
    for row in &page.rows {
        let (Some(low), Some(high)) = (members.get(&row.low), members.get(&row.high)) else { continue };
        let both = [low, high];
        let name = |one: &member::Model| people.get(&one.person_id).map(|person| person.html(&ctx).0);
        let called: Vec<String> = both.iter().filter_map(|one| name(one)).collect();
        let numbers = both.map(|one| format!("<bdi dir=\"ltr\">{}</bdi>", esc(&one.number)));
        let mut kept: Vec<String> =
            both.iter().map(|one| format!("<bdi>{}</bdi>", esc(&names.of(&one.unit_path)))).collect();
        kept.dedup();
        let href = ctx.url(&format!("{LIST}/{}", row.pair));
        table.push(vec![
            Cell::both(
                Html(format!("<a href=\"{}\">{}</a>", esc(&href), called.join("<br>"))),
                String::new(),
            ),
            Cell::both(Html(numbers.join("<br>")), String::new()),
            Cell::both(Html(kept.join("<br>")), String::new()),
            Cell::both(reasons(&ctx, &read(&row.evidence)), String::new()),
            Cell::both(level(&ctx, Level::of(row.strength)), String::new()),
        ]);
    }
    let states = [OPEN, APART].map(|one| Choice::new(one, ctx.t(&format!("members-duplicates-state-{one}"))));
    let controls = [
        Input::select("unit", units::<SeeMembers>(&ctx, unit.as_ref()).await?),
        Input::select("state", states.into()),
    ];
    let filter = filters(&ctx, &query, "members-duplicates-filter", &controls);
    let body = Html(format!("{filter}{}", table.html(&ctx, &query)));
    ctx.office(ctx.t("members-duplicates"))
        .crumb(ctx.t("members-title"), "/office/members")
        .lead(looked(&ctx).await?)
        .action("members-merges", MERGES, "list", false)
        .html(body)
}

/// When the registry was last looked through.
async fn looked(ctx: &Ctx) -> Answer<Html> {
    Ok(Html::text(&match last_look(&ctx.app).await? {
        Some(last) => ctx.ta("members-duplicates-looked", "at", ctx.voice.moment(UtcMicros(last.at))),
        None => ctx.t("members-duplicates-never-looked"),
    }))
}

/// On a member's record: that it is likely there twice, for whoever may merge.
pub(crate) async fn notice(ctx: &Ctx, no: i64) -> Answer<Html> {
    let found = of_member(ctx.db(), &ctx.scope::<MergeMembers>(), no).await?;
    let links: Vec<String> = found
        .iter()
        .map(|row| {
            format!(
                "<p><a href=\"{}\">{}</a></p>",
                esc(&ctx.url(&format!("{LIST}/{}", row.pair))),
                esc(&ctx.t("members-duplicates-compare"))
            )
        })
        .collect();
    if links.is_empty() {
        return Ok(Html::none());
    }
    Ok(Html(format!(
        "<div class=\"notice notice-warn\">{}<div><p>{}</p>{}</div></div>",
        rawabit_platform::kit::icon("warning"),
        esc(&ctx.tn("members-duplicates-here", i64::try_from(links.len()).unwrap_or(i64::MAX))),
        links.join("")
    )))
}
