//! Whom a meeting calls and what an item is about, chosen by typing.

use rawabit_meetings::commands::Convening;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Role, UnitPath};
use rawabit_platform::{Lang, Multi};
use rawabit_statutes::Form;
use rawabit_testkit::{Client, House, Reply};

use crate::scene::{at, convened, opened, people, permit, setup, texts};

const PLAN: [(&str, &str); 6] = [
    ("title.ar", "لقاء خاص"),
    ("body", "ad-hoc"),
    ("day", "2018-10-18"),
    ("time", "10:00"),
    ("duration", "60"),
    ("place.ar", "الرباط"),
];

async fn plan(client: &Client, path: &str, more: &[(&str, &str)]) -> Reply {
    let mut fields = PLAN.to_vec();
    fields.extend_from_slice(more);
    client.post(path, &fields).await
}

/// Somebody who holds nothing, kept by a unit.
async fn member(house: &House, unit: &str, ar: &str, email: &str) -> String {
    let mut work = house.work().await;
    let mut input = PersonInput::named(UnitPath(unit.into()), Multi::three(ar, "", ""), Form::Masculine);
    input.email = Some(email.into());
    let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), input)
        .await
        .expect("no fault")
        .expect("sound");
    work.commit().await.expect("committed");
    id
}

#[tokio::test]
async fn participants_and_guests_are_typed_added_and_unticked() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let secretariat = house.secretariat().await;
            let new = "/office/meetings/new";
            secretariat.get(new).await.assert_has("name=\"unit\" value=\"party\"");
            let nobody = plan(&secretariat, new, &[("unit", "party")]).await;
            nobody.assert_status(422).assert_has("id=\"e-people\"");
            let tazi = format!("name=\"people\" value=\"{}\" checked", cast.presidents[0]);
            let added =
                plan(&secretariat, new, &[("unit.q", "الحزب"), ("people.q", "التازي"), ("_add", "people")])
                    .await;
            added
                .assert_status(200)
                .assert_has(&tazi)
                .assert_has("رئيس الرابطة")
                .assert_lacks("error-summary");
            let typed = [
                ("unit.q", "party"),
                ("people", cast.presidents[0].as_str()),
                ("people", cast.vice.as_str()),
                ("people.q", "SOUAD.amrani@example.org"),
                ("guests.q", "Houda Bennani"),
                ("others", "صحفية <press@example.org>"),
            ];
            plan(&secretariat, new, &typed).await.assert_status(303);
            let called = async || {
                texts(
                    house,
                    "SELECT person_id FROM invitee WHERE voting AND person_id IS NOT NULL ORDER BY position",
                )
                .await
            };
            assert_eq!(
                called().await,
                [cast.presidents[0].clone(), cast.vice.clone(), cast.presidents[1].clone()]
            );
            let guests = texts(
                house,
                "SELECT COALESCE(person_id, guest_name) FROM invitee WHERE NOT voting ORDER BY position",
            )
            .await;
            assert_eq!(guests, [cast.secretary.clone(), "صحفية".to_owned()]);

            let edit = format!("/office/meetings/{}/edit", texts(house, "SELECT id FROM meeting").await[0]);
            let page = secretariat.get(&edit).await;
            page.assert_has(&tazi)
                .assert_has(&format!("name=\"guests\" value=\"{}\" checked", cast.secretary));
            page.assert_has("press@example.org");
            let unticked = [("unit", "party"), ("people", cast.vice.as_str()), ("version", "1")];
            plan(&secretariat, &edit, &unticked).await.assert_status(303);
            assert_eq!(called().await, std::slice::from_ref(&cast.vice));
            let stale = [
                ("unit", "party"),
                ("people.q", "كريم التازي"),
                ("people", cast.vice.as_str()),
                ("version", "1"),
            ];
            let stale = plan(&secretariat, &edit, &stale).await;
            stale.assert_status(422).assert_has("عدل شخص آخر").assert_has(&tazi);
            let gone = plan(&secretariat, new, &[("unit", "party"), ("people", "nobody-of-ours")]).await;
            gone.assert_status(422).assert_has("id=\"e-people\"").assert_lacks("nobody-of-ours");
        })
        .await;
}

