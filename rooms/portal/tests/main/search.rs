//! Search, on both databases.

use std::collections::BTreeMap;

use rawabit_platform::lang::{Lang, Multi};
use rawabit_portal::NewDraft;
use rawabit_portal::model::Kind;
use rawabit_portal::store::{self, Filter, Hits, Search};
use rawabit_testkit::House;
use rawabit_text::Query;

use crate::support::{BODY, TITLE, arabic, published, setup};

/// What a reader of Arabic finds, of at most so many.
async fn search_most(house: &House, typed: &str, filter: &Filter, most: u64, offset: u64) -> Hits {
    let query = Query::parse(typed);
    let asked = Search { lang: Lang::Ar, query: &query, filter, limit: 10, offset, most };
    let found = store::search(house.app.store.read(), &asked).await;
    found.unwrap_or_else(|error| panic!("{typed}: {error}"))
}

pub(crate) async fn search(house: &House, typed: &str, filter: &Filter) -> Hits {
    search_most(house, typed, filter, store::MOST, 0).await
}

/// Finds the same, in the same order, on both databases: what is found is kept from the first and compared on the second.
#[tokio::test]
async fn search_answers_alike_on_both_databases() {
    let answers: std::sync::Mutex<Vec<BTreeMap<String, Vec<String>>>> = std::sync::Mutex::default();
    setup()
        .for_both(async |house| {
            let mut titles = Vec::new();
            for (kind, title, body) in [
                ("communique", TITLE, BODY),
                ("branch-renewal", "انطلاق تجديد الفروع الجِهَوِيَّة", "تعقد الفروع جموعها العامة بمدينة فاس."),
                ("statement", "بيان حول الدخول الاجتماعي", "المدرسة العمومية أولوية الأولويات 100%."),
                ("condolence", "تعزية", "إنا لله وإنا إليه راجعون"),
            ] {
                published(house, arabic(kind, title, body)).await;
                titles.push(title);
            }
            let french = NewDraft {
                title: Multi::three("اجتماع المهندسين", "Réunion de l’organisation régionale", ""),
                body: Multi::three("نص", "Les sections régionales à Fès.", ""),
                ..arabic("news", "", "")
            };
            published(house, french).await;
            let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for typed in [
                "الجهويه",
                "جهوية",
                "والجهوية",
                "الفروع تجديد",
                "المدرسة",
                "مدرسه",
                "reunion",
                "FES",
                "regionale",
                "\"",
                "%",
                "100%",
                "' OR 1=1 --",
                "NEAR(",
                "*",
                "الروابط -المهنية",
                "رؤس",
                "2018",
                "\\",
                "a:b",
            ] {
                let hits = search(house, typed, &Filter::default()).await;
                assert_eq!((hits.page.len() as u64, hits.more), (hits.total, false), "{typed}");
                found.insert(
                    typed.to_owned(),
                    hits.page.into_iter().map(|hit| format!("{}/{}", hit.title, hit.lang)).collect(),
                );
            }
            search(house, &"الجهوية ".repeat(1500), &Filter::default()).await;
            let hits = |typed: &str| found.get(typed).cloned().unwrap_or_default();
            assert_eq!(hits("الجهويه").len(), 2, "{:?}", hits("الجهويه"));
            assert_eq!(hits("reunion"), ["Réunion de l’organisation régionale/fr"]);
            assert!(hits("\"").is_empty() && hits("%").is_empty());
            let only = Filter { kind: Some(Kind::BranchRenewal), ..Filter::default() };
            assert_eq!(search(house, "الجهويه", &only).await.page.len(), 1);
            answers.lock().expect("lock").push(found);
        })
        .await;
    let answers = answers.into_inner().expect("lock");
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[0], answers[1]);
}

/// A word of every article is counted up to a bound, and what can be reached is the same as without it.
#[tokio::test]
async fn a_frequent_word_is_counted_to_a_bound() {
    setup()
        .for_both(async |house| {
            for n in 0..7 {
                let kind = if n % 2 == 0 { "news" } else { "statement" };
                let new = NewDraft {
                    title: Multi::three(format!("خبر {n}"), format!("Nouvelle {n}"), ""),
                    body: Multi::three("نص الخبر للجميع", "Le texte de الخبر", ""),
                    ..arabic(kind, "", "")
                };
                published(house, new).await;
                house.clock.advance(60);
            }
            let titles = |hits: &Hits| -> Vec<String> {
                hits.page.iter().map(|hit| format!("{}/{}", hit.title, hit.lang)).collect()
            };
            let (all, news) = (Filter::default(), Filter { kind: Some(Kind::News), ..Filter::default() });
            for (filter, total) in [(&all, 7), (&news, 4)] {
                let whole = search(house, "الخبر", filter).await;
                assert_eq!((whole.total, whole.more), (total, false));
                assert_eq!(titles(&whole)[0], "خبر 6/ar", "the newest, in the reader's language");
                // Three articles at most: fourteen versions answer, so the other way is gone.
                let some = search_most(house, "الخبر", filter, 3, 0).await;
                assert_eq!((some.total, some.more), (3, true));
                assert_eq!(titles(&some), titles(&whole)[..3]);
                let second = search_most(house, "الخبر", filter, 3, 2).await;
                assert_eq!(titles(&second), titles(&whole)[2..3], "nothing behind the bound is shown");
                let exactly = search_most(house, "الخبر", filter, total, 0).await;
                assert_eq!((exactly.total, exactly.more, titles(&exactly)), (total, false, titles(&whole)));
            }
            let last = search_most(house, "nouvelle", &all, 2, 0).await;
            assert_eq!(
                titles(&last),
                ["Nouvelle 6/fr", "Nouvelle 5/fr"],
                "in another one where only that answers"
            );
        })
        .await;
}
