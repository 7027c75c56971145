//! Pages, with personas who may only use the public ways in.

use rawabit_platform::lang::Multi;
use rawabit_platform::permit::Role;
use rawabit_portal::NewDraft;
use rawabit_portal::model::href;

use crate::support::{BODY, PIXEL, TITLE, arabic, multipart, party, published, setup};

const FIELDS: [(&str, &str); 6] = [
    ("kind", "communique"),
    ("unit", "/"),
    ("title.ar", TITLE),
    ("body.ar", BODY),
    ("place.ar", "الرباط"),
    ("dateline", "2018-10-08"),
];

#[tokio::test]
async fn the_secretariat_writes_reviews_publishes_and_everybody_reads() {
    setup()
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            visitor.get("/").await.assert_status(200).assert_has("لم يُنشر شيء بعد");
            visitor.get("/office/articles").await.assert_status(303);
            let secretariat = house.secretariat().await;
            secretariat.get("/office/articles").await.assert_status(200).assert_has("لا مقالات بعد");
            secretariat.get("/office/articles/new").await.assert_status(200).assert_has("name=\"title.ar\"");
            let sent = secretariat.post("/office/articles/new", &FIELDS).await;
            sent.assert_status(303);
            let office = sent.location().split('?').next().expect("a path").to_owned();
            secretariat
                .get(&sent.location())
                .await
                .assert_status(200)
                .assert_has("حُفظت المسودة.")
                .assert_has(TITLE);
            secretariat.get(&format!("{office}/preview")).await.assert_status(200).assert_has("هذه معاينة");
            visitor.get(&format!("{office}/preview")).await.assert_status(303);
            secretariat.post(&format!("{office}/submit"), &[("version", "1")]).await.assert_status(303);
            secretariat
                .post(&format!("{office}/publish"), &[("version", "1")])
                .await
                .assert_status(422)
                .assert_has(TITLE);
            let done = secretariat.post(&format!("{office}/publish"), &[("version", "2")]).await;
            done.assert_status(303);
            secretariat.get(&done.location()).await.assert_has("نُشر المقال.").assert_has("منشور");
            secretariat.get(&format!("{office}/revisions/1")).await.assert_status(200).assert_has("<ins>");
            let csv = secretariat.get("/office/articles?format=csv&state=published").await;
            csv.assert_status(200).assert_has(TITLE);

            let path = "/news/2018/10/الأمين-العام-لحزب-الاستقلال-يترأس-اجتماعا-لرؤساء-وممثلي-الروابط-المهنية";
            let page = visitor.get(path).await;
            page.assert_status(200)
                .assert_has(&format!("<h1>{TITLE}</h1>"))
                .assert_has("&quot;2017 - 2021&quot;")
                .assert_has("الاثنين 8 أكتوبر 2018")
                .assert_has("\"@type\":\"NewsArticle\"")
                .assert_has("\"@type\":\"BreadcrumbList\"")
                .assert_has("property=\"og:locale\" content=\"ar_MA\"")
                .assert_has("property=\"og:title\"")
                // Without a picture of its own the organisation's card is shown, and no picture is claimed of the article.
                .assert_has("property=\"og:image\" content=\"http://localhost/assets/card.png\"")
                .assert_has("property=\"og:image:width\" content=\"1200\"")
                .assert_lacks("\"image\":")
                .assert_has(&format!("hreflang=\"x-default\" href=\"http://localhost{}\"", href(path)))
                .assert_has("class=\"proof\"")
                .assert_has(&format!("<link rel=\"canonical\" href=\"http://localhost{}\">", href(path)))
                .assert_has("hreflang=\"ar\"")
                .assert_lacks("rel=\"alternate\" hreflang=\"fr\"");
            visitor
                .get("/")
                .await
                .assert_has(TITLE)
                .assert_has(&href(path))
                .assert_has("property=\"og:url\" content=\"http://localhost/\"")
                .assert_has("property=\"og:image\"")
                .assert_has("hreflang=\"x-default\" href=\"http://localhost/\"");
            visitor.get("/news").await.assert_has(TITLE);
            visitor.get("/news/2018/10").await.assert_has(TITLE).assert_has("أكتوبر 2018");
            visitor.get("/news?kind=condolence").await.assert_status(200).assert_lacks(TITLE);
            visitor.get("/news/2018").await.assert_has(TITLE);

            // A reader of French gets the Arabic text, told so, and a search engine is told not to take the copy.
            let french = visitor.get(&format!("/fr{path}")).await;
            french
                .assert_status(200)
                .assert_has("Ce texte n’existe pas dans votre langue")
                .assert_has("<meta name=\"robots\" content=\"noindex\">")
                .assert_has(&format!("<link rel=\"canonical\" href=\"http://localhost{}\">", href(path)))
                .assert_has("<h1 lang=\"ar\" dir=\"rtl\">");
        })
        .await;
}

