//! Warnings and the mails that carry them.

use rawabit_federation::commands::{follow_statutes, record_interval, withdraw_interval};
use rawabit_federation::permissions::KeepMandates;
use rawabit_federation::{NewMandate, NewUnit, ROOM};
use rawabit_platform::Fault;
use rawabit_platform::accounts::entity::account;
use rawabit_platform::mail::entity as mail;
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_statutes::Form;
use rawabit_testkit::{House, Setup};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::common::{acts, day, found, law, new_unit, open, party, person, setup};

async fn run(house: &House) -> Vec<mail::Model> {
    let job = ROOM.jobs.iter().find(|job| job.name == "federation.warn").expect("the job");
    (job.run)(house.app.clone(), String::new()).await.expect("runs");
    mail::Entity::find().all(house.app.store.read()).await.expect("mails")
}

#[tokio::test]
async fn a_holder_and_the_secretariat_are_warned_once() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let office = person(house, "ليلى الفاسي", "Leila Fassi", Form::Feminine).await;
            // The term ends on 1 November 2018: within the 90 days of warning on 8 October.
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2014-11-01")))
                .await
                .expect("open");
            open(house, NewMandate::new("party", "headquarters_secretary", &office, day("2018-01-01")))
                .await
                .expect("open");
            let first = run(house).await;
            let to = |address: &str| first.iter().filter(|one| one.recipient == address).collect::<Vec<_>>();
            let hers = to("souad.amrani@example.org");
            assert_eq!(hers.len(), 1);
            assert!(
                hers[0].body.contains("رئيسة الرابطة") && hers[0].body.contains("1 نونبر 2018"),
                "{}",
                hers[0].body
            );
            let digest = to("leila.fassi@example.org");
            assert_eq!(digest.len(), 1);
            assert!(digest[0].body.contains("سعاد العمراني"), "{}", digest[0].body);
            assert_eq!(run(house).await.len(), first.len(), "nobody is told twice");
        })
        .await;
}

#[tokio::test]
async fn the_page_names_what_is_late_with_its_article() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2013-01-01")))
                .await
                .expect("open");
            let mut work = house.work().await;
            let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
            record_interval(
                &mut work,
                &permit,
                &law(house),
                "league-engineers",
                "league_congress",
                day("2014-05-01"),
                None,
            )
            .await
            .expect("recorded");
            record_interval(
                &mut work,
                &permit,
                &law(house),
                "league-engineers",
                "league_congress",
                day("2014-05-01"),
                None,
            )
            .await
            .expect("twice is once");
            let law = law(house);
            let stray = record_interval(
                &mut work,
                &permit,
                &law,
                "league-engineers",
                "bureau",
                day("2014-05-01"),
                None,
            );
            assert!(matches!(stray.await, Err(Fault::NotFound)), "there is no such body");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            let page = secretariat.get("/en/office/federation/warnings").await;
            page.assert_status(200)
                .assert_has("1 January 2017")
                .assert_has("1 May 2018")
                .assert_has("National congress of the league")
                .assert_has("article 22 (version 2017)");
            let vacancies =
                secretariat.get("/en/office/federation/vacancies?overdue=yes&office=league_president").await;
            vacancies.assert_status(200).assert_has("league-doctors").assert_lacks("league-engineers\"");
        })
        .await;
}

/// Records that the bureau of the engineers' league was held on a day, as a meeting or an import would.
async fn held(house: &House, unit: &str, on: &str, source: Option<&str>) {
    let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
    let mut work = house.work().await;
    let source = source.map(|kind| (kind.to_owned(), format!("{unit}-{on}")));
    record_interval(&mut work, &permit, &law(house), unit, "league_bureau", day(on), source)
        .await
        .expect("recorded");
    work.commit().await.expect("committed");
}

