//! What the stories of this folder share: a draft of the league, its branch, and short ways to do what a person does.

use rawabit_federation::commands::{EndMandate, found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{EndReason, NewMandate, NewUnit};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_platform::{Lang, Multi};
use rawabit_programmes::WriteProgramme;
use rawabit_programmes::commands::{self, Hand, NewProgramme, Saved, SignRefused, Signed};
use rawabit_programmes::model::{
    Direction, Indicator, IndicatorKind, Item, Objective, Opening, Placed, Side, Step, StepKind, Target,
};
use rawabit_statutes::Form;
use rawabit_testkit::{Client, House, Reply};
use sea_orm::ConnectionTrait as _;

pub(crate) use crate::faces::scene::{Cast, Seat, at, day, number, people, permit, rows, setup, strategy};

/// A text in the three languages.
pub(crate) fn words(text: &str) -> Multi {
    Multi::three(text, text, text)
}

pub(crate) fn unit(id: &str) -> Seat<'_> {
    Seat { side: Side::Unit, programme: id }
}

pub(crate) fn partner(id: &str) -> Seat<'_> {
    Seat { side: Side::Partner, programme: id }
}

pub(crate) fn objective(id: &str, axis: &str, weight: u8) -> Placed {
    let objective = Objective {
        id: id.into(),
        axis: Some(axis.into()),
        title: words(id),
        text: words("one\n\ntwo"),
        weight,
        commitments: vec![],
        steps: vec![],
        indicators: vec![],
    };
    Placed { below: None, item: Item::Objective(objective) }
}

pub(crate) fn step(id: &str, starts: &str, ends: &str, after: &[&str]) -> Step {
    Step {
        id: id.into(),
        kind: StepKind::Organisational,
        title: words(id),
        starts: day(starts),
        ends: day(ends),
        after: after.iter().map(|id| (*id).to_owned()).collect(),
        side: Side::Unit,
        office: "league_president".into(),
        open: vec![Opening::Name, Opening::Dates],
    }
}

pub(crate) fn indicator(id: &str) -> Indicator {
    Indicator {
        id: id.into(),
        title: words(id),
        kind: IndicatorKind::Number,
        direction: Direction::Up,
        cumulative: true,
        measure: Multi::default(),
        scale: vec![],
        metric: None,
        dimensions: vec![],
        baseline: None,
        targets: vec![Target { period: 4, value: number(10) }],
        weight: 100,
        open: vec![Opening::Name],
    }
}

pub(crate) fn below(objective: &str, item: Item) -> Placed {
    Placed { below: Some(objective.into()), item }
}

/// Saves an item for the unit, which must be sound.
pub(crate) async fn put(house: &House, programme: &str, placed: Placed) {
    let mut work = house.work().await;
    let saved = commands::save_item(
        &house.app,
        &mut work,
        &unit(programme).speaks(house).await,
        placed,
        None,
        Lang::En,
    )
    .await
    .expect("works")
    .expect("sound");
    assert_eq!(saved, Saved::Kept);
    work.commit().await.expect("committed");
}

