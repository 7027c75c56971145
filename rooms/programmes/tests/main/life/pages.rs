//! The pages, with personas who may only use the public ways in: one programme's way by forms alone.

use rawabit_platform::permit::Role;
use rawabit_platform::{Lang, Multi};
use rawabit_programmes::commands;
use rawabit_programmes::model::{Item, Placed};
use rawabit_testkit::{Client, House, Reply};

use super::scene::{
    agreed, at, below, branch, draft, hand_over, holder, in_force, league_secretary, objective, opened,
    partner, people, put, said, setup, step, strategy, texts, unit, words,
};

async fn only(house: &House) -> String {
    format!("/office/programmes/{}", texts(house, "SELECT id FROM programme").await[0])
}

/// The value of a hidden field.
fn hidden(reply: &Reply, name: &str) -> String {
    let text = reply.text();
    let at = text
        .split(&format!("name=\"{name}\" value=\""))
        .nth(1)
        .unwrap_or_else(|| panic!("no {name}: {text}"));
    at.split('"').next().unwrap_or_default().to_owned()
}

async fn add(league: &Client, path: &str, kind: &str, below: &str, fields: &[(&str, &str)]) -> Reply {
    let mut sent = vec![("below", below)];
    sent.extend_from_slice(fields);
    league.post(&format!("{path}/draft/new/{kind}?below={below}"), &sent).await
}

#[tokio::test]
async fn a_league_opens_writes_and_is_told_at_the_field() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (strategy, axis) = strategy(house).await;
            let league = league_secretary(house).await;
            said(&league.get("/office/programmes/new").await)
                .assert_status(200)
                .assert_has("league-engineers");
            let new = [
                ("unit", "league-engineers"),
                ("strategy", strategy.as_str()),
                ("title.ar", "برنامجنا"),
                ("starts", "2018-01-01"),
                ("ends", "2022-12-31"),
            ];
            let late = league.post("/office/programmes/new", &new).await;
            said(&late).assert_status(422).assert_has("e-starts").assert_has("برنامجنا");
            let mut new = new.to_vec();
            new[4] = ("ends", "2018-12-31");
            let opened = league.post("/office/programmes/new", &new).await;
            opened.assert_status(303);
            let path = only(house).await;
            said(&league.get(&opened.location()).await).assert_status(200).assert_has("لا أهداف بعد");
            // An objective without a name and with a weight beyond a hundred.
            let bad =
                add(&league, &path, "objective", "", &[("axis", &axis), ("weight", "101"), ("title.ar", "")])
                    .await;
            said(&bad).assert_status(422).assert_has("e-weight").assert_has("e-title");
            let good = [
                ("axis", axis.as_str()),
                ("weight", "60"),
                ("title.ar", "تأطير المواطنين"),
                ("text.ar", "فقرة\n\nفقرة"),
            ];
            add(&league, &path, "objective", "", &good).await.assert_status(303);
            let draft = league.get(&format!("{path}/draft")).await;
            said(&draft).assert_has("تأطير المواطنين").assert_has("يجب أن يكون 100");
            let objective = draft
                .text()
                .split("id=\"at-")
                .nth(1)
                .expect("an item")
                .split('"')
                .next()
                .expect("its id")
                .to_owned();
            // A step outside the contract, then one that waits.
            let step = |starts, ends, after| {
                vec![
                    ("title.ar", "خطوة"),
                    ("kind", "strategic"),
                    ("office", "unit:league_president"),
                    ("starts", starts),
                    ("ends", ends),
                    ("after", after),
                ]
            };
            let outside =
                add(&league, &path, "step", &objective, &step("2017-01-01", "2018-03-31", "")).await;
            said(&outside).assert_status(422).assert_has("id=\"e-starts\"").assert_has("خارج مدة البرنامج");
            add(&league, &path, "step", &objective, &step("2018-01-01", "2018-03-31", ""))
                .await
                .assert_status(303);
            let text = texts(house, "SELECT draft FROM programme").await.remove(0);
            let first = text
                .split("\"steps\":[{\"id\":\"")
                .nth(1)
                .expect("a step")
                .split('"')
                .next()
                .expect("its id")
                .to_owned();
            let early =
                add(&league, &path, "step", &objective, &step("2018-02-01", "2018-06-30", &first)).await;
            said(&early).assert_status(422).assert_has("id=\"e-starts\"").assert_has("لا تبدأ قبل إنجاز");
            // A target in words: told at its period, what was typed is still there.
            let indicator = |target| {
                vec![
                    ("title.ar", "لقاءات"),
                    ("weight", "100"),
                    ("kind", "number"),
                    ("direction", "up"),
                    ("target.4", target),
                ]
            };
            let words = add(&league, &path, "indicator", &objective, &indicator("كثير")).await;
            said(&words).assert_status(422).assert_has("id=\"e-targets\"").assert_has("value=\"كثير\"");
            add(&league, &path, "indicator", &objective, &indicator("١٢")).await.assert_status(303);
            // The weights are 60: it is not handed over, and the draft stays.
            let version = hidden(&league.get(&format!("{path}/draft")).await, "version");
            let refused = league
                .post(&format!("{path}/draft/hand-over"), &[("version", &version), ("note.ar", "كلمة")])
                .await;
            said(&refused).assert_status(422).assert_has("تمنع التقديم").assert_has("كلمة");
            let edit = league.get(&format!("{path}/draft/items/{objective}")).await;
            let base = hidden(&edit, "base");
            let mut whole = good.to_vec();
            whole[1] = ("weight", "100");
            whole.push(("base", &base));
            league.post(&format!("{path}/draft/items/{objective}"), &whole).await.assert_status(303);
            // Somebody with the form from before saves the same item: both are kept.
            whole[2] = ("title.ar", "تأطير آخر");
            let collided = league.post(&format!("{path}/draft/items/{objective}"), &whole).await;
            collided.assert_status(303);
            let both = league.get(&collided.location()).await;
            said(&both)
                .assert_status(200)
                .assert_has("تأطير آخر")
                .assert_has("تأطير المواطنين")
                .assert_has("حفظ شخص آخر");
            said(&both)
                .assert_has("ما انطلق منه الاثنان")
                .assert_has("في المسودة")
                .assert_has("المحفوظ جانبا");
            let collision = texts(house, "SELECT id FROM programme_collision").await.remove(0);
            let shown = hidden(&both, "shown");
            let choice = [("choice", "stored"), ("shown", shown.as_str())];
            league.post(&format!("{path}/draft/collisions/{collision}"), &choice).await.assert_status(303);
            let stale = league.post(&format!("{path}/draft/hand-over"), &[("version", &version)]).await;
            said(&stale).assert_status(422).assert_has("عدل شخص آخر");
            let version = hidden(&league.get(&format!("{path}/draft")).await, "version");
            let done = league.post(&format!("{path}/draft/hand-over"), &[("version", &version)]).await;
            done.assert_status(303);
            said(&league.get(&done.location()).await).assert_has("قُدِّم النص");
        })
        .await;
}

