//! Office pages of strategies and programmes, one file an area.

pub(crate) mod accounting;
mod cockpit;
mod inbox;
mod periods;
mod report;
mod report_form;
mod report_judge;
mod report_parts;
mod report_proof;
mod reports;

use rawabit_platform::web::Routes;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    accounting::routes()
}
