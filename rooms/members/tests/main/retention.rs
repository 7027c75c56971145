//! Retention: found, told, marked with a notice, held, stopped at the quota, erased on its day, with a report.

use rawabit_members::commands::{self, Report, plan, retain};
use rawabit_members::model::retention::Rules;
use rawabit_members::store::entity::{application, membership, read};
use rawabit_members::store::me::{erasure, run};
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_platform::store::Author;
use rawabit_platform::{Multi, mail};
use rawabit_testkit::House;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use crate::cards::{session, whole};
use crate::scene::{RABAT, SALE, day, enter, entry, office, permit, tree};

const DAY: i64 = 24 * 3600;

/// Somebody whose membership ended on a day, with a mail address.
async fn gone(house: &House, n: usize, until: &str) -> String {
    let mut one = entry(house, RABAT, &format!("عضو {n}"), "").await;
    one.joining.since = day("2005-01-01");
    one.joining.joined = day("2005-01-01");
    if let rawabit_members::model::Whom::New(person) = &mut one.whom {
        person.email = Some(format!("gone-{n}@example.org"));
    }
    let entered = enter(house, one).await;
    let work = house.work().await;
    let row = membership::Entity::find_by_id(entered.membership.clone())
        .one(work.tx())
        .await
        .expect("read")
        .expect("a membership");
    let mut row = row.into_active_model();
    row.until_day = Set(Some(day(until)));
    row.state = Set("ended".to_owned());
    row.end_reason = Set(Some("resigned".to_owned()));
    row.update(work.tx()).await.expect("ended");
    rawabit_members::store::mirror::mirror(work.tx(), &entered.person, work.now()).await.expect("mirrored");
    work.commit().await.expect("committed");
    entered.person
}

async fn refused(house: &House, decided: &str) -> String {
    let work = house.work().await;
    let id = work.id();
    application::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set("branch-04-421".to_owned()),
        unit_path: Set(UnitPath(RABAT.to_owned())),
        channel: Set("web".to_owned()),
        state: Set("refused".to_owned()),
        person_id: Set(None),
        name: Set(Multi::three("طالب انخراط", "", "")),
        sort_key: Set(String::new()),
        lang: Set("ar".to_owned()),
        words: Set(String::new()),
        received_day: Set(day("2015-01-01")),
        decided_day: Set(Some(day(decided))),
        decision_reason: Set(String::new()),
        appeal_words: Set(String::new()),
        actor: Set(String::new()),
        synthetic: Set(true),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
        ..Default::default()
    }
    .insert(work.tx())
    .await
    .expect("an application");
    work.commit().await.expect("committed");
    id
}

