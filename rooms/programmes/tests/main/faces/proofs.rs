//! Proof that opens without an account: what is public by its nature, and nothing else.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_platform::kit::pick::Found;
use rawabit_platform::lang::Locales;
use rawabit_platform::web::Room;
use rawabit_programmes::commands;
use rawabit_programmes::model::Side;
use rawabit_testkit::{Client, House, Setup};

use super::scene::{Cast, Programme, SPRING, Seat, approved, holder, people, publish, rows, running, said};
use crate::yard::{reporter, texts};

/// A room whose records are open when their names say so. It tells whether it was asked as a visitor.
const PLOTS: Room = Room {
    open_records: &[("plot", |ctx, ids| {
        Box::pin(async move {
            let asked = if ctx.viewer.is_none() && ctx.policy.grants().is_empty() {
                "حديقة"
            } else {
                "بصفة"
            };
            let open = ids.into_iter().filter(|id| id.starts_with("open"));
            Ok(open.map(|id| Found::new(&id, asked).at(format!("/plots/{id}"))).collect())
        })
    })],
    ..Room::new("plots", Locales { room: "plots", ar: "", fr: "", en: "" })
};

fn setup() -> Setup {
    Setup::new(vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_programmes::ROOM,
        PLOTS,
        rawabit_platform::room::ROOM,
    ])
    .grants(Arc::new(rawabit_federation::MandateGrants))
    .shelf(Arc::new(Documents::new()))
}

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The spring's report, sent back to the league by the office that approved it last.
async fn reopened(house: &House, cast: &Cast, programme: &Programme) {
    house.clock.advance(60);
    let mut work = house.work().await;
    commands::reopen_report(&house.app, &mut work, &cast.deputy, &programme.id, SPRING, None, "أضيفوا الحجج")
        .await
        .expect("works")
        .expect("reopened");
    work.commit().await.expect("committed");
}

/// Handed in again and approved by all.
async fn approved_again(house: &House, cast: &Cast, programme: &Programme) {
    house.clock.advance(60);
    let computed = commands::compute(&house.app, &programme.id, SPRING).await.expect("computed");
    let mut work = house.work().await;
    let write = reporter(house, &programme.id).await;
    commands::submit_report(&house.app, &mut work, &write, None, SPRING, None, &computed)
        .await
        .expect("works")
        .expect("handed in");
    work.commit().await.expect("committed");
    approved(house, cast, programme, SPRING).await;
}

/// The file of a piece of evidence.
async fn file(house: &House, label: &str) -> String {
    let sql = format!("SELECT ref FROM report_evidence WHERE label = '{label}'");
    format!("/files/{}/full", texts(house, &sql).await.remove(0))
}

/// Brings what is open and what is not: files of both kinds, records of both kinds, an act, and an act that there is not.
async fn brought(house: &House, president: &Client, programme: &Programme) {
    let path = format!("/office/programmes/{}/reports/{SPRING}/proof", programme.id);
    let document = [("document", "minutes.pdf", PDF)];
    for fields in [vec![("label", "لائحة المطرودين")], vec![("label", "صور التجديد"), ("public", "on")]]
    {
        president.post_files(&path, &fields, &document).await.assert_status(303);
    }
    let act = [("record", "act:0"), ("record.q", ""), ("label", "كلمة للقيادة")];
    president.post_files(&path, &act, &[]).await.assert_status(303);
    for (n, (kind, of)) in [("plot", "open-1"), ("plot", "closed-1"), ("act", "999999"), ("article", "none")]
        .into_iter()
        .enumerate()
    {
        let sql = format!(
            "INSERT INTO report_evidence (id, report_id, indicator_id, kind, ref, label, at) \
             SELECT 'e{n}', id, NULL, '{kind}', '{of}', 'سر {of}', 0 FROM report WHERE period = {SPRING}"
        );
        rows(house, &sql).await;
    }
}

