//! Steps: recorded as done by whoever holds the office that answers for them, or by whoever writes for their side.

use rawabit_platform::lang::{Message, Multi, Preference};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{Table, refresh};
use crate::model::life::Deed;
use crate::model::{Side, StepState};
use crate::permissions::{SeeProgrammes, WriteProgramme};
use crate::sides::Speaker;
use crate::store::{programmes, steps};

/// By which right somebody records a step.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// They write for the side that the step's office is on.
    Writer(&'a Speaker<WriteProgramme>),
    /// They hold the step's office today.
    Holder {
        /// That they may see the programme.
        permit: &'a Permit<SeeProgrammes>,
        /// Who.
        person: &'a str,
    },
}

/// Why a step cannot be recorded so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepRefused {
    /// It is said to be done later than today.
    Future,
    /// It is said to have been done before the contract began.
    Early {
        /// The first day of the contract.
        from: Day,
    },
    /// A step that comes before it is not done.
    Waits {
        /// That one's name.
        step: Multi,
    },
}

impl StepRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        "done_on"
    }

    /// What to tell, naming other steps in the reader's languages.
    pub fn message(&self, preference: Preference) -> Message {
        match self {
            Self::Future => "programmes-refused-future".into(),
            Self::Early { from } => Message::new("programmes-refused-early").with("day", *from),
            Self::Waits { step } => {
                Message::new("programmes-refused-waits").with("step", step.get(preference))
            }
        }
    }
}

/// A step of a programme that runs, if this right reaches it.
async fn reached(
    app: &App,
    work: &Work,
    by: By<'_>,
    id: &str,
    step: &str,
    version: Option<i32>,
) -> Answer<(Table, steps::Model)> {
    let table = Table::read(work.tx(), id).await?;
    let row = steps::find(work.tx(), id, step).await?.filter(|row| !row.dropped).ok_or(Fault::NotFound)?;
    let side = row.side();
    let programme = &table.programme;
    let entitled = match by {
        By::Writer(speaker) => speaker.side() == side && speaker.speaks_in(programme),
        By::Holder { permit, person } => {
            let seen = |path: &UnitPath| permit.covers(path);
            let sees = Side::ALL.iter().filter_map(|side| programme.path_of(*side)).any(seen);
            let today = work.now().day(app.formats.zone());
            let held = rawabit_federation::holders(work.tx(), &row.office_unit, &row.office, today).await?;
            sees && held.iter().any(|holding| holding.person_id == person)
        }
    };
    if !entitled {
        return Err(Fault::NotFound);
    }
    table.allow(side, Deed::Deliver)?;
    if version.is_some_and(|version| version != row.version) {
        return Err(Fault::Stale);
    }
    Ok((table, row))
}

/// Records that a step is done, on a day, with a note.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for whom it does not concern; [`Fault::Stale`]; a programme that does not run.
pub async fn finish_step(
    app: &App,
    work: &mut Work,
    by: By<'_>,
    (id, step): (&str, &str),
    version: Option<i32>,
    done_on: Day,
    note: &str,
) -> Answer<Result<(), StepRefused>> {
    let (table, row) = reached(app, work, by, id, step, version).await?;
    if row.state() == StepState::Done {
        return Err(super::not_now());
    }
    if done_on > work.now().day(app.formats.zone()) {
        return Ok(Err(StepRefused::Future));
    }
    if done_on < table.programme.starts {
        return Ok(Err(StepRefused::Early { from: table.programme.starts }));
    }
    let all = steps::of_programme(work.tx(), id).await?;
    let waits_for = row.after();
    let open = all
        .iter()
        .find(|other| !other.dropped && other.state() == StepState::Open && waits_for.contains(&other.item));
    if let Some(open) = open {
        return Ok(Err(StepRefused::Waits { step: open.title.clone() }));
    }
    let mut change = row.change();
    change.state = Set(StepState::Done.name().to_owned());
    change.done_on = Set(Some(done_on));
    change.note = Set(note.to_owned());
    change.update(work.tx()).await?;
    recorded(app, work, &table.programme, "done").await?;
    Ok(Ok(()))
}

/// Takes back that a step is done, with why.
///
/// # Errors
/// As [`finish_step`].
pub async fn reopen_step(
    app: &App,
    work: &mut Work,
    by: By<'_>,
    (id, step): (&str, &str),
    version: Option<i32>,
    why: &str,
) -> Answer<()> {
    let (table, row) = reached(app, work, by, id, step, version).await?;
    if row.state() == StepState::Open {
        return Err(super::not_now());
    }
    let mut change = row.change();
    change.state = Set(StepState::Open.name().to_owned());
    change.done_on = Set(None);
    change.note = Set(why.to_owned());
    change.update(work.tx()).await?;
    recorded(app, work, &table.programme, "reopened").await
}

async fn recorded(app: &App, work: &mut Work, programme: &programmes::Model, what: &str) -> Answer<()> {
    refresh(app, work, std::slice::from_ref(&programme.id)).await?;
    work.audit("programmes.step", ("programme", &programme.id), &programme.unit_path, what).await?;
    work.touch("programmes");
    Ok(())
}
