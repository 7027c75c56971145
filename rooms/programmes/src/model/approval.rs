//! The offices that approve a report, one after the other, as the statutes say.

use rawabit_statutes::Statutes;

/// An office of a unit, whose turn comes once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Level {
    /// The office, a key of the statutes.
    pub office: String,
    /// The unit, by its identifier.
    pub unit: String,
}

/// The way of a report up: the offices of `programmes.approved_by` in their order, each in every unit that has it on the way from the
/// reporting unit to the top, the nearest first. `way` are identifiers and kinds of those units, the top first.
pub fn chain(statutes: &Statutes, way: &[(String, String)]) -> Vec<Level> {
    let mut levels = Vec::new();
    for office in &statutes.programmes.approved_by {
        let Some(law) = statutes.office(office) else { continue };
        let having = way.iter().rev().filter(|(_, kind)| law.units.contains(kind));
        levels.extend(having.map(|(unit, _)| Level { office: office.clone(), unit: unit.clone() }));
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;

    fn way(steps: &[(&str, &str)]) -> Vec<(String, String)> {
        steps.iter().map(|(unit, kind)| ((*unit).to_owned(), (*kind).to_owned())).collect()
    }

    fn said(levels: &[Level]) -> Vec<String> {
        levels.iter().map(|level| format!("{}@{}", level.office, level.unit)).collect()
    }

    #[test]
    fn branch_league_leadership() {
        let text = include_str!("../../../../examples/istiqlal/statutes.toml");
        let statutes = Statutes::parse(text).expect("the example's statutes");
        let branch = way(&[
            ("party", "party"),
            ("league-engineers", "league"),
            ("league-engineers-04", "league_regional_branch"),
        ]);
        let up = [
            "league_president@league-engineers",
            "headquarters_secretary@party",
            "deputy_secretary_general@party",
        ];
        assert_eq!(said(&chain(&statutes, &branch)), up);
        assert_eq!(said(&chain(&statutes, &branch[..2])), up);
        assert_eq!(said(&chain(&statutes, &branch[..1])), up[1..]);
        assert!(chain(&statutes, &[]).is_empty());
    }
}
