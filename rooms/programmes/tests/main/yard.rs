//! The scene of accounting: a league and two of its branches deliver one programme; six persons write, approve and keep the calendar.
//! What was signed is written as rows, as a signature leaves them. Everybody here is invented.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_federation::commands::{found_unit, load_areas, open_mandate};
use rawabit_federation::permissions::{KeepMandates, ShapeTree};
use rawabit_federation::{NewMandate, NewUnit};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::lang::Locales;
use rawabit_platform::metric::{Counted, Measured, Metric, Span};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{App, Ctx, Room};
use rawabit_platform::{Answer, Day, Lang, Multi, UtcMicros};
use rawabit_programmes::commands::{
    ReportInput, ValueInput, approve_report, compute, save_report, submit_report,
};
use rawabit_programmes::model::{Amount, Measure, ONE, Side};
use rawabit_programmes::{Report, Speaker};
use rawabit_statutes::Form;
use rawabit_testkit::{Client, House, Setup};
use sea_orm::{ConnectionTrait as _, Value};

/// A figure that a room of the tests computes: seven visits in every branch, none elsewhere.
struct Visits;

impl Metric for Visits {
    fn key(&self) -> &'static str {
        "yard.visits"
    }
    fn label(&self) -> &'static str {
        "yard-visits"
    }
    fn formula(&self) -> &'static str {
        "yard-visits-formula"
    }
    fn is_share(&self) -> bool {
        false
    }
    fn measure<'a>(&'a self, _: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>> {
        let branches = BRANCHES.iter().filter(|(_, path)| path.starts_with(span.unit.as_str())).count();
        Box::pin(
            async move { Ok(Some(Measured { num: 7 * i64::try_from(branches).unwrap_or(0), den: None })) },
        )
    }
    fn records<'a>(&'a self, _: &'a Ctx, _: &'a Span, _: u64, _: u64) -> BoxFuture<'a, Answer<Vec<Counted>>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

const YARD: Room = Room {
    metrics: &[&Visits],
    ..Room::new(
        "yard",
        Locales {
            room: "yard",
            ar: "yard-visits = زيارات\nyard-visits-formula = سبع زيارات لكل فرع\n",
            fr: "yard-visits = Visites\nyard-visits-formula = Sept visites par section\n",
            en: "yard-visits = Visits\nyard-visits-formula = Seven visits a branch\n",
        },
    )
};

/// The branches and their paths.
pub(crate) const BRANCHES: [(&str, &str); 2] = [
    ("league-engineers-04", "/party/league-engineers/league-engineers-04/"),
    ("league-engineers-09", "/party/league-engineers/league-engineers-09/"),
];

/// The programmes: the league's, and those of its branches, which took it up.
pub(crate) const LEAGUE: &str = "prog-league";
pub(crate) const NORTH: &str = "prog-north";
pub(crate) const SOUTH: &str = "prog-south";

/// A house with the rooms that programmes stand on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_programmes::ROOM,
        YARD,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(Arc::new(Documents::new()))
}

/// A permit of the program itself.
pub(crate) fn permit<A: Action>(path: &str) -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath(path.to_owned())).expect("the system may")
}

/// The program itself, reporting for the unit of a programme.
pub(crate) async fn reporter(house: &House, programme: &str) -> Speaker<Report> {
    Speaker::find(house.app.store.read(), &Policy::system(), programme, Side::Unit)
        .await
        .expect("the system may")
}

/// An instant.
pub(crate) fn at(text: &str) -> UtcMicros {
    UtcMicros::from_timestamp(text.parse().expect("an instant"))
}

/// The persons, by identifier.
pub(crate) struct People {
    /// Approves last, by the example's statutes.
    pub(crate) deputy: String,
    pub(crate) headquarters: String,
    pub(crate) president: String,
    pub(crate) north: String,
    pub(crate) south: String,
}

impl People {
    /// Those who approve a report of the league or of a branch, in their order.
    pub(crate) fn approvers(&self) -> [&str; 3] {
        [&self.president, &self.headquarters, &self.deputy]
    }
}

