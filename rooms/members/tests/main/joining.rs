//! Joining: from the form to the decision, with sponsors, refusal and appeal.

use rawabit_members::store::entity::{application, member};
use rawabit_members::store::memberships;
use rawabit_platform::mail::entity as mail;
use rawabit_platform::permit::Role;
use rawabit_testkit::House;
use sea_orm::{EntityTrait as _, QueryOrder as _};

use crate::scene::{ENGINEERS, RABAT, SALE, enter, entry, setup, tree};

/// The path of the link in the latest letter to an address.
async fn link(house: &House, to: &str) -> String {
    let mails = mail::Entity::find()
        .order_by_desc(mail::Column::Id)
        .all(house.app.store.read())
        .await
        .expect("mails");
    let text =
        mails.into_iter().find(|one| one.recipient == to).unwrap_or_else(|| panic!("a letter to {to}")).body;
    let start = text.find("http://localhost").expect("a link") + "http://localhost".len();
    text[start..].split_whitespace().next().expect("an address").to_owned()
}

async fn applications(house: &House) -> Vec<application::Model> {
    application::Entity::find()
        .order_by_asc(application::Column::Id)
        .all(house.app.store.read())
        .await
        .expect("read")
}

/// Two members with addresses, who support.
async fn sponsors(house: &House) {
    for (n, name) in ["سعاد بناني", "كريم التازي"].iter().enumerate() {
        let mut one = entry(house, RABAT, name, "").await;
        if let rawabit_members::model::Whom::New(person) = &mut one.whom {
            person.email = Some(format!("sponsor{n}@example.org"));
        }
        enter(house, one).await;
    }
}

const WISH: [(&str, &str); 9] = [
    ("name.ar", "ليلى الشرايبي"),
    ("name.fr", "Laila Chraibi"),
    ("gender", "f"),
    ("birth_day", "1990-02-03"),
    ("email", "laila@example.org"),
    ("phone", "06 12 34 56 78"),
    ("sponsors", "000001، 000002"),
    ("declared", "on"),
    ("consent", "on"),
];