#[tokio::test]
async fn a_correction_is_shown_and_a_former_address_leads_on() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("communique", "بلاغ المكتب", BODY)).await;
            let secretariat = house.secretariat().await;
            let edit = format!("/office/articles/{id}/edit");
            secretariat.get(&edit).await.assert_status(200).assert_has("name=\"note.ar\"");
            let body = BODY.replace("2017", "2016");
            let mut fields = vec![
                ("kind", "communique"),
                ("title.ar", "بلاغ المكتب"),
                ("body.ar", body.as_str()),
                ("slug.ar", "بلاغ جديد"),
                ("version", "2"),
            ];
            secretariat
                .post(&edit, &fields)
                .await
                .assert_status(422)
                .assert_has("اكتبوا كلمة توضح السبب")
                .assert_has("2016 - 2021");
            fields.push(("note.ar", "الصواب هو 2016"));
            secretariat.post(&edit, &fields).await.assert_status(303);
            let visitor = house.visitor();
            let old = visitor.get("/news/2018/10/بلاغ-المكتب").await;
            old.assert_status(301);
            assert_eq!(old.location(), href("/news/2018/10/بلاغ-جديد"));
            let page = visitor.get("/news/2018/10/بلاغ-جديد").await;
            page.assert_status(200)
                .assert_has("class=\"correction\"")
                .assert_has("الصواب هو 2016")
                .assert_has("<del>2017</del><ins>2016</ins>");
            let stays = visitor.get(&format!("/news/of/{id}")).await;
            assert_eq!(stays.location(), href("/news/2018/10/بلاغ-جديد"));

            // The same form from an older version: nothing typed is lost, both texts are shown.
            fields[2].1 = "نص آخر كتبه زميل";
            let stale = secretariat.post(&edit, &fields).await;
            stale
                .assert_status(422)
                .assert_has("<ins>نص")
                .assert_has("نصان")
                .assert_has("نص آخر كتبه زميل</textarea>");

            secretariat
                .post(&format!("/office/articles/{id}/withdraw"), &[("version", "3"), ("reason.ar", " ")])
                .await
                .assert_status(422);
            secretariat
                .post(
                    &format!("/office/articles/{id}/withdraw"),
                    &[("version", "3"), ("reason.ar", "نُشر سهوا"), ("reason.fr", "Publié par erreur")],
                )
                .await
                .assert_status(303);
            // Each reader in their language; who reads another gets the organisation's own, and it says so.
            let gone = "/news/2018/10/بلاغ-جديد";
            let french = visitor.get(&format!("/fr{gone}")).await;
            french.assert_status(410).assert_has("Publié par erreur").assert_lacks("نُشر سهوا");
            let english = visitor.get(&format!("/en{gone}")).await;
            english.assert_status(410).assert_has("<bdi lang=\"ar\" dir=\"rtl\">نُشر سهوا</bdi>");
            visitor
                .get("/news/2018/10/بلاغ-جديد")
                .await
                .assert_status(410)
                .assert_has("نُشر سهوا")
                .assert_lacks("2021");
            visitor.get("/news").await.assert_lacks("بلاغ المكتب");
        })
        .await;
}

