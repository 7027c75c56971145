//! Figures that the rooms compute: measured before the report is handed in, outside of its transaction.

use rawabit_platform::metric::{self, Measured as Found, Span};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};

use super::report::Duty;
use crate::model::{Amount, IndicatorKind, Measure};
use crate::store::indicators::{self, Measured};

/// What was computed for a report: only [`compute`] makes it, so that nobody can hand in a figure of their own.
#[derive(Clone, Debug, Default)]
pub struct Computed {
    programme_id: String,
    period: i32,
    values: Vec<(String, Option<Measure>)>,
}

impl Computed {
    /// The values by indicator; unknown where the room does not know, or no room has the figure.
    pub(crate) fn values(&self) -> &[(String, Option<Measure>)] {
        &self.values
    }

    /// The value of an indicator, if it is computed.
    pub(crate) fn of(&self, indicator: &str) -> Option<Option<Measure>> {
        self.values.iter().find(|(id, _)| id == indicator).map(|(_, value)| *value)
    }

    /// Whether it was computed for this report.
    pub(crate) fn is_for(&self, programme_id: &str, period: i32) -> bool {
        self.programme_id == programme_id && self.period == period
    }
}

/// Of which days a computed figure of a period is.
fn span(duty: &Duty, unit: &UnitPath) -> Span {
    Span { unit: unit.clone(), from: duty.period.starts, to: duty.period.ends }
}

/// Computes the figures of a programme for a period. A programme's own part of a figure is what the room counts in its unit and below,
/// without the units below that report to the same indicator themselves, to whichever programme above: their part comes up with their
/// reports, and nothing is counted twice.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn compute(app: &App, programme_id: &str, period: i32) -> Answer<Computed> {
    let db = app.store.read();
    let duty = Duty::read(db, programme_id, period).await?;
    let mut values = Vec::new();
    for measured in indicators::of_programme(db, programme_id).await? {
        if measured.indicator.metric.is_some() {
            let value = of_one(app, &duty, &measured).await?;
            values.push((measured.indicator.id, value));
        }
    }
    Ok(Computed { programme_id: programme_id.to_owned(), period, values })
}

async fn of_one(app: &App, duty: &Duty, measured: &Measured) -> Answer<Option<Measure>> {
    let Some(metric) = measured.indicator.metric.as_deref().and_then(|key| metric::metric(app, key)) else {
        return Ok(None);
    };
    let Some(whole) = metric.measure(app, &span(duty, &duty.programme.unit_path)).await? else {
        return Ok(None);
    };
    let paths = indicators::paths(app.store.read(), &measured.indicator.id).await?;
    let mut parts = Vec::new();
    for path in outermost(&duty.programme.unit_path, paths) {
        // What is left beside a part that nobody may know is not known either.
        let Some(part) = metric.measure(app, &span(duty, &path)).await? else { return Ok(None) };
        parts.push(part);
    }
    own_part(measured.indicator.kind(), whole, parts.into_iter())
}

/// The units inside one that report themselves and lie in no other of them: what lies in another is counted there already.
fn outermost(unit: &UnitPath, mut paths: Vec<UnitPath>) -> Vec<UnitPath> {
    // A unit stands before everything that lies in it.
    paths.sort_by(|a, b| a.as_str().cmp(b.as_str()));
    let mut found: Vec<UnitPath> = Vec::new();
    for path in paths {
        let inside = path != *unit && path.is_within(unit);
        if inside && found.last().is_none_or(|last| !path.is_within(last)) {
            found.push(path);
        }
    }
    found
}

/// The rest of a figure when parts of it are reported by others; unknown where the share is of nothing.
fn own_part(
    kind: IndicatorKind,
    whole: Found,
    parts: impl Iterator<Item = Found>,
) -> Answer<Option<Measure>> {
    let (mut num, mut den) = (whole.num, whole.den);
    for part in parts {
        num -= part.num;
        den = den.zip(part.den).map(|(all, part)| all - part);
    }
    // Whoever belongs to two units is counted in both and once in the whole: what is left is then no figure of anybody.
    if num < 0 || den.is_some_and(|den| den < num) {
        return Ok(None);
    }
    let amount = |n: i64| {
        Amount::whole(n).map_err(|_| Fault::internal(anyhow::anyhow!("a computed figure does not fit")))
    };
    Ok(match (kind, den) {
        (IndicatorKind::Percentage, Some(den)) if den > 0 => Some(Measure::share(amount(num)?, amount(den)?)),
        // A share of nothing is unknown.
        (IndicatorKind::Percentage, _) => None,
        // Whoever asks a share for a plain number wants to know how many.
        _ => Some(Measure::number(amount(num)?)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ONE;

    fn found(num: i64, den: Option<i64>) -> Found {
        Found { num, den }
    }

    #[test]
    fn what_others_report_is_not_counted_twice() {
        let parts = [found(3, None), found(4, None)];
        let own = own_part(IndicatorKind::Number, found(10, None), parts.into_iter()).expect("fits");
        assert_eq!(own, Some(Measure::number(Amount(3 * ONE))));
        let own =
            own_part(IndicatorKind::Number, found(6, None), [found(3, None), found(4, None)].into_iter());
        assert_eq!(own.expect("fits"), None, "somebody is in both parts");
        let parts = [found(1, Some(2))];
        let own = own_part(IndicatorKind::Percentage, found(5, Some(6)), parts.into_iter()).expect("fits");
        assert_eq!(own, Some(Measure::share(Amount(4 * ONE), Amount(4 * ONE))));
    }

    #[test]
    fn what_lies_in_a_part_is_taken_away_with_it_once() {
        let path = |text: &str| UnitPath(text.to_owned());
        let reporting =
            ["/l/r/p/", "/l/", "/l/r/", "/l/s/q/", "/l/r/", "/m/x/", "/l/s/q/z/"].map(path).to_vec();
        assert_eq!(outermost(&path("/l/"), reporting.clone()), ["/l/r/", "/l/s/q/"].map(path));
        // The province reports to the league, and lies in the region all the same.
        assert_eq!(outermost(&path("/l/r/"), reporting), ["/l/r/p/"].map(path));
    }

    #[test]
    fn a_share_of_nothing_is_unknown() {
        let none = std::iter::empty();
        assert_eq!(own_part(IndicatorKind::Percentage, found(0, Some(0)), none).expect("fits"), None);
        let all = [found(2, Some(3))];
        let own = own_part(IndicatorKind::Percentage, found(2, Some(3)), all.into_iter()).expect("fits");
        assert_eq!(own, None);
    }
}
