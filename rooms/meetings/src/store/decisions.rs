//! Decisions, their follow-up, and their numbers.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::{Dialect, like_contains};
use rawabit_platform::{Day, Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{Order, QueryOrder, QuerySelect};

use crate::model::DecisionState;
use crate::permissions::SeeMeetings;

/// One decision.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "decision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub item_id: Option<String>,
    pub vote_id: Option<String>,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub series: String,
    pub year: i32,
    pub number: i32,
    pub decision_type: String,
    pub title: Multi,
    pub body: Multi,
    pub search_text: String,
    pub owner_office: String,
    pub owner_unit: String,
    pub deadline: Option<Day>,
    pub state: String,
    pub is_public: bool,
    pub adopted_at: UtcMicros,
    pub ended_at: Option<UtcMicros>,
    pub act_idx: i64,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands.
    pub(crate) fn state(&self) -> DecisionState {
        DecisionState::of(&self.state).unwrap_or(DecisionState::Dropped)
    }

    /// Its number as it is cited.
    pub(crate) fn cited(&self) -> String {
        crate::model::minutes::decision_number(self.year, self.number)
    }

    /// Whether it should have been carried out by now.
    pub(crate) fn is_late(&self, today: Day) -> bool {
        self.state() == DecisionState::Open && self.deadline.is_some_and(|deadline| deadline < today)
    }
}

/// What was written about a decision since.
pub(crate) mod note {
    use rawabit_platform::UtcMicros;
    use sea_orm::QueryOrder;
    use sea_orm::entity::prelude::*;

    /// One entry. Kinds: `progress`, `done`, `dropped`, `reminder`.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub decision_id: String,
        pub at: UtcMicros,
        pub author: String,
        pub kind: String,
        pub text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    /// All entries of a decision, in order.
    pub(crate) async fn of_decision(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
        Entity::find()
            .filter(Column::DecisionId.eq(id))
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id)
            .all(db)
            .await
    }
}

/// Reminders that left.
pub(crate) mod reminder {
    use rawabit_platform::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// One step of one decision.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "decision_reminder")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub decision_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub step: String,
        pub at: UtcMicros,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The next number of a series. The row stays locked until the transaction ends, so that numbers have no gap and no
/// double, whoever else decides at the same time.
pub(crate) async fn next_number(tx: &impl ConnectionTrait, series: &str, year: i32) -> Result<i32, DbErr> {
    let statement = Dialect::of(tx).statement(
        "INSERT INTO decision_series (series, year, last) VALUES (?, ?, 1) \
         ON CONFLICT (series, year) DO UPDATE SET last = decision_series.last + 1 RETURNING last",
        [series.into(), year.into()],
    );
    let row = tx.query_one_raw(statement).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a number".into()))?.try_get("", "last")
}

/// A decision by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// The decisions of a meeting, in order of number.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::MeetingId.eq(meeting_id))
        .order_by_asc(Column::Year)
        .order_by_asc(Column::Number)
        .all(db)
        .await
}

/// What somebody may see: the decisions of a scope, and those that an office of theirs answers for, wherever they were
/// taken. Offices are pairs of unit and office.
pub(crate) fn seen(scope: &Scope<SeeMeetings>, own: &[(String, String)]) -> Condition {
    own.iter().fold(Condition::any().add(scope.condition(Column::UnitPath)), |any, (unit, office)| {
        let theirs = Condition::all().add(Column::OwnerUnit.eq(unit.as_str()));
        any.add(theirs.add(Column::OwnerOffice.eq(office.as_str())))
    })
}

fn overdue(today: Day) -> Condition {
    Condition::all().add(Column::State.eq("open")).add(Column::Deadline.lt(today))
}

/// One page of the register. In its own order, what is overdue comes first, then what is open by deadline, then the rest.
pub(crate) async fn register(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMeetings>,
    own: &[(String, String)],
    query: &Query,
    today: Day,
) -> Result<(Vec<Model>, u64), DbErr> {
    let mut wanted = Condition::all().add(seen(scope, own));
    match query.filter("state") {
        Some("late") => wanted = wanted.add(overdue(today)),
        Some(state) => wanted = wanted.add(Column::State.eq(state)),
        None => {}
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
        "number" => found.order_by(Column::Year, query.order()).order_by(Column::Number, query.order()),
        "title" => found.order_by(Column::SearchText, query.order()),
        "deadline" => found.order_by(Column::Deadline, query.order()),
        _ => {
            let rank = Expr::case(overdue(today), 0).case(Column::State.eq("open"), 1).finally(2);
            found
                .order_by(Expr::expr(rank), Order::Asc)
                .order_by(Column::Deadline.is_null(), Order::Asc)
                .order_by(Column::Deadline, Order::Asc)
        }
    };
    let rows = sorted.order_by_asc(Column::Id).offset(query.offset()).limit(query.limit()).all(db).await?;
    Ok((rows, total))
}

/// What is overdue of what somebody sees, the oldest first, and how many there are.
pub(crate) async fn late(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMeetings>,
    own: &[(String, String)],
    today: Day,
    limit: u64,
) -> Result<(Vec<Model>, u64), DbErr> {
    let found = Entity::find().filter(seen(scope, own)).filter(overdue(today));
    let total = found.clone().count(db).await?;
    Ok((found.order_by_asc(Column::Deadline).limit(limit).all(db).await?, total))
}

/// Open decisions of what somebody sees whose deadline lies from one day to before another: for the year's calendar.
pub(crate) async fn due_between(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMeetings>,
    own: &[(String, String)],
    from: Day,
    to: Day,
    limit: u64,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(seen(scope, own))
        .filter(Column::State.eq("open"))
        .filter(Column::Deadline.gte(from))
        .filter(Column::Deadline.lt(to))
        .order_by_asc(Column::Deadline)
        .limit(limit)
        .all(db)
        .await
}

/// Open decisions whose deadline is at most a week away or past: those that reminders are about.
pub(crate) async fn near_deadline(db: &impl ConnectionTrait, today: Day) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::State.eq("open"))
        .filter(Column::Deadline.is_not_null())
        .filter(Column::Deadline.lte(today.plus_days(7)))
        .order_by_asc(Column::Deadline)
        .all(db)
        .await
}
