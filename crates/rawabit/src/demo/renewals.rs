//! The renewal of the branches in 2018, through the commands of the rooms: a campaign of the party, and five branches of one region on their
//! way. Two are renewed, one of them by a lot; one is contested; one had no quorum at the first call; one is convened.

use anyhow::{Context as _, bail, ensure};
use rawabit_elections::commands::{self as elections, By, NewCandidacy};
use rawabit_elections::model::{Sheet, State};
use rawabit_elections::{CertifyResult, ConductElections, CountVotes};
use rawabit_federation::Unit;
use rawabit_meetings::commands::{self as meetings, Approval, Convening, Mark, NewVote};
use rawabit_meetings::model::{Attendance, VoteInput};
use rawabit_meetings::{ApproveMinutes, Convene, RecordMeeting};
use rawabit_members::FreezeRoll;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::Conditions;
use rawabit_members::store::rights;
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::lang::Multi;
use rawabit_platform::store::{Author, Office};
use rawabit_platform::web::App;
use rawabit_renewals::commands::{self, Judgement, NewAssembly, NewCampaign, NewElection, Word};
use rawabit_renewals::model::calendar::Calendar;
use rawabit_renewals::{JudgeRenewal, OpenCampaign, RenewBranch, renewal_of};
use rawabit_statutes::Polling;

use super::story::{begin as transaction, permit};
use super::{granted, instant, told};

/// The region whose branches the demo shows, and the branch in which other things happen.
const REGION: &str = "region-04";
const BRANCH: &str = "province-04-421";

const HELD: &str = "2018-09-20T09:00:00Z";
const UNTIL: &str = "2018-09-16T17:00:00Z";
const CLOSES: &str = "2018-09-20T15:00:00Z";

/// Who of those able stands for what: the secretary, the deputy, the treasurer, the other seats.
const PARTS: [std::ops::Range<usize>; 4] = [0..2, 2..3, 3..4, 4..12];

fn all(ar: &str, fr: &str, en: &str) -> Multi {
    Multi::three(ar, fr, en)
}

fn day(text: &str) -> anyhow::Result<Day> {
    Ok(text.parse()?)
}

/// A branch on its way.
struct Branch {
    unit: Unit,
    id: String,
    supervisor: String,
    secretary: String,
    meeting: String,
    contests: Vec<String>,
    /// Members who may stand and hold nothing; two who are of the same age come last, where there are such.
    able: Vec<String>,
    twins: bool,
}

/// The campaign with its branches: the first is decided by lot, the third is contested, the fourth has no quorum.
pub(super) struct Renewing {
    campaign: String,
    branches: Vec<Branch>,
}

/// The first days of September: the campaign is opened, rolls are frozen, assemblies convened. What follows is told day by day, between what
/// else happens, since the ledger's time never goes back.
pub(super) async fn begin(app: &App, clock: &FixedClock) -> anyhow::Result<Renewing> {
    clock.set(instant("2018-09-03T11:00:00Z")?);
    let campaign = open(app).await?;
    let mut branches = Vec::new();
    for unit in rawabit_federation::children(app.store.read(), REGION).await? {
        if unit.id != BRANCH && branches.len() < 4 {
            branches.push(begun(app, &campaign, unit).await?);
        }
    }
    ensure!(branches.len() == 4, "{REGION} has {} branches", branches.len());
    // The lot decides where neither votes nor age do.
    let at =
        branches.iter().position(|one| one.twins).context("no two members of one branch are of one age")?;
    branches.swap(0, at);
    clock.set(instant("2018-09-04T09:00:00Z")?);
    for (n, branch) in branches.iter_mut().enumerate() {
        let starts = if n == 3 { "2018-09-29T15:30:00Z" } else { HELD };
        convene(app, branch, starts).await?;
    }
    Ok(Renewing { campaign, branches })
}

/// 10 September: who stands.
pub(super) async fn candidates(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    clock.set(instant("2018-09-10T10:00:00Z")?);
    for branch in &told.branches[..3] {
        stand(app, branch).await.with_context(|| format!("candidates of {}", branch.unit.id))?;
    }
    Ok(())
}

/// 16 to 22 September: candidates are settled, three assemblies are held, their records handed over.
pub(super) async fn assemblies(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    let branches = &told.branches[..3];
    clock.set(instant(UNTIL)?);
    for branch in branches {
        settle(app, branch).await?;
    }
    clock.set(instant(HELD)?);
    let mut came = Vec::new();
    for branch in branches {
        let there = opened(app, branch).await;
        came.push(there.with_context(|| format!("the assembly of {}", branch.unit.id))?);
    }
    clock.set(instant(CLOSES)?);
    for (n, (branch, there)) in branches.iter().zip(came).enumerate() {
        let ended = ended(app, branch, there, n == 0).await;
        ended.with_context(|| format!("the end of the assembly of {}", branch.unit.id))?;
    }
    clock.set(instant("2018-09-22T10:00:00Z")?);
    for branch in branches {
        hand_over(app, branch).await.with_context(|| format!("the record of {}", branch.unit.id))?;
    }
    Ok(())
}

