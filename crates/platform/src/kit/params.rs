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
            // A browser sends CRLF; a NUL has no place in any text of ours and PostgreSQL refuses it.
            map.entry(name).or_default().push(value.replace("\r\n", "\n").replace('\0', ""));
        }
        Self(map)
    }
}

impl Params {
    /// The first value of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(|values| values.first()).map(String::as_str)
    }

    /// The first value of a name, trimmed, or nothing.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
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

    /// Encodes as a query string.
    pub fn encode(&self) -> String {
        let pairs: Vec<(&str, &str)> = self
            .0
            .iter()
            .flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
            .filter(|(_, value)| !value.is_empty())
            .collect();
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
}
