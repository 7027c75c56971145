//! The figure that this room computes, on both databases: it opens onto exactly the articles that it counts.

use rawabit_platform::metric::{Span, metric};
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::{Lang, Multi};
use rawabit_portal::NewDraft;
use rawabit_portal::commands;
use rawabit_portal::permissions::PublishArticle;
use rawabit_testkit::House;

use crate::support::{BODY, TITLE, arabic, day, party, published, setup};

async fn counted(house: &House, policy: Policy, unit: &str, from: i32, to: i32) -> (i64, Vec<String>) {
    let span = Span { unit: UnitPath(unit.to_owned()), from: day().plus_days(from), to: day().plus_days(to) };
    let figure = metric(&house.app, "portal.articles_published").expect("offered");
    let measured = figure.measure(&house.app, &span).await.expect("measured").expect("known");
    assert_eq!(measured.den, None);
    let listed = figure.records(&house.reader(policy), &span, 0, 50).await.expect("listed");
    (measured.num, listed.into_iter().map(|one| one.path.expect("a page")).collect())
}

#[tokio::test]
async fn articles_count_while_they_are_public_for_who_published_them_and_whom_they_are_about() {
    setup()
        .for_both(async |house| {
            let about = NewDraft { units: vec!["league-engineers".into()], ..arabic("news", TITLE, BODY) };
            let about = published(house, about).await;
            let plain = published(house, arabic("news", "خبر ثان", BODY)).await;
            let mut work = house.work().await;
            let permit = house.system().permit(&party()).expect("may");
            rawabit_portal::draft(&mut work, &permit, arabic("news", "مسودة", BODY)).await.expect("drafted");
            work.commit().await.expect("committed");
            let paths = |ids: &[&String]| -> Vec<String> {
                let mut ids: Vec<String> = ids.iter().map(|id| format!("/news/of/{id}")).collect();
                ids.sort();
                ids
            };
            // Published articles are everybody's to know, so nobody's list is shorter than the figure.
            let (n, listed) = counted(house, Policy::default(), "/party/", 0, 0).await;
            assert_eq!((n, listed), (2, paths(&[&about, &plain])));
            let league = counted(house, Policy::system(), "/party/league-engineers/", -30, 30).await;
            assert_eq!(league, (1, paths(&[&about])));
            assert_eq!(counted(house, Policy::system(), "/party/", 1, 30).await, (0, Vec::new()));
            let mut work = house.work().await;
            let may = house.system().permit::<PublishArticle>(&party()).expect("may");
            let whole = rawabit_portal::store::whole(work.tx(), &plain).await.expect("read").expect("there");
            let reason = Multi::one(Lang::Ar, "خطأ");
            commands::withdraw(&mut work, &may, &plain, whole.row.version, reason)
                .await
                .expect("works")
                .expect("withdrawn");
            work.commit().await.expect("committed");
            assert_eq!(counted(house, Policy::system(), "/party/", 0, 0).await, (1, paths(&[&about])));
        })
        .await;
}
