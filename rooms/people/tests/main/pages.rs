//! Pages, with personas who may only use the public ways in.

use rawabit_people::ROOM;
use rawabit_platform::permit::Role;
use rawabit_testkit::{Setup, UNITS};

const FIELDS: [(&str, &str); 5] = [
    ("name.ar", "أمينة العلوي"),
    ("name.fr", "Amina El Alaoui"),
    ("form", "f"),
    ("lang", "ar"),
    ("email", "a@example.org"),
];

#[tokio::test]
async fn the_secretariat_registers_corrects_and_finds_somebody() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            secretariat.get("/office/people").await.assert_status(200).assert_has("لم يسجل أي شخص بعد");
            let sent = secretariat.post("/office/people/new", &FIELDS).await;
            sent.assert_status(303);
            let page = secretariat.get(&sent.location()).await;
            page.assert_status(200).assert_has("أمينة العلوي").assert_has("سُجل الشخص.");
            let french = secretariat.get("/fr/office/people?q=alaoui").await;
            french.assert_status(200).assert_has("Amina El Alaoui").assert_has("dir=\"ltr\"");
            let csv = secretariat.get("/office/people?format=csv").await;
            csv.assert_status(200).assert_has("أمينة العلوي");
            assert!(csv.header("content-disposition").contains("people.csv"));
        })
        .await;
}

#[tokio::test]
async fn a_bad_form_comes_back_filled_with_each_error_at_its_field() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            let fields = [
                ("name.ar", "  "),
                ("email", "nobody"),
                ("birth_day", "31/02/1990"),
                ("lang", "ar"),
                ("biography.ar", "نص طويل"),
            ];
            let page = secretariat.post("/office/people/new", &fields).await;
            page.assert_status(422)
                .assert_has("id=\"e-name\"")
                .assert_has("id=\"e-email\"")
                .assert_has("id=\"e-birth_day\"")
                .assert_has("value=\"nobody\"")
                .assert_has("نص طويل");
        })
        .await;
}

#[tokio::test]
async fn somebody_elses_people_do_not_exist() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let engineers = house.with_role(Role::President, UNITS[1]).await;
            let sent = engineers.post("/office/people/new", &FIELDS).await;
            let place = sent.location();
            let place = place.split('?').next().expect("a path");
            engineers.get(place).await.assert_status(200);
            let doctors = house.with_role(Role::President, "/party/league-doctors/").await;
            doctors.get(place).await.assert_status(404);
            doctors.post(&format!("{place}/edit"), &FIELDS).await.assert_status(404);
            doctors.get("/office/people").await.assert_status(200).assert_lacks("أمينة العلوي");
            house.stranger().await.get("/office/people").await.assert_status(404);
            let visitor = house.visitor().get("/office/people").await;
            visitor.assert_status(303);
            assert!(visitor.location().starts_with("/sign-in?next="));
        })
        .await;
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            let request = secretariat
                .request("POST", "/office/people/new")
                .header("sec-fetch-site", "cross-site")
                .header("content-type", "application/x-www-form-urlencoded")
                .body("name.ar=x".into())
                .expect("a request");
            secretariat.send(request).await.assert_status(403).assert_has("من موقع آخر");
        })
        .await;
}

#[tokio::test]
async fn suggestions_are_for_those_who_see_people_and_show_only_theirs() {
    Setup::new(vec![ROOM])
        .for_both(async |house| {
            let engineers = house.with_role(Role::President, UNITS[1]).await;
            engineers.post("/office/people/new", &FIELDS).await.assert_status(303);
            let address = "/office/people/suggest?q=امينه";
            let found = engineers.get(address).await;
            found.assert_status(200).assert_has("أمينة العلوي").assert_lacks("a@example.org");
            assert_eq!(found.header("cache-control"), "private, no-store");
            assert!(found.header("content-type").starts_with("application/json"));
            engineers.get("/fr/office/people/suggest?q=amina").await.assert_has("Amina El Alaoui");
            for (words, what) in
                [("ا", "one letter"), ("%25", "a sign"), ("", "nothing"), ("a@example.org", "mail")]
            {
                let none = engineers.get(&format!("/office/people/suggest?q={words}")).await;
                none.assert_status(200);
                assert!(none.text().contains("\"items\":[]"), "{what}: {}", none.text());
            }
            let doctors = house.with_role(Role::President, "/party/league-doctors/").await;
            doctors.get(address).await.assert_status(200).assert_lacks("أمينة");
            for role in [Role::Administrator, Role::Member, Role::Communication] {
                house.with_role(role, "/").await.get(address).await.assert_status(404);
            }
            house.stranger().await.get(address).await.assert_status(404);
            house.visitor().get(address).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn there_are_never_more_than_twelve_suggestions() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            for n in 0..15 {
                let name = format!("أمينة {n}");
                let fields = [("name.ar", name.as_str()), ("form", "f"), ("lang", "ar")];
                secretariat.post("/office/people/new", &fields).await.assert_status(303);
            }
            let found = secretariat.get("/office/people/suggest?q=أمينة").await;
            assert_eq!(found.text().matches("\"id\"").count(), 12);
        })
        .await;
}

#[tokio::test]
async fn an_empty_list_says_why_it_is_empty() {
    Setup::new(vec![ROOM])
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            secretariat.post("/office/people/new", &FIELDS).await.assert_status(303);
            for narrowed in ["?kind=synthetic", "?q=zzz"] {
                let page = secretariat.get(&format!("/office/people{narrowed}")).await;
                page.assert_status(200).assert_has("لا نتيجة").assert_lacks("لم يسجل أي شخص بعد");
            }
            // What only orders the list does not narrow it; a page beyond its end leads back.
            let beyond = secretariat.get("/office/people?sort=-email&page=9").await;
            beyond.assert_status(200).assert_has("href=\"?sort=-email\"").assert_lacks("لا نتيجة");
            // An address breaks at its signs only.
            secretariat.get("/office/people").await.assert_has("a<wbr>@example.<wbr>org");
        })
        .await;
}
