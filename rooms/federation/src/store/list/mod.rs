//! Lists: the database filters, counts, sorts and pages.

mod area;
mod due;
mod units;
mod vacancy;

pub(crate) use area::{AreaShare, by_area};
pub(crate) use due::{Due, deadlines, deadlines_count, intervals};
pub(crate) use units::{UnitFilter, UNIT_SORTS, counts, totals, unit_page};
pub(crate) use vacancy::{Vacant, VacancyFilter, VACANCY_SORTS, vacancies};
