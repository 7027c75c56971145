//! Pages, with personas who may only use the public ways in.

use rawabit_meetings::commands::Convening;
use rawabit_platform::permit::Role;
use rawabit_testkit::{House, Reply};

use crate::scene::{at, convened, invitees, opened, people, seat, setup, texts};

const PLAN: [(&str, &str); 8] = [
    ("title.ar", "اجتماع رؤساء الروابط"),
    ("title.fr", "Réunion des présidents"),
    ("body", "league_presidents_meeting"),
    ("unit", "party"),
    ("day", "2018-10-18"),
    ("time", "10:00"),
    ("duration", "90"),
    ("place.ar", "الرباط"),
];

/// No page may show a key without a message.
#[track_caller]
pub(crate) fn said(reply: &Reply) -> &Reply {
    let text = reply.text();
    let hole = text.split('⟦').nth(1).and_then(|rest| rest.split('⟧').next());
    assert_eq!(hole, None, "a message is missing");
    reply
}

async fn path_of_only_meeting(house: &House) -> String {
    format!("/office/meetings/{}", texts(house, "SELECT id FROM meeting").await[0])
}

#[tokio::test]
async fn the_secretariat_plans_previews_and_convenes() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let secretariat = house.secretariat().await;
            said(&secretariat.get("/office/meetings").await)
                .assert_status(200)
                .assert_has("لا اجتماعات هنا بعد");
            said(&secretariat.get("/office/meetings/new").await).assert_status(200);
            let planned = secretariat.post("/office/meetings/new", &PLAN).await;
            planned.assert_status(303);
            let preview = secretariat.get(&planned.location()).await;
            said(&preview)
                .assert_status(200)
                .assert_has("كريم التازي")
                .assert_has("أجل الاستدعاء محترم")
                .assert_has("شخصية اصطناعية");
            let path = path_of_only_meeting(house).await;
            let stale = secretariat.post(&format!("{path}/convene"), &[("version", "9")]).await;
            said(&stale).assert_status(422).assert_has("عدل شخص آخر هذه المعطيات");
            let refused = secretariat.post(&format!("{path}/convene"), &[("version", "1")]).await;
            said(&refused)
                .assert_status(422)
                .assert_has("id=\"e-instructed_by\"")
                .assert_has("تستدعيها جهة أخرى");
            let sent = [("version", "1"), ("instructed_by", "secretary_general")];
            let sent = secretariat.post(&format!("{path}/convene"), &sent).await;
            sent.assert_status(303);
            for lang in ["", "/fr", "/en"] {
                for part in [
                    "",
                    "/agenda",
                    "/attendance",
                    "/interventions",
                    "/decisions",
                    "/votes",
                    "/minutes",
                    "/sending",
                    "/open",
                    "/postpone",
                    "/cancel",
                    "/call",
                    "/quorum",
                ] {
                    said(&secretariat.get(&format!("{lang}{path}{part}")).await).assert_status(200);
                }
                said(&secretariat.get(&format!("{lang}/office/decisions")).await).assert_status(200);
                said(&secretariat.get(&format!("{lang}/office/meetings/check-in")).await).assert_status(200);
                said(&secretariat.get(&format!("{lang}/office/meetings?q=اجتماع&state=convened")).await)
                    .assert_has(&path);
            }
            secretariat.get(&format!("{path}/sending")).await.assert_has("في الانتظار");
        })
        .await;
}

