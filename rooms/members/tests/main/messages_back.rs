//! What members say to messages, and what comes back: one click, reports of failure, a server that refuses.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rawabit_members::commands::messages::{Told, bounced, stop_path};
use rawabit_members::model::message::Way;
use rawabit_members::store::me::consent;
use rawabit_members::store::messages::bounce;
use rawabit_platform::Lang;
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::mail::{Mailer, SmtpUrl};
use rawabit_platform::permit::Role;
use rawabit_testkit::House;
use sea_orm::{ConnectionTrait as _, EntityTrait as _, QueryOrder as _};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use crate::cards::session;
use crate::messages::{LIST, at_pace, deliveries, reachable, states, written};
use crate::scene::{ENGINEERS, RABAT, SALE, tree};

const TEXT: [(&str, &str); 4] =
    [("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "إلى {الاسم}")];

async fn sent(house: &House, count: &str) -> String {
    let officer = house.with_role(Role::Secretary, RABAT).await;
    let one = written(&officer, &TEXT).await;
    officer.post(&format!("{one}/send"), &[("count", count), ("version", "1")]).await.assert_status(303);
    run_due_now(&house.app).await.expect("run");
    one
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_without_a_session_stops_messages_and_the_member_sees_it() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let karim =
                reachable(house, RABAT, ("كريم التازي", ""), Some("karim@example.org"), None, Lang::Ar).await;
            reachable(house, RABAT, ("ليلى الشرايبي", ""), Some("leila@example.org"), None, Lang::Ar).await;
            let stop = stop_path(&house.app, Way::Mail, karim.no);
            let visitor = house.visitor();
            // A program that opens links changes nothing; a signature of another is worth nothing.
            visitor
                .get(&stop)
                .await
                .assert_status(200)
                .assert_has("التوقف عن التوصل بها")
                .assert_lacks("كريم");
            visitor.get(&format!("/fr{stop}")).await.assert_has("Ne plus les recevoir");
            let forged = stop.replace("mail-1-", "mail-2-");
            for wrong in [forged.as_str(), "/stop/mail-1-", "/stop/mail-1-00", "/stop/x", "/stop/sms-1-x"] {
                visitor.post(wrong, &[("List-Unsubscribe", "One-Click")]).await.assert_status(404);
            }
            let own = session(house, &karim.person).await;
            own.get("/me/consents").await.assert_has("تصلكم");
            // As a mail provider sends it: a POST without origin, cookie or fetch metadata (RFC 8058).
            let request = visitor
                .request("POST", &stop)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(axum_body("List-Unsubscribe=One-Click"))
                .expect("a request");
            visitor.send(request).await.assert_status(200).assert_has("لن تتوصلوا");
            own.get("/me/consents").await.assert_has("متوقفة");
            sent(house, "1").await;
            assert_eq!(
                states(house).await,
                [(1, "skipped".to_owned(), Some("opted_out".to_owned())), (2, "sent".to_owned(), None)]
            );
            house.clock.advance(60);
            own.post("/me/consents", &[("purpose", "mail"), ("version", "0"), ("given", "yes")])
                .await
                .assert_status(303);
            visitor.get(&stop).await.assert_has("التوقف عن التوصل بها");
            // Where the organisation asks for consent with a text, silence is a no.
            house.clock.advance(60);
            let privacy = house.secretariat().await;
            let text = [("purpose", "mail"), ("title.ar", "رسائل"), ("body.ar", "نراسلكم بالبريد")];
            privacy.post("/office/members/privacy/consents/new", &text).await.assert_status(303);
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let one = written(&officer, &TEXT).await;
            officer.get(&format!("{one}/send")).await.assert_has("لن يتوصل أحد");
            house.clock.advance(60);
            own.post("/me/consents", &[("purpose", "mail"), ("version", "1"), ("given", "yes")])
                .await
                .assert_status(303);
            officer.get(&format!("{one}/send")).await.assert_has("منخرط واحد");
        })
        .await;
}

