//! What a document is told, as typed values of the typesetter: never as source text.

use jiff::civil::DateTime;
use serde_json::Value as Json;
use typst::foundations::{Array, Datetime, Dict, IntoValue, Str, Value};

use crate::Error;

/// The language a document is written in; direction and the house's own words follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Arabic, right to left.
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

impl Lang {
    /// The code of ISO 639-1.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Fr => "fr",
            Self::En => "en",
        }
    }
}

/// What a document says about itself, in its properties.
#[derive(Debug, Clone)]
pub struct Meta {
    /// The language of the whole document.
    pub lang: Lang,
    /// The country whose form of the language it is written in (ISO 3166-1, `MA`); none: no particular one.
    pub region: Option<String>,
    /// The title, shown by readers in the window's bar; must not be empty for PDF/UA.
    pub title: String,
    /// Who answers for the content: usually the organisation or its body, not the person at the keyboard.
    pub author: String,
    /// When the content was settled, in the organisation's own time zone. Given, never read from a clock, so that the same record
    /// always prints to the same bytes.
    pub date: DateTime,
}

/// The dictionary `sys.inputs`, which `/house.typ` hands on as `meta`, `data` and `files`.
pub(crate) fn inputs(data: &Json, meta: &Meta, files: &[(&str, Vec<u8>)]) -> Result<Dict, Error> {
    let mut about = Dict::new();
    about.insert("lang".into(), meta.lang.code().into_value());
    about.insert("region".into(), meta.region.as_deref().into_value());
    about.insert("title".into(), meta.title.as_str().into_value());
    about.insert("author".into(), meta.author.as_str().into_value());
    about.insert("date".into(), moment(meta.date)?.into_value());
    let names: Array = files.iter().map(|(name, _)| name.into_value()).collect();
    let mut all = Dict::new();
    all.insert("meta".into(), about.into_value());
    all.insert("files".into(), names.into_value());
    all.insert("data".into(), value(data));
    Ok(all)
}

fn moment(at: DateTime) -> Result<Datetime, Error> {
    let small = |n: i8| u8::try_from(n).ok();
    let built = || {
        if !(0..=9999).contains(&at.year()) {
            return None;
        }
        Datetime::from_ymd_hms(
            at.year().into(),
            small(at.month())?,
            small(at.day())?,
            small(at.hour())?,
            small(at.minute())?,
            small(at.second())?,
        )
    };
    built().ok_or(Error::Date(at))
}

fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::None,
        Json::Bool(b) => b.into_value(),
        Json::Number(n) => match n.as_i64() {
            Some(whole) => whole.into_value(),
            None => n.as_f64().unwrap_or(f64::NAN).into_value(),
        },
        Json::String(s) => s.as_str().into_value(),
        Json::Array(items) => items.iter().map(value).collect::<Array>().into_value(),
        Json::Object(fields) => fields
            .iter()
            .map(|(key, field)| (Str::from(key.as_str()), value(field)))
            .collect::<Dict>()
            .into_value(),
    }
}
