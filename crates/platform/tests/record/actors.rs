//! Who acted, in the reader's language: by the office that was recorded, and by the label where there is none.

use std::sync::Arc;

use rawabit_ledger::Act;
use rawabit_platform::permit::{Grant, Role, UnitPath};
use rawabit_platform::store::{Author, Office, Store};
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::web::{GrantSource, Standing};
use rawabit_platform::{Day, Lang, Multi, audit, ledger};
use rawabit_statutes::Statutes;
use rawabit_testkit::{House, Setup, UNITS};
use sea_orm::{DbErr, EntityTrait as _, QueryOrder as _};

use crate::support::{convened, setup};

/// A small federation: one league, a president of it, and somebody with two offices.
struct Federation;

impl GrantSource for Federation {
    fn standing<'a>(
        &'a self,
        _: &'a Store,
        _: &'a Statutes,
        person: &'a str,
        _: Day,
    ) -> BoxFuture<'a, Result<Standing, DbErr>> {
        Box::pin(async move {
            let mut offices = vec![Office::new("league_president", "league-engineers")];
            if person == "two-offices" {
                offices.push(Office::new("secretary_general", "party"));
            }
            let grants = vec![Grant::subtree(Role::Auditor, UnitPath::root())];
            Ok(Standing { grants, offices, called: None })
        })
    }

    fn units<'a>(&'a self, _: &'a Store) -> BoxFuture<'a, Result<Vec<(UnitPath, Multi)>, DbErr>> {
        let name = Multi::three("رابطة المهندسين", "Ligue des ingénieurs", "League of Engineers");
        Box::pin(async move { Ok(vec![(UnitPath(UNITS[1].to_owned()), name)]) })
    }
}

fn with_units() -> Setup {
    setup().grants(Arc::new(Federation))
}

fn title(house: &House, lang: Lang) -> String {
    let statutes = house.app.statutes.load();
    statutes.office("league_president").expect("an office").title.name(lang).to_owned()
}

async fn write(house: &House, author: Author) {
    let mut work = house.app.store.begin(author).await.expect("a transaction");
    work.act(convened("m1")).await.expect("an act");
    work.audit("meetings.convene", ("meeting", "m1"), &UnitPath(UNITS[1].to_owned()), "")
        .await
        .expect("a line");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn an_office_is_named_in_the_readers_language_and_the_signed_label_stays() {
    with_units()
        .for_both(async |house| {
            let label = "كتابة الرابطة كما وُقّعت";
            write(house, Author::office(Office::new("league_president", "league-engineers"), label)).await;
            let row = ledger::read::act_at(house.app.store.read(), 0).await.expect("query").expect("an act");
            let act = Act::from_bytes(row.canonical.as_bytes()).expect("canonical");
            assert_eq!(
                (act.actor.kind.as_str(), act.actor.id.as_str(), act.actor.label.as_str()),
                ("office", "league_president@league-engineers", label)
            );
            let auditor = house.with_role(Role::Auditor, "/").await;
            for (prefix, lang, unit) in [
                ("", Lang::Ar, "رابطة المهندسين"),
                ("/fr", Lang::Fr, "Ligue des ingénieurs"),
                ("/en", Lang::En, "League of Engineers"),
            ] {
                let name = title(house, lang).replace('\'', "&#39;");
                let list = house.visitor().get(&format!("{prefix}/ledger")).await;
                list.assert_has(&name).assert_has(unit);
                let one = house.visitor().get(&format!("{prefix}/ledger/acts/0")).await;
                one.assert_has(&name).assert_has(unit).assert_has(label);
                let lines = auditor.get(&format!("{prefix}/office/audit")).await;
                lines.assert_has(&name).assert_has(unit).assert_has("meetings.convene").assert_lacks("⟦");
            }
        })
        .await;
}

#[tokio::test]
async fn an_office_or_a_unit_that_is_gone_leaves_the_label() {
    with_units()
        .on_sqlite(async |house| {
            for (n, office) in
                [Office::new("league_president", "nowhere"), Office::new("no_office", "league-engineers")]
                    .into_iter()
                    .enumerate()
            {
                write(house, Author::office(office, "الجهاز كما كان")).await;
                let page = house.visitor().get(&format!("/fr/ledger/acts/{n}")).await;
                page.assert_status(200).assert_has("الجهاز كما كان");
            }
            write(house, Author::system("meetings.remind")).await;
            let page = house.visitor().get("/fr/ledger/acts/2").await;
            page.assert_has("Rappels de réunions").assert_has("meetings.remind");
        })
        .await;
}

#[tokio::test]
async fn who_has_one_office_acts_in_it_and_of_two_nobody_guesses() {
    with_units()
        .for_both(async |house| {
            for (person, expected) in
                [("one-office", Some("league_president@league-engineers".to_owned())), ("two-offices", None)]
            {
                let reader = house.persona("رئيس الرابطة", &[], Some(person)).await;
                reader.get("/office/audit/export").await.assert_status(200);
                let line = audit::Entity::find()
                    .order_by_desc(audit::Column::Id)
                    .one(house.app.store.read())
                    .await
                    .expect("query")
                    .expect("a line");
                assert_eq!((line.office, line.actor.as_str()), (expected, "رئيس الرابطة"), "{person}");
            }
        })
        .await;
}
