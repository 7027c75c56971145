//! Taking up by reference: what a branch may change, whose rows it has, and how it follows the programme above.

use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Fault, Lang, Multi};
use rawabit_portal::NewDraft;
use rawabit_programmes::commands::{
    self, DraftRefused, HandOverRefused, NewProgramme, OpenRefused, ReportInput, Signed, ValueInput,
};
use rawabit_programmes::model::{Change, Indicator, Item, Opening, PeriodState, Placed, Taken, Target};
use rawabit_programmes::{KeepStrategy, WriteProgramme};
use sha2::{Digest as _, Sha256};

use super::scene::{
    Cast, agreed, below, branch, day, draft, holder, in_force, indicator, number, opened, partner, people,
    permit, put, rows, said, setup, signs, step, texts, unit, words,
};
use crate::yard::reporter;

fn change(item: &str) -> Change {
    Change {
        item: item.into(),
        title: None,
        days: None,
        office: Some("branch_secretary".into()),
        targets: vec![],
    }
}

fn taken(changes: Vec<Change>) -> Placed {
    Placed { below: None, item: Item::Taken(Taken { objective: "o1".into(), weight: 100, changes }) }
}

/// The league's programme in force, and the branch's opened under it: both identifiers, and the branch's secretary.
async fn both(house: &rawabit_testkit::House, cast: &Cast) -> (String, String, String) {
    let secretary = branch(house).await;
    let (league, _) = draft(house).await;
    in_force(house, cast, &league).await;
    let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
    let own = opened(house, &strategy, "engineers-04").await;
    (league, own, secretary)
}

#[tokio::test]
async fn a_branch_waits_for_the_programme_above() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            branch(house).await;
            let (_, _) = draft(house).await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let mut work = house.work().await;
            let new = NewProgramme {
                strategy,
                unit: "engineers-04".into(),
                title: words("early"),
                starts: day("2018-01-01"),
                ends: day("2018-12-31"),
                synthetic: true,
            };
            let refused = commands::open_programme(&house.app, &mut work, &permit::<WriteProgramme>(), new)
                .await
                .expect("works");
            assert_eq!(refused, Err(OpenRefused::NothingAbove));
        })
        .await;
}

#[tokio::test]
async fn a_branch_takes_up_by_reference_and_follows_what_is_above() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (league, own, secretary) = both(house, &cast).await;
            let partner_of = texts(house, "SELECT COALESCE(partner_id, '') FROM programme ORDER BY unit_path").await;
            assert_eq!(partner_of, ["party", "league-engineers"], "the nearest unit above that holds one");
            let mut renamed = change("s2");
            renamed.title = Some(words("ours"));
            renamed.days = Some((day("2018-05-01"), day("2018-07-31")));
            let mut targets = change("i1");
            targets.office = None;
            targets.targets = vec![Target { period: 4, value: number(3) }];
            put(house, &own, taken(vec![change("s1"), renamed, targets])).await;
            let agreed = agreed(house, &own).await;
            signs(house, unit(&own), agreed, "branch_secretary", &secretary).await.expect("signs");
            let last = signs(house, partner(&own), agreed, "league_president", &cast.president).await;
            assert_eq!(last, Ok(Signed::InForce));
            // One row each, with the branch's office and days; the words of what was not changed are the league's.
            let rows = format!(
                "SELECT item || ' ' || office || ' ' || office_unit || ' ' || ends FROM programme_step WHERE programme_id = '{own}' ORDER BY position"
            );
            assert_eq!(
                texts(house, &rows).await,
                [
                    "s1 branch_secretary engineers-04 2018-03-31",
                    "s2 branch_secretary engineers-04 2018-07-31"
                ]
            );
            let from = format!("SELECT DISTINCT taken_from FROM programme_step WHERE programme_id = '{own}'");
            assert_eq!(texts(house, &from).await, std::slice::from_ref(&league));
            let part = format!(
                "SELECT parent_id || ' ' || CAST(depth AS TEXT) FROM participation WHERE programme_id = '{own}'"
            );
            assert_eq!(texts(house, &part).await, [format!("{league} 1")]);
            let rows = "SELECT unit_path || ' ' || CAST(t.num AS TEXT) FROM target t JOIN programme p ON p.id = t.programme_id ORDER BY unit_path";
            assert_eq!(
                texts(house, rows).await,
                ["/party/league-engineers/ 10000000", "/party/league-engineers/engineers-04/ 3000000"]
            );
            // The objective has a row in each programme, and one identifier in the content.
            assert_eq!(texts(house, "SELECT item FROM objective").await, ["o1", "o1"]);
            // The league renames a step and closes the other's days: the branch follows without signing again.
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&league).speaks(house).await, None, words("clearer")).await.expect("opened");
            work.commit().await.expect("committed");
            let mut first = step("s1", "2018-01-10", "2018-03-31", &[]);
            first.title = words("lists");
            put(house, &league, below("o1", Item::Step(first))).await;
            let mut second = step("s2", "2018-04-01", "2018-06-30", &["s1"]);
            second.open = vec![Opening::Name];
            put(house, &league, below("o1", Item::Step(second))).await;
            in_force(house, &cast, &league).await;
            let titles = format!("SELECT title || ' ' || ends FROM programme_step WHERE programme_id = '{own}' ORDER BY position");
            let titles = texts(house, &titles).await;
            assert!(titles[0].contains("lists") && titles[1].contains("ours"), "{titles:?}");
            assert!(titles[1].ends_with("2018-06-30"), "days that are no longer open are the league's again");
        })
        .await;
}

