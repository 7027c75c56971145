//! Sending: who gets it is asked and written down in one transaction, with the number that somebody confirmed. From then on it is the job's.

use std::collections::BTreeMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Permit, Scope};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    PaginatorTrait as _, QueryFilter as _, Set,
};

use super::draft::load;
use super::{MessageRefused, Ways, out, signed};
use crate::commands::asked_for;
use crate::model::letter;
use crate::model::message::{Fate, MessageState, Way, is_about};
use crate::model::segment::Segment;
use crate::permissions::MessageMembers;
use crate::store::messages::{Counted, Plan, asked, delivery, filter, message, segment};
use crate::store::search::Filter;

/// How many get a message, and how many do not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sending {
    /// Those who get it, by their language.
    pub get: BTreeMap<String, u64>,
    /// Those who do not, by reason.
    pub skipped: BTreeMap<String, u64>,
}

impl Sending {
    fn of(counted: Vec<Counted>) -> Self {
        let mut all = Self::default();
        for one in counted {
            let n = one.total.unsigned_abs();
            if one.reason.is_empty() {
                *all.get.entry(one.lang).or_default() += n;
            } else {
                *all.skipped.entry(one.reason).or_default() += n;
            }
        }
        all
    }

    /// How many get it.
    pub fn total(&self) -> u64 {
        self.get.values().sum()
    }
}

/// What a message asks today: of its saved search as it is now, or of its own.
///
/// # Errors
/// The database does not answer.
pub async fn plan_of(
    db: &impl ConnectionTrait,
    row: &message::Model,
    today: Day,
) -> Answer<Result<(Segment, Filter), MessageRefused>> {
    let stored = match &row.segment_id {
        Some(id) => match segment::Entity::find_by_id(id.clone()).one(db).await? {
            Some(saved) => saved.filter,
            None => return Ok(Err(MessageRefused::NoSegment)),
        },
        None => row.filter.clone(),
    };
    let Some(segment) = asked(db, &stored).await? else { return Ok(Err(MessageRefused::NoSegment)) };
    if segment.is_of_the_gone() {
        return Ok(Err(MessageRefused::Gone));
    }
    let segment = segment.of_members();
    let filter = filter(&segment, today);
    Ok(Ok((segment, filter)))
}

/// The question of a message, from what [`plan_of`] found.
///
/// # Errors
/// The database does not answer.
pub async fn audience<'a>(
    app: &App,
    db: &impl ConnectionTrait,
    row: &message::Model,
    scope: &'a Scope<MessageMembers>,
    filter: &'a Filter,
    rules: &'a rawabit_statutes::MemberRules,
) -> Answer<Plan<'a>> {
    Ok(Plan {
        scope,
        filter,
        rules,
        today: app.today(),
        way: row.way(),
        each: letter::names_its_reader(&row.subject) || letter::names_its_reader(&row.body),
        consent: asked_for(db, row.way()).await?,
    })
}

impl Plan<'_> {
    /// How many get it, and how many do not.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn sending(&self, db: &impl ConnectionTrait) -> Answer<Sending> {
        Ok(Sending::of(self.count(db).await?))
    }
}

/// Why a message is not sent to so many as there are now, where it is not: nobody, or others than somebody confirmed.
///
/// # Errors
/// The reason.
pub fn confirmed_of(confirmed: u64, now: u64) -> Result<(), MessageRefused> {
    match now {
        0 => Err(MessageRefused::Nobody),
        now if !is_about(confirmed, now) => Err(MessageRefused::Changed(now)),
        _ => Ok(()),
    }
}

/// Sends a draft to whoever it is for now, within what the sender may, if they are still about as many as somebody confirmed. How many. They are
/// written down first and counted then, which asks once instead of twice who they are: where this refuses, the work must not be committed.
///
/// # Errors
/// `Fault::NotFound` when the permit is not for the unit; `Fault::Stale`; the database.
pub async fn send(
    app: &App,
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    scope: &Scope<MessageMembers>,
    (id, version): (&str, i64),
    confirmed: u64,
) -> Answer<Result<u64, MessageRefused>> {
    let row = load(work, permit, id, version, MessageState::Draft).await?;
    if row.way() == Way::Sms && Ways::of(app).sms.is_none() {
        return Ok(Err(MessageRefused::NoGateway));
    }
    let (segment, filter) = match plan_of(work.tx(), &row, app.today()).await? {
        Ok(found) => found,
        Err(refused) => return Ok(Err(refused)),
    };
    let statutes = app.statutes.load_full();
    let plan = audience(app, work.tx(), &row, scope, &filter, &statutes.members).await?;
    plan.write(work.tx(), id, work.now()).await?;
    let now = delivery::Entity::find()
        .filter(delivery::Column::MessageId.eq(id))
        .filter(delivery::Column::State.eq(Fate::Queued.word()))
        .count(work.tx())
        .await?;
    if let Err(refused) = confirmed_of(confirmed, now) {
        return Ok(Err(refused));
    }
    let (unit, way) = (row.unit_path.clone(), row.way());
    let (account_id, office, actor) = signed(work.author());
    let mut row = row.into_active_model();
    row.state = Set(MessageState::Sending.word().to_owned());
    row.filter = Set(segment.to_json());
    row.account_id = Set(account_id);
    row.office = Set(office);
    row.actor = Set(actor);
    row.started_at = Set(Some(work.now()));
    row.updated_at = Set(work.now());
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    work.audit("members.message_send", ("member_message", id), &unit, &now.to_string()).await?;
    work.enqueue(out::job(way)).await?;
    Ok(Ok(now))
}
