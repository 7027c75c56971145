//! Categories: kept by who publishes for the whole organisation, chosen by writers, read by everybody.

use rawabit_platform::audit;
use rawabit_platform::fault::Fault;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Permit, Role, UnitPath};
use rawabit_portal::cache::{BUDGET, KeptPages};
use rawabit_portal::commands::{
    self, CategoryRefused, Content, add_category, archive_category, change_category,
};
use rawabit_portal::permissions::PublishArticle;
use rawabit_portal::{NewDraft, store};
use rawabit_testkit::House;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use crate::support::{BODY, TITLE, arabic, party, published, setup};

/// The address of the first category as links write it.
const ENCODED: &str = "%D8%A7%D9%84%D8%B1%D9%88%D8%A7%D8%A8%D8%B7-%D8%A7%D9%84%D9%85%D9%87%D9%86%D9%8A%D8%A9";

fn keeper(house: &House) -> Permit<PublishArticle> {
    house.system().permit(&UnitPath::root()).expect("may")
}

/// Adds two categories; returns their identifiers.
async fn two(house: &House) -> [String; 2] {
    let mut work = house.work().await;
    let mut ids = Vec::new();
    for (ar, fr) in [("الروابط المهنية", "Ligues professionnelles"), ("المؤسسة التشريعية", "Parlement")]
    {
        let name = Multi::three(ar, fr, "");
        ids.push(add_category(&mut work, &keeper(house), name, "").await.expect("works").expect("allowed"));
    }
    work.commit().await.expect("committed");
    ids.try_into().expect("two")
}

async fn archive(house: &House, id: &str, seen: i32) {
    let mut work = house.work().await;
    archive_category(&mut work, &keeper(house), id, seen, true).await.expect("works");
    work.commit().await.expect("committed");
}

async fn order(house: &House) -> Vec<(String, i32, i32)> {
    let all = store::categories(house.app.store.read()).await.expect("read");
    all.into_iter()
        .map(|one| (one.name.exact(Lang::Ar).unwrap_or_default().to_owned(), one.position, one.version))
        .collect()
}

fn line(name: &str, position: i32, version: i32) -> (String, i32, i32) {
    (name.to_owned(), position, version)
}

#[tokio::test]
async fn categories_have_addresses_and_an_order_of_their_own() {
    setup()
        .for_both(async |house| {
            let [leagues, house_of_laws] = two(house).await;
            let permit = keeper(house);
            let at = store::category_at(house.app.store.read(), "الروابط-المهنية").await.expect("read");
            assert_eq!(at.expect("found by its name").id, leagues);

            let mut work = house.work().await;
            let same = Multi::one(Lang::Ar, "روابط");
            let taken = add_category(&mut work, &permit, same.clone(), "الروابط المهنية").await;
            assert_eq!(taken.expect("works"), Err(CategoryRefused::Taken("الروابط-المهنية".to_owned())));
            let nameless = add_category(&mut work, &permit, Multi::default(), "x").await;
            assert_eq!(nameless.expect("works"), Err(CategoryRefused::NoName));
            // Who publishes for the party alone keeps no categories of the whole organisation.
            let partial = house.system().permit::<PublishArticle>(&party()).expect("may");
            let refused = add_category(&mut work, &partial, same, "y").await;
            assert!(matches!(refused, Err(Fault::NotFound)));

            let renamed = Multi::one(Lang::Ar, "البرلمان");
            let stale = change_category(&mut work, &permit, &house_of_laws, 9, renamed.clone(), 1).await;
            assert!(matches!(stale, Err(Fault::Stale)));
            change_category(&mut work, &permit, &house_of_laws, 1, renamed, 1)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            // What only moved down is not a change that somebody could lose.
            assert_eq!(order(house).await, [line("البرلمان", 1, 2), line("الروابط المهنية", 2, 1)]);
            let at = store::category_at(house.app.store.read(), "المؤسسة-التشريعية").await.expect("read");
            assert_eq!(at.expect("the address stays").id, house_of_laws);

            archive(house, &house_of_laws, 2).await;
            let ids = [leagues.clone(), house_of_laws.clone()];
            let open = store::open_categories(house.app.store.read(), &ids);
            let open: Vec<String> = open.await.expect("read").into_iter().map(|one| one.id).collect();
            assert_eq!(open, [leagues]);
            let mut work = house.work().await;
            let stale = archive_category(&mut work, &permit, &house_of_laws, 2, false).await;
            assert!(matches!(stale, Err(Fault::Stale)));
            archive_category(&mut work, &permit, &house_of_laws, 3, false).await.expect("works");
            work.commit().await.expect("committed");
            assert_eq!(order(house).await[0], line("البرلمان", 1, 4));
            let lines = audit::Entity::find().filter(audit::Column::SubjectId.eq(house_of_laws));
            let lines = lines.all(house.app.store.read()).await.expect("read");
            let mut actions: Vec<&str> = lines.iter().map(|line| line.action.as_str()).collect();
            // The test's clock stands still, so nothing else tells their order.
            actions.sort_unstable();
            let expected = ["categories.add", "categories.archive", "categories.change", "categories.reopen"];
            assert_eq!(actions, expected);
            let renaming = lines.iter().find(|line| line.action == "categories.change").expect("a line");
            assert_eq!(renaming.detail, "المؤسسة التشريعية → البرلمان");
            for (prefix, said) in
                [("", "تعديل تصنيف"), ("/fr", "Catégorie modifiée"), ("/en", "Category changed")]
            {
                let path = format!("{prefix}/office/audit?action=categories");
                let page = house.administrator().await.get(&path).await;
                page.assert_status(200).assert_has(said).assert_has(&renaming.detail);
            }
        })
        .await;
}

