//! Opening and closing a vote; calling a contest off.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::{Method, Polling, Secrecy};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use sha2::{Digest as _, Sha256};

use super::cast::{most_names, standing};
use super::counted::{self, count_now};
use super::urn::{self, Urn};
use super::votes::published_text;
use super::{ElectionRefused, change, contestable, held, telling};
use crate::model::choice::widest;
use crate::model::{Law, Standing, State, Void};
use crate::permissions::ConductElections;
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::store::{self, electors};

/// Opens the vote: the first, or another round. `closes_at` sets another hour than was planned. Writes the act `contest.vote_opened`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database, or the disk where the urn's key is kept.
pub async fn open_poll(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    closes_at: Option<UtcMicros>,
) -> Answer<Result<i32, ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    let closes_at = closes_at.unwrap_or(row.closes_at);
    let law = row.law()?;
    let mut call = 1;
    let (elected, among) = match row.state() {
        State::Listed => {
            if work.now() < row.opens_at {
                return Ok(Err(ElectionRefused::TooEarly));
            }
            if contestable(app, work, &row).await? {
                return Ok(Err(ElectionRefused::Undecided));
            }
            // Voters were told until when: no less.
            if closes_at < row.closes_at {
                let told = row.closes_at.zoned(app.formats.zone());
                return Ok(Err(ElectionRefused::ClosesEarlier {
                    day: row.closes_at.day(app.formats.zone()),
                    time: told.strftime("%H:%M").to_string(),
                }));
            }
            (Vec::new(), first_round(work, &row, law.method == Method::ListPr).await?)
        }
        State::Again => {
            let before = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
            if let Some(before) = before {
                call = before.call;
                if before.is_void() == Some(Void::Quorum) {
                    call += 1;
                    if !may_call(app, work, &law, &before) {
                        return Ok(Err(ElectionRefused::TooEarly));
                    }
                }
            }
            let result = counted::result(&row);
            (result.elected, result.among)
        }
        _ => return Ok(Err(ElectionRefused::State)),
    };
    if among.is_empty() {
        return Ok(Err(ElectionRefused::NobodyStands));
    }
    if closes_at <= work.now() {
        return Ok(Err(ElectionRefused::Calendar("close_day")));
    }
    let number = row.round + 1;
    let seats = row.places().saturating_sub(elected.len());
    let sealed = row.polling() == Polling::Electronic && law.secrecy == Secrecy::Confidential;
    let key = if sealed { Some(urn::make(app, work, &row.id, number)?) } else { None };
    let (half, apart) = key.unzip();
    let opened = round::ActiveModel {
        contest_id: Set(row.id.clone()),
        round: Set(number),
        seats: Set(i32::try_from(seats).unwrap_or(i32::MAX)),
        among: Set(serde_json::to_string(&among).map_err(Fault::internal)?),
        elected: Set(serde_json::to_string(&elected).map_err(Fault::internal)?),
        opened_at: Set(work.now()),
        closed_at: Set(None),
        half: Set(half),
        apart: Set(apart),
        shredded_at: Set(None),
        call: Set(call),
        void: Set(None),
        published: Set(None),
        lot_secret: Set(None),
        lot_commit: Set(None),
        seed: Set(None),
        seed_among: Set(None),
        seed_at: Set(None),
        witnesses: Set(String::new()),
        told: Set(Some(0)),
        counted: Set(None),
    }
    .insert(work.tx())
    .await?;
    if sealed {
        let width = widest(&among, most_names(&law, &opened, among.len()));
        let urn = Urn::of(app, &opened, width).ok_or_else(|| Fault::internal(anyhow::anyhow!("no key")))?;
        urn.begin(work).await?;
    }
    let act = NewAct::new("contest.vote_opened", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", number)
        .fact("candidates", i64::try_from(among.len()).unwrap_or(i64::MAX))
        .fact("closes_at", closes_at.rfc3339())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.open_vote", ("contest", &row.id), &row.unit_path, &number.to_string()).await?;
    telling::begin(work, &row, number).await?;
    change(work, &row, |row| {
        row.state = Set(State::Polling.word().to_owned());
        row.round = Set(number);
        row.closes_at = Set(closes_at);
        row.result = Set(None);
    })
    .await?;
    Ok(Ok(number))
}

