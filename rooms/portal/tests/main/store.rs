//! The life of articles, on both databases.

use rawabit_platform::fault::Fault;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::ledger::act;
use rawabit_portal::commands::{self, ArticleRefused, Content};
use rawabit_portal::model::State;
use rawabit_portal::permissions::{DraftArticle, PublishArticle, ReviewArticle};
use rawabit_portal::store::{self, Filter, Found};
use rawabit_portal::{Event, NewDraft, article_of_source, draft, drop_event, offer_event};
use rawabit_testkit::{House, UNITS};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use crate::search::search;
use crate::support::{BODY, TITLE, arabic, day, party, published, setup};

async fn stored(house: &House, id: &str) -> store::Whole {
    store::whole(house.app.store.read(), id).await.expect("read").expect("there")
}

async fn acts(house: &House, id: &str) -> Vec<act::Model> {
    act::Entity::find()
        .filter(act::Column::SubjectId.eq(id))
        .order_by_asc(act::Column::Idx)
        .all(house.app.store.read())
        .await
        .expect("acts")
}

#[tokio::test]
async fn from_draft_to_withdrawal() {
    setup()
        .for_both(async |house| {
            let system = house.system();
            let mut work = house.work().await;
            let new = NewDraft {
                source: Some(("meeting".into(), "m1".into())),
                units: vec!["league-engineers".into()],
                place: Multi::one(Lang::Ar, "الرباط"),
                ..arabic("communique", TITLE, BODY)
            };
            let id = draft(&mut work, &system.permit(&party()).expect("may"), new).await.expect("drafted");
            work.commit().await.expect("committed");
            let refs = article_of_source(house.app.store.read(), "meeting", "m1").await.expect("read");
            assert_eq!(
                (refs.len(), refs[0].state, refs[0].href(&house.app, Lang::Ar)),
                (1, State::Draft, None)
            );

            let mut work = house.work().await;
            let may_draft = system.permit::<DraftArticle>(&party()).expect("may");
            commands::submit(&mut work, &may_draft, &id, 1).await.expect("works").expect("allowed");
            let may_review = system.permit::<ReviewArticle>(&party()).expect("may");
            let blank = commands::give_back(&mut work, &may_review, &id, 2, "  ").await.expect("works");
            assert_eq!(blank, Err(ArticleRefused::NoNote));
            commands::give_back(&mut work, &may_review, &id, 2, "راجع التاريخ")
                .await
                .expect("works")
                .expect("allowed");
            commands::submit(&mut work, &may_draft, &id, 3).await.expect("works").expect("allowed");
            let may_publish = system.permit::<PublishArticle>(&party()).expect("may");
            let stale = commands::publish(&mut work, &may_publish, &id, Some(1), day()).await;
            assert!(matches!(stale, Err(Fault::Stale)));
            commands::publish(&mut work, &may_publish, &id, Some(4), day())
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");

            let article = stored(house, &id).await;
            assert_eq!((article.state(), article.row.public_day), (State::Published, Some(day())));
            let path = article.versions[0].path.clone().expect("a path");
            assert!(path.starts_with("/news/2018/10/الأمين-العام"), "{path}");
            let written = acts(house, &id).await;
            assert_eq!(
                written.iter().map(|act| act.kind.as_str()).collect::<Vec<_>>(),
                ["article.published"]
            );
            for expected in
                ["\"kind\":\"communique\"", "\"langs\":[\"ar\"]", "\"source\":\"meeting/m1\"", &path]
            {
                assert!(written[0].canonical.contains(expected), "{expected} in {}", written[0].canonical);
            }

            let mut corrected = Content::of(&article);
            corrected.texts.get_mut(&Lang::Ar).expect("Arabic").body = BODY.replace("8 أكتوبر", "9 أكتوبر");
            let zone = house.app.formats.zone();
            let mut work = house.work().await;
            let silent =
                commands::correct(&mut work, &may_publish, &id, 5, corrected.clone(), Multi::default(), zone)
                    .await;
            assert_eq!(silent.expect("works"), Err(ArticleRefused::NoNote));
            let note = Multi::one(Lang::Ar, "الصواب 9 أكتوبر");
            commands::correct(&mut work, &may_publish, &id, 5, corrected, note, zone)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            assert_eq!(stored(house, &id).await.state(), State::Corrected);
            assert_eq!(store::corrections(house.app.store.read(), &id).await.expect("read").len(), 1);

            let mut reason = Multi::one(Lang::Ar, "خطأ في النشر");
            reason.set(Lang::Fr, "Publié par erreur");
            let mut work = house.work().await;
            commands::withdraw(&mut work, &may_publish, &id, 6, reason.clone())
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            assert_eq!(stored(house, &id).await.row.withdrawal, reason);
            let steps: Vec<String> = store::revisions(house.app.store.read(), &id)
                .await
                .expect("read")
                .into_iter()
                .rev()
                .map(|one| one.step)
                .collect();
            assert_eq!(steps, ["draft", "submit", "return", "submit", "publish", "correct", "withdraw"]);
            let found = store::at_path(house.app.store.read(), Lang::Ar, &path).await.expect("read");
            assert!(matches!(found, Found::Gone(_)));
            let kinds: Vec<String> = acts(house, &id).await.into_iter().map(|act| act.kind).collect();
            assert_eq!(kinds, ["article.published", "article.corrected", "article.withdrawn"]);
            let hits = search(house, "الروابط", &Filter::default()).await;
            assert_eq!((hits.page.len(), hits.total), (0, 0));
        })
        .await;
}

