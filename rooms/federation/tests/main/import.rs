//! Importing a tree from CSV and from Popolo.

use rawabit_federation::import::{Import, ImportReport, PopoloMap, import_popolo, import_tree};
use rawabit_federation::permissions::ImportTree;
use rawabit_federation::{all_units, history_of_seat, holders};
use rawabit_platform::Lang;
use rawabit_platform::permit::UnitPath;
use rawabit_testkit::House;

use crate::common::{AREAS, TILES, acts, day, setup};

const TREE: &str = "\u{feff}المعرف;parent;Type;الاسم بالعربية;nom;area;Date de création;المهمة;siège;person_ar;titulaire;genre;courriel;début;échéance;origine
party;;party;حزب الاستقلال;Parti;;1944-01-11;الأمين العام;;نزار بركة;Nizar Baraka;m;;2017-10-07;;
league-engineers;party;league;رابطة المهندسين;Ligue des ingénieurs;;;رئيسة الرابطة;1;سعاد العمراني;Souad Amrani;f;s@example.org;01/03/2016;;élue
league-engineers;;;;;;;league_vice_president;;عمر الحسني;Omar Hassani;m;;2016-03-01;2019-03-01;
league-engineers-03;league-engineers;league_regional_branch;فرع فاس مكناس;Fès-Meknès;03;;;;;;;;;;
";

fn tree() -> String {
    TREE.replacen("المعرف", "معرف الوحدة", 1)
}

async fn areas(house: &House) {
    let mut work = house.work().await;
    rawabit_federation::commands::load_areas(&mut work, AREAS, TILES).await.expect("areas");
    work.commit().await.expect("committed");
}

async fn load(house: &House, csv: &str, dry_run: bool) -> ImportReport {
    let permit = house.system().permit::<ImportTree>(&UnitPath::root()).expect("may");
    let statutes = house.app.statutes.load_full();
    let how = Import { dry_run, lang: Lang::En };
    import_tree(house.work().await, &permit, &statutes, csv, how).await.expect("no fault")
}

#[tokio::test]
async fn a_whole_tree_is_tried_then_loaded_then_known() {
    setup()
        .for_both(async |house| {
            areas(house).await;
            let db = house.app.store.read();
            let tried = load(house, &tree(), true).await;
            assert_eq!((tried.new, tried.written), (6, false), "{:?}", tried.refused);
            assert!(all_units(db).await.expect("read").is_empty() && acts(house).await.is_empty());
            let done = load(house, &tree(), false).await;
            assert_eq!((done.new, done.written), (6, true), "{:?}", done.refused);
            assert_eq!(all_units(db).await.expect("read").len(), 3);
            let held = holders(db, "league-engineers", "league_vice_president", day("2018-10-08"))
                .await
                .expect("read");
            assert_eq!(held[0].deadline, Some(day("2019-03-01")));
            let again = load(house, &tree(), false).await;
            assert_eq!((again.new, again.changed, again.same), (0, 0, 3), "{:?}", again.refused);
            let renamed =
                load(house, &tree().replace("رابطة المهندسين", "رابطة المهندسات والمهندسين"), false).await;
            assert_eq!((renamed.new, renamed.changed), (0, 1));
        })
        .await;
}

#[tokio::test]
async fn one_bad_row_and_nothing_is_loaded() {
    setup()
        .for_both(async |house| {
            areas(house).await;
            let db = house.app.store.read();
            let with = |line: &str| format!("{}{line}\n", tree());
            for (line, column) in [
                ("Bad Id;party;league;س;;;;;;;;;;;;", "unit_id"),
                ("l2;nowhere;league;س;;;;;;;;;;;;", "parent_id"),
                ("l2;party;regional_branch;س;;77;;;;;;;;;;", "area"),
                ("l2;party;regional_branch;س;;;;;;;;;;;;", "area"),
                // A province of another region than the branch above.
                ("l2;league-engineers-03;league_provincial_branch;س;;04.421;;;;;;;;;;", "area"),
                ("l2;league-engineers-03;league;س;;;;;;;;;;;;", "kind"),
                ("l2;party;league;;;;;;;;;;;;;", "name_ar"),
                ("l2;party;league;س;;;31/02/2000;;;;;;;;;", "founded"),
                ("l2;party;league;س;;;;league_president;;;;;;2018-01-01;;", "person_ar"),
                ("l2;party;league;س;;;;league_president;;أ ب;;x;;2018-01-01;;", "gender"),
                ("l2;party;league;س;;;;league_president;;أ ب;;;nobody;2018-01-01;;", "email"),
                ("l2;party;league;س;;;;branch_secretary;;أ ب;;;;2018-01-01;;", "office"),
                ("league-engineers;;;;;;;league_president;1;أ ب;;;;2018-01-01;;", "seat"),
                (
                    "league-engineers;;;;;;;league_treasurer;;سعاد العمراني;;f;s@example.org;2018-01-01;;",
                    "person_ar",
                ),
                (
                    "league-engineers;;;;;;;league_treasurer;;هند التازي;;f;s@example.org;2018-01-01;;",
                    "email",
                ),
                ("league-engineers;;league_regional_branch;;;;;;;;;;;;;", "kind"),
                ("too;few", ""),
            ] {
                let report = load(house, &with(line), false).await;
                assert!(!report.written, "{line}");
                let found: Vec<(usize, &str)> =
                    report.refused.iter().map(|one| (one.line, one.column.as_str())).collect();
                assert_eq!(found, [(6, column)], "{line}: {:?}", report.refused);
                assert!(all_units(db).await.expect("read").is_empty(), "{line}");
            }
            assert!(acts(house).await.is_empty());
            let unknown = load(house, "unit_id,colour\na,red\n", false).await;
            assert_eq!(unknown.refused[0].column, "colour");
            assert_eq!(load(house, "", false).await.refused.len(), 1);
            assert!(!load(house, "unit_id,name_ar\n\"a,b\n", false).await.written);
        })
        .await;
}

