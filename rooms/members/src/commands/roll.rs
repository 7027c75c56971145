//! Freezing an electoral roll.

use rawabit_federation::Unit;
use rawabit_ledger::Hash;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::store::bulk::Held;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use crate::model::rights::Conditions;
use crate::model::roll::{leaf, root};
use crate::model::{Entitlement, MemberRefused};
use crate::permissions::FreezeRoll;
use crate::store::entity::roll;
use crate::store::{rights, rolls};

/// Freezes who may vote or stand in a unit on a day that is not in the future: the roll with its entries, and the act with the root over the
/// commitments to them. Returns the roll.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn freeze(
    app: &App,
    work: &mut Work,
    permit: &Permit<FreezeRoll>,
    unit: &Unit,
    entitlement: Entitlement,
    day: Day,
) -> Answer<Result<String, MemberRefused>> {
    if !permit.covers(&unit.path) {
        return Err(Fault::NotFound);
    }
    if day > work.now().day(app.formats.zone()) {
        return Ok(Err(MemberRefused::Day("day")));
    }
    let statutes = app.statutes.load_full();
    let conditions = Conditions::of(&statutes.members, entitlement, day);
    let entitled = rights::entitled(work.tx(), &conditions, &unit.path).await?;
    if entitled.is_empty() {
        return Ok(Err(MemberRefused::NobodyEntitled));
    }
    let id = work.id();
    let mut salts = vec![0_u8; 32 * entitled.len()];
    work.entropy().fill(&mut salts);
    let mut leaves: Vec<Hash> = Vec::with_capacity(entitled.len());
    let mut rows: Vec<Vec<Held>> = Vec::with_capacity(entitled.len());
    for ((position, one), salt) in (0_i64..).zip(&entitled).zip(salts.chunks_exact(32)) {
        let salt: [u8; 32] = salt.try_into().expect("chunks of 32 bytes");
        let hash = leaf(salt, &id, &one.number, &one.unit_id);
        leaves.push(hash);
        rows.push(vec![
            id.as_str().into(),
            position.into(),
            one.no.into(),
            one.person_id.as_str().into(),
            one.number.as_str().into(),
            one.unit_id.as_str().into(),
            salt.to_vec().into(),
            hash.0.to_vec().into(),
        ]);
    }
    let root = root(leaves);
    let size = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    rolls::ENTRIES.insert(work.tx(), rows).await?;
    let act = NewAct::new("roll.frozen", "roll", &id, &unit.path)
        .fact("entitlement", entitlement.word())
        .fact("day", day.to_string())
        .fact("size", size)
        .fact("root", root.to_string())
        .cites(conditions.article.as_deref().unwrap_or_default(), &statutes.edition.version);
    let act = work.act(act).await?;
    roll::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        entitlement: Set(entitlement.word().to_owned()),
        day: Set(day),
        size: Set(size),
        root: Set(root.0.to_vec()),
        act_idx: Set(i64::try_from(act.index).unwrap_or(i64::MAX)),
        statutes: Set(statutes.edition.version.clone()),
        article: Set(conditions.article.clone()),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
        frozen_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.freeze_roll", ("roll", &id), &unit.path, entitlement.word()).await?;
    Ok(Ok(id))
}
