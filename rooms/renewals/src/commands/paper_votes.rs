//! The votes of a bureau that was elected on paper: two persons of whoever runs the campaign enter them office by office, and what both say
//! alike goes to the room of elections as a contest that was held on the day of the assembly.

use rawabit_elections::ConductElections;
use rawabit_elections::face::{self, ElectionRefused, PaperTeller, PastContest};
use rawabit_elections::model::State;
use rawabit_members::store::rolls;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::paper::{person_of, same_person, scan_hash};
use super::{load, not_now};
use crate::dossier::{self, Dossier};
use crate::model::votes::Differs;
use crate::model::{PaperVotes, Stage};
use crate::permissions::JudgeRenewal;
use crate::store::paper_votes;
use crate::tally;

/// Why an entry cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum VotesRefused {
    /// What the minutes say of the assembly is entered first.
    NoPaper,
    /// Whoever sent the scan does not enter it.
    Sender,
    /// The other entry is by the same person, from another account.
    SamePerson,
    /// Whoever stands does not enter the votes.
    Candidate,
    /// More papers than there were members in the room and represented.
    TooMany {
        /// How many were.
        there: u32,
    },
    /// The office has its contest already.
    Opened,
    /// As the room of elections says.
    Election(ElectionRefused),
}

impl VotesRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::TooMany { .. } => "papers",
            Self::Election(ElectionRefused::Sheet(_) | ElectionRefused::StandsAlready) => "lines",
            _ => "",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::NoPaper => "renewals-refused-no-paper".into(),
            Self::Sender => "renewals-refused-paper-sender".into(),
            Self::SamePerson => "renewals-refused-paper-same".into(),
            Self::Candidate => "renewals-refused-paper-candidate".into(),
            Self::TooMany { there } => Message::new("renewals-refused-paper-papers").with("n", *there),
            Self::Opened => "renewals-refused-contests".into(),
            Self::Election(refused) => refused.message(),
        }
    }
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EnteredVotes {
    /// It waits for somebody else's.
    First,
    /// It differs from the other one in these lines; each keeps theirs until they agree.
    Differs(Vec<Differs>),
    /// Both say the same: the contest.
    Taken(String),
}

/// Enters what the minutes say of the election of one office. Everything that the statutes can check is checked as of the day of the assembly.
/// On a refusal the work is to be dropped.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, the database.
pub async fn enter_votes(
    app: &App,
    work: &mut Work,
    permits: (&Permit<JudgeRenewal>, &Permit<ConductElections>),
    id: &str,
    office: &str,
    account: &str,
    votes: PaperVotes,
) -> Answer<Result<EnteredVotes, VotesRefused>> {
    let (campaign, row) = load(work, permits.0, id, None).await?;
    // Headquarters enters it, and no branch its own.
    if !permits.0.covers(&campaign.unit_path) {
        return Err(Fault::NotFound);
    }
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if !matches!(dossier.stage(), Stage::Minuted | Stage::Returned) {
        return Err(not_now());
    }
    if let Err(refused) = acceptable(work, &dossier, office, account, &votes).await? {
        return Ok(Err(refused));
    }
    let stored = paper_votes::of_office(work.tx(), id, office).await?;
    let others: Vec<_> = stored.into_iter().filter(|one| one.account_id != account).collect();
    for other in &others {
        if same_person(work, account, &other.account_id).await? {
            return Ok(Err(VotesRefused::SamePerson));
        }
    }
    let key = (id.to_owned(), office.to_owned(), account.to_owned());
    paper_votes::Entity::delete_by_id(key).exec(work.tx()).await?;
    paper_votes::ActiveModel {
        renewal_id: Set(id.to_owned()),
        office: Set(office.to_owned()),
        account_id: Set(account.to_owned()),
        label: Set(work.author().label.clone()),
        body: Set(serde_json::to_string(&votes).map_err(Fault::internal)?),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.paper", ("renewal", id), &dossier.unit.path, office).await?;
    let mut differences = None;
    for other in others {
        let found = votes.differences(&other.votes()?);
        if found.is_empty() {
            let teller = PaperTeller { account: other.account_id, label: other.label };
            return Ok(take(app, work, permits.1, &dossier, office, (teller, account), &votes)
                .await?
                .map(EnteredVotes::Taken));
        }
        differences = Some(found);
    }
    Ok(Ok(differences.map_or(EnteredVotes::First, EnteredVotes::Differs)))
}

/// Whether somebody may enter these votes, and the paper can say so.
async fn acceptable(
    work: &Work,
    dossier: &Dossier,
    office: &str,
    account: &str,
    votes: &PaperVotes,
) -> Answer<Result<(), VotesRefused>> {
    let Some(paper) = &dossier.paper else { return Ok(Err(VotesRefused::NoPaper)) };
    // What was read wrongly is read anew only once the record came back.
    let has = |one: &&tally::Contest| one.standing.office == office;
    if let Some(contest) = dossier.contests.iter().find(has)
        && (contest.held_on.is_none()
            || contest.standing.state == State::Certified
            || dossier.stage() != Stage::Returned)
    {
        return Ok(Err(VotesRefused::Opened));
    }
    if let Some(sender) = &dossier.row.scan_account
        && same_person(work, account, sender).await?
    {
        return Ok(Err(VotesRefused::Sender));
    }
    let person = person_of(work, account).await?;
    if person.is_some_and(|person| votes.candidates.contains(&person)) {
        return Ok(Err(VotesRefused::Candidate));
    }
    let there = paper.present.saturating_add(paper.represented);
    if votes.rounds.iter().any(|round| round.papers > u64::from(there)) {
        return Ok(Err(VotesRefused::TooMany { there }));
    }
    Ok(Ok(()))
}

/// Hands the votes on which two agree to the room of elections. A contest that was read from a paper that came back is void.
async fn take(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    dossier: &Dossier,
    office: &str,
    (first, account): (PaperTeller, &str),
    votes: &PaperVotes,
) -> Answer<Result<String, VotesRefused>> {
    let (Some(paper), Some(roll)) = (&dossier.paper, &dossier.row.roll_id) else { return Err(not_now()) };
    let holder = tally::holder(&dossier.row.id);
    if let Some(contest) = dossier.contests.iter().find(|one| one.standing.office == office) {
        let reason = app.voice(app.default_lang()).plain().t("renewals-voided-anew");
        face::void_for(work, &contest.standing.id, &holder, &reason).await?;
    }
    let entries = rolls::entries(work.tx(), roll, 0, 1_000_000).await?;
    let second = PaperTeller { account: account.to_owned(), label: work.author().label.clone() };
    let past = PastContest {
        unit_id: dossier.unit.id.clone(),
        office: office.to_owned(),
        held_on: paper.held_on,
        call: paper.call,
        roll_id: roll.clone(),
        electors: entries.into_iter().map(|entry| entry.person_id).collect(),
        candidates: votes.candidates.clone(),
        rounds: votes.sheets(),
        lot: votes.lot,
        tellers: [first, second],
        scan_sha256: scan_hash(work, dossier).await?.unwrap_or_default(),
        holder,
    };
    let entered = face::enter_past(app, work, permit, &dossier.statutes, past).await?;
    Ok(entered.map_err(VotesRefused::Election))
}
