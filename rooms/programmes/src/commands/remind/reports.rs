//! Reminders of reports: to the unit before and after the day, to the offices above it as the weeks go by; and to whoever lets a report
//! wait.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};

use crate::commands::letters::{reporters, send};
use crate::commands::report::Duty;
use crate::commands::standing::owes;
use crate::commands::submit::levels;
use crate::model::approval::Level;
use crate::model::reminder::{OF_APPROVAL, OF_REPORT, due};
use crate::store::reminders;

/// What a reminder of a report is noted under.
fn of_report(programme_id: &str, period: i32) -> String {
    format!("report/{programme_id}/{period}")
}

/// Of reports that are not handed in, at most `most`. Returns of how many somebody was reminded, or would have been with an address.
pub(super) async fn owed(app: &App, work: &mut Work, today: Day, most: usize) -> Answer<usize> {
    let mut done = 0;
    for period in reminders::open_periods(work.tx(), today).await? {
        let Some((step, _, levels_up)) = due(OF_REPORT, period.due.days_until(today)) else { continue };
        let owing = reminders::owing(work.tx(), &period, step, most - done).await?;
        for programme_id in owing {
            let duty = Duty::read(work.tx(), &programme_id, period.number).await?;
            reminders::note(work.tx(), &of_report(&programme_id, period.number), step, work.now()).await?;
            done += 1;
            if !owes(&duty.programme, &duty.period, app.formats.zone()) {
                continue;
            }
            let late = period.due < today;
            let to = reporters(app, work, &duty).await?;
            let stem = if late { "programmes-mail-overdue" } else { "programmes-mail-due" };
            send(app, work, &duty, &to, stem, None, "").await?;
            let above = levels(work.tx(), app, &duty.programme).await?;
            let above: Vec<_> = above
                .into_iter()
                .map(|level| (level.office, level.unit))
                .filter(|office| !to.contains(office))
                .take(levels_up)
                .collect();
            send(app, work, &duty, &above, "programmes-mail-escalated", None, "").await?;
        }
        if done >= most {
            break;
        }
    }
    Ok(done)
}

/// Of reports that wait for an approval, at most `most`.
pub(super) async fn waiting(app: &App, work: &mut Work, today: Day, most: usize) -> Answer<usize> {
    let mut done = 0;
    let zone = app.formats.zone().clone();
    for one in reminders::waiting(work.tx()).await? {
        if done >= most {
            break;
        }
        let Some((step, _, levels_up)) = due(OF_APPROVAL, one.since.day(&zone).days_until(today)) else {
            continue;
        };
        // The same report may wait again after it was sent back, and at the next office.
        let subject = format!("wait/{}/{}", one.report_id, one.since.0);
        if !reminders::note(work.tx(), &subject, step, work.now()).await? {
            continue;
        }
        done += 1;
        let duty = Duty::read(work.tx(), &one.programme_id, one.period).await?;
        let level = Level { office: one.office, unit: one.unit };
        let to = [(level.office.clone(), level.unit.clone())];
        send(app, work, &duty, &to, "programmes-mail-still-waits", Some(&level), "").await?;
        let chain = levels(work.tx(), app, &duty.programme).await?;
        let next = chain.iter().position(|one| *one == level).map_or(0, |place| place + 1);
        let above: Vec<_> =
            chain.into_iter().skip(next).take(levels_up).map(|level| (level.office, level.unit)).collect();
        send(app, work, &duty, &above, "programmes-mail-held-up", Some(&level), "").await?;
    }
    Ok(done)
}
