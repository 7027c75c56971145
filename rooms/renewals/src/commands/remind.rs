//! Reminders of what comes next for a branch: to whoever has to do it, before and after the day; then to whoever supervises, then to
//! headquarters. Each of them once for each stage; where nobody with an address holds an office, the next above hears, and it is tried again.

use std::collections::HashSet;

use rawabit_federation::Unit;
use rawabit_people::Named;
use rawabit_platform::lang::{Message, Voice};
use rawabit_platform::mail::NewMail;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::ConnectionTrait;

use super::convenor;
use crate::dossier::{self, Dossier, law, rhythm};
use crate::model::next::tasks;
use crate::model::reminder::spans;
use crate::model::{Task, Who, day_number, day_of};
use crate::store::board::Now;
use crate::store::owed::{Owed, owed};
use crate::store::reminders::{self, Subject};
use crate::store::{campaigns, renewals};

/// Reminds of at most `most` branches. Returns of how many somebody was reminded, or would have been with an address.
pub(crate) async fn remind(app: &App, work: &mut Work, most: usize) -> Answer<usize> {
    let zone = app.formats.zone().clone();
    let today = work.now().day(&zone);
    let mut done = 0;
    for campaign in campaigns::all(work.tx()).await? {
        let statutes = law(app, work.tx(), &campaign).await?;
        let Some(rules) = campaign.rules(&statutes) else { continue };
        let now = Now {
            today: day_number(today),
            ahead: i64::from(work.now().zoned(&zone).offset().seconds()),
            rhythm: rhythm(&statutes, rules),
        };
        let which = (campaign.id.as_str(), !campaign.is_open());
        for (step, from, to) in spans() {
            let days = (now.today - to, now.today - from);
            let since = (step.0, today.begins(&zone));
            for one in owed(work.tx(), which, now, days, since, most - done).await? {
                done += 1;
                of_branch(app, work, one, step, today).await?;
            }
            if done >= most {
                return Ok(done);
            }
        }
    }
    Ok(done)
}

/// A level of those who hear: what it is called, and the persons.
type Level = (&'static str, Vec<String>);

async fn of_branch(
    app: &App,
    work: &mut Work,
    one: Owed,
    (step, days, up): (&'static str, i64, usize),
    today: Day,
) -> Answer<()> {
    let row = renewals::find(work.tx(), &one.id).await?.ok_or(Fault::NotFound)?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    let subject = Subject { renewal: one.id.clone(), stage: one.stage().name(), due: one.due_day };
    let stage = dossier.stage();
    let task = dossier.case().and_then(|case| {
        let all = tasks(&case, stage, Some(day_of(one.due_day)));
        all.into_iter().find(|task| task.due.is_some())
    });
    // The board takes an hour before midnight for the day after where clocks changed: then there is nothing to say today.
    let Some(task) = task.filter(|_| stage == one.stage()) else {
        reminders::note(work.tx(), &subject, step, &[], work.now()).await?;
        return Ok(());
    };
    let late = days >= 0;
    let mut told = HashSet::new();
    let mut heard: Vec<&str> = Vec::new();
    for (n, (who, persons)) in levels(work.tx(), &dossier, &task, today).await?.into_iter().enumerate() {
        // What is late goes up until somebody hears.
        if n > up && (!heard.is_empty() || !late) {
            break;
        }
        let stem = match (n, late) {
            (0, false) => "renewals-mail-near",
            (0, true) => "renewals-mail-late",
            _ => "renewals-mail-above",
        };
        if send(app, work, &dossier, &task, stem, &persons, &mut told).await? > 0 {
            heard.push(who);
        }
    }
    reminders::note(work.tx(), &subject, step, &heard, work.now()).await?;
    Ok(())
}

/// Who hears, from whoever has to do it upward.
async fn levels(db: &impl ConnectionTrait, dossier: &Dossier, task: &Task, today: Day) -> Answer<Vec<Level>> {
    let rules = dossier.rules();
    let way = rawabit_federation::way(db, &dossier.unit.path).await?;
    let above: Vec<Unit> = way.iter().filter(|unit| unit.id != dossier.unit.id).cloned().collect();
    let headquarters = match rules.and_then(|rules| rules.confirmed_by.as_deref()) {
        Some(office) => nearest(db, &above, office, today).await?,
        None => Vec::new(),
    };
    let supervisor: Vec<String> = dossier.row.supervisor_id.iter().cloned().collect();
    let own: Level = match task.who {
        Who::Branch => {
            let office = convenor(dossier.body()).unwrap_or_default();
            ("branch", nearest(db, std::slice::from_ref(&dossier.unit), office, today).await?)
        }
        Who::Supervisor => ("supervisor", supervisor.clone()),
        Who::Confirmer => ("headquarters", headquarters.clone()),
        Who::Appeals => {
            let body = dossier.appeals_body();
            let office = body.and_then(|body| body.secretary.as_deref()).unwrap_or_default();
            ("appeals", nearest(db, &above, office, today).await?)
        }
    };
    let mut levels = vec![own];
    for (who, persons) in [("supervisor", supervisor), ("headquarters", headquarters)] {
        if levels[0].0 != who && !(levels[0].0 == "headquarters" && who == "supervisor") {
            levels.push((who, persons));
        }
    }
    Ok(levels)
}

/// The holders of an office in the nearest unit of a way that has any.
async fn nearest(db: &impl ConnectionTrait, way: &[Unit], office: &str, today: Day) -> Answer<Vec<String>> {
    for unit in way.iter().rev() {
        let held = rawabit_federation::holders(db, &unit.id, office, today).await?;
        if !held.is_empty() {
            return Ok(held.into_iter().map(|one| one.person_id).collect());
        }
    }
    Ok(Vec::new())
}

/// Writes to those who have an address and were not told. Returns how many hear of it so, or did already.
async fn send(
    app: &App,
    work: &mut Work,
    dossier: &Dossier,
    task: &Task,
    stem: &str,
    persons: &[String],
    told: &mut HashSet<String>,
) -> Answer<usize> {
    let people = rawabit_people::named(work.tx(), persons).await?;
    let mut heard = 0;
    for person in persons.iter().filter_map(|id| people.get(id)) {
        let Some(to) = person.email.clone() else { continue };
        heard += 1;
        if !told.insert(person.id.clone()) {
            continue;
        }
        let voice = app.voice(person.lang).plain();
        let say =
            |part: &str| voice.msg(&filled(app, dossier, task, &voice, person, &format!("{stem}-{part}")));
        let mail = NewMail {
            to,
            to_name: person.display(&voice),
            subject: say("subject"),
            text: say("text"),
            attachment: None,
            about: ("renewal".to_owned(), dossier.row.id.clone()),
        };
        work.mail(mail).await?;
    }
    Ok(heard)
}

fn filled(app: &App, dossier: &Dossier, task: &Task, voice: &Voice, person: &Named, key: &str) -> Message {
    let page = crate::office::path(&dossier.row.id, "");
    // Late from a day on, so to be done by the day before.
    let last = task.due.map_or(day_of(dossier.row.planned_day), |due| due.plus_days(-1));
    Message::new(key.to_owned())
        .with("name", person.display(voice))
        .with("unit", voice.pick(&dossier.unit.name))
        .with("campaign", voice.pick(&dossier.campaign.title))
        .with("task", voice.t(&format!("renewals-task-{}", task.key)))
        .with("day", last)
        .with("address", app.absolute(person.lang, &page))
}
