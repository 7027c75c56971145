//! What becomes of a row: compared with the registry and with the rows of its batch.

use std::collections::{HashMap, HashSet};

use rawabit_platform::permit::Scope;
use rawabit_platform::{Day, Lang};
use rawabit_text::fold;
use serde::{Deserialize, Serialize};

use super::fresh::Fresh;
use crate::model::import::likeness::share_a_sound;
use crate::model::import::{After, Books, Field, Note, Plan, Reason, Taken};
use crate::permissions::KeepMembers;
use crate::store::entity::membership;
use crate::store::import::known::{Known, Person, Resembling};

/// What was unknown of somebody on record and stands in the row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The name in one more script.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<(String, String)>,
    /// Day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_day: Option<Day>,
    /// Mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Sex.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// Group of professions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profession: Option<String>,
    /// Area.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// Telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The digest of an identity number; the number itself stands sealed in the record and nowhere else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// Category of dues of the membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The first day that is not paid for, of the membership.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_until: Option<Day>,
}

impl Filled {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether something of the person is in it, which the other room keeps.
    pub fn of_person(&self) -> bool {
        self.name.is_some() || self.birth_day.is_some() || self.email.is_some()
    }
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody new.
    New,
    /// Somebody on record, with a new membership.
    Joins(String),
    /// Somebody on record, of whom something is filled in.
    Fills(String, Box<Filled>),
    /// Somebody on record, of whom nothing is new.
    Same,
    /// Not taken.
    Not(Note),
}

/// Who may keep what, and how.
pub struct Bench<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The books.
    pub books: &'a Books,
    /// The units whose members may be kept.
    pub scope: &'a Scope<KeepMembers>,
    /// Whether nothing is written, so that earlier rows are not on record.
    pub trying: bool,
}

/// The rows of a batch as they are decided.
#[derive(Debug, Default)]
pub struct Batch {
    numbers: HashMap<String, u32>,
    digests: HashMap<String, u32>,
    phones: HashMap<String, u32>,
    likenesses: HashMap<i64, u32>,
    emails: HashMap<(String, u32), u32>,
    joins: HashSet<(String, u32)>,
}

impl Batch {
    fn note(&mut self, row: &Fresh) {
        let line = row.taken.line;
        if let Some(number) = &row.taken.number {
            self.numbers.insert(number.clone(), line);
        }
        if let Some(digest) = &row.digest {
            self.digests.insert(digest.clone(), line);
        }
        if let Some(phone) = &row.taken.phone {
            self.phones.insert(phone.clone(), line);
        }
        for likeness in &row.likenesses {
            self.likenesses.insert(*likeness, line);
        }
        if let Some(email) = &row.taken.email {
            self.emails.insert((fold(email), row.taken.unit), line);
        }
    }
}

/// Decides a row. Remarks are about what was not taken of a row that was.
pub fn judge(bench: &Bench<'_>, known: &Known, batch: &mut Batch, row: &Fresh) -> (Verdict, Vec<Note>) {
    let taken = &row.taken;
    let by_number = taken.number.as_ref().and_then(|number| known.numbers.get(number));
    let by_identity = row.digests.iter().find_map(|digest| known.digests.get(digest));
    let refuse =
        |reason, field, value: &str| (Verdict::Not(Note::cell(taken.line, field, reason, value)), Vec::new());
    let number = taken.number.as_deref().unwrap_or_default();
    let found = match (by_number, by_identity) {
        (Some(one), Some(other)) if one != other => return refuse(Reason::TwoPersons, Field::Number, number),
        (Some(one), other) => {
            // A number is only believed of somebody whom the officer may see, and whose name it can be.
            match known.persons.get(one) {
                Some(person) if bench.sees(person) && share_a_sound(&person.named.name, &taken.name) => {
                    Some(person)
                }
                Some(person) if other.is_some() && share_a_sound(&person.named.name, &taken.name) => {
                    Some(person)
                }
                _ => return refuse(Reason::NumberTaken, Field::Number, number),
            }
        }
        (None, Some(one)) => match known.persons.get(one) {
            Some(person) if share_a_sound(&person.named.name, &taken.name) && same_birth(person, taken) => {
                Some(person)
            }
            _ => return refuse(Reason::IdentityTaken, Field::Identity, ""),
        },
        (None, None) => None,
    };
    match found {
        Some(person) => on_record(bench, batch, person, row),
        None => (somebody_new(bench, known, batch, row), Vec::new()),
    }
}