#[tokio::test]
async fn each_language_has_its_own_address() {
    setup()
        .on_sqlite(async |house| {
            let new = NewDraft {
                title: Multi::three("اجتماع المكتب", "Réunion du bureau", ""),
                body: Multi::three("نص عربي", "Texte français", ""),
                ..arabic("news", "", "")
            };
            published(house, new).await;
            let visitor = house.visitor();
            let page = visitor.get("/fr/news/2018/10/reunion-du-bureau").await;
            page.assert_status(200)
                .assert_has("Texte français")
                .assert_has(&format!(
                    "hreflang=\"ar\" href=\"http://localhost{}\"",
                    href("/news/2018/10/اجتماع-المكتب")
                ))
                .assert_lacks("noindex");
            let crossed = visitor.get("/fr/news/2018/10/اجتماع-المكتب").await;
            crossed.assert_status(301);
            assert_eq!(crossed.location(), "/fr/news/2018/10/reunion-du-bureau");
            visitor.get("/news/2018/10/reunion-du-bureau").await.assert_status(301);
            let english = visitor.get("/en/news/2018/10/اجتماع-المكتب").await;
            english.assert_status(200).assert_has("not available in your language");
        })
        .await;
}

#[tokio::test]
async fn search_shows_why_and_takes_anything() {
    setup()
        .on_sqlite(async |house| {
            published(house, arabic("communique", TITLE, BODY)).await;
            let visitor = house.visitor();
            visitor.get("/search").await.assert_status(200).assert_has("اكتبوا كلمة أو أكثر");
            let page = visitor.get("/search?q=الجهويه").await;
            page.assert_status(200)
                .assert_has("<mark>والجهوية</mark>")
                .assert_has(TITLE)
                .assert_has("نتيجة واحدة");
            let title = visitor.get("/search?q=الروابط&year=2018&kind=communique").await;
            title.assert_has("<mark>الروابط</mark>");
            visitor.get("/search?q=الروابط&year=2017").await.assert_has("لا نتيجة");
            let long = "ا".repeat(10_000);
            for typed in ["%22", "%25", "%00", "..%2F", "%27%20OR%201", long.as_str()] {
                visitor.get(&format!("/search?q={typed}")).await.assert_status(200).assert_lacks("⟦");
            }
        })
        .await;
}

#[tokio::test]
async fn strange_addresses_are_not_found() {
    setup()
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            for path in [
                "/news/2018/13",
                "/news/2018/1",
                "/news/abcd",
                "/news/2018/10/..%2F..%2Fetc",
                "/news/2018/10/%25",
                "/news/of/nothing",
                "/news?unit=nobody",
                "/news?page=99",
                "/feed.atom?kind=nothing",
            ] {
                visitor.get(path).await.assert_status(404);
            }
            let stranger = house.stranger().await;
            stranger.get("/office/articles").await.assert_status(404);
            let auditor = house.with_role(Role::Auditor, "/").await;
            auditor.get("/office/articles").await.assert_status(200).assert_lacks("/office/articles/new");
            auditor.get("/office/articles/new").await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn who_writes_for_a_league_sees_and_publishes_nothing_else() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("news", "خبر الحزب", "نص")).await;
            let league = house.with_role(Role::Communication, "/party/league-engineers/").await;
            league.get(&format!("/office/articles/{id}")).await.assert_status(404);
            league.get("/office/articles").await.assert_status(200).assert_lacks("خبر الحزب");
            league
                .post(&format!("/office/articles/{id}/withdraw"), &[("version", "2"), ("reason.ar", "x")])
                .await
                .assert_status(404);
            let mut fields = FIELDS;
            fields[1].1 = "/party/league-engineers/";
            let sent = league.post("/office/articles/new", &fields).await;
            sent.assert_status(303);
            let office = sent.location().split('?').next().expect("a path").to_owned();
            league.post(&format!("{office}/publish"), &[("version", "1")]).await.assert_status(404);
            league.get(&office).await.assert_has("إرسال للمراجعة").assert_lacks("نشر الآن");
        })
        .await;
}

