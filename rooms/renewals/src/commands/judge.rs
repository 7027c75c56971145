//! What the statutes leave to somebody's judgement: recorded with name, office and reason, never overwritten.

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{load, not_now};
use crate::model::check::QUESTIONS;
use crate::permissions::JudgeRenewal;
use crate::store::findings;

/// A judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The question: one of [`QUESTIONS`].
    pub question: String,
    /// Whether it was found regular.
    pub passed: bool,
    /// Why.
    pub note: String,
    /// Who judges; none for an account without a person, which can judge for nobody.
    pub person: Option<String>,
}

/// Why it cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgeRefused {
    /// No such question.
    Question,
    /// The statutes name somebody else.
    NotTheirs,
    /// What is found irregular needs a reason.
    Reason,
}

impl JudgeRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Self::Reason => "note",
            Self::Question | Self::NotTheirs => "verdict",
        }
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::Question => "renewals-refused-question",
            Self::NotTheirs => "renewals-refused-not-theirs",
            Self::Reason => "renewals-refused-reason",
        }
        .into()
    }
}

/// Records a judgement of the supervisor: whoever is named for the branch and holds the office on that day.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn judge(
    app: &App,
    work: &mut Work,
    permit: &Permit<JudgeRenewal>,
    id: &str,
    judgement: Judgement,
) -> Answer<Result<(), JudgeRefused>> {
    let (campaign, row) = load(work, permit, id, None).await?;
    if row.certified_day.is_some() {
        return Err(not_now());
    }
    if !QUESTIONS.contains(&judgement.question.as_str()) {
        return Ok(Err(JudgeRefused::Question));
    }
    let statutes = app.statutes.load_full();
    let office = campaign.rules(&statutes).and_then(|rules| rules.supervised_by.clone()).unwrap_or_default();
    let Some(person) = judgement.person.filter(|person| row.supervisor_id.as_ref() == Some(person)) else {
        return Ok(Err(JudgeRefused::NotTheirs));
    };
    let today = work.now().day(app.formats.zone());
    let held = rawabit_federation::held_by(work.tx(), &person, today).await?;
    if !held.iter().any(|one| one.office == office) {
        return Ok(Err(JudgeRefused::NotTheirs));
    }
    if !judgement.passed && judgement.note.trim().is_empty() {
        return Ok(Err(JudgeRefused::Reason));
    }
    findings::ActiveModel {
        id: Set(work.id()),
        renewal_id: Set(id.to_owned()),
        question: Set(judgement.question.clone()),
        verdict: Set(if judgement.passed { "passed" } else { "failed" }.to_owned()),
        note: Set(judgement.note),
        office: Set(office),
        person_id: Set(Some(person)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.judge", ("renewal", id), &row.unit_path, &judgement.question).await?;
    Ok(Ok(()))
}
