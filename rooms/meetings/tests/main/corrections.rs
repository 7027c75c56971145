//! The record is corrected by one at a time, and what changed can be seen: the agenda after the convocations left, the
//! versions of the minutes, what somebody is noted as having said.

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::{self, AgendaInput, Convening, NewIntervention};
use rawabit_meetings::model::AgendaKind;
use rawabit_platform::permit::Role;
use rawabit_platform::{Lang, Multi};
use rawabit_testkit::House;

use crate::pages::said;
use crate::scene::{at, convened, opened, people, permit, setup, texts};

fn item(title: &str) -> AgendaInput {
    AgendaInput {
        parent: None,
        kind: AgendaKind::Other,
        title: Multi::one(Lang::Ar, title),
        note: Multi::default(),
        minutes: None,
        presenter: String::new(),
        link: None,
    }
}

/// The meeting with two items in its letters.
async fn with_agenda(house: &House) -> (String, [String; 2]) {
    house.clock.set(at("2018-09-28T08:00:00Z"));
    let mut work = house.work().await;
    let convene = permit::<rawabit_meetings::Convene>("/");
    let plan = crate::scene::presidents();
    let id = commands::plan(&house.app, &mut work, &convene, plan).await.expect("planned").expect("sound");
    let record = permit::<RecordMeeting>("/");
    let mut items = Vec::new();
    for title in ["البرامج التعاقدية", "تجديد الفروع"] {
        items.push(commands::add_agenda_item(&mut work, &record, &id, item(title)).await.expect("added"));
    }
    commands::convene(&house.app, &mut work, &convene, &id, None, crate::scene::instructed())
        .await
        .expect("convened")
        .expect("lawful");
    work.commit().await.expect("committed");
    (id, <[String; 2]>::try_from(items).expect("two"))
}

#[tokio::test]
async fn the_second_of_two_who_change_an_item_is_told() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, [first, _]) = with_agenda(house).await;
            let secretariat = house.secretariat().await;
            let edit = format!("/office/meetings/{id}/agenda/{first}/edit");
            said(&secretariat.get(&edit).await).assert_has("name=\"version\" value=\"1\"");
            let send = async |title: &str, version: &str| {
                let fields = [("title.ar", title), ("kind", "other"), ("version", version)];
                secretariat.post(&edit, &fields).await
            };
            send("صياغة الأولى", "1").await.assert_status(303);
            said(&send("صياغة الثانية", "1").await)
                .assert_status(422)
                .assert_has("عدل شخص آخر هذه المعطيات")
                .assert_has("صياغة الثانية")
                .assert_has("name=\"version\" value=\"2\"");
            let titles = texts(house, "SELECT title FROM agenda_item ORDER BY position").await;
            assert!(titles[0].contains("صياغة الأولى"), "{titles:?}");
            let remove = format!("/office/meetings/{id}/agenda/{first}/remove");
            secretariat.post(&remove, &[("version", "1")]).await.assert_status(409);
            send("صياغة الثانية", "2").await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn what_changed_after_the_convocations_left_is_marked_for_everybody() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, [first, second]) = with_agenda(house).await;
            let path = format!("/office/meetings/{id}");
            let secretariat = house.secretariat().await;
            let page = said(&secretariat.get(&format!("{path}/agenda")).await).text();
            assert!(!page.contains("بعد توجيه الاستدعاء"), "nothing has changed yet");

            house.clock.set(at("2018-10-02T09:15:00Z"));
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            commands::change_agenda_item(&mut work, &record, &id, &first, None, item("البرامج التعاقدية"))
                .await
                .expect("nothing changes");
            let added =
                commands::add_agenda_item(&mut work, &record, &id, item("متفرقات")).await.expect("added");
            commands::change_agenda_item(&mut work, &record, &id, &first, None, item("صياغة جديدة"))
                .await
                .expect("changed");
            commands::remove_agenda_item(&mut work, &record, &id, &second, None).await.expect("removed");
            work.commit().await.expect("committed");

            let link = texts(house, "SELECT body FROM mail WHERE recipient = 'karim.tazi@example.org'").await
                [0]
            .split("http://localhost")
            .nth(1)
            .and_then(|rest| rest.split_whitespace().next())
            .expect("a link")
            .to_owned();
            // Hours later: the session of before has ended.
            let secretariat = house.secretariat().await;
            for page in [
                secretariat.get(&format!("{path}/agenda")).await,
                secretariat.get(&path).await,
                house.visitor().get(&link).await,
            ] {
                said(&page)
                    .assert_status(200)
                    .assert_has("أُضيفت بعد توجيه الاستدعاء")
                    .assert_has("عُدّلت بعد توجيه الاستدعاء")
                    .assert_has("حُذفت بعد توجيه الاستدعاء")
                    .assert_has("2 أكتوبر 2018")
                    .assert_has("<del><bdi>تجديد الفروع</bdi></del>");
            }
            // What is taken off is nothing to speak of any more.
            let said_of = NewIntervention {
                item: Some(second.clone()),
                person: None,
                speaker: "ضيف".into(),
                summary: Multi::one(Lang::Ar, "كلمة"),
                started_at: None,
                ended_at: None,
            };
            let cast = texts(house, "SELECT person_id FROM invitee WHERE office = 'secretary_general'").await;
            assert_eq!(cast.len(), 1);
            let mut work = house.work().await;
            assert!(commands::intervene(&mut work, &record, &id, said_of).await.is_err());
            // What came up later and goes again was in nobody's letter.
            commands::remove_agenda_item(&mut work, &record, &id, &added, None).await.expect("removed");
            work.commit().await.expect("committed");
            let left = texts(house, "SELECT late FROM agenda_item ORDER BY position").await;
            assert_eq!(left, ["changed", "removed"]);
        })
        .await;
}

