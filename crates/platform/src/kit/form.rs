//! Forms. One description serves to show a form, to read what came back, and to show it again filled, with each error at
//! its field.
//!
//! ```
//! use rawabit_platform::kit::{Form, Input};
//! let form = Form::new("people-person")
//!     .input(Input::text("name").required().max(200))
//!     .input(Input::email("email"));
//! let filled = form.fill(rawabit_platform::kit::params::parse("email=nobody"));
//! assert_eq!(filled.errors.len(), 2);
//! ```
//!
//! Labels are found by convention: `{form}-{field}`, its hint `{form}-{field}-hint` if the message exists, the button
//! `{form}-submit`.
//!
//! A field that is chosen by typing ([`Input::pick`], [`Input::pick_many`]) has to be looked up before the form can be valid:
//! `form.fill(sent).resolve(&ctx).await?`. See [`pick`](super::pick).

mod check;
mod input;
mod moment;
mod resolve;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use http::StatusCode;

use super::html::{Html, esc, icon};
use super::params::Params;
use super::pick::{Found, Picking};
use super::read::Reader;
use crate::lang::{Lang, Message};
use crate::web::{Ctx, once};

pub use check::plausible_email;
pub(super) use check::too_long;
pub use input::{Choice, Input, Kind};

/// A form: its fields, what stands in them, what is wrong with it.
#[derive(Clone, Debug)]
pub struct Form {
    /// The stem of its messages.
    pub name: &'static str,
    inputs: Vec<Input>,
    /// What stands in the fields.
    pub values: Params,
    /// What is wrong, by field.
    pub errors: BTreeMap<String, Message>,
    action: Option<String>,
    picks: BTreeMap<&'static str, Picking>,
    adding: Option<&'static str>,
    unresolved: bool,
    once: bool,
}