#[tokio::test]
async fn a_president_finds_office_holders_everywhere_and_members_only_at_home() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            member(house, "/party/league-doctors/", "منير الخفي", "hidden@example.org").await;
            member(house, "/party/league-engineers/", "منيرة القريبة", "near@example.org").await;
            let engineers = house.with_role(Role::President, "/party/league-engineers/").await;
            let address = "/office/meetings/people/suggest?q=";
            let holder = engineers.get(&format!("{address}العمراني")).await;
            holder.assert_status(200).assert_has(&cast.presidents[1]).assert_lacks("@example.org");
            engineers.get(&format!("{address}منير")).await.assert_has("منيرة القريبة").assert_lacks("الخفي");
            engineers.get(&format!("{address}hidden@example.org")).await.assert_has("\"items\":[]");
            let units = engineers.get("/office/meetings/units/suggest?q=رابطة").await;
            units.assert_has("league-engineers").assert_lacks("league-doctors");
            for role in [Role::Administrator, Role::Bureau, Role::Auditor] {
                house.with_role(role, "/").await.get(&format!("{address}العمراني")).await.assert_status(404);
            }
            house.visitor().get(&format!("{address}العمراني")).await.assert_status(303);
            let new = "/office/meetings/new";
            plan(&engineers, new, &[("unit.q", "رابطة الأطباء")])
                .await
                .assert_status(422)
                .assert_has("id=\"e-unit\"");
            let unseen = [("unit.q", "رابطة المهندسين"), ("people.q", "منير الخفي")];
            plan(&engineers, new, &unseen).await.assert_status(422).assert_has("id=\"e-people\"");
            let known = [("unit.q", "رابطة المهندسين"), ("people.q", "hidden@example.org")];
            plan(&engineers, new, &known).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn an_item_is_linked_to_a_record_that_exists_and_may_be_seen() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let secretariat = house.secretariat().await;
            let vote = [
                ("title.ar", "قرار تجريبي"),
                ("owner", "league_president@league-engineers"),
                ("for", "3"),
                ("against", "0"),
                ("abstain", "0"),
            ];
            secretariat.post(&format!("/office/meetings/{id}/decisions"), &vote).await.assert_status(303);
            let decision = texts(house, "SELECT id FROM decision").await[0].clone();
            let agenda = format!("/office/meetings/{id}/agenda");
            let send = async |path: &str, more: &[(&str, &str)]| {
                let mut fields = vec![("title.ar", "نقطة"), ("kind", "other")];
                fields.extend_from_slice(more);
                secretariat.post(path, &fields).await
            };
            send(&agenda, &[("link.q", "سجل لا وجود له")])
                .await
                .assert_status(422)
                .assert_has("id=\"e-link\"")
                .assert_has("value=\"سجل لا وجود له\"");
            send(&agenda, &[("link", "decision:made-up")])
                .await
                .assert_status(422)
                .assert_has("لم يعد متاحا");
            send(&agenda, &[("link", "ship:1")]).await.assert_status(422);
            let several = send(&agenda, &[("link.q", "رابطة")]).await;
            several.assert_status(422).assert_has("value=\"unit:league-engineers\"").assert_has("وحدة · ");
            send(&agenda, &[("link.q", "٢٠١٨/٠١")]).await.assert_status(303);
            assert_eq!(texts(house, "SELECT link_kind FROM agenda_item").await, ["decision"]);
            assert_eq!(
                texts(house, "SELECT link_id FROM agenda_item").await,
                std::slice::from_ref(&decision)
            );
            let link = format!("href=\"/office/decisions/{decision}\"");
            secretariat.get(&agenda).await.assert_has(&link).assert_has("قرار تجريبي");
            secretariat.get(&format!("/office/meetings/{id}")).await.assert_has(&link);
            let item = texts(house, "SELECT id FROM agenda_item").await[0].clone();
            let edit = format!("{agenda}/{item}/edit");
            secretariat.get(&edit).await.assert_has(&format!("name=\"link\" value=\"decision:{decision}\""));
            let unit = [
                ("link.q", "league-doctors"),
                ("link.for", "قرار تجريبي"),
                ("link", "decision:x"),
                ("version", "1"),
            ];
            send(&edit, &unit).await.assert_status(303);
            assert_eq!(texts(house, "SELECT link_id FROM agenda_item").await, ["league-doctors"]);
            let none = [
                ("link.q", ""),
                ("link.for", "رابطة الأطباء"),
                ("link", "unit:league-doctors"),
                ("version", "2"),
            ];
            send(&edit, &none).await.assert_status(303);
            assert_eq!(texts(house, "SELECT link_kind FROM agenda_item").await, [""]);
        })
        .await;
}

#[tokio::test]
async fn a_record_that_a_reader_may_not_see_is_neither_suggested_nor_named() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            house.clock.set(at("2018-10-01T09:00:00Z"));
            let secretariat = house.secretariat().await;
            let plan = async |unit: &str, title: &str| {
                let fields = [
                    ("title.ar", title),
                    ("body", "ad-hoc"),
                    ("unit", unit),
                    ("people.q", "كريم التازي"),
                    ("day", "2018-10-18"),
                    ("time", "10:00"),
                    ("duration", "60"),
                    ("place.ar", "الرباط"),
                ];
                let sent = secretariat.post("/office/meetings/new", &fields).await;
                sent.assert_status(303);
                sent.location().split('/').nth(3).expect("an identifier").to_owned()
            };
            let theirs = plan("league-doctors", "مداولات سرية").await;
            let own = plan("league-engineers", "اجتماع المهندسين").await;
            let engineers = house.with_role(Role::President, "/party/league-engineers/").await;
            let address = "/office/meetings/records/suggest?q=";
            engineers.get(&format!("{address}مداولات")).await.assert_has("\"items\":[]");
            engineers.get(&format!("{address}اجتماع")).await.assert_has(&format!("meeting:{own}"));
            secretariat.get(&format!("{address}مداولات")).await.assert_has(&format!("meeting:{theirs}"));
            house
                .with_role(Role::Auditor, "/")
                .await
                .get(&format!("{address}اجتماع"))
                .await
                .assert_status(404);
            house.visitor().get(&format!("{address}اجتماع")).await.assert_status(303);

            let agenda = format!("/office/meetings/{own}/agenda");
            let link = format!("meeting:{theirs}");
            let fields = [("title.ar", "نقطة"), ("kind", "other"), ("link", link.as_str())];
            engineers.post(&agenda, &fields).await.assert_status(422).assert_has("id=\"e-link\"");
            secretariat.post(&agenda, &fields).await.assert_status(303);
            secretariat.get(&agenda).await.assert_has("مداولات سرية");
            engineers
                .get(&agenda)
                .await
                .assert_status(200)
                .assert_has("نقطة")
                .assert_lacks("مداولات سرية")
                .assert_lacks(&theirs);
        })
        .await;
}

