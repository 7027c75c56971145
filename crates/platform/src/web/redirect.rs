//! The way on after a form.

use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use super::Ctx;

/// A way on after a form: 303, in the reader's language, with what was done as `?done=`.
#[derive(Debug)]
pub struct Redirect;

impl Redirect {
    /// To a path of ours.
    pub fn to(ctx: &Ctx, path: &str) -> Response {
        Self::raw(&ctx.url(path))
    }

    /// To a path of ours, saying there what was done: the message `done-{done}`.
    pub fn done(ctx: &Ctx, path: &str, done: &str) -> Response {
        let (path, anchor) =
            path.split_once('#').map_or((path, String::new()), |(p, a)| (p, format!("#{a}")));
        let joint = if path.contains('?') { '&' } else { '?' };
        Self::raw(&format!("{}{joint}done={done}{anchor}", ctx.url(path)))
    }

    fn raw(location: &str) -> Response {
        let encoded = percent_encoding::utf8_percent_encode(location, LOCATION).to_string();
        (StatusCode::SEE_OTHER, [(header::LOCATION, encoded)]).into_response()
    }
}

/// What a `Location` may not hold unencoded: everything outside printable ASCII.
const LOCATION: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');
