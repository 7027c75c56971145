//! Bank statements: read, looked at, and taken line by line. Nothing is taken before the treasurer says so, and nothing twice.

use std::collections::HashMap;

use rawabit_platform::kit::sheet;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use serde_json::json;

use super::pay::pay_at;
use super::{DuesRefused, Paying, covered_unit, today};
use crate::model::dues::bank::{BankLine, LineRefused, Mapping, is_named, numbers, read};
use crate::model::dues::{LineState, Means};
use crate::permissions::KeepDues;
use crate::store::dues::bank::Candidates;
use crate::store::dues::entity::{import, line};
use crate::store::dues::{bank as files, book as books, standing};

/// What an import waits for.
const MAPPING: &str = "mapping";
const TAKEN: &str = "taken";

/// Keeps a bank statement until its columns are named. Returns the import's identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn receive_file(
    work: &mut Work,
    permit: &Permit<KeepDues>,
    unit: &str,
    name: &str,
    content: &str,
) -> Answer<Result<String, DuesRefused>> {
    let unit = covered_unit(work, permit, unit).await?;
    match sheet::lines(content) {
        Err(line) => return Ok(Err(DuesRefused::NotATable(i64::try_from(line).unwrap_or(i64::MAX)))),
        Ok(lines) if lines.is_empty() => return Ok(Err(DuesRefused::NoLines)),
        Ok(_) => {}
    }
    let id = work.id();
    import::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        name: Set(name.chars().take(200).collect()),
        state: Set(MAPPING.to_owned()),
        content: Set(content.to_owned()),
        report: Set("[]".to_owned()),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.bank", ("bank_import", &id), &unit.path, "").await?;
    Ok(Ok(id))
}

async fn covered_import(work: &Work, permit: &Permit<KeepDues>, id: &str) -> Answer<import::Model> {
    let found = files::find(work.tx(), id).await?;
    found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)
}

/// Reads the lines by the columns that were named, and looks for the members they may be from. Lines that are not taken go into the
/// report with the reason; the file itself is then let go.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`]; the database.
pub async fn take_lines(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    mapping: &Mapping,
) -> Answer<Result<(), DuesRefused>> {
    let import = covered_import(work, permit, id).await?;
    if import.state != MAPPING {
        return Ok(Err(DuesRefused::Read));
    }
    if mapping.day.is_none() || mapping.amount.is_none() {
        return Ok(Err(DuesRefused::Columns));
    }
    let lines = sheet::lines(&import.content).unwrap_or_default();
    let today = today(app, work);
    let closed = books::closed_until(work.tx(), &import.unit_id).await?;
    let found = read(&lines, mapping);
    let digests = digests(&found);
    let before = files::known(work.tx(), &import.unit_id, &digests).await?;
    let candidates = files::candidates(work.tx(), &import.unit_id).await?;
    let mut next = digests.into_iter();
    let mut report = Vec::new();
    for one in found {
        let one = one.and_then(|one| {
            let digest = next.next().unwrap_or_default();
            let why = if one.day > today {
                LineRefused::Future
            } else if closed.is_some_and(|closed| one.day <= closed) {
                LineRefused::Closed
            } else if before.contains(&digest) {
                LineRefused::Before
            } else {
                return Ok((one, digest));
            };
            Err((one.number, why))
        });
        match one {
            Ok((one, digest)) => {
                let (member, certain) = proposed(&candidates, &one.words);
                line::ActiveModel {
                    id: Set(work.id()),
                    import_id: Set(id.to_owned()),
                    unit_id: Set(import.unit_id.clone()),
                    unit_path: Set(import.unit_path.clone()),
                    line: Set(i64::try_from(one.number).unwrap_or(i64::MAX)),
                    digest: Set(digest),
                    day: Set(one.day),
                    amount: Set(one.amount),
                    words: Set(one.words),
                    state: Set(LineState::Open.word().to_owned()),
                    membership_id: Set(member),
                    certain: Set(certain),
                    payment_id: Set(None),
                }
                .insert(work.tx())
                .await?;
            }
            Err((number, why)) => {
                let cells =
                    lines.iter().find(|line| line.number == number).map(|line| line.cells.join(" · "));
                let cells: String = cells.unwrap_or_default().chars().take(200).collect();
                report.push(json!({ "line": number, "why": why.word(), "text": cells }));
            }
        }
    }
    let mut row = import.into_active_model();
    row.state = Set(TAKEN.to_owned());
    row.content = Set(String::new());
    row.report = Set(serde_json::Value::Array(report).to_string());
    row.update(work.tx()).await?;
    Ok(Ok(()))
}

