use crate::{Fault, Lang};
pub(super) fn message(fault: &Fault, _lang: Lang) -> String { fault.to_string() }
