//! The renewal of the branches in 2018, through the commands of the rooms: a campaign of the party, and five branches of one region on their
//! way. Two are renewed, one of them by a lot; one is contested; one had no quorum at the first call; one is convened. A sixth held its assembly on
//! paper and is renewed from its scanned minutes ([`paper`]).

mod assembly;
mod paper;

use anyhow::{Context as _, ensure};
use rawabit_elections::commands::{self as elections, By, NewCandidacy};
use rawabit_elections::{CertifyResult, ConductElections};
use rawabit_federation::Unit;
use rawabit_meetings::commands::{self as meetings, Convening};
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_members::FreezeRoll;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::Conditions;
use rawabit_members::store::rights;
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::jobs::{self, NewJob};
use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;
use rawabit_renewals::commands::{self, Judgement, NewAssembly, NewCampaign, NewElection, Word};
use rawabit_renewals::model::calendar::Calendar;
use rawabit_renewals::{JudgeRenewal, OpenCampaign, RenewBranch, renewal_of};
use rawabit_statutes::Polling;

use super::story::{begin as transaction, permit};
use super::{granted, instant};

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
    /// The branch that meets without this program.
    paper: Unit,
}

/// The first days of September: the campaign is opened, rolls are frozen, assemblies convened. What follows is told day by day, between what
/// else happens, since the ledger's time never goes back.
pub(super) async fn begin(app: &App, clock: &FixedClock) -> anyhow::Result<Renewing> {
    clock.set(instant("2018-09-03T11:00:00Z")?);
    let campaign = open(app).await?;
    let (mut branches, mut paper) = (Vec::new(), None);
    for unit in rawabit_federation::children(app.store.read(), REGION).await? {
        match branches.len() {
            _ if unit.id == BRANCH => {}
            0..4 => branches.push(begun(app, &campaign, unit).await?),
            _ => paper = paper.or(Some(unit)),
        }
    }
    ensure!(branches.len() == 4, "{REGION} has {} branches", branches.len());
    let paper = paper.context("a branch that meets on paper")?;
    // The lot decides where neither votes nor age do.
    let at =
        branches.iter().position(|one| one.twins).context("no two members of one branch are of one age")?;
    branches.swap(0, at);
    clock.set(instant("2018-09-04T09:00:00Z")?);
    for (n, branch) in branches.iter_mut().enumerate() {
        let starts = if n == 3 { "2018-09-29T15:30:00Z" } else { HELD };
        convene(app, branch, starts).await?;
    }
    Ok(Renewing { campaign, branches, paper })
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
        let there = assembly::opened(app, branch).await;
        came.push(there.with_context(|| format!("the assembly of {}", branch.unit.id))?);
    }
    clock.set(instant(CLOSES)?);
    for (n, (branch, there)) in branches.iter().zip(came).enumerate() {
        let ended = assembly::ended(app, branch, there, n == 0).await;
        ended.with_context(|| format!("the end of the assembly of {}", branch.unit.id))?;
    }
    clock.set(instant("2018-09-21T10:00:00Z")?);
    let paper = paper::entered(app, &told.campaign, &told.paper).await;
    paper.with_context(|| format!("the minutes on paper of {}", told.paper.id))?;
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
        certify(app, &branch.id).await.with_context(|| format!("certifying {}", branch.unit.id))?;
    }
    Ok(())
}

/// 7 October: whoever is late is reminded, and the branch that met on paper is renewed.
pub(super) async fn reminded(app: &App, clock: &FixedClock, told: &Renewing) -> anyhow::Result<()> {
    clock.set(instant("2018-10-07T08:00:00Z")?);
    let mut work = transaction(app).await?;
    work.enqueue(NewJob::new("renewals.remind", &())).await?;
    work.commit().await?;
    jobs::run_due_now(app).await.map_err(super::told)?;
    clock.set(instant("2018-10-07T10:00:00Z")?);
    let brief = renewal_of(app.store.read(), &told.campaign, &told.paper.id).await?.context("a branch")?;
    certify(app, &brief.id).await.with_context(|| format!("certifying {}", told.paper.id))
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
    assembly::attend(app, branch, 20).await?;
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

async fn certify(app: &App, id: &str) -> anyhow::Result<()> {
    let mut work = transaction(app).await?;
    let held = rawabit_federation::holders(work.tx(), "party", "headquarters_secretary", app.today()).await?;
    let person = held.into_iter().next().map(|one| one.person_id);
    let permits = (&permit::<JudgeRenewal>(), &permit::<CertifyResult>());
    let word = Word { note: String::new(), person };
    granted(commands::certify(app, &mut work, permits, id, None, word).await)?;
    Ok(work.commit().await?)
}
