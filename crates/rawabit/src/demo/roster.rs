//! The rows of the import: units, seats with synthetic holders, and who held them before.

use jiff::ToSpan as _;
use jiff::civil::Date;

use rawabit_federation::import::COLUMNS;

use super::gaps;
use super::people::{Crowd, Dice};

/// The seed of everything invented.
const SEED: u64 = 1934;

/// Places of columns that are looked at again.
const UNIT: usize = 0;
const OFFICE: usize = 8;
const SEAT: usize = 9;
const START: usize = 15;
const DEADLINE: usize = 16;
const ORIGIN: usize = 17;
const ENDED: usize = 19;
const REASON: usize = 20;

/// A row of the import.
pub(super) type Row = Vec<String>;

/// What becomes the CSV.
pub(super) struct Roster {
    pub(super) rows: Vec<Row>,
    pub(super) dice: Dice,
    crowd: Crowd,
    /// What was before: thrown apart from the rest, and told last, so that the present is the same with and without it.
    history: Dice,
    past: Vec<Past>,
}

/// A term of the past.
struct Past {
    unit: String,
    office: &'static str,
    start: Date,
    ended: Date,
}

/// A unit about to be written.
pub(super) struct Place<'a> {
    pub(super) id: String,
    pub(super) parent: &'a str,
    pub(super) kind: &'a str,
    pub(super) name: [String; 3],
    pub(super) area: &'a str,
}

impl Roster {
    pub(super) fn new() -> Self {
        Self {
            rows: Vec::new(),
            crowd: Crowd::new(SEED),
            dice: Dice::new(SEED),
            history: Dice::new(SEED + 1),
            past: Vec::new(),
        }
    }

    /// A unit; where a founding day is given, it is as invented as the holders are.
    pub(super) fn unit(&mut self, place: &Place<'_>, founded: Option<Date>) {
        let mut row = vec![String::new(); COLUMNS.len()];
        let [ar, fr, en] = place.name.clone();
        let cells = [
            place.id.clone(),
            place.parent.to_owned(),
            place.kind.to_owned(),
            ar,
            fr,
            en,
            place.area.to_owned(),
        ];
        row[..7].clone_from_slice(&cells);
        row[7] = founded.map(|day| day.to_string()).unwrap_or_default();
        self.rows.push(row);
    }

    /// Fills the first `filled` seats of an office with synthetic persons who began on `start`.
    pub(super) fn seats(&mut self, unit: &str, office: &str, filled: usize, start: Date) {
        for seat in 1..=filled {
            let row = self.seat(unit, office, seat, start);
            self.rows.push(row);
        }
    }

    /// One seat with a synthetic person.
    fn seat(&mut self, unit: &str, office: &str, seat: usize, start: Date) -> Row {
        let person = self.crowd.draw();
        let mut row = vec![String::new(); COLUMNS.len()];
        row[UNIT] = unit.to_owned();
        row[OFFICE] = office.to_owned();
        row[SEAT] = seat.to_string();
        row[10] = person.ar;
        row[11].clone_from(&person.latin);
        row[12] = person.latin;
        row[13] = if person.feminine { "f" } else { "m" }.to_owned();
        row[14] = person.email;
        row[START] = start.to_string();
        row[ORIGIN] = "elected".to_owned();
        row[18] = "yes".to_owned();
        row
    }

    /// A branch with its whole bureau, elected by an assembly of the last three years or so, unless it is told otherwise.
    pub(super) fn branch(&mut self, place: &Place<'_>) {
        let months = i64::try_from(self.dice.below(39)).unwrap_or(0);
        let days = i64::try_from(self.dice.below(28)).unwrap_or(0);
        let some = Date::constant(2018, 8, 31).saturating_sub(months.months()).saturating_sub(days.days());
        let start = gaps::assembly(&place.id).unwrap_or(some);
        let founded = self.founded(start);
        self.unit(place, Some(founded));
        self.seats(&place.id, "branch_secretary", 1, start);
        if self.history.chance(20) {
            self.predecessor(&place.id, "branch_secretary", start);
        }
        self.seats(&place.id, "branch_deputy_secretary", 1, start);
        self.seats(&place.id, "branch_treasurer", 1, start);
        self.seats(&place.id, "branch_bureau_member", 7, start);
    }

    /// A founding day at least a whole term before a day.
    pub(super) fn founded(&mut self, before: Date) -> Date {
        let months = i64::try_from(49 + self.history.below(60)).unwrap_or(49);
        let days = i64::try_from(self.history.below(28)).unwrap_or(0);
        before.saturating_sub(months.months()).saturating_sub(days.days())
    }

    /// Somebody who held an office for the term before a day.
    pub(super) fn predecessor(&mut self, unit: &str, office: &'static str, ended: Date) {
        let start = ended.saturating_sub(4.years());
        self.past.push(Past { unit: unit.to_owned(), office, start, ended });
    }

    /// Seats `seats` members of the national council: people of the branches, from all over the country. The persons are those of
    /// their branch, so that each of them is one person with two offices.
    pub(super) fn council(&mut self, seats: usize, start: Date) {
        let sits = |row: &&Row| matches!(row[OFFICE].as_str(), "branch_treasurer" | "branch_bureau_member");
        let candidates: Vec<Row> = self.rows.iter().filter(sits).cloned().collect();
        for seat in 1..=seats {
            let mut row = candidates[seat * candidates.len() / (seats + 1)].clone();
            row[UNIT] = "party".to_owned();
            row[OFFICE] = "national_councillor".to_owned();
            row[SEAT] = seat.to_string();
            row[START] = start.to_string();
            self.rows.push(row);
        }
    }

    /// Tells the past: the terms that ended, the seats that somebody left, and the branch whose deputy stands in.
    pub(super) fn tell_the_past(&mut self) -> anyhow::Result<()> {
        for past in std::mem::take(&mut self.past) {
            let mut row = self.seat(&past.unit, past.office, 1, past.start);
            row[ENDED] = past.ended.to_string();
            row[REASON] = "succeeded".to_owned();
            self.rows.push(row);
        }
        for left in gaps::LEFT {
            let row = self.find(left.unit, left.office, left.seat)?;
            row[ENDED] = left.on.to_string();
            row[REASON] = left.reason.to_owned();
        }
        let stands_in = gaps::STANDS_IN;
        let mut acting = self.find(stands_in.unit, stands_in.deputy, 1)?.clone();
        acting[OFFICE] = stands_in.office.to_owned();
        acting[START] = stands_in.from.to_string();
        acting[DEADLINE] = stands_in.until.to_string();
        acting[ORIGIN] = "acting".to_owned();
        self.rows.push(acting);
        Ok(())
    }

    /// The present holder of a seat.
    fn find(&mut self, unit: &str, office: &str, seat: usize) -> anyhow::Result<&mut Row> {
        let seat = seat.to_string();
        let is = |row: &&mut Row| {
            row[UNIT] == unit && row[OFFICE] == office && row[SEAT] == seat && row[ENDED].is_empty()
        };
        let found = self.rows.iter_mut().find(is);
        found.ok_or_else(|| anyhow::anyhow!("nobody sits on {office} {seat} of {unit}"))
    }
}
