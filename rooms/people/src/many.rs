//! Many persons at once, for imports. What takes time (folding names, keys of order and search) is done in [`Registering::new`], in whatever
//! thread, before the transaction.

use std::collections::BTreeMap;

use rawabit_platform::clock::Day;
use rawabit_platform::lang::Lang;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{self, Bulk, Held, Kind};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_text::fold;
use sea_orm::{
    ActiveModelTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, IntoActiveModel as _,
    Set,
};

use crate::commands::TAG;
use crate::model::{PersonInput, form_key, searchable, sorting};
use crate::permissions::KeepPeople;
use crate::store::{keep_former, person};

const PERSONS: Bulk = Bulk {
    table: "person",
    columns: &[
        ("id", Kind::Text),
        ("unit_path", Kind::Text),
        ("name", Kind::Text),
        ("honorific", Kind::Text),
        ("form", Kind::Text),
        ("birth_day", Kind::Text),
        ("email", Kind::Text),
        ("email_key", Kind::Text),
        ("lang", Kind::Text),
        ("biography", Kind::Text),
        ("photo", Kind::Text),
        ("synthetic", Kind::Bool),
        ("sort_key", Kind::Text),
        ("name_keys", Kind::Text),
        ("version", Kind::Int),
        ("created_at", Kind::Int),
        ("updated_at", Kind::Int),
    ],
};

/// A person about to be registered among many, with what is derived of the name.
#[derive(Clone, Debug)]
pub struct Registering {
    /// The identifier.
    pub id: String,
    /// The person.
    pub input: PersonInput,
    sort_key: String,
    search: String,
}

impl Registering {
    /// Derives what lists and searches need. The input's rules ([`PersonInput::check`]) are the caller's to ask.
    pub fn new(id: String, input: PersonInput) -> Self {
        let sort_key = sorting(&input.name);
        let search = searchable(&input.name, input.email.as_deref());
        Self { id, input, sort_key, search }
    }

    /// The order of lists.
    pub fn order(&self) -> &str {
        &self.sort_key
    }

    fn row(self, now: i64) -> Result<Vec<Held>, Fault> {
        let text = |multi| serde_json::to_string(multi).map_err(Fault::internal);
        let input = self.input;
        Ok(vec![
            self.id.into(),
            input.unit.0.into(),
            text(&input.name)?.into(),
            text(&input.honorific)?.into(),
            form_key(input.form).into(),
            input.birth_day.map(|day| day.to_string()).into(),
            input.email.clone().into(),
            input.email.as_deref().map(fold).into(),
            input.lang.code().into(),
            text(&input.biography)?.into(),
            Held::Null,
            input.synthetic.into(),
            self.sort_key.into(),
            self.search.into(),
            Held::Int(1),
            Held::Int(now),
            Held::Int(now),
        ])
    }
}

/// Registers many persons. Mail addresses are looked at before, with [`emails_taken`]; the audit line is the caller's, one for all.
///
/// # Errors
/// [`Fault::NotFound`] when one of the units is not in the scope; the database.
pub async fn register_many(work: &Work, scope: &Scope<KeepPeople>, people: Vec<Registering>) -> Answer<()> {
    if !people.iter().all(|one| scope.contains(&one.input.unit)) {
        return Err(Fault::NotFound);
    }
    let now = work.now().0;
    let rows: Vec<Vec<Held>> = people.into_iter().map(|one| one.row(now)).collect::<Answer<_>>()?;
    Ok(PERSONS.insert(work.tx(), rows).await?)
}

#[derive(FromQueryResult)]
struct Address {
    id: String,
    unit_path: UnitPath,
    email_key: String,
}

/// Whose the mail addresses are, by address (folded) and the unit that keeps the record: within one unit an address is one person's.
///
/// # Errors
/// The database does not answer.
pub async fn emails_taken(
    db: &impl ConnectionTrait,
    emails: impl IntoIterator<Item = String>,
) -> Result<BTreeMap<(String, UnitPath), String>, DbErr> {
    let dialect = Dialect::of(db);
    let (condition, value) = bulk::among(dialect, "email_key", emails.into_iter().map(|email| fold(&email)));
    let sql = format!("SELECT id, unit_path, email_key FROM person WHERE {condition}");
    let rows = Address::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
    Ok(rows.into_iter().map(|row| ((row.email_key, row.unit_path), row.id)).collect())
}

