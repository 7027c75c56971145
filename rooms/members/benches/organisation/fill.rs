//! Invented members put into the registry by the writers that an import writes with, in the order of names, so that places, index and
//! repeated columns are those of the product. What neither lists nor rolls read (the history, likenesses, import rows) is left out.

use rawabit_members::IDENTITY;
use rawabit_members::model::rights::DuesState;
use rawabit_members::model::search::Indexed;
use rawabit_members::model::{Gender, Standing, number, phone, rank};
use rawabit_members::store::import::write::{DUES, MEMBERS, MEMBERSHIPS, NUMBERS};
use rawabit_members::store::index;
use rawabit_people::{KeepPeople, PersonInput, Registering, register_many};
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::store::Author;
use rawabit_platform::store::bulk::{Bulk, Held, Kind};
use rawabit_platform::{Day, Multi, Work};
use rawabit_statutes::{Form, MemberRules};
use rawabit_synthetic::{Generator, Group, Member};
use rawabit_testkit::House;

use crate::organisation::{UNITS, unit};

const LEAGUES: u64 = 25;
/// Members written in one transaction.
const BATCH: usize = 20_000;

const SUSPENSIONS: Bulk = Bulk {
    table: "membership_suspension",
    columns: &[("id", Kind::Text), ("membership_id", Kind::Text), ("from_day", Kind::Text)],
};

const MANDATES: Bulk = Bulk {
    table: "mandate",
    columns: &[
        ("id", Kind::Text),
        ("unit_id", Kind::Text),
        ("unit_path", Kind::Text),
        ("office", Kind::Text),
        ("seat", Kind::Int),
        ("person_id", Kind::Text),
        ("start_day", Kind::Text),
        ("term", Kind::Int),
        ("origin", Kind::Text),
        ("version", Kind::Int),
        ("created_at", Kind::Int),
    ],
};

/// The units that members are in: 25 leagues, and 88 branches in each.
pub(crate) struct Tree {
    pub(crate) leagues: Vec<UnitPath>,
    pub(crate) branches: Vec<UnitPath>,
}

/// Founds them.
pub(crate) async fn tree(house: &House) -> Tree {
    let party = unit(house, "party", "party", None).await;
    let (mut leagues, mut branches) = (Vec::new(), Vec::new());
    for n in 0..LEAGUES {
        let league = unit(house, &format!("league-{n:02}"), "league", Some(&party)).await;
        for branch in 0..UNITS / LEAGUES {
            let id = format!("league-{n:02}-{branch:02}");
            branches.push(unit(house, &id, "league_provincial_branch", Some(&league)).await);
        }
        leagues.push(league);
    }
    Tree { leagues, branches }
}

impl Tree {
    /// The branch of a member: a tenth of all are in the first league.
    fn branch(&self, n: u64) -> &UnitPath {
        let league = if n.is_multiple_of(10) { 0 } else { 1 + n % (LEAGUES - 1) };
        self.at(league * (UNITS / LEAGUES) + n / 10 % (UNITS / LEAGUES))
    }

    fn at(&self, branch: u64) -> &UnitPath {
        &self.branches[usize::try_from(branch % UNITS).expect("small")]
    }
}

/// A membership about to be written.
struct Belongs<'a> {
    unit: &'a UnitPath,
    standing: Standing,
    dues: Option<DuesState>,
}

/// Puts everybody on record.
pub(crate) async fn fill(house: &House, tree: &Tree, generator: &Generator, members: u64) {
    let statutes = house.app.statutes.load_full();
    let mut order: Vec<(String, u64)> = generator
        .members(0..members)
        .map(|one| {
            (Registering::new(String::new(), person(&one, &UnitPath::root())).order().to_owned(), one.number)
        })
        .collect();
    order.sort_unstable();
    let mut last = None;
    for some in order.chunks(BATCH) {
        let ranks = rank::spread(last, None, some.len()).expect("room");
        last = ranks.last().copied();
        let work = house.app.store.begin_bulk(Author::system("bench")).await.expect("a work");
        let mut tables = Tables::default();
        for ((order, n), rank) in some.iter().zip(ranks) {
            tables.add(house, &work, &statutes.members, tree, &generator.member(*n), order, rank);
        }
        tables.write(&work).await;
        work.commit().await.expect("committed");
    }
}

