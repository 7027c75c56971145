//! Lists of members that leave the house: within the reader's scope and the same filters as the screen, a row a membership, only the columns
//! that were asked for and somebody is entitled to; written piece by piece, and written down: as a line of its own, in the audit, and for
//! each member who was in it.

mod sheet;

use std::collections::{HashMap, HashSet};
use std::path::Path;

use rawabit_federation::{all_units, areas};
use rawabit_platform::lang::{Lang, Voice};
use rawabit_platform::permit::{Policy, Scope, UnitPath};
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};
use serde_json::json;
use tokio::sync::mpsc;

use super::note_reads;
use crate::IDENTITY;
use crate::model::import::Field;
use crate::model::import::headings::plain;
use crate::model::{ReadKind, Standing};
use crate::permissions::{ExportMembers, SeeIdentity};
use crate::store::entity::membership;
use crate::store::import::entity::export;
use crate::store::import::known::{Person, persons};
use crate::store::search::{Dues, Filter, piece};

pub use sheet::{Format, write as write_list};

/// Members that are read at once.
const PIECE: u64 = 1_000;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Which members.
    pub filter: Filter,
    /// The columns, in their order; identity numbers are asked for apart.
    pub columns: Vec<Field>,
    /// Whether identity numbers are wanted.
    pub identities: bool,
    /// What for; needed where identity numbers are wanted.
    pub reason: String,
    /// The kind of file.
    pub format: Format,
    /// The language of headings and words.
    pub lang: Lang,
}

/// The columns that everybody who may export gets.
pub const COLUMNS: &[Field] = &[
    Field::Number,
    Field::Name,
    Field::NameLatin,
    Field::Gender,
    Field::Birth,
    Field::Phone,
    Field::Email,
    Field::Unit,
    Field::Category,
    Field::Profession,
    Field::Joined,
    Field::Area,
    Field::Paid,
    Field::State,
];

/// Why a list is not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportRefused {
    /// Identity numbers without a reason.
    NoReason,
    /// Identity numbers without the right to see them.
    NoIdentities,
    /// No columns.
    NoColumns,
}

impl ExportRefused {
    /// Its field and its message.
    pub fn field_and_key(self) -> (&'static str, &'static str) {
        match self {
            Self::NoReason => ("reason", "members-export-refused-reason"),
            Self::NoIdentities => ("identities", "members-export-refused-identities"),
            Self::NoColumns => ("columns", "members-export-refused-columns"),
        }
    }
}

/// Writes the list into a file; how many rows it holds.
///
/// # Errors
/// The database, the disk.
pub async fn export(
    app: &App,
    author: &Author,
    policy: &Policy,
    ask: &Ask,
    to: &Path,
) -> Answer<Result<u64, ExportRefused>> {
    let scope = policy.scope::<ExportMembers>();
    let identities = policy.scope::<SeeIdentity>();
    if ask.identities && identities.is_empty() {
        return Ok(Err(ExportRefused::NoIdentities));
    }
    if ask.identities && ask.reason.trim().is_empty() {
        return Ok(Err(ExportRefused::NoReason));
    }
    if ask.columns.is_empty() {
        return Ok(Err(ExportRefused::NoColumns));
    }
    let mut columns: Vec<Field> =
        ask.columns.iter().copied().filter(|field| *field != Field::Identity).collect();
    if ask.identities {
        let at = columns.iter().position(|field| *field == Field::Birth).map_or(columns.len(), |at| at + 1);
        columns.insert(at, Field::Identity);
    }
    let book = Words::new(app, ask.lang).await?;
    let log = begin(app, author, ask, &columns, &scope).await?;
    let head: Vec<String> =
        columns.iter().map(|field| book.voice.t(&format!("members-column-{}", field.key()))).collect();
    let (out, rows) = mpsc::channel::<Vec<Vec<String>>>(2);
    let writing = tokio::task::spawn_blocking({
        let (to, format, rtl) = (to.to_owned(), ask.format, ask.lang.dir() == "rtl");
        move || sheet::write(&to, format, rtl, &head, rows)
    });
    let (mut after, mut count) = (None, 0_u64);
    let statutes = app.statutes.load_full();
    loop {
        let members =
            piece(app.store.read(), &scope, &ask.filter, &statutes.members, app.today(), after, PIECE)
                .await?;
        let Some(last) = members.last() else { break };
        after = Some(last.rank);
        let ids: Vec<String> = members.iter().map(|row| row.person_id.clone()).collect();
        let mut known = persons(app.store.read(), &ids).await?;
        let mut lines = Vec::with_capacity(members.len());
        let mut read = Vec::with_capacity(members.len());
        for id in &ids {
            let Some(person) = known.remove(id) else { continue };
            let held = held(&person, &scope, &ask.filter);
            if let Some(first) = held.first() {
                read.push((id.clone(), first.unit_path.clone()));
            }
            for one in held {
                let identity = if ask.identities { identity(app, &identities, &person)? } else { None };
                lines.push(
                    columns
                        .iter()
                        .map(|field| book.cell(*field, &person, one, identity.as_deref()))
                        .collect(),
                );
                count += 1;
            }
        }
        // Written down before it leaves.
        let work = app.store.begin(author.clone()).await?;
        note_reads(&work, &read, if ask.identities { ReadKind::Identity } else { ReadKind::Export }).await?;
        work.commit().await?;
        if out.send(lines).await.is_err() {
            break;
        }
    }
    drop(out);
    writing.await.map_err(Fault::internal)??;
    let work = app.store.begin(author.clone()).await?;
    export::Entity::update(export::ActiveModel {
        id: Set(log),
        members: Set(i64::try_from(count).unwrap_or(i64::MAX)),
        ..Default::default()
    })
    .exec(work.tx())
    .await?;
    work.commit().await?;
    Ok(Ok(count))
}

