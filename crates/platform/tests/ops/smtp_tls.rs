//! Mail over TLS, against a server with a real certificate: what is believed, what is refused, what is never said.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use rawabit_platform::mail::{Mailer, NewMail, SmtpUrl, entity};
use rawabit_platform::{jobs, web};
use rawabit_testkit::House;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use sea_orm::EntityTrait as _;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::{self, ServerConfig};

use crate::harbour::setup;

const PASSWORD: &str = "كلمة-Xq7w-secret";
/// The password as the address writes it.
const ENCODED: &str = "%D9%83%D9%84%D9%85%D8%A9-Xq7w-secret";

/// How a server protects its line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Implicit,
    StartTls,
    Clear,
}

/// What a server heard: in clear, and under TLS.
#[derive(Clone, Default)]
struct Heard {
    clear: Arc<Mutex<Vec<String>>>,
    sealed: Arc<Mutex<Vec<String>>>,
}

impl Heard {
    fn clear(&self) -> Vec<String> {
        self.clear.lock().expect("not poisoned").clone()
    }

    fn sealed(&self) -> Vec<String> {
        self.sealed.lock().expect("not poisoned").clone()
    }
}

/// A server on this machine, with a certificate for `name` of an authority whose own certificate is written to a file.
async fn server(house: &House, line: Line, name: &str, auth: &'static str) -> (u16, PathBuf, Heard) {
    let mut authority = CertificateParams::new(Vec::new()).expect("parameters");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    let certificate = authority.self_signed(&key).expect("a certificate");
    let file = house.folder.join(format!("{name} ca.pem"));
    std::fs::write(&file, certificate.pem()).expect("written");
    let issuer = Issuer::new(authority, key);
    let key = KeyPair::generate().expect("a key");
    let leaf = CertificateParams::new(vec![name.to_owned()]).expect("a name");
    let leaf = leaf.signed_by(&key, &issuer).expect("a certificate");
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(key.serialize_der());
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key.into())
        .expect("a certificate and its key");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let heard = Heard::default();
    let kept = heard.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            if line != Line::Implicit {
                let offers = if line == Line::StartTls { "250-STARTTLS\r\n" } else { "" };
                if !converse(&mut stream, offers, true, auth, &kept.clear).await {
                    continue;
                }
            }
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            converse(&mut stream, "250-AUTH PLAIN LOGIN\r\n", line == Line::Implicit, auth, &kept.sealed)
                .await;
        }
    });
    (port, file, heard)
}

/// Talks until the other side is gone or begins TLS; says whether it did.
async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    stream: &mut S,
    offers: &str,
    greets: bool,
    auth: &str,
    heard: &Mutex<Vec<String>>,
) -> bool {
    let mut stream = BufReader::new(stream);
    if greets && stream.write_all(b"220 sink.example ESMTP\r\n").await.is_err() {
        return false;
    }
    let (mut in_data, mut line) = (false, Vec::new());
    loop {
        line.clear();
        let _ = stream.flush().await;
        if stream.read_until(b'\n', &mut line).await.unwrap_or(0) == 0 {
            return false;
        }
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        heard.lock().expect("not poisoned").push(text.clone());
        let word = text.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match word.as_str() {
            _ if in_data && text != "." => continue,
            _ if in_data => {
                in_data = false;
                "250 2.0.0 queued as 4712".to_owned()
            }
            "EHLO" => format!("250-sink.example\r\n{offers}250 8BITMIME"),
            "STARTTLS" => "220 go on".to_owned(),
            "AUTH" => auth.to_owned(),
            "DATA" => {
                in_data = true;
                "354 go on".to_owned()
            }
            _ => "250 ok".to_owned(),
        };
        if stream.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return false;
        }
        if word == "STARTTLS" {
            let _ = stream.flush().await;
            return true;
        }
    }
}

fn with_mail(house: &House, url: String) -> web::App {
    let from = "secretariat@party.example".to_owned();
    house.changed(|inner| inner.mailer = Mailer::Smtp { url: SmtpUrl(url), from }).app
}

/// The part of an address that names the authority's file.
fn ca(file: &std::path::Path) -> String {
    let path = file.to_str().expect("a path");
    format!("ca={}", percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC))
}

/// Writes a mail, tries once to send it; the mail and what its job says.
async fn send(house: &House, app: &web::App) -> (entity::Model, String) {
    let mut work = house.work().await;
    let new = NewMail {
        to: "president@example.org".into(),
        subject: "استدعاء".into(),
        text: "نص".into(),
        ..NewMail::default()
    };
    let id = work.mail(new).await.expect("a mail");
    work.commit().await.expect("committed");
    jobs::run_due_now(app).await.expect("runs");
    let db = house.app.store.read();
    let mail = entity::Entity::find_by_id(id.as_str()).one(db).await.expect("answers").expect("a mail");
    let rows = jobs::entity::Entity::find().all(db).await.expect("answers");
    let job = rows.into_iter().find(|job| job.payload.contains(&id)).expect("a job");
    (mail, job.last_error.unwrap_or_default())
}

