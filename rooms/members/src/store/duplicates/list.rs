//! The pairs that wait, the strongest first, and one of them.

use rawabit_platform::kit::table::PER_PAGE;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::like_prefix;
use sea_orm::sea_query::{Expr, ExprTrait as _, LikeExpr};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _, Select,
};

use super::entity::pair;

/// Pairs are counted up to so many.
pub const MOST: u64 = 2_000;

/// From where a page is read: after a place of the order, or before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// The first page.
    #[default]
    Start,
    /// What comes after this strength and pair.
    After(i32, String),
    /// What comes before it.
    Before(i32, String),
}

impl From {
    /// Reads `a95.12-45` and `b95.12-45`, as links write it.
    pub fn parse(text: &str) -> Self {
        let place = |rest: &str| {
            let (strength, pair) = rest.split_once('.')?;
            Some((strength.parse().ok()?, pair.to_owned()))
        };
        match text.split_at_checked(1) {
            Some(("a", rest)) => {
                place(rest).map_or(Self::Start, |(strength, pair)| Self::After(strength, pair))
            }
            Some(("b", rest)) => {
                place(rest).map_or(Self::Start, |(strength, pair)| Self::Before(strength, pair))
            }
            _ => Self::Start,
        }
    }

    /// A place as a link writes it.
    pub fn place(row: &pair::Model) -> String {
        format!("{}.{}", row.strength, row.pair)
    }
}

/// A page of pairs.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The pairs.
    pub rows: Vec<pair::Model>,
    /// How many there are, up to [`MOST`].
    pub total: u64,
    /// Whether there are more.
    pub more: bool,
    /// The page before.
    pub before: Option<String>,
    /// The page after.
    pub after: Option<String>,
}

/// The pairs of a state of which both records are kept in scope, and one of them in a unit, where one is chosen.
fn asked<A: Action>(scope: &Scope<A>, state: &str, unit: Option<&UnitPath>) -> Select<pair::Entity> {
    let mut query = pair::Entity::find()
        .filter(pair::Column::State.eq(state))
        .filter(scope.condition(pair::Column::LowPath))
        .filter(scope.condition(pair::Column::HighPath));
    if let Some(unit) = unit {
        let below = || LikeExpr::new(like_prefix(unit.as_str())).escape('\\');
        query = query.filter(
            Condition::any()
                .add(pair::Column::LowPath.like(below()))
                .add(pair::Column::HighPath.like(below())),
        );
    }
    query
}

/// A page of them.
///
/// # Errors
/// The database does not answer.
pub async fn pairs<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    state: &str,
    unit: Option<&UnitPath>,
    from: &From,
) -> Result<Page, DbErr> {
    let counted =
        asked(scope, state, unit).select_only().column(pair::Column::Pair).limit(MOST + 1).count(db).await?;
    let strength = || Expr::col(pair::Column::Strength);
    let mut query = asked(scope, state, unit);
    let backwards = matches!(from, From::Before(..));
    query = match from {
        From::Start => query,
        From::After(place, pair) => query.filter(
            Condition::any()
                .add(strength().lt(*place))
                .add(Condition::all().add(strength().eq(*place)).add(pair::Column::Pair.gt(pair.as_str()))),
        ),
        From::Before(place, pair) => query.filter(
            Condition::any()
                .add(strength().gt(*place))
                .add(Condition::all().add(strength().eq(*place)).add(pair::Column::Pair.lt(pair.as_str()))),
        ),
    };
    query = if backwards {
        query.order_by_asc(pair::Column::Strength).order_by_desc(pair::Column::Pair)
    } else {
        query.order_by_desc(pair::Column::Strength).order_by_asc(pair::Column::Pair)
    };
    let mut rows = query.limit(PER_PAGE + 1).all(db).await?;
    let further = rows.len() as u64 > PER_PAGE;
    rows.truncate(usize::try_from(PER_PAGE).unwrap_or(50));
    if backwards {
        rows.reverse();
    }
    let first = rows.first().map(From::place);
    let last = rows.last().map(From::place);
    let (before, after) = match from {
        From::Start => (None, last.filter(|_| further)),
        From::After(..) => (first, last.filter(|_| further)),
        From::Before(..) => (first.filter(|_| further), last),
    };
    Ok(Page { rows, total: Ord::min(counted, MOST), more: counted > MOST, before, after })
}

/// How many open pairs a member stands in, of which both records are in scope; and the strongest.
///
/// # Errors
/// The database does not answer.
pub async fn of_member<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    no: i64,
) -> Result<Vec<pair::Model>, DbErr> {
    // By the member alone, who stands in few: with state and order in the question, SQLite reads all open pairs.
    let mut rows = pair::Entity::find()
        .filter(Condition::any().add(pair::Column::Low.eq(no)).add(pair::Column::High.eq(no)))
        .all(db)
        .await?;
    rows.retain(|row| {
        row.state == super::entity::OPEN && scope.contains(&row.low_path) && scope.contains(&row.high_path)
    });
    rows.sort_by_key(|row| std::cmp::Reverse(row.strength));
    rows.truncate(5);
    Ok(rows)
}
