//! Warnings: mandates near their deadline or beyond it, seats empty for too long, legal intervals that run out. The same list
//! serves the page, the panel and the mails, so that nobody is told of something that cannot be looked up.

mod html;
mod tell;

use std::collections::{BTreeSet, HashMap, VecDeque};

use futures_util::future::{try_join, try_join_all, try_join3};
use rawabit_people::Named;
use rawabit_platform::format::sentence;
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::{Day, Voice};
use rawabit_statutes::Statutes;
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::{Holding, rhythms};
use crate::store::list::{self, VacancyFilter};
use crate::store::mandate;

pub(crate) use html::html;
pub(crate) use tell::{JOB, run};

/// What a warning is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// A mandate that ends soon.
    Deadline(Holding),
    /// A mandate beyond its deadline.
    Overrun(Holding),
    /// Several mandates of a unit that end soon on one day, as those of a bureau do.
    Deadlines(i64),
    /// Several mandates of a unit beyond the deadline that they share.
    Overruns(i64),
    /// A post with empty seats that should have been filled.
    Vacancy { office: String, empty: i64, since: Day },
    /// A body that must meet by the day.
    Interval { name: rawabit_statutes::LocalText, body: String, article: Option<String> },
    /// A body that must meet by the day: the rhythm of its ordinary meetings.
    Meeting { name: rawabit_statutes::LocalText, body: String, article: Option<String> },
}

/// How mandates are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Telling {
    /// Each one, to its holder.
    Each,
    /// Those of a unit that end on one day in one line: a bureau that was elected together is renewed together.
    ByUnit,
}

/// A warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Warning {
    /// The same for the same cause, so that it is told once.
    pub(crate) key: String,
    /// The unit.
    pub(crate) unit_id: String,
    /// Its place.
    pub(crate) path: UnitPath,
    /// The day it is about.
    pub(crate) due: Day,
    /// What.
    pub(crate) about: About,
}

impl Warning {
    /// How many mandates or posts it tells of.
    pub(crate) fn weight(&self) -> i64 {
        match self.about {
            About::Deadlines(n) | About::Overruns(n) => n,
            _ => 1,
        }
    }

    /// Whether the day has passed.
    pub(crate) fn is_late(&self, today: Day) -> bool {
        self.due <= today
    }

    /// The warning in words.
    pub(crate) fn message(
        &self,
        statutes: &Statutes,
        voice: &Voice,
        unit: &Multi,
        people: &HashMap<String, Named>,
    ) -> Message {
        let lang = voice.lang();
        let mandate = |key: &'static str, held: &Holding| {
            let form = crate::words::form_of(people, &held.person_id);
            let name = people.get(&held.person_id).map(|person| person.display(voice)).unwrap_or_default();
            Message::new(key)
                // The line begins with it, and the statutes write it as it stands inside a sentence.
                .with("office", sentence(&crate::words::title(statutes, &held.office, form, lang)))
                .with("unit", voice.pick(unit))
                .with("person", name)
                .with("day", self.due)
        };
        let several = |key: &'static str, n: i64| {
            Message::new(key).with("n", n).with("unit", voice.pick(unit)).with("day", self.due)
        };
        match &self.about {
            About::Deadline(held) => mandate("federation-warning-deadline", held),
            About::Overrun(held) => mandate("federation-warning-overrun", held),
            About::Deadlines(n) => several("federation-warning-deadlines", *n),
            About::Overruns(n) => several("federation-warning-overruns", *n),
            About::Vacancy { office, empty, .. } => Message::new("federation-warning-vacancy")
                .with("n", *empty)
                .with("office", crate::words::office_name(statutes, office, lang))
                .with("unit", voice.pick(unit))
                .with("day", self.due),
            About::Interval { name, .. } => Message::new("federation-warning-interval")
                .with("name", sentence(name.get(lang)))
                .with("unit", voice.pick(unit))
                .with("day", self.due),
            About::Meeting { name, .. } => Message::new("federation-warning-meeting")
                .with("body", sentence(name.get(lang)))
                .with("unit", voice.pick(unit))
                .with("day", self.due),
        }
    }

    /// The article behind it.
    pub(crate) fn article(&self, statutes: &Statutes) -> Option<String> {
        match &self.about {
            About::Deadline(held) | About::Overrun(held) => {
                statutes.office(&held.office).and_then(|office| office.article.clone())
            }
            About::Deadlines(_) | About::Overruns(_) => statutes.mandates.article.clone(),
            About::Vacancy { office, .. } => {
                statutes.vacancy_rule(office).and_then(|rule| rule.article.clone())
            }
            About::Interval { article, .. } | About::Meeting { article, .. } => article.clone(),
        }
    }
}

