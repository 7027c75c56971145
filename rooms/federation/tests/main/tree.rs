//! Founding, renaming, moving and closing.

use rawabit_federation::commands::{UnitRefused, close_unit, found_unit, load_areas, move_unit, rename_unit};
use rawabit_federation::permissions::ShapeTree;
use rawabit_federation::{NewMandate, children, held_by, history_of_person, subtree, unit, unit_by_path};
use rawabit_platform::Fault;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_statutes::{Form, TreeFault};

use crate::common::{AREAS, TILES, acts, day, found, law, new_unit, open, party, person, setup};

#[tokio::test]
async fn the_statutes_decide_what_stands_under_what() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let mut work = house.work().await;
            let mut refused = async |new| {
                found_unit(&mut work, &permit, &statutes, new).await.expect("no fault").expect_err("refused")
            };
            let law = |refused: UnitRefused| match refused {
                UnitRefused::Law(problem) => problem.fault,
                other => panic!("{other:?}"),
            };
            let under_itself = new_unit("x", "league", Some("league-doctors"), "س", None);
            assert!(matches!(law(refused(under_itself).await), TreeFault::IllegalChild { .. }));
            let no_area = new_unit("x", "regional_branch", Some("party"), "س", None);
            assert_eq!(law(refused(no_area).await), TreeFault::AreaMissing("region".into()));
            let wrong_level = new_unit("x", "regional_branch", Some("party"), "س", Some("03.231"));
            assert!(matches!(law(refused(wrong_level).await), TreeFault::AreaLevel { .. }));
            let taken = new_unit("x", "league_regional_branch", Some("league-engineers"), "س", Some("03"));
            assert!(matches!(law(refused(taken).await), TreeFault::AreaTaken { .. }));
            let root = new_unit("x", "league", None, "س", None);
            assert_eq!(law(refused(root).await), TreeFault::NotARoot("league".into()));
            let nowhere = new_unit("x", "regional_branch", Some("party"), "س", Some("99"));
            assert_eq!(refused(nowhere).await, UnitRefused::UnknownArea);
            let taken_id = new_unit("party", "league", Some("party"), "س", None);
            assert_eq!(refused(taken_id).await, UnitRefused::TakenId);
            let bad_id = new_unit("../x", "league", Some("party"), "س", None);
            assert_eq!(refused(bad_id).await, UnitRefused::BadId);
            // The same region is free for another league: areas belong to one branch among siblings.
            found(
                house,
                &mut work,
                new_unit("d-03", "league_regional_branch", Some("league-doctors"), "س", Some("03")),
            )
            .await;
        })
        .await;
}

#[tokio::test]
async fn a_branch_lies_in_the_area_of_the_branch_above() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let mut work = house.work().await;
            let (kind, fez) = ("league_provincial_branch", "league-engineers-03");
            // 04.421 is the prefecture of Rabat; the branch above is that of Fez-Meknes.
            let rabat = new_unit("e-rabat", kind, Some(fez), "فرع الرباط", Some("04.421"));
            let refused = found_unit(&mut work, &permit, &statutes, rabat).await.expect("no fault");
            let refused = refused.expect_err("another region");
            for (lang, whole) in [(Lang::Ar, "فاس-مكناس"), (Lang::Fr, "Fès-Meknès"), (Lang::En, "Fez-Meknes")]
            {
                let said = house.app.voice(lang).plain().msg(&refused.message(&statutes, lang));
                assert!(said.contains(whole) && !said.contains('⟦'), "{said}");
            }
            assert_eq!(refused.field(), "area");
            let inside = new_unit("e-fez", kind, Some(fez), "فرع فاس", Some("03.231"));
            let branch = found(house, &mut work, inside).await;
            let east =
                new_unit("d-02", "league_regional_branch", Some("league-doctors"), "فرع الشرق", Some("02"));
            found(house, &mut work, east).await;
            let moved =
                move_unit(&mut work, &permit, &statutes, &branch.id, 1, "d-02").await.expect("no fault");
            assert!(matches!(moved, Err(UnitRefused::AreaOutside { below: None, .. })), "{moved:?}");
        })
        .await;
}

