//! Writers: two at once, date lines, half-written languages, addresses, pictures that are gone.

use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::Role;
use rawabit_portal::commands::{self, ArticleRefused, Content, Text};
use rawabit_portal::permissions::{DraftArticle, PublishArticle};
use rawabit_portal::{NewDraft, draft, store};
use rawabit_testkit::{Client, House};

use crate::support::{PIXEL, arabic, day, multipart, party, published, setup};

async fn stored(house: &House, id: &str) -> store::Whole {
    store::whole(house.app.store.read(), id).await.expect("read").expect("there")
}

async fn drafted(house: &House, new: NewDraft) -> String {
    let mut work = house.work().await;
    let permit = house.system().permit::<DraftArticle>(&party()).expect("may");
    let id = draft(&mut work, &permit, new).await.expect("drafted");
    work.commit().await.expect("committed");
    id
}

async fn publish(house: &House, id: &str) {
    let mut work = house.work().await;
    let permit = house.system().permit::<PublishArticle>(&party()).expect("may");
    commands::publish(&mut work, &permit, id, None, day()).await.expect("works").expect("allowed");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn a_writer_keeps_the_text_when_the_article_is_published_meanwhile() {
    setup()
        .on_sqlite(async |house| {
            let writer = house.with_role(Role::Communication, "/").await;
            let id = drafted(house, arabic("news", "خبر", "نص أول")).await;
            let edit = format!("/office/articles/{id}/edit");
            writer.get(&edit).await.assert_status(200);
            publish(house, &id).await;
            let mut fields = vec![
                ("kind", "statement"),
                ("title.ar", "خبر"),
                ("body.ar", "نص كتبته ساعة كاملة"),
                ("dateline", "2018-10-05"),
                ("place.ar", "فاس"),
                ("version", "1"),
            ];
            let stale = writer.post(&edit, &fields).await;
            stale.assert_status(422).assert_has("نص كتبته ساعة كاملة</textarea>");
            // What the other writer chose is shown, too, not only the texts.
            stale
                .assert_has("<ins>5 أكتوبر 2018</ins>")
                .assert_has("<ins>بيان</ins>")
                .assert_has("<ins>فاس</ins>");
            fields[5].1 = "2";
            writer
                .post(&edit, &fields)
                .await
                .assert_status(422)
                .assert_has("نُشر المقال في هذه الأثناء")
                .assert_has("نص كتبته ساعة كاملة</textarea>");
            assert_eq!(stored(house, &id).await.versions[0].body, "نص أول");
            house.stranger().await.post(&edit, &fields).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn an_article_is_not_scheduled_before_its_own_date_line() {
    setup()
        .on_sqlite(async |house| {
            let new = NewDraft {
                dateline: day().0.tomorrow().ok().map(rawabit_platform::Day),
                ..arabic("news", "خبر", "نص")
            };
            let id = drafted(house, new).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/articles/{id}/schedule");
            let at = |day| [("version", "1"), ("day", day), ("time", "18:00")];
            let early = secretariat.post(&path, &at("2018-10-08")).await;
            early.assert_status(422).assert_has("تاريخ المقال بعد يوم النشر");
            secretariat.post(&path, &at("2018-10-09")).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn without_a_date_line_an_article_stands_under_the_day_of_its_publication() {
    setup()
        .for_both(async |house| {
            let earlier = rawabit_platform::Day::new(2018, 9, 30);
            let id = published(house, NewDraft { dateline: earlier, ..arabic("news", "خبر", "نص") }).await;
            house.clock.advance(3 * 86_400);
            let article = stored(house, &id).await;
            assert_eq!(article.row.public_day, earlier);
            let content = Content { dateline: None, ..Content::of(&article) };
            let mut work = house.work().await;
            let permit = house.system().permit::<PublishArticle>(&party()).expect("may");
            let note = Multi::one(Lang::Ar, "التاريخ هو يوم النشر");
            let zone = house.app.formats.zone();
            commands::correct(&mut work, &permit, &id, 2, content, note, zone)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            assert_eq!(stored(house, &id).await.row.public_day, Some(day()));
        })
        .await;
}

#[tokio::test]
async fn a_language_with_only_a_standfirst_is_not_dropped_in_silence() {
    setup()
        .on_sqlite(async |house| {
            let id = drafted(house, arabic("news", "خبر", "نص")).await;
            let mut content = Content::of(&stored(house, &id).await);
            let half = Text { standfirst: "Chapeau".to_owned(), ..Text::default() };
            content.texts.insert(Lang::Fr, half);
            let mut work = house.work().await;
            let permit = house.system().permit::<DraftArticle>(&party()).expect("may");
            let refused = commands::edit(&mut work, &permit, &id, 1, content).await.expect("works");
            assert_eq!(refused, Err(ArticleRefused::HalfWritten("fr")));
        })
        .await;
}

#[tokio::test]
async fn the_address_of_a_draft_follows_its_title() {
    setup()
        .on_sqlite(async |house| {
            let id = drafted(house, arabic("news", "عنوان أول", "نص")).await;
            let secretariat = house.secretariat().await;
            let edit = format!("/office/articles/{id}/edit");
            secretariat.get(&edit).await.assert_status(200).assert_lacks("value=\"عنوان-أول\"");
            let mut fields = vec![
                ("kind", "news"),
                ("title.ar", "عنوان أخير"),
                ("body.ar", "نص"),
                ("slug.ar", ""),
                ("version", "1"),
            ];
            secretariat.post(&edit, &fields).await.assert_status(303);
            assert_eq!(stored(house, &id).await.versions[0].slug, "عنوان-أخير");
            fields[3].1 = "مختصر";
            fields[4].1 = "2";
            secretariat.post(&edit, &fields).await.assert_status(303);
            secretariat.get(&edit).await.assert_has("value=\"مختصر\"");
        })
        .await;
}

#[tokio::test]
async fn a_picture_that_is_no_longer_shown_is_no_longer_there() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("news", "خبر مصور", "نص")).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/articles/{id}/picture");
            let send = async |client: &Client, fields: &[(&str, &str)], file: Option<(&str, &[u8])>| {
                let (kind, body) = multipart(fields, file);
                let request = client
                    .request("POST", &path)
                    .header("content-type", kind)
                    .header("sec-fetch-site", "same-origin")
                    .body(axum::body::Body::from(body))
                    .expect("a request");
                client.send(request).await.assert_status(303);
            };
            let alt = ("picture_alt.ar", "قاعة");
            let picture = async || stored(house, &id).await.row.picture_id;
            let seen = async |file: &str| {
                let address = rawabit_platform::files::url(file, rawabit_platform::files::Variant::W800);
                house.visitor().get(&address).await
            };
            send(&secretariat, &[("version", "2"), alt], Some(("picture", PIXEL))).await;
            let first = picture().await.expect("a picture");
            seen(&first).await.assert_status(200);
            // Other words leave it where it is; another picture, or none, erases it.
            send(&secretariat, &[("version", "3"), ("picture_alt.ar", "القاعة الكبرى")], None).await;
            seen(&first).await.assert_status(200);
            send(&secretariat, &[("version", "4"), alt], Some(("picture", PIXEL))).await;
            let second = picture().await.expect("a picture");
            assert_ne!(first, second);
            seen(&first).await.assert_status(404);
            seen(&second).await.assert_status(200);
            send(&secretariat, &[("version", "5"), ("remove", "on")], None).await;
            assert_eq!(picture().await, None);
            seen(&second).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn a_picture_needs_words_and_says_so_before_they_are_missing() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("news", "خبر مصور", "نص")).await;
            let secretariat = house.secretariat().await;
            let path = format!("/office/articles/{id}/picture");
            let page = secretariat.get(&path).await.text();
            let (_, field) = page.split_once("id=\"f-picture_alt\"").expect("the field");
            let (legend, _) = field.split_once("</legend>").expect("its label");
            assert!(
                legend.contains("class=\"required\"") && !legend.contains("class=\"optional\""),
                "{legend}"
            );
            let refused =
                secretariat.post_files(&path, &[("version", "2")], &[("picture", "p.png", PIXEL)]).await;
            refused.assert_status(422).assert_has("id=\"e-picture_alt\"");
            // The article is written in Arabic: so must be the words.
            let foreign = [("version", "2"), ("picture_alt.fr", "Une salle")];
            let refused = secretariat.post_files(&path, &foreign, &[("picture", "p.png", PIXEL)]).await;
            refused.assert_status(422).assert_has("id=\"e-picture_alt\"").assert_has("Une salle");
        })
        .await;
}

#[tokio::test]
async fn the_words_of_an_upload_survive_a_session_that_ended_and_its_file_is_named() {
    setup()
        .on_sqlite(async |house| {
            let id = published(house, arabic("news", "خبر مصور", "نص")).await;
            let path = format!("/office/articles/{id}/picture");
            let fields = [("version", "2"), ("picture_alt.ar", "قاعة الاجتماع")];
            let asked = house.visitor().post_files(&path, &fields, &[("picture", "قاعة.png", PIXEL)]).await;
            asked
                .assert_status(401)
                .assert_has("name=\"keep.picture_alt.ar\" value=\"قاعة الاجتماع\"")
                .assert_has("name=\"keep-parts\"")
                .assert_has("<li><bdi>قاعة.png</bdi></li>");
        })
        .await;
}

#[tokio::test]
async fn an_address_that_cannot_be_one_is_said_so_at_its_field() {
    setup()
        .on_sqlite(async |house| {
            let writer = house.secretariat().await;
            let fields = |slug: &'static str| {
                [("kind", "news"), ("unit", "/"), ("title.ar", "خبر"), ("body.ar", "نص"), ("slug.ar", slug)]
            };
            for (typed, fits) in [("?", "خبر"), ("%", "خبر"), ("a/b", "a-b")] {
                let refused = writer.post("/office/articles/new", &fields(typed)).await;
                refused
                    .assert_status(422)
                    .assert_has("id=\"e-slug\"")
                    .assert_has(&format!("«\u{2068}{fits}\u{2069}»"))
                    .assert_has(&format!("value=\"{typed}\""));
            }
            // What was typed when the article was begun is its address.
            let sent = writer.post("/office/articles/new", &fields("Bilan 2018")).await;
            sent.assert_status(303);
            let location = sent.location();
            let id = location.split(['/', '?']).nth(3).expect("an identifier");
            assert_eq!(stored(house, id).await.versions[0].slug, "bilan-2018");
        })
        .await;
}
