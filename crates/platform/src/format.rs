//! Numbers, dates and times by the CLDR (ICU4X), with the organisation's country: `ar-MA` writes غشت and Western digits.

use std::collections::BTreeMap;
use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{self, T, YM, YMD, YMDE};
use icu_datetime::input::{Date, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use jiff::tz::TimeZone;

use crate::clock::{Day, UtcMicros};
use crate::lang::{Lang, Voice};

struct OneLanguage {
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

/// The formats of one organisation, made once.
pub struct Formats {
    zone: TimeZone,
    languages: BTreeMap<Lang, OneLanguage>,
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats").field("zone", &self.zone).finish_non_exhaustive()
    }
}

impl Formats {
    /// Formats for a country (`MA`) and a time zone.
    ///
    /// # Panics
    /// Never with a two-letter country: the data of the three languages is compiled in.
    pub fn new(country: &str, zone: TimeZone) -> Self {
        let languages = Lang::ALL.iter().map(|lang| (*lang, one_language(*lang, country))).collect();
        Self { zone, languages }
    }

    /// The organisation's time zone.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    fn of(&self, lang: Lang) -> &OneLanguage {
        &self.languages[&lang]
    }
}

fn one_language(lang: Lang, country: &str) -> OneLanguage {
    // English readers of a 24-hour country get a 24-hour clock and day-month order: `en-MA` falls back to American order.
    let tag = match lang {
        Lang::En => "en-GB".to_owned(),
        other => format!("{}-{country}", other.code()),
    };
    let locale: Locale = tag.parse().unwrap_or_else(|_| lang.code().parse().expect("a language is a locale"));
    let made = "formatting data of the three languages is compiled in";
    OneLanguage {
        long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).expect(made),
        short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::short())
            .expect(made),
        weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long())
            .expect(made),
        month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long()).expect(made),
        time: NoCalendarFormatter::try_new((&locale).into(), fieldsets::T::hm()).expect(made),
        number: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(made),
    }
}

fn icu_date(day: Day) -> Date<Gregorian> {
    let date = day.0;
    Date::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
        .expect("jiff's days are days of the Gregorian calendar")
}

impl Voice {
    /// `8 أكتوبر 2018`.
    pub fn day(&self, day: impl Into<Day>) -> String {
        let day = day.into();
        self.ordinal(day, self.formats().of(self.lang()).long.format(&icu_date(day)).to_string())
    }

    /// A written date with its day as the language says it: French counts the first of a month (`1er octobre`), which the
    /// CLDR leaves out.
    fn ordinal(&self, day: Day, written: String) -> String {
        if self.lang() != Lang::Fr || day.0.day() != 1 {
            return written;
        }
        written.split(' ').map(|word| if word == "1" { "1er" } else { word }).collect::<Vec<_>>().join(" ")
    }

    /// The day in figures.
    pub fn day_short(&self, day: impl Into<Day>) -> String {
        self.formats().of(self.lang()).short.format(&icu_date(day.into())).to_string()
    }

    /// `الاثنين 8 أكتوبر 2018`.
    pub fn weekday(&self, day: impl Into<Day>) -> String {
        let day = day.into();
        let written = self.formats().of(self.lang()).weekday.format(&icu_date(day)).to_string();
        match self.lang() {
            // The CLDR sets a comma after the day's name; Moroccan letters and press releases do not.
            Lang::Ar => written.replace('،', ""),
            Lang::Fr | Lang::En => self.ordinal(day, written),
        }
    }

    /// `أكتوبر 2018`, from any day of the month.
    pub fn month(&self, day: impl Into<Day>) -> String {
        self.formats().of(self.lang()).month.format(&icu_date(day.into())).to_string()
    }

    /// The day of an instant, in the organisation's zone.
    pub fn day_of(&self, at: impl Into<UtcMicros>) -> Day {
        let at = at.into();
        at.day(self.formats().zone())
    }

    /// `10:30`, in the organisation's zone.
    pub fn time(&self, at: impl Into<UtcMicros>) -> String {
        let at = at.into();
        let zoned = at.zoned(self.formats().zone());
        let time = Time::try_new(zoned.hour().unsigned_abs(), zoned.minute().unsigned_abs(), 0, 0)
            .expect("jiff's hours and minutes are in range");
        self.formats().of(self.lang()).time.format(&time).to_string()
    }

    /// Day and time in the organisation's zone.
    pub fn moment(&self, at: impl Into<UtcMicros>) -> String {
        let at = at.into();
        let key_free = [self.day(self.day_of(at)), self.time(at)];
        match self.lang() {
            Lang::Fr => key_free.join(" à "),
            Lang::Ar | Lang::En => key_free.join(self.comma()),
        }
    }

