//! Opening a campaign: every branch in it, with its day and its supervisor, in one write.

use std::collections::HashMap;

use rawabit_federation::{Area, Unit};
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::store::bulk::Held;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::CampaignRules;
use sea_orm::{ActiveModelTrait as _, Set};

use crate::model::calendar::Calendar;
use crate::model::day_number;
use crate::permissions::OpenCampaign;
use crate::store::{campaigns, renewals};

/// A campaign about to be opened.
#[derive(Clone, Debug)]
pub struct NewCampaign {
    /// The unit whose branches are renewed: a league, or the party.
    pub unit: String,
    /// The entry of the statutes' renewals.
    pub rule: String,
    /// Its title.
    pub title: Multi,
    /// Its calendar.
    pub calendar: Calendar,
    /// Whether the branches are shared among the holders of the supervising office; else supervisors are named one by one.
    pub share: bool,
}

/// Why a campaign cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenRefused {
    /// No such unit, or it is itself a branch that is renewed.
    Unit,
    /// The statutes have no such campaign.
    Rule,
    /// There is no branch below the unit.
    NoBranches,
    /// The days do not follow one another.
    Order,
    /// The first assembly could not be convened in time.
    Early {
        /// The first day for which it could.
        from: Day,
    },
    /// It would last longer than the statutes allow.
    Long {
        /// The last day on which it may end.
        latest: Day,
        /// The article.
        article: String,
    },
    /// Some of these branches are being renewed already.
    Running {
        /// The other campaign.
        title: Multi,
    },
}

impl OpenRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Unit | Self::NoBranches | Self::Running { .. } => "unit",
            Self::Rule => "rule",
            Self::Order => "upper",
            Self::Early { .. } => "first",
            Self::Long { .. } => "last",
        }
    }

    /// What to tell.
    pub fn message(&self, preference: rawabit_platform::lang::Preference) -> Message {
        match self {
            Self::Unit => "renewals-refused-unit".into(),
            Self::Rule => "renewals-refused-rule".into(),
            Self::NoBranches => "renewals-refused-no-branches".into(),
            Self::Order => "renewals-refused-order".into(),
            Self::Early { from } => Message::new("renewals-refused-early").with("day", *from),
            Self::Long { latest, article } => Message::new("renewals-refused-long")
                .with("day", *latest)
                .with("article", if article.is_empty() { "—" } else { article }),
            Self::Running { title } => {
                Message::new("renewals-refused-running").with("title", title.get(preference))
            }
        }
    }
}

/// Opens a campaign. Returns its identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for a unit beyond the permit; the database.
pub async fn open_campaign(
    app: &App,
    work: &mut Work,
    permit: &Permit<OpenCampaign>,
    new: NewCampaign,
) -> Answer<Result<String, OpenRefused>> {
    let Some(unit) = rawabit_federation::unit(work.tx(), &new.unit).await? else {
        return Ok(Err(OpenRefused::Unit));
    };
    if !permit.covers(&unit.path) {
        return Err(Fault::NotFound);
    }
    let statutes = app.statutes.load_full();
    let Some(rules) = statutes.renewals.iter().find(|one| one.id == new.rule) else {
        return Ok(Err(OpenRefused::Rule));
    };
    if rules.kinds.contains(&unit.kind) {
        return Ok(Err(OpenRefused::Unit));
    }
    let today = work.now().day(app.formats.zone());
    if let Err(refused) = in_time(rules, earliest(app, rules, today), today, &new.calendar) {
        return Ok(Err(refused));
    }
    if let Some(other) = renewals::running(work.tx(), &unit.path, &rules.id, today).await? {
        return Ok(Err(OpenRefused::Running { title: other.title }));
    }
    let mut branches = branches(work, rules, &unit, today).await?;
    if let Some(every) = rules.every {
        // A bureau whose time is not over when the campaign ends is not elected anew in it.
        let over = day_number(Day(every.before(new.calendar.last.0)));
        let lasting = renewals::renewed_since(work.tx(), &unit.path, &rules.id, over).await?;
        branches.retain(|one| !lasting.contains(&one.unit.id));
    }
    // What was begun in a campaign that is closed is finished there.
    let unfinished = renewals::unfinished(work.tx(), &unit.path, &rules.id).await?;
    branches.retain(|one| !unfinished.contains(&one.unit.id));
    if branches.is_empty() {
        return Ok(Err(OpenRefused::NoBranches));
    }
    let supervisors = match rules.supervised_by.as_ref().filter(|_| new.share) {
        Some(office) => supervisors(work, office, &unit, today).await?,
        None => Vec::new(),
    };
    let id = work.id();
    let size = i64::try_from(branches.len()).unwrap_or(i64::MAX);
    let article = rules.article.clone().unwrap_or_default();
    campaigns::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        rule: Set(rules.id.clone()),
        title: Set(new.title.clone()),
        article: Set(article.clone()),
        statutes: Set(statutes.edition.version.clone()),
        first_day: Set(new.calendar.first),
        upper_day: Set(new.calendar.upper),
        last_day: Set(new.calendar.last),
        size: Set(size),
        state: Set(campaigns::OPEN.to_owned()),
        opened_at: Set(work.now()),
        version: Set(1),
        closed_day: Set(None),
        closed_act: Set(None),
        report: Set(None),
    }
    .insert(work.tx())
    .await?;
    let rows = rows(work, &id, &branches, &new.calendar, &supervisors);
    renewals::ROWS.insert(work.tx(), rows).await?;
    let act = NewAct::new("campaign.opened", "campaign", &id, &unit.path)
        .fact("unit", unit.id.as_str())
        .fact("title", serde_json::to_value(&new.title).unwrap_or_default())
        .fact("branches", size)
        .fact("first", new.calendar.first.to_string())
        .fact("last", new.calendar.last.to_string())
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("renewals.open", ("campaign", &id), &unit.path, &size.to_string()).await?;
    work.touch(super::TAG);
    Ok(Ok(id))
}

