//! The scene: a party, a league with a branch, and a programme of the league with everything that can be shown of one. Everybody here is
//! invented.

use std::sync::Arc;

use crate::yard::reporter;
use rawabit_documents::Documents;
use rawabit_federation::commands::{found_unit, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Action, Permit, Policy, Role, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Lang, Multi, UtcMicros};
use rawabit_programmes::commands::{
    self, AxisInput, Hand, NewProgramme, ReportInput, StrategyInput, ValueInput,
};
use rawabit_programmes::model::{
    Amount, AxisKind, Baseline, Commitment, Dimension, Direction, Indicator, IndicatorKind, Item, Measure,
    ONE, Objective, PeriodState, Placed, Side, Step, StepKind, Target,
};
use rawabit_programmes::{KeepStrategy, Speaker, WriteProgramme};
use rawabit_statutes::Form;
use rawabit_testkit::{Client, House, Setup};
use sea_orm::ConnectionTrait as _;

/// A house with the rooms that programmes stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_programmes::ROOM,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(Arc::new(Documents::new()))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may")
}

/// A side of a programme.
#[derive(Clone, Copy)]
pub(crate) struct Seat<'a> {
    pub(crate) side: Side,
    pub(crate) programme: &'a str,
}

impl Seat<'_> {
    /// The program itself, speaking for it.
    pub(crate) async fn speaks<A: Action>(self, house: &House) -> Speaker<A> {
        self.with(house, &Policy::system()).await.expect("the system speaks for everybody")
    }

    /// Somebody with these rights, if they speak for it.
    pub(crate) async fn with<A: Action>(self, house: &House, policy: &Policy) -> Option<Speaker<A>> {
        Speaker::find(house.app.store.read(), policy, self.programme, self.side).await.ok()
    }
}

pub(crate) fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(crate) fn number(n: i64) -> Measure {
    Measure::number(Amount(n * ONE))
}

pub(crate) fn share(num: i64, den: i64) -> Measure {
    Measure::share(Amount(num * ONE), Amount(den * ONE))
}

fn all(ar: &str, fr: &str) -> Multi {
    Multi::three(ar, fr, fr)
}

/// Who is there.
pub(crate) struct Cast {
    pub(crate) deputy: String,
    pub(crate) headquarters: String,
    pub(crate) president: String,
}

/// Founds the units and fills the offices.
pub(crate) async fn people(house: &House) -> Cast {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    for (id, kind, parent, ar) in [
        ("party", "party", None, "الحزب"),
        ("league-engineers", "league", Some("party"), "رابطة المهندسين"),
        ("league-doctors", "league", Some("party"), "رابطة الأطباء"),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: all(ar, id),
            area: None,
            founded: None,
        };
        found_unit(&mut work, &permit::<ShapeTree>(), &statutes, unit)
            .await
            .expect("founded")
            .expect("lawful");
    }
    let mut ids = Vec::new();
    for (unit, office, ar, latin) in [
        ("party", "deputy_secretary_general", "هند المثال", "Hind Almithal"),
        ("party", "headquarters_secretary", "هدى بناني", "Houda Bennani"),
        ("league-engineers", "league_president", "كريم التازي", "Karim Tazi"),
        ("league-doctors", "league_president", "سعاد العمراني", "Souad Amrani"),
    ] {
        let path = if unit == "party" { "/party/".to_owned() } else { format!("/party/{unit}/") };
        let mut person = PersonInput::named(UnitPath(path), all(ar, latin), Form::Masculine);
        person.email = Some(format!("{}@example.org", latin.to_lowercase().replace(' ', ".")));
        person.synthetic = true;
        let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person)
            .await
            .expect("registered")
            .expect("sound");
        let mandate = NewMandate::new(unit, office, &id, day("2017-11-01"));
        open_mandate(&mut work, &permit::<KeepMandates>(), &statutes, mandate)
            .await
            .expect("opened")
            .expect("lawful");
        ids.push(id);
    }
    work.commit().await.expect("committed");
    Cast { deputy: ids[0].clone(), headquarters: ids[1].clone(), president: ids[2].clone() }
}

