//! What a mail server says of a mail that did not arrive (delivery status notifications, RFC 3464): which of ours it is about, and how it ended.
//! What strangers send may be anything; nothing of it is believed but the token that we signed ourselves.

use mail_parser::{Message, MessageParser, MimeHeaders as _};

/// The largest message that is read.
pub const LARGEST: usize = 4 * 1024 * 1024;
/// The most of a server's words that is kept, in characters.
const WORDS: usize = 300;

/// A mail that did not arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// Texts in which our token may stand: addresses that it was sent back to, and the `Message-ID` of what came back.
    pub marks: Vec<String>,
    /// The status by RFC 3463: `5.1.1`.
    pub status: String,
    /// The receiving server's words.
    pub words: String,
    /// Whether it will never arrive: delays are only told.
    pub failed: bool,
}

/// Reads a message. Nothing where it reports nothing: an answer of a person, a holiday note.
pub fn read(raw: &[u8], sent_to: Option<&str>) -> Option<Bounce> {
    let message = MessageParser::default().parse(raw.get(..raw.len().min(LARGEST))?)?;
    let report = message.parts.iter().find(|part| {
        part.content_type().is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case("message")
                && kind.subtype().is_some_and(|subtype| {
                    subtype.eq_ignore_ascii_case("delivery-status")
                        || subtype.eq_ignore_ascii_case("global-delivery-status")
                })
        })
    })?;
    let text = String::from_utf8_lossy(report.contents())
        .replace("\r\n", "\n")
        .replace("\n ", " ")
        .replace("\n\t", " ");
    // The first group is about the message, each further one about a recipient; ours have one.
    let recipient = text.split("\n\n").find(|group| field(group, "action").is_some())?;
    let action = field(recipient, "action")?.to_ascii_lowercase();
    let status = field(recipient, "status")
        .and_then(|status| status.split_whitespace().next().map(str::to_owned))
        .filter(|status| status.split('.').count() == 3)
        .unwrap_or_else(|| "5.0.0".to_owned());
    let words = field(recipient, "diagnostic-code").unwrap_or_default();
    let words = words.split_once(';').map_or(words.as_str(), |(_, rest)| rest).trim();
    Some(Bounce {
        marks: marks(&message, sent_to),
        status,
        words: words.chars().filter(|c| !c.is_control()).take(WORDS).collect(),
        failed: action == "failed",
    })
}

fn field(group: &str, name: &str) -> Option<String> {
    group.lines().find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.trim().eq_ignore_ascii_case(name).then(|| value.trim().to_owned())
    })
}

fn marks(message: &Message<'_>, sent_to: Option<&str>) -> Vec<String> {
    let mut all: Vec<String> = sent_to.map(str::to_owned).into_iter().collect();
    for name in ["X-Original-To", "Delivered-To", "To"] {
        all.extend(message.header_raw(name).map(|value| value.trim().to_owned()));
    }
    for part in &message.parts {
        let returned = part.content_type().is_some_and(|kind| {
            let subtype = kind.subtype().unwrap_or_default();
            kind.ctype().eq_ignore_ascii_case("message")
                && !subtype.to_ascii_lowercase().contains("delivery-status")
                || subtype.eq_ignore_ascii_case("rfc822-headers")
        });
        if returned {
            let text = match part.message() {
                Some(inner) => String::from_utf8_lossy(inner.raw_message()).into_owned(),
                None => String::from_utf8_lossy(part.contents()).into_owned(),
            };
            let head = text.replace("\r\n", "\n");
            let head = head.split("\n\n").next().unwrap_or_default();
            all.extend(field(head, "message-id"));
        }
    }
    all
}

/// Whether a status says that there is no such address, or none that works any more: nobody is written to there until it is corrected. A full
/// mailbox, a message that was too large or disliked say nothing of the kind.
pub fn is_of_the_address(status: &str) -> bool {
    let mut parts = status.split('.');
    let (class, subject, detail) = (parts.next(), parts.next(), parts.next());
    class == Some("5")
        && matches!(
            (subject, detail),
            (Some("1"), Some("1" | "2" | "3" | "6" | "10"))
                | (Some("2"), Some("1"))
                | (Some("4"), Some("4"))
                | (Some("7"), Some("13" | "17"))
        )
}

