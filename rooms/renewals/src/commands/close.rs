//! Closing a campaign: it ends with a report. Nothing new starts in it afterwards; what was begun can finish.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, IntoActiveModel as _, Set};
use sha2::{Digest as _, Sha256};

use crate::dossier::{law, rhythm};
use crate::model::day_number;
use crate::model::report::{Report, conditions};
use crate::permissions::OpenCampaign;
use crate::store::board::Now;
use crate::store::{campaigns, sums};

/// Why a campaign cannot be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseRefused {
    /// It needs to be said why it ends.
    Reason,
}

impl CloseRefused {
    /// What to tell, at the field `note`.
    pub fn message(self) -> Message {
        "renewals-refused-reason".into()
    }
}

/// What a campaign would end with now.
pub(crate) async fn ending(
    app: &App,
    db: &impl ConnectionTrait,
    campaign: &campaigns::Model,
    now: UtcMicros,
) -> Answer<Report> {
    let statutes = law(app, db, campaign).await?;
    let zone = app.formats.zone();
    let at = Now {
        today: day_number(now.day(zone)),
        ahead: i64::from(now.zoned(zone).offset().seconds()),
        rhythm: campaign.rules(&statutes).map(|rules| rhythm(&statutes, rules)).unwrap_or_default(),
    };
    let endings = sums::endings(db, &campaign.id, at).await?;
    let mut report = Report { gone: sums::changed(db, &campaign.id).await?.gone, ..Report::default() };
    for one in &endings {
        report.add(one.stage(), one.begun > 0, one.n);
    }
    let counts: Vec<(&str, bool, i64)> = endings
        .iter()
        .map(|one| (one.kind.as_str(), one.stage() == crate::model::Stage::Certified, one.n))
        .collect();
    let unit = rawabit_federation::unit(db, &campaign.unit_id).await?;
    report.ready = unit.map(|unit| conditions(&statutes, &unit.kind, &counts)).unwrap_or_default();
    Ok(report)
}

/// Closes a campaign. Writes the act `campaign.closed` with its figures and the fingerprint of its report.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] beyond the permit; `Fault` for one that is closed, a stale version, the database.
pub async fn close_campaign(
    app: &App,
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    id: &str,
    version: Option<i64>,
    note: &str,
) -> Answer<Result<Report, CloseRefused>> {
    let found = campaigns::find(work.tx(), id).await?;
    let campaign = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != i64::from(campaign.version)) {
        return Err(Fault::Stale);
    }
    if !campaign.is_open() {
        return Err(super::not_now());
    }
    if note.trim().is_empty() {
        return Ok(Err(CloseRefused::Reason));
    }
    let report =
        Report { note: note.trim().to_owned(), ..ending(app, work.tx(), &campaign, work.now()).await? };
    let text = serde_json::to_string(&report).map_err(Fault::internal)?;
    let act = NewAct::new("campaign.closed", "campaign", id, &campaign.unit_path)
        .fact("unit", campaign.unit_id.as_str())
        .fact("title", serde_json::to_value(&campaign.title).unwrap_or_default())
        .fact("branches", report.branches)
        .fact("renewed", report.renewed)
        .fact("running", report.running)
        .fact("not_renewed", report.not_renewed)
        .fact("sha256", hex::encode(Sha256::digest(text.as_bytes())))
        .cites(&campaign.article, &campaign.statutes);
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    work.audit("renewals.close", ("campaign", id), &campaign.unit_path, "").await?;
    let version = campaign.version;
    let mut row = campaign.into_active_model();
    row.state = Set(campaigns::CLOSED.to_owned());
    row.closed_day = Set(Some(work.now().day(app.formats.zone())));
    row.closed_act = Set(act_idx);
    row.report = Set(Some(text));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    work.touch(super::TAG);
    Ok(Ok(report))
}
