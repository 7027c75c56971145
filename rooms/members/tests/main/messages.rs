//! Messages by mail: who gets them and who does not, confirmed, at a pace, once.

use rawabit_members::commands::messages::{JOB, SWEEP, Ways};
use rawabit_members::model::Whom;
use rawabit_members::store::messages::{delivery, message};
use rawabit_platform::Lang;
use rawabit_platform::jobs::{enqueue_due, run_due_now};
use rawabit_platform::permit::Role;
use rawabit_testkit::{Client, House, Setup};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};

use crate::cards::{session, whole};
use crate::scene::{ENGINEERS, RABAT, SALE, enter, entry, tree};

pub(crate) const LIST: &str = "/office/members/messages";

/// The house with ways out of this pace.
pub(crate) fn at_pace(mails_a_minute: u32) -> Setup {
    whole().shelf(Ways { mails_a_minute, back: Some("bounce@party.example".into()), ..Ways::default() })
}

/// Enters somebody who can be reached.
pub(crate) async fn reachable(
    house: &House,
    unit: &str,
    name: (&str, &str),
    email: Option<&str>,
    phone: Option<&str>,
    lang: Lang,
) -> rawabit_members::commands::Entered {
    let mut one = entry(house, unit, name.0, name.1).await;
    one.data.phone = phone.map(str::to_owned);
    if let Whom::New(person) = &mut one.whom {
        person.email = email.map(str::to_owned);
        person.lang = lang;
    }
    enter(house, one).await
}

/// Writes a message; its address.
pub(crate) async fn written(officer: &Client, fields: &[(&str, &str)]) -> String {
    let done = officer.post(&format!("{LIST}/new"), fields).await;
    done.assert_status(303);
    done.location().split('?').next().unwrap_or_default().to_owned()
}

const TEXT: [(&str, &str); 7] = [
    ("segment", "asked"),
    ("way", "mail"),
    ("subject.ar", "دعوة إلى {الوحدة}"),
    ("subject.fr", "Invitation"),
    ("body.ar", "إلى {الاسم}، رقم {الرقم}:\nموعدنا السبت."),
    ("body.fr", "À {nom} : rendez-vous samedi."),
    ("asked", ""),
];

pub(crate) async fn deliveries(house: &House) -> Vec<delivery::Model> {
    delivery::Entity::find()
        .order_by_asc(delivery::Column::No)
        .all(house.app.store.read())
        .await
        .expect("read")
}

pub(crate) async fn states(house: &House) -> Vec<(i64, String, Option<String>)> {
    deliveries(house).await.into_iter().map(|row| (row.no, row.state, row.reason)).collect()
}

