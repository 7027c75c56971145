//! Feeds, sitemap and calendar: well-formed, and in each language what exists in it.

use quick_xml::Reader;
use quick_xml::events::Event as Xml;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_portal::{Event, NewDraft, offer_event};

use crate::support::{BODY, TITLE, arabic, party, published, setup};

/// Reads a document to its end; the names of its elements with their text.
fn elements(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let mut open: Vec<(String, String)> = Vec::new();
    let mut out = Vec::new();
    loop {
        match reader.read_event().expect("well-formed") {
            Xml::Start(tag) => open.push((tag.name().as_ref().to_owned(), String::new())),
            Xml::Empty(tag) => {
                for attribute in tag.attributes() {
                    attribute.expect("a well-formed attribute");
                }
                out.push((tag.name().as_ref().to_owned(), (*tag).to_owned()));
            }
            Xml::Text(text) => {
                if let Some(last) = open.last_mut() {
                    last.1.push_str(&text);
                }
            }
            Xml::End(tag) => {
                let last = open.pop().expect("opened");
                assert_eq!(last.0, tag.name().as_ref());
                out.push(last);
            }
            Xml::Eof => break,
            _ => {}
        }
    }
    assert!(open.is_empty(), "unclosed: {open:?}");
    out
}

#[tokio::test]
async fn the_feed_is_well_formed_and_its_identifiers_last() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("communique", TITLE, BODY)).await;
            let both = NewDraft {
                title: Multi::three("تعزية & مواساة", "Condoléances <au> Roi", ""),
                body: Multi::three("نص\u{1}", "Texte", ""),
                ..arabic("condolence", "", "")
            };
            published(house, both).await;
            let visitor = house.visitor();
            let feed = visitor.get("/feed.atom").await;
            feed.assert_status(200);
            assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
            let found = elements(&feed.text());
            let of = |name: &str| {
                found.iter().filter(|(tag, _)| tag == name).map(|(_, text)| text.as_str()).collect::<Vec<_>>()
            };
            assert_eq!(of("entry").len(), 2);
            let lasting = format!("tag:localhost,2018-10-08:article/{id}/ar");
            assert!(of("id").contains(&lasting.as_str()), "{:?}", of("id"));
            assert_eq!(of("updated").len(), 3, "the feed and each entry");
            assert!(of("author").len() == 1 && of("name").contains(&"حزب الاستقلال"));
            let french = elements(&visitor.get("/fr/feed.atom").await.text());
            assert_eq!(french.iter().filter(|(tag, _)| tag == "entry").count(), 1);
            visitor.get("/feed.atom?unit=nothing").await.assert_status(404);
            let kind = elements(&visitor.get("/feed.atom?kind=communique").await.text());
            assert_eq!(kind.iter().filter(|(tag, _)| tag == "entry").count(), 1);
            let empty = elements(&visitor.get("/en/feed.atom").await.text());
            assert!(empty.iter().any(|(tag, _)| tag == "updated"));
        })
        .await;
}

#[tokio::test]
async fn the_sitemap_knows_the_languages_that_exist() {
    setup()
        .on_sqlite(async |house| {
            let both = NewDraft {
                title: Multi::three("خبر", "Nouvelle", ""),
                body: Multi::three("نص", "Texte", ""),
                ..arabic("news", "", "")
            };
            published(house, both).await;
            let locations = async |path: &str| {
                let map = house.visitor().get(path).await;
                map.assert_status(200);
                let of = elements(&map.text()).into_iter().filter(|(tag, _)| tag == "loc");
                of.map(|(_, text)| text).collect::<Vec<_>>()
            };
            assert_eq!(
                locations("/sitemap.xml").await,
                ["http://localhost/sitemap/pages.xml", "http://localhost/sitemap/2018.xml"]
            );
            let pages = locations("/sitemap/pages.xml").await;
            for page in ["/", "/fr/news", "/organisation", "/en/open-data", "/ledger", "/statutes"] {
                assert!(pages.contains(&format!("http://localhost{page}")), "{page} in {pages:?}");
            }
            for nothing in ["pages-2.xml", "2017.xml", "2018-1.xml", "2018-2.xml", "2018", "20180.xml"] {
                house.visitor().get(&format!("/sitemap/{nothing}")).await.assert_status(404);
            }
            let map = house.visitor().get("/sitemap/2018.xml").await;
            let found = elements(&map.text());
            let addresses: Vec<&str> =
                found.iter().filter(|(tag, _)| tag == "loc").map(|(_, text)| text.as_str()).collect();
            assert!(addresses.contains(&"http://localhost/fr/news/2018/10/nouvelle"), "{addresses:?}");
            assert!(addresses.iter().all(|address| address.is_ascii()));
            let links =
                found.iter().filter(|(tag, text)| tag == "xhtml:link" && text.contains("nouvelle")).count();
            assert_eq!(links, 2, "each of the two versions names the French one");
            let own = map.text().matches("hreflang=\"x-default\"").count();
            assert_eq!(own, addresses.len(), "every page names the version for everybody else");
            let robots = house.visitor().get("/robots.txt").await;
            robots
                .assert_status(200)
                .assert_has("Disallow: /office")
                .assert_has("Sitemap: http://localhost/sitemap.xml");
        })
        .await;
}

