//! Retention: what is past its time is found, marked with a notice, and erased on its day. A run that would take too much stops and
//! asks; every run leaves a report.

use rawabit_people::details;
use rawabit_platform::jobs::JobKind;
use rawabit_platform::lang::Message;
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::{Author, Dialect, setting};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult,
    PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _, Set,
};

use super::erase::{end_erasure, erase, holds, new_erasure};
use crate::model::Stage;
use crate::model::retention::{Ground, Hold, Rules, log_ends, state};
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

/// Something past its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Why.
    pub ground: Ground,
    /// The person or the application.
    pub subject: String,
    /// The unit that keeps the record.
    pub unit: UnitPath,
    /// The day from which its time counts.
    pub since: Day,
    /// What stands against it.
    pub holds: Vec<Hold>,
}

impl Found {
    /// The kind of the subject.
    pub fn kind(&self) -> &'static str {
        if self.ground == Ground::Ended { "person" } else { "application" }
    }
}

/// What a run would do now.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The rules.
    pub rules: Rules,
    /// What is past its time and not marked, the oldest first, as far as it is listed.
    pub found: Vec<Found>,
    /// How many there are in all.
    pub total: u64,
    /// Members of the organisation.
    pub members: u64,
    /// Lines of the log of reads that would go.
    pub reads: u64,
    /// Requests for correction that would go.
    pub corrections: u64,
    /// What is marked and due.
    pub due: u64,
}

impl Plan {
    /// Whether a run stops at it.
    pub fn stops(&self, allowed: Option<u64>) -> bool {
        self.rules.stops(self.total.max(self.due), self.members, allowed)
    }
}

/// The most that is listed, and marked by one run that was allowed to take more than the quota.
pub const LISTED: u64 = 2_000;

#[derive(FromQueryResult)]
struct Gone {
    subject: String,
    unit_path: UnitPath,
    since: Day,
}

const ENDED: &str = "FROM member m JOIN membership s ON s.person_id = m.person_id \
    WHERE m.state = 'ended' AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.subject_kind = 'person' \
    AND e.subject_id = m.person_id AND e.state IN ('asked', 'marked', 'done')) \
    GROUP BY m.person_id, m.unit_path HAVING MAX(COALESCE(s.until_day, '9999-12-31')) <= ?";

const REFUSED: &str = "FROM application a WHERE a.state IN ('refused', 'rejected', 'withdrawn') \
    AND COALESCE(a.decided_day, a.received_day) <= ? AND NOT EXISTS (SELECT 1 FROM erasure e \
    WHERE e.subject_kind = 'application' AND e.subject_id = a.id AND e.state = 'marked')";

/// The query of a ground: its columns, the rest.
fn query(ground: Ground) -> Option<(&'static str, &'static str)> {
    match ground {
        Ground::Request => None,
        Ground::Ended => {
            Some(("m.person_id AS subject, m.unit_path AS unit_path, MAX(s.until_day) AS since", ENDED))
        }
        Ground::Refused => Some((
            "a.id AS subject, a.unit_path AS unit_path, COALESCE(a.decided_day, a.received_day) AS since",
            REFUSED,
        )),
    }
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

/// What a run would do now, and what stands against some of it.
///
/// # Errors
/// The database does not answer.
pub async fn plan(db: &impl ConnectionTrait, app: &App, today: Day) -> Result<Plan, DbErr> {
    let rules = rules(db).await?;
    let dialect = Dialect::of(db);
    let (mut found, mut total) = (Vec::new(), 0_u64);
    for ground in Ground::ALL {
        let (Some((columns, rest)), Some(latest)) = (query(ground), rules.latest(ground, today)) else {
            continue;
        };
        let latest = latest.to_string();
        let sql = format!("SELECT COUNT(*) AS n FROM (SELECT {columns} {rest}) x");
        let count =
            Count::find_by_statement(dialect.statement(&sql, [latest.clone().into()])).one(db).await?;
        total += count.map_or(0, |count| u64::try_from(count.n).unwrap_or(0));
        let sql = format!("SELECT {columns} {rest} ORDER BY since, subject LIMIT {LISTED}");
        let gone = Gone::find_by_statement(dialect.statement(&sql, [latest.into()])).all(db).await?;
        for one in gone {
            let holds = if ground == Ground::Ended {
                holds(db, &rules, &one.subject, today).await?
            } else {
                Vec::new()
            };
            found.push(Found { ground, subject: one.subject, unit: one.unit_path, since: one.since, holds });
        }
    }
    let zone = app.formats.zone();
    let members = member::Entity::find().count(db).await?;
    let reads = read::Entity::find()
        .filter(read::Column::At.lt(log_ends(today, rules.reads_months, zone)))
        .count(db)
        .await?;
    let corrections = old_corrections(app, &rules, today).count(db).await?;
    let due = due(today).count(db).await?;
    Ok(Plan { rules, found, total, members, reads, corrections, due })
}

fn old_corrections(app: &App, rules: &Rules, today: Day) -> sea_orm::Select<correction::Entity> {
    let before = log_ends(today, rules.corrections_months, app.formats.zone());
    correction::Entity::find().filter(correction::Column::DecidedAt.lt(before))
}

/// What is marked by a rule and due; what was decided by hand is nobody's accident.
fn due(today: Day) -> sea_orm::Select<erasure::Entity> {
    erasure::Entity::find()
        .filter(erasure::Column::State.eq(state::MARKED))
        .filter(erasure::Column::DueDay.lte(today))
        .filter(erasure::Column::Ground.ne(Ground::Request.word()))
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
