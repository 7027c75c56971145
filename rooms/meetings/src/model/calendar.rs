//! Calendar entries as RFC 5545 and RFC 5546 (iTIP) want them: the attachment of a convocation.

use rawabit_platform::UtcMicros;

/// Octets on a line before it is folded (RFC 5545 §3.1).
const LINE: usize = 75;

/// What the entry asks of the calendar that receives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Take it in, or change what was taken in.
    Request,
    /// Remove it.
    Cancel,
}

/// Somebody on the entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// Their name.
    pub name: String,
    /// Their mail address.
    pub email: String,
}

/// A meeting as a calendar entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it asks.
    pub method: Method,
    /// For ever the same for one meeting.
    pub uid: String,
    /// Grows with every change.
    pub sequence: u32,
    /// When it was made.
    pub stamp: UtcMicros,
    /// When the meeting begins.
    pub start: UtcMicros,
    /// When it is expected to end.
    pub end: UtcMicros,
    /// The title.
    pub summary: String,
    /// The agenda and whatever else there is to say.
    pub description: String,
    /// Place, or the video address.
    pub location: String,
    /// The page of the reply.
    pub url: String,
    /// Who calls.
    pub organizer: Participant,
    /// Who is called: one person, since each gets their own.
    pub attendee: Participant,
}

impl Entry {
    /// The entry as text, lines ended by CRLF.
    pub fn to_ics(&self) -> String {
        let (method, status) = match self.method {
            Method::Request => ("REQUEST", "CONFIRMED"),
            Method::Cancel => ("CANCEL", "CANCELLED"),
        };
        let mut out = String::new();
        let mut line = |text: String| fold(&text, &mut out);
        line("BEGIN:VCALENDAR".into());
        line("VERSION:2.0".into());
        line("PRODID:-//Rawabit//Meetings//AR".into());
        line("CALSCALE:GREGORIAN".into());
        line(format!("METHOD:{method}"));
        line("BEGIN:VEVENT".into());
        line(format!("UID:{}", text(&self.uid)));
        line(format!("SEQUENCE:{}", self.sequence));
        line(format!("DTSTAMP:{}", utc(self.stamp)));
        line(format!("DTSTART:{}", utc(self.start)));
        line(format!("DTEND:{}", utc(self.end)));
        line(format!("SUMMARY:{}", text(&self.summary)));
        for (name, value) in [("DESCRIPTION", &self.description), ("LOCATION", &self.location)] {
            if !value.is_empty() {
                line(format!("{name}:{}", text(value)));
            }
        }
        if !self.url.is_empty() {
            line(format!("URL:{}", self.url.replace(['\r', '\n'], "")));
        }
        line(format!("STATUS:{status}"));
        line(format!(
            "ORGANIZER;CN={}:mailto:{}",
            parameter(&self.organizer.name),
            address(&self.organizer.email)
        ));
        line(format!(
            "ATTENDEE;CN={};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{}",
            parameter(&self.attendee.name),
            address(&self.attendee.email)
        ));
        line("END:VEVENT".into());
        line("END:VCALENDAR".into());
        out
    }
}

/// An instant in UTC as RFC 5545 §3.3.5 writes it: `20181008T090000Z`.
pub fn utc(at: UtcMicros) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Text escaped (RFC 5545 §3.3.11).
fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for c in value.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A parameter's value: quoted, and since a quotation mark has no escape there, an apostrophe instead (RFC 5545 §3.2).
fn parameter(value: &str) -> String {
    let clean: String =
        value.chars().filter(|c| !c.is_control()).map(|c| if c == '"' { '\'' } else { c }).collect();
    format!("\"{clean}\"")
}

fn address(value: &str) -> String {
    value.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// Folds a line so that none is longer than 75 octets, without cutting a character in two.
fn fold(line: &str, out: &mut String) {
    let mut used = 0;
    for c in line.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(c);
        used += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(summary: &str) -> Entry {
        let at = |text: &str| UtcMicros::from_timestamp(text.parse().expect("an instant"));
        Entry {
            method: Method::Request,
            uid: "m1@example.org".into(),
            sequence: 2,
            stamp: at("2018-09-28T08:00:00Z"),
            start: at("2018-10-08T09:00:00Z"),
            end: at("2018-10-08T11:00:00Z"),
            summary: summary.into(),
            description: "1. a\n2. b; c".into(),
            location: "الرباط، المركز العام".into(),
            url: "http://localhost/meetings/reply/x".into(),
            organizer: Participant {
                name: "حزب \"المثال\"".into(), email: "office@example.org".into()
            },
            attendee: Participant { name: "Salma, Benomar".into(), email: "salma@example.org".into() },
        }
    }

    fn unfold(ics: &str) -> Vec<String> {
        ics.replace("\r\n ", "").split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    #[test]
    fn an_entry_says_who_when_and_which_change() {
        let lines = unfold(&entry("Réunion, présidents").to_ics());
        for expected in [
            "METHOD:REQUEST",
            "UID:m1@example.org",
            "SEQUENCE:2",
            "DTSTAMP:20180928T080000Z",
            "DTSTART:20181008T090000Z",
            "DTEND:20181008T110000Z",
            "SUMMARY:Réunion\\, présidents",
            "DESCRIPTION:1. a\\n2. b\\; c",
            "ORGANIZER;CN=\"حزب 'المثال'\":mailto:office@example.org",
        ] {
            assert!(lines.iter().any(|line| line == expected), "{expected} not in {lines:#?}");
        }
        let cancelled = Entry { method: Method::Cancel, ..entry("x") }.to_ics();
        assert!(cancelled.contains("METHOD:CANCEL\r\n") && cancelled.contains("STATUS:CANCELLED\r\n"));
    }

    proptest! {
        /// No line is longer than 75 octets, no line can be smuggled in, and what was folded reads back.
        #[test]
        fn lines_are_folded_and_never_added(summary in "\\PC{0,300}|(.|\r|\n){0,80}") {
            let ics = entry(&summary).to_ics();
            prop_assert!(ics.split("\r\n").all(|line| line.len() <= 75));
            prop_assert!(!ics.replace("\r\n", "").contains(['\r', '\n']));
            let lines = unfold(&ics);
            prop_assert_eq!(lines.len(), unfold(&entry("x").to_ics()).len());
            let said = lines.iter().find_map(|line| line.strip_prefix("SUMMARY:")).expect("a summary");
            prop_assert_eq!(said, text(&summary));
        }
    }
}
