//! Duplicates: the nightly look, what an officer judges, merging and undoing it.

mod joining;
mod look;
mod merge;
mod record;
mod undo;

use rawabit_platform::permit::Scope;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

pub use joining::OF_MEMBERSHIP;
pub use look::{JOB, Looked, MARK, last as last_look, look};
pub use merge::{Merged, Merging, merge};
pub use record::{Record, compared, record};
pub use undo::{settle, undo};

use crate::model::merge::MergeRefused;
use crate::permissions::MergeMembers;
use crate::store::duplicates::entity::{APART, pair};
use crate::store::duplicates::look::address;

/// Tables that are treated by [`merge`] itself: a person stands in them once.
pub const BY_HAND: [&str; 4] = ["member", "membership", "dues_standing", "member_card"];

/// Tables that follow what they hang on (an account, a membership, an invitation), are found by mail address, or are made anew.
pub const FOLLOWING: [&str; 20] = [
    "audit",
    "bank_line",
    "cash_entry",
    // By the place on the roll of an election, which is handed over.
    "contest_mark",
    "contest_named_vote",
    "contest_proxy",
    // Of two memberships that become one, what holds of either.
    "dues_carried",
    "dues_category",
    "dues_exemption",
    "dues_payment",
    "mail",
    "member_alike",
    // Of numbers of rows, until each is written down: who went is passed over.
    "member_audience",
    // Of addresses that do not work, whosever they are.
    "member_bounce",
    "member_name",
    "member_pair",
    "membership_suspension",
    // Found by person or by account: its column is handed over as well.
    "one_time_link",
    "person",
    "reply_link",
];

/// Tables with a column for a membership that stays with it when it becomes one with another: what was recorded of it, and its category.
pub const STAYING: [(&str, &str); 4] = [
    ("application", "membership_id"),
    ("dues_category", "membership_id"),
    ("member_import_row", "membership_id"),
    ("membership_event", "membership_id"),
];

/// Where what older registers say of dues is kept, by membership: treated by [`merge`] itself.
pub const CARRIED: (&str, &str) = ("dues_carried", "membership_id");

/// Judges that two records are two persons'. The pair does not come back unless there is more evidence.
///
/// # Errors
/// [`Fault::NotFound`] when one of them is not in the scope; the database.
pub async fn apart(
    work: &mut Work,
    scope: &Scope<MergeMembers>,
    low: i64,
    high: i64,
    reason: &str,
) -> Answer<Result<(), MergeRefused>> {
    let (one, other) = (record(work.tx(), low).await?, record(work.tx(), high).await?);
    let (Some(one), Some(other)) = (one, other) else { return Err(Fault::NotFound) };
    if !scope.contains(&one.member.unit_path) || !scope.contains(&other.member.unit_path) {
        return Err(Fault::NotFound);
    }
    if reason.is_empty() {
        return Ok(Err(MergeRefused::Reason));
    }
    let finding = compared(work.tx(), &one, &other).await?;
    let address = address(low, high);
    let stored = pair::Entity::find_by_id(address.clone()).one(work.tx()).await?;
    // What the look saw is judged as well, where the records alone do not say it.
    let seen = stored.as_ref().map(|row| row.evidence.clone()).unwrap_or_default();
    let evidence = finding.as_ref().map_or(seen, crate::model::alike::Finding::written);
    let known = stored.is_some();
    let mut row = match stored {
        Some(row) => row.into_active_model(),
        None => pair::ActiveModel {
            pair: Set(address.clone()),
            low: Set(low),
            high: Set(high),
            low_path: Set(one.member.unit_path.clone()),
            high_path: Set(other.member.unit_path.clone()),
            found_at: Set(work.now()),
            ..Default::default()
        },
    };
    row.strength = Set(finding.map_or(0, |finding| finding.strength));
    row.evidence = Set(evidence.clone());
    row.state = Set(APART.to_owned());
    row.apart_evidence = Set(Some(evidence));
    row.apart_at = Set(Some(work.now()));
    row.reason = Set(reason.to_owned());
    row.office = Set(work.author().office.as_ref().map(ToString::to_string));
    row.actor = Set(work.author().label.clone());
    if known {
        row.update(work.tx()).await?;
    } else {
        row.insert(work.tx()).await?;
    }
    work.audit("members.apart", ("member_pair", &address), &one.member.unit_path, "").await?;
    Ok(Ok(()))
}
