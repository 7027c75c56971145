//! What can be done with strategies and programmes. Each function is one use case in one transaction; time is the work's.
//!
//! The way of a report: [`save_report`], [`save_parts`], [`add_evidence`] → [`compute`], [`submit_report`] → [`approve_report`] by each office of
//! the statutes, or [`return_report`]. [`reopen_report`] takes an approved one back.

mod approve;
mod audit;
mod compute;
mod evidence;
mod letters;
mod parts;
mod periods;
mod remind;
mod report;
mod standing;
mod submit;

pub use approve::{JudgeRefused, approve_report, reopen_report, return_report};
pub use audit::{Audit, Difference, audit, rebuild_totals, refresh_standings};
pub(crate) use audit::outdated_standings;
pub use compute::{Computed, compute};
pub(crate) use compute::span;
pub use evidence::{Proof, add_evidence, remove_evidence};
pub(crate) use letters::report_path;
pub(crate) use parts::categories;
pub use parts::{AGES, GENDERS, OTHER, save_parts};
pub use periods::{PeriodRefused, set_period_state};
pub(crate) use remind::remind;
pub use report::{ReportInput, ReportRefused, ValueInput, save_report};
pub(crate) use report::{Duty, openers};
pub(crate) use standing::{day_number, owes};
pub(crate) use submit::levels;
