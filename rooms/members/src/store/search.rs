//! Finding members: words, filters and scope in one match, a page at a time, in the order of names. Nothing is sorted that could be
//! long, and nothing is counted beyond [`MOST`]; docs/decisions/0015-members.md has the plan.

mod asked;

use rawabit_platform::Day;
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_statutes::MemberRules;
use sea_orm::{ConnectionTrait, DbErr, Value};

use super::entity::member;
use crate::model::search::{Certainty, Question, Reach};
use crate::model::years::Years;
use crate::model::{Gender, Standing};
use asked::{Answers, Asked};

/// So many are counted. Who gets more of them narrows the search.
pub const MOST: u64 = 2_000;
/// Members on a page.
pub const PER_PAGE: u64 = 50;

/// What is asked of the registry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What was typed into the one field.
    pub words: String,
    /// Only in this unit and below it.
    pub unit: Option<UnitPath>,
    /// Only with these standings; none: those that hold.
    pub standings: Vec<Standing>,
    /// Only this sex.
    pub gender: Option<Gender>,
    /// Only these groups of professions.
    pub professions: Vec<String>,
    /// Born from this day on, and up to this day.
    pub born: (Option<Day>, Option<Day>),
    /// Member since this day or later, and up to this day.
    pub since: (Option<Day>, Option<Day>),
    /// Only whoever holds this office today.
    pub office: Option<String>,
    /// Only with dues paid, or only in arrears, on a day.
    pub dues: Option<Dues>,
}

/// How dues stand on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dues {
    /// Nothing is owed, in any unit.
    Paid(Day),
    /// Something is owed, in some unit.
    Arrears(Day),
}

/// Whether the member of the row `m` owes something on a day.
const OWES: &str = "EXISTS (SELECT 1 FROM membership x LEFT JOIN dues_standing d ON d.person_id = x.person_id AND d.unit_id = x.unit_id \
     WHERE x.person_id = m.person_id AND x.until_day IS NULL AND NOT COALESCE(d.exempt, FALSE) AND COALESCE(d.paid_until, x.joined) <= ?)";

impl Filter {
    /// The standings that are asked for.
    pub fn standings(&self) -> Vec<Standing> {
        if self.standings.is_empty() {
            vec![Standing::Active, Standing::Suspended]
        } else {
            self.standings.clone()
        }
    }

    /// The question to the index, within a scope. An empty scope makes one that nothing answers.
    fn asked<A: Action>(
        &self,
        scope: &Scope<A>,
        rules: &MemberRules,
        years: &Years,
        dues: Certainty,
    ) -> Question {
        let mut question = Question::among(years.clone());
        question.within(&Reach::of(scope, self.unit.as_ref()), &self.standings());
        // What is rarest comes first: PostgreSQL goes through the lists in this order, the first one leads.
        question.typed(&self.words, rules);
        if !self.professions.is_empty() {
            question.professions(&self.professions);
        }
        let ages = self.born.0.is_some() || self.born.1.is_some();
        let together = self.gender.filter(|_| ages && years.with_sex());
        question.born(self.born.0, self.born.1, together);
        question.since(self.since.0, self.since.1);
        if let Some(gender) = self.gender.filter(|_| together.is_none()) {
            question.gender(gender);
        }
        match self.dues {
            Some(Dues::Paid(day)) => question.dues_paid(day, dues),
            Some(Dues::Arrears(day)) => question.dues_owed(day, dues),
            None => {}
        }
        question
    }

    /// What the index knows to the year only, as conditions on the row `m`; of dues, too, where it is not sure of them.
    fn exactly(&self, sql: &mut String, values: &mut Vec<Value>, dues: bool) {
        let days = [
            (" AND m.birth_day >= ?", self.born.0),
            (" AND m.birth_day <= ?", self.born.1),
            (" AND m.since >= ?", self.since.0),
            (" AND m.since <= ?", self.since.1),
        ];
        for (condition, day) in days {
            if let Some(day) = day {
                sql.push_str(condition);
                values.push(day.to_string().into());
            }
        }
        if let Some(dues) = self.dues.filter(|_| dues) {
            let (sign, day) = match dues {
                Dues::Paid(day) => ("NOT ", day),
                Dues::Arrears(day) => ("", day),
            };
            sql.push_str(&format!(" AND {sign}{OWES}"));
            values.push(day.to_string().into());
        }
    }

    /// The same in whole years, which the index knows: whoever answers this, and is surely so with their dues, answers.
    fn in_whole_years(&self) -> Option<Self> {
        let year = |day: Day| day.0.year();
        let from = |day: Day| {
            let first = Day::new(year(day), 1, 1)?;
            if first == day { Some(day) } else { Day::new(year(day) + 1, 1, 1) }
        };
        let to = |day: Day| {
            let last = Day::new(year(day), 12, 31)?;
            if last == day { Some(day) } else { Day::new(year(day) - 1, 12, 31) }
        };
        let within = |(first, last): (Option<Day>, Option<Day>)| (first.and_then(from), last.and_then(to));
        Some(Self { born: within(self.born), since: within(self.since), ..self.clone() })
    }

    fn asks_for_days(&self) -> bool {
        [self.born.0, self.born.1, self.since.0, self.since.1].iter().any(Option::is_some)
    }
}

/// From where a page is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// The first page.
    #[default]
    Start,
    /// What comes after this place.
    After(i64),
    /// What comes before this place.
    Before(i64),
}

