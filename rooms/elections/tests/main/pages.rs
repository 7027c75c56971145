//! Pages: who may see and do what, through the ways in that everybody has.

use rawabit_elections::commands;
use rawabit_platform::permit::Role;
use rawabit_statutes::Polling;

use crate::scene::{
    BRANCH, CLOSES, RABAT, UNTIL, at, branch, contest_of, listed, opened, polling, row, setup,
};

#[tokio::test]
async fn an_election_is_opened_held_counted_and_certified_on_pages() {
    setup()
        .on_sqlite(async |house| {
            let (members, secretary) = branch(house, 6).await;
            let office = house.persona("houda", &[], Some(&secretary)).await;
            office.get("/office/elections").await.assert_status(200);
            office.get("/office/elections/new").await.assert_status(200);
            let form = format!("/office/elections/new/{BRANCH}");
            office.get(&form).await.assert_status(200).assert_has("branch_secretary");
            let whole = [
                ("office", "branch_secretary"),
                ("polling", "paper"),
                ("until_day", "2018-10-10"),
                ("until_time", "10:00"),
                ("open_day", "2018-10-15"),
                ("open_time", "10:00"),
                ("close_day", "2018-10-15"),
                ("close_time", "18:00"),
            ];
            let without: Vec<_> = whole.iter().copied().filter(|(name, _)| *name != "open_time").collect();
            office.post(&form, &without).await.assert_status(422).assert_has("2018-10-15");
            let opened = office.post(&form, &whole).await;
            opened.assert_status(303);
            let path = opened.location().split('?').next().expect("a path").to_owned();
            let id = path.rsplit('/').next().expect("an id").to_owned();
            for part in ["", "/candidates", "/roll", "/count", "/appeals"] {
                office.get(&format!("{path}{part}")).await.assert_status(200);
            }
            // A member stands from the own page; another is proposed on paper and agrees there.
            let member = house.persona("member", &[], Some(&members[0])).await;
            member.get("/me").await.assert_status(200).assert_has(&format!("/me/elections/{id}"));
            member.get(&format!("/me/elections/{id}/stand")).await.assert_status(200);
            let stood = member.post(&format!("/me/elections/{id}/stand"), &[("note", "برنامجي")]).await;
            stood.assert_status(303);
            let entered = office.post(&format!("{path}/candidates"), &[("person", &members[1])]).await;
            entered.assert_status(303);
            let other = house.persona("other", &[], Some(&members[1])).await;
            let answered = other.post(&format!("/me/elections/{id}/candidacy/agree"), &[]).await;
            answered.assert_status(303);
            let all = rawabit_elections::store::candidacies(house.app.store.read(), &id).await.expect("read");
            for one in &all {
                let judged =
                    office.post(&format!("{path}/candidates/{}", one.id), &[("decision", "accept")]).await;
                judged.assert_status(303);
            }
            office.post(&format!("{path}/settle"), &[]).await.assert_status(409);
            // Days later everybody signs in again.
            house.clock.set(at(UNTIL));
            let office = house.persona("houda", &[], Some(&secretary)).await;
            office.post(&format!("{path}/settle"), &[]).await.assert_status(303);
            house.clock.set(at("2018-10-15T09:00:00Z"));
            let office = house.persona("houda", &[], Some(&secretary)).await;
            let closing = [("close_day", "2018-10-15"), ("close_time", "18:00")];
            office.get(&format!("{path}/open")).await.assert_status(200);
            office.post(&format!("{path}/open"), &closing).await.assert_status(303);
            for file in ["ballot.pdf", "sheet.pdf"] {
                let pdf = office.get(&format!("{path}/{file}")).await;
                pdf.assert_status(200);
                assert!(pdf.bytes.starts_with(b"%PDF"), "{file}");
            }
            for position in 0..4 {
                office.post(&format!("{path}/roll/{position}"), &[]).await.assert_status(303);
            }
            // No button before its hour: it would only be refused.
            office.get(&path).await.assert_status(200).assert_lacks(&format!("{path}/close"));
            house.clock.set(at(CLOSES));
            let office = house.persona("houda", &[], Some(&secretary)).await;
            office.get(&path).await.assert_status(200).assert_has(&format!("{path}/close"));
            let member = house.persona("member", &[], Some(&members[0])).await;
            office.post(&format!("{path}/close"), &[]).await.assert_status(303);
            // Two tellers: neither sees what the other entered.
            let sheet = [
                ("votes.1", "٣"),
                ("votes.2", "1"),
                ("expressed", "4"),
                ("blank", "0"),
                ("invalid", "0"),
                ("voters", "4"),
            ];
            let wrong: Vec<_> = sheet
                .iter()
                .map(|(name, value)| (*name, if *name == "voters" { "5" } else { value }))
                .collect();
            office.get(&format!("{path}/sheet")).await.assert_status(200);
            office.post(&format!("{path}/sheet"), &wrong).await.assert_status(422).assert_has("value=\"٣\"");
            office.post(&format!("{path}/sheet"), &sheet).await.assert_status(303);
            let second = house.with_role(Role::Secretary, RABAT).await;
            second.get(&format!("{path}/sheet")).await.assert_status(200).assert_lacks("value=\"٣\"");
            second.post(&format!("{path}/sheet"), &sheet).await.assert_status(303);
            let count = office.get(&format!("{path}/count")).await;
            count.assert_status(200).assert_has("عضو 000");
            // Provisional for everybody, with the transcript; certified only in time and by the organ.
            let public = house.visitor().get(&format!("/elections/{id}")).await;
            public.assert_status(200).assert_has("عضو 000");
            house.visitor().get("/fr/elections").await.assert_status(200).assert_has(&id);
            office.get(&path).await.assert_status(200).assert_lacks(&format!("{path}/certify"));
            office.post(&format!("{path}/certify"), &[]).await.assert_status(409);
            let contest = row(house, &id).await;
            member.get(&format!("/me/elections/{id}/appeal")).await.assert_status(200);
            house.clock.set(contest.appeals_until.expect("a time"));
            let office = house.persona("houda", &[], Some(&secretary)).await;
            let second = house.with_role(Role::Secretary, RABAT).await;
            second.post(&format!("{path}/certify"), &[]).await.assert_status(409);
            office.get(&path).await.assert_status(200).assert_has(&format!("{path}/certify"));
            office.post(&format!("{path}/certify"), &[]).await.assert_status(303);
            let blt = house.visitor().get(&format!("/elections/{id}/1/ballots.blt")).await;
            assert_eq!(blt.text().lines().next(), Some("2 1"));
            let drafted = office.post(&format!("{path}/communique"), &[]).await;
            drafted.assert_status(303);
            office.get(&drafted.location()).await.assert_status(200).assert_has("نتائج الانتخاب");
            for lang in ["", "/fr", "/en"] {
                house.visitor().get(&format!("{lang}/elections/{id}")).await.assert_status(200);
                office.get(&format!("{lang}{path}")).await.assert_status(200);
                office.get(&format!("{lang}{path}/count")).await.assert_status(200);
            }
        })
        .await;
}

