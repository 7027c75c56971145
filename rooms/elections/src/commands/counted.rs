//! From the votes of a round to what becomes of the contest: a result, a lot, another round.

use rawabit_counting::names::Electorate;
use rawabit_counting::{Ballots, Lang as CountLang};
use rawabit_platform::lang::Lang;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::{Group, Method, Polling, Secrecy};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, QueryOrder as _, Set,
};
use serde::{Deserialize, Serialize};

use super::cast::standing;
use super::{change, lot};
use crate::model::choice::{Choice, digest};
use crate::model::{
    Counted, Counting, Facts, Law, LawQuota, Replaced, Sheet, Stander, Standing, StandingList, State,
    Verdict, Void, Votes,
};
use crate::store::entity::{candidacy, contest};
use crate::store::vote::{ballot, named_vote, round, sheet};
use crate::store::{self, electors};

/// What is kept of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestResult {
    /// Numbers of those elected, in order.
    pub elected: Vec<u32>,
    /// Of another round or a lot: who takes part.
    #[serde(default)]
    pub among: Vec<u32>,
    /// Who gave way to whom for a quota.
    #[serde(default)]
    pub replaced: Vec<Replaced>,
    /// Seats without anybody.
    #[serde(default)]
    pub vacant: usize,
    /// Who was elected and will not take the seat.
    #[serde(default)]
    pub declined: Vec<u32>,
}

/// The result of a contest as far as there is one.
pub fn result(row: &contest::Model) -> ContestResult {
    row.result.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
}

/// Everything that a count of a round is made from. None while there is nothing to count: tellers who have not agreed.
pub struct Input {
    /// The article.
    pub law: Law,
    /// The round.
    pub round: round::Model,
    standers: Vec<Stander>,
    lists: Vec<StandingList>,
    before: Vec<Stander>,
    beaten: Vec<Vec<Stander>>,
    number: i32,
    votes: Votes,
    electorate: Electorate,
    seats: usize,
    title: String,
    day: rawabit_platform::Day,
}

impl Input {
    /// The count about to be made.
    pub fn counting(&self) -> Counting<'_> {
        Counting {
            law: &self.law,
            round: self.number,
            seats: self.seats,
            standers: &self.standers,
            lists: &self.lists,
            before: &self.before,
            beaten: &self.beaten,
            votes: self.votes.clone(),
            electorate: self.electorate,
            seed: self.round.seed.as_deref(),
            day: self.day,
            title: self.title.clone(),
        }
    }

    /// Counts, with quotas called as in a language.
    ///
    /// # Errors
    /// There is nothing to count.
    pub fn count(&self, app: &App, lang: Lang) -> Result<Counted, rawabit_counting::Fault> {
        let voice = app.voice(lang).plain();
        let name = |_: &LawQuota, group: Group| {
            use rawabit_statutes::Word as _;
            voice.t(&format!("elections-group-{}", group.key().replace('_', "-")))
        };
        self.counting().count(&name)
    }
}

/// The language of transcripts.
pub(crate) fn spoken(lang: Lang) -> CountLang {
    match lang {
        Lang::Ar => CountLang::Ar,
        Lang::Fr => CountLang::Fr,
        Lang::En => CountLang::En,
    }
}

