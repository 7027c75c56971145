//! Word of steps taken up from above that the contract can no longer hold, since an addendum of the programme above gave them other days or
//! either contract ends earlier: to whoever writes for the unit that took them up, once for each change.

use std::collections::BTreeMap;

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};

use super::settle;
use crate::commands::post::{self, Told};
use crate::names::{Names, days, offices_that_may};
use crate::permissions::WriteProgramme;
use crate::store::programmes;
use crate::store::reminders::{self, Stray};

/// Tells of at most `most` steps, those of one programme in one letter.
pub(super) async fn told(app: &App, work: &mut Work, today: Day, most: usize) -> Answer<usize> {
    let found = reminders::strays(work.tx(), today.begins(app.formats.zone()), most).await?;
    let done = found.len();
    let mut by_programme: BTreeMap<String, Vec<Stray>> = BTreeMap::new();
    for stray in found {
        by_programme.entry(stray.programme_id.clone()).or_default().push(stray);
    }
    for (programme, strays) in by_programme {
        let programme = programmes::find(work.tx(), &programme).await?.ok_or(Fault::NotFound)?;
        let heard = send(app, work, &programme, &strays).await?;
        for stray in &strays {
            settle(work, &reminders::of_stray(stray), reminders::TOLD, heard).await?;
        }
    }
    Ok(done)
}

async fn send(app: &App, work: &mut Work, programme: &programmes::Model, strays: &[Stray]) -> Answer<usize> {
    let Some(unit) = rawabit_federation::unit(work.tx(), &programme.unit_id).await? else { return Ok(0) };
    let Some(first) = strays.first() else { return Ok(0) };
    let to: Vec<_> = offices_that_may::<WriteProgramme>(&app.statutes.load(), &unit)
        .into_iter()
        .map(|office| (office, unit.id.clone()))
        .collect();
    let names = Names::of(work.tx(), app, [unit.id.clone()]).await?;
    let path = format!("/office/programmes/{}", programme.id);
    let fill = |message: Message, voice: &Voice, person: &Named| {
        let lines: Vec<String> = strays
            .iter()
            .map(|one| format!("– {}: {}", voice.pick(&one.title), days(voice, one.starts, one.ends)))
            .collect();
        message
            .with("title", voice.pick(&programme.title))
            .with("unit", names.unit(voice.lang(), &unit.id))
            .with("days", days(voice, first.holds_from, first.holds_to))
            .with("steps", lines.join("\n"))
            .with("address", app.absolute(person.lang, &path))
    };
    let about = ("programme", programme.id.as_str());
    post::send(app, work, &to, "programmes-mail-stray", about, &mut Told::new(), fill).await
}
