//! Branches founded after a campaign was opened join it; dissolved ones leave it, with the reason.

use std::collections::HashSet;

use rawabit_federation::Unit;
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, IntoActiveModel as _, Set};

use super::open::{Branch, branches, earliest};
use super::{load, not_now};
use crate::dossier::law;
use crate::model::calendar::Calendar;
use crate::model::day_number;
use crate::permissions::OpenCampaign;
use crate::store::renewals::{ROWS, of_campaign};
use crate::store::steps::{self, Kind};
use crate::store::{campaigns, renewals};

/// Why branches cannot join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JoinRefused {
    /// There is no other branch.
    Nobody,
    /// No assembly can be convened in time before the campaign ends.
    Late,
}

impl JoinRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::Nobody => "renewals-refused-nobody-joins",
            Self::Late => "renewals-refused-join-late",
        }
        .into()
    }
}

/// Whether a branch that is not in a campaign is one that joins it: founded since, and not one whose term goes on.
fn joins(campaign: &campaigns::Model, unit: &Unit, lasting: &HashSet<String>) -> bool {
    unit.founded.is_none_or(|founded| founded < campaign.last_day) && !lasting.contains(&unit.id)
}

/// The branches below a campaign's unit that are not in it and could join.
pub(crate) async fn founded(
    app: &App,
    db: &impl ConnectionTrait,
    campaign: &campaigns::Model,
    today: Day,
) -> Answer<Vec<Unit>> {
    let statutes = law(app, db, campaign).await?;
    let rules = campaign.rules(&statutes).ok_or_else(not_now)?;
    let known: HashSet<String> =
        of_campaign(db, &campaign.id).await?.into_iter().map(|row| row.unit_id).collect();
    let lasting = lasting(db, campaign, rules).await?;
    let units = rawabit_federation::subtree(db, &campaign.unit_path).await?;
    let wanted = |one: &Unit| {
        rules.kinds.contains(&one.kind)
            && one.is_open_on(today)
            && !known.contains(&one.id)
            && joins(campaign, one, &lasting)
    };
    Ok(units.into_iter().filter(wanted).collect())
}

/// The branches whose term is not over when the campaign ends, or whose renewal goes on in another.
async fn lasting(
    db: &impl ConnectionTrait,
    campaign: &campaigns::Model,
    rules: &rawabit_statutes::CampaignRules,
) -> Answer<HashSet<String>> {
    let mut all = renewals::unfinished(db, &campaign.unit_path, &campaign.rule).await?;
    if let Some(every) = rules.every {
        let over = day_number(Day(every.before(campaign.last_day.0)));
        all.extend(renewals::renewed_since(db, &campaign.unit_path, &campaign.rule, over).await?);
    }
    Ok(all)
}

/// The branches of a campaign that were dissolved and are not renewed.
pub(crate) async fn dissolved(
    db: &impl ConnectionTrait,
    campaign: &str,
    today: Day,
) -> Answer<Vec<(renewals::Model, Unit)>> {
    let rows = of_campaign(db, campaign).await?;
    let open: Vec<renewals::Model> =
        rows.into_iter().filter(|row| row.left_day.is_none() && row.certified_day.is_none()).collect();
    let ids: Vec<String> = open.iter().map(|row| row.unit_id.clone()).collect();
    let mut units = rawabit_federation::units(db, &ids).await?;
    let closed = |row: renewals::Model| {
        let unit = units.remove(&row.unit_id)?;
        (!unit.is_open_on(today)).then_some((row, unit))
    };
    Ok(open.into_iter().filter_map(closed).collect())
}

/// Adds the branches that were founded since: each gets its day in what is left of the calendar, and whoever supervises its region. Returns how
/// many they are, and writes the act `campaign.joined`.
///
/// # Errors
/// A refusal; [`Fault::NotFound`] beyond the permit; `Fault` for a campaign that was closed, the database.
pub async fn join(
    app: &App,
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    id: &str,
) -> Answer<Result<u64, JoinRefused>> {
    let found = campaigns::find(work.tx(), id).await?;
    let campaign = found.filter(|one| permit.covers(&one.unit_path)).ok_or(Fault::NotFound)?;
    if !campaign.is_open() {
        return Err(not_now());
    }
    let today = work.now().day(app.formats.zone());
    let wanted: HashSet<String> =
        founded(app, work.tx(), &campaign, today).await?.into_iter().map(|unit| unit.id).collect();
    if wanted.is_empty() {
        return Ok(Err(JoinRefused::Nobody));
    }
    let statutes = law(app, work.tx(), &campaign).await?;
    let rules = campaign.rules(&statutes).ok_or_else(not_now)?;
    let Some(calendar) = left_of(&campaign.calendar(), earliest(app, rules, today)) else {
        return Ok(Err(JoinRefused::Late));
    };
    let unit = rawabit_federation::unit(work.tx(), &campaign.unit_id).await?.ok_or(Fault::NotFound)?;
    let mut new = branches(work, rules, &unit, today).await?;
    new.retain(|one| wanted.contains(&one.unit.id));
    let known = of_campaign(work.tx(), id).await?;
    let rows = rows(work, id, &new, &known, &calendar, today);
    ROWS.insert(work.tx(), rows).await?;
    let added = i64::try_from(new.len()).unwrap_or(i64::MAX);
    let units: Vec<&str> = new.iter().map(|one| one.unit.id.as_str()).collect();
    let act = NewAct::new("campaign.joined", "campaign", id, &campaign.unit_path)
        .fact("unit", campaign.unit_id.as_str())
        .fact("added", added)
        .fact("units", units)
        .cites(&campaign.article, &campaign.statutes);
    work.act(act).await?;
    work.audit("renewals.join", ("campaign", id), &campaign.unit_path, &added.to_string()).await?;
    resize(work, campaign, added).await?;
    Ok(Ok(added.unsigned_abs()))
}