#[tokio::test]
async fn what_everybody_may_open_is_linked_and_the_rest_is_counted() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            let (visitor, stranger) = (house.visitor(), house.stranger().await);
            reopened(house, &cast, &programme).await;
            brought(house, &president, &programme).await;
            let (closed, open) = (file(house, "لائحة المطرودين").await, file(house, "صور التجديد").await);
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            // Brought for everybody, and open to nobody before it is approved.
            visitor.get(&open).await.assert_status(404);
            stranger.get(&open).await.assert_status(404);
            president.get(&open).await.assert_status(200);
            approved_again(house, &cast, &programme).await;
            let page = format!("/programmes/{}", programme.id);
            for reader in [&visitor, &stranger, &president, &house.secretariat().await] {
                let page = reader.get(&page).await;
                said(&page)
                    .assert_status(200)
                    .assert_has("صور التجديد")
                    .assert_has(&open)
                    .assert_has("حديقة")
                    .assert_has("/plots/open-1")
                    .assert_has("\"/ledger/acts/0\"")
                    .assert_lacks("لائحة المطرودين")
                    .assert_lacks(&closed)
                    .assert_lacks("minutes.pdf")
                    .assert_lacks("كلمة للقيادة")
                    .assert_lacks("سر ")
                    .assert_lacks("closed-1")
                    .assert_lacks("بصفة")
                    .assert_lacks("999999");
            }
            let english = visitor.get(&format!("/en{page}")).await;
            said(&english).assert_has("\u{2068}4\u{2069} more pieces of evidence").assert_has("Act no.");
            for reader in [&visitor, &stranger] {
                reader.get(&open).await.assert_status(200);
                reader.get("/ledger/acts/0").await.assert_status(200);
                reader.get(&closed).await.assert_status(404);
            }
            said(&president.get(&format!("/office/programmes/{}/reports/{SPRING}", programme.id)).await)
                .assert_has("للعموم")
                .assert_has("/withhold");
        })
        .await;
}

#[tokio::test]
async fn a_file_closes_with_whatever_opened_it() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            reopened(house, &cast, &programme).await;
            brought(house, &president, &programme).await;
            approved_again(house, &cast, &programme).await;
            let open = file(house, "صور التجديد").await;
            let seen = async || house.visitor().get(&open).await.status;
            assert_eq!(seen().await, 404, "the programme is not published");
            publish(house, &programme, Side::Unit).await;
            assert_eq!(seen().await, 404, "by one side only");
            publish(house, &programme, Side::Partner).await;
            assert_eq!(seen().await, 200);
            let mut work = house.work().await;
            let seat = Seat { side: Side::Partner, programme: &programme.id };
            commands::publish(&mut work, &seat.speaks(house).await, None, false).await.expect("taken back");
            work.commit().await.expect("committed");
            assert_eq!(seen().await, 404, "a side took it back");
            publish(house, &programme, Side::Partner).await;
            assert_eq!(seen().await, 200);
            reopened(house, &cast, &programme).await;
            assert_eq!(seen().await, 404, "the report is not approved any more");
            approved_again(house, &cast, &programme).await;
            assert_eq!(seen().await, 200);
            // The unit takes it back at any time; whoever only reads may not.
            let id =
                texts(house, "SELECT id FROM report_evidence WHERE label = 'صور التجديد'").await.remove(0);
            let withhold =
                format!("/office/programmes/{}/reports/{SPRING}/proof/{id}/withhold", programme.id);
            holder(house, &cast.headquarters).await.post(&withhold, &[]).await.assert_status(404);
            assert_eq!(seen().await, 200);
            president.post(&withhold, &[]).await.assert_status(303);
            assert_eq!(seen().await, 404);
            president.get(&open).await.assert_status(200);
            house.visitor().get(&format!("/programmes/{}", programme.id)).await.assert_lacks("صور التجديد");
            president.post(&withhold, &[]).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn only_a_file_is_brought_for_everybody() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            reopened(house, &cast, &programme).await;
            let path = format!("/office/programmes/{}/reports/{SPRING}/proof", programme.id);
            for lang in ["", "/fr", "/en"] {
                said(&president.get(&format!("{lang}{path}")).await)
                    .assert_status(200)
                    .assert_has("name=\"public\"");
            }
            let act = [("record", "act:0"), ("record.q", ""), ("public", "on")];
            said(&president.post_files(&path, &act, &[]).await)
                .assert_status(422)
                .assert_has("id=\"e-public\"");
            let found = president.get("/office/reports/records/suggest?q=/ledger/acts/0").await;
            said(&found).assert_status(200).assert_has("القيد رقم");
        })
        .await;
}
