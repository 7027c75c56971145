//! Reminders of steps: to the office that answers for one before and after its last day, and from a week after on to the offices above.

use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};

use super::{above, days_of, settle};
use crate::commands::post::{self, Told};
use crate::model::reminder::{OF_STEP, spans};
use crate::names::Names;
use crate::store::{programmes, reminders, steps};

/// Of steps that are not done, at most `most`. Where nobody holds the office that answers for one, the first above whom a letter reaches hears of it
/// once it is late.
pub(super) async fn undone(app: &App, work: &mut Work, today: Day, most: usize) -> Answer<usize> {
    let mut done = 0;
    let since = today.begins(app.formats.zone());
    for span in spans(OF_STEP) {
        let (name, days, levels_up) = span.0;
        for step in reminders::undone(work.tx(), days_of(span, today), (name, since), most - done).await? {
            let subject = reminders::of_step(&step.id, step.ends);
            done += 1;
            let programme = programmes::find(work.tx(), &step.programme_id).await?.ok_or(Fault::NotFound)?;
            // What was over when the contract was signed was not late by anybody's fault: as of reports, nothing is said of it.
            let signed = programme.signed_at.map(|at| at.day(app.formats.zone()));
            if signed.is_some_and(|signed| step.ends < signed) {
                reminders::note(work.tx(), &subject, name, work.now()).await?;
                continue;
            }
            let late = days > 0;
            let to = [(step.office.clone(), step.office_unit.clone())];
            let stem = if late { "programmes-mail-step-late" } else { "programmes-mail-step-near" };
            let mut told = Told::new();
            let mut heard = send(app, work, &programme, &step, &to, stem, &mut told).await?;
            let root = UnitPath::root();
            let path = programme.path_of(step.side()).unwrap_or(&root);
            let higher = above(work.tx(), app, path, &to).await?;
            for (n, office) in higher.iter().enumerate() {
                if n >= levels_up && (heard > 0 || !late) {
                    break;
                }
                let to = std::slice::from_ref(office);
                let stem = "programmes-mail-step-escalated";
                heard += send(app, work, &programme, &step, to, stem, &mut told).await?;
            }
            settle(work, &subject, name, heard).await?;
        }
        if done >= most {
            break;
        }
    }
    Ok(done)
}

async fn send(
    app: &App,
    work: &mut Work,
    programme: &programmes::Model,
    step: &steps::Model,
    to: &[(String, String)],
    stem: &str,
    told: &mut Told,
) -> Answer<usize> {
    let names = Names::of(work.tx(), app, [programme.unit_id.clone(), step.office_unit.clone()]).await?;
    let path = format!("/office/programmes/{}/steps", programme.id);
    let fill = |message: Message, voice: &Voice, person: &Named| {
        message
            .with("step", voice.pick(&step.title))
            .with("day", step.ends)
            .with("title", voice.pick(&programme.title))
            .with("unit", names.unit(voice.lang(), &programme.unit_id))
            .with("office", names.office_of(voice.lang(), &step.office, &step.office_unit))
            .with("address", app.absolute(person.lang, &path))
    };
    post::send(app, work, to, stem, ("programme", &programme.id), told, fill).await
}
