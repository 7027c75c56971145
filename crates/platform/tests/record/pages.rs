//! The public pages: the ledger, an act, the statutes; in three languages.

use rawabit_ledger::{verify_export, verify_inclusion_bundle};
use rawabit_platform::lang::{Catalog, Lang};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::{LOCALES, ledger};
use rawabit_testkit::House;

use crate::support::{convened, export, key, league, setup, write};

/// The kinds that the platform has words for.
const KINDS: [&str; 25] = [
    "unit.moved",
    "unit.founded",
    "unit.closed",
    "unit.renamed",
    "mandate.opened",
    "mandate.ended",
    "mandate.substituted",
    "meeting.convened",
    "meeting.convened_urgent",
    "meeting.cancelled",
    "meeting.postponed",
    "meeting.quorum_recorded",
    "meeting.opened",
    "meeting.closed",
    "decision.adopted",
    "decision.rejected",
    "decision.closed",
    "minutes.approved",
    "article.published",
    "article.corrected",
    "article.withdrawn",
    "role.appointed",
    "role.ended",
    "organisation.founded",
    "statutes.adopted",
];

const LANGUAGES: [&str; 3] = ["", "/fr", "/en"];

async fn every_kind(house: &House, facts: bool) {
    let mut work = house.work().await;
    for kind in KINDS {
        let mut act = NewAct::new(kind, "thing", "t1", &league());
        if facts {
            for (name, value) in [
                (
                    "name",
                    serde_json::json!({ "ar": "رابطة المهندسين", "fr": "Ligue des ingénieurs", "en": "League of engineers" }),
                ),
                ("title", "<b>مقرر</b>".into()),
                ("office", "league_president".into()),
                ("number", 7.into()),
                ("present", 1234.into()),
                ("version", "2017".into()),
                ("role", "secretariat".into()),
                ("day", "2018-10-08".into()),
                ("met", true.into()),
                ("unheard_of", serde_json::json!([1, { "x": null }])),
            ] {
                act = act.fact(name, value);
            }
        }
        work.act(act).await.expect("an act");
    }
    work.commit().await.expect("committed");
}

#[test]
fn the_three_languages_say_the_same_things() {
    let catalog = Catalog::new(&[LOCALES]).expect("messages");
    assert_eq!(catalog.keys(Lang::Ar), catalog.keys(Lang::Fr));
    assert_eq!(catalog.keys(Lang::Ar), catalog.keys(Lang::En));
    for kind in KINDS {
        let key = format!("act-{}", kind.replace(['.', '_'], "-"));
        assert!(catalog.keys(Lang::Ar).contains(&key), "no words for {kind}");
    }
}

#[tokio::test]
async fn every_kind_has_words_with_and_without_its_facts() {
    for facts in [false, true] {
        setup()
            .on_sqlite(async |house| {
                every_kind(house, facts).await;
                for prefix in LANGUAGES {
                    let list = house.visitor().get(&format!("{prefix}/ledger")).await;
                    list.assert_status(200).assert_lacks("⟦").assert_lacks("none").assert_lacks("<b>مقرر");
                    for index in 0..KINDS.len() {
                        let page = house.visitor().get(&format!("{prefix}/ledger/acts/{index}")).await;
                        page.assert_status(200)
                            .assert_lacks("⟦")
                            .assert_lacks("none")
                            .assert_lacks("<b>مقرر");
                        if facts {
                            page.assert_has("unheard_of");
                        }
                    }
                }
            })
            .await;
    }
}

#[tokio::test]
async fn facts_are_told_in_the_reader_s_words() {
    setup()
        .on_sqlite(async |house| {
            every_kind(house, true).await;
            let founded = house.visitor().get("/fr/ledger/acts/0").await;
            founded.assert_has("Ligue des ingénieurs").assert_has("8 octobre 2018").assert_has("oui");
            house
                .visitor()
                .get("/ledger/acts/0")
                .await
                .assert_has("رابطة المهندسين")
                .assert_has("8 أكتوبر 2018");
        })
        .await;
}