fn says_mail(lines: &[String]) -> bool {
    lines.iter().any(|line| line.starts_with("MAIL") || line.starts_with("AUTH") || line == "DATA")
}

#[tokio::test]
async fn mail_and_password_go_under_tls_only() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            for line in [Line::Implicit, Line::StartTls] {
                let (port, file, heard) = server(house, line, "127.0.0.1", "235 welcome").await;
                let url = match line {
                    Line::Implicit => format!("smtps://se%40r:{ENCODED}@127.0.0.1:{port}?{}", ca(&file)),
                    _ => format!("smtp://se%40r:{ENCODED}@127.0.0.1:{port}?tls=required&{}", ca(&file)),
                };
                let (mail, error) = send(house, &with_mail(house, url)).await;
                assert_eq!(mail.response.as_deref(), Some("250 2.0.0 queued as 4712"), "{error}");
                assert!(!says_mail(&heard.clear()), "{:?}", heard.clear());
                let login = base64::engine::general_purpose::STANDARD.encode(format!("\0se@r\0{PASSWORD}"));
                assert!(heard.sealed().contains(&format!("AUTH PLAIN {login}")), "{:?}", heard.sealed());
                assert!(
                    heard.sealed().iter().any(|line| line.starts_with("RCPT TO:<president@example.org>"))
                );
            }
        })
        .await;
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_or_of_another_name_is_refused() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            for line in [Line::Implicit, Line::StartTls] {
                let scheme = if line == Line::Implicit { "smtps" } else { "smtp" };
                let tls = if line == Line::Implicit { "" } else { "tls=required&" };
                let (port, _, heard) = server(house, line, "127.0.0.1", "235 welcome").await;
                let url = format!("{scheme}://u:{ENCODED}@127.0.0.1:{port}?{}", tls.trim_end_matches('&'));
                let (mail, error) = send(house, &with_mail(house, url)).await;
                assert!(mail.sent_at.is_none() && mail.failed_at.is_none(), "it waits for the administrator");
                assert!(error.contains("certificate"), "{error}");
                assert!(!says_mail(&heard.clear()) && heard.sealed().is_empty());

                let (port, file, heard) = server(house, line, "other.example", "235 welcome").await;
                let url = format!("{scheme}://u:{ENCODED}@127.0.0.1:{port}?{tls}{}", ca(&file));
                let (mail, error) = send(house, &with_mail(house, url)).await;
                assert!(mail.sent_at.is_none(), "another server's certificate");
                assert!(error.contains("certificate"), "{error}");
                assert!(!says_mail(&heard.clear()) && heard.sealed().is_empty());
            }
        })
        .await;
}

#[tokio::test]
async fn without_starttls_nothing_is_said() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let (port, file, heard) = server(house, Line::Clear, "127.0.0.1", "235 welcome").await;
            let url = format!("smtp://u:{ENCODED}@127.0.0.1:{port}?tls=required&{}", ca(&file));
            let (mail, error) = send(house, &with_mail(house, url)).await;
            assert!(mail.sent_at.is_none() && !error.is_empty(), "{error}");
            assert!(!says_mail(&heard.clear()), "{:?}", heard.clear());
        })
        .await;
}

/// Everything that is logged, by whichever crate, at whichever level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_password_is_in_no_log_no_row_and_on_no_page() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let (port, file, heard) =
                server(house, Line::Implicit, "127.0.0.1", "535 5.7.8 wrong user or password").await;
            let url = format!("smtps://u:{ENCODED}@127.0.0.1:{port}?{}", ca(&file));
            let app = with_mail(house, url);
            let (mail, error) = send(house, &app).await;
            assert!(heard.sealed().iter().any(|line| line.starts_with("AUTH")), "{:?}", heard.sealed());
            assert!(mail.failed_at.is_none(), "the set-up's mistake, not the mail's");
            assert!(error.contains("535"), "{error}");
            let admin = house.administrator().await;
            let page = admin.get("/office/jobs").await;
            page.assert_has("535");
            let shown = format!("{error}{mail:?}{:?}{}", app.mailer, page.text());
            let logged = String::from_utf8_lossy(&log.0.lock().expect("not poisoned")).into_owned();
            assert!(logged.contains("job") && logged.contains("request"), "the log is listened to: {logged}");
            let login = base64::engine::general_purpose::STANDARD.encode(format!("\0u\0{PASSWORD}"));
            for secret in [PASSWORD, ENCODED, "Xq7w", &login] {
                assert!(!shown.contains(secret), "{secret} in {shown}");
                assert!(!logged.contains(secret), "{secret} is logged");
            }
        })
        .await;
}
