//! Members by what is known of them beside the index: from those who hold an office, and through the index of SQLite, which leads to their rows.

use rawabit_platform::store::Dialect;
use sea_orm::Value;

use super::Asked;
use super::text::TESTED;
use crate::store::rights::end_of;

/// The column of those who are only counted.
pub(super) const PLACE: &str = "m.rank";

impl Asked<'_> {
    /// The statement that gives columns of `m` for all that answers, and the column of the order: from those who hold an office, or through the index
    /// of SQLite. Beyond a place, if one is given.
    pub(super) fn statement(
        &self,
        columns: &str,
        beyond: Option<(&str, i64)>,
        values: &mut Vec<Value>,
    ) -> (String, &'static str) {
        let (text, of_rows) = self.text.beside_rows(self.dialect);
        let text: Value = text.into();
        let (mut sql, place) = if let Some(office) = &self.filter.office {
            let today = self.today.to_string();
            values.extend([office.as_str().into(), today.clone().into(), today.into()]);
            let holders = rawabit_federation::HOLDERS_SQL;
            let mut sql = format!("SELECT {columns} FROM member m WHERE m.person_id IN ({holders})");
            match self.dialect {
                Dialect::Sqlite if !self.has_words() => self.by_tables(&mut sql, values),
                Dialect::Sqlite => {
                    values.push(text);
                    // Once for all of them: FTS5 takes half a millisecond to begin, and holders may be thousands. The sign keeps
                    // SQLite from looking up everybody who has the words.
                    sql.push_str(
                        " AND +m.rank IN (SELECT rowid FROM member_search WHERE member_search MATCH ?)",
                    );
                }
                Dialect::Postgres => {
                    values.push(text);
                    sql.push_str(&format!(
                        " AND EXISTS (SELECT 1 FROM member_search s WHERE s.rank = m.rank AND {TESTED})"
                    ));
                }
            }
            (sql, "m.rank")
        } else {
            values.push(text);
            // Whoever is only counted is known by the index of places alone, if nothing is asked about dues.
            let by = if columns == PLACE && !self.owes { " INDEXED BY member_place" } else { "" };
            // The sides of a cross join stay where they are: the index leads, and gives its order.
            let sql = format!(
                "SELECT {columns} FROM member_search CROSS JOIN member m{by} ON m.rank = member_search.rowid WHERE member_search MATCH ?"
            );
            (sql, "member_search.rowid")
        };
        if of_rows {
            sql.push_str(" AND m.state <> 'ended'");
        }
        self.filter.exactly(&mut sql, values, self.owes);
        if let Some((sign, rank)) = beyond {
            sql.push_str(&format!(" AND {place} {sign} ?"));
            values.push(rank.into());
        }
        (sql, place)
    }

    /// What the index would be asked, as conditions on the row `m`, but for words: for few rows that are known by something else.
    fn by_tables(&self, sql: &mut String, values: &mut Vec<Value>) {
        let places = self.reach.iter().map(|part| {
            values.push(part.unit.as_str().into());
            if !part.subtree {
                return "x.unit_path = ?";
            }
            values.push(end_of(&part.unit).into());
            "(x.unit_path >= ? AND x.unit_path < ?)"
        });
        let places = places.collect::<Vec<_>>().join(" OR ");
        let standings = self.filter.standings();
        let marks = |n: usize| vec!["?"; n].join(", ");
        sql.push_str(&format!(
            " AND EXISTS (SELECT 1 FROM membership x WHERE x.person_id = m.person_id AND ({places}) AND x.state IN ({}))",
            marks(standings.len())
        ));
        values.extend(standings.iter().map(|standing| Value::from(standing.word())));
        if let Some(gender) = self.filter.gender {
            sql.push_str(" AND m.gender = ?");
            values.push(gender.word().into());
        }
        let professions = &self.filter.professions;
        if !professions.is_empty() {
            sql.push_str(&format!(" AND m.profession IN ({})", marks(professions.len())));
            values.extend(professions.iter().map(|group| Value::from(group.as_str())));
        }
    }
}
