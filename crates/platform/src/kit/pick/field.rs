//! The markup of a field that is chosen by typing.

use std::fmt::Write as _;

use super::{Found, Picking};
use crate::kit::html::{esc, icon};
use crate::web::Ctx;

/// What both kinds of field need.
pub(in crate::kit) struct Shown<'a> {
    pub(in crate::kit) ctx: &'a Ctx,
    pub(in crate::kit) name: &'a str,
    /// What stands in the field and what waits.
    pub(in crate::kit) pick: &'a Picking,
    /// Where suggestions come from.
    pub(in crate::kit) address: Option<String>,
    /// Attributes of the input: what describes it, whether it is required.
    pub(in crate::kit) attributes: &'a str,
    /// Whether the page comes back because something was added here: then one goes on typing here.
    pub(in crate::kit) adding: bool,
}

impl Shown<'_> {
    /// The opening of the part that a script enhances.
    fn open(&self, out: &mut String, many: bool) {
        out.push_str("<div class=\"pick\"");
        if let Some(address) = &self.address {
            let _ = write!(
                out,
                " data-pick=\"{}\" data-pick-name=\"{}\"",
                esc(&self.ctx.url(address)),
                esc(self.name)
            );
            if many {
                out.push_str(" data-pick-many");
            }
        }
        out.push('>');
    }

    /// The input that one types into, and the words that the identifier stands for.
    fn input(&self, out: &mut String, id: &str, stands_for: &str, more: &str) {
        let _ = write!(
            out,
            "<input class=\"input\" type=\"text\" dir=\"auto\" name=\"{0}.q\" id=\"{id}\" maxlength=\"200\" autocomplete=\"off\" spellcheck=\"false\"{1}{more} value=\"{2}\"><input type=\"hidden\" name=\"{0}.for\" value=\"{3}\">",
            self.name,
            self.attributes,
            esc(&self.pick.typed),
            esc(stands_for)
        );
    }

    /// Things to choose from, under a heading that only readers of the screen need.
    fn choices(&self, out: &mut String, kind: &str, name: &str, legend: &str, some: &[Found]) {
        let _ = write!(
            out,
            "<fieldset class=\"pick-matches\"><legend>{}</legend><div class=\"choices\">",
            esc(&self.ctx.t(legend))
        );
        for one in some {
            let checked =
                if self.pick.chosen.iter().any(|chosen| chosen.id == one.id) { " checked" } else { "" };
            let _ = write!(
                out,
                "<label class=\"choice\"><input type=\"{kind}\" name=\"{name}\" value=\"{}\"{checked}><span>{}</span></label>",
                esc(&one.id),
                words(one)
            );
        }
        out.push_str("</div></fieldset>");
    }
}

/// What a thing is called, and what tells it from its namesakes.
fn words(one: &Found) -> String {
    if one.detail.is_empty() {
        format!("<bdi>{}</bdi>", esc(&one.label))
    } else {
        format!("<bdi>{}</bdi> <small><bdi>{}</bdi></small>", esc(&one.label), esc(&one.detail))
    }
}

/// A field of one thing.
pub(in crate::kit) fn one_html(shown: &Shown<'_>, out: &mut String) {
    let pick = shown.pick;
    let chosen = pick.chosen.first().filter(|one| !pick.is_offered(&one.id));
    shown.open(out, false);
    let stands_for = if pick.matches.is_empty() {
        chosen.map_or("", |one| one.label.as_str())
    } else {
        pick.typed.as_str()
    };
    shown.input(out, &format!("f-{}", shown.name), stands_for, "");
    if let Some(one) = chosen {
        let _ = write!(out, "<input type=\"hidden\" name=\"{}\" value=\"{}\">", shown.name, esc(&one.id));
        if !one.detail.is_empty() {
            let _ = write!(out, "<p class=\"field-hint pick-detail\"><bdi>{}</bdi></p>", esc(&one.detail));
        }
    }
    out.push_str("</div>");
    if !pick.matches.is_empty() {
        shown.choices(out, "radio", shown.name, "pick-matches", &pick.matches);
    } else if !pick.offered.is_empty() {
        shown.choices(out, "radio", shown.name, "pick-offered", &pick.offered);
    }
}

/// A field of several things: what is chosen as boxes that can be unticked, and an input that adds.
pub(in crate::kit) fn many_html(shown: &Shown<'_>, out: &mut String) {
    let (pick, name, ctx) = (shown.pick, shown.name, shown.ctx);
    shown.open(out, true);
    let hidden = if pick.chosen.is_empty() { " hidden" } else { "" };
    let _ = write!(out, "<ul class=\"pick-chosen\"{hidden}>");
    for one in &pick.chosen {
        let _ = write!(
            out,
            "<li><label class=\"pick-chip\"><input type=\"checkbox\" name=\"{name}\" value=\"{}\" checked><span>{}</span></label></li>",
            esc(&one.id),
            words(one)
        );
    }
    out.push_str("</ul><div class=\"pick-add\">");
    let focus = if shown.adding { " autofocus" } else { "" };
    let stands_for = if pick.matches.is_empty() { "" } else { pick.typed.as_str() };
    let more = format!(" aria-label=\"{}\"{focus}", esc(&ctx.t("pick-add-label")));
    shown.input(out, &format!("f-{name}-q"), stands_for, &more);
    let _ = write!(
        out,
        "<button class=\"btn\" type=\"submit\" name=\"_add\" value=\"{name}\">{}{}</button></div></div>",
        icon("plus"),
        esc(&ctx.t("pick-add"))
    );
    if !pick.matches.is_empty() {
        shown.choices(out, "checkbox", &format!("{name}.m"), "pick-matches", &pick.matches);
    }
}
