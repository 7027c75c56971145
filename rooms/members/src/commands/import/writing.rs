//! A batch: judged against the registry, then written in one transaction.

mod filling;
mod tables;

use std::collections::{BTreeMap, HashSet};

use rawabit_people::{Registering, register_many};
use rawabit_platform::Work;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Held, among};
use sea_orm::{EntityTrait as _, FromQueryResult};

pub(super) use filling::columns;
use filling::fill_in;
use tables::{Of, Tables};

use super::fresh::Fresh;
use super::judge::{Batch, Bench, Verdict, judge};
use super::session::Session;
use crate::model::import::{Counts, Note, State};
use crate::model::{Standing, number};
use crate::store::dues::standing;
use crate::store::duplicates::merges;
use crate::store::entity::membership;
use crate::store::import::known::{Known, Wanted, known};
use crate::store::import::notes;
use crate::store::import::places::places;
use crate::store::mirror::mirror;

/// What a batch asks of the registry.
fn wanted(batch: &[Fresh]) -> Wanted {
    Wanted {
        numbers: batch.iter().filter_map(|row| row.taken.number.clone()).collect(),
        digests: batch.iter().flat_map(|row| row.digests.iter().cloned()).collect(),
        phones: batch.iter().filter_map(|row| row.taken.phone.clone()).collect(),
        likenesses: batch.iter().flat_map(|row| row.likenesses.iter().copied()).collect(),
        emails: batch.iter().filter_map(|row| row.taken.email.clone()).collect(),
    }
}

/// Decides a batch; counts it.
fn decide(session: &mut Session, known: &Known, batch: &[Fresh]) -> (Vec<Verdict>, Vec<Note>) {
    let bench = Bench {
        plan: &session.plan,
        books: &session.books,
        scope: &session.scope,
        trying: session.row.state() == State::Trying,
    };
    let (mut seen, mut reasons, mut counts) = (Batch::default(), Vec::new(), Counts::default());
    let mut verdicts = Vec::with_capacity(batch.len());
    for row in batch {
        let (verdict, mut remarks) = judge(&bench, known, &mut seen, row);
        match &verdict {
            Verdict::New => counts.created += 1,
            Verdict::Joins(_) => counts.joined += 1,
            Verdict::Fills(..) => counts.changed += 1,
            Verdict::Same => counts.same += 1,
            Verdict::Not(note) if note.reason.is_suspicion() => counts.suspected += 1,
            Verdict::Not(_) => counts.refused += 1,
        }
        if let Verdict::Not(note) = &verdict {
            reasons.push(note.clone());
        }
        reasons.append(&mut remarks);
        verdicts.push(verdict);
    }
    session.count(counts);
    (verdicts, reasons)
}

/// Decides a batch and writes nothing; the reasons.
///
/// # Errors
/// The database does not answer.
pub(super) async fn try_batch(session: &mut Session, batch: &[Fresh]) -> anyhow::Result<Vec<Note>> {
    let known = known(session.app.store.read(), wanted(batch)).await?;
    Ok(decide(session, &known, batch).1)
}

/// Decides a batch and writes it, with its checkpoint.
///
/// # Errors
/// The database refuses; then nothing of the batch is written.
pub(super) async fn write_batch(session: &mut Session, batch: Vec<Fresh>) -> anyhow::Result<()> {
    let mut work = session.begin().await?;
    let known = known(work.tx(), wanted(&batch)).await?;
    let (verdicts, reasons) = decide(session, &known, &batch);
    notes::write(work.tx(), &session.row.id, session.row.stage(), &reasons, &session.plan, &session.headings)
        .await?;
    if let Some(last) = batch.last() {
        session.row.mark_key = Some(last.taken.order.clone());
        session.row.mark_row = Some(i64::from(last.taken.line));
    }
    let (mut new, mut others) = (Vec::new(), Vec::new());
    for (row, verdict) in batch.into_iter().zip(verdicts) {
        match verdict {
            Verdict::New => new.push(row),
            Verdict::Joins(_) | Verdict::Fills(..) => others.push((row, verdict)),
            Verdict::Same | Verdict::Not(_) => {}
        }
    }
    let mut tables = Tables::new(&work, session);
    create(session, &mut work, &mut tables, new).await?;
    let mut touched = Vec::new();
    for (row, verdict) in others {
        match verdict {
            Verdict::Joins(person) => {
                if let Some(person) = known.persons.get(&person) {
                    touched.push(person.member.person_id.clone());
                    tables.join(session, person, row);
                }
            }
            Verdict::Fills(person, filled) => {
                if let Some(person) = known.persons.get(&person) {
                    touched.push(person.member.person_id.clone());
                    fill_in(session, &mut work, &mut tables, person, row, *filled).await?;
                }
            }
            _ => {}
        }
    }
    tables.write(session, &work).await?;
    touched.sort_unstable();
    touched.dedup();
    for person in &touched {
        mirror(work.tx(), person, work.now()).await?;
    }
    session.keep(&work).await?;
    Ok(work.commit().await?)
}

