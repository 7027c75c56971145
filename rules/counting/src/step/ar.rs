use super::{Step, Words};
pub(super) fn say(_w: &Words<'_>, step: &Step) -> String { format!("{step:?}") }