/// The mails in the outbox, by name, of messages only.
pub(crate) fn outbox(house: &House) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(house.folder.join("outbox"))
        .map(|folder| folder.flatten().map(|file| file.path()).collect())
        .unwrap_or_default();
    names.retain(|path: &std::path::PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('m'))
    });
    names.sort();
    names.iter().map(|path| std::fs::read_to_string(path).expect("a mail")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_counted_confirmed_and_sent_to_each_in_their_language() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let karim = reachable(
                house,
                RABAT,
                ("كريم التازي", "Karim TAZI"),
                Some("karim@example.org"),
                None,
                Lang::Ar,
            )
            .await;
            reachable(
                house,
                RABAT,
                ("ليلى الشرايبي", "Leila CHRAIBI"),
                Some("leila@example.org"),
                None,
                Lang::Fr,
            )
            .await;
            reachable(house, RABAT, ("سعاد بناني", "Souad BENNANI"), None, None, Lang::Ar).await;
            let omar = reachable(
                house,
                RABAT,
                ("عمر الفاسي", "Omar FASSI"),
                Some("omar@example.org"),
                None,
                Lang::En,
            )
            .await;
            reachable(house, SALE, ("نور الصالحي", "Nour SALHI"), Some("nour@example.org"), None, Lang::Ar)
                .await;
            session(house, &omar.person)
                .await
                .post("/me/consents", &[("purpose", "mail"), ("version", "0")])
                .await
                .assert_status(303);
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let one = written(&officer, &TEXT).await;
            let page = officer.get(&one).await;
            page.assert_status(200)
                .assert_has("كما تصل إلى")
                .assert_has("إلى كريم التازي، رقم 000001:")
                .assert_has("À Leila CHRAIBI : rendez-vous samedi.")
                .assert_has("دون بريد إلكتروني")
                .assert_has("لا يرغبون في هذه الرسائل")
                .assert_has("/fr/stop/mail-2-…")
                .assert_lacks("Nour");
            house.with_role(Role::Secretary, SALE).await.get(&one).await.assert_status(404);
            house.with_role(Role::Treasurer, RABAT).await.get(&one).await.assert_status(404);
            let send = format!("{one}/send");
            officer.get(&send).await.assert_has("سيتوصل بها منخرطان");
            officer.post(&send, &[("version", "1")]).await.assert_status(422);
            officer
                .post(&send, &[("count", "40"), ("version", "1")])
                .await
                .assert_status(422)
                .assert_has("تغير العدد");
            assert!(deliveries(house).await.is_empty());
            officer.post(&send, &[("count", "2"), ("version", "1")]).await.assert_status(303);
            officer.post(&send, &[("count", "2"), ("version", "1")]).await.assert_status(409);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(
                states(house).await,
                [
                    (1, "sent".into(), None),
                    (2, "sent".into(), None),
                    (3, "skipped".into(), Some("no_address".into())),
                    (4, "skipped".into(), Some("opted_out".into())),
                ]
            );
            let mails = outbox(house);
            assert_eq!(mails.len(), 2);
            // A header may go on in the next line.
            let first = mails[0].replace("\r\n ", " ");
            assert!(
                first.contains("List-Unsubscribe:") && first.contains("<http://localhost/stop/mail-1-"),
                "{first}"
            );
            assert!(first.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{first}");
            assert!(first.contains("Message-ID: <m1-1-"), "{first}");
            assert!(mails[1].contains("Subject: Invitation"), "{}", mails[1]);
            let row =
                message::Entity::find().one(house.app.store.read()).await.expect("read").expect("a message");
            assert_eq!(row.state, "done");
            officer
                .get(&one)
                .await
                .assert_has("كريم التازي")
                .assert_has("دون بريد إلكتروني")
                .assert_has("اكتمل الإرسال")
                .assert_lacks("karim@example.org");
            officer.get(&format!("{one}?state=skipped")).await.assert_has("سعاد").assert_lacks("كريم");
            // What was sent is on the member's own page, and in what they take home.
            let mine = session(house, &karim.person).await;
            mine.get("/me/messages").await.assert_has("دعوة إلى فرع الرباط").assert_has("موعدنا السبت.");
            session(house, &omar.person).await.get("/me/messages").await.assert_lacks("موعدنا السبت");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_filled_in_is_told_at_the_field_and_nothing_is_lost() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let new = format!("{LIST}/new");
            let with = |name: &'static str, value: &'static str| {
                let mut fields = TEXT.to_vec();
                fields.retain(|(field, _)| *field != name);
                fields.push((name, value));
                fields
            };
            officer
                .post(&new, &with("body.fr", "À {prenom}"))
                .await
                .assert_status(422)
                .assert_has("{prenom}")
                .assert_has("{الاسم}")
                .assert_has("موعدنا السبت.");
            officer.post(&new, &with("body.fr", "À {nom")).await.assert_status(422).assert_has("حاضنة");
            officer.post(&new, &with("subject.fr", "")).await.assert_status(422).assert_has("بالفرنسية");
            officer.post(&new, &with("way", "sms")).await.assert_status(422).assert_has("sms_url");
            officer.post(&new, &with("segment", "nothing")).await.assert_status(422);
            let one = written(&officer, &TEXT).await;
            officer.get(&format!("{one}/edit")).await.assert_has("{الاسم}");
            let mut change = with("body.fr", "Autre texte");
            change.push(("version", "1"));
            officer.post(&format!("{one}/edit"), &change).await.assert_status(303);
            officer.post(&format!("{one}/edit"), &change).await.assert_status(422).assert_has("Autre texte");
            // Nobody is there: there is nothing to send.
            officer.get(&format!("{one}/send")).await.assert_status(200);
            officer
                .post(&format!("{one}/send"), &[("count", "0"), ("version", "2")])
                .await
                .assert_status(422);
            officer.post(&format!("{one}/template"), &[("name", "دعوة السبت")]).await.assert_status(303);
            let kept = officer.get(&format!("{LIST}/templates")).await;
            kept.assert_has("دعوة السبت");
            house
                .with_role(Role::Secretary, SALE)
                .await
                .get(&format!("{LIST}/templates"))
                .await
                .assert_lacks("دعوة السبت");
            officer.post(&format!("{one}/drop"), &[("version", "2")]).await.assert_status(303);
            officer.get(&one).await.assert_status(404);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_of_several_gets_one_mail_unless_each_is_named() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let family = [(RABAT, "أحمد الودغيري"), (SALE, "خديجة الودغيري"), (ENGINEERS, "ياسين الودغيري")];
            for (unit, name) in family {
                reachable(house, unit, (name, ""), Some("Family@example.org"), None, Lang::Ar).await;
            }
            let officer = house.with_role(Role::Secretary, "/party/").await;
            let all = [
                ("segment", "asked"),
                ("way", "mail"),
                ("subject.ar", "إعلان"),
                ("body.ar", "إلى منخرطي {الوحدة}"),
            ];
            let one = written(&officer, &all).await;
            officer.get(&one).await.assert_has("عنوان مشترك");
            officer
                .post(&format!("{one}/send"), &[("count", "1"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            let reached: Vec<_> =
                states(house).await.into_iter().map(|(_, state, reason)| (state, reason)).collect();
            assert_eq!(
                reached,
                [
                    ("sent".into(), None),
                    ("skipped".into(), Some("shared".into())),
                    ("skipped".into(), Some("shared".into()))
                ]
            );
            let each =
                [("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "إلى {الاسم}")];
            let other = written(&officer, &each).await;
            officer
                .post(&format!("{other}/send"), &[("count", "3"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 4);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pace_holds_a_stop_stops_and_a_crash_sends_nothing_twice() {
    at_pace(3)
        .for_both(async |house| {
            tree(house).await;
            for n in 0..10 {
                let mail = format!("m{n}@example.org");
                reachable(house, RABAT, (&format!("منخرط {n}"), ""), Some(&mail), None, Lang::Ar).await;
            }
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let one = written(
                &officer,
                &[("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "نص")],
            )
            .await;
            officer
                .post(&format!("{one}/send"), &[("count", "10"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 3, "three a minute");
            house.clock.advance(30);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 3, "the minute is not over");
            house.clock.advance(31);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 6);
            // A worker dies with one in hand: it was taken, and nobody wrote what came of it.
            let in_hand =
                deliveries(house).await.into_iter().find(|row| row.state == "queued").expect("one waits");
            let work = house.work().await;
            let mut row = in_hand.clone().into_active_model();
            row.state = Set("sending".into());
            row.tried_at = Set(Some(house.app.now()));
            row.update(work.tx()).await.expect("in hand");
            work.commit().await.expect("committed");
            house.clock.advance(61);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 9);
            house.clock.advance(16 * 60);
            enqueue_due(&house.app).await.expect("swept");
            run_due_now(&house.app).await.expect("run");
            let unsure: Vec<_> =
                states(house).await.into_iter().filter(|(_, state, _)| state == "unsure").collect();
            assert_eq!(unsure, [(in_hand.no, "unsure".to_owned(), Some("left".to_owned()))]);
            assert_eq!(outbox(house).len(), 9, "nothing twice");
            let row =
                message::Entity::find().one(house.app.store.read()).await.expect("read").expect("a message");
            assert_eq!(row.state, "done", "{} {}", JOB.name, SWEEP.name);
            // Another one is stopped after its first minute.
            house.clock.advance(61);
            let two = written(
                &officer,
                &[("segment", "asked"), ("way", "mail"), ("subject.ar", "ثان"), ("body.ar", "نص")],
            )
            .await;
            officer
                .post(&format!("{two}/send"), &[("count", "10"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            officer.post(&format!("{two}/cancel"), &[("version", "2")]).await.assert_status(303);
            house.clock.advance(61);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(outbox(house).len(), 12);
            let stopped = delivery::Entity::find()
                .filter(delivery::Column::State.eq("cancelled"))
                .all(house.app.store.read())
                .await
                .expect("read");
            assert_eq!(stopped.len(), 7);
        })
        .await;
}
