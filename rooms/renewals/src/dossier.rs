//! Everything about the renewal of one branch, read once: what this room keeps, and what the rooms of members and meetings know.

use std::collections::HashMap;
use std::sync::Arc;

use rawabit_elections::face;
use rawabit_federation::Unit;
use rawabit_meetings::model::State;
use rawabit_meetings::{Standing, Taken};
use rawabit_members::store::entity::roll;
use rawabit_members::store::rolls;
use rawabit_people::Named;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, UtcMicros};
use rawabit_statutes::{Body, CampaignRules, Statutes};
use sea_orm::ConnectionTrait;

use crate::model::check::{Assembly, Case, Rolled, Supervision};
use crate::model::paper::Paper;
use crate::model::{Rhythm, Signs, Sitting, Stage, day_number, day_of};
use crate::store::{campaigns, findings, renewals, steps};
use crate::tally::{self, Contest};

/// One renewal with everything around it.
pub(crate) struct Dossier {
    pub(crate) campaign: campaigns::Model,
    pub(crate) row: renewals::Model,
    pub(crate) unit: Unit,
    pub(crate) statutes: Arc<Statutes>,
    pub(crate) roll: Option<roll::Model>,
    pub(crate) meeting: Option<Standing>,
    pub(crate) votes: Vec<Taken>,
    pub(crate) findings: Vec<findings::Model>,
    pub(crate) steps: Vec<steps::Model>,
    pub(crate) paper: Option<Paper>,
    pub(crate) contests: Vec<Contest>,
    pub(crate) people: HashMap<String, Named>,
    supervision: Supervision,
    today: Day,
    zone: jiff::tz::TimeZone,
}

/// The edition of the statutes under which a campaign was opened: what was done under it is not judged by a later one. Where its text is not
/// kept, or this program no longer reads it, the edition of today.
pub(crate) async fn law(
    app: &App,
    db: &impl ConnectionTrait,
    campaign: &campaigns::Model,
) -> Answer<Arc<Statutes>> {
    let today = app.statutes.load_full();
    if today.edition.version == campaign.statutes {
        return Ok(today);
    }
    let Some(edition) = rawabit_platform::editions::of_version(db, &campaign.statutes).await? else {
        return Ok(today);
    };
    match Statutes::parse(&edition.text) {
        Ok(then) => Ok(Arc::new(then)),
        Err(problems) => {
            tracing::warn!(
                edition = %campaign.statutes,
                problems = problems.len(),
                "statutes that are no longer read"
            );
            Ok(today)
        }
    }
}

