//! Reminders before and after the day a report is due, to the unit first and higher with every week; each once, each in its reader's
//! language.

use rawabit_platform::jobs::{enqueue_due, run_due_now};
use rawabit_programmes::commands::return_report;
use rawabit_testkit::House;

use crate::yard::{BRANCHES, LEAGUE, NORTH, SOUTH, approved, at, hand_in, rows, says, setup, texts, yard};

/// Lets the scheduled jobs of an instant run, and says which mails left since.
async fn mails(house: &House, when: &str) -> Vec<String> {
    house.clock.set(at(when));
    enqueue_due(&house.app).await.expect("asked for");
    run_due_now(&house.app).await.expect("run");
    let since = format!("SELECT recipient || ': ' || subject FROM mail WHERE created_at >= {}", at(when).0);
    let said = texts(house, &since).await;
    let mut said: Vec<String> = said.into_iter().map(|mail| mail.replace("@example.org", "")).collect();
    said.sort();
    said
}

#[tokio::test]
async fn the_unit_is_reminded_first_and_then_those_above() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            rows(house, "UPDATE reporting_period SET state = 'locked', version = 3 WHERE number = 2", vec![])
                .await;
            // The third quarter is due on 15 October; the league and the north hand in.
            assert_eq!(mails(house, "2018-10-07T08:00:00Z").await, Vec::<String>::new());
            hand_in(house, NORTH, 3, says(&[("meetings", 1, 1)])).await;
            approved(house, &people, NORTH, 3).await;
            let week = mails(house, "2018-10-08T08:00:00Z").await;
            assert_eq!(
                week,
                [
                    "driss.el.fassi: Rapport à remettre le 15 octobre 2018\u{a0}: برنامج league-engineers-09",
                    "karim.tazi: تقرير مستحق في 15 أكتوبر 2018: برنامج league-engineers",
                ]
            );
            assert_eq!(mails(house, "2018-10-08T20:00:00Z").await, Vec::<String>::new());
            assert_eq!(mails(house, "2018-10-14T08:00:00Z").await.len(), 2);
            hand_in(house, LEAGUE, 3, says(&[("meetings", 1, 1)])).await;
            let after = mails(house, "2018-10-16T08:00:00Z").await;
            assert_eq!(after, ["driss.el.fassi: Rapport en retard\u{a0}: برنامج league-engineers-09"]);
            let higher = mails(house, "2018-10-23T08:00:00Z").await;
            assert!(
                higher.contains(
                    &"driss.el.fassi: Rapport en retard\u{a0}: برنامج league-engineers-09".to_owned()
                ),
                "{higher:#?}"
            );
            assert!(higher.contains(&"karim.tazi: تقرير متأخر: فرع سوس".to_owned()), "{higher:#?}");
            let highest = mails(house, "2018-10-30T08:00:00Z").await;
            assert!(
                highest.contains(&"houda.bennani: Rapport en retard de Section du Souss".to_owned()),
                "{highest:#?}"
            );
            let noted = texts(
                house,
                &format!(
                    "SELECT step FROM programme_reminder WHERE subject = 'report/{SOUTH}/3' ORDER BY at"
                ),
            )
            .await;
            assert_eq!(noted, ["before-7", "before-1", "after-1", "after-8", "after-15"]);
        })
        .await;
}

#[tokio::test]
async fn whoever_lets_a_report_wait_is_reminded_and_then_the_next() {
    setup()
        .on_sqlite(async |house| {
            yard(house).await;
            rows(house, "UPDATE reporting_period SET state = 'locked', version = 3 WHERE number = 3", vec![])
                .await;
            house.clock.set(at("2018-10-01T08:00:00Z"));
            hand_in(house, NORTH, 2, says(&[("meetings", 1, 1)])).await;
            rows(house, "UPDATE reporting_period SET state = 'locked', version = 3 WHERE number = 2", vec![])
                .await;
            assert_eq!(mails(house, "2018-10-03T08:00:00Z").await, Vec::<String>::new());
            let first = mails(house, "2018-10-04T08:00:00Z").await;
            assert_eq!(first, ["karim.tazi: لا يزال في انتظار مصادقتكم: تقرير فرع الرباط"]);
            assert_eq!(mails(house, "2018-10-05T08:00:00Z").await, Vec::<String>::new());
            let next = mails(house, "2018-10-09T08:00:00Z").await;
            assert_eq!(
                next,
                [
                    "houda.bennani: Un rapport est retenu\u{a0}: Section de Rabat",
                    "karim.tazi: لا يزال في انتظار مصادقتكم: تقرير فرع الرباط",
                ]
            );
        })
        .await;
}

