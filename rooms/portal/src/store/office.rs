//! The office's list of articles.

use std::collections::HashMap;

use rawabit_platform::Lang;
use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::like_contains;
use sea_orm::sea_query::{Condition, LikeExpr};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, QueryTrait as _, Select,
};

use super::entity::{article, filed, version};
use crate::model::{Kind, State};

/// The columns to sort by.
pub const SORTS: &[&str] = &["changed", "kind", "state", "published"];

/// An article of the list.
#[derive(Clone, Debug)]
pub struct Line {
    /// The row.
    pub row: article::Model,
    /// Its titles by language code.
    pub titles: HashMap<String, String>,
}

impl Line {
    /// The title in a language, else the original's.
    pub fn title(&self, lang: Lang) -> &str {
        self.titles
            .get(lang.code())
            .or_else(|| self.titles.get(&self.row.main_lang))
            .map(String::as_str)
            .unwrap_or_default()
    }

    /// Its languages in the house's order.
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.titles.contains_key(lang.code())).collect()
    }
}

/// A page of the articles in scope, and how many there are.
///
/// # Errors
/// The database does not answer.
pub async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    query: &Query,
) -> Result<(Vec<Line>, u64), DbErr> {
    let mut found = article::Entity::find().filter(scope.condition(article::Column::UnitPath));
    if let Some(state) = query.filter("state").and_then(State::from_name) {
        found = found.filter(article::Column::State.eq(state.name()));
    }
    if let Some(kind) = query.filter("kind").and_then(Kind::from_name) {
        found = found.filter(article::Column::Kind.eq(kind.name()));
    }
    if let Some(lang) = query.filter("lang").and_then(Lang::from_code) {
        found = having(found, version::Entity::find().filter(version::Column::Lang.eq(lang.code())));
    }
    if let Some(category) = query.filter("category") {
        let under = filed::Entity::find().filter(filed::Column::CategoryId.eq(category));
        let ids = under.select_only().column(filed::Column::ArticleId).into_query();
        found = found.filter(article::Column::Id.in_subquery(ids));
    }
    for word in rawabit_text::fold(&query.words).split_whitespace() {
        found = titled(found, word);
    }
    let total = found.clone().count(db).await?;
    let column = match query.sort {
        "kind" => article::Column::Kind,
        "state" => article::Column::State,
        "published" => article::Column::PublicDay,
        _ => article::Column::ChangedAt,
    };
    // Without a wish the newest change comes first.
    let order = if query.params.text("sort").is_empty() { sea_orm::Order::Desc } else { query.order() };
    let rows = found
        .order_by(column, order)
        .order_by_desc(article::Column::Id)
        .offset(query.offset())
        .limit(query.limit())
        .all(db)
        .await?;
    Ok((lines(db, rows).await?, total))
}

/// The articles in scope in one of these states, the last changed first.
///
/// # Errors
/// The database does not answer.
pub async fn latest<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    states: &[State],
    limit: u64,
) -> Result<Vec<Line>, DbErr> {
    let rows = article::Entity::find()
        .filter(scope.condition(article::Column::UnitPath))
        .filter(article::Column::State.is_in(states.iter().map(|state| state.name())))
        .order_by_desc(article::Column::ChangedAt)
        .order_by_desc(article::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    lines(db, rows).await
}

/// The condition "in scope, or open to everybody": what somebody may point to.
pub fn in_reach<A: Action>(scope: &Scope<A>) -> Condition {
    let open = State::ALL.into_iter().filter(|state| state.is_public()).map(State::name);
    Condition::any().add(scope.condition(article::Column::UnitPath)).add(article::Column::State.is_in(open))
}

/// The articles under a condition whose titles have all the words, the last changed first; at most `most`.
///
/// # Errors
/// The database does not answer.
pub async fn matching(
    db: &impl ConnectionTrait,
    under: Condition,
    words: &str,
    most: u64,
) -> Result<Vec<Line>, DbErr> {
    let mut found = article::Entity::find().filter(under);
    let words = rawabit_text::fold(words);
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    for word in words.split_whitespace().take(8) {
        found = titled(found, word);
    }
    let rows = found
        .order_by_desc(article::Column::ChangedAt)
        .order_by_desc(article::Column::Id)
        .limit(most)
        .all(db)
        .await?;
    lines(db, rows).await
}

/// Those of some articles that are under a condition.
///
/// # Errors
/// The database does not answer.
pub async fn some(db: &impl ConnectionTrait, under: Condition, ids: &[String]) -> Result<Vec<Line>, DbErr> {
    let mut rows = Vec::new();
    for some in ids.chunks(500) {
        let found = article::Entity::find()
            .filter(under.clone())
            .filter(article::Column::Id.is_in(some.iter().cloned()));
        rows.extend(found.all(db).await?);
    }
    lines(db, rows).await
}

/// Only articles that have a folded word in a title.
fn titled(found: Select<article::Entity>, word: &str) -> Select<article::Entity> {
    let like = LikeExpr::new(like_contains(word)).escape('\\');
    having(found, version::Entity::find().filter(version::Column::TitleKey.like(like)))
}

fn having(found: Select<article::Entity>, versions: Select<version::Entity>) -> Select<article::Entity> {
    let ids = versions.select_only().column(version::Column::ArticleId).into_query();
    found.filter(article::Column::Id.in_subquery(ids))
}

async fn lines(db: &impl ConnectionTrait, rows: Vec<article::Model>) -> Result<Vec<Line>, DbErr> {
    let mut titles: HashMap<String, HashMap<String, String>> = HashMap::new();
    for some in rows.chunks(500) {
        let ids = some.iter().map(|row| row.id.clone());
        for one in version::Entity::find().filter(version::Column::ArticleId.is_in(ids)).all(db).await? {
            titles.entry(one.article_id).or_default().insert(one.lang, one.title);
        }
    }
    Ok(rows.into_iter().map(|row| Line { titles: titles.remove(&row.id).unwrap_or_default(), row }).collect())
}
