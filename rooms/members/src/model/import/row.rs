//! Reading one row: from cells as they were typed to what the registry keeps, or to every reason why not.

use rawabit_platform::kit::form::plausible_email;
use rawabit_platform::{Day, Lang, Multi};
use rawabit_sheets::{Cell, Row, Value};
use rawabit_statutes::{Period, TimeUnit};
use rawabit_text::{
    Article, DateProblem, ExcelEpoch, YearMonthDay, excel_date, identity_number, read_date, sort_key,
};
use serde::{Deserialize, Serialize};

use super::books::{Books, Found, gender};
use super::{Field, Note, Plan, Reason};
use crate::model::{Gender, number, phone};

/// The longest name, in characters.
const NAME: usize = 120;
/// Nobody is older.
const OLDEST: i16 = 110;

/// What was read of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The row, as the spreadsheet program shows it.
    pub line: u32,
    /// The order of lists.
    pub order: String,
    /// The name as it is written.
    pub name: Multi,
    /// `f` or `m`.
    pub gender: Option<String>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Mail address.
    pub email: Option<String>,
    /// Identity number in its one form.
    pub identity: Option<String>,
    /// Membership number in its one form.
    pub number: Option<String>,
    /// The unit's place in the books.
    pub unit: u32,
    /// Category of dues.
    pub category: Option<String>,
    /// Group of professions.
    pub profession: Option<String>,
    /// Area of residence.
    pub area: Option<String>,
    /// First day in the unit.
    pub joined: Option<Day>,
    /// The first day that is not paid for.
    pub paid_until: Option<Day>,
    /// What it repeats of an earlier row of the file, as far as reading tells.
    pub after: Option<After>,
}

/// What a row repeats of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum After {
    /// The membership number or the identity number: the same person.
    Person(u32),
    /// The name with the day of birth, the telephone or the mail address: perhaps the same person.
    Likeness(u32),
}

impl Taken {
    /// How it sorts among the others: by name, then as in the file.
    pub fn place(&self) -> (&str, u32) {
        (&self.order, self.line)
    }
}

/// A row being read.
struct Reading<'a> {
    row: &'a Row,
    plan: &'a Plan,
    books: &'a Books,
    notes: Vec<Note>,
}

/// Reads a row.
///
/// # Errors
/// Everything that is wrong with it.
pub fn read(row: &Row, plan: &Plan, books: &Books) -> Result<Taken, Vec<Note>> {
    if row.likely_total {
        return Err(vec![Note::row(row.number, Reason::Total)]);
    }
    let mut reading = Reading { row, plan, books, notes: Vec::new() };
    let taken = reading.taken();
    if reading.notes.is_empty() { Ok(taken) } else { Err(reading.notes) }
}

impl<'a> Reading<'a> {
    fn fail(&mut self, field: Field, reason: Reason, value: &str) {
        self.notes.push(Note::cell(self.row.number, field, reason, value));
    }

