//! A person as other rooms show one: the name, how to write it, whether it is invented.

use std::collections::HashMap;

use rawabit_platform::clock::Day;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::{Lang, Multi, Voice};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;
use rawabit_statutes::Form;
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::{PersonInput, form_of};
use crate::store;

/// A person's name with what is needed to write it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The person.
    pub id: String,
    /// The unit that keeps the record.
    pub unit_path: UnitPath,
    /// The name in its scripts.
    pub name: Multi,
    /// The form of address before it.
    pub honorific: Multi,
    /// The form in which their offices are named.
    pub form: Form,
    /// The day of birth: for rules, not for showing.
    pub birth_day: Option<Day>,
    /// Whether the person is invented.
    pub synthetic: bool,
    /// The mail address: for sending, not for showing.
    pub email: Option<String>,
    /// The language of their mails.
    pub lang: Lang,
    /// The photo's file.
    pub photo: Option<String>,
}

impl Named {
    /// The name in the reader's language, without the form of address.
    pub fn display(&self, voice: &Voice) -> String {
        voice.pick(&self.name).to_owned()
    }

    /// The form of address and the name.
    pub fn addressed(&self, voice: &Voice) -> String {
        match self.honorific.exact(voice.lang()) {
            Some(honorific) => format!("{honorific} {}", self.display(voice)),
            None => self.display(voice),
        }
    }

    /// The name as markup, in its own language and direction, with the mark of an invented person.
    pub fn html(&self, ctx: &Ctx) -> Html {
        let mark = if self.synthetic { synthetic_chip(ctx).0 } else { String::new() };
        Html(format!("{}{mark}", ctx.voice.spoken(&self.name)))
    }
}

/// The mark of an invented person.
pub fn synthetic_chip(ctx: &Ctx) -> Html {
    Html(format!(" <span class=\"chip chip-synthetic\">{}</span>", esc(&ctx.t("people-synthetic"))))
}

impl From<store::person::Model> for Named {
    fn from(row: store::person::Model) -> Self {
        Self {
            id: row.id,
            unit_path: row.unit_path,
            name: row.name,
            honorific: row.honorific,
            form: form_of(&row.form),
            birth_day: row.birth_day,
            synthetic: row.synthetic,
            email: row.email,
            lang: Lang::from_code(&row.lang).unwrap_or(Lang::Ar),
            photo: row.photo,
        }
    }
}

/// The names of some persons, by identifier. Whoever does not exist is not in the map.
///
/// # Errors
/// The database does not answer.
pub async fn named(db: &impl ConnectionTrait, ids: &[String]) -> Result<HashMap<String, Named>, DbErr> {
    let rows = store::many(db, ids).await?;
    Ok(rows.into_iter().map(|(id, row)| (id, row.into())).collect())
}

/// The person with a mail address; where several units keep a record with it, the highest unit's, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn by_email(db: &impl ConnectionTrait, email: &str) -> Result<Option<Named>, DbErr> {
    Ok(all_by_email(db, email).await?.into_iter().next())
}

/// Everybody on record with a mail address, in that order.
///
/// # Errors
/// The database does not answer.
pub async fn all_by_email(db: &impl ConnectionTrait, email: &str) -> Result<Vec<Named>, DbErr> {
    Ok(store::by_email(db, email).await?.into_iter().map(Into::into).collect())
}

/// What is stored of a person, as a correction begins with it, and its version.
///
/// # Errors
/// The database does not answer.
pub async fn stored(db: &impl ConnectionTrait, id: &str) -> Result<Option<(i64, PersonInput)>, DbErr> {
    let row = store::get(db, id).await?;
    Ok(row.map(|row| {
        let input = PersonInput {
            unit: row.unit_path,
            name: row.name,
            honorific: row.honorific,
            form: form_of(&row.form),
            birth_day: row.birth_day,
            email: row.email,
            lang: Lang::from_code(&row.lang).unwrap_or(Lang::Ar),
            biography: row.biography,
            synthetic: row.synthetic,
        };
        (row.version, input)
    }))
}
