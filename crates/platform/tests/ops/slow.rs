//! Readers who begin to say something and do not end, on a real socket.

use std::net::SocketAddr;
use std::time::Duration;

use rawabit_platform::web::serve::{self, Patience};
use rawabit_testkit::House;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

use crate::harbour::setup;

/// Longer than any patience of these tests, and far shorter than that of the house.
const SOON: Duration = Duration::from_secs(10);

struct Served {
    at: SocketAddr,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

async fn served(house: &House, patience: Patience) -> Served {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let at = listener.local_addr().expect("an address");
    let (stop, stopped) = oneshot::channel();
    let service = serve::service(&house.app);
    let task = tokio::spawn(serve::serve(std::sync::Arc::new(()), service, listener, patience, async move {
        drop(stopped.await)
    }));
    Served { at, stop, task }
}

impl Served {
    async fn reader(&self) -> TcpStream {
        TcpStream::connect(self.at).await.expect("connects")
    }

    async fn ends(self) {
        let _ = self.stop.send(());
        timeout(SOON, self.task).await.expect("nobody is waited for").expect("no panic").expect("served");
    }
}

/// All that the house says until it closes the connection.
async fn until_closed(stream: &mut TcpStream) -> String {
    let mut said = Vec::new();
    let read = timeout(SOON, stream.read_to_end(&mut said)).await.expect("the house closes the connection");
    // A connection that is cut may end in an error rather than in an end.
    let _ = read;
    String::from_utf8_lossy(&said).into_owned()
}

const BRIEF: Patience = Patience { head: Duration::from_millis(200), body: Duration::from_millis(300) };

#[tokio::test]
async fn half_a_header_does_not_hold_a_connection() {
    setup()
        .0
        .on_sqlite(async |house| {
            let served = served(house, BRIEF).await;
            let mut slow = served.reader().await;
            slow.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Half").await.expect("sent");
            let said = until_closed(&mut slow).await;
            assert!(!said.contains(" 200 "), "{said}");
            // Whoever speaks in time is answered, and again on the same connection.
            let mut quick = served.reader().await;
            for last in [false, true] {
                let close = if last { "Connection: close\r\n" } else { "" };
                let request = format!("GET /healthz HTTP/1.1\r\nHost: localhost\r\n{close}\r\n");
                quick.write_all(request.as_bytes()).await.expect("sent");
            }
            assert_eq!(until_closed(&mut quick).await.matches("HTTP/1.1 200 OK").count(), 2);
            served.ends().await;
        })
        .await;
}

#[tokio::test]
async fn a_body_that_drips_has_an_end() {
    setup()
        .0
        .on_sqlite(async |house| {
            let served = served(house, Patience { head: SOON, ..BRIEF }).await;
            let mut slow = served.reader().await;
            let head = "POST /harbour/public HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n\
                Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 100000\r\n\r\n--x\r\n";
            slow.write_all(head.as_bytes()).await.expect("sent");
            let (mut reading, mut writing) = slow.into_split();
            let drip = tokio::spawn(async move {
                while writing.write_all(b"a").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(40)).await;
                }
            });
            let mut said = [0; 64];
            let n = timeout(SOON, reading.read(&mut said)).await.expect("answered").expect("read");
            let said = String::from_utf8_lossy(&said[..n]).into_owned();
            assert!(said.starts_with("HTTP/1.1 400 "), "{said}");
            drip.abort();
            drop(reading);
            served.ends().await;
        })
        .await;
}

#[tokio::test]
async fn an_idle_connection_does_not_keep_the_house_from_closing() {
    setup()
        .0
        .on_sqlite(async |house| {
            let served = served(house, Patience { head: SOON, body: SOON }).await;
            let mut stream = served.reader().await;
            stream.write_all(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").await.expect("sent");
            let mut first = [0; 15];
            stream.read_exact(&mut first).await.expect("answered");
            assert_eq!(&first, b"HTTP/1.1 200 OK");
            served.ends().await;
            until_closed(&mut stream).await;
        })
        .await;
}