/// 29 September and 1 October: one branch has no quorum, another is convened.
pub(super) async fn calls(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    without_quorum(app, clock, &told.branches[3]).await.context("the branch without a quorum")?;
    under_way(app, clock, &told.campaign).await.context("the branch that is convened")
}

/// 2 October.
pub(super) async fn contested(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    clock.set(instant("2018-10-02T08:30:00Z")?);
    contest(app, &told.branches[2]).await
}

/// 6 October.
pub(super) async fn certified(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    clock.set(instant("2018-10-06T10:00:00Z")?);
    for branch in &told.branches[..2] {
        certify(app, branch).await.with_context(|| format!("certifying {}", branch.unit.id))?;
    }
    Ok(())
}

async fn open(app: &App) -> anyhow::Result<String> {
    let mut work = transaction(app).await?;
    let new = NewCampaign {
        unit: "party".to_owned(),
        rule: "branches".to_owned(),
        title: all(
            "تجديد الفروع الجهوية والإقليمية 2018",
            "Renouvellement des sections 2018",
            "Renewal of branches 2018",
        ),
        calendar: Calendar { first: day("2018-09-20")?, upper: day("2019-05-01")?, last: day("2019-08-31")? },
        share: true,
    };
    let id = granted(commands::open_campaign(app, &mut work, &permit::<OpenCampaign>(), new).await)?;
    work.commit().await?;
    Ok(id)
}

/// The branch's roll is frozen, and it is known who may stand.
async fn begun(app: &App, campaign: &str, unit: Unit) -> anyhow::Result<Branch> {
    let mut work = transaction(app).await?;
    let brief = renewal_of(work.tx(), campaign, &unit.id).await?.context("a branch of the campaign")?;
    granted(commands::freeze_roll(app, &mut work, &permit::<FreezeRoll>(), &brief.id, None).await)?;
    let statutes = app.statutes.load_full();
    let today = app.today();
    let conditions = Conditions::of(&statutes.members, Entitlement::Stand, today);
    let (mut able, mut born) = (Vec::new(), Vec::new());
    for one in rights::entitled(work.tx(), &conditions, &unit.path).await? {
        if !rawabit_federation::held_by(work.tx(), &one.person_id, today).await?.is_empty() {
            continue;
        }
        let (_, person) = rawabit_people::stored(work.tx(), &one.person_id).await?.context("a person")?;
        able.push(one.person_id);
        born.push(person.birth_day);
    }
    ensure!(able.len() >= 13, "{} of {} may stand", able.len(), unit.id);
    let mut pairs = (0..able.len()).flat_map(|a| (a + 1..able.len()).map(move |b| (a, b)));
    let twins = pairs.find(|(a, b)| born[*a] == born[*b]);
    if let Some((a, b)) = twins {
        let second = able.remove(b);
        let first = able.remove(a);
        able.truncate(10);
        able.extend([first, second]);
    }
    let secretary = rawabit_federation::holders(work.tx(), &unit.id, "branch_secretary", today).await?;
    let secretary = secretary.into_iter().next().context("a branch secretary")?.person_id;
    work.commit().await?;
    Ok(Branch {
        id: brief.id,
        supervisor: brief.supervisor.context("a supervisor")?,
        secretary,
        meeting: String::new(),
        contests: Vec::new(),
        able,
        twins: twins.is_some(),
        unit,
    })
}

fn of_secretary(branch: &Branch) -> Convening {
    Convening { person: Some(branch.secretary.clone()), ..Convening::default() }
}

/// The assembly is convened, and candidatures open where it elects in September.
async fn convene(app: &App, branch: &mut Branch, starts: &str) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    let new = NewAssembly {
        starts_at: instant(starts)?,
        place: all("مقر الفرع", "Local de la section", "The branch’s premises"),
        convening: of_secretary(branch),
    };
    let permits = (&permit::<Convene>(), &permit::<RecordMeeting>());
    branch.meeting =
        granted(commands::convene_assembly(app, &mut work, permits, &branch.id, None, new).await)?;
    if starts == HELD {
        let new = NewElection {
            polling: Polling::Paper,
            candidatures_until: instant(UNTIL)?,
            opens_at: instant(HELD)?,
            closes_at: instant(CLOSES)?,
        };
        let permits = (&permit::<ConductElections>(), &permit::<FreezeRoll>());
        branch.contests =
            granted(commands::open_contests(app, &mut work, permits, &branch.id, None, new).await)?;
    }
    Ok(work.commit().await?)
}

