//! Files: taken in, kept, handed out, swept.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use image::{Rgb, RgbImage};
use rawabit_platform::files::{self, Variant, entity};
use rawabit_platform::jobs;
use rawabit_platform::permit::Role;
use rawabit_testkit::{Client, House, Reply};
use sea_orm::EntityTrait as _;

use crate::harbour::{setup, tomorrow};

const BOUNDARY: &str = "----ships7MA4YWxkTrZu0gW";

fn field(name: &str, value: &str) -> Vec<u8> {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes()
}

fn opening(file_name: &str) -> Vec<u8> {
    format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"{file_name}\"\r\nContent-Type: image/jpeg\r\n\r\n"
    )
    .into_bytes()
}

fn form(ship: &str, file_name: &str, content: &[u8]) -> Vec<u8> {
    let mut body = field("name", ship);
    body.extend(opening(file_name));
    body.extend_from_slice(content);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    body
}

async fn post(client: &Client, path: &str, body: Body) -> Reply {
    let request = client
        .request("POST", path)
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
        .header("sec-fetch-site", "same-origin")
        .body(body)
        .expect("a request");
    client.send(request).await
}

fn photograph(width: u32, height: u32) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, ((x + y) % 256) as u8])
    });
    let mut out = Vec::new();
    image
        .write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 80))
        .expect("encodes");
    out
}

async fn rows(house: &House) -> Vec<entity::Model> {
    entity::Entity::find().all(house.app.store.read()).await.expect("files")
}

/// Files and folders under the store, but for the empty ones.
fn on_disk(house: &House) -> usize {
    fn count(folder: &std::path::Path) -> usize {
        let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
        entries.flatten().map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
    }
    count(house.app.files.root())
}

#[tokio::test]
async fn a_picture_is_taken_in_made_anew_and_handed_out_in_its_sizes() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let visitor = house.visitor();
            let sent = photograph(1000, 400);
            let reply =
                post(&visitor, "/harbour/public", form("سفينة", "رحلة \u{202e}.jpg", &sent).into()).await;
            reply.assert_status(303);
            let row = rows(house).await.remove(0);
            assert_eq!(
                (row.media_type.as_str(), row.width, row.height),
                ("image/jpeg", Some(1000), Some(400))
            );
            assert_eq!(
                (row.owner_kind.as_str(), row.owner_id.as_str(), row.name.as_str()),
                ("ship", "سفينة", "رحلة .jpg")
            );
            assert_eq!(on_disk(house), 3, "full, 800, 320");
            let thumbnail = visitor.get(&reply.location()).await;
            thumbnail.assert_status(200);
            assert_eq!(thumbnail.header("content-type"), "image/jpeg");
            assert_eq!(thumbnail.header("cache-control"), "public, max-age=31536000, immutable");
            assert_eq!(thumbnail.header("x-content-type-options"), "nosniff");
            assert!(thumbnail.header("content-security-policy").contains("sandbox"));
            assert!(thumbnail.header("content-disposition").starts_with("inline; filename=\"____ .jpg\""));
            assert_eq!(image::load_from_memory(&thumbnail.bytes).expect("a picture").width(), 320);
            assert_eq!(thumbnail.header("content-length"), thumbnail.bytes.len().to_string());
            // Larger than it is there is no copy: as it is.
            let full = visitor.get(&files::url(&row.id, Variant::W1600)).await;
            assert_eq!(full.bytes.len() as i64, row.size);
            let tag = full.header("etag");
            let request =
                visitor.request("GET", &files::url(&row.id, Variant::Full)).header("if-none-match", &tag);
            let again = visitor.send(request.body(Body::empty()).expect("a request")).await;
            assert_eq!((again.status, again.bytes.len()), (304, 0));
            assert_ne!(thumbnail.header("etag"), tag);
            for path in [
                "/files/x/full",
                "/files/../full",
                &format!("/files/{}/w9", row.id),
                &format!("/files/{}/..%2ffull", row.id),
            ] {
                visitor.get(path).await.assert_status(404);
            }
        })
        .await;
}