/// Opens a programme of a unit under the strategy.
pub(crate) async fn opened(house: &House, strategy: &str, of: &str) -> String {
    let mut work = house.work().await;
    let new = NewProgramme {
        strategy: strategy.into(),
        unit: of.into(),
        title: words(&format!("programme of {of}")),
        starts: day("2018-01-01"),
        ends: day("2018-12-31"),
        synthetic: true,
    };
    let id = commands::open_programme(&house.app, &mut work, &permit::<WriteProgramme>(), new)
        .await
        .expect("works")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// A draft of the engineers with two steps in a row and an indicator: the programme, and the axis.
pub(crate) async fn draft(house: &House) -> (String, String) {
    let (strategy, axis) = strategy(house).await;
    let id = opened(house, &strategy, "league-engineers").await;
    put(house, &id, objective("o1", &axis, 100)).await;
    put(house, &id, below("o1", Item::Step(step("s1", "2018-01-10", "2018-03-31", &[])))).await;
    put(house, &id, below("o1", Item::Step(step("s2", "2018-04-01", "2018-06-30", &["s1"])))).await;
    put(house, &id, below("o1", Item::Indicator(indicator("i1")))).await;
    (id, axis)
}

/// Hands the draft of a side over.
pub(crate) async fn hand_over(house: &House, seat: Seat<'_>) -> i32 {
    let mut work = house.work().await;
    let number = commands::hand_over(
        &house.app,
        &mut work,
        &seat.speaks(house).await,
        None,
        Multi::default(),
        Lang::En,
    )
    .await
    .expect("works")
    .expect("sound");
    work.commit().await.expect("committed");
    number
}

/// Hands it over, and the other side agrees. Returns the number of the agreed version.
pub(crate) async fn agreed(house: &House, id: &str) -> i32 {
    let number = hand_over(house, unit(id)).await;
    let mut work = house.work().await;
    commands::agree(&house.app, &mut work, &partner(id).speaks(house).await, number).await.expect("agreed");
    work.commit().await.expect("committed");
    number + 1
}

/// Signs as an office.
pub(crate) async fn signs(
    house: &House,
    seat: Seat<'_>,
    number: i32,
    office: &str,
    person: &str,
) -> Result<Signed, SignRefused> {
    let mut work = house.work().await;
    let hand = Hand { number, office, person: Some(person) };
    let signed = commands::sign(&house.app, &mut work, &seat.speaks(house).await, hand).await.expect("works");
    if signed.is_ok() {
        work.commit().await.expect("committed");
    }
    signed
}

/// Agreed on, and signed by both.
pub(crate) async fn in_force(house: &House, cast: &Cast, id: &str) {
    let number = agreed(house, id).await;
    signs(house, unit(id), number, "league_president", &cast.president).await.expect("signs");
    let last = signs(house, partner(id), number, "deputy_secretary_general", &cast.deputy).await;
    assert_eq!(last, Ok(Signed::InForce));
}

/// Founds the league's branch in a region with its secretary. Returns the person.
pub(crate) async fn branch(house: &House) -> String {
    const AREAS: &str = include_str!("../../../../../examples/areas/areas.csv");
    const TILES: &str = include_str!("../../../../../examples/areas/tiles.csv");
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    load_areas(&mut work, AREAS, TILES).await.expect("areas");
    let new = NewUnit {
        id: "engineers-04".into(),
        kind: "league_regional_branch".into(),
        parent: Some("league-engineers".into()),
        name: words("branch"),
        area: Some("04".into()),
        founded: None,
    };
    found_unit(&mut work, &permit::<ShapeTree>(), &statutes, new).await.expect("works").expect("lawful");
    let path = UnitPath("/party/league-engineers/engineers-04/".into());
    let mut person = PersonInput::named(path, words("Nadia Secretary"), Form::Feminine);
    person.synthetic = true;
    let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person)
        .await
        .expect("works")
        .expect("sound");
    let mandate = NewMandate::new("engineers-04", "branch_secretary", &id, day("2017-11-01"));
    open_mandate(&mut work, &permit::<KeepMandates>(), &statutes, mandate)
        .await
        .expect("works")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// A mandate ends: on this day it no longer holds.
pub(crate) async fn ended(house: &House, unit: &str, office: &str, on: &str) {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let held =
        rawabit_federation::holders(work.tx(), unit, office, day(on)).await.expect("answers").remove(0);
    let end = EndMandate {
        mandate_id: held.mandate_id,
        version: None,
        day: day(on),
        reason: EndReason::Resigned,
        source: None,
    };
    let keep = permit::<KeepMandates>();
    rawabit_federation::commands::end_mandate(&mut work, &keep, &statutes, end)
        .await
        .expect("works")
        .expect("lawful");
    work.commit().await.expect("committed");
}

/// The rows of a query, each as text.
pub(crate) async fn texts(house: &House, sql: &str) -> Vec<String> {
    let dialect = rawabit_platform::store::Dialect::of(house.app.store.read());
    let rows = house.app.store.read().query_all_raw(dialect.statement(sql, [])).await.expect("rows");
    rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("text")).collect()
}

/// Whoever holds the mandates of a person.
pub(crate) async fn holder(house: &House, name: &str, person: &str) -> Client {
    house.persona(name, &[], Some(person)).await
}

/// The secretariat of the league, appointed to it.
pub(crate) async fn league_secretary(house: &House) -> Client {
    house.with_role(Role::Secretary, "/party/league-engineers/").await
}

/// No page may show a key without a message.
#[track_caller]
pub(crate) fn said(reply: &Reply) -> &Reply {
    let text = reply.text();
    let hole = text.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
    assert_eq!(hole, None, "a message is missing");
    reply
}