#[tokio::test]
async fn a_permit_of_another_unit_finds_nothing() {
    setup()
        .for_both(async |house| {
            let id = published(house, arabic("news", "خبر", "نص")).await;
            let league = rawabit_platform::permit::UnitPath(UNITS[1].to_owned());
            let mut work = house.work().await;
            let permit = house.system().permit::<PublishArticle>(&league).expect("may");
            let refused = commands::withdraw(&mut work, &permit, &id, 2, Multi::one(Lang::Ar, "سبب")).await;
            assert!(matches!(refused, Err(Fault::NotFound)));
        })
        .await;
}

#[tokio::test]
async fn addresses_are_unique_and_follow_their_article() {
    setup()
        .for_both(async |house| {
            let first = published(house, arabic("news", "بلاغ صحفي", "أول")).await;
            let second = published(house, arabic("news", "بلاغ صحفي", "ثان")).await;
            let path = |article: &store::Whole| article.versions[0].path.clone().expect("a path");
            assert_eq!(path(&stored(house, &first).await), "/news/2018/10/بلاغ-صحفي");
            let article = stored(house, &second).await;
            assert_eq!(path(&article), "/news/2018/10/بلاغ-صحفي-2");

            let mut content = Content::of(&article);
            content.texts.get_mut(&Lang::Ar).expect("Arabic").slug = "بلاغ اللجنة".into();
            let permit = house.system().permit::<PublishArticle>(&party()).expect("may");
            let zone = house.app.formats.zone();
            let mut work = house.work().await;
            commands::correct(&mut work, &permit, &second, 2, content.clone(), Multi::default(), zone)
                .await
                .expect("works")
                .expect("an address needs no note");
            work.commit().await.expect("committed");
            let moved = store::at_path(house.app.store.read(), Lang::Ar, "/news/2018/10/بلاغ-صحفي-2")
                .await
                .expect("read");
            assert!(matches!(moved, Found::Moved(to) if to == "/news/2018/10/بلاغ-اللجنة"));
            assert_eq!(stored(house, &second).await.state(), State::Published);

            // Its former address stays its own: a third article does not get it, and it may come back to it.
            let third = published(house, arabic("news", "بلاغ صحفي", "ثالث")).await;
            assert_eq!(path(&stored(house, &third).await), "/news/2018/10/بلاغ-صحفي-3");
            content.texts.get_mut(&Lang::Ar).expect("Arabic").slug = "بلاغ-صحفي-2".into();
            let mut work = house.work().await;
            commands::correct(&mut work, &permit, &second, 3, content, Multi::default(), zone)
                .await
                .expect("works")
                .expect("allowed");
            work.commit().await.expect("committed");
            let back = store::at_path(house.app.store.read(), Lang::Ar, "/news/2018/10/بلاغ-صحفي-2")
                .await
                .expect("read");
            assert!(matches!(back, Found::Here(article) if article.row.id == second));
            let there = store::at_path(house.app.store.read(), Lang::Ar, "/news/2018/10/بلاغ-اللجنة")
                .await
                .expect("read");
            assert!(matches!(there, Found::Moved(to) if to == "/news/2018/10/بلاغ-صحفي-2"));
        })
        .await;
}

