//! Units and areas.

use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Day, Multi};

/// A unit of the tree: a party, a league, a branch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// A readable slug that never changes: `league-engineers-04`.
    pub id: String,
    /// Its kind, a key of the statutes.
    pub kind: String,
    /// Its place, itself included: `/party/league-engineers/`.
    pub path: UnitPath,
    /// The unit above it.
    pub parent: Option<String>,
    /// Its name.
    pub name: Multi,
    /// The code of its area.
    pub area: Option<String>,
    /// Since when it exists, where that is known.
    pub founded: Option<Day>,
    /// The first day on which it no longer exists.
    pub closed: Option<Day>,
    /// Counts its changes, so that a form made from an older state is noticed.
    pub version: i64,
}

impl Unit {
    /// Whether the unit exists on `day`. A unit whose founding day is unknown has always existed.
    pub fn is_open_on(&self, day: Day) -> bool {
        self.founded.is_none_or(|founded| founded <= day) && self.closed.is_none_or(|closed| closed > day)
    }
}

/// A unit about to be founded.
#[derive(Clone, Debug, Default)]
pub struct NewUnit {
    /// Its slug; see [`is_unit_id`].
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// The unit above it.
    pub parent: Option<String>,
    /// Its name.
    pub name: Multi,
    /// The code of its area.
    pub area: Option<String>,
    /// When it was founded.
    pub founded: Option<Day>,
}

/// An area: the country, a region, a province.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The statistical office's code: text, leading zeros matter.
    pub code: String,
    /// The area that holds it.
    pub parent: Option<String>,
    /// Its level, a key of the statutes' `area_levels`.
    pub level: String,
    /// What it is called in its country: `region`, `province`, `prefecture`.
    pub kind: String,
    /// Its name.
    pub name: Multi,
    /// Inhabitants at the last census.
    pub population: Option<i64>,
    /// ISO 3166 code.
    pub iso_code: String,
    /// Its square on the tile map of its level: column from the west, row from the north.
    pub tile: Option<(i32, i32)>,
}

/// Whether a text may be a unit's identifier: it becomes a step of paths and of addresses, so lower-case Latin letters, digits
/// and inner hyphens only, at most 80 characters.
pub fn is_unit_id(text: &str) -> bool {
    (1..=80).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_safe_steps_of_a_path() {
        for good in ["party", "league-engineers-04", "0"] {
            assert!(is_unit_id(good), "{good}");
        }
        for bad in ["", "-a", "a-", "A", "a/b", "a b", "..", "فرع", "a%", "a_b", &"x".repeat(81)] {
            assert!(!is_unit_id(bad), "{bad}");
        }
    }

    #[test]
    fn a_unit_exists_from_its_founding_to_the_day_before_its_closing() {
        let day = |d| Day::new(2018, 10, d).expect("a day");
        let unit = Unit {
            id: "a".into(),
            kind: "party".into(),
            path: UnitPath("/a/".into()),
            parent: None,
            name: Multi::default(),
            area: None,
            founded: Some(day(2)),
            closed: Some(day(8)),
            version: 1,
        };
        assert_eq!([1, 2, 7, 8].map(|d| unit.is_open_on(day(d))), [false, true, true, false]);
    }
}
