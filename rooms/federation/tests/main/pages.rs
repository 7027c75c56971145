//! Office pages, with personas who may only use the public ways in.

use rawabit_federation::{NewMandate, ROOM, holders, unit};
use rawabit_platform::lang::{Catalog, Lang};
use rawabit_platform::permit::Role;
use rawabit_statutes::Form;
use rawabit_testkit::UNITS;

use crate::common::{day, open, party, person, setup};

const PAGES: [&str; 8] = [
    "/office/federation",
    "/office/federation?view=list",
    "/office/federation/chart",
    "/office/federation/map",
    "/office/federation/map?level=province&kind=league_regional_branch",
    "/office/federation/on",
    "/office/federation/vacancies",
    "/office/federation/warnings",
];

#[test]
fn the_three_languages_say_the_same_things() {
    let catalog = Catalog::new(&[ROOM.locales]).expect("messages");
    assert_eq!(catalog.keys(Lang::Ar), catalog.keys(Lang::Fr));
    assert_eq!(catalog.keys(Lang::Ar), catalog.keys(Lang::En));
}

#[tokio::test]
async fn every_page_opens_in_every_language_empty_and_full() {
    setup()
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            for full in [false, true] {
                if full {
                    party(house).await;
                    let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
                    open(
                        house,
                        NewMandate::new("league-engineers", "league_president", &souad, day("2014-11-01")),
                    )
                    .await
                    .expect("open");
                }
                for prefix in ["", "/fr", "/en"] {
                    for page in PAGES {
                        let reply = secretariat.get(&format!("{prefix}{page}")).await;
                        reply.assert_status(200).assert_lacks("⟦").assert_lacks("style=");
                    }
                }
            }
            let pages = [
                "/office/federation/units/league-engineers",
                "/office/federation/units/league-engineers/seats/league_president",
                "/office/federation/units/league-engineers/rename",
                "/office/federation/units/league-engineers-03/move",
                "/office/federation/units/league-engineers/close",
                "/office/federation/units/league-engineers/held?body=league_congress",
                "/office/federation/units/league-engineers/mandates/new?office=league_treasurer&q=amrani",
                "/office/federation/found?parent=league-engineers",
                "/office/federation/import",
                "/office/federation/units/league-engineers/held/withdraw",
                "/office/federation?view=list&under=league-engineers&closed=yes&sort=founded",
                "/office/federation/on?deadline=overrun",
                "/office/federation/on?deadline=soon",
                "/office/federation?q=%D8%B1%D8%A7%D8%A8%D8%B7%D9%87&kind=league&area=03",
                "/office/federation?format=csv",
                "/office/federation/vacancies?format=xlsx&sort=unit",
                "/office/federation/on?day=2016-01-01&q=league&office=league_president",
            ];
            for page in pages {
                for prefix in ["", "/fr", "/en"] {
                    secretariat.get(&format!("{prefix}{page}")).await.assert_status(200).assert_lacks("⟦");
                }
            }
            // Of many buttons a phone folds some, but never the one that the page is for.
            let text = secretariat.get("/office/federation/units/league-engineers").await.text();
            let place = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is on the page"));
            let (primary, fold) = (place("/mandates/new"), place("fold-page-actions"));
            assert!(primary < fold && fold < place("/found?parent=league-engineers"), "{primary}, {fold}");
            let found = secretariat
                .get("/office/federation?q=%D8%A7%D9%84%D9%85%D9%87%D9%86%D8%AF%D8%B3%D9%8A%D9%86")
                .await;
            found.assert_has("رابطة المهندسين").assert_lacks("رابطة الأطباء");
            for words in ["%25", "_", "%5C", "%27%3B+DROP+TABLE+unit%3B"] {
                secretariat.get(&format!("/office/federation?q={words}")).await.assert_status(200);
            }
        })
        .await;
}

