//! What is wrong with one field, as far as the field alone can tell.

use super::input::{Input, Kind};
use crate::kit::params::Params;
use crate::kit::read::{parse_day, parse_time};
use crate::lang::{Lang, Message};

/// The first thing that is wrong with a field. Fields that are chosen by typing are judged later, when what was typed has
/// been looked up.
pub(super) fn check(input: &Input, values: &Params) -> Option<Message> {
    let name = input.name;
    if let Kind::Multi(_) = input.kind {
        let texts = Lang::ALL.map(|lang| values.text(&format!("{name}.{}", lang.code())));
        if input.required && texts.iter().all(|text| text.is_empty()) {
            return Some("form-required-multi".into());
        }
        return texts.iter().find_map(|text| too_long(text, input.max));
    }
    if matches!(input.kind, Kind::File(_) | Kind::Pick | Kind::PickMany) {
        return None;
    }
    let text = match input.kind {
        Kind::Password => values.get(name).unwrap_or_default(),
        _ => values.text(name),
    };
    if text.is_empty() && values.all(name).iter().all(|value| !rawabit_text::has_visible(value)) {
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

/// That a text has more characters than it may.
pub(in crate::kit) fn too_long(text: &str, max: usize) -> Option<Message> {
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
