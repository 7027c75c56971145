//! Lists: the database filters, counts, sorts and pages.

mod area;
mod due;
mod units;
mod vacancy;

use rawabit_statutes::Statutes;

pub(crate) use area::{AreaShare, by_area};
pub(crate) use due::{deadlines, deadlines_count, ending, intervals};
pub(crate) use units::{UNIT_SORTS, UnitFilter, counts, totals, unit_page};
pub(crate) use vacancy::{VACANCY_SORTS, VacancyFilter, vacancies, vacant_count, vacant_posts};

/// The offices whose seats others fill: voters, another institution. They are neither counted among the seats to be filled nor
/// called vacant, for nobody here can fill them.
fn filled_elsewhere(statutes: &Statutes) -> Vec<String> {
    statutes.offices.iter().filter(|office| office.is_external()).map(|office| office.id.clone()).collect()
}
