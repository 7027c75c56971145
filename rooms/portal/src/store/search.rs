//! Search. Both databases index the folded words that `rawabit-text` makes, and answer the same question with the same
//! articles in the same order.

use rawabit_platform::Lang;
use rawabit_platform::store::Dialect;
use rawabit_text::{Query, index_text};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult as _};

use super::entity::version;
use super::listing::{COLUMNS, Filter, ORDER, Story, total};
use crate::text::plain;

/// A version that answers, as a list shows it.
pub type Hit = Story;

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
/// # Errors
/// The database does not answer.
pub async fn search(
    db: &impl ConnectionTrait,
    lang: Lang,
    query: &Query,
    filter: &Filter,
    limit: u64,
    offset: u64,
) -> Result<(Vec<Hit>, u64), DbErr> {
    let dialect = Dialect::of(db);
    let (rows, question) = match dialect {
        Dialect::Sqlite => ("SELECT rowid FROM article_search WHERE article_search MATCH ?", query.to_fts5()),
        Dialect::Postgres => {
            ("SELECT id FROM article_search WHERE body @@ to_tsquery('simple', ?)", query.to_tsquery())
        }
    };
    let Some(question) = question else { return Ok((Vec::new(), 0)) };
    // A version is left out where a better one of the same article answers, too.
    let rank = |version: &str| {
        format!(
            "(CASE WHEN {version}.lang = ? THEN '0' WHEN {version}.lang = a.main_lang THEN '1' ELSE '2' END || {version}.lang)"
        )
    };
    let mut from = format!(
        "FROM article a JOIN article_version v ON v.article_id = a.id WHERE a.public_day IS NOT NULL AND v.search_row IN ({rows}) \
         AND NOT EXISTS (SELECT 1 FROM article_version w WHERE w.article_id = a.id AND w.search_row IN ({rows}) AND {} < {})",
        rank("w"),
        rank("v")
    );
    let mut values = vec![question.clone().into(), question.into(), lang.code().into(), lang.code().into()];
    filter.conditions(&mut from, &mut values);
    let all = total(db, &format!("SELECT COUNT(*) AS total {from}"), values.clone()).await?;
    let page = format!("SELECT {COLUMNS} {from} {ORDER} LIMIT {limit} OFFSET {offset}");
    let hits = Hit::find_by_statement(dialect.statement(&page, values)).all(db).await?;
    Ok((hits, all))
}
