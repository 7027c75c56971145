//! The scene of the tests: a party with a regional branch and two provincial ones, a league with a branch in each, members of the branch of
//! Rabat with its secretary, and two members of the executive committee who supervise. Everybody here is invented.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_federation::commands::{found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit};
use rawabit_members::commands::{self as members, Entry};
use rawabit_members::model::{Gender, Joining, MemberData, Whom};
use rawabit_members::store::entity::dues_standing;
use rawabit_people::{KeepPeople, PersonInput, PersonPanels};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi, UtcMicros};
use rawabit_renewals::OpenCampaign;
use rawabit_renewals::commands::{self, NewCampaign, OpenRefused};
use rawabit_renewals::model::calendar::Calendar;
use rawabit_statutes::Form;
use rawabit_testkit::{Client, House, Reply, Setup};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait as _, Set};

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");

/// The party's branch in Rabat.
pub(crate) const RABAT: &str = "/party/branch-04/branch-04-421/";
/// Its members.
pub(crate) const MEMBERS: usize = 8;

/// A house with the rooms that renewals stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_members::ROOM,
        rawabit_meetings::ROOM,
        rawabit_elections::ROOM,
        rawabit_renewals::ROOM,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(Arc::new(Documents::new()))
    .shelf(rawabit_elections::Casting::default())
    .shelf(PersonPanels(vec![rawabit_federation::person_panel, rawabit_members::person_panel]))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>(path: &str) -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath(path.to_owned())).expect("the system may")
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// An instant.
pub(crate) fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

