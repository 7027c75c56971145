//! How the things of this room are called and shown: amounts, periods, offices, sides.

use rawabit_platform::lang::{Lang, Message, Multi, Voice};
use rawabit_statutes::Statutes;

use crate::model::{IndicatorKind, Measure, ONE};
use crate::store::periods;

/// A value of an indicator in words: `66,7 % (2/3)`, `نعم`, the name of a level.
pub(crate) fn measure(voice: &Voice, kind: IndicatorKind, levels: &[Multi], value: Measure) -> String {
    let one = value.den.0 == ONE;
    let share = || format!("{}/{}", voice.decimal(value.num.0), voice.decimal(value.den.0));
    match kind {
        IndicatorKind::Number => voice.decimal(value.num.0),
        IndicatorKind::Percentage => match quotient(value) {
            Some(part) => format!("{} ({})", voice.share(part), share()),
            None => voice.t("programmes-unknown"),
        },
        IndicatorKind::YesNo if one => {
            voice.t(if value.num.0 == ONE { "programmes-yes" } else { "programmes-no" })
        }
        // Of several who reported: how many of them say yes.
        IndicatorKind::YesNo => share(),
        IndicatorKind::Scale => {
            let level = (one && value.num.0 % ONE == 0)
                .then(|| usize::try_from(value.num.0 / ONE).ok().and_then(|n| levels.get(n)))
                .flatten();
            match (level, quotient(value)) {
                (Some(level), _) => voice.pick(level).to_owned(),
                (None, Some(mean)) => format!("{} / {}", hundredths(voice, mean), voice.number(last(levels))),
                (None, None) => voice.t("programmes-unknown"),
            }
        }
    }
}

/// The number of the highest level.
fn last(levels: &[Multi]) -> i64 {
    i64::try_from(levels.len().saturating_sub(1)).unwrap_or(i64::MAX)
}

fn hundredths(voice: &Voice, millionths: i64) -> String {
    voice.decimal((millionths + 5_000) / 10_000 * 10_000)
}

/// How large a value is on the scale of a drawing: millionths of the number, or of the share.
pub(crate) fn size(kind: IndicatorKind, value: Measure) -> Option<i64> {
    match kind {
        IndicatorKind::Number => Some(value.num.0),
        _ => quotient(value),
    }
}

/// A size on the scale, as the axis says it.
pub(crate) fn tick(voice: &Voice, kind: IndicatorKind, size: i64) -> String {
    match kind {
        IndicatorKind::Number | IndicatorKind::Scale => voice.decimal(size),
        IndicatorKind::Percentage | IndicatorKind::YesNo => voice.share(size),
    }
}

fn quotient(value: Measure) -> Option<i64> {
    i64::try_from(value.quotient()?).ok()
}

/// How far something has come beside where the plan has it by now. Each share stands for itself, whatever the direction around it.
pub(crate) fn of_plan(voice: &Voice, done: String, plan: i64) -> String {
    voice.msg(&Message::new("programmes-of-plan").with("done", done).with("plan", voice.share(plan)))
}

/// A period by its quarter, half or year where it is one, else by its days.
pub(crate) fn period(voice: &Voice, period: &periods::Model) -> String {
    named(voice, period, "programmes-period")
}

/// The same, short: for the axis of a drawing.
pub(crate) fn period_short(voice: &Voice, period: &periods::Model) -> String {
    match part(period) {
        Some(_) => named(voice, period, "programmes-period-short"),
        None => period.number.to_string(),
    }
}

fn named(voice: &Voice, period: &periods::Model, stem: &str) -> String {
    let year = period.starts.0.year().to_string();
    match part(period) {
        Some((kind, n)) => {
            voice.msg(&Message::new(format!("{stem}-{kind}")).with("n", i64::from(n)).with("year", year))
        }
        None => voice
            .msg(&Message::new("programmes-period-days").with("from", period.starts).with("to", period.ends)),
    }
}

/// Which part of which kind a period is of its year.
fn part(period: &periods::Model) -> Option<(&'static str, i8)> {
    let (from, to) = (period.starts.0, period.ends.0);
    if from.day() != 1 || to != to.last_of_month() || from.year() != to.year() {
        return None;
    }
    let before = from.month() - 1;
    match to.month() - before {
        3 if before % 3 == 0 => Some(("quarter", before / 3 + 1)),
        6 if before % 6 == 0 => Some(("half", before / 6 + 1)),
        12 => Some(("year", 1)),
        _ => None,
    }
}

