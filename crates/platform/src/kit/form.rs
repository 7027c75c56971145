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

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::html::{Html, esc, icon};
use super::params::Params;
use super::read::{Reader, parse_day, parse_time};
use crate::lang::{Lang, Message};
use crate::web::Ctx;

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// A group heading in long lists, or nothing.
    pub group: String,
}

impl Choice {
    /// A choice without a group.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), group: String::new() }
    }
}

/// What kind of thing a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Text,
    /// Several lines; the number of rows to show.
    Long(u8),
    /// A mail address.
    Email,
    /// A password; never shown again.
    Password,
    /// A code typed left to right: a number, an address, a telephone.
    Code,
    /// A whole number between two ends.
    Number(i64, i64),
    /// A civil day.
    Day,
    /// A time of day.
    Time,
    /// Yes or no.
    Check,
    /// One of a list.
    Select(Vec<Choice>),
    /// One of a few, all visible.
    Radio(Vec<Choice>),
    /// Some of a list.
    Many(Vec<Choice>),
    /// One text in each language; the flag says several lines.
    Multi(bool),
    /// A file; the accepted media types.
    File(&'static str),
    /// Not shown: a version, a token.
    Hidden,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in the form and in the messages.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    required: bool,
    max: usize,
    autocomplete: Option<&'static str>,
}

impl Input {
    fn new(name: &'static str, kind: Kind, max: usize) -> Self {
        Self { name, kind, required: false, max, autocomplete: None }
    }
    /// One line of at most 200 characters.
    pub fn text(name: &'static str) -> Self {
        Self::new(name, Kind::Text, 200)
    }
    /// Several lines of at most 20,000 characters.
    pub fn long(name: &'static str, rows: u8) -> Self {
        Self::new(name, Kind::Long(rows), 20_000)
    }
    /// A mail address.
    pub fn email(name: &'static str) -> Self {
        Self { autocomplete: Some("email"), ..Self::new(name, Kind::Email, 254) }
    }
    /// A password.
    pub fn password(name: &'static str, autocomplete: &'static str) -> Self {
        Self { autocomplete: Some(autocomplete), ..Self::new(name, Kind::Password, 500) }
    }
    /// A code, left to right.
    pub fn code(name: &'static str) -> Self {
        Self::new(name, Kind::Code, 200)
    }
    /// A whole number.
    pub fn number(name: &'static str, least: i64, most: i64) -> Self {
        Self::new(name, Kind::Number(least, most), 20)
    }
    /// A civil day.
    pub fn day(name: &'static str) -> Self {
        Self::new(name, Kind::Day, 40)
    }
    /// A time of day.
    pub fn time(name: &'static str) -> Self {
        Self::new(name, Kind::Time, 10)
    }
    /// Yes or no.
    pub fn check(name: &'static str) -> Self {
        Self::new(name, Kind::Check, 10)
    }
    /// One of a list.
    pub fn select(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Select(choices), 200)
    }
    /// One of a few.
    pub fn radio(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Radio(choices), 200)
    }
    /// Some of a list.
    pub fn many(name: &'static str, choices: Vec<Choice>) -> Self {
        Self::new(name, Kind::Many(choices), 200)
    }
    /// One line in each language: names `{name}.ar`, `{name}.fr`, `{name}.en`.
    pub fn multi(name: &'static str) -> Self {
        Self::new(name, Kind::Multi(false), 300)
    }
    /// Several lines in each language.
    pub fn multi_long(name: &'static str) -> Self {
        Self::new(name, Kind::Multi(true), 50_000)
    }
    /// A file.
    pub fn file(name: &'static str, accept: &'static str) -> Self {
        Self::new(name, Kind::File(accept), 300)
    }
    /// A value that travels along.
    pub fn hidden(name: &'static str) -> Self {
        Self::new(name, Kind::Hidden, 4000)
    }
    /// Must not be empty (of a multilingual field: in at least one language).
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// At most so many characters.
    #[must_use]
    pub fn max(mut self, characters: usize) -> Self {
        self.max = characters;
        self
    }
    /// What browsers may fill in.
    #[must_use]
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }
}

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
}

