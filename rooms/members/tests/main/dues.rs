//! Dues and books, on both databases.

use rawabit_members::commands::dues::{
    self, DuesRefused, Entering, Exempting, Paying, Remitting, cancel_payment, categorise, close, counter,
    enter, exempt, pay, remit,
};
use rawabit_members::commands::{ask_transfer, enter as enter_member};
use rawabit_members::model::dues::bank::guess;
use rawabit_members::model::dues::{EntryKind, Means};
use rawabit_members::permissions::{KeepDues, KeepMembers, SeeMembers};
use rawabit_members::store::search::{Dues, Filter, From, search};
use rawabit_people::KeepPeople;
use rawabit_platform::kit::sheet;
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Work};
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::scene::{ENGINEERS, RABAT, SALE, day, entry, permit, setup, tree, unit};

/// One row of text that the database gives.
pub(crate) async fn row(house: &House, sql: &str) -> String {
    let all = rows(house, sql).await;
    assert_eq!(all.len(), 1, "{sql}: {all:?}");
    all.into_iter().next().expect("one row")
}

/// Rows of text that the database gives.
pub(crate) async fn rows(house: &House, sql: &str) -> Vec<String> {
    let db = house.app.store.read();
    let found = db.query_all_raw(Dialect::of(db).statement(sql, [])).await.expect(sql);
    found
        .iter()
        .map(|row| row.try_get_by_index::<Option<String>>(0).expect("text").unwrap_or_default())
        .collect()
}

/// A number that the database gives.
async fn number(house: &House, sql: &str) -> i64 {
    row(house, &format!("SELECT CAST(({sql}) AS TEXT)")).await.parse().unwrap_or(0)
}

/// Enters somebody who joined on the first day of 2015; the membership.
pub(crate) async fn member(house: &House, path: &str, ar: &str, latin: &str) -> String {
    let entry = entry(house, path, ar, latin).await;
    let mut work = house.work().await;
    let entered =
        enter_member(&house.app, &mut work, &permit::<KeepMembers>("/"), &permit::<KeepPeople>("/"), entry)
            .await
            .expect("entered")
            .expect("lawful");
    work.commit().await.expect("committed");
    entered.membership
}

pub(crate) fn paying(membership: &str, amount: i64, on: &str) -> Paying {
    Paying {
        membership: membership.to_owned(),
        amount,
        day: day(on),
        means: Means::Cash,
        reference: String::new(),
        send: false,
    }
}

async fn paid(house: &House, membership: &str, amount: i64, on: &str) -> Result<String, DuesRefused> {
    let mut work = house.work().await;
    let done = pay(&house.app, &mut work, &permit::<KeepDues>("/"), paying(membership, amount, on))
        .await
        .expect("works");
    if done.is_ok() {
        work.commit().await.expect("committed");
    }
    done
}

async fn done<T>(work: Work, what: Result<T, DuesRefused>) -> Result<T, DuesRefused> {
    if what.is_ok() {
        work.commit().await.expect("committed");
    }
    what
}

async fn entered(
    house: &House,
    unit: &str,
    kind: EntryKind,
    amount: i64,
    on: &str,
) -> Result<String, DuesRefused> {
    let new = Entering {
        unit: unit.to_owned(),
        kind,
        amount,
        day: day(on),
        means: Means::Cash,
        words: "ورق".into(),
        party: String::new(),
        reference: String::new(),
    };
    let mut work = house.work().await;
    let what = enter(&house.app, &mut work, &permit::<KeepDues>("/"), new).await.expect("works");
    done(work, what).await
}

async fn closed(house: &House, unit: &str, to: &str) -> Result<String, DuesRefused> {
    let mut work = house.work().await;
    let what = close(&house.app, &mut work, &permit::<KeepDues>("/"), unit, day(to)).await.expect("works");
    done(work, what).await
}

const UNTIL: &str = "SELECT COALESCE(paid_until, 'never again') FROM dues_standing";

