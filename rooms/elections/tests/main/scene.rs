//! The scene of the tests: a party with a branch in Rabat and its members, who elect their bureau. Everybody here is invented.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_elections::Casting;
use rawabit_elections::commands::{self, By, NewCandidacy, NewContest};
use rawabit_elections::store::entity::contest;
use rawabit_federation::commands::{found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit};
use rawabit_members::MemberGrants;
use rawabit_members::commands::Entry;
use rawabit_members::model::{Gender, Joining, MemberData, Whom};
use rawabit_members::store::entity::dues_standing;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::{Day, Multi, UtcMicros};
use rawabit_statutes::{Form, Polling};
use rawabit_testkit::{House, STATUTES, Setup};
use sea_orm::{ActiveModelTrait as _, Set};

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");

/// The branch in Rabat.
pub(crate) const RABAT: &str = "/party/branch-04/branch-04-421/";
pub(crate) const BRANCH: &str = "branch-04-421";

/// A house with the rooms that elections stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_members::ROOM,
        rawabit_elections::ROOM,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(MemberGrants::over(rawabit_federation::MandateGrants)))
    .shelf(Arc::new(Documents::new()))
    .shelf(Casting::default())
}

/// The same under other statutes: the article of the branches' offices changed.
pub(crate) fn under(changes: &[(&str, &str)]) -> Setup {
    let at = STATUTES.find("[elections.branch_offices]").expect("the article");
    let (before, mut article) = (&STATUTES[..at], STATUTES[at..].to_owned());
    for (from, to) in changes {
        assert!(article.contains(from), "{from}");
        article = article.replacen(from, to, 1);
    }
    setup().statutes(&format!("{before}{article}"))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may")
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// An instant, UTC. Casablanca is an hour ahead.
pub(crate) fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

/// Candidatures close.
pub(crate) const UNTIL: &str = "2018-10-10T09:00:00Z";
/// The vote opens: three days and one after the last candidature, so that whoever is refused may appeal.
pub(crate) const OPENS: &str = "2018-10-15T09:00:00Z";
/// The vote closes.
pub(crate) const CLOSES: &str = "2018-10-15T17:00:00Z";

/// Founds the units, enters so many members into the branch, every second one a woman, the first the oldest (with every sixtieth after
/// it), all with dues paid; and puts the secretary at headquarters in office. Returns the members, then the secretary.
pub(crate) async fn branch(house: &House, members: usize) -> (Vec<String>, String) {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    load_areas(&mut work, AREAS, TILES).await.expect("areas");
    for (id, kind, parent, area, name) in [
        ("party", "party", None, None, "الحزب"),
        ("branch-04", "regional_branch", Some("party"), Some("04"), "فرع الجهة"),
        (BRANCH, "provincial_branch", Some("branch-04"), Some("04.421"), "فرع الرباط"),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: Multi::three(name, id, id),
            area: area.map(str::to_owned),
            founded: None,
        };
        found_unit(&mut work, &permit::<ShapeTree>(), &statutes, unit)
            .await
            .expect("founded")
            .expect("lawful");
    }
    let place = rawabit_federation::unit(work.tx(), BRANCH).await.expect("read").expect("a unit");
    let mut found = Vec::new();
    for n in 0..members {
        let woman = n % 2 == 1;
        let form = if woman { Form::Feminine } else { Form::Masculine };
        let name = Multi::three(format!("عضو {n:03}"), format!("Membre {n:03}"), "");
        let mut person = PersonInput::named(UnitPath(RABAT.into()), name, form);
        let born = day("1960-01-01").plus_days(i32::try_from(n % 60).expect("small") * 200);
        person.birth_day = Some(born);
        person.synthetic = true;
        let gender = Some(if woman { Gender::Female } else { Gender::Male });
        let entry = Entry {
            unit: place.clone(),
            whom: Whom::New(Box::new(person)),
            data: MemberData { gender, ..MemberData::default() },
            joining: Joining { category: None, since: day("2015-01-01"), joined: day("2015-01-01") },
            reference: None,
            reason: String::new(),
        };
        let entered = rawabit_members::commands::enter(
            &house.app,
            &mut work,
            &permit(),
            &permit::<KeepPeople>(),
            entry,
        )
        .await
        .expect("entered")
        .expect("lawful");
        dues_standing::ActiveModel {
            person_id: Set(entered.person.clone()),
            unit_id: Set(BRANCH.to_owned()),
            paid_until: Set(Some(day("2019-06-01"))),
            exempt: Set(false),
        }
        .save_or_insert(&work)
        .await;
        found.push(entered.person);
    }
    let mut person = PersonInput::named(
        UnitPath("/party/".into()),
        Multi::three("هدى بناني", "Houda", "Houda"),
        Form::Feminine,
    );
    person.synthetic = true;
    let secretary = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person)
        .await
        .expect("registered")
        .expect("sound");
    let mandate = NewMandate::new("party", "headquarters_secretary", &secretary, day("2017-11-01"));
    open_mandate(&mut work, &permit::<KeepMandates>(), &statutes, mandate)
        .await
        .expect("opened")
        .expect("lawful");
    work.commit().await.expect("committed");
    (found, secretary)
}