/// A federation in which units without an area stand between those that have one.
const DISTRICTS: &str = r#"
[organisation]
id = "clubs"
name = "Clubs"
short_name = "Clubs"
languages = ["en"]
time_zone = "Africa/Casablanca"
kind = "federation"
[statutes]
version = "1"
adopted = 2010-01-01
in_force = 2010-01-01
[area_levels.region]
name = "region"
[area_levels.province]
name = "province"
[unit_kinds.federation]
name = "federation"
root = true
children = ["district"]
[unit_kinds.district]
name = "district"
children = ["circle"]
area = "region"
[unit_kinds.circle]
name = "circle"
children = ["club"]
[unit_kinds.club]
name = "club"
area = "province"
"#;

#[tokio::test]
async fn what_comes_along_with_a_moved_unit_lies_there_too() {
    setup()
        .statutes(DISTRICTS)
        .for_both(async |house| {
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let mut work = house.work().await;
            load_areas(&mut work, AREAS, TILES).await.expect("areas");
            for new in [
                new_unit("federation", "federation", None, "الجامعة", None),
                new_unit("fez", "district", Some("federation"), "فاس", Some("03")),
                new_unit("rabat", "district", Some("federation"), "الرباط", Some("04")),
                new_unit("circle", "circle", Some("fez"), "دائرة", None),
                new_unit("empty", "circle", Some("fez"), "دائرة", None),
                new_unit("club", "club", Some("circle"), "نادي فاس", Some("03.231")),
            ] {
                found(house, &mut work, new).await;
            }
            let moved = move_unit(&mut work, &permit, &statutes, "circle", 1, "rabat").await.expect("no fault");
            let refused = moved.expect_err("its club lies in Fez");
            assert!(matches!(&refused, UnitRefused::AreaOutside { below: Some(name), .. } if name.exact(Lang::Ar) == Some("نادي فاس")));
            let said = house.app.voice(Lang::Fr).plain().msg(&refused.message(&statutes, Lang::Fr));
            assert!(said.contains("club") && said.contains("rabat"), "{said}");
            move_unit(&mut work, &permit, &statutes, "empty", 1, "rabat").await.expect("no fault").expect("legal");
        })
        .await;
}

#[tokio::test]
async fn a_president_shapes_what_lies_below_and_nothing_else() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let statutes = law(house);
            let league = UnitPath("/party/league-engineers/".into());
            let policy = Policy::new(vec![Grant::subtree(Role::President, league.clone())]);
            let permit = policy.permit::<ShapeTree>(&league).expect("may below");
            let mut work = house.work().await;
            let other = new_unit("d-04", "league_regional_branch", Some("league-doctors"), "س", Some("04"));
            let answer = found_unit(&mut work, &permit, &statutes, other).await;
            assert!(matches!(answer, Err(Fault::NotFound)), "{answer:?}");
            let tree = new_unit("group", "parliamentary_group", None, "فريق", None);
            assert!(matches!(found_unit(&mut work, &permit, &statutes, tree).await, Err(Fault::Denied)));
            let own = new_unit("e-04", "league_regional_branch", Some("league-engineers"), "س", Some("04"));
            assert!(found_unit(&mut work, &permit, &statutes, own).await.expect("no fault").is_ok());
        })
        .await;
}

#[tokio::test]
async fn a_moved_unit_takes_everything_below_it_along() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let who = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let mut work = house.work().await;
            let province = new_unit(
                "e-03-231",
                "league_provincial_branch",
                Some("league-engineers-03"),
                "فرع فاس",
                Some("03.231"),
            );
            found(house, &mut work, province).await;
            work.commit().await.expect("committed");
            open(house, NewMandate::new("e-03-231", "branch_secretary", &who, day("2017-01-01")))
                .await
                .expect("open");
            let mut work = house.work().await;
            let db = house.app.store.read();
            let branch = unit(db, "league-engineers-03").await.expect("read").expect("there");
            let same = move_unit(&mut work, &permit, &statutes, &branch.id, branch.version, "e-03-231").await;
            assert_eq!(same.expect("no fault"), Err(UnitRefused::UnderItself));
            let stale = move_unit(&mut work, &permit, &statutes, &branch.id, 7, "league-doctors").await;
            assert!(matches!(stale, Err(Fault::Stale)));
            move_unit(&mut work, &permit, &statutes, &branch.id, branch.version, "league-doctors")
                .await
                .expect("no fault")
                .expect("legal");
            work.commit().await.expect("committed");
            let path = UnitPath("/party/league-doctors/league-engineers-03/e-03-231/".into());
            let moved = unit_by_path(db, &path).await.expect("read").expect("moved along");
            assert_eq!(moved.id, "e-03-231");
            assert_eq!(held_by(db, &who, day("2018-10-08")).await.expect("read")[0].unit_path, path);
            let left = subtree(db, &UnitPath("/party/league-engineers/".into())).await.expect("read");
            assert_eq!(left.len(), 1);
            assert_eq!(acts(house).await.last().map(String::as_str), Some("unit.moved"));
        })
        .await;
}