#[tokio::test]
async fn what_was_not_left_open_is_refused_at_its_item() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let secretary = branch(house).await;
            let (league, _) = draft(house).await;
            let mut closed = step("s2", "2018-04-01", "2018-06-30", &["s1"]);
            closed.open = vec![];
            put(house, &league, below("o1", Item::Step(closed))).await;
            in_force(house, &cast, &league).await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let own = opened(house, &strategy, "engineers-04").await;
            let mut renamed = change("s2");
            renamed.title = Some(words("ours"));
            let mut work = house.work().await;
            let placed = taken(vec![change("s1"), renamed]);
            let DraftRefused(flaws) = commands::save_item(
                &house.app,
                &mut work,
                &unit(&own).speaks(house).await,
                placed,
                None,
                Lang::En,
            )
            .await
            .expect("works")
            .expect_err("closed");
            assert_eq!((flaws[0].item.as_str(), flaws[0].field), ("s2", "title"));
            drop(work);
            // Without an office of its own the branch cannot hand it over: it has no league president.
            put(house, &own, taken(vec![change("s1")])).await;
            let mut work = house.work().await;
            let refused = commands::hand_over(
                &house.app,
                &mut work,
                &unit(&own).speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await
            .expect("works");
            let Err(HandOverRefused::Flaws(flaws)) = refused else { panic!("{refused:?}") };
            assert_eq!((flaws[0].item.as_str(), flaws[0].field), ("s2", "office"));
            assert!(!secretary.is_empty());
        })
        .await;
}

