//! Words: numbers in their forms, names that nothing agrees with, and where an answer to a calendar entry goes.

use std::collections::BTreeSet;

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::{self, Convening};
use rawabit_platform::Lang;
use rawabit_platform::kit::pick::open_records;
use rawabit_platform::lang::Message;
use rawabit_platform::mail::sender;
use rawabit_platform::permit::Role;
use rawabit_portal::permissions::{DraftArticle, PublishArticle};
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::scene::{at, convened, decided, opened, people, permit, setup, texts};

fn vote(key: &'static str, for_: i32) -> Message {
    Message::new(key)
        .with("subject", "الجدولة")
        .with("for", for_)
        .with("needed", 3)
        .with("majority", "x")
        .with("article", "12")
}

fn say(house: &House, lang: Lang, message: &Message) -> String {
    house.app.voice(lang).plain().msg(message)
}

#[tokio::test]
async fn votes_are_counted_in_the_forms_of_each_language() {
    setup()
        .on_sqlite(async |house| {
            for key in ["meetings-vote-adopted", "meetings-vote-rejected", "meetings-vote-chair"] {
                let said: BTreeSet<String> =
                    [0, 1, 2, 3, 11, 100].map(|n| say(house, Lang::Ar, &vote(key, n))).into();
                assert_eq!(said.len(), 6, "{key}: {said:#?}");
            }
            let adopted = |lang, n| say(house, lang, &vote("meetings-vote-adopted", n));
            assert!(adopted(Lang::Ar, 2).contains("بصوتين") && adopted(Lang::Ar, 5).contains("5 أصوات"));
            assert!(
                adopted(Lang::Ar, 15).contains("15 صوتا") && adopted(Lang::Ar, 103).contains("103 أصوات")
            );
            assert!(
                adopted(Lang::En, 1).contains("with 1 vote,") && adopted(Lang::En, 2).contains("2 votes,")
            );
            let quorum = |lang, n: i32| {
                let message = Message::new("meetings-quorum-reached")
                    .with("there", 5)
                    .with("members", 9)
                    .with("required", 5)
                    .with("represented", n);
                say(house, lang, &message)
            };
            assert!(quorum(Lang::Fr, 1).contains("dont 1 représenté ("), "{}", quorum(Lang::Fr, 1));
            assert!(quorum(Lang::Fr, 2).contains("dont 2 représentés ("));
            for lang in Lang::ALL {
                assert!(!quorum(lang, 0).contains('0'), "of none nothing is said: {}", quorum(lang, 0));
            }
        })
        .await;
}

#[tokio::test]
async fn nothing_agrees_with_a_name_whose_gender_nobody_knows() {
    setup()
        .on_sqlite(async |house| {
            let named = |key: &'static str| {
                Message::new(key)
                    .with("unit", "رابطة المهندسين")
                    .with("title", "دورة")
                    .with("name", "سعاد العمراني")
                    .with("office", "رئيسة الرابطة")
                    .with("day", "يوم")
                    .with("time", "10:30")
                    .with("place", "في الرباط")
                    .with("convened", "أمس")
                    .with("article", "12")
                    .with("call", 2)
            };
            for key in [
                "meetings-doc-convocation-text",
                "meetings-communique-title",
                "meetings-communique-lead",
                "meetings-communique-lead-name",
                "meetings-communique-lead-plain",
                "meetings-minutes-opening",
                "meetings-minutes-opening-article",
                "meetings-minutes-chaired",
                "meetings-mail-postponed-text",
                "meetings-mail-cancelled-text",
                "meetings-mail-moved-text",
            ] {
                let said = say(house, Lang::Ar, &named(key));
                for verb in ["يتشرف", "ترأس", "يترأس", "انعقد", "سينعقد", "تأجل ", "ألغي", "الذي كان"]
                {
                    assert!(!said.contains(verb), "{key}: {said}");
                }
            }
            let french = say(house, Lang::Fr, &named("meetings-mail-invitation-text"));
            assert!(!french.contains("convoqué ") && french.contains("vous convoquer"), "{french}");
        })
        .await;
}

