//! Retention: what is past its time is found, marked with a notice, and erased on its day. A run that would take too much stops and
//! asks; every run leaves a report.

mod plan;

use rawabit_people::details;
use rawabit_platform::jobs::JobKind;
use rawabit_platform::lang::Message;
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::{Author, setting};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};

pub use plan::{Found, LISTED, Plan, plan};

use super::erase::{end_erasure, erase, holds, new_erasure};
use crate::model::Stage;
use crate::model::retention::{Ground, Rules, log_ends, state};
use crate::permissions::KeepPrivacy;
use crate::store::entity::{application, member, read};
use crate::store::me::{correction, erasure, run};
use crate::store::messages::{bounce, delivery};

/// The setting that holds the rules.
const RULES: &str = "members.retention";

/// The nightly job.
pub const JOB: JobKind = JobKind {
    name: "members.retention",
    run: |app, _| {
        Box::pin(async move {
            retain(&app, &Author::system("retention"), None)
                .await
                .map_err(|fault| anyhow::anyhow!("retention: {fault:?}"))?;
            Ok(())
        })
    },
};

/// The rules in force.
///
/// # Errors
/// The database does not answer.
pub async fn rules(db: &impl ConnectionTrait) -> Result<Rules, DbErr> {
    let kept = setting::get(db, RULES).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Changes the rules.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the whole organisation; the database.
pub async fn set_rules(work: &mut Work, permit: &Permit<KeepPrivacy>, rules: &Rules) -> Answer<()> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    let text = serde_json::to_string(rules).map_err(Fault::internal)?;
    work.set(RULES, &text).await?;
    Ok(work.audit("members.retention_rules", ("setting", RULES), &UnitPath::root(), &text).await?)
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Its identifier.
    pub id: String,
    /// Whether it stopped at the quota.
    pub stopped: bool,
    /// Past its time.
    pub found: u64,
    /// Of it, held.
    pub held: u64,
    /// Marked.
    pub marked: u64,
    /// Erased.
    pub erased: u64,
    /// Due, but held.
    pub kept: u64,
    /// Lines of the log of reads.
    pub reads: u64,
    /// Requests for correction.
    pub corrections: u64,
}

/// One run: marks what is past its time, erases what was marked and is due, shortens the logs, and leaves a report. Where too much would
/// go, by the rules, it stops before anything is marked or erased, unless `allowed` says that somebody saw as many. What people asked for
/// themselves and was granted is erased in any case.
///
/// # Errors
/// The database.
pub async fn retain(app: &App, author: &Author, allowed: Option<u64>) -> Answer<Report> {
    let mut report = Report::default();
    let today = app.today();
    let plan = {
        let mut work = app.store.begin(author.clone()).await?;
        report.id = work.id();
        let plan = plan(work.tx(), app, today).await?;
        report.found = plan.total;
        report.held = count(plan.found.iter().filter(|found| !found.holds.is_empty()).count());
        report.stopped = plan.stops(allowed);
        if !report.stopped {
            for found in plan.found.iter().filter(|found| found.holds.is_empty()) {
                mark(app, &mut work, found, plan.rules.due(today)).await?;
                report.marked += 1;
            }
        }
        work.commit().await?;
        plan
    };
    let wanted = erasure::Entity::find()
        .filter(erasure::Column::State.eq(state::MARKED))
        .filter(erasure::Column::DueDay.lte(today));
    // A run that stops goes on with what persons asked for themselves; and what is held stands behind what is not.
    let wanted = if report.stopped {
        wanted.filter(erasure::Column::Ground.eq(Ground::Request.word()))
    } else {
        wanted
    };
    let wanted = wanted
        .order_by_asc(erasure::Column::Held.ne(""))
        .order_by_asc(erasure::Column::DueDay)
        .limit(LISTED)
        .all(app.store.read())
        .await?;
    for row in wanted {
        // Each in a work of its own: a run that breaks has erased the ones before, and writes stand in line no longer than for one.
        let mut work = app.store.begin(author.clone()).await?;
        match take(app, &mut work, &plan.rules, &row.id, today, &report.id).await? {
            Taken::Erased => report.erased += 1,
            Taken::Held => report.kept += 1,
            Taken::Nothing => {}
        }
        work.commit().await?;
    }
    let work = app.store.begin(author.clone()).await?;
    shorten(app, &work, &plan.rules, today, &mut report).await?;
    write(&work, &report).await?;
    work.commit().await?;
    Ok(report)
}