#[tokio::test]
async fn payments_settle_years_and_go_up_to_the_last_hundredth() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, ENGINEERS, "كريم التازي", "Karim Tazi").await;
            assert_eq!(row(house, UNTIL).await, "2015-01-01", "a standing begins with the membership");
            let first = paid(house, &one, 15_001, "2018-10-01").await.expect("paid");
            assert_eq!(row(house, UNTIL).await, "2016-01-01");
            paid(house, &one, 84_999, "2018-10-02").await.expect("paid");
            assert_eq!(row(house, UNTIL).await, "2025-01-01");
            // 30 % to the league, 20 % to the party, the rest stays: 15,001 is 4,500.3, 3,000.2 and 7,500.5.
            let steps = rows(
                house,
                &format!("SELECT from_id || ' ' || to_id || ' ' || CAST(amount AS TEXT) || ' ' || CAST(own AS TEXT) FROM dues_share WHERE payment_id = '{first}' ORDER BY step"),
            )
            .await;
            assert_eq!(steps, ["league-engineers-04-421 league-engineers 7500 4500", "league-engineers party 3000 3000"]);
            assert_eq!(paid(house, &one, 0, "2018-10-01").await, Err(DuesRefused::NotPositive));
            assert_eq!(paid(house, &one, 100, "2018-10-09").await, Err(DuesRefused::Future));
            let mut work = house.work().await;
            let keep = permit::<KeepDues>("/");
            let back = cancel_payment(&house.app, &mut work, &keep, &first, day("2018-10-03"), "خطأ").await.expect("works");
            let back = done(work, back).await.expect("cancelled");
            assert_eq!(row(house, UNTIL).await, "2023-01-01");
            for id in [&first, &back] {
                let mut work = house.work().await;
                let again = cancel_payment(&house.app, &mut work, &keep, id, day("2018-10-03"), "خطأ").await.expect("works");
                assert_eq!(again, Err(DuesRefused::Countered));
            }
            // Nothing was deleted; numbers run on, and what went up comes down again.
            let numbers = rows(house, "SELECT CAST(number AS TEXT) FROM dues_payment ORDER BY number").await;
            assert_eq!(numbers, ["1", "2", "3"]);
            assert_eq!(number(house, "SELECT SUM(amount) FROM cash_entry").await, 84_999);
            assert_eq!(number(house, "SELECT SUM(own) FROM dues_share").await, 42_500);
        })
        .await;
}

#[tokio::test]
async fn an_exemption_is_an_act_and_ends_by_another() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            paid(house, &one, 30_000, "2018-10-01").await.expect("paid");
            assert_eq!(row(house, UNTIL).await, "2018-01-01");
            let new = |body: &str, until: Option<&str>| Exempting {
                membership: one.clone(),
                from: day("2018-01-01"),
                until: until.map(day),
                reason: "حالة اجتماعية".into(),
                body: body.into(),
                reference: "2018/7".into(),
            };
            let keep = permit::<KeepDues>("/");
            for (new, why) in [
                (new("nobody", None), DuesRefused::Body),
                (new("branch_bureau", Some("2018-01-01")), DuesRefused::Order),
                (Exempting { reason: " ".into(), ..new("branch_bureau", None) }, DuesRefused::Reason),
            ] {
                let mut work = house.work().await;
                assert_eq!(exempt(&house.app, &mut work, &keep, new).await.expect("works"), Err(why));
            }
            let mut work = house.work().await;
            let what = exempt(&house.app, &mut work, &keep, new("branch_bureau", None)).await.expect("works");
            let id = done(work, what).await.expect("exempt");
            assert_eq!(row(house, UNTIL).await, "never again");
            let mut work = house.work().await;
            let what =
                dues::end_exemption(&house.app, &mut work, &keep, &id, day("2019-01-01"), "انتهى السبب")
                    .await
                    .expect("works");
            done(work, what).await.expect("ended");
            assert_eq!(row(house, UNTIL).await, "2019-01-01");
            let acts = rows(house, "SELECT kind FROM act WHERE kind LIKE 'dues.%' ORDER BY idx").await;
            assert_eq!(acts, ["dues.exempted", "dues.exemption_ended"]);
            let bodies = rows(house, "SELECT canonical FROM act WHERE kind LIKE 'dues.%'").await;
            assert!(bodies.iter().all(|body| !body.contains("اجتماعية")), "{bodies:?}");
        })
        .await;
}