/// Who stands for what: two for the secretary, one each for deputy and treasurer, eight for the seven other seats.
async fn stand(app: &App, branch: &Branch) -> anyhow::Result<()> {
    let conduct = permit::<ConductElections>();
    for (contest, part) in branch.contests.iter().zip(PARTS) {
        for person in &branch.able[part] {
            let mut work = transaction(app).await?;
            let new = NewCandidacy { person_id: person.clone(), consent: true, ..NewCandidacy::default() };
            let one = granted(elections::propose(app, &mut work, By::Office(&conduct), contest, new).await)?;
            granted(elections::decide(app, &mut work, &conduct, &one, true, "").await)?;
            work.commit().await?;
        }
    }
    Ok(())
}

async fn settle(app: &App, branch: &Branch) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    for contest in &branch.contests {
        granted(elections::settle(app, &mut work, &permit::<ConductElections>(), contest).await)?;
    }
    Ok(work.commit().await?)
}

/// So many of a hundred on the roll come. Returns how many, and one of them.
async fn attend(app: &App, branch: &Branch, percent: usize) -> anyhow::Result<(u32, String)> {
    let mut work = transaction(app).await?;
    let invited = rawabit_meetings::invitees(work.tx(), &branch.meeting).await?;
    let there = invited.len() * percent / 100;
    let mark = |(n, one): (usize, &rawabit_meetings::Invitee)| Mark {
        invitee: one.id.clone(),
        attendance: if n < there { Attendance::Present } else { Attendance::Absent },
        by: None,
        at: None,
    };
    let marks: Vec<Mark> = invited.iter().enumerate().map(mark).collect();
    let record = permit::<RecordMeeting>();
    granted(meetings::record_attendance(app, &mut work, &record, &branch.meeting, &marks).await)?;
    work.commit().await?;
    let first = invited.first().and_then(|one| one.person_id.clone()).context("somebody on the roll")?;
    Ok((u32::try_from(there)?, first))
}

/// The morning of the assembly: reports, and the vote is opened. Returns how many came.
async fn opened(app: &App, branch: &Branch) -> anyhow::Result<u32> {
    let (there, chair) = attend(app, branch, 62).await?;
    let (record, conduct) = (permit::<RecordMeeting>(), permit::<ConductElections>());
    let mut work = transaction(app).await?;
    granted(meetings::open(app, &mut work, &record, &branch.meeting, None, Some(chair)).await)?;
    let items = rawabit_meetings::agenda_of(work.tx(), &branch.meeting).await?;
    for (n, (item, title)) in (0_u32..).zip(items.iter().take(2)) {
        let against = n + 2;
        let vote = VoteInput { for_: there - against - 1, against, abstain: 1, chair_vote: None };
        let new = NewVote { item: Some(item.clone()), subject: title.clone(), decision_type: None, vote };
        granted(meetings::vote(app, &mut work, &record, &branch.meeting, new).await)?;
    }
    for contest in &branch.contests {
        granted(elections::open_poll(app, &mut work, &conduct, contest, None).await)?;
    }
    work.commit().await?;
    Ok(there)
}

/// Its afternoon: the vote is closed, two tellers count, the minutes are approved.
async fn ended(app: &App, branch: &Branch, there: u32, tie: bool) -> anyhow::Result<()> {
    let (record, conduct) = (permit::<RecordMeeting>(), permit::<ConductElections>());
    let mut work = transaction(app).await?;
    for contest in &branch.contests {
        granted(elections::close_poll(app, &mut work, &conduct, contest).await)?;
    }
    work.commit().await?;
    let v = u64::from(there);
    // Each paper has one name: the last of seven seats falls to one vote, or to the lot.
    let mut others = vec![0, 5, 4, 3, 2, 2, 1, u64::from(tie)];
    let rest: u64 = others.iter().sum();
    ensure!(v > rest + 6, "{there} came to {}", branch.unit.id);
    others[0] = v - 1 - rest;
    let votes = [vec![v - 9, 8], vec![v - 2], vec![v - 3], others];
    for ((contest, votes), part) in branch.contests.iter().zip(&votes).zip(PARTS) {
        count(app, branch, contest, &branch.able[part], votes, v).await?;
    }
    let mut work = transaction(app).await?;
    meetings::close(app, &mut work, &record, &branch.meeting, None).await.map_err(told)?;
    meetings::draft_minutes(app, &mut work, &record, &branch.meeting).await.map_err(told)?;
    let approve = permit::<ApproveMinutes>();
    granted(
        meetings::approve_minutes(app, &mut work, &approve, &branch.meeting, None, Approval::Body).await,
    )?;
    Ok(work.commit().await?)
}

