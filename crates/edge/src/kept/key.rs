//! What tells two kept pages apart: the address, with its language prefix, in one normal form.

use std::borrow::Cow;

/// Names of a query that say where a reader came from and change nothing on the page.
const IGNORED: [&str; 4] = ["fbclid", "gclid", "mc_cid", "mc_eid"];

/// The normal form of a path and query: marks of campaigns dropped, the rest sorted. Without a query nothing is copied.
pub fn normal(asked: &str) -> Cow<'_, str> {
    let Some((path, query)) = asked.split_once('?') else { return Cow::Borrowed(asked) };
    let mut pairs: Vec<&str> = query
        .split('&')
        .filter(|pair| {
            let name = pair.split('=').next().unwrap_or_default();
            !pair.is_empty() && !name.starts_with("utm_") && !IGNORED.contains(&name)
        })
        .collect();
    // Stable: values of one name keep their order, which has a meaning.
    pairs.sort_by_key(|pair| pair.split('=').next().unwrap_or_default());
    if pairs.is_empty() {
        return Cow::Borrowed(path);
    }
    let joined = pairs.join("&");
    if joined == query { Cow::Borrowed(asked) } else { Cow::Owned(format!("{path}?{joined}")) }
}

/// Whether a `Cookie` header holds a cookie of this name.
pub(super) fn names(cookies: &[u8], name: &str) -> bool {
    cookies.split(|byte| *byte == b';').any(|pair| {
        pair.trim_ascii_start()
            .strip_prefix(name.as_bytes())
            .is_some_and(|rest| rest.trim_ascii_start().starts_with(b"="))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_page_has_one_key() {
        for (asked, expected) in [
            ("/news", "/news"),
            ("/news?", "/news"),
            ("/news?utm_source=x&fbclid=1", "/news"),
            ("/fr/news?page=2&kind=statement", "/fr/news?kind=statement&page=2"),
            ("/news?kind=statement&page=2", "/news?kind=statement&page=2"),
            ("/a?x=2&x=1", "/a?x=2&x=1"),
        ] {
            assert_eq!(normal(asked), expected, "{asked}");
        }
    }

    #[test]
    fn a_session_is_seen_among_other_cookies() {
        assert!(names(b"a=1; rawabit=x", "rawabit") && names(b"rawabit=", "rawabit"));
        assert!(!names(b"rawabit2=1; xrawabit=2", "rawabit") && !names(b"", "rawabit"));
    }
}