#[tokio::test]
async fn the_secretariat_founds_a_branch_opens_ends_and_fills_its_seat() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let secretariat = house.secretariat().await;
            let fields = [
                ("parent", "league-doctors"),
                ("kind", "league_regional_branch"),
                ("name.ar", "فرع سوس ماسة"),
                ("area", "09"),
                ("founded", "2018-01-01"),
            ];
            let sent = secretariat.post("/office/federation/found", &fields).await;
            sent.assert_status(303);
            assert!(
                sent.location().starts_with("/office/federation/units/league-doctors-09"),
                "{}",
                sent.location()
            );
            let page = secretariat.get(&sent.location()).await;
            page.assert_status(200)
                .assert_has("فرع سوس ماسة")
                .assert_has("تأسست الوحدة.")
                .assert_has("سوس-ماسة");
            let again = secretariat.post("/office/federation/found", &fields).await;
            again.assert_status(422).assert_has("id=\"e-area\"").assert_has("فرع سوس ماسة");
            let place = "/office/federation/units/league-doctors-09";
            let new = format!("{place}/mandates/new");
            let fields = [
                ("person", omar.as_str()),
                ("office", "branch_secretary"),
                ("start", "2018-02-01"),
                ("q", "hassani"),
            ];
            secretariat.post(&new, &fields).await.assert_status(303);
            let taken = secretariat.post(&new, &fields).await;
            taken.assert_status(422).assert_has("id=\"e-person\"");
            let late = [("person", omar.as_str()), ("office", "branch_treasurer"), ("start", "2018-02-01")];
            secretariat
                .post(&new, &late)
                .await
                .assert_status(422)
                .assert_has("من يأمر بالصرف لا يمسك الصندوق");
            let held =
                holders(house.app.store.read(), "league-doctors-09", "branch_secretary", day("2018-10-08"))
                    .await
                    .expect("read");
            let end = format!("/office/federation/mandates/{}/end", held[0].mandate_id);
            secretariat.get(&end).await.assert_status(200).assert_has("عمر الحسني");
            let stale = [("day", "2018-10-08"), ("reason", "resigned"), ("version", "9")];
            secretariat.post(&end, &stale).await.assert_status(422);
            let good = [("day", "2018-10-08"), ("reason", "resigned"), ("version", "1")];
            secretariat.post(&end, &good).await.assert_status(303);
            secretariat.get(place).await.assert_has("استقالة");
        })
        .await;
}

#[tokio::test]
async fn somebody_elses_units_do_not_exist() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let engineers = house.with_role(Role::President, UNITS[1]).await;
            engineers.get("/office/federation/units/league-engineers").await.assert_status(200);
            for path in [
                "/office/federation/units/league-doctors",
                "/office/federation/units/party",
                "/office/federation/units/league-doctors/rename",
                "/office/federation/units/league-doctors/mandates/new",
                "/office/federation/chart?under=league-doctors",
                "/office/federation/import",
            ] {
                engineers.get(path).await.assert_status(404);
            }
            engineers.get("/office/federation").await.assert_status(200).assert_lacks("رابطة الأطباء");
            engineers.get("/office/federation?view=list").await.assert_lacks("رابطة الأطباء");
            engineers.get("/office/federation/vacancies").await.assert_lacks("رابطة الأطباء");
            let bureau = house.with_role(Role::Bureau, UNITS[1]).await;
            bureau
                .get("/office/federation/units/league-engineers")
                .await
                .assert_status(200)
                .assert_lacks("/rename");
            bureau.get("/office/federation/units/league-engineers/rename").await.assert_status(404);
            house.stranger().await.get("/office/federation").await.assert_status(404);
            house.visitor().get("/office/federation").await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn an_import_is_looked_at_before_it_is_done() {
    setup()
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            let csv = "unit_id,kind,name_ar,parent_id\nparty,party,الحزب,\nleague-a,league,رابطة,party\n";
            let path = "/office/federation/import";
            let tried = secretariat.post_files(path, &[("text", csv)], &[]).await;
            tried.assert_status(200).assert_has("value=\"yes\"");
            assert!(unit(house.app.store.read(), "party").await.expect("read").is_none());
            let choir = csv.replace("league,", "choir,");
            let bad = secretariat.post_files(path, &[("text", &choir), ("confirm", "yes")], &[]).await;
            bad.assert_status(422).assert_has("choir").assert_lacks("value=\"yes\"");
            let none = secretariat.post_files(path, &[("text", " ")], &[]).await;
            none.assert_status(422).assert_has("اختاروا ملفا");
            secretariat.post_files(path, &[("text", csv), ("confirm", "yes")], &[]).await.assert_status(303);
            assert!(unit(house.app.store.read(), "league-a").await.expect("read").is_some());
        })
        .await;
}

