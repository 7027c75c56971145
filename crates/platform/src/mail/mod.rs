//! Mail: written as rows in the transaction of the change, sent by a job, shown on the outbox page.

mod forget;
mod many;
mod message;
pub mod office;
mod send;
mod smtp;

use std::path::PathBuf;

use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, Condition, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QuerySelect as _,
};

use crate::clock::UtcMicros;
use crate::jobs::NewJob;
use crate::store::Work;
use crate::store::bulk::{Bulk, Held, Kind};

pub(crate) use forget::FORGET;
pub use forget::forget_files;
pub use many::{Letter, Post, Undelivered};
pub use message::{is_address, sender};
pub(crate) use send::{JOB, SEND, gave_up, try_again};
pub use smtp::{SmtpServer, SmtpUrlError};

/// The table.
pub mod entity {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One mail.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The `Message-ID`, the proof's other end.
        pub message_id: String,
        /// The address.
        pub recipient: String,
        /// Whom it is for.
        pub recipient_name: String,
        /// The subject.
        pub subject: String,
        /// The text.
        pub body: String,
        /// An attachment's file name.
        pub attachment_name: Option<String>,
        /// Its media type.
        pub attachment_type: Option<String>,
        /// Its text (calendar entries are text).
        pub attachment: Option<String>,
        /// What kind of record it is about.
        pub about_kind: String,
        /// Which record.
        pub about_id: String,
        /// When it was written.
        pub created_at: UtcMicros,
        /// When it was handed over.
        pub sent_at: Option<UtcMicros>,
        /// What the receiving server answered, or why it will never arrive.
        pub response: Option<String>,
        /// When it was given up.
        pub failed_at: Option<UtcMicros>,
        /// What is searched: address, name and subject, folded.
        pub search_text: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A mail about to be written.
#[derive(Clone, Debug, Default)]
pub struct NewMail {
    /// The address.
    pub to: String,
    /// Whom it is for.
    pub to_name: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Name, media type and text of an attachment.
    pub attachment: Option<(String, String, String)>,
    /// The record it is about.
    pub about: (String, String),
}

/// The table, for many rows at once; the columns of what comes later stay empty.
pub(crate) const MAILS: Bulk = Bulk {
    table: "mail",
    columns: &[
        ("id", Kind::Text),
        ("message_id", Kind::Text),
        ("recipient", Kind::Text),
        ("recipient_name", Kind::Text),
        ("subject", Kind::Text),
        ("body", Kind::Text),
        ("attachment_name", Kind::Text),
        ("attachment_type", Kind::Text),
        ("attachment", Kind::Text),
        ("about_kind", Kind::Text),
        ("about_id", Kind::Text),
        ("created_at", Kind::Int),
        ("search_text", Kind::Text),
    ],
};

impl NewMail {
    fn into_model(self, id: &str, now: UtcMicros) -> entity::Model {
        let (attachment_name, attachment_type, attachment) = match self.attachment {
            Some((name, media_type, text)) => (Some(name), Some(media_type), Some(text)),
            None => (None, None, None),
        };
        let (recipient_name, subject) = (one_line(&self.to_name), one_line(&self.subject));
        entity::Model {
            id: id.to_owned(),
            message_id: format!("{id}@rawabit"),
            recipient: one_line(&self.to),
            search_text: rawabit_text::fold(&format!("{} {recipient_name} {subject}", self.to)),
            recipient_name,
            subject,
            body: self.text,
            attachment_name,
            attachment_type,
            attachment,
            about_kind: self.about.0,
            about_id: self.about.1,
            created_at: now,
            sent_at: None,
            response: None,
            failed_at: None,
        }
    }

    pub(crate) fn into_row(self, id: &str, now: UtcMicros) -> entity::ActiveModel {
        self.into_model(id, now).into_active_model().reset_all()
    }

    /// The values of [`MAILS`].
    pub(crate) fn into_cells(self, id: &str, now: UtcMicros) -> Vec<Held> {
        let row = self.into_model(id, now);
        vec![
            row.id.into(),
            row.message_id.into(),
            row.recipient.into(),
            row.recipient_name.into(),
            row.subject.into(),
            row.body.into(),
            row.attachment_name.into(),
            row.attachment_type.into(),
            row.attachment.into(),
            row.about_kind.into(),
            row.about_id.into(),
            row.created_at.0.into(),
            row.search_text.into(),
        ]
    }
}

/// Forgets all mails about some records: with the record goes what was written about it.
///
/// # Errors
/// The database refuses.
pub async fn forget_about(work: &mut Work, kind: &str, ids: &[String]) -> Result<(), DbErr> {
    let about = entity::Column::AboutKind.eq(kind);
    let these = entity::Column::AboutId.is_in(ids.iter().map(String::as_str));
    let which = Condition::all().add(about).add(these);
    let gone: Vec<String> = entity::Entity::find()
        .select_only()
        .column(entity::Column::Id)
        .filter(which.clone())
        .into_tuple()
        .all(work.tx())
        .await?;
    entity::Entity::delete_many().filter(which).exec(work.tx()).await?;
    forget_files(work, gone.into_iter().map(|id| format!("{id}.eml")).collect()).await
}

/// Header text: a line break in it would begin another header.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The job that sends a mail.
pub(crate) fn sending(id: &str) -> NewJob {
    NewJob::new(SEND, &id).unique(format!("{SEND}/{id}"))
}

/// The way out for mail.
#[derive(Clone, Debug)]
pub enum Mailer {
    /// A folder where each mail becomes a file: the embedded default.
    Outbox(PathBuf),
    /// An SMTP server, its address as [`SmtpServer::parse`] reads it, and the sender's address beside it.
    Smtp {
        /// The server, with the password: never logged.
        url: SmtpUrl,
        /// The sender.
        from: String,
    },
}

/// An SMTP address whose password stays hidden.
#[derive(Clone)]
pub struct SmtpUrl(pub String);

impl std::fmt::Debug for SmtpUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SmtpUrl(…)")
    }
}
