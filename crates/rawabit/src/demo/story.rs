//! What happened before the morning of 8 October 2018, told through the commands of the rooms at the instants when it
//! happened: the tree and its mandates, the meeting of the league presidents (`meeting.rs`), and the communiqué.
//!
//! Of the one real person only what the press release says is told. The minutes are left for the visitor to approve.

use std::collections::BTreeMap;

use anyhow::{Context as _, ensure};
use rawabit_federation::commands as federation;
use rawabit_federation::import::{Import, import_tree};
use rawabit_federation::permissions::{ImportTree, KeepMandates};
use rawabit_meetings::commands::draft_communique;
use rawabit_meetings::permissions::RecordMeeting;
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::lang::Lang;
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::{Author, Office};
use rawabit_platform::web::App;
use rawabit_platform::{Work, jobs};
use rawabit_portal::commands::{Content, Text, edit, publish, submit};
use rawabit_portal::permissions::{DraftArticle, PublishArticle};
use rawabit_statutes::Statutes;

use super::{accounts, granted, instant, meeting, members, programmes, renewals, told, tree};

const AREAS: &str = include_str!("../../../../examples/areas/areas.csv");
const TILES: &str = include_str!("../../../../examples/areas/tiles.csv");
const PRESS_RELEASE: &str = include_str!("../../../../examples/istiqlal/news/2018-10-08.txt");
const LEAGUES: &str = include_str!("../../../../examples/istiqlal/leagues.csv");

/// Who writes in acts: an office of headquarters, as the record calls it and by its keys.
const SECRETARIAT: (&str, &str, &str) = ("المركز العام", "headquarters_secretary", "party");

/// Tells the whole story.
pub(super) async fn tell(app: &App, clock: &FixedClock) -> anyhow::Result<()> {
    tree_and_mandates(app).await.context("the tree")?;
    let programmes = programmes::begin(app, clock).await.context("contract programmes")?;
    clock.set(instant("2018-09-03T09:00:00Z")?);
    accounts::make(app).await.context("the accounts")?;
    members::register(app).await.context("the register of members")?;
    let renewing = renewals::begin(app, clock).await.context("the renewal of branches")?;
    clock.set(instant("2018-09-10T09:00:00Z")?);
    congresses(app).await.context("the congresses")?;
    renewals::candidates(app, clock, &renewing).await.context("candidates for the bureaus")?;
    programmes::account(app, clock, &programmes).await.context("a final account in September")?;
    renewals::assemblies(app, clock, &renewing).await.context("the assemblies of branches")?;
    programmes::september(app, clock, &programmes).await.context("contract programmes in September")?;
    members::autumn(app, clock).await.context("what happened among the members")?;
    renewals::calls(app, clock, &renewing).await.context("further assemblies of branches")?;
    clock.set(instant("2018-10-01T09:00:00Z")?);
    let held = meeting::call(app).await.context("the convocation")?;
    jobs::run_due_now(app).await.map_err(told)?;
    renewals::contested(app, clock, &renewing).await.context("the contested branch")?;
    programmes::october(app, clock, &programmes).await.context("contract programmes in October")?;
    renewals::certified(app, clock, &renewing).await.context("the certified branches")?;
    renewals::reminded(app, clock, &renewing).await.context("the reminders and the branch on paper")?;
    clock.set(instant("2018-10-08T08:30:00Z")?);
    meeting::hold(app, &held).await.context("the meeting")?;
    clock.set(instant("2018-10-08T09:50:00Z")?);
    meeting::end(app, &held).await.context("the end of the meeting")?;
    clock.set(instant("2018-10-08T10:15:00Z")?);
    tell_the_public(app, &held).await.context("the communiqué")?;
    clock.set(instant("2018-10-08T10:20:00Z")?);
    meeting::plan_the_next(app).await.context("the next meeting")?;
    clock.set(instant("2018-10-08T10:29:00Z")?);
    programmes::settle(app, &programmes).await.context("how the programmes are doing")?;
    jobs::run_due_now(app).await.map_err(told)?;
    Ok(())
}

pub(super) fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may do everything")
}

pub(super) async fn begin(app: &App) -> anyhow::Result<Work> {
    let (label, office, unit) = SECRETARIAT;
    Ok(app.store.begin(Author::office(Office::new(office, unit), label)).await?)
}