/// What was said to messages, by person, oldest first.
async fn sayings(house: &House) -> Vec<(String, i64, bool)> {
    let all = consent::Entity::find().order_by_asc(consent::Column::Id).all(house.app.store.read()).await;
    all.expect("read").into_iter().map(|row| (row.person_id, row.version, row.given)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_to_messages_is_kept_where_a_text_asks_and_outlives_it() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let karim =
                reachable(house, RABAT, ("كريم التازي", ""), Some("karim@example.org"), None, Lang::Ar).await;
            reachable(house, RABAT, ("ليلى الشرايبي", ""), Some("leila@example.org"), None, Lang::Ar).await;
            let privacy = house.secretariat().await;
            let consents = "/office/members/privacy/consents";
            let text = [("purpose", "mail"), ("title.ar", "رسائل"), ("body.ar", "نراسلكم بالبريد")];
            privacy.post(&format!("{consents}/new"), &text).await.assert_status(303);
            // As RFC 8058 would have it sent; silence was a no here, and this is one that was said.
            let visitor = house.visitor();
            let request = visitor
                .request("POST", &stop_path(&house.app, Way::Mail, karim.no))
                .header("content-type", "multipart/form-data; boundary=b")
                .body(axum_body("--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n"))
                .expect("a request");
            visitor.send(request).await.assert_status(200).assert_has("لن تتوصلوا");
            assert_eq!(sayings(house).await, [(karim.person.clone(), 1, false)]);
            // The text asks no more: neither who said no nor who said nothing has agreed by that.
            privacy.post(&format!("{consents}/mail/retire"), &[]).await.assert_status(303);
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let one = written(&officer, &TEXT).await;
            officer.get(&format!("{one}/send")).await.assert_has("لن يتوصل أحد");
            let own = session(house, &karim.person).await;
            own.get("/me/consents").await.assert_has("متوقفة");
            house.clock.advance(60);
            own.post("/me/consents", &[("purpose", "mail"), ("version", "0"), ("given", "yes")])
                .await
                .assert_status(303);
            officer.get(&format!("{one}/send")).await.assert_has("منخرط واحد");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_from_a_mailbox_of_several_is_everybodys() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let mail = Some("family@example.org");
            let one = reachable(house, RABAT, ("أحمد الودغيري", ""), mail, None, Lang::Ar).await;
            let two = reachable(house, SALE, ("خديجة الودغيري", ""), mail, None, Lang::Ar).await;
            let three = reachable(house, ENGINEERS, ("ياسين الودغيري", ""), mail, None, Lang::Ar).await;
            // One of them has refused for themselves before: that stays theirs.
            let own = session(house, &three.person).await;
            own.post("/me/consents", &[("purpose", "mail"), ("version", "0")]).await.assert_status(303);
            house.clock.advance(60);
            let (first, second) =
                (stop_path(&house.app, Way::Mail, one.no), stop_path(&house.app, Way::Mail, two.no));
            let visitor = house.visitor();
            visitor.get(&second).await.assert_has("لعدة منخرطين");
            visitor.post(&second, &[]).await.assert_status(200);
            let last = async || {
                let mut last: BTreeMap<String, bool> = BTreeMap::new();
                last.extend(sayings(house).await.into_iter().map(|(person, _, given)| (person, given)));
                [&one, &two, &three].map(|who| last.get(&who.person).copied())
            };
            assert_eq!(last().await, [Some(false), Some(false), Some(false)]);
            assert_eq!(sayings(house).await.len(), 3, "who had refused says nothing twice");
            // Whoever of them takes it back, takes it back for those for whom it was said by a link.
            house.clock.advance(60);
            visitor.post(&first, &[("again", "yes")]).await.assert_status(200);
            assert_eq!(last().await, [Some(true), Some(true), Some(false)]);
            visitor.get(&second).await.assert_has("التوقف عن التوصل بها");
            let officer = house.with_role(Role::Secretary, "/party/").await;
            let message = written(&officer, &TEXT).await;
            officer.get(&format!("{message}/send")).await.assert_has("منخرطان");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_link_takes_back_agrees_to_no_text_that_nobody_agreed_to() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let mail = Some("family@example.org");
            let one = reachable(house, RABAT, ("أحمد الودغيري", ""), mail, None, Lang::Ar).await;
            let two = reachable(house, SALE, ("خديجة الودغيري", ""), mail, None, Lang::Ar).await;
            let privacy = house.secretariat().await;
            let text = [("purpose", "mail"), ("title.ar", "رسائل"), ("body.ar", "نراسلكم بالبريد")];
            privacy.post("/office/members/privacy/consents/new", &text).await.assert_status(303);
            let visitor = house.visitor();
            let path = stop_path(&house.app, Way::Mail, one.no);
            visitor.post(&path, &[]).await.assert_status(200);
            house.clock.advance(60);
            visitor.post(&path, &[("again", "yes")]).await.assert_status(200);
            // The other never answered the text: nobody answers it for them.
            let said: Vec<_> =
                sayings(house).await.into_iter().filter(|(person, ..)| *person == two.person).collect();
            assert_eq!(said, [(two.person.clone(), 1, false)]);
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_waits_is_looked_at_again_at_their_turn() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let mut all = Vec::new();
            for n in 1..=5 {
                let mail = format!("m{n}@example.org");
                let name = format!("منخرط {n}");
                all.push(reachable(house, RABAT, (&name, ""), Some(&mail), None, Lang::Ar).await);
            }
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let message = written(&officer, &TEXT).await;
            let send = format!("{message}/send");
            officer.post(&send, &[("count", "5"), ("version", "1")]).await.assert_status(303);
            // Before their turn: one wants none, one has another address, one has left, the address of one does not work.
            let stop = stop_path(&house.app, Way::Mail, all[1].no);
            house.visitor().post(&stop, &[]).await.assert_status(200);
            let work = house.work().await;
            for sql in [
                format!("UPDATE person SET email = 'n@example.org', email_key = 'n@example.org' WHERE id = '{}'", all[2].person),
                format!("UPDATE membership SET state = 'ended' WHERE person_id = '{}'", all[3].person),
                "INSERT INTO member_bounce (address, times, blocked, status, words, at) VALUES ('m5@example.org', 1, TRUE, '5.1.1', '', 0)".to_owned(),
            ] {
                work.tx().execute_unprepared(&sql).await.expect("done");
            }
            work.commit().await.expect("committed");
            run_due_now(&house.app).await.expect("run");
            let skipped = |no: i64, why: &str| (no, "skipped".to_owned(), Some(why.to_owned()));
            assert_eq!(
                states(house).await,
                [
                    (1, "sent".to_owned(), None),
                    skipped(2, "opted_out"),
                    skipped(3, "changed"),
                    skipped(4, "ended"),
                    skipped(5, "bounced"),
                ]
            );
            officer.get(&message).await.assert_has("تغير العنوان أو الهاتف قبل الإرسال");
        })
        .await;
}

