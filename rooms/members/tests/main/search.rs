//! Finding members: the same on both databases, within the scope, in the order of names, page by page.

use rawabit_members::SeeMembers;
use rawabit_members::model::search::Indexed;
use rawabit_members::model::{Gender, MemberData, Standing};
use rawabit_members::store::search::{self, Filter, Found, From};
use rawabit_members::store::{index, rank};
use rawabit_platform::permit::{Grant, Policy, Role, Scope, UnitPath};
use rawabit_testkit::House;

use crate::scene::{ENGINEERS, RABAT, SALE, day, enter, entry, member, office, setup, tree};

fn scope(grants: &[(&str, bool)]) -> Scope<SeeMembers> {
    let grants = grants
        .iter()
        .map(|(unit, subtree)| Grant {
            role: Role::Secretary,
            unit: UnitPath((*unit).to_owned()),
            subtree: *subtree,
        })
        .collect();
    Policy::new(grants).scope()
}

async fn ask(house: &House, scope: &Scope<SeeMembers>, filter: &Filter, from: From) -> Found {
    ask_where(house, scope, filter, from, false).await
}

async fn ask_where(
    house: &House,
    scope: &Scope<SeeMembers>,
    filter: &Filter,
    from: From,
    many: bool,
) -> Found {
    let statutes = house.app.statutes.load_full();
    let (db, today) = (house.app.store.read(), house.app.today());
    search::search(db, scope, filter, &statutes.members, today, from, many).await.expect("an answer")
}

async fn numbers(house: &House, scope: &Scope<SeeMembers>, filter: &Filter) -> Vec<String> {
    ask(house, scope, filter, From::Start).await.rows.into_iter().map(|row| row.number).collect()
}

