//! Figures about members for whoever accounts for the organisation's work. They come from the editions of `store/figures.rs` and nowhere else,
//! so that what is withheld on a page is withheld here, and has no records behind it either.

mod records;

use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx};
use rawabit_platform::{Answer, Day, Fault};
use sea_orm::ConnectionTrait;

use crate::coverage;
use crate::model::figures::{Plan, Subject, Told, YOUNG, month_key};
use crate::store::entity::figures::edition;
use crate::store::figures;

/// The figures of this room.
pub(crate) const METRICS: &[&dyn Metric] = &[
    &OfMembers(What::Members),
    &OfMembers(What::Joined),
    &OfMembers(What::Left),
    &OfMembers(What::Women),
    &OfMembers(What::Young),
    &OfMembers(What::Paid),
    &OfMembers(What::Covered),
];

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Members,
    Joined,
    Left,
    Women,
    Young,
    Paid,
    Covered,
}

/// A figure about members.
struct OfMembers(What);

/// An edition with its rules.
struct Edition {
    row: edition::Model,
    plan: Plan,
}

impl Edition {
    fn of(row: Option<edition::Model>) -> Answer<Option<Self>> {
        let Some(row) = row else { return Ok(None) };
        let plan = row.plan().map_err(Fault::internal)?;
        Ok(Some(Self { row, plan }))
    }

    /// The edition that a figure of these days is read from: for what stands on a day the last one counted within them; for what happens in
    /// months the first one counted after them, or while they run the last.
    async fn for_span(db: &impl ConnectionTrait, what: What, span: &Span) -> Answer<Option<Self>> {
        let row = match what {
            What::Joined | What::Left => match figures::first_from(db, span.to).await? {
                Some(row) => Some(row),
                None => figures::latest_in(db, span.from, span.to).await?,
            },
            _ => figures::latest_in(db, span.from, span.to).await?,
        };
        Self::of(row)
    }

    async fn told(&self, db: &impl ConnectionTrait, unit: &UnitPath) -> Answer<Option<Told>> {
        let row = figures::figures_of(db, &self.row.id, unit).await?;
        row.map(|row| row.told().map_err(Fault::internal)).transpose()
    }
}

/// The months that end within the days: whole ones, so that periods that follow each other share none.
fn months(span: &Span) -> Vec<Day> {
    let mut found = Vec::new();
    let mut end = Day(span.from.0.last_of_month());
    while end <= span.to {
        found.push(Day(end.0.first_of_month()));
        end = Day(end.plus_days(1).0.last_of_month());
    }
    found
}

/// What happened in months: where all of a year that were counted are asked for, the year's figure is taken, which is told more often than
/// those of its months. Nothing where a month was not counted; what lies ahead has not happened.
fn happened(plan: &Plan, told: &Told, subject: Subject, span: &Span) -> Option<i64> {
    let counted = plan.months();
    let mut asked: Vec<Day> = months(span).into_iter().filter(|month| *month <= plan.day).collect();
    let mut sum = 0;
    while let Some(month) = asked.first().copied() {
        if !counted.contains(&month) {
            return None;
        }
        let of_year = |one: &&Day| one.0.year() == month.0.year();
        let (wanted, known) = (asked.iter().filter(of_year).count(), counted.iter().filter(of_year).count());
        let (key, taken) =
            if wanted == known { (month.0.year().to_string(), wanted) } else { (month_key(month), 1) };
        sum += told.number(subject, &key)?;
        asked.drain(..taken);
    }
    Some(sum)
}

/// The classes that are young, of whatever sex.
fn young(plan: &Plan) -> Option<[&'static str; 3]> {
    plan.young.map(|_| YOUNG)
}

/// A share of the members; nothing where a part of it is withheld.
fn share(told: &Told, num: Option<i64>) -> Option<Measured> {
    Some(Measured { num: num?, den: Some(told.members()?) })
}