#[tokio::test]
async fn an_article_stands_under_its_categories_and_its_revisions_know_them() {
    setup()
        .for_both(async |house| {
            let [leagues, parliament] = two(house).await;
            let both = vec![parliament.clone(), leagues.clone(), leagues.clone()];
            let id = published(house, NewDraft { categories: both, ..arabic("news", "خبر", "نص") }).await;
            published(house, arabic("news", "خبر آخر", "نص")).await;
            let db = house.app.store.read();
            let under = async |id: &String| {
                let filter = store::Filter { category: Some(id.clone()), ..store::Filter::default() };
                let stories = store::stories(db, Lang::Fr, &filter, 9, 0).await.expect("read");
                assert_eq!(store::count(db, Lang::Fr, &filter).await.expect("read"), stories.len() as u64);
                stories.into_iter().map(|story| story.id).collect::<Vec<_>>()
            };
            assert_eq!(
                (under(&leagues).await, under(&parliament).await),
                (vec![id.clone()], vec![id.clone()])
            );

            // Another category is nothing that was said: an amendment, without a note to readers.
            let article = store::whole(db, &id).await.expect("read").expect("there");
            let content = Content { categories: vec![leagues.clone()], ..Content::of(&article) };
            let mut work = house.work().await;
            let zone = house.app.formats.zone();
            commands::correct(&mut work, &keeper(house), &id, 2, content, Multi::default(), zone)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            assert_eq!((under(&leagues).await.len(), under(&parliament).await.len()), (1, 0));
            let last = store::revisions(db, &id).await.expect("read").remove(0);
            let kept: Content = serde_json::from_str(&last.snapshot).expect("a snapshot");
            assert_eq!((last.step.as_str(), kept.categories), ("amend", vec![leagues.clone()]));
            let counts = store::filed(db).await.expect("read");
            assert_eq!((counts.get(&leagues), counts.get(&parliament)), (Some(&1), None));
        })
        .await;
}

