//! What the tests share: a house with the rooms below, and the press release as an article.

use rawabit_platform::clock::Day;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::UnitPath;
use rawabit_portal::{NewDraft, draft, publish};
use rawabit_testkit::{House, Setup};

/// The title of the press release.
pub(crate) const TITLE: &str = "الأمين العام لحزب الاستقلال يترأس اجتماعا لرؤساء وممثلي الروابط المهنية";

/// Two paragraphs, with quotation marks and a range as the press release writes them.
pub(crate) const BODY: &str = "ترأس الأمين العام، يوم الاثنين 8 أكتوبر 2018، اجتماعا مع رؤساء وممثلي الروابط المهنية.\n\nطبقا للاستراتيجية \"2017 - 2021\" عبر تجديد الفروع الإقليمية والجهوية للروابط المهنية.";

/// A house with the portal and what it stands on.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![
        rawabit_platform::room::ROOM,
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
    ])
}

/// The party.
pub(crate) fn party() -> UnitPath {
    UnitPath("/party/".to_owned())
}

/// The day of the press release.
pub(crate) fn day() -> Day {
    Day::new(2018, 10, 8).expect("a day")
}

/// An Arabic draft.
pub(crate) fn arabic(kind: &str, title: &str, body: &str) -> NewDraft {
    NewDraft::new(kind, party(), Multi::one(Lang::Ar, title), Multi::one(Lang::Ar, body))
}

/// Drafts and publishes in one work; returns the identifier.
pub(crate) async fn published(house: &House, new: NewDraft) -> String {
    let mut work = house.work().await;
    let system = house.system();
    let id = draft(&mut work, &system.permit(&new.unit).expect("may"), new.clone()).await.expect("drafted");
    publish(&mut work, &system.permit(&new.unit).expect("may"), &id, day()).await.expect("published");
    work.commit().await.expect("committed");
    id
}

/// A form with a file as browsers send it (RFC 7578), and its media type.
pub(crate) fn multipart(fields: &[(&str, &str)], file: Option<(&str, &[u8])>) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--b0\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                .into_bytes(),
        );
    }
    if let Some((name, bytes)) = file {
        let head = "filename=\"photo.png\"\r\nContent-Type: image/png";
        body.extend(
            format!("--b0\r\nContent-Disposition: form-data; name=\"{name}\"; {head}\r\n\r\n").into_bytes(),
        );
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--b0--\r\n");
    ("multipart/form-data; boundary=b0".to_owned(), body)
}

/// A grey picture of one pixel (PNG, RFC 2083).
pub(crate) const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00,
    0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81,
    0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
