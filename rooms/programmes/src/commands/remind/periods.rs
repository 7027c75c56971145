//! Reminders of reporting periods that are over and were never opened: nobody can give account of them. To whoever may open them, and then to the
//! offices above.

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};

use super::{above, days_of, settle};
use crate::commands::post::{self, Told};
use crate::model::reminder::{OF_OPENING, spans};
use crate::names::{Names, days, offices_that_may};
use crate::permissions::KeepStrategy;
use crate::store::{periods, reminders, strategies};

/// Of periods that nobody opened although some programme owes a report on them, at most `most`.
pub(super) async fn unopened(app: &App, work: &mut Work, today: Day, most: usize) -> Answer<usize> {
    let mut done = 0;
    let since = today.begins(app.formats.zone());
    for span in spans(OF_OPENING) {
        let (name, _, levels_up) = span.0;
        for period in reminders::unopened(work.tx(), days_of(span, today), (name, since)).await? {
            if done >= most {
                return Ok(done);
            }
            let too_late = period.due.plus_days(1).begins(app.formats.zone());
            if !reminders::is_owed(work.tx(), &period, too_late).await? {
                continue;
            }
            done += 1;
            let strategy = strategies::find(work.tx(), &period.strategy_id).await?.ok_or(Fault::NotFound)?;
            let to: Vec<_> = match rawabit_federation::unit(work.tx(), &strategy.unit_id).await? {
                Some(unit) => offices_that_may::<KeepStrategy>(&app.statutes.load(), &unit)
                    .into_iter()
                    .map(|office| (office, unit.id.clone()))
                    .collect(),
                None => Vec::new(),
            };
            let mut told = Told::new();
            let about = (&strategy, &period);
            let mut heard = send(app, work, about, &to, "programmes-mail-unopened", &mut told).await?;
            let higher = above(work.tx(), app, &strategy.unit_path, &to).await?;
            for (n, office) in higher.iter().enumerate() {
                if n >= levels_up && heard > 0 {
                    break;
                }
                let to = std::slice::from_ref(office);
                heard += send(app, work, about, to, "programmes-mail-unopened-above", &mut told).await?;
            }
            settle(work, &reminders::of_period(&period), name, heard).await?;
        }
    }
    Ok(done)
}

async fn send(
    app: &App,
    work: &mut Work,
    (strategy, period): (&strategies::Model, &periods::Model),
    to: &[(String, String)],
    stem: &str,
    told: &mut Told,
) -> Answer<usize> {
    let names = Names::of(work.tx(), app, [strategy.unit_id.clone()]).await?;
    let path = format!("/office/strategies/{}/periods", strategy.id);
    let fill = |message: Message, voice: &Voice, person: &Named| {
        message
            .with("title", voice.pick(&strategy.title))
            .with("unit", names.unit(voice.lang(), &strategy.unit_id))
            .with("days", days(voice, period.starts, period.ends))
            .with("due", period.due)
            .with("address", app.absolute(person.lang, &path))
    };
    post::send(app, work, to, stem, ("strategy", &strategy.id), told, fill).await
}
