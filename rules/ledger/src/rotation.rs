//! Handing a log over to another key.
//!
//! A key grows old, or somebody may have copied it. Then the log goes on under another one: an act of the kind [`KIND`] names it,
//! and a checkpoint that covers exactly the acts up to this one is signed with the *old* key. From the next act on, checkpoints are
//! signed with the new one. So whoever trusts the first key follows the chain to the last, and nobody without the old key can
//! begin a link of it. [`crate::verify`] follows it.

use serde_json::{Value, json};

use crate::{Act, VerifierKey};

/// The kind of the act that hands the log over.
pub const KIND: &str = "ledger.key_rotated";

/// The facts of such an act.
pub fn facts(from: &VerifierKey, to: &VerifierKey) -> Value {
    json!({ "from": from.to_string(), "to": to.to_string() })
}

/// The keys that an act hands the log from and to; `None` for every other act, and for one that names keys of two logs or no keys.
pub fn of(act: &Act) -> Option<(VerifierKey, VerifierKey)> {
    if act.kind != KIND {
        return None;
    }
    let key = |name: &str| act.body.get(name)?.as_str()?.parse::<VerifierKey>().ok();
    let (from, to) = (key("from")?, key("to")?);
    (from.name() == to.name()).then_some((from, to))
}