fn count(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

async fn mark(app: &App, work: &mut Work, found: &Found, due: Day) -> Answer<()> {
    let row = new_erasure(work, (found.kind(), &found.subject), &found.unit, found.ground);
    let person = (found.kind() == "person").then(|| found.subject.clone());
    erasure::ActiveModel { person_id: Set(person.clone()), due_day: Set(Some(due)), ..row }
        .insert(work.tx())
        .await?;
    if let Some(person) = person {
        notice(app, work, &person, "marked", Some(due), "").await?;
    }
    Ok(())
}

enum Taken {
    Erased,
    Held,
    Nothing,
}

/// Erases one of the marked, as it stands in this work: its ground may be gone meanwhile, or something may stand against it.
async fn take(app: &App, work: &mut Work, rules: &Rules, id: &str, today: Day, run: &str) -> Answer<Taken> {
    let found = erasure::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let Some(row) = found.filter(|row| row.state == state::MARKED) else { return Ok(Taken::Nothing) };
    if !still(work, &row).await? {
        end_erasure(work, row, state::WITHDRAWN, "").await?;
        return Ok(Taken::Nothing);
    }
    if let Some(person) = &row.person_id
        && let Some(hold) = holds(work.tx(), rules, person, today).await?.first()
    {
        erasure::ActiveModel {
            id: Set(row.id.clone()),
            held: Set(hold.word().to_owned()),
            ..Default::default()
        }
        .update(work.tx())
        .await?;
        return Ok(Taken::Held);
    }
    erase(app, work, row, run).await?;
    Ok(Taken::Erased)
}

/// Whether what was marked is still as it was: nobody joined again, nothing was decided anew.
async fn still(work: &Work, row: &erasure::Model) -> Answer<bool> {
    if row.ground == Ground::Request.word() {
        return Ok(true);
    }
    if let Some(person) = &row.person_id {
        let found = member::Entity::find()
            .filter(member::Column::PersonId.eq(person.as_str()))
            .one(work.tx())
            .await?;
        return Ok(found.is_some_and(|row| row.state == crate::model::Standing::Ended.word()));
    }
    let found = application::Entity::find_by_id(row.subject_id.as_str()).one(work.tx()).await?;
    Ok(found.is_some_and(|row| matches!(row.stage(), Stage::Refused | Stage::Rejected | Stage::Withdrawn)))
}

async fn shorten(app: &App, work: &Work, rules: &Rules, today: Day, report: &mut Report) -> Answer<()> {
    let zone = app.formats.zone();
    report.reads = read::Entity::delete_many()
        .filter(read::Column::At.lt(log_ends(today, rules.reads_months, zone)))
        .exec(work.tx())
        .await?
        .rows_affected;
    report.corrections = correction::Entity::delete_many()
        .filter(correction::Column::DecidedAt.lt(log_ends(today, rules.corrections_months, zone)))
        .exec(work.tx())
        .await?
        .rows_affected;
    // Who was written to is a log like that of reads, and as old.
    let old = log_ends(today, rules.reads_months, zone);
    delivery::Entity::delete_many()
        .filter(delivery::Column::At.lt(old))
        .filter(delivery::Column::State.is_not_in(["queued", "sending"]))
        .exec(work.tx())
        .await?;
    bounce::Entity::delete_many().filter(bounce::Column::At.lt(old)).exec(work.tx()).await?;
    Ok(())
}

async fn write(work: &Work, report: &Report) -> Answer<()> {
    let n = |n: u64| Set(i64::try_from(n).unwrap_or(i64::MAX));
    run::ActiveModel {
        id: Set(report.id.clone()),
        at: Set(work.now()),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        state: Set(if report.stopped { state::STOPPED } else { state::RUN }.to_owned()),
        found: n(report.found),
        held: n(report.held),
        marked: n(report.marked),
        erased: n(report.erased),
        kept: n(report.kept),
        reads: n(report.reads),
        corrections: n(report.corrections),
    }
    .insert(work.tx())
    .await?;
    let outcome = if report.stopped { state::STOPPED } else { state::RUN };
    Ok(work.audit("members.retention", ("run", &report.id), &UnitPath::root(), outcome).await?)
}

/// Tells a person what will become of their data, where there is an address.
pub(super) async fn notice(
    app: &App,
    work: &mut Work,
    person_id: &str,
    kind: &str,
    due: Option<Day>,
    reason: &str,
) -> Answer<()> {
    let Some(person) = details(work.tx(), person_id).await? else { return Ok(()) };
    let Some(email) = person.email else { return Ok(()) };
    let voice = app.voice(person.lang).plain();
    let organisation = app.statutes.load().organisation.name.get(person.lang).to_owned();
    let say = |part: &str| {
        voice.msg(
            &Message::new(format!("members-mail-erasure-{kind}-{part}"))
                .with("organisation", organisation.as_str())
                .with("name", voice.pick(&person.name))
                .with("day", due.map_or_else(String::new, |day| voice.day(day)))
                .with("reason", reason)
                .with("link", app.absolute(person.lang, "/me/erasure")),
        )
    };
    work.mail(NewMail {
        to: email,
        to_name: voice.pick(&person.name).to_owned(),
        subject: say("subject"),
        text: say("text"),
        attachment: None,
        about: ("person".to_owned(), person_id.to_owned()),
    })
    .await?;
    Ok(())
}

/// A run by hand, by somebody who saw how much it would take.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the whole organisation; the database.
pub async fn run_by_hand(
    app: &App,
    author: &Author,
    permit: &Permit<KeepPrivacy>,
    allowed: u64,
) -> Answer<Report> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    retain(app, author, Some(allowed)).await
}