#[tokio::test]
async fn what_a_reader_may_not_fetch_is_not_there() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            let unit = post(&visitor, "/harbour/unit", form("a", "a.jpg", &photograph(10, 10)).into())
                .await
                .location();
            let hold = post(&visitor, "/harbour/hold", form("b", "b.jpg", &photograph(10, 10)).into())
                .await
                .location();
            for path in [&unit, &hold] {
                visitor.get(path).await.assert_status(404);
                house.stranger().await.get(path).await.assert_status(404);
                house.with_role(Role::President, "/union/").await.get(path).await.assert_status(404);
            }
            let member = house.with_role(Role::Member, "/party/").await;
            let page = member.get(&unit).await;
            page.assert_status(200);
            assert_eq!(page.header("cache-control"), "private, no-cache");
            member.get(&hold).await.assert_status(404);
            house.with_role(Role::President, "/party/").await.get(&hold).await.assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn disguised_damaged_and_missing_files_are_told_at_the_field_and_nothing_typed_is_lost() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            let whole = photograph(300, 300);
            let mut program = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff".to_vec();
            program.resize(2000, 0);
            let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
            let cases: [(&str, &[u8], &str); 6] = [
                ("ship.jpg", &program, "This file is \u{2068}a program"),
                ("ship.png", svg, "a web page or a vector drawing"),
                ("ship.jpg", &whole[..whole.len() / 2], "damaged or incomplete"),
                ("ship.png", &whole, "ends in"),
                ("ship.jpg", b"", "empty"),
                ("", b"", "Choose a file"),
            ];
            for (name, content, words) in cases {
                let reply =
                    post(&visitor, "/en/harbour/public", form("سفينة \"نوح\"", name, content).into()).await;
                reply.assert_status(422).assert_has(words.trim_start_matches("This file is \u{2068}"));
                reply
                    .assert_has("value=\"سفينة &quot;نوح&quot;\"")
                    .assert_has("id=\"e-picture\"")
                    .assert_lacks("⟦jobs")
                    .assert_lacks("⟦mail")
                    .assert_lacks("⟦file")
                    .assert_lacks("⟦form");
            }
            let document = form("a", "report.pdf", b"%PDF-1.7\nstartxref\n0\n%%EOF\n");
            let reply = post(&visitor, "/en/harbour/document", document.into()).await;
            reply.assert_status(303);
            let served = visitor.get(&reply.location()).await;
            assert_eq!(served.header("content-type"), "application/pdf");
            assert!(served.header("content-disposition").starts_with("attachment; filename=\"report.pdf\""));
            assert_eq!(
                (rows(house).await.len(), on_disk(house)),
                (1, 1),
                "nothing of the refused ones is left"
            );
        })
        .await;
}

#[tokio::test]
async fn three_hundred_megabytes_get_an_answer_and_take_no_memory() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            post(&visitor, "/harbour/public", form("warm", "a.jpg", &photograph(10, 10)).into())
                .await
                .assert_status(303);
            let before = rawabit_platform::health::resident().expect("a Linux system");
            // A sender that is always ready, the name of the ship after the file, as some forms have it.
            let piece = Bytes::from(vec![7_u8; 1024 * 1024]);
            let mut tail = b"\r\n".to_vec();
            tail.extend(field("name", "التيتانيك"));
            tail.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
            let pieces = std::iter::once(Bytes::from(opening("huge.jpg")))
                .chain(std::iter::repeat_n(piece, 300))
                .chain(std::iter::once(Bytes::from(tail)));
            let watch = tokio::spawn(async {
                let mut most = 0;
                loop {
                    most = most.max(rawabit_platform::health::resident().unwrap_or(0));
                    PEAK.store(most, std::sync::atomic::Ordering::SeqCst);
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            });
            let body = Body::from_stream(futures_util::stream::iter(pieces.map(Ok::<_, std::io::Error>)));
            let reply = post(&visitor, "/en/harbour/public", body).await;
            watch.abort();
            reply
                .assert_status(422)
                .assert_has("300")
                .assert_has("at most")
                .assert_has("value=\"التيتانيك\"");
            let grown = PEAK.load(std::sync::atomic::Ordering::SeqCst).saturating_sub(before);
            assert!(grown < 60 * 1024 * 1024, "grew by {grown} bytes");
            assert_eq!((rows(house).await.len(), on_disk(house)), (1, 1));
        })
        .await;
}