/// Two tellers enter what they counted; where that is a tie, a lot is drawn before everybody.
async fn count(
    app: &App,
    branch: &Branch,
    contest: &str,
    stand: &[String],
    votes: &[u64],
    voters: u64,
) -> anyhow::Result<()> {
    let mut of = Vec::new();
    for one in rawabit_elections::store::candidacies(app.store.read(), contest).await? {
        let number = one.number.context("a number on the ballot")?.unsigned_abs();
        let place = stand.iter().position(|person| *person == one.person_id).context("a candidate")?;
        of.push((number, votes[place]));
    }
    of.sort_unstable();
    let expressed = votes.iter().sum();
    for (teller, label) in
        [("branch_treasurer", "أمين مال الفرع"), ("branch_deputy_secretary", "نائب كاتب الفرع")]
    {
        let sheet = Sheet {
            votes: of.clone(),
            papers: Vec::new(),
            expressed,
            blank: voters - expressed,
            invalid: 0,
            voters,
        };
        let author = Author::office(Office::new(teller, branch.unit.id.as_str()), label);
        let mut work = app.store.begin(author).await?;
        granted(elections::enter_sheet(app, &mut work, &permit::<CountVotes>(), contest, sheet).await)?;
        work.commit().await?;
    }
    let row = rawabit_elections::store::contest(app.store.read(), contest).await?.context("a contest")?;
    match row.state() {
        State::Provisional => Ok(()),
        State::Lot => {
            let mut work = transaction(app).await?;
            let witnesses = "ثلاثة من الحاضرين، أمام الجمع العام";
            let conduct = permit::<ConductElections>();
            granted(elections::draw(app, &mut work, &conduct, contest, "20180920 417 26", witnesses).await)?;
            Ok(work.commit().await?)
        }
        other => bail!("the count of {contest} ends as {other}"),
    }
}

/// The supervisor's word, and the record.
async fn hand_over(app: &App, branch: &Branch) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    let judgement = Judgement {
        question: "conduct".to_owned(),
        passed: true,
        note: "جرى الجمع في ظروف عادية.".to_owned(),
        person: Some(branch.supervisor.clone()),
    };
    granted(commands::judge(app, &mut work, &permit::<JudgeRenewal>(), &branch.id, judgement).await)?;
    let person = Some(branch.secretary.clone());
    granted(commands::transmit(app, &mut work, &permit::<RenewBranch>(), &branch.id, None, person).await)?;
    Ok(work.commit().await?)
}

/// Too few come at the first call; the second is convened.
async fn without_quorum(app: &App, clock: &FixedClock, branch: &Branch) -> anyhow::Result<()> {
    clock.set(instant("2018-09-29T15:45:00Z")?);
    attend(app, branch, 20).await?;
    clock.set(instant("2018-09-29T17:00:00Z")?);
    let mut work = transaction(app).await?;
    let to = instant("2018-10-13T09:00:00Z")?;
    let convene = permit::<Convene>();
    let said = of_secretary(branch);
    granted(meetings::next_call(app, &mut work, &convene, &branch.meeting, None, to, said).await)?;
    Ok(work.commit().await?)
}

/// The branch of the capital is convened for the end of October.
async fn under_way(app: &App, clock: &FixedClock, campaign: &str) -> anyhow::Result<()> {
    clock.set(instant("2018-10-01T08:00:00Z")?);
    let unit = rawabit_federation::unit(app.store.read(), BRANCH).await?.context("the branch")?;
    let mut branch = begun(app, campaign, unit).await?;
    convene(app, &mut branch, "2018-10-20T09:00:00Z").await
}

/// A member contests the result in time.
async fn contest(app: &App, branch: &Branch) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    let word = Word {
        note: "تظلم أحد المترشحين لمهمة كاتب الفرع من احتساب ثلاث أوراق يراها ملغاة.".to_owned(),
        person: Some(branch.secretary.clone()),
    };
    granted(commands::appeal(app, &mut work, &permit::<RenewBranch>(), &branch.id, None, word).await)?;
    Ok(work.commit().await?)
}

async fn certify(app: &App, branch: &Branch) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    let held = rawabit_federation::holders(work.tx(), "party", "headquarters_secretary", app.today()).await?;
    let person = held.into_iter().next().map(|one| one.person_id);
    let permits = (&permit::<JudgeRenewal>(), &permit::<CertifyResult>());
    let word = Word { note: String::new(), person };
    granted(commands::certify(app, &mut work, permits, &branch.id, None, word).await)?;
    Ok(work.commit().await?)
}
