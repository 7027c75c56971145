//! The scene of the tests: a party with two provincial branches, a league of engineers with one, and people who join them. Everybody here is
//! invented.

use std::sync::Arc;

use rawabit_federation::commands::{found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit, Unit};
use rawabit_members::commands::{self, Entered, Entry};
use rawabit_members::model::{Gender, Joining, MemberData, Whom};
use rawabit_members::store::entity::dues_standing;
use rawabit_people::{KeepPeople, PersonInput, PersonPanels, ReadKeepers};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::{Day, Multi, Work};
use rawabit_statutes::Form;
use rawabit_testkit::{House, Setup};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");

/// The party's branch in Rabat.
pub(crate) const RABAT: &str = "/party/branch-04/branch-04-421/";
/// The party's branch in Salé.
pub(crate) const SALE: &str = "/party/branch-04/branch-04-441/";
/// The engineers' branch in Rabat.
pub(crate) const ENGINEERS: &str = "/party/league-engineers/league-engineers-04/league-engineers-04-421/";

/// A house with the rooms that members stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_members::ROOM,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(PersonPanels(vec![rawabit_federation::person_panel, rawabit_members::person_panel]))
    .shelf(ReadKeepers(vec![rawabit_members::persons_went_out]))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>(path: &str) -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath(path.to_owned())).expect("the system may")
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Founds the units.
pub(crate) async fn tree(house: &House) {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    load_areas(&mut work, AREAS, TILES).await.expect("areas");
    for (id, kind, parent, area, name) in [
        ("party", "party", None, None, ["الحزب", "Le parti", "The party"]),
        (
            "branch-04",
            "regional_branch",
            Some("party"),
            Some("04"),
            ["فرع الرباط سلا القنيطرة", "Section régionale", "Regional branch"],
        ),
        (
            "branch-04-421",
            "provincial_branch",
            Some("branch-04"),
            Some("04.421"),
            ["فرع الرباط", "Section de Rabat", "Branch of Rabat"],
        ),
        (
            "branch-04-441",
            "provincial_branch",
            Some("branch-04"),
            Some("04.441"),
            ["فرع سلا", "Section de Salé", "Branch of Salé"],
        ),
        (
            "league-engineers",
            "league",
            Some("party"),
            None,
            ["رابطة المهندسين", "Ligue des ingénieurs", "League of engineers"],
        ),
        (
            "league-engineers-04",
            "league_regional_branch",
            Some("league-engineers"),
            Some("04"),
            ["فرع المهندسين بالجهة", "Ingénieurs, région", "Engineers, region"],
        ),
        (
            "league-engineers-04-421",
            "league_provincial_branch",
            Some("league-engineers-04"),
            Some("04.421"),
            ["فرع المهندسين بالرباط", "Ingénieurs de Rabat", "Engineers of Rabat"],
        ),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: Multi::three(name[0], name[1], name[2]),
            area: area.map(str::to_owned),
            founded: None,
        };
        found_unit(&mut work, &permit::<ShapeTree>("/"), &statutes, unit)
            .await
            .expect("founded")
            .expect("lawful");
    }
    work.commit().await.expect("committed");
}

/// The unit at a place.
pub(crate) async fn unit(house: &House, path: &str) -> Unit {
    let path = UnitPath(path.to_owned());
    rawabit_federation::unit_by_path(house.app.store.read(), &path).await.expect("read").expect("a unit")
}

/// A person about to be entered.
pub(crate) fn person(path: &str, ar: &str, latin: &str, born: &str) -> PersonInput {
    let mut person =
        PersonInput::named(UnitPath(path.to_owned()), Multi::three(ar, latin, ""), Form::Masculine);
    person.birth_day = Some(day(born));
    person.synthetic = true;
    person
}

/// Somebody about to be entered into a branch.
pub(crate) async fn entry(house: &House, path: &str, ar: &str, latin: &str) -> Entry {
    Entry {
        unit: unit(house, path).await,
        whom: Whom::New(Box::new(person(path, ar, latin, "1980-05-05"))),
        data: MemberData { gender: Some(Gender::Male), ..MemberData::default() },
        joining: Joining { category: None, since: day("2015-01-01"), joined: day("2015-01-01") },
        reference: None,
        reason: String::new(),
    }
}

/// Enters somebody.
pub(crate) async fn enter(house: &House, entry: Entry) -> Entered {
    let mut work = house.work().await;
    let entered = commands::enter(&house.app, &mut work, &permit("/"), &permit::<KeepPeople>("/"), entry)
        .await
        .expect("entered")
        .expect("lawful");
    work.commit().await.expect("committed");
    entered
}

/// Enters somebody with nothing but a name.
pub(crate) async fn member(house: &House, path: &str, ar: &str, latin: &str) -> Entered {
    enter(house, entry(house, path, ar, latin).await).await
}

/// Opens a mandate.
pub(crate) async fn office(house: &House, unit: &str, office: &str, person: &str) {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let mandate = NewMandate::new(unit, office, person, day("2017-11-01"));
    open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
        .await
        .expect("opened")
        .expect("lawful");
    work.commit().await.expect("committed");
}

/// Says how somebody's dues stand in a unit, whatever is on record.
pub(crate) async fn stands(work: &Work, person: &str, unit: &str, paid_until: Option<Day>, exempt: bool) {
    let row = dues_standing::ActiveModel {
        person_id: Set(person.to_owned()),
        unit_id: Set(unit.to_owned()),
        paid_until: Set(paid_until),
        exempt: Set(exempt),
    };
    dues_standing::Entity::delete_by_id((person.to_owned(), unit.to_owned()))
        .exec(work.tx())
        .await
        .expect("forgotten");
    row.insert(work.tx()).await.expect("dues");
}
