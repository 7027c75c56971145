//! The wizard and the way out, with personas who may only use the pages.

use rawabit_members::store::import::entity::import as imports;
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::permit::Role;
use rawabit_testkit::{Client, House};
use sea_orm::EntityTrait as _;

use crate::scene::{RABAT, SALE, setup, tree};

const LIST: &str = "الاسم الكامل,تاريخ الازدياد,الهاتف,رقم ب.ت.و,Zone\n\
محمد العلوي,05/05/1980,0661234567,AB123456,فرع الرباط\n\
سعاد بنعلي,1990-02-01,06,,فرع الرباط\n\
Alaoui Mohamed,05/05/1980,0661234569,,فرع الرباط\n";

async fn version(house: &House, place: &str) -> String {
    let id = place.rsplit('/').next().expect("an identifier").to_owned();
    let row =
        imports::Entity::find_by_id(id).one(house.app.store.read()).await.expect("read").expect("an import");
    row.version.to_string()
}

async fn sent(officer: &Client, text: &str) -> String {
    let reply =
        officer.post_files("/office/members/import", &[], &[("file", "list.csv", text.as_bytes())]).await;
    reply.assert_status(303);
    reply.location()
}

#[tokio::test]
async fn whoever_keeps_one_branch_does_not_touch_an_import_that_ran_for_all() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let headquarters = house.secretariat().await;
            let unit = [("unit", "branch-04-421")];
            let file = [("file", "list.csv", LIST.as_bytes())];
            let reply = headquarters.post_files("/office/members/import", &unit, &file).await;
            reply.assert_status(303);
            let place = reply.location();
            headquarters.get(&place).await.assert_status(200);
            let branch = house.with_role(Role::Secretary, RABAT).await;
            branch.get(&place).await.assert_status(404);
            branch.get("/office/members/import").await.assert_status(200).assert_lacks("list.csv");
            branch.post(&format!("{place}/undo"), &[("version", "1")]).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn an_officer_takes_a_list_in_from_file_to_report_and_back() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get("/office/members/import").await.assert_status(200).assert_has("لم يُستورد أي ملف بعد");
            let place = sent(&officer, LIST).await;
            let page = officer.get(&place).await;
            page.assert_status(200)
                .assert_has("ما تتضمنه الأعمدة")
                .assert_has("Zone")
                .assert_has("محمد العلوي");
            // Two columns cannot hold the same; what was chosen comes back.
            let version_now = version(house, &place).await;
            let columns = |unit: &'static str, version: String| {
                [
                    ("version", version),
                    ("c0", "name".into()),
                    ("c1", "birth".into()),
                    ("c2", "phone".into()),
                    ("c3", "identity".into()),
                    ("c4", unit.to_owned()),
                ]
            };
            let wrong = columns("phone", version_now.clone());
            let wrong: Vec<(&str, &str)> =
                wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
            officer
                .post(&format!("{place}/columns"), &wrong)
                .await
                .assert_status(422)
                .assert_has("أكثر من عمود واحد");
            let right = columns("unit", version_now);
            let right: Vec<(&str, &str)> =
                right.iter().map(|(name, value)| (*name, value.as_str())).collect();
            officer.post(&format!("{place}/columns"), &right).await.assert_status(303);
            officer.get(&place).await.assert_status(200).assert_has("http-equiv=\"refresh\"");
            run_due_now(&house.app).await.expect("run");
            let ready = officer.get(&place).await;
            ready
                .assert_status(200)
                .assert_has("رقم هاتف ناقص")
                .assert_has("يشبه السطر")
                .assert_has("name=\"take\"");
            officer
                .get(&format!("/fr{place}"))
                .await
                .assert_has("Numéro trop court")
                .assert_has("dir=\"ltr\"");
            let version_now = version(house, &place).await;
            officer
                .post(&format!("{place}/start"), &[("version", &version_now), ("suspects", "leave")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            officer.get(&place).await.assert_status(200).assert_has("التراجع عن الاستيراد كله");
            officer.get("/office/members?q=العلوي").await.assert_has("محمد العلوي");
            let report = officer.get(&format!("{place}/report.csv")).await;
            report
                .assert_status(200)
                .assert_has("رقم هاتف ناقص")
                .assert_has("الاسم وتاريخ الازدياد لمنخرط مسجل");

            // The column is remembered; the list, mended, is taken the second time.
            let again = sent(&officer, &LIST.replace(",06,", ",0661234568,")).await;
            officer.get(&again).await.assert_has("<option value=\"unit\" selected>");

            // Nobody else's.
            let other = house.with_role(Role::Secretary, SALE).await;
            for what in ["", "/report.csv"] {
                other.get(&format!("{place}{what}")).await.assert_status(404);
            }
            other.post(&format!("{place}/undo"), &[("version", "1")]).await.assert_status(404);
            house.stranger().await.get("/office/members/import").await.assert_status(404);
            house.administrator().await.get("/office/members/import").await.assert_status(404);

            let version_now = version(house, &place).await;
            officer.post(&format!("{place}/undo"), &[("version", &version_now)]).await.assert_status(303);
            run_due_now(&house.app).await.expect("run");
            officer.get(&place).await.assert_status(200).assert_has("متراجع عنه");
            officer.get("/office/members?q=العلوي").await.assert_lacks("محمد العلوي");
        })
        .await;
}