/// The first day on which an assembly can be held whose roll is frozen today and whose convocation leaves tomorrow.
pub(super) fn earliest(app: &App, rules: &CampaignRules, today: Day) -> Day {
    let statutes = app.statutes.load();
    let notice =
        rules.assembly.as_deref().and_then(|id| statutes.body(id)).and_then(|body| body.notice.clone());
    let tomorrow = today.plus_days(1);
    notice.map_or(tomorrow, |notice| Day(notice.ordinary.after(tomorrow.0)))
}

fn in_time(rules: &CampaignRules, from: Day, today: Day, calendar: &Calendar) -> Result<(), OpenRefused> {
    if !calendar.is_in_order() {
        return Err(OpenRefused::Order);
    }
    if calendar.first < from {
        return Err(OpenRefused::Early { from });
    }
    if let Some(window) = rules.window {
        // The day after the window is the first that is too late, and the calendar's last day is one that is late already.
        let latest = Day(window.after(today.0)).plus_days(1);
        if calendar.last > latest {
            return Err(OpenRefused::Long { latest, article: rules.article.clone().unwrap_or_default() });
        }
    }
    Ok(())
}

/// A branch with its areas.
pub(super) struct Branch {
    pub(super) unit: Unit,
    pub(super) area: String,
    pub(super) region: String,
    pub(super) above: bool,
}

/// The open branches below a unit, by region and then in the order of the tree, so that neighbours meet and are supervised together.
pub(super) async fn branches(
    work: &Work,
    rules: &CampaignRules,
    unit: &Unit,
    today: Day,
) -> Answer<Vec<Branch>> {
    let areas: HashMap<String, Area> = rawabit_federation::areas(work.tx(), None)
        .await?
        .into_iter()
        .map(|area| (area.code.clone(), area))
        .collect();
    let units = rawabit_federation::subtree(work.tx(), &unit.path).await?;
    let chosen: Vec<Unit> =
        units.into_iter().filter(|one| rules.kinds.contains(&one.kind) && one.is_open_on(today)).collect();
    let parents: std::collections::HashSet<String> =
        chosen.iter().filter_map(|one| one.parent.clone()).collect();
    let mut branches: Vec<Branch> = chosen
        .into_iter()
        .map(|unit| Branch {
            region: unit.area.as_deref().map_or_else(String::new, |code| region(&areas, code)),
            area: unit.area.clone().unwrap_or_default(),
            above: parents.contains(&unit.id),
            unit,
        })
        .collect();
    branches.sort_by(|a, b| (&a.region, &a.area, &a.unit.path).cmp(&(&b.region, &b.area, &b.unit.path)));
    Ok(branches)
}

/// The outermost area below the country that holds an area: its region.
fn region(areas: &HashMap<String, Area>, code: &str) -> String {
    let mut here = areas.get(code);
    // As many steps as there are areas are enough.
    for _ in 0..=areas.len() {
        let Some(area) = here else { break };
        let parent = area.parent.as_ref().and_then(|parent| areas.get(parent));
        match parent {
            Some(parent) if parent.parent.is_some() => here = Some(parent),
            Some(_) => return area.code.clone(),
            None => break,
        }
    }
    code.to_owned()
}

/// The holders of the supervising office in the unit or, where it has none of it, in the nearest unit above.
async fn supervisors(work: &Work, office: &str, unit: &Unit, today: Day) -> Answer<Vec<String>> {
    let way: Vec<String> = unit.path.steps().map(str::to_owned).collect();
    for id in way.iter().rev() {
        let held = rawabit_federation::holders(work.tx(), id, office, today).await?;
        if !held.is_empty() {
            return Ok(held.into_iter().map(|one| one.person_id).collect());
        }
    }
    Ok(Vec::new())
}

fn rows(
    work: &Work,
    campaign: &str,
    branches: &[Branch],
    calendar: &Calendar,
    supervisors: &[String],
) -> Vec<Vec<Held>> {
    let above: Vec<bool> = branches.iter().map(|one| one.above).collect();
    let planned = calendar.planned(&above);
    let supervisor = |place: usize| supervisors.get(place * supervisors.len() / branches.len()).cloned();
    branches
        .iter()
        .zip(planned)
        .enumerate()
        .map(|(place, (one, day))| {
            vec![
                work.id().into(),
                campaign.into(),
                one.unit.id.as_str().into(),
                one.unit.path.as_str().into(),
                one.unit.kind.as_str().into(),
                one.area.as_str().into(),
                one.region.as_str().into(),
                i64::try_from(place).unwrap_or(i64::MAX).into(),
                day.into(),
                supervisor(place).into(),
                "".into(),
                1_i64.into(),
                None::<i64>.into(),
            ]
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(code: &str, parent: Option<&str>) -> (String, Area) {
        let area = Area {
            code: code.into(),
            parent: parent.map(str::to_owned),
            level: String::new(),
            kind: String::new(),
            name: Multi::default(),
            population: None,
            iso_code: String::new(),
            tile: None,
        };
        (code.to_owned(), area)
    }

    #[test]
    fn a_province_lies_in_its_region_and_a_region_is_its_own() {
        let areas = HashMap::from([area("MA", None), area("04", Some("MA")), area("04.421", Some("04"))]);
        assert_eq!(region(&areas, "04.421"), "04");
        assert_eq!(region(&areas, "04"), "04");
        assert_eq!(region(&areas, "99"), "99", "one that is not on record stays what it is");
    }
}