/// A programme of the league, and what of it tests ask for.
pub(crate) struct Programme {
    pub(crate) id: String,
    pub(crate) strategy: String,
    /// Meetings with citizens: typed, adds up, broken down by gender.
    pub(crate) meetings: String,
    /// Branches renewed: a share with a baseline.
    pub(crate) renewed: String,
    /// Articles published: computed.
    pub(crate) articles: String,
}

/// The second quarter of 2018 in the strategy's calendar, which begins in 2018.
pub(crate) const SPRING: i32 = 2;
/// The third.
pub(crate) const SUMMER: i32 = 3;

/// The strategy 2018–2020, adopted.
pub(crate) async fn strategy(house: &House) -> (String, String) {
    let app = &house.app;
    let mut work = house.work().await;
    let keep = permit::<KeepStrategy>();
    let input = StrategyInput {
        unit: "party".into(),
        title: all("الاستراتيجية", "La stratégie"),
        summary: all("ملخص", "Résumé"),
        starts: day("2018-01-01"),
        ends: day("2020-12-31"),
        public: true,
        synthetic: true,
    };
    let id = commands::draft_strategy(app, &mut work, &keep, input).await.expect("works").expect("sound");
    let axis = AxisInput {
        kind: AxisKind::Organisational,
        name: all("المحور التنظيمي", "L’axe d’organisation"),
        note: Multi::default(),
    };
    let axis =
        commands::put_axis(app, &mut work, &keep, &id, None, axis).await.expect("works").expect("sound");
    commands::put_theme(app, &mut work, &keep, &id, 2018, all("سنة تنظيمية", "Année d’organisation"))
        .await
        .expect("works")
        .expect("sound");
    commands::adopt_strategy(app, &mut work, &keep, &id, None).await.expect("works").expect("adopted");
    work.commit().await.expect("committed");
    (id, axis)
}

fn below(objective: &str, item: Item) -> Placed {
    Placed { below: Some(objective.into()), item }
}

fn indicator(id: &str, ar: &str, kind: IndicatorKind, targets: &[(i32, Measure)], weight: u8) -> Indicator {
    Indicator {
        id: id.into(),
        title: all(ar, &format!("{id} fr")),
        kind,
        direction: Direction::Up,
        cumulative: false,
        measure: Multi::default(),
        scale: vec![],
        metric: None,
        dimensions: vec![],
        baseline: None,
        targets: targets.iter().map(|(period, value)| Target { period: *period, value: *value }).collect(),
        weight,
        open: vec![],
    }
}

