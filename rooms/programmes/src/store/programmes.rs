//! Programmes.

use rawabit_platform::kit::Query;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::like_contains;
use rawabit_platform::{Answer, Day, Fault, Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect, Set};

use crate::model::{Content, Side, State};
use crate::permissions::SeeProgrammes;

/// One programme. A programme without a partner has an empty `partner_path`, which no scope contains.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub strategy_id: String,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub partner_id: Option<String>,
    pub partner_path: UnitPath,
    pub parent_id: Option<String>,
    pub title: Multi,
    pub search_text: String,
    pub starts: Day,
    pub ends: Day,
    pub state: String,
    pub draft: String,
    pub in_force: Option<i32>,
    pub public_unit: bool,
    pub public_partner: bool,
    pub synthetic: bool,
    pub created_at: UtcMicros,
    pub signed_at: Option<UtcMicros>,
    pub closed_at: Option<UtcMicros>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands; what an older program cannot name counts as closed, the state that allows nothing.
    pub(crate) fn state(&self) -> State {
        State::of(&self.state).unwrap_or(State::Closed)
    }

    /// The content on the table.
    ///
    /// # Errors
    /// What is stored is not a content: our mistake.
    pub(crate) fn draft(&self) -> Answer<Content> {
        read_content(&self.draft)
    }

    /// The unit of a side; the leadership's own programme has but one.
    pub(crate) fn unit_of(&self, side: Side) -> &str {
        match side {
            Side::Unit => &self.unit_id,
            Side::Partner => self.partner_id.as_deref().unwrap_or(&self.unit_id),
        }
    }

    /// The path of a side's unit; `None` for a partner that there is not.
    pub(crate) fn path_of(&self, side: Side) -> Option<&UnitPath> {
        match side {
            Side::Unit => Some(&self.unit_path),
            Side::Partner => self.partner_id.as_ref().map(|_| &self.partner_path),
        }
    }

    /// Whether visitors may read it: both sides said so.
    pub(crate) fn is_public(&self) -> bool {
        self.is_agreed_public() && self.in_force.is_some()
    }

    /// Whether both sides said that visitors may read it once it is in force.
    pub(crate) fn is_agreed_public(&self) -> bool {
        self.public_unit && (self.public_partner || self.partner_id.is_none())
    }

    /// The title in an act, which everybody may read: as it is where both sides said so, else only committed to.
    pub(crate) fn named_in(&self, act: NewAct) -> NewAct {
        let title = serde_json::to_value(&self.title).unwrap_or_default();
        if self.is_agreed_public() { act.fact("title", title) } else { act.private("title", title) }
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// Reads a stored content.
///
/// # Errors
/// The text is not a content: our mistake.
pub(crate) fn read_content(text: &str) -> Answer<Content> {
    serde_json::from_str(text).map_err(Fault::internal)
}

/// Writes a content as it is stored and hashed.
pub(crate) fn write_content(content: &Content) -> String {
    serde_json::to_string(content).expect("a content is plain data")
}

/// What is looked for in titles: folded words in all languages.
pub(crate) fn search_text(title: &Multi) -> String {
    title.0.values().map(|text| rawabit_text::fold(text)).collect::<Vec<_>>().join(" ")
}

/// Programmes within somebody's sight: of their units, and those that their units are the partner of.
pub(crate) fn seen(scope: &Scope<SeeProgrammes>) -> Condition {
    Condition::any()
        .add(scope.condition(Column::UnitPath))
        .add(Condition::all().add(Column::PartnerId.is_not_null()).add(scope.condition(Column::PartnerPath)))
}

/// A programme by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Some programmes by their identifiers.
pub(crate) async fn some(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Id.is_in(ids.iter().map(String::as_str))).all(db).await
}

/// The programmes of a unit under a strategy that were not given up.
pub(crate) async fn of_unit(
    db: &impl ConnectionTrait,
    strategy_id: &str,
    unit_id: &str,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::StrategyId.eq(strategy_id))
        .filter(Column::UnitId.eq(unit_id))
        .filter(Column::State.ne(State::Withdrawn.name()))
        .order_by_asc(Column::CreatedAt)
        .all(db)
        .await
}

/// The programmes right below one in the tree of programmes.
pub(crate) async fn children(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ParentId.eq(id)).order_by_asc(Column::UnitPath).all(db).await
}

/// The programmes of a strategy that a unit on this path could hang its own on: those of units above it, deepest first.
pub(crate) async fn above(
    db: &impl ConnectionTrait,
    strategy_id: &str,
    path: &UnitPath,
) -> Result<Vec<Model>, DbErr> {
    let ids: Vec<&str> = path.steps().collect();
    let mut rows = Entity::find()
        .filter(Column::StrategyId.eq(strategy_id))
        .filter(Column::UnitId.is_in(ids))
        .filter(Column::UnitPath.ne(path.as_str()))
        .filter(Column::State.is_in([State::Preparing.name(), State::InForce.name()]))
        .order_by_asc(Column::CreatedAt)
        .all(db)
        .await?;
    rows.sort_by_key(|row| std::cmp::Reverse(row.unit_path.steps().count()));
    Ok(rows)
}

/// One page of the programmes that somebody sees, and how many there are.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeProgrammes>,
    query: &Query,
) -> Result<(Vec<Model>, u64), DbErr> {
    let mut wanted = Condition::all().add(seen(scope));
    if let Some(state) = query.filter("state") {
        wanted = wanted.add(Column::State.eq(state));
    }
    if let Some(strategy) = query.filter("strategy") {
        wanted = wanted.add(Column::StrategyId.eq(strategy));
    }
    for word in rawabit_text::fold(&query.words).split_whitespace().take(8) {
        wanted = wanted.add(Column::SearchText.like(LikeExpr::new(like_contains(word)).escape('\\')));
    }
    let found = Entity::find().filter(wanted);
    let total = found.clone().count(db).await?;
    let sorted = match query.sort {
        "title" => found.order_by(Column::SearchText, query.order()),
        "ends" => found.order_by(Column::Ends, query.order()),
        "state" => found.order_by(Column::State, query.order()),
        _ => found.order_by(Column::UnitPath, query.order()),
    };
    let rows = sorted.order_by_asc(Column::Id).offset(query.offset()).limit(query.limit()).all(db).await?;
    Ok((rows, total))
}
