//! A mail as an Internet message (RFC 5322): one text, perhaps one attachment, the same bytes at every attempt.

use std::time::{Duration, SystemTime};

use lettre::message::MessageBuilder;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use sha2::{Digest, Sha256};

use super::{Letter, Mailer, entity};
use crate::clock::UtcMicros;
use crate::jobs::Permanent;
use crate::web::App;

/// The message of a row. What is wrong with it stays wrong, so every error is [`Permanent`].
pub(super) fn build(app: &App, mail: &entity::Model) -> Result<Message, Permanent> {
    let builder = begun(
        app,
        &mail.message_id,
        mail.created_at,
        (&mail.recipient, &mail.recipient_name),
        &mail.subject,
    )?;
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

fn broken(what: &str, why: &dyn std::fmt::Display) -> Permanent {
    Permanent(format!("{what}: {why}"))
}

/// What all messages begin with.
fn begun(
    app: &App,
    id: &str,
    at: UtcMicros,
    (to, name): (&str, &str),
    subject: &str,
) -> Result<MessageBuilder, Permanent> {
    let to: Address = to.parse().map_err(|error| broken("the recipient's address", &error))?;
    let from: Address = sender(app).parse().map_err(|error| broken("the sender's address", &error))?;
    let statutes = app.statutes.load();
    let organisation = super::one_line(statutes.organisation.name.get(app.default_lang()));
    let name = Some(name.to_owned()).filter(|name| !name.is_empty());
    let seconds = u64::try_from(at.0.div_euclid(1_000_000)).unwrap_or(0);
    let builder = Message::builder()
        .message_id(Some(format!("<{id}>")))
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
        .from(Mailbox::new(Some(organisation), from))
        .to(Mailbox::new(name, to))
        .subject(subject.to_owned());
    // RFC 3834: holiday answers stay away.
    Ok(header(builder, "Auto-Submitted", "auto-generated"))
}

fn header(builder: MessageBuilder, name: &'static str, value: &str) -> MessageBuilder {
    builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned()))
}

/// One letter of many: with the way to have no more of them in its headers, for the button that mail programs show (RFC 2369, RFC 8058).
pub(super) fn letter(app: &App, letter: &Letter) -> Result<Message, Permanent> {
    let name = super::one_line(&letter.to_name);
    let mut builder =
        begun(app, &letter.message_id, letter.at, (&letter.to, &name), &super::one_line(&letter.subject))?;
    if let Some(stop) = &letter.stop {
        builder = header(builder, "List-Unsubscribe", &format!("<{}>", super::one_line(stop)));
        builder = header(builder, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    builder.singlepart(SinglePart::plain(letter.text.clone())).map_err(|error| broken("the message", &error))
}

/// The address that mails come from, without a name: what the set-up says, or a mailbox of the installation's host. Calendar
/// entries name it as their organizer, so that an answer goes where the mail came from.
pub fn sender(app: &App) -> String {
    match &app.mailer {
        Mailer::Smtp { from, .. } => bare(from).to_owned(),
        Mailer::Outbox(_) => format!("no-reply@{}", host(app)),
    }
}

/// Whether mails can be sent from an address, with a name before it or without: for whoever reads a set-up.
pub fn is_address(from: &str) -> bool {
    bare(from).parse::<Address>().is_ok()
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