#[tokio::test]
async fn of_a_locked_period_only_those_are_reminded_whose_report_was_sent_back() {
    setup()
        .for_both(async |house| {
            let people = yard(house).await;
            hand_in(house, NORTH, 3, says(&[("meetings", 1, 1)])).await;
            let mut work = house.work().await;
            return_report(&house.app, &mut work, &people.president, NORTH, 3, None, "أعيدوا العد")
                .await
                .expect("works")
                .expect("returned");
            work.commit().await.expect("committed");
            rows(house, "UPDATE reporting_period SET state = 'locked', version = 3", vec![]).await;
            let said = mails(house, "2018-10-14T08:00:00Z").await;
            assert_eq!(said.len(), 1, "{said:#?}");
            assert!(said[0].starts_with("laila.chraibi: "), "{said:#?}");
        })
        .await;
}

/// No period takes or waits for a report.
async fn calm(house: &House) {
    rows(house, "UPDATE reporting_period SET state = 'locked', version = 3", vec![]).await;
}

/// A step of a programme, open: its office, and whether it was taken up from the league.
async fn step(
    house: &House,
    id: &str,
    programme: &str,
    (office, unit): (&str, &str),
    ends: &str,
    taken: bool,
) {
    rows(
        house,
        "INSERT INTO programme_step (id, programme_id, objective_id, item, taken_from, position, kind, title, starts, ends, after_items, side, \
           office, office_unit, state, done_on, note, dropped, version) \
         VALUES (?, ?, ?, ?, ?, 1, 'organisational', ?, '2018-09-01', ?, '[]', ?, ?, ?, 'open', NULL, '', ?, 1)",
        vec![
            id.into(),
            programme.into(),
            format!("{programme}-goal").into(),
            id.into(),
            taken.then(|| LEAGUE.to_owned()).into(),
            format!(r#"{{"ar":"خطوة {id}"}}"#).into(),
            ends.into(),
            if unit == "party" { "partner" } else { "unit" }.into(),
            office.into(),
            unit.into(),
            false.into(),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_office_of_a_step_is_reminded_first_and_then_those_above() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            calm(house).await;
            let day = "2018-10-15";
            step(house, "north", NORTH, ("branch_secretary", BRANCHES[0].0), day, false).await;
            step(house, "vacant", SOUTH, ("branch_deputy_secretary", BRANCHES[1].0), day, false).await;
            step(house, "party", LEAGUE, ("headquarters_secretary", "party"), day, false).await;
            for (id, change) in [("done", "state = 'done'"), ("dropped", "dropped = TRUE")] {
                step(house, id, NORTH, ("branch_secretary", BRANCHES[0].0), day, false).await;
                rows(house, &format!("UPDATE programme_step SET {change} WHERE id = '{id}'"), vec![]).await;
            }
            assert_eq!(mails(house, "2018-10-07T08:00:00Z").await, Vec::<String>::new());
            assert_eq!(
                mails(house, "2018-10-08T08:00:00Z").await,
                [
                    "houda.bennani: Une étape s’achève le 15 octobre 2018\u{a0}: خطوة party",
                    "laila.chraibi: A step ends on 15 October 2018: خطوة north",
                ]
            );
            assert_eq!(mails(house, "2018-10-08T20:00:00Z").await, Vec::<String>::new());
            assert_eq!(mails(house, "2018-10-14T08:00:00Z").await.len(), 2);
            // It is late; where nobody holds the office, the first above hears of it at once.
            assert_eq!(
                mails(house, "2018-10-16T08:00:00Z").await,
                [
                    "houda.bennani: Étape en retard\u{a0}: خطوة party",
                    "karim.tazi: خطوة متأخرة (فرع سوس): خطوة vacant",
                    "laila.chraibi: A step is late: خطوة north",
                ]
            );
            // A week later those above hear too; of the leadership's own step, those above in the leadership.
            assert_eq!(
                mails(house, "2018-10-23T08:00:00Z").await,
                [
                    "houda.bennani: Étape en retard\u{a0}: خطوة party",
                    "karim.tazi: خطوة متأخرة (فرع الرباط): خطوة north",
                    "karim.tazi: خطوة متأخرة (فرع سوس): خطوة vacant",
                    "laila.chraibi: A step is late: خطوة north",
                    "salem.almithal: خطوة متأخرة (رابطة المهندسين): خطوة party",
                ]
            );
            let text = texts(house, "SELECT body FROM mail WHERE subject LIKE 'A step is late%'").await;
            assert!(text[0].contains(&format!("/office/programmes/{NORTH}/steps")), "{text:#?}");
            // Once done it is quiet; with another last day it begins again.
            rows(house, "UPDATE programme_step SET state = 'done' WHERE id <> 'north'", vec![]).await;
            rows(house, "UPDATE programme_step SET ends = '2018-11-20' WHERE id = 'north'", vec![]).await;
            assert_eq!(mails(house, "2018-10-30T08:00:00Z").await, Vec::<String>::new());
            let again = mails(house, "2018-11-13T08:00:00Z").await;
            assert_eq!(again, ["laila.chraibi: A step ends on 20 November 2018: خطوة north"]);
            let noted =
                "SELECT step FROM programme_reminder WHERE subject = 'step/north/2018-10-15' ORDER BY at";
            assert_eq!(texts(house, noted).await, ["before-7", "before-1", "after-1", "after-8"]);
        })
        .await;
}

#[tokio::test]
async fn a_period_that_nobody_opened_is_told_to_whoever_may_and_then_above() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            calm(house).await;
            rows(house, "UPDATE reporting_period SET version = 1 WHERE number = 3", vec![]).await;
            // Until its last day has passed there is nothing to account for.
            assert_eq!(mails(house, "2018-09-30T08:00:00Z").await, Vec::<String>::new());
            assert_eq!(
                mails(house, "2018-10-01T08:00:00Z").await,
                ["houda.bennani: Période de rapport échue et non ouverte\u{a0}: 1er juillet 2018 – 30 septembre 2018"]
            );
            assert_eq!(mails(house, "2018-10-02T08:00:00Z").await, Vec::<String>::new());
            let week = mails(house, "2018-10-08T08:00:00Z").await;
            assert_eq!(week.len(), 2, "{week:#?}");
            assert!(week[1].starts_with("salem.almithal: فترة تقارير لم تفتح بعد: "), "{week:#?}");
            let text = texts(house, "SELECT body FROM mail WHERE subject LIKE 'Période%'").await;
            assert!(text[0].contains("/fr/office/strategies/strategy/periods"), "{text:#?}");
            // Once it is open its reports are reminded of, and no longer the period.
            rows(house, "UPDATE reporting_period SET state = 'open', version = 2 WHERE number = 3", vec![]).await;
            let open = mails(house, "2018-10-16T08:00:00Z").await;
            assert_eq!(open.len(), 3, "the reports of three units: {open:#?}");
            assert!(open.iter().all(|mail| !mail.contains("Période")), "{open:#?}");
        })
        .await;
}

