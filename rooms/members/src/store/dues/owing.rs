//! Who owes what in a unit: a page at a time, in order of what the page needs.

use rawabit_platform::Day;
use rawabit_platform::kit::Query;
use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, Value};

use crate::store::entity::membership;

/// The orders of the list, the first the default: the longest in arrears first.
pub(crate) const SORTS: [&str; 3] = ["until", "name", "number"];

/// A membership with its standing.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) person_id: String,
    pub(crate) number: String,
    pub(crate) joined: Day,
    pub(crate) paid_until: Option<Day>,
    pub(crate) exempt: bool,
}

/// In arrears on a day, which the statement is given.
const ARREARS: &str = "NOT COALESCE(d.exempt, FALSE) AND COALESCE(d.paid_until, m.joined) <= ?";
const FROM: &str = "FROM membership m JOIN member r ON r.person_id = m.person_id \
     LEFT JOIN dues_standing d ON d.person_id = m.person_id AND d.unit_id = m.unit_id WHERE m.unit_id = ? AND m.until_day IS NULL";

/// What the list is narrowed to.
pub(crate) struct Wanted<'a> {
    /// The unit.
    pub(crate) unit: &'a str,
    /// Today.
    pub(crate) today: Day,
    /// Persons that were found by what was typed; none where nothing was.
    pub(crate) persons: Option<Vec<String>>,
    /// The beginning of a number that was typed.
    pub(crate) number: Option<String>,
}

impl Wanted<'_> {
    fn conditions(&self, query: &Query) -> (String, Vec<Value>) {
        let mut sql = FROM.to_owned();
        let mut values: Vec<Value> = vec![self.unit.into()];
        let today = || Value::from(self.today.to_string());
        match query.filter("state") {
            Some("arrears") => {
                sql.push_str(&format!(" AND {ARREARS}"));
                values.push(today());
            }
            Some("paid") => {
                sql.push_str(&format!(" AND NOT ({ARREARS})"));
                values.push(today());
            }
            Some("exempt") => {
                sql.push_str(
                    " AND EXISTS (SELECT 1 FROM dues_exemption x WHERE x.membership_id = m.id AND x.from_day <= ? \
                     AND (x.until_day IS NULL OR x.until_day > ?))",
                );
                values.extend([today(), today()]);
            }
            _ => {}
        }
        if let Some(category) = query.filter("category") {
            sql.push_str(" AND m.category = ?");
            values.push(category.into());
        }
        if let Some(number) = &self.number {
            sql.push_str(" AND r.number LIKE ? ESCAPE '\\'");
            values.push(rawabit_platform::store::like_contains(number).into());
        }
        if let Some(persons) = &self.persons {
            let marks =
                if persons.is_empty() { "NULL".to_owned() } else { vec!["?"; persons.len()].join(", ") };
            sql.push_str(&format!(" AND m.person_id IN ({marks})"));
            values.extend(persons.iter().map(|id| Value::from(id.as_str())));
        }
        (sql, values)
    }

    /// A page of the list and how many there are.
    pub(crate) async fn page(
        &self,
        db: &impl ConnectionTrait,
        query: &Query,
    ) -> Result<(Vec<Row>, u64), DbErr> {
        let (from, mut values) = self.conditions(query);
        let dialect = Dialect::of(db);
        let count = dialect.statement(&format!("SELECT COUNT(*) AS n {from}"), values.clone());
        let total: i64 = match db.query_one_raw(count).await? {
            Some(row) => row.try_get("", "n")?,
            None => 0,
        };
        let way = if query.descending { "DESC" } else { "ASC" };
        let order = match query.sort {
            "name" => format!("m.sort_key {way}, m.no"),
            "number" => format!("r.number {way}"),
            _ => {
                values.push(self.today.to_string().into());
                format!(
                    "CASE WHEN {ARREARS} THEN 0 ELSE 1 END {way}, COALESCE(d.paid_until, m.joined) {way}, m.sort_key, m.no"
                )
            }
        };
        let sql = format!(
            "SELECT m.id, m.person_id, r.number, m.joined, d.paid_until, COALESCE(d.exempt, FALSE) AS exempt {from} \
             ORDER BY {order} LIMIT {} OFFSET {}",
            query.limit(),
            query.offset()
        );
        let rows = Row::find_by_statement(dialect.statement(&sql, values)).all(db).await?;
        Ok((rows, u64::try_from(total).unwrap_or(0)))
    }

    /// How many members the unit has, and how many of them are in arrears.
    pub(crate) async fn counts(&self, db: &impl ConnectionTrait) -> Result<(i64, i64), DbErr> {
        let sql = format!(
            "SELECT COUNT(*) AS n, CAST(COALESCE(SUM(CASE WHEN {ARREARS} THEN 1 ELSE 0 END), 0) AS BIGINT) AS late {FROM}"
        );
        let values: [Value; 2] = [self.today.to_string().into(), self.unit.into()];
        match db.query_one_raw(Dialect::of(db).statement(&sql, values)).await? {
            Some(row) => Ok((row.try_get("", "n")?, row.try_get("", "late")?)),
            None => Ok((0, 0)),
        }
    }
}

