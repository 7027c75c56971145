//! The search index: what [`crate::model::search`] says of a member, as rows of FTS5 or of a `tsvector`.

use rawabit_people::named;
use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
};

use super::entity::{member, member_number, membership};
use crate::model::rights::DuesState;
use crate::model::search::Indexed;
use crate::model::years::Years;

/// The setting that says by which rules the index was written, and those of this program. A new house is given it by its migration.
pub const RULES: (&str, &str) = ("members.index", "3");

/// Takes a row out of the index.
///
/// # Errors
/// The database refuses.
pub async fn take_out(db: &impl ConnectionTrait, rank: i64) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let sql = match dialect {
        Dialect::Sqlite => "DELETE FROM member_search WHERE rowid = ?",
        Dialect::Postgres => "DELETE FROM member_search WHERE rank = ?",
    };
    db.execute_raw(dialect.statement(sql, [rank.into()])).await?;
    Ok(())
}

/// Puts tokens into the index at a place that is free.
///
/// # Errors
/// The database refuses.
pub async fn put_in(db: &impl ConnectionTrait, rank: i64, tokens: &[String]) -> Result<(), DbErr> {
    put_many(db, &[(rank, tokens.to_vec())]).await
}

/// The same for many, in the order of their places: for imports.
///
/// # Errors
/// The database refuses.
pub async fn put_many(db: &impl ConnectionTrait, rows: &[(i64, Vec<String>)]) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let mut years = Years::NONE;
    rows.iter().for_each(|(_, tokens)| years.add_tokens(tokens));
    learn(db, &years).await?;
    for some in rows.chunks(400) {
        let (head, row) = match dialect {
            Dialect::Sqlite => ("INSERT INTO member_search (rowid, tokens) VALUES ", "(?, ?)"),
            Dialect::Postgres => (
                "INSERT INTO member_search (rank, tokens) VALUES ",
                "(?, array_to_tsvector(string_to_array(?, ' ')))",
            ),
        };
        let sql = format!("{head}{}", vec![row; some.len()].join(", "));
        let values = some.iter().flat_map(|(rank, tokens)| [(*rank).into(), tokens.join(" ").into()]);
        db.execute_raw(dialect.statement(&sql, values.collect::<Vec<sea_orm::Value>>())).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Range {
    class: String,
    first: i32,
    last: i32,
}

/// The years that rows of the index have, and whether all rows are of the rules of this program.
///
/// # Errors
/// The database does not answer.
pub async fn years(db: &impl ConnectionTrait) -> Result<Years, DbErr> {
    let (name, rules) = RULES;
    let sql = "SELECT class, first, last FROM member_year UNION ALL SELECT name, 0, 0 FROM setting WHERE name = ? AND value = ?";
    let ranges =
        Range::find_by_statement(Dialect::of(db).statement(sql, [name.into(), rules.into()])).all(db).await?;
    let mut years = Years::NONE;
    for range in ranges {
        if range.class == name {
            years.know_sex();
            continue;
        }
        let Some(class) = range.class.chars().next() else { continue };
        for year in [range.first, range.last] {
            years.add(class, i16::try_from(year).unwrap_or_default());
        }
    }
    Ok(years)
}

/// Writes down years that no row had before.
async fn learn(db: &impl ConnectionTrait, found: &Years) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    for (class, first, last) in found.beyond(&years(db).await?) {
        let (first, last) = (i32::from(first), i32::from(last));
        // Somebody else may be about to write another year of the class: the row they leave is widened.
        let sql = "INSERT INTO member_year (class, first, last) VALUES (?, ?, ?) ON CONFLICT (class) DO UPDATE SET \
             first = CASE WHEN excluded.first < member_year.first THEN excluded.first ELSE member_year.first END, \
             last = CASE WHEN excluded.last > member_year.last THEN excluded.last ELSE member_year.last END";
        let values = [class.to_string().into(), first.into(), last.into()];
        db.execute_raw(dialect.statement(sql, values)).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Standing {
    state: String,
    unit_path: UnitPath,
}

#[derive(FromQueryResult)]
struct Owing {
    paid_until: Option<Day>,
    exempt: bool,
}

/// How the dues of the memberships stand that hold.
async fn dues(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<DuesState>, DbErr> {
    let sql = "SELECT d.paid_until, COALESCE(d.exempt, FALSE) AS exempt FROM membership m \
         LEFT JOIN dues_standing d ON d.person_id = m.person_id AND d.unit_id = m.unit_id WHERE m.person_id = ? AND m.until_day IS NULL";
    let rows = Owing::find_by_statement(Dialect::of(db).statement(sql, [person_id.into()])).all(db).await?;
    Ok(rows.into_iter().map(|row| DuesState { paid_until: row.paid_until, exempt: row.exempt }).collect())
}

/// The tokens of a member as the tables stand.
async fn tokens(db: &impl ConnectionTrait, row: &member::Model) -> Result<Vec<String>, DbErr> {
    use sea_orm::QuerySelect as _;
    let name = named(db, std::slice::from_ref(&row.person_id)).await?.remove(&row.person_id);
    let numbers: Vec<String> = member_number::Entity::find()
        .filter(member_number::Column::PersonId.eq(row.person_id.as_str()))
        .select_only()
        .column(member_number::Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    let memberships = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(row.person_id.as_str()))
        .select_only()
        .columns([membership::Column::State, membership::Column::UnitPath])
        .into_model::<Standing>()
        .all(db)
        .await?;
    let since: Option<Day> = row.since;
    let indexed = Indexed {
        name: name.as_ref().map(|named| &named.name),
        numbers: numbers.iter().map(String::as_str).chain([row.number.as_str()]).collect(),
        phone: row.phone.as_deref(),
        gender: row.gender.as_deref().and_then(|gender| gender.parse().ok()),
        profession: row.profession.as_deref(),
        birth_day: row.birth_day,
        since,
        memberships: memberships
            .iter()
            .filter_map(|one| Some((one.state.parse().ok()?, &one.unit_path)))
            .collect(),
        dues: dues(db, &row.person_id).await?,
    };
    Ok(indexed.tokens())
}

/// Writes a member's row of the index anew, at the place the member has.
///
/// # Errors
/// The database refuses.
pub async fn write(db: &impl ConnectionTrait, person_id: &str) -> Result<(), DbErr> {
    let found = member::Entity::find().filter(member::Column::PersonId.eq(person_id)).one(db).await?;
    // Whoever was erased has no place, and is not found again.
    let Some(row) = found.filter(|row| row.rank > 0) else { return Ok(()) };
    let tokens = tokens(db, &row).await?;
    take_out(db, row.rank).await?;
    put_in(db, row.rank, &tokens).await
}
