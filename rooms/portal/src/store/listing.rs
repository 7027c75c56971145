//! Lists of public articles, each in the reader's language where it exists and in its own where it does not.

use rawabit_platform::Lang;
use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::{Dialect, like_contains};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value,
};

use super::entity::version;
use crate::model::Kind;

/// A public article as lists show it.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Story {
    /// The article.
    pub id: String,
    /// Its kind by name.
    pub kind: String,
    /// Who publishes it.
    pub unit_path: UnitPath,
    /// The day it stands under.
    pub public_day: Day,
    /// When it was published.
    pub published_at: UtcMicros,
    /// When it last changed.
    pub changed_at: UtcMicros,
    /// The language of what follows.
    pub lang: String,
    /// The title.
    pub title: String,
    /// The paragraph under it.
    pub standfirst: String,
    /// The text.
    pub body: String,
    /// The path, not encoded.
    pub path: String,
    /// Its picture's file.
    pub picture_id: Option<String>,
}

/// The columns of a [`Story`].
pub(super) const COLUMNS: &str = "a.id, a.kind, a.unit_path, a.public_day, a.published_at, a.changed_at, v.lang, v.title, v.standfirst, v.body, v.path, a.picture_id";

/// The order of every public list: the newest first, the same in both databases.
pub(super) const ORDER: &str = "ORDER BY a.public_day DESC, a.published_at DESC, a.id DESC";

/// Which articles.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Under this category.
    pub category: Option<String>,
    /// Published by this unit or one below it, or about it.
    pub unit: Option<String>,
    /// From this day on.
    pub from: Option<Day>,
    /// Before this day.
    pub before: Option<Day>,
    /// Only those that exist in the language.
    pub only_lang: bool,
}

impl Filter {
    /// The articles of a month, from its first day.
    #[must_use]
    pub fn month(mut self, first: Day) -> Self {
        self.from = Some(first);
        self.before = first.0.checked_add(jiff::Span::new().months(1)).ok().map(Day);
        self
    }

    /// Appends its conditions.
    pub(super) fn conditions(&self, sql: &mut String, values: &mut Vec<Value>) {
        if let Some(kind) = self.kind {
            sql.push_str(" AND a.kind = ?");
            values.push(kind.name().into());
        }
        if let Some(category) = &self.category {
            sql.push_str(" AND EXISTS (SELECT 1 FROM article_category f WHERE f.article_id = a.id AND f.category_id = ?)");
            values.push(category.clone().into());
        }
        if let Some(unit) = &self.unit {
            sql.push_str(" AND (a.unit_path LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM article_unit u WHERE u.article_id = a.id AND u.unit_id = ?))");
            values.push(like_contains(&format!("/{unit}/")).into());
            values.push(unit.clone().into());
        }
        if let Some(day) = self.from {
            sql.push_str(" AND a.public_day >= ?");
            values.push(day.to_string().into());
        }
        if let Some(day) = self.before {
            sql.push_str(" AND a.public_day < ?");
            values.push(day.to_string().into());
        }
    }

    fn chosen(&self, lang: Lang, values: &mut Vec<Value>) -> &'static str {
        values.push(lang.code().into());
        if self.only_lang {
            return "v.lang = ?";
        }
        values.push(lang.code().into());
        "v.lang = CASE WHEN EXISTS (SELECT 1 FROM article_version w WHERE w.article_id = a.id AND w.lang = ?) THEN ? ELSE a.main_lang END"
    }
}

/// A page of public articles. They are chosen by their identifiers, along the index of days; only the few that are chosen are
/// read, since a database that begins with the versions would sort all texts of a language.
///
/// # Errors
/// The database does not answer.
pub async fn stories(
    db: &impl ConnectionTrait,
    lang: Lang,
    filter: &Filter,
    limit: u64,
    offset: u64,
) -> Result<Vec<Story>, DbErr> {
    let mut values = Vec::new();
    let mut sql = "SELECT a.id FROM article a WHERE a.public_day IS NOT NULL".to_owned();
    if filter.only_lang {
        let chosen = filter.chosen(lang, &mut values);
        sql.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM article_version v WHERE v.article_id = a.id AND {chosen})"
        ));
    }
    filter.conditions(&mut sql, &mut values);
    sql.push_str(&format!(" {ORDER} LIMIT {limit} OFFSET {offset}"));
    let rows = Id::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await?;
    let ids: Vec<String> = rows.into_iter().map(|row| row.id).collect();
    by_ids(db, lang, &ids).await
}