/// Whether the time between two calls of the electing body has passed.
fn may_call(app: &App, work: &Work, law: &Law, before: &round::Model) -> bool {
    let after = law.quorum.as_ref().and_then(|quorum| quorum.after(before.call + 1));
    let (Some(after), Some(closed)) = (after, before.closed_at) else { return true };
    let zone = app.formats.zone();
    after.before_moment(work.now().zoned(zone).datetime()) >= closed.zoned(zone).datetime()
}

/// The numbers on the first ballot: those accepted who have not withdrawn since; of lists, those that still have somebody.
async fn first_round(work: &Work, row: &contest::Model, by_lists: bool) -> Answer<Vec<u32>> {
    let standing: Vec<_> = store::candidacies(work.tx(), &row.id)
        .await?
        .into_iter()
        .filter(|one| one.standing() == Standing::Accepted && one.number.is_some())
        .collect();
    if by_lists {
        let lists = store::lists(work.tx(), &row.id).await?;
        let has = |id: &str| standing.iter().any(|one| one.list_id.as_deref() == Some(id));
        return Ok(lists
            .iter()
            .filter(|list| has(&list.id))
            .filter_map(|list| list.number)
            .map(i32::unsigned_abs)
            .collect());
    }
    Ok(standing.iter().filter_map(|one| one.number).map(i32::unsigned_abs).collect())
}

/// Closes the vote. In the application and on paper only once the hour has come, or everybody has voted; hands and voices whenever they are
/// counted.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn close_poll(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Polling {
        return Ok(Err(ElectionRefused::State));
    }
    let waits = matches!(row.polling(), Polling::Electronic | Polling::Paper);
    if waits && work.now() < row.closes_at {
        let voted = electors::turnout(work.tx(), &row.id, row.round).await?;
        if i64::try_from(voted).unwrap_or(i64::MAX) < row.electors {
            return Ok(Err(ElectionRefused::TooEarly));
        }
    }
    close_quietly(app, work, &row).await?;
    Ok(Ok(()))
}

/// Why a vote that closes now counts for nothing: too few took part for the electing body, or for a secret.
async fn voided(
    work: &Work,
    row: &contest::Model,
    law: &Law,
    open: &round::Model,
    voted: u64,
) -> Answer<Option<Void>> {
    if let Some(quorum) = &law.quorum {
        let there =
            if quorum.represented { voted } else { electors::present(work.tx(), &row.id, row.round).await? };
        if there < quorum.required(row.electors, open.call) {
            return Ok(Some(Void::Quorum));
        }
    }
    let few = open.half.is_some() && voted < u64::from(law.least_electronic);
    Ok(few.then_some(Void::Few))
}