#[tokio::test]
async fn every_reason_is_said_in_three_languages() {
    setup()
        .on_sqlite(async |house| {
            areas(house).await;
            let bad = "unit_id,parent_id,kind,name_ar,office,person_ar,start\nparty,,party,ح,secretary_general,أ,2017-10-07\nparty,,,,secretary_general,ب,2018-01-01\n";
            let report = load(house, bad, true).await;
            assert_eq!(report.refused.len(), 1);
            for lang in Lang::ALL {
                let said = house.app.voice(lang).plain().msg(&report.refused[0].reason);
                assert!(!said.contains('⟦') && !said.contains('{'), "{said}");
            }
        })
        .await;
}

#[tokio::test]
async fn an_address_on_record_is_not_taken_for_another_name() {
    setup()
        .for_both(async |house| {
            areas(house).await;
            assert!(load(house, &tree(), false).await.written);
            let other = "unit_id,office,person_ar,email,start\nleague-engineers,league_president,هند التازي,s@example.org,2016-03-01\n";
            let report = load(house, other, false).await;
            let found: Vec<&str> = report.refused.iter().map(|one| one.column.as_str()).collect();
            assert_eq!((found, report.same), (vec!["email"], 0), "{:?}", report.refused);
        })
        .await;
}

#[tokio::test]
async fn names_without_addresses_that_meet_in_two_units_are_counted_and_the_past_loads() {
    setup()
        .on_sqlite(async |house| {
            areas(house).await;
            let csv = "unit_id,parent_id,kind,name_ar,area,office,person_ar,start,ended,end_reason\n\
                party,,party,ح,,,,,,\n\
                region-03,party,regional_branch,ف,03,branch_treasurer,محمد العلوي,2016-01-01,,\n\
                region-04,party,regional_branch,ر,04,branch_treasurer,محمد العلوي,2016-01-01,,\n\
                region-04,,,,,branch_secretary,عمر الحسني,2012-01-01,2015-06-01,استقالة\n";
            let tried = load(house, csv, true).await;
            assert_eq!((tried.merged, tried.refused.len()), (1, 0), "{:?}", tried.refused);
            assert!(load(house, csv, false).await.written);
            let past = history_of_seat(house.app.store.read(), "region-04", "branch_secretary", None);
            let past = past.await.expect("read");
            assert_eq!(past[0].ended, Some(day("2015-06-01")));
            assert_eq!(past[0].end_reason, Some(rawabit_federation::EndReason::Resigned));
        })
        .await;
}

const POPOLO: &str = r#"{
  "persons": [
    {"id": "p1", "name": "Amal Idrissi", "other_names": [{"name": "أمل الإدريسي", "lang": "ar"}], "gender": "female"},
    {"id": "p2", "name": "Said Alami"}
  ],
  "organizations": [
    {"id": "house", "name": "House", "classification": "legislature"},
    {"id": "group_of_unity", "name": "Group of unity", "classification": "faction"}
  ],
  "memberships": [
    {"person_id": "p1", "organization_id": "house", "on_behalf_of_id": "group_of_unity", "role": "member", "start_date": "2016-10-14"},
    {"person_id": "p2", "organization_id": "house", "on_behalf_of_id": "group_of_unity", "role": "member"},
    {"person_id": "p2", "organization_id": "house", "on_behalf_of_id": "group_of_unity", "role": "member", "end_date": "2011-01-01"}
  ]
}"#;

fn groups() -> PopoloMap {
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    PopoloMap {
        kinds: vec![
            pair("legislature", ""),
            pair("faction", "parliamentary_group"),
            pair("party", "parliamentary_group"),
            pair("parliamentary group", "parliamentary_group"),
        ],
        offices: vec![pair("member", "group_member")],
        parent: None,
        lang: Some(Lang::Fr),
        start: Some(day("2016-10-14")),
        without_areas: true,
    }
}

async fn load_popolo(house: &House, json: &str, map: &PopoloMap) -> ImportReport {
    let permit = house.system().permit::<ImportTree>(&UnitPath::root()).expect("may");
    let statutes = house.app.statutes.load_full();
    let how = Import { dry_run: false, lang: Lang::En };
    import_popolo(house.work().await, &permit, &statutes, json, map, how).await.expect("no fault")
}

