//! Search. Both databases index the folded words that `rawabit-text` makes, and answer the same question with the same
//! articles in the same order.

use rawabit_platform::Lang;
use rawabit_platform::store::Dialect;
use rawabit_text::{Query, index_text};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult as _, Value};

use super::entity::version;
use super::listing::{COLUMNS, Filter, Id, ORDER, Story, total};
use crate::text::plain;

/// A version that answers, as a list shows it.
pub type Hit = Story;

/// So many articles are counted and can be paged through. Whoever gets more of them narrows the search: nobody reads the
/// thousandth, and counting the rest would cost more than finding the first.
pub const MOST: u64 = 1_000;

/// What is searched for, and which part of the answer is wanted.
#[derive(Clone, Debug)]
pub struct Search<'a> {
    /// The reader's language.
    pub lang: Lang,
    /// The words.
    pub query: &'a Query,
    /// Among which articles.
    pub filter: &'a Filter,
    /// At most so many articles.
    pub limit: u64,
    /// After so many.
    pub offset: u64,
    /// So many are counted and can be reached: [`MOST`].
    pub most: u64,
}

/// A part of what answers.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// The articles, the newest first.
    pub page: Vec<Hit>,
    /// How many answer, of those that can be reached.
    pub total: u64,
    /// Whether more answer than can be reached.
    pub more: bool,
}

/// Puts a version into the index, in place of what it was.
///
/// # Errors
/// The database refuses.
pub async fn index(db: &impl ConnectionTrait, version: &version::Model) -> Result<(), DbErr> {
    unindex(db, version.search_row).await?;
    let words = index_text(&format!("{}\n{}\n{}", version.title, version.standfirst, plain(&version.body)));
    let dialect = Dialect::of(db);
    let sql = match dialect {
        Dialect::Sqlite => "INSERT INTO article_search (rowid, body) VALUES (?, ?)",
        Dialect::Postgres => "INSERT INTO article_search (id, body) VALUES (?, to_tsvector('simple', ?))",
    };
    db.execute_raw(dialect.statement(sql, [version.search_row.into(), words.into()])).await?;
    Ok(())
}

/// Takes a version out of the index.
///
/// # Errors
/// The database refuses.
pub async fn unindex(db: &impl ConnectionTrait, search_row: i64) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let sql = match dialect {
        Dialect::Sqlite => "DELETE FROM article_search WHERE rowid = ?",
        Dialect::Postgres => "DELETE FROM article_search WHERE id = ?",
    };
    db.execute_raw(dialect.statement(sql, [search_row.into()])).await?;
    Ok(())
}

/// A page of what answers a search, the newest first, and how many there are. Each article comes once: in the reader's
/// language if that version answers, else in the original if that one does, else in another.
///
/// First only the identifiers of what answers are looked for, as many as can be reached; texts are read for the few articles
/// of the page alone.
///
/// # Errors
/// The database does not answer.
pub async fn search(db: &impl ConnectionTrait, asked: &Search<'_>) -> Result<Hits, DbErr> {
    let index = Index::of(Dialect::of(db));
    let Some(question) = index.question(asked.query) else { return Ok(Hits::default()) };
    let ids = answering(db, &index, &question, asked).await?;
    let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    let reached = &ids[..ids.len().min(at(asked.most))];
    let page: Vec<&str> =
        reached.iter().map(String::as_str).skip(at(asked.offset)).take(at(asked.limit)).collect();
    Ok(Hits {
        page: spelt_out(db, &index, &question, asked.lang, &page).await?,
        total: reached.len() as u64,
        more: ids.len() > reached.len(),
    })
}

/// How a database is asked for what its index holds.
struct Index {
    dialect: Dialect,
    /// The rows that answer a question.
    rows: &'static str,
    /// Whether the row of the version `v` does.
    answers: &'static str,
}

impl Index {
    fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Sqlite => Self {
                dialect,
                rows: "SELECT rowid FROM article_search WHERE article_search MATCH ?",
                answers: "EXISTS (SELECT 1 FROM article_search WHERE article_search MATCH ? AND rowid = v.search_row)",
            },
            Dialect::Postgres => Self {
                dialect,
                rows: "SELECT id FROM article_search WHERE body @@ to_tsquery('simple', ?)",
                answers: "EXISTS (SELECT 1 FROM article_search s WHERE s.id = v.search_row AND s.body @@ to_tsquery('simple', ?))",
            },
        }
    }

    fn question(&self, query: &Query) -> Option<String> {
        match self.dialect {
            Dialect::Sqlite => query.to_fts5(),
            Dialect::Postgres => query.to_tsquery(),
        }
    }
}

/// The articles that answer, the newest first: one more than can be reached, where there is one more.
async fn answering(
    db: &impl ConnectionTrait,
    index: &Index,
    question: &str,
    asked: &Search<'_>,
) -> Result<Vec<String>, DbErr> {
    let rows = index.rows;
    // Where that many versions answer, it is quicker to go through the articles from the newest on, and stop, than to sort
    // all that answer.
    let frequent = asked.most.saturating_mul(2);
    let count = format!("SELECT COUNT(*) AS total FROM ({rows} LIMIT {frequent}) AS found");
    let found = total(db, &count, vec![question.into()]).await?;
    if found == 0 {
        return Ok(Vec::new());
    }
    // The sign before `search_row` keeps SQLite from looking up every row that answers once more for each article.
    let mut sql = if found < frequent {
        format!(
            "SELECT a.id FROM article a WHERE a.id IN (SELECT v.article_id FROM article_version v WHERE v.search_row IN ({rows})) \
             AND a.public_day IS NOT NULL"
        )
    } else {
        format!(
            "SELECT a.id FROM article a WHERE EXISTS (SELECT 1 FROM article_version v WHERE v.article_id = a.id AND +v.search_row IN ({rows})) \
             AND a.public_day IS NOT NULL"
        )
    };
    let mut values = vec![question.into()];
    asked.filter.conditions(&mut sql, &mut values);
    sql.push_str(&format!(" {ORDER} LIMIT {}", asked.most + 1));
    let ids = Id::find_by_statement(index.dialect.statement(&sql, values)).all(db).await?;
    Ok(ids.into_iter().map(|row| row.id).collect())
}

/// These articles in this order, each in the best version that answers.
async fn spelt_out(
    db: &impl ConnectionTrait,
    index: &Index,
    question: &str,
    lang: Lang,
    ids: &[&str],
) -> Result<Vec<Hit>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let marks = vec!["?"; ids.len()].join(", ");
    let sql = format!(
        "SELECT {COLUMNS} FROM article a JOIN article_version v ON v.article_id = a.id WHERE a.id IN ({marks}) AND {} \
         ORDER BY CASE WHEN v.lang = ? THEN 0 WHEN v.lang = a.main_lang THEN 1 ELSE 2 END, v.lang",
        index.answers
    );
    let values = ids.iter().map(|id| Value::from(*id)).chain([question.into(), lang.code().into()]);
    let versions = Hit::find_by_statement(index.dialect.statement(&sql, values)).all(db).await?;
    let best = |id: &&str| versions.iter().find(|version| version.id == **id).cloned();
    Ok(ids.iter().filter_map(best).collect())
}
