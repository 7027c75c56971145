//! The audit: who did, read or took what, from where. Append-only by use; administrators and auditors read it on its
//! [`pages`].

pub mod pages;

use sea_orm::Set;
use sea_orm::entity::prelude::*;

use crate::clock::UtcMicros;
use crate::permit::UnitPath;
use crate::store::Author;

/// One line of the audit.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    /// Identifier, sorts by time.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// When.
    pub at: UtcMicros,
    /// The account, if a person acted.
    pub account_id: Option<String>,
    /// The office they acted in, by its keys, where it is certain.
    pub office: Option<String>,
    /// The actor's label at that time.
    pub actor: String,
    /// What was done: an action's name, or `page.read`, `list.export`.
    pub action: String,
    /// `done`, `refused`.
    pub outcome: String,
    /// Kind of the subject.
    pub subject_kind: String,
    /// Identifier of the subject.
    pub subject_id: String,
    /// The unit the subject belongs to.
    pub unit_path: UnitPath,
    /// A short machine-readable detail, without personal data.
    pub detail: String,
    /// The request.
    pub request_id: String,
    /// The network address.
    pub address: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A line before it is written.
#[derive(Debug)]
pub struct Line {
    author: Author,
    action: String,
    outcome: &'static str,
    subject: (String, String),
    unit: UnitPath,
    detail: String,
}

impl Line {
    /// A line about something done.
    pub fn of(author: &Author, action: &str, subject: (&str, &str), unit: &UnitPath, detail: &str) -> Self {
        Self {
            author: author.clone(),
            action: action.to_owned(),
            outcome: "done",
            subject: (subject.0.to_owned(), subject.1.to_owned()),
            unit: unit.clone(),
            detail: detail.to_owned(),
        }
    }

    /// The same line about something refused.
    #[must_use]
    pub fn refused(mut self) -> Self {
        self.outcome = "refused";
        self
    }

    /// The row to insert.
    pub fn into_row(self, id: String, at: UtcMicros) -> ActiveModel {
        ActiveModel {
            id: Set(id),
            at: Set(at),
            account_id: Set(self.author.account_id),
            office: Set(self.author.office.map(|office| office.to_string())),
            actor: Set(self.author.label),
            action: Set(self.action),
            outcome: Set(self.outcome.to_owned()),
            subject_kind: Set(self.subject.0),
            subject_id: Set(self.subject.1),
            unit_path: Set(self.unit),
            detail: Set(self.detail),
            request_id: Set(self.author.request_id),
            address: Set(self.author.address),
        }
    }
}
