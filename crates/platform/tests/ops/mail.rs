//! Mail: into the outbox, over SMTP, and as a page.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use rawabit_platform::jobs;
use rawabit_platform::mail::{Mailer, NewMail, SmtpUrl, entity};
use rawabit_platform::permit::Role;
use rawabit_testkit::House;
use sea_orm::EntityTrait as _;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use crate::harbour::setup;

const CALENDAR: &str =
    "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:اجتماع رؤساء الروابط\r\nEND:VCALENDAR\r\n";

fn convocation() -> NewMail {
    NewMail {
        to: "president@example.org".into(),
        to_name: "سعاد العلمي، رئيسة الرابطة".into(),
        subject: "استدعاء لاجتماع رؤساء وممثلي الروابط المهنية\r\nBcc: everybody@example.org".into(),
        text: "السيدة الرئيسة،\n\nيشرفنا استدعاؤكم.\nhttps://party.example/r/Qm9uam91ci1sZS1tb25kZS1zZWNyZXQtMjU2LWJpdHM\n".into(),
        attachment: Some(("convocation.ics".into(), "text/calendar; method=REQUEST".into(), CALENDAR.into())),
        about: ("meeting".into(), "m1".into()),
    }
}

async fn write(house: &House, mail: NewMail) -> String {
    let mut work = house.work().await;
    let id = work.mail(mail).await.expect("a mail");
    work.commit().await.expect("committed");
    id
}

async fn load(house: &House, id: &str) -> entity::Model {
    entity::Entity::find_by_id(id).one(house.app.store.read()).await.expect("answers").expect("a mail")
}

/// The headers and the decoded body of one part.
fn part(text: &str) -> (String, String) {
    use base64::Engine as _;
    let (head, body) = text.split_once("\r\n\r\n").expect("headers and a body");
    let bytes = if head.contains("Content-Transfer-Encoding: base64") {
        let body: String = body.split_whitespace().collect();
        base64::engine::general_purpose::STANDARD.decode(body).expect("base64")
    } else {
        quoted_printable(body)
    };
    (head.to_owned(), String::from_utf8(bytes).expect("UTF-8"))
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = body.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'=', [b'\r', b'\n', more @ ..]) => rest = more,
            (b'=', [high, low, more @ ..]) => {
                let pair = [*high, *low];
                out.push(u8::from_str_radix(std::str::from_utf8(&pair).expect("ASCII"), 16).expect("hex"));
                rest = more;
            }
            _ => {
                out.push(*first);
                rest = tail;
            }
        }
    }
    out
}

fn assert_is_the_convocation(message: &str, id: &str) {
    let head = message.split("\r\n\r\n").next().expect("headers");
    assert!(head.contains(&format!("Message-ID: <{id}@rawabit>")), "{head}");
    assert!(head.contains("Date: Mon, 08 Oct 2018 09:00:00 +0000"), "{head}");
    assert!(head.contains("Subject: =?utf-8?b?"), "{head}");
    assert!(!message.to_ascii_lowercase().contains("\r\nbcc:"), "a subject brings no header");
    assert!(head.is_ascii());
    let boundary =
        head.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a boundary");
    let parts: Vec<&str> = message.split(&format!("--{boundary}")).skip(1).collect();
    let (head, text) = part(parts[0].trim_start_matches("\r\n"));
    assert!(head.contains("Content-Type: text/plain; charset=utf-8"), "{head}");
    assert!(text.contains("يشرفنا استدعاؤكم."), "{text}");
    let (head, text) = part(parts[1].trim_start_matches("\r\n"));
    assert!(head.contains("text/calendar; method=REQUEST; charset=utf-8"), "{head}");
    assert!(head.contains("Content-Disposition: attachment; filename=\"convocation.ics\""), "{head}");
    assert!(text.contains("SUMMARY:اجتماع رؤساء الروابط"), "{text}");
}

#[tokio::test]
async fn a_mail_of_the_embedded_house_becomes_a_file() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let id = write(house, convocation()).await;
            assert_eq!(jobs::run_due_now(&house.app).await.expect("runs"), 1);
            let folder = house.folder.join("outbox");
            let message = std::fs::read_to_string(folder.join(format!("{id}.eml"))).expect("a file");
            assert_is_the_convocation(&message, &id);
            assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 1, "nothing half-written");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let mode = std::fs::metadata(&folder).expect("a folder").permissions().mode();
                assert_eq!(mode & 0o777, 0o700, "mails hold one-time links");
            }
            let mail = load(house, &id).await;
            assert_eq!(mail.sent_at, Some(house.app.now()));
            assert_eq!(mail.response, Some(format!("outbox {id}.eml")));
        })
        .await;
}