/// A unit of the tests: identifier, kind, the unit above it, area, names.
type Founded = (&'static str, &'static str, Option<&'static str>, Option<&'static str>, [&'static str; 3]);

const UNITS: [Founded; 8] = [
    ("party", "party", None, None, ["الحزب", "Le parti", "The party"]),
    (
        "branch-04",
        "regional_branch",
        Some("party"),
        Some("04"),
        ["فرع الجهة", "Section régionale", "Regional branch"],
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
    (
        "league-engineers-04-441",
        "league_provincial_branch",
        Some("league-engineers-04"),
        Some("04.441"),
        ["فرع المهندسين بسلا", "Ingénieurs de Salé", "Engineers of Salé"],
    ),
];

/// Whoever plays a part.
pub(crate) struct Cast {
    /// The members of the branch of Rabat; the first is its secretary.
    pub(crate) members: Vec<String>,
    /// The two members of the executive committee.
    pub(crate) supervisors: [String; 2],
    /// The secretary at headquarters.
    pub(crate) headquarters: String,
}

/// Founds the units, enters the members, fills the offices.
pub(crate) async fn people(house: &House) -> Cast {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    load_areas(&mut work, AREAS, TILES).await.expect("areas");
    for (id, kind, parent, area, name) in UNITS {
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
    let mut cast = Vec::new();
    for n in 0..MEMBERS {
        cast.push(member(house, RABAT, &format!("عضو {n}")).await);
    }
    office(house, "branch-04-421", "branch_secretary", &cast[0]).await;
    let mut others = Vec::new();
    for (office_id, name) in [
        ("executive_member", "مشرف أول"),
        ("executive_member", "مشرف ثان"),
        ("headquarters_secretary", "هدى"),
    ] {
        let id = somebody(house, name).await;
        office(house, "party", office_id, &id).await;
        others.push(id);
    }
    let [first, second, headquarters] = <[String; 3]>::try_from(others).expect("three");
    Cast { members: cast, supervisors: [first, second], headquarters }
}

fn person(path: &str, name: &str) -> PersonInput {
    let mut person =
        PersonInput::named(UnitPath(path.to_owned()), Multi::three(name, name, ""), Form::Masculine);
    person.birth_day = Some(day("1980-05-05"));
    person.synthetic = true;
    person
}

async fn somebody(house: &House, name: &str) -> String {
    let mut work = house.work().await;
    let id =
        rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person("/party/", name))
            .await
            .expect("registered")
            .expect("sound");
    work.commit().await.expect("committed");
    id
}

/// A member of a branch since 2015 who has paid for this year. Returns the person.
pub(crate) async fn member(house: &House, path: &str, name: &str) -> String {
    let unit = rawabit_federation::unit_by_path(house.app.store.read(), &UnitPath(path.to_owned()))
        .await
        .expect("read")
        .expect("a unit");
    let unit_id = unit.id.clone();
    let entry = Entry {
        unit,
        whom: Whom::New(Box::new(person(path, name))),
        data: MemberData { gender: Some(Gender::Male), ..MemberData::default() },
        joining: Joining { category: None, since: day("2015-01-01"), joined: day("2015-01-01") },
        reference: None,
        reason: String::new(),
    };
    let mut work = house.work().await;
    let entered = members::enter(&house.app, &mut work, &permit("/"), &permit::<KeepPeople>("/"), entry)
        .await
        .expect("entered")
        .expect("lawful");
    let row = dues_standing::ActiveModel {
        person_id: Set(entered.person.clone()),
        unit_id: Set(unit_id.clone()),
        paid_until: Set(Some(day("2019-12-31"))),
        exempt: Set(false),
    };
    let sql = Dialect::of(work.tx()).statement(
        "DELETE FROM dues_standing WHERE person_id = ? AND unit_id = ?",
        [entered.person.as_str().into(), unit_id.into()],
    );
    work.tx().execute_raw(sql).await.expect("forgotten");
    row.insert(work.tx()).await.expect("dues");
    work.commit().await.expect("committed");
    entered.person
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

/// A campaign of the party for the end of 2018 and 2019.
pub(crate) fn campaign(unit: &str) -> NewCampaign {
    NewCampaign {
        unit: unit.into(),
        rule: "branches".into(),
        title: Multi::three("تجديد 2018", "Renouvellement 2018", "Renewal 2018"),
        calendar: Calendar { first: day("2018-11-01"), upper: day("2019-05-01"), last: day("2019-09-01") },
        share: true,
    }
}

/// Opens a campaign, or says why not.
pub(crate) async fn open(house: &House, new: NewCampaign) -> Result<String, OpenRefused> {
    let mut work = house.work().await;
    let opened = commands::open_campaign(&house.app, &mut work, &permit::<OpenCampaign>("/"), new)
        .await
        .expect("works");
    if opened.is_ok() {
        work.commit().await.expect("committed");
    }
    opened
}

/// The renewal of a unit.
pub(crate) async fn renewal(house: &House, unit: &str) -> String {
    texts(house, &format!("SELECT id FROM renewal WHERE unit_id = '{unit}'")).await.remove(0)
}

/// A text column of rows.
pub(crate) async fn texts(house: &House, sql: &str) -> Vec<String> {
    let dialect = Dialect::of(house.app.store.read());
    let rows = house.app.store.read().query_all_raw(dialect.statement(sql, [])).await.expect("rows");
    rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("text")).collect()
}

/// What a page says, without the marks that isolate what is set into its sentences.
pub(crate) struct Said(String);

impl Said {
    #[track_caller]
    pub(crate) fn has(&self, text: &str) -> &Self {
        assert!(self.0.contains(text), "not on the page: {text:?}\n{}", self.0);
        self
    }

    #[track_caller]
    pub(crate) fn lacks(&self, text: &str) -> &Self {
        assert!(!self.0.contains(text), "on the page: {text:?}");
        self
    }
}

/// Reads a page that is there.
pub(crate) fn said(reply: &Reply) -> Said {
    reply.assert_status(200);
    Said(reply.text().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""))
}

/// Somebody with a person, signed in afresh: sessions end while the clock leaps.
pub(crate) async fn reader(house: &House, person: &str) -> Client {
    house.persona("reader", &[], Some(person)).await
}
