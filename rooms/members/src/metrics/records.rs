//! The members behind a figure, as far as the reader sees them.

use rawabit_platform::metric::{Counted, Span};
use rawabit_platform::store::like_prefix;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day};
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait as _, Func, LikeExpr, Order, Query, SimpleExpr};
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::{What, months};
use crate::coverage;
use crate::model::figures::{Plan, after};
use crate::permissions::SeeMembers;
use crate::store::entity::membership::{Column, Entity};

/// Which records are asked for.
pub(super) struct Asked<'a> {
    pub(super) what: What,
    pub(super) span: &'a Span,
    pub(super) plan: &'a Plan,
    pub(super) offset: u64,
    pub(super) limit: u64,
}

#[derive(FromQueryResult)]
struct Found {
    person_id: String,
    no: i64,
    day: Option<Day>,
    missed: i32,
}

/// The memberships that count for it, in the unit and below.
fn counted(asked: &Asked<'_>) -> Condition {
    let below = Column::UnitPath.like(LikeExpr::new(like_prefix(asked.span.unit.as_str())).escape('\\'));
    let all = Condition::all().add(below);
    let within = |column: Column| {
        let days = months(asked.span);
        let (first, last) = (days.first().copied(), days.last().map(|month| after(*month)));
        let (Some(first), Some(last)) = (first, last) else {
            return Condition::all().add(Expr::value(false));
        };
        Condition::all().add(column.gte(first)).add(column.lt(last)).add(column.lte(asked.plan.day))
    };
    // Who goes from one unit here to another neither joined nor left.
    let other = |days: &'static str| {
        let o = || Alias::new("o");
        let mut held = Query::select();
        held.expr(Expr::val(1))
            .from_as(Entity, o())
            .and_where(Expr::col((o(), Column::PersonId)).equals((Entity, Column::PersonId)))
            .and_where(
                Expr::col((o(), Column::UnitPath))
                    .like(LikeExpr::new(like_prefix(asked.span.unit.as_str())).escape('\\')),
            )
            .and_where(Expr::cust(days));
        Expr::exists(held).not()
    };
    match asked.what {
        What::Joined => all.add(within(Column::Joined)).add(other(
            "o.joined < membership.joined AND (o.until_day IS NULL OR o.until_day >= membership.joined)",
        )),
        What::Left => all.add(within(Column::UntilDay)).add(other(
            "o.joined <= membership.until_day AND (o.until_day IS NULL OR o.until_day > membership.until_day)",
        )),
        _ => {
            let day = asked.plan.day;
            all.add(Column::Joined.lte(day))
                .add(Condition::any().add(Column::UntilDay.is_null()).add(Column::UntilDay.gt(day)))
                .add(Expr::cust(format!(
                    "NOT EXISTS (SELECT 1 FROM membership_suspension s WHERE s.membership_id = membership.id \
                     AND s.from_day <= '{day}' AND (s.until_day IS NULL OR s.until_day > '{day}'))"
                )))
        }
    }
}

/// Whether a membership counts for the denominator only.
fn missed(asked: &Asked<'_>) -> SimpleExpr {
    let born = |age: Option<u32>| age.map(|age| asked.plan.born_by(age).to_string());
    let hit = match asked.what {
        What::Women => Column::Gender.eq("f"),
        What::Young => match born(asked.plan.young) {
            Some(day) => {
                Condition::all().add(Column::BirthDay.gt(day)).add(Column::Gender.is_not_null()).into()
            }
            None => Expr::value(false),
        },
        What::Paid => Expr::cust(format!(
            "NOT EXISTS (SELECT 1 FROM membership x LEFT JOIN dues_standing d ON d.person_id = x.person_id AND d.unit_id = x.unit_id \
             WHERE x.id = membership.id AND (COALESCE(d.exempt, FALSE) OR COALESCE(d.paid_until, x.joined) <= '{}'))",
            asked.plan.day
        )),
        _ => Expr::value(true),
    };
    Expr::case(Condition::all().add(hit), 0).finally(1).into()
}

/// Members by name, those that are hits first.
pub(super) async fn members(ctx: &Ctx, asked: &Asked<'_>) -> Answer<Vec<Counted>> {
    let day = match asked.what {
        What::Joined => Expr::col(Column::Joined).min(),
        What::Left => Expr::col(Column::UntilDay).max(),
        _ => Expr::col(Column::Since).min(),
    };
    let worst: SimpleExpr = Func::max(missed(asked)).into();
    let name = Expr::col(Column::SortKey).min();
    let found: Vec<Found> = Entity::find()
        .select_only()
        .column(Column::PersonId)
        .expr_as(Expr::col(Column::No).min(), "no")
        .expr_as(day, "day")
        .expr_as(worst.cast_as(Alias::new("INTEGER")), "missed")
        .filter(counted(asked))
        .filter(ctx.scope::<SeeMembers>().condition(Column::UnitPath))
        .group_by(Column::PersonId)
        .order_by(Expr::cust("missed"), Order::Asc)
        .order_by(name, Order::Asc)
        .order_by_asc(Column::PersonId)
        .offset(asked.offset)
        .limit(asked.limit)
        .into_model()
        .all(ctx.db())
        .await?;
    let ids: Vec<String> = found.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    Ok(found
        .into_iter()
        .map(|one| Counted {
            label: people.get(&one.person_id).map_or_else(String::new, |person| person.display(&ctx.voice)),
            path: Some(crate::office::path(one.no)),
            day: one.day,
            hit: one.missed == 0,
        })
        .collect())
}

/// The areas behind the figure of coverage, those with members first.
pub(super) async fn provinces(ctx: &Ctx, edition: &str, asked: &Asked<'_>) -> Answer<Vec<Counted>> {
    // Which branches there are is no secret; who is in them is, so the areas are for whoever sees members.
    if ctx.scope::<SeeMembers>().is_empty() {
        return Ok(Vec::new());
    }
    let mut found = coverage::provinces(&ctx.app, ctx.db(), edition, &asked.span.unit).await?;
    found.sort_by_key(|one| !one.peopled);
    let from = usize::try_from(asked.offset).unwrap_or(usize::MAX);
    let most = usize::try_from(asked.limit).unwrap_or(usize::MAX);
    Ok(found
        .into_iter()
        .skip(from)
        .take(most)
        .map(|one| Counted {
            label: ctx.voice.pick(&one.area.name).to_owned(),
            path: Some(format!("/office/federation?area={}", one.area.code)),
            day: None,
            hit: one.peopled,
        })
        .collect())
}