#[tokio::test]
async fn an_answer_to_a_calendar_entry_goes_where_the_mail_came_from() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let entries = texts(house, "SELECT attachment FROM mail").await;
            assert!(!entries.is_empty());
            let organizer = format!("mailto:{}", sender(&house.app));
            for entry in entries {
                assert!(entry.replace("\r\n ", "").contains(&organizer), "{organizer} in {entry}");
            }
        })
        .await;
}

#[tokio::test]
async fn acts_lead_visitors_to_what_was_published_and_nowhere_else() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let acts = async |subject: &str| {
                texts(house, &format!("SELECT CAST(idx AS TEXT) FROM act WHERE subject_kind = '{subject}'"))
                    .await
            };
            let page = async |index: &str| house.visitor().get(&format!("/ledger/acts/{index}")).await;
            let meeting = acts("meeting").await[0].clone();
            // It is public and to come: the calendar announces it.
            page(&meeting)
                .await
                .assert_status(200)
                .assert_has("<a href=\"/events\">اجتماع</a>")
                .assert_lacks("/office/meetings");
            opened(house, &cast, &id).await;
            let decision = decided(house, &id).await;
            house.clock.set(at("2018-10-08T11:30:00Z"));
            let mut work = house.work().await;
            let record = permit::<RecordMeeting>("/");
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            work.commit().await.expect("committed");
            let about = acts("decision").await[0].clone();
            for index in [&meeting, &about] {
                let reply = page(index).await;
                reply.assert_status(200).assert_lacks("/office/meetings").assert_lacks("/office/decisions");
                reply.assert_lacks("/news/of/");
            }
            // Nor may other rooms show them to everybody, whoever asks.
            let open = async |kind: &str, of: &str| {
                let wanted = [(kind.to_owned(), of.to_owned())];
                let reader = house.reader(house.system());
                open_records(&reader, Lang::Fr, &wanted).await.expect("asked").into_values().next()
            };
            assert_eq!((open("meeting", &id).await, open("decision", &decision).await), (None, None));
            // Once the communiqué is out, both lead to it.
            let mut work = house.work().await;
            let drafting = permit::<DraftArticle>("/");
            let article = commands::draft_communique(&house.app, &mut work, &record, &drafting, &id)
                .await
                .expect("drafted");
            let publishing = permit::<PublishArticle>("/");
            rawabit_portal::publish(&mut work, &publishing, &article, house.app.today())
                .await
                .expect("published");
            work.commit().await.expect("committed");
            for index in [&meeting, &about] {
                page(index).await.assert_has(&format!("href=\"/news/of/{article}\""));
            }
            house.visitor().get(&format!("/news/of/{article}")).await.assert_status(303);
            for (kind, of) in [("meeting", &id), ("decision", &decision)] {
                let (title, path) = open(kind, of).await.expect("everybody may read of it");
                assert_eq!(path, format!("/news/of/{article}"));
                assert!(!title.is_empty(), "called as the communiqué is");
            }
            let work = house.work().await;
            work.tx().execute_unprepared("UPDATE decision SET is_public = FALSE").await.expect("written");
            work.commit().await.expect("committed");
            assert_eq!(
                open("decision", &decision).await,
                None,
                "what was not for everybody stands in no communiqué"
            );
            let seen = house.secretariat().await.get(&format!("/ledger/acts/{about}")).await;
            seen.assert_has(&format!("/office/decisions/{decision}"));
            // Whoever publishes sees the article's source, and no link to a meeting they may not open.
            let publisher = house.with_role(Role::Publisher, "/").await;
            publisher.get(&format!("/office/meetings/{id}")).await.assert_status(404);
            let office = publisher.get(&format!("/office/articles/{article}")).await;
            office.assert_status(200).assert_lacks("/office/meetings/");
        })
        .await;
}