/// A form with a file as browsers send it.
#[tokio::test]
async fn a_picture_comes_with_words_or_not_at_all() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("news", "خبر مصور", "نص")).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/articles/{id}/picture");
            secretariat.get(&path).await.assert_status(200).assert_has("type=\"file\"");
            let send = async |fields: &[(&str, &str)], file: Option<(&str, &[u8])>| {
                let (kind, body) = multipart(fields, file);
                let request = secretariat
                    .request("POST", &path)
                    .header("content-type", kind)
                    .header("sec-fetch-site", "same-origin")
                    .body(axum::body::Body::from(body))
                    .expect("a request");
                secretariat.send(request).await
            };
            let wordless = send(&[("version", "2")], Some(("picture", PIXEL))).await;
            wordless.assert_status(422).assert_has("id=\"e-picture_alt\"");
            let text = send(
                &[("version", "2"), ("picture_alt.ar", "قاعة")],
                Some(("picture", b"<html>not a picture")),
            )
            .await;
            text.assert_status(422).assert_has("قاعة");
            let good = send(
                &[("version", "2"), ("picture_alt.ar", "قاعة الاجتماع"), ("picture_credit", "المركز العام")],
                Some(("picture", PIXEL)),
            )
            .await;
            good.assert_status(303);
            let page = house.visitor().get("/news/2018/10/خبر-مصور").await;
            page.assert_has("alt=\"قاعة الاجتماع\"")
                .assert_has("<figcaption>")
                .assert_has("property=\"og:image\" content=\"http://localhost/files/")
                .assert_has("\"image\":[\"http://localhost/files/")
                .assert_lacks("/assets/card.png")
                .assert_lacks("class=\"correction\"");
            let text = page.text();
            let source = text
                .split("<img src=\"/files/")
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .expect("a picture");
            house.visitor().get(&format!("/files/{source}")).await.assert_status(200);
            let reason = [("version", "3"), ("reason.ar", "سبب")];
            secretariat.post(&format!("/office/articles/{id}/withdraw"), &reason).await.assert_status(303);
            house.visitor().get(&format!("/files/{source}")).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn the_front_page_is_whole_with_nothing_and_with_one_article() {
    setup()
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            let whole = async |path: &str| {
                let page = visitor.get(path).await;
                page.assert_status(200).assert_lacks("⟦");
                page.assert_has("id=\"events\"")
                    .assert_has("id=\"front-archive\"")
                    .assert_has("id=\"front-q\"");
                page
            };
            whole("/").await.assert_has("لا مواعيد مفتوحة").assert_lacks("id=\"presence\"");
            published(house, arabic("communique", TITLE, BODY)).await;
            whole("/").await.assert_has(&href("/news/2018/10")).assert_lacks("class=\"lead\" dir");
            // Where the only version runs against the page, the whole block does.
            whole("/fr").await.assert_has("<article class=\"lead\" dir=\"rtl\">");
        })
        .await;
}

#[tokio::test]
async fn what_was_held_lately_stands_in_the_agenda_until_something_is_to_come() {
    setup()
        .on_sqlite(async |house| {
            let event = |id: &str, hours: i64| rawabit_portal::Event {
                source: ("meeting".to_owned(), id.to_owned()),
                unit: party(),
                title: Multi::three(id, id, id),
                place: Multi::default(),
                summary: Multi::default(),
                starts_at: house.app.now().plus_seconds(hours * 3600),
                ends_at: house.app.now().plus_seconds((hours + 1) * 3600),
                page: None,
                cancelled: false,
            };
            let visitor = house.visitor();
            let offer = async |event| {
                let mut work = house.work().await;
                rawabit_portal::offer_event(&mut work, event).await.expect("offered");
                work.commit().await.expect("committed");
            };
            offer(event("held-lately", -48)).await;
            offer(event("held-long-ago", -200 * 24)).await;
            offer(rawabit_portal::Event { cancelled: true, ..event("called-off", -24) }).await;
            let front = visitor.get("/").await;
            front.assert_has("held-lately").assert_lacks("held-long-ago").assert_lacks("called-off");
            offer(event("to-come", 48)).await;
            visitor.get("/").await.assert_has("to-come").assert_lacks("held-lately");
            visitor
                .get("/events")
                .await
                .assert_has("to-come")
                .assert_has("held-lately")
                .assert_lacks("called-off");
        })
        .await;
}
