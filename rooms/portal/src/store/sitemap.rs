//! What the sitemap is made of.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

/// An address of the sitemap.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Address {
    /// The article.
    pub id: String,
    /// The version's language.
    pub lang: String,
    /// Its path.
    pub path: String,
    /// When it last changed.
    pub changed_at: UtcMicros,
}

/// A year that has public articles.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Year {
    /// `2018`.
    pub year: String,
    /// How many articles.
    pub total: i64,
    /// When one of them last changed.
    pub changed_at: UtcMicros,
}

/// The years that have public articles, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn years(db: &impl ConnectionTrait) -> Result<Vec<Year>, DbErr> {
    let sql = "SELECT substr(public_day, 1, 4) AS year, COUNT(*) AS total, MAX(changed_at) AS changed_at FROM article \
               WHERE public_day IS NOT NULL GROUP BY substr(public_day, 1, 4) ORDER BY 1 DESC";
    Year::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await
}

/// The public addresses of at most `limit` articles of a year after the first `offset`, the oldest first, so that what
/// stands in a part of the sitemap stays there; the versions of an article together.
///
/// # Errors
/// The database does not answer.
pub async fn addresses(
    db: &impl ConnectionTrait,
    year: i16,
    limit: u64,
    offset: u64,
) -> Result<Vec<Address>, DbErr> {
    let sql = format!(
        "SELECT a.id, v.lang, v.path, a.changed_at \
         FROM (SELECT id, public_day, published_at, changed_at FROM article WHERE public_day >= ? AND public_day < ? \
               ORDER BY public_day, published_at, id LIMIT {limit} OFFSET {offset}) a \
         JOIN article_version v ON v.article_id = a.id WHERE v.path IS NOT NULL \
         ORDER BY a.public_day, a.published_at, a.id, v.lang"
    );
    let day = |year: i16| format!("{year:04}-01-01");
    let values = [day(year).into(), day(year.saturating_add(1)).into()];
    Address::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}