#[tokio::test]
async fn the_keeper_adds_orders_and_archives_in_the_office() {
    setup()
        .on_sqlite(async |house| {
            let publisher = house.with_role(Role::Publisher, "/").await;
            publisher.get("/office/articles").await.assert_has("/office/categories");
            publisher.get("/office/categories").await.assert_status(200).assert_has("لا تصنيفات بعد");
            let new = "/office/categories/new";
            publisher
                .post(new, &[("slug", "leagues")])
                .await
                .assert_status(422)
                .assert_has("value=\"leagues\"");
            let fields = [("name.ar", "الروابط المهنية"), ("name.fr", "Ligues"), ("slug", "Leagues")];
            publisher.post(new, &fields).await.assert_status(303);
            publisher.post(new, &fields).await.assert_status(422).assert_has("id=\"e-slug\"");
            let id = store::categories(house.app.store.read()).await.expect("read").remove(0).id;
            let path = format!("/office/categories/{id}");
            publisher.get("/office/categories").await.assert_has(&path).assert_has("/news?category=leagues");
            publisher.get(&path).await.assert_status(200).assert_has("value=\"Ligues\"");
            let mut fields = [("name.ar", "الروابط"), ("place", "1"), ("version", "1")];
            publisher.post(&path, &fields).await.assert_status(303);
            fields[0].1 = "اسم كتبه من تأخر";
            let stale = publisher.post(&path, &fields).await;
            stale
                .assert_status(422)
                .assert_has("اسم كتبه من تأخر")
                .assert_has("name=\"version\" value=\"2\"");
            let late = publisher.post(&format!("{path}/archive"), &[("version", "1")]).await;
            late.assert_status(422).assert_has("value=\"الروابط\"");
            publisher.post(&format!("{path}/archive"), &[("version", "2")]).await.assert_status(303);
            publisher.get("/office/categories").await.assert_has("في الأرشيف");
            publisher.post(&format!("{path}/reopen"), &[("version", "3")]).await.assert_status(303);

            let writer = house.with_role(Role::Communication, "/").await;
            writer.get("/office/categories").await.assert_status(404);
            writer.get("/office/articles").await.assert_lacks("/office/categories");
            let local = house.with_role(Role::Publisher, "/party/").await;
            local.get("/office/categories").await.assert_status(403);
            local.post(new, &[("name.ar", "اسم")]).await.assert_status(403);
        })
        .await;
}