fn day(day: rawabit_synthetic::Day) -> Option<Day> {
    Day::new(day.year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?)
}

fn person(one: &Member, unit: &UnitPath) -> PersonInput {
    let name =
        |name: &Option<rawabit_synthetic::Written>| name.as_ref().map_or("", |name| &name.whole).to_owned();
    let woman = one.gender == rawabit_synthetic::Gender::Woman;
    let form = if woman { Form::Feminine } else { Form::Masculine };
    let mut person =
        PersonInput::named(unit.clone(), Multi::three(name(&one.arabic), name(&one.latin), ""), form);
    person.birth_day = one.birth.and_then(day);
    person.synthetic = true;
    person
}

/// The groups of the statutes.
fn profession(group: Group) -> &'static str {
    match group {
        Group::Labourers => "workers",
        Group::Unemployed => "without_work",
        Group::Inactive => "retired",
        other => other.key(),
    }
}

/// Of a hundred thirty have paid for a year that is over, ten never, two owe nothing; the others have paid.
fn dues(n: u64) -> Option<DuesState> {
    let until = |day: &str| DuesState { paid_until: day.parse().ok(), exempt: false };
    match n / 7 % 100 {
        0..30 => Some(until("2018-01-01")),
        30..40 => None,
        40..42 => Some(DuesState { paid_until: None, exempt: true }),
        _ => Some(until("2019-01-01")),
    }
}

/// Rows of a batch.
#[derive(Default)]
struct Tables {
    people: Vec<Registering>,
    members: Vec<Vec<Held>>,
    numbers: Vec<Vec<Held>>,
    memberships: Vec<Vec<Held>>,
    suspensions: Vec<Vec<Held>>,
    dues: Vec<Vec<Held>>,
    mandates: Vec<Vec<Held>>,
    tokens: Vec<(i64, Vec<String>)>,
}

