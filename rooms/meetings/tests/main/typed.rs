//! What is typed is neither misread nor lost: half a moment, a text in the wrong field, a meeting that has gone on.

use rawabit_meetings::commands::{self, Approval, Convening};
use rawabit_meetings::{ApproveMinutes, RecordMeeting};
use rawabit_platform::permit::Role;
use rawabit_testkit::House;

use crate::pages::said;
use crate::scene::{at, convened, opened, people, permit, seat, setup, texts, version};

async fn mails(house: &House) -> usize {
    texts(house, "SELECT id FROM mail").await.len()
}

#[tokio::test]
async fn a_day_without_an_hour_is_no_meeting_without_a_day() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/postpone");
            let (stored, sent) = (version(house).await, mails(house).await);
            let send = async |starts: &str, time: &str| {
                let by = ("instructed_by", "secretary_general");
                let fields = [("starts", starts), ("time", time), ("version", stored.as_str()), by];
                secretariat.post(&path, &fields).await
            };
            let half = send("2018-11-20", "").await;
            said(&half).assert_status(422).assert_has("id=\"e-time\"").assert_has("value=\"2018-11-20\"");
            let never = send("9999-12-31", "10:00").await;
            said(&never).assert_status(422).assert_has("id=\"e-starts\"").assert_has("value=\"9999-12-31\"");
            send("غدا", "10:00").await.assert_status(422).assert_has("id=\"e-starts\"");
            assert_eq!(texts(house, "SELECT state FROM meeting").await, ["convened"]);
            assert_eq!(mails(house).await, sent, "somebody was told");
            // The hour stands in the form from the beginning: without a day it says nothing.
            send("", "10:30").await.assert_status(303);
            assert_eq!(texts(house, "SELECT state FROM meeting").await, ["postponed"]);
        })
        .await;
}

#[tokio::test]
async fn a_plan_for_a_day_that_does_not_exist_says_so_at_the_day() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let secretariat = house.secretariat().await;
            for day in ["9999-12-31", "-009999-01-01", "2018-02-30"] {
                let plan = [
                    ("title.ar", "اجتماع"),
                    ("body", "league_presidents_meeting"),
                    ("unit", "party"),
                    ("day", day),
                    ("time", "10:00"),
                    ("duration", "90"),
                    ("place.ar", "الرباط"),
                ];
                let page = secretariat.post("/office/meetings/new", &plan).await;
                said(&page).assert_status(422).assert_has("id=\"e-day\"").assert_has(day);
            }
        })
        .await;
}

#[tokio::test]
async fn a_long_text_in_a_field_of_names_is_told_its_length() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let secretariat = house.secretariat().await;
            for text in ["a".repeat(51_000), "ب".repeat(30_000)] {
                for field in ["unit.q", "people.q", "guests.q"] {
                    let page = secretariat.post("/office/meetings/new", &[(field, &text)]).await;
                    let stem = field.trim_end_matches(".q");
                    said(&page)
                        .assert_status(422)
                        .assert_has(&format!("id=\"e-{stem}\""))
                        .assert_has("الحد الأقصى: \u{2068}200\u{2069}");
                }
                // An address has room for so much.
                let text: String = text.chars().take(10_000).collect();
                for list in ["/office/meetings", "/office/decisions", "/office/people", "/office/articles"] {
                    secretariat.get(&format!("{list}?q={text}")).await.assert_status(200);
                }
                let suggest = format!("/office/meetings/people/suggest?q={text}");
                secretariat.get(&suggest).await.assert_status(200);
            }
        })
        .await;
}

#[tokio::test]
async fn a_reason_that_nobody_can_see_is_none() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/cancel");
            let stored = version(house).await;
            for nothing in ["\u{200f}", " \u{2067}\u{2069} ", "\u{feff}", "\u{0651}", "\u{7}"] {
                let page = secretariat.post(&path, &[("reason.ar", nothing), ("version", &stored)]).await;
                said(&page).assert_status(422).assert_has("id=\"e-reason\"");
            }
        })
        .await;
}

#[tokio::test]
async fn nonsense_on_the_roll_is_told_at_its_line_and_nothing_is_saved() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            house.clock.set(at("2018-10-08T09:40:00Z"));
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/attendance");
            let line = seat(house, &id, &cast.presidents[0]).await;
            let (a, t) = (format!("a.{line}"), format!("t.{line}"));
            let late = [(a.as_str(), "late"), (t.as_str(), "10:45")];
            secretariat.post(&path, &late).await.assert_status(303);
            let arrived = "SELECT CAST(arrived_at AS TEXT) FROM invitee WHERE arrived_at IS NOT NULL";
            let stored = texts(house, arrived).await;
            for (choice, time) in
                [("late", "99:99"), ("late", "abc"), ("present", "25:00"), ("zzz", ""), ("unknown", "")]
            {
                let page = secretariat.post(&path, &[(a.as_str(), choice), (t.as_str(), time)]).await;
                said(&page)
                    .assert_status(422)
                    .assert_has(&format!("href=\"#line-{line}\""))
                    .assert_has("class=\"field-error\"");
                if !time.is_empty() {
                    page.assert_has(&format!("value=\"{time}\""));
                }
            }
            said(&secretariat.post(&path, &[]).await).assert_status(422).assert_has("فلم يُحفظ شيء");
            said(&secretariat.post(&path, &[("a.nobody", "present")]).await)
                .assert_status(422)
                .assert_has("تغيرت لائحة المدعوين");
            assert_eq!(texts(house, arrived).await, stored);
            assert_eq!(
                texts(house, "SELECT attendance FROM invitee WHERE attendance <> 'unknown'").await,
                ["late"]
            );
        })
        .await;
}