/// The same mistakes, told to readers of two other languages at the same fields.
#[tokio::test]
async fn what_is_wrong_is_told_in_the_readers_language() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let league = league_secretary(house).await;
            for (lang, outside, early, target, weights) in [
                (
                    "fr",
                    "est hors du contrat",
                    "Elle ne peut commencer avant",
                    "Écrivez un nombre",
                    "doivent faire 100",
                ),
                (
                    "en",
                    "lies outside the contract",
                    "It cannot begin before",
                    "Write a number",
                    "must add up to 100",
                ),
            ] {
                let before = texts(house, "SELECT draft FROM programme").await;
                let path = format!("/{lang}/office/programmes/{id}");
                let step = |starts: &'static str, ends: &'static str, after: &'static str| {
                    [
                        ("title.ar", "خطوة لا تضيع"),
                        ("kind", "strategic"),
                        ("office", "unit:league_president"),
                        ("starts", starts),
                        ("ends", ends),
                        ("after", after),
                    ]
                };
                let sent = add(&league, &path, "step", "o1", &step("2017-01-01", "2018-03-31", "")).await;
                said(&sent)
                    .assert_status(422)
                    .assert_has("id=\"e-starts\"")
                    .assert_has(outside)
                    .assert_has("خطوة لا تضيع");
                let sent = add(&league, &path, "step", "o1", &step("2018-02-01", "2018-06-30", "s1")).await;
                said(&sent)
                    .assert_status(422)
                    .assert_has("id=\"e-starts\"")
                    .assert_has(early)
                    .assert_has("خطوة لا تضيع");
                let indicator = [
                    ("title.ar", "لقاءات"),
                    ("weight", "50"),
                    ("kind", "number"),
                    ("direction", "up"),
                    ("target.4", "كثير"),
                ];
                let sent = add(&league, &path, "indicator", "o1", &indicator).await;
                said(&sent)
                    .assert_status(422)
                    .assert_has("id=\"e-targets\"")
                    .assert_has(target)
                    .assert_has("value=\"كثير\"");
                assert_eq!(texts(house, "SELECT draft FROM programme").await, before);
                // A weight of 60 is kept, told at the draft, and keeps from handing over.
                let edit = league.get(&format!("{path}/draft/items/o1")).await;
                let base = hidden(&edit, "base");
                let axis = texts(house, "SELECT id FROM strategy_axis").await.remove(0);
                let objective = [
                    ("axis", axis.as_str()),
                    ("weight", "60"),
                    ("title.ar", "o1"),
                    ("text.ar", lang),
                    ("base", &base),
                ];
                league.post(&format!("{path}/draft/items/o1"), &objective).await.assert_status(303);
                let page = league.get(&format!("{path}/draft")).await;
                said(&page).assert_has(weights);
                let version = hidden(&page, "version");
                let refused = league
                    .post(
                        &format!("{path}/draft/hand-over"),
                        &[("version", &version), ("note.ar", "كلمة لا تضيع")],
                    )
                    .await;
                said(&refused).assert_status(422).assert_has(weights).assert_has("كلمة لا تضيع");
                let edit = league.get(&format!("{path}/draft/items/o1")).await;
                let base = hidden(&edit, "base");
                let objective = [
                    ("axis", axis.as_str()),
                    ("weight", "100"),
                    ("title.ar", "o1"),
                    ("title.fr", "o1"),
                    ("title.en", "o1"),
                    ("text.ar", "one\n\ntwo"),
                    ("text.fr", "one\n\ntwo"),
                    ("text.en", "one\n\ntwo"),
                    ("base", &base),
                ];
                league.post(&format!("{path}/draft/items/o1"), &objective).await.assert_status(303);
            }
        })
        .await;
}