    /// What stands between the items of a list: the comma of the reader's script and its space.
    pub fn comma(&self) -> &'static str {
        match self.lang() {
            Lang::Ar => "، ",
            Lang::Fr | Lang::En => ", ",
        }
    }

    /// What stands between items that have commas of their own.
    pub fn semicolon(&self) -> &'static str {
        match self.lang() {
            Lang::Ar => "؛ ",
            Lang::Fr => "\u{a0}; ",
            Lang::En => "; ",
        }
    }

    /// A whole number with the reader's digits and grouping.
    pub fn number(&self, n: i64) -> String {
        self.formats().of(self.lang()).number.format(&fixed_decimal::Decimal::from(n)).to_string()
    }

    /// An exact decimal, given in millionths, with the reader's digits and signs and no more places than it has.
    pub fn decimal(&self, millionths: i64) -> String {
        let mut decimal = fixed_decimal::Decimal::from(millionths);
        decimal.multiply_pow10(-6);
        decimal.trim_end();
        self.formats().of(self.lang()).number.format(&decimal).to_string()
    }

    /// A share, given in millionths, in per cent with at most one place, rounded to the nearest.
    pub fn share(&self, millionths: i64) -> String {
        let tenths = if millionths < 0 { millionths - 500 } else { millionths + 500 } / 1000;
        let number = self.decimal(tenths.saturating_mul(100_000));
        match self.lang() {
            Lang::Ar | Lang::En => format!("{number}%"),
            Lang::Fr => format!("{number}\u{202f}%"),
        }
    }

    /// A share in per cent, rounded down; `whole` of zero gives zero.
    pub fn percent(&self, part: i64, whole: i64) -> String {
        let value = if whole == 0 { 0 } else { part * 100 / whole };
        let number = self.number(value);
        match self.lang() {
            Lang::Ar | Lang::En => format!("{number}%"),
            Lang::Fr => format!("{number}\u{202f}%"),
        }
    }

    /// Bytes as kB or MB.
    pub fn size(&self, bytes: i64) -> String {
        let (n, key) = if bytes < 1_000_000 {
            ((bytes + 999) / 1000, "size-kb")
        } else {
            (bytes / 1_000_000, "size-mb")
        };
        self.tn(key, n)
    }
}

/// A text as a sentence begins: names in statutes are written as they stand inside one. Arabic has no capitals. Marks that
/// isolate a name's direction may stand before its first letter.
pub fn sentence(text: &str) -> String {
    let isolates = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    let begins = text.find(|c| !isolates(c)).unwrap_or(text.len());
    let (marks, rest) = text.split_at(begins);
    let mut letters = rest.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    marks.chars().chain(first).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::lang::{Catalog, Preference};

    fn voice(lang: Lang) -> Voice {
        let zone = TimeZone::get("Africa/Casablanca").expect("bundled zone");
        let catalog = Catalog::new(&[crate::LOCALES]).expect("own messages");
        Voice::new(Preference::of_the_house(lang), Arc::new(catalog), Arc::new(Formats::new("MA", zone)))
    }

    #[test]
    fn moroccan_months_and_western_digits() {
        let august = Day::new(2017, 8, 14).expect("a day");
        assert_eq!(voice(Lang::Ar).day(august), "14 غشت 2017");
        assert_eq!(voice(Lang::Fr).day(august), "14 août 2017");
        assert_eq!(voice(Lang::En).day(august), "14 August 2017");
        assert_eq!(voice(Lang::Ar).month(Day::new(2018, 7, 1).expect("a day")), "يوليوز 2018");
    }

    #[test]
    fn the_first_of_a_month_is_counted_in_french_and_nowhere_else() {
        let (first, eleventh) =
            (Day::new(2018, 10, 1).expect("a day"), Day::new(2018, 10, 11).expect("a day"));
        assert_eq!(voice(Lang::Fr).day(first), "1er octobre 2018");
        assert_eq!(voice(Lang::Fr).weekday(first), "lundi 1er octobre 2018");
        assert_eq!(voice(Lang::Fr).day(eleventh), "11 octobre 2018");
        assert_eq!(voice(Lang::Fr).month(first), "octobre 2018");
        assert_eq!(voice(Lang::En).day(first), "1 October 2018");
        assert_eq!(voice(Lang::Ar).day(first), "1 أكتوبر 2018");
    }

    #[test]
    fn a_list_has_the_comma_of_its_language_and_a_sentence_its_capital() {
        assert_eq!(Lang::ALL.map(|lang| voice(lang).comma()), ["، ", ", ", ", "]);
        assert_eq!(sentence("état des lieux"), "État des lieux");
        assert_eq!(sentence("\u{2068}national congress\u{2069}"), "\u{2068}National congress\u{2069}");
        assert_eq!(sentence("المؤتمر الوطني"), "المؤتمر الوطني");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn times_are_those_of_the_organisation() {
        let at = UtcMicros::from_timestamp("2018-10-08T09:30:00Z".parse().expect("instant"));
        assert_eq!(voice(Lang::Fr).time(at), "10:30");
        assert_eq!(voice(Lang::Ar).time(at), "10:30");
        assert_eq!(voice(Lang::En).time(at), "10:30");
        assert_eq!(voice(Lang::Ar).weekday(voice(Lang::Ar).day_of(at)), "الاثنين 8 أكتوبر 2018");
    }

    #[test]
    fn decimals_are_exact_and_shares_are_rounded() {
        assert_eq!(voice(Lang::Ar).decimal(1_250_500_000), "1.250,5");
        assert_eq!(voice(Lang::En).decimal(-1_250_000_001), "-1,250.000001");
        assert_eq!(voice(Lang::Fr).decimal(3_000_000), "3");
        assert_eq!(voice(Lang::Ar).share(666_667), "66,7%");
        assert_eq!(voice(Lang::Fr).share(500_000), "50\u{202f}%");
        assert_eq!(voice(Lang::En).share(999_499), "99.9%");
    }

    #[test]
    fn arabic_has_six_plural_forms() {
        let voice = voice(Lang::Ar).plain();
        let said: Vec<String> =
            [0, 1, 2, 3, 11, 100].into_iter().map(|n: i64| voice.tn("count-results", n)).collect();
        let distinct: std::collections::BTreeSet<&String> = said.iter().collect();
        assert_eq!(distinct.len(), 6, "{said:?}");
    }
}
