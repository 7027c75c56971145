//! Why a row, or a cell of it, is not taken: small enums inside, words where the reader's language is known.

use rawabit_platform::lang::Message;
use rawabit_sheets::CellProblem;
use rawabit_text::{DateProblem, IdentityProblem, PhoneProblem};
use serde_json::{Map, Value, json};

use super::Field;

/// Why something is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The cell holds nothing that can be taken.
    Cell(CellProblem),
    /// Text that a spreadsheet program would run as a formula.
    Formula,
    /// The row looks like a total of the others.
    Total,
    /// No name.
    NoName,
    /// What stands for a name is none: no letters, or too long.
    NotAName,
    /// No such day; why.
    Day(DateProblem),
    /// A day of birth in the future or more than 120 years ago.
    BornWhen,
    /// A day that is not yet.
    Future,
    /// Joined before being born.
    JoinedUnborn,
    /// Younger than the statutes ask.
    TooYoung(u32),
    /// No telephone; why.
    Phone(PhoneProblem),
    /// No mail address.
    Email,
    /// No identity number; why.
    Identity(IdentityProblem),
    /// Not what identity numbers look like here.
    IdentityShape,
    /// No membership number.
    Number,
    /// Not one of the words that are known here.
    Word,
    /// No unit: neither in the row nor for the whole file.
    NoUnit,
    /// No such unit, as far as the reader may know.
    UnknownUnit,
    /// Several units are called so.
    SeveralUnits,
    /// One does not join units of this kind, or the unit is closed.
    NotJoined,
    /// No such area.
    UnknownArea,
    /// Several areas are called so.
    SeveralAreas,
    /// The membership has ended: only those that hold are taken.
    Ended,
    /// The number is somebody else's.
    NumberTaken,
    /// The identity number is somebody else's.
    IdentityTaken,
    /// Number and identity number lead to two persons.
    TwoPersons,
    /// The same as an earlier row.
    Repeats(u32),
    /// The name with the day of birth, the telephone or the mail address of an earlier row.
    Resembles(u32),
    /// A person with this name and day of birth is on record, within the reader's scope: their number.
    AlikeName(String),
    /// Somebody on record has this telephone.
    AlikePhone(String),
    /// Somebody on record has this mail address.
    AlikeEmail(String),
    /// On record stands something else, which was kept.
    Differs,
    /// Not taken back: the record was changed after the import.
    ChangedSince,
    /// Not taken back: other records lead to it.
    InUse,
}

