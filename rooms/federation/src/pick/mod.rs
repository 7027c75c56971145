//! Units, and the persons who hold something in them, as sources to choose from by typing.

mod persons;
mod units;

use rawabit_platform::kit::pick::{RecordKind, Source as _};

pub use persons::Holders;
pub use units::Units;

/// Units as records that other rooms point to.
pub(crate) const RECORD: RecordKind = RecordKind {
    kind: "unit",
    label: "federation-record-unit",
    path: |id| format!("/office/federation/units/{id}"),
    find: |ctx, words, most| Box::pin(async move { Units::seen().find(&ctx, &words, most).await }),
    known: |ctx, ids| Box::pin(async move { Units::seen().known(&ctx, &ids).await }),
};
