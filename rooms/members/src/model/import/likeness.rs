//! By what two records of one person are suspected: the sounds of the name, in whatever order, with the day of birth.

use rawabit_platform::Day;
use rawabit_platform::lang::Multi;
use rawabit_text::name_sounds;

/// A number for text: the same on every machine for ever (FNV-1a, spread once more).
pub fn number_of(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    hash ^ (hash >> 29)
}

/// The likenesses of a person: one for each spelling of the name that sounds otherwise. None without a day of birth, or where a
/// name has a single word: too many are called so.
pub fn of(name: &Multi, birth_day: Option<Day>) -> Vec<i64> {
    let Some(birth_day) = birth_day else { return Vec::new() };
    let mut all: Vec<i64> = name
        .0
        .values()
        .filter_map(|text| {
            let mut sounds = name_sounds(text);
            sounds.sort_unstable();
            sounds.dedup();
            (sounds.len() > 1).then(|| number_of(&format!("{} {birth_day}", sounds.join(" "))).cast_signed())
        })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether two names share a sound: a number that leads to somebody of quite another name was mistyped.
pub fn share_a_sound(one: &Multi, other: &Multi) -> bool {
    let of = |name: &Multi| -> Vec<String> { name.0.values().flat_map(|text| name_sounds(text)).collect() };
    let known = of(one);
    of(other).iter().any(|sound| known.contains(sound))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_in_two_scripts_and_orders_is_alike() {
        let day: Option<Day> = "1980-05-05".parse().ok();
        let of = |text: &str| of(&Multi::one(rawabit_platform::Lang::Ar, text), day);
        assert_eq!(of("محمّد العلَوي"), of("EL ALAOUI Mohammed"));
        assert_ne!(of("محمد العلوي"), of("أحمد العلوي"));
        assert!(of("محمد").is_empty());
        assert!(super::of(&Multi::one(rawabit_platform::Lang::Ar, "محمد العلوي"), None).is_empty());
    }
}
