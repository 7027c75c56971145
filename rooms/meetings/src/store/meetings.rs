//! Meetings.

use rawabit_platform::clock::TimeZone;
use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::like_contains;
use rawabit_platform::{Day, Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{CaseStatement, Condition, LikeExpr};
use sea_orm::{IntoActiveModel, Order, QueryOrder, QuerySelect, Set};

use crate::model::{Quorum, State, Timing, Window};
use crate::permissions::SeeMeetings;

/// One meeting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub body: Option<String>,
    pub title: Multi,
    pub search_text: String,
    pub starts_at: UtcMicros,
    pub duration: i32,
    pub place: Multi,
    pub video: String,
    pub call_number: i32,
    pub call_before: Option<UtcMicros>,
    pub is_public: bool,
    pub state: String,
    pub urgent_reason: Multi,
    pub notice_days: Option<i32>,
    pub article: String,
    pub sequence: i32,
    pub chair_person: Option<String>,
    pub created_at: UtcMicros,
    pub convened_at: Option<UtcMicros>,
    pub opened_at: Option<UtcMicros>,
    pub closed_at: Option<UtcMicros>,
    pub quorum: Option<String>,
    pub article_id: Option<String>,
    pub version: i32,
    pub recorded_at: Option<UtcMicros>,
    pub convened_by: String,
    pub cancel_reason: Multi,
    pub asked: Option<i32>,
    pub asked_of: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands; what an older program cannot name counts as approved, the state that allows nothing.
    pub(crate) fn state(&self) -> State {
        State::of(&self.state).unwrap_or(State::Approved)
    }

    /// When it is expected to end.
    pub(crate) fn ends_at(&self) -> UtcMicros {
        self.starts_at.plus_seconds(i64::from(self.duration) * 60)
    }

    /// When it was held: its real beginning; the planned hour until there is one.
    pub(crate) fn held_at(&self) -> UtcMicros {
        self.opened_at.unwrap_or(self.starts_at)
    }

    /// The civil day on which it was held, or is to be.
    pub(crate) fn held_on(&self, zone: &TimeZone) -> Day {
        self.held_at().day(zone)
    }

    /// Between which instants it may begin.
    pub(crate) fn window(&self, zone: &TimeZone) -> Window {
        Window::of(self.starts_at, zone)
    }

    /// The instant to note for what was said or decided in it without an hour of its own: now while it is held, its
    /// beginning when it is recorded afterwards, its end once it is closed.
    pub(crate) fn moment(&self, now: UtcMicros) -> UtcMicros {
        match (self.recorded_at, self.closed_at) {
            (Some(_), _) => self.held_at(),
            (None, Some(closed)) => closed.min(now),
            (None, None) => now,
        }
    }

    /// The instant to note for somebody who came, when no hour is said: as [`Model::moment`], and its planned hour when
    /// the roll is completed after its day.
    pub(crate) fn arrival(&self, now: UtcMicros, zone: &TimeZone) -> UtcMicros {
        match self.opened_at {
            None if self.window(zone).at(now) == Timing::Past => self.starts_at,
            _ => self.moment(now),
        }
    }

    /// Which call, from 1.
    pub(crate) fn call(&self) -> u8 {
        u8::try_from(self.call_number).unwrap_or(1)
    }

    /// Whether it was convened at short notice.
    pub(crate) fn is_urgent(&self) -> bool {
        !self.urgent_reason.is_empty()
    }

    /// How many members asked for it in writing, and how many there were.
    pub(crate) fn request(&self) -> Option<(i32, i32)> {
        self.asked.zip(self.asked_of)
    }

    /// The quorum as recorded at the opening.
    pub(crate) fn recorded_quorum(&self) -> Option<Quorum> {
        serde_json::from_str(self.quorum.as_deref()?).ok()
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// What is looked for in titles: folded words in all languages.
pub(crate) fn search_text(title: &Multi) -> String {
    title.0.values().map(|text| rawabit_text::fold(text)).collect::<Vec<_>>().join(" ")
}

/// A meeting by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// One page of the meetings in a scope, and how many there are. Coming ones nearest first, past ones latest first.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMeetings>,
    query: &Query,
    past: bool,
    today_begins: UtcMicros,
) -> Result<(Vec<Model>, u64), DbErr> {
    let mut wanted = Condition::all().add(scope.condition(Column::UnitPath));
    wanted = if past {
        wanted.add(Column::StartsAt.lt(today_begins))
    } else {
        wanted.add(Column::StartsAt.gte(today_begins))
    };
    if let Some(state) = query.filter("state") {
        wanted = wanted.add(Column::State.eq(state));
    }
    if let Some(body) = query.filter("body") {
        wanted = wanted.add(Column::Body.eq(body));
    }
    if let Some(unit) = query.filter("unit") {
        wanted = wanted.add(Column::UnitId.eq(unit));
    }
    for word in rawabit_text::fold(&query.words).split_whitespace().take(8) {
        wanted = wanted.add(Column::SearchText.like(LikeExpr::new(like_contains(word)).escape('\\')));
    }
    let found = Entity::find().filter(wanted);
    let total = found.clone().count(db).await?;
    let sorted = match query.sort {
        "title" => found.order_by(Column::SearchText, query.order()),
        "state" => found.order_by(Expr::expr(progress()), query.order()),
        _ if query.descending => found.order_by(Column::StartsAt, Order::Desc),
        _ => found.order_by(Column::StartsAt, if past { Order::Desc } else { Order::Asc }),
    };
    let rows = sorted.order_by_asc(Column::Id).offset(query.offset()).limit(query.limit()).all(db).await?;
    Ok((rows, total))
}

/// How far a meeting has come, as a number: the order of [`State`], not that of its names.
fn progress() -> CaseStatement {
    State::ALL
        .iter()
        .zip(0i32..)
        .fold(CaseStatement::new(), |case, (state, n)| case.case(Column::State.eq(state.name()), n))
}

/// Meetings of a span of time in a scope that were not called off: for the office home and its calendar.
pub(crate) async fn between(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMeetings>,
    from: UtcMicros,
    to: UtcMicros,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(scope.condition(Column::UnitPath))
        .filter(Column::StartsAt.gte(from))
        .filter(Column::StartsAt.lt(to))
        .filter(Column::State.is_not_in(["cancelled", "postponed"]))
        .order_by_asc(Column::StartsAt)
        .limit(limit)
        .all(db)
        .await
}
