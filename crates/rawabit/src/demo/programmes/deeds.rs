//! What the parties do, each through the command that people use, as the office that does it.

use anyhow::{Context as _, bail};
use rawabit_platform::Work;
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::lang::{Lang, Multi, Preference};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::{Author, Office};
use rawabit_platform::web::App;
use rawabit_programmes::Speaker;
use rawabit_programmes::commands::{
    self, Hand, NewProgramme, Saved, agree, hand_over, open_programme, save_item, sign,
};
use rawabit_programmes::model::{Item, Placed, Side};
use rawabit_programmes::permissions::WriteProgramme;

use super::strategy::Strategy;
use crate::demo::{granted, instant, told};

/// The office that acts for the leadership: signs and approves.
pub(super) const DEPUTY: &str = "deputy_secretary_general";

pub(super) fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may do everything")
}

/// The right of the program itself to act for a side.
pub(super) async fn speaks<A: Action>(
    work: &Work,
    programme: &str,
    side: Side,
) -> anyhow::Result<Speaker<A>> {
    Speaker::find(work.tx(), &Policy::system(), programme, side).await.map_err(told)
}

pub(super) fn words(ar: &str, fr: &str, en: &str) -> Multi {
    Multi::three(ar, fr, en)
}

pub(super) fn day(text: &str) -> anyhow::Result<Day> {
    text.parse().with_context(|| format!("the day {text}"))
}

/// A write as the holder of an office.
pub(super) async fn as_office(app: &App, office: &str, unit: &str) -> anyhow::Result<Work> {
    let statutes = app.statutes.load();
    let label = statutes.office(office).map_or_else(
        || office.to_owned(),
        |law| law.title.get(Lang::Ar, rawabit_statutes::Form::Masculine).to_owned(),
    );
    Ok(app.store.begin(Author::office(Office::new(office, unit), &label)).await?)
}

/// A write of headquarters.
pub(super) async fn headquarters(app: &App) -> anyhow::Result<Work> {
    as_office(app, "headquarters_secretary", "party").await
}

/// Who holds an office of a unit today.
pub(super) async fn holder(work: &Work, unit: &str, office: &str, today: Day) -> anyhow::Result<String> {
    let held = rawabit_federation::holders(work.tx(), unit, office, today).await?;
    held.into_iter()
        .next()
        .map(|one| one.person_id)
        .with_context(|| format!("nobody holds {office} in {unit}"))
}

/// A programme in the making: its unit, the office that writes and signs there, and its partner's.
#[derive(Clone, Debug)]
pub(super) struct Party {
    pub(super) id: String,
    pub(super) unit: String,
    pub(super) office: &'static str,
    /// The partner's unit and office; none for the leadership's own.
    pub(super) partner: Option<(String, &'static str)>,
}

impl Party {
    /// The office that acts for a side, with its unit.
    pub(super) fn acting(&self, side: Side) -> (&'static str, &str) {
        match (side, &self.partner) {
            (Side::Partner, Some((unit, office))) => (office, unit),
            _ => (self.office, &self.unit),
        }
    }
}

/// What a programme is called, for whom and for which days.
pub(super) struct Opening<'a> {
    pub(super) unit: &'a str,
    pub(super) office: &'static str,
    pub(super) partner: Option<(&'a str, &'static str)>,
    pub(super) title: Multi,
    pub(super) days: (&'a str, &'a str),
}

/// Opens a programme and writes its items into the draft.
pub(super) async fn draft(
    app: &App,
    strategy: &Strategy,
    opening: Opening<'_>,
    items: impl FnOnce(&Work) -> anyhow::Result<Vec<Placed>>,
) -> anyhow::Result<Party> {
    let mut work = as_office(app, opening.office, opening.unit).await?;
    let new = NewProgramme {
        strategy: strategy.id.clone(),
        unit: opening.unit.to_owned(),
        title: opening.title,
        starts: day(opening.days.0)?,
        ends: day(opening.days.1)?,
        synthetic: true,
    };
    let id = granted(open_programme(app, &mut work, &permit::<WriteProgramme>(), new).await)?;
    let party = Party {
        id,
        unit: opening.unit.to_owned(),
        office: opening.office,
        partner: opening.partner.map(|(unit, office)| (unit.to_owned(), office)),
    };
    let items = items(&work)?;
    write(app, &mut work, &party, Side::Unit, items).await?;
    work.commit().await?;
    Ok(party)
}