fn words(text: &str) -> Filter {
    Filter { words: text.to_owned(), ..Filter::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn members_are_found_in_any_script_and_only_in_scope() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut first = entry(house, RABAT, "محمد العلوي", "").await;
            first.data = MemberData {
                phone: Some("+212612345678".into()),
                number: Some("12-045/B".into()),
                profession: Some("executives".into()),
                gender: Some(Gender::Male),
                ..MemberData::default()
            };
            enter(house, first).await;
            member(house, SALE, "سعاد بناني", "Souad BENNANI").await;
            member(house, ENGINEERS, "أحمد الفاسي", "Ahmed El Fassi").await;
            let all = scope(&[("/", true)]);
            for typed in [
                "محمد العلوي",
                "Mohammed El Alaoui",
                "MOHAMED ALAOUI",
                "محمّد العلَوي",
                "12-045/b",
                "0612345678",
                "محم",
            ] {
                assert_eq!(numbers(house, &all, &words(typed)).await, ["12-045/B"], "{typed}");
            }
            assert_eq!(numbers(house, &all, &words("000002")).await, ["000002"]);
            assert_eq!(
                numbers(house, &all, &Filter::default()).await,
                ["000003", "000002", "12-045/B"],
                "by name"
            );
            let rabat = scope(&[(RABAT, true)]);
            assert_eq!(numbers(house, &rabat, &Filter::default()).await, ["12-045/B"]);
            assert!(numbers(house, &rabat, &words("سعاد")).await.is_empty());
            assert!(
                numbers(house, &scope(&[]), &Filter::default()).await.is_empty(),
                "an empty scope finds nothing"
            );
            assert!(numbers(house, &scope(&[]), &words("محمد")).await.is_empty());
            let party = |unit: &str| Filter { unit: Some(UnitPath(unit.into())), ..Filter::default() };
            assert_eq!(numbers(house, &all, &party("/party/branch-04/")).await, ["000002", "12-045/B"]);
            assert!(numbers(house, &rabat, &party(SALE)).await.is_empty(), "a unit outside the scope");
            assert_eq!(numbers(house, &rabat, &party("/party/")).await, ["12-045/B"], "a unit above it");
            let alone = scope(&[("/party/branch-04/", false)]);
            assert!(numbers(house, &alone, &Filter::default()).await.is_empty(), "a grant on the unit alone");
            assert!(numbers(house, &all, &words("؟")).await.is_empty());
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_are_exact() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut one = entry(house, RABAT, "كريم التازي", "").await;
            one.data.profession = Some("traders".into());
            let one = enter(house, one).await;
            let mut other = entry(house, SALE, "ليلى الشرايبي", "").await;
            other.data.gender = Some(Gender::Female);
            other.joining.since = day("2018-03-01");
            other.joining.joined = day("2018-03-01");
            enter(house, other).await;
            office(house, "branch-04-421", "branch_secretary", &one.person).await;
            let all = scope(&[("/", true)]);
            let found = async |filter: Filter| numbers(house, &all, &filter).await;
            let base = Filter::default;
            assert_eq!(found(Filter { gender: Some(Gender::Female), ..base() }).await, ["000002"]);
            assert_eq!(found(Filter { professions: vec!["traders".into()], ..base() }).await, ["000001"]);
            assert!(found(Filter { professions: vec!["farmers".into()], ..base() }).await.is_empty());
            let born = |from: &str, to: &str| Filter { born: (Some(day(from)), Some(day(to))), ..base() };
            assert_eq!(found(born("1980-05-05", "1980-05-05")).await.len(), 2);
            assert!(
                found(born("1980-05-06", "1980-12-31")).await.is_empty(),
                "the year is right, the day is not"
            );
            let women = |from: &str, to: &str| Filter { gender: Some(Gender::Female), ..born(from, to) };
            assert_eq!(found(women("1980-05-05", "1989-12-31")).await, ["000002"], "sex and year together");
            assert!(found(women("1980-05-06", "1989-12-31")).await.is_empty());
            let since = Filter { since: (Some(day("2018-01-01")), None), ..base() };
            assert_eq!(found(since).await, ["000002"]);
            let office = |key: &str| Filter { office: Some(key.into()), ..base() };
            assert_eq!(found(office("branch_secretary")).await, ["000001"]);
            assert!(found(office("branch_treasurer")).await.is_empty());
            let outside = scope(&[(SALE, true)]);
            assert!(numbers(house, &outside, &office("branch_secretary")).await.is_empty());
            // Whoever holds an office is asked the same as everybody else, by another way.
            let holder = || office("branch_secretary");
            for (filter, there) in [
                (
                    Filter { gender: Some(Gender::Male), professions: vec!["traders".into()], ..holder() },
                    true,
                ),
                (Filter { gender: Some(Gender::Female), ..holder() }, false),
                (Filter { professions: vec!["farmers".into()], ..holder() }, false),
                (Filter { unit: Some(UnitPath(RABAT.into())), ..holder() }, true),
                (Filter { unit: Some(UnitPath(SALE.into())), ..holder() }, false),
                (Filter { standings: vec![Standing::Suspended, Standing::Ended], ..holder() }, false),
                (Filter { words: "التازي".into(), ..holder() }, true),
                (Filter { words: "ليلى".into(), ..holder() }, false),
                (Filter { born: (Some(day("1981-01-01")), None), ..holder() }, false),
            ] {
                let wanted: &[&str] = if there { &["000001"] } else { &[] };
                assert_eq!(numbers(house, &all, &filter).await, wanted, "{filter:?}");
            }
            let alone = scope(&[("/party/branch-04/", false)]);
            assert!(numbers(house, &alone, &holder()).await.is_empty(), "a grant on the unit above alone");
            let ended = Filter { standings: vec![Standing::Ended], ..base() };
            assert!(found(ended).await.is_empty());
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_go_on_and_come_back_in_the_order_of_names() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let letters = ["ب", "ت", "ج", "د", "ر", "س", "ف", "ك", "ل", "م", "ن"];
            // Entered in an order that is not that of names.
            for n in 0..110_usize {
                let n = (n * 37) % 110;
                let name = format!("{}ا{}دي", letters[n / 10], letters[n % 10]);
                member(house, RABAT, &name, "").await;
            }
            let all = scope(&[("/", true)]);
            let filter = Filter::default();
            let first = ask(house, &all, &filter, From::Start).await;
            assert_eq!((first.rows.len(), first.total, first.more, first.before), (50, 110, false, None));
            let second = ask(house, &all, &filter, From::After(first.after.expect("more"))).await;
            let third = ask(house, &all, &filter, From::After(second.after.expect("more"))).await;
            assert_eq!((second.rows.len(), third.rows.len(), third.after), (50, 10, None));
            let rows: Vec<_> = first.rows.iter().chain(&second.rows).chain(&third.rows).collect();
            assert!(rows.is_sorted_by(|a, b| (&a.sort_key, a.rank) < (&b.sort_key, b.rank)), "by name");
            let back = ask(house, &all, &filter, From::Before(third.before.expect("before"))).await;
            assert_eq!(back.rows, second.rows);
            let again = ask(house, &all, &filter, From::Before(back.before.expect("before"))).await;
            assert_eq!((again.rows, again.before), (first.rows, None));
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn places_are_made_anew_where_there_is_no_room() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            member(house, RABAT, "باحث", "").await;
            member(house, RABAT, "يونس", "").await;
            // The two neighbours stand side by side.
            let work = house.work().await;
            let dialect = house.app.store.dialect();
            for (number, place) in [("000001", 7_i64), ("000002", 8)] {
                let stored = search::by_number(work.tx(), number).await.expect("read").expect("a member");
                index::take_out(work.tx(), stored.rank).await.expect("out");
                let sql = "UPDATE member SET rank = ? WHERE number = ?";
                let set = dialect.statement(sql, [place.into(), number.into()]);
                sea_orm::ConnectionTrait::execute_raw(work.tx(), set).await.expect("set");
                index::write(work.tx(), &stored.person_id).await.expect("in");
            }
            work.commit().await.expect("committed");
            member(house, RABAT, "سعيد", "").await;
            let all = scope(&[("/", true)]);
            assert_eq!(numbers(house, &all, &Filter::default()).await, ["000001", "000003", "000002"]);
            assert_eq!(numbers(house, &all, &words("سعيد")).await, ["000003"]);
            let place = rank::free(house.app.store.read(), "zz").await.expect("room at the end");
            assert!(place > 8);
        })
        .await;
}

