//! Votes and decisions.

use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, UtcMicros, Work};
use rawabit_statutes::{Outcome, Statutes, Word as _};
use sea_orm::{ActiveModelTrait as _, Set};
use serde_json::json;

use super::{load, not_now};
use crate::model::{DecisionState, VoteInput, voting};
use crate::permissions::RecordMeeting;
use crate::store::{agenda, decisions, invitees, meetings, votes};

/// A vote about to be recorded.
#[derive(Clone, Debug)]
pub struct NewVote {
    /// The agenda item, if any.
    pub item: Option<String>,
    /// What was asked.
    pub subject: Multi,
    /// The type of decision, where it has a majority of its own.
    pub decision_type: Option<String>,
    /// The votes counted.
    pub vote: VoteInput,
}

/// A decision about to be recorded.
#[derive(Clone, Debug)]
pub struct NewDecision {
    /// The agenda item, if any.
    pub item: Option<String>,
    /// The type of the statutes, if it is one.
    pub decision_type: Option<String>,
    /// A few words.
    pub title: Multi,
    /// The text as adopted; the title when empty.
    pub text: Multi,
    /// The office that answers for it.
    pub owner_office: String,
    /// The unit of that office.
    pub owner_unit: String,
    /// By when.
    pub deadline: Option<Day>,
    /// Whether a communiqué may name it.
    pub public: bool,
    /// The votes counted; none when nobody asked for a vote.
    pub vote: Option<VoteInput>,
}

/// What was recorded.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The decision.
    pub id: String,
    /// Its number: `2018/03`.
    pub number: String,
    /// Whether it was adopted.
    pub adopted: bool,
    /// How, when it was voted.
    pub outcome: Option<Outcome>,
}

/// Why a vote or a decision cannot be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecideRefused {
    /// Nobody answers for it.
    NoOwner,
    /// The unit has no such office.
    UnknownOwner,
    /// The deadline lies before the meeting.
    Deadline,
    /// A type that the statutes do not know.
    UnknownType,
    /// This type has a majority of its own: it needs a counted vote.
    NeedsVote,
    /// The numbers cannot be.
    Vote(voting::Refused),
}

impl DecideRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoOwner | Self::UnknownOwner => "owner",
            Self::Deadline => "deadline",
            Self::UnknownType => "type",
            Self::NeedsVote | Self::Vote(voting::Refused::Nobody) => "for",
            Self::Vote(voting::Refused::TooMany { .. }) => "for",
            Self::Vote(voting::Refused::ChairNotCounted) => "chair_vote",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::NoOwner => "meetings-refused-owner".into(),
            Self::UnknownOwner => "meetings-refused-owner-unknown".into(),
            Self::Deadline => "meetings-refused-deadline".into(),
            Self::UnknownType => "meetings-refused-type".into(),
            Self::NeedsVote => "meetings-refused-needs-vote".into(),
            Self::Vote(voting::Refused::Nobody) => "meetings-refused-no-hands".into(),
            Self::Vote(voting::Refused::TooMany { counted, most }) => {
                Message::new("meetings-refused-hands").with("counted", *counted).with("hands", *most)
            }
            Self::Vote(voting::Refused::ChairNotCounted) => "meetings-refused-chair-vote".into(),
        }
    }
}

/// Records a vote by show of hands, with its outcome under the majority that the statutes name.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, an item of another meeting, the database.
pub async fn vote(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    new: NewVote,
) -> Answer<Result<(String, Outcome), DecideRefused>> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_decisions() {
        return Err(not_now());
    }
    check_item(work, meeting_id, new.item.as_deref()).await?;
    let statutes = app.statutes.load_full();
    let at = meeting.moment(work.now());
    let recorded = record_vote(work, &statutes, &meeting, new, at).await?;
    if recorded.is_ok() {
        work.audit("meetings.vote", ("meeting", meeting_id), &meeting.unit_path, "").await?;
    }
    Ok(recorded.map(|(row, outcome)| (row.id, outcome)))
}