#[tokio::test]
async fn a_period_that_nobody_owes_anything_of_is_left_alone() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            calm(house).await;
            rows(house, "UPDATE reporting_period SET version = 1 WHERE number = 3", vec![]).await;
            // All were signed after the day on which its reports were due.
            let late = at("2018-10-16T00:00:00Z").0;
            rows(house, "UPDATE programme SET signed_at = ?", vec![late.into()]).await;
            assert_eq!(mails(house, "2018-10-20T08:00:00Z").await, Vec::<String>::new());
            rows(house, "UPDATE programme SET signed_at = ? WHERE id = ?", vec![0i64.into(), NORTH.into()])
                .await;
            assert_eq!(mails(house, "2018-10-20T09:00:00Z").await.len(), 2);
        })
        .await;
}

#[tokio::test]
async fn a_branch_is_told_once_of_a_step_that_its_contract_cannot_hold() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            calm(house).await;
            let office = ("branch_secretary", BRANCHES[0].0);
            step(house, "early", NORTH, office, "2018-11-30", true).await;
            step(house, "late", NORTH, office, "2018-12-20", true).await;
            // Its own steps were judged when they were handed over.
            step(house, "own", NORTH, office, "2018-12-20", false).await;
            assert_eq!(mails(house, "2018-10-09T08:00:00Z").await, Vec::<String>::new());
            rows(house, "UPDATE programme SET ends = '2018-11-30' WHERE id = ?", vec![LEAGUE.into()]).await;
            assert_eq!(
                mails(house, "2018-10-10T08:00:00Z").await,
                ["laila.chraibi: Steps outside of the contract: برنامج league-engineers-04"]
            );
            let text =
                texts(house, "SELECT body FROM mail WHERE subject LIKE 'Steps outside%'").await.remove(0);
            assert!(text.contains("– خطوة late: 1 September 2018 – 20 December 2018"), "{text}");
            assert!(text.contains("1 January 2018 – 30 November 2018"), "{text}");
            assert!(!text.contains("خطوة early") && !text.contains("خطوة own"), "{text}");
            assert_eq!(mails(house, "2018-10-11T08:00:00Z").await, Vec::<String>::new());
            // Shorter still: the other one too, and the first again, since its contract is another.
            rows(house, "UPDATE programme SET ends = '2018-10-31' WHERE id = ?", vec![LEAGUE.into()]).await;
            assert_eq!(mails(house, "2018-10-12T08:00:00Z").await.len(), 1, "one letter for both");
            let told = "SELECT subject FROM programme_reminder WHERE step = 'told' ORDER BY subject";
            assert_eq!(
                texts(house, told).await,
                [
                    "stray/early/2018-11-30/2018-01-01/2018-10-31",
                    "stray/late/2018-12-20/2018-01-01/2018-10-31",
                    "stray/late/2018-12-20/2018-01-01/2018-11-30",
                ]
            );
        })
        .await;
}