#[tokio::test]
async fn an_item_that_is_moved_after_the_letters_is_marked_and_its_neighbour_is_not() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (id, [first, second]) = with_agenda(house).await;
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            commands::move_agenda_item(&mut work, &record, &id, &second, commands::Move::Up)
                .await
                .expect("moved");
            work.commit().await.expect("committed");
            let late = || texts(house, "SELECT id || ' ' || late FROM agenda_item ORDER BY position");
            assert_eq!(late().await, [format!("{second} moved"), format!("{first} ")]);
            // Reworded as well: that says more.
            let mut work = house.work().await;
            commands::change_agenda_item(&mut work, &record, &id, &second, None, item("صياغة جديدة"))
                .await
                .expect("changed");
            commands::move_agenda_item(&mut work, &record, &id, &second, commands::Move::Down)
                .await
                .expect("moved");
            work.commit().await.expect("committed");
            assert_eq!(late().await, [format!("{first} "), format!("{second} changed")]);
        })
        .await;
}

#[tokio::test]
async fn a_convocation_that_leaves_again_carries_the_agenda_as_it_is() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, [first, second]) = with_agenda(house).await;
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            commands::change_agenda_item(&mut work, &record, &id, &first, None, item("صياغة جديدة"))
                .await
                .expect("changed");
            commands::remove_agenda_item(&mut work, &record, &id, &second, None).await.expect("removed");
            commands::postpone(
                &house.app,
                &mut work,
                &permit("/"),
                &id,
                None,
                Some(at("2018-11-20T09:30:00Z")),
                crate::scene::instructed(),
            )
            .await
            .expect("works")
            .expect("lawful");
            work.commit().await.expect("committed");
            assert_eq!(texts(house, "SELECT late FROM agenda_item").await, [""]);
        })
        .await;
}

