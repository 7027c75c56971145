//! Who may do what: each side for itself, drafts unseen by the other, and nothing for those whom it does not concern.

use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::{Fault, Lang};
use rawabit_programmes::commands;
use rawabit_programmes::model::{Item, Placed};
use rawabit_programmes::{Report, SeeProgrammes, WriteProgramme};

use super::scene::{
    agreed, draft, hand_over, in_force, league_secretary, partner, people, said, setup, texts, unit, words,
};

#[tokio::test]
async fn the_leadership_sees_nothing_of_a_draft_and_cannot_write_in_it() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let path = format!("/office/programmes/{id}");
            let headquarters = house.secretariat().await;
            let page = headquarters.get(&format!("{path}/draft")).await;
            said(&page).assert_status(200).assert_has("بصدد التحرير").assert_lacks("at-o1");
            headquarters.get(&path).await.assert_status(200).assert_lacks(">o1<");
            headquarters.get(&format!("{path}/draft/items/o1")).await.assert_status(409);
            headquarters
                .post(&format!("{path}/draft/hand-over"), &[("version", "1")])
                .await
                .assert_status(409);
            headquarters
                .post(&format!("{path}/draft/items/o1/remove"), &[("base", "x")])
                .await
                .assert_status(409);
            // Once it is handed over, it is their turn.
            hand_over(house, unit(&id)).await;
            let page = headquarters.get(&format!("{path}/negotiation")).await;
            said(&page).assert_status(200).assert_has("negotiation/agree").assert_has("item-o1");
            let league = league_secretary(house).await;
            let page = league.get(&format!("{path}/negotiation")).await;
            said(&page)
                .assert_status(200)
                .assert_lacks("negotiation/agree")
                .assert_has("negotiation/comments");
            league.post(&format!("{path}/negotiation/agree"), &[("number", "1")]).await.assert_status(409);
        })
        .await;
}

#[tokio::test]
async fn whom_it_does_not_concern_finds_nothing() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let parts =
                ["", "/draft", "/negotiation", "/versions", "/sign", "/steps", "/reviews", "/draft/import"];
            let doctors = house.with_role(Role::President, "/party/league-doctors/").await;
            let stranger = house.stranger().await;
            for part in parts {
                doctors.get(&format!("/office/programmes/{id}{part}")).await.assert_status(404);
                stranger.get(&format!("/office/programmes/{id}{part}")).await.assert_status(404);
                house.visitor().get(&format!("/office/programmes/{id}{part}")).await.assert_status(303);
            }
            for (part, fields) in [
                ("draft/hand-over", vec![("version", "1")]),
                ("negotiation/agree", vec![("number", "1")]),
                ("negotiation/comments", vec![("body", "x"), ("number", "1"), ("item", ""), ("para", "0")]),
                ("sign", vec![("office", "unit:league_president"), ("number", "1"), ("read", "on")]),
                ("withdraw", vec![("why", "x")]),
                ("publish", vec![("yes", "yes")]),
                ("amend", vec![("reason.ar", "x")]),
            ] {
                doctors.post(&format!("/office/programmes/{id}/{part}"), &fields).await.assert_status(404);
            }
            // Who only reads the league's papers reads, and finds no button.
            let bureau = house.with_role(Role::Bureau, "/party/league-engineers/").await;
            said(&bureau.get(&format!("/office/programmes/{id}/draft")).await)
                .assert_status(200)
                .assert_has("o1")
                .assert_lacks("hand-over");
            bureau.get(&format!("/office/programmes/{id}/draft/items/o1")).await.assert_status(404);
            assert!(!cast.president.is_empty());
        })
        .await;
}

#[tokio::test]
async fn a_signature_asks_for_the_password_again_after_a_while() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await.to_string();
            let president = super::scene::holder(house, "president", &cast.president).await;
            let path = format!("/office/programmes/{id}/sign");
            said(&president.get(&path).await).assert_status(200).assert_has("name=\"read\"");
            // Not read is not signed; the form comes back.
            let sent = [("office", "unit:league_president"), ("number", number.as_str())];
            said(&president.post(&path, &sent).await).assert_status(422).assert_has("e-read");
            house.clock.set(super::scene::at("2018-10-08T10:00:00Z"));
            let asked = president.get(&path).await;
            asked.assert_status(303);
            assert!(asked.location().starts_with("/me/confirm"), "{}", asked.location());
            house.clock.set(super::scene::at("2018-10-08T09:20:00Z"));
            let sent = [("office", "unit:league_president"), ("number", number.as_str()), ("read", "on")];
            president.post(&path, &sent).await.assert_status(303);
            assert_eq!(texts(house, "SELECT office FROM programme_signature").await, ["league_president"]);
            // Another's office: told why, nothing signed.
            let sent =
                [("office", "partner:deputy_secretary_general"), ("number", number.as_str()), ("read", "on")];
            president.post(&path, &sent).await.assert_status(403);
        })
        .await;
}

#[tokio::test]
async fn what_is_in_force_is_shown_to_both_and_signed_by_name() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            in_force(house, &cast, &id).await;
            let headquarters = house.secretariat().await;
            let path = format!("/office/programmes/{id}");
            said(&headquarters.get(&format!("{path}/sign")).await)
                .assert_has("كريم التازي")
                .assert_has("هند المثال");
            said(&headquarters.get(&format!("{path}/draft")).await).assert_has("افتحوا ملحقا");
            for part in ["", "/steps", "/reviews", "/versions", "/versions/2", "/negotiation"] {
                for lang in ["", "/fr", "/en"] {
                    said(&headquarters.get(&format!("{lang}{path}{part}")).await).assert_status(200);
                }
            }
        })
        .await;
}

