//! A unit that is moved takes its programmes along, and what it is the partner of.

use rawabit_federation::NewUnit;
use rawabit_federation::commands::{found_unit, load_areas, move_unit};
use rawabit_federation::permissions::ShapeTree;
use rawabit_platform::permit::Role;
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi};
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::yard::{NORTH, hand_in, permit, refresh, rows, says, setup, texts, yard};

const OLD: &str = "/party/league-engineers/league-engineers-04/";
const NEW: &str = "/party/league-doctors/league-engineers-04/";

/// The region's branch is the partner of a province's, which is below it; another league has a place for both.
async fn scene(house: &House) {
    yard(house).await;
    let statutes = house.app.statutes.load_full();
    let mut work = house.work().await;
    let areas = "code,parent_code,level,name_ar,name_fr,name_en,population,iso_code,kind\n\
                 MA,,country,المغرب,Maroc,Morocco,,MA,country\n\
                 04,MA,region,الرباط-سلا-القنيطرة,Rabat-Salé-Kénitra,Rabat-Salé-Kénitra,,MA-04,region\n\
                 04.421,04,province,الرباط,Rabat,Rabat,,,prefecture\n\
                 09,MA,region,سوس-ماسة,Souss-Massa,Souss-Massa,,MA-09,region\n";
    load_areas(&mut work, areas, "level,code,col,row\nregion,04,2,1\nregion,09,1,3\n").await.expect("areas");
    for (id, kind, parent, area) in [
        ("league-doctors", "league", "party", None),
        ("rabat", "league_provincial_branch", "league-engineers-04", Some("04.421")),
    ] {
        let unit = NewUnit {
            id: id.into(),
            kind: kind.into(),
            parent: Some(parent.into()),
            name: Multi::three(id, id, id),
            area: area.map(str::to_owned),
            founded: None::<Day>,
        };
        found_unit(&mut work, &permit::<ShapeTree>("/"), &statutes, unit)
            .await
            .expect("works")
            .expect("lawful");
    }
    work.commit().await.expect("committed");
    // The south's programme becomes that of the province, whose partner is the region's branch.
    let below = format!("{OLD}rabat/");
    let place = "SET unit_path = ?, unit_id = 'rabat', partner_id = 'league-engineers-04', partner_path = ? WHERE id = 'prog-south'";
    rows(house, &format!("UPDATE programme {place}"), vec![below.clone().into(), OLD.into()]).await;
    rows(
        house,
        "UPDATE participation SET unit_path = ? WHERE programme_id = 'prog-south'",
        vec![below.into()],
    )
    .await;
    hand_in(house, NORTH, 2, says(&[("meetings", 4, 1)])).await;
    refresh(house).await;
}

/// Every column of text outside of history in which something begins with a path: `table.column`.
async fn places(house: &House, path: &str) -> Vec<String> {
    let columns = match Dialect::of(house.app.store.read()) {
        Dialect::Sqlite => {
            "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.type = 'TEXT' ORDER BY 1"
        }
        Dialect::Postgres => {
            "SELECT c.table_name || '.' || c.column_name FROM information_schema.columns c JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name WHERE c.data_type = 'text' AND c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY 1"
        }
    };
    let db = house.app.store.read();
    let mut found = Vec::new();
    for one in texts(house, columns).await {
        let (table, column) = one.split_once('.').expect("both");
        if ["act", "audit"].contains(&table) || table.starts_with("sqlite_") {
            continue;
        }
        let sql = format!("SELECT 1 FROM \"{table}\" WHERE \"{column}\" LIKE ? LIMIT 1");
        let statement = Dialect::of(db).statement(&sql, [format!("{path}%").into()]);
        if db.query_one_raw(statement).await.expect("a table").is_some() {
            found.push(one);
        }
    }
    found
}

#[tokio::test]
async fn every_path_of_a_moved_unit_moves_and_its_new_superiors_are_the_partner() {
    setup()
        .for_both(async |house| {
            scene(house).await;
            let before = places(house, OLD).await;
            for known in
                ["programme.unit_path", "programme.partner_path", "standing.partner_path", "unit.path"]
            {
                assert!(before.iter().any(|one| one == known), "{known}: {before:?}");
            }
            // The house's rule, by which the moving finds them.
            for one in &before {
                assert!(one == "unit.path" || one.ends_with("_path"), "{one} holds the path of a unit");
            }
            let statutes = house.app.statutes.load_full();
            let mut work = house.work().await;
            move_unit(
                &mut work,
                &permit::<ShapeTree>("/"),
                &statutes,
                "league-engineers-04",
                1,
                "league-doctors",
            )
            .await
            .expect("works")
            .expect("lawful");
            work.commit().await.expect("committed");
            assert_eq!(places(house, OLD).await, Vec::<String>::new());
            assert_eq!(places(house, NEW).await, before);
            let sql = "SELECT partner_path FROM programme WHERE id = 'prog-south'";
            assert_eq!(texts(house, sql).await, [NEW]);
            // What it negotiates with another unit stays with that one.
            let sql = "SELECT partner_path FROM programme WHERE id = 'prog-north'";
            assert_eq!(texts(house, sql).await, ["/party/league-engineers/"]);
            let path = "/office/programmes/prog-south";
            house
                .with_role(Role::President, "/party/league-engineers/")
                .await
                .get(path)
                .await
                .assert_status(404);
            house
                .with_role(Role::President, "/party/league-doctors/")
                .await
                .get(path)
                .await
                .assert_status(200);
        })
        .await;
}
