//! A small party: the party, a league with a regional branch, people.

use rawabit_federation::commands::MandateRefused;
use rawabit_federation::commands::{found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{Holding, NewMandate, NewUnit, ROOM, Unit};
use rawabit_people::PersonInput;
use rawabit_people::permissions::KeepPeople;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Day, Work};
use rawabit_statutes::{Form, Statutes};
use rawabit_testkit::{House, Setup};

/// The areas of the example.
pub(crate) const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
/// Their squares.
pub(crate) const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");

/// A house with people and the federation.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![rawabit_people::ROOM, ROOM])
        .grants(std::sync::Arc::new(rawabit_federation::MandateGrants))
}

/// A day from text.
pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The statutes of the house.
pub(crate) fn law(house: &House) -> std::sync::Arc<Statutes> {
    house.app.statutes.load_full()
}

/// A unit about to be founded.
pub(crate) fn new_unit(id: &str, kind: &str, parent: Option<&str>, ar: &str, area: Option<&str>) -> NewUnit {
    NewUnit {
        id: id.into(),
        kind: kind.into(),
        parent: parent.map(str::to_owned),
        name: Multi::three(ar, id, id),
        area: area.map(str::to_owned),
        founded: Some(day("2010-01-01")),
    }
}

/// Founds a unit inside a write.
pub(crate) async fn found(house: &House, work: &mut Work, new: NewUnit) -> Unit {
    let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("the system may");
    found_unit(work, &permit, &law(house), new).await.expect("no fault").expect("legal")
}

/// The party, two leagues, a regional branch of the engineers in Fez-Meknes.
pub(crate) async fn party(house: &House) {
    let mut work = house.work().await;
    assert_eq!(load_areas(&mut work, AREAS, TILES).await.expect("areas"), 96);
    for new in [
        new_unit("party", "party", None, "الحزب", None),
        new_unit("league-engineers", "league", Some("party"), "رابطة المهندسين", None),
        new_unit("league-doctors", "league", Some("party"), "رابطة الأطباء", None),
        new_unit(
            "league-engineers-03",
            "league_regional_branch",
            Some("league-engineers"),
            "فرع فاس مكناس",
            Some("03"),
        ),
    ] {
        found(house, &mut work, new).await;
    }
    work.commit().await.expect("committed");
}

/// A person of the party.
pub(crate) async fn person(house: &House, ar: &str, fr: &str, form: Form) -> String {
    let mut work = house.work().await;
    let permit = house.system().permit::<KeepPeople>(&UnitPath::root()).expect("the system may");
    let input = PersonInput {
        email: Some(format!("{}@example.org", fr.to_lowercase().replace(' ', "."))),
        synthetic: true,
        ..PersonInput::named(UnitPath("/party/".into()), Multi::three(ar, fr, fr), form)
    };
    let id = rawabit_people::commands::register(&mut work, &permit, input)
        .await
        .expect("no fault")
        .expect("taken");
    work.commit().await.expect("committed");
    id
}

/// Tries to open a mandate, and commits if it is allowed.
pub(crate) async fn open(house: &House, new: NewMandate) -> Result<Holding, MandateRefused> {
    let mut work = house.work().await;
    let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("the system may");
    let opened = open_mandate(&mut work, &permit, &law(house), new).await.expect("no fault")?;
    work.commit().await.expect("committed");
    Ok(opened)
}

/// The kinds of all acts, in order.
pub(crate) async fn acts(house: &House) -> Vec<String> {
    use sea_orm::{EntityTrait as _, QueryOrder as _};
    let rows = rawabit_platform::ledger::act::Entity::find()
        .order_by_asc(rawabit_platform::ledger::act::Column::Idx)
        .all(house.app.store.read())
        .await
        .expect("acts");
    rows.into_iter().map(|row| row.kind).collect()
}

/// The text of the last act.
pub(crate) async fn last_act(house: &House) -> String {
    use sea_orm::{EntityTrait as _, QueryOrder as _};
    let last = rawabit_platform::ledger::act::Entity::find()
        .order_by_desc(rawabit_platform::ledger::act::Column::Idx)
        .one(house.app.store.read())
        .await
        .expect("acts");
    last.expect("an act").canonical
}
