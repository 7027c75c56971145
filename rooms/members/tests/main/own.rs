//! One's own page: what is shown, what one changes alone, what an officer grants, what one takes home.

use rawabit_members::store::entity::{event, member as member_row};
use rawabit_members::store::me::address;
use rawabit_platform::permit::Role;
use rawabit_platform::{mail, personal};
use rawabit_testkit::House;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::cards::{session, whole};
use crate::scene::{RABAT, SALE, member, tree};

async fn row(house: &House, person: &str) -> member_row::Model {
    member_row::Entity::find()
        .filter(member_row::Column::PersonId.eq(person))
        .one(house.app.store.read())
        .await
        .expect("read")
        .expect("a member")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_sees_their_own_page_in_three_languages() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            let page = own.get("/me").await;
            page.assert_status(200).assert_has("000001").assert_has("فرع الرباط").assert_has("/me/export");
            // The membership gives the role, and nothing was appointed.
            page.assert_has("منخرط");
            for path in [
                "/me/memberships",
                "/me/data",
                "/me/data/address",
                "/me/data/correction",
                "/me/consents",
                "/me/reads",
                "/me/export",
                "/me/erasure",
            ] {
                for prefix in ["", "/fr", "/en"] {
                    let page = own.get(&format!("{prefix}{path}")).await;
                    page.assert_status(200).assert_lacks("⟦");
                }
            }
            house.stranger().await.get("/me").await.assert_status(200).assert_lacks("/me/erasure");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_changes_alone_what_is_theirs_to_say() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            let version = row(house, &amina.person).await.version.to_string();
            let bad = [("phone", "call me"), ("profession", ""), ("area", ""), ("version", &version)];
            let page = own.post("/me/data", &bad).await;
            page.assert_status(422).assert_has("id=\"e-phone\"").assert_has("call me");
            let good = [
                ("phone", "٠٦ ١٢ ٣٤ ٥٦ ٧٨"),
                ("profession", "employees"),
                ("area", "04.421"),
                ("version", &version),
            ];
            own.post("/me/data", &good).await.assert_status(303);
            let stored = row(house, &amina.person).await;
            assert_eq!(stored.phone.as_deref(), Some("+212612345678"));
            assert_eq!(stored.profession.as_deref(), Some("employees"));
            assert_eq!(stored.area.as_deref(), Some("04.421"));
            // An older form does not replace what was said since.
            own.post("/me/data", &good).await.assert_status(422);
            let lines = event::Entity::find()
                .filter(event::Column::PersonId.eq(amina.person.as_str()))
                .filter(event::Column::Kind.eq("corrected"))
                .all(house.app.store.read())
                .await
                .expect("read");
            assert_eq!(lines.len(), 1);
            assert!(!lines[0].detail.contains("612345678"), "what stood in the field is not kept for ever");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_is_taken_by_whoever_reads_there_and_nobody_else() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let other = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            let own = session(house, &amina.person).await;
            let email = [("email", "amina@example.org")];
            own.post("/me/data/address", &[("email", "nobody")]).await.assert_status(422);
            own.post("/me/data/address", &email).await.assert_status(303);
            let db = house.app.store.read();
            let sent = mail::entity::Entity::find()
                .filter(mail::entity::Column::Recipient.eq("amina@example.org"))
                .one(db)
                .await
                .expect("read")
                .expect("a mail");
            let link = sent.body.split("http://localhost").nth(1).expect("a link");
            let link = link.split_whitespace().next().expect("a link").to_owned();
            session(house, &other.person).await.get(&link).await.assert_status(409);
            let named = |person: String| async move {
                rawabit_people::named(db, std::slice::from_ref(&person)).await.expect("read").remove(&person)
            };
            assert_eq!(named(amina.person.clone()).await.expect("a person").email, None);
            own.get(&link).await.assert_status(200).assert_has("amina@example.org");
            own.post(&link, &[]).await.assert_status(303);
            let now = named(amina.person.clone()).await.expect("a person").email;
            assert_eq!(now.as_deref(), Some("amina@example.org"));
            own.post(&link, &[]).await.assert_status(409);
            assert_eq!(address::Entity::find().all(db).await.expect("read").len(), 1);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_corrected_by_the_officer_of_the_unit_and_nobody_elses() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let own = session(house, &amina.person).await;
            let same = [("name.ar", "أمينة العلوي"), ("name.fr", "Amina EL ALAOUI")];
            own.post("/me/data/correction", &same).await.assert_status(422);
            let asked = [
                ("name.ar", "أمينة العلوي المدغري"),
                ("name.fr", "Amina EL ALAOUI M’DAGHRI"),
                ("birth_day", "1981-06-07"),
                ("gender", "f"),
                ("words", "عقد الازدياد"),
            ];
            own.post("/me/data/correction", &asked).await.assert_status(303);
            own.get("/me/data/correction").await.assert_status(200).assert_has("المدغري");
            own.post("/me/data/correction", &asked).await.assert_status(422);
            let elsewhere = house.with_role(Role::Secretary, SALE).await;
            elsewhere.get("/office/members/corrections").await.assert_status(200).assert_lacks("000001");
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            let list = secretary.get("/office/members/corrections").await;
            list.assert_status(200).assert_has("000001");
            let text = list.text();
            let path = text.split("/office/members/corrections/").nth(1).expect("a link");
            let path = format!("/office/members/corrections/{}", path.split('"').next().expect("an id"));
            elsewhere.get(&path).await.assert_status(404);
            elsewhere.post(&path, &[("decision", "grant")]).await.assert_status(404);
            secretary.get(&path).await.assert_status(200).assert_has("عقد الازدياد");
            secretary.post(&path, &[("decision", "refuse")]).await.assert_status(422);
            secretary.post(&path, &[("decision", "grant"), ("reason", "")]).await.assert_status(303);
            secretary.post(&path, &[("decision", "grant")]).await.assert_status(409);
            let stored = row(house, &amina.person).await;
            assert_eq!(stored.birth_day.map(|day| day.to_string()).as_deref(), Some("1981-06-07"));
            assert_eq!(stored.gender.as_deref(), Some("f"));
            own.get("/me").await.assert_has("000001");
            own.get("/me/data").await.assert_has("المدغري");
            // The officer looked, and the member sees it.
            own.get("/me/reads").await.assert_status(200).assert_has("البطاقة");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_that_is_kept_can_be_taken_home() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            let other = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            let own = session(house, &amina.person).await;
            own.post("/me/card", &[]).await.assert_status(303);
            let taken = own.post("/me/export", &[]).await;
            taken.assert_status(200);
            assert_eq!(taken.header("content-type"), "application/zip");
            assert!(taken.bytes.starts_with(b"PK\x03\x04"));
            let text = taken.text();
            for said in ["data.json", "data.html", "أمينة العلوي", "000001", "2015-01-01", "\"membership\""]
            {
                assert!(text.contains(said), "{said}");
            }
            for hidden in ["سعيد", "token_hash", "token_sealed", "password_hash", &other.person] {
                assert!(!text.contains(hidden), "{hidden}");
            }
            // A session left open is not enough for everything at once.
            house.clock.advance(3600);
            let again = own.post("/me/export", &[]).await;
            again.assert_status(303);
            assert!(again.location().contains("/me/confirm"), "{}", again.location());
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_table_about_persons_is_forgotten() {
    whole()
        .for_both(async |house| {
            let missing = personal::undeclared(&house.app).await.expect("read");
            assert!(missing.is_empty(), "say in `person_data` what becomes of: {missing:#?}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_number_is_read_for_a_reason_and_never_unnoticed() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let mut one = crate::scene::entry(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            one.data.identity = Some("AB123456".to_owned());
            let amina = crate::scene::enter(house, one).await;
            let path = format!("/office/members/{}/identity", amina.no);
            house.with_role(Role::Secretary, SALE).await.get(&path).await.assert_status(404);
            house.with_role(Role::Treasurer, RABAT).await.get(&path).await.assert_status(404);
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            secretary.get(&path).await.assert_status(200).assert_lacks("AB123456");
            secretary.post(&path, &[]).await.assert_status(422).assert_lacks("AB123456");
            let shown = secretary.post(&path, &[("why", "authority")]).await;
            shown.assert_status(200).assert_has("AB123456");
            assert_eq!(shown.header("cache-control"), "private, no-store");
            let own = session(house, &amina.person).await;
            own.get("/me/reads").await.assert_has("رقم البطاقة الوطنية");
            let privacy = house.secretariat().await;
            let list = privacy.get("/office/members/privacy/reads?what=identity").await;
            list.assert_status(200).assert_has("000001");
            privacy.get("/office/members/privacy/reads?what=export").await.assert_lacks("000001");
            privacy.get("/office/members/privacy/reads?q=000001&format=csv").await.assert_has("000001");
            privacy.get("/office/members/privacy/reads?q=000009").await.assert_lacks("000001");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_invited_to_an_account_once() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let mut one = crate::scene::entry(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            if let rawabit_members::model::Whom::New(person) = &mut one.whom {
                person.email = Some("amina@example.org".to_owned());
            }
            let amina = crate::scene::enter(house, one).await;
            let mute = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            let path = format!("/office/members/{}/invite", amina.no);
            house.with_role(Role::Secretary, SALE).await.get(&path).await.assert_status(404);
            secretary.get(&path).await.assert_status(200).assert_has("amina@example.org");
            secretary.post(&path, &[]).await.assert_status(303);
            secretary.post(&path, &[]).await.assert_status(422);
            let none = format!("/office/members/{}/invite", mute.no);
            secretary.get(&none).await.assert_status(200).assert_has("لا عنوان بريد مسجلا");
            secretary.post(&none, &[]).await.assert_status(409);
        })
        .await;
}