#[tokio::test]
async fn a_bad_plan_comes_back_filled() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let secretariat = house.secretariat().await;
            let mut fields = PLAN.to_vec();
            fields.retain(|(name, _)| *name != "place.ar");
            fields.push(("video", "javascript:alert(1)"));
            fields.push(("others", "Somebody <nowhere>"));
            let page = secretariat.post("/office/meetings/new", &fields).await;
            said(&page).assert_status(422).assert_has("id=\"e-others\"").assert_has("Réunion des présidents");
            fields.pop();
            let page = secretariat.post("/office/meetings/new", &fields).await;
            said(&page).assert_status(422).assert_has("id=\"e-video\"").assert_has("javascript:alert(1)");
            let mut late = PLAN.to_vec();
            late.retain(|(name, _)| *name != "day");
            late.push(("day", "2018-10-09"));
            let planned = secretariat.post("/office/meetings/new", &late).await;
            let preview = secretariat.get(&planned.location()).await;
            said(&preview).assert_has("فات أجل الاستدعاء").assert_has("7 أكتوبر 2018");
            let path = path_of_only_meeting(house).await;
            said(&secretariat.post(&format!("{path}/convene"), &[("version", "1")]).await).assert_status(422);
        })
        .await;
}

#[tokio::test]
async fn an_invitee_replies_without_signing_in_and_is_checked_in_by_the_code() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let mail =
                &texts(house, "SELECT body FROM mail WHERE recipient = 'souad.amrani@example.org'").await[0];
            let link = mail
                .split("http://localhost")
                .nth(1)
                .expect("a link")
                .split_whitespace()
                .next()
                .expect("a path");
            assert!(link.starts_with("/fr/meetings/reply/"), "{link}");
            let visitor = house.visitor();
            let page = visitor.get(link).await;
            said(&page).assert_status(200).assert_has("Souad Amrani").assert_has("<svg");
            let refused = visitor.post(link, &[("reply", "represented"), ("note", "bonjour")]).await;
            said(&refused).assert_status(422).assert_has("bonjour");
            visitor.post(link, &[("reply", "coming"), ("note", "")]).await.assert_status(303);
            said(&visitor.get(link).await).assert_has("Présence annoncée");
            visitor
                .get(&format!("{link}/invitation.ics"))
                .await
                .assert_status(200)
                .assert_has("BEGIN:VEVENT");
            visitor.get("/meetings/reply/guess").await.assert_status(404);
            let code = page
                .text()
                .split("<code dir=\"ltr\">")
                .nth(1)
                .expect("a code")
                .split('<')
                .next()
                .expect("text")
                .to_owned();
            house.clock.set(at("2018-10-08T09:20:00Z"));
            let secretariat = house.secretariat().await;
            let found =
                secretariat.post("/office/meetings/check-in", &[("code", &code.to_lowercase())]).await;
            found.assert_status(303);
            let place = found.location();
            said(&secretariat.get(&place).await).assert_status(200).assert_has("سعاد العمراني");
            house
                .with_role(Role::President, "/party/league-lawyers/")
                .await
                .get(&place)
                .await
                .assert_status(404);
            secretariat.post(&place, &[]).await.assert_status(303);
            said(&secretariat.get(&place).await).assert_has("حاضر");
            let attendance = texts(house, "SELECT attendance FROM invitee WHERE reply = 'coming'").await;
            assert_eq!(attendance, ["present"]);
            let _ = (cast, id);
        })
        .await;
}

#[tokio::test]
async fn the_roll_comes_back_with_the_line_that_cannot_be() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            house.clock.set(at("2018-10-08T09:00:00Z"));
            let secretariat = house.secretariat().await;
            let engineer = seat(house, &id, &cast.presidents[0]).await;
            let doctor = seat(house, &id, &cast.presidents[1]).await;
            let field = |name: &str, seat: &str| format!("{name}.{seat}");
            let (a, by, other) = (field("a", &engineer), field("by", &engineer), field("a", &doctor));
            let path = format!("/office/meetings/{id}/attendance");
            let wrong = [
                (a.as_str(), "represented"),
                (by.as_str(), cast.general.as_str()),
                (other.as_str(), "excused"),
            ];
            let page = secretariat.post(&path, &wrong).await;
            said(&page)
                .assert_status(422)
                .assert_has("غير مخول للنيابة")
                .assert_has("value=\"excused\" checked");
            let right =
                [(a.as_str(), "represented"), (by.as_str(), cast.vice.as_str()), (other.as_str(), "late")];
            secretariat.post(&path, &right).await.assert_status(303);
            let quorum = secretariat.get(&format!("/office/meetings/{id}/quorum")).await;
            said(&quorum).assert_has("<bdi>2</bdi> <small>/ <bdi>4</bdi>").assert_has("quorum-met");
            assert_eq!(invitees(house, &id).await.len(), 8, "seats, two of them vacant, and a guest");
        })
        .await;
}