#[tokio::test]
async fn the_facts_of_the_rooms_are_told() {
    setup()
        .on_sqlite(async |house| {
            let mut work = house.work().await;
            let opened = NewAct::new("mandate.opened", "mandate", "x", &league())
                .fact("office", "secretary_general")
                .fact("person", serde_json::json!({ "ar": "نزار بركة", "fr": "Nizar Baraka" }))
                .fact("origin", "ex-officio")
                .fact("deadline", serde_json::Value::Null)
                .fact("reason", "");
            work.act(opened).await.expect("an act");
            let decided = NewAct::new("decision.adopted", "decision", "d", &league())
                .fact("number", "2018/3")
                .fact("owner", serde_json::json!({ "office": "secretary_general", "unit": null }))
                .fact("sha256", serde_json::json!({ "ar": "aaaa", "fr": "bbbb" }));
            work.act(decided).await.expect("an act");
            work.commit().await.expect("committed");
            let statutes = house.app.statutes.load();
            let office = statutes.office("secretary_general").expect("an office").title.name(Lang::Fr);
            let mandate = house.visitor().get("/fr/ledger/acts/0").await;
            mandate.assert_has("Nizar Baraka").assert_has(office).assert_has("de droit");
            mandate.assert_lacks("<dt>Motif</dt>").assert_lacks("<dt>Échéance</dt>");
            let decision = house.visitor().get("/fr/ledger/acts/1").await;
            decision
                .assert_has("2018/3")
                .assert_has(&format!("Fonction: {office}"))
                .assert_has("aaaa")
                .assert_has("bbbb");
        })
        .await;
}

#[tokio::test]
async fn a_kind_without_words_is_told_by_its_code() {
    setup()
        .on_sqlite(async |house| {
            let mut work = house.work().await;
            work.act(NewAct::new("ship.launched", "ship", "s1", &UnitPath::root())).await.expect("an act");
            work.commit().await.expect("committed");
            let page = house.visitor().get("/ledger/acts/0").await;
            page.assert_status(200).assert_has("ship.launched").assert_lacks("⟦");
        })
        .await;
}

#[tokio::test]
async fn an_act_shows_its_article_its_subject_and_its_proof() {
    setup()
        .on_sqlite(async |house| {
            write(house, 3).await;
            let page = house.visitor().get("/en/ledger/acts/1").await;
            page.assert_status(200)
                .assert_has("لقاء الرؤساء")
                .assert_has("href=\"/en/statutes#article-11\"")
                .assert_has("National council")
                .assert_has("The proof holds")
                .assert_has("league-engineers");
            let act = ledger::read::act_at(house.app.store.read(), 1).await.expect("query").expect("act");
            page.assert_has(&rawabit_ledger::Hash::from_slice(&act.leaf_hash).expect("hash").to_string());
        })
        .await;
}

#[tokio::test]
async fn a_downloaded_proof_holds_offline_and_not_for_another_act() {
    setup()
        .on_sqlite(async |house| {
            write(house, 5).await;
            let reply = house.visitor().get("/ledger/acts/3/proof.json").await;
            assert!(reply.assert_status(200).header("content-disposition").contains("act-3.proof.json"));
            let proven = verify_inclusion_bundle(&reply.text(), Some(&key(house))).expect("the proof holds");
            assert_eq!(
                (proven.act.index, proven.act.subject.id.as_str(), proven.key_trusted),
                (3, "m3", true)
            );
            let forged = reply.text().replace("\"m3\"", "\"m4\"");
            assert_ne!(forged, reply.text());
            assert!(verify_inclusion_bundle(&forged, Some(&key(house))).is_err());
            for path in ["5", "-1", "x", "18446744073709551615", "99999999999999999999"] {
                house.visitor().get(&format!("/ledger/acts/{path}/proof.json")).await.assert_status(404);
            }
        })
        .await;
}

#[tokio::test]
async fn the_downloaded_ledger_is_the_whole_one_without_what_is_private() {
    setup()
        .on_sqlite(async |house| {
            write(house, 300).await;
            let mut work = house.work().await;
            work.act(convened("secret").private("phone", "0600000000")).await.expect("an act");
            work.commit().await.expect("committed");
            let reply = house.visitor().get("/fr/ledger/export").await;
            assert_eq!(reply.assert_status(200).text(), export(house, false).await);
            reply.assert_lacks("0600000000");
            let report = verify_export(reply.bytes.as_slice(), None, Some(&key(house))).expect("memory");
            assert!(report.is_sound() && report.acts == 301, "{report:?}");
        })
        .await;
}

