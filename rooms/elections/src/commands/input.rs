//! What a round is counted from, read from the store: the same for the count itself and for whoever counts again.

use rawabit_counting::Lang as CountLang;
use rawabit_counting::names::Electorate;
use rawabit_platform::lang::Lang;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::{Group, Method};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::cast::standing;
use super::votes::votes;
use crate::model::{Counted, Counting, Facts, Law, LawQuota, Stander, Standing, StandingList, Votes};
use crate::store::entity::{candidacy, contest};
use crate::store::vote::round;
use crate::store::{self, electors};

/// Everything that a count of a round is made from. None while there is nothing to count: tellers who have not agreed.
pub struct Input {
    /// The article.
    pub law: Law,
    /// The round.
    pub round: round::Model,
    /// The numbers on the ballot, and whose candidacies they are.
    pub(super) ids: Vec<(u32, String)>,
    standers: Vec<Stander>,
    lists: Vec<StandingList>,
    before: Vec<Stander>,
    beaten: Vec<Vec<Stander>>,
    number: i32,
    votes: Votes,
    pub(super) electorate: Electorate,
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
    let (everybody, ids, lists) = standers(app, db, row, lang).await?;
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
        ids,
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
) -> Answer<(Vec<Stander>, Vec<(u32, String)>, Vec<StandingList>)> {
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
    let mut numbers: Vec<(u32, String)> =
        rows.iter().map(|one| (one.number.unwrap_or(0).unsigned_abs(), one.id.clone())).collect();
    numbers.sort();
    Ok((standers, numbers, lists))
}