#[tokio::test]
async fn a_file_is_imported_if_its_content_is_a_table() {
    setup()
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            let path = "/office/federation/import";
            let send = async |name: &str, content: &[u8]| {
                secretariat.post_files(path, &[("text", "")], &[("file", name, content)]).await
            };
            let csv = "\u{feff}unit_id;kind;name_ar;parent_id\nparty;party;الحزب;\n";
            let tried = send("units.csv", csv.as_bytes()).await;
            // The text comes back without its mark, to be confirmed.
            tried.assert_status(200).assert_has("value=\"yes\"").assert_has(">\nunit_id;kind");
            assert!(unit(house.app.store.read(), "party").await.expect("read").is_none());
            send("units.csv", b"unit_id;name_ar\nparty;\xc7\xe1\xcd\xd2\xc8\n")
                .await
                .assert_status(422)
                .assert_has("UTF-8");
            send("units.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
                .await
                .assert_status(422)
                .assert_has("صورة PNG");
            send("units.csv", &b"unit_id;kind\n".repeat(200_000))
                .await
                .assert_status(422)
                .assert_has("ميغابايت");
            let long = format!("unit_id;kind;name_ar\nparty;party;{}\n", "ح".repeat(900_000));
            // Just under the limit: tried, and small enough to be confirmed.
            let tried = send("units.csv", long.as_bytes()).await;
            assert_ne!(tried.status, 400);
            let confirmed = secretariat.post_files(path, &[("text", &long), ("confirm", "yes")], &[]).await;
            assert_ne!(confirmed.status, 400);
        })
        .await;
}

#[tokio::test]
async fn a_unit_shows_the_acts_about_it_and_a_list_of_vacancies_can_be_searched() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let secretariat = house.secretariat().await;
            for path in ["/office/federation/units/league-engineers", "/organisation/league-engineers"] {
                secretariat.get(path).await.assert_status(200).assert_has("href=\"/ledger/acts/");
            }
            let found = secretariat.get("/office/federation/vacancies?q=المهندسين").await;
            found.assert_status(200).assert_has("رابطة المهندسين").assert_lacks("رابطة الأطباء");
            secretariat.get("/office/federation/vacancies?q=zzz").await.assert_has("لا نتيجة");
            // In French the names stand in the order of French names: doctors ("médecins") after engineers ("ingénieurs").
            for (id, ar, fr) in [
                ("league-engineers", "رابطة المهندسين", "Ligue des ingénieurs"),
                ("league-doctors", "رابطة الأطباء", "Ligue des médecins"),
            ] {
                secretariat
                    .post(
                        &format!("/office/federation/units/{id}/rename"),
                        &[("name.ar", ar), ("name.fr", fr), ("version", "1")],
                    )
                    .await
                    .assert_status(303);
            }
            let chart = secretariat.get("/fr/office/federation/chart").await.text();
            let at = |name: &str| chart.find(name).unwrap_or_else(|| panic!("{name} is not in the chart"));
            assert!(at("/units/league-engineers\"") < at("/units/league-doctors\""));
        })
        .await;
}
