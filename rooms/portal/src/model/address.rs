//! Where an article is found: `/news/2018/10/اجتماع-لرؤساء-الروابط`.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use rawabit_platform::clock::Day;

/// What is percent-encoded in a path: controls, what has a meaning in addresses, and everything outside ASCII.
const IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'\\')
    .add(b'^')
    .add(b'|');

/// The path of an article, not encoded: its month and its slug.
pub fn path(day: Day, slug: &str) -> String {
    format!("{}/{slug}", month_path(day))
}

/// The path of a month.
pub fn month_path(day: Day) -> String {
    format!("/news/{:04}/{:02}", day.0.year(), day.0.month())
}

/// Where a public article is found by its identifier alone, whatever its title is by then.
pub fn permalink(id: &str) -> String {
    format!("/news/of/{id}")
}

/// A path as links and headers write it (RFC 3986): percent-encoded UTF-8.
pub fn href(path: &str) -> String {
    utf8_percent_encode(path, IN_PATH).to_string()
}

/// What somebody typed as the end of an address, where it cannot be one, and what would fit instead. Spaces become hyphens and
/// capitals small letters, as the field says; nothing else is changed under anybody's hand. Nothing typed leaves it to the title.
pub fn unfit(typed: &str, title: &str) -> Option<(String, String)> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let fits = rawabit_text::slug(typed);
    if fits == typed.to_lowercase().split_whitespace().collect::<Vec<_>>().join("-") {
        return None;
    }
    // Of « ? » nothing is left to make an address of.
    let said = typed.chars().any(char::is_alphanumeric);
    Some((typed.to_owned(), if said { fits } else { rawabit_text::slug(title) }))
}

/// Whose an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nobody's.
    Free,
    /// Another article's, now or formerly.
    Taken,
}

/// The numbers that are tried after a slug when its address is taken.
const TRIES: u32 = 1000;

/// The first of `/news/…/slug`, `…/slug-2`, `…/slug-3` … that is free, and its slug. `place` answers for each; after a
/// thousand the last one is given, and the database's unique constraint has the last word.
pub fn free_path(day: Day, slug: &str, mut place: impl FnMut(&str) -> Place) -> (String, String) {
    let mut candidate = slug.to_owned();
    for n in 2..TRIES {
        let path = path(day, &candidate);
        if place(&path) == Place::Free {
            return (path, candidate);
        }
        candidate = format!("{slug}-{n}");
    }
    (path(day, &candidate), candidate)
}

/// The first day of a month given as two parts of an address; `None` when it is no month of a plausible year.
pub fn parse_month(year: &str, month: &str) -> Option<Day> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || month.len() != 2 || !digits(year) || !digits(month) {
        return None;
    }
    Day::new(year.parse().ok().filter(|year| *year >= 1000)?, month.parse().ok()?, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        Day::new(2018, 10, 8).expect("a day")
    }

    #[test]
    fn an_arabic_address_is_readable_and_its_link_is_encoded() {
        let path = path(day(), "اجتماع-لرؤساء");
        assert_eq!(path, "/news/2018/10/اجتماع-لرؤساء");
        assert!(href(&path).starts_with("/news/2018/10/%D8%A7%D8%AC"));
        assert!(href(&path).is_ascii());
        assert_eq!(percent_encoding::percent_decode_str(&href(&path)).decode_utf8().expect("UTF-8"), path);
    }

    #[test]
    fn what_was_typed_is_an_address_or_is_said_not_to_be() {
        for typed in ["", "  ", "league-presidents", "اجتماع لرؤساء", "Bilan 2018"] {
            assert_eq!(unfit(typed, "عنوان"), None, "{typed}");
        }
        for (typed, fits) in [("?", "عنوان"), ("%", "عنوان"), ("a/b", "a-b"), ("Été", "ete"), ("a.b", "a-b")]
        {
            assert_eq!(unfit(typed, "عنوان"), Some((typed.to_owned(), fits.to_owned())), "{typed}");
        }
    }

    #[test]
    fn taken_addresses_are_numbered() {
        let taken = ["/news/2018/10/a", "/news/2018/10/a-2"];
        let place = |path: &str| if taken.contains(&path) { Place::Taken } else { Place::Free };
        assert_eq!(free_path(day(), "a", place), ("/news/2018/10/a-3".to_owned(), "a-3".to_owned()));
    }

    #[test]
    fn only_months_are_months() {
        assert_eq!(parse_month("2018", "10"), Day::new(2018, 10, 1));
        for (year, month) in
            [("2018", "13"), ("2018", "1"), ("18", "10"), ("0000", "10"), ("../.", "10"), ("2018", "+1")]
        {
            assert_eq!(parse_month(year, month), None, "{year}/{month}");
        }
    }
}
