//! The example's tree with its office-holders, as the CSV that anybody could import.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::people::{Crowd, Dice};

/// The seed of everything invented.
const SEED: u64 = 1934;

/// The branch whose secretary resigned in August 2018.
const STOOD_IN: &str = "region-05";

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const LEAGUES: &str = include_str!("../../../../examples/istiqlal/leagues.csv");

/// The columns of the import.
const HEAD: [&str; 21] = [
    "unit_id",
    "parent_id",
    "kind",
    "name_ar",
    "name_fr",
    "name_en",
    "area",
    "founded",
    "office",
    "seat",
    "person_ar",
    "person_fr",
    "person_en",
    "gender",
    "email",
    "start",
    "deadline",
    "origin",
    "synthetic",
    "ended",
    "end_reason",
];

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

struct Tree {
    rows: Vec<Vec<String>>,
    crowd: Crowd,
    dice: Dice,
    /// What was before: thrown apart from the rest, and told last, so that the present is the same with and without it.
    history: Dice,
    past: Vec<Past>,
}

/// A term of the past.
struct Past {
    unit: String,
    office: &'static str,
    start: Date,
    ended: Date,
    reason: &'static str,
}

struct Place<'a> {
    id: String,
    parent: &'a str,
    kind: &'a str,
    name: [String; 3],
    area: &'a str,
}

impl Tree {
    /// A unit; where a founding day is given, it is as invented as the holders are.
    fn unit(&mut self, place: &Place<'_>, founded: Option<Date>) {
        let mut row = vec![String::new(); HEAD.len()];
        let [ar, fr, en] = place.name.clone();
        let cells = [
            place.id.clone(),
            place.parent.to_owned(),
            place.kind.to_owned(),
            ar,
            fr,
            en,
            place.area.to_owned(),
        ];
        row[..7].clone_from_slice(&cells);
        row[7] = founded.map(|day| day.to_string()).unwrap_or_default();
        self.rows.push(row);
    }

    /// Fills `filled` seats of an office with synthetic persons who began on `start`.
    fn seats(&mut self, unit: &str, office: &str, filled: usize, start: Date) {
        for seat in 1..=filled {
            let row = self.seat(unit, office, seat, start);
            self.rows.push(row);
        }
    }

    /// One seat with a synthetic person.
    fn seat(&mut self, unit: &str, office: &str, seat: usize, start: Date) -> Vec<String> {
        let person = self.crowd.draw();
        let mut row = vec![String::new(); HEAD.len()];
        row[0] = unit.to_owned();
        row[8] = office.to_owned();
        row[9] = seat.to_string();
        row[10] = person.ar;
        row[11].clone_from(&person.latin);
        row[12] = person.latin;
        row[13] = if person.feminine { "f" } else { "m" }.to_owned();
        row[14] = person.email;
        row[15] = start.to_string();
        row[17] = "elected".to_owned();
        row[18] = "yes".to_owned();
        row
    }

    /// A founding day at least a whole term before a day.
    fn founded(&mut self, before: Date) -> Date {
        let months = i64::try_from(49 + self.history.below(60)).unwrap_or(49);
        let days = i64::try_from(self.history.below(28)).unwrap_or(0);
        before.saturating_sub(months.months()).saturating_sub(days.days())
    }

    /// Somebody who held an office for the term before a day.
    fn predecessor(&mut self, unit: &str, office: &'static str, ended: Date) {
        let start = ended.saturating_sub(4.years());
        self.past.push(Past { unit: unit.to_owned(), office, start, ended, reason: "succeeded" });
    }

    /// Tells the past: the terms that ended, and the branch whose secretary resigned and whose deputy stands in.
    fn tell_the_past(&mut self) {
        for past in std::mem::take(&mut self.past) {
            let mut row = self.seat(&past.unit, past.office, 1, past.start);
            row[19] = past.ended.to_string();
            row[20] = past.reason.to_owned();
            self.rows.push(row);
        }
        let at = |unit: &str, office: &str, row: &Vec<String>| row[0] == unit && row[8] == office;
        let secretary = self.rows.iter().position(|row| at(STOOD_IN, "branch_secretary", row));
        let deputy = self.rows.iter().find(|row| at(STOOD_IN, "branch_deputy_secretary", row)).cloned();
        let (Some(secretary), Some(mut acting)) = (secretary, deputy) else { return };
        self.rows[secretary][19] = "2018-08-20".to_owned();
        self.rows[secretary][20] = "resigned".to_owned();
        acting[8] = "branch_secretary".to_owned();
        acting[15] = "2018-08-20".to_owned();
        acting[16] = "2018-10-19".to_owned();
        acting[17] = "acting".to_owned();
        self.rows.push(acting);
    }

    /// A branch with its bureau: the offices that are filled, from a day of the last four years or so.
    fn branch(&mut self, place: &Place<'_>, members: usize) {
        let months = i64::try_from(self.dice.below(54)).unwrap_or(0);
        let start = Date::constant(2018, 9, 15).saturating_sub(months.months());
        let founded = self.founded(start);
        self.unit(place, Some(founded));
        self.seats(&place.id, "branch_secretary", 1, start);
        if self.history.chance(20) {
            self.predecessor(&place.id, "branch_secretary", start);
        }
        if self.dice.chance(85) {
            self.seats(&place.id, "branch_deputy_secretary", 1, start);
        } else if start < Date::constant(2018, 6, 1) {
            let days = i64::try_from(self.history.below(60)).unwrap_or(0);
            let ended = Date::constant(2018, 7, 1).saturating_add(days.days());
            let (unit, office) = (place.id.clone(), "branch_deputy_secretary");
            self.past.push(Past { unit, office, start, ended, reason: "resigned" });
        }
        self.seats(&place.id, "branch_treasurer", 1, start);
        self.seats(&place.id, "branch_bureau_member", members, start);
    }
}