async fn nightly(house: &House) -> Report {
    retain(&house.app, &Author::system("retention"), None).await.expect("a run")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_past_its_time_is_marked_told_and_erased_on_its_day() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let old = gone(house, 1, "2012-01-01").await;
            let recent = gone(house, 2, "2017-01-01").await;
            let president = gone(house, 3, "2012-01-01").await;
            office(house, "branch-04-421", "branch_secretary", &president).await;
            let wish = refused(house, "2016-01-01").await;
            let plan = plan(house.app.store.read(), &house.app, house.app.today()).await.expect("a plan");
            assert_eq!(plan.total, 3, "{plan:?}");
            let privacy = house.secretariat().await;
            let page = privacy.get("/office/members/privacy").await;
            page.assert_status(200).assert_has("000001").assert_has("انتداب لم ينته").assert_lacks("000002");
            let first = nightly(house).await;
            assert_eq!((first.found, first.held, first.marked, first.erased), (3, 1, 2, 0));
            let db = house.app.store.read();
            let told = mail::entity::Entity::find()
                .filter(mail::entity::Column::Recipient.eq("gone-1@example.org"))
                .all(db)
                .await
                .expect("read");
            assert_eq!(told.len(), 1);
            assert!(
                told[0].body.contains("7 نونبر 2018") || told[0].body.contains("2018"),
                "{}",
                told[0].body
            );
            assert!(application::Entity::find_by_id(wish.clone()).one(db).await.expect("read").is_some());
            // Nothing goes before its day, however often the job runs.
            let again = nightly(house).await;
            assert_eq!((again.marked, again.erased), (0, 0));
            house.clock.advance(30 * DAY);
            let last = nightly(house).await;
            assert_eq!(last.erased, 2);
            let name = async |person: &str| {
                let people = rawabit_people::named(db, &[person.to_owned()]).await.expect("read");
                people[person].display(&house.app.voice(rawabit_platform::Lang::En))
            };
            assert_eq!(name(&old).await, "Erased person");
            assert_ne!(name(&recent).await, "Erased person");
            assert_ne!(name(&president).await, "Erased person");
            assert!(application::Entity::find_by_id(wish).one(db).await.expect("read").is_none());
            assert_eq!(
                run::Entity::find().all(db).await.expect("read").len(),
                3,
                "every run leaves a report"
            );
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_would_take_too_much_stops_and_asks() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            for n in 0..12 {
                gone(house, n, "2012-01-01").await;
            }
            let stopped = nightly(house).await;
            assert!(stopped.stopped && stopped.marked == 0, "{stopped:?}");
            let db = house.app.store.read();
            assert!(erasure::Entity::find().all(db).await.expect("read").is_empty());
            let privacy = house.secretariat().await;
            let page = privacy.get("/office/members/privacy").await;
            page.assert_status(200).assert_has("يتجاوز ذلك الحد المقرر").assert_has("توقف");
            // By hand, but for fewer than there are: somebody saw another page.
            privacy.post("/office/members/privacy/run", &[("seen", "11")]).await.assert_status(303);
            assert!(erasure::Entity::find().all(db).await.expect("read").is_empty());
            privacy.post("/office/members/privacy/run", &[]).await.assert_status(400);
            privacy.post("/office/members/privacy/run", &[("seen", "12")]).await.assert_status(303);
            assert_eq!(erasure::Entity::find().all(db).await.expect("read").len(), 12);
            // On the day the night stops once more: so many would go at once.
            house.clock.advance(31 * DAY);
            let night = nightly(house).await;
            assert!(night.stopped && night.erased == 0, "{night:?}");
            house
                .with_role(Role::Secretary, RABAT)
                .await
                .get("/office/members/privacy")
                .await
                .assert_status(404);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_joins_again_or_wants_to_stay_is_not_erased() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let back = gone(house, 1, "2012-01-01").await;
            let stays = gone(house, 2, "2012-01-01").await;
            assert_eq!(nightly(house).await.marked, 2);
            let own = session(house, &stays).await;
            own.get("/me/erasure").await.assert_status(200).assert_has("مقرر في يومه");
            own.post("/me/erasure/withdraw", &[]).await.assert_status(303);
            let mut again = entry(house, SALE, "عضو", "").await;
            again.whom = rawabit_members::model::Whom::Known(back.clone());
            enter(house, again).await;
            house.clock.advance(31 * DAY);
            // Whoever took it back is found again another time, with another notice.
            let report = nightly(house).await;
            assert_eq!((report.erased, report.marked), (0, 1), "{report:?}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn logs_are_shortened_and_rules_are_the_organisations() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let person = gone(house, 1, "2017-01-01").await;
            let work = house.work().await;
            for at in [work.now(), work.now().plus_seconds(-4 * 366 * DAY)] {
                read::ActiveModel {
                    id: Set(work.id()),
                    person_id: Set(person.clone()),
                    at: Set(at),
                    what: Set("record".to_owned()),
                    account_id: Set(None),
                    office: Set(None),
                    actor: Set(String::new()),
                    unit_path: Set(UnitPath(RABAT.to_owned())),
                }
                .insert(work.tx())
                .await
                .expect("a line");
            }
            work.commit().await.expect("committed");
            assert_eq!(nightly(house).await.reads, 1);
            let privacy = house.secretariat().await;
            let rules = [
                ("ended_months", "12"),
                ("refused_months", "6"),
                ("reads_months", "24"),
                ("corrections_months", "12"),
                ("holding_days", "14"),
                ("dues_months", "0"),
                ("most", "50"),
                ("most_percent", "2"),
            ];
            privacy.get("/office/members/privacy/rules").await.assert_status(200);
            privacy.post("/office/members/privacy/rules", &[("ended_months", "0")]).await.assert_status(422);
            privacy.post("/office/members/privacy/rules", &rules).await.assert_status(303);
            let stored = commands::rules(house.app.store.read()).await.expect("read");
            assert_eq!(
                stored,
                Rules {
                    ended_months: 12,
                    refused_months: 6,
                    reads_months: 24,
                    corrections_months: 12,
                    holding_days: 14,
                    dues_months: 0,
                    most: 50,
                    most_percent: 2
                }
            );
            assert_eq!(nightly(house).await.marked, 1, "by the new rule");
            let branch = permit::<rawabit_members::permissions::KeepPrivacy>(RABAT);
            let mut work = house.work().await;
            assert!(commands::set_rules(&mut work, &branch, &stored).await.is_err(), "not a branch's to set");
        })
        .await;
}
