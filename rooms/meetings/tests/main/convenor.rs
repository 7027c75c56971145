//! Who convenes: by the article of the body, in their own right or on an instruction that is recorded.

use rawabit_federation::NewUnit;
use rawabit_federation::commands::found_unit;
use rawabit_federation::permissions::ShapeTree;
use rawabit_meetings::Convene;
use rawabit_meetings::commands::{self, ConveneRefused, Convening, NewMeeting};
use rawabit_platform::permit::Role;
use rawabit_platform::{Lang, Multi};

use crate::scene::{at, holder, people, permit, presidents, setup, texts};

#[tokio::test]
async fn a_body_is_convened_by_an_office_of_its_article_or_on_its_instruction() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            house.clock.set(at("2018-09-28T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let plan = |unit: &str, body: &str| NewMeeting {
                unit: unit.into(),
                body: Some(body.into()),
                ..presidents()
            };
            let mut ids = Vec::new();
            for (unit, body) in [
                ("party", "league_presidents_meeting"),
                ("party", "executive_committee"),
                ("league-engineers", "league_bureau"),
            ] {
                let planned = commands::plan(&house.app, &mut work, &convene, plan(unit, body)).await;
                ids.push(planned.expect("planned").expect("sound"));
            }
            let by = |person: &String| Convening { person: Some(person.clone()), ..Convening::default() };
            let on = |person: &String, office: &str| Convening {
                instructed_by: Some(office.into()),
                ..by(person)
            };
            // Article 13 names the secretary general only, article 21 the president of this league and no other.
            for (id, said, article) in [
                (&ids[1], by(&cast.secretary), "13"),
                (&ids[1], on(&cast.secretary, "headquarters_secretary"), "13"),
                (&ids[2], by(&cast.general), "21"),
                (&ids[2], by(&cast.presidents[1]), "21"),
            ] {
                let answer = commands::convene(&house.app, &mut work, &convene, id, None, said).await;
                let Ok(Err(ConveneRefused::Convenor { article: named })) = answer else {
                    panic!("{answer:?}")
                };
                assert_eq!(named, article);
            }
            for (id, said) in [
                (&ids[0], by(&cast.secretary)),
                (&ids[1], on(&cast.secretary, "secretary_general")),
                (&ids[2], by(&cast.vice)),
            ] {
                let answer = commands::convene(&house.app, &mut work, &convene, id, None, said).await;
                answer.expect("works").expect("lawful");
            }
            work.commit().await.expect("committed");
            let acts =
                texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.convened' ORDER BY idx").await;
            assert!(acts[0].contains("\"convened_by\":\"headquarters_secretary\""), "{}", acts[0]);
            assert!(!acts[0].contains("instructed_by"), "{}", acts[0]);
            assert!(acts[1].contains("\"instructed_by\":\"secretary_general\""), "{}", acts[1]);
            assert!(acts[2].contains("\"convened_by\":\"league_president\""), "{}", acts[2]);
            assert!(acts[2].contains("\"deputy\":\"league_vice_president\""), "{}", acts[2]);
            let letter = texts(
                house,
                "SELECT body FROM mail WHERE recipient = 'karim.tazi@example.org' ORDER BY created_at, id",
            )
            .await;
            assert!(letter[0].contains("المسؤول الإداري للمركز العام"), "who convenes signs: {}", letter[0]);
        })
        .await;
}

#[tokio::test]
async fn while_the_only_convening_office_is_vacant_nobody_convenes() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let statutes = house.app.statutes.load_full();
            let mut work = house.work().await;
            let unit = NewUnit {
                id: "league-new".into(),
                kind: "league".into(),
                parent: Some("party".into()),
                name: Multi::one(Lang::Ar, "رابطة جديدة"),
                area: None,
                founded: None,
            };
            let founded = found_unit(&mut work, &permit::<ShapeTree>("/"), &statutes, unit).await;
            founded.expect("founded").expect("lawful");
            work.commit().await.expect("committed");
            holder(house, "league-new", "league_treasurer", "أمين مال").await;
            house.clock.set(at("2018-09-28T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let new =
                NewMeeting { unit: "league-new".into(), body: Some("league_bureau".into()), ..presidents() };
            let id =
                commands::plan(&house.app, &mut work, &convene, new).await.expect("works").expect("sound");
            let said = Convening { instructed_by: Some("league_president".into()), ..Convening::default() };
            let answer = commands::convene(&house.app, &mut work, &convene, &id, None, said).await;
            assert!(matches!(answer, Ok(Err(ConveneRefused::ConvenorVacant { .. }))), "{answer:?}");
        })
        .await;
}

#[tokio::test]
async fn the_only_choice_is_made_already_and_a_convenor_is_not_asked() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            house.clock.set(at("2018-09-28T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let new = NewMeeting { body: Some("executive_committee".into()), ..presidents() };
            let id =
                commands::plan(&house.app, &mut work, &convene, new).await.expect("works").expect("sound");
            work.commit().await.expect("committed");
            let roles = [(Role::Secretariat, "/")];
            let path = format!("/office/meetings/{id}/convene");
            let secretary = house.persona("secretary", &roles, Some(&cast.secretary)).await;
            secretary
                .get(&path)
                .await
                .assert_status(200)
                .assert_has("name=\"instructed_by\"")
                .assert_has("<option value=\"secretary_general\" selected");
            let general = house.persona("general", &roles, Some(&cast.general)).await;
            general.get(&path).await.assert_status(200).assert_lacks("instructed_by");
            let sent = [("version", "1"), ("instructed_by", "secretary_general")];
            secretary.post(&path, &sent).await.assert_status(303);
        })
        .await;
}

