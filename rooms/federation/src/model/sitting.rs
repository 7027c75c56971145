//! Who sits in a body.

use rawabit_platform::permit::UnitPath;

/// One seat of a body on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The unit of the office.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// The office by which somebody sits.
    pub office: String,
    /// The seat of that office, from 1.
    pub seat: u32,
    /// Who holds it; none when it is vacant.
    pub person_id: Option<String>,
    /// Whether this seat votes.
    pub voting: bool,
    /// Votes it casts, 1 unless the statutes weigh.
    pub weight: u32,
    /// Who may come instead, in the order of the statutes.
    pub deputies: Vec<String>,
}
