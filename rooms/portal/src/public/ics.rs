//! Writing iCalendar (RFC 5545).

use rawabit_platform::clock::UtcMicros;

/// A calendar to write.
pub(super) struct Calendar {
    pub(super) name: String,
    pub(super) lang: &'static str,
    pub(super) entries: Vec<Entry>,
}

/// An event to write.
pub(super) struct Entry {
    pub(super) uid: String,
    pub(super) stamp: UtcMicros,
    pub(super) starts: UtcMicros,
    pub(super) ends: UtcMicros,
    pub(super) summary: String,
    pub(super) place: String,
    pub(super) description: String,
    pub(super) url: Option<String>,
    pub(super) cancelled: bool,
    pub(super) sequence: i32,
}

/// A content line may have so many octets, its line end not counted (RFC 5545, 3.1).
const OCTETS: usize = 75;

impl Calendar {
    /// The calendar as text: lines of at most 75 octets, ended by CRLF.
    pub(super) fn to_text(&self) -> String {
        let mut out = String::new();
        let mut line = |name: &str, value: &str| fold(&mut out, &format!("{name}:{value}"));
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Rawabit//Portal//EN");
        line("CALSCALE", "GREGORIAN");
        line("X-WR-CALNAME", &escape(&self.name));
        for entry in &self.entries {
            let text = |name: &str| format!("{name};LANGUAGE={}", self.lang);
            line("BEGIN", "VEVENT");
            line("UID", &entry.uid);
            line("DTSTAMP", &instant(entry.stamp));
            line("DTSTART", &instant(entry.starts));
            // An end must lie after the beginning (3.8.2.2); without one the event is its instant.
            if entry.ends > entry.starts {
                line("DTEND", &instant(entry.ends));
            }
            line("SEQUENCE", &entry.sequence.to_string());
            line("STATUS", if entry.cancelled { "CANCELLED" } else { "CONFIRMED" });
            line(&text("SUMMARY"), &escape(&entry.summary));
            if !entry.place.is_empty() {
                line(&text("LOCATION"), &escape(&entry.place));
            }
            if !entry.description.is_empty() {
                line(&text("DESCRIPTION"), &escape(&entry.description));
            }
            if let Some(url) = &entry.url {
                line("URL", url);
            }
            line("END", "VEVENT");
        }
        line("END", "VCALENDAR");
        out
    }
}

/// `20181013T090000Z`.
fn instant(at: UtcMicros) -> String {
    let text = at.rfc3339();
    format!("{}Z", text[..19].replace(['-', ':'], ""))
}

/// Text values escape commas, semicolons, backslashes and line ends (3.3.11).
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Long lines continue after CRLF and a space, never inside a character.
fn fold(out: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_by_octets_and_text_is_escaped() {
        let entry = Entry {
            uid: "1@party.example".into(),
            stamp: UtcMicros(0),
            starts: UtcMicros::from_timestamp("2018-10-13T09:00:00Z".parse().expect("instant")),
            ends: UtcMicros::from_timestamp("2018-10-13T12:00:00Z".parse().expect("instant")),
            summary: "الجمع العام للفرع الجهوي لرابطة المهندسين، بالدار البيضاء; قاعة 1, الطابق\nالثاني"
                .into(),
            place: String::new(),
            description: String::new(),
            url: Some("https://party.example/events".into()),
            cancelled: true,
            sequence: 2,
        };
        let text = Calendar { name: "حزب".into(), lang: "ar", entries: vec![entry] }.to_text();
        assert!(text.split("\r\n").all(|line| line.len() <= 75));
        let unfolded = text.replace("\r\n ", "");
        for expected in [
            "DTSTART:20181013T090000Z",
            "STATUS:CANCELLED",
            "SEQUENCE:2",
            "\\; قاعة 1\\, الطابق\\nالثاني",
            "END:VCALENDAR",
        ] {
            assert!(unfolded.contains(expected), "{expected} in {unfolded}");
        }
        // A file is no invitation: METHOD would ask for an organizer (RFC 5546).
        assert!(unfolded.contains("DTEND:20181013T120000Z") && !unfolded.contains("METHOD"));
        let instant = UtcMicros(0);
        let short = Entry {
            uid: "2@party.example".into(),
            stamp: instant,
            starts: instant,
            ends: instant,
            summary: "نقطة".into(),
            place: String::new(),
            description: String::new(),
            url: None,
            cancelled: false,
            sequence: 0,
        };
        let text = Calendar { name: "حزب".into(), lang: "ar", entries: vec![short] }.to_text();
        assert!(text.contains("DTSTART:19700101T000000Z") && !text.contains("DTEND"), "{text}");
    }
}
