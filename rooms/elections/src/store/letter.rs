//! Who was written to about a contest.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Bulk, Kind};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use super::entity::elector;

/// The table.
pub mod entity {
    use rawabit_platform::clock::UtcMicros;
    use sea_orm::entity::prelude::*;

    /// One letter, or one that could not be written.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "contest_letter")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The contest.
        pub contest_id: String,
        /// What it says.
        pub kind: String,
        /// The round it speaks of; 0 before the first.
        pub round: i32,
        /// Whom it is for.
        pub person_id: String,
        /// The mail; none where there was no address.
        pub mail_id: Option<String>,
        /// When.
        pub written_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Letters, written many at once.
pub(crate) const LETTERS: Bulk = Bulk {
    table: "contest_letter",
    columns: &[
        ("id", Kind::Text),
        ("contest_id", Kind::Text),
        ("kind", Kind::Text),
        ("round", Kind::Int),
        ("person_id", Kind::Text),
        ("mail_id", Kind::Text),
        ("written_at", Kind::Int),
    ],
};

/// The next places on a roll, from one on, without the further places of whoever has an earlier one: each person is written to once.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn next_voters(
    db: &impl ConnectionTrait,
    contest: &str,
    from: i32,
    below: i32,
) -> Result<Vec<elector::Model>, DbErr> {
    let sql = "SELECT e.contest_id, e.position, e.person_id, e.weight FROM contest_elector e \
               WHERE e.contest_id = ? AND e.position >= ? AND e.position < ? \
               AND NOT EXISTS (SELECT 1 FROM contest_elector o WHERE o.person_id = e.person_id \
               AND o.contest_id = e.contest_id AND o.position < e.position) ORDER BY e.position";
    let asked = Dialect::of(db).statement(sql, [contest.into(), from.into(), below.into()]);
    elector::Model::find_by_statement(asked).all(db).await
}

/// A letter with what became of it.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Written {
    pub(crate) kind: String,
    pub(crate) round: i32,
    pub(crate) person_id: String,
    pub(crate) mail_id: Option<String>,
    pub(crate) written_at: UtcMicros,
    pub(crate) message_id: Option<String>,
    pub(crate) sent_at: Option<UtcMicros>,
    pub(crate) failed_at: Option<UtcMicros>,
    pub(crate) response: Option<String>,
}

/// What became of letters, as far as a list is narrowed to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// There is no address.
    None,
    /// Not handed over yet.
    Waiting,
    /// Handed over.
    Sent,
    /// Given up.
    Failed,
}

impl Fate {
    /// All of them; those first that somebody has to see to.
    pub(crate) const ALL: [Self; 4] = [Self::None, Self::Failed, Self::Waiting, Self::Sent];

    /// Its word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Failed => "failed",
        }
    }

    /// A mail that was forgotten with its person is none of these but sent: the letter left.
    fn condition(self) -> &'static str {
        match self {
            Self::None => "l.mail_id IS NULL",
            Self::Waiting => "m.id IS NOT NULL AND m.sent_at IS NULL AND m.failed_at IS NULL",
            Self::Sent => "l.mail_id IS NOT NULL AND (m.id IS NULL OR m.sent_at IS NOT NULL)",
            Self::Failed => "m.sent_at IS NULL AND m.failed_at IS NOT NULL",
        }
    }
}

impl Written {
    /// What became of it.
    pub(crate) fn fate(&self) -> Fate {
        match (&self.mail_id, self.sent_at, self.failed_at) {
            (None, ..) => Fate::None,
            (_, Some(_), _) => Fate::Sent,
            (_, None, Some(_)) => Fate::Failed,
            _ if self.message_id.is_none() => Fate::Sent,
            _ => Fate::Waiting,
        }
    }
}

fn narrowed(fate: Option<Fate>) -> String {
    let only = fate.map_or_else(String::new, |fate| format!(" AND {}", fate.condition()));
    format!("FROM contest_letter l LEFT JOIN mail m ON m.id = l.mail_id WHERE l.contest_id = ?{only}")
}

/// A page of the letters of a contest, the latest first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn page(
    db: &impl ConnectionTrait,
    contest: &str,
    fate: Option<Fate>,
    offset: u64,
    limit: u64,
) -> Result<Vec<Written>, DbErr> {
    let sql = format!(
        "SELECT l.kind, l.round, l.person_id, l.mail_id, l.written_at, m.message_id, m.sent_at, m.failed_at, m.response {} \
         ORDER BY l.written_at DESC, l.id LIMIT {limit} OFFSET {offset}",
        narrowed(fate)
    );
    Written::find_by_statement(Dialect::of(db).statement(&sql, [contest.into()])).all(db).await
}

#[derive(FromQueryResult)]
struct Number {
    n: i64,
}

/// How many letters there are.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn count(
    db: &impl ConnectionTrait,
    contest: &str,
    fate: Option<Fate>,
) -> Result<u64, DbErr> {
    let sql = format!("SELECT COUNT(*) AS n {}", narrowed(fate));
    let found = Number::find_by_statement(Dialect::of(db).statement(&sql, [contest.into()])).one(db).await?;
    Ok(found.map_or(0, |found| found.n.unsigned_abs()))
}