/// Hands in a report of the last quarter of 2018 and has it approved by everybody on its way.
async fn reported(house: &rawabit_testkit::House, cast: &Cast, programme: &str, met: i64) {
    let app = &house.app;
    let mut work = house.work().await;
    let value = ValueInput { indicator: "i1".into(), value: Some(number(met)), note: String::new() };
    let input = ReportInput { text: "done".into(), values: vec![value] };
    commands::save_report(app, &mut work, &reporter(house, programme).await, 4, None, input)
        .await
        .expect("works")
        .expect("written");
    work.commit().await.expect("committed");
    let computed = commands::compute(app, programme, 4).await.expect("computed");
    let mut work = house.work().await;
    commands::submit_report(app, &mut work, &reporter(house, programme).await, None, 4, None, &computed)
        .await
        .expect("works")
        .expect("in");
    for person in [&cast.president, &cast.headquarters, &cast.deputy] {
        commands::approve_report(app, &mut work, person, programme, 4, None, "")
            .await
            .expect("works")
            .expect("approved");
    }
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn why_shows_what_a_total_is_made_of_and_whether_the_records_say_the_same() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let secretary = branch(house).await;
            let (league, _) = draft(house).await;
            // Meetings are typed, articles are counted.
            let half = |one: Indicator| below("o1", Item::Indicator(Indicator { weight: 50, ..one }));
            let metric = Some("portal.articles_published".to_owned());
            put(house, &league, half(indicator("i1"))).await;
            put(house, &league, half(Indicator { metric, ..indicator("i2") })).await;
            in_force(house, &cast, &league).await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let own = opened(house, &strategy, "engineers-04").await;
            put(house, &own, taken(vec![change("s1"), change("s2")])).await;
            let number = agreed(house, &own).await;
            signs(house, unit(&own), number, "branch_secretary", &secretary).await.expect("signs");
            signs(house, partner(&own), number, "league_president", &cast.president).await.expect("signs");
            let mut work = house.work().await;
            let keep = permit::<KeepStrategy>();
            commands::set_period_state(&house.app, &mut work, &keep, &strategy, 4, None, PeriodState::Open)
                .await
                .expect("works")
                .expect("opened");
            work.commit().await.expect("committed");

            let secretariat = house.secretariat().await;
            let why = |indicator: &str| format!("/office/programmes/{league}/metrics/{indicator}/4");
            reported(house, &cast, &league, 3).await;
            let page = secretariat.get(&why("i1")).await;
            said(&page)
                .assert_status(200)
                .assert_has("<strong><bdi>3</bdi></strong>")
                .assert_has("غير معروف");
            reported(house, &cast, &own, 4).await;
            let page = secretariat.get(&why("i1")).await;
            said(&page)
                .assert_has("<strong><bdi>7</bdi></strong>")
                .assert_has(&format!("/office/programmes/{own}#indicator-i1"))
                .assert_lacks("يختلف عن النتيجة الآن");
            secretariat.get(&format!("/office/programmes/{league}")).await.assert_has(&why("i1"));
            // A counted one stands beside what is counted now: both nothing, until the branch publishes.
            said(&secretariat.get(&why("i2")).await).assert_status(200).assert_lacks("يختلف عن النتيجة الآن");
            let mut work = house.work().await;
            let path = UnitPath("/party/league-engineers/engineers-04/".into());
            let news = NewDraft::new("news", path, Multi::one(Lang::Ar, "خبر"), Multi::one(Lang::Ar, "نص"));
            let article = rawabit_portal::draft(&mut work, &permit(), news).await.expect("drafted");
            rawabit_portal::publish(&mut work, &permit(), &article, day("2018-10-08"))
                .await
                .expect("published");
            work.commit().await.expect("committed");
            said(&secretariat.get(&why("i2")).await).assert_has("يختلف عن النتيجة الآن");
        })
        .await;
}

#[tokio::test]
async fn who_signs_for_a_branch_signs_the_league_s_text_with_it() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (league, own, secretary) = both(house, &cast).await;
            put(house, &own, taken(vec![change("s1"), change("s2")])).await;
            let number = agreed(house, &own).await;
            let league_hash = format!(
                "SELECT CAST(v.number AS TEXT) || ' ' || v.sha256 FROM programme_version v \
                   JOIN programme p ON p.id = v.programme_id AND p.in_force = v.number WHERE p.id = '{league}'"
            );
            let league_hash = texts(house, &league_hash).await.remove(0);
            let (version, league_hash) = league_hash.split_once(' ').expect("both");
            let kept = |column: &str| {
                format!(
                    "SELECT {column} FROM programme_version WHERE programme_id = '{own}' AND number = {number}"
                )
            };
            let (above, content) =
                (texts(house, &kept("above")).await.remove(0), texts(house, &kept("content")).await.remove(0));
            assert!(above.contains(&league) && above.contains(league_hash), "{above}");
            let hash = texts(house, &kept("sha256")).await.remove(0);
            assert_eq!(hash, hex::encode(Sha256::digest(format!("{content}\n{above}").as_bytes())));
            signs(house, unit(&own), number, "branch_secretary", &secretary).await.expect("signs");
            let act = texts(house, "SELECT canonical FROM act ORDER BY idx DESC LIMIT 1").await.remove(0);
            assert!(act.contains("taken_from") && act.contains(league_hash) && act.contains(&hash), "{act}");
            // It is read by people: the unit is named, and no programme by its identifier.
            assert!(act.contains("رابطة المهندسين") && !act.contains(&league), "{act}");
            // Shown where it is signed, and in print.
            let secretariat = house.secretariat().await;
            for lang in ["", "/fr", "/en"] {
                for part in ["sign".to_owned(), format!("versions/{number}")] {
                    let page = secretariat.get(&format!("{lang}/office/programmes/{own}/{part}")).await;
                    said(&page).assert_status(200).assert_has("taken-from").assert_has(league_hash);
                }
            }
            secretariat.get(&format!("/office/programmes/{own}/contract.pdf")).await.assert_status(200);
            secretariat
                .get(&format!("/office/programmes/{league}/versions/{version}"))
                .await
                .assert_lacks("taken-from");
            // The league goes on; what was agreed on is signed all the same, and the page says what it will follow.
            let mut first = step("s1", "2018-01-10", "2018-03-31", &[]);
            first.title = words("lists");
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&league).speaks(house).await, None, words("clearer")).await.expect("opened");
            work.commit().await.expect("committed");
            put(house, &league, below("o1", Item::Step(first))).await;
            in_force(house, &cast, &league).await;
            let page = secretariat.get(&format!("/office/programmes/{own}/sign")).await;
            said(&page).assert_has(league_hash).assert_has("سارية المفعول بعد ذلك");
            assert_eq!(commands::audit_texts(&house.app).await.expect("hashed"), vec![]);
            // Neither the list nor the league's old text can be changed behind the signature.
            let sign = async || {
                let mut work = house.work().await;
                let person = Some(cast.president.as_str());
                let hand = commands::Hand { number, office: "league_president", person };
                commands::sign(&house.app, &mut work, &partner(&own).speaks(house).await, hand).await
            };
            let swap = |from: &str, to: &str| {
                format!("UPDATE programme_version SET content = REPLACE(content, '{from}', '{to}') WHERE programme_id = '{league}'")
            };
            rows(house, &swap("two", "three")).await;
            assert!(matches!(sign().await, Err(Fault::Internal(_))));
            assert_eq!(
                commands::audit_texts(&house.app).await.expect("hashed").iter().filter(|(id, _)| *id == own).count(),
                1
            );
        })
        .await;
}