fn same_birth(person: &Person, taken: &Taken) -> bool {
    match (person.named.birth_day, taken.birth_day) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

impl Bench<'_> {
    fn sees(&self, person: &Person) -> bool {
        self.scope.contains(&person.member.unit_path)
            || person.memberships.iter().any(|one| self.scope.contains(&one.unit_path))
    }

    fn resembles(&self, found: Option<&Vec<Resembling>>) -> Option<String> {
        found?.iter().find(|one| self.scope.contains(&one.unit_path)).map(|one| one.number.clone())
    }
}

fn on_record(bench: &Bench<'_>, batch: &mut Batch, person: &Person, row: &Fresh) -> (Verdict, Vec<Note>) {
    let taken = &row.taken;
    let place = bench.books.place(taken.unit);
    let id = person.member.person_id.clone();
    let held = person
        .memberships
        .iter()
        .find(|one| one.until_day.is_none() && place.is_some_and(|place| place.id == one.unit_id));
    let Some(held) = held else {
        let first = batch.joins.insert((id.clone(), taken.unit));
        return if first { (Verdict::Joins(id), Vec::new()) } else { (Verdict::Same, Vec::new()) };
    };
    // What somebody else keeps is neither changed nor told.
    if !bench.scope.contains(&person.member.unit_path) {
        return (Verdict::Same, Vec::new());
    }
    let (filled, notes) = compare(person, held, row);
    if filled.is_empty() || !batch.joins.insert((id.clone(), taken.unit)) {
        return (Verdict::Same, notes);
    }
    (Verdict::Fills(id, Box::new(filled)), notes)
}

/// What is unknown on record and stands in the row; and what stands otherwise in both.
fn compare(person: &Person, held: &membership::Model, row: &Fresh) -> (Filled, Vec<Note>) {
    let taken = &row.taken;
    let mut filled = Filled::default();
    let mut notes = Vec::new();
    let mut differs =
        |field: Field, value: &str| notes.push(Note::cell(taken.line, field, Reason::Differs, value));
    let member = &person.member;
    for (lang, text) in &taken.name.0 {
        match person.named.name.exact(*lang) {
            Some(known) if fold(known) != fold(text) => {
                let field = if *lang == Lang::Ar { Field::Name } else { Field::NameLatin };
                differs(field, text);
            }
            Some(_) => {}
            None => filled.name = Some((lang.code().to_owned(), text.clone())),
        }
    }
    let mut either =
        |field: Field, known: Option<&str>, said: Option<&String>, into: &mut Option<String>| match (
            known, said,
        ) {
            (None, Some(said)) => *into = Some(said.clone()),
            (Some(known), Some(said)) if known != said => differs(field, said),
            _ => {}
        };
    either(Field::Gender, member.gender.as_deref(), taken.gender.as_ref(), &mut filled.gender);
    either(
        Field::Profession,
        member.profession.as_deref(),
        taken.profession.as_ref(),
        &mut filled.profession,
    );
    either(Field::Area, member.area.as_deref(), taken.area.as_ref(), &mut filled.area);
    either(Field::Phone, member.phone.as_deref(), taken.phone.as_ref(), &mut filled.phone);
    either(Field::Category, held.category.as_deref(), taken.category.as_ref(), &mut filled.category);
    let email = taken
        .email
        .as_ref()
        .filter(|said| person.named.email.as_deref().is_none_or(|known| fold(known) != fold(said)));
    either(Field::Email, person.named.email.as_deref(), email, &mut filled.email);
    if let Some(number) = taken.number.as_ref().filter(|number| **number != member.number) {
        // An old number of theirs leads to them as well; a new one is given by correcting the record.
        differs(Field::Number, number);
    }
    match (paid_until(person, held), taken.paid_until.filter(|until| *until > held.joined)) {
        (Paid::Unknown, Some(said)) => filled.paid_until = Some(said),
        (Paid::Known(known), Some(said)) if known != Some(said) => differs(Field::Paid, &said.to_string()),
        _ => {}
    }
    let days = [
        (Field::Birth, person.named.birth_day, taken.birth_day, &mut filled.birth_day),
        (Field::Joined, Some(held.joined), taken.joined, &mut None),
    ];
    for (field, known, said, into) in days {
        match (known, said) {
            (None, Some(said)) => *into = Some(said),
            (Some(known), Some(said)) if known != said => differs(field, &said.to_string()),
            _ => {}
        }
    }
    match &member.identity_digest {
        None => filled.identity = row.digest.clone(),
        Some(known) if row.digest.is_some() && !row.digests.contains(known) => {
            notes.push(Note::cell(taken.line, Field::Identity, Reason::Differs, ""));
        }
        Some(_) => {}
    }
    (filled, notes)
}

