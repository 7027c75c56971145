//! Lists: the database filters, counts, sorts and pages.

mod area;
mod due;
mod units;
mod vacancy;

pub(crate) use area::{AreaShare, by_area};
pub(crate) use due::{deadlines, deadlines_count, intervals};
pub(crate) use units::{UNIT_SORTS, UnitFilter, counts, totals, unit_page};
pub(crate) use vacancy::{VACANCY_SORTS, VacancyFilter, vacancies, vacant_count, vacant_posts};
