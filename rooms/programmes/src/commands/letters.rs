//! Letters about reports, each in its reader's language.

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};

use super::post::{self, Told};
use super::report::Duty;
use crate::model::approval::Level;
use crate::names::{Names, days, offices_that_may};
use crate::permissions::Report;

/// The page of a report.
pub(crate) fn report_path(programme_id: &str, period: i32) -> String {
    format!("/office/programmes/{programme_id}/reports/{period}")
}

/// The offices of a programme's unit whose holders write its reports.
pub(crate) async fn reporters(app: &App, work: &Work, duty: &Duty) -> Answer<Vec<(String, String)>> {
    let Some(unit) = rawabit_federation::unit(work.tx(), &duty.programme.unit_id).await? else {
        return Ok(Vec::new());
    };
    let offices = offices_that_may::<Report>(&app.statutes.load(), &unit);
    Ok(offices.into_iter().map(|office| (office, unit.id.clone())).collect())
}

/// What a letter is about, in one language.
struct Letter<'a> {
    app: &'a App,
    duty: &'a Duty,
    names: &'a Names,
    level: Option<&'a Level>,
    note: &'a str,
}

impl Letter<'_> {
    fn fill(&self, message: Message, voice: &Voice, person: &Named) -> Message {
        let (programme, period) = (&self.duty.programme, &self.duty.period);
        let office = self.level.map(|level| self.names.office_of(voice.lang(), &level.office, &level.unit));
        message
            .with("title", voice.pick(&programme.title))
            .with("unit", self.names.unit(voice.lang(), &programme.unit_id))
            .with("days", days(voice, period.starts, period.ends))
            .with("due", period.due)
            .with("office", office.unwrap_or_default())
            .with("note", self.note)
            .with("address", self.app.absolute(person.lang, &report_path(&programme.id, period.number)))
    }
}

/// Writes a letter to whoever holds one of some offices today and was not `told`. `stem` begins its messages. Returns how many hear of it so.
#[expect(clippy::too_many_arguments, reason = "what is told to whom, and who knows it")]
pub(crate) async fn send(
    app: &App,
    work: &mut Work,
    duty: &Duty,
    to: &[(String, String)],
    stem: &str,
    level: Option<&Level>,
    note: &str,
    told: &mut Told,
) -> Answer<usize> {
    let units = to.iter().map(|(_, unit)| unit.clone()).chain([duty.programme.unit_id.clone()]);
    let names = Names::of(work.tx(), app, units.chain(level.map(|level| level.unit.clone()))).await?;
    let letter = Letter { app, duty, names: &names, level, note };
    let fill = |message: Message, voice: &Voice, person: &Named| letter.fill(message, voice, person);
    post::send(app, work, to, stem, ("programme", &duty.programme.id), told, fill).await
}

/// To the office whose turn it is.
pub(crate) async fn waits(app: &App, work: &mut Work, duty: &Duty, level: &Level) -> Answer<()> {
    let to = [(level.office.clone(), level.unit.clone())];
    send(app, work, duty, &to, "programmes-mail-waits", Some(level), "", &mut Told::new()).await?;
    Ok(())
}

/// To the unit, that its report came back.
pub(crate) async fn returned(
    app: &App,
    work: &mut Work,
    duty: &Duty,
    level: &Level,
    note: &str,
) -> Answer<()> {
    let to = reporters(app, work, duty).await?;
    send(app, work, duty, &to, "programmes-mail-returned", Some(level), note, &mut Told::new()).await?;
    Ok(())
}

/// To the unit, that its report counts.
pub(crate) async fn approved(app: &App, work: &mut Work, duty: &Duty) -> Answer<()> {
    let to = reporters(app, work, duty).await?;
    send(app, work, duty, &to, "programmes-mail-approved", None, "", &mut Told::new()).await?;
    Ok(())
}
