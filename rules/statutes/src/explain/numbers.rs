//! Numbers with their nouns, periods and shares, as each language counts.

use crate::lang::{Lang, say};
use crate::measure::{Fraction, Period, Threshold, TimeUnit};

/// A noun that is counted.
#[derive(Clone, Copy)]
pub(super) enum Noun {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Seat,
    Term,
    Vote,
    Delegate,
    Person,
    Sponsor,
    Proxy,
    Speech,
}

/// Arabic: singular, its feminine mark, stem of the dual, plural of 3 to 10, accusative singular of 11 to 99.
struct Arabic(&'static str, bool, &'static str, &'static str, &'static str);

impl Noun {
    fn arabic(self) -> Arabic {
        match self {
            Self::Minute => Arabic("دقيقة", true, "دقيقت", "دقائق", "دقيقة"),
            Self::Hour => Arabic("ساعة", true, "ساعت", "ساعات", "ساعة"),
            Self::Day => Arabic("يوم", false, "يوم", "أيام", "يوما"),
            Self::Week => Arabic("أسبوع", false, "أسبوع", "أسابيع", "أسبوعا"),
            Self::Month => Arabic("شهر", false, "شهر", "أشهر", "شهرا"),
            Self::Year => Arabic("سنة", true, "سنت", "سنوات", "سنة"),
            Self::Seat => Arabic("مقعد", false, "مقعد", "مقاعد", "مقعدا"),
            Self::Term => Arabic("انتداب", false, "انتداب", "انتدابات", "انتدابا"),
            Self::Vote => Arabic("صوت", false, "صوت", "أصوات", "صوتا"),
            Self::Delegate => Arabic("مؤتمِر", false, "مؤتمِر", "مؤتمِرين", "مؤتمِرا"),
            Self::Person => Arabic("شخص", false, "شخص", "أشخاص", "شخصا"),
            Self::Sponsor => Arabic("منخرط", false, "منخرط", "منخرطين", "منخرطا"),
            Self::Proxy => Arabic("توكيل", false, "توكيل", "توكيلات", "توكيلا"),
            Self::Speech => Arabic("تدخل", false, "تدخل", "تدخلات", "تدخلا"),
        }
    }

    /// Singular, plural, and whether feminine.
    fn french(self) -> (&'static str, &'static str, bool) {
        match self {
            Self::Minute => ("minute", "minutes", true),
            Self::Hour => ("heure", "heures", true),
            Self::Day => ("jour", "jours", false),
            Self::Week => ("semaine", "semaines", true),
            Self::Month => ("mois", "mois", false),
            Self::Year => ("an", "ans", false),
            Self::Seat => ("siège", "sièges", false),
            Self::Term => ("mandat", "mandats", false),
            Self::Vote => ("voix", "voix", true),
            Self::Delegate => ("délégué", "délégués", false),
            Self::Person => ("personne", "personnes", true),
            Self::Sponsor => ("adhérent", "adhérents", false),
            Self::Proxy => ("procuration", "procurations", true),
            Self::Speech => ("intervention", "interventions", true),
        }
    }

    fn english(self) -> (&'static str, &'static str) {
        match self {
            Self::Minute => ("minute", "minutes"),
            Self::Hour => ("hour", "hours"),
            Self::Day => ("day", "days"),
            Self::Week => ("week", "weeks"),
            Self::Month => ("month", "months"),
            Self::Year => ("year", "years"),
            Self::Seat => ("seat", "seats"),
            Self::Term => ("term", "terms"),
            Self::Vote => ("vote", "votes"),
            Self::Delegate => ("delegate", "delegates"),
            Self::Person => ("person", "people"),
            Self::Sponsor => ("member", "members"),
            Self::Proxy => ("proxy", "proxies"),
            Self::Speech => ("speech", "speeches"),
        }
    }
}

/// Whether an Arabic dual is the subject or follows a verb or preposition; the other numbers look the same.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Case {
    Nominative,
    Oblique,
}

/// « 1 seat », « 3 seats », « 11 مقعدا », with the number one written as a word.
pub(super) fn count(lang: Lang, n: u32, noun: Noun, case: Case) -> String {
    match lang {
        Lang::Ar => {
            let Arabic(one, feminine, dual, few, many) = noun.arabic();
            match (n, n % 100) {
                (1, _) => format!("{one} {}", if feminine { "واحدة" } else { "واحد" }),
                (2, _) => format!("{dual}{}", if case == Case::Nominative { "ان" } else { "ين" }),
                (_, 3..=10) => format!("{n} {few}"),
                (_, 11..=99) => format!("{n} {many}"),
                _ => format!("{n} {one}"),
            }
        }
        Lang::Fr => {
            let (one, many, feminine) = noun.french();
            match n {
                1 => format!("{} {one}", if feminine { "une" } else { "un" }),
                0 => format!("0 {one}"),
                _ => format!("{n} {many}"),
            }
        }
        Lang::En => {
            let (one, many) = noun.english();
            if n == 1 { format!("one {one}") } else { format!("{n} {many}") }
        }
    }
}

/// A period after a preposition: « لمدة سنتين », « 48 heures ».
pub(super) fn period(lang: Lang, p: Period) -> String {
    let noun = match p.unit {
        TimeUnit::Minute => Noun::Minute,
        TimeUnit::Hour => Noun::Hour,
        TimeUnit::Day => Noun::Day,
        TimeUnit::Week => Noun::Week,
        TimeUnit::Month => Noun::Month,
        TimeUnit::Year => Noun::Year,
    };
    count(lang, p.amount, noun, Case::Oblique)
}

