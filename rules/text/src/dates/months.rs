//! The names of months, folded, as they stand in files of the Arab world, of France and of England.

/// Names of Gregorian months in Arabic, one word each.
const ARABIC: [(&str, u8); 50] = [
    // Morocco
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("ابريل", 4),
    ("ماي", 5),
    ("يونيو", 6),
    ("يونيوز", 6),
    ("يوليوز", 7),
    ("غشت", 8),
    ("شتنبر", 9),
    ("اكتوبر", 10),
    ("نونبر", 11),
    ("نوفنبر", 11),
    ("دجنبر", 12),
    ("ديجنبر", 12),
    // Algeria and Tunisia
    ("جانفي", 1),
    ("فيفري", 2),
    ("افريل", 4),
    ("جوان", 6),
    ("جويليه", 7),
    ("اوت", 8),
    // Egypt, the Gulf, Libya
    ("ينايير", 1),
    ("فبرايير", 2),
    ("مايو", 5),
    ("يونيه", 6),
    ("يوليو", 7),
    ("يوليه", 7),
    ("اغسطس", 8),
    ("اغشت", 8),
    ("سبتمبر", 9),
    ("سبتنبر", 9),
    ("شتمبر", 9),
    ("اكتوبير", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("دسمبر", 12),
    // the Mashriq
    ("شباط", 2),
    ("اذار", 3),
    ("نيسان", 4),
    ("ايار", 5),
    ("نوار", 5),
    ("حزيران", 6),
    ("تموز", 7),
    ("اب", 8),
    ("ايلول", 9),
    // as typed in haste
    ("اكتوبار", 10),
    ("فيبراير", 2),
    ("ابرايل", 4),
    ("يوليويز", 7),
    ("اغستس", 8),
];

/// Names in Latin letters. Their beginnings of three letters and more count where they are of one month only.
const LATIN: [(&str, u8); 24] = [
    ("janvier", 1),
    ("fevrier", 2),
    ("mars", 3),
    ("avril", 4),
    ("mai", 5),
    ("juin", 6),
    ("juillet", 7),
    ("aout", 8),
    ("septembre", 9),
    ("octobre", 10),
    ("novembre", 11),
    ("decembre", 12),
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
];

/// The month of a folded word.
pub(super) fn gregorian(word: &str) -> Option<u8> {
    if let Some((_, month)) = ARABIC.iter().find(|(name, _)| *name == word) {
        return Some(*month);
    }
    if let Some((_, month)) = LATIN.iter().find(|(name, _)| *name == word) {
        return Some(*month);
    }
    // `sept.`, `janv.`, `Aug`; not `jui`, which begins two.
    if word.len() < 3 || !word.is_ascii() {
        return None;
    }
    let mut found = LATIN.iter().filter(|(name, _)| name.starts_with(word)).map(|(_, month)| *month);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The month of the Mashriq's two-word names: `تشرين الثاني`.
pub(super) fn of_two_words(word: &str, next: &str) -> Option<u8> {
    let second = match next {
        "الثاني" | "ثاني" | "التاني" => true,
        "الاول" | "اول" => false,
        _ => return None,
    };
    match (word, second) {
        ("كانون", true) => Some(1),
        ("كانون", false) => Some(12),
        ("تشرين", true) => Some(11),
        ("تشرين", false) => Some(10),
        _ => None,
    }
}

/// Whether a word names a month of the Islamic calendar or says that the year is counted from the Hijra.
pub(super) fn is_hijri(word: &str) -> bool {
    matches!(
        word,
        "ه" | "هجري"
            | "هجريه"
            | "الهجري"
            | "محرم"
            | "المحرم"
            | "صفر"
            | "ربيع"
            | "جمادي"
            | "جمادا"
            | "رجب"
            | "شعبان"
            | "رمضان"
            | "شوال"
            | "ذو"
            | "ذي"
            | "القعده"
            | "الحجه"
            | "hijri"
            | "ah"
            | "muharram"
            | "moharram"
            | "safar"
            | "rabi"
            | "rabii"
            | "joumada"
            | "jumada"
            | "rajab"
            | "chaabane"
            | "chaaban"
            | "shaban"
            | "ramadan"
            | "ramadane"
            | "chawwal"
            | "chaoual"
            | "shawwal"
            | "dhou"
            | "dhu"
            | "doul"
    )
}

/// Whether a word may stand in a date without saying anything: weekdays, `le`, `سنة`, the `er` of `1er`.
pub(super) fn says_nothing(word: &str) -> bool {
    matches!(
        word,
        "الاثنين"
            | "الاتنين"
            | "الثلاثا"
            | "الاربعا"
            | "الخميس"
            | "الجمعه"
            | "السبت"
            | "الاحد"
            | "يوم"
            | "في"
            | "من"
            | "شهر"
            | "سنه"
            | "عام"
            | "بتاريخ"
            | "تاريخ"
            | "م"
            | "ميلادي"
            | "ميلاديه"
            | "لسنه"
            | "الموافق"
            | "lundi"
            | "mardi"
            | "mercredi"
            | "jeudi"
            | "vendredi"
            | "samedi"
            | "dimanche"
            | "le"
            | "du"
            | "de"
            | "er"
            | "monday"
            | "tuesday"
            | "wednesday"
            | "thursday"
            | "friday"
            | "saturday"
            | "sunday"
            | "the"
            | "of"
            | "st"
            | "nd"
            | "rd"
            | "th"
            | "on"
            | "ad"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_folded_and_every_month_has_names_of_each_land() {
        for (name, month) in ARABIC.iter().chain(&LATIN) {
            assert_eq!(crate::fold(name), *name);
            assert_eq!(gregorian(name), Some(*month), "{name}");
            assert!(!is_hijri(name) && !says_nothing(name));
        }
        for month in 1..=12 {
            assert!(ARABIC.iter().filter(|(_, of)| *of == month).count() >= 2, "{month}");
        }
        assert_eq!(gregorian("jui"), None);
        assert_eq!(gregorian("juil"), Some(7));
        assert_eq!(gregorian("sept"), Some(9));
        assert_eq!(gregorian("mar"), Some(3));
        assert_eq!(gregorian("ma"), None);
    }
}