impl From {
    /// Reads `a123` and `b123`, as links write it.
    pub fn parse(text: &str) -> Self {
        let place = |rest: &str| rest.parse().ok().filter(|place: &i64| *place >= 0);
        match text.split_at_checked(1) {
            Some(("a", rest)) => place(rest).map_or(Self::Start, Self::After),
            Some(("b", rest)) => place(rest).map_or(Self::Start, Self::Before),
            _ => Self::Start,
        }
    }

    /// Reads a link as pages write it: the same, and whether more answer than are counted, which a capital letter says.
    pub fn read(text: &str) -> (Self, bool) {
        (Self::parse(&text.to_ascii_lowercase()), text.starts_with(['A', 'B']))
    }

    /// A link to what comes after a place, or before it, from a page of which more answer than are counted, or not.
    pub fn link(self, more: bool) -> String {
        let letter = |small: char| if more { small.to_ascii_uppercase() } else { small };
        match self {
            Self::Start => String::new(),
            Self::After(place) => format!("{}{place}", letter('a')),
            Self::Before(place) => format!("{}{place}", letter('b')),
        }
    }

    /// On which side of which place, and in which order a page is read.
    fn beyond(self) -> (Option<(&'static str, i64)>, &'static str) {
        match self {
            Self::Start => (None, "ASC"),
            Self::After(place) => (Some((">", place)), "ASC"),
            Self::Before(place) => (Some(("<", place)), "DESC"),
        }
    }

    /// The places of a page, in the order in which it is read: backwards before a place.
    fn page(self, places: &[i64], most: u64) -> Vec<i64> {
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        match self {
            Self::Start => places.iter().copied().take(most).collect(),
            Self::After(place) => places.iter().copied().filter(|one| *one > place).take(most).collect(),
            Self::Before(place) => {
                places.iter().rev().copied().filter(|one| *one < place).take(most).collect()
            }
        }
    }
}

/// A page of members.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The members, in the order of names.
    pub rows: Vec<member::Model>,
    /// How many answer, up to [`MOST`].
    pub total: u64,
    /// Whether more answer than are counted.
    pub more: bool,
    /// The link to the page before, if there is one.
    pub before: Option<i64>,
    /// The link to the page after.
    pub after: Option<i64>,
}

/// A page of the members in scope that a filter lets through; `many` where the link to it said that more answer than are counted.
///
/// # Errors
/// The database does not answer.
pub async fn search<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    from: From,
    many: bool,
) -> Result<Found, DbErr> {
    let Some(asked) = Asked::of(db, scope, filter, rules, today).await? else {
        return Ok(Found::default());
    };
    let most = PER_PAGE + 1;
    let (mut rows, total, more) = asked.page(db, from, most, many).await?;
    if total == 0 {
        return Ok(Found::default());
    }
    let further = rows.len() as u64 > PER_PAGE;
    rows.truncate(usize::try_from(PER_PAGE).unwrap_or(50));
    let backwards = matches!(from, From::Before(_));
    if backwards {
        rows.reverse();
    }
    let first = rows.first().map(|row| row.rank);
    let last = rows.last().map(|row| row.rank);
    let (before, after) = match from {
        From::Start => (None, last.filter(|_| further)),
        From::After(_) => (first, last.filter(|_| further)),
        From::Before(_) => (first.filter(|_| further), last),
    };
    Ok(Found { rows, total, more, before, after })
}

/// Every member in scope that a filter lets through, a piece at a time: for files and letters. `after` is the place of the last one of the
/// piece before.
///
/// # Errors
/// The database does not answer.
pub async fn piece<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    after: Option<i64>,
    limit: u64,
) -> Result<Vec<member::Model>, DbErr> {
    let Some(asked) = Asked::of(db, scope, filter, rules, today).await? else {
        return Ok(Vec::new());
    };
    asked.rows(db, after.map_or(From::Start, From::After), limit).await
}

/// The statement that gives columns of the row `m` for everybody in scope whom a filter lets through, in no order, and its values: for what is done
/// with all of them in one statement. None where nobody can be.
pub(crate) fn everybody<A: Action>(
    dialect: Dialect,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
    columns: &str,
) -> Option<(String, Vec<Value>)> {
    let asked = Asked::new(dialect, scope, filter, rules, &Years::default(), today)?;
    let mut values = Vec::new();
    let sql = asked.everybody(columns, &mut values);
    Some((sql, values))
}

/// How many members in scope a filter lets through, up to [`MOST`] and one.
///
/// # Errors
/// The database does not answer.
pub async fn count<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    rules: &MemberRules,
    today: Day,
) -> Result<u64, DbErr> {
    match Asked::of(db, scope, filter, rules, today).await? {
        Some(asked) => Ok(match asked.answers(db).await? {
            Answers::Few(places) => places.len() as u64,
            Answers::Many => MOST + 1,
        }),
        None => Ok(0),
    }
}

/// The member with a number, an old one included.
///
/// # Errors
/// The database does not answer.
pub async fn by_number(db: &impl ConnectionTrait, number: &str) -> Result<Option<member::Model>, DbErr> {
    use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
    let known = super::entity::member_number::Entity::find_by_id(number.to_owned()).one(db).await?;
    let Some(known) = known else { return Ok(None) };
    member::Entity::find().filter(member::Column::PersonId.eq(known.person_id)).one(db).await
}