/// An office by the statutes; one that they no longer know is called by its key.
pub(crate) fn office(statutes: &Statutes, office: &str, lang: Lang) -> String {
    statutes.office(office).map_or_else(|| office.to_owned(), |office| office.title.name(lang).to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rawabit_platform::format::Formats;
    use rawabit_platform::lang::{Catalog, Preference};

    use super::*;
    use crate::model::Amount;

    fn voice(lang: Lang) -> Voice {
        let zone = jiff::tz::TimeZone::UTC;
        let catalog = Catalog::new(&[crate::ROOM.locales]).expect("messages");
        Voice::new(Preference::of_the_house(lang), Arc::new(catalog), Arc::new(Formats::new("MA", zone)))
            .plain()
    }

    fn share(num: i64, den: i64) -> Measure {
        Measure { num: Amount(num * ONE), den: Amount(den * ONE) }
    }

    #[test]
    fn values_say_what_they_are_made_of() {
        let fr = voice(Lang::Fr);
        let levels = [Multi::one(Lang::Fr, "faible"), Multi::one(Lang::Fr, "bon")];
        let said = |kind, value| measure(&fr, kind, &levels, value);
        assert_eq!(said(IndicatorKind::Number, share(12, 1)), "12");
        assert_eq!(said(IndicatorKind::Percentage, share(2, 3)), "66,7\u{202f}% (2/3)");
        assert_eq!(said(IndicatorKind::Percentage, share(0, 0)), fr.t("programmes-unknown"));
        assert_eq!(said(IndicatorKind::YesNo, share(1, 1)), fr.t("programmes-yes"));
        assert_eq!(said(IndicatorKind::YesNo, share(3, 4)), "3/4");
        assert_eq!(said(IndicatorKind::Scale, share(1, 1)), "bon");
        assert_eq!(said(IndicatorKind::Scale, share(2, 3)), "0,67 / 1");
    }

    #[test]
    fn shares_beside_the_plan_stand_for_themselves() {
        let voice = |lang| {
            Voice::new(
                Preference::of_the_house(lang),
                Arc::new(Catalog::new(&[crate::ROOM.locales]).expect("messages")),
                Arc::new(Formats::new("MA", jiff::tz::TimeZone::UTC)),
            )
        };
        let said = of_plan(&voice(Lang::Ar), "40%".to_owned(), 600_000);
        assert_eq!(said, "\u{2068}40%\u{2069} مقابل \u{2068}60%\u{2069} حسب المخطط");
    }

    #[test]
    fn a_day_by_which_something_is_due_counts() {
        let day = day();
        let due = |lang| voice(lang).ta("programmes-commitment-due", "day", day);
        assert_eq!(due(Lang::Ar), "في أجل أقصاه 30 شتنبر 2018");
        assert_eq!(due(Lang::Fr), "au plus tard le 30 septembre 2018");
        let next = Message::new("programmes-next-report").with("period", "T3").with("day", day);
        assert!(voice(Lang::Fr).msg(&next).contains("au plus tard le 30 septembre 2018"));
        let next = Message::new("programmes-next-step").with("step", "Enquête").with("day", day);
        assert!(voice(Lang::Fr).msg(&next).contains("au plus tard le 30 septembre 2018"));
    }

    #[test]
    fn sentences_fit_names_of_either_gender_and_every_number() {
        let ar = voice(Lang::Ar);
        let side =
            |side: &str| ar.msg(&Message::new("programmes-trail-submission").with("n", 2).with("side", side));
        assert_eq!(side("الحزب"), "الصيغة 2: مقدمة من الحزب");
        let late = Message::new("programmes-mail-escalated-text")
            .with("name", "س")
            .with("unit", "فرع الرباط")
            .with("days", "د")
            .with("title", "ب")
            .with("due", day())
            .with("address", "/");
        assert!(ar.msg(&late).contains("لم يودَع بعد تقرير فرع الرباط عن الفترة"));
        let width = |lang, n: i64| {
            let message = Message::new("programmes-import-width").with("found", n).with("wanted", 12);
            voice(lang).msg(&message)
        };
        for (n, cells) in [(1, "خانة واحدة"), (2, "خانتان"), (3, "3 خانات"), (11, "11 خانة")]
        {
            assert!(width(Lang::Ar, n).contains(cells), "{}", width(Lang::Ar, n));
        }
        assert!(
            width(Lang::Fr, 1).contains("1 cellule\u{a0};")
                && width(Lang::Fr, 3).contains("3 cellules\u{a0};")
        );
        assert!(width(Lang::En, 1).contains("1 cell;") && width(Lang::En, 3).contains("3 cells;"));
    }

    fn day() -> rawabit_platform::Day {
        rawabit_platform::Day::new(2018, 9, 30).expect("a day")
    }

    static VOICES: std::sync::LazyLock<[Voice; 3]> = std::sync::LazyLock::new(|| Lang::ALL.map(voice));

    proptest::proptest! {
        /// What a page shows may be typed into it: it is read as it was meant, or refused where it has two readings.
        #[test]
        fn what_a_page_writes_is_never_read_as_something_else(n in -3_000_000_000_000i64..3_000_000_000_000, cut in 0u32..7) {
            let n = n / 10i64.pow(cut) * 10i64.pow(cut);
            for voice in VOICES.iter() {
                let shown = voice.decimal(n);
                let read = Amount::typed(&shown);
                proptest::prop_assert!(
                    read == Ok(Amount(n)) || read == Err(crate::model::AmountRefused::TwoWays),
                    "{shown} is read as {read:?}"
                );
            }
        }
    }

    #[test]
    fn periods_are_called_by_what_they_are() {
        let of = |starts: &str, ends: &str| periods::Model {
            strategy_id: "s".into(),
            number: 7,
            starts: starts.parse().expect("a day"),
            ends: ends.parse().expect("a day"),
            due: ends.parse().expect("a day"),
            state: "open".into(),
            version: 1,
        };
        assert_eq!(part(&of("2018-07-01", "2018-09-30")), Some(("quarter", 3)));
        assert_eq!(part(&of("2018-07-01", "2018-12-31")), Some(("half", 2)));
        assert_eq!(part(&of("2018-01-01", "2018-12-31")), Some(("year", 1)));
        assert_eq!(part(&of("2018-02-01", "2018-04-30")), None);
        assert_eq!(part(&of("2018-10-08", "2018-12-31")), None);
        let en = voice(Lang::En);
        assert_eq!(period(&en, &of("2018-07-01", "2018-09-30")), "Third quarter of 2018");
        assert_eq!(period_short(&en, &of("2018-10-08", "2018-12-31")), "7");
    }
}