#[tokio::test]
async fn a_file_that_is_no_list_is_refused_at_its_field() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            for (bytes, said) in [(b"%PDF-1.7".as_slice(), "هذا ملف PDF"), (b"".as_slice(), "الملف فارغ")]
            {
                let reply =
                    officer.post_files("/office/members/import", &[], &[("file", "a.xlsx", bytes)]).await;
                reply.assert_status(422).assert_has(said);
            }
        })
        .await;
}

#[tokio::test]
async fn a_list_goes_out_with_what_somebody_is_entitled_to() {
    setup()
        .on_sqlite(async |house| {
            tree(house).await;
            crate::import::take(
                house,
                &rawabit_platform::permit::Policy::system(),
                "الاسم الكامل,رقم ب.ت.و,الفرع\nمحمد العلوي,AB123456,فرع الرباط\nسعاد بنعلي,CD123456,فرع سلا\n",
                None,
            )
            .await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get("/office/members/export").await.assert_status(200).assert_has("name=\"reason\"");
            let asked = [("columns", "name"), ("format", "csv")];
            let file = officer.post("/office/members/export?q=", &asked).await;
            file.assert_status(200).assert_has("محمد العلوي").assert_lacks("سعاد").assert_lacks("AB123456");
            assert!(file.header("content-disposition").contains("members.csv"));
            let asked = [("columns", "name"), ("format", "csv"), ("identities", "on")];
            officer
                .post("/office/members/export", &asked)
                .await
                .assert_status(422)
                .assert_has("اكتبوا الغرض");
            let asked = [("columns", "name"), ("format", "csv"), ("identities", "on"), ("reason", "مؤتمر")];
            officer.post("/office/members/export", &asked).await.assert_status(200).assert_has("AB123456");
            let president = house.with_role(Role::President, RABAT).await;
            president.get("/office/members/export").await.assert_status(200).assert_lacks("name=\"reason\"");
            president
                .post("/office/members/export", &asked)
                .await
                .assert_status(200)
                .assert_lacks("AB123456");
            house
                .with_role(Role::Treasurer, RABAT)
                .await
                .get("/office/members/export")
                .await
                .assert_status(404);
            let exports = rawabit_members::store::import::entity::export::Entity::find()
                .all(house.app.store.read())
                .await
                .expect("read");
            assert_eq!(exports.len(), 3);
            assert!(exports.iter().all(|one| one.members == 1 && one.unit_path.as_str() == RABAT));
        })
        .await;
}
