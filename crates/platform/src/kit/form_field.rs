//! The markup of one field.

use std::fmt::Write as _;

use super::form::{Choice, Form, Input, Kind, error_html};
use super::html::{Html, esc};
use super::pick::{Picking, Shown, many_html, one_html};
use crate::lang::Lang;
use crate::web::Ctx;

/// A field about to be shown.
pub(super) struct Field<'a> {
    pub(super) form: &'a Form,
    pub(super) input: &'a Input,
    pub(super) error: Option<String>,
}

impl Field<'_> {
    pub(super) fn html(&self, ctx: &Ctx) -> Html {
        let group =
            matches!(self.input.kind, Kind::Radio(_) | Kind::Many(_) | Kind::Multi(_) | Kind::PickMany);
        let (tag, label) = if group { ("fieldset", "legend") } else { ("div", "label") };
        let invalid = if self.error.is_some() { " field-invalid" } else { "" };
        let name = self.input.name;
        let mut out = format!("<{tag} class=\"field{invalid}\"");
        if group {
            let _ = write!(out, " id=\"f-{name}\" tabindex=\"-1\"");
        }
        out.push('>');
        if self.input.kind == Kind::Check {
            self.check(ctx, &mut out);
        } else {
            let target = if group { String::new() } else { format!(" for=\"f-{name}\"") };
            let _ = write!(
                out,
                "<{label}{target}>{}{}</{label}>",
                esc(&self.form.label(ctx, self.input)),
                self.mark(ctx)
            );
            if let Some(hint) = self.form.hint(ctx, self.input) {
                let _ = write!(out, "<p class=\"field-hint\" id=\"h-{name}\">{}</p>", esc(&hint));
            }
            if let Some(error) = &self.error {
                out.push_str(&error_html(name, error));
            }
            self.control(ctx, &mut out);
        }
        let _ = write!(out, "</{tag}>");
        Html(out)
    }

    fn mark(&self, ctx: &Ctx) -> String {
        if self.input.is_required() {
            format!(" <span class=\"required\" title=\"{}\">*</span>", esc(&ctx.t("form-required-mark")))
        } else {
            format!(" <span class=\"optional\">{}</span>", esc(&ctx.t("form-optional")))
        }
    }

    /// Attributes common to every control: name, id, what describes it.
    fn common(&self, ctx: &Ctx, name: &str) -> String {
        let mut out = format!("name=\"{name}\" id=\"f-{name}\"");
        self.described(ctx, &mut out);
        if self.input.is_required() {
            out.push_str(" required aria-required=\"true\"");
        }
        if let Some(token) = self.input.autocomplete_token() {
            let _ = write!(out, " autocomplete=\"{token}\"");
        }
        out
    }

    fn described(&self, ctx: &Ctx, out: &mut String) {
        let name = self.input.name;
        let mut by = Vec::new();
        if self.form.hint(ctx, self.input).is_some() {
            by.push(format!("h-{name}"));
        }
        if self.error.is_some() {
            by.push(format!("e-{name}"));
            out.push_str(" aria-invalid=\"true\"");
        }
        if !by.is_empty() {
            let _ = write!(out, " aria-describedby=\"{}\"", by.join(" "));
        }
    }

    fn value(&self) -> &str {
        self.form.values.get(self.input.name).unwrap_or_default()
    }

    fn control(&self, ctx: &Ctx, out: &mut String) {
        let name = self.input.name;
        let common = self.common(ctx, name);
        let value = esc(self.value());
        let _ = match &self.input.kind {
            Kind::Text => {
                write!(out, "<input class=\"input\" type=\"text\" dir=\"auto\" {common} value=\"{value}\">")
            }
            Kind::Long(rows) => {
                write!(
                    out,
                    "<textarea class=\"textarea\" dir=\"auto\" rows=\"{rows}\" {common}>\n{value}</textarea>"
                )
            }
            Kind::Email => {
                write!(
                    out,
                    "<input class=\"input input-code input-mid\" type=\"email\" dir=\"ltr\" {common} value=\"{value}\">"
                )
            }
            Kind::Password => write!(
                out,
                "<input class=\"input input-code input-mid\" type=\"password\" dir=\"ltr\" {common}>"
            ),
            Kind::Code => {
                write!(
                    out,
                    "<input class=\"input input-code input-mid\" type=\"text\" dir=\"ltr\" {common} value=\"{value}\">"
                )
            }
            Kind::Number(least, most) => write!(
                out,
                "<input class=\"input input-code input-short\" type=\"number\" inputmode=\"numeric\" min=\"{least}\" max=\"{most}\" {common} value=\"{value}\">"
            ),
            Kind::Day => write!(
                out,
                "<input class=\"input input-code input-mid\" type=\"date\" {common} value=\"{value}\">"
            ),
            Kind::Time => write!(
                out,
                "<input class=\"input input-code input-short\" type=\"time\" {common} value=\"{value}\">"
            ),
            Kind::File(accept) => {
                write!(out, "<input class=\"input\" type=\"file\" accept=\"{accept}\" {common}>")
            }
            Kind::Select(choices) => {
                self.select(ctx, choices, &common, out);
                Ok(())
            }
            Kind::Radio(choices) => {
                self.choices("radio", choices, out);
                Ok(())
            }
            Kind::Many(choices) => {
                self.choices("checkbox", choices, out);
                Ok(())
            }
            Kind::Multi(long) => {
                self.multi(ctx, *long, out);
                Ok(())
            }
            Kind::Pick | Kind::PickMany => {
                self.pick(ctx, out);
                Ok(())
            }
            Kind::Check | Kind::Hidden => Ok(()),
        };
    }

    fn pick(&self, ctx: &Ctx, out: &mut String) {
        let none = Picking::default();
        let mut attributes = String::new();
        self.described(ctx, &mut attributes);
        let many = self.input.kind == Kind::PickMany;
        if self.input.is_required() && !many {
            attributes.push_str(" aria-required=\"true\"");
        }
        let shown = Shown {
            ctx,
            name: self.input.name,
            pick: self.form.picking(self.input.name).unwrap_or(&none),
            address: self.input.source.as_ref().and_then(|source| source.address()),
            attributes: &attributes,
            adding: self.form.is_adding(self.input.name),
        };
        if many { many_html(&shown, out) } else { one_html(&shown, out) }
    }

    fn check(&self, ctx: &Ctx, out: &mut String) {
        let checked = if self.value().is_empty() { "" } else { " checked" };
        let common = self.common(ctx, self.input.name);
        let _ = write!(
            out,
            "<label class=\"choice\"><input type=\"checkbox\" value=\"on\" {common}{checked}><span>{}</span>",
            esc(&self.form.label(ctx, self.input))
        );
        if let Some(hint) = self.form.hint(ctx, self.input) {
            let _ =
                write!(out, "<span class=\"field-hint\" id=\"h-{}\">{}</span>", self.input.name, esc(&hint));
        }
        out.push_str("</label>");
        if let Some(error) = &self.error {
            out.push_str(&error_html(self.input.name, error));
        }
    }

    fn select(&self, ctx: &Ctx, choices: &[Choice], common: &str, out: &mut String) {
        let _ = write!(out, "<select class=\"select\" {common}>");
        let chosen = self.value();
        let _ = write!(out, "<option value=\"\">{}</option>", esc(&ctx.t("form-choose")));
        let mut group = "";
        for choice in choices {
            if choice.group != group {
                if !group.is_empty() {
                    out.push_str("</optgroup>");
                }
                if !choice.group.is_empty() {
                    let _ = write!(out, "<optgroup label=\"{}\">", esc(&choice.group));
                }
                group = &choice.group;
            }
            let selected = if choice.value == chosen { " selected" } else { "" };
            let _ = write!(
                out,
                "<option value=\"{}\"{selected}>{}</option>",
                esc(&choice.value),
                esc(&choice.label)
            );
        }
        if !group.is_empty() {
            out.push_str("</optgroup>");
        }
        out.push_str("</select>");
    }

    fn choices(&self, kind: &str, choices: &[Choice], out: &mut String) {
        let name = self.input.name;
        let sent = self.form.values.all(name);
        out.push_str("<div class=\"choices\">");
        for choice in choices {
            let checked = if sent.contains(&choice.value) { " checked" } else { "" };
            let _ = write!(
                out,
                "<label class=\"choice\"><input type=\"{kind}\" name=\"{name}\" value=\"{}\"{checked}><span>{}</span></label>",
                esc(&choice.value),
                esc(&choice.label)
            );
        }
        out.push_str("</div>");
    }

    fn multi(&self, ctx: &Ctx, long: bool, out: &mut String) {
        out.push_str("<div class=\"lang-group\">");
        for lang in &ctx.app.config.languages {
            self.one_language(ctx, *lang, long, out);
        }
        out.push_str("</div>");
    }

    fn one_language(&self, ctx: &Ctx, lang: Lang, long: bool, out: &mut String) {
        let name = format!("{}.{}", self.input.name, lang.code());
        let value = esc(self.form.values.get(&name).unwrap_or_default());
        let mut described = String::new();
        self.described(ctx, &mut described);
        let common = format!(
            "name=\"{name}\" id=\"f-{name}\" lang=\"{}\" dir=\"{}\"{described}",
            lang.code(),
            lang.dir()
        );
        let _ = write!(
            out,
            "<div class=\"lang-row\"><label for=\"f-{name}\">{}</label>",
            esc(&ctx.t(&format!("lang-{}", lang.code())))
        );
        let _ = if long {
            write!(out, "<textarea class=\"textarea\" rows=\"6\" {common}>\n{value}</textarea></div>")
        } else {
            write!(out, "<input class=\"input\" type=\"text\" {common} value=\"{value}\"></div>")
        };
    }
}