#[tokio::test]
async fn a_form_of_the_record_comes_back_when_the_meeting_has_gone_on() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            // Each time a session of its own: hours lie between what is done.
            let secretariat = async || {
                house.persona("houda", &[(Role::Secretariat, "/")], Some(cast.secretary.as_str())).await
            };
            let path = |part: &str| format!("/office/meetings/{id}/{part}");
            let lost = async |part: &str, fields: &[(&str, &str)], typed: &str| {
                let page = secretariat().await.post(&path(part), fields).await;
                said(&page)
                    .assert_status(422)
                    .assert_has("لا تسمح حالة الاجتماع الحالية")
                    .assert_has("<form class=\"form\"")
                    .assert_has(typed);
            };
            let summary = [("speaker", "ضيف"), ("summary.ar", "قال كلاما طويلا")];
            let hands = [("subject.ar", "هل نرفع الجلسة"), ("for", "0"), ("against", "0"), ("abstain", "0")];
            let decision = [
                ("title.ar", "عنوان القرار"),
                ("text.ar", "نص القرار كاملا"),
                ("owner", "secretary_general@party"),
            ];
            lost("interventions", &summary, "قال كلاما طويلا").await;
            lost("votes", &hands, "هل نرفع الجلسة").await;
            lost("decisions", &decision, "نص القرار كاملا").await;

            opened(house, &cast, &id).await;
            let mut work = house.work().await;
            let record = permit::<RecordMeeting>("/");
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            let by =
                Approval::Office { office: "secretary_general".into(), person: Some(cast.general.clone()) };
            commands::approve_minutes(&house.app, &mut work, &permit::<ApproveMinutes>("/"), &id, None, by)
                .await
                .expect("works")
                .expect("approved");
            work.commit().await.expect("committed");
            let agenda = [("title.ar", "نقطة متأخرة"), ("kind", "other")];
            lost("agenda", &agenda, "نقطة متأخرة").await;
            let saved = [("base", "1"), ("opening.ar", "افتتاح كتبته طيلة ساعة"), ("note", "ملاحظة")];
            let page = secretariat().await.post(&path("minutes"), &saved).await;
            said(&page)
                .assert_status(409)
                .assert_has("لا تسمح حالة الاجتماع الحالية")
                .assert_has("افتتاح كتبته طيلة ساعة")
                .assert_has("value=\"ملاحظة\"");
            let line = format!("a.{}", seat(house, &id, &cast.presidents[2]).await);
            let roll = secretariat().await.post(&path("attendance"), &[(line.as_str(), "excused")]).await;
            said(&roll)
                .assert_status(422)
                .assert_has("لا تسمح حالة الاجتماع الحالية")
                .assert_has("value=\"excused\" checked");
        })
        .await;
}

#[tokio::test]
async fn the_reason_for_calling_off_reaches_those_who_were_called() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let secretariat = house.secretariat().await;
            let stored = version(house).await;
            let reason = [
                ("reason.ar", "تزامن مع انعقاد المجلس"),
                ("reason.fr", "Session du conseil le même jour"),
                ("version", stored.as_str()),
            ];
            let path = format!("/office/meetings/{id}");
            secretariat.post(&format!("{path}/cancel"), &reason).await.assert_status(303);
            said(&secretariat.get(&path).await).assert_has("تزامن مع انعقاد المجلس");
            said(&secretariat.get(&format!("/fr{path}")).await).assert_has("Session du conseil le même jour");
            let body = |to: &str| {
                format!("SELECT body FROM mail WHERE recipient = '{to}@example.org' ORDER BY id DESC LIMIT 1")
            };
            let arabic = texts(house, &body("karim.tazi")).await[0].clone();
            assert!(arabic.contains("تزامن مع انعقاد المجلس"), "{arabic}");
            let french = texts(house, &body("souad.amrani")).await[0].clone();
            assert!(french.contains("Session du conseil le même jour"), "{french}");
            // The link of the first letter says it, too.
            let first = texts(
                house,
                "SELECT body FROM mail WHERE recipient = 'souad.amrani@example.org' ORDER BY id LIMIT 1",
            )
            .await[0]
                .clone();
            let link = first.split("http://localhost").nth(1).and_then(|rest| rest.split_whitespace().next());
            said(&house.visitor().get(link.expect("a link")).await)
                .assert_status(200)
                .assert_has("Session du conseil le même jour");
        })
        .await;
}
