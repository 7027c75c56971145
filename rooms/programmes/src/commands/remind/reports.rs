//! Reminders of reports: to the unit before and after the day, to the offices above it as the weeks go by; and to whoever lets a report
//! wait.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};

use super::settle;
use crate::commands::letters::{reporters, send};
use crate::commands::post::Told;
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
    let since = today.begins(app.formats.zone());
    for period in reminders::open_periods(work.tx(), today).await? {
        let Some((step, _, levels_up)) = due(OF_REPORT, period.due.days_until(today)) else { continue };
        let owing = reminders::owing(work.tx(), &period, (step, since), most - done).await?;
        for programme_id in owing {
            let duty = Duty::read(work.tx(), &programme_id, period.number).await?;
            let subject = of_report(&programme_id, period.number);
            done += 1;
            if !owes(&duty.programme, &duty.period, app.formats.zone()) {
                reminders::note(work.tx(), &subject, step, work.now()).await?;
                continue;
            }
            let late = period.due < today;
            let to = reporters(app, work, &duty).await?;
            let stem = if late { "programmes-mail-overdue" } else { "programmes-mail-due" };
            let mut told = Told::new();
            let mut heard = send(app, work, &duty, &to, stem, None, "", &mut told).await?;
            let above = levels(work.tx(), app, &duty.programme).await?;
            let above = above
                .into_iter()
                .map(|level| (level.office, level.unit))
                .filter(|office| !to.contains(office));
            for (n, office) in above.enumerate() {
                if n >= levels_up && (heard > 0 || !late) {
                    break;
                }
                heard += send(app, work, &duty, &[office], "programmes-mail-escalated", None, "", &mut told)
                    .await?;
            }
            settle(work, &subject, step, heard).await?;
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
        if reminders::is_done(work.tx(), &subject, step, today.begins(&zone)).await? {
            continue;
        }
        done += 1;
        let duty = Duty::read(work.tx(), &one.programme_id, one.period).await?;
        let level = Level { office: one.office, unit: one.unit };
        let to = [(level.office.clone(), level.unit.clone())];
        let mut told = Told::new();
        let stem = "programmes-mail-still-waits";
        let mut heard = send(app, work, &duty, &to, stem, Some(&level), "", &mut told).await?;
        let chain = levels(work.tx(), app, &duty.programme).await?;
        let next = chain.iter().position(|one| *one == level).map_or(0, |place| place + 1);
        let above = chain.into_iter().skip(next).map(|level| (level.office, level.unit));
        for (n, office) in above.enumerate() {
            if n >= levels_up && heard > 0 {
                break;
            }
            let stem = "programmes-mail-held-up";
            heard += send(app, work, &duty, &[office], stem, Some(&level), "", &mut told).await?;
        }
        settle(work, &subject, step, heard).await?;
    }
    Ok(done)
}