#[tokio::test]
async fn a_category_holds_from_its_day_on() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            let keep = permit::<KeepDues>("/");
            let mut work = house.work().await;
            let what = categorise(&house.app, &mut work, &keep, &one, "student", day("2017-01-01"), "")
                .await
                .expect("works");
            done(work, what).await.expect("categorised");
            // 2015 and 2016 at 100, then 20 a year.
            paid(house, &one, 24_000, "2018-10-01").await.expect("paid");
            assert_eq!(row(house, UNTIL).await, "2019-01-01");
            assert_eq!(row(house, "SELECT category FROM membership").await, "student");
        })
        .await;
}

#[tokio::test]
async fn a_book_has_no_gaps_and_what_is_closed_stays_closed() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let branch = "branch-04-421";
            entered(house, branch, EntryKind::Opening, 100_000, "2018-01-01").await.expect("entered");
            assert_eq!(entered(house, branch, EntryKind::Opening, 1, "2018-01-02").await, Err(DuesRefused::Begun));
            assert_eq!(entered(house, branch, EntryKind::Dues, 1, "2018-01-02").await, Err(DuesRefused::NotByHand));
            let spent = entered(house, branch, EntryKind::Expense, 30_050, "2018-02-01").await.expect("entered");
            entered(house, branch, EntryKind::Gift, 500, "2017-12-31").await.expect("entered late");
            assert_eq!(closed(house, branch, "2017-11-30").await, Err(DuesRefused::NothingToClose));
            let period = closed(house, branch, "2018-03-31").await.expect("closed");
            assert_eq!(closed(house, branch, "2018-03-31").await, Err(DuesRefused::NothingToClose));
            assert_eq!(closed(house, branch, "2018-12-31").await, Err(DuesRefused::Future));
            let limit = DuesRefused::Closed(day("2018-03-31"));
            assert_eq!(entered(house, branch, EntryKind::Gift, 1, "2018-03-31").await, Err(limit.clone()));
            let keep = permit::<KeepDues>("/");
            for (on, wanted) in [("2018-03-01", Err(limit)), ("2018-04-01", Ok(())), ("2018-04-01", Err(DuesRefused::Countered))] {
                let mut work = house.work().await;
                let what = counter(&house.app, &mut work, &keep, &spent, day(on), "سجل مرتين").await.expect("works");
                assert_eq!(done(work, what).await.map(|_| ()), wanted, "{on}");
            }
            let numbers = rows(house, "SELECT CAST(year AS TEXT) || '/' || CAST(number AS TEXT) FROM cash_entry ORDER BY year, number").await;
            assert_eq!(numbers, ["2017/1", "2018/1", "2018/2", "2018/3"]);
            let totals = row(house, &format!("SELECT totals FROM cash_period WHERE id = '{period}'")).await;
            assert!(totals.contains("\"opening\":100000") && totals.contains("\"closing\":70450"), "{totals}");
            assert_eq!(number(house, "SELECT SUM(amount) FROM cash_entry").await, 100_500);
            assert_eq!(rows(house, "SELECT kind FROM act WHERE kind = 'cashbook.closed'").await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn shares_go_up_step_by_step_and_every_level_balances() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, ENGINEERS, "كريم التازي", "Karim Tazi").await;
            paid(house, &one, 100_000, "2018-10-01").await.expect("paid");
            let (branch, league, party) = ("league-engineers-04-421", "league-engineers", "party");
            let keep = permit::<KeepDues>("/");
            let send = async |from: &str, to: &str, amount: i64| {
                let new = Remitting {
                    from: from.into(),
                    to: to.into(),
                    amount,
                    day: day("2018-10-02"),
                    means: Means::Cash,
                    reference: String::new(),
                };
                let mut work = house.work().await;
                let what = remit(&house.app, &mut work, &keep, new).await.expect("works");
                done(work, what).await
            };
            assert_eq!(send(branch, party, 1).await, Err(DuesRefused::NoReceiver), "the league passes it on");
            assert_eq!(send(branch, league, 50_001).await, Err(DuesRefused::MoreThanOwed(50_000)));
            let first = send(branch, league, 50_000).await.expect("sent");
            let held = async |unit: &str| {
                number(
                    house,
                    &format!("SELECT COALESCE(SUM(amount), 0) FROM cash_entry WHERE unit_id = '{unit}'"),
                )
                .await
            };
            assert_eq!((held(branch).await, held(league).await), (50_000, 0), "on its way");
            let mut work = house.work().await;
            let early = dues::confirm_remittance(
                &house.app,
                &mut work,
                &keep,
                &first,
                day("2018-10-01"),
                Means::Bank,
            )
            .await;
            assert_eq!(early.expect("works"), Err(DuesRefused::BeforeSent));
            // Whoever keeps the branch alone does not confirm for the league.
            drop(work);
            let mut work = house.work().await;
            let own = permit::<KeepDues>(ENGINEERS);
            assert!(
                dues::confirm_remittance(&house.app, &mut work, &own, &first, day("2018-10-03"), Means::Bank)
                    .await
                    .is_err()
            );
            drop(work);
            let mut work = house.work().await;
            let what = dues::confirm_remittance(
                &house.app,
                &mut work,
                &keep,
                &first,
                day("2018-10-03"),
                Means::Bank,
            )
            .await
            .expect("works");
            done(work, what).await.expect("confirmed");
            let second = send(league, party, 20_000).await.expect("sent");
            let mut work = house.work().await;
            let what =
                dues::refuse_remittance(&house.app, &mut work, &keep, &second, day("2018-10-04"), "لم يصل")
                    .await
                    .expect("works");
            done(work, what).await.expect("refused");
            for again in [&first, &second] {
                let mut work = house.work().await;
                let what =
                    dues::take_back_remittance(&house.app, &mut work, &keep, again, day("2018-10-04"), "x")
                        .await;
                assert_eq!(what.expect("works"), Err(DuesRefused::Ended));
            }
            assert_eq!((held(branch).await, held(league).await, held(party).await), (50_000, 50_000, 0));
            // What was refused is owed again.
            assert!(send(league, party, 20_000).await.is_ok());
            assert_eq!(
                number(house, "SELECT SUM(amount) FROM cash_entry").await,
                80_000,
                "20,000 are on their way"
            );
        })
        .await;
}