/// The warnings of a day in scope, the most urgent first; at most `limit` of each sort.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn all<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    day: Day,
    limit: u64,
    telling: Telling,
) -> Result<Vec<Warning>, DbErr> {
    let ending = async {
        match telling {
            Telling::Each => each(db, scope, statutes, day, limit).await,
            Telling::ByUnit => by_unit(db, scope, statutes, day, limit).await,
        }
    };
    let filter = VacancyFilter { overdue: true, ..VacancyFilter::default() };
    let vacant = list::vacant_posts(db, scope, statutes, &filter, None, limit, day);
    let rhythms = rhythms(statutes);
    let intervals =
        try_join_all(rhythms.iter().map(|rhythm| list::intervals(db, scope, statutes, rhythm, day, limit)));
    // They know nothing of each other: where the database has several connections, they are asked side by side.
    let (mut found, vacant, intervals) = try_join3(ending, vacant, intervals).await?;
    for row in vacant {
        let (Some(since), Some(due)) = (row.since, row.due(statutes)) else { continue };
        let key = format!("vacancy/{}/{}/{since}", row.unit_id, row.office);
        let about = About::Vacancy { office: row.office, empty: row.empty, since };
        found.push(Warning { key, unit_id: row.unit_id, path: row.path, due, about });
    }
    for (rhythm, rows) in rhythms.iter().zip(intervals) {
        let rule = &rhythm.interval;
        for row in rows {
            let Some(since) = row.since else { continue };
            let due = Day(statutes.interval_after(rule, since.0).0);
            let late = if due <= day { "late" } else { "soon" };
            let (name, body, article) = (rule.name.clone(), rule.body.clone(), rule.article.clone());
            let (word, about) = match rhythm.ordinary {
                true => ("meeting", About::Meeting { name, body, article }),
                false => ("interval", About::Interval { name, body, article }),
            };
            let key = format!("{word}/{}/{}/{due}/{late}", row.unit_id, rule.body);
            found.push(Warning { key, unit_id: row.unit_id, path: row.path, due, about });
        }
    }
    found.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    Ok(found)
}

/// The last day whose deadlines are warned of.
pub(crate) fn horizon(statutes: &Statutes, day: Day) -> Day {
    statutes.mandates.warn_before.map_or(day, |period| Day(period.after(day.0)))
}

/// Up to today and from then on, apart and each with its own limit: overruns, which are earlier, must not hide what can still
/// be prevented.
fn spans(statutes: &Statutes, day: Day) -> [(Option<Day>, Day); 2] {
    [(None, day), (Some(day), horizon(statutes, day))]
}

/// The mandates that end soon or have ended, one by one.
async fn each<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    day: Day,
    limit: u64,
) -> Result<Vec<Warning>, DbErr> {
    let mut found = Vec::new();
    for (after, until) in spans(statutes, day) {
        let ending = list::deadlines(db, scope, after, until, day, limit).await?;
        found.extend(ending.into_iter().filter_map(|held| of_mandate(held, day)));
    }
    Ok(found)
}

/// The same, those of a unit with one deadline together.
async fn by_unit<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    statutes: &Statutes,
    day: Day,
    limit: u64,
) -> Result<Vec<Warning>, DbErr> {
    let mut found = Vec::new();
    let [over, soon] = spans(statutes, day);
    let (over, soon) = try_join(
        list::ending(db, scope, over.0, over.1, day, limit),
        list::ending(db, scope, soon.0, soon.1, day, limit),
    )
    .await?;
    let alone = over.iter().chain(&soon).filter(|group| group.n == 1).map(|group| group.first.clone());
    let mut alone = mandate::mandates(db, alone.collect()).await?;
    for groups in [over, soon] {
        for group in groups {
            if group.n == 1 {
                found.extend(alone.remove(&group.first).and_then(|held| of_mandate(held, day)));
                continue;
            }
            let due = group.deadline;
            let (word, about) = if due <= day {
                ("overruns", About::Overruns(group.n))
            } else {
                ("deadlines", About::Deadlines(group.n))
            };
            let key = format!("{word}/{}/{due}", group.unit_id);
            found.push(Warning { key, unit_id: group.unit_id, path: group.unit_path, due, about });
        }
    }
    Ok(found)
}

fn of_mandate(held: Holding, day: Day) -> Option<Warning> {
    let due = held.deadline?;
    let (unit_id, path, mandate) = (held.unit_id.clone(), held.unit_path.clone(), held.mandate_id.clone());
    let (word, about) = if held.is_overrun(day) {
        ("overrun", About::Overrun(held))
    } else {
        ("deadline", About::Deadline(held))
    };
    Some(Warning { key: format!("{word}/{mandate}/{due}"), unit_id, path, due, about })
}

/// The most urgent of each sort by turns, so that no sort hides another: at most `most`, in the order of their days.
pub(crate) fn mixed(all: Vec<Warning>, most: usize) -> Vec<Warning> {
    let mut sorts: [VecDeque<Warning>; 5] = Default::default();
    for warning in all {
        let sort = match warning.about {
            About::Interval { .. } => 0,
            About::Deadline(_) | About::Deadlines(_) => 1,
            About::Vacancy { .. } => 2,
            About::Overrun(_) | About::Overruns(_) => 3,
            About::Meeting { .. } => 4,
        };
        sorts[sort].push_back(warning);
    }
    let mut found = Vec::with_capacity(most);
    while found.len() < most && sorts.iter().any(|sort| !sort.is_empty()) {
        found.extend(sorts.iter_mut().filter_map(VecDeque::pop_front));
    }
    found.truncate(most);
    found.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    found
}

/// The persons that some warnings name.
pub(crate) fn persons(warnings: &[Warning]) -> Vec<String> {
    let ids: BTreeSet<&String> = warnings
        .iter()
        .filter_map(|warning| match &warning.about {
            About::Deadline(held) | About::Overrun(held) => Some(&held.person_id),
            _ => None,
        })
        .collect();
    ids.into_iter().cloned().collect()
}

/// The units that some warnings name.
pub(crate) fn units_of(warnings: &[Warning]) -> Vec<String> {
    let ids: BTreeSet<&String> = warnings.iter().map(|warning| &warning.unit_id).collect();
    ids.into_iter().cloned().collect()
}
