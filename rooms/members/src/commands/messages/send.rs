//! Sending: who gets it is asked once, held against the number that somebody confirmed, and kept in one transaction. From then on it is the jobs'.

use std::collections::BTreeMap;

use rawabit_platform::Day;
use rawabit_platform::permit::{Permit, Scope};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _, Set};

use super::draft::load;
use super::{MessageRefused, Ways, prepare, signed};
use crate::commands::asked_for;
use crate::model::letter;
use crate::model::message::{MessageState, Way, is_about};
use crate::model::segment::Segment;
use crate::permissions::MessageMembers;
use crate::store::messages::{self, Counted, Group, Plan, asked, filter, message, segment};
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

/// Who gets a message now, and who does not: one look at the members, before anybody else has to wait for it.
#[derive(Clone, Debug)]
pub struct Audience {
    message: (String, i64),
    asked: Segment,
    groups: Vec<Group>,
}

impl Audience {
    /// Of a draft, within what the sender may.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn of(
        app: &App,
        db: &impl ConnectionTrait,
        row: &message::Model,
        scope: &Scope<MessageMembers>,
    ) -> Answer<Result<Self, MessageRefused>> {
        let (asked, filter) = match plan_of(db, row, app.today()).await? {
            Ok(found) => found,
            Err(refused) => return Ok(Err(refused)),
        };
        let statutes = app.statutes.load_full();
        let plan = audience(app, db, row, scope, &filter, &statutes.members).await?;
        let groups = plan.groups(db).await?;
        Ok(Ok(Self { message: (row.id.clone(), row.version), asked, groups }))
    }

    /// How many get it.
    pub fn total(&self) -> u64 {
        let get = self.groups.iter().filter(|group| group.reason.is_empty());
        get.map(|group| group.total.unsigned_abs()).sum()
    }
}

/// Sends a draft to an audience, if they are about as many as somebody confirmed. How many. Few are written down at once, many by a job, piece by
/// piece; who they are stays what it was when they were asked for.
///
/// # Errors
/// `Fault::NotFound` when the permit is not for the unit; `Fault::Stale`, also where the audience is that of another version; the database.
pub async fn send(
    app: &App,
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    (id, version): (&str, i64),
    confirmed: u64,
    audience: Audience,
) -> Answer<Result<u64, MessageRefused>> {
    let row = load(work, permit, id, version, MessageState::Draft).await?;
    if audience.message != (row.id.clone(), row.version) {
        return Err(Fault::Stale);
    }
    let ways = Ways::of(app);
    if row.way() == Way::Sms && ways.sms.is_none() {
        return Ok(Err(MessageRefused::NoGateway));
    }
    let total = audience.total();
    if let Err(refused) = confirmed_of(confirmed, total) {
        return Ok(Err(refused));
    }
    messages::audience::keep(work.tx(), id, &audience.groups, ways.at_once).await?;
    let unit = row.unit_path.clone();
    let (account_id, office, actor) = signed(work.author());
    let mut row = row.into_active_model();
    row.state = Set(MessageState::Preparing.word().to_owned());
    row.filter = Set(audience.asked.to_json());
    row.account_id = Set(account_id);
    row.office = Set(office);
    row.actor = Set(actor);
    row.started_at = Set(Some(work.now()));
    row.updated_at = Set(work.now());
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    work.audit("members.message_send", ("member_message", id), &unit, &total.to_string()).await?;
    if prepare::some(work, id, ways.at_once).await? {
        work.enqueue(prepare::job(id)).await?;
    }
    Ok(Ok(total))
}