#[tokio::test]
async fn writers_choose_categories_and_keep_their_choice_on_an_error() {
    setup()
        .on_sqlite(async |house| {
            let [leagues, parliament] = two(house).await;
            let writer = house.with_role(Role::Communication, "/").await;
            let ticked = |id: &str| format!("name=\"categories\" value=\"{id}\" checked");
            let mut fields = vec![
                ("kind", "news"),
                ("unit", "/"),
                ("title.ar", TITLE),
                ("body.ar", ""),
                ("categories", leagues.as_str()),
            ];
            let refused = writer.post("/office/articles/new", &fields).await;
            refused.assert_status(422).assert_has(&ticked(&leagues)).assert_lacks(&ticked(&parliament));
            fields[3].1 = BODY;
            let done = writer.post("/office/articles/new", &fields).await;
            done.assert_status(303);
            let path = done.location().split('?').next().expect("a path").to_owned();
            writer.get(&path).await.assert_has("الروابط المهنية");
            writer.get(&format!("/office/articles?category={leagues}")).await.assert_has(TITLE);
            writer.get(&format!("/office/articles?category={parliament}")).await.assert_lacks(TITLE);

            // Two writers at once see what the other chose.
            let edit = format!("{path}/edit");
            fields[4].1 = &parliament;
            fields.push(("version", "1"));
            writer.post(&edit, &fields).await.assert_status(303);
            let step = writer.get(&format!("{path}/revisions/2")).await;
            step.assert_has("<del>الروابط المهنية</del>").assert_has("<ins>المؤسسة التشريعية</ins>");
            fields[4].1 = &leagues;
            let stale = writer.post(&edit, &fields).await;
            stale
                .assert_status(422)
                .assert_has("<del>المؤسسة التشريعية</del>")
                .assert_has("<ins>الروابط المهنية</ins>")
                .assert_has(&ticked(&leagues));
            fields[5].1 = "2";
            writer.post(&edit, &fields).await.assert_status(303);

            // One that went into the archive stays on its articles, and is offered to no other.
            archive(house, &leagues, 1).await;
            writer.get("/office/articles/new").await.assert_lacks(&leagues).assert_has(&parliament);
            writer.get(&edit).await.assert_has(&ticked(&leagues));
            writer.post("/office/articles/new", &fields).await.assert_status(422);
            fields[5].1 = "3";
            writer.post(&edit, &fields).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn visitors_read_a_category_its_feed_and_its_address_when_it_is_archived() {
    setup()
        .on_sqlite(async |house| {
            let [leagues, _] = two(house).await;
            let filed = NewDraft { categories: vec![leagues.clone()], ..arabic("news", TITLE, BODY) };
            let id = published(house, filed).await;
            published(house, arabic("statement", "بيان آخر", "نص")).await;
            let visitor = house.visitor();
            let address = format!("/news?category={ENCODED}");
            let page = visitor.get(&address).await;
            page.assert_status(200)
                .assert_has("<h1><bdi>الروابط المهنية</bdi></h1>")
                .assert_has(TITLE)
                .assert_lacks("بيان آخر")
                .assert_has(&format!("rel=\"canonical\" href=\"http://localhost{address}\""))
                .assert_has(&format!("hreflang=\"fr\" href=\"http://localhost/fr{address}\""))
                .assert_has(&format!("hreflang=\"x-default\" href=\"http://localhost{address}\""))
                .assert_has(&format!("property=\"og:url\" content=\"http://localhost{address}\""))
                .assert_has("<meta name=\"description\" content=\"كل ما نُشر في موضوع «الروابط المهنية»")
                .assert_has(&format!("href=\"/feed.atom?category={ENCODED}\""))
                .assert_has(&format!("href=\"/news?category={ENCODED}&#38;kind=news\""));
            visitor
                .get(&format!("/fr{address}"))
                .await
                .assert_has("<h1><bdi>Ligues professionnelles</bdi></h1>");
            let none = visitor.get(&format!("{address}&kind=statement")).await;
            none.assert_status(200).assert_lacks("بيان آخر").assert_lacks(TITLE);
            visitor.get("/news?category=nothing").await.assert_status(404);
            visitor.get("/feed.atom?category=nothing").await.assert_status(404);
            let feed = visitor.get(&format!("/feed.atom?category={ENCODED}")).await;
            feed.assert_status(200)
                .assert_has("<title>حزب الاستقلال: الروابط المهنية</title>")
                .assert_has(TITLE)
                .assert_lacks("بيان آخر");
            let all = visitor.get("/news").await;
            // A category with nothing to read is not shown.
            all.assert_has(&address).assert_lacks("المؤسسة التشريعية");
            let article = visitor.get(&visitor.get(&format!("/news/of/{id}")).await.location()).await;
            article
                .assert_status(200)
                .assert_has(&format!("<a class=\"chip\" href=\"{address}\">"))
                .assert_has("\"articleSection\":[\"الروابط المهنية\"]");
            let map = visitor.get("/sitemap/pages.xml").await;
            map.assert_has(&format!("<loc>http://localhost/fr{address}</loc>"));

            archive(house, &leagues, 1).await;
            visitor.get(&address).await.assert_status(200).assert_has(TITLE);
            visitor.get(&format!("/feed.atom?category={ENCODED}")).await.assert_status(200).assert_has(TITLE);
            visitor.get("/news").await.assert_lacks(&address);
            visitor.get("/sitemap/pages.xml").await.assert_lacks("category=");
            let article = visitor.get(&visitor.get(&format!("/news/of/{id}")).await.location()).await;
            article.assert_lacks(&address).assert_lacks("articleSection");
        })
        .await;
}

#[tokio::test]
async fn kept_pages_are_dropped_when_a_category_changes() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let [leagues, _] = two(house).await;
            let filed = NewDraft { categories: vec![leagues.clone()], ..arabic("news", TITLE, BODY) };
            published(house, filed).await;
            let read = async || {
                use tower::ServiceExt as _;
                let service = pages.wrap(rawabit_platform::web::serve::service(&house.app));
                let request = http::Request::builder().uri("/news").header("host", "localhost");
                let request = request.body(axum::body::Body::empty()).expect("a request");
                let Ok(response) = service.oneshot(request).await;
                let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
                String::from_utf8_lossy(&bytes).into_owned()
            };
            assert!(read().await.contains("الروابط المهنية") && pages.counts().pages == 1);
            let mut work = house.work().await;
            let name = Multi::one(Lang::Ar, "روابط المهن");
            change_category(&mut work, &keeper(house), &leagues, 1, name, 1)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            assert!(read().await.contains("روابط المهن"));
            assert_eq!(pages.counts().hits, 0);
        })
        .await;
}
