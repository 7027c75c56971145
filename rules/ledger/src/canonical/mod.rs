//! One spelling for a JSON value: the JSON Canonicalization Scheme (RFC 8785).
//!
//! Two programs that agree on a value agree on its bytes, and so on its hash: no white space, members sorted by the
//! UTF-16 code units of their names, numbers as ECMAScript writes them, strings with the fewest escapes.

mod number;

use serde_json::Value;

/// Why a value has no canonical form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalError {
    /// RFC 8785 §3.2.2.3 knows only IEEE 754 doubles. This integer would be written as a *different* integer, so it is
    /// refused rather than silently changed; write it as a string.
    #[error("the integer {0} is not kept by a double; write it as a string")]
    Imprecise(String),
    /// Neither an integer of 64 bits nor a finite double.
    #[error("{0} is not a finite number")]
    NotFinite(String),
}

/// The canonical text of a value (RFC 8785).
///
/// # Errors
/// [`CanonicalError`] for a number that a double cannot hold.
///
/// ```
/// let value = serde_json::json!({ "b": 1.0, "a": [true, "é"] });
/// assert_eq!(rawabit_ledger::canonical::to_string(&value).unwrap(), r#"{"a":[true,"é"],"b":1}"#);
/// ```
pub fn to_string(value: &Value) -> Result<String, CanonicalError> {
    let mut out = String::new();
    write_value(value, &mut out)?;
    Ok(out)
}

/// The canonical text of a value as UTF-8 bytes: what is hashed.
///
/// # Errors
/// As [`to_string`].
pub fn to_bytes(value: &Value) -> Result<Vec<u8>, CanonicalError> {
    to_string(value).map(String::into_bytes)
}

fn write_value(value: &Value, out: &mut String) -> Result<(), CanonicalError> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => number::write(number, out)?,
        Value::String(text) => write_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                write_value(item, out)?;
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            // Not the order of UTF-8 or of code points: a pair of surrogates sorts before U+E000..U+FFFF (§3.2.3).
            members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (position, (name, item)) in members.into_iter().enumerate() {
                if position > 0 {
                    out.push(',');
                }
                write_string(name, out);
                out.push(':');
                write_value(item, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// §3.2.2.2: escapes only where JSON demands them, the short ones where they exist, lowercase digits otherwise.
fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{08}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{0c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests;