#[tokio::test]
async fn a_popolo_file_becomes_groups_and_members() {
    setup()
        .for_both(async |house| {
            let report = load_popolo(house, POPOLO, &groups()).await;
            assert!(report.written, "{:?}", report.refused);
            assert_eq!(report.new, 3);
            // The chamber itself, which means nothing here, and a membership of the past.
            assert_eq!(report.left_out, 2);
            let db = house.app.store.read();
            let members = history_of_seat(db, "group-of-unity", "group_member", None).await.expect("read");
            assert_eq!(members.len(), 2);
            let ids: Vec<String> = members.iter().map(|one| one.person_id.clone()).collect();
            let people = rawabit_people::named(db, &ids).await.expect("read");
            let amal =
                people.values().find(|one| one.name.exact(Lang::Fr) == Some("Amal Idrissi")).expect("she");
            assert_eq!(amal.name.exact(Lang::Ar), Some("أمل الإدريسي"));
            let broken = load_popolo(house, "{\"persons\": 3", &groups()).await;
            assert_eq!((broken.refused.len(), broken.written), (1, false));
            let strange = POPOLO.replace("\"faction\"", "\"choir\"");
            assert_eq!(load_popolo(house, &strange, &groups()).await.refused[0].column, "organizations");
        })
        .await;
}

#[tokio::test]
async fn the_real_files_of_three_parliaments_load() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/parliament/popolo");
    let fallback =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data/parliament/popolo");
    let Some(folder) = [folder, fallback].into_iter().find(|folder| folder.is_dir()) else {
        println!(
            "skipped: the shared folder with real Popolo files is not here; the embedded fixture was tested"
        );
        return;
    };
    setup()
        .on_sqlite(async |house| {
            for name in
                ["morocco-house-term9.json", "kuwait-national-assembly.json", "lebanon-parliament.json"]
            {
                let json = std::fs::read_to_string(folder.join(name)).expect("a file");
                let report = load_popolo(house, &json, &groups()).await;
                let reasons: Vec<String> = report
                    .refused
                    .iter()
                    .take(5)
                    .map(|one| {
                        format!(
                            "{} {}: {}",
                            one.column,
                            one.line,
                            house.app.voice(Lang::En).plain().msg(&one.reason)
                        )
                    })
                    .collect();
                assert!(report.written, "{name}: {reasons:#?}");
                println!("{name}: {} new, {} known", report.new, report.same);
            }
        })
        .await;
}

/// A tree of the size that the house is designed for: 25 leagues with 12 regions and 75 provinces each.
fn large() -> String {
    let mut csv =
        String::from("unit_id,parent_id,kind,name_ar,area,founded,office,person_ar,start,synthetic\n");
    csv.push_str("party,,party,الحزب,,2010-01-01,,,,\n");
    let areas: Vec<(String, String)> = AREAS
        .lines()
        .skip(1)
        .filter_map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            Some(((*cells.first()?).to_owned(), (*cells.get(2)?).to_owned()))
                .filter(|(_, level)| level != "country")
        })
        .collect();
    for league in 0..25 {
        let id = format!("league-{league:02}");
        csv.push_str(&format!(
            "{id},party,league,رابطة {league},,2010-01-01,league_president,رئيس {league},2016-01-01,1\n"
        ));
        for (code, level) in &areas {
            let (region, _) = code.split_once('.').unwrap_or((code, ""));
            let unit = format!("{id}-{}", code.replace('.', "-"));
            match level.as_str() {
                "region" => csv.push_str(&format!(
                    "{unit},{id},league_regional_branch,فرع {league} {code},{code},2010-01-01,branch_secretary,كاتب {league} {code},2016-01-01,1\n"
                )),
                "province" => csv.push_str(&format!(
                    "{unit},{id}-{region},league_provincial_branch,فرع {league} {code},{code},2010-01-01,,,,\n"
                )),
                _ => {}
            }
        }
    }
    csv
}

#[tokio::test]
async fn a_tree_of_the_designed_size_loads_and_every_list_opens() {
    setup()
        .on_sqlite(async |house| {
            areas(house).await;
            let report = load(house, &large(), false).await;
            assert!(report.written, "{:?}", &report.refused[..report.refused.len().min(3)]);
            assert!(all_units(house.app.store.read()).await.expect("read").len() > 2_000);
            let secretariat = house.secretariat().await;
            for path in [
                "/office/federation",
                "/office/federation?view=list&page=20",
                "/office/federation/vacancies",
                "/office/federation/vacancies?overdue=yes&area=03",
                "/office/federation/warnings",
                "/office/federation/map?level=province",
                "/office/federation/chart",
                "/organisation",
                "/api/v1/popolo/posts?page=30",
            ] {
                let page = secretariat.get(path).await;
                page.assert_status(200);
                assert!(page.bytes.len() < 600_000, "{path}: {} bytes", page.bytes.len());
            }
        })
        .await;
}