#[tokio::test]
async fn whoever_is_transferred_does_not_pay_a_year_twice() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            paid(house, &one, 40_000, "2018-10-01").await.expect("paid");
            let to = unit(house, SALE).await;
            let mut work = house.work().await;
            ask_transfer(&house.app, &mut work, &permit::<KeepMembers>("/"), &one, 1, &to, "")
                .await
                .expect("works")
                .expect("lawful");
            work.commit().await.expect("committed");
            let sale = "SELECT paid_until FROM dues_standing WHERE unit_id = 'branch-04-441'";
            assert_eq!(row(house, sale).await, "2019-01-01");
        })
        .await;
}

#[tokio::test]
async fn the_registry_finds_who_paid_and_who_is_in_arrears() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            let one = member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            member(house, RABAT, "كريم التازي", "Karim Tazi").await;
            paid(house, &one, 40_000, "2018-10-01").await.expect("paid");
            let rules = house.app.statutes.load().members.clone();
            let found = async |on: &str, late: bool| {
                let dues = if late { Dues::Arrears(day(on)) } else { Dues::Paid(day(on)) };
                let filter = Filter { dues: Some(dues), ..Filter::default() };
                let scope = house.system().scope::<SeeMembers>();
                let page =
                    search(house.app.store.read(), &scope, &filter, &rules, today(), From::Start, false)
                        .await;
                page.expect("found").total
            };
            assert_eq!((found("2018-10-08", false).await, found("2018-10-08", true).await), (1, 1));
            assert_eq!((found("2018-12-31", false).await, found("2019-01-01", false).await), (1, 0));
            assert_eq!(found("2019-01-01", true).await, 2);
        })
        .await;
}