#[tokio::test]
async fn a_scheduled_article_is_published_by_its_job() {
    setup()
        .for_both(async |house| {
            let (system, zone) = (house.system(), house.app.formats.zone());
            let mut work = house.work().await;
            let id =
                draft(&mut work, &system.permit(&party()).expect("may"), arabic("news", "خبر الغد", "نص"))
                    .await
                    .expect("drafted");
            let permit = system.permit::<PublishArticle>(&party()).expect("may");
            let past =
                commands::schedule(&mut work, &permit, &id, 1, house.app.now(), zone).await.expect("works");
            assert_eq!(past, Err(ArticleRefused::HourPast));
            let at = house.app.now().plus_seconds(3600);
            commands::schedule(&mut work, &permit, &id, 1, at, zone).await.expect("works").expect("allowed");
            work.commit().await.expect("committed");
            let run = rawabit_portal::ROOM.jobs[0].run;
            run(house.app.clone(), "null".into()).await.expect("nothing due");
            assert_eq!(stored(house, &id).await.state(), State::Scheduled);
            house.clock.advance(3600);
            run(house.app.clone(), "null".into()).await.expect("published");
            run(house.app.clone(), "null".into()).await.expect("twice does no harm");
            assert_eq!(stored(house, &id).await.state(), State::Published);
            assert_eq!(acts(house, &id).await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn lists_are_in_the_readers_language_where_there_is_one() {
    setup()
        .for_both(async |house| {
            published(house, arabic("news", "خبر عربي", "نص")).await;
            let both = NewDraft {
                title: Multi::three("خبران", "Deux nouvelles", ""),
                body: Multi::three("نص", "Texte", ""),
                ..arabic("statement", "", "")
            };
            published(house, both).await;
            let db = house.app.store.read();
            let french = store::stories(db, Lang::Fr, &Filter::default(), 10, 0).await.expect("stories");
            let mut titles: Vec<&str> = french.iter().map(|story| story.title.as_str()).collect();
            titles.sort_unstable();
            assert_eq!(titles, ["Deux nouvelles", "خبر عربي"]);
            let only = Filter { only_lang: true, ..Filter::default() };
            assert_eq!(store::count(db, Lang::Fr, &only).await.expect("count"), 1);
            assert_eq!(store::count(db, Lang::En, &only).await.expect("count"), 0);
            let october = Filter::default().month(day());
            assert_eq!(store::count(db, Lang::Ar, &october).await.expect("count"), 2);
            let months = store::months(db).await.expect("months");
            assert_eq!(
                months.iter().map(|one| (one.month.as_str(), one.total)).collect::<Vec<_>>(),
                [("2018-10", 2)]
            );
            let unit = Filter { unit: Some("party".into()), ..Filter::default() };
            assert_eq!(store::count(db, Lang::Ar, &unit).await.expect("count"), 2);
            let other = Filter { unit: Some("part_".into()), ..Filter::default() };
            assert_eq!(store::count(db, Lang::Ar, &other).await.expect("count"), 0);
        })
        .await;
}

#[tokio::test]
async fn events_are_offered_once_and_changed_in_place() {
    setup()
        .for_both(async |house| {
            let now = house.app.now();
            let event = Event {
                source: ("meeting".into(), "m1".into()),
                unit: party(),
                title: Multi::one(Lang::Ar, "لقاء"),
                place: Multi::default(),
                summary: Multi::default(),
                starts_at: now.plus_seconds(3600),
                ends_at: now,
                page: None,
                cancelled: false,
            };
            let mut work = house.work().await;
            offer_event(&mut work, event.clone()).await.expect("offered");
            offer_event(&mut work, event.clone()).await.expect("offered again");
            work.commit().await.expect("committed");
            let db = house.app.store.read();
            let shown = store::upcoming(db, now, 10).await.expect("events");
            assert_eq!(
                shown.iter().map(|one| (one.sequence, one.ends_at)).collect::<Vec<_>>(),
                [(0, now.plus_seconds(3600))]
            );
            let mut work = house.work().await;
            offer_event(&mut work, Event { cancelled: true, ..event }).await.expect("cancelled");
            work.commit().await.expect("committed");
            assert!(store::upcoming(db, now, 10).await.expect("events").is_empty());
            assert_eq!(store::in_feed(db, now, 10).await.expect("events")[0].sequence, 1);
            let mut work = house.work().await;
            drop_event(&mut work, "meeting", "m1").await.expect("dropped");
            work.commit().await.expect("committed");
            assert!(store::in_feed(db, now, 10).await.expect("events").is_empty());
        })
        .await;
}