/// Where lists lie while they are given out.
pub(crate) fn folder(app: &App) -> std::path::PathBuf {
    app.config.data_dir.join("exports")
}

/// Writes down that a list is made, before its first line.
async fn begin(
    app: &App,
    author: &Author,
    ask: &Ask,
    columns: &[Field],
    scope: &Scope<ExportMembers>,
) -> Answer<String> {
    let unit = ask.filter.unit.clone().or_else(|| scope.top()).unwrap_or_else(UnitPath::root);
    let work = app.store.begin(author.clone()).await?;
    let id = work.id();
    let names: Vec<&str> = columns.iter().map(|field| field.key()).collect();
    export::ActiveModel {
        id: Set(id.clone()),
        unit_path: Set(unit.clone()),
        at: Set(work.now()),
        account_id: Set(author.account_id.clone()),
        office: Set(author.office.as_ref().map(ToString::to_string)),
        actor: Set(author.label.clone()),
        format: Set(ask.format.extension().to_owned()),
        filter: Set(filter_text(&ask.filter)),
        columns: Set(names.join(",")),
        reason: Set(ask.reason.trim().chars().take(500).collect()),
        identities: Set(ask.identities),
        members: Set(0),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.export", ("member_export", &id), &unit, &names.join(",")).await?;
    work.commit().await?;
    Ok(id)
}

/// The filters as they are written down: what was asked, so that a list can be told from another.
fn filter_text(filter: &Filter) -> String {
    let standings: Vec<&str> = filter.standings().into_iter().map(Standing::word).collect();
    let day = |day: Option<rawabit_platform::Day>| day.map(|day| day.to_string());
    json!({
        "words": filter.words,
        "unit": filter.unit.as_ref().map(UnitPath::as_str),
        "standings": standings,
        "gender": filter.gender.map(|gender| gender.word()),
        "professions": filter.professions,
        "born": [day(filter.born.0), day(filter.born.1)],
        "since": [day(filter.since.0), day(filter.since.1)],
        "office": filter.office,
        "dues": filter.dues.map(|dues| match dues {
            Dues::Paid(day) => json!({ "paid": day.to_string() }),
            Dues::Arrears(day) => json!({ "arrears": day.to_string() }),
        }),
    })
    .to_string()
}

/// The memberships of a person that the scope and the filter let through.
fn held<'a>(person: &'a Person, scope: &Scope<ExportMembers>, filter: &Filter) -> Vec<&'a membership::Model> {
    let standings: HashSet<Standing> = filter.standings().into_iter().collect();
    let mut held: Vec<&membership::Model> = person
        .memberships
        .iter()
        .filter(|one| scope.contains(&one.unit_path))
        .filter(|one| filter.unit.as_ref().is_none_or(|unit| one.unit_path.is_within(unit)))
        .filter(|one| standings.contains(&one.standing()))
        .collect();
    held.sort_by(|a, b| (&a.unit_path.0, a.joined, &a.id).cmp(&(&b.unit_path.0, b.joined, &b.id)));
    held
}