/// Once in a period: « كل 6 أشهر », « tous les 6 mois », « every 6 months »; one unit has its own wording.
pub(super) fn every(lang: Lang, p: Period) -> String {
    if p.amount != 1 {
        let (text, des) = (
            period(lang, p),
            if matches!(p.unit, TimeUnit::Hour | TimeUnit::Minute | TimeUnit::Week) {
                "toutes"
            } else {
                "tous"
            },
        );
        return say!(lang, ar: format!("كل {text}"), fr: format!("{des} les {text}"), en: format!("every {text}"));
    }
    match p.unit {
        TimeUnit::Minute => say!(lang, ar: "كل دقيقة", fr: "chaque minute", en: "every minute"),
        TimeUnit::Hour => say!(lang, ar: "كل ساعة", fr: "chaque heure", en: "every hour"),
        TimeUnit::Day => say!(lang, ar: "كل يوم", fr: "chaque jour", en: "every day"),
        TimeUnit::Week => say!(lang, ar: "كل أسبوع", fr: "chaque semaine", en: "every week"),
        TimeUnit::Month => say!(lang, ar: "كل شهر", fr: "chaque mois", en: "every month"),
        TimeUnit::Year => say!(lang, ar: "كل سنة", fr: "chaque année", en: "every year"),
    }
}

/// A fraction of something: « ثلثي الأعضاء », « les deux tiers des membres », « two thirds of the members ». The whole is given as
/// `("الأعضاء", "des membres", "the members")`; the Arabic is in the oblique case.
pub(super) fn fraction_of(lang: Lang, f: Fraction, whole: (&str, &str, &str)) -> String {
    let (ar, fr, en) = whole;
    let names = match f.parts() {
        (1, 2) => Some(("نصف", "la moitié", "half")),
        (1, 3) => Some(("ثلث", "le tiers", "one third")),
        (2, 3) => Some(("ثلثي", "les deux tiers", "two thirds")),
        (1, 4) => Some(("ربع", "le quart", "one quarter")),
        (3, 4) => Some(("ثلاثة أرباع", "les trois quarts", "three quarters")),
        (1, 5) => Some(("خمس", "le cinquième", "one fifth")),
        (2, 5) => Some(("خمسي", "les deux cinquièmes", "two fifths")),
        (3, 5) => Some(("ثلاثة أخماس", "les trois cinquièmes", "three fifths")),
        (4, 5) => Some(("أربعة أخماس", "les quatre cinquièmes", "four fifths")),
        (1, 10) => Some(("عشر", "le dixième", "one tenth")),
        (n, d) if n == d => Some(("جميع", "la totalité", "all")),
        _ => None,
    };
    match names {
        Some((a, f, e)) => {
            say!(lang, ar: format!("{a} {ar}"), fr: format!("{f} {fr}"), en: format!("{e} of {en}"))
        }
        None => say!(lang, ar: format!("{f} من {ar}"), fr: format!("{f} {fr}"), en: format!("{f} of {en}")),
    }
}

/// A threshold of something, in the oblique case.
pub(super) fn share_of(lang: Lang, t: Threshold, whole: (&str, &str, &str)) -> String {
    match t {
        Threshold::AtLeast(f) if f.of_ceil(1_000_000) == 1_000_000 => fraction_of(lang, f, whole),
        Threshold::AtLeast(f) => {
            let share = fraction_of(lang, f, whole);
            say!(lang,
                ar: format!("{share} على الأقل"),
                fr: format!("au moins {share}"),
                en: format!("at least {share}"))
        }
        Threshold::MoreThan(f) => {
            let share = fraction_of(lang, f, whole);
            // « plus de » + « le » contracts.
            let french = match share.strip_prefix("le ") {
                Some(rest) => format!("plus du {rest}"),
                None => match share.strip_prefix("les ") {
                    Some(rest) => format!("plus des {rest}"),
                    None => format!("plus de {share}"),
                },
            };
            say!(lang, ar: format!("أكثر من {share}"), fr: french, en: format!("more than {share}"))
        }
        Threshold::Any => {
            let (ar, fr, en) = whole;
            say!(lang,
                ar: format!("أي عدد من {ar}"),
                fr: format!("un nombre quelconque {fr}").replace("quelconque des ", "quelconque de "),
                en: format!("any number of {en}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_in_six_ways() {
        let years = |n| count(Lang::Ar, n, Noun::Year, Case::Oblique);
        assert_eq!(years(1), "سنة واحدة");
        assert_eq!(years(2), "سنتين");
        assert_eq!(count(Lang::Ar, 2, Noun::Seat, Case::Nominative), "مقعدان");
        assert_eq!(years(4), "4 سنوات");
        assert_eq!(count(Lang::Ar, 48, Noun::Day, Case::Oblique), "48 يوما");
        assert_eq!(count(Lang::Ar, 100, Noun::Seat, Case::Oblique), "100 مقعد");
        assert_eq!(count(Lang::Ar, 103, Noun::Seat, Case::Oblique), "103 مقاعد");
        assert_eq!(count(Lang::Ar, 600, Noun::Seat, Case::Oblique), "600 مقعد");
    }

    #[test]
    fn shares_read_as_a_lawyer_writes_them() {
        let members = ("الأعضاء", "des membres", "the members");
        let share = |lang, t: &str| share_of(lang, Threshold::parse(t).unwrap(), members);
        assert_eq!(share(Lang::Fr, "> 1/2"), "plus de la moitié des membres");
        assert_eq!(share(Lang::Fr, "> 2/3"), "plus des deux tiers des membres");
        assert_eq!(share(Lang::Fr, "> 1/3"), "plus du tiers des membres");
        assert_eq!(share(Lang::Ar, "2/3"), "ثلثي الأعضاء على الأقل");
        assert_eq!(share(Lang::En, "40%"), "at least 40% of the members");
        assert_eq!(share(Lang::En, "1"), "all of the members");
    }
}
