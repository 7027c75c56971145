//! What is done with members: each in one transaction, with a permit, its line of history, its act and its audit line.

mod apply;
mod card;
mod consent;
mod correct;
mod decide;
pub mod dues;
pub mod duplicates;
mod ending;
mod enter;
mod erase;
pub mod export;
pub mod figures;
mod follow;
pub mod import;
mod letters;
pub mod messages;
mod own;
mod reads;
mod registry;
mod reseal;
mod retain;
mod roll;
mod suspend;
mod sweep;
mod transfer;

use rawabit_federation::Unit;
use rawabit_platform::ledger::ActRef;
use rawabit_platform::permit::{Action, Permit, UnitPath};
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, DbErr, EntityTrait as _, Set};
use serde_json::Value;

use crate::model::EventKind;
use crate::store::entity::{event, membership};

pub(crate) use apply::by_secret;
pub use apply::{NewApplication, Supporter, appeal, apply, confirm, support, withdraw};
pub use card::{card_token, check_card, issue_card};
pub use consent::{
    TextRefused, asked_for, consent_texts, consenting, publish_consent, restore_way, retire_consent, said,
    say_consent, say_way, wants,
};
pub use correct::{Correction, correct};
pub use decide::{Decision, decide};
pub use ending::{Ending, end};
pub use enter::{Entered, Entry, enter};
pub use erase::{ask_erasure, decide_erasure, holds, take_back_erasure, waiting_erasure};
pub use follow::{JOB as FOLLOW, follow, reindex};
pub use own::{
    Asked, OwnData, OwnRefused, ask_correction, correct_own, decide_correction, offer_address,
    offered_address, open_correction, take_address, take_back_correction,
};
pub use reads::{identity, note_export, note_read, note_reads, refused_read};
pub use registry::{open_membership, put_on_record};
pub use reseal::{JOB as RESEAL, reseal};
pub use retain::{Found, JOB as RETENTION, Plan, Report, plan, retain, rules, run_by_hand, set_rules};
pub use roll::freeze;
pub use suspend::{Suspension, reinstate, suspend};
pub use sweep::{JOB as SWEEP, sweep};
pub use transfer::{ask as ask_transfer, consent as consent_transfer, refuse as refuse_transfer};

/// A line of the history about to be written.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    pub(crate) person_id: &'a str,
    pub(crate) membership: Option<&'a str>,
    pub(crate) unit: &'a UnitPath,
    pub(crate) kind: EventKind,
    pub(crate) day: Day,
    pub(crate) reason: &'a str,
    pub(crate) body: Option<&'a str>,
    pub(crate) reference: Option<&'a str>,
    pub(crate) detail: Value,
    pub(crate) act: Option<ActRef>,
}

impl<'a> Line<'a> {
    pub(crate) fn of(kind: EventKind, row: &'a membership::Model, day: Day) -> Self {
        Self {
            person_id: &row.person_id,
            membership: Some(&row.id),
            unit: &row.unit_path,
            kind,
            day,
            reason: "",
            body: None,
            reference: None,
            detail: Value::Object(serde_json::Map::new()),
            act: None,
        }
    }
}

/// Writes a line of the history.
pub(crate) async fn record(work: &Work, line: Line<'_>) -> Result<(), DbErr> {
    event::ActiveModel {
        id: Set(work.id()),
        person_id: Set(line.person_id.to_owned()),
        membership_id: Set(line.membership.map(str::to_owned)),
        unit_path: Set(line.unit.clone()),
        kind: Set(line.kind.word().to_owned()),
        day: Set(line.day),
        reason: Set(line.reason.to_owned()),
        body: Set(line.body.map(str::to_owned)),
        reference: Set(line.reference.map(str::to_owned)),
        detail: Set(line.detail.to_string()),
        act_idx: Set(line.act.map(|act| i64::try_from(act.index).unwrap_or(i64::MAX))),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}

/// A membership that a permit covers, in the version a form was made from.
pub(crate) async fn held<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
    version: i64,
) -> Answer<membership::Model> {
    let found = membership::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let row = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if row.version == version { Ok(row) } else { Err(Fault::Stale) }
}

/// The unit whose body this is: the nearest on the way from a unit up that has it.
pub fn unit_of_body<'a>(statutes: &Statutes, body: &str, way: &'a [Unit]) -> Option<&'a Unit> {
    let body = statutes.body(body)?;
    way.iter().rev().find(|unit| body.units.contains(&unit.kind))
}
