//! Writing a message: checked before it is kept, so that a draft can always be sent.

use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QuerySelect as _, Set,
};

use super::signed;
use crate::model::letter::{self, Wrong};
use crate::model::message::{Fate, MessageState, Way};
use crate::model::segment::Segment;
use crate::permissions::MessageMembers;
use crate::store::messages::{audience, delivery, message};

/// The longest short message, in parts: beyond that an operator may refuse it, and a mail is the better way.
const MOST_PARTS: usize = 6;

/// Why a message is not kept or not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageRefused {
    /// Something in the subject or the text cannot be filled in.
    Wrong(&'static str, Wrong),
    /// A language has a subject without a text, or a text without a subject.
    Half(Lang),
    /// The short message is too long: so many parts.
    TooLong(Lang, usize),
    /// It is asked for those who have left.
    Gone,
    /// The saved search is not there, or not understood.
    NoSegment,
    /// Nobody gets it.
    Nobody,
    /// The number is another by now: so many.
    Changed(u64),
    /// There is no gateway for short messages.
    NoGateway,
}

impl MessageRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Wrong(field, _) => field,
            Self::Half(_) | Self::TooLong(..) => "body",
            Self::Gone | Self::NoSegment => "segment",
            Self::Nobody | Self::NoGateway => "",
            Self::Changed(_) => "count",
        }
    }

    /// What to tell a reader.
    pub fn message(&self, lang: Lang) -> Message {
        match self {
            Self::Wrong(_, wrong) => wrong.message(lang),
            Self::Half(which) => Message::new("members-refused-half").with("lang", which.code()),
            Self::TooLong(which, parts) => Message::new("members-refused-long-sms")
                .with("lang", which.code())
                .with("n", *parts)
                .with("most", MOST_PARTS),
            Self::Gone => Message::new("members-refused-gone"),
            Self::NoSegment => Message::new("members-refused-no-segment"),
            Self::Nobody => Message::new("members-refused-no-recipients"),
            Self::Changed(now) => {
                Message::new("members-refused-changed").with("n", i64::try_from(*now).unwrap_or(i64::MAX))
            }
            Self::NoGateway => Message::new("members-refused-no-gateway"),
        }
    }
}

/// What a message says, and to whom.
#[derive(Clone, Debug)]
pub struct Draft {
    /// By which way.
    pub way: Way,
    /// The subject, for mails.
    pub subject: Multi,
    /// The text.
    pub body: Multi,
    /// The saved search.
    pub segment_id: Option<String>,
    /// What is asked, where there is no saved search.
    pub segment: Segment,
}

impl Draft {
    /// The first thing that is wrong.
    fn wrong(&self) -> Option<MessageRefused> {
        for (field, text) in [("subject", &self.subject), ("body", &self.body)] {
            if let Err(wrong) = letter::check(text) {
                return Some(MessageRefused::Wrong(field, wrong));
            }
        }
        if self.way == Way::Mail {
            return letter::halves(&self.subject, &self.body).first().map(|lang| MessageRefused::Half(*lang));
        }
        self.body.0.iter().find_map(|(lang, text)| {
            let parts = rawabit_sms::Parts::of(text).count();
            (parts > MOST_PARTS).then_some(MessageRefused::TooLong(*lang, parts))
        })
    }
}

/// Keeps a message as a draft; its identifier.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn draft(
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    unit: &UnitPath,
    new: Draft,
) -> Answer<Result<String, MessageRefused>> {
    if !permit.covers(unit) {
        return Err(Fault::NotFound);
    }
    if let Some(wrong) = new.wrong() {
        return Ok(Err(wrong));
    }
    let last: Option<Option<i64>> = message::Entity::find()
        .select_only()
        .column_as(message::Column::No.max(), "no")
        .into_tuple()
        .one(work.tx())
        .await?;
    let id = work.id();
    let (account_id, office, actor) = signed(work.author());
    message::ActiveModel {
        id: Set(id.clone()),
        no: Set(last.flatten().unwrap_or(0) + 1),
        unit_path: Set(unit.clone()),
        way: Set(new.way.word().to_owned()),
        state: Set(MessageState::Draft.word().to_owned()),
        subject: Set(new.subject),
        body: Set(new.body),
        segment_id: Set(new.segment_id),
        filter: Set(new.segment.to_json()),
        account_id: Set(account_id),
        office: Set(office),
        actor: Set(actor),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
        started_at: Set(None),
        ended_at: Set(None),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.message", ("member_message", &id), unit, "").await?;
    Ok(Ok(id))
}

/// A message in a state, in the version a page was made from.
pub(super) async fn load(
    work: &Work,
    permit: &Permit<MessageMembers>,
    id: &str,
    version: i64,
    state: MessageState,
) -> Answer<message::Model> {
    let row = message::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = row.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if row.version != version || row.state() != state {
        return Err(Fault::Stale);
    }
    Ok(row)
}

/// Changes a draft.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`]; the database.
pub async fn change(
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    id: &str,
    version: i64,
    new: Draft,
) -> Answer<Result<(), MessageRefused>> {
    let row = load(work, permit, id, version, MessageState::Draft).await?;
    if let Some(wrong) = new.wrong() {
        return Ok(Err(wrong));
    }
    let unit = row.unit_path.clone();
    let mut row = row.into_active_model();
    row.way = Set(new.way.word().to_owned());
    row.subject = Set(new.subject);
    row.body = Set(new.body);
    row.segment_id = Set(new.segment_id);
    row.filter = Set(new.segment.to_json());
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("members.message", ("member_message", id), &unit, "").await?;
    Ok(Ok(()))
}

/// Throws a draft away.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`]; the database.
pub async fn drop_draft(
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    id: &str,
    version: i64,
) -> Answer<()> {
    let row = load(work, permit, id, version, MessageState::Draft).await?;
    message::Entity::delete_by_id(id.to_owned()).exec(work.tx()).await?;
    Ok(work.audit("members.message_drop", ("member_message", id), &row.unit_path, "").await?)
}

/// Stops a message: who has not been taken in hand gets nothing, whether it is written down already or not.
///
/// # Errors
/// [`Fault::NotFound`]; [`Fault::Stale`]; the database.
pub async fn cancel(work: &mut Work, permit: &Permit<MessageMembers>, id: &str, version: i64) -> Answer<u64> {
    let row = message::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = row.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if row.version != version || !row.state().is_underway() {
        return Err(Fault::Stale);
    }
    audience::forget(work.tx(), id).await?;
    let stopped = delivery::Entity::update_many()
        .col_expr(delivery::Column::State, Expr::value(Fate::Cancelled.word()))
        .col_expr(delivery::Column::At, Expr::value(work.now().0))
        .filter(delivery::Column::MessageId.eq(id))
        .filter(delivery::Column::State.eq(Fate::Queued.word()))
        .exec(work.tx())
        .await?
        .rows_affected;
    let unit = row.unit_path.clone();
    let mut row = row.into_active_model();
    row.state = Set(MessageState::Cancelled.word().to_owned());
    row.ended_at = Set(Some(work.now()));
    row.updated_at = Set(work.now());
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    work.audit("members.message_cancel", ("member_message", id), &unit, &stopped.to_string()).await?;
    Ok(stopped)
}
