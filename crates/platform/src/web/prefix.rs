//! Language prefixes: `/fr/news` is `/news` in French. The default language has none, and its prefix redirects.

use axum::extract::Request;
use http::Uri;
use http::uri::PathAndQuery;

use crate::lang::Lang;

/// What the address said about the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskedLang(pub Lang);

/// Cuts a language prefix off the request's path and remembers it. A prefix of a language that the organisation does
/// not use stays in the path, where no route knows it.
pub fn strip(mut request: Request, languages: &[Lang]) -> Request {
    let default = languages.first().copied().unwrap_or(Lang::Ar);
    let (lang, rest) = split(request.uri().path(), languages, default);
    if let Some(rest) = rest {
        let full = match request.uri().query() {
            Some(query) => format!("{rest}?{query}"),
            None => rest.to_owned(),
        };
        if let Ok(path_and_query) = full.parse::<PathAndQuery>() {
            let mut parts = request.uri().clone().into_parts();
            parts.path_and_query = Some(path_and_query);
            if let Ok(uri) = Uri::from_parts(parts) {
                *request.uri_mut() = uri;
            }
        }
    }
    request.extensions_mut().insert(AskedLang(lang));
    request
}

/// The language of a path, and the path without it if it had one.
fn split<'a>(path: &'a str, languages: &[Lang], default: Lang) -> (Lang, Option<&'a str>) {
    let Some(rest) = path.strip_prefix('/') else { return (default, None) };
    let (first, tail) =
        rest.split_once('/').map_or((rest, ""), |(first, _)| (first, &path[first.len() + 1..]));
    match languages.iter().find(|lang| **lang != default && lang.code() == first) {
        Some(lang) => (*lang, Some(if tail.is_empty() { "/" } else { tail })),
        None => (default, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Lang; 3] = [Lang::Ar, Lang::Fr, Lang::En];

    #[test]
    fn prefixes_are_cut_once_and_only_for_known_languages() {
        let split = |path| split(path, &ALL, Lang::Ar);
        assert_eq!(split("/fr/news/a"), (Lang::Fr, Some("/news/a")));
        assert_eq!(split("/fr"), (Lang::Fr, Some("/")));
        assert_eq!(split("/en/"), (Lang::En, Some("/")));
        assert_eq!(split("/news"), (Lang::Ar, None));
        assert_eq!(split("/ar/news"), (Lang::Ar, None));
        assert_eq!(split("/french"), (Lang::Ar, None));
        assert_eq!(split("/fr/fr/x"), (Lang::Fr, Some("/fr/x")));
    }
}