#[tokio::test]
async fn a_stranger_knows_of_nothing_before_there_is_a_result() {
    setup()
        .on_sqlite(async |house| {
            let (members, _) = branch(house, 20).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Electronic)).await;
            let stranger = house.stranger().await;
            let treasurer = house.with_role(Role::Treasurer, RABAT).await;
            let elsewhere = house.with_role(Role::President, "/party/branch-05/").await;
            for path in [format!("/office/elections/{id}"), format!("/office/elections/{id}/roll")] {
                stranger.get(&path).await.assert_status(404);
                treasurer.get(&path).await.assert_status(404);
                elsewhere.get(&path).await.assert_status(404);
            }
            house.visitor().get(&format!("/elections/{id}")).await.assert_status(404);
            house.visitor().get(&format!("/elections/{id}/1/ballots.csv")).await.assert_status(404);
            // An auditor sees, and changes nothing.
            let auditor = house.with_role(Role::Auditor, "/").await;
            auditor.get(&format!("/office/elections/{id}")).await.assert_status(200);
            auditor.post(&format!("/office/elections/{id}/settle"), &[]).await.assert_status(404);
            listed(house, &id, &members[..2]).await;
            polling(house, &id).await;
            let voter = house.persona("voter", &[], Some(&members[3])).await;
            // The page of the ballot names its secrecy, and works without a script.
            let page = voter.get(&format!("/me/elections/{id}/vote")).await;
            page.assert_status(200).assert_has("type=\"radio\"").assert_has("value=\"-\"");
            let said = house.app.voice(rawabit_platform::Lang::Ar).t("elections-secrecy-confidential-text");
            page.assert_has(&said);
            house.visitor().get(&format!("/elections/{id}")).await.assert_status(404);
            house.clock.set(at(CLOSES));
            commands::close_due(&house.app).await.expect("closed");
            // Nobody voted: that is no result, and the vote is held again.
            house.visitor().get(&format!("/elections/{id}")).await.assert_status(404);
            let office = house.with_role(Role::Secretary, RABAT).await;
            let said = house.app.voice(rawabit_platform::Lang::Ar).ta("elections-void-quorum", "n", 10_i64);
            office.get(&format!("/office/elections/{id}/count")).await.assert_status(200).assert_has(&said);
        })
        .await;
}