/// The place of one member after whom stand two thousand and a hundred of the same name, written as an import would.
pub(crate) async fn namesakes(house: &House) -> i64 {
    let one = member(house, RABAT, "محمد العلوي", "").await;
    let work = house.work().await;
    let unit = UnitPath(RABAT.to_owned());
    let name = rawabit_platform::Multi::three("محمد العلوي", "", "");
    let tokens =
        Indexed { name: Some(&name), memberships: vec![(Standing::Active, &unit)], ..Indexed::default() }
            .tokens();
    let stored = search::by_number(work.tx(), "000001").await.expect("read").expect("a member");
    let dialect = house.app.store.dialect();
    let copies = [
        "INSERT INTO person SELECT ?, unit_path, name, honorific, form, birth_day, email, email_key, lang, biography, photo, synthetic, \
         sort_key, name_keys, version, created_at, updated_at FROM person WHERE id = ?",
        "INSERT INTO membership SELECT ?, ?, ?, unit_id, unit_path, category, state, since, joined, until_day, end_reason, sort_key, \
         gender, birth_day, profession, synthetic, version, created_at, updated_at FROM membership WHERE no = 1",
    ];
    let copy = "INSERT INTO member SELECT ?, ?, ?, unit_path, sort_key, ?, gender, birth_day, profession, area, phone, identity_sealed, \
         identity_digest, since, state, synthetic, version, created_at, updated_at FROM member WHERE no = 1";
    let mut rows = Vec::new();
    for n in 2..2_102_i64 {
        let (person, place) = (format!("p{n}"), stored.rank + n);
        let [persons, memberships] = copies;
        let all: [(&str, Vec<sea_orm::Value>); 3] = [
            (persons, vec![person.as_str().into(), one.person.as_str().into()]),
            (copy, vec![n.into(), person.as_str().into(), format!("{n:06}").into(), place.into()]),
            (memberships, vec![format!("m{n}").into(), n.into(), person.as_str().into()]),
        ];
        for (sql, values) in all {
            let statement = dialect.statement(sql, values);
            sea_orm::ConnectionTrait::execute_raw(work.tx(), statement).await.expect("a copy");
        }
        rows.push((place, tokens.clone()));
    }
    index::put_many(work.tx(), &rows).await.expect("indexed");
    work.commit().await.expect("committed");
    stored.rank
}