/// A reader with the rights of a person's mandates.
pub(crate) async fn signed_in(house: &House, person: &str) -> Client {
    house.persona("holder", &[], Some(person)).await
}

async fn people(house: &House) -> People {
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let areas = "code,parent_code,level,name_ar,name_fr,name_en,population,iso_code,kind\n\
                 MA,,country,المغرب,Maroc,Morocco,,MA,country\n\
                 04,MA,region,الرباط-سلا-القنيطرة,Rabat-Salé-Kénitra,Rabat-Salé-Kénitra,,MA-04,region\n\
                 09,MA,region,سوس-ماسة,Souss-Massa,Souss-Massa,,MA-09,region\n";
    let tiles = "level,code,col,row\nregion,04,2,1\nregion,09,1,3\n";
    load_areas(&mut work, areas, tiles).await.expect("areas");
    for (id, kind, parent, area, name) in [
        ("party", "party", None, None, ["الحزب", "Le parti", "The party"]),
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
            ["فرع الرباط", "Section de Rabat", "Rabat branch"],
        ),
        (
            "league-engineers-09",
            "league_regional_branch",
            Some("league-engineers"),
            Some("09"),
            ["فرع سوس", "Section du Souss", "Souss branch"],
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
    let mut ids = Vec::new();
    for (path, office, ar, latin, lang) in [
        ("/party/", "deputy_secretary_general", "سالم المثال", "Salem Almithal", Lang::Ar),
        ("/party/", "headquarters_secretary", "هدى بناني", "Houda Bennani", Lang::Fr),
        ("/party/league-engineers/", "league_president", "كريم التازي", "Karim Tazi", Lang::Ar),
        (BRANCHES[0].1, "branch_secretary", "ليلى الشرايبي", "Laila Chraibi", Lang::En),
        (BRANCHES[1].1, "branch_secretary", "إدريس الفاسي", "Driss El Fassi", Lang::Fr),
    ] {
        let place = UnitPath(path.to_owned());
        let unit = place.steps().last().expect("a unit").to_owned();
        let mut person = PersonInput::named(place, Multi::three(ar, latin, latin), Form::Masculine);
        person.email = Some(format!("{}@example.org", latin.to_lowercase().replace(' ', ".")));
        person.lang = lang;
        person.synthetic = true;
        let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person)
            .await
            .expect("registered")
            .expect("sound");
        let start = Day::new(2017, 11, 1).expect("a day");
        let mandate = NewMandate::new(&unit, office, &id, start);
        open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
            .await
            .expect("opened")
            .expect("lawful");
        ids.push(id);
    }
    work.commit().await.expect("committed");
    let [deputy, headquarters, president, north, south] = <[String; 5]>::try_from(ids).expect("five persons");
    People { deputy, headquarters, president, north, south }
}

/// Writes rows.
pub(crate) async fn rows(house: &House, sql: &str, values: Vec<Value>) {
    let work = house.work().await;
    let statement = Dialect::of(work.tx()).statement(sql, values);
    work.tx().execute_raw(statement).await.expect("written");
    work.commit().await.expect("committed");
}

/// Texts of one column.
pub(crate) async fn texts(house: &House, sql: &str) -> Vec<String> {
    let db = house.app.store.read();
    let found = db.query_all_raw(Dialect::of(db).statement(sql, [])).await.expect("rows");
    found.iter().map(|row| row.try_get_by_index::<String>(0).expect("text")).collect()
}