#[tokio::test]
async fn a_step_that_the_addendum_above_moved_out_of_the_contract_is_the_next_thing_to_do() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let secretary = branch(house).await;
            let (league, _) = draft(house).await;
            in_force(house, &cast, &league).await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let write = permit::<WriteProgramme>();
            let mut work = house.work().await;
            let new = NewProgramme {
                strategy,
                unit: "engineers-04".into(),
                title: words("shorter"),
                starts: day("2018-01-01"),
                ends: day("2018-09-30"),
                synthetic: true,
            };
            let own = commands::open_programme(&house.app, &mut work, &write, new)
                .await
                .expect("works")
                .expect("lawful");
            work.commit().await.expect("committed");
            put(house, &own, taken(vec![change("s1"), change("s2")])).await;
            let number = agreed(house, &own).await;
            signs(house, unit(&own), number, "branch_secretary", &secretary).await.expect("signs");
            let last = signs(house, partner(&own), number, "league_president", &cast.president).await;
            assert_eq!(last, Ok(Signed::InForce));
            let reader = holder(house, "secretary", &secretary).await;
            let path = format!("/office/programmes/{own}");
            said(&reader.get(&path).await).assert_status(200).assert_lacks("خارج مدة العقد");
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&league).speaks(house).await, None, words("later"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            put(house, &league, below("o1", Item::Step(step("s2", "2018-10-01", "2018-11-30", &["s1"]))))
                .await;
            in_force(house, &cast, &league).await;
            for (lang, word) in [
                ("", "خطوة خارج مدة العقد: \u{2068}s2"),
                ("/fr", "Étape hors du contrat"),
                ("/en", "Step outside of the contract"),
            ] {
                said(&reader.get(&format!("{lang}{path}")).await).assert_has(word);
            }
            let english = reader.get(&format!("/en{path}")).await;
            english.assert_has("30 November 2018").assert_has("30 September 2018");
        })
        .await;
}

#[tokio::test]
async fn a_printed_contract_says_that_what_it_takes_up_from_has_gone_on() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (league, own, secretary) = both(house, &cast).await;
            put(house, &own, taken(vec![change("s1"), change("s2")])).await;
            let number = agreed(house, &own).await;
            signs(house, unit(&own), number, "branch_secretary", &secretary).await.expect("signs");
            signs(house, partner(&own), number, "league_president", &cast.president).await.expect("signs");
            let secretariat = house.secretariat().await;
            let paper = async || {
                let reply = secretariat.get(&format!("/office/programmes/{own}/contract.pdf")).await;
                reply.assert_status(200);
                reply.bytes.clone()
            };
            let before = paper().await;
            assert_eq!(paper().await, before, "the same text is the same file");
            // Nothing that the branch took up changes: but the hash that is printed is of a text that is no longer in force.
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&league).speaks(house).await, None, words("clearer"))
                .await
                .expect("opened");
            work.commit().await.expect("committed");
            put(house, &league, Placed { below: None, item: Item::Preamble(words("a preamble")) }).await;
            in_force(house, &cast, &league).await;
            assert_ne!(paper().await, before);
        })
        .await;
}