impl Reason {
    /// Its key: the end of its message `members-import-because-KEY`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Cell(CellProblem::Error) => "cell-error",
            Self::Cell(CellProblem::FormulaWithoutValue) => "cell-formula",
            Self::Cell(CellProblem::TooLong { .. }) => "cell-long",
            Self::Cell(CellProblem::NoDay) | Self::Day(DateProblem::NoSuchDay | DateProblem::PhantomDay) => {
                "day-none"
            }
            Self::Formula => "formula",
            Self::Total => "total",
            Self::NoName => "name-missing",
            Self::NotAName => "name",
            Self::Day(DateProblem::Hijri) => "day-hijri",
            Self::Day(DateProblem::NoYear | DateProblem::NoDay | DateProblem::OnlyYear) => "day-part",
            Self::Day(DateProblem::MonthFirst) => "day-month-first",
            Self::Day(_) => "day",
            Self::BornWhen => "born-when",
            Self::Future => "future",
            Self::JoinedUnborn => "joined-unborn",
            Self::TooYoung(_) => "young",
            Self::Phone(PhoneProblem::Scientific) | Self::Identity(IdentityProblem::Scientific) => {
                "scientific"
            }
            Self::Phone(PhoneProblem::Several) => "phone-several",
            Self::Phone(PhoneProblem::TooShort(_)) => "phone-short",
            Self::Phone(PhoneProblem::TooLong(_)) => "phone-long",
            Self::Phone(PhoneProblem::NoCountry) => "phone-country",
            Self::Phone(_) => "phone",
            Self::Email => "email",
            Self::Identity(_) => "identity",
            Self::IdentityShape => "identity-shape",
            Self::Number => "number",
            Self::Word => "word",
            Self::NoUnit => "unit-missing",
            Self::UnknownUnit => "unit-unknown",
            Self::SeveralUnits => "unit-several",
            Self::NotJoined => "unit-not-joined",
            Self::UnknownArea => "area-unknown",
            Self::SeveralAreas => "area-several",
            Self::Ended => "ended",
            Self::NumberTaken => "number-taken",
            Self::IdentityTaken => "identity-taken",
            Self::TwoPersons => "two-persons",
            Self::Repeats(_) => "repeats",
            Self::Resembles(_) => "resembles",
            Self::AlikeName(_) => "alike-name",
            Self::AlikePhone(_) => "alike-phone",
            Self::AlikeEmail(_) => "alike-email",
            Self::Differs => "differs",
            Self::ChangedSince => "changed-since",
            Self::InUse => "in-use",
        }
    }

    /// Every key there is, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "cell-error",
        "cell-formula",
        "cell-long",
        "day-none",
        "formula",
        "total",
        "name-missing",
        "name",
        "day-hijri",
        "day-part",
        "day-month-first",
        "day",
        "born-when",
        "future",
        "joined-unborn",
        "young",
        "scientific",
        "phone-several",
        "phone-short",
        "phone-long",
        "phone-country",
        "phone",
        "email",
        "identity",
        "identity-shape",
        "number",
        "word",
        "unit-missing",
        "unit-unknown",
        "unit-several",
        "unit-not-joined",
        "area-unknown",
        "area-several",
        "ended",
        "number-taken",
        "identity-taken",
        "two-persons",
        "repeats",
        "resembles",
        "alike-name",
        "alike-phone",
        "alike-email",
        "differs",
        "changed-since",
        "in-use",
    ];

    /// Whether the row is set aside for somebody to decide, rather than refused.
    pub fn is_suspicion(&self) -> bool {
        matches!(self, Self::AlikeName(_) | Self::AlikePhone(_) | Self::AlikeEmail(_) | Self::Resembles(_))
    }

    /// What its words speak of.
    fn args(&self) -> Map<String, Value> {
        let mut args = Map::new();
        match self {
            Self::Cell(CellProblem::TooLong { chars }) => {
                args.insert("n".into(), json!(chars));
            }
            Self::Phone(PhoneProblem::TooShort(n) | PhoneProblem::TooLong(n)) => {
                args.insert("n".into(), json!(n));
            }
            Self::TooYoung(age) => {
                args.insert("n".into(), json!(age));
            }
            Self::Repeats(line) | Self::Resembles(line) => {
                args.insert("line".into(), json!(line));
            }
            Self::AlikeName(number) | Self::AlikePhone(number) | Self::AlikeEmail(number) => {
                args.insert("number".into(), json!(number));
            }
            _ => {}
        }
        args
    }
}

/// Something about a row, with the column and what stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The row, as the spreadsheet program shows it.
    pub line: u32,
    /// The field it is about.
    pub field: Option<Field>,
    /// Why.
    pub reason: Reason,
    /// What stood there; nothing for identity numbers.
    pub value: String,
}

/// The most of a cell that is kept for the report.
const VALUE: usize = 60;

impl Note {
    /// About a whole row.
    pub fn row(line: u32, reason: Reason) -> Self {
        Self { line, field: None, reason, value: String::new() }
    }

    /// About a cell.
    pub fn cell(line: u32, field: Field, reason: Reason, value: &str) -> Self {
        let value =
            if field == Field::Identity { String::new() } else { value.chars().take(VALUE).collect() };
        Self { line, field: Some(field), reason, value }
    }

    /// Its arguments as they are kept.
    pub fn args(&self) -> Value {
        let mut args = self.reason.args();
        if let Some(field) = self.field {
            args.insert("field".into(), json!(field.key()));
        }
        if !self.value.is_empty() {
            args.insert("value".into(), json!(self.value));
        }
        Value::Object(args)
    }
}

/// The words of a kept reason.
pub fn message(code: &str, args: &Value) -> Message {
    let mut message = Message::new(format!("members-import-because-{code}"));
    if let Some(n) = args.get("n").and_then(Value::as_i64) {
        message = message.with("n", n);
    }
    if let Some(line) = args.get("line").and_then(Value::as_i64) {
        message = message.with("line", line);
    }
    if let Some(number) = args.get("number").and_then(Value::as_str) {
        message = message.with("number", number);
    }
    message
}