#[tokio::test]
async fn what_is_published_is_in_every_officers_reach_and_leads_to_its_public_page() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let (party, system) = (UnitPath("/party/".into()), house.system());
            let mut work = house.work().await;
            let permit = || system.permit(&party).expect("the system may");
            let title = |title: &str| Multi::one(Lang::Ar, title);
            let article = |name: &str| {
                rawabit_portal::NewDraft::new("communique", party.clone(), title(name), title("نص البلاغ"))
            };
            let open =
                rawabit_portal::draft(&mut work, &permit(), article("بلاغ منشور")).await.expect("drafted");
            let draft =
                rawabit_portal::draft(&mut work, &permit(), article("بلاغ مسودة")).await.expect("drafted");
            let today = house.app.today();
            rawabit_portal::publish(&mut work, &system.permit(&party).expect("may"), &open, today)
                .await
                .expect("published");
            let plan = rawabit_meetings::commands::NewMeeting {
                unit: "league-engineers".into(),
                body: None,
                people: texts(house, "SELECT id FROM person LIMIT 1").await,
                ..crate::scene::presidents()
            };
            let convene = crate::scene::permit::<rawabit_meetings::Convene>("/");
            let id = rawabit_meetings::commands::plan(&house.app, &mut work, &convene, plan)
                .await
                .expect("planned")
                .expect("sound");
            work.commit().await.expect("committed");

            let officer = house.with_role(Role::Secretary, "/party/league-engineers/").await;
            let suggest = "/office/meetings/records/suggest?q=بلاغ";
            officer
                .get(suggest)
                .await
                .assert_has(&format!("article:{open}"))
                .assert_lacks(&format!("article:{draft}"));
            let agenda = format!("/office/meetings/{id}/agenda");
            let send = async |article: &str| {
                let link = format!("article:{article}");
                let fields = [("title.ar", "نقطة"), ("kind", "other"), ("link", link.as_str())];
                officer.post(&agenda, &fields).await
            };
            send(&draft).await.assert_status(422).assert_has("id=\"e-link\"");
            send(&open).await.assert_status(303);
            officer
                .get(&agenda)
                .await
                .assert_has(&format!("href=\"/news/of/{open}\""))
                .assert_has("بلاغ منشور");
            let secretariat = house.secretariat().await;
            secretariat.get(&agenda).await.assert_has(&format!("href=\"/office/articles/{open}\""));
        })
        .await;
}

#[tokio::test]
async fn a_part_of_a_name_is_asked_about_and_a_whole_one_is_taken() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let secretariat = house.secretariat().await;
            let new = "/office/meetings/new";
            let fields = [("unit", "party"), ("people.q", "التاز")];
            let asked = plan(&secretariat, new, &fields).await;
            let tick = format!("name=\"people.m\" value=\"{}\"", cast.presidents[0]);
            asked
                .assert_status(422)
                .assert_has("لم تكتبوا الاسم كاملا")
                .assert_has(&tick)
                .assert_lacks(&format!("{tick} checked"));
            assert!(texts(house, "SELECT id FROM meeting").await.is_empty());
            // Sent again without a choice it is asked again; with the tick it is taken.
            let unanswered = [("unit", "party"), ("people.q", "التاز"), ("people.for", "التاز")];
            plan(&secretariat, new, &unanswered).await.assert_status(422);
            let ticked = [
                ("unit", "party"),
                ("people.q", "التاز"),
                ("people.for", "التاز"),
                ("people.m", cast.presidents[0].as_str()),
            ];
            plan(&secretariat, new, &ticked).await.assert_status(303);
            let half = [("unit.q", "المهندس"), ("people", cast.presidents[0].as_str())];
            plan(&secretariat, new, &half)
                .await
                .assert_status(422)
                .assert_has("name=\"unit\" value=\"league-engineers\"");
            let whole = [("unit.q", "رابطه المهندسين"), ("people.q", "التازي كريم")];
            plan(&secretariat, new, &whole).await.assert_status(303);
        })
        .await;
}
