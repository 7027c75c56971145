//! Numbers as ECMAScript's `Number::toString` writes them (RFC 8785 §3.2.2.3, ECMA-262 §6.1.6.1.20).

use serde_json::Number;

use super::CanonicalError;

pub(super) fn write(number: &Number, out: &mut String) -> Result<(), CanonicalError> {
    let not_finite = || CanonicalError::NotFinite(number.to_string());
    if number.is_f64() {
        out.push_str(&ecmascript(number.as_f64().filter(|n| n.is_finite()).ok_or_else(not_finite)?));
        return Ok(());
    }
    let exact = if let Some(n) = number.as_u64() {
        (n.to_string(), n as f64)
    } else if let Some(n) = number.as_i64() {
        (n.to_string(), n as f64)
    } else {
        return Err(not_finite());
    };
    let text = ecmascript(exact.1);
    if text != exact.0 {
        return Err(CanonicalError::Imprecise(exact.0));
    }
    out.push_str(&text);
    Ok(())
}

/// A finite double in ECMAScript's shortest form that reads back as the same double.
pub(super) fn ecmascript(number: f64) -> String {
    if number == 0.0 {
        // Minus zero too.
        return "0".to_owned();
    }
    // Rust's exponent form has as few digits as read back. Rounding the exact value to that many digits gives the
    // nearest such decimal, and the even one of two equally near: RFC 8785 asks for it, the plain form may differ.
    let shortest = format!("{:e}", number.abs());
    let digits = shortest.bytes().take_while(|b| *b != b'e').filter(u8::is_ascii_digit).count();
    let scientific = format!("{:.*e}", digits - 1, number.abs());
    let (mantissa, exponent) = scientific.split_once('e').expect("an exponent form has an exponent");
    let exponent: i32 = exponent.parse().expect("an exponent is an integer");
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let count = i32::try_from(digits.len()).expect("a double has at most 17 digits");
    // The decimal point stands after `point` digits.
    let point = exponent + 1;

    let mut out = String::with_capacity(24);
    if number < 0.0 {
        out.push('-');
    }
    if count <= point && point <= 21 {
        out.push_str(&digits);
        out.extend(std::iter::repeat_n('0', (point - count) as usize));
    } else if 0 < point && point <= 21 {
        let (whole, part) = digits.split_at(point as usize);
        out.push_str(whole);
        out.push('.');
        out.push_str(part);
    } else if -6 < point && point <= 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', (-point) as usize));
        out.push_str(&digits);
    } else {
        let (first, rest) = digits.split_at(1);
        out.push_str(first);
        if !rest.is_empty() {
            out.push('.');
            out.push_str(rest);
        }
        out.push('e');
        out.push(if exponent < 0 { '-' } else { '+' });
        out.push_str(&exponent.abs().to_string());
    }
    out
}
