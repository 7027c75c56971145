//! The meeting of the press release, through the commands of its room: called on 1 October, held and recorded on the 8th; and a
//! draft of the next one, for the visitor to convene.

use rawabit_meetings::commands::{
    AgendaInput, Convening, Mark, NewDecision, NewIntervention, NewMeeting, add_agenda_item, close, convene,
    decide, draft_minutes, intervene, open, plan, record_attendance,
};
use rawabit_meetings::model::{AgendaKind, Attendance};
use rawabit_meetings::permissions::{Convene, RecordMeeting};
use rawabit_platform::clock::Day;
use rawabit_platform::lang::Multi;
use rawabit_platform::web::App;

use super::story::{begin, permit};
use super::{granted, instant, told};

fn all(ar: &str, fr: &str, en: &str) -> Multi {
    Multi::three(ar, fr, en)
}

pub(super) async fn call(app: &App) -> anyhow::Result<String> {
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

pub(super) async fn hold(app: &App, meeting: &str) -> anyhow::Result<()> {
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

pub(super) async fn end(app: &App, meeting: &str) -> anyhow::Result<()> {
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

/// A meeting that the visitor may convene: a draft for the following week.
pub(super) async fn plan_the_next(app: &App) -> anyhow::Result<()> {
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
