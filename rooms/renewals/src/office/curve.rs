//! The campaign against its plan, as a curve.

use rawabit_platform::kit::chart::{Line, Mark, Said, line};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::model::{day_number, day_of};
use crate::store::board::Reached;
use crate::store::campaigns;
use crate::store::sums::Changed;

/// Stretches of time on the curve.
const STRETCHES: i64 = 12;

/// A stretch: its first day, the first day after it, and what was to be and was reached by its end, counted from the beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stretch {
    from: i64,
    until: i64,
    planned: i64,
    certified: i64,
}

/// Cuts the time from the first day to the last into stretches of equal length and adds up.
fn stretches(first: i64, last: i64, reached: &[Reached]) -> Vec<Stretch> {
    let days = (last - first).max(1);
    let n = days.min(STRETCHES);
    (0..n)
        .map(|at| {
            let from = first + at * days / n;
            let until = first + (at + 1) * days / n;
            // What was certified after the last day still counts in the last stretch.
            let by = |one: &&Reached| one.day < until || at + 1 == n;
            let sum = |of: &dyn Fn(&Reached) -> i64| reached.iter().filter(by).map(of).sum();
            Stretch { from, until, planned: sum(&|one| one.planned), certified: sum(&|one| one.certified) }
        })
        .collect()
}

/// The curve: planned assemblies as the target, renewed branches as the value.
pub(crate) fn html(ctx: &Ctx, campaign: &campaigns::Model, reached: &[Reached], changed: Changed) -> Html {
    let today = day_number(ctx.today());
    let (first, last) = (day_number(campaign.first_day), day_number(campaign.last_day));
    let said = |n: i64| Said { size: n, text: ctx.voice.number(n) };
    let stretches = stretches(first, last, reached);
    let marks: Vec<Mark> = stretches
        .iter()
        .map(|one| Mark {
            label: ctx.voice.day_short(day_of(one.until - 1)),
            value: (one.from <= today).then(|| said(one.certified)),
            pending: None,
            target: Some(said(one.planned)),
            now: one.from <= today && today < one.until,
        })
        .collect();
    let planned: i64 = reached.iter().filter(|one| one.day <= today).map(|one| one.planned).sum();
    let certified: i64 = reached.iter().map(|one| one.certified).sum();
    let summary =
        Message::new("renewals-curve-summary").with("planned", planned).with("certified", certified);
    // The plan is that of the branches in the campaign now: who came and went is said beside it.
    let came = match (changed.joined, changed.gone) {
        (0, 0) => String::new(),
        (joined, gone) => {
            let said = Message::new("renewals-curve-changed").with("joined", joined).with("left", gone);
            format!("<p class=\"small muted\">{}</p>", esc(&ctx.msg(&said)))
        }
    };
    let curve = line(
        &ctx.voice,
        &Line {
            id: "renewals-curve",
            title: &ctx.t("renewals-curve"),
            summary: &ctx.msg(&summary),
            marks: &marks,
            baseline: None,
            tick: &|n| ctx.voice.number(n),
        },
    );
    Html(format!("{curve}{came}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_curve_grows_and_ends_with_everything() {
        let reached: Vec<Reached> = (0..100)
            .map(|n| Reached { day: 1000 + n, planned: 2, certified: i64::from(n % 2 == 0) })
            .chain([Reached { day: 1200, planned: 0, certified: 5 }])
            .collect();
        let found = stretches(1000, 1100, &reached);
        assert_eq!(found.len(), 12);
        assert!(found.windows(2).all(|two| two[0].planned <= two[1].planned && two[0].until == two[1].from));
        let last = found.last().expect("twelve");
        assert_eq!((last.planned, last.certified, last.until), (200, 55, 1100));
        assert_eq!(found[0].planned, 16, "eight days of two");
        assert_eq!(stretches(5, 7, &[]).len(), 2, "no stretch is shorter than a day");
    }
}