#[tokio::test(flavor = "multi_thread")]
async fn many_more_than_are_counted_are_said_to_be_more() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let place = namesakes(house).await;
            let all = scope(&[("/", true)]);
            for filter in [Filter::default(), words("Mohammed Alaoui")] {
                let found = ask(house, &all, &filter, From::Start).await;
                assert_eq!((found.total, found.more, found.rows.len()), (2_000, true, 50));
                let next = ask(house, &all, &filter, From::After(found.after.expect("more"))).await;
                assert_eq!((next.rows.len(), next.rows[0].number.as_str()), (50, "000051"));
                // The last page, which no walk from a place on can fill, and the first one from behind.
                let last = ask(house, &all, &filter, From::After(place + 2_081)).await;
                assert_eq!((last.rows.len(), last.rows[19].number.as_str()), (20, "002101"));
                let first = ask(house, &all, &filter, From::Before(place + 30)).await;
                assert_eq!(
                    (first.rows.len(), first.rows[28].number.as_str(), first.before),
                    (29, "000029", None)
                );
                // A link that says that they are many leads to the same page; where nobody is left there, it is counted anew.
                for from in [From::After(place + 60), From::Before(place + 2_000), From::After(i64::MAX)] {
                    let [counted, told] = [
                        ask(house, &all, &filter, from).await,
                        ask_where(house, &all, &filter, from, true).await,
                    ];
                    let page = |found: &Found| {
                        let ranks: Vec<i64> = found.rows.iter().map(|row| row.rank).collect();
                        (ranks, found.total, found.more, found.before, found.after)
                    };
                    assert_eq!(page(&counted), page(&told), "{from:?}");
                }
            }
            let secretary = house.with_role(Role::Secretary, "/").await;
            let first = secretary.get("/office/members").await.text();
            let at = first.find("from=A").expect("a link that says that there are more");
            let link: String = first[at..].chars().take_while(|c| c.is_alphanumeric() || *c == '=').collect();
            let second = secretary.get(&format!("/office/members?{link}")).await;
            second.assert_status(200).assert_has("from=B").assert_has("000051").assert_lacks("000050");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moved_unit_shows_nobody_too_much_and_is_followed() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut work = house.work().await;
            let statutes = house.app.statutes.load_full();
            let shape = crate::scene::permit::<rawabit_federation::permissions::ShapeTree>("/");
            let other = rawabit_federation::NewUnit {
                id: "league-doctors".into(),
                kind: "league".into(),
                parent: Some("party".into()),
                name: rawabit_platform::Multi::three("رابطة الأطباء", "Médecins", "Doctors"),
                area: None,
                founded: None,
            };
            rawabit_federation::commands::found_unit(&mut work, &shape, &statutes, other)
                .await
                .expect("founded")
                .expect("lawful");
            work.commit().await.expect("committed");
            member(house, ENGINEERS, "أحمد الفاسي", "").await;
            let mut work = house.work().await;
            rawabit_federation::commands::move_unit(
                &mut work,
                &shape,
                &statutes,
                "league-engineers-04",
                1,
                "league-doctors",
            )
            .await
            .expect("moved")
            .expect("lawful");
            work.commit().await.expect("committed");
            let before = house.with_role(Role::Secretary, "/party/league-engineers/").await;
            before.get("/office/members").await.assert_status(200).assert_lacks("أحمد الفاسي");
            rawabit_members::commands::follow(&house.app).await.expect("followed");
            let after = scope(&[("/party/league-doctors/", true)]);
            assert_eq!(numbers(house, &after, &Filter::default()).await, ["000001"]);
            let old = scope(&[("/party/league-engineers/", true)]);
            assert!(numbers(house, &old, &Filter::default()).await.is_empty());
        })
        .await;
}

/// A house of before, whose index knows less: it answers as before, and is written anew by the job.
#[tokio::test(flavor = "multi_thread")]
async fn an_index_of_older_rules_answers_and_is_written_anew() {
    use rawabit_platform::store::{Dialect, setting};
    use sea_orm::ConnectionTrait as _;
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut new = entry(house, RABAT, "سعاد بناني", "").await;
            new.data.gender = Some(Gender::Female);
            enter(house, new).await;
            let db = house.app.store.read();
            let (name, rules) = index::RULES;
            assert_eq!(setting::get(db, name).await.expect("asked").as_deref(), Some(rules), "a new house");
            let name_of = rawabit_platform::Multi::three("سعاد بناني", "", "");
            let at = UnitPath(RABAT.to_owned());
            let before: Vec<String> = Indexed {
                name: Some(&name_of),
                birth_day: Some(day("1980-05-05")),
                gender: Some(Gender::Female),
                memberships: vec![(Standing::Active, &at)],
                ..Indexed::default()
            }
            .tokens()
            .into_iter()
            .filter(|token| !["y1980f", "d198f"].contains(&token.as_str()))
            .collect();
            let all = scope(&[("/", true)]);
            let thirty = Filter {
                gender: Some(Gender::Female),
                born: (Some(day("1978-10-09")), Some(day("1988-10-08"))),
                ..Filter::default()
            };
            let place = ask(house, &all, &thirty, From::Start).await.rows[0].rank;
            let work = house.work().await;
            index::take_out(work.tx(), place).await.expect("out");
            index::put_in(work.tx(), place, &before).await.expect("in");
            let forget =
                Dialect::of(work.tx()).statement("DELETE FROM setting WHERE name = ?", [name.into()]);
            work.tx().execute_raw(forget).await.expect("forgotten");
            work.commit().await.expect("committed");
            assert_eq!(numbers(house, &all, &thirty).await, ["000001"], "by the rules of before");
            rawabit_members::commands::follow(&house.app).await.expect("followed");
            assert_eq!(setting::get(db, name).await.expect("asked").as_deref(), Some(rules));
            assert_eq!(numbers(house, &all, &thirty).await, ["000001"], "by those of today");
            let men = Filter { gender: Some(Gender::Male), ..thirty };
            assert!(numbers(house, &all, &men).await.is_empty());
        })
        .await;
}
