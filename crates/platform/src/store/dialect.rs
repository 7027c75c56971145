//! Which database is behind, and the SQL that differs for reasons of the platform. Where a room asks what only one way of
//! each database can answer (full-text search, moving a branch of the tree), it branches on [`Dialect`] in its own store.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr};

/// PostgreSQL's lock of works: any number, the same for all nodes.
pub(super) const WRITER: i64 = 0x0052_4157_4142_4954;
/// PostgreSQL's lock of migrations.
pub(super) const MIGRATOR: i64 = WRITER + 1;

/// Takes a lock of PostgreSQL until the transaction ends. SQLite has one writer at a time and needs none.
pub(super) async fn lock(tx: &DatabaseTransaction, which: i64) -> Result<(), DbErr> {
    let dialect = Dialect::of(tx);
    if dialect == Dialect::Postgres {
        tx.execute_raw(dialect.statement("SELECT pg_advisory_xact_lock(?)", [which.into()])).await?;
    }
    Ok(())
}

/// Which of the two databases is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Embedded SQLite.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

impl Dialect {
    /// The dialect of a connection or transaction.
    pub fn of(connection: &impl ConnectionTrait) -> Self {
        match connection.get_database_backend() {
            DbBackend::Postgres => Self::Postgres,
            _ => Self::Sqlite,
        }
    }

    /// SeaORM's name for it.
    pub fn backend(self) -> DbBackend {
        match self {
            Self::Sqlite => DbBackend::Sqlite,
            Self::Postgres => DbBackend::Postgres,
        }
    }

    /// Rewrites `?` placeholders to `$1, $2, …` for PostgreSQL. Only for our own constant SQL: a `?` inside a literal
    /// is not understood.
    pub fn placeholders(self, sql: &str) -> String {
        if self == Self::Sqlite {
            return sql.to_owned();
        }
        let mut out = String::with_capacity(sql.len() + 8);
        let mut n = 0;
        for c in sql.chars() {
            if c == '?' {
                n += 1;
                out.push('$');
                out.push_str(&n.to_string());
            } else {
                out.push(c);
            }
        }
        out
    }

    /// The end of a `SELECT` that takes rows nobody else holds. SQLite has one writer at a time and needs none.
    pub fn skip_locked(self) -> &'static str {
        match self {
            Self::Sqlite => "",
            Self::Postgres => " FOR UPDATE SKIP LOCKED",
        }
    }

    /// A statement from our own constant SQL with `?` placeholders.
    pub fn statement(
        self,
        sql: &str,
        values: impl IntoIterator<Item = sea_orm::Value>,
    ) -> sea_orm::Statement {
        sea_orm::Statement::from_sql_and_values(self.backend(), self.placeholders(sql), values)
    }
}

/// A `LIKE` pattern for "starts with `text`", with `%`, `_` and `\` taken literally. Use with `ESCAPE '\'`, which both
/// SeaORM's `LikeExpr` and plain SQL can say.
pub fn like_prefix(text: &str) -> String {
    format!("{}%", escaped(text))
}

/// The most of a text that a pattern asks for, in characters. SQLite refuses patterns of more than 50,000 bytes, and nothing
/// that is searched with patterns is as long as this; forms and lists bound what is typed far below it.
const LONGEST: usize = 2000;

/// A `LIKE` pattern for "contains `text`", escaped like [`like_prefix`]. Of a text beyond all measure, its beginning.
pub fn like_contains(text: &str) -> String {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    format!("%{}%", escaped(&text[..end]))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_numbered_for_postgres_only() {
        assert_eq!(Dialect::Postgres.placeholders("a = ? AND b = ?"), "a = $1 AND b = $2");
        assert_eq!(Dialect::Sqlite.placeholders("a = ? AND b = ?"), "a = ? AND b = ?");
    }

    #[test]
    fn wildcards_typed_by_a_reader_are_letters() {
        assert_eq!(like_contains("100%_\\"), "%100\\%\\_\\\\%");
    }

    #[test]
    fn no_text_makes_a_pattern_that_the_database_refuses() {
        // Four bytes a character, each escaped character two.
        for text in ["𝄞".repeat(60_000), "%".repeat(60_000)] {
            assert!(like_contains(&text).len() < 50_000, "{}", like_contains(&text).len());
        }
    }
}
