//! The days of elections in the year's calendar of the office home.

use rawabit_platform::web::Ctx;
use rawabit_platform::web::page::{CalendarEntry, CalendarKind};
use rawabit_platform::{Answer, Day};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::path;
use crate::model::State;
use crate::permissions::SeeElections;
use crate::shown;
use crate::store::entity::contest;

/// Candidatures and votes of a year.
pub(crate) async fn calendar(ctx: Ctx, year: i16) -> Answer<Vec<CalendarEntry>> {
    let zone = ctx.app.formats.zone().clone();
    let (Some(first), Some(next)) = (Day::new(year, 1, 1), Day::new(year + 1, 1, 1)) else {
        return Ok(Vec::new());
    };
    let rows = contest::Entity::find()
        .filter(ctx.scope::<SeeElections>().condition(contest::Column::UnitPath))
        .filter(contest::Column::State.ne(State::Cancelled.word()))
        .filter(contest::Column::OpensAt.gte(first.begins(&zone)))
        .filter(contest::Column::CandidaturesUntil.lt(next.begins(&zone)))
        .all(ctx.db())
        .await?;
    let names = ctx.unit_names().await?;
    let mut out = Vec::new();
    for row in rows {
        let title = shown::titled(&ctx, &row, &names);
        for (at, key, kind) in [
            (row.candidatures_until, "elections-day-candidatures", CalendarKind::Deadline),
            (row.opens_at, "elections-day-vote", CalendarKind::Event),
        ] {
            let day = at.day(&zone);
            if day >= first && day < next {
                let label = ctx.ta(key, "title", title.as_str());
                out.push(CalendarEntry { day, at: Some(at), label, path: Some(path(&row.id, "")), kind });
            }
        }
    }
    Ok(out)
}
