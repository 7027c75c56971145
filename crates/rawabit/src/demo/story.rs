//! What happened before the morning of 8 October 2018, told through the commands of the rooms at the instants when it
//! happened: the tree and its mandates, the convocation of 1 October, the meeting, its record, and the communiqué.
//!
//! Of the one real person only what the press release says is told. The minutes are left for the visitor to approve.

use std::collections::BTreeMap;

use anyhow::{Context as _, ensure};
use rawabit_federation::commands as federation;
use rawabit_federation::import::{Import, import_tree};
use rawabit_federation::permissions::{ImportTree, KeepMandates};
use rawabit_meetings::commands::{
    AgendaInput, Convening, Mark, NewDecision, NewIntervention, NewMeeting, add_agenda_item, close, convene,
    decide, draft_communique, draft_minutes, intervene, open, plan, record_attendance,
};
use rawabit_meetings::model::{AgendaKind, Attendance};
use rawabit_meetings::permissions::{Convene, RecordMeeting};
use rawabit_platform::clock::{Day, FixedClock};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::{Author, Office};
use rawabit_platform::web::App;
use rawabit_platform::{Work, jobs};
use rawabit_portal::commands::{Content, Text, edit, publish, submit};
use rawabit_portal::permissions::{DraftArticle, PublishArticle};
use rawabit_statutes::Statutes;

use super::{accounts, granted, instant, programmes, told, tree};

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
    clock.set(instant("2018-09-10T09:00:00Z")?);
    congresses(app).await.context("the congresses")?;
    programmes::september(app, clock, &programmes).await.context("contract programmes in September")?;
    clock.set(instant("2018-10-01T09:00:00Z")?);
    let meeting = call(app).await.context("the convocation")?;
    jobs::run_due_now(app).await.map_err(told)?;
    programmes::october(app, clock, &programmes).await.context("contract programmes in October")?;
    clock.set(instant("2018-10-08T08:30:00Z")?);
    hold(app, &meeting).await.context("the meeting")?;
    clock.set(instant("2018-10-08T09:50:00Z")?);
    end(app, &meeting).await.context("the end of the meeting")?;
    clock.set(instant("2018-10-08T10:15:00Z")?);
    tell_the_public(app, &meeting).await.context("the communiqué")?;
    clock.set(instant("2018-10-08T10:20:00Z")?);
    plan_the_next(app).await.context("the next meeting")?;
    clock.set(instant("2018-10-08T10:29:00Z")?);
    programmes::settle(app, &programmes).await.context("how the programmes are doing")?;
    jobs::run_due_now(app).await.map_err(told)?;
    Ok(())
}

fn permit<A: Action>() -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath::root()).expect("the system may do everything")
}

async fn begin(app: &App) -> anyhow::Result<Work> {
    let (label, office, unit) = SECRETARIAT;
    Ok(app.store.begin(Author::office(Office::new(office, unit), label)).await?)
}