/// A membership.
pub(crate) async fn membership(
    db: &impl ConnectionTrait,
    id: &str,
) -> Result<Option<membership::Model>, DbErr> {
    membership::Entity::find_by_id(id).one(db).await
}

/// A membership to choose.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Chosen {
    pub(crate) id: String,
    pub(crate) person_id: String,
    pub(crate) number: String,
}

const CHOSEN: &str = "SELECT m.id, m.person_id, r.number FROM membership m JOIN member r ON r.person_id = m.person_id WHERE m.unit_id = ?";

async fn choose(
    db: &impl ConnectionTrait,
    also: &str,
    values: Vec<Value>,
    most: u64,
) -> Result<Vec<Chosen>, DbErr> {
    let sql = format!("{CHOSEN} {also} ORDER BY m.sort_key, m.no LIMIT {most}");
    Chosen::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}

/// The persons among the members of a unit whose names have all the words.
pub(crate) async fn persons(
    db: &impl ConnectionTrait,
    unit: &str,
    words: &str,
    most: u64,
) -> Result<Vec<String>, DbErr> {
    use sea_orm::{ColumnTrait as _, QueryFilter as _, QuerySelect as _, QueryTrait as _};
    let of_unit = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::UnitId.eq(unit))
        .into_query();
    let people = rawabit_people::matching(db, rawabit_people::with_ids(of_unit), words, most).await?;
    Ok(people.into_iter().map(|person| person.id).collect())
}

/// The members of a unit by words of their names or the beginning of their number.
pub(crate) async fn matching(
    db: &impl ConnectionTrait,
    unit: &str,
    words: &str,
    most: u64,
) -> Result<Vec<Chosen>, DbErr> {
    let mut values: Vec<Value> = vec![unit.into()];
    if words.chars().any(char::is_numeric) {
        let digits = rawabit_text::to_western_digits(words.trim());
        values.push(rawabit_platform::store::like_contains(&digits.to_uppercase()).into());
        return choose(db, "AND m.until_day IS NULL AND r.number LIKE ? ESCAPE '\\'", values, most).await;
    }
    let persons = persons(db, unit, words, most).await?;
    if persons.is_empty() {
        return Ok(Vec::new());
    }
    let marks = vec!["?"; persons.len()].join(", ");
    values.extend(persons.into_iter().map(Value::from));
    choose(db, &format!("AND m.until_day IS NULL AND m.person_id IN ({marks})"), values, most).await
}

/// The members of a unit with this number, now or before.
pub(crate) async fn numbered(
    db: &impl ConnectionTrait,
    unit: &str,
    number: &str,
) -> Result<Vec<Chosen>, DbErr> {
    let also = "AND m.until_day IS NULL AND (r.number = ? OR m.person_id IN (SELECT person_id FROM member_number WHERE number = ?))";
    choose(db, also, vec![unit.into(), number.into(), number.into()], 10).await
}

/// Those of some memberships that are the unit's.
pub(crate) async fn chosen(
    db: &impl ConnectionTrait,
    unit: &str,
    ids: &[String],
) -> Result<Vec<Chosen>, DbErr> {
    let mut found = Vec::new();
    for some in ids.chunks(500) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut values: Vec<Value> = vec![unit.into()];
        values.extend(some.iter().map(|id| Value::from(id.as_str())));
        found.extend(choose(db, &format!("AND m.id IN ({marks})"), values, 500).await?);
    }
    Ok(found)
}