async fn measured(app: &App, what: What, span: &Span) -> Answer<Option<Measured>> {
    let db = app.store.read();
    let Some(edition) = Edition::for_span(db, what, span).await? else { return Ok(None) };
    if what == What::Covered {
        let found = coverage::provinces(app, db, &edition.row.id, &span.unit).await?;
        let covered = found.iter().filter(|one| one.peopled).count();
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        return Ok(Some(Measured { num: number(covered), den: Some(number(found.len())) }));
    }
    let Some(told) = edition.told(db, &span.unit).await? else { return Ok(None) };
    let plain = |num: Option<i64>| num.map(|num| Measured { num, den: None });
    Ok(match what {
        What::Members => plain(told.members()),
        What::Joined => plain(happened(&edition.plan, &told, Subject::Joined, span)),
        What::Left => plain(happened(&edition.plan, &told, Subject::Left, span)),
        What::Women => share(&told, told.number(Subject::Ages, "f")),
        What::Young => young(&edition.plan).and_then(|of| share(&told, told.sum(Subject::Ages, of))),
        What::Paid if edition.plan.dues => share(&told, told.number(Subject::Dues, "paid")),
        What::Paid | What::Covered => None,
    })
}

impl Metric for OfMembers {
    fn key(&self) -> &'static str {
        match self.0 {
            What::Members => "members.members",
            What::Joined => "members.joined",
            What::Left => "members.left",
            What::Women => "members.women",
            What::Young => "members.young",
            What::Paid => "members.dues_paid",
            What::Covered => "members.covered",
        }
    }

    fn label(&self) -> &'static str {
        match self.0 {
            What::Members => "members-metric-members",
            What::Joined => "members-metric-joined",
            What::Left => "members-metric-left",
            What::Women => "members-metric-women",
            What::Young => "members-metric-young",
            What::Paid => "members-metric-paid",
            What::Covered => "members-metric-covered",
        }
    }

    fn formula(&self) -> &'static str {
        match self.0 {
            What::Members => "members-metric-members-formula",
            What::Joined => "members-metric-joined-formula",
            What::Left => "members-metric-left-formula",
            What::Women => "members-metric-women-formula",
            What::Young => "members-metric-young-formula",
            What::Paid => "members-metric-paid-formula",
            What::Covered => "members-metric-covered-formula",
        }
    }

    fn is_share(&self) -> bool {
        !matches!(self.0, What::Members | What::Joined | What::Left)
    }

    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        Box::pin(measured(app, self.0, span))
    }

    fn records<'a>(
        &'a self,
        ctx: &'a Ctx,
        span: &'a Span,
        offset: u64,
        limit: u64,
    ) -> BoxFuture<'a, Answer<Vec<Counted>>> {
        Box::pin(async move {
            // What is not told has nothing behind it.
            if measured(&ctx.app, self.0, span).await?.is_none() {
                return Ok(Vec::new());
            }
            let Some(edition) = Edition::for_span(ctx.db(), self.0, span).await? else {
                return Ok(Vec::new());
            };
            let asked = records::Asked { what: self.0, span, plan: &edition.plan, offset, limit };
            match self.0 {
                What::Covered => records::provinces(ctx, &edition.row.id, &asked).await,
                _ => records::members(ctx, &asked).await,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> Span {
        let day = |text: &str| text.parse().expect("a day");
        Span { unit: UnitPath::root(), from: day(from), to: day(to) }
    }

    #[test]
    fn periods_that_follow_each_other_share_no_month() {
        let keys = |from, to| months(&span(from, to)).into_iter().map(month_key).collect::<Vec<_>>();
        assert_eq!(keys("2018-01-15", "2018-03-14"), ["2018-01", "2018-02"]);
        assert_eq!(keys("2018-03-15", "2018-05-31"), ["2018-03", "2018-04", "2018-05"]);
        assert_eq!(keys("2018-03-02", "2018-03-30"), Vec::<String>::new());
    }
}