/// A server on this machine that answers each command by its first word, and keeps what it was told.
async fn smtp(answers: &'static [(&'static str, &'static [&'static str])]) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&heard);
    tokio::spawn(async move {
        let mut left: Vec<(&str, VecDeque<&str>)> =
            answers.iter().map(|(word, list)| (*word, list.iter().copied().collect())).collect();
        while let Ok((stream, _)) = listener.accept().await {
            let (read, mut write) = stream.into_split();
            let mut lines = BufReader::new(read).split(b'\n');
            write.write_all(b"220 sink.example ESMTP\r\n").await.expect("greets");
            let mut in_data = false;
            while let Ok(Some(line)) = lines.next_segment().await {
                let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
                kept.lock().expect("not poisoned").push(line.clone());
                let answer = if in_data {
                    if line != "." {
                        continue;
                    }
                    in_data = false;
                    "250 2.0.0 queued as 4711"
                } else {
                    let word = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
                    let scripted =
                        left.iter_mut().find(|(of, _)| *of == word).and_then(|(_, list)| list.pop_front());
                    match (scripted, word.as_str()) {
                        (Some(answer), _) => answer,
                        (None, "EHLO") => "250-sink.example\r\n250 8BITMIME",
                        (None, "DATA") => {
                            in_data = true;
                            "354 go on"
                        }
                        (None, "QUIT") => "221 bye",
                        _ => "250 ok",
                    }
                };
                if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
                    break;
                }
            }
        }
    });
    (port, heard)
}

/// The same house with SMTP as its way out.
fn over_smtp(house: &House, port: u16) -> rawabit_platform::web::App {
    let url = SmtpUrl(format!("smtp://127.0.0.1:{port}?tls=none"));
    let from = "secretariat@party.example".to_owned();
    house.changed(|inner| inner.mailer = Mailer::Smtp { url, from }).app
}

#[tokio::test]
async fn a_mail_goes_over_smtp_and_comes_back_with_the_servers_word() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            // Greylisting at first: a refusal for now.
            let (port, heard) = smtp(&[("RCPT", &["451 4.7.1 greylisted, come back"])]).await;
            let app = over_smtp(house, port);
            let id = write(house, convocation()).await;
            assert_eq!(jobs::run_due_now(&app).await.expect("runs"), 1);
            let mail = load(house, &id).await;
            assert_eq!((mail.sent_at, mail.failed_at), (None, None), "it waits");
            house.clock.advance(15);
            assert_eq!(jobs::run_due_now(&app).await.expect("runs"), 1);
            let mail = load(house, &id).await;
            assert_eq!(mail.sent_at, Some(house.app.now()));
            assert_eq!(mail.response.as_deref(), Some("250 2.0.0 queued as 4711"));
            let heard = heard.lock().expect("not poisoned").clone();
            assert!(heard.contains(&"EHLO localhost".to_owned()), "{heard:?}");
            assert!(
                heard.iter().any(|line| line.starts_with("MAIL FROM:<secretariat@party.example>")),
                "{heard:?}"
            );
            assert!(heard.contains(&"RCPT TO:<president@example.org>".to_owned()));
            let data = heard.iter().position(|line| line == "DATA").expect("data");
            let end = heard.iter().position(|line| line == ".").expect("the end of the data");
            assert_is_the_convocation(&heard[data + 1..end].join("\r\n"), &id);
        })
        .await;
}

#[tokio::test]
async fn a_refusal_for_good_is_told_and_not_repeated() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let (port, heard) = smtp(&[("RCPT", &["550 5.1.1 no such mailbox"])]).await;
            let app = over_smtp(house, port);
            let refused = write(house, convocation()).await;
            let broken = write(house, NewMail { to: "nobody at all".into(), ..convocation() }).await;
            jobs::run_due_now(&app).await.expect("runs");
            let mail = load(house, &refused).await;
            assert_eq!(mail.failed_at, Some(house.app.now()));
            assert!(
                mail.response.as_deref().is_some_and(|said| said.contains("no such mailbox")),
                "{mail:?}"
            );
            assert!(load(house, &broken).await.response.is_some_and(|said| said.contains("address")));
            house.clock.advance(24 * 3600);
            assert_eq!(jobs::run_due_now(&app).await.expect("runs"), 0);
            assert_eq!(
                heard.lock().expect("not poisoned").iter().filter(|line| line.starts_with("RCPT")).count(),
                1
            );
            // The mailbox exists by now: put back by hand, it goes out.
            let admin = house.administrator().await;
            admin.post("/office/jobs/retry", &[]).await.assert_status(303);
            jobs::run_due_now(&app).await.expect("runs");
            let mail = load(house, &refused).await;
            assert!(mail.sent_at.is_some() && mail.failed_at.is_none());
            assert!(load(house, &broken).await.failed_at.is_some());
        })
        .await;
}