/// Closes a vote: opens the urn, publishes the ballots, counts where there is something to count. Where too few took part nothing is opened, and
/// the vote is held again. Writes the act `contest.vote_closed`.
pub(crate) async fn close_quietly(app: &App, work: &mut Work, row: &contest::Model) -> Answer<()> {
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let open = open.ok_or_else(|| Fault::internal(anyhow::anyhow!("a vote without its round")))?;
    let law = row.law()?;
    let voted = electors::turnout(work.tx(), &row.id, row.round).await?;
    let by_sheet = matches!(row.polling(), Polling::Hands | Polling::Paper);
    // What tellers count is known once they have agreed.
    let void = if by_sheet { None } else { voided(work, row, &law, &open, voted).await? };
    let mut published = None;
    if open.half.is_some() {
        if void.is_none() {
            published = Some(open_urn(app, work, row, &law, &open, voted).await?);
        }
        urn::discard(work, &row.id, row.round).await?;
    }
    let mut closed = open.clone().into_active_model();
    closed.closed_at = Set(Some(work.now()));
    closed.half = Set(None);
    closed.published = Set(published.clone());
    closed.void = Set(void.map(|void| void.word().to_owned()));
    closed.update(work.tx()).await?;
    let act = NewAct::new("contest.vote_closed", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("round", row.round)
        .fact("electors", row.electors)
        .fact("voters", if row.polling() == Polling::Hands { None } else { i64::try_from(voted).ok() })
        .fact("ballots", published)
        .fact("outcome", void.map(Void::word))
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.close_vote", ("contest", &row.id), &row.unit_path, &row.round.to_string()).await?;
    if let Some(void) = void {
        return counted::hold_again(work, row, &open, void).await;
    }
    let row = change(work, row, |row| row.state = Set(State::Counting.word().to_owned())).await?;
    if !by_sheet {
        count_now(app, work, &row).await?;
    }
    Ok(())
}

/// Opens the urn: its ballots are written in the order of their receipts; the hash of their published list.
async fn open_urn(
    app: &App,
    work: &Work,
    row: &contest::Model,
    law: &Law,
    open: &round::Model,
    voted: u64,
) -> Answer<String> {
    let standing = standing(open)?;
    let width = widest(&standing, most_names(law, open, standing.len()));
    let Some(urn) = Urn::of(app, open, width) else {
        return Err(Fault::internal(anyhow::anyhow!("the key of an urn is missing; it cannot be opened")));
    };
    let slips = urn.empty(work.tx()).await?;
    if slips.len() as u64 != voted {
        let found = slips.len();
        return Err(Fault::internal(anyhow::anyhow!("{found} ballots and {voted} marks")));
    }
    let rows = slips.iter().map(|slip| {
        vec![
            row.id.as_str().into(),
            i64::from(row.round).into(),
            slip.receipt.as_str().into(),
            slip.choice.as_str().into(),
        ]
    });
    electors::BALLOTS.insert(work.tx(), rows.collect()).await?;
    let pairs = slips.iter().map(|slip| (slip.receipt.as_str(), slip.choice.as_str()));
    let text = published_text(&row.id, row.round, pairs);
    Ok(hex::encode(Sha256::digest(text.as_bytes())))
}

/// Closes a vote in the application if its hour has come; whether it was this call that closed it.
///
/// # Errors
/// The database; the key of the urn is missing.
pub async fn close_late(app: &App, id: &str) -> Answer<bool> {
    let mut work = app.begin_system("elections.clock").await?;
    let Some(row) = store::contest(work.tx(), id).await? else { return Ok(false) };
    let late = row.state() == State::Polling && row.closes_at <= work.now();
    if !late || row.polling() != Polling::Electronic {
        return Ok(false);
    }
    close_quietly(app, &mut work, &row).await?;
    work.commit().await?;
    Ok(true)
}

/// Closes every vote in the application whose hour has come; how many there were. One that cannot be closed does not stop the others.
///
/// # Errors
/// The database.
pub async fn close_due(app: &App) -> Answer<usize> {
    let due = contest::Entity::find()
        .filter(contest::Column::State.eq(State::Polling.word()))
        .filter(contest::Column::ClosesAt.lte(app.now()))
        .all(app.store.read())
        .await?;
    let mut closed = 0;
    for one in due.iter().filter(|one| one.polling() == Polling::Electronic) {
        match close_late(app, &one.id).await {
            Ok(done) => closed += usize::from(done),
            Err(fault) => tracing::error!(?fault, contest = one.id, "a vote could not be closed at its hour"),
        }
    }
    Ok(closed)
}

/// Calls a contest off before the vote. Writes the act `contest.cancelled`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn cancel(
    work: &mut Work,
    permit: &Permit<ConductElections>,
    contest: &str,
    reason: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if !matches!(row.state(), State::Nominating | State::Listed) {
        return Ok(Err(ElectionRefused::State));
    }
    if reason.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    let act = NewAct::new("contest.cancelled", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.cancel", ("contest", &row.id), &row.unit_path, "").await?;
    change(work, &row, |row| {
        row.state = Set(State::Cancelled.word().to_owned());
        row.reason = Set(reason.trim().to_owned());
    })
    .await?;
    Ok(Ok(()))
}