#[tokio::test]
async fn votes_that_cannot_be_are_told_at_the_field() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}/decisions");
            let mut fields =
                vec![("title.ar", "قرار تجريبي"), ("for", "9"), ("against", "0"), ("abstain", "0")];
            let page = secretariat.post(&path, &fields).await;
            said(&page).assert_status(422).assert_has("id=\"e-owner\"").assert_has("قرار تجريبي");
            fields.push(("owner", "league_president@league-engineers"));
            let page = secretariat.post(&path, &fields).await;
            said(&page).assert_status(422).assert_has("id=\"e-for\"").assert_has("يفوق عدد");
            fields[1] = ("for", "3");
            secretariat.post(&path, &fields).await.assert_status(303);
            said(&secretariat.get(&path).await).assert_has("2018/01").assert_has("الأصوات المعبر عنها");
            let decision = format!("/office/decisions/{}", texts(house, "SELECT id FROM decision").await[0]);
            said(&secretariat.get(&decision).await).assert_status(200).assert_has("رابطة المهندسين");
            secretariat
                .post(&decision, &[("kind", "done"), ("text", "تم"), ("version", "1")])
                .await
                .assert_status(303);
            said(&secretariat.get(&decision).await).assert_has("منجز");
        })
        .await;
}

#[tokio::test]
async fn minutes_are_edited_approved_and_told() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            house.clock.set(at("2018-10-08T11:30:00Z"));
            let secretariat = house.secretariat().await;
            let path = format!("/office/meetings/{id}");
            let version = texts(house, "SELECT CAST(version AS TEXT) FROM meeting").await[0].clone();
            secretariat.post(&format!("{path}/close"), &[("version", &version)]).await.assert_status(303);
            secretariat.post(&format!("{path}/minutes/draft"), &[]).await.assert_status(303);
            let page = secretariat.get(&format!("{path}/minutes")).await;
            said(&page).assert_has("بناء على الاستدعاء").assert_has("Sur convocation");
            let edited =
                [("base", "1"), ("opening.ar", "نص مصحح"), ("closing.ar", "انتهى"), ("note", "تصحيح")];
            secretariat.post(&format!("{path}/minutes"), &edited).await.assert_status(303);
            let lost = [("base", "1"), ("opening.ar", "نص آخر"), ("closing.ar", "…")];
            let conflict = secretariat.post(&format!("{path}/minutes"), &lost).await;
            said(&conflict).assert_status(409).assert_has("نص آخر").assert_has("حفظ شخص آخر");
            said(&secretariat.get(&format!("{path}/minutes/approve")).await)
                .assert_status(200)
                .assert_has("الأمين العام");
            let lawyers = house.with_role(Role::President, "/party/league-lawyers/").await;
            lawyers.get(&path).await.assert_status(404);
            let approved = [("approved_by", "secretary_general"), ("version", "2")];
            let general =
                house.persona("general", &[(Role::Secretariat, "/")], Some(cast.general.as_str())).await;
            general.post(&format!("{path}/minutes/approve"), &approved).await.assert_status(303);
            let told = secretariat.post(&format!("{path}/communique"), &[]).await;
            told.assert_status(303);
            assert!(told.location().starts_with("/office/articles/"), "{}", told.location());
            said(&secretariat.get(&path).await)
                .assert_status(200)
                .assert_has("البلاغ")
                .assert_has("/office/articles/");
            let auditor = house.with_role(Role::Auditor, "/").await;
            said(&auditor.get(&path).await).assert_status(200).assert_lacks("action=\"/office/meetings");
            auditor.post(&format!("{path}/minutes"), &lost).await.assert_status(404);
        })
        .await;
}
