//! What came in a query string or a posted form: names and values, in order, names possibly repeated.

use std::collections::BTreeMap;

/// Names and values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Params(BTreeMap<String, Vec<String>>);

/// Reads `application/x-www-form-urlencoded` text. Never fails: what is not encoded rightly is read as it stands.
pub fn parse(encoded: &str) -> Params {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(encoded).unwrap_or_default();
    pairs.into_iter().collect()
}

impl FromIterator<(String, String)> for Params {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            map.entry(name).or_default().push(clean(&value));
        }
        Self(map)
    }
}

/// A value as our texts are kept. A browser ends lines with CRLF; of other control characters only the tab has a place in a
/// text (PostgreSQL refuses NUL, XML and terminals suffer from the rest). Joiners and marks of direction are no control
/// characters and stay: in prose they have a meaning.
fn clean(value: &str) -> String {
    let mut text = value.replace("\r\n", "\n").replace('\r', "\n");
    text.retain(|c| !c.is_control() || matches!(c, '\t' | '\n'));
    text
}

impl Params {
    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(|values| values.first()).map(String::as_str)
    }

    /// The first value of a name, trimmed, or nothing. What nobody can see, a mark of direction alone for instance, is
    /// nothing; beside letters it stays, since it may be what puts them in order.
    pub fn text(&self, name: &str) -> &str {
        let text = self.get(name).unwrap_or_default().trim();
        if rawabit_text::has_visible(text) { text } else { "" }
    }

    /// All values of a name.
    pub fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// Sets a name to one value.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), vec![value.into()]);
    }

    /// Sets a name to several values.
    pub fn set_all(&mut self, name: &str, values: Vec<String>) {
        self.0.insert(name.to_owned(), values);
    }

    /// Takes invisible marks out of the values of a name: codes, numbers, days.
    pub(super) fn plain(&mut self, name: &str) {
        for value in self.0.get_mut(name).into_iter().flatten() {
            *value = rawabit_text::without_formatting(value);
        }
    }

    /// Takes all values of a name out.
    pub fn take(&mut self, name: &str) -> Vec<String> {
        self.0.remove(name).unwrap_or_default()
    }

    /// The names that begin with `prefix`, without it, in order.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter_map(move |(name, values)| Some((name.strip_prefix(prefix)?, values.first()?.as_str())))
    }

    /// Those whose names begin with `prefix`, without it, with all their values.
    #[must_use]
    pub fn under(&self, prefix: &str) -> Self {
        let inner = self
            .0
            .iter()
            .filter_map(|(name, values)| Some((name.strip_prefix(prefix)?.to_owned(), values.clone())));
        Self(inner.collect())
    }

    /// Every name with each of its values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// Encodes as a query string.
    pub fn encode(&self) -> String {
        let pairs: Vec<(&str, &str)> = self.pairs().filter(|(_, value)| !value.is_empty()).collect();
        serde_urlencoded::to_string(pairs).unwrap_or_default()
    }

    /// The same with some names changed: for links that sort, filter and page.
    #[must_use]
    pub fn but(&self, changes: &[(&str, &str)]) -> Self {
        let mut params = self.clone();
        for (name, value) in changes {
            params.set(name, *value);
        }
        params
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_names_and_strange_bytes() {
        let params = parse("a=1&a=2&b=%D8%B3%00&c");
        assert_eq!(params.all("a"), ["1", "2"]);
        assert_eq!(params.get("b"), Some("س"));
        assert_eq!(parse("a=%ff").get("a"), Some("\u{fffd}"));
    }

    #[test]
    fn control_characters_go_and_what_shapes_words_stays() {
        let params = parse(
            "a=b%07%1B%5B0m%7F%C2%85%09c%0D%0Ad%0De&zwnj=%D9%85%DB%8C%E2%80%8C%D8%AE&mark=%E2%80%8FGIZ",
        );
        assert_eq!(params.get("a"), Some("b[0m\tc\nd\ne"));
        assert_eq!(params.text("zwnj"), "می\u{200c}خ");
        assert_eq!(params.text("mark"), "\u{200f}GIZ");
    }

    #[test]
    fn what_nobody_sees_is_no_text() {
        let params = parse("a=%E2%80%8F&b=+%D9%91+&c=%E2%80%8F%D8%A3");
        assert_eq!((params.text("a"), params.text("b"), params.text("c")), ("", "", "\u{200f}أ"));
    }

    #[test]
    fn what_stands_under_a_prefix_keeps_all_its_values() {
        let params = parse("keep.a=1&keep.a=2&keep.b.ar=x&a=3");
        let under = params.under("keep.");
        assert_eq!(under.pairs().collect::<Vec<_>>(), [("a", "1"), ("a", "2"), ("b.ar", "x")]);
    }
}