fn axum_body(text: &'static str) -> axum::body::Body {
    axum::body::Body::from(text)
}

/// A report of failure as Postfix writes one, for a `Message-ID`.
fn report(to: &str, message_id: &str, status: &str) -> Vec<u8> {
    format!(
        "Return-Path: <>\r\nTo: {to}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n\
         Final-Recipient: rfc822; karim@example.org\r\nAction: failed\r\nStatus: {status}\r\nDiagnostic-Code: smtp; 550 {status} no\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{message_id}>\r\n\r\n--b--\r\n"
    )
    .into_bytes()
}

/// The mark of the only mail in the outbox.
fn mark(house: &House) -> String {
    let folder = std::fs::read_dir(house.folder.join("outbox")).expect("an outbox");
    let name = folder
        .flatten()
        .map(|file| file.file_name().to_string_lossy().into_owned())
        .find(|name| name.starts_with("m1-"))
        .expect("a mail");
    name.trim_end_matches(".eml").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_comes_back_stops_the_address_until_it_is_another() {
    at_pace(100)
        .for_both(async |house| {
            tree(house).await;
            let karim =
                reachable(house, RABAT, ("كريم التازي", ""), Some("Karim@example.org"), None, Lang::Ar).await;
            let one = sent(house, "1").await;
            let mark = mark(house);
            let back = |raw: Vec<u8>, to: Option<String>| async move {
                bounced(&house.app, &raw, to.as_deref()).await.expect("taken in")
            };
            // Nothing of ours, whoever sends it.
            let forged = format!("{}0", &mark[..mark.len() - 1]);
            for foreign in ["x@y", forged.as_str()] {
                let raw = report("office@party.example", foreign, "5.1.1");
                assert_eq!(back(raw, None).await, Told::NotOurs, "{foreign}");
            }
            assert_eq!(back(b"From: a@b.c\r\n\r\nholiday".to_vec(), None).await, Told::NotOurs);
            let late = String::from_utf8(report("x@y", &format!("{mark}@rawabit"), "4.4.1")).expect("text");
            assert_eq!(back(late.replace("failed", "delayed").into_bytes(), None).await, Told::Delay);
            assert_eq!(states(house).await[0].1, "sent");
            // By the address that it was sent back to, in capitals, as some servers do.
            let verp = format!("BOUNCE+{}@PARTY.EXAMPLE", mark[1..].to_uppercase());
            assert_eq!(back(report("x@y", "lost", "5.1.1"), Some(verp)).await, Told::Noted);
            let again = report("x@y", &format!("{mark}@rawabit"), "5.1.1");
            assert_eq!(back(again, None).await, Told::Noted);
            assert_eq!(states(house).await, [(1, "bounced".to_owned(), Some("5.1.1".to_owned()))]);
            let known = bounce::Entity::find().all(house.app.store.read()).await.expect("read");
            assert_eq!((known.len(), known[0].times, known[0].blocked), (1, 1, true));
            let officer = house.with_role(Role::Secretary, RABAT).await;
            officer.get(&one).await.assert_has("عادت").assert_has("5.1.1");
            let next = written(&officer, &TEXT).await;
            officer
                .get(&format!("{next}/send"))
                .await
                .assert_has("عنوان أو هاتف لا يعمل")
                .assert_has("لن يتوصل أحد");
            officer.get(&format!("{LIST}/bounces")).await.assert_has("كريم التازي");
            officer.get("/office/members/1").await.assert_has("تعود الرسائل المرسلة إلى هذا العنوان");
            let elsewhere = house.with_role(Role::Secretary, SALE).await;
            elsewhere.get(&format!("{LIST}/bounces")).await.assert_status(200).assert_lacks("كريم");
            elsewhere.post(&format!("{LIST}/bounces/1"), &[]).await.assert_status(404);
            officer.post(&format!("{LIST}/bounces/1"), &[]).await.assert_status(303);
            officer.get(&format!("{next}/send")).await.assert_has("منخرط واحد");
            let _ = karim;
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_of_one_season_stop_an_address_and_those_of_two_do_not() {
    for (days, known) in [(10, (3, true)), (200, (1, false))] {
        at_pace(100)
            .for_both(async |house| {
                tree(house).await;
                reachable(house, RABAT, ("كريم التازي", ""), Some("karim@example.org"), None, Lang::Ar).await;
                sent(house, "1").await;
                let work = house.work().await;
                let at = house.app.now().plus_seconds(-days * 24 * 60 * 60).0;
                let before = format!(
                    "INSERT INTO member_bounce (address, times, blocked, status, words, at) VALUES ('karim@example.org', 2, FALSE, '4.2.2', '', {at})"
                );
                work.tx().execute_unprepared(&before).await.expect("two failures");
                work.commit().await.expect("committed");
                let full = report("x@y", &format!("{}@rawabit", mark(house)), "5.2.2");
                assert_eq!(bounced(&house.app, &full, None).await.expect("taken in"), Told::Noted);
                let now = bounce::Entity::find().one(house.app.store.read()).await.expect("read").expect("known");
                assert_eq!((now.times, now.blocked), known, "after {days} days");
            })
            .await;
    }
}

/// A mail server that wants nothing from whoever writes to member 5, knows nobody called `gone`, and hangs up in the middle of a text to `cut`. Keeps envelopes.
async fn server() -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                let _ = stream.write_all(b"220 mx ESMTP\r\n").await;
                let (mut line, mut body, mut cut) = (String::new(), false, false);
                loop {
                    line.clear();
                    if stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                        break;
                    }
                    if body {
                        if cut {
                            break;
                        }
                        if line == ".\r\n" {
                            body = false;
                            let _ = stream.write_all(b"250 2.0.0 queued\r\n").await;
                        }
                        continue;
                    }
                    let said = line.trim().to_owned();
                    let answer: &[u8] = match said.get(..4).unwrap_or_default() {
                        "EHLO" => b"250 mx\r\n",
                        "MAIL" if said.contains("bounce+1-5-") => b"550 not from here\r\n",
                        "RCPT" if said.contains("gone@") => b"550 5.1.1 no such user\r\n",
                        "RCPT" if said.contains("busy@") => b"451 4.3.0 later\r\n",
                        "DATA" => {
                            body = true;
                            b"354 go on\r\n"
                        }
                        "QUIT" => b"221 bye\r\n",
                        _ => b"250 2.1.0 fine\r\n",
                    };
                    cut = cut || said.contains("cut@");
                    if said.starts_with("MAIL") || said.starts_with("RCPT") {
                        log.lock().expect("a log").push(said);
                    }
                    let _ = stream.write_all(answer).await;
                }
            });
        }
    });
    (port, seen)
}

