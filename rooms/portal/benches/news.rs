//! Ten years of news: how long search, the front page, the archive, an article and the sitemap take on SQLite when nothing
//! is kept ready.
//!
//! `cargo bench --workspace --bench news` prints medians; `-- 1000` after it for fewer articles. It asserts nothing about
//! time.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its argument")]

use std::time::{Duration, Instant};

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::UnitPath;
use rawabit_portal::model::{Kind, path};
use rawabit_portal::store::entity::{article, version};
use rawabit_portal::store::{self, Filter, Search};
use rawabit_testkit::{House, Setup};
use rawabit_text::{Query, fold, slug};
use sea_orm::{EntityTrait as _, Set};

/// Real prose, so that words are as frequent as they are in news.
const PROSE: &str = include_str!("../../../examples/istiqlal/news/2018-10-08.txt");

/// Articles, where nothing else is asked: four a working day for ten years.
const ARTICLES: usize = 10_000;

fn main() {
    let asked = std::env::args().skip(1).find_map(|argument| argument.parse().ok());
    let number = asked.unwrap_or(ARTICLES);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let setup = Setup::new(vec![
            rawabit_platform::room::ROOM,
            rawabit_people::ROOM,
            rawabit_federation::ROOM,
            rawabit_portal::ROOM,
        ]);
        setup.on_sqlite(async |house| measure(house, number).await).await;
    });
}

async fn measure(house: &House, number: usize) {
    let begun = Instant::now();
    fill(house, number).await;
    println!("{number} articles written in {:?}", begun.elapsed());
    let db = house.app.store.read();
    for (name, typed) in [
        ("a word of every article", "الحزب"),
        ("three words", "الفروع الإقليمية للروابط"),
        ("a rare word", "نادر77"),
    ] {
        let (query, filter) = (Query::parse(typed), Filter::default());
        let search = Search {
            lang: Lang::Ar,
            query: &query,
            filter: &filter,
            limit: 20,
            offset: 0,
            most: store::MOST,
        };
        let found = store::search(db, &search).await.expect("found");
        let time = median(async || {
            store::search(db, &search).await.expect("found");
        })
        .await;
        println!(
            "search for {name} ({}{} found): {time:?}",
            if found.more { "more than " } else { "" },
            found.total
        );
    }
    let visitor = house.visitor();
    let middle = day(number / 2).0.year();
    let last = path(day(number - 1), &slug(&title(number - 1)));
    for (name, address) in [
        ("front page", "/"),
        ("archive, first page", "/news"),
        ("archive, last page", &format!("/news?page={}", number.div_ceil(20))),
        ("a month", &format!("/news/{middle}/05")),
        ("an article", &last),
        ("search page", "/search?q=الروابط"),
        ("feed", "/feed.atom"),
        ("sitemap, index", "/sitemap.xml"),
        ("sitemap, a part", &format!("/sitemap/{middle}.xml")),
    ] {
        visitor.get(address).await.assert_status(200);
        let time = median(async || {
            visitor.get(address).await;
        })
        .await;
        println!("{name}: {time:?}");
    }
}

async fn median(mut work: impl AsyncFnMut()) -> Duration {
    let mut times = Vec::new();
    for _ in 0..15 {
        let start = Instant::now();
        work().await;
        times.push(start.elapsed());
    }
    times.sort();
    times[times.len() / 2]
}

fn day(n: usize) -> Day {
    let first = Day::new(2009, 1, 1).expect("a day");
    first.plus_days(i32::try_from(n * 3560 / ARTICLES).unwrap_or(0))
}

fn title(n: usize) -> String {
    let words: Vec<&str> = PROSE.split_whitespace().collect();
    format!("{} {n}", words[n * 7 % (words.len() - 9)..][..8].join(" "))
}

/// Every article in Arabic, every third in French too.
async fn fill(house: &House, number: usize) {
    let words: Vec<&str> = PROSE.split_whitespace().collect();
    let work = house.work().await;
    for n in 0..number {
        let (id, day) = (format!("article-{n:06}"), day(n));
        let begun = day.0.to_datetime(jiff::civil::Time::midnight());
        let begun = begun.to_zoned_datetime(jiff::tz::TimeZone::UTC).expect("an instant");
        let at = UtcMicros::from_timestamp(begun.timestamp());
        let row = article::ActiveModel {
            id: Set(id.clone()),
            kind: Set(Kind::ALL[n % Kind::ALL.len()].name().to_owned()),
            unit_path: Set(UnitPath("/party/".to_owned())),
            state: Set("published".to_owned()),
            main_lang: Set("ar".to_owned()),
            dateline: Set(None),
            place: Set(Multi::default()),
            source_kind: Set(None),
            source_id: Set(None),
            picture_id: Set(None),
            picture_alt: Set(Multi::default()),
            picture_credit: Set(String::new()),
            version: Set(1),
            scheduled_at: Set(None),
            published_at: Set(Some(at)),
            public_day: Set(Some(day)),
            changed_at: Set(at),
            created_at: Set(at),
            updated_by: Set(String::new()),
            note: Set(String::new()),
            withdrawal: Set(Multi::default()),
        };
        article::Entity::insert(row).exec_without_returning(work.tx()).await.expect("written");
        for lang in ["ar", "fr"].into_iter().take(if n % 3 == 0 { 2 } else { 1 }) {
            let start = n * 13 % (words.len() / 2);
            let title = if lang == "ar" { title(n) } else { format!("Communiqué {n}") };
            let body = format!("{}\n\nنادر{}", words[start..][..words.len() / 2].join(" "), n % 500);
            let slug = slug(&title);
            let model = version::Model {
                article_id: id.clone(),
                lang: lang.to_owned(),
                standfirst: String::new(),
                body,
                path: Some(path(day, &slug)),
                slug,
                sort_key: String::new(),
                title_key: fold(&title),
                title,
                search_row: i64::try_from(n * 2 + usize::from(lang == "fr")).unwrap_or(0) + 1,
                changed_at: at,
            };
            let row: version::ActiveModel = model.clone().into();
            version::Entity::insert(row).exec_without_returning(work.tx()).await.expect("written");
            store::index(work.tx(), &model).await.expect("indexed");
        }
    }
    work.commit().await.expect("committed");
}
