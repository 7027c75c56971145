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