/// Reads the dossier of a renewal.
pub(crate) async fn read(
    app: &App,
    db: &impl ConnectionTrait,
    row: renewals::Model,
    now: UtcMicros,
) -> Answer<Dossier> {
    let campaign = campaigns::find(db, &row.campaign_id).await?.ok_or(Fault::NotFound)?;
    let unit = rawabit_federation::unit(db, &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let statutes = law(app, db, &campaign).await?;
    let zone = app.formats.zone().clone();
    let today = now.day(&zone);
    let roll = match &row.roll_id {
        Some(id) => rolls::find(db, id).await?,
        None => None,
    };
    let meeting = match &row.meeting_id {
        Some(id) => rawabit_meetings::standing(db, id).await?,
        None => None,
    };
    let votes = match &row.meeting_id {
        Some(id) => rawabit_meetings::votes_taken(db, id).await?,
        None => Vec::new(),
    };
    let findings = findings::of_renewal(db, &row.id).await?;
    let steps = steps::of_renewal(db, &row.id).await?;
    let paper = match &row.paper {
        Some(text) => Some(serde_json::from_str::<Paper>(text).map_err(Fault::internal)?),
        None => None,
    };
    let office = campaign.rules(&statutes).and_then(|rules| rules.supervised_by.clone());
    let sat = meeting.as_ref().map(|one| one.held_at().day(&zone));
    let day = paper.as_ref().map(|one| one.held_on).or(sat).unwrap_or(today);
    let supervision = match (&row.supervisor_id, office) {
        (None, _) => Supervision::Nobody,
        (Some(_), None) => Supervision::InOffice,
        (Some(person), Some(office)) => {
            let held = rawabit_federation::held_by(db, person, day).await?;
            let above = |one: &rawabit_federation::Holding| {
                one.unit_id != unit.id && unit.path.is_within(&one.unit_path)
            };
            match held.iter().any(|one| one.office == office && above(one)) {
                true => Supervision::InOffice,
                false => Supervision::OutOfOffice,
            }
        }
    };
    let contests = tally::contests(app, db, &statutes, &unit, &row.id, campaign.opened_at, now).await?;
    let mut ids: Vec<String> = row.supervisor_id.iter().cloned().collect();
    ids.extend(steps.iter().filter_map(|one| one.person_id.clone()));
    ids.extend(findings.iter().filter_map(|one| one.person_id.clone()));
    ids.extend(meeting.as_ref().and_then(|one| one.chair.clone()));
    for one in &contests {
        ids.extend(one.standing.elected.iter().cloned());
        ids.extend(one.lines.iter().map(|line| line.person.clone()));
    }
    ids.sort();
    ids.dedup();
    let people = rawabit_people::named(db, &ids).await?;
    Ok(Dossier {
        campaign,
        row,
        unit,
        statutes,
        roll,
        meeting,
        votes,
        findings,
        steps,
        paper,
        contests,
        people,
        supervision,
        today,
        zone,
    })
}

impl Dossier {
    /// The rules of the campaign; a rule that a later edition dropped leaves none.
    pub(crate) fn rules(&self) -> Option<&CampaignRules> {
        self.campaign.rules(&self.statutes)
    }

    /// The body that renews.
    pub(crate) fn body(&self) -> Option<&Body> {
        self.rules()?.assembly.as_deref().and_then(|id| self.statutes.body(id))
    }

    /// The body that the statutes let decide on appeals against the elections of this branch.
    pub(crate) fn appeals_body(&self) -> Option<&Body> {
        let mut offices = self.statutes.offices_of(&self.unit.kind);
        let body = offices.find_map(|one| self.statutes.election_of(&one.id)?.appeals_to.as_deref());
        body.and_then(|id| self.statutes.body(id))
    }

    /// The periods of the statutes.
    pub(crate) fn rhythm(&self) -> Rhythm {
        self.rules().map(|rules| rhythm(&self.statutes, rules)).unwrap_or_default()
    }

    /// What the stage follows from.
    pub(crate) fn signs(&self) -> Signs {
        let row = &self.row;
        Signs {
            planned: row.planned_day,
            rolled: row.roll_id.is_some(),
            sitting: self
                .meeting
                .as_ref()
                .map(|one| Sitting { state: one.state, day: day_number(one.starts_at.day(&self.zone)) }),
            paper: row.paper_day,
            transmitted: row.transmitted_day,
            returned: row.returned_day,
            appealed: row.appealed_day,
            certified: row.certified_day,
        }
    }

    /// Where it stands.
    pub(crate) fn stage(&self) -> Stage {
        self.signs().stage(day_number(self.today))
    }

    /// The first day on which what comes next is late.
    pub(crate) fn due(&self) -> Option<Day> {
        self.signs().due(day_number(self.today), &self.rhythm()).map(day_of)
    }

    /// The case for its checks; none where the statutes no longer have the campaign's rule.
    pub(crate) fn case(&self) -> Option<Case<'_>> {
        let rules = self.rules()?;
        let civil = |at: UtcMicros| at.zoned(&self.zone).datetime();
        let day = |at: UtcMicros| at.day(&self.zone);
        let called = self.meeting.as_ref().filter(|one| one.convened_at.is_some());
        let voted = |item: &str| {
            let taken = self.votes.iter().rfind(|vote| vote.item.as_deref() == Some(item));
            taken.map(|vote| vote.adopted)
        };
        let items = self.row.items();
        let reports = match &self.paper {
            Some(paper) => paper.reports.iter().map(|(yes, no, _)| Some(yes > no)).collect(),
            None => (0..rules.reports.len()).map(|n| items.get(n).and_then(|item| voted(item))).collect(),
        };
        Some(Case {
            rules,
            body: self.body(),
            vote_article: self.statutes.members.vote.article.clone(),
            minutes_article: self.statutes.meetings.article.clone(),
            today: self.today,
            window: (self.campaign.first_day, self.campaign.last_day),
            roll: self.roll.as_ref().map(|roll| Rolled {
                size: u32::try_from(roll.size).unwrap_or(u32::MAX),
                frozen: day(roll.frozen_at),
            }),
            assembly: self.on_paper().or_else(|| {
                called.map(|one| Assembly {
                    state: one.state,
                    call: one.call,
                    before: one.call_before.map(civil),
                    starts: civil(one.held_at()),
                    convened: one.convened_at.map(day),
                    notice: one.notice_days,
                    quorum: one.quorum.clone(),
                    minuted: one.minutes.as_ref().map(|(_, at)| day(*at)),
                })
            }),
            supervision: self.supervision,
            reports,
            election: tally::election(&face::electives(&self.statutes, &self.unit.kind), &self.contests, day),
            election_article: self.election_article(),
            // Whoever handed it over in time was in time, however often it was sent back since.
            transmitted: steps::first_transmitted(&self.steps).map(day),
            paper: self.paper.as_ref().map(|_| tally::on_paper(&self.contests)),
            findings: findings::counting(
                &self.findings,
                steps::upheld_at(&self.steps),
                steps::entered_from_paper(&self.steps),
            ),
        })
    }

    /// The assembly that is known from paper only.
    fn on_paper(&self) -> Option<Assembly> {
        let paper = self.paper.as_ref()?;
        let members = self.roll.as_ref().map_or(0, |roll| u32::try_from(roll.size).unwrap_or(u32::MAX));
        Some(Assembly {
            state: State::Approved,
            call: paper.call,
            before: paper.before.map(|day| day.0.to_datetime(jiff::civil::Time::midnight())),
            starts: paper.held_on.0.to_datetime(jiff::civil::Time::midnight()),
            convened: paper.convened_on,
            notice: paper.convened_on.and_then(|day| u32::try_from(day.days_until(paper.held_on)).ok()),
            quorum: Some(paper.quorum(self.body(), members)),
            minuted: Some(paper.held_on),
        })
    }

    /// What must be done before the record can be handed over: the key of the first task.
    pub(crate) fn missing(&self) -> Option<&'static str> {
        let case = self.case()?;
        let tasks = crate::model::next::tasks(&case, Stage::Minuted, None);
        tasks
            .into_iter()
            .map(|task| task.key)
            .find(|key| !matches!(*key, "transmit" | "judge" | "judge-paper" | "appeal-election"))
    }

    /// The article of the election of this kind of branch.
    fn election_article(&self) -> Option<String> {
        let mut offices = self.statutes.offices_of(&self.unit.kind);
        offices.find_map(|office| self.statutes.election_of(&office.id)).and_then(|rule| rule.article.clone())
    }
}

/// The periods of the statutes in days.
pub(crate) fn rhythm(statutes: &Statutes, rules: &CampaignRules) -> Rhythm {
    let days =
        |period: Option<rawabit_statutes::Period>| period.map_or(0, |one| i64::from(one.approximate_days()));
    let body = rules.assembly.as_deref().and_then(|id| statutes.body(id));
    Rhythm {
        notice: days(body.and_then(|body| body.notice.as_ref()).map(|notice| notice.ordinary)),
        report: days(rules.report_within),
        contest: days(rules.contest_within),
    }
}