async fn check_item(work: &Work, meeting_id: &str, item: Option<&str>) -> Answer<()> {
    match item {
        Some(item) if agenda::find(work.tx(), meeting_id, item).await?.is_none() => Err(Fault::NotFound),
        _ => Ok(()),
    }
}

async fn record_vote(
    work: &Work,
    statutes: &Statutes,
    meeting: &meetings::Model,
    new: NewVote,
    at: UtcMicros,
) -> Answer<Result<(votes::Model, Outcome), DecideRefused>> {
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let kind = new.decision_type.as_deref().filter(|kind| !kind.is_empty());
    if kind.is_some_and(|kind| statutes.decision(kind).is_none()) {
        return Ok(Err(DecideRefused::UnknownType));
    }
    let roll = invitees::roll(&invitees::of_meeting(work.tx(), &meeting.id).await?);
    let outcome = match voting::count(body, kind, &new.vote, &roll) {
        Ok(outcome) => outcome,
        Err(refused) => return Ok(Err(DecideRefused::Vote(refused))),
    };
    let small = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let majority = &outcome.majority;
    let row = votes::ActiveModel {
        id: Set(work.id()),
        meeting_id: Set(meeting.id.clone()),
        item_id: Set(new.item),
        subject: Set(new.subject),
        decision_type: Set(kind.unwrap_or_default().to_owned()),
        votes_for: Set(small(new.vote.for_)),
        votes_against: Set(small(new.vote.against)),
        votes_abstain: Set(small(new.vote.abstain)),
        present: Set(small(roll.votes_there)),
        members: Set(small(roll.votes)),
        chair_vote: Set(new.vote.chair_vote.map_or("", |vote| vote.key()).to_owned()),
        adopted: Set(outcome.adopted),
        needed: Set(small(outcome.needed)),
        whole: Set(small(outcome.whole)),
        by_chair: Set(outcome.by_chair),
        share: Set(majority.share.to_string()),
        base: Set(majority.of.key().to_owned()),
        article: Set(majority.article.clone().unwrap_or_default()),
        at: Set(at),
    }
    .insert(work.tx())
    .await?;
    Ok(Ok((row, outcome)))
}

/// Records a decision with its number, its owner and, if it was voted, the vote. A proposal that was not adopted is
/// recorded with its number, too.
///
/// # Errors
/// As [`vote`].
pub async fn decide(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    new: NewDecision,
) -> Answer<Result<Decided, DecideRefused>> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_decisions() {
        return Err(not_now());
    }
    check_item(work, meeting_id, new.item.as_deref()).await?;
    let statutes = app.statutes.load_full();
    let held = meeting.held_on(app.formats.zone());
    let at = meeting.moment(work.now());
    if let Err(refused) = check(work, &statutes, &meeting, held, &new).await? {
        return Ok(Err(refused));
    }
    let mut voted = None;
    if let Some(hands) = new.vote {
        let asked = NewVote {
            item: new.item.clone(),
            subject: new.title.clone(),
            decision_type: new.decision_type.clone(),
            vote: hands,
        };
        match record_vote(work, &statutes, &meeting, asked, at).await? {
            Ok(recorded) => voted = Some(recorded),
            Err(refused) => return Ok(Err(refused)),
        }
    }
    let adopted = voted.as_ref().is_none_or(|(_, outcome)| outcome.adopted);
    let series = format!("{}/{}", meeting.unit_id, meeting.body.as_deref().unwrap_or("-"));
    let year = i32::from(held.0.year());
    let number = decisions::next_number(work.tx(), &series, year).await?;
    let id = work.id();
    let cited = crate::model::minutes::decision_number(year, number);
    let act = act_of(&statutes, &meeting, &new, voted.as_ref(), &id, &cited, adopted);
    let act = work.act(act).await?;
    let state = if adopted { DecisionState::Open } else { DecisionState::Rejected };
    let text = if new.text.is_empty() { new.title.clone() } else { new.text };
    decisions::ActiveModel {
        id: Set(id.clone()),
        meeting_id: Set(meeting_id.to_owned()),
        item_id: Set(new.item),
        vote_id: Set(voted.as_ref().map(|(row, _)| row.id.clone())),
        unit_id: Set(meeting.unit_id.clone()),
        unit_path: Set(meeting.unit_path.clone()),
        series: Set(series),
        year: Set(year),
        number: Set(number),
        decision_type: Set(new.decision_type.unwrap_or_default()),
        search_text: Set(format!("{} {cited}", meetings::search_text(&new.title))),
        title: Set(new.title),
        body: Set(text),
        owner_office: Set(new.owner_office),
        owner_unit: Set(new.owner_unit),
        deadline: Set(new.deadline),
        state: Set(state.name().to_owned()),
        is_public: Set(new.public),
        adopted_at: Set(at),
        ended_at: Set((!adopted).then_some(at)),
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    work.audit("meetings.decide", ("decision", &id), &meeting.unit_path, state.name()).await?;
    Ok(Ok(Decided { id, number: cited, adopted, outcome: voted.map(|(_, outcome)| outcome) }))
}