impl Form {
    /// An empty form.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            inputs: Vec::new(),
            values: Params::default(),
            errors: BTreeMap::new(),
            action: None,
            picks: BTreeMap::new(),
            adding: None,
            unresolved: false,
            once: false,
        }
    }

    /// One more field.
    #[must_use]
    pub fn input(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// Where it is sent, when that is not the page it stands on.
    #[must_use]
    pub fn action(mut self, url: impl Into<String>) -> Self {
        self.action = Some(url.into());
        self
    }

    /// Taken once however often it is sent, and kept in the browser until it has arrived: for forms that are filled where the connection is
    /// poor. See [`once`](crate::web::once).
    #[must_use]
    pub fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// A value to begin with.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.set(name, value);
        self
    }

    /// Several values to begin with, of a `many` field.
    #[must_use]
    pub fn with_all(mut self, name: &str, values: Vec<String>) -> Self {
        self.values.set_all(name, values);
        self
    }

    /// A multilingual value to begin with.
    #[must_use]
    pub fn with_multi(mut self, name: &str, text: &crate::lang::Multi) -> Self {
        for lang in Lang::ALL {
            self.values.set(&format!("{name}.{}", lang.code()), text.exact(lang).unwrap_or_default());
        }
        self
    }

    /// Things to choose from at once in a `pick` field, before anything is typed: the likely ones.
    #[must_use]
    pub fn offer(mut self, name: &'static str, offered: Vec<Found>) -> Self {
        self.picks.entry(name).or_default().offered = offered;
        self
    }

    /// Things that may stay chosen in a field though its source does not know them (any more): what is stored already.
    #[must_use]
    pub fn keep(mut self, name: &'static str, kept: Vec<Found>) -> Self {
        self.picks.entry(name).or_default().kept = kept;
        self
    }

    /// The form with what was sent, checked field by field: required, length, choice, day, number, address.
    #[must_use]
    pub fn fill(mut self, sent: Params) -> Self {
        self.values = sent;
        let inputs = std::mem::take(&mut self.inputs);
        for input in &inputs {
            if input.kind.is_written_in_signs() {
                self.values.plain(input.name);
            }
            if input.is_pick() {
                // Not to be read before it has been looked up.
                self.picks.entry(input.name).or_default().take(input.name, &mut self.values);
                self.unresolved = true;
            }
            if let Some(message) = check::check(input, &self.values) {
                self.errors.insert(input.name.to_owned(), message);
            }
        }
        self.inputs = inputs;
        if self.once && self.values.text(once::FIELD) == once::OTHER {
            // It comes back with a new key: whoever sends it then knows that something was taken before.
            self.values.take(once::FIELD);
            self.fail("", "form-sent-before");
        }
        self
    }

    /// Whether nothing is wrong so far and the form was sent to be taken: not only to add one more thing to a list, and
    /// with everything that was typed looked up.
    pub fn is_valid(&self) -> bool {
        self.errors.is_empty() && self.adding.is_none() && !self.unresolved
    }

    /// The status of the page that shows it: 422 when something is wrong with it.
    pub fn status(&self) -> StatusCode {
        if self.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }

    /// Says what is wrong with a field; the first error of a field stays. While one more thing is added to a list, nobody
    /// wants to hear of the other fields.
    pub fn fail(&mut self, name: &str, message: impl Into<Message>) {
        if self.adding.is_some_and(|adding| adding != name) {
            return;
        }
        self.errors.entry(name.to_owned()).or_insert_with(|| message.into());
    }

    /// The stored record changed meanwhile: says so above the form, keeps what was typed, and lets the next sending
    /// replace the stored version knowingly.
    pub fn stale(&mut self, stored_version: i64) {
        self.fail("", "form-stale");
        self.values.set("version", stored_version.to_string());
    }

    /// Reads the checked values.
    pub fn read(&self) -> Reader<'_> {
        Reader::new(&self.values)
    }

    /// The whole form: summary of errors, fields in order, button.
    pub fn html(&self, ctx: &Ctx) -> Html {
        Html(format!("{}{}{}", self.open(ctx), self.fields(ctx), self.close(ctx)))
    }

    /// All fields in order, for a form whose beginning and button are the page's own.
    pub fn fields(&self, ctx: &Ctx) -> Html {
        Html(self.inputs.iter().map(|input| self.field(ctx, input.name).0).collect())
    }

    /// The opening of the form with the summary of errors.
    pub fn open(&self, ctx: &Ctx) -> Html {
        let mut out = String::from("<form class=\"form\" method=\"post\" novalidate");
        if let Some(action) = &self.action {
            let _ = write!(out, " action=\"{}\"", esc(action));
        }
        if self.inputs.iter().any(|input| matches!(input.kind, Kind::File(_))) {
            out.push_str(" enctype=\"multipart/form-data\"");
        }
        out.push_str(" data-guard");
        if self.once {
            let key = match self.values.text(once::FIELD) {
                "" => ctx.app.store.entropy().secret(),
                sent => sent.to_owned(),
            };
            let _ = write!(
                out,
                " data-keep=\"{}\"><input type=\"hidden\" name=\"{}\" value=\"{}\"><p class=\"notice notice-warn\" data-keep-note hidden>{}</p>",
                once::whose(ctx),
                once::FIELD,
                esc(&key),
                esc(&ctx.t("form-kept"))
            );
        } else {
            out.push('>');
        }
        if self.inputs.iter().any(|input| input.kind == Kind::PickMany) {
            // The first button of a form is the one that Enter presses: it must not be one that only adds.
            out.push_str(
                "<button class=\"form-enter\" type=\"submit\" tabindex=\"-1\" aria-hidden=\"true\"></button>",
            );
        }
        out.push_str(&self.summary(ctx).0);
        Html(out)
    }

    /// The list of what is wrong, each a link to its field.
    pub fn summary(&self, ctx: &Ctx) -> Html {
        if self.errors.is_empty() {
            return Html::none();
        }
        let mut out = format!(
            "<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" id=\"errors\"><h2>{}</h2><ul>",
            esc(&ctx.tn("form-errors", self.errors.len()))
        );
        // In the order of the form; what belongs to no field comes last.
        for input in &self.inputs {
            if let Some(message) = self.errors.get(input.name) {
                let line = Message::new("form-error-line")
                    .with("label", self.label(ctx, input))
                    .with("text", ctx.msg(message));
                let _ =
                    write!(out, "<li><a href=\"#f-{}\">{}</a></li>", esc(input.name), esc(&ctx.msg(&line)));
            }
        }
        for (name, message) in &self.errors {
            if !self.inputs.iter().any(|input| input.name == name) {
                let _ = write!(out, "<li>{}</li>", esc(&ctx.msg(message)));
            }
        }
        out.push_str("</ul></div>");
        Html(out)
    }

    /// The button and the end of the form.
    pub fn close(&self, ctx: &Ctx) -> Html {
        Html(format!(
            "<div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>",
            esc(&ctx.t(&format!("{}-submit", self.name)))
        ))
    }

    /// One field with its label, hint, error and control. An unknown name gives nothing.
    pub fn field(&self, ctx: &Ctx, name: &str) -> Html {
        let Some(input) = self.inputs.iter().find(|input| input.name == name) else { return Html::none() };
        if input.kind == Kind::Hidden {
            return Html(format!(
                "<input type=\"hidden\" name=\"{name}\" value=\"{}\">",
                esc(self.values.get(name).unwrap_or_default())
            ));
        }
        let error = self.errors.get(name).map(|message| ctx.msg(message));
        super::form_field::Field { form: self, input, error }.html(ctx)
    }

    /// What is chosen in a field that is chosen by typing, with its words.
    pub fn chosen(&self, name: &str) -> &[Found] {
        self.picks.get(name).map_or(&[], |pick| &pick.chosen)
    }

    /// What a field that is chosen by typing shows.
    pub(super) fn picking(&self, name: &str) -> Option<&Picking> {
        self.picks.get(name)
    }

    /// Whether this page comes back because one more thing was added to this field.
    pub(super) fn is_adding(&self, name: &str) -> bool {
        self.adding == Some(name)
    }

    /// Whether a field of this name must not be empty.
    pub(super) fn requires(&self, name: &str) -> bool {
        self.inputs.iter().any(|input| input.name == name && input.required)
    }

    pub(super) fn label(&self, ctx: &Ctx, input: &Input) -> String {
        ctx.t(&format!("{}-{}", self.name, input.name))
    }

    pub(super) fn hint(&self, ctx: &Ctx, input: &Input) -> Option<String> {
        let key = format!("{}-{}-hint", self.name, input.name);
        ctx.voice.has(&key).then(|| ctx.t(&key))
    }
}

/// What is wrong with a field, for a page that draws its fields itself. The required mark and its words for readers of the screen are in
/// the label.
pub fn error_html(name: &str, text: &str) -> String {
    format!(
        "<p class=\"field-error\" id=\"e-{}\">{}<span>{}</span></p>",
        esc(name),
        icon("warning"),
        esc(text)
    )
}
