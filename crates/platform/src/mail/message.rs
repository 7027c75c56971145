//! A mail as an Internet message (RFC 5322): one text, perhaps one attachment, the same bytes at every attempt.

use std::time::{Duration, SystemTime};

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use sha2::{Digest, Sha256};

use super::{Mailer, entity};
use crate::jobs::Permanent;
use crate::web::App;

/// The message of a row. What is wrong with it stays wrong, so every error is [`Permanent`].
pub(super) fn build(app: &App, mail: &entity::Model) -> Result<Message, Permanent> {
    let broken = |what: &str, why: &dyn std::fmt::Display| Permanent(format!("{what}: {why}"));
    let to: Address = mail.recipient.parse().map_err(|error| broken("the recipient's address", &error))?;
    let from: Address = sender(app).parse().map_err(|error| broken("the sender's address", &error))?;
    let statutes = app.statutes.load();
    let organisation = super::one_line(statutes.organisation.name.get(app.default_lang()));
    let name = Some(mail.recipient_name.clone()).filter(|name| !name.is_empty());
    let seconds = u64::try_from(mail.created_at.0.div_euclid(1_000_000)).unwrap_or(0);
    let builder = Message::builder()
        .message_id(Some(format!("<{}>", mail.message_id)))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        .from(Mailbox::new(Some(organisation), from))
        .to(Mailbox::new(name, to))
        .subject(mail.subject.clone())
        // RFC 3834: holiday answers stay away.
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ));
    let text = SinglePart::plain(mail.body.clone());
    let built = match (&mail.attachment_name, &mail.attachment_type, &mail.attachment) {
        (Some(name), Some(media_type), Some(content)) => {
            let kind = ContentType::parse(&with_charset(media_type))
                .map_err(|error| broken("the attachment's media type", &error))?;
            let attachment = Attachment::new(super::one_line(name)).body(content.clone(), kind);
            builder.multipart(
                MultiPart::mixed().boundary(boundary(&mail.id)).singlepart(text).singlepart(attachment),
            )
        }
        _ => builder.singlepart(text),
    };
    built.map_err(|error| broken("the message", &error))
}

/// The address that mails come from, without a name: what the set-up says, or a mailbox of the installation's host. Calendar
/// entries name it as their organizer, so that an answer goes where the mail came from.
pub fn sender(app: &App) -> String {
    match &app.mailer {
        Mailer::Smtp { from, .. } => bare(from).to_owned(),
        Mailer::Outbox(_) => format!("no-reply@{}", host(app)),
    }
}

/// `office@party.example` of `The office <office@party.example>`.
fn bare(from: &str) -> &str {
    let from = from.trim();
    from.rsplit_once('<').map_or(from, |(_, address)| address.trim_end_matches('>').trim())
}

/// The host that readers use.
pub(super) fn host(app: &App) -> String {
    let rest = app.config.base_url.split_once("://").map_or(app.config.base_url.as_str(), |(_, rest)| rest);
    let host = rest.split(['/', ':']).next().unwrap_or_default();
    if host.is_empty() { "localhost".to_owned() } else { host.to_owned() }
}

/// Text is UTF-8 here; a part that does not say so is read as ASCII.
fn with_charset(media_type: &str) -> String {
    if media_type.starts_with("text/") && !media_type.contains("charset=") {
        format!("{media_type}; charset=utf-8")
    } else {
        media_type.to_owned()
    }
}

/// A boundary that follows from the mail, so that a retry sends the very same bytes.
fn boundary(id: &str) -> String {
    hex::encode(&Sha256::digest(id.as_bytes())[..15])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_senders_address_is_taken_out_of_its_name() {
        assert_eq!(bare("The office <office@party.example>"), "office@party.example");
        assert_eq!(bare(" office@party.example "), "office@party.example");
    }

    #[test]
    fn text_says_its_charset_once() {
        assert_eq!(
            with_charset("text/calendar; method=REQUEST"),
            "text/calendar; method=REQUEST; charset=utf-8"
        );
        assert_eq!(with_charset("text/plain; charset=utf-8"), "text/plain; charset=utf-8");
        assert_eq!(with_charset("application/pdf"), "application/pdf");
    }
}