/// Reads what a round is counted from. Names are in the organisation's language, or in that asked for.
///
/// # Errors
/// The database.
pub async fn counting(
    app: &App,
    db: &impl ConnectionTrait,
    row: &contest::Model,
    number: i32,
    lang: Lang,
) -> Answer<Option<Input>> {
    let rounds = rounds(db, &row.id, number).await?;
    let Some(round) = rounds.last().filter(|round| round.round == number).cloned() else { return Ok(None) };
    if round.closed_at.is_none() || round.is_void().is_some() {
        return Ok(None);
    }
    let law = row.law()?;
    let among = standing(&round)?;
    let elected: Vec<u32> = serde_json::from_str(&round.elected).map_err(Fault::internal)?;
    let (everybody, lists) = standers(app, db, row, lang).await?;
    let by_lists = law.method == Method::ListPr;
    let lists: Vec<StandingList> = lists.into_iter().filter(|list| among.contains(&list.number)).collect();
    let find = |number: &u32| everybody.iter().find(|one| one.number == *number).cloned();
    let standers: Vec<Stander> = if by_lists {
        everybody.iter().filter(|one| one.list.is_some_and(|list| among.contains(&list))).cloned().collect()
    } else {
        among.iter().filter_map(find).collect()
    };
    let before = elected.iter().filter_map(find).collect();
    let Some((votes, voters)) = votes(db, row, &round, &among, law.is_ranked()).await? else {
        return Ok(None);
    };
    let beaten = if law.quotas.is_empty() || by_lists {
        Vec::new()
    } else {
        beaten(db, row, &law, &rounds, &everybody).await?
    };
    // A vote that counted for nothing is no round: the one after it takes its place.
    let counts = rounds.iter().filter(|round| round.is_void().is_none()).count();
    let (entitled, _) = electors::weights(db, &row.id).await?;
    let office = app.statutes.load().office(&row.office).map(|office| office.title.name(lang).to_owned());
    let unit = rawabit_federation::unit(db, &row.unit_id).await?;
    let unit = unit.map_or_else(String::new, |unit| app.voice(lang).pick(&unit.name).to_owned());
    Ok(Some(Input {
        standers,
        lists,
        before,
        beaten,
        number: i32::try_from(counts).unwrap_or(i32::MAX),
        votes,
        electorate: Electorate { present: voters, entitled: entitled.unsigned_abs() },
        seats: row.places(),
        title: format!("{} – {unit}", office.unwrap_or_else(|| row.office.clone())),
        day: round.opened_at.day(app.formats.zone()),
        law,
        round,
    }))
}

/// The rounds up to one, in order.
async fn rounds(db: &impl ConnectionTrait, contest: &str, to: i32) -> Answer<Vec<round::Model>> {
    Ok(round::Entity::find()
        .filter(round::Column::ContestId.eq(contest))
        .filter(round::Column::Round.lte(to))
        .order_by_asc(round::Column::Round)
        .all(db)
        .await?)
}

/// Who stood in rounds before and neither won nor stands in the last of these: the later beaten first, in each round by their votes. A quota may
/// still call one of them.
async fn beaten(
    db: &impl ConnectionTrait,
    row: &contest::Model,
    law: &Law,
    rounds: &[round::Model],
    everybody: &[Stander],
) -> Answer<Vec<Vec<Stander>>> {
    let Some((last, before)) = rounds.split_last() else { return Ok(Vec::new()) };
    let elected: Vec<u32> = serde_json::from_str(&last.elected).map_err(Fault::internal)?;
    let mut seen: Vec<u32> = standing(last)?.into_iter().chain(elected).collect();
    let mut groups = Vec::new();
    for round in before.iter().rev().filter(|round| round.is_void().is_none()) {
        let among = standing(round)?;
        let Some((votes, _)) = votes(db, row, round, &among, law.is_ranked()).await? else { continue };
        let scores: Vec<u64> = match &votes {
            Votes::Tally(tally) => tally.votes.clone(),
            Votes::Ballots { ballots, .. } => {
                let mut scores = vec![0; among.len()];
                // Of ranked ballots the first choice, of others every name.
                let names = if law.is_ranked() { 1 } else { among.len() };
                for (count, prefs) in ballots.iter() {
                    for pref in prefs.iter().take(names) {
                        scores[pref.candidate()] += count;
                    }
                }
                scores
            }
        };
        let mut found: Vec<(u64, u32)> =
            scores.into_iter().zip(among).filter(|(_, number)| !seen.contains(number)).collect();
        found.sort_by_key(|(score, number)| (std::cmp::Reverse(*score), *number));
        for equal in found.chunk_by(|a, b| a.0 == b.0) {
            let of = |number: u32| everybody.iter().find(|one| one.number == number).cloned();
            groups.push(equal.iter().filter_map(|(_, number)| of(*number)).collect());
            seen.extend(equal.iter().map(|(_, number)| *number));
        }
    }
    Ok(groups)
}

/// Everybody with a number, and the lists; of a list in the order of its places, whatever numbers they have.
async fn standers(
    app: &App,
    db: &impl ConnectionTrait,
    row: &contest::Model,
    lang: Lang,
) -> Answer<(Vec<Stander>, Vec<StandingList>)> {
    let voice = app.voice(lang);
    let lists = store::lists(db, &row.id).await?;
    let rows: Vec<candidacy::Model> = store::candidacies(db, &row.id)
        .await?
        .into_iter()
        .filter(|one| one.standing() == Standing::Accepted && one.number.is_some())
        .collect();
    let mut rows = rows;
    rows.sort_by_key(|one| if one.list_id.is_some() { one.position } else { 0 });
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(db, &ids).await?;
    let standers = rows
        .iter()
        .map(|one| Stander {
            number: one.number.unwrap_or(0).unsigned_abs(),
            name: people.get(&one.person_id).map_or_else(String::new, |person| person.display(&voice)),
            facts: Facts { gender: one.gender.clone(), born: one.birth_day, since: one.since },
            list: one
                .list_id
                .as_deref()
                .and_then(|id| lists.iter().find(|list| list.id == id)?.number.map(i32::unsigned_abs)),
        })
        .collect();
    let lists = lists
        .iter()
        .filter_map(|list| {
            Some(StandingList {
                number: list.number?.unsigned_abs(),
                name: voice.pick(&list.name).to_owned(),
            })
        })
        .collect();
    Ok((standers, lists))
}

