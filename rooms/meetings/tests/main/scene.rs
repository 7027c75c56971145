//! The scene of the tests: a party, three leagues with presidents and deputies, and the meeting that calls them together.
//! Everybody here is invented.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_federation::commands::{found_unit, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit};
use rawabit_meetings::commands::{self, Convening, Guest, NewMeeting};
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::{Day, Lang, Multi, UtcMicros};
use rawabit_statutes::Form;
use rawabit_testkit::{House, Setup};

/// A house with the rooms that meetings stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_meetings::ROOM,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(Arc::new(Documents::new()))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>(path: &str) -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath(path.to_owned())).expect("the system may")
}

/// An instant in Casablanca's October 2018: UTC plus one hour.
pub(crate) fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

/// The persons of the scene, by identifier.
pub(crate) struct Cast {
    pub(crate) general: String,
    pub(crate) secretary: String,
    /// Presidents of the leagues of engineers, doctors and lawyers.
    pub(crate) presidents: [String; 3],
    /// Vice-president of the engineers.
    pub(crate) vice: String,
}

/// Founds the units and fills the offices.
pub(crate) async fn people(house: &House) -> Cast {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let shape = permit::<ShapeTree>("/");
    for (id, kind, parent, name) in [
        ("party", "party", None, ["الحزب", "Le parti", "The party"]),
        (
            "league-engineers",
            "league",
            Some("party"),
            ["رابطة المهندسين", "Ligue des ingénieurs", "League of engineers"],
        ),
        (
            "league-doctors",
            "league",
            Some("party"),
            ["رابطة الأطباء", "Ligue des médecins", "League of doctors"],
        ),
        (
            "league-lawyers",
            "league",
            Some("party"),
            ["رابطة المحامين", "Ligue des avocats", "League of lawyers"],
        ),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: Multi::three(name[0], name[1], name[2]),
            area: None,
            founded: None,
        };
        found_unit(&mut work, &shape, &statutes, unit).await.expect("founded").expect("lawful");
    }
    let mut ids = Vec::new();
    for (unit, office, ar, latin, lang) in [
        ("party", "secretary_general", "سالم المثال", "Salem Almithal", Lang::Ar),
        ("party", "headquarters_secretary", "هدى بناني", "Houda Bennani", Lang::Fr),
        ("league-engineers", "league_president", "كريم التازي", "Karim Tazi", Lang::Ar),
        ("league-doctors", "league_president", "سعاد العمراني", "Souad Amrani", Lang::Fr),
        ("league-lawyers", "league_president", "إدريس الفاسي", "Driss El Fassi", Lang::En),
        ("league-engineers", "league_vice_president", "ليلى الشرايبي", "Laila Chraibi", Lang::Ar),
    ] {
        let path = if unit == "party" { "/party/".to_owned() } else { format!("/party/{unit}/") };
        let mut person = PersonInput::named(UnitPath(path), Multi::three(ar, latin, latin), Form::Masculine);
        person.email = Some(format!("{}@example.org", latin.to_lowercase().replace(' ', ".")));
        person.lang = lang;
        person.synthetic = true;
        let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person)
            .await
            .expect("registered")
            .expect("sound");
        let start = Day::new(2017, 11, 1).expect("a day");
        let mandate = NewMandate::new(unit, office, &id, start);
        open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
            .await
            .expect("opened")
            .expect("lawful");
        ids.push(id);
    }
    work.commit().await.expect("committed");
    let [general, secretary, a, b, c, vice] = <[String; 6]>::try_from(ids).expect("six persons");
    Cast { general, secretary, presidents: [a, b, c], vice }
}

/// The meeting of the presidents on 8 October 2018, 10:30 in Casablanca.
pub(crate) fn presidents() -> NewMeeting {
    NewMeeting {
        unit: "party".into(),
        body: Some("league_presidents_meeting".into()),
        title: Multi::three(
            "اجتماع رؤساء الروابط",
            "Réunion des présidents de ligue",
            "Meeting of the league presidents",
        ),
        starts_at: at("2018-10-08T09:30:00Z"),
        duration: 120,
        place: Multi::three("المركز العام بالرباط", "Siège, Rabat", "Headquarters, Rabat"),
        video: String::new(),
        public: true,
        people: vec![],
        guests: vec![Guest {
            person_id: None,
            name: "صحفية".into(),
            email: "press@example.org".into(),
            lang: Lang::Ar,
        }],
    }
}

/// What is said of a convocation that leaves on the secretary general's instruction.
pub(crate) fn instructed() -> Convening {
    Convening { instructed_by: Some("secretary_general".into()), ..Convening::default() }
}