#[tokio::test]
async fn both_sides_negotiate_and_sign_by_forms() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            house.clock.set(at("2018-01-05T09:00:00Z"));
            let path = format!("/office/programmes/{id}");
            let president = holder(house, "president", &cast.president).await;
            let headquarters = holder(house, "headquarters", &cast.headquarters).await;
            let version = hidden(&president.get(&format!("{path}/draft")).await, "version");
            president
                .post(&format!("{path}/draft/hand-over"), &[("version", &version), ("note.ar", "تفضلوا")])
                .await
                .assert_status(303);
            let page = headquarters.get(&format!("{path}/negotiation")).await;
            said(&page).assert_has("تفضلوا").assert_has("لكم الكلمة");
            // A remark at the second paragraph; an empty one comes back at its place.
            let empty = [("number", "1"), ("item", "o1"), ("para", "1"), ("body", " ")];
            said(&headquarters.post(&format!("{path}/negotiation/comments"), &empty).await)
                .assert_status(422)
                .assert_has("e-body-o1-1");
            let remark = [("number", "1"), ("item", "o1"), ("para", "1"), ("body", "وضحوا هذه الفقرة <b>")];
            headquarters.post(&format!("{path}/negotiation/comments"), &remark).await.assert_status(303);
            let page = president.get(&format!("{path}/negotiation")).await;
            said(&page).assert_has("وضحوا هذه الفقرة &lt;b&gt;").assert_has("الجواب عن الصيغة المقدمة");
            // A counter-proposal of the leadership.
            let edit = headquarters.get(&format!("{path}/draft/items/s2")).await;
            let base = hidden(&edit, "base");
            let step = [
                ("title.ar", "خطوة معدلة"),
                ("kind", "organisational"),
                ("office", "unit:league_president"),
                ("starts", "2018-04-01"),
                ("ends", "2018-09-30"),
                ("after", "s1"),
                ("base", base.as_str()),
                ("below", "o1"),
            ];
            headquarters.post(&format!("{path}/draft/items/s2"), &step).await.assert_status(303);
            said(&president.get(&format!("{path}/draft")).await)
                .assert_has("بصدد التحرير")
                .assert_lacks("خطوة معدلة");
            let version = hidden(&headquarters.get(&format!("{path}/draft")).await, "version");
            headquarters
                .post(&format!("{path}/draft/hand-over"), &[("version", &version)])
                .await
                .assert_status(303);
            let compared = president.get(&format!("{path}/versions?from=1&to=2")).await;
            said(&compared).assert_has("<ins>").assert_has("خطوة معدلة").assert_has("2018");
            let agreed = president.post(&format!("{path}/negotiation/agree"), &[("number", "2")]).await;
            agreed.assert_status(303);
            let page = president.get(&agreed.location()).await;
            said(&page).assert_has("توقيعكم منتظر").assert_has("خطوة معدلة");
            let deputy = holder(house, "deputy", &cast.deputy).await;
            for (who, office) in
                [(&president, "unit:league_president"), (&deputy, "partner:deputy_secretary_general")]
            {
                let sent = [("office", office), ("number", "3"), ("read", "on")];
                who.post(&format!("{path}/sign"), &sent).await.assert_status(303);
            }
            let page = president.get(&format!("{path}/steps")).await;
            said(&page).assert_has("ساري المفعول").assert_has("خطوة معدلة");
            let first = texts(house, "SELECT id FROM programme_step WHERE item = 's1'").await.remove(0);
            let form = president.get(&format!("{path}/steps/{first}")).await;
            let version = hidden(&form, "version");
            let future = [("done_on", "2018-02-01"), ("version", version.as_str())];
            said(&president.post(&format!("{path}/steps/{first}"), &future).await)
                .assert_status(422)
                .assert_has("e-done_on");
            let done = [("done_on", "2018-01-05"), ("note", "تم"), ("version", version.as_str())];
            president.post(&format!("{path}/steps/{first}"), &done).await.assert_status(303);
            said(&president.get(&format!("{path}/steps")).await).assert_has("تم");
            said(&president.get("/office/programmes/all").await).assert_has("league-engineers");
        })
        .await;
}