#[tokio::test]
async fn a_refused_sender_is_nobodys_fault_but_the_installations() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            // For good, as the code says; but of whoever sends, and not of whom it goes to.
            let (port, heard) = smtp(&[("MAIL", &["550 sender rejected"])]).await;
            let app = over_smtp(house, port);
            let id = write(house, convocation()).await;
            jobs::run_due_now(&app).await.expect("runs");
            let mail = load(house, &id).await;
            assert_eq!((mail.sent_at, mail.failed_at), (None, None), "it waits");
            house.clock.advance(15);
            jobs::run_due_now(&app).await.expect("runs");
            assert_eq!(load(house, &id).await.sent_at, Some(house.app.now()));
            let heard = heard.lock().expect("not poisoned").clone();
            assert_eq!(heard.iter().filter(|line| line.starts_with("RCPT")).count(), 1, "{heard:?}");
            assert_eq!(heard.iter().filter(|line| *line == "QUIT").count(), 2, "{heard:?}");
        })
        .await;
}

#[tokio::test]
async fn a_server_that_is_away_is_waited_for() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let free = TcpListener::bind("127.0.0.1:0")
                .await
                .expect("a port")
                .local_addr()
                .expect("an address")
                .port();
            let id = write(house, convocation()).await;
            jobs::run_due_now(&over_smtp(house, free)).await.expect("runs");
            let job = jobs::entity::Entity::find()
                .one(house.app.store.read())
                .await
                .expect("answers")
                .expect("a job");
            assert_eq!(job.state, "waiting");
            assert!(load(house, &id).await.failed_at.is_none());
        })
        .await;
}

#[tokio::test]
async fn the_outbox_is_searched_read_with_notice_and_hides_one_time_links() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let id = write(house, convocation()).await;
            write(
                house,
                NewMail {
                    to: "other@example.org".into(),
                    subject: "تذكير".into(),
                    text: "x".into(),
                    ..NewMail::default()
                },
            )
            .await;
            jobs::run_due_now(&house.app).await.expect("runs");
            let clerk = house.secretariat().await;
            clerk
                .get("/office/mail")
                .await
                .assert_status(200)
                .assert_has("تذكير")
                .assert_has("president@example.org");
            // Folded like every search: with or without the hamza.
            let found = clerk.get("/office/mail?q=استدعاء").await;
            found.assert_has("president@example.org").assert_lacks("other@example.org");
            clerk.get("/office/mail?state=failed").await.assert_lacks("president@example.org");
            for typed in ["%25", "%22", "_", "'"] {
                clerk.get(&format!("/office/mail?q={typed}")).await.assert_status(200);
            }
            for lang in ["", "/fr", "/en"] {
                clerk
                    .get(&format!("{lang}/office/mail/{id}"))
                    .await
                    .assert_status(200)
                    .assert_lacks("⟦jobs")
                    .assert_lacks("⟦mail")
                    .assert_lacks("⟦file")
                    .assert_lacks("⟦form");
            }
            let page = clerk.get(&format!("/office/mail/{id}")).await;
            page.assert_has("يشرفنا استدعاؤكم.")
                .assert_has("••••••••")
                .assert_lacks("Qm9uam91ci1sZS1tb25kZS1zZWNyZXQ");
            let file = clerk.get(&format!("/office/mail/{id}/attachment")).await;
            assert_eq!(file.bytes, CALENDAR.as_bytes());
            assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
            let audit =
                rawabit_platform::audit::Entity::find().all(house.app.store.read()).await.expect("audit");
            let read = |detail: &str| {
                audit
                    .iter()
                    .filter(|line| {
                        line.action == "platform.see_mail" && line.subject_id == id && line.detail == detail
                    })
                    .count()
            };
            assert_eq!((read("read"), read("attachment")), (4, 1));
            house.with_role(Role::Auditor, "/").await.get("/office/mail").await.assert_status(200);
            let machine = house.with_role(Role::Administrator, "/").await;
            machine.get("/office/mail").await.assert_status(200).assert_has("president@example.org");
            let page = machine.get(&format!("/office/mail/{id}")).await;
            page.assert_status(200).assert_has("president@example.org").assert_lacks("يشرفنا استدعاؤكم.");
            machine.get(&format!("/office/mail/{id}/attachment")).await.assert_status(404);
            house.with_role(Role::President, "/").await.get("/office/mail").await.assert_status(404);
            house.stranger().await.get(&format!("/office/mail/{id}")).await.assert_status(404);
        })
        .await;
}