/// Reckons the dues of some memberships anew: those of whom something stands in the books already.
pub(super) async fn dues_again(session: &Session, work: &Work, memberships: &[String]) -> anyhow::Result<()> {
    if session.rates.is_empty() {
        return Ok(());
    }
    for id in memberships {
        if let Some(of) = membership::Entity::find_by_id(id.as_str()).one(work.tx()).await? {
            standing::refresh(work.tx(), &session.rates, &of, session.row.day).await?;
        }
    }
    Ok(())
}

/// Somebody new: person, member, number, membership, history, place in the order, index.
async fn create(
    session: &mut Session,
    work: &mut Work,
    tables: &mut Tables,
    new: Vec<Fresh>,
) -> anyhow::Result<()> {
    if new.is_empty() {
        return Ok(());
    }
    let first = 1 + last_no(work).await?;
    let numbers = numbers(work, &new, first).await?;
    let orders: Vec<&str> = new.iter().map(|row| row.taken.order.as_str()).collect();
    let ranks = places(work.tx(), &orders).await?;
    let mut people: Vec<Registering> = Vec::with_capacity(new.len());
    for (((mut row, no), number), rank) in new.into_iter().zip(first..).zip(numbers).zip(ranks) {
        let taken = &row.taken;
        let person = row.person.id.clone();
        let path = row.person.input.unit.0.clone();
        let birth_day = taken.birth_day.map(|day| day.to_string());
        tables.members.push(vec![
            Held::Int(no),
            person.as_str().into(),
            number.as_str().into(),
            path.into(),
            taken.order.as_str().into(),
            Held::Int(rank),
            taken.gender.clone().into(),
            birth_day.clone().into(),
            taken.profession.clone().into(),
            taken.area.clone().into(),
            taken.phone.clone().into(),
            row.sealed.take().into(),
            row.digest.clone().into(),
            row.joined.to_string().into(),
            Standing::Active.word().into(),
            session.books.synthetic.into(),
            Held::Int(1),
            Held::Int(tables.now),
            Held::Int(tables.now),
        ]);
        tables.numbers.push(vec![
            number.as_str().into(),
            person.as_str().into(),
            row.joined.to_string().into(),
        ]);
        for likeness in &row.likenesses {
            tables.alike.push(vec![Held::Int(*likeness), Held::Int(no)]);
        }
        let mut tokens = std::mem::take(&mut row.tokens);
        if row.taken.number.is_none() {
            tokens.push(format!("n{number}"));
        }
        tables.tokens.push((rank, tokens));
        tables.membership(
            session,
            &row,
            &Of {
                no,
                person: &person,
                order: &row.taken.order,
                gender: row.taken.gender.as_deref(),
                birth_day,
                profession: row.taken.profession.as_deref(),
                synthetic: session.books.synthetic,
                first_here: true,
            },
        );
        tables.row("created", &row, &person, Some(&row.membership), None);
        people.push(row.person);
    }
    session.row.position = tables.position;
    // Members point to persons, so these come first.
    register_many(work, &session.people, people).await.map_err(fault)?;
    Ok(())
}

async fn last_no(work: &Work) -> anyhow::Result<i64> {
    Ok(merges::last_no(work.tx()).await?)
}

#[derive(FromQueryResult)]
struct Number {
    number: String,
}

/// The numbers of those who are new: as they were said (nobody has them), or given by the row where none was.
async fn numbers(work: &Work, new: &[Fresh], first: i64) -> anyhow::Result<Vec<String>> {
    let said: HashSet<&str> = new.iter().filter_map(|row| row.taken.number.as_deref()).collect();
    let mut given: BTreeMap<usize, i64> = new
        .iter()
        .zip(first..)
        .enumerate()
        .filter(|(_, (row, _))| row.taken.number.is_none())
        .map(|(at, (_, no))| (at, no))
        .collect();
    let mut open: Vec<usize> = given.keys().copied().collect();
    let dialect = Dialect::of(work.tx());
    while !open.is_empty() {
        let candidates = open.iter().filter_map(|at| given.get(at)).map(|no| number::of_row(*no));
        let (condition, value) = among(dialect, "number", candidates);
        let sql = format!("SELECT number FROM member_number WHERE {condition}");
        let rows = Number::find_by_statement(dialect.statement(&sql, [value])).all(work.tx()).await?;
        let taken: HashSet<String> = rows.into_iter().map(|row| row.number).collect();
        open.retain(|at| {
            let Some(no) = given.get_mut(at) else { return false };
            let number = number::of_row(*no);
            let again = taken.contains(&number) || said.contains(number.as_str());
            if again {
                // A number of the old register stands there: numbers of ours begin beyond.
                *no += 1_000_000;
            }
            again
        });
    }
    let number = |(at, row): (usize, &Fresh)| match (&row.taken.number, given.get(&at)) {
        (Some(number), _) => number.clone(),
        (None, no) => number::of_row(no.copied().unwrap_or(first)),
    };
    Ok(new.iter().enumerate().map(number).collect())
}

/// A fault of another room, as an error of ours.
pub(super) fn fault(fault: rawabit_platform::Fault) -> anyhow::Error {
    match fault {
        rawabit_platform::Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}