#[tokio::test]
async fn every_page_speaks_three_languages_to_both_sides() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            branch(house).await;
            let (id, _) = draft(house).await;
            let president = holder(house, "president", &cast.president).await;
            let path = format!("/office/programmes/{id}");
            let drafting = [
                "/draft",
                "/draft/preamble",
                "/draft/new/objective",
                "/draft/new/commitment?below=o1",
                "/draft/new/step?below=o1",
                "/draft/new/indicator?below=o1",
                "/draft/items/o1",
                "/draft/items/s2",
                "/draft/items/i1",
                "/draft/collisions",
                "/draft/import",
                "/withdraw",
                "/negotiation",
                "/versions",
                "/sign",
            ];
            let everywhere = ["/office/programmes/all", "/office/programmes/new", "/office/strategies"];
            for lang in ["", "/fr", "/en"] {
                for part in drafting {
                    said(&president.get(&format!("{lang}{path}{part}")).await).assert_status(200);
                }
                for page in everywhere {
                    said(&president.get(&format!("{lang}{page}")).await).assert_status(200);
                }
                president.get(&format!("{lang}/office/programmes/template.csv")).await.assert_status(200);
            }
            in_force(house, &cast, &id).await;
            for lang in ["", "/fr", "/en"] {
                for part in [
                    "/amend",
                    "/reviews",
                    "/reviews/2018",
                    "/reviews/0",
                    "/steps",
                    "/versions?from=1&to=2",
                    "/versions/1",
                ] {
                    said(&president.get(&format!("{lang}{path}{part}")).await).assert_status(200);
                }
            }
            // The branch takes the objective up by forms.
            let secretary = house.with_role(Role::Secretary, "/party/league-engineers/engineers-04/").await;
            let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
            let new = [
                ("unit", "engineers-04"),
                ("strategy", strategy.as_str()),
                ("title.ar", "برنامج الفرع"),
                ("starts", "2018-01-01"),
                ("ends", "2018-12-31"),
            ];
            let opened = secretary.post("/office/programmes/new", &new).await;
            opened.assert_status(303);
            let own =
                opened.location().split('?').next().expect("a path").trim_end_matches("/draft").to_owned();
            said(&secretary.get(&format!("{own}/draft/taken")).await).assert_status(200).assert_has(">o1<");
            secretary.post(&format!("{own}/draft/taken/o1"), &[("weight", "100")]).await.assert_status(303);
            for lang in ["", "/fr", "/en"] {
                for part in ["/draft", "/draft/taken/o1", "/draft/taken/o1/s2", "/draft/taken/o1/i1"] {
                    said(&secretary.get(&format!("{lang}{own}{part}")).await).assert_status(200);
                }
            }
            let form = secretary.get(&format!("{own}/draft/taken/o1/s2")).await;
            let base = hidden(&form, "base");
            let half =
                [("office", "unit:branch_secretary"), ("starts", "2018-05-01"), ("base", base.as_str())];
            said(&secretary.post(&format!("{own}/draft/taken/o1/s2"), &half).await)
                .assert_status(422)
                .assert_has("e-ends");
            let whole = [
                ("office", "unit:branch_secretary"),
                ("title.ar", "خطوتنا"),
                ("starts", "2018-05-01"),
                ("ends", "2018-07-31"),
                ("base", base.as_str()),
            ];
            secretary.post(&format!("{own}/draft/taken/o1/s2"), &whole).await.assert_status(303);
            assert!(
                texts(house, "SELECT draft FROM programme WHERE unit_id = 'engineers-04'").await[0]
                    .contains("خطوتنا")
            );
        })
        .await;
}