/// Writes so many public articles of 2017 at once.
async fn many(house: &rawabit_testkit::House, number: u32) {
    use sea_orm::ConnectionTrait as _;
    let rows = format!("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {number})");
    let article = format!(
        "INSERT INTO article (id, kind, unit_path, state, main_lang, place, picture_alt, picture_credit, version, published_at, public_day, changed_at, created_at, updated_by, note) \
         {rows} SELECT 'old-' || i, 'news', '/party/', 'published', 'ar', '{{}}', '{{}}', '', 1, i, '2017-05-01', i, i, '', '' FROM n"
    );
    let version = format!(
        "INSERT INTO article_version (article_id, lang, title, standfirst, body, slug, path, sort_key, search_row, changed_at) \
         {rows} SELECT 'old-' || i, 'ar', 'خبر', '', 'نص', 'خبر-' || i, '/news/2017/05/خبر-' || i, '', i, i FROM n"
    );
    for sql in [article, version] {
        house.app.store.read().execute_unprepared(&sql).await.expect("written");
    }
}

#[tokio::test]
async fn a_large_sitemap_comes_in_parts_that_together_hold_every_address_once() {
    setup()
        .on_sqlite(async |house| {
            many(house, 1201).await;
            let visitor = house.visitor();
            let index = visitor.get("/sitemap.xml").await.text();
            let parts: Vec<&str> = index
                .split("<loc>http://localhost")
                .skip(1)
                .filter_map(|rest| rest.split('<').next())
                .filter(|part| part.contains("2017"))
                .collect();
            assert_eq!(parts, ["/sitemap/2017.xml", "/sitemap/2017-2.xml", "/sitemap/2017-3.xml"]);
            let mut found = std::collections::BTreeSet::new();
            for part in parts {
                let text = visitor.get(part).await.text();
                for (tag, address) in elements(&text) {
                    assert!(tag != "loc" || found.insert(address.clone()), "{address} twice");
                }
            }
            assert_eq!(found.len(), 1201);
        })
        .await;
}

#[tokio::test]
async fn the_calendar_has_public_events() {
    setup()
        .on_sqlite(async |house| {
            let now = house.app.now();
            let mut work = house.work().await;
            let event = Event {
                source: ("congress".into(), "c1".into()),
                unit: party(),
                title: Multi::three("المؤتمر الوطني", "Congrès national", ""),
                place: Multi::one(Lang::Ar, "بوزنيقة"),
                summary: Multi::default(),
                starts_at: now.plus_seconds(86_400),
                ends_at: now.plus_seconds(90_000),
                page: Some("/news".into()),
                cancelled: false,
            };
            offer_event(&mut work, event).await.expect("offered");
            work.commit().await.expect("committed");
            let visitor = house.visitor();
            let calendar = visitor.get("/fr/events.ics").await;
            calendar
                .assert_status(200)
                .assert_has("BEGIN:VEVENT\r\n")
                .assert_has("Congrès national")
                .assert_has("http://localhost/fr/news");
            assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
            let front = visitor.get("/").await;
            front.assert_has("المؤتمر الوطني").assert_has("بوزنيقة");
            front.assert_has("\"@type\":\"Event\"").assert_has("\"startDate\":\"2018-10-09T09:00:00");
            visitor.get("/events").await.assert_has("المؤتمر الوطني").assert_has("<b>9</b>أكتوبر");
            house.clock.advance(2 * 86_400);
            visitor.get("/").await.assert_has("انعقد مؤخرا");
            house.clock.advance(61 * 86_400);
            visitor.get("/").await.assert_lacks("المؤتمر الوطني");
        })
        .await;
}