#[tokio::test]
async fn a_closed_unit_ends_its_mandates_and_stays_in_history() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let who = person(house, "هدى بناني", "Houda Bennani", Form::Feminine).await;
            open(house, NewMandate::new("league-engineers-03", "branch_secretary", &who, day("2017-01-01")))
                .await
                .expect("open");
            let mut work = house.work().await;
            let on = day("2018-10-08");
            let open_below = close_unit(&mut work, &permit, &statutes, "league-engineers", 1, on).await;
            assert_eq!(open_below.expect("no fault"), Err(UnitRefused::OpenChildren(1)));
            let early =
                close_unit(&mut work, &permit, &statutes, "league-engineers-03", 1, day("2009-01-01")).await;
            assert_eq!(early.expect("no fault"), Err(UnitRefused::ClosesBeforeFounding(day("2010-01-01"))));
            close_unit(&mut work, &permit, &statutes, "league-engineers-03", 1, on)
                .await
                .expect("no fault")
                .expect("closed");
            work.commit().await.expect("committed");
            let db = house.app.store.read();
            let history = history_of_person(db, &who).await.expect("read");
            assert_eq!(history[0].ended, Some(on));
            assert!(held_by(db, &who, on).await.expect("read").is_empty());
            assert_eq!(held_by(db, &who, day("2018-10-07")).await.expect("read").len(), 1);
            let below = children(db, "league-engineers").await.expect("read");
            assert!(below[0].is_open_on(day("2018-10-07")) && !below[0].is_open_on(on));
            // The area is free again.
            let mut work = house.work().await;
            found(
                house,
                &mut work,
                new_unit("e-03b", "league_regional_branch", Some("league-engineers"), "س", Some("03")),
            )
            .await;
        })
        .await;
}

#[tokio::test]
async fn a_new_name_is_an_act_with_both_names() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let permit = house.system().permit::<ShapeTree>(&UnitPath::root()).expect("may");
            let mut work = house.work().await;
            let name =
                Multi::three("رابطة المهندسين الاستقلاليين", "Ligue des ingénieurs", "League of engineers");
            rename_unit(&mut work, &permit, &statutes, "league-engineers", 1, name)
                .await
                .expect("no fault")
                .expect("named");
            work.commit().await.expect("committed");
            let renamed =
                unit(house.app.store.read(), "league-engineers").await.expect("read").expect("there");
            assert_eq!(renamed.name.exact(Lang::Fr), Some("Ligue des ingénieurs"));
            assert_eq!(renamed.version, 2);
            let act = crate::common::last_act(house).await;
            assert!(act.contains("unit.renamed") && act.contains("رابطة المهندسين الاستقلاليين"), "{act}");
        })
        .await;
}

/// A server sorts text by a language, and a language passes over slashes: `/party/engineers-2/` would come between
/// `/party/engineers/` and what lies below it.
#[tokio::test]
async fn a_subtree_follows_its_unit_on_both_databases() {
    use sea_orm::ConnectionTrait as _;
    setup()
        .for_both(async |house| {
            party(house).await;
            let mut work = house.work().await;
            found(house, &mut work, new_unit("league-engineers-0", "league", Some("party"), "س", None)).await;
            work.commit().await.expect("committed");
            let store = &house.app.store;
            let query = store.dialect().statement("SELECT path FROM unit ORDER BY path", []);
            let rows = store.read().query_all_raw(query).await.expect("units");
            let paths: Vec<String> =
                rows.iter().map(|row| row.try_get("", "path").expect("a path")).collect();
            let mut expected = paths.clone();
            expected.sort();
            assert_eq!(paths, expected);
            assert_eq!(paths.len(), 5);
        })
        .await;
}
