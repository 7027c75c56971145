//! Warnings: mandates near their deadline or beyond it, seats empty for too long, legal intervals that run out. The same list
//! serves the page, the panel and the mails, so that nobody is told of something that cannot be looked up.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_people::Named;
use rawabit_platform::accounts;
use rawabit_platform::format::sentence;
use rawabit_platform::kit::Html;
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::{Action, Grant, Policy, Role, Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::app::{App, BoxFuture};
use rawabit_platform::{Day, Voice, Work};
use rawabit_statutes::{AppRole, Statutes, Word as _};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::model::Holding;
use crate::permissions::SeeFederation;
use crate::store::list::{self, VacancyFilter};
use crate::store::{mandate, unit};

/// The name of the job that mails warnings.
pub(crate) const JOB: &str = "federation.warn";
/// New warnings told in one run; the rest is told by the next one, so that a first run does not flood anybody.
const PER_RUN: usize = 500;
/// Warnings that a digest spells out; it says how many more there are.
const IN_DIGEST: usize = 40;

/// What a warning is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// A mandate that ends soon.
    Deadline(Holding),
    /// A mandate beyond its deadline.
    Overrun(Holding),
    /// A post with empty seats that should have been filled.
    Vacancy { office: String, empty: i64, since: Day },
    /// A body that must meet by the day.
    Interval { name: rawabit_statutes::LocalText, body: String, article: Option<String> },
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
                // The line begins with it, and the statutes write it as it stands inside a sentence.
                .with("office", sentence(&crate::words::title(statutes, &held.office, form, lang)))
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
                .with("name", sentence(name.get(lang)))
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
            About::Interval { article, .. } => article.clone(),
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
    for rule in &statutes.intervals {
        for row in list::intervals(db, scope, statutes, rule, day, limit).await? {
            let Some(since) = row.since else { continue };
            let due = Day(statutes.interval_after(rule, since.0).0);
            let late = if due <= day { "late" } else { "soon" };
            let key = format!("interval/{}/{}/{due}/{late}", row.unit_id, rule.body);
            let (name, body, article) = (rule.name.clone(), rule.body.clone(), rule.article.clone());
            let about = About::Interval { name, body, article };
            found.push(Warning { key, unit_id: row.unit_id, path: row.path, due, about });
        }
    }
    found.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    Ok(found)
}