static PEAK: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);

#[tokio::test]
async fn hostile_forms_are_answered() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            // A part header without an end.
            let mut start = format!("--{BOUNDARY}\r\nX: ").into_bytes();
            start.resize(64 * 1024, b'a');
            let endless = futures_util::stream::iter(
                std::iter::once(Bytes::from(start))
                    .chain(std::iter::repeat_n(Bytes::from(vec![b'a'; 1024 * 1024]), 200))
                    .map(Ok::<_, std::io::Error>),
            );
            post(&visitor, "/harbour/public", Body::from_stream(endless)).await.assert_status(400);
            // Cut off in the middle of the file; the connection ends.
            let cut = form("a", "a.jpg", &photograph(200, 200));
            post(&visitor, "/harbour/public", cut[..cut.len() / 2].to_vec().into()).await.assert_status(400);
            // Text without measure.
            let long = field("name", &"س".repeat(1024 * 1024));
            post(&visitor, "/harbour/public", long.into()).await.assert_status(400);
            // No such form at all.
            visitor.post("/harbour/public", &[("name", "a")]).await.assert_status(400);
            assert_eq!((rows(house).await.len(), on_disk(house)), (0, 0));
        })
        .await;
}

#[tokio::test]
async fn files_live_and_die_with_their_transaction_and_orphans_are_swept() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let visitor = house.visitor();
            // The handler refuses after the file was moved into its place.
            let dropped =
                post(&visitor, "/harbour/public", form("never", "a.jpg", &photograph(400, 10)).into()).await;
            dropped.assert_status(409);
            assert_eq!((rows(house).await.len(), on_disk(house)), (0, 0));
            let kept =
                post(&visitor, "/harbour/public", form("kept", "a.jpg", &photograph(400, 10)).into()).await;
            let erased =
                post(&visitor, "/harbour/public", form("gone", "a.jpg", &photograph(400, 10)).into()).await;
            let row = rows(house).await.into_iter().find(|row| row.owner_id == "gone").expect("a row");
            let mut work = house.work().await;
            files::erase(&mut work, &row.id).await.expect("erased");
            work.commit().await.expect("committed");
            visitor.get(&erased.location()).await.assert_status(404);
            assert_eq!(on_disk(house), 4, "the bytes still lie there");
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!((on_disk(house), rows(house).await.len()), (2, 2), "the bytes went, the row stays");
            // What a crash leaves: a file in its place without a row, an upload under way.
            let crashed = house.app.store.entropy().id(house.app.now());
            let root = house.app.files.root();
            let tail: Vec<char> = crashed.chars().rev().take(4).collect();
            let part = |range: std::ops::Range<usize>| tail[range].iter().collect::<String>();
            let place = root.join(part(0..2)).join(part(2..4)).join(&crashed);
            std::fs::create_dir_all(&place).expect("a folder");
            std::fs::write(place.join("full"), b"x").expect("a file");
            std::fs::write(root.join("tmp").join(house.app.store.entropy().id(house.app.now())), b"y")
                .expect("a file");
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(on_disk(house), 4, "young: may belong to a transaction under way");
            tomorrow(&house.clock);
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(on_disk(house), 3, "what has no row waits in the trash");
            assert!(!place.exists() && root.join("trash").is_dir());
            for _ in 0..31 {
                tomorrow(&house.clock);
            }
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(on_disk(house), 2, "for a month");
            visitor.get(&kept.location()).await.assert_status(200);
            // A database that knows none of the files is not the one of this folder.
            entity::Entity::delete_many().exec(house.app.store.read()).await.expect("deleted");
            tomorrow(&house.clock);
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(on_disk(house), 2, "nothing is swept");
        })
        .await;
}
