//! What hangs on two records, joined: memberships, dues, cards; and the row that goes.

use rawabit_platform::personal::{self, Moved};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Answer, Day, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _,
    ModelTrait as _, QueryFilter as _, Set,
};
use serde_json::json;

use super::record::Record;
use crate::commands::{Line, record as write_line};
use crate::model::merge::{Held, fuse};
use crate::model::{EndReason, EventKind, Standing};
use crate::store::duplicates::entity::merged_card;
use crate::store::entity::{dues_standing, member, membership};
use crate::store::index;
use crate::store::me::card;

/// Tables that hang on a membership and go with it where two become one. Categories of dues stay: those of the membership that goes on hold.
pub const OF_MEMBERSHIP: [(&str, &str); 6] = [
    ("membership_suspension", "membership_id"),
    ("dues_payment", "membership_id"),
    ("dues_exemption", "membership_id"),
    ("bank_line", "membership_id"),
    ("transfer", "membership_id"),
    // What somebody brought along from another unit holds for the membership that goes on.
    ("transfer", "new_membership_id"),
];

/// Hands the memberships over. Of two that hold in one unit, one goes on, and what hangs on the other hangs on it.
pub(super) async fn join_memberships(
    work: &Work,
    kept: &Record,
    lost: &Record,
    today: Day,
) -> Answer<(i64, Vec<Moved>)> {
    let held =
        |row: &membership::Model| Held { since: row.since, joined: row.joined, standing: row.standing() };
    let mut moved = Vec::new();
    let mut fused = 0;
    for theirs in lost.memberships.iter().filter(|row| row.until_day.is_none()) {
        let same = |row: &&membership::Model| row.until_day.is_none() && row.unit_id == theirs.unit_id;
        let Some(mine) = kept.memberships.iter().find(same) else { continue };
        let one = fuse(held(mine), held(theirs));
        let (goes_on, twin) = if one.first_goes_on { (mine, theirs) } else { (theirs, mine) };
        let mut row = twin.clone().into_active_model();
        row.state = Set(Standing::Ended.word().to_owned());
        row.until_day = Set(Some(twin.joined));
        row.end_reason = Set(Some(EndReason::Merged.word().to_owned()));
        row.version = Set(twin.version + 1);
        row.updated_at = Set(work.now());
        row.update(work.tx()).await?;
        let mut row = goes_on.clone().into_active_model();
        row.state = Set(one.held.standing.word().to_owned());
        row.since = Set(one.held.since);
        row.version = Set(goes_on.version + 1);
        row.updated_at = Set(work.now());
        row.update(work.tx()).await?;
        join_carried(work, goes_on, twin).await?;
        for of in [goes_on, twin] {
            let detail = json!({ "into": goes_on.id });
            write_line(work, Line { detail, ..Line::of(EventKind::Merged, of, today) }).await?;
        }
        for (table, column) in OF_MEMBERSHIP {
            moved.extend(personal::repoint(work, table, column, &twin.id, &goes_on.id).await?);
        }
        fused += 1;
    }
    let sql = "UPDATE membership SET person_id = ?, no = ? WHERE person_id = ?";
    let values =
        [kept.member.person_id.as_str().into(), kept.member.no.into(), lost.member.person_id.as_str().into()];
    work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await?;
    Ok((fused, moved))
}

/// What older registers say of the dues of two memberships that become one: the later day. But what goes on and was paid for here is reckoned by
/// its payments, which a day from elsewhere would let count twice.
async fn join_carried(work: &Work, goes_on: &membership::Model, twin: &membership::Model) -> Answer<()> {
    let db = work.tx();
    let dialect = Dialect::of(db);
    let sql = "UPDATE dues_carried SET membership_id = ? WHERE membership_id = ? \
         AND NOT EXISTS (SELECT 1 FROM dues_payment d WHERE d.membership_id = ?) \
         AND NOT EXISTS (SELECT 1 FROM dues_carried c WHERE c.membership_id = ? AND c.paid_until >= dues_carried.paid_until)";
    let (to, from) = (goes_on.id.as_str(), twin.id.as_str());
    // The earlier of two goes first: a membership has one.
    let earlier = "DELETE FROM dues_carried WHERE membership_id = ? \
         AND NOT EXISTS (SELECT 1 FROM dues_payment d WHERE d.membership_id = ?) \
         AND EXISTS (SELECT 1 FROM dues_carried c WHERE c.membership_id = ? AND c.paid_until > dues_carried.paid_until)";
    db.execute_raw(dialect.statement(earlier, [to.into(), to.into(), from.into()])).await?;
    db.execute_raw(dialect.statement(sql, [to.into(), from.into(), to.into(), to.into()])).await?;
    let rest = "DELETE FROM dues_carried WHERE membership_id = ?";
    db.execute_raw(dialect.statement(rest, [from.into()])).await?;
    Ok(())
}

/// What is known of the dues of both in a unit: until the later day, exempt if either is. Where the statutes have rates, it is reckoned anew
/// from the payments of both.
pub(super) async fn join_dues(work: &Work, kept: &str, lost: &str) -> Answer<()> {
    let of = |person: &str| {
        dues_standing::Entity::find().filter(dues_standing::Column::PersonId.eq(person)).all(work.tx())
    };
    let mine = of(kept).await?;
    for theirs in of(lost).await? {
        let (unit, until, exempt) = (theirs.unit_id.clone(), theirs.paid_until, theirs.exempt);
        theirs.delete(work.tx()).await?;
        match mine.iter().find(|row| row.unit_id == unit) {
            Some(row) => {
                let mut row = row.clone().into_active_model();
                row.paid_until = Set(row.paid_until.take().flatten().max(until));
                row.exempt = Set(row.exempt.take().unwrap_or(false) || exempt);
                row.update(work.tx()).await?;
            }
            None => {
                let row = dues_standing::ActiveModel {
                    person_id: Set(kept.to_owned()),
                    unit_id: Set(unit),
                    paid_until: Set(until),
                    exempt: Set(exempt),
                };
                row.insert(work.tx()).await?;
            }
        }
    }
    Ok(())
}

/// The card of the one that goes is from now on a card of the one that stays.
pub(super) async fn join_cards(work: &Work, kept: &str, lost: &str, merge: &str) -> Answer<()> {
    let Some(row) = card::Entity::find_by_id(lost.to_owned()).one(work.tx()).await? else { return Ok(()) };
    merged_card::ActiveModel {
        token_hash: Set(row.token_hash.clone()),
        person_id: Set(kept.to_owned()),
        merge_id: Set(merge.to_owned()),
    }
    .insert(work.tx())
    .await?;
    row.delete(work.tx()).await?;
    Ok(())
}

/// Takes a row of the registry out, with its place in lists, its keys, and the pairs that it stood in.
pub(super) async fn remove_member(work: &Work, row: &member::Model) -> Answer<()> {
    let dialect = Dialect::of(work.tx());
    index::take_out(work.tx(), row.rank).await?;
    for sql in [
        "DELETE FROM member_alike WHERE no = ?",
        "DELETE FROM member_name WHERE no = ?",
        "DELETE FROM member_pair WHERE low = ?",
        "DELETE FROM member_pair WHERE high = ?",
        "DELETE FROM member WHERE no = ?",
    ] {
        work.tx().execute_raw(dialect.statement(sql, [row.no.into()])).await?;
    }
    Ok(())
}