/// The votes of a round, and how many voted; none while two sheets do not agree.
async fn votes(
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

/// Counts the present round, and takes the contest to where the count says.
pub(crate) async fn count_now(app: &App, work: &mut Work, row: &contest::Model) -> Answer<()> {
    let lang = app.default_lang();
    let Some(input) = counting(app, work.tx(), row, row.round, lang).await? else { return Ok(()) };
    let by_sheet = matches!(row.polling(), Polling::Hands | Polling::Paper);
    let call = input.round.call;
    let least = input.law.quorum.as_ref().map_or(0, |quorum| quorum.required(row.electors, call));
    if by_sheet && input.electorate.present < least {
        let mut void = input.round.clone().into_active_model();
        void.void = Set(Some(Void::Quorum.word().to_owned()));
        void.update(work.tx()).await?;
        let act = NewAct::new("contest.counted", "contest", &row.id, &row.unit_path)
            .fact("unit", row.unit_id.as_str())
            .fact("office", row.office.as_str())
            .fact("round", row.round)
            .fact("outcome", Void::Quorum.word())
            .cites(&row.article, &row.statutes);
        work.act(act).await?;
        return hold_again(work, row, &input.round, Void::Quorum).await;
    }
    let counted = match input.count(app, lang) {
        Ok(counted) => counted,
        Err(fault) => return super::certify::void(work, row, &fault.message(spoken(lang))).await,
    };
    let (state, result) = match counted.verdict {
        Verdict::Decided { elected, replaced, vacant } => {
            (State::Provisional, ContestResult { elected, replaced, vacant, ..ContestResult::default() })
        }
        Verdict::NeedsLot(among, _) => {
            lot::fix(app, work, row, &input.round).await?;
            (State::Lot, ContestResult { among, ..ContestResult::default() })
        }
        Verdict::Again { elected, among } => {
            (State::Again, ContestResult { elected, among, ..ContestResult::default() })
        }
    };
    let expressed = input.counting().election().ballots.total();
    let act = NewAct::new("contest.counted", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", row.round)
        .fact("outcome", state.word())
        .fact("votes", u64::try_from(expressed).unwrap_or(u64::MAX))
        .fact("elected", i64::try_from(result.elected.len()).unwrap_or(i64::MAX))
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.count", ("contest", &row.id), &row.unit_path, state.word()).await?;
    let (now, zone) = (work.now(), app.formats.zone().clone());
    // The day on which the result is known does not count.
    let until = Law::period(input.law.appeals_within.as_ref())
        .map(|within| rawabit_platform::Day(within.after(now.day(&zone).0)).plus_days(1).begins(&zone));
    let text = serde_json::to_string(&result).map_err(Fault::internal)?;
    change(work, row, |row| {
        row.state = Set(state.word().to_owned());
        row.result = Set(Some(text));
        if state == State::Provisional {
            row.settled_at = Set(Some(now));
            row.appeals_until = Set(Some(until.unwrap_or(now)));
        }
    })
    .await?;
    Ok(())
}

/// A vote that counts for nothing is held again, with the same candidates.
pub(crate) async fn hold_again(
    work: &mut Work,
    row: &contest::Model,
    round: &round::Model,
    void: Void,
) -> Answer<()> {
    let elected = serde_json::from_str(&round.elected).map_err(Fault::internal)?;
    let result = ContestResult { elected, among: standing(round)?, ..ContestResult::default() };
    let text = serde_json::to_string(&result).map_err(Fault::internal)?;
    work.audit("elections.count", ("contest", &row.id), &row.unit_path, void.word()).await?;
    change(work, row, |row| {
        row.state = Set(State::Again.word().to_owned());
        row.result = Set(Some(text));
    })
    .await?;
    Ok(())
}
