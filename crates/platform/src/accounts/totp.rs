//! The second factor: time-based one-time codes (RFC 6238 over RFC 4226), as telephones make them: HMAC-SHA-1, six
//! digits, steps of thirty seconds.

use data_encoding::BASE32_NOPAD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};

use crate::clock::UtcMicros;
use crate::id::Entropy;

/// Digits of a code.
pub const DIGITS: usize = 6;
/// Seconds of a step.
pub const PERIOD: i64 = 30;
/// Bytes of a secret: the size of the hash (RFC 4226, section 4, R6).
pub const SECRET_BYTES: usize = 20;
/// How many steps a telephone's clock may be ahead or behind (RFC 6238, section 5.2).
const DRIFT: i64 = 1;

/// A new secret in base 32, as it is kept and shown.
pub fn new_secret(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; SECRET_BYTES];
    entropy.fill(&mut bytes);
    BASE32_NOPAD.encode(&bytes)
}

/// The bytes of a secret; none when it is not base 32 of the right length.
pub fn decode(secret: &str) -> Option<Vec<u8>> {
    BASE32_NOPAD.decode(secret.as_bytes()).ok().filter(|bytes| bytes.len() == SECRET_BYTES)
}

/// The value of a counter, of `digits` decimal digits (RFC 4226, section 5.3).
fn hotp(secret: &[u8], counter: u64, digits: u32) -> u32 {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes keys of any length");
    mac.update(&counter.to_be_bytes());
    let hash = mac.finalize().into_bytes();
    let offset = usize::from(hash[hash.len() - 1] & 0x0f);
    let word = [hash[offset] & 0x7f, hash[offset + 1], hash[offset + 2], hash[offset + 3]];
    u32::from_be_bytes(word) % 10_u32.pow(digits)
}

/// The step of an instant.
pub fn step(at: UtcMicros) -> i64 {
    at.0.div_euclid(PERIOD * 1_000_000)
}

/// The code of a step, six digits.
pub fn code(secret: &[u8], step: i64) -> String {
    format!("{:0width$}", hotp(secret, step.unsigned_abs(), 6), width = DIGITS)
}

/// The step whose code was typed, if it is the present one or a neighbour and later than `last`, the last step whose
/// code was used: a code that somebody saw being typed is worth nothing. Which step it was, or how many digits were
/// right, does not show in the time taken.
pub fn accept(secret: &[u8], typed: &str, now: UtcMicros, last: Option<i64>) -> Option<i64> {
    let typed: String =
        rawabit_text::to_western_digits(typed).chars().filter(|c| !c.is_whitespace()).collect();
    if typed.len() != DIGITS {
        return None;
    }
    let present = step(now);
    let mut found = i64::MIN;
    for candidate in present - DRIFT..=present + DRIFT {
        let right = code(secret, candidate).as_bytes().ct_eq(typed.as_bytes());
        let fresh = Choice::from(u8::from(last.is_none_or(|last| candidate > last)));
        found = i64::conditional_select(&found, &candidate, right & fresh);
    }
    (found != i64::MIN).then_some(found)
}

/// What the telephone reads from the picture: the key URI that its applications agree on.
pub fn key_uri(secret: &str, issuer: &str, account: &str) -> String {
    let encode = |text: &str| {
        percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
    };
    let (issuer, account) = (encode(issuer), encode(account));
    format!(
        "otpauth://totp/{issuer}:{account}?secret={secret}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={PERIOD}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SeededEntropy;

    const RFC: &[u8] = b"12345678901234567890";

    #[test]
    fn the_vectors_of_rfc_4226_appendix_d() {
        let expected =
            [755_224, 287_082, 359_152, 969_429, 338_314, 254_676, 287_922, 162_583, 399_871, 520_489];
        for (counter, value) in (0..).zip(expected) {
            assert_eq!(hotp(RFC, counter, 6), value, "counter {counter}");
        }
    }

    #[test]
    fn the_vectors_of_rfc_6238_appendix_b() {
        let expected = [
            (59, 94_287_082),
            (1_111_111_109, 7_081_804),
            (1_111_111_111, 14_050_471),
            (1_234_567_890, 89_005_924),
            (2_000_000_000, 69_279_037),
            (20_000_000_000, 65_353_130),
        ];
        for (seconds, value) in expected {
            let step = step(UtcMicros(seconds * 1_000_000));
            assert_eq!(hotp(RFC, step.unsigned_abs(), 8), value, "second {seconds}");
        }
    }

    #[test]
    fn a_code_works_in_its_step_and_the_two_beside_it_and_only_once() {
        let now = UtcMicros(1_538_990_000_000_000);
        let here = step(now);
        for (away, accepted) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let typed = code(RFC, here + away);
            assert_eq!(accept(RFC, &typed, now, None), accepted.then_some(here + away), "{away} steps away");
        }
        let typed = code(RFC, here);
        assert_eq!(accept(RFC, &typed, now, Some(here - 1)), Some(here));
        assert_eq!(accept(RFC, &typed, now, Some(here)), None);
        assert_eq!(
            accept(RFC, &code(RFC, here - 1), now, Some(here)),
            None,
            "an older code than the last is spent"
        );
    }

    #[test]
    fn codes_are_read_in_arabic_digits_and_with_spaces() {
        let now = UtcMicros(59_000_000);
        assert_eq!(accept(RFC, " 287 082", now, None), Some(1));
        assert_eq!(accept(RFC, "٢٨٧٠٨٢", now, None), Some(1));
        for wrong in ["", "28708", "2870821", "287083", "94287082", "abcdef"] {
            assert_eq!(accept(RFC, wrong, now, None), None, "{wrong}");
        }
    }

    #[test]
    fn secrets_survive_base_32_and_others_are_refused() {
        let secret = new_secret(&SeededEntropy::new(3));
        assert_eq!(secret.len(), 32);
        assert_eq!(decode(&secret).map(|bytes| bytes.len()), Some(SECRET_BYTES));
        assert!(decode("GEZDGNBV").is_none() && decode("not base 32 at all, is it, really").is_none());
    }

    #[test]
    fn the_key_uri_holds_no_raw_text() {
        let uri = key_uri("GEZDGNBV", "حزب & رابطة", "a+b@example.org");
        assert!(uri.is_ascii() && uri.starts_with("otpauth://totp/%D8"));
        assert!(uri.contains(":a%2Bb%40example%2Eorg?secret=GEZDGNBV&issuer=%D8"));
    }
}