#[tokio::test]
async fn a_vacant_seat_swallows_no_reminder_and_is_asked_once_a_day() {
    setup()
        .for_both(async |house| {
            yard(house).await;
            calm(house).await;
            step(house, "vacant", SOUTH, ("branch_deputy_secretary", BRANCHES[1].0), "2018-10-15", false)
                .await;
            assert_eq!(mails(house, "2018-10-08T08:00:00Z").await, Vec::<String>::new());
            let noted = "SELECT step FROM programme_reminder ORDER BY step";
            assert_eq!(texts(house, noted).await, ["unheard"]);
            // Somebody has the office since.
            rows(house, "UPDATE programme_step SET office = 'branch_secretary'", vec![]).await;
            assert_eq!(mails(house, "2018-10-08T20:00:00Z").await, Vec::<String>::new());
            assert_eq!(
                mails(house, "2018-10-09T08:00:00Z").await,
                ["driss.el.fassi: Une étape s’achève le 15 octobre 2018\u{a0}: خطوة vacant"]
            );
            assert_eq!(mails(house, "2018-10-10T08:00:00Z").await, Vec::<String>::new());
            assert_eq!(texts(house, noted).await, ["before-7"]);
        })
        .await;
}

#[tokio::test]
async fn whoever_holds_two_offices_on_the_way_gets_one_letter() {
    setup()
        .on_sqlite(async |house| {
            let people = yard(house).await;
            calm(house).await;
            rows(
                house,
                "UPDATE mandate SET person_id = ? WHERE office = 'headquarters_secretary'",
                vec![people.president.clone().into()],
            )
            .await;
            step(house, "league", LEAGUE, ("league_president", "league-engineers"), "2018-10-15", false)
                .await;
            let said = mails(house, "2018-10-23T08:00:00Z").await;
            assert_eq!(said, ["karim.tazi: خطوة متأخرة: خطوة league"]);
        })
        .await;
}
