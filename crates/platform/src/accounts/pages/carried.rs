//! What somebody typed before they had to sign in or to type their password again, on its way through those pages.
//!
//! It travels as hidden fields, never through an address or the database, and is sent only by a button on a page of its own
//! that says who has signed in, what goes where, and which files were left behind. Sending it is a post like any other: from
//! this site, checked by the permits of whoever has signed in.

use std::fmt::Write as _;

use super::{confirm, next, sign_in};
use crate::accounts::session;
use crate::fault::{Answer, Fault};
use crate::kit::sent::LONG;
use crate::kit::{Html, esc, icon, ltr, params::Params};
use crate::web::posted::Kept;
use crate::web::{Ctx, Page};

/// What the pages of signing in take: a form of long texts, and their own few fields.
pub(super) const MOST: usize = LONG + LONG / 16;
/// Before the names of the fields that are carried, so that none is taken for a field of the page.
const FIELD: &str = "keep.";
/// How much of a value is shown, in characters.
const SHOWN: usize = 160;

/// A form on its way.
#[derive(Debug)]
pub(super) struct Carried {
    /// Where it was sent: path and query, without language prefix.
    to: String,
    parts: bool,
    fields: Params,
    files: Vec<String>,
}

/// The page that stands in the way of what was sent: signing in, or the password again. What could not be kept is told.
///
/// # Errors
/// The frame's.
pub(crate) fn first(ctx: &Ctx, fault: &Fault, kept: Option<Kept>, way_back: &str) -> Answer {
    let to = if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) };
    let carried = kept.map(|kept| Carried { to, parts: kept.parts, fields: kept.fields, files: kept.files });
    if matches!(fault, Fault::Confirm) {
        confirm::first(ctx, way_back, carried.as_ref())
    } else {
        sign_in::first(ctx, way_back, carried.as_ref())
    }
}

impl Carried {
    /// What a page of signing in sent along, if anything. Only to a path of ours.
    pub(super) fn read(sent: &Params) -> Option<Self> {
        let to = next(sent.get("keep-to"), "");
        if to.is_empty() {
            return None;
        }
        Some(Self {
            to,
            parts: sent.get("keep-parts").is_some(),
            fields: sent.under(FIELD),
            files: sent.all("keep-file").to_vec(),
        })
    }

    /// The fields that carry it.
    pub(super) fn hidden(&self) -> Html {
        let mut out = hidden("keep-to", &self.to);
        if self.parts {
            out.push_str(&hidden("keep-parts", "1"));
        }
        for file in &self.files {
            out.push_str(&hidden("keep-file", file));
        }
        for (name, value) in self.fields.pairs() {
            out.push_str(&hidden(&format!("{FIELD}{name}"), value));
        }
        Html(out)
    }

    /// The files that do not travel along, to be chosen again.
    pub(super) fn lost(&self, ctx: &Ctx) -> Html {
        if self.files.is_empty() {
            return Html::none();
        }
        let names: String =
            self.files.iter().map(|name| format!("<li><bdi>{}</bdi></li>", esc(name))).collect();
        Html(format!("<p>{}</p><ul>{names}</ul>", esc(&ctx.t("accounts-carried-lost"))))
    }

    /// What was typed, line by line: without what only the program reads.
    fn lines(&self) -> Vec<String> {
        let said = |(name, value): (&str, &str)| {
            let inner = name.starts_with('_') || name.ends_with(".for") || matches!(name, "version" | "base");
            let identifier = value.len() == 36 && value.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
            (!inner && !identifier && rawabit_text::has_visible(value)).then(|| shortened(value.trim()))
        };
        self.fields.pairs().filter_map(said).collect()
    }

    /// The page after signing in: who has signed in, what will be sent where, and the button that sends it.
    ///
    /// # Errors
    /// The database's, the frame's.
    pub(super) async fn offer(&self, ctx: &Ctx, token: Option<&str>, way_back: &str) -> Answer {
        let viewer = match token {
            Some(token) => session::reader(&ctx.app, token).await?.map(|(viewer, _)| viewer),
            None => ctx.viewer.clone(),
        };
        let name = viewer.map(|viewer| viewer.label).unwrap_or_default();
        let mut out = String::from("<div class=\"stack\">");
        let _ = write!(out, "<p>{}</p>", esc(&ctx.ta("accounts-carried-who", "name", name)));
        let _ =
            write!(out, "<p>{}<br>{}</p>", esc(&ctx.t("accounts-carried-where")), ltr(&ctx.url(&self.to)));
        let lines = self.lines();
        if !lines.is_empty() {
            let items: String =
                lines.iter().map(|line| format!("<li><bdi>{}</bdi></li>", esc(line))).collect();
            let _ = write!(
                out,
                "<details class=\"more\" open><summary>{}</summary><ul class=\"more-body\">{items}</ul></details>",
                esc(&ctx.tn("accounts-carried-what", lines.len()))
            );
        }
        if !self.files.is_empty() {
            let _ = write!(
                out,
                "<div class=\"notice notice-warn\" role=\"status\">{}<div>{}</div></div>",
                icon("warning"),
                self.lost(ctx)
            );
        }
        let kind = if self.parts { " enctype=\"multipart/form-data\"" } else { "" };
        let fields: String = self.fields.pairs().map(|(name, value)| hidden(name, value)).collect();
        let _ = write!(
            out,
            "<form method=\"post\" action=\"{}\"{kind}>{fields}<button class=\"btn btn-primary btn-wide\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&self.to)),
            esc(&ctx.t("accounts-carried-send"))
        );
        let _ = write!(
            out,
            "<p><a href=\"{}\">{}</a></p></div>",
            esc(&ctx.url(way_back)),
            esc(&ctx.t("accounts-carried-leave"))
        );
        Page::alone(ctx, ctx.t("accounts-carried-title")).alternates(Vec::new()).html(Html(out))
    }
}

fn hidden(name: &str, value: &str) -> String {
    format!("<input type=\"hidden\" name=\"{}\" value=\"{}\">", esc(name), esc(value))
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::params;

    #[test]
    fn what_is_carried_comes_out_as_it_went_in() {
        let carried = Carried {
            to: "/office/x?y=1".into(),
            parts: false,
            fields: params::parse("title.ar=%D9%86%D8%B5&many=1&many=2&email=x&quote=%22%3E%3Cb%3E"),
            files: vec![],
        };
        let html = carried.hidden().0;
        assert!(html.contains("name=\"keep.quote\" value=\"&quot;&gt;&lt;b&gt;\""), "{html}");
        let sent: Params = [("email", "somebody"), ("keep-to", "/office/x?y=1")]
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .chain(carried.fields.pairs().map(|(name, value)| (format!("keep.{name}"), value.to_owned())))
            .collect();
        let read = Carried::read(&sent).expect("something is carried");
        assert_eq!((read.to, read.fields), (carried.to, carried.fields));
    }

    #[test]
    fn nothing_is_carried_to_another_site_or_to_the_door_itself() {
        for to in ["", "//evil.example", "https://evil.example/", "/\\evil.example", "/sign-in", "/sign-out"]
        {
            let sent: Params = [("keep-to".to_owned(), to.to_owned())].into_iter().collect();
            assert!(Carried::read(&sent).is_none(), "{to}");
        }
    }
}
