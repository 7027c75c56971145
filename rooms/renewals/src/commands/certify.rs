//! Certifying a renewal: the results of its contests are certified with it, in one transaction, and that opens the mandates. Nothing else
//! does.

use rawabit_elections::CertifyResult;
use rawabit_elections::face;
use rawabit_elections::model::State;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::Set;

use super::jury::confirmer;
use super::transmit::{ReviewRefused, Word, act, change, step};
use super::{load, not_now};
use crate::model::check::Verdict;
use crate::model::{Stage, day_number};
use crate::permissions::JudgeRenewal;
use crate::store::records;
use crate::store::steps::Kind;
use crate::{dossier, tally};

/// Certifies. What is not known yet stands in the way; what is not as the statutes want it needs a reason, which is recorded with the points
/// that it is about.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn certify(
    app: &App,
    work: &mut Work,
    permits: (&Permit<JudgeRenewal>, &Permit<CertifyResult>),
    id: &str,
    version: Option<i64>,
    word: Word,
) -> Answer<Result<(), ReviewRefused>> {
    let (_, row) = load(work, permits.0, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if dossier.stage() != Stage::Transmitted {
        return Err(not_now());
    }
    let Some(office) = confirmer(app, work, &dossier, permits.0, word.person.as_deref()).await? else {
        return Ok(Err(ReviewRefused::NotTheirs));
    };
    let today = work.now().day(app.formats.zone());
    let Some(case) = dossier.case() else { return Err(not_now()) };
    if let Some(until) = case.uncontestable().filter(|until| today < *until) {
        return Ok(Err(ReviewRefused::Early(until)));
    }
    let mut failed = Vec::new();
    for check in case.checks() {
        match check.verdict {
            Verdict::Passed => {}
            Verdict::Failed => failed.push(check.key),
            Verdict::Human(_) if check.key == "conduct" => return Ok(Err(ReviewRefused::Missing("judge"))),
            Verdict::Human(_) => return Ok(Err(ReviewRefused::Missing("judge-paper"))),
            Verdict::Pending => return Ok(Err(ReviewRefused::Missing("pending"))),
        }
    }
    if !failed.is_empty() && word.note.trim().is_empty() {
        return Ok(Err(ReviewRefused::Reason));
    }
    drop(case);
    for contest in &dossier.contests {
        if contest.standing.state == State::Certified {
            continue;
        }
        let person = word.person.as_deref();
        let holder = tally::holder(id);
        let done =
            face::certify_for(app, work, permits.1, person, &contest.standing.id, Some(&holder)).await?;
        if let Err(refused) = done {
            return Ok(Err(ReviewRefused::Election(refused.message())));
        }
    }
    let record = records::latest(work.tx(), id).await?;
    let mut act = act("renewal.certified", &dossier)
        .fact("record", record.as_ref().map(|one| one.number))
        .fact("sha256", record.map(|one| one.sha256));
    if !failed.is_empty() {
        act = act.fact("despite", failed.clone()).private("reason", word.note.as_str());
    }
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    step(work, &dossier, Kind::Certified, word, office, act_idx).await?;
    change(work, dossier.row, |row| {
        row.certified_day = Set(Some(day_number(today)));
        row.certified_act = Set(act_idx);
    })
    .await?;
    Ok(Ok(()))
}