#[derive(FromQueryResult)]
struct Total {
    total: i64,
}

/// How many public articles there are.
///
/// # Errors
/// The database does not answer.
pub async fn count(db: &impl ConnectionTrait, lang: Lang, filter: &Filter) -> Result<u64, DbErr> {
    let mut values = Vec::new();
    // Without a wish for a language every article is listed once, whatever versions it has.
    let mut sql = if filter.only_lang {
        let chosen = filter.chosen(lang, &mut values);
        format!(
            "SELECT COUNT(*) AS total FROM article a JOIN article_version v ON v.article_id = a.id AND {chosen} WHERE a.public_day IS NOT NULL"
        )
    } else {
        "SELECT COUNT(*) AS total FROM article a WHERE a.public_day IS NOT NULL".to_owned()
    };
    filter.conditions(&mut sql, &mut values);
    total(db, &sql, values).await
}

pub(super) async fn total(db: &impl ConnectionTrait, sql: &str, values: Vec<Value>) -> Result<u64, DbErr> {
    let row = Total::find_by_statement(Dialect::of(db).statement(sql, values)).one(db).await?;
    Ok(row.map_or(0, |row| row.total.unsigned_abs()))
}

/// A month of the archive.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Months {
    /// `2018-10`.
    pub month: String,
    /// How many articles.
    pub total: i64,
}

impl Months {
    /// Its first day.
    pub fn first(&self) -> Option<Day> {
        format!("{}-01", self.month).parse().ok()
    }
}

/// The months that have articles, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn months(db: &impl ConnectionTrait) -> Result<Vec<Months>, DbErr> {
    let sql = "SELECT substr(public_day, 1, 7) AS month, COUNT(*) AS total FROM article WHERE public_day IS NOT NULL GROUP BY substr(public_day, 1, 7) ORDER BY 1 DESC";
    Months::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await
}

#[derive(FromQueryResult)]
pub(super) struct Id {
    pub(super) id: String,
}

/// Articles like one: of its units first, then of its kind, then the newest. They are chosen by their identifiers along
/// the indices; only the few that are chosen are read.
///
/// # Errors
/// The database does not answer.
pub async fn related(
    db: &impl ConnectionTrait,
    lang: Lang,
    id: &str,
    kind: &str,
    limit: u64,
) -> Result<Vec<Story>, DbErr> {
    let conditions: [(&str, Vec<Value>); 3] = [
        (
            " AND a.id IN (SELECT u.article_id FROM article_unit u JOIN article_unit m ON m.unit_id = u.unit_id WHERE m.article_id = ?)",
            vec![id.into()],
        ),
        (" AND a.kind = ?", vec![kind.into()]),
        ("", Vec::new()),
    ];
    let mut chosen: Vec<String> = Vec::new();
    for (condition, values) in conditions {
        if chosen.len() as u64 >= limit {
            break;
        }
        // One more for each that may be there already.
        let most = limit + chosen.len() as u64;
        let sql = format!(
            "SELECT a.id FROM article a WHERE a.public_day IS NOT NULL AND a.id <> ?{condition} {ORDER} LIMIT {most}"
        );
        let values = std::iter::once(Value::from(id)).chain(values);
        for Id { id } in Id::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await? {
            if (chosen.len() as u64) < limit && !chosen.contains(&id) {
                chosen.push(id);
            }
        }
    }
    by_ids(db, lang, &chosen).await
}

/// These articles in this order.
async fn by_ids(db: &impl ConnectionTrait, lang: Lang, ids: &[String]) -> Result<Vec<Story>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    let chosen = Filter::default().chosen(lang, &mut values);
    let marks = vec!["?"; ids.len()].join(", ");
    let sql = format!(
        "SELECT {COLUMNS} FROM article a JOIN article_version v ON v.article_id = a.id AND {chosen} WHERE a.id IN ({marks})"
    );
    values.extend(ids.iter().map(|id| Value::from(id.clone())));
    let mut stories = Story::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await?;
    stories.sort_by_key(|story| ids.iter().position(|id| *id == story.id));
    Ok(stories)
}

/// The public paths of an article, by language.
///
/// # Errors
/// The database does not answer.
pub async fn alternates(db: &impl ConnectionTrait, id: &str) -> Result<Vec<(Lang, String)>, DbErr> {
    let rows = version::Entity::find().filter(version::Column::ArticleId.eq(id)).all(db).await?;
    Ok(rows.into_iter().filter_map(|row| Some((Lang::from_code(&row.lang)?, row.path?))).collect())
}
