//! Lots: in two parts, so that nobody can choose one for what it does.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::counted::{count_now, result};
use super::{ElectionRefused, held};
use crate::model::State;
use crate::permissions::ConductElections;
use crate::store::entity::contest;
use crate::store::vote::round;

/// For what the house's part of a seed is sealed.
const LOT: &str = "elections.lot";

/// Fixes the house's part of a lot before anybody can know the public part: sealed, with its SHA-256 in an act. So neither part can be chosen
/// for what it does. Writes the act `contest.lot_fixed`.
pub(crate) async fn fix(
    app: &App,
    work: &mut Work,
    row: &contest::Model,
    round: &round::Model,
) -> Answer<()> {
    let mut random = Zeroizing::new([0_u8; 32]);
    work.entropy().fill(random.as_mut_slice());
    let part = Zeroizing::new(hex::encode(random.as_slice()));
    let subject = format!("{}/{}", row.id, round.round);
    let sealed = app.sealer.seal(work.entropy().as_ref(), LOT, &subject, &part);
    let commit = hex::encode(Sha256::digest(part.as_bytes()));
    let mut fixed = round.clone().into_active_model();
    fixed.lot_secret = Set(Some(sealed));
    fixed.lot_commit = Set(Some(commit.clone()));
    fixed.update(work.tx()).await?;
    let act = NewAct::new("contest.lot_fixed", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", row.round)
        .fact("commitment", commit)
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    Ok(())
}

/// Draws the lot of a tie, before witnesses: from the part that the house fixed when the tie was known, and a seed that is fixed in public now.
/// Anybody can do it again. Writes the act `contest.lot`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn draw(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    seed: &str,
    witnesses: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Lot {
        return Ok(Err(ElectionRefused::State));
    }
    let seed = rawabit_text::to_western_digits(seed.trim());
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let open = open.ok_or(Fault::NotFound)?;
    // Once fixed it stays: otherwise one would draw until it pleases.
    if seed.chars().count() < 6 || seed.chars().any(char::is_control) || open.seed.is_some() {
        return Ok(Err(ElectionRefused::Seed));
    }
    if witnesses.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    let among = result(&row).among;
    let subject = format!("{}/{}", row.id, open.round);
    let part = app.sealer.open(LOT, &subject, open.lot_secret.as_deref().unwrap_or_default());
    let seed = format!("{}.{seed}", part.map_err(Fault::internal)?.as_str());
    let mut drawn = open.into_active_model();
    drawn.lot_secret = Set(None);
    drawn.seed = Set(Some(seed.clone()));
    drawn.seed_among = Set(Some(serde_json::to_string(&among).map_err(Fault::internal)?));
    drawn.seed_at = Set(Some(work.now()));
    drawn.witnesses = Set(witnesses.trim().to_owned());
    drawn.update(work.tx()).await?;
    let act = NewAct::new("contest.lot", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", row.round)
        .fact("seed", seed)
        .fact("among", among)
        .private("witnesses", witnesses.trim())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.draw", ("contest", &row.id), &row.unit_path, "").await?;
    count_now(app, work, &row).await?;
    Ok(Ok(()))
}
