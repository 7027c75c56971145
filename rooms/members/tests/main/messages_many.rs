//! A message to more than are written down at once: piece by piece, whatever happens between.

use std::collections::BTreeMap;

use rawabit_members::commands::messages::{Ways, prepare_some, stop_path};
use rawabit_members::model::consent::Asked;
use rawabit_members::model::message::Way;
use rawabit_members::store::messages::entity::audience;
use rawabit_members::store::messages::{Plan, message};
use rawabit_members::store::search::Filter;
use rawabit_platform::Lang;
use rawabit_platform::jobs::{enqueue_due, run_due_now};
use rawabit_platform::permit::Role;
use rawabit_testkit::Setup;
use sea_orm::{ConnectionTrait as _, EntityTrait as _};

use crate::cards::whole;
use crate::messages::{deliveries, outbox, reachable, states, written};
use crate::scene::{RABAT, SALE, tree};

/// The house that writes so few down at once.
fn in_pieces(at_once: usize) -> Setup {
    whole().shelf(Ways { at_once, ..Ways::default() })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_to_many_is_written_down_piece_by_piece_and_goes_on_after_a_crash() {
    in_pieces(3)
        .for_both(async |house| {
            tree(house).await;
            let mut all = Vec::new();
            for n in 0..8 {
                let (unit, mail) = (if n < 6 { RABAT } else { SALE }, format!("m{n}@example.org"));
                all.push(
                    reachable(house, unit, (&format!("منخرط {n}"), ""), Some(&mail), None, Lang::Ar).await,
                );
            }
            reachable(house, RABAT, ("بلا عنوان", ""), None, None, Lang::Ar).await;
            let officer = house.with_role(Role::Secretary, "/party/").await;
            let one = written(
                &officer,
                &[("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "نص")],
            )
            .await;
            officer
                .post(&format!("{one}/send"), &[("count", "8"), ("version", "1")])
                .await
                .assert_status(303);
            let id = one.rsplit('/').next().unwrap_or_default();
            let state = async || {
                message::Entity::find()
                    .one(house.app.store.read())
                    .await
                    .expect("read")
                    .expect("a message")
                    .state
            };
            assert_eq!((deliveries(house).await.len(), state().await.as_str()), (3, "preparing"));
            officer.get(&one).await.assert_has("قيد التحضير").assert_has("<progress max=\"8\" value=\"3\">");
            assert!(outbox(house).is_empty(), "nobody gets anything before all are known");
            // Killed in the middle of a piece: what was not committed is as if it had never been.
            let mut work = house.work().await;
            assert!(prepare_some(&mut work, id, 3).await.expect("some"));
            drop(work);
            assert_eq!(deliveries(house).await.len(), 3);
            // One wants no more meanwhile, one joins, one is entered twice nowhere.
            let stop = stop_path(&house.app, Way::Mail, all[7].no);
            house.visitor().post(&stop, &[]).await.assert_status(200);
            reachable(house, RABAT, ("جاء بعدها", ""), Some("late@example.org"), None, Lang::Ar).await;
            // The job itself was lost with the crash: the sweep asks for it again.
            let work = house.work().await;
            work.tx().execute_unprepared("DELETE FROM job").await.expect("lost");
            work.commit().await.expect("committed");
            house.clock.advance(16 * 60);
            enqueue_due(&house.app).await.expect("swept");
            run_due_now(&house.app).await.expect("run");
            assert_eq!(state().await, "done");
            let told: Vec<_> = states(house)
                .await
                .into_iter()
                .map(|(no, state, reason)| (no, state, reason.unwrap_or_default()))
                .collect();
            let mut expected: Vec<(i64, String, String)> =
                (1..=7).map(|no| (no, "sent".to_owned(), String::new())).collect();
            expected.push((8, "skipped".to_owned(), "opted_out".to_owned()));
            expected.push((9, "skipped".to_owned(), "no_address".to_owned()));
            assert_eq!(told, expected, "each once, and only those who were there when it was sent");
            let mut to: Vec<_> = outbox(house).iter().filter_map(|mail| address(mail)).collect();
            to.sort();
            let each: Vec<String> = (0..7).map(|n| format!("m{n}@example.org")).collect();
            assert_eq!(to, each, "nobody twice");
            let left = audience::Entity::find().all(house.app.store.read()).await.expect("read");
            assert!(left.is_empty());
        })
        .await;
}

/// Whom a mail goes to.
fn address(mail: &str) -> Option<String> {
    let mail = mail.replace("\r\n ", " ");
    let line = mail.lines().find(|line| line.starts_with("To:"))?;
    Some(line.rsplit(['<', ' ']).next()?.trim_end_matches('>').to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_stopped_while_it_is_prepared_and_knows_who_was_erased_or_lost_their_address() {
    in_pieces(2)
        .for_both(async |house| {
            tree(house).await;
            for n in 0..5 {
                let mail = format!("m{n}@example.org");
                reachable(house, RABAT, (&format!("منخرط {n}"), ""), Some(&mail), None, Lang::Ar).await;
            }
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let text = [("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "نص")];
            let one = written(&officer, &text).await;
            officer
                .post(&format!("{one}/send"), &[("count", "5"), ("version", "1")])
                .await
                .assert_status(303);
            officer.post(&format!("{one}/cancel"), &[("version", "1")]).await.assert_status(409);
            officer.post(&format!("{one}/cancel"), &[("version", "2")]).await.assert_status(303);
            run_due_now(&house.app).await.expect("run");
            let told: Vec<_> = states(house).await.into_iter().map(|(_, state, _)| state).collect();
            assert_eq!(told, ["cancelled", "cancelled"], "what was not written down is never written");
            assert!(outbox(house).is_empty());
            let two = written(&officer, &text).await;
            officer
                .post(&format!("{two}/send"), &[("count", "5"), ("version", "1")])
                .await
                .assert_status(303);
            let work = house.work().await;
            for sql in [
                "UPDATE person SET email = NULL, email_key = NULL WHERE email = 'm3@example.org'",
                "UPDATE member SET rank = -no WHERE no = 5",
            ] {
                work.tx().execute_unprepared(sql).await.expect("done");
            }
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let id = two.rsplit('/').next().unwrap_or_default();
            let told: Vec<_> = deliveries(house)
                .await
                .into_iter()
                .filter(|row| row.message_id == id)
                .map(|row| (row.no, row.state, row.reason.unwrap_or_default()))
                .collect();
            let sent = |no| (no, "sent".to_owned(), String::new());
            assert_eq!(told, [sent(1), sent(2), sent(3), (4, "skipped".to_owned(), "no_address".to_owned())]);
        })
        .await;
}

/// Why the namesake with a number gets no short message; empty: they get it.
fn reason(n: i64) -> &'static str {
    match n {
        n if n % 10 == 0 => "no_phone",
        n if n % 7 == 0 => "opted_out",
        n if n % 11 == 0 => "bounced",
        // Of those who have one telephone the first one gets it who gets anything.
        n if n % 13 == 0 && n > 13 => "shared",
        _ => "",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn why_some_of_many_get_nothing_is_the_same_as_of_few() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            crate::search::namesakes(house).await;
            let (work, dialect) = (house.work().await, house.app.store.dialect());
            let run = async |sql: &str| {
                work.tx().execute_raw(dialect.statement(sql, [])).await.expect(sql);
            };
            let text = |n: &str| format!("CAST({n} AS TEXT)");
            run(&format!("UPDATE member SET phone = '+2126' || {}", text("no"))).await;
            run("UPDATE member SET phone = '+212600' WHERE no % 13 = 0").await;
            run("UPDATE member SET phone = NULL WHERE no % 10 = 0").await;
            // Whoever wants none had wanted them before; whoever comes next had not, and does.
            for (when, given, rest) in [(1, true, 0), (2, false, 0), (1, false, 1), (2, true, 1)] {
                run(&format!(
                    "INSERT INTO consent (id, person_id, purpose, version, given, at) SELECT 'c' || {} || 'x{when}', person_id, 'sms', 1, {given}, {when} FROM member WHERE no % 7 = {rest}",
                    text("no")
                ))
                .await;
            }
            for (blocked, rest) in [(true, 0), (false, 1)] {
                run(&format!(
                    "INSERT INTO member_bounce SELECT phone, 1, {blocked}, '', '', 1 FROM member \
                     WHERE no % 11 = {rest} AND phone IS NOT NULL AND phone <> '+212600'"
                ))
                .await;
            }
            work.commit().await.expect("committed");
            let scope = rawabit_platform::permit::Policy::system().scope::<rawabit_members::MessageMembers>();
            let statutes = house.app.statutes.load_full();
            let none = Filter::default();
            let of_one = Filter { words: "000001".into(), ..Filter::default() };
            let plan = |filter| Plan {
                scope: &scope,
                filter,
                rules: &statutes.members,
                today: house.app.today(),
                way: Way::Sms,
                each: false,
                consent: Asked { version: 1, silence: true },
            };
            let mut expected: BTreeMap<String, i64> = BTreeMap::new();
            for n in 1..2_102 {
                // The telephone that several have never came back.
                let why = if n % 13 == 0 && reason(n) == "bounced" { "shared" } else { reason(n) };
                *expected.entry(why.to_owned()).or_default() += 1;
            }
            let db = house.app.store.read();
            let mut counted: BTreeMap<String, i64> = BTreeMap::new();
            for one in plan(&none).count(db).await.expect("counted") {
                *counted.entry(one.reason).or_default() += one.total;
            }
            assert_eq!(counted, expected);
            let groups = plan(&none).groups(db).await.expect("asked");
            for group in &groups {
                assert_eq!((group.unit_path.as_str(), group.total), (RABAT, expected[&group.reason]));
            }
            assert_eq!(groups.len(), expected.len());
            let one = plan(&of_one).count(db).await.expect("counted");
            assert_eq!(one.iter().map(|one| (one.reason.as_str(), one.total)).collect::<Vec<_>>(), [("", 1)]);
        })
        .await;
}