/// The bureau of a league meets every month with 7 days of notice, so it is warned of 14 days before.
#[tokio::test]
async fn a_body_that_has_not_met_in_time_is_named_with_its_article() {
    setup()
        .for_both(async |house| {
            party(house).await;
            // A session does not last over the days of this story.
            let open = async |path: &str| house.secretariat().await.get(path).await;
            let page = async || open("/en/office/federation/warnings").await;
            let named = "League bureau";
            // The league is older than the statutes, and nothing is on record: nobody knows when it met.
            page().await.assert_status(200).assert_lacks(named);
            held(house, "league-engineers", "2018-09-26", Some("meeting")).await;
            page().await.assert_lacks(named);
            house.clock.advance(4 * 86_400 + 1);
            page()
                .await
                .assert_has(named)
                .assert_has("26 October 2018")
                .assert_has("article 21 (version 2017)");
            let unit = open("/en/office/federation/units/league-engineers").await;
            unit.assert_has("Ordinary meetings")
                .assert_has("26 September 2018")
                .assert_has("26 October 2018");
            // What came with the tree tells of an election, not of a meeting; a day that somebody recorded counts.
            held(house, "league-engineers", "2018-10-10", Some("import")).await;
            page().await.assert_has(named);
            held(house, "league-engineers", "2018-10-11", None).await;
            page().await.assert_lacks(named);
            house.clock.advance(60 * 86_400);
            page().await.assert_has(named).assert_has("11 November 2018").assert_has(">Late<");
            // A unit that was founded under these statutes counts from its founding.
            let mut work = house.work().await;
            let new = NewUnit {
                founded: Some(day("2018-10-01")),
                ..new_unit("league-law", "league", Some("party"), "رابطة المحامين", None)
            };
            found(house, &mut work, new).await;
            work.commit().await.expect("committed");
            page().await.assert_has("must meet before \u{2068}1 November 2018");
        })
        .await;
}

#[tokio::test]
async fn a_clerk_who_is_no_person_is_told_at_the_address_of_the_account() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2014-11-01")))
                .await
                .expect("open");
            let scope = [(Role::Secretariat, "/party/")];
            for name in ["clerk", "invited"] {
                house.persona(name, &scope, None).await;
            }
            // Only whoever took the invitation up is known to read this address.
            let work = house.work().await;
            account::Entity::update_many()
                .col_expr(account::Column::PasswordHash, Expr::value("$argon2id$"))
                .col_expr(account::Column::Lang, Expr::value("fr"))
                .filter(account::Column::Label.eq("clerk"))
                .exec(work.tx())
                .await
                .expect("updated");
            work.commit().await.expect("committed");
            let mails = run(house).await;
            let to =
                |name: &str| mails.iter().filter(|one| one.recipient.starts_with(name)).collect::<Vec<_>>();
            assert_eq!(to("clerk-").len(), 1);
            let body = &to("clerk-")[0].body;
            assert!(body.contains("Bonjour clerk") && body.contains("Souad Amrani"), "{body}");
            assert!(to("invited-").is_empty());
            assert_eq!(run(house).await.len(), mails.len(), "nobody is told twice");
        })
        .await;
}

#[tokio::test]
async fn a_day_recorded_by_hand_is_an_act_and_can_be_taken_back() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
            let statutes = law(house);
            let (unit, body) = ("league-engineers", "league_congress");
            let mut work = house.work().await;
            let by_meeting = Some(("meeting".to_owned(), "m".to_owned()));
            for (on, source) in [("2014-05-01", None), ("2010-05-01", by_meeting)] {
                record_interval(&mut work, &permit, &statutes, unit, body, day(on), source)
                    .await
                    .expect("recorded");
            }
            work.commit().await.expect("committed");
            assert_eq!(acts(house).await.iter().filter(|kind| *kind == "body.held").count(), 1);
            let secretariat = house.secretariat().await;
            let path = format!("/en/office/federation/units/{unit}/held/withdraw");
            let page = secretariat.get(&path).await;
            page.assert_status(200).assert_has("1 May 2014").assert_lacks("1 May 2010");
            secretariat.post(&path, &[("held", "league_congress/2014-05-01")]).await.assert_status(303);
            assert_eq!(acts(house).await.last().map(String::as_str), Some("body.held_withdrawn"));
            let mut work = house.work().await;
            let gone = withdraw_interval(&mut work, &permit, &statutes, unit, body, day("2010-05-01")).await;
            assert!(matches!(gone, Err(Fault::NotFound)), "a meeting's record stays: {gone:?}");
        })
        .await;
}