#[tokio::test]
async fn a_strategy_is_kept_by_forms() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let headquarters = house.secretariat().await;
            said(&headquarters.get("/office/strategies/new").await).assert_status(200);
            let mut new = vec![
                ("unit", "party"),
                ("title.ar", "الاستراتيجية"),
                ("starts", "2018-01-01"),
                ("ends", "2017-01-01"),
            ];
            said(&headquarters.post("/office/strategies/new", &new).await)
                .assert_status(422)
                .assert_has("e-ends")
                .assert_has("الاستراتيجية");
            new[3] = ("ends", "2019-12-31");
            let made = headquarters.post("/office/strategies/new", &new).await;
            made.assert_status(303);
            let path = made.location().split('?').next().expect("a path").to_owned();
            said(&headquarters.get(&path).await)
                .assert_has("لا تُعتمد استراتيجية بلا محاور")
                .assert_lacks("/adopt");
            said(&headquarters.post(&format!("{path}/axes/new"), &[("kind", "political")]).await)
                .assert_status(422)
                .assert_has("e-name");
            headquarters
                .post(&format!("{path}/axes/new"), &[("kind", "political"), ("name.ar", "المحور السياسي")])
                .await
                .assert_status(303);
            said(&headquarters.post(&format!("{path}/themes"), &[("year", "2030"), ("name.ar", "x")]).await)
                .assert_status(422)
                .assert_has("e-year");
            headquarters
                .post(&format!("{path}/themes"), &[("year", "2018"), ("name.ar", "سنة تنظيمية")])
                .await
                .assert_status(303);
            headquarters
                .post(&format!("{path}/groups"), &[("key", "teachers"), ("name.ar", "الأساتذة")])
                .await
                .assert_status(303);
            let page = headquarters.get(&path).await;
            let version = hidden(&page, "version");
            headquarters.post(&format!("{path}/adopt"), &[("version", &version)]).await.assert_status(303);
            for lang in ["", "/fr", "/en"] {
                for part in ["", "/edit", "/axes/new", "/themes", "/groups"] {
                    said(&headquarters.get(&format!("{lang}{path}{part}")).await).assert_status(200);
                }
            }
            said(&headquarters.get(&path).await)
                .assert_has("المحور السياسي")
                .assert_has("سنة تنظيمية")
                // It is internal: the act that everybody may read does not name it.
                .assert_has("اعتُمدت استراتيجية");
        })
        .await;
}