/// The most urgent of each sort by turns, so that no sort hides another: at most `most`, in the order of their days.
pub(crate) fn mixed(all: Vec<Warning>, most: usize) -> Vec<Warning> {
    let mut sorts: [std::collections::VecDeque<Warning>; 4] = Default::default();
    for warning in all {
        let sort = match warning.about {
            About::Interval { .. } => 0,
            About::Deadline(_) => 1,
            About::Vacancy { .. } => 2,
            About::Overrun(_) => 3,
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

/// Runs the job: tells what was not told yet.
pub(crate) fn run(app: App, _: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        tell(&app).await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
        Ok(())
    })
}

#[derive(FromQueryResult)]
struct Told {
    id: String,
}

/// Mails every new warning to the holder it names or to whoever presides over the unit, and as one list to whoever keeps a
/// secretariat's work in whose scope it lies, by an office or by appointment. Returns how many were new.
pub(crate) async fn tell(app: &App) -> Result<usize, rawabit_platform::Fault> {
    let mut work = app.begin_system("federation").await?;
    let statutes = app.statutes.load_full();
    let day = app.today();
    let scope = Policy::system().scope::<SeeFederation>();
    // All of them: a bound here would be filled by what was told already, and the rest would never be told.
    let all = all(work.tx(), &scope, &statutes, day, i64::MAX.unsigned_abs()).await?;
    let dialect = Dialect::of(work.tx());
    let told: BTreeSet<String> =
        Told::find_by_statement(dialect.statement("SELECT id FROM federation_warning", []))
            .all(work.tx())
            .await?
            .into_iter()
            .map(|row| row.id)
            .collect();
    let new: Vec<Warning> = all.into_iter().filter(|one| !told.contains(&one.key)).take(PER_RUN).collect();
    if new.is_empty() {
        return Ok(0);
    }
    let presiding = with_role(&work, &statutes, AppRole::President, day).await?;
    let secretariat = with_role(&work, &statutes, AppRole::Secretariat, day).await?;
    let mut ids = persons(&new);
    ids.extend(presiding.iter().chain(&secretariat).map(|(person, _)| person.clone()));
    let people = rawabit_people::named(work.tx(), &ids).await?;
    let units = unit::units(work.tx(), &units_of(&new)).await?;
    let mut letters: BTreeMap<String, Vec<&Warning>> = BTreeMap::new();
    for warning in &new {
        let concerned: Vec<String> = match &warning.about {
            About::Deadline(held) | About::Overrun(held) => vec![held.person_id.clone()],
            _ => presiding
                .iter()
                // Whoever presides over the unit itself; those above it need not hear of each branch.
                .filter(|(_, grant)| grant.unit == warning.path)
                .map(|(person, _)| person.clone())
                .collect(),
        };
        for person in concerned.into_iter().collect::<BTreeSet<_>>() {
            letters.entry(person).or_default().push(warning);
        }
    }
    for (person, grant) in &secretariat {
        let letter = letters.entry(person.clone()).or_default();
        for warning in new.iter().filter(|warning| grant.reaches(&warning.path)) {
            if !letter.iter().any(|known| known.key == warning.key) {
                letter.push(warning);
            }
        }
    }
    letters.retain(|_, warnings| !warnings.is_empty());
    for letter in letters.values_mut() {
        letter.sort_by(|a, b| (a.due, &a.key).cmp(&(b.due, &b.key)));
    }
    for (person, warnings) in letters {
        let Some(person) = people.get(&person) else { continue };
        let voice = app.voice(person.lang).plain();
        let told = mixed(warnings.iter().map(|warning| (*warning).clone()).collect(), IN_DIGEST);
        let lines: Vec<String> = told
            .iter()
            .map(|warning| {
                let name = units.get(&warning.unit_id).map(|unit| unit.name.clone()).unwrap_or_default();
                format!("• {}", voice.msg(&warning.message(&statutes, &voice, &name, &people)))
            })
            .collect();
        send(&mut work, app, person, &voice, lines, warnings.len()).await?;
    }
    for warning in &new {
        let sql = "INSERT INTO federation_warning (id, sent_at) VALUES (?, ?)";
        let values = [warning.key.as_str().into(), work.now().0.into()];
        work.tx().execute_raw(dialect.statement(sql, values)).await?;
    }
    work.commit().await?;
    Ok(new.len())
}

async fn send(
    work: &mut Work,
    app: &App,
    person: &Named,
    voice: &Voice,
    mut lines: Vec<String>,
    count: usize,
) -> Result<(), DbErr> {
    let Some(email) = person.email.clone() else { return Ok(()) };
    if count > lines.len() {
        lines.push(voice.tn("federation-mail-more", count - lines.len()));
    }
    let link = app.absolute(voice.lang(), "/office/federation/warnings");
    let text = [
        voice.ta("federation-mail-greeting", "name", person.addressed(voice)),
        String::new(),
        voice.t("federation-mail-intro"),
        String::new(),
        lines.join("\n"),
        String::new(),
        format!("{} {link}", voice.t("federation-mail-link")),
    ]
    .join("\n");
    work.mail(NewMail {
        to: email,
        to_name: person.display(voice),
        subject: voice.tn("federation-mail-subject", count),
        text,
        attachment: None,
        about: ("federation".to_owned(), "warnings".to_owned()),
    })
    .await?;
    Ok(())
}

/// Who has a role on a day, and where: by an office or by appointment.
async fn with_role(
    work: &Work,
    statutes: &Statutes,
    role: AppRole,
    day: Day,
) -> Result<Vec<(String, Grant)>, DbErr> {
    let Ok(wanted) = role.key().parse::<Role>() else { return Ok(Vec::new()) };
    let offices: Vec<String> = statutes
        .offices
        .iter()
        .filter(|office| office.roles.iter().any(|grant| grant.role == role))
        .map(|office| office.id.clone())
        .collect();
    let mut found = Vec::new();
    for held in mandate::holders_of(work.tx(), &offices, day).await? {
        let grants = crate::grants::of_holding(statutes, &held).into_iter();
        found
            .extend(grants.filter(|grant| grant.role == wanted).map(|grant| (held.person_id.clone(), grant)));
    }
    found.extend(accounts::appointed(work.tx(), wanted, day).await?);
    Ok(found)
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