#[tokio::test(flavor = "multi_thread")]
async fn each_mail_has_its_own_way_back_and_a_server_that_refuses_is_believed() {
    at_pace(100)
        .on_sqlite(async |house| {
            tree(house).await;
            for (n, name) in ["busy", "cut", "gone", "here", "there"].into_iter().enumerate() {
                let mail = format!("{name}@example.org");
                reachable(house, RABAT, (&format!("منخرط {n}"), ""), Some(&mail), None, Lang::Ar).await;
            }
            let (port, seen) = server().await;
            let house = &house.changed(|inner| {
                inner.mailer = Mailer::Smtp {
                    url: SmtpUrl(format!("smtp://127.0.0.1:{port}?tls=none")),
                    from: "office@party.example".into(),
                };
            });
            sent(house, "5").await;
            let told: Vec<_> =
                states(house).await.into_iter().map(|(_, state, reason)| (state, reason)).collect();
            assert_eq!(
                told,
                [
                    ("queued".to_owned(), None),
                    ("unsure".to_owned(), None),
                    ("bounced".to_owned(), Some("5.1.1".to_owned())),
                    ("sent".to_owned(), None),
                    // The sender was refused, in no more words than a code: that is not the address's fault, and it is tried again.
                    ("queued".to_owned(), None),
                ]
            );
            let known = bounce::Entity::find().all(house.app.store.read()).await.expect("read");
            let known: Vec<&str> = known.iter().map(|one| one.address.as_str()).collect();
            assert_eq!(known, ["gone@example.org"], "of whom anything is remembered");
            let seen = seen.lock().expect("a log").clone();
            assert!(
                seen.iter().any(
                    |line| line.starts_with("MAIL FROM:<bounce+1-4-") && line.contains("@party.example>")
                ),
                "{seen:?}"
            );
            // What was put off is tried again; what is unsure is not.
            house.clock.advance(16);
            run_due_now(&house.app).await.expect("run");
            let busy = &deliveries(house).await[0];
            assert_eq!((busy.state.as_str(), busy.attempts), ("queued", 2));
            assert!(busy.words.contains("451"), "{}", busy.words);
        })
        .await;
}