async fn check(
    work: &Work,
    statutes: &Statutes,
    meeting: &meetings::Model,
    held: Day,
    new: &NewDecision,
) -> Answer<Result<(), DecideRefused>> {
    if new.owner_office.is_empty() || new.owner_unit.is_empty() {
        return Ok(Err(DecideRefused::NoOwner));
    }
    let unit = rawabit_federation::unit(work.tx(), &new.owner_unit).await?;
    let known = unit.is_some_and(|unit| {
        statutes.office(&new.owner_office).is_some_and(|office| office.units.contains(&unit.kind))
    });
    if !known {
        return Ok(Err(DecideRefused::UnknownOwner));
    }
    if new.deadline.is_some_and(|deadline| deadline < held) {
        return Ok(Err(DecideRefused::Deadline));
    }
    let kind = new.decision_type.as_deref().filter(|kind| !kind.is_empty());
    if kind.is_some_and(|kind| statutes.decision(kind).is_none()) {
        return Ok(Err(DecideRefused::UnknownType));
    }
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    if new.vote.is_none() && voting::needs_count(body, kind) {
        return Ok(Err(DecideRefused::NeedsVote));
    }
    Ok(Ok(()))
}

fn act_of(
    statutes: &Statutes,
    meeting: &meetings::Model,
    new: &NewDecision,
    voted: Option<&(votes::Model, Outcome)>,
    id: &str,
    number: &str,
    adopted: bool,
) -> NewAct {
    let name = if adopted { "decision.adopted" } else { "decision.rejected" };
    let title = serde_json::to_value(&new.title).unwrap_or_default();
    let mut act = NewAct::new(name, "decision", id, &meeting.unit_path)
        .fact("number", number)
        .fact("meeting", meeting.id.as_str())
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("unit", meeting.unit_id.as_str())
        .fact("type", new.decision_type.clone().unwrap_or_default())
        .fact("owner", json!({ "office": new.owner_office, "unit": new.owner_unit }));
    // A decision that is not for the public may name somebody: its title is then only committed to.
    act = if new.public { act.fact("title", title) } else { act.private("title", title) };
    if let Some(deadline) = new.deadline {
        act = act.fact("deadline", deadline.to_string());
    }
    match voted {
        Some((row, _)) => act
            .fact("votes", json!({ "for": row.votes_for, "against": row.votes_against, "abstain": row.votes_abstain }))
            .fact(
                "majority",
                json!({ "share": row.share, "of": row.base, "needed": row.needed, "whole": row.whole, "by_chair": row.by_chair }),
            )
            .cites(&row.article, &statutes.edition.version),
        None => act.fact("votes", json!(null)),
    }
}
