//! Office pages of the registry.

pub(crate) mod dues;

use rawabit_platform::web::Routes;

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    Routes::new().merge(dues::routes())
}
