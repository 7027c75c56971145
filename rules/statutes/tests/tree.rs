//! A tree of units under the party's statutes.

mod common;

use common::{PARTY, load};
use rawabit_statutes::{Lang, TreeFault, UnitArea, UnitRow};

fn row<'a>(
    id: &'a str,
    kind: &'a str,
    parent: Option<&'a str>,
    area: Option<(&'a str, &'a str)>,
) -> UnitRow<'a> {
    UnitRow { id, kind, parent, area: area.map(|(level, id)| UnitArea { id, level, within: &["MA"] }) }
}

/// A province of a region.
fn province<'a>(
    id: &'a str,
    kind: &'a str,
    parent: &'a str,
    code: &'a str,
    within: &'a [&'a str],
) -> UnitRow<'a> {
    UnitRow { id, kind, parent: Some(parent), area: Some(UnitArea { id: code, level: "province", within }) }
}

#[test]
fn a_lawful_tree_has_no_faults() {
    let rows = [
        row("p", "party", None, None),
        row("l1", "league", Some("p"), None),
        row("l2", "league", Some("p"), None),
        // Two leagues may each have a branch in the same region.
        row("b1", "league_regional_branch", Some("l1"), Some(("region", "MA-04"))),
        row("b2", "league_regional_branch", Some("l2"), Some(("region", "MA-04"))),
        row("g", "parliamentary_group", None, None),
    ];
    assert_eq!(load(PARTY).validate_tree(&rows), []);
}

#[test]
fn every_fault_is_named_with_its_unit() {
    let s = load(PARTY);
    let rows = [
        row("p", "party", None, None),
        row("p", "party", None, None),
        row("l", "league", None, None),
        row("x", "guild", Some("p"), None),
        row("y", "league", Some("nowhere"), None),
        row("z", "party", Some("l"), None),
        row("r0", "regional_branch", Some("p"), None),
        row("r1", "regional_branch", Some("p"), Some(("province", "MA-RAB"))),
        row("r2", "regional_branch", Some("p"), Some(("region", "MA-04"))),
        row("r3", "regional_branch", Some("p"), Some(("region", "MA-04"))),
        row("g", "parliamentary_group", None, Some(("region", "MA-04"))),
    ];
    let problems = s.validate_tree(&rows);
    let faults: Vec<(&str, &TreeFault)> = problems.iter().map(|p| (p.unit.as_str(), &p.fault)).collect();
    use TreeFault as F;
    let expected = [
        ("p", F::DuplicateId),
        ("l", F::NotARoot("league".into())),
        ("x", F::UnknownKind("guild".into())),
        ("y", F::UnknownParent("nowhere".into())),
        ("z", F::IllegalChild { parent: "league".into(), child: "party".into() }),
        ("r0", F::AreaMissing("region".into())),
        ("r1", F::AreaLevel { wanted: "region".into(), found: "province".into() }),
        ("r3", F::AreaTaken { area: "MA-04".into(), by: "r2".into() }),
        ("g", F::AreaUnexpected),
    ];
    assert_eq!(faults, expected.iter().map(|(u, f)| (*u, f)).collect::<Vec<_>>());
    let said: Vec<_> = problems.iter().map(|p| p.message(&s, Lang::Ar)).collect();
    assert_eq!(said[4], "لا يسمح النظام الأساسي بوحدة من نوع «الحزب» تحت وحدة من نوع «رابطة مهنية».");
}

#[test]
fn a_branch_lies_in_the_area_of_the_branch_above() {
    let s = load(PARTY);
    let rows = [
        row("p", "party", None, None),
        row("r4", "regional_branch", Some("p"), Some(("region", "MA-04"))),
        province("rabat", "provincial_branch", "r4", "MA-RAB", &["MA-04", "MA"]),
        province("fez", "provincial_branch", "r4", "MA-FES", &["MA-03", "MA"]),
        // Where an area lies is not known: nobody can say that it lies there.
        province("lost", "provincial_branch", "r4", "MA-XXX", &[]),
    ];
    let problems = s.validate_tree(&rows);
    let outside =
        |area: &str| TreeFault::AreaOutside { area: area.into(), whole: "MA-04".into(), of: "r4".into() };
    let faults: Vec<(&str, &TreeFault)> = problems.iter().map(|p| (p.unit.as_str(), &p.fault)).collect();
    assert_eq!(faults, [("fez", &outside("MA-FES")), ("lost", &outside("MA-XXX"))]);
    for lang in Lang::ALL {
        let said = problems[0].message(&s, lang);
        assert!(["MA-FES", "MA-04", "r4"].iter().all(|part| said.contains(part)), "{said}");
    }
}

/// A federation whose clubs may stand under a circle that has no area of its own.
const CLUBS: &str = r#"
[organisation]
id = "clubs"
name = "Clubs"
short_name = "Clubs"
languages = ["en"]
time_zone = "Europe/Paris"
kind = "federation"

[statutes]
version = "1"
adopted = 2020-01-01
in_force = 2020-01-01
[area_levels.region]
name = "region"
[area_levels.town]
name = "town"
[unit_kinds.federation]
name = "federation"
plural = "federations"
root = true
children = ["district"]
[unit_kinds.district]
name = "district"
plural = "districts"
children = ["circle"]
area = "region"
[unit_kinds.circle]
name = "circle"
plural = "circles"
children = ["circle", "club"]
[unit_kinds.club]
name = "club"
plural = "clubs"
area = { level = "town", optional = true }
"#;

#[test]
fn a_unit_without_an_area_hides_nobodys() {
    let s = load(CLUBS);
    let town = |id, parent, within| UnitRow {
        id,
        kind: "club",
        parent: Some(parent),
        area: Some(UnitArea { id, level: "town", within }),
    };
    let rows = [
        row("f", "federation", None, None),
        row("north", "district", Some("f"), Some(("region", "N"))),
        row("c1", "circle", Some("north"), None),
        row("c2", "circle", Some("c1"), None),
        town("lille", "c2", &["N"]),
        town("nice", "c2", &["S"]),
        row("anywhere", "club", Some("c1"), None),
        // A circle of units: nobody stands above.
        row("x", "circle", Some("y"), None),
        row("y", "circle", Some("x"), None),
        town("brest", "x", &["W"]),
    ];
    let outside: Vec<String> = s
        .validate_tree(&rows)
        .into_iter()
        .filter(|p| matches!(p.fault, TreeFault::AreaOutside { .. }))
        .map(|p| p.unit)
        .collect();
    assert_eq!(outside, ["nice"]);
}

#[test]
fn a_circle_of_parents_is_found_and_what_hangs_on_it_is_not_blamed() {
    let s = load(PARTY);
    let rows = [
        row("a", "league", Some("b"), None),
        row("b", "league", Some("c"), None),
        row("c", "league", Some("a"), None),
        row("d", "league", Some("a"), None),
        row("e", "league", Some("e"), None),
    ];
    let circles: Vec<String> =
        s.validate_tree(&rows).into_iter().filter(|p| p.fault == TreeFault::Circle).map(|p| p.unit).collect();
    assert_eq!(circles, ["a", "b", "c", "e"]);
}