/// Data of a person that were not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown {
    /// The name in one more language.
    pub name: Option<(Lang, String)>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Mail address.
    pub email: Option<String>,
}

/// Fills in what is not known of a person; what is known stays.
///
/// # Errors
/// [`Fault::NotFound`] when the unit is not in the scope; the database.
pub async fn fill(work: &mut Work, scope: &Scope<KeepPeople>, id: &str, said: &Unknown) -> Answer<()> {
    let row = load(work, scope, id).await?;
    let mut name = row.name.clone();
    if let Some((lang, text)) = said.name.as_ref().filter(|(lang, _)| row.name.exact(*lang).is_none()) {
        name.set(*lang, text);
    }
    let birth_day = row.birth_day.or(said.birth_day);
    let email = row.email.clone().or_else(|| said.email.clone());
    keep(work, row, name, birth_day, email).await
}

/// Takes out again what [`fill`] filled in; whether all of it still stood there.
///
/// # Errors
/// [`Fault::NotFound`] when the unit is not in the scope; the database.
pub async fn unfill(work: &mut Work, scope: &Scope<KeepPeople>, id: &str, said: &Unknown) -> Answer<bool> {
    let row = load(work, scope, id).await?;
    let mut name = row.name.clone();
    let (mut birth_day, mut email) = (row.birth_day, row.email.clone());
    let mut whole = true;
    if let Some((lang, text)) = &said.name {
        if name.exact(*lang) == Some(text.as_str()) && name.0.len() > 1 {
            name.0.remove(lang);
        } else {
            whole = false;
        }
    }
    if said.birth_day.is_some() {
        if birth_day == said.birth_day { birth_day = None } else { whole = false }
    }
    if said.email.is_some() {
        if email == said.email { email = None } else { whole = false }
    }
    keep(work, row, name, birth_day, email).await?;
    Ok(whole)
}

async fn keep(
    work: &mut Work,
    row: person::Model,
    name: rawabit_platform::lang::Multi,
    birth_day: Option<Day>,
    email: Option<String>,
) -> Answer<()> {
    keep_former(work, &row.id, row.email.as_deref(), email.as_deref()).await?;
    let version = row.version;
    let mut changed = row.into_active_model();
    changed.sort_key = Set(sorting(&name));
    changed.name_keys = Set(searchable(&name, email.as_deref()));
    changed.name = Set(name);
    changed.birth_day = Set(birth_day);
    changed.email_key = Set(email.as_deref().map(fold));
    changed.email = Set(email);
    changed.version = Set(version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    work.touch(TAG);
    Ok(())
}

async fn load(work: &Work, scope: &Scope<KeepPeople>, id: &str) -> Answer<person::Model> {
    let found = person::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    found.filter(|row| scope.contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// Those of some persons in scope who were not touched since they were registered, and have no contacts of their own.
///
/// # Errors
/// The database does not answer.
pub async fn untouched(
    db: &impl ConnectionTrait,
    scope: &Scope<KeepPeople>,
    ids: &[String],
) -> Result<Vec<String>, DbErr> {
    let dialect = Dialect::of(db);
    let (condition, value) = bulk::among(dialect, "id", ids.iter().cloned());
    let sql = format!(
        "SELECT id, unit_path FROM person WHERE {condition} AND version = 1 AND NOT EXISTS (SELECT 1 FROM person_contact c WHERE c.person_id = person.id)"
    );
    let rows = Kept::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
    Ok(rows.into_iter().filter(|row| scope.contains(&row.unit_path)).map(|row| row.id).collect())
}

#[derive(FromQueryResult)]
struct Kept {
    id: String,
    unit_path: UnitPath,
}

/// Takes persons back who were registered by mistake: those that are [`untouched`], and to whom nothing points, which is the caller's to know.
///
/// # Errors
/// The database refuses.
pub async fn take_back(work: &mut Work, scope: &Scope<KeepPeople>, ids: &[String]) -> Answer<()> {
    let ids = untouched(work.tx(), scope, ids).await?;
    let dialect = Dialect::of(work.tx());
    let (condition, value) = bulk::among(dialect, "id", ids);
    let sql = format!("DELETE FROM person WHERE {condition}");
    work.tx().execute_raw(dialect.statement(&sql, [value])).await?;
    work.touch(TAG);
    Ok(())
}
