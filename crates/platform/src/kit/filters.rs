//! The form over a list by which a reader narrows it.

use std::fmt::Write as _;

use super::form::{Input, Kind};
use super::html::fold;
use super::table::Query;
use super::{Html, esc, icon};
use crate::web::Ctx;

/// More controls of a filter form than these are folded on a phone.
const MANY: usize = 3;

/// A filter form over a list: a search field and further controls, sent by GET. Where there are many, a phone folds them and says how many of
/// them are in use.
pub fn filters(ctx: &Ctx, query: &Query, name: &str, controls: &[Input]) -> Html {
    let mut out = format!(
        "<form class=\"filters\" method=\"get\" role=\"search\" aria-label=\"{0}\" data-autosubmit><div class=\"field\"><label for=\"q\">{0}</label><input class=\"input\" type=\"search\" id=\"q\" name=\"q\" dir=\"auto\" maxlength=\"200\" value=\"{1}\"></div>",
        esc(&ctx.t("table-search")),
        esc(&query.words)
    );
    let mut fields = String::new();
    let mut used = 0;
    for control in controls {
        let value = query.params.text(control.name);
        used += i64::from(!value.is_empty());
        let _ = write!(
            fields,
            "<div class=\"field\"><label for=\"filter-{0}\">{1}</label>",
            control.name,
            esc(&ctx.t(&format!("{name}-{}", control.name)))
        );
        let _ = match &control.kind {
            Kind::Select(choices) => {
                let _ = write!(
                    fields,
                    "<select class=\"select\" id=\"filter-{0}\" name=\"{0}\"><option value=\"\">{1}</option>",
                    control.name,
                    esc(&ctx.t("filter-all"))
                );
                for choice in choices {
                    let selected = if choice.value == value { " selected" } else { "" };
                    let _ = write!(
                        fields,
                        "<option value=\"{}\"{selected}>{}</option>",
                        esc(&choice.value),
                        esc(&choice.label)
                    );
                }
                write!(fields, "</select>")
            }
            Kind::Day => write!(
                fields,
                "<input class=\"input input-code\" type=\"date\" id=\"filter-{0}\" name=\"{0}\" value=\"{1}\">",
                control.name,
                esc(value)
            ),
            _ => write!(
                fields,
                "<input class=\"input\" type=\"text\" dir=\"auto\" id=\"filter-{0}\" name=\"{0}\" value=\"{1}\">",
                control.name,
                esc(value)
            ),
        };
        fields.push_str("</div>");
    }
    if controls.len() > MANY {
        out.push_str(&fold("filters", &ctx.tn("filter-fold", used), &fields).0);
    } else {
        out.push_str(&fields);
    }
    let _ = write!(
        out,
        "<div class=\"filters-actions\"><button class=\"btn\" type=\"submit\" data-autosubmit-button>{}{}</button></div></form>",
        icon("filter"),
        esc(&ctx.t("filter-apply"))
    );
    Html(out)
}
