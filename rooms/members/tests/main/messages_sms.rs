//! Short messages through a message centre on a real socket: parts, receipts, answers, a connection lost in the middle.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use rawabit_members::commands::messages::{Ways, heard, listen};
use rawabit_members::store::me::consent;
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::permit::Role;
use rawabit_platform::web::App;
use rawabit_platform::{Fault, Lang};
use rawabit_sms::centre::{Centre, Trick};
use rawabit_sms::smpp::Patience;
use rawabit_sms::{Boxed, Ended, Event, Gateway, Heard, NotTaken, Smpp, SmppAddress, Sms, Taken};
use rawabit_testkit::House;
use sea_orm::EntityTrait as _;

use crate::cards::{session, whole};
use crate::messages::{deliveries, reachable, states, written};
use crate::scene::{RABAT, tree};

const QUICK: Patience = Patience {
    answer: Duration::from_secs(5),
    silence: Duration::from_secs(5),
    again: Duration::from_secs(3),
    longest: Duration::from_secs(3),
    throttled: Duration::from_millis(5),
};

/// Waits until the gateway has its session.
async fn bound(gateway: &Smpp) {
    for _ in 0..3_000 {
        // No telephone: it never leaves, but whoever answers is there.
        if gateway.send(Sms { to: "x".into(), text: String::new() }).await != Err(NotTaken::Down) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never bound");
}

async fn until(house: &House, wanted: &[(i64, &str)]) {
    for _ in 0..500 {
        let now = states(house).await;
        if now.iter().map(|(no, state, _)| (*no, state.as_str())).eq(wanted.iter().copied()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{:?}", states(house).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_message_goes_out_in_parts_and_its_fate_comes_back() {
    let centre = Centre::open().await;
    let gateway = Smpp::start(SmppAddress::parse(&centre.url(), "+212522000000").expect("an address"), QUICK);
    let ways = Ways { sms: Some(Arc::new(gateway.clone())), sms_a_minute: 100, ..Ways::default() };
    whole()
        .shelf(ways)
        .on_sqlite(async |house| {
            tree(house).await;
            for (name, phone, lang) in [
                ("أحمد التازي", Some("+212612345601"), Lang::Ar),
                ("بشرى العلمي", Some("+212612345602"), Lang::Fr),
                ("جميلة الفاسي", Some("+212612345603"), Lang::Ar),
                ("داود بناني", None, Lang::Ar),
                ("رشيد الكتاني", Some("+212612345605"), Lang::Ar),
            ] {
                reachable(house, RABAT, (name, ""), None, phone, lang).await;
            }
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let long = "دعوة إلى الجمع العام العادي للفرع يوم السبت على الساعة العاشرة صباحا بمقر الحزب، والحضور ضروري.";
            let fields = [("segment", "asked"), ("way", "sms"), ("body.ar", long), ("body.fr", "Réunion samedi à 10h.")];
            let one = written(&officer, &fields).await;
            officer
                .get(&one)
                .await
                .assert_has("رسالتان نصيتان")
                .assert_has("رسالة نصية واحدة")
                .assert_has("دون هاتف")
                // Three times two in Arabic, once one in French.
                .assert_has("<dd>7</dd>");
            bound(&gateway).await;
            // The first is too much for the centre at first.
            centre.play(&[Trick::Throttle]);
            officer.post(&format!("{one}/send"), &[("count", "4"), ("version", "1")]).await.assert_status(303);
            run_due_now(&house.app).await.expect("run");
            until(house, &[(1, "sent"), (2, "sent"), (3, "sent"), (4, "skipped"), (5, "sent")]).await;
            let rows = deliveries(house).await;
            assert_eq!((rows[0].parts, rows[1].parts), (2, 1));
            assert_eq!(centre.parts().len(), 7, "throttled, and sent once");
            let (listening, stop) = (house.app.clone(), tokio::sync::oneshot::channel::<()>());
            let ear = tokio::spawn(listen(listening, async { drop(stop.1.await) }));
            centre.receipt(rows[0].remote.as_deref().expect("a name"), "DELIVRD");
            centre.receipt(rows[1].remote.as_deref().expect("a name"), "UNDELIV");
            centre.receipt("unknown", "DELIVRD");
            until(house, &[(1, "delivered"), (2, "bounced"), (3, "sent"), (4, "skipped"), (5, "sent")]).await;
            // An answer stops them, as the member sees.
            centre.answer("212612345603", "إيقاف");
            let next = written(&officer, &fields).await;
            let mut told = false;
            for _ in 0..500 {
                let page = officer.get(&format!("{next}/send")).await.text();
                if page.contains("لا يرغبون في هذه الرسائل") {
                    told = true;
                    break;
                }
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            assert!(told, "the answer was not heard");
            let people = deliveries(house).await[2].person_id.clone();
            session(house, &people).await.get("/me/consents").await.assert_has("متوقفة");
            house.clock.advance(61);
            // One is refused, then the line is lost while the next is on its way.
            centre.play(&[Trick::Refuse, Trick::TakeAndHangUp]);
            officer.post(&format!("{next}/send"), &[("count", "3"), ("version", "1")]).await.assert_status(303);
            run_due_now(&house.app).await.expect("run");
            let second: Vec<_> = deliveries(house)
                .await
                .into_iter()
                .filter(|row| next.ends_with(&row.message_id))
                .map(|row| (row.no, row.state))
                .collect();
            assert_eq!(second[0], (1, "bounced".to_owned()), "the operator knows no such telephone");
            assert_eq!(second[1], (2, "unsure".to_owned()), "taken, and nobody said so");
            assert_eq!(second[4].1, "queued", "nothing left while there was no session");
            bound(&gateway).await;
            house.clock.advance(61);
            run_due_now(&house.app).await.expect("run");
            let last = deliveries(house).await.into_iter().rfind(|row| next.ends_with(&row.message_id));
            assert_eq!(last.map(|row| (row.state, row.attempts)), Some(("sent".to_owned(), 1)));
            drop(stop.0);
            ear.await.expect("ended");
        })
        .await;
}

/// A way out that looks, for each message, at how many are in hand, and whose receipts are faster than whoever sends.
#[derive(Clone, Default)]
struct Looking {
    app: Arc<OnceLock<App>>,
    seen: Arc<Mutex<Vec<(usize, bool)>>>,
}

fn receipt(to: &str) -> Event {
    Event::Receipt { id: to.to_owned(), ended: Ended::Delivered, words: "DELIVRD 000".to_owned() }
}

impl Gateway for Looking {
    fn send(&self, sms: Sms) -> Boxed<'_, Result<Taken, NotTaken>> {
        Box::pin(async move {
            let app = self.app.get().expect("an app");
            let rows = rawabit_members::store::messages::delivery::Entity::find().all(app.store.read()).await;
            let in_hand = rows.expect("read").iter().filter(|row| row.state == "sending").count();
            let put_off = matches!(heard(app, &receipt(&sms.to)).await, Err(Fault::Unavailable));
            self.seen.lock().expect("a list").push((in_hand, put_off));
            Ok(Taken { id: sms.to, parts: 1 })
        })
    }

    fn next(&self) -> Boxed<'_, Option<Heard>> {
        Box::pin(async { None })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_is_in_hand_at_a_time_and_a_receipt_that_is_too_fast_is_put_off() {
    let looking = Looking::default();
    let ways = Ways { sms: Some(Arc::new(looking.clone())), sms_a_minute: 100, ..Ways::default() };
    whole()
        .shelf(ways)
        .on_sqlite(async |house| {
            tree(house).await;
            assert!(looking.app.set(house.app.clone()).is_ok());
            for n in 1..=3 {
                let phone = format!("+21261234560{n}");
                reachable(house, RABAT, (&format!("منخرط {n}"), ""), None, Some(&phone), Lang::Ar).await;
            }
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let fields = [("segment", "asked"), ("way", "sms"), ("body.ar", "الاجتماع يوم السبت")];
            let one = written(&officer, &fields).await;
            officer
                .post(&format!("{one}/send"), &[("count", "3"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            assert_eq!(*looking.seen.lock().expect("a list"), [(1, true); 3]);
            // Offered again, it is taken.
            heard(&house.app, &receipt("+212612345602")).await.expect("taken");
            until(house, &[(1, "sent"), (2, "delivered"), (3, "sent")]).await;
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn stop_is_heard_however_the_number_and_the_word_are_written() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let froms = ["212612345601", "+212612345602", "0612345603", "00212612345604"];
            let words = ["STOP.", "«توقف»", "stop! merci", "- Arrêt"];
            for (n, (from, text)) in froms.into_iter().zip(words).enumerate() {
                let phone = format!("+21261234560{}", n + 1);
                let name = format!("منخرط {n}");
                let one = reachable(house, RABAT, (&name, ""), None, Some(&phone), Lang::Ar).await;
                heard(&house.app, &Event::Answer { from: from.into(), text: text.into() })
                    .await
                    .expect("heard");
                let said = consent::Entity::find().all(house.app.store.read()).await.expect("read");
                let no =
                    said.iter().any(|row| row.person_id == one.person && row.purpose == "sms" && !row.given);
                assert!(no, "{from} {text}");
            }
            // Nobody's telephone, and no wish to stop.
            for (from, text) in [("0699999999", "STOP"), ("0612345601", "شكرا")] {
                heard(&house.app, &Event::Answer { from: from.into(), text: text.into() })
                    .await
                    .expect("heard");
            }
            let said = consent::Entity::find().all(house.app.store.read()).await.expect("read");
            assert_eq!(said.len(), 4);
        })
        .await;
}