#[tokio::test]
async fn whose_mandate_ended_yesterday_is_told_so_on_the_page() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let number = agreed(house, &id).await.to_string();
            super::scene::ended(house, "league-engineers", "league_president", "2018-10-08").await;
            // Still in the bureau, so that the papers are still theirs to read.
            let former = house
                .persona("former", &[(Role::Bureau, "/party/league-engineers/")], Some(&cast.president))
                .await;
            let path = format!("/office/programmes/{id}/sign");
            said(&former.get(&path).await)
                .assert_status(200)
                .assert_has("انتهى انتدابكم في هذه المهمة")
                .assert_has("8 أكتوبر 2018")
                .assert_lacks("name=\"read\"");
            let sent = [("office", "unit:league_president"), ("number", number.as_str()), ("read", "on")];
            said(&former.post(&path, &sent).await)
                .assert_status(422)
                .assert_has("انتهى انتدابكم في هذه المهمة");
            assert_eq!(texts(house, "SELECT office FROM programme_signature").await, [""; 0]);
        })
        .await;
}

#[tokio::test]
async fn the_leadership_is_never_heard_for_the_league() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let of = |role, path: &str| Policy::new(vec![Grant::subtree(role, UnitPath(path.into()))]);
            let league = of(Role::President, "/party/league-engineers/");
            let everything = Policy::new(Policy::system().grants().to_vec());
            for policy in [of(Role::President, "/party/"), of(Role::Secretariat, "/"), everything] {
                // Whatever is done for a side takes its speaker, and of the league's nobody above it is made one.
                assert!(unit(&id).with::<WriteProgramme>(house, &policy).await.is_none());
                assert!(unit(&id).with::<SeeProgrammes>(house, &policy).await.is_none());
                assert!(unit(&id).with::<Report>(house, &policy).await.is_none());
                assert!(partner(&id).with::<WriteProgramme>(house, &policy).await.is_some());
            }
            let writes = unit(&id).with(house, &league).await.expect("its own president");
            let said = Placed { below: None, item: Item::Preamble(words("ours")) };
            let (app, mut work) = (&house.app, house.work().await);
            commands::save_item(app, &mut work, &writes, said, None, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            work.commit().await.expect("committed");
            in_force(house, &cast, &id).await;
            // Who speaks for the partner does nothing that is the unit's: its review, its steps, its reports.
            let leadership = of(Role::President, "/party/");
            let other = partner(&id).with::<WriteProgramme>(house, &leadership).await.expect("the partner");
            let mut work = house.work().await;
            let saved = commands::save_review(app, &mut work, &other, 2018, None, words("good")).await;
            assert!(matches!(saved, Err(Fault::NotFound)), "{saved:?}");
            let handed = commands::submit_review(&mut work, &other, 2018, None).await;
            assert!(matches!(handed, Err(Fault::NotFound)), "{handed:?}");
            let by = commands::By::Writer(&other);
            let on = super::scene::day("2018-03-01");
            let step = commands::finish_step(app, &mut work, by, (&id, "s1"), None, on, "").await;
            assert!(matches!(step, Err(Fault::NotFound)), "{step:?}");
            let other = partner(&id).with::<Report>(house, &leadership).await.expect("the partner");
            let input = commands::ReportInput::default();
            let report = commands::save_report(app, &mut work, &other, 4, None, input).await;
            assert!(matches!(report, Err(Fault::NotFound)), "{report:?}");
            let computed = commands::compute(app, &id, 4).await.expect("computed");
            let report = commands::submit_report(app, &mut work, &other, None, 4, None, &computed).await;
            assert!(matches!(report, Err(Fault::NotFound)), "{report:?}");
        })
        .await;
}

#[tokio::test]
async fn no_page_lets_the_leadership_act_for_the_league() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let path = format!("/office/programmes/{id}");
            let secretariat = house.secretariat().await;
            let number = agreed(house, &id).await.to_string();
            let sent = [("office", "unit:league_president"), ("number", number.as_str()), ("read", "on")];
            secretariat.post(&format!("{path}/sign"), &sent).await.assert_status(403);
            let sent = [("side", "unit"), ("yes", "yes")];
            secretariat.post(&format!("{path}/publish"), &sent).await.assert_status(404);
            let number = number.parse().expect("a number");
            super::scene::signs(house, unit(&id), number, "league_president", &cast.president)
                .await
                .expect("signs");
            super::scene::signs(house, partner(&id), number, "deputy_secretary_general", &cast.deputy)
                .await
                .expect("signs");
            for (part, fields) in [
                ("reviews/2018", vec![("text.ar", "x")]),
                ("steps/s1", vec![("done_on", "2018-03-01")]),
                ("reports/4/edit", vec![("text", "x")]),
                ("reports/4/submit", vec![("version", "0")]),
            ] {
                secretariat.post(&format!("{path}/{part}"), &fields).await.assert_status(404);
            }
            assert_eq!(texts(house, "SELECT id FROM report").await, [""; 0]);
            assert_eq!(texts(house, "SELECT id FROM programme_review").await, [""; 0]);
            assert_eq!(texts(house, "SELECT item FROM programme_step WHERE state = 'done'").await, [""; 0]);
        })
        .await;
}