fn items(axis: &str) -> Vec<Placed> {
    let objective = Objective {
        id: "o1".into(),
        axis: Some(axis.into()),
        title: all("تجديد الفروع <b>", "Renouveler les sections"),
        text: all("الفقرة الأولى\n\nالفقرة الثانية", "Paragraphe"),
        weight: 100,
        commitments: vec![],
        steps: vec![],
        indicators: vec![],
    };
    let promise = |id: &str, side, ar: &str| Commitment {
        id: id.into(),
        side,
        text: all(ar, ar),
        due: Some(day("2018-12-31")),
    };
    let step = |id: &str, ar: &str, starts: &str, ends: &str, after: &[&str]| Step {
        id: id.into(),
        kind: StepKind::Organisational,
        title: all(ar, ar),
        starts: day(starts),
        ends: day(ends),
        after: after.iter().map(|id| (*id).to_owned()).collect(),
        side: Side::Unit,
        office: "league_president".into(),
        open: vec![],
    };
    let meetings = Indicator {
        cumulative: true,
        measure: all("لقاءات", "rencontres"),
        dimensions: vec![Dimension::Gender],
        ..indicator(
            "i-meetings",
            "لقاءات مع المواطنين",
            IndicatorKind::Number,
            &[(2, number(4)), (4, number(10))],
            40,
        )
    };
    let renewed = Indicator {
        baseline: Some(Baseline { day: day("2017-12-31"), value: Some(share(1, 9)) }),
        ..indicator("i-renewed", "الفروع المجددة", IndicatorKind::Percentage, &[(4, share(9, 9))], 40)
    };
    let articles = Indicator {
        metric: Some("portal.articles_published".into()),
        cumulative: true,
        ..indicator("i-articles", "المقالات المنشورة", IndicatorKind::Number, &[(4, number(5))], 20)
    };
    vec![
        Placed { below: None, item: Item::Preamble(all("الديباجة", "Préambule")) },
        Placed { below: None, item: Item::Objective(objective) },
        below("o1", Item::Commitment(promise("c1", Side::Unit, "التزام الرابطة"))),
        below("o1", Item::Commitment(promise("c2", Side::Partner, "التزام القيادة"))),
        below("o1", Item::Step(step("s1", "حصر اللوائح", "2018-01-15", "2018-03-31", &[]))),
        below("o1", Item::Step(step("s2", "عقد الجموع", "2018-04-01", "2018-09-30", &["s1"]))),
        below("o1", Item::Indicator(meetings)),
        below("o1", Item::Indicator(renewed)),
        below("o1", Item::Indicator(articles)),
    ]
}

/// Drafted by the league, nothing handed over yet.
pub(crate) async fn drafted(house: &House) -> Programme {
    house.clock.set(at("2017-12-04T10:00:00Z"));
    let (strategy, axis) = strategy(house).await;
    let (app, mut work) = (&house.app, house.work().await);
    let write = permit::<WriteProgramme>();
    let new = NewProgramme {
        strategy: strategy.clone(),
        unit: "league-engineers".into(),
        title: all("برنامج المهندسين", "Programme des ingénieurs"),
        starts: day("2018-01-01"),
        ends: day("2020-12-31"),
        synthetic: true,
    };
    let id = commands::open_programme(app, &mut work, &write, new).await.expect("works").expect("opened");
    work.commit().await.expect("committed");
    let mut work = house.work().await;
    for placed in items(&axis) {
        let seat = Seat { side: Side::Unit, programme: &id };
        commands::save_item(app, &mut work, &seat.speaks(house).await, placed, None, Lang::En)
            .await
            .expect("works")
            .expect("sound");
    }
    work.commit().await.expect("committed");
    Programme {
        id,
        strategy,
        meetings: "i-meetings".into(),
        renewed: "i-renewed".into(),
        articles: "i-articles".into(),
    }
}

/// The same, agreed on and signed by both in December 2017.
pub(crate) async fn in_force(house: &House, cast: &Cast) -> Programme {
    let programme = drafted(house).await;
    let (app, mut work) = (&house.app, house.work().await);
    let unit = Seat { side: Side::Unit, programme: &programme.id };
    let partner = Seat { side: Side::Partner, programme: &programme.id };
    let number =
        commands::hand_over(app, &mut work, &unit.speaks(house).await, None, Multi::default(), Lang::En)
            .await
            .expect("works")
            .expect("sound");
    let number =
        commands::agree(&house.app, &mut work, &partner.speaks(house).await, number).await.expect("agreed");
    for (seat, office, person) in
        [(unit, "league_president", &cast.president), (partner, "deputy_secretary_general", &cast.deputy)]
    {
        let hand = Hand { number, office, person: Some(person) };
        commands::sign(app, &mut work, &seat.speaks(house).await, hand)
            .await
            .expect("works")
            .expect("signed");
    }
    work.commit().await.expect("committed");
    programme
}

/// Both sides, or one of them, agree that everybody may read it.
pub(crate) async fn publish(house: &House, programme: &Programme, side: Side) {
    let mut work = house.work().await;
    let seat = Seat { side, programme: &programme.id };
    commands::publish(&mut work, &seat.speaks(house).await, None, true).await.expect("published");
    work.commit().await.expect("committed");
}