/// The indicators: identifier, kind, whether periods add up, metric, dimensions.
const INDICATORS: [(&str, &str, bool, Option<&str>, &str); 5] = [
    ("meetings", "number", true, None, r#"["gender"]"#),
    ("renewed", "percentage", false, None, r#"["region"]"#),
    ("charter", "yes_no", false, None, "[]"),
    ("quality", "scale", false, None, "[]"),
    ("visits", "number", true, Some("yard.visits"), "[]"),
];

/// Builds the scene: a strategy of 2018 in four quarters, of which the first is locked, the second and third are open, the last is to come.
pub(crate) async fn yard(house: &House) -> People {
    let people = people(house).await;
    rows(
        house,
        "INSERT INTO strategy (id, unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version) \
         VALUES ('strategy', 'party', '/party/', ?, '{}', '2018-01-01', '2018-12-31', '[]', ?, ?, 0, 0, 1)",
        vec![r#"{"ar":"استراتيجية 2018"}"#.into(), true.into(), true.into()],
    )
    .await;
    rows(
        house,
        "INSERT INTO strategy_axis (id, strategy_id, position, kind, name, note) VALUES ('axis', 'strategy', 1, 'organisational', ?, '{}')",
        vec![r#"{"ar":"المحور التنظيمي"}"#.into()],
    )
    .await;
    for (number, starts, ends, due, state) in [
        (1, "2018-01-01", "2018-03-31", "2018-04-15", "locked"),
        (2, "2018-04-01", "2018-06-30", "2018-07-15", "open"),
        (3, "2018-07-01", "2018-09-30", "2018-10-15", "open"),
        (4, "2018-10-01", "2018-12-31", "2019-01-15", "locked"),
    ] {
        rows(
            house,
            "INSERT INTO reporting_period (strategy_id, number, starts, ends, due, state, version) VALUES ('strategy', ?, ?, ?, ?, ?, 1)",
            vec![number.into(), starts.into(), ends.into(), due.into(), state.into()],
        )
        .await;
    }
    for (id, unit, path, partner, partner_path, parent) in [
        (LEAGUE, "league-engineers", "/party/league-engineers/", "party", "/party/", None),
        (NORTH, BRANCHES[0].0, BRANCHES[0].1, "league-engineers", "/party/league-engineers/", Some(LEAGUE)),
        (SOUTH, BRANCHES[1].0, BRANCHES[1].1, "league-engineers", "/party/league-engineers/", Some(LEAGUE)),
    ] {
        programme(house, id, unit, path, partner, partner_path, parent).await;
    }
    house.clock.set(at("2018-10-08T09:00:00Z"));
    refresh(house).await;
    people
}

async fn programme(
    house: &House,
    id: &str,
    unit: &str,
    path: &str,
    partner: &str,
    partner_path: &str,
    parent: Option<&str>,
) {
    let title = format!(r#"{{"ar":"برنامج {unit}"}}"#);
    rows(
        house,
        "INSERT INTO programme (id, strategy_id, unit_id, unit_path, partner_id, partner_path, parent_id, title, search_text, starts, ends, state, draft, \
           in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version) \
         VALUES (?, 'strategy', ?, ?, ?, ?, ?, ?, ?, '2018-01-01', '2018-12-31', 'in_force', '{}', NULL, ?, ?, ?, 0, 0, NULL, 1)",
        vec![
            id.into(),
            unit.into(),
            path.into(),
            partner.into(),
            partner_path.into(),
            parent.map(str::to_owned).into(),
            title.clone().into(),
            rawabit_text::fold(&format!("برنامج {unit}")).into(),
            false.into(),
            false.into(),
            true.into(),
        ],
    )
    .await;
    rows(
        house,
        "INSERT INTO objective (id, programme_id, item, taken_from, axis_id, position, title, weight, dropped) VALUES (?, ?, 'goal', ?, 'axis', 1, ?, 100, ?)",
        vec![
            format!("{id}-goal").into(),
            id.into(),
            parent.map(str::to_owned).into(),
            r#"{"ar":"تأطير المواطنين"}"#.into(),
            false.into(),
        ],
    )
    .await;
    for (n, (indicator, kind, cumulative, metric, dimensions)) in INDICATORS.into_iter().enumerate() {
        let scale =
            if kind == "scale" { r#"[{"ar":"ضعيف"},{"ar":"حسن"},{"ar":"ممتاز"}]"# } else { "[]" };
        if parent.is_none() {
            rows(
                house,
                "INSERT INTO indicator (id, programme_id, objective_id, position, title, kind, direction, cumulative, metric, measure, scale, dimensions, \
                   baseline_num, baseline_den, baseline_day, dropped) VALUES (?, ?, ?, ?, ?, ?, 'up', ?, ?, '{}', ?, ?, NULL, NULL, NULL, ?)",
                vec![
                    indicator.into(),
                    id.into(),
                    format!("{id}-goal").into(),
                    i32::try_from(n).expect("few").into(),
                    format!(r#"{{"ar":"مؤشر {indicator}"}}"#).into(),
                    kind.into(),
                    cumulative.into(),
                    metric.map(str::to_owned).into(),
                    scale.into(),
                    dimensions.into(),
                    false.into(),
                ],
            )
            .await;
        }
        rows(
            house,
            "INSERT INTO participation (indicator_id, programme_id, parent_id, objective_id, unit_path, depth, weight, title, dropped) \
             VALUES (?, ?, ?, ?, ?, ?, 20, '{}', ?)",
            vec![
                indicator.into(),
                id.into(),
                parent.map(str::to_owned).into(),
                format!("{id}-goal").into(),
                path.into(),
                i32::from(parent.is_some()).into(),
                false.into(),
            ],
        )
        .await;
    }
    for period in 1..=4i64 {
        for (indicator, num, den) in
            [("meetings", 10 * period, 1), ("renewed", period, 4), ("visits", 5 * period, 1)]
        {
            if parent.is_some() && indicator == "renewed" {
                continue;
            }
            rows(
                house,
                "INSERT INTO target (programme_id, indicator_id, period, num, den) VALUES (?, ?, ?, ?, ?)",
                vec![
                    id.into(),
                    indicator.into(),
                    i32::try_from(period).expect("small").into(),
                    (num * ONE).into(),
                    (den * ONE).into(),
                ],
            )
            .await;
        }
    }
}

/// Writes down afresh how all programmes are doing.
pub(crate) async fn refresh(house: &House) {
    let work = house.work().await;
    let ids = [LEAGUE, NORTH, SOUTH].map(str::to_owned);
    rawabit_programmes::commands::refresh_standings(&house.app, &work, &ids).await.expect("written");
    work.commit().await.expect("committed");
}

/// A share.
pub(crate) fn share(num: i64, den: i64) -> Measure {
    Measure::share(Amount(num * ONE), Amount(den * ONE))
}

/// Values by indicator.
pub(crate) fn says(values: &[(&str, i64, i64)]) -> Vec<ValueInput> {
    values
        .iter()
        .map(|(indicator, num, den)| ValueInput {
            indicator: (*indicator).to_owned(),
            value: Some(share(*num, *den)),
            note: String::new(),
        })
        .collect()
}

/// Writes a report and hands it in.
pub(crate) async fn hand_in(house: &House, programme: &str, period: i32, values: Vec<ValueInput>) {
    house.clock.advance(60);
    let computed = compute(&house.app, programme, period).await.expect("computed");
    let mut work = house.work().await;
    let input = ReportInput { text: "ما تم إنجازه".to_owned(), values };
    save_report(&house.app, &mut work, &reporter(house, programme).await, period, None, input)
        .await
        .expect("written")
        .expect("sound");
    submit_report(&house.app, &mut work, &reporter(house, programme).await, None, period, None, &computed)
        .await
        .expect("handed in")
        .expect("complete");
    work.commit().await.expect("committed");
}

/// Has a report approved by everybody whose turn it is, in order.
pub(crate) async fn approved(house: &House, people: &People, programme: &str, period: i32) {
    for (n, person) in people.approvers().into_iter().enumerate() {
        house.clock.advance(60);
        let mut work = house.work().await;
        let last = approve_report(&house.app, &mut work, person, programme, period, None, "")
            .await
            .expect("works")
            .expect("lawful");
        assert_eq!(last, n == 2, "{programme} {period}");
        work.commit().await.expect("committed");
    }
}