    fn cell(&self, field: Field) -> Option<&'a Cell> {
        self.row.cells.get(self.plan.column_of(field)?)
    }

    /// The text of a field, without signs that nobody sees.
    fn text(&mut self, field: Field) -> Option<String> {
        let cell = self.cell(field)?;
        let text = match &cell.value {
            Value::Empty => return None,
            Value::Problem(problem) => {
                self.fail(field, Reason::Cell(*problem), "");
                return None;
            }
            Value::Text(text) if cell.formula && text.starts_with('=') => {
                self.fail(field, Reason::Formula, text);
                return None;
            }
            _ => cell.text(),
        };
        // What our own exports (and others) put before text that a spreadsheet program would run.
        let bare = text.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '+', '-', '@']));
        let text: String = bare.unwrap_or(&text).chars().filter(|c| !c.is_control()).collect();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let blank = text.is_empty()
            || matches!(
                text.as_str(),
                "-" | "--" | "—" | "–" | "/" | "." | "N/A" | "n/a" | "لا شيء" | "néant"
            );
        (!blank).then_some(text)
    }

    fn taken(&mut self) -> Taken {
        if let Some(text) = self.text(Field::State)
            && ended(&text)
        {
            self.fail(Field::State, Reason::Ended, &text);
        }
        let name = self.name();
        let birth_day = self.birth_day();
        let joined = self.joined(birth_day);
        let taken = Taken {
            line: self.row.number,
            order: sort_key(
                name.get(rawabit_platform::lang::Preference::of_the_house(Lang::Ar)),
                Article::Skip,
            ),
            name,
            gender: self.gender().map(|gender| gender.word().to_owned()),
            birth_day,
            phone: self.phone(),
            email: self.email(),
            identity: self.identity(),
            number: self.number(),
            unit: self.unit(),
            category: self.word(Field::Category, Books::category),
            profession: self.word(Field::Profession, Books::profession),
            area: self.area(),
            joined,
            paid_until: self.paid_until(),
            after: None,
        };
        self.age(birth_day, joined);
        taken
    }

    fn name(&mut self) -> Multi {
        let mut name = Multi::default();
        for (whole, given, family) in [
            (Field::Name, Field::Given, Field::Family),
            (Field::NameLatin, Field::GivenLatin, Field::FamilyLatin),
        ] {
            let (at, text) = match self.text(whole) {
                Some(text) => (whole, text),
                None => {
                    let parts: Vec<String> =
                        [given, family].into_iter().filter_map(|field| self.text(field)).collect();
                    if parts.is_empty() {
                        continue;
                    }
                    (given, parts.join(" "))
                }
            };
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            let digits = text.chars().filter(|c| c.is_numeric()).count();
            if letters < 2 || digits > 0 || text.chars().count() > NAME || text.starts_with(['=', '@']) {
                self.fail(at, Reason::NotAName, &text);
                continue;
            }
            let lang = if is_arabic(&text) { Lang::Ar } else { self.books.latin };
            if name.exact(lang).is_none() {
                name.set(lang, &text);
            }
        }
        if name.is_empty() && self.notes.iter().all(|note| !note.field.is_some_and(Field::names)) {
            self.notes.push(Note::row(self.row.number, Reason::NoName));
        }
        name
    }

    /// A day of the past.
    fn day(&mut self, field: Field) -> Option<Day> {
        let cell = self.cell(field)?;
        if let Value::Date(date) = &cell.value {
            let day = Day::new(date.year, date.month.cast_signed(), date.day.cast_signed());
            if day.is_none() {
                self.fail(field, Reason::Day(DateProblem::NoSuchDay), &cell.text());
            }
            return day;
        }
        let text = self.text(field)?;
        let read = match read_date(&text, self.books.today.0.year()) {
            // Days as numbers, in cells that were not said to be days. Five digits are meant so and nothing else.
            Err(DateProblem::Serial(serial)) if serial >= 10_000 => {
                excel_date(f64::from(serial), ExcelEpoch::Y1900)
            }
            other => other,
        };
        match read.map(civil) {
            Ok(Some(day)) => Some(day),
            Ok(None) => {
                self.fail(field, Reason::Day(DateProblem::NoSuchDay), &text);
                None
            }
            Err(problem) => {
                self.fail(field, Reason::Day(problem), &text);
                None
            }
        }
    }

    fn birth_day(&mut self) -> Option<Day> {
        let day = self.day(Field::Birth)?;
        let today = self.books.today;
        if day > today || day.0.year() < today.0.year() - OLDEST + 1 {
            self.fail(Field::Birth, Reason::BornWhen, &day.to_string());
            return None;
        }
        Some(day)
    }

    fn joined(&mut self, birth_day: Option<Day>) -> Option<Day> {
        let day = self.day(Field::Joined)?;
        if day > self.books.today {
            self.fail(Field::Joined, Reason::Future, &day.to_string());
            return None;
        }
        if birth_day.is_some_and(|born| day <= born) {
            self.fail(Field::Joined, Reason::JoinedUnborn, &day.to_string());
            return None;
        }
        Some(day)
    }

    /// As whoever is entered one by one: old enough on the day of joining.
    fn age(&mut self, birth_day: Option<Day>, joined: Option<Day>) {
        let (Some(age), Some(born)) = (self.books.rules.min_age, birth_day) else { return };
        let day = joined.unwrap_or(self.books.today);
        if born.0 > Period::new(age, TimeUnit::Year).before(day.0) {
            self.fail(Field::Birth, Reason::TooYoung(age), &born.to_string());
        }
    }

    fn paid_until(&mut self) -> Option<Day> {
        let text = match &self.cell(Field::Paid)?.value {
            Value::Date(_) => None,
            _ => self.text(Field::Paid),
        };
        if let Some(text) = &text
            && let Some(year) = year(text)
        {
            return Day::new(year + 1, 1, 1);
        }
        self.day(Field::Paid).map(|last| last.plus_days(1))
    }

    fn gender(&mut self) -> Option<Gender> {
        let text = self.text(Field::Gender)?;
        let found = gender(&text);
        if found.is_none() {
            self.fail(Field::Gender, Reason::Word, &text);
        }
        found
    }

    fn phone(&mut self) -> Option<String> {
        let text = self.text(Field::Phone)?;
        match phone::e164(&text, &self.books.rules) {
            Ok(phone) => Some(phone),
            Err(problem) => {
                self.fail(Field::Phone, Reason::Phone(problem), &text);
                None
            }
        }
    }

    fn email(&mut self) -> Option<String> {
        let text = self.text(Field::Email)?;
        if text.len() <= 254 && plausible_email(&text) {
            return Some(text);
        }
        self.fail(Field::Email, Reason::Email, &text);
        None
    }

    fn identity(&mut self) -> Option<String> {
        let text = self.text(Field::Identity)?;
        match identity_number(&text) {
            Ok(number) if self.books.is_identity(&number) => Some(number),
            Ok(_) => {
                self.fail(Field::Identity, Reason::IdentityShape, "");
                None
            }
            Err(problem) => {
                self.fail(Field::Identity, Reason::Identity(problem), "");
                None
            }
        }
    }

    fn number(&mut self) -> Option<String> {
        let text = self.text(Field::Number)?;
        let found = number::membership(&text);
        if found.is_none() {
            self.fail(Field::Number, Reason::Number, &text);
        }
        found
    }

    fn word(&mut self, field: Field, of: impl Fn(&'a Books, &str) -> Option<&'a str>) -> Option<String> {
        let text = self.text(field)?;
        let found = of(self.books, &text).map(str::to_owned);
        if found.is_none() {
            self.fail(field, Reason::Word, &text);
        }
        found
    }

    fn unit(&mut self) -> u32 {
        let text = self.text(Field::Unit);
        let found = match &text {
            Some(text) => match self.books.unit(text) {
                Found::One(at) => Ok(at),
                Found::None => Err(Reason::UnknownUnit),
                Found::Several => Err(Reason::SeveralUnits),
            },
            None => self.books.unit.ok_or(Reason::NoUnit),
        };
        let text = text.unwrap_or_default();
        match found {
            Ok(at) if self.books.place(at).is_some_and(|place| place.joined) => at,
            Ok(_) => {
                self.fail(Field::Unit, Reason::NotJoined, &text);
                0
            }
            Err(reason) => {
                self.fail(Field::Unit, reason, &text);
                0
            }
        }
    }

    fn area(&mut self) -> Option<String> {
        let text = self.text(Field::Area)?;
        match self.books.area(&text) {
            Ok(code) => Some(code.to_owned()),
            Err(several) => {
                let reason = if several { Reason::SeveralAreas } else { Reason::UnknownArea };
                self.fail(Field::Area, reason, &text);
                None
            }
        }
    }
}

fn civil(day: YearMonthDay) -> Option<Day> {
    Day::new(day.year, day.month.cast_signed(), day.day.cast_signed())
}

/// A year alone.
fn year(text: &str) -> Option<i16> {
    let text = rawabit_text::to_western_digits(text.trim());
    let year: i16 = text.parse().ok()?;
    (text.len() == 4 && (1950..=2100).contains(&year)).then_some(year)
}

fn is_arabic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}'))
}

/// Whether a standing, as our exports write it, is that of a membership which has ended.
fn ended(text: &str) -> bool {
    let said = super::headings::plain(text);
    ["منتهية", "منتهية العضوية", "terminée", "ended"].iter().any(|word| super::headings::plain(word) == said)
}

#[cfg(test)]
mod tests;