/// The digests of the lines that can be read, in order; equal ones are counted.
fn digests(found: &[Result<BankLine, (usize, LineRefused)>]) -> Vec<String> {
    let mut times: HashMap<String, usize> = HashMap::new();
    found
        .iter()
        .flatten()
        .map(|line| {
            let nth = times.entry(line.digest(0)).or_default();
            *nth += 1;
            line.digest(*nth - 1)
        })
        .collect()
}

/// Whom a line may be from: by a number that stands in it, for certain; by a name that is one member's only, perhaps.
fn proposed(candidates: &Candidates, words: &str) -> (Option<String>, bool) {
    let mut by_number: Vec<&String> =
        numbers(words).iter().filter_map(|number| candidates.by_number.get(number)).collect();
    by_number.sort();
    by_number.dedup();
    if let [one] = by_number[..] {
        return (Some(one.clone()), true);
    }
    let mut named = candidates
        .named
        .iter()
        .filter(|one| one.names.iter().any(|name| is_named(words, name)))
        .map(|one| &one.membership_id);
    match (named.next(), named.next()) {
        (Some(one), None) => (Some(one.clone()), false),
        _ => (None, false),
    }
}

/// What came of confirming.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Confirmed {
    /// Payments that were recorded.
    pub payments: usize,
}

/// Records payments of the lines that the treasurer chose, each with the member it is from: all, or none.
///
/// # Errors
/// A refusal for the page; [`Fault::NotFound`]; the database.
pub async fn confirm(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
    chosen: &[(String, String)],
    send: bool,
) -> Answer<Result<Confirmed, DuesRefused>> {
    let import = covered_import(work, permit, id).await?;
    if chosen.is_empty() {
        return Ok(Err(DuesRefused::NothingChosen));
    }
    let mut lines: HashMap<String, line::Model> =
        files::lines(work.tx(), id).await?.into_iter().map(|line| (line.id.clone(), line)).collect();
    let rates = standing::rates(work.tx(), &app.statutes.load_full()).await?;
    for (line, membership) in chosen {
        let Some(line) = lines.remove(line).filter(|line| line.state() == LineState::Open) else {
            return Ok(Err(DuesRefused::LineTaken));
        };
        let of = super::covered(work, permit, membership).await?;
        if of.unit_id != import.unit_id {
            return Err(Fault::NotFound);
        }
        let paying = Paying {
            membership: membership.clone(),
            amount: line.amount,
            day: line.day,
            means: Means::Bank,
            reference: line.words.chars().take(200).collect(),
            send,
        };
        let payment = match pay_at(app, work, permit, &rates, paying).await? {
            Ok(payment) => payment,
            Err(refused) => return Ok(Err(refused)),
        };
        let mut row = line.into_active_model();
        row.state = Set(LineState::Taken.word().to_owned());
        row.membership_id = Set(Some(membership.clone()));
        row.payment_id = Set(Some(payment));
        row.update(work.tx()).await?;
    }
    Ok(Ok(Confirmed { payments: chosen.len() }))
}

/// Says that a line is no payment of dues.
///
/// # Errors
/// A refusal; [`Fault::NotFound`]; the database.
pub async fn dismiss(
    work: &mut Work,
    permit: &Permit<KeepDues>,
    id: &str,
) -> Answer<Result<String, DuesRefused>> {
    let found = line::Entity::find_by_id(id).one(work.tx()).await?;
    let found = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if found.state() != LineState::Open {
        return Ok(Err(DuesRefused::LineTaken));
    }
    let import = found.import_id.clone();
    let mut row = found.into_active_model();
    row.state = Set(LineState::Dismissed.word().to_owned());
    row.update(work.tx()).await?;
    Ok(Ok(import))
}