fn wish(changes: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    let mut fields: Vec<_> =
        WISH.iter().copied().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name)).collect();
    fields.extend(changes.iter().copied());
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_becomes_a_membership() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            sponsors(house).await;
            let visitor = house.visitor();
            visitor.get("/join/branch-04-421").await.assert_status(200).assert_has("فرع الرباط");
            visitor.get("/fr/join/branch-04-421").await.assert_status(200).assert_has("Section de Rabat");
            visitor.get("/join/party").await.assert_status(404);
            visitor.get("/join/nowhere").await.assert_status(404);
            visitor
                .post("/join/branch-04-421", &wish(&[]))
                .await
                .assert_status(200)
                .assert_has("بقيت خطوة واحدة");
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            secretary.get("/office/members/applications").await.assert_status(200).assert_lacks("ليلى");
            // Opening the link changes nothing, pressing the button does.
            let confirm = link(house, "laila@example.org").await;
            visitor.get(&confirm).await.assert_status(200).assert_has("تأكيد");
            assert_eq!(applications(house).await[0].state, "unconfirmed");
            visitor.post(&confirm, &[]).await.assert_status(303);
            assert_eq!(applications(house).await[0].state, "sponsors");
            for n in 0..2 {
                let support = link(house, &format!("sponsor{n}@example.org")).await;
                visitor.get(&support).await.assert_status(200).assert_has("ليلى الشرايبي");
                visitor.post(&support, &[]).await.assert_status(303);
            }
            let row = applications(house).await.remove(0);
            assert_eq!(
                (row.state.as_str(), row.due_day.map(|day| day.to_string())),
                ("open", Some("2018-11-08".into()))
            );
            secretary.get("/office/members/applications").await.assert_has("ليلى");
            let path = format!("/office/members/applications/{}", row.id);
            house.with_role(Role::Secretary, SALE).await.get(&path).await.assert_status(404);
            let version = row.version.to_string();
            let decision = [("outcome", "admit"), ("day", "2018-10-08"), ("version", version.as_str())];
            house.with_role(Role::Auditor, RABAT).await.post(&path, &decision).await.assert_status(404);
            let done = secretary.post(&path, &decision).await;
            done.assert_status(303);
            assert_eq!(done.location().split('?').next(), Some("/office/members/3"), "{}", done.location());
            secretary
                .get("/office/members/3")
                .await
                .assert_status(200)
                .assert_has("ليلى الشرايبي")
                .assert_has("000003")
                .assert_has("212612345678");
            let stored =
                memberships::member(house.app.store.read(), 3).await.expect("read").expect("a member");
            assert_eq!((stored.state.as_str(), stored.gender.as_deref()), ("active", Some("f")));
            assert_eq!(applications(house).await[0].state, "admitted");
            secretary.post(&path, &decision).await.assert_status(404);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_statutes_ask_is_asked_at_the_field() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            sponsors(house).await;
            let visitor = house.visitor();
            for (changes, said) in [
                (vec![("birth_day", "2005-01-01")], "يشترط النظام سنا"),
                (vec![("birth_day", "")], "اكتبوا تاريخ الازدياد"),
                (vec![("declared", "")], "field-error"),
                (vec![("consent", "")], "field-error"),
                (vec![("sponsors", "000001")], "منخرطين اثنين"),
                (vec![("phone", "call me")], "رقم هاتف"),
                (vec![("email", "")], "field-error"),
                (vec![("identity", "=1+1")], "رقم بطاقة"),
            ] {
                let page = visitor.post("/join/branch-04-421", &wish(&changes)).await;
                page.assert_status(422).assert_has(said).assert_has("ليلى الشرايبي");
            }
            // The league asks for a degree and takes some professions only.
            let page = visitor
                .post(
                    "/join/league-engineers-04-421",
                    &wish(&[("profession", "farmers"), ("condition", "on")]),
                )
                .await;
            page.assert_status(422).assert_has("لا تقبل هذه الفئة");
            visitor.get("/join/league-engineers-04-421").await.assert_has("شهادة مهندس");
            assert!(applications(house).await.is_empty(), "nothing was taken");
            // The fourth letter to one address within an hour waits, known or not.
            for n in 0..4 {
                let page = visitor.post("/join/branch-04-421", &wish(&[])).await;
                page.assert_status(if n < 3 { 200 } else { 429 });
            }
            house.clock.advance(8 * 24 * 3600);
            rawabit_members::commands::sweep(&house.app).await.expect("swept");
            assert!(applications(house).await.is_empty(), "what nobody confirmed is forgotten");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_can_be_appealed_and_the_body_above_decides() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            sponsors(house).await;
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            let mut fields = wish(&[("received", "2018-10-01"), ("unit", "branch-04-421")]);
            fields.retain(|(name, _)| *name != "consent");
            secretary.post("/office/members/applications/new", &fields).await.assert_status(303);
            let row = applications(house).await.remove(0);
            assert_eq!(row.state, "open", "whoever signed on paper has said so");
            let path = format!("/office/members/applications/{}", row.id);
            let version = row.version.to_string();
            let refuse = |reason| {
                [
                    ("outcome", "refuse"),
                    ("day", "2018-10-05"),
                    ("reason", reason),
                    ("version", version.as_str()),
                ]
            };
            secretary.post(&path, &refuse("")).await.assert_status(422).assert_has("تعليل");
            secretary.post(&path, &refuse("الملف غير مكتمل")).await.assert_status(303);
            assert_eq!(applications(house).await[0].state, "refused");
            assert!(
                member::Entity::find().all(house.app.store.read()).await.expect("read").len() == 2,
                "nobody entered the registry"
            );
            let mine = link(house, "laila@example.org").await;
            let visitor = house.visitor();
            visitor
                .get(&mine)
                .await
                .assert_status(200)
                .assert_has("الملف غير مكتمل")
                .assert_has("رفع التظلم");
            visitor.post(&format!("{mine}/appeal"), &[("words", "الملف مكتمل")]).await.assert_status(303);
            let row = applications(house).await.remove(0);
            assert_eq!(row.state, "appealed");
            let version = row.version.to_string();
            let admit =
                [("outcome", "admit"), ("day", "2018-10-08"), ("reason", ""), ("version", version.as_str())];
            secretary.post(&path, &admit).await.assert_status(404);
            house.with_role(Role::Secretariat, "/").await.post(&path, &admit).await.assert_status(303);
            assert_eq!(applications(house).await[0].state, "admitted");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_on_record_already_is_shown_before_an_application_on_paper_is_kept() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            sponsors(house).await;
            let known = entry(house, RABAT, "ليلى الشرايبي", "Laila Chraibi").await;
            let known = enter(house, known).await;
            let secretary = house.with_role(Role::Secretary, RABAT).await;
            let new = "/office/members/applications/new";
            let mut fields = wish(&[
                ("received", "2018-10-01"),
                ("unit", "branch-04-421"),
                ("birth_day", "1980-05-05"),
                ("gender", "m"),
            ]);
            fields.retain(|(name, _)| *name != "consent");
            // While typing, by the same way as entering.
            secretary.get(new).await.assert_has("hx-post=\"/office/members/new/alike\"");
            let record = format!("/office/members/{}\"", known.no);
            secretary.post("/office/members/new/alike", &fields).await.assert_status(200).assert_has(&record);
            let asked = secretary.post(new, &fields).await;
            asked.assert_status(422).assert_has(&record).assert_has("name=\"anyway\"").assert_has("مع ذلك");
            asked.assert_has("value=\"ليلى الشرايبي\"").assert_has("value=\"2018-10-01\"");
            assert!(applications(house).await.is_empty(), "nothing was kept");
            for lang in ["/fr", "/en"] {
                secretary.post(&format!("{lang}{new}"), &fields).await.assert_status(422).assert_lacks("⟦");
            }
            fields.push(("anyway", "on"));
            secretary.post(new, &fields).await.assert_status(303);
            assert_eq!(applications(house).await.len(), 1);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_who_joins_a_league_stays_one_person() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let mut first = entry(house, RABAT, "أحمد الفاسي", "Ahmed El Fassi").await;
            first.data.identity = Some("AB123456".into());
            let first = enter(house, first).await;
            let mut second = entry(house, ENGINEERS, "", "AHMED FASSI").await;
            second.data.identity = Some("AB123456".into());
            let second = enter(house, second).await;
            assert!(second.known && second.person == first.person && second.no == first.no);
            let mut other = entry(house, SALE, "يونس المريني", "").await;
            other.data.identity = Some("AB123456".into());
            let mut work = house.work().await;
            let refused = rawabit_members::commands::enter(
                &house.app,
                &mut work,
                &crate::scene::permit("/"),
                &crate::scene::permit("/"),
                other,
            )
            .await
            .expect("answered");
            assert_eq!(refused.expect_err("another name").field(), "identity");
        })
        .await;
}
