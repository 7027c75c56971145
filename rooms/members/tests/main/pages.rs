//! The office pages, by personas: who sees what, and what is written down of it.

use rawabit_members::model::{Gender, MemberData};
use rawabit_members::store::entity::read;
use rawabit_people::PersonInput;
use rawabit_platform::audit;
use rawabit_platform::permit::{Role, UnitPath};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::scene::{RABAT, SALE, enter, entry, member, permit, setup, stands, tree, unit};

#[tokio::test(flavor = "multi_thread")]
async fn a_guessed_number_of_another_branch_is_404_and_in_the_audit() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let mine = member(house, RABAT, "كريم التازي", "").await;
            let theirs = member(house, SALE, "سعاد بناني", "").await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer
                .get("/office/members")
                .await
                .assert_status(200)
                .assert_has("كريم التازي")
                .assert_lacks("سعاد بناني");
            officer.get("/office/members?q=souad").await.assert_lacks("سعاد بناني");
            officer.get(&format!("/office/members?unit={SALE}")).await.assert_lacks("سعاد بناني");
            officer.get(&format!("/office/members/{}", mine.no)).await.assert_status(200);
            officer.get("/office/members/000001").await.assert_status(200);
            for guess in [theirs.no.to_string(), "000002".into(), "999".into(), "A-77".into()] {
                officer.get(&format!("/office/members/{guess}")).await.assert_status(404);
            }
            officer.get("/office/members/2/edit").await.assert_status(404);
            officer.post("/office/members/2/identity", &[]).await.assert_status(404);
            let tried = audit::Entity::find()
                .filter(audit::Column::Action.eq("members.read"))
                .filter(audit::Column::Outcome.eq("refused"))
                .all(house.app.store.read())
                .await
                .expect("read");
            let tried: Vec<_> =
                tried.iter().map(|line| (line.subject_id.as_str(), line.detail.as_str())).collect();
            assert_eq!(
                tried,
                [
                    ("2", "out_of_scope"),
                    ("000002", "out_of_scope"),
                    ("999", "unknown"),
                    ("A-77", "unknown"),
                    ("2", "out_of_scope"),
                    ("2", "out_of_scope")
                ]
            );
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_no_business_there_finds_nothing() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "").await;
            for persona in [
                house.stranger().await,
                house.administrator().await,
                house.with_role(Role::Bureau, "/").await,
                house.with_role(Role::Communication, "/").await,
            ] {
                for path in [
                    "/office/members",
                    "/office/members/1",
                    "/office/members/applications",
                    "/office/members/rolls",
                ] {
                    persona.get(path).await.assert_status(404);
                }
            }
            // The right is there, the scope is another: nothing by any way.
            let elsewhere = house.with_role(Role::Auditor, "/party/league-engineers/").await;
            elsewhere.get("/office/members?standing=all").await.assert_status(200).assert_lacks("كريم");
            elsewhere.get(&format!("/office/members/{}", one.no)).await.assert_status(404);
            house.visitor().get("/office/members").await.assert_status(303);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_opening_is_written_down_once_a_minute_and_the_member_sees_their_own_without() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let mut one = entry(house, RABAT, "كريم التازي", "").await;
            one.data = MemberData {
                identity: Some("AB123456".into()),
                gender: Some(Gender::Male),
                ..MemberData::default()
            };
            let one = enter(house, one).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get("/office/members/1").await.assert_lacks("AB123456");
            officer.get("/office/members/1").await.assert_status(200);
            officer.post("/office/members/1/identity", &[]).await.assert_status(422).assert_lacks("AB123456");
            let why = [("why", "check")];
            officer.post("/office/members/1/identity", &why).await.assert_status(200).assert_has("AB123456");
            house
                .with_role(Role::Auditor, RABAT)
                .await
                .post("/office/members/1/identity", &why)
                .await
                .assert_status(404);
            officer
                .get(&format!("/office/people/{}", one.person))
                .await
                .assert_status(200)
                .assert_has("فرع الرباط");
            let rows = read::Entity::find().all(house.app.store.read()).await.expect("read");
            let what: Vec<_> = rows.iter().map(|row| row.what.as_str()).collect();
            assert_eq!(what, ["record", "identity", "person"]);
            assert!(rows.iter().all(|row| row.at.0 % 60_000_000 == 0 && row.person_id == one.person));
            let mine = house.persona("karim", &[], Some(&one.person)).await;
            mine.get("/me").await.assert_status(200).assert_has("000001").assert_has("فرع الرباط");
            assert_eq!(
                read::Entity::find().all(house.app.store.read()).await.expect("read").len(),
                3,
                "one's own is no reading"
            );
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_goes_out_is_written_down_for_everybody_in_it() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = enter(house, entry(house, RABAT, "كريم التازي", "").await).await;
            let two = enter(house, entry(house, RABAT, "سعاد بناني", "").await).await;
            enter(house, entry(house, SALE, "نور الصالحي", "").await).await;
            // Somebody on record as a person and as no member has no registry to read about it in.
            let mut work = house.work().await;
            let input = PersonInput::named(
                UnitPath(RABAT.to_owned()),
                rawabit_platform::Multi::one(rawabit_platform::Lang::Ar, "ضيف"),
                rawabit_statutes::Form::Masculine,
            );
            rawabit_people::commands::register(&mut work, &permit(RABAT), input)
                .await
                .expect("done")
                .expect("taken");
            work.commit().await.expect("committed");
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get("/office/people").await.assert_status(200);
            let none = read::Entity::find().all(house.app.store.read()).await.expect("read");
            assert!(none.is_empty(), "a page of names is no file");
            for format in ["csv", "xlsx"] {
                officer.get(&format!("/office/people?format={format}")).await.assert_status(200);
            }
            let rows = read::Entity::find().all(house.app.store.read()).await.expect("read");
            let told: std::collections::BTreeSet<_> =
                rows.iter().map(|row| (row.person_id.as_str(), row.what.as_str())).collect();
            let both = [(one.person.as_str(), "export"), (two.person.as_str(), "export")];
            assert_eq!(told, both.into_iter().collect());
            assert_eq!(rows.len(), 4, "each file is one reading");
            let mine = house.persona("karim", &[], Some(&one.person)).await;
            mine.get("/me/reads").await.assert_status(200).assert_has("ملف تم تنزيله");
            // What somebody takes home with themselves in it is no reading of their own record.
            let secretary = house.persona("souad", &[(Role::Secretary, RABAT)], Some(&two.person)).await;
            secretary.get("/office/people?format=csv").await.assert_status(200);
            let rows = read::Entity::find().all(house.app.store.read()).await.expect("read");
            assert_eq!(rows.iter().filter(|row| row.person_id == two.person).count(), 2);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_entered_corrected_and_keeps_the_old_number() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get("/office/members/new").await.assert_status(200);
            let fields = [
                ("unit", "branch-04-421"),
                ("name.ar", "كريم التازي"),
                ("name.fr", "Karim Tazi"),
                ("gender", "m"),
                ("birth_day", "1980-05-05"),
                ("joined", "2016-01-01"),
                ("number", "77/16"),
                ("phone", "0612345678"),
                ("category", "ordinary"),
                ("profession", "executives"),
            ];
            let done = officer.post("/office/members/new", &fields).await;
            done.assert_status(303);
            officer
                .get("/office/members/1")
                .await
                .assert_has("77/16")
                .assert_has("الأطر العليا")
                .assert_has("اشتراك عادي");
            let outside =
                [("unit", "branch-04-441"), ("name.ar", "س ع"), ("gender", "m"), ("joined", "2016-01-01")];
            officer.post("/office/members/new", &outside).await.assert_status(422);
            let young = [
                ("unit", "branch-04-421"),
                ("name.ar", "س ع"),
                ("gender", "m"),
                ("birth_day", "2005-01-01"),
                ("joined", "2016-01-01"),
            ];
            officer.post("/office/members/new", &young).await.assert_status(422).assert_has("18");
            officer.get("/office/members/1/edit").await.assert_status(200).assert_has("+212612345678");
            let change = [
                ("name.ar", "كريم التازي العلوي"),
                ("gender", "m"),
                ("birth_day", "1980-05-05"),
                ("number", "78/16"),
                ("version", "2"),
                ("person_version", "1"),
                ("reason", "تصحيح"),
            ];
            officer.post("/office/members/1/edit", &change).await.assert_status(303);
            officer.post("/office/members/1/edit", &change).await.assert_status(422);
            for typed in ["77/16", "78/16", "العلوي"] {
                let found = officer.get(&format!("/office/members?q={typed}")).await;
                found.assert_has("كريم التازي العلوي");
            }
            officer.get("/office/members/1").await.assert_has("تصحيح المعطيات").assert_has("رقم انخراط جديد");
            for typed in ["؟؟", "'", "%", "\" OR 1", "2090", "=cmd|' /C calc'!A0"] {
                let path = format!(
                    "/office/members?q={}&age_from=x&age_to=-1&standing=zz&from=b-9&office=none",
                    typed.replace('%', "%25").replace(' ', "+").replace('"', "%22").replace('|', "%7C")
                );
                officer.get(&path).await.assert_status(200);
            }
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_is_frozen_and_its_member_proves_the_own_entry() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "كريم التازي", "").await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let fields = [("unit", "branch-04-421"), ("entitlement", "vote"), ("day", "2018-10-08")];
            officer
                .post("/office/members/rolls/new", &fields)
                .await
                .assert_status(422)
                .assert_has("لا أحد يستوفي");
            officer.get("/office/members/1").await.assert_has("واجب الانخراط لم يؤد");
            let work = house.work().await;
            stands(&work, &one.person, "branch-04-421", None, true).await;
            work.commit().await.expect("committed");
            let done = officer.post("/office/members/rolls/new", &fields).await;
            done.assert_status(303);
            let roll = done.location().split('?').next().unwrap_or_default().to_owned();
            officer.get(&roll).await.assert_status(200).assert_has("كريم التازي");
            officer.get(&format!("{roll}/entry?position=0")).await.assert_status(200).assert_has("سليم");
            officer.get(&format!("{roll}/entry?position=1")).await.assert_status(404);
            house.with_role(Role::Secretary, SALE).await.get(&roll).await.assert_status(404);
            let id = roll.rsplit('/').next().unwrap_or_default();
            let mine = house.persona("karim", &[], Some(&one.person)).await;
            mine.get("/me").await.assert_has(id);
            mine.get(&format!("/me/rolls/{id}")).await.assert_status(200).assert_has("سليم");
            let file = mine.get(&format!("/me/rolls/{id}/entry.json")).await;
            let proof: rawabit_members::model::roll::EntryProof =
                serde_json::from_str(&file.text()).expect("a proof");
            assert!(proof.is_sound() && proof.number == "000001");
            house.stranger().await.get(&format!("/me/rolls/{id}")).await.assert_status(404);
            let _ = (permit::<rawabit_members::FreezeRoll>("/"), unit(house, RABAT).await);
        })
        .await;
}
