//! The mails that carry warnings, each warning once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_people::Named;
use rawabit_platform::accounts::{Appointed, appointed};
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::{Grant, Policy, Role};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::app::{App, BoxFuture};
use rawabit_platform::{Day, Voice, Work};
use rawabit_statutes::{AppRole, Statutes, Word as _};
use sea_orm::{ConnectionTrait as _, DbErr, FromQueryResult};

use super::{About, Telling, Warning, all, mixed, persons, units_of};
use crate::permissions::SeeFederation;
use crate::store::{mandate, unit};

/// The name of the job that mails warnings.
pub(crate) const JOB: &str = "federation.warn";
/// New warnings told in one run; the rest is told by the next one, so that a first run does not flood anybody.
const PER_RUN: usize = 500;
/// Warnings that a digest spells out; it says how many more there are.
const IN_DIGEST: usize = 40;

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
    let all = all(work.tx(), &scope, &statutes, day, i64::MAX.unsigned_abs(), Telling::Each).await?;
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
    let mut accounts: HashMap<Reader, Appointed> = HashMap::new();
    let presiding = with_role(&work, &statutes, AppRole::President, day, &mut accounts).await?;
    let secretariat = with_role(&work, &statutes, AppRole::Secretariat, day, &mut accounts).await?;
    let mut ids = persons(&new);
    ids.extend(presiding.iter().chain(&secretariat).filter_map(|(reader, _)| reader.person().cloned()));
    let people = rawabit_people::named(work.tx(), &ids).await?;
    let units = unit::units(work.tx(), &units_of(&new)).await?;
    let mut letters: BTreeMap<Reader, Vec<&Warning>> = BTreeMap::new();
    for warning in &new {
        let concerned: Vec<Reader> = match &warning.about {
            About::Deadline(held) | About::Overrun(held) => vec![Reader::Person(held.person_id.clone())],
            _ => presiding
                .iter()
                // Whoever presides over the unit itself; those above it need not hear of each branch.
                .filter(|(_, grant)| grant.unit == warning.path)
                .map(|(reader, _)| reader.clone())
                .collect(),
        };
        for reader in concerned.into_iter().collect::<BTreeSet<_>>() {
            letters.entry(reader).or_default().push(warning);
        }
    }
    for (reader, grant) in &secretariat {
        let letter = letters.entry(reader.clone()).or_default();
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
    for (reader, warnings) in letters {
        let person = reader.person().and_then(|id| people.get(id));
        let Some(letter) = Address::of(app, person, accounts.get(&reader)) else { continue };
        let voice = letter.voice.clone();
        let told = mixed(warnings.iter().map(|warning| (*warning).clone()).collect(), IN_DIGEST);
        let lines: Vec<String> = told
            .iter()
            .map(|warning| {
                let name = units.get(&warning.unit_id).map(|unit| unit.name.clone()).unwrap_or_default();
                format!("• {}", voice.msg(&warning.message(&statutes, &voice, &name, &people)))
            })
            .collect();
        send(&mut work, app, letter, lines, warnings.len()).await?;
    }
    for warning in &new {
        let sql = "INSERT INTO federation_warning (id, sent_at) VALUES (?, ?)";
        let values = [warning.key.as_str().into(), work.now().0.into()];
        work.tx().execute_raw(dialect.statement(sql, values)).await?;
    }
    work.commit().await?;
    Ok(new.len())
}

/// Who is told: a person, or an account that belongs to none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Reader {
    Person(String),
    Account(String),
}

impl Reader {
    fn person(&self) -> Option<&String> {
        match self {
            Self::Person(id) => Some(id),
            Self::Account(_) => None,
        }
    }
}

/// Where a letter goes, and how it speaks.
struct Address {
    email: String,
    name: String,
    greeted: String,
    voice: Voice,
}

impl Address {
    /// The person's own address; of a person without one, and of a clerk who is none, that of the account.
    fn of(app: &App, person: Option<&Named>, account: Option<&Appointed>) -> Option<Self> {
        let signs_in = account.and_then(|account| account.email.clone());
        if let Some(person) = person {
            let voice = app.voice(person.lang).plain();
            let email = person.email.clone().or(signs_in)?;
            let (name, greeted) = (person.display(&voice), person.addressed(&voice));
            return Some(Self { email, name, greeted, voice });
        }
        let account = account?;
        let voice = app.voice(account.lang).plain();
        let (name, greeted) = (account.label.clone(), account.label.clone());
        Some(Self { email: signs_in?, name, greeted, voice })
    }
}

async fn send(
    work: &mut Work,
    app: &App,
    to: Address,
    mut lines: Vec<String>,
    count: usize,
) -> Result<(), DbErr> {
    let voice = &to.voice;
    if count > lines.len() {
        lines.push(voice.tn("federation-mail-more", count - lines.len()));
    }
    let link = app.absolute(voice.lang(), "/office/federation/warnings");
    let text = [
        voice.ta("federation-mail-greeting", "name", to.greeted),
        String::new(),
        voice.t("federation-mail-intro"),
        String::new(),
        lines.join("\n"),
        String::new(),
        format!("{} {link}", voice.t("federation-mail-link")),
    ]
    .join("\n");
    work.mail(NewMail {
        to: to.email,
        to_name: to.name,
        subject: voice.tn("federation-mail-subject", count),
        text,
        attachment: None,
        about: ("federation".to_owned(), "warnings".to_owned()),
    })
    .await?;
    Ok(())
}

/// Who has a role on a day, and where: by an office or by appointment. The accounts of those who are appointed are noted.
async fn with_role(
    work: &Work,
    statutes: &Statutes,
    role: AppRole,
    day: Day,
    accounts: &mut HashMap<Reader, Appointed>,
) -> Result<Vec<(Reader, Grant)>, DbErr> {
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
        let reader = Reader::Person(held.person_id.clone());
        found.extend(grants.filter(|grant| grant.role == wanted).map(|grant| (reader.clone(), grant)));
    }
    for one in appointed(work.tx(), wanted, day).await? {
        let reader = match &one.person_id {
            Some(person) => Reader::Person(person.clone()),
            None => Reader::Account(one.account_id.clone()),
        };
        found.push((reader.clone(), one.grant.clone()));
        accounts.insert(reader, one);
    }
    Ok(found)
}