/// Article 11 lets a third of the national council's members ask for its meeting: two of the four who have a seat and a vote.
#[tokio::test]
async fn a_share_of_the_members_may_ask_for_a_meeting() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            house.clock.set(at("2018-09-20T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let mut ids = Vec::new();
            for body in ["national_council", "executive_committee"] {
                let new = NewMeeting { body: Some(body.into()), ..presidents() };
                let planned = commands::plan(&house.app, &mut work, &convene, new).await;
                ids.push(planned.expect("planned").expect("sound"));
            }
            let asked = |n: u32| Convening {
                person: Some(cast.secretary.clone()),
                requested_by: Some(n),
                ..Convening::default()
            };
            let mut refused = async |id: &String, said: Convening| {
                let answer = commands::convene(&house.app, &mut work, &convene, id, None, said).await;
                answer.expect("works").expect_err("refused")
            };
            let article = || "11".to_owned();
            assert_eq!(
                refused(&ids[0], asked(1)).await,
                ConveneRefused::RequestTooSmall { asked: 1, needed: 2, members: 4, article: article() }
            );
            assert_eq!(
                refused(&ids[0], asked(5)).await,
                ConveneRefused::RequestTooLarge { asked: 5, members: 4 }
            );
            let none = Convening { requested_by: None, ..asked(0) };
            assert_eq!(refused(&ids[0], none).await, ConveneRefused::Convenor { article: article() });
            let elsewhere = refused(&ids[1], asked(4)).await;
            assert_eq!(elsewhere, ConveneRefused::NoRequest { article: "13".into() });
            for lang in Lang::ALL {
                let said = house.app.voice(lang).plain().msg(&elsewhere.message(&house.app));
                assert!(said.contains("13") && !said.contains('⟦'), "{said}");
            }
            let answer = commands::convene(&house.app, &mut work, &convene, &ids[0], None, asked(2)).await;
            answer.expect("works").expect("lawful");
            work.commit().await.expect("committed");
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.convened'").await;
            assert!(acts[0].contains("\"requested_by\":2,\"requested_of\":4"), "{}", acts[0]);
            assert!(!acts[0].contains("instructed_by") && !acts[0].contains("convened_by"), "{}", acts[0]);
            for cited in ["\"article\":\"30\"", "\"article\":\"11\""] {
                assert!(acts[0].contains(cited), "{}", acts[0]);
            }
            let letters = texts(
                house,
                "SELECT body FROM mail WHERE recipient = 'souad.amrani@example.org' ORDER BY created_at, id",
            )
            .await;
            let words = "à la demande écrite de 2 membres sur 4 (article 11)";
            assert!(letters[0].contains(words), "{}", letters[0]);
            assert!(!letters[0].contains("Secrétaire général"), "nobody signs for another: {}", letters[0]);
        })
        .await;
}

#[tokio::test]
async fn a_request_is_asked_for_where_the_statutes_know_one_and_shown_afterwards() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            house.clock.set(at("2018-09-20T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let mut work = house.work().await;
            let mut ids = Vec::new();
            for body in ["national_council", "executive_committee"] {
                let new = NewMeeting { body: Some(body.into()), ..presidents() };
                let planned = commands::plan(&house.app, &mut work, &convene, new).await;
                ids.push(planned.expect("planned").expect("sound"));
            }
            work.commit().await.expect("committed");
            let roles = [(Role::Secretariat, "/")];
            let general = house.persona("general", &roles, Some(&cast.general)).await;
            let path = |id: &String| format!("/en/office/meetings/{id}/convene");
            general.get(&path(&ids[1])).await.assert_status(200).assert_lacks("name=\"requested_by\"");
            general.get(&path(&ids[0])).await.assert_status(200).assert_has("name=\"requested_by\"");
            let sent = |n| [("version", "1"), ("requested_by", n)];
            general
                .post(&path(&ids[0]), &sent("1"))
                .await
                .assert_status(422)
                .assert_has("the statutes (article \u{2068}11\u{2069}) want");
            general.post(&path(&ids[0]), &sent("3")).await.assert_status(303);
            let shown = general.get(&format!("/en/office/meetings/{}", ids[0])).await;
            shown.assert_status(200).assert_has("at the written request of");
            let printed = general.get(&format!("/en/office/meetings/{}/convocation.pdf", ids[0])).await;
            printed.assert_status(200);
            // Convened by the secretary general in his own right, and asked for by the members: the record says both.
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'meeting.convened'").await;
            assert!(acts[0].contains("\"convened_by\":\"secretary_general\""), "{}", acts[0]);
            assert!(acts[0].contains("\"requested_by\":3,\"requested_of\":4"), "{}", acts[0]);
        })
        .await;
}
