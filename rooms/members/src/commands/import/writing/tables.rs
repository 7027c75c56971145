//! The rows of a batch, table by table, until they are written together.

use rawabit_platform::store::bulk::Held;
use rawabit_platform::{Day, Work};
use serde_json::json;

use super::super::fresh::Fresh;
use super::super::session::Session;
use super::dues_again;
use crate::model::{EventKind, Standing};
use crate::store::import::known::Person;
use crate::store::import::write;
use crate::store::index;

/// Rows of the tables of a batch.
pub(super) struct Tables {
    pub(super) now: i64,
    pub(super) day: Day,
    pub(super) office: Option<String>,
    pub(super) actor: String,
    pub(super) import: String,
    pub(super) position: i64,
    pub(super) members: Vec<Vec<Held>>,
    pub(super) numbers: Vec<Vec<Held>>,
    pub(super) alike: Vec<Vec<Held>>,
    pub(super) memberships: Vec<Vec<Held>>,
    pub(super) events: Vec<Vec<Held>>,
    pub(super) dues: Vec<Vec<Held>>,
    pub(super) carried: Vec<Vec<Held>>,
    pub(super) again: Vec<String>,
    pub(super) rows: Vec<Vec<Held>>,
    pub(super) tokens: Vec<(i64, Vec<String>)>,
}

impl Tables {
    pub(super) fn new(work: &Work, session: &Session) -> Self {
        Self {
            now: work.now().0,
            day: session.row.day,
            office: work.author().office.as_ref().map(ToString::to_string),
            actor: work.author().label.clone(),
            import: session.row.id.clone(),
            position: session.row.position,
            members: Vec::new(),
            numbers: Vec::new(),
            alike: Vec::new(),
            memberships: Vec::new(),
            events: Vec::new(),
            dues: Vec::new(),
            carried: Vec::new(),
            again: Vec::new(),
            rows: Vec::new(),
            tokens: Vec::new(),
        }
    }

    pub(super) async fn write(self, session: &Session, work: &Work) -> anyhow::Result<()> {
        let db = work.tx();
        let again = self.again;
        write::MEMBERS.insert(db, self.members).await?;
        write::NUMBERS.insert(db, self.numbers).await?;
        write::ALIKE.insert(db, self.alike).await?;
        write::MEMBERSHIPS.insert(db, self.memberships).await?;
        write::EVENTS.insert(db, self.events).await?;
        write::DUES.insert(db, self.dues).await?;
        write::CARRIED.insert(db, self.carried).await?;
        write::ROWS.insert(db, self.rows).await?;
        index::put_many(db, &self.tokens).await?;
        dues_again(session, work, &again).await
    }

    pub(super) fn row(
        &mut self,
        kind: &str,
        row: &Fresh,
        person: &str,
        membership: Option<&str>,
        filled: Option<String>,
    ) {
        self.rows.push(vec![
            self.import.as_str().into(),
            Held::Int(self.position),
            Held::Int(i64::from(row.taken.line)),
            kind.into(),
            person.into(),
            membership.into(),
            row.salt.to_vec().into(),
            row.leaf.0.to_vec().into(),
            filled.into(),
        ]);
        self.position += 1;
    }

    pub(super) fn event(
        &mut self,
        row: &Fresh,
        person: &str,
        membership: Option<&str>,
        unit: &str,
        kind: EventKind,
        detail: &serde_json::Value,
    ) {
        let day = if kind == EventKind::Entered { row.joined } else { self.day };
        self.events.push(vec![
            row.event.as_str().into(),
            person.into(),
            membership.into(),
            unit.into(),
            kind.word().into(),
            day.to_string().into(),
            "".into(),
            Held::Null,
            Held::Null,
            detail.to_string().into(),
            Held::Null,
            self.office.clone().into(),
            self.actor.as_str().into(),
            Held::Int(self.now),
        ]);
    }

    /// A membership with its line of history, and what is paid.
    pub(super) fn membership(&mut self, session: &Session, row: &Fresh, of: &Of<'_>) {
        let Some(place) = session.books.place(row.taken.unit) else { return };
        let joined = row.joined.to_string();
        self.memberships.push(vec![
            row.membership.as_str().into(),
            Held::Int(of.no),
            of.person.into(),
            place.id.as_str().into(),
            place.path.as_str().into(),
            row.taken.category.clone().into(),
            Standing::Active.word().into(),
            joined.as_str().into(),
            joined.as_str().into(),
            Held::Null,
            Held::Null,
            of.order.into(),
            of.gender.into(),
            of.birth_day.clone().into(),
            of.profession.into(),
            of.synthetic.into(),
            Held::Int(1),
            Held::Int(self.now),
            Held::Int(self.now),
        ]);
        let detail = json!({ "import": self.import, "since": joined });
        let path = place.path.0.clone();
        self.event(row, of.person, Some(&row.membership), &path, EventKind::Entered, &detail);
        if let Some(until) = row.carried {
            self.carry(&row.membership, until);
        }
        if of.first_here {
            if let Some(dues) = row.dues {
                self.dues.push(vec![
                    of.person.into(),
                    place.id.as_str().into(),
                    dues.paid_until.map(|until| until.to_string()).into(),
                    dues.exempt.into(),
                ]);
            }
        } else {
            self.again.push(row.membership.clone());
        }
    }

    /// What an older register says of the dues of a membership.
    pub(super) fn carry(&mut self, membership: &str, until: Day) {
        self.carried.push(vec![membership.into(), until.to_string().into(), self.import.as_str().into()]);
    }

    pub(super) fn join(&mut self, session: &mut Session, person: &Person, row: Fresh) {
        let member = &person.member;
        // What dues say of a unit may stand there from an earlier membership.
        let known = session
            .books
            .place(row.taken.unit)
            .is_some_and(|place| person.dues.iter().any(|one| one.unit_id == place.id));
        self.membership(
            session,
            &row,
            &Of {
                no: member.no,
                person: &member.person_id,
                order: &member.sort_key,
                gender: member.gender.as_deref(),
                birth_day: member.birth_day.map(|day| day.to_string()),
                profession: member.profession.as_deref(),
                synthetic: member.synthetic,
                first_here: !known,
            },
        );
        self.row("joined", &row, &member.person_id, Some(&row.membership), None);
        session.row.position = self.position;
    }
}

/// Whose membership it is.
pub(super) struct Of<'a> {
    pub(super) no: i64,
    pub(super) person: &'a str,
    pub(super) order: &'a str,
    pub(super) gender: Option<&'a str>,
    pub(super) birth_day: Option<String>,
    pub(super) profession: Option<&'a str>,
    pub(super) synthetic: bool,
    /// Whether dues say nothing of the person in this unit yet.
    pub(super) first_here: bool,
}