/// What is known of the dues of a membership.
enum Paid {
    /// Nothing was ever said or paid.
    Unknown,
    /// The first day that is not paid for, as far as there is one.
    Known(Option<Day>),
    /// Nothing is owed.
    Exempt,
}

fn paid_until(person: &Person, held: &membership::Model) -> Paid {
    let standing = person.dues.iter().find(|one| one.unit_id == held.unit_id);
    let carried = person.carried.get(&held.id).copied();
    let paid_here = person.paid_here.contains(&held.id);
    match standing {
        Some(one) if one.exempt => Paid::Exempt,
        _ if carried.is_none() && !paid_here => Paid::Unknown,
        Some(one) if paid_here => Paid::Known(one.paid_until),
        _ => Paid::Known(carried),
    }
}

fn somebody_new(bench: &Bench<'_>, known: &Known, batch: &mut Batch, row: &Fresh) -> Verdict {
    let taken = &row.taken;
    let line = taken.line;
    let aside = |reason, field, value: &str| Verdict::Not(Note::cell(line, field, reason, value));
    let number = taken.number.as_deref().unwrap_or_default();
    // Rows of this batch first: what is not yet on record cannot be found there.
    if let Some(earlier) = taken.number.as_ref().and_then(|number| batch.numbers.get(number)) {
        return aside(Reason::Repeats(*earlier), Field::Number, number);
    }
    if let Some(earlier) = row.digest.as_ref().and_then(|digest| batch.digests.get(digest)) {
        return aside(Reason::Repeats(*earlier), Field::Identity, "");
    }
    if bench.trying {
        match taken.after {
            Some(After::Person(_)) => return Verdict::Same,
            Some(After::Likeness(earlier)) if !bench.plan.takes(line) => {
                return Verdict::Not(Note::row(line, Reason::Resembles(earlier)));
            }
            _ => {}
        }
    }
    if let Some(email) = &taken.email
        && let Some(place) = bench.books.place(taken.unit)
    {
        // Within a unit an address is one person's, whatever is wished.
        if let Some(earlier) = batch.emails.get(&(fold(email), taken.unit)) {
            return aside(Reason::Resembles(*earlier), Field::Email, email);
        }
        if let Some(person) = known.emails.get(&(fold(email), place.path.clone())) {
            let number =
                known.persons.get(person).map(|person| person.member.number.clone()).unwrap_or_default();
            return aside(Reason::AlikeEmail(number), Field::Email, email);
        }
    }
    if !bench.plan.takes(line) {
        let name = taken.name.get(rawabit_platform::lang::Preference::of_the_house(Lang::Ar));
        for likeness in &row.likenesses {
            if let Some(number) = bench.resembles(known.likenesses.get(likeness)) {
                return aside(Reason::AlikeName(number), Field::Name, name);
            }
            if let Some(earlier) = batch.likenesses.get(likeness) {
                return aside(Reason::Resembles(*earlier), Field::Name, name);
            }
        }
        if let Some(phone) = &taken.phone {
            if let Some(number) = bench.resembles(known.phones.get(phone)) {
                return aside(Reason::AlikePhone(number), Field::Phone, phone);
            }
            if let Some(earlier) = batch.phones.get(phone) {
                return aside(Reason::Resembles(*earlier), Field::Phone, phone);
            }
        }
    }
    batch.note(row);
    Verdict::New
}