impl Tables {
    #[allow(clippy::too_many_arguments, reason = "what a row is made of")]
    fn add(
        &mut self,
        house: &House,
        work: &Work,
        rules: &MemberRules,
        tree: &Tree,
        one: &Member,
        order: &str,
        rank: i64,
    ) {
        let (n, now) = (one.number, work.now().0);
        let no = i64::try_from(n + 1).expect("small");
        let unit = tree.branch(n);
        let person = person(one, unit);
        let (id, number) = (work.id(), number::of_row(no));
        let gender = if person.form == Form::Feminine { Gender::Female } else { Gender::Male };
        let standing = match n % 100 {
            7 | 27 | 47 | 67 | 87 => Standing::Ended,
            3 | 53 => Standing::Suspended,
            _ => Standing::Active,
        };
        let mut belongs = vec![Belongs { unit, standing, dues: dues(n) }];
        if n % 10 == 9 {
            // One in ten is in a second unit as well.
            belongs.push(Belongs {
                unit: tree.at(n * 13 + 5),
                standing: Standing::Active,
                dues: dues(n + 41),
            });
        }
        belongs.dedup_by(|second, first| second.unit == first.unit);
        let best = belongs.iter().map(|one| one.standing).min().unwrap_or(standing);
        let phone = one.phone.as_deref().and_then(|typed| phone::e164(typed, rules).ok());
        let identity = one.identity.as_deref().and_then(|typed| number::identity(typed, rules));
        let since = day(one.joined).expect("a day");
        let group = profession(one.group);
        let held = || belongs.iter().filter(|one| one.standing.is_current());
        let indexed = Indexed {
            name: Some(&person.name),
            numbers: vec![&number],
            phone: phone.as_deref(),
            gender: Some(gender),
            profession: Some(group),
            birth_day: person.birth_day,
            since: Some(since),
            memberships: belongs.iter().map(|one| (one.standing, one.unit)).collect(),
            dues: held().map(|one| one.dues.unwrap_or_default()).collect(),
        };
        self.tokens.push((rank, indexed.tokens()));
        let birth_day = person.birth_day.map(|day| day.to_string());
        let common = |sort: &str| -> [Held; 4] {
            [sort.into(), gender.word().into(), birth_day.clone().into(), group.into()]
        };
        let [sort, sex, birth, work_group] = common(order);
        let seal = |text: &str| house.app.sealer.seal(work.entropy().as_ref(), IDENTITY, &id, text);
        self.members.push(vec![
            Held::Int(no),
            id.as_str().into(),
            number.as_str().into(),
            unit.as_str().into(),
            sort,
            Held::Int(rank),
            sex,
            birth,
            work_group,
            Held::Null,
            phone.clone().into(),
            identity.as_deref().map(seal).into(),
            identity.as_deref().map(|text| house.app.sealer.digest(IDENTITY, text)).into(),
            since.to_string().into(),
            best.word().into(),
            true.into(),
            Held::Int(1),
            Held::Int(now),
            Held::Int(now),
        ]);
        self.numbers.push(vec![number.as_str().into(), id.as_str().into(), since.to_string().into()]);
        for belongs in &belongs {
            let membership = work.id();
            let unit_id = belongs.unit.steps().last().unwrap_or_default();
            let ended = belongs.standing == Standing::Ended;
            let [sort, sex, birth, work_group] = common(order);
            self.memberships.push(vec![
                membership.as_str().into(),
                Held::Int(no),
                id.as_str().into(),
                unit_id.into(),
                belongs.unit.as_str().into(),
                Held::Null,
                belongs.standing.word().into(),
                since.to_string().into(),
                since.to_string().into(),
                ended.then_some("2018-06-30").into(),
                ended.then_some("left").into(),
                sort,
                sex,
                birth,
                work_group,
                true.into(),
                Held::Int(1),
                Held::Int(now),
                Held::Int(now),
            ]);
            if belongs.standing == Standing::Suspended {
                self.suspensions.push(vec![work.id().into(), membership.into(), "2018-09-01".into()]);
            }
            if let Some(dues) = belongs.dues {
                self.dues.push(vec![
                    id.as_str().into(),
                    unit_id.into(),
                    dues.paid_until.map(|day| day.to_string()).into(),
                    dues.exempt.into(),
                ]);
            }
        }
        // Somebody leads every branch, as far as there are members: whoever of it comes first by number.
        if standing == Standing::Active && n < UNITS * 10 && n / 10 < UNITS / LEAGUES {
            self.mandates.push(vec![
                work.id().into(),
                unit.steps().last().unwrap_or_default().into(),
                unit.as_str().into(),
                "branch_secretary".into(),
                Held::Int(1),
                id.as_str().into(),
                "2017-11-01".into(),
                Held::Int(1),
                "elected".into(),
                Held::Int(1),
                Held::Int(now),
            ]);
        }
        self.people.push(Registering::new(id, person));
    }

    async fn write(self, work: &Work) {
        let scope = Policy::system().scope::<KeepPeople>();
        register_many(work, &scope, self.people).await.expect("registered");
        let db = work.tx();
        for (table, rows) in [
            (MEMBERS, self.members),
            (NUMBERS, self.numbers),
            (MEMBERSHIPS, self.memberships),
            (SUSPENSIONS, self.suspensions),
            (DUES, self.dues),
            (MANDATES, self.mandates),
        ] {
            table.insert(db, rows).await.expect("written");
        }
        index::put_many(db, &self.tokens).await.expect("indexed");
    }
}