fn all(ar: &str, fr: &str, en: &str) -> Multi {
    Multi::three(ar, fr, en)
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

async fn call(app: &App) -> anyhow::Result<String> {
    let mut work = begin(app).await?;
    let id = granted(
        plan(
            app,
            &mut work,
            &permit::<Convene>(),
            NewMeeting {
                unit: "party".to_owned(),
                body: Some("league_presidents_meeting".to_owned()),
                title: all(
                    "اجتماع رؤساء وممثلي الروابط المهنية",
                    "Réunion des présidents et représentants des ligues professionnelles",
                    "Meeting of the presidents and representatives of the professional leagues",
                ),
                starts_at: instant("2018-10-08T08:30:00Z")?,
                duration: 90,
                place: all(
                    "المركز العام للحزب بالرباط",
                    "Siège central du parti, Rabat",
                    "Headquarters of the party, Rabat",
                ),
                video: String::new(),
                public: true,
                people: Vec::new(),
                guests: Vec::new(),
            },
        )
        .await,
    )?;
    for (kind, title) in agenda() {
        let input = AgendaInput {
            parent: None,
            kind,
            title,
            note: Multi::default(),
            minutes: Some(20),
            presenter: "secretary_general".to_owned(),
            link: None,
        };
        add_agenda_item(&mut work, &permit::<RecordMeeting>(), &id, input).await.map_err(told)?;
    }
    // The secretary general calls the presidents together; headquarters sends the letters.
    let convening = Convening { instructed_by: Some("secretary_general".to_owned()), ..Convening::default() };
    granted(convene(app, &mut work, &permit::<Convene>(), &id, None, convening).await)?;
    work.commit().await?;
    Ok(id)
}

/// The themes of the press release, in its own words and order.
fn agenda() -> [(AgendaKind, Multi); 4] {
    [
        (
            AgendaKind::Political,
            all(
                "تنزيل البرنامج التعاقدي لقيادة الحزب",
                "Mise en œuvre du programme contractuel de la direction du parti",
                "Carrying out the contract programme of the party's leadership",
            ),
        ),
        (
            AgendaKind::Organisational,
            all(
                "إعداد البرامج التعاقدية للروابط مع قيادة الحزب",
                "Préparation des programmes contractuels des ligues avec la direction",
                "Preparing the leagues' contract programmes with the leadership",
            ),
        ),
        (
            AgendaKind::Political,
            all(
                "التعاون مع فريقي الحزب بالبرلمان في إعداد مقترحات القوانين ومناقشة مشاريع القوانين",
                "Coopération avec les deux groupes parlementaires sur les propositions et projets de loi",
                "Work with the two parliamentary groups on members' and government bills",
            ),
        ),
        (
            AgendaKind::Organisational,
            all(
                "التحضير للمؤتمرات الوطنية للروابط وتجديد الفروع الإقليمية والجهوية",
                "Préparation des congrès nationaux des ligues et renouvellement des sections",
                "Preparing the leagues' national congresses and renewing the branches",
            ),
        ),
    ]
}

async fn hold(app: &App, meeting: &str) -> anyhow::Result<()> {
    let record = permit::<RecordMeeting>();
    let mut work = begin(app).await?;
    let invited = rawabit_meetings::invitees(work.tx(), meeting).await?;
    let mut marks = Vec::new();
    let mut presidents = 0;
    for invitee in invited.iter().filter(|invitee| invitee.person_id.is_some()) {
        let mark =
            |attendance, by: Option<String>| Mark { invitee: invitee.id.clone(), attendance, by, at: None };
        if invitee.office != "league_president" {
            marks.push(mark(Attendance::Present, None));
            continue;
        }
        presidents += 1;
        // "Presidents and representatives": two leagues are represented by a deputy, one sent word.
        marks.push(match (presidents, invitee.deputies.first()) {
            (3 | 6, Some(deputy)) => mark(Attendance::Represented, Some(deputy.clone())),
            (8, _) => mark(Attendance::Excused, None),
            _ => mark(Attendance::Present, None),
        });
    }
    granted(record_attendance(app, &mut work, &record, meeting, &marks).await)?;
    let chair = invited
        .iter()
        .find(|invitee| invitee.office == "secretary_general")
        .and_then(|it| it.person_id.clone());
    granted(open(app, &mut work, &record, meeting, None, chair.clone()).await)?;
    let said = NewIntervention {
        item: None,
        person: chair,
        speaker: String::new(),
        summary: all(
            "استعرض الأبعاد الاستراتيجية للروابط المهنية في وظائفها الموضوعاتية والسياسية، ودعاها إلى التركيز على خدمة المواطن والترافع من أجل القضايا التي تشغل بال الرأي العام الوطني.",
            "A présenté les dimensions stratégiques des ligues dans leurs fonctions thématiques et politiques, et les a appelées à se consacrer au service du citoyen et aux causes qui préoccupent l’opinion nationale.",
            "Set out the strategic dimensions of the leagues in their thematic and political functions, and called on them to serve the citizen and to plead the causes that concern national public opinion.",
        ),
        started_at: None,
        ended_at: None,
    };
    intervene(&mut work, &record, meeting, said).await.map_err(told)?;
    Ok(work.commit().await?)
}

async fn end(app: &App, meeting: &str) -> anyhow::Result<()> {
    let record = permit::<RecordMeeting>();
    let mut work = begin(app).await?;
    for (title, text, office, unit, deadline) in decisions() {
        let decision = NewDecision {
            item: None,
            decision_type: None,
            title,
            text,
            owner_office: office.to_owned(),
            owner_unit: unit.to_owned(),
            deadline: Day::new(deadline.0, deadline.1, deadline.2),
            public: true,
            vote: None,
        };
        granted(decide(app, &mut work, &record, meeting, decision).await)?;
    }
    close(app, &mut work, &record, meeting, None).await.map_err(told)?;
    draft_minutes(app, &mut work, &record, meeting).await.map_err(told)?;
    Ok(work.commit().await?)
}

type Planned = (Multi, Multi, &'static str, &'static str, (i16, i8, i8));

/// What was agreed, as the press release tells it; owners and deadlines are the example's.
fn decisions() -> [Planned; 2] {
    [
        (
            all(
                "إعداد البرامج التعاقدية للروابط",
                "Préparer les programmes contractuels des ligues",
                "Prepare the leagues' contract programmes",
            ),
            all(
                "تعد كل رابطة مهنية برنامجها التعاقدي مع قيادة الحزب لتحديد الخطوات التنظيمية والاستراتيجية لتحقيق الأهداف المتوخاة.",
                "Chaque ligue prépare avec la direction son programme contractuel, qui fixe les étapes organisationnelles et stratégiques vers les objectifs visés.",
                "Each league prepares its contract programme with the leadership, setting the organisational and strategic steps towards the intended goals.",
            ),
            "headquarters_secretary",
            "party",
            (2018, 11, 30),
        ),
        (
            all(
                "إطلاق تجديد الفروع الإقليمية والجهوية",
                "Lancer le renouvellement des sections provinciales et régionales",
                "Launch the renewal of provincial and regional branches",
            ),
            all(
                "إطلاق دينامية تجديد الفروع الإقليمية والجهوية للروابط المهنية تحضيرا لمحطة المؤتمرات الوطنية.",
                "Engager le renouvellement des sections provinciales et régionales des ligues, en préparation des congrès nationaux.",
                "Start the renewal of the leagues' provincial and regional branches, on the way to the national congresses.",
            ),
            "headquarters_secretary",
            "party",
            (2018, 12, 31),
        ),
    ]
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

/// A meeting that the visitor may convene: a draft for the following week.
async fn plan_the_next(app: &App) -> anyhow::Result<()> {
    let mut work = begin(app).await?;
    granted(
        plan(
            app,
            &mut work,
            &permit::<Convene>(),
            NewMeeting {
                unit: "party".to_owned(),
                body: Some("executive_committee".to_owned()),
                title: all(
                    "اجتماع اللجنة التنفيذية",
                    "Réunion du comité exécutif",
                    "Meeting of the executive committee",
                ),
                starts_at: instant("2018-10-22T09:00:00Z")?,
                duration: 120,
                place: all("المركز العام", "Siège central", "Headquarters"),
                video: String::new(),
                public: false,
                people: Vec::new(),
                guests: Vec::new(),
            },
        )
        .await,
    )?;
    Ok(work.commit().await?)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use rawabit_platform::format::Formats;
    use rawabit_platform::lang::{Catalog, Voice};

    use super::*;

    #[test]
    fn the_article_is_the_press_release_to_the_letter_apart_from_white_space() {
        let (title, body) = press_release();
        let letters =
            |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect::<String>();
        let zone = jiff::tz::TimeZone::UTC;
        let catalog = Catalog::new(&[rawabit_platform::LOCALES]).expect("messages");
        let voice = Voice::new(Lang::Ar, Arc::new(catalog), Arc::new(Formats::new("MA", zone)));
        // The date line as pages write it; that the whole page reads so is the portal's own test.
        let day = voice.weekday(dateline().expect("a day"));
        let said = format!("بوابة حزب الاستقلال{title}{day}{body}");
        assert_eq!(letters(&said), letters(PRESS_RELEASE));
        assert!(body.contains("\"2017 - 2021\""));
    }
}
