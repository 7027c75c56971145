//! Word of steps taken up from above that the contract can no longer hold, since an addendum of the programme above gave them other days or
//! either contract ends earlier: to whoever writes for the unit that took them up, once for each change.

use std::collections::BTreeMap;

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};

use crate::commands::post;
use crate::names::{Names, days, offices_that_may};
use crate::permissions::WriteProgramme;
use crate::store::programmes;
use crate::store::reminders::{self, Stray};

/// Tells of at most `most` steps, those of one programme in one letter.
pub(super) async fn told(app: &App, work: &mut Work, most: usize) -> Answer<usize> {
    let found = reminders::strays(work.tx(), most).await?;
    let done = found.len();
    let mut by_programme: BTreeMap<String, Vec<Stray>> = BTreeMap::new();
    for stray in found {
        reminders::note(work.tx(), &reminders::of_stray(&stray), reminders::TOLD, work.now()).await?;
        by_programme.entry(stray.programme_id.clone()).or_default().push(stray);
    }
    for (programme, strays) in by_programme {
        let programme = programmes::find(work.tx(), &programme).await?.ok_or(Fault::NotFound)?;
        send(app, work, &programme, &strays).await?;
    }
    Ok(done)
}

async fn send(app: &App, work: &mut Work, programme: &programmes::Model, strays: &[Stray]) -> Answer<()> {
    let Some(unit) = rawabit_federation::unit(work.tx(), &programme.unit_id).await? else { return Ok(()) };
    let Some(first) = strays.first() else { return Ok(()) };
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
    post::send(app, work, &to, "programmes-mail-stray", ("programme", &programme.id), fill).await?;
    Ok(())
}
