//! The targets of an indicator in a form: one field a period of the contract.

use std::collections::BTreeMap;

use rawabit_platform::kit::{Form, Html, esc, html};
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::web::Ctx;

use crate::model::typed::{as_typed, typed};
use crate::model::{IndicatorKind, Target};

/// The targets in a form's fields.
pub(in crate::office) fn with_targets(mut form: Form, kind: IndicatorKind, targets: &[Target]) -> Form {
    for target in targets {
        form.values.set(&format!("target.{}", target.period), as_typed(kind, target.value));
    }
    form
}

/// The fields of targets, one a period of the contract: the kit has no field that is a row of many.
pub(in crate::office) fn targets_html(ctx: &Ctx, form: &Form, periods: &BTreeMap<i32, String>) -> Html {
    let error = form.errors.get("targets").map(|message| ctx.msg(message));
    let error = error.map_or_else(String::new, |text| {
        format!(
            "<p class=\"field-error\" id=\"e-targets\">{}<span>{}</span></p>",
            html::icon("warning"),
            esc(&text)
        )
    });
    let rows: String = periods
        .iter()
        .map(|(number, name)| {
            let value = form.values.get(&format!("target.{number}")).unwrap_or_default();
            format!(
                "<div class=\"field\"><label for=\"target-{number}\">{}</label><input class=\"input input-code input-short\" type=\"text\" dir=\"ltr\" inputmode=\"decimal\" id=\"target-{number}\" name=\"target.{number}\" value=\"{}\" maxlength=\"60\"></div>",
                esc(name),
                esc(value)
            )
        })
        .collect();
    let invalid = if error.is_empty() { "" } else { " field-invalid" };
    Html(format!(
        "<fieldset class=\"field{invalid}\" id=\"f-targets\" tabindex=\"-1\"><legend>{}</legend><p class=\"field-hint\">{}</p>{error}<div class=\"form-grid\">{rows}</div></fieldset>",
        esc(&ctx.t("programmes-targets")),
        esc(&ctx.t("programmes-targets-hint"))
    ))
}

/// The targets of a form; what is no value of the indicator is told at its period.
pub(in crate::office) fn read_targets(
    ctx: &Ctx,
    form: &mut Form,
    kind: IndicatorKind,
    scale: &[Multi],
    periods: &BTreeMap<i32, String>,
) -> Vec<Target> {
    let mut out = Vec::new();
    for (number, name) in periods {
        let text = form.values.text(&format!("target.{number}")).to_owned();
        if text.is_empty() {
            continue;
        }
        match typed(kind, scale, &text) {
            Ok(value) => out.push(Target { period: *number, value }),
            Err(message) => {
                let message = Message::new("programmes-target-wrong")
                    .with("period", name.as_str())
                    .with("text", ctx.voice.plain().msg(&message));
                form.fail("targets", message);
            }
        }
    }
    out
}
