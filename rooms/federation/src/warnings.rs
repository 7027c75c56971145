//! Warnings: mandates near their deadline or beyond it, seats empty for too long, bodies that must meet. The same list
//! serves the page, the panel and the mails, so that nobody is told of something that cannot be looked up.

mod tell;

use std::collections::{BTreeSet, HashMap};

use rawabit_people::Named;
use rawabit_platform::kit::Html;
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::permit::{Action, Scope, UnitPath};
use rawabit_platform::{Day, Voice};
use rawabit_statutes::{LocalText, Statutes};
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::{Holding, rhythms};
use crate::store::list::{self, VacancyFilter};

pub(crate) use tell::{JOB, run};

/// What a warning is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// A mandate that ends soon.
    Deadline(Holding),
    /// A mandate beyond its deadline.
    Overrun(Holding),
    /// A post with empty seats that should have been filled.
    Vacancy { office: String, empty: i64, since: Day },
    /// A body that must meet by the day: a legal interval of its own.
    Interval { name: LocalText, body: String, article: Option<String> },
    /// A body that must meet by the day: the rhythm of its ordinary meetings.
    Meeting { name: LocalText, body: String, article: Option<String> },
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
                .with("office", crate::words::title(statutes, &held.office, form, lang))
                .with("unit", voice.pick(unit))
                .with("person", name)
                .with("day", self.due)
        };
        match &self.about {
            About::Deadline(held) => mandate("federation-warning-deadline", held),
            About::Overrun(held) => mandate("federation-warning-overrun", held),
            About::Vacancy { office, empty, .. } => Message::new("federation-warning-vacancy")
                .with("n", *empty)
                .with("office", crate::words::office_name(statutes, office, lang))
                .with("unit", voice.pick(unit))
                .with("day", self.due),
            About::Interval { name, .. } => Message::new("federation-warning-interval")
                .with("name", name.get(lang))
                .with("unit", voice.pick(unit))
                .with("day", self.due),
            About::Meeting { name, .. } => Message::new("federation-warning-meeting")
                .with("body", name.get(lang))
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
) -> Result<Vec<Warning>, DbErr> {
    let horizon = statutes.mandates.warn_before.map_or(day, |period| Day(period.after(day.0)));
    let mut found = Vec::new();
    // Apart, each with its own limit: overruns, which are earlier, must not hide what can still be prevented.
    let mut ending = list::deadlines(db, scope, None, day, day, limit).await?;
    ending.extend(list::deadlines(db, scope, Some(day), horizon, day, limit).await?);
    for held in ending {
        let Some(due) = held.deadline else { continue };
        let (word, about) = if held.is_overrun(day) {
            ("overrun", About::Overrun(held.clone()))
        } else {
            ("deadline", About::Deadline(held.clone()))
        };
        let key = format!("{word}/{}/{due}", held.mandate_id);
        found.push(Warning { key, unit_id: held.unit_id, path: held.unit_path, due, about });
    }
    let filter = VacancyFilter { overdue: true, ..VacancyFilter::default() };
    let vacant = list::vacant_posts(db, scope, statutes, &filter, None, limit, day).await?;
    for row in vacant {
        let (Some(since), Some(due)) = (row.since, row.due(statutes)) else { continue };
        let key = format!("vacancy/{}/{}/{since}", row.unit_id, row.office);
        let about = About::Vacancy { office: row.office, empty: row.empty, since };
        found.push(Warning { key, unit_id: row.unit_id, path: row.path, due, about });
    }
    for rhythm in rhythms(statutes) {
        let rule = &rhythm.interval;
        for row in list::intervals(db, scope, statutes, &rhythm, day, limit).await? {
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

/// The most urgent of each sort by turns, so that no sort hides another: at most `most`, in the order of their days.
pub(crate) fn mixed(all: Vec<Warning>, most: usize) -> Vec<Warning> {
    let mut sorts: [std::collections::VecDeque<Warning>; 5] = Default::default();
    for warning in all {
        let sort = match warning.about {
            About::Interval { .. } => 0,
            About::Deadline(_) => 1,
            About::Vacancy { .. } => 2,
            About::Overrun(_) => 3,
            About::Meeting { .. } => 4,
        };
        sorts[sort].push_back(warning);
    }
    let mut found = Vec::with_capacity(most);
    while found.len() < most && sorts.iter().any(|sort| !sort.is_empty()) {
        found.extend(sorts.iter_mut().filter_map(std::collections::VecDeque::pop_front));
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

/// A list of warnings as markup.
pub(crate) fn html(
    ctx: &rawabit_platform::web::Ctx,
    statutes: &Statutes,
    warnings: &[Warning],
    units: &HashMap<String, crate::model::Unit>,
    people: &HashMap<String, Named>,
) -> Html {
    use rawabit_platform::kit::{esc, html::badge};
    let today = ctx.today();
    let mut out = String::from("<ul class=\"todo\">");
    for warning in warnings {
        let name = units.get(&warning.unit_id).map(|unit| unit.name.clone()).unwrap_or_default();
        let text = ctx.msg(&warning.message(statutes, &ctx.voice, &name, people));
        let href = ctx.url(&format!("/office/federation/units/{}", warning.unit_id));
        let ground = warning
            .article(statutes)
            .map(|article| statutes.cite(&article).text(ctx.lang()))
            .map_or_else(String::new, |text| format!("<p class=\"muted small\">{}</p>", esc(&text)));
        let state = if warning.is_late(today) {
            badge(&ctx.t("federation-late"), "bad")
        } else {
            badge(&ctx.tn("federation-days-left", i64::from(today.days_until(warning.due))), "warn")
        };
        out.push_str(&format!(
            "<li><div><a href=\"{}\">{}</a>{ground}</div>{state}</li>",
            esc(&href),
            esc(&text)
        ));
    }
    out.push_str("</ul>");
    Html(out)
}
