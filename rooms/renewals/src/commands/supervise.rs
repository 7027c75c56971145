//! Who supervises which assemblies, and on which day the calendar sets one.

use rawabit_meetings::STANDING_SQL;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _};
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use super::load;
use crate::dossier;
use crate::model::day_number;
use crate::permissions::OpenCampaign;
use crate::store::renewals::{Column, Entity, within};
use crate::store::{campaigns, renewals};

/// Which branches somebody is to supervise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supervise {
    /// Those at or below this place.
    pub within: Option<UnitPath>,
    /// Those of this region.
    pub region: Option<String>,
    /// One only.
    pub renewal: Option<String>,
    /// Who.
    pub person: String,
}

/// Why somebody cannot supervise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuperviseRefused {
    /// They do not hold the office that the statutes name.
    NotInOffice,
    /// No branch is meant.
    NoBranches,
    /// Neither a region nor a unit is named: nobody takes over everything by leaving a field empty.
    Everywhere,
}

impl SuperviseRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Self::NotInOffice => "person",
            Self::NoBranches | Self::Everywhere => "region",
        }
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::NotInOffice => "renewals-refused-supervisor",
            Self::NoBranches => "renewals-refused-none-meant",
            Self::Everywhere => "renewals-refused-everywhere",
        }
        .into()
    }
}

/// Names the supervisor of some branches of a campaign whose assembly is still to be held: who supervised one that was held is a part of
/// its record. Returns how many they are.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] beyond the permit; the database.
pub async fn supervise(
    app: &App,
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    campaign: &str,
    asked: Supervise,
) -> Answer<Result<u64, SuperviseRefused>> {
    let found = campaigns::find(work.tx(), campaign).await?;
    let campaign = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if !campaign.is_open() {
        return Err(super::not_now());
    }
    let statutes = dossier::law(app, work.tx(), &campaign).await?;
    let office = campaign.rules(&statutes).and_then(|rules| rules.supervised_by.clone());
    let to_come = Expr::cust(format!(
        "(meeting_id IS NULL OR meeting_id NOT IN (SELECT id FROM ({STANDING_SQL}) held \
         WHERE state IN ('open', 'closed', 'drafted', 'corrected', 'approved')))"
    ));
    let mut wanted = Condition::all()
        .add(Column::CampaignId.eq(campaign.id.as_str()))
        .add(Column::CertifiedDay.is_null())
        .add(Column::TransmittedDay.is_null())
        .add(Column::PaperDay.is_null())
        .add(to_come);
    if let Some(office) = office {
        let today = work.now().day(app.formats.zone());
        let held = rawabit_federation::held_by(work.tx(), &asked.person, today).await?;
        let mut above = Condition::any();
        for one in held.iter().filter(|one| one.office == office) {
            let below =
                Condition::all().add(within(&one.unit_path)).add(Column::UnitId.ne(one.unit_id.as_str()));
            above = above.add(below);
        }
        if above.is_empty() {
            return Ok(Err(SuperviseRefused::NotInOffice));
        }
        wanted = wanted.add(above);
    }
    if asked.within.is_none() && asked.region.is_none() && asked.renewal.is_none() {
        return Ok(Err(SuperviseRefused::Everywhere));
    }
    if let Some(path) = &asked.within {
        wanted = wanted.add(within(path));
    }
    if let Some(region) = &asked.region {
        wanted = wanted.add(Column::Region.eq(region.as_str()));
    }
    if let Some(one) = &asked.renewal {
        wanted = wanted.add(Column::Id.eq(one.as_str()));
    }
    let changed = Entity::update_many()
        .col_expr(Column::SupervisorId, Expr::value(asked.person.as_str()))
        .col_expr(Column::Version, Expr::col(Column::Version).add(1_i64))
        .filter(wanted)
        .exec(work.tx())
        .await?
        .rows_affected;
    if changed == 0 {
        return Ok(Err(SuperviseRefused::NoBranches));
    }
    work.audit("renewals.supervise", ("campaign", &campaign.id), &campaign.unit_path, &changed.to_string())
        .await?;
    Ok(Ok(changed))
}

/// Why a day cannot be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanRefused {
    /// It lies outside of the campaign.
    Outside,
}

impl PlanRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        "renewals-refused-outside".into()
    }
}

/// Sets another day for the assembly of one branch, before it is convened.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn plan_day(
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    id: &str,
    version: Option<i64>,
    day: Day,
) -> Answer<Result<(), PlanRefused>> {
    let (campaign, row): (_, renewals::Model) = load(work, permit, id, version).await?;
    // The calendar is the campaign's: a branch does not move its own day.
    if !permit.covers(&campaign.unit_path) {
        return Err(Fault::NotFound);
    }
    if row.meeting_id.is_some() || row.paper_day.is_some() {
        return Err(super::not_now());
    }
    let calendar = campaign.calendar();
    if day < calendar.first || day >= calendar.last {
        return Ok(Err(PlanRefused::Outside));
    }
    let path = row.unit_path.clone();
    let mut row = row.change();
    row.planned_day = Set(day_number(day));
    row.update(work.tx()).await?;
    work.audit("renewals.plan", ("renewal", id), &path, &day.to_string()).await?;
    Ok(Ok(()))
}