fn today() -> Day {
    day("2018-10-08")
}

const STATEMENT: &str = "Banque Exemple\nDate opération;Libellé;Débit;Crédit\n\
    01/10/2018;VIR 000001 COTISATION;;100,00\n\
    02/10/2018;VIR DE TAZI KARIM;;200,00\n\
    02/10/2018;VIR DE PERSONNE;;50,00\n\
    03/10/2018;FRAIS;12,00;\n\
    03/10/2018;VIR;;cent\n\
    02/10/2018;VIR DE PERSONNE;;50,00\n\
    09/10/2018;VIR 000001;;100,00\n";

#[tokio::test]
async fn a_bank_statement_is_taken_line_by_line_and_never_twice() {
    setup()
        .for_both(async |house| {
            tree(house).await;
            member(house, RABAT, "سعاد العمراني", "Souad Amrani").await;
            let karim = member(house, RABAT, "كريم التازي", "Karim Tazi").await;
            let keep = permit::<KeepDues>("/");
            let read = async || {
                let mut work = house.work().await;
                let id = dues::receive_file(&mut work, &keep, "branch-04-421", "releve.csv", STATEMENT).await.expect("works").expect("a table");
                let mapping = guess(&sheet::lines(STATEMENT).expect("a table"));
                dues::take_lines(&house.app, &mut work, &keep, &id, &mapping).await.expect("works").expect("columns");
                assert_eq!(dues::take_lines(&house.app, &mut work, &keep, &id, &mapping).await.expect("works"), Err(DuesRefused::Read));
                work.commit().await.expect("committed");
                id
            };
            let id = read().await;
            let report = row(house, "SELECT report FROM bank_import").await;
            for (line, why) in [(6, "outgoing"), (7, "amount"), (9, "future")] {
                let report: serde_json::Value = serde_json::from_str(&report).expect("a report");
                let found = report.as_array().expect("lines").iter().find(|one| one["line"] == line);
                assert_eq!(found.expect("a line")["why"], why, "{report}");
            }
            let lines = rows(house, "SELECT id FROM bank_line ORDER BY line").await;
            let certain = rows(house, "SELECT CASE WHEN certain THEN 'certain' WHEN membership_id IS NULL THEN 'nobody' ELSE 'perhaps' END FROM bank_line ORDER BY line").await;
            assert_eq!(certain, ["certain", "perhaps", "nobody", "nobody"], "two equal transfers of a day are two");
            assert_eq!(number(house, "SELECT COUNT(*) FROM dues_payment").await, 0, "nothing before the treasurer says so");
            let mut work = house.work().await;
            let chosen = [(lines[1].clone(), karim.clone())];
            let what = dues::confirm(&house.app, &mut work, &keep, &id, &chosen, false).await.expect("works");
            done(work, what).await.expect("confirmed");
            let mut work = house.work().await;
            let again = dues::confirm(&house.app, &mut work, &keep, &id, &chosen, false).await.expect("works");
            assert_eq!(again, Err(DuesRefused::LineTaken));
            drop(work);
            assert_eq!(number(house, "SELECT SUM(amount) FROM cash_entry WHERE means = 'bank'").await, 20_000);
            read().await;
            assert_eq!(number(house, "SELECT COUNT(*) FROM bank_line").await, 4, "every line was read before");
        })
        .await;
}