#[tokio::test]
async fn a_spreadsheet_is_shown_before_it_is_taken() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let (id, _) = draft(house).await;
            let league = league_secretary(house).await;
            let path = format!("/office/programmes/{id}/draft/import");
            said(&league.post_files(&path, &[("text", "")], &[]).await)
                .assert_status(422)
                .assert_has("e-file");
            let bad = "row,title_ar,axis,weight\nobjective,هدف,1,كثير\nwish,x,1,1\n";
            let told =
                league.post_files(&path, &[("replace", "on")], &[("file", "p.csv", bad.as_bytes())]).await;
            said(&told)
                .assert_status(422)
                .assert_has("لم يُحفظ شيء")
                .assert_has("data-label")
                .assert_has("كثير");
            let good = "السطر,العنوان بالعربية,المحور,الوزن\nهدف,هدف من الجدول,1,100\n";
            let asked = league.post_files(&path, &[], &[("file", "p.csv", good.as_bytes())]).await;
            said(&asked).assert_status(422).assert_has("e-replace").assert_has("هدف من الجدول");
            let shown =
                league.post_files(&path, &[("replace", "on")], &[("file", "p.csv", good.as_bytes())]).await;
            said(&shown).assert_status(200).assert_has("name=\"confirm\"");
            assert!(!texts(house, "SELECT draft FROM programme").await[0].contains("من الجدول"));
            let taken =
                league.post_files(&path, &[("replace", "on"), ("text", good), ("confirm", "yes")], &[]).await;
            taken.assert_status(303);
            assert!(texts(house, "SELECT draft FROM programme").await[0].contains("من الجدول"));
        })
        .await;
}

#[tokio::test]
async fn whoever_signs_an_older_text_gets_the_one_agreed_on_and_can_sign_it() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = draft(house).await;
            let old = agreed(house, &id).await.to_string();
            let president = holder(house, "president", &cast.president).await;
            let path = format!("/office/programmes/{id}/sign");
            assert_eq!(hidden(&president.get(&path).await, "number"), old);
            // Both come back to the table while the page is open, and agree on another text.
            let mut work = house.work().await;
            commands::reopen(&mut work, &partner(&id).speaks(house).await, None).await.expect("reopened");
            work.commit().await.expect("committed");
            let turn = texts(house, "SELECT turn FROM negotiation").await.remove(0);
            let seats = if turn == "unit" { [unit(&id), partner(&id)] } else { [partner(&id), unit(&id)] };
            let mut work = house.work().await;
            let longer = Placed { below: None, item: Item::Preamble(words("another text")) };
            commands::save_item(&house.app, &mut work, &seats[0].speaks(house).await, longer, None, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            work.commit().await.expect("committed");
            let number = hand_over(house, seats[0]).await;
            let mut work = house.work().await;
            let new = commands::agree(&house.app, &mut work, &seats[1].speaks(house).await, number)
                .await
                .expect("agreed");
            work.commit().await.expect("committed");
            let sent = [("office", "unit:league_president"), ("number", old.as_str()), ("read", "on")];
            let back = president.post(&path, &sent).await;
            said(&back).assert_status(422).assert_has("another text");
            assert_eq!(hidden(&back, "number"), new.to_string());
            // It is another text, so that it has to be read.
            let text = back.text();
            let read = text.split("<input").find(|input| input.contains("name=\"read\"")).expect("a box");
            assert!(!read.split('>').next().expect("an input").contains("checked"), "{read}");
            let new = hidden(&back, "number");
            let sent = [("office", "unit:league_president"), ("number", new.as_str()), ("read", "on")];
            president.post(&path, &sent).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn the_step_that_is_waited_for_is_named_in_the_reader_s_language() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (strategy, axis) = strategy(house).await;
            let id = opened(house, &strategy, "league-engineers").await;
            put(house, &id, objective("o1", &axis, 100)).await;
            let mut first = step("s1", "2018-01-10", "2018-03-31", &[]);
            first.title = Multi::three("حصر اللوائح", "Dresser les listes", "Draw up the lists");
            put(house, &id, below("o1", Item::Step(first))).await;
            put(house, &id, below("o1", Item::Step(step("s2", "2018-04-01", "2018-06-30", &["s1"])))).await;
            in_force(house, &cast, &id).await;
            let row = texts(house, "SELECT id FROM programme_step WHERE item = 's2'").await.remove(0);
            let president = holder(house, "president", &cast.president).await;
            let sent = [("done_on", "2018-06-01"), ("note", ""), ("version", "1")];
            for (lang, name) in
                [("", "حصر اللوائح"), ("/fr", "Dresser les listes"), ("/en", "Draw up the lists")]
            {
                let back = president.post(&format!("{lang}/office/programmes/{id}/steps/{row}"), &sent).await;
                said(&back).assert_status(422).assert_has(&format!("\u{2068}{name}\u{2069}"));
            }
        })
        .await;
}