fn identity(app: &App, scope: &Scope<SeeIdentity>, person: &Person) -> Answer<Option<String>> {
    let member = &person.member;
    match &member.identity_sealed {
        Some(sealed) if scope.contains(&member.unit_path) => {
            let opened = app.sealer.open(IDENTITY, &member.person_id, sealed).map_err(Fault::internal)?;
            Ok(Some(opened.as_str().to_owned()))
        }
        _ => Ok(None),
    }
}

/// The words of a file in one language, such that an import reads them again.
struct Words {
    voice: Voice,
    statutes: std::sync::Arc<Statutes>,
    units: HashMap<String, String>,
    areas: HashMap<String, String>,
}

/// Names by key; the key itself where several are called so.
fn unique(named: Vec<(String, String)>) -> HashMap<String, String> {
    let mut times: HashMap<String, usize> = HashMap::new();
    for (_, name) in &named {
        *times.entry(plain(name)).or_default() += 1;
    }
    named
        .into_iter()
        .map(|(key, name)| {
            let said = times.get(&plain(&name)) == Some(&1) && !plain(&name).is_empty();
            (key.clone(), if said { name } else { key })
        })
        .collect()
}

impl Words {
    async fn new(app: &App, lang: Lang) -> Answer<Self> {
        let voice = app.voice(lang).plain();
        let db = app.store.read();
        let units = all_units(db).await?;
        let areas = areas(db, None).await?;
        Ok(Self {
            units: unique(
                units.into_iter().map(|unit| (unit.id, voice.pick(&unit.name).to_owned())).collect(),
            ),
            areas: unique(
                areas.into_iter().map(|area| (area.code, voice.pick(&area.name).to_owned())).collect(),
            ),
            statutes: app.statutes.load_full(),
            voice,
        })
    }

    fn cell(
        &self,
        field: Field,
        person: &Person,
        held: &membership::Model,
        identity: Option<&str>,
    ) -> String {
        let member = &person.member;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let day = |day: Option<rawabit_platform::Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let name = &person.named.name;
        let lang = self.voice.lang();
        match field {
            Field::Number => member.number.clone(),
            // Whichever there is, where there is none in Arabic.
            Field::Name => match name.exact(Lang::Ar) {
                Some(arabic) => arabic.to_owned(),
                None => name.0.values().next().cloned().unwrap_or_default(),
            },
            Field::NameLatin => match name.exact(Lang::Ar) {
                Some(_) => name
                    .0
                    .iter()
                    .find(|(lang, _)| **lang != Lang::Ar)
                    .map(|(_, text)| text.clone())
                    .unwrap_or_default(),
                None => String::new(),
            },
            Field::Given | Field::Family | Field::GivenLatin | Field::FamilyLatin => String::new(),
            Field::Gender => member
                .gender
                .as_deref()
                .map(|gender| self.voice.t(&format!("members-file-gender-{gender}")))
                .unwrap_or_default(),
            Field::Birth => day(member.birth_day),
            Field::Identity => identity.unwrap_or_default().to_owned(),
            Field::Phone => text(&member.phone),
            Field::Email => text(&person.named.email),
            Field::Unit => self.units.get(&held.unit_id).cloned().unwrap_or_else(|| held.unit_id.clone()),
            Field::Category => {
                let key = held.category.as_deref();
                key.map(|key| {
                    self.statutes.members.category(key).map_or(key, |one| one.name.get(lang)).to_owned()
                })
                .unwrap_or_default()
            }
            Field::Profession => {
                let key = member.profession.as_deref();
                key.map(|key| {
                    self.statutes.members.profession(key).map_or(key, |one| one.name.get(lang)).to_owned()
                })
                .unwrap_or_default()
            }
            Field::Joined => held.joined.to_string(),
            Field::Area => member
                .area
                .as_ref()
                .map(|code| self.areas.get(code).unwrap_or(code).clone())
                .unwrap_or_default(),
            Field::Paid => {
                let paid =
                    person.dues.iter().find(|one| one.unit_id == held.unit_id).and_then(|one| one.paid_until);
                // Up to the day of joining nothing is paid.
                day(paid.filter(|until| *until > held.joined).map(|until| until.plus_days(-1)))
            }
            Field::State => self.voice.t(&format!("members-file-state-{}", held.state)),
        }
    }
}