/// A report of the league: meetings held and branches renewed, handed in.
pub(crate) async fn reported(house: &House, programme: &Programme, period: i32, held: i64, renewed: i64) {
    let app = &house.app;
    let mut work = house.work().await;
    let keep = permit::<KeepStrategy>();
    commands::set_period_state(app, &mut work, &keep, &programme.strategy, period, None, PeriodState::Open)
        .await
        .expect("works")
        .expect("opened");
    let value = |indicator: &str, value| ValueInput {
        indicator: indicator.into(),
        value: Some(value),
        note: String::new(),
    };
    let input = ReportInput {
        text: "عقدنا الجموع".into(),
        values: vec![value(&programme.meetings, number(held)), value(&programme.renewed, share(renewed, 9))],
    };
    commands::save_report(app, &mut work, &reporter(house, &programme.id).await, period, None, input)
        .await
        .expect("works")
        .expect("written");
    let parts = [("women".to_owned(), number(held - 1))];
    let of = (programme.meetings.as_str(), Dimension::Gender);
    commands::save_parts(app, &mut work, &reporter(house, &programme.id).await, period, None, of, &parts)
        .await
        .expect("works")
        .expect("kept");
    work.commit().await.expect("committed");
    let computed = commands::compute(app, &programme.id, period).await.expect("computed");
    let mut work = house.work().await;
    commands::submit_report(
        app,
        &mut work,
        &reporter(house, &programme.id).await,
        None,
        period,
        None,
        &computed,
    )
    .await
    .expect("works")
    .expect("handed in");
    work.commit().await.expect("committed");
}

/// Approves a report by every office of its way.
pub(crate) async fn approved(house: &House, cast: &Cast, programme: &Programme, period: i32) {
    for person in [&cast.president, &cast.headquarters, &cast.deputy] {
        let mut work = house.work().await;
        commands::approve_report(&house.app, &mut work, person, &programme.id, period, None, "")
            .await
            .expect("works")
            .expect("approved");
        work.commit().await.expect("committed");
    }
}

/// In force, the spring's report approved, the summer's handed in; the clock stands at 8 October 2018.
pub(crate) async fn running(house: &House, cast: &Cast) -> Programme {
    let programme = in_force(house, cast).await;
    house.clock.set(at("2018-07-05T09:00:00Z"));
    reported(house, &programme, SPRING, 3, 4).await;
    approved(house, cast, &programme, SPRING).await;
    house.clock.set(at("2018-10-02T09:00:00Z"));
    reported(house, &programme, SUMMER, 7, 8).await;
    house.clock.set(at("2018-10-08T09:00:00Z"));
    programme
}

/// Somebody who signs in and holds what their mandates give.
pub(crate) async fn holder(house: &House, person: &str) -> Client {
    house.persona("holder", &[], Some(person)).await
}

/// The president of another league.
pub(crate) async fn outsider(house: &House) -> Client {
    house.with_role(Role::President, "/party/league-doctors/").await
}

/// No page may show a key without a message.
#[track_caller]
pub(crate) fn said(reply: &rawabit_testkit::Reply) -> &rawabit_testkit::Reply {
    let text = reply.text();
    let hole = text.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
    assert_eq!(hole, None, "a message is missing");
    reply
}

/// Changes rows behind the commands' back. What was made for everybody is not made again by it: a command has to see to that itself.
pub(crate) async fn rows(house: &House, sql: &str) {
    let work = house.work().await;
    let statement = Dialect::of(work.tx()).statement(sql, []);
    work.tx().execute_raw(statement).await.expect("written");
    work.commit().await.expect("committed");
}

/// The same, and what was made for everybody is made again, as after a command.
pub(crate) async fn rows_and_touch(house: &House, sql: &str) {
    rows(house, sql).await;
    let mut work = house.work().await;
    work.touch("programmes");
    work.commit().await.expect("committed");
}