impl Form {
    /// An empty form.
    pub fn new(name: &'static str) -> Self {
        Self { name, inputs: Vec::new(), values: Params::default(), errors: BTreeMap::new(), action: None }
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

    /// The form with what was sent, checked field by field: required, length, choice, day, number, address.
    #[must_use]
    pub fn fill(mut self, sent: Params) -> Self {
        self.values = sent;
        let inputs = std::mem::take(&mut self.inputs);
        for input in &inputs {
            if let Some(message) = check(input, &self.values) {
                self.errors.insert(input.name.to_owned(), message);
            }
        }
        self.inputs = inputs;
        self
    }

    /// Whether nothing is wrong so far.
    pub fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }

    /// Says what is wrong with a field; the first error of a field stays.
    pub fn fail(&mut self, name: &str, message: impl Into<Message>) {
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
        out.push_str(" data-guard>");
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
        for (name, message) in &self.errors {
            let known = self.inputs.iter().any(|input| input.name == name);
            let text = ctx.msg(message);
            if known {
                let label = ctx.t(&format!("{}-{name}", self.name));
                let _ =
                    write!(out, "<li><a href=\"#f-{}\">{}: {}</a></li>", esc(name), esc(&label), esc(&text));
            } else {
                let _ = write!(out, "<li>{}</li>", esc(&text));
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

impl Input {
    pub(super) fn is_required(&self) -> bool {
        self.required
    }
    pub(super) fn autocomplete_token(&self) -> Option<&'static str> {
        self.autocomplete
    }
}

fn check(input: &Input, values: &Params) -> Option<Message> {
    let name = input.name;
    if let Kind::Multi(_) = input.kind {
        let texts = Lang::ALL.map(|lang| values.text(&format!("{name}.{}", lang.code())));
        if input.required && texts.iter().all(|text| text.is_empty()) {
            return Some("form-required-multi".into());
        }
        return texts.iter().find_map(|text| too_long(text, input.max));
    }
    if let Kind::File(_) = input.kind {
        return None;
    }
    let text = match input.kind {
        Kind::Password => values.get(name).unwrap_or_default(),
        _ => values.text(name),
    };
    if text.is_empty() && values.all(name).iter().all(|value| value.trim().is_empty()) {
        return input.required.then(|| match input.kind {
            Kind::Select(_) | Kind::Radio(_) | Kind::Many(_) => "form-required-choice".into(),
            Kind::Check => "form-required-check".into(),
            _ => "form-required".into(),
        });
    }
    if let Some(message) = too_long(text, input.max) {
        return Some(message);
    }
    match &input.kind {
        Kind::Email if !plausible_email(text) => Some("form-email".into()),
        Kind::Number(least, most) => match rawabit_text::to_western_digits(text).parse::<i64>() {
            Ok(n) if n >= *least && n <= *most => None,
            Ok(_) => Some(Message::new("form-number-range").with("least", *least).with("most", *most)),
            Err(_) => Some("form-number".into()),
        },
        Kind::Day if parse_day(text).is_none() => Some("form-day".into()),
        Kind::Time if parse_time(text).is_none() => Some("form-time".into()),
        Kind::Select(choices) | Kind::Radio(choices) | Kind::Many(choices) => {
            let known =
                |value: &String| value.is_empty() || choices.iter().any(|choice| choice.value == *value);
            (!values.all(name).iter().all(known)).then(|| "form-choice".into())
        }
        _ => None,
    }
}

fn too_long(text: &str, max: usize) -> Option<Message> {
    let length = text.chars().count();
    (length > max).then(|| Message::new("form-too-long").with("max", max).with("length", length))
}

/// One `@` with something on both sides and a dot after it; whether mail arrives is for the mail to tell.
pub fn plausible_email(text: &str) -> bool {
    let Some((user, host)) = text.rsplit_once('@') else { return false };
    !user.is_empty()
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host.contains('.')
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,;\"()".contains(c))
}

/// The required mark and its words for readers of the screen are in the label.
pub(super) fn error_html(name: &str, text: &str) -> String {
    format!(
        "<p class=\"field-error\" id=\"e-{}\">{}<span>{}</span></p>",
        esc(name),
        icon("warning"),
        esc(text)
    )
}