#[tokio::test]
async fn the_list_is_paged_and_filtered() {
    setup()
        .for_both(async |house| {
            write(house, 60).await;
            house.clock.advance(86_400);
            let mut work = house.work().await;
            let rabat = UnitPath("/party/rabat/".to_owned());
            work.act(NewAct::new("unit.founded", "unit", "rabat", &rabat).fact("name", "فرع الرباط"))
                .await
                .expect("act");
            work.commit().await.expect("committed");
            let reader = house.visitor();
            let has = async |query: &str, rows: usize| {
                let page = reader.get(&format!("/en/ledger{query}")).await;
                page.assert_status(200);
                assert_eq!(page.text().matches("<th scope=\"row\">").count(), rows, "{query}");
                page
            };
            has("", 50)
                .await
                .assert_has("فرع الرباط")
                .assert_has("\u{2068}61\u{2069} acts")
                .assert_has("rel=\"next\"");
            has("?page=2", 11)
                .await
                .assert_lacks("href=\"/en/ledger/acts/11\"")
                .assert_has("href=\"/en/ledger/acts/10\"");
            has("?page=3", 0).await;
            has("?kind=unit.founded", 1).await.assert_has("فرع الرباط");
            has("?kind=meeting.convened&page=2", 10).await;
            has("?unit=rabat", 1).await;
            has("?unit=rab", 0).await;
            has("?unit=%25", 0).await;
            has("?from=2018-10-09", 1).await;
            has("?until=2018-10-08", 50).await.assert_lacks("فرع الرباط");
            has("?from=2018-10-09&until=2018-10-08", 0).await;
            has("?q=m5", 1).await;
            has("?q=60", 1).await.assert_has("فرع الرباط");
            has("?kind=%27%20OR%201%3D1", 0).await;
        })
        .await;
}

#[tokio::test]
async fn consistency_is_answered_for_sizes_that_were() {
    setup()
        .on_sqlite(async |house| {
            write(house, 3).await;
            write(house, 4).await;
            let reader = house.visitor();
            let reply = reader.get("/ledger/consistency?old=3&new=7").await;
            let file: serde_json::Value =
                serde_json::from_slice(&reply.assert_status(200).bytes).expect("JSON");
            let hash = |name: &str| file[name].as_str().expect("text").parse().expect("a hash");
            let proof: Vec<_> = file["proof"]
                .as_array()
                .expect("list")
                .iter()
                .map(|one| one.as_str().expect("text").parse().expect("hash"))
                .collect();
            rawabit_ledger::tree::verify_consistency(3, 7, &proof, &hash("old_root"), &hash("new_root"))
                .expect("continues");
            assert!(file["old_checkpoint"].is_string() && file["new_checkpoint"].is_string());
            let now = reader.get("/ledger/consistency?old=3").await;
            assert_eq!(now.assert_status(200).text(), reply.text());
            for query in ["", "?old=8", "?old=5&new=4", "?old=-1", "?old=1&new=x", "?old=1&new=8"] {
                reader.get(&format!("/ledger/consistency{query}")).await.assert_status(400);
            }
        })
        .await;
}

#[tokio::test]
async fn the_statutes_are_explained_with_an_anchor_for_each_article() {
    setup()
        .on_sqlite(async |house| {
            for prefix in LANGUAGES {
                let page = house.visitor().get(&format!("{prefix}/statutes")).await;
                page.assert_status(200).assert_lacks("⟦").assert_lacks("**").assert_has("id=\"article-11\"");
                let text = page.text();
                for link in text.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
                    assert!(text.contains(&format!("id=\"{link}\"")), "{prefix}: a link to nowhere: {link}");
                }
                assert!(text.matches("href=\"#article-").count() > 10, "the rules lead to their articles");
            }
            house.visitor().get("/statutes").await.assert_has("المجلس الوطني").assert_has("مثال توضيحي");
        })
        .await;
}
