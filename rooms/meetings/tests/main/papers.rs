//! Documents as PDF.
//!
//! To look at the pages: `RAWABIT_DOCUMENTS_LOOK=some/folder cargo test -p rawabit-meetings papers` writes them there.

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::{self, AgendaInput, Convening, NewDecision, NewIntervention};
use rawabit_meetings::model::{AgendaKind, VoteInput};
use rawabit_platform::{Day, Multi};

use crate::scene::{at, convened, opened, people, permit, setup};

#[tokio::test]
async fn minutes_convocation_and_roll_are_tagged_pdf_in_three_languages() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            let item = |kind, ar: &str, fr: &str, en: &str, parent: Option<String>| AgendaInput {
                parent,
                kind,
                title: Multi::three(ar, fr, en),
                note: Multi::default(),
                minutes: Some(20),
                presenter: String::new(),
                link: None,
            };
            let speech = item(
                AgendaKind::Political,
                "كلمة الأمين العام",
                "Allocution du secrétaire général",
                "Address by the secretary general",
                None,
            );
            commands::add_agenda_item(&mut work, &record, &id, speech).await.expect("added");
            let contracts = item(
                AgendaKind::Organisational,
                "البرامج التعاقدية للروابط",
                "Programmes contractuels des ligues",
                "Contract programmes of the leagues",
                None,
            );
            let contracts =
                commands::add_agenda_item(&mut work, &record, &id, contracts).await.expect("added");
            let steps = item(
                AgendaKind::Organisational,
                "مراحل الإعداد (2018–2021)",
                "Étapes (2018–2021)",
                "Steps (2018–2021)",
                Some(contracts.clone()),
            );
            commands::add_agenda_item(&mut work, &record, &id, steps).await.expect("added");
            work.commit().await.expect("committed");
            opened(house, &cast, &id).await;
            let mut work = house.work().await;
            let said = NewIntervention {
                item: Some(contracts.clone()),
                person: Some(cast.presidents[0].clone()),
                speaker: String::new(),
                summary: Multi::three(
                    "دعا إلى ضبط الجدولة الزمنية.",
                    "demande un calendrier précis.",
                    "asked for a precise timetable.",
                ),
                started_at: None,
                ended_at: None,
            };
            commands::intervene(&mut work, &record, &id, said).await.expect("noted");
            let new = NewDecision {
                item: Some(contracts),
                decision_type: None,
                title: Multi::three(
                    "إعداد كل رابطة برنامجها التعاقدي",
                    "Chaque ligue prépare son programme contractuel",
                    "Each league prepares its contract programme",
                ),
                text: Multi::default(),
                owner_office: "league_president".into(),
                owner_unit: "league-engineers".into(),
                deadline: Day::new(2018, 11, 30),
                public: true,
                vote: Some(VoteInput { for_: 2, against: 1, abstain: 0, chair_vote: None }),
            };
            commands::decide(&house.app, &mut work, &record, &id, new)
                .await
                .expect("works")
                .expect("adopted");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-10-08T11:30:00Z"));
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            for paper in ["minutes", "convocation", "attendance"] {
                for lang in ["ar", "fr", "en"] {
                    let reply =
                        secretariat.get(&format!("/office/meetings/{id}/{paper}.pdf?lang={lang}")).await;
                    reply.assert_status(200);
                    if let Some(folder) = option_env!("RAWABIT_DOCUMENTS_LOOK") {
                        std::fs::write(format!("{folder}/{paper}-{lang}.pdf"), &reply.bytes)
                            .expect("written");
                    }
                    assert!(reply.bytes.starts_with(b"%PDF-"), "{paper} {lang}");
                    assert!(
                        reply.text().contains("/StructTreeRoot") && reply.text().contains("pdfuaid:part"),
                        "{paper} {lang}"
                    );
                }
            }
            house
                .stranger()
                .await
                .get(&format!("/office/meetings/{id}/minutes.pdf"))
                .await
                .assert_status(404);
        })
        .await;
}