#[tokio::test]
async fn a_seat_is_empty_since_its_own_last_holder_left() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let mut held = Vec::new();
            for (ar, fr) in [
                ("سعاد العمراني", "Souad Amrani"),
                ("عمر الحسني", "Omar Hassani"),
                ("هند التازي", "Hind Tazi"),
            ] {
                held.push(person(house, ar, fr, Form::Feminine).await);
            }
            let editor = |who: &str, seat, start: &str, ended: Option<&str>| NewMandate {
                seat: Some(seat),
                ended: ended.map(day),
                ..NewMandate::new("party", "portal_editor", who, day(start))
            };
            // The first seat was filled again; the second has been empty for longer.
            open(house, editor(&held[0], 1, "2016-01-01", Some("2018-09-20"))).await.expect("open");
            open(house, editor(&held[1], 2, "2016-01-01", Some("2018-08-10"))).await.expect("open");
            let secretariat = house.secretariat().await;
            let list = "/en/office/federation/vacancies?office=portal_editor";
            secretariat
                .get(list)
                .await
                .assert_status(200)
                .assert_has("10 August 2018")
                .assert_lacks("20 September 2018");
            open(house, editor(&held[2], 1, "2018-09-20", None)).await.expect("open");
            secretariat.get(list).await.assert_has("10 August 2018");
            // To be filled within 60 days, so by 9 October: not yet on the 8th, and nowhere.
            let overdue = format!("{list}&overdue=yes");
            secretariat.get(&overdue).await.assert_lacks("10 August 2018");
            let unit = secretariat.get("/en/office/federation/units/party").await;
            unit.assert_has("9 October 2018");
        })
        .await;
}

#[tokio::test]
async fn what_has_run_over_hides_nothing_that_comes() {
    Setup::new(vec![rawabit_people::ROOM, ROOM, rawabit_platform::room::ROOM])
        .on_sqlite(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, NewMandate::new("league-doctors", "league_president", &souad, day("2014-11-01")))
                .await
                .expect("open");
            for n in 1..=7 {
                let name = format!("عضو {n}");
                let member = person(house, &name, &format!("Member {n}"), Form::Masculine).await;
                let new =
                    NewMandate::new("league-engineers", "league_bureau_member", &member, day("2012-01-01"));
                open(house, new).await.expect("open");
            }
            let panels = house.secretariat().await.get("/en/office").await;
            panels.assert_status(200).assert_has("Souad Amrani");
        })
        .await;
}

#[tokio::test]
async fn a_secretariat_is_told_of_its_own_scope_by_office_or_by_appointment() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let mut people = Vec::new();
            for (ar, fr) in [
                ("سعاد العمراني", "Souad Amrani"),
                ("عمر الحسني", "Omar Hassani"),
                ("ليلى الفاسي", "Leila Fassi"),
            ] {
                people.push(person(house, ar, fr, Form::Feminine).await);
            }
            for (unit, who) in [("league-engineers", &people[0]), ("league-doctors", &people[1])] {
                open(house, NewMandate::new(unit, "league_president", who, day("2014-11-01")))
                    .await
                    .expect("open");
            }
            let scope = [(Role::Secretariat, "/party/league-engineers/")];
            house.persona("clerk", &scope, Some(&people[2])).await;
            let mails = run(house).await;
            let hers: Vec<_> =
                mails.iter().filter(|one| one.recipient == "leila.fassi@example.org").collect();
            assert_eq!(hers.len(), 1);
            assert!(hers[0].body.contains("سعاد العمراني"), "{}", hers[0].body);
            assert!(!hers[0].body.contains("عمر الحسني"), "{}", hers[0].body);
        })
        .await;
}

#[tokio::test]
async fn a_new_office_of_the_statutes_gets_its_seats() {
    setup()
        .for_both(async |house| {
            party(house).await;
            assert!(follow_statutes(&house.app).await.expect("fits"), "nothing was fitted before");
            assert!(!follow_statutes(&house.app).await.expect("fits"), "the same statutes change nothing");
            let text = include_str!("../../../../examples/istiqlal/statutes.toml")
                .replace("seats = 11\nterm", "seats = 13\nterm");
            let law = rawabit_statutes::Statutes::parse(&text).expect("statutes");
            house.app.statutes.store(std::sync::Arc::new(law));
            assert!(follow_statutes(&house.app).await.expect("fits"));
            let secretariat = house.secretariat().await;
            secretariat
                .get("/en/office/federation/vacancies?office=league_bureau_member")
                .await
                .assert_has("13 / 13");
        })
        .await;
}