/// Whether a status is about the sender: an address that is refused as one (5.1.7, 5.1.8), a mail that bears no proof of whose it is (5.7.20 to
/// 5.7.27, RFC 7372 and 7489).
pub fn is_of_the_sender(status: &str) -> bool {
    match status.strip_prefix("5.7.").map(str::parse::<u8>) {
        Some(Ok(detail)) => (20..=27).contains(&detail),
        _ => matches!(status, "5.1.7" | "5.1.8"),
    }
}

/// The status in a server's answer while it is handed over: `550 5.1.1 no such user`; what the code alone says where there is none.
pub fn status_in(answer: &str) -> String {
    let found = answer.split(|c: char| !(c.is_ascii_digit() || c == '.')).find(|word| {
        let parts: Vec<&str> = word.split('.').collect();
        parts.len() == 3
            && matches!(parts.first().copied(), Some("2" | "4" | "5"))
            && parts.iter().all(|part| !part.is_empty() && part.len() <= 3)
    });
    found.unwrap_or("5.0.0").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Postfix writes it, shortened.
    const POSTFIX: &str = "Return-Path: <>\r\nTo: bounce+12-345-abcdefghijklmnop@party.example\r\nSubject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nI'm sorry.\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.party.example\r\nArrival-Date: Mon, 8 Oct 2018 10:00:00 +0100\r\n\r\nFinal-Recipient: rfc822; souad@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 <souad@example.org>: Recipient address rejected:\r\n    User unknown\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <m12-345-abcdefghijklmnop@rawabit>\r\nSubject: x\r\n\r\nbody\r\n--b--\r\n";

    #[test]
    fn a_report_of_failure_is_read() {
        let bounce = read(POSTFIX.as_bytes(), None).expect("a report");
        assert!(bounce.failed);
        assert_eq!(bounce.status, "5.1.1");
        assert!(bounce.words.ends_with("User unknown"), "{}", bounce.words);
        assert!(bounce.marks.iter().any(|mark| mark.starts_with("bounce+12-345-")), "{:?}", bounce.marks);
        assert!(bounce.marks.iter().any(|mark| mark.contains("m12-345-")), "{:?}", bounce.marks);
    }

    #[test]
    fn headers_alone_name_the_mail_and_a_delay_is_no_failure() {
        let text = POSTFIX
            .replace("message/rfc822", "text/rfc822-headers")
            .replace("Action: failed", "Action: delayed")
            .replace("Status: 5.1.1", "Status: 4.4.1 (timeout)");
        let bounce = read(text.as_bytes(), None).expect("a report");
        assert_eq!((bounce.failed, bounce.status.as_str()), (false, "4.4.1"));
        assert!(bounce.marks.iter().any(|mark| mark.contains("m12-345-")), "{:?}", bounce.marks);
    }

    #[test]
    fn what_reports_nothing_is_nothing() {
        for text in [
            "",
            "\0\0",
            "From: a@b.c\r\n\r\nI am on holiday",
            "Content-Type: multipart/report; boundary=b\r\n\r\n--b--",
        ] {
            assert!(read(text.as_bytes(), None).is_none(), "{text}");
        }
    }

    #[test]
    fn which_statuses_are_of_the_address() {
        for status in ["5.1.1", "5.1.2", "5.1.10", "5.2.1", "5.4.4"] {
            assert!(is_of_the_address(status), "{status}");
        }
        for status in ["4.1.1", "5.2.2", "5.7.1", "5.3.4", "5.0.0", "", "5.1.8", "5.1.0"] {
            assert!(!is_of_the_address(status), "{status}");
        }
        assert!(is_of_the_sender("5.1.8") && is_of_the_sender("5.7.23"));
        assert!(!is_of_the_sender("5.1.1") && !is_of_the_sender("5.7.1") && !is_of_the_sender("5.0.0"));
        assert_eq!(status_in("550 5.1.1 <x@10.0.0.1>: unknown"), "5.1.1");
        assert_eq!(status_in("permanent error (550): 10.0.0.255 says no"), "5.0.0");
    }
}