trait SaveOrInsert {
    async fn save_or_insert(self, work: &rawabit_platform::Work);
}

impl SaveOrInsert for dues_standing::ActiveModel {
    /// Whatever is on record of the dues is replaced.
    async fn save_or_insert(self, work: &rawabit_platform::Work) {
        use sea_orm::EntityTrait as _;
        let key = (self.person_id.clone().unwrap(), self.unit_id.clone().unwrap());
        dues_standing::Entity::delete_by_id(key).exec(work.tx()).await.expect("forgotten");
        self.insert(work.tx()).await.expect("dues");
    }
}

/// A contest for an office of the branch.
pub(crate) fn contest_of(office: &str, polling: Polling) -> NewContest {
    NewContest {
        unit_id: BRANCH.into(),
        office: office.into(),
        seats: None,
        polling,
        candidatures_until: at(UNTIL),
        opens_at: at(OPENS),
        closes_at: at(CLOSES),
        electors: Vec::new(),
    }
}

/// Opens it.
pub(crate) async fn opened(house: &House, new: NewContest) -> String {
    let mut work = house.work().await;
    let id = commands::open(&house.app, &mut work, &permit(), &permit(), new)
        .await
        .expect("opened")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// These stand, are accepted, and the list of candidates is closed; the clock then stands at the opening of the vote.
pub(crate) async fn listed(house: &House, id: &str, candidates: &[String]) {
    for person in candidates {
        let mut work = house.work().await;
        let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
        let one = commands::propose(&house.app, &mut work, By::Person(person), id, new)
            .await
            .expect("proposed")
            .expect("lawful");
        commands::decide(&mut work, &permit(), &one, true, "").await.expect("decided").expect("eligible");
        work.commit().await.expect("committed");
        house.clock.advance(1);
    }
    house.clock.set(at(UNTIL));
    let mut work = house.work().await;
    commands::settle(&house.app, &mut work, &permit(), id).await.expect("settled").expect("lawful");
    work.commit().await.expect("committed");
    house.clock.set(at(OPENS));
}

/// Opens the vote.
pub(crate) async fn polling(house: &House, id: &str) {
    let mut work = house.work().await;
    let closes = (house.app.now() >= at(CLOSES)).then(|| house.app.now().plus_seconds(3600));
    commands::open_poll(&house.app, &mut work, &permit(), id, closes).await.expect("opened").expect("lawful");
    work.commit().await.expect("committed");
}

/// A contest as it stands.
pub(crate) async fn row(house: &House, id: &str) -> contest::Model {
    rawabit_elections::store::contest(house.app.store.read(), id).await.expect("read").expect("a contest")
}