/// Writes items into the draft, as a side.
pub(super) async fn write(
    app: &App,
    work: &mut Work,
    party: &Party,
    side: Side,
    items: Vec<Placed>,
) -> anyhow::Result<()> {
    for placed in items {
        let what = placed.item.title().get(Preference::of_the_house(Lang::Fr)).to_owned();
        let speaker = speaks(work, &party.id, side).await?;
        let saved = save_item(app, work, &speaker, placed, None, Lang::En).await;
        match granted(saved).with_context(|| format!("the item {what}"))? {
            Saved::Kept => {}
            Saved::Collided(id) => bail!("nobody else writes, yet {what} collided: {id}"),
        }
    }
    Ok(())
}

/// Hands the draft over for a side; returns the version's number.
pub(super) async fn hand(app: &App, party: &Party, side: Side, note: Multi) -> anyhow::Result<i32> {
    let (office, unit) = party.acting(side);
    let mut work = as_office(app, office, unit).await?;
    let speaker = speaks(&work, &party.id, side).await?;
    let number = granted(hand_over(app, &mut work, &speaker, None, note, Lang::En).await)?;
    work.commit().await?;
    Ok(number)
}

/// Agrees to a version for a side; returns the number of the agreed one.
pub(super) async fn say_yes(app: &App, party: &Party, side: Side, number: i32) -> anyhow::Result<i32> {
    let (office, unit) = party.acting(side);
    let mut work = as_office(app, office, unit).await?;
    let speaker = speaks(&work, &party.id, side).await?;
    let agreed = agree(app, &mut work, &speaker, number).await.map_err(told)?;
    work.commit().await?;
    Ok(agreed)
}

/// Signs the agreed version for a side, as whoever holds its office that day.
pub(super) async fn put_name(app: &App, party: &Party, side: Side, number: i32) -> anyhow::Result<()> {
    let (office, unit) = party.acting(side);
    let mut work = as_office(app, office, unit).await?;
    let person = holder(&work, unit, office, app.today()).await?;
    let hand = Hand { number, office, person: Some(&person) };
    let speaker = speaks(&work, &party.id, side).await?;
    granted(sign(app, &mut work, &speaker, hand).await)?;
    Ok(work.commit().await?)
}

/// The plain way into force: handed over, agreed to, signed by both, a few days between.
pub(super) async fn into_force(
    app: &App,
    clock: &FixedClock,
    party: &Party,
    days: [&str; 3],
) -> anyhow::Result<()> {
    clock.set(instant(days[0])?);
    let mut number = hand(app, party, Side::Unit, Multi::default()).await?;
    clock.set(instant(days[1])?);
    if party.partner.is_some() {
        number = say_yes(app, party, Side::Partner, number).await?;
    }
    clock.set(instant(days[2])?);
    put_name(app, party, Side::Unit, number).await?;
    if party.partner.is_some() {
        put_name(app, party, Side::Partner, number).await?;
    }
    for side in [Some(Side::Unit), party.partner.as_ref().map(|_| Side::Partner)].into_iter().flatten() {
        let (office, unit) = party.acting(side);
        let mut work = as_office(app, office, unit).await?;
        let speaker = speaks(&work, &party.id, side).await?;
        commands::publish(&mut work, &speaker, None, true).await.map_err(told)?;
        work.commit().await?;
    }
    Ok(())
}

/// An item below an objective.
pub(super) fn below(objective: &str, item: Item) -> Placed {
    Placed { below: Some(objective.to_owned()), item }
}

/// An item at the top.
pub(super) fn top(item: Item) -> Placed {
    Placed { below: None, item }
}

/// Writes down how programmes are doing today.
pub(super) async fn settle(app: &App, ids: &[String]) -> anyhow::Result<()> {
    let work = app.begin_system("demo").await.map_err(told)?;
    commands::refresh_standings(app, &work, ids).await.map_err(told)?;
    Ok(work.commit().await?)
}
