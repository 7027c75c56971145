//! The tally sheets of two tellers: once both say the same, the round is counted.

use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Polling;
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait as _, Set};

use super::cast::{most_names, standing};
use super::counted::count_now;
use super::votes::sheets;
use super::{ElectionRefused, held};
use crate::model::{Sheet, State};
use crate::permissions::CountVotes;
use crate::store::electors;
use crate::store::vote::{round, sheet};

/// Enters the sheet of a teller: the first, the second, or a correction of one's own. Answers whether both agree now.
///
/// # Errors
/// [`ElectionRefused`], among others where sums do not agree; [`Fault::NotFound`]; the database.
pub async fn enter_sheet(
    app: &App,
    work: &mut Work,
    permit: &Permit<CountVotes>,
    contest: &str,
    content: Sheet,
) -> Answer<Result<bool, ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Counting {
        return Ok(Err(ElectionRefused::State));
    }
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let open = open.ok_or(Fault::NotFound)?;
    let among = standing(&open)?;
    let law = row.law()?;
    let most = most_names(&law, &open, among.len());
    let (entitled, _) = electors::weights(work.tx(), &row.id).await?;
    let hands = row.polling() == Polling::Hands;
    if law.is_ranked() && content.papers.is_empty() && content.expressed > 0 {
        return Ok(Err(ElectionRefused::Sheet(crate::model::SheetFault::Votes {
            votes: 0,
            expressed: content.expressed,
        })));
    }
    if let Err(fault) = content.check(most, entitled.unsigned_abs(), hands) {
        return Ok(Err(ElectionRefused::Sheet(fault)));
    }
    // Those who were ticked off at the urn are as many as the papers.
    let ticked = electors::turnout(work.tx(), &row.id, row.round).await?;
    if row.polling() == Polling::Paper && ticked > 0 && ticked != content.voters {
        let fault = crate::model::SheetFault::Papers { papers: content.voters, voters: ticked };
        return Ok(Err(ElectionRefused::Sheet(fault)));
    }
    let there = sheets(work.tx(), &row.id, row.round).await?;
    let me = work.author().account_id.clone();
    // A teller is an account, whatever it is called today; the program itself goes by its label.
    let own = |one: &sheet::Model| match &me {
        Some(_) => one.account_id == me,
        None => one.account_id.is_none() && one.teller == work.author().label,
    };
    let mine = there.iter().find(|(one, _)| own(one));
    let entry = match (mine, there.len()) {
        (Some((one, _)), _) => one.entry,
        (None, 0) => 1,
        (None, 1) => 2,
        (None, _) => return Ok(Err(ElectionRefused::SameTeller)),
    };
    let written = sheet::ActiveModel {
        contest_id: Set(row.id.clone()),
        round: Set(row.round),
        entry: Set(entry),
        account_id: Set(me),
        teller: Set(work.author().label.clone()),
        content: Set(serde_json::to_string(&content).map_err(Fault::internal)?),
        at: Set(work.now()),
    };
    let key = [sheet::Column::ContestId, sheet::Column::Round, sheet::Column::Entry];
    let replace =
        OnConflict::columns(key).update_columns([sheet::Column::Content, sheet::Column::At]).to_owned();
    sheet::Entity::insert(written).on_conflict(replace).exec_without_returning(work.tx()).await?;
    work.audit("elections.sheet", ("contest", &row.id), &row.unit_path, &entry.to_string()).await?;
    let both = sheets(work.tx(), &row.id, row.round).await?;
    let agree = matches!(&both[..], [(_, one), (_, other)] if one.differences(other).is_empty());
    if agree {
        count_now(app, work, &row).await?;
    }
    Ok(Ok(agree))
}
