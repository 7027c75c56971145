//! The example's tree with its office-holders, as the CSV that anybody could import.

use anyhow::Context as _;
use jiff::civil::Date;
use rawabit_federation::import::COLUMNS;

use super::gaps;
use super::roster::{Place, Roster};

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const LEAGUES: &str = include_str!("../../../../examples/istiqlal/leagues.csv");

struct Area {
    code: String,
    parent: String,
    level: String,
    ar: String,
    fr: String,
    en: String,
}

fn areas() -> Vec<Area> {
    AREAS
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(',').map(str::to_owned);
            Some(Area {
                code: cells.next()?,
                parent: cells.next()?,
                level: cells.next()?,
                ar: cells.next()?,
                fr: cells.next()?,
                en: cells.next()?,
            })
        })
        .collect()
}

/// When the congress elected those who lead the party now.
const CONGRESS: Date = Date::constant(2017, 10, 7);

/// The tree as CSV text.
pub(super) fn csv() -> anyhow::Result<String> {
    let mut tree = Roster::new();
    party(&mut tree);
    let areas = areas();
    for region in areas.iter().filter(|area| area.level == "region") {
        party_region(&mut tree, region, &areas);
    }
    for line in LEAGUES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if let [id, ar, fr, en, provinces] = cells[..] {
            league(&mut tree, id, [ar, fr, en], provinces == "yes", &areas)?;
        }
    }
    for (id, ar, fr, en) in [
        (
            "group-representatives",
            "الفريق الاستقلالي بمجلس النواب",
            "Groupe istiqlalien à la Chambre des représentants",
            "Istiqlali group in the House of Representatives",
        ),
        (
            "group-councillors",
            "الفريق الاستقلالي بمجلس المستشارين",
            "Groupe istiqlalien à la Chambre des conseillers",
            "Istiqlali group in the House of Councillors",
        ),
    ] {
        tree.unit(
            &Place {
                id: id.to_owned(),
                parent: "",
                kind: "parliamentary_group",
                name: [ar, fr, en].map(str::to_owned),
                area: "",
            },
            None,
        );
        tree.seats(id, "group_president", 1, Date::constant(2016, 10, 14));
        tree.seats(id, "group_staff", 4, Date::constant(2017, 11, 1));
    }
    tree.council(120, CONGRESS);
    tree.tell_the_past()?;
    // Who signs and approves for the leadership in the example: an invented person, so that nothing is invented about the real
    // secretary general. Told last, so that everybody else stays who they were.
    tree.seats("party", "deputy_secretary_general", 1, Date::constant(2017, 11, 1));
    // And who writes the leadership's own programme and its reports, which nobody approves who handed them in.
    tree.seats("party", "programme_officer", 1, Date::constant(2017, 11, 1));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for row in &tree.rows {
        writer.write_record(row)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn party(tree: &mut Roster) {
    let name = ["حزب الاستقلال", "Parti de l’Istiqlal", "Istiqlal Party"].map(str::to_owned);
    tree.unit(&Place { id: "party".to_owned(), parent: "", kind: "party", name, area: "" }, None);
    // The one real person of the example; public facts only.
    let mut row = vec![String::new(); COLUMNS.len()];
    for (column, cell) in [
        (0, "party"),
        (8, "secretary_general"),
        (9, "1"),
        (10, "نزار بركة"),
        (11, "Nizar Baraka"),
        (12, "Nizar Baraka"),
        (13, "m"),
        (15, "2017-10-07"),
        (17, "elected"),
        (18, "no"),
    ] {
        row[column] = cell.to_owned();
    }
    tree.rows.push(row);
    tree.seats("party", "executive_member", 30, CONGRESS);
    tree.seats("party", "auditor", 3, CONGRESS);
    let appointed = Date::constant(2017, 11, 1);
    tree.seats("party", "headquarters_secretary", 3, appointed);
    tree.seats("party", "communication_officer", 5, appointed);
    tree.seats("party", "portal_editor", 2, appointed);
    tree.seats("party", "system_administrator", 2, appointed);
}

/// A French name of an area behind "of": `de Rabat`, `d’Agadir`, `de l’Oriental`.
fn de(name: &str) -> String {
    match name.chars().next().and_then(|first| rawabit_text::fold(&first.to_string()).chars().next()) {
        _ if name == "Oriental" => "de l’Oriental".to_owned(),
        Some('a' | 'e' | 'i' | 'o' | 'u') => format!("d’{name}"),
        _ => format!("de {name}"),
    }
}

fn party_region(tree: &mut Roster, region: &Area, areas: &[Area]) {
    let id = format!("region-{}", region.code);
    let name = [
        format!("الفرع الجهوي بجهة {}", region.ar),
        format!("Section régionale {}", de(&region.fr)),
        format!("Regional branch of {}", region.en),
    ];
    tree.branch(&Place {
        id: id.clone(),
        parent: "party",
        kind: "regional_branch",
        name,
        area: &region.code,
    });
    for province in areas.iter().filter(|area| area.level == "province" && area.parent == region.code) {
        let branch = format!("province-{}", province.code.replace('.', "-"));
        if tree.dice.chance(8) && !gaps::tells_of(&branch) {
            continue;
        }
        let name = [
            format!("الفرع الإقليمي ب{}", province.ar),
            format!("Section provinciale {}", de(&province.fr)),
            format!("Provincial branch of {}", province.en),
        ];
        let place = Place { id: branch, parent: &id, kind: "provincial_branch", name, area: &province.code };
        tree.branch(&place);
    }
}

fn league(
    tree: &mut Roster,
    id: &str,
    name: [&str; 3],
    provinces: bool,
    areas: &[Area],
) -> anyhow::Result<()> {
    let congress = gaps::congress(id).with_context(|| format!("no congress of {id} is told"))?;
    let place =
        Place { id: id.to_owned(), parent: "party", kind: "league", name: name.map(str::to_owned), area: "" };
    let founded = tree.founded(congress);
    tree.unit(&place, Some(founded));
    tree.predecessor(id, "league_president", congress);
    tree.predecessor(id, "league_treasurer", congress);
    tree.seats(id, "league_president", 1, congress);
    tree.seats(id, "league_vice_president", 1, congress);
    tree.seats(id, "league_secretary", 1, congress);
    tree.seats(id, "league_treasurer", 1, congress);
    tree.seats(id, "league_bureau_member", 11, congress);
    for region in areas.iter().filter(|area| area.level == "region") {
        let branch = format!("{id}-{}", region.code);
        if tree.dice.chance(30) && !gaps::tells_of(&branch) {
            continue;
        }
        let full = [
            format!("{} - فرع جهة {}", name[0], region.ar),
            format!("{} – section {}", name[1], de(&region.fr)),
            format!("{} – {} branch", name[2], region.en),
        ];
        tree.branch(&Place {
            id: branch.clone(),
            parent: id,
            kind: "league_regional_branch",
            name: full,
            area: &region.code,
        });
        if !provinces {
            continue;
        }
        for province in
            areas.iter().filter(|area| area.level == "province" && area.parent == region.code).take(2)
        {
            let full = [
                format!("{} - فرع {}", name[0], province.ar),
                format!("{} – section {}", name[1], de(&province.fr)),
                format!("{} – {} branch", name[2], province.en),
            ];
            let place = Place {
                id: format!("{id}-{}", province.code.replace('.', "-")),
                parent: &branch,
                kind: "league_provincial_branch",
                name: full,
                area: &province.code,
            };
            tree.branch(&place);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn the_tree_is_the_same_every_time_and_has_its_leagues() {
        let text = csv().expect("the tree");
        assert_eq!(text, csv().expect("the tree"));
        assert_eq!(text.lines().filter(|line| line.contains(",league,")).count(), 8);
        assert_eq!(text.lines().filter(|line| line.contains(",regional_branch,")).count(), 12);
        assert_eq!(text.matches("نزار بركة").count(), 1);
        let people = text.lines().filter(|line| line.contains(",yes,")).count();
        assert!((1800..2600).contains(&people), "{people}");
        let ended = |line: &&str| line.contains(",yes,20");
        assert!((40..140).contains(&text.lines().filter(ended).count()), "terms of the past");
        assert_eq!(text.lines().filter(|line| line.contains(",acting,yes,")).count(), 1);
    }

    /// One address is one person: only those who hold two offices, or stand in, come twice.
    #[test]
    fn nobody_shares_an_address_with_another() {
        let mut names: HashMap<String, String> = HashMap::new();
        let text = csv().expect("the tree");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for row in reader.records() {
            let row = row.expect("a row");
            let (name, address) = (row[10].to_owned(), row[14].to_owned());
            if !address.is_empty() {
                assert_eq!(*names.entry(address).or_insert_with(|| name.clone()), name);
            }
        }
        assert!(names.len() > 1800, "{}", names.len());
    }
}
