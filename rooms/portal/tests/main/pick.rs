//! The units of an article, chosen by typing.

use rawabit_federation::NewUnit;
use rawabit_federation::commands::{close_unit, found_unit};
use rawabit_federation::permissions::ShapeTree;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_testkit::{House, Reply};

use crate::support::{BODY, TITLE, day, setup};

async fn units(house: &House) {
    let mut work = house.work().await;
    let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("the system may");
    for (id, kind, parent, ar, fr) in [
        ("chamber", "parliamentary_group", None, "الفريق البرلماني", "Le groupe"),
        ("party", "party", None, "حزب", "Le parti"),
        ("league-engineers", "league", Some("party"), "رابطة المهندسين", "Ligue des ingénieurs"),
        ("league-doctors", "league", Some("party"), "رابطة الأطباء", "Ligue des médecins"),
    ] {
        let new = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: parent.map(str::to_owned),
            name: Multi::three(ar, fr, ""),
            area: None,
            founded: None,
        };
        let statutes = house.app.statutes.load_full();
        found_unit(&mut work, &permit, &statutes, new).await.expect("no fault").expect("legal");
    }
    work.commit().await.expect("committed");
}

fn ticked(id: &str) -> String {
    format!("type=\"checkbox\" name=\"units\" value=\"{id}\" checked")
}

fn article(reply: &Reply) -> String {
    reply.assert_status(303);
    reply.location().split('?').next().expect("a path").to_owned()
}

#[tokio::test]
async fn the_highest_unit_of_the_writer_publishes_unless_another_is_typed() {
    setup()
        .on_sqlite(async |house| {
            units(house).await;
            let secretariat = house.secretariat().await;
            let blank = secretariat.get("/office/articles/new").await;
            blank.assert_has("name=\"unit\" value=\"/party/\"").assert_has("value=\"حزب\"");
            let engineers = house.with_role(Role::Communication, "/party/league-engineers/").await;
            let blank = engineers.get("/fr/office/articles/new").await;
            blank.assert_has("name=\"unit\" value=\"/party/league-engineers/\"");
            blank.assert_has("value=\"Ligue des ingénieurs\"");
            let fields = [
                ("kind", "communique"),
                ("title.ar", TITLE),
                ("body.ar", BODY),
                ("unit.q", "الاطباء"),
                ("unit.for", "رابطة المهندسين"),
                ("unit", "/party/league-engineers/"),
            ];
            let refused = engineers.post("/office/articles/new", &fields).await;
            refused
                .assert_status(422)
                .assert_has("id=\"e-unit\"")
                .assert_has("value=\"الاطباء\"")
                .assert_has(BODY.lines().next().expect("a line"));
            let address = "/office/articles/units/suggest?q=رابطة";
            engineers.get(address).await.assert_has("league-engineers").assert_lacks("league-doctors");
            house.with_role(Role::Auditor, "/").await.get(address).await.assert_status(404);
            // A part of a name is asked about; the whole one is taken.
            let asked = secretariat.post("/office/articles/new", &fields).await;
            asked.assert_status(422).assert_has("name=\"unit\" value=\"/party/league-doctors/\"");
            let mut fields = fields;
            fields[3] = ("unit.q", "رابطة الاطباء");
            let sent = secretariat.post("/office/articles/new", &fields).await;
            secretariat.get(&article(&sent)).await.assert_has("رابطة الأطباء");
        })
        .await;
}

#[tokio::test]
async fn units_are_added_without_saving_unticked_and_kept() {
    setup()
        .on_sqlite(async |house| {
            units(house).await;
            let secretariat = house.secretariat().await;
            let send = async |path: &str, more: &[(&str, &str)]| {
                let mut fields = vec![("kind", "communique"), ("unit", "/party/"), ("body.ar", BODY)];
                fields.extend_from_slice(more);
                secretariat.post(path, &fields).await
            };
            let new = "/office/articles/new";
            // The title is missing: while a unit is added nobody hears of it.
            let added = send(new, &[("units.q", "المهندسين"), ("_add", "units")]).await;
            added
                .assert_status(200)
                .assert_has(&ticked("league-engineers"))
                .assert_has("autofocus")
                .assert_lacks("error-summary");
            let several =
                send(new, &[("units", "league-engineers"), ("units.q", "الرابطة"), ("_add", "units")]).await;
            several.assert_status(422).assert_has("id=\"e-units\"");
            let several = send(new, &[("units", "party"), ("units.q", "رابطه"), ("_add", "units")]).await;
            several
                .assert_status(422)
                .assert_has(&ticked("party"))
                .assert_has("name=\"units.m\" value=\"league-engineers\"")
                .assert_has("name=\"units.m\" value=\"league-doctors\"")
                .assert_lacks("id=\"e-title\"");
            let none = send(new, &[("title.ar", TITLE), ("units.q", "لا شيء")]).await;
            none.assert_status(422).assert_has("id=\"e-units\"").assert_has("value=\"لا شيء\"");
            let both = [
                ("title.ar", TITLE),
                ("units", "party"),
                ("units.q", "رابطه"),
                ("units.for", "رابطه"),
                ("units.m", "league-engineers"),
                ("units.m", "league-doctors"),
            ];
            let place = article(&send(new, &both).await);
            let edit = format!("{place}/edit");
            let page = secretariat.get(&edit).await;
            for id in ["party", "league-engineers", "league-doctors"] {
                page.assert_has(&ticked(id));
            }
            // What is not ticked any more is not sent; words that were typed and not added are added on saving.
            let unticked = [
                ("title.ar", TITLE),
                ("version", "1"),
                ("units", "party"),
                ("units.q", "ligue des medecins"),
            ];
            send(&edit, &unticked).await.assert_status(303);
            let page = secretariat.get(&edit).await;
            page.assert_has(&ticked("party"))
                .assert_has(&ticked("league-doctors"))
                .assert_lacks(&ticked("league-engineers"));
        })
        .await;
}

#[tokio::test]
async fn a_unit_outside_the_editors_sight_stays_and_cannot_be_added() {
    setup()
        .on_sqlite(async |house| {
            units(house).await;
            let secretariat = house.secretariat().await;
            let fields = [
                ("kind", "communique"),
                ("unit", "/party/league-engineers/"),
                ("title.ar", TITLE),
                ("body.ar", BODY),
                ("units", "league-doctors"),
            ];
            let place = article(&secretariat.post("/office/articles/new", &fields).await);
            let engineers = house.with_role(Role::President, "/party/league-engineers/").await;
            engineers.get(&format!("{place}/edit")).await.assert_has(&ticked("league-doctors"));
            let mut saved = fields.to_vec();
            saved.push(("version", "1"));
            engineers.post(&format!("{place}/edit"), &saved).await.assert_status(303);
            engineers
                .post("/office/articles/new", &fields)
                .await
                .assert_status(422)
                .assert_has("id=\"e-units\"")
                .assert_has("وأزيل من اللائحة")
                .assert_lacks(&ticked("league-doctors"));
        })
        .await;
}

#[tokio::test]
async fn a_closed_unit_is_no_longer_found() {
    setup()
        .on_sqlite(async |house| {
            units(house).await;
            let mut work = house.work().await;
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("the system may");
            let statutes = house.app.statutes.load_full();
            close_unit(&mut work, &permit, &statutes, "league-doctors", 1, day())
                .await
                .expect("no fault")
                .expect("legal");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            secretariat.get("/office/units/suggest?q=الأطباء").await.assert_has("\"items\":[]");
        })
        .await;
}