#[tokio::test]
async fn every_version_of_the_minutes_can_be_read_printed_and_compared() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, [first, _]) = with_agenda(house).await;
            let record = permit::<RecordMeeting>("/");
            house.clock.set(at("2018-10-02T09:15:00Z"));
            let mut work = house.work().await;
            commands::change_agenda_item(&mut work, &record, &id, &first, None, item("صياغة جديدة"))
                .await
                .expect("changed");
            work.commit().await.expect("committed");
            opened(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/minutes");
            let text = format!("item.{first}.ar");
            let edited = [
                ("base", "1"),
                ("opening.ar", "افتتاح أول"),
                ("closing.ar", "اختتام"),
                (text.as_str(), "نوقشت البرامج"),
                ("note", "بعد مراجعة الرئيس"),
            ];
            secretariat.post(&path, &edited).await.assert_status(303);
            let again = [
                ("base", "2"),
                ("opening.ar", "افتتاح ثان"),
                ("closing.ar", "اختتام"),
                (text.as_str(), "نوقشت البرامج"),
            ];
            secretariat.post(&path, &again).await.assert_status(303);

            said(&secretariat.get(&path).await)
                .assert_has(&format!("href=\"{path}/2\""))
                .assert_has("بعد مراجعة الرئيس");
            said(&secretariat.get(&format!("{path}/1")).await)
                .assert_status(200)
                .assert_has("بناء على الاستدعاء")
                .assert_lacks("ما تغير منذ");
            said(&secretariat.get(&format!("{path}/2")).await)
                .assert_status(200)
                .assert_has("بعد مراجعة الرئيس")
                .assert_has("افتتاح أول")
                .assert_has("<ins>نوقشت البرامج</ins>")
                .assert_has("عُدّلت بعد توجيه الاستدعاء");
            said(&secretariat.get(&format!("{path}/3")).await)
                .assert_has("<del>أول</del><ins>ثان</ins>")
                .assert_lacks("<ins>نوقشت البرامج</ins>");
            for lang in ["ar", "fr", "en"] {
                let pdf = secretariat.get(&format!("{path}.pdf?version=1&lang={lang}")).await;
                pdf.assert_status(200);
                assert!(pdf.bytes.starts_with(b"%PDF"));
            }
            for nowhere in ["/9", "/0", ".pdf?version=9", ".pdf?version=x"] {
                secretariat.get(&format!("{path}{nowhere}")).await.assert_status(404);
            }
            let lawyers = house.with_role(Role::President, "/party/league-lawyers/").await;
            lawyers.get(&format!("{path}/1")).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn what_somebody_said_is_corrected_and_its_removal_says_of_whom_it_was() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/interventions");
            let person = cast.presidents[0].as_str();
            let noted = [("person", person), ("summary.ar", "قال كلاما"), ("from", "10:40")];
            secretariat.post(&path, &noted).await.assert_status(303);
            let one = texts(house, "SELECT id FROM intervention").await[0].clone();
            let edit = format!("{path}/{one}/edit");
            said(&secretariat.get(&path).await).assert_has(&edit).assert_lacks(&format!("{one}/remove"));
            said(&secretariat.get(&edit).await)
                .assert_status(200)
                .assert_has("قال كلاما")
                .assert_has("value=\"10:40\"")
                .assert_has(&format!("{one}/remove"));
            let send = async |summary: &str, version: &str| {
                let fields =
                    [("person", person), ("summary.ar", summary), ("from", "10:40"), ("version", version)];
                secretariat.post(&edit, &fields).await
            };
            send("قال كلاما مصححا", "1").await.assert_status(303);
            said(&send("صياغة متأخرة", "1").await)
                .assert_status(422)
                .assert_has("عدل شخص آخر هذه المعطيات")
                .assert_has("صياغة متأخرة");
            said(&send("", "2").await).assert_status(422).assert_has("id=\"e-summary\"");
            said(&secretariat.get(&path).await).assert_has("قال كلاما مصححا");
            let remove = format!("{path}/{one}/remove");
            secretariat.post(&remove, &[("version", "1")]).await.assert_status(409);
            secretariat.post(&remove, &[("version", "2")]).await.assert_status(303);
            assert!(texts(house, "SELECT id FROM intervention").await.is_empty());
            let lines =
                texts(house, "SELECT detail FROM audit WHERE action = 'meetings.intervention' ORDER BY id")
                    .await;
            assert_eq!(lines, ["add", "change: كريم التازي", "remove: كريم التازي"]);
        })
        .await;
}
