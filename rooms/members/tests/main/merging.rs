//! Two records become one, with everything that hangs on them, and two again; and what stands against it.

use std::collections::BTreeMap;

use rawabit_ledger::verify_export;
use rawabit_members::commands::duplicates::{BY_HAND, CARRIED, FOLLOWING, OF_MEMBERSHIP, STAYING, settle};
use rawabit_members::commands::{self, Entered};
use rawabit_members::model::Entitlement;
use rawabit_members::store::duplicates::entity::merge;
use rawabit_members::store::entity::{member as members, membership, roll_entry};
use rawabit_platform::permit::Role;
use rawabit_platform::{ledger, personal};
use rawabit_testkit::{Client, House};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use crate::cards::{session, whole};
use crate::duplicates::born;
use crate::scene::{ENGINEERS, RABAT, SALE, day, enter, entry, member, office, permit, stands, tree, unit};

const PAIR: &str = "/office/members/duplicates/1-2";

/// The choices of a form of merging, and the versions of both records.
async fn choices(house: &House, more: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (name, no) in [("low_version", 1), ("high_version", 2)] {
        let row = members::Entity::find_by_id(no).one(house.app.store.read()).await.expect("read");
        fields.push((name.to_owned(), row.expect("a member").version.to_string()));
    }
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

async fn send(client: &Client, path: &str, fields: &[(String, String)]) -> rawabit_testkit::Reply {
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(path, &fields).await
}

/// The two records of one person: Amina, entered in Rabat twice, the second time also with the engineers.
async fn twice(house: &House) -> (Entered, Entered) {
    let mut one = born(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI", "1980-05-05").await;
    one.data.phone = Some("+212612345678".into());
    one.joining.since = day("2012-03-15");
    one.joining.joined = day("2014-03-15");
    let one = enter(house, one).await;
    let mut two = born(house, RABAT, "امينة علوي", "", "1980-05-05").await;
    two.data.phone = Some("+212699999999".into());
    two.data.identity = Some("AB123456".into());
    if let rawabit_members::model::Whom::New(person) = &mut two.whom {
        person.email = Some("amina@example.org".into());
    }
    let two = enter(house, two).await;
    let mut league = entry(house, ENGINEERS, "", "").await;
    league.whom = rawabit_members::model::Whom::Known(two.person.clone());
    enter(house, league).await;
    let work = house.work().await;
    stands(&work, &one.person, "branch-04-421", Some(day("2017-01-01")), false).await;
    stands(&work, &two.person, "branch-04-421", Some(day("2019-01-01")), false).await;
    stands(&work, &two.person, "league-engineers-04-421", Some(day("2018-01-01")), false).await;
    work.commit().await.expect("committed");
    (one, two)
}

/// Everything that is kept of a person, but for what merging and undoing leave on purpose: versions, lines of history, readings.
async fn left(house: &House, person: &str) -> BTreeMap<String, String> {
    let found = personal::everything(&house.app, person).await.expect("read");
    // What dues say is reckoned anew from the accounts, which are compared.
    let but =
        ["membership_event", "member_read", "member_merge", "audit", "session", "mail", "dues_standing"];
    found
        .into_iter()
        .filter(|(table, _)| !but.contains(table))
        .map(|(table, mut rows)| {
            for row in &mut rows {
                for column in ["version", "updated_at", "rank"] {
                    row.remove(column);
                }
            }
            (table.to_owned(), serde_json::to_string(&rows).expect("JSON"))
        })
        .collect()
}

async fn sound(house: &House) {
    let mut text = String::new();
    ledger::export_to(&house.app.store, true, |piece| {
        text.push_str(piece);
        Ok(())
    })
    .await
    .expect("an export");
    let key = house.app.store.signer().verifier().to_string();
    let report = verify_export(text.as_bytes(), None, Some(&key)).expect("read");
    assert!(report.findings.is_empty(), "{report:?}");
}

async fn merged(house: &House) -> merge::Model {
    merge::Entity::find().one(house.app.store.read()).await.expect("read").expect("a merge")
}

const CHOSEN: [(&str, &str); 6] = [
    ("name_ar", "low"),
    ("phone", "high"),
    ("number", "low"),
    ("unit", "low"),
    ("reason", "سجل الفرع"),
    ("nothing", ""),
];

#[tokio::test(flavor = "multi_thread")]
async fn two_records_become_one_and_two_again() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let (one, two) = twice(house).await;
            let own = session(house, &two.person).await;
            own.post("/me/card", &[]).await.assert_status(303);
            let token = commands::card_token(&house.app, &two.person).await.expect("read").expect("a card").0;
            let mut work = house.work().await;
            let rabat = unit(house, RABAT).await;
            let today = day("2018-10-08");
            commands::freeze(&house.app, &mut work, &permit(RABAT), &rabat, Entitlement::Vote, today)
                .await
                .expect("frozen")
                .expect("somebody");
            work.commit().await.expect("committed");
            let db = house.app.store.read();
            let rolls = async || {
                let rows = roll_entry::Entity::find().order_by_asc(roll_entry::Column::Position);
                let rows = rows.all(db).await.expect("read");
                rows.into_iter().map(|row| (row.position, row.number, row.leaf)).collect::<Vec<_>>()
            };
            let frozen = rolls().await;
            let before = (left(house, &one.person).await, left(house, &two.person).await);
            let officer = house.with_role(Role::Secretary, "/party/").await;
            let page = officer.get(PAIR).await;
            page.assert_status(200)
                .assert_has("امينة علوي")
                .assert_has("name=\"phone\"")
                .assert_lacks("AB123456");
            page.assert_has("تصير العضويتان عضوية واحدة").assert_has("له حساب");
            // What differs has to be chosen, and what was chosen stays.
            let open = choices(house, &[("name_ar", "low"), ("number", "low"), ("unit", "low")]).await;
            let again = send(&officer, PAIR, &open).await;
            again.assert_status(422).assert_has("id=\"e-phone\"").assert_lacks("⟦");
            again
                .assert_has("name=\"name_ar\" value=\"low\" required aria-describedby=\"f-name_ar\" checked");
            // Somebody was faster.
            let mut stale = choices(house, &CHOSEN).await;
            stale[0].1 = "99".into();
            send(&officer, PAIR, &stale).await.assert_status(422);
            send(&officer, PAIR, &choices(house, &CHOSEN).await).await.assert_status(303);
            let done = merged(house).await;
            assert_eq!((done.kept_no, done.lost_no, done.fused), (2, 1, 1), "who signs in stays");
            assert_eq!((done.kept_number.as_str(), done.lost_number.as_str()), ("000001", "000002"));
            // Both numbers, the old row and the search lead to the one record.
            for way in ["000001", "000002", "1", "2"] {
                let page = officer.get(&format!("/office/members/{way}")).await;
                page.assert_status(200).assert_has("أمينة العلوي").assert_has("000002");
            }
            for asked in ["000001", "000002", "amina", "0699999999"] {
                let page = officer.get(&format!("/office/members?q={asked}")).await;
                page.assert_has("/office/members/2\"").assert_lacks("/office/members/1\"");
            }
            officer.get(PAIR).await.assert_status(303);
            let row = members::Entity::find_by_id(2).one(db).await.expect("read").expect("a member");
            assert_eq!(row.phone.as_deref(), Some("+212699999999"));
            let opened = house.app.sealer.open(
                rawabit_members::IDENTITY,
                &row.person_id,
                row.identity_sealed.as_deref().expect("a number"),
            );
            assert_eq!(opened.expect("sealed for them").as_str(), "AB123456");
            // One membership in Rabat, since the earlier day, paid until the later one; the other one was written down twice.
            let held = membership::Entity::find()
                .filter(membership::Column::PersonId.eq(two.person.as_str()))
                .order_by_asc(membership::Column::Joined)
                .order_by_asc(membership::Column::Id)
                .all(db)
                .await
                .expect("read");
            let said: Vec<_> = held
                .iter()
                .map(|row| (row.since.to_string(), row.state.as_str(), row.end_reason.as_deref(), row.no))
                .collect();
            assert_eq!(
                said,
                [
                    ("2012-03-15".to_owned(), "active", None, 2),
                    ("2015-01-01".to_owned(), "ended", Some("merged"), 2),
                    ("2015-01-01".to_owned(), "active", None, 2),
                ]
            );
            assert_eq!(rolls().await, frozen, "a frozen roll stays");
            let scan = house.visitor().get(&format!("/card/{token}")).await;
            scan.assert_has("بطاقة صالحة");
            own.get("/me").await.assert_status(200).assert_has("000001");
            own.get("/me/reads").await.assert_status(200).assert_lacks("لم يطلع أحد");
            sound(house).await;
            // And two again.
            let undo = format!("/office/members/merges/{}/undo", done.id);
            let page = officer.get(&format!("/office/members/merges/{}", done.id)).await;
            page.assert_status(200).assert_has("000002").assert_has("سجل الفرع");
            officer.post(&undo, &[("reason", "")]).await.assert_status(422);
            officer.post(&undo, &[("reason", "شخصان")]).await.assert_status(303);
            let after = (left(house, &one.person).await, left(house, &two.person).await);
            assert_eq!(after, before);
            officer.get("/office/members/1").await.assert_status(200).assert_has("Amina EL ALAOUI");
            officer.get("/office/members/2").await.assert_status(200).assert_has("امينة علوي");
            officer.get("/office/members?q=000002").await.assert_has("/office/members/2\"");
            house.visitor().get(&format!("/card/{token}")).await.assert_has("بطاقة صالحة");
            assert_eq!(rolls().await, frozen);
            officer.post(&undo, &[("reason", "مرة أخرى")]).await.assert_status(409);
            officer.get(PAIR).await.assert_status(200);
            sound(house).await;
            // Merged once more, it can be merged: nothing of the first time stands in the way.
            send(&officer, PAIR, &choices(house, &CHOSEN).await).await.assert_status(303);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_is_no_way_to_what_is_not_ones_own() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let (one, two) = twice(house).await;
            let rabat = house.with_role(Role::Secretary, RABAT).await;
            // The second record has a membership with the engineers, which are not this officer's.
            let page = send(&rabat, PAIR, &choices(house, &CHOSEN).await).await;
            page.assert_status(422).assert_has("وحدة ليست من وحداتكم").assert_has("checked");
            house.with_role(Role::Secretary, SALE).await.get(PAIR).await.assert_status(404);
            let president = house.with_role(Role::Treasurer, "/party/").await;
            president.get(PAIR).await.assert_status(404);
            // One's own record is merged by somebody else.
            let oneself = house.persona("amina", &[(Role::Secretary, "/party/")], Some(&one.person)).await;
            let page = send(&oneself, PAIR, &choices(house, &CHOSEN).await).await;
            page.assert_status(422).assert_has("أحد التسجيلين لكم");
            // An account and an office: headquarters alone.
            office(house, "branch-04-421", "branch_secretary", &two.person).await;
            let region = house
                .persona(
                    "region",
                    &[(Role::Secretary, "/party/branch-04/"), (Role::Secretary, ENGINEERS)],
                    None,
                )
                .await;
            let page = send(&region, PAIR, &choices(house, &CHOSEN).await).await;
            page.assert_status(422).assert_has("يحصل حساب على مهمة");
            let party = house.with_role(Role::Secretariat, "/party/").await;
            send(&party, PAIR, &choices(house, &CHOSEN).await).await.assert_status(303);
            let done = merged(house).await;
            assert_eq!(done.kept_no, 1, "who signs in stays");
            let holders = rawabit_federation::history_of_person(house.app.store.read(), &one.person).await;
            assert_eq!(holders.expect("read").len(), 1, "the office went along");
            // Whoever has no rights over both does not undo it either.
            let undo = format!("/office/members/merges/{}/undo", done.id);
            rabat
                .post(&undo, &[("reason", "شخصان")])
                .await
                .assert_status(422)
                .assert_has("وحدة ليست من وحداتكم");
            house
                .with_role(Role::Secretary, SALE)
                .await
                .post(&undo, &[("reason", "x")])
                .await
                .assert_status(404);
            party.post(&undo, &[("reason", "شخصان")]).await.assert_status(303);
            let holders = rawabit_federation::history_of_person(house.app.store.read(), &two.person).await;
            assert_eq!(holders.expect("read").len(), 1);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_built_on_since_is_not_taken_apart_and_time_makes_it_final() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let (_, two) = twice(house).await;
            let officer = house.with_role(Role::Secretary, "/party/").await;
            send(&officer, PAIR, &choices(house, &CHOSEN).await).await.assert_status(303);
            let done = merged(house).await;
            // The identity number was sealed for the one who went: it opens for the one who stays.
            let row = members::Entity::find_by_id(1).one(house.app.store.read()).await.expect("read");
            let row = row.expect("a member");
            let sealed = row.identity_sealed.as_deref().expect("a number");
            let opened = house.app.sealer.open(rawabit_members::IDENTITY, &row.person_id, sealed);
            assert_eq!(opened.expect("sealed for them").as_str(), "AB123456");
            let undo = format!("/office/members/merges/{}/undo", done.id);
            let own = session(house, &done.person_id).await;
            own.post("/me/data/correction", &[("birth_day", "1981-06-07")]).await.assert_status(303);
            let page = officer.post(&undo, &[("reason", "شخصان")]).await;
            page.assert_status(422).assert_has("أُضيف بعد ذلك شيء").assert_lacks("⟦");
            own.post("/me/data/correction/withdraw", &[]).await;
            let kept = members::Entity::find_by_id(done.kept_no);
            let version =
                async || kept.clone().one(house.app.store.read()).await.expect("read").expect("one").version;
            assert_eq!(version().await, done.member_version, "asking changed nothing yet");
            // When the time is over, what was kept of the two records goes.
            assert_eq!(settle(&house.app).await.expect("nothing"), 0);
            house.clock.advance(32 * 24 * 3600);
            assert_eq!(settle(&house.app).await.expect("settled"), 1);
            let done = merged(house).await;
            assert!(done.before.is_empty() && done.moved.is_empty() && done.state == "settled");
            let officer = house.with_role(Role::Secretary, "/party/").await;
            officer.post(&undo, &[("reason", "شخصان")]).await.assert_status(409);
            officer.get("/office/members/000002").await.assert_status(200);
            assert_ne!(two.person, "", "the old identifier is nobody's");
            // The row that went is given to nobody else.
            let third = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            assert_eq!(third.no, 3);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_table_with_a_person_is_forgotten_by_a_merge() {
    whole()
        .on_sqlite(async |house| {
            let db = house.app.store.read();
            let mut known: Vec<String> = BY_HAND.iter().chain(&FOLLOWING).map(|name| (*name).to_owned()).collect();
            let found = personal::once_only(&house.app, db).await.expect("read");
            known.retain(|name| found.contains(name));
            known.sort();
            assert_eq!(found, known, "say in commands/duplicates what a merge does with these tables");
            // Columns that lead to a membership: each moves with it or stays with it.
            let columns = crate::dues::rows(
                house,
                "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name LIKE '%membership_id' ORDER BY 1",
            )
            .await;
            let mut treated: Vec<String> = OF_MEMBERSHIP
                .iter()
                .chain(&STAYING)
                .chain(&[CARRIED])
                .map(|(table, column)| format!("{table}.{column}"))
                .collect();
            treated.sort();
            assert_eq!(columns, treated, "say in commands/duplicates what a merge does with these columns");
        })
        .await;
}