/// The tree as CSV text.
pub(super) fn csv() -> anyhow::Result<String> {
    let mut tree = Tree {
        rows: Vec::new(),
        crowd: Crowd::new(SEED),
        dice: Dice::new(SEED),
        history: Dice::new(SEED + 1),
        past: Vec::new(),
    };
    party(&mut tree);
    let areas = areas();
    for region in areas.iter().filter(|area| area.level == "region") {
        party_region(&mut tree, region, &areas);
    }
    for line in LEAGUES.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        if let [id, ar, fr, en, provinces] = cells[..] {
            league(&mut tree, id, [ar, fr, en], provinces == "yes", &areas);
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
        tree.seats(id, "group_staff", 1, Date::constant(2017, 11, 1));
    }
    tree.tell_the_past();
    // Who signs and approves for the leadership in the example; told last, so that everybody else stays who they were.
    tree.seats("party", "deputy_secretary_general", 1, Date::constant(2017, 11, 1));
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEAD)?;
    for row in &tree.rows {
        writer.write_record(row)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn party(tree: &mut Tree) {
    let name = ["حزب الاستقلال", "Parti de l’Istiqlal", "Istiqlal Party"].map(str::to_owned);
    tree.unit(&Place { id: "party".to_owned(), parent: "", kind: "party", name, area: "" }, None);
    // The one real person of the example; public facts only.
    let mut row = vec![String::new(); HEAD.len()];
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
    let congress = Date::constant(2017, 10, 7);
    tree.seats("party", "executive_member", 27, congress);
    tree.seats("party", "auditor", 2, congress);
    let appointed = Date::constant(2017, 11, 1);
    tree.seats("party", "headquarters_secretary", 2, appointed);
    tree.seats("party", "communication_officer", 2, appointed);
    tree.seats("party", "portal_editor", 1, appointed);
    tree.seats("party", "system_administrator", 1, appointed);
}

/// A French name of an area behind "of": `de Rabat`, `d’Agadir`, `de l’Oriental`.
fn de(name: &str) -> String {
    match name.chars().next().and_then(|first| rawabit_text::fold(&first.to_string()).chars().next()) {
        _ if name == "Oriental" => "de l’Oriental".to_owned(),
        Some('a' | 'e' | 'i' | 'o' | 'u') => format!("d’{name}"),
        _ => format!("de {name}"),
    }
}

fn party_region(tree: &mut Tree, region: &Area, areas: &[Area]) {
    let id = format!("region-{}", region.code);
    let name = [
        format!("الفرع الجهوي بجهة {}", region.ar),
        format!("Section régionale {}", de(&region.fr)),
        format!("Regional branch of {}", region.en),
    ];
    tree.branch(
        &Place { id: id.clone(), parent: "party", kind: "regional_branch", name, area: &region.code },
        7,
    );
    for province in areas.iter().filter(|area| area.level == "province" && area.parent == region.code) {
        if tree.dice.chance(8) {
            continue;
        }
        let name = [
            format!("الفرع الإقليمي ب{}", province.ar),
            format!("Section provinciale {}", de(&province.fr)),
            format!("Provincial branch of {}", province.en),
        ];
        let place = Place {
            id: format!("province-{}", province.code.replace('.', "-")),
            parent: &id,
            kind: "provincial_branch",
            name,
            area: &province.code,
        };
        tree.branch(&place, 2);
    }
}

fn league(tree: &mut Tree, id: &str, name: [&str; 3], provinces: bool, areas: &[Area]) {
    // Congresses of the leagues lie between three and five years back: some mandates end soon, some have run over.
    let months = i64::try_from(tree.dice.below(24)).unwrap_or(0);
    let congress = Date::constant(2015, 10, 20).saturating_sub(months.months());
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
    let bureau = 6 + tree.dice.below(6);
    tree.seats(id, "league_bureau_member", bureau, congress);
    for region in areas.iter().filter(|area| area.level == "region") {
        if tree.dice.chance(30) {
            continue;
        }
        let branch = format!("{id}-{}", region.code);
        let full = [
            format!("{} - فرع جهة {}", name[0], region.ar),
            format!("{} – section {}", name[1], de(&region.fr)),
            format!("{} – {} branch", name[2], region.en),
        ];
        tree.branch(
            &Place {
                id: branch.clone(),
                parent: id,
                kind: "league_regional_branch",
                name: full,
                area: &region.code,
            },
            2,
        );
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
            tree.branch(&place, 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tree_is_the_same_every_time_and_has_its_leagues() {
        let text = csv().expect("the tree");
        assert_eq!(text, csv().expect("the tree"));
        assert_eq!(text.lines().filter(|line| line.contains(",league,")).count(), 8);
        assert_eq!(text.lines().filter(|line| line.contains(",regional_branch,")).count(), 12);
        assert_eq!(text.matches("نزار بركة").count(), 1);
        let people = text.lines().filter(|line| line.contains(",yes,")).count();
        assert!((700..1600).contains(&people), "{people}");
        let ended = |line: &&str| line.contains(",yes,20");
        assert!((40..140).contains(&text.lines().filter(ended).count()), "terms of the past");
        assert_eq!(text.lines().filter(|line| line.contains(",acting,yes,")).count(), 1);
    }
}
