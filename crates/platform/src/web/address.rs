//! Addresses as people type them: a slash too many at the end, capitals in the language, the prefix of the language that has
//! none. Where nothing stands at such an address, its reader is led to the one that was meant.

use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, Uri, header};

use super::App;
use crate::lang::Lang;

/// The way to the address that was meant, if this is not how we write it. `uri` has its language prefix cut off already.
pub(super) fn way(app: &App, lang: Lang, uri: &Uri) -> Option<Response> {
    let location = meant(&app.config.languages, lang, uri.path())?;
    let location = match uri.query() {
        Some(query) => format!("{location}?{query}"),
        None => location,
    };
    let headers = [
        (header::LOCATION, HeaderValue::from_str(&location).ok()?),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600")),
    ];
    Some((StatusCode::PERMANENT_REDIRECT, headers).into_response())
}

/// The path that was meant, with its prefix; nothing when it is written rightly.
fn meant(languages: &[Lang], lang: Lang, path: &str) -> Option<String> {
    let default = languages.first().copied().unwrap_or(Lang::Ar);
    // What follows is written into a header: a browser takes `//host` and `/\\host` for another site.
    let rest = path.trim_matches(['/', '\\']);
    let (first, tail) = rest.split_once('/').unwrap_or((rest, ""));
    let named = languages.iter().find(|known| known.code().eq_ignore_ascii_case(first));
    let (lang, rest) = match named {
        Some(named) => (*named, tail.trim_matches(['/', '\\'])),
        None => (lang, rest),
    };
    if named.is_none() && path == format!("/{rest}") {
        return None;
    }
    // Somebody who climbs meant no address of ours.
    if rest
        .split(['/', '\\'])
        .any(|step| matches!(step.to_ascii_lowercase().as_str(), ".." | "%2e%2e" | ".%2e" | "%2e."))
    {
        return None;
    }
    let prefix = if lang == default { String::new() } else { format!("/{}", lang.code()) };
    Some(format!("{prefix}/{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant() {
        let all = [Lang::Ar, Lang::Fr, Lang::En];
        for (lang, path, expected) in [
            (Lang::Ar, "/news/", Some("/news")),
            (Lang::Fr, "/news/", Some("/fr/news")),
            (Lang::Ar, "/FR", Some("/fr/")),
            (Lang::Ar, "/Fr/news/", Some("/fr/news")),
            (Lang::Ar, "/ar/news", Some("/news")),
            (Lang::Ar, "/AR/", Some("/")),
            (Lang::Ar, "//evil.example/", Some("/evil.example")),
            (Lang::Ar, "/ar//evil.example", Some("/evil.example")),
            (Lang::Ar, "/ar/\\evil.example", Some("/evil.example")),
            (Lang::Ar, "/../", None),
            (Lang::Ar, "/%2e%2E/", None),
            (Lang::Ar, "/news", None),
            (Lang::Fr, "/nothing", None),
            (Lang::Ar, "/arabic", None),
        ] {
            assert_eq!(meant(&all, lang, path).as_deref(), expected, "{path}");
        }
        assert_eq!(meant(&[Lang::Fr], Lang::Fr, "/ar/news"), None, "no language of this organisation");
    }
}