async fn tree_and_mandates(app: &App) -> anyhow::Result<()> {
    let mut work = begin(app).await?;
    federation::load_areas(&mut work, AREAS, TILES).await.map_err(told)?;
    work.commit().await?;
    let statutes = app.statutes.load_full();
    let how = Import { dry_run: false, lang: Lang::En };
    let report = import_tree(begin(app).await?, &permit::<ImportTree>(), &statutes, &tree::csv()?, how)
        .await
        .map_err(told)?;
    ensure!(report.written, "the example's own tree is refused: {:?}", report.refused.first());
    Ok(())
}

async fn congresses(app: &App) -> anyhow::Result<()> {
    let mut work = begin(app).await?;
    let day = Day::new(2017, 9, 29).context("a day")?;
    let keep = permit::<KeepMandates>();
    let statutes = app.statutes.load_full();
    federation::record_interval(&mut work, &keep, &statutes, "party", "national_congress", day, None)
        .await
        .map_err(told)?;
    for line in LEAGUES.lines().skip(1) {
        let id = line.split(',').next().unwrap_or_default();
        let president = rawabit_federation::holders(work.tx(), id, "league_president", app.today()).await?;
        if let Some(held) = president.first() {
            federation::record_interval(&mut work, &keep, &statutes, id, "league_congress", held.start, None)
                .await
                .map_err(told)?;
        }
    }
    branch_assemblies(&mut work, &statutes).await?;
    Ok(work.commit().await?)
}

/// The bureau of a branch was elected by its assembly: that is when it was held. Told with the tree, so that each needs no act.
async fn branch_assemblies(work: &mut Work, statutes: &Statutes) -> anyhow::Result<()> {
    let keep = permit::<KeepMandates>();
    for unit in rawabit_federation::all_units(work.tx()).await? {
        let elected =
            rawabit_federation::history_of_seat(work.tx(), &unit.id, "branch_treasurer", None).await?;
        if let Some(held) = elected.first() {
            let source = Some(("import".to_owned(), "tree".to_owned()));
            federation::record_interval(
                work,
                &keep,
                statutes,
                &unit.id,
                "branch_assembly",
                held.start,
                source,
            )
            .await
            .map_err(told)?;
        }
    }
    Ok(())
}

/// The press release to the letter, apart from white space: title, date line, paragraphs.
pub(super) fn press_release() -> (String, String) {
    let mut lines = PRESS_RELEASE
        .lines()
        .map(|line| line.trim_matches(|c: char| c.is_whitespace() || c == '\u{a0}'))
        .filter(|line| !line.is_empty());
    let _portal = lines.next();
    let title = lines.next().unwrap_or_default().to_owned();
    let _date = lines.next();
    (title, lines.collect::<Vec<_>>().join("\n\n"))
}

/// The day of the press release.
fn dateline() -> Option<Day> {
    Day::new(2018, 10, 8)
}

async fn tell_the_public(app: &App, meeting: &str) -> anyhow::Result<()> {
    let drafting = permit::<DraftArticle>();
    let mut work = begin(app).await?;
    let article = draft_communique(app, &mut work, &permit::<RecordMeeting>(), &drafting, meeting)
        .await
        .map_err(told)?;
    let (title, body) = press_release();
    let text = Text { title, standfirst: String::new(), body, slug: String::new() };
    let content = Content {
        kind: "communique".to_owned(),
        dateline: dateline(),
        units: vec!["party".to_owned()],
        categories: super::categories::make(&mut work).await?,
        texts: BTreeMap::from([(Lang::Ar, text)]),
        ..Content::default()
    };
    granted(edit(&mut work, &drafting, &article, 1, content).await)?;
    granted(submit(&mut work, &drafting, &article, 2).await)?;
    granted(publish(&mut work, &permit::<PublishArticle>(), &article, None, app.today()).await)?;
    Ok(work.commit().await?)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rawabit_platform::format::Formats;
    use rawabit_platform::lang::{Catalog, Preference, Voice};

    use super::*;

    #[test]
    fn the_article_is_the_press_release_to_the_letter_apart_from_white_space() {
        let (title, body) = press_release();
        let letters =
            |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect::<String>();
        let zone = jiff::tz::TimeZone::UTC;
        let catalog = Catalog::new(&[rawabit_platform::LOCALES]).expect("messages");
        let voice = Voice::new(
            Preference::of_the_house(Lang::Ar),
            Arc::new(catalog),
            Arc::new(Formats::new("MA", zone)),
        );
        // The date line as pages write it; that the whole page reads so is the portal's own test.
        let day = voice.weekday(dateline().expect("a day"));
        let said = format!("بوابة حزب الاستقلال{title}{day}{body}");
        assert_eq!(letters(&said), letters(PRESS_RELEASE));
        assert!(body.contains("\"2017 - 2021\""));
    }
}
