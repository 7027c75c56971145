//! The assemblies that sit in the example: who comes, what is voted, how two tellers count.

use anyhow::{Context as _, bail, ensure};
use rawabit_elections::commands as elections;
use rawabit_elections::model::{Sheet, State};
use rawabit_elections::{ConductElections, CountVotes};
use rawabit_meetings::commands::{self as meetings, Approval, Mark, NewVote};
use rawabit_meetings::model::{Attendance, VoteInput};
use rawabit_meetings::{ApproveMinutes, RecordMeeting};
use rawabit_platform::store::{Author, Office};
use rawabit_platform::web::App;

use super::super::story::{begin as transaction, permit};
use super::super::{granted, told};
use super::{Branch, PARTS};

/// So many of a hundred on the roll come. Returns how many, and one of them.
pub(super) async fn attend(app: &App, branch: &Branch, percent: usize) -> anyhow::Result<(u32, String)> {
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
pub(super) async fn opened(app: &App, branch: &Branch) -> anyhow::Result<u32> {
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
pub(super) async fn ended(app: &App, branch: &Branch, there: u32, tie: bool) -> anyhow::Result<()> {
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
