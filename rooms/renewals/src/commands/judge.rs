//! What the statutes leave to somebody's judgement: recorded with name, office and reason, never overwritten.

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{jury, load, not_now};
use crate::dossier::{self, Dossier};
use crate::model::check::{QUESTIONS, Verdict};
use crate::model::{Check, Stage};
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

/// Records a judgement: of the supervisor, who is named for the branch and holds the office on that day; of what a paper leaves open, of whoever
/// confirms results, with a reason.
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
    let of_paper = judgement.question != QUESTIONS[0];
    let allowed = match &judgement.person {
        Some(person) if of_paper => {
            of_confirmer(app, work, permit, &dossier, person, &judgement.question).await?
        }
        Some(person) => of_supervisor(app, work, &dossier, person).await?,
        None => None,
    };
    let Some(office) = allowed else { return Ok(Err(JudgeRefused::NotTheirs)) };
    // What a paper cannot prove is known from somebody's word alone: they say why.
    if (of_paper || !judgement.passed) && judgement.note.trim().is_empty() {
        return Ok(Err(JudgeRefused::Reason));
    }
    findings::ActiveModel {
        id: Set(work.id()),
        renewal_id: Set(id.to_owned()),
        question: Set(judgement.question.clone()),
        verdict: Set(if judgement.passed { "passed" } else { "failed" }.to_owned()),
        note: Set(judgement.note),
        office: Set(office),
        person_id: Set(judgement.person),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.judge", ("renewal", id), &dossier.unit.path, &judgement.question).await?;
    Ok(Ok(()))
}

/// The office in which whoever supervises the branch judges: whoever is named, and holds it today with no part in the branch.
async fn of_supervisor(app: &App, work: &Work, dossier: &Dossier, person: &str) -> Answer<Option<String>> {
    let office = dossier.rules().and_then(|rules| rules.supervised_by.clone()).unwrap_or_default();
    if dossier.row.supervisor_id.as_deref() != Some(person) {
        return Ok(None);
    }
    let branch = (dossier.unit.id.as_str(), &dossier.unit.path);
    let held = jury::above(app, work, person, &office, branch).await?;
    if held.is_empty() || jury::concerned(app, work, dossier, person).await? {
        return Ok(None);
    }
    Ok(Some(office))
}

/// The office in which somebody decides what a paper leaves open: whoever confirms results, and only while it is open.
async fn of_confirmer(
    app: &App,
    work: &Work,
    permit: &Permit<JudgeRenewal>,
    dossier: &Dossier,
    person: &str,
    question: &str,
) -> Answer<Option<String>> {
    let asked = dossier.findings.iter().any(|one| one.question == question)
        || dossier.case().is_some_and(|case| {
            let open = |check: &Check| check.key == question && matches!(check.verdict, Verdict::Human(_));
            case.checks().iter().any(open)
        });
    if !asked {
        return Err(not_now());
    }
    jury::confirmer(app, work, dossier, permit, Some(person)).await
}
