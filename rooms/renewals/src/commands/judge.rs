//! What the statutes leave to somebody's judgement: recorded with name, office and reason, never overwritten.

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{jury, load, not_now};
use crate::dossier;
use crate::model::Stage;
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
    let (_, row) = load(work, permit, id, None).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    // Nobody says how an assembly went before it was held, nor after the result stands.
    let held = dossier.case().is_some_and(|case| case.was_held());
    if !held || dossier.stage() == Stage::Certified {
        return Err(not_now());
    }
    if !QUESTIONS.contains(&judgement.question.as_str()) {
        return Ok(Err(JudgeRefused::Question));
    }
    let office = dossier.rules().and_then(|rules| rules.supervised_by.clone()).unwrap_or_default();
    let supervisor = dossier.row.supervisor_id.as_ref();
    let Some(person) = judgement.person.filter(|person| supervisor == Some(person)) else {
        return Ok(Err(JudgeRefused::NotTheirs));
    };
    let branch = (dossier.unit.id.as_str(), &dossier.unit.path);
    let held = jury::above(app, work, &person, &office, branch).await?;
    if held.is_empty() || jury::concerned(app, work, &dossier, &person).await? {
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
    work.audit("renewals.judge", ("renewal", id), &dossier.unit.path, &judgement.question).await?;
    Ok(Ok(()))
}