/// Plans and convenes it at an instant, on the secretary general's instruction unless another is said; the clock then
/// stands at that instant.
pub(crate) async fn convened(house: &House, when: &str, convening: Convening) -> String {
    house.clock.set(at(when));
    let convening = if convening == Convening::default() { instructed() } else { convening };
    let mut work = house.work().await;
    let convene = permit::<Convene>("/");
    let id =
        commands::plan(&house.app, &mut work, &convene, presidents()).await.expect("planned").expect("sound");
    commands::convene(&house.app, &mut work, &convene, &id, None, convening)
        .await
        .expect("convened")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// The invitees of a meeting: identifier and person, read as the roll form needs them.
pub(crate) async fn invitees(house: &House, meeting: &str) -> Vec<(String, Option<String>)> {
    use sea_orm::ConnectionTrait as _;
    let dialect = rawabit_platform::store::Dialect::of(house.app.store.read());
    let statement = dialect.statement(
        "SELECT id, person_id FROM invitee WHERE meeting_id = ? ORDER BY position",
        [meeting.into()],
    );
    let rows = house.app.store.read().query_all_raw(statement).await.expect("rows");
    rows.iter()
        .map(|row| (row.try_get("", "id").expect("id"), row.try_get("", "person_id").expect("person")))
        .collect()
}

/// The identifier of a person's seat.
pub(crate) async fn seat(house: &House, meeting: &str, person: &str) -> String {
    let all = invitees(house, meeting).await;
    all.into_iter().find(|(_, holder)| holder.as_deref() == Some(person)).expect("a seat").0
}

/// The lines of the roll that make a quorum: four of the six called, the secretary without a vote among them.
pub(crate) async fn present(house: &House, cast: &Cast, meeting: &str) -> Vec<commands::Mark> {
    let mut marks = Vec::new();
    for person in [&cast.general, &cast.secretary, &cast.presidents[0], &cast.presidents[1]] {
        marks.push(commands::Mark {
            invitee: seat(house, meeting, person).await,
            attendance: rawabit_meetings::model::Attendance::Present,
            by: None,
            at: None,
        });
    }
    marks
}

/// Everybody present and the meeting open, at 10:30.
pub(crate) async fn opened(house: &House, cast: &Cast, meeting: &str) {
    house.clock.set(at("2018-10-08T09:30:00Z"));
    let marks = present(house, cast, meeting).await;
    let mut work = house.work().await;
    let record = permit::<RecordMeeting>("/");
    commands::record_attendance(&house.app, &mut work, &record, meeting, &marks)
        .await
        .expect("recorded")
        .expect("sound");
    commands::open(&house.app, &mut work, &record, meeting, None, None)
        .await
        .expect("opened")
        .expect("quorum");
    work.commit().await.expect("committed");
}

/// The version of the only meeting, as its pages carry it.
pub(crate) async fn version(house: &House) -> String {
    texts(house, "SELECT CAST(version AS TEXT) FROM meeting").await[0].clone()
}

/// Somebody called by this name holds an office of the party from November 2017 on. Returns the person.
pub(crate) async fn holder(house: &House, unit: &str, office: &str, name: &str) -> String {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let path = UnitPath(format!("/{unit}/"));
    let mut person = PersonInput::named(path, Multi::three(name, name, name), Form::Masculine);
    person.synthetic = true;
    let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person)
        .await
        .expect("registered")
        .expect("sound");
    let start = Day::new(2017, 11, 1).expect("a day");
    let mandate = NewMandate::new(unit, office, &id, start);
    open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
        .await
        .expect("opened")
        .expect("lawful");
    work.commit().await.expect("committed");
    id
}

/// A decision of the open meeting that the president of the engineers answers for, by the end of November.
pub(crate) async fn decided(house: &House, meeting: &str) -> String {
    let mut work = house.work().await;
    let new = commands::NewDecision {
        item: None,
        decision_type: None,
        title: Multi::one(Lang::Ar, "إعداد البرامج التعاقدية"),
        text: Multi::default(),
        owner_office: "league_president".into(),
        owner_unit: "league-engineers".into(),
        deadline: Day::new(2018, 11, 30),
        public: true,
        vote: None,
    };
    let made = commands::decide(&house.app, &mut work, &permit::<RecordMeeting>("/"), meeting, new)
        .await
        .expect("works")
        .expect("adopted");
    work.commit().await.expect("committed");
    made.id
}

/// A text column of one row.
pub(crate) async fn texts(house: &House, sql: &str) -> Vec<String> {
    use sea_orm::ConnectionTrait as _;
    let dialect = rawabit_platform::store::Dialect::of(house.app.store.read());
    let rows = house.app.store.read().query_all_raw(dialect.statement(sql, [])).await.expect("rows");
    rows.iter().map(|row| row.try_get_by_index::<String>(0).expect("text")).collect()
}