/// What is left of a calendar from a day on; none where nothing is.
fn left_of(calendar: &Calendar, from: Day) -> Option<Calendar> {
    let first = calendar.first.max(from);
    let days = first.days_until(calendar.last);
    if days < 1 {
        return None;
    }
    // Branches above others come last also in what is left.
    let upper = if first < calendar.upper { calendar.upper } else { first.plus_days((days / 2).max(1)) };
    Some(Calendar { first, upper, last: calendar.last })
}

fn rows(
    work: &Work,
    campaign: &str,
    new: &[Branch],
    known: &[renewals::Model],
    calendar: &Calendar,
    today: Day,
) -> Vec<Vec<rawabit_platform::store::bulk::Held>> {
    let above: Vec<bool> = new.iter().map(|one| one.above).collect();
    let last = known.iter().map(|row| row.place).max().unwrap_or(-1);
    let supervisor = |region: &str| {
        let of_region = known.iter().filter(|row| row.region == region);
        of_region.filter_map(|row| row.supervisor_id.clone()).next_back()
    };
    (last + 1..)
        .zip(new)
        .zip(calendar.planned(&above))
        .map(|((place, one), day)| {
            vec![
                work.id().into(),
                campaign.into(),
                one.unit.id.as_str().into(),
                one.unit.path.as_str().into(),
                one.unit.kind.as_str().into(),
                one.area.as_str().into(),
                one.region.as_str().into(),
                place.into(),
                day.into(),
                supervisor(&one.region).into(),
                "".into(),
                1_i64.into(),
                Some(day_number(today)).into(),
            ]
        })
        .collect()
}

/// The number of branches that a campaign is about.
async fn resize(work: &mut Work, campaign: campaigns::Model, by: i64) -> Answer<()> {
    let (size, version) = (campaign.size, campaign.version);
    let mut row = campaign.into_active_model();
    row.size = Set(size + by);
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    work.touch(super::TAG);
    Ok(())
}

/// Why a branch cannot leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaveRefused {
    /// It was not dissolved.
    Open,
    /// It needs a reason.
    Reason,
}

impl LeaveRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::Open => "renewals-refused-leave-open",
            Self::Reason => "renewals-refused-reason",
        }
        .into()
    }
}

/// Takes a branch that was dissolved out of the count, with the reason. Writes the act `renewal.left`.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] beyond the permit; `Fault` for one that is renewed, a stale version, the database.
pub async fn leave(
    app: &App,
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    id: &str,
    version: Option<i64>,
    reason: &str,
) -> Answer<Result<(), LeaveRefused>> {
    let (campaign, row) = load(work, permit, id, version).await?;
    // The count is the campaign's: a branch does not leave it by itself.
    if !permit.covers(&campaign.unit_path) {
        return Err(Fault::NotFound);
    }
    if row.certified_day.is_some() {
        return Err(not_now());
    }
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let today = work.now().day(app.formats.zone());
    if unit.is_open_on(today) {
        return Ok(Err(LeaveRefused::Open));
    }
    if reason.trim().is_empty() {
        return Ok(Err(LeaveRefused::Reason));
    }
    let act = NewAct::new("renewal.left", "renewal", id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .private("reason", reason.trim())
        .cites(&campaign.article, &campaign.statutes);
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    steps::ActiveModel {
        id: Set(work.id()),
        renewal_id: Set(id.to_owned()),
        kind: Set(Kind::Left.name().to_owned()),
        note: Set(reason.trim().to_owned()),
        office: Set(String::new()),
        person_id: Set(None),
        actor: Set(work.author().label.clone()),
        act_idx: Set(act_idx),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.leave", ("renewal", id), &row.unit_path, "").await?;
    let mut row = row.change();
    row.left_day = Set(Some(day_number(today)));
    row.left_reason = Set(Some(reason.trim().to_owned()));
    row.update(work.tx()).await?;
    resize(work, campaign, -1).await?;
    Ok(Ok(()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_later_has_what_is_left_of_the_calendar() {
        let day = |text: &str| text.parse::<Day>().expect("a day");
        let calendar =
            Calendar { first: day("2018-11-01"), upper: day("2019-05-01"), last: day("2019-09-01") };
        assert_eq!(left_of(&calendar, day("2018-10-01")), Some(calendar));
        let later = left_of(&calendar, day("2019-06-01")).expect("three months");
        assert!(later.is_in_order() && later.first == day("2019-06-01"), "{later:?}");
        assert!(left_of(&calendar, day("2019-08-31")).is_some());
        assert_eq!(left_of(&calendar, day("2019-09-01")), None);
    }
}
