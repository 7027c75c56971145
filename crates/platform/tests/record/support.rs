//! A small house that shows the record, and acts to put into it.

use rawabit_ledger::{Report, verify_export};
use rawabit_platform::kit::Html;
use rawabit_platform::ledger::{NewAct, export_to};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{CalendarEntry, CalendarKind, Ctx, Panel, Room};
use rawabit_platform::{Answer, Day, Fault, LOCALES, record};
use rawabit_testkit::{House, Setup, UNITS};

/// The house: the platform's pages, and what a room would add to them.
pub(crate) fn setup() -> Setup {
    Setup::new(vec![Room {
        actions: record::ACTIONS,
        routes: record::routes,
        office_nav: record::OFFICE_NAV,
        public_nav: record::PUBLIC_NAV,
        panels: &[panel],
        calendar: &[calendar],
        act_links: &[("meeting", |ctx, ids| Box::pin(meetings(ctx, ids)))],
        ..Room::new("platform", LOCALES)
    }])
}

/// Meetings are the office's: whoever signed in may open them.
async fn meetings(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let path = |id: String| (id.clone(), format!("/office/meetings/{id}"));
    Ok(if ctx.viewer.is_some() { ids.into_iter().map(path).collect() } else { Vec::new() })
}

fn panel(ctx: Ctx) -> BoxFuture<'static, Answer<Option<Panel>>> {
    Box::pin(async move {
        if ctx.param("panel").as_deref() == Some("broken") {
            return Err(Fault::Unavailable);
        }
        let body = Html("<p>panel-of-a-room</p>".to_owned());
        Ok(Some(Panel { title: "panel-title".to_owned(), body, more: None, wide: true }))
    })
}

fn calendar(_: Ctx, year: i16) -> BoxFuture<'static, Answer<Vec<CalendarEntry>>> {
    Box::pin(async move {
        let entry = |month, day, label: &str, path: Option<&str>, kind| CalendarEntry {
            day: Day::new(year, month, day).expect("a day"),
            at: None,
            label: label.to_owned(),
            path: path.map(str::to_owned),
            kind,
        };
        Ok(vec![
            entry(10, 8, "presidents <meet>", Some("/office/meetings/m1"), CalendarKind::Meeting),
            entry(10, 10, "reports due", None, CalendarKind::Deadline),
            entry(10, 10, "open day", Some("/events/e1"), CalendarKind::Event),
            entry(12, 31, "year's end", None, CalendarKind::Deadline),
        ])
    })
}

/// The league of the tests.
pub(crate) fn league() -> UnitPath {
    UnitPath(UNITS[1].to_owned())
}

/// A meeting's convocation, with a fact and an article.
pub(crate) fn convened(id: &str) -> NewAct {
    NewAct::new("meeting.convened", "meeting", id, &league())
        .fact("title", "لقاء الرؤساء")
        .cites("11", "2017")
}

/// Writes `acts` acts in one transaction, a minute after the last one.
pub(crate) async fn write(house: &House, acts: usize) {
    house.clock.advance(60);
    let mut work = house.work().await;
    for n in 0..acts {
        work.act(convened(&format!("m{n}"))).await.expect("an act");
    }
    work.commit().await.expect("committed");
}

/// The whole ledger as a file.
pub(crate) async fn export(house: &House, openings: bool) -> String {
    let mut text = String::new();
    export_to(&house.app.store, openings, |piece| {
        text.push_str(piece);
        Ok(())
    })
    .await
    .expect("an export");
    text
}

/// The key that the house signs with.
pub(crate) fn key(house: &House) -> String {
    house.app.store.signer().verifier().to_string()
}

/// What an auditor with the house's key says of the whole ledger.
pub(crate) async fn judged(house: &House) -> Report {
    let text = export(house, false).await;
    verify_export(text.as_bytes(), None, Some(&key(house))).expect("read from memory")
}
