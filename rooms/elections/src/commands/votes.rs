//! The votes of a round: the sheets of two tellers who agree, votes by name, the ballots of an urn that was opened.

use rawabit_counting::Ballots;
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::{Polling, Secrecy};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use crate::model::choice::{Choice, digest};
use crate::model::{Sheet, Votes};
use crate::store::entity::contest;
use crate::store::vote::{ballot, named_vote, round, sheet};

/// The votes of a round, and how many voted; none while two sheets do not agree.
pub(super) async fn votes(
    db: &impl ConnectionTrait,
    row: &contest::Model,
    round: &round::Model,
    among: &[u32],
    ranked: bool,
) -> Answer<Option<(Votes, u64)>> {
    if matches!(row.polling(), Polling::Hands | Polling::Paper) {
        let Some(agreed) = agreed(db, &row.id, round.round).await? else { return Ok(None) };
        let votes = if ranked {
            Votes::Ballots { ballots: agreed.ballots(among), blank: agreed.blank, invalid: agreed.invalid }
        } else {
            Votes::Tally(agreed.tally(among))
        };
        return Ok(Some((votes, agreed.voters)));
    }
    let cast: Vec<(String, u64)> =
        if row.law()?.secrecy == Secrecy::Open || row.polling() == Polling::RollCall {
            let rows = named_vote::Entity::find()
                .filter(named_vote::Column::ContestId.eq(row.id.as_str()))
                .filter(named_vote::Column::Round.eq(round.round))
                .order_by_asc(named_vote::Column::Position)
                .all(db)
                .await?;
            rows.into_iter().map(|one| (one.choice, u64::from(one.weight.unsigned_abs()))).collect()
        } else {
            ballots(db, &row.id, round.round).await?.into_iter().map(|one| (one.choice, 1)).collect()
        };
    let (mut counted, mut blank, mut invalid) = (Ballots::default(), 0, 0);
    for (text, weight) in &cast {
        match Choice::read(text) {
            Some(choice) if choice.is_blank() => blank += weight,
            Some(choice) => match choice.prefs(among) {
                Some(prefs) => counted.push(*weight, &prefs),
                None => invalid += weight,
            },
            None => invalid += weight,
        }
    }
    let voters = cast.iter().map(|(_, weight)| weight).sum();
    Ok(Some((Votes::Ballots { ballots: counted.merged(), blank, invalid }, voters)))
}

/// The ballots of an urn that was opened, in the order of their receipts.
pub(crate) async fn ballots(
    db: &impl ConnectionTrait,
    contest: &str,
    round: i32,
) -> Answer<Vec<ballot::Model>> {
    Ok(ballot::Entity::find()
        .filter(ballot::Column::ContestId.eq(contest))
        .filter(ballot::Column::Round.eq(round))
        .order_by_asc(ballot::Column::Receipt)
        .all(db)
        .await?)
}

/// The sheets of a round.
pub(crate) async fn sheets(
    db: &impl ConnectionTrait,
    contest: &str,
    round: i32,
) -> Answer<Vec<(sheet::Model, Sheet)>> {
    let rows = sheet::Entity::find()
        .filter(sheet::Column::ContestId.eq(contest))
        .filter(sheet::Column::Round.eq(round))
        .order_by_asc(sheet::Column::Entry)
        .all(db)
        .await?;
    rows.into_iter()
        .map(|row| {
            let content = serde_json::from_str(&row.content).map_err(Fault::internal)?;
            Ok((row, content))
        })
        .collect()
}

async fn agreed(db: &impl ConnectionTrait, contest: &str, round: i32) -> Answer<Option<Sheet>> {
    let both = sheets(db, contest, round).await?;
    Ok(match &both[..] {
        [(_, one), (_, other)] if one.differences(other).is_empty() => Some(one.clone()),
        _ => None,
    })
}

/// The published file of an urn: receipts in order, votes, digests. Its hash stands in the acts.
pub(crate) fn published_text<'a>(
    contest: &str,
    round: i32,
    ballots: impl Iterator<Item = (&'a str, &'a str)>,
) -> String {
    let mut text = String::from("receipt,choice,digest\n");
    for (receipt, choice) in ballots {
        let digest = digest(contest, round, receipt, choice);
        text.push_str(&format!("{receipt},\"{choice}\",{digest}\n"));
    }
    text
}

/// The published ballots of a round as CSV; none where there are none.
///
/// # Errors
/// The database.
pub async fn published(db: &impl ConnectionTrait, contest: &str, number: i32) -> Answer<Option<String>> {
    let rows = ballots(db, contest, number).await?;
    if rows.is_empty() {
        return Ok(None);
    }
    let pairs = rows.iter().map(|row| (row.receipt.as_str(), row.choice.as_str()));
    Ok(Some(published_text(contest, number, pairs)))
}
