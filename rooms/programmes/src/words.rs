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
