//! What an addendum drops counts no more, for anybody above or below, and counts again when it is taken up again.

use rawabit_platform::Multi;
use rawabit_programmes::KeepStrategy;
use rawabit_programmes::commands::{self, ReportInput, Signed, ValueInput};
use rawabit_programmes::model::{Indicator, Item, PeriodState, Placed, Taken};
use rawabit_testkit::House;

use super::scene::{
    Cast, agreed, below, branch, draft, in_force, indicator, number, objective, opened, partner, people,
    permit, put, said, setup, signs, texts, unit, words,
};
use crate::yard::reporter;

/// A league and its branch, which took up the league's objective, both in force; the last quarter takes reports.
struct Both {
    cast: Cast,
    league: String,
    branch: String,
    secretary: String,
    axis: String,
}

fn taken() -> Placed {
    use rawabit_programmes::model::Change;
    let office = |item: &str| Change {
        item: item.into(),
        title: None,
        days: None,
        office: Some("branch_secretary".into()),
        targets: vec![],
    };
    let changes = vec![office("s1"), office("s2")];
    Placed { below: None, item: Item::Taken(Taken { objective: "o1".into(), weight: 100, changes }) }
}

impl Both {
    async fn new(house: &House) -> Self {
        let cast = people(house).await;
        let secretary = branch(house).await;
        let (league, axis) = draft(house).await;
        in_force(house, &cast, &league).await;
        let strategy = texts(house, "SELECT id FROM strategy").await.remove(0);
        let branch = opened(house, &strategy, "engineers-04").await;
        put(house, &branch, taken()).await;
        let both = Self { cast, league, branch, secretary, axis };
        both.branch_signed(house).await;
        let mut work = house.work().await;
        let keep = permit::<KeepStrategy>();
        commands::set_period_state(&house.app, &mut work, &keep, &strategy, 4, None, PeriodState::Open)
            .await
            .expect("works")
            .expect("opened");
        work.commit().await.expect("committed");
        both
    }

    async fn branch_signed(&self, house: &House) {
        let number = agreed(house, &self.branch).await;
        signs(house, unit(&self.branch), number, "branch_secretary", &self.secretary).await.expect("signs");
        let last =
            signs(house, partner(&self.branch), number, "league_president", &self.cast.president).await;
        assert_eq!(last, Ok(Signed::InForce));
    }

    async fn amended(&self, house: &House, id: &str, gone: &[&str], put_in: Vec<Placed>) {
        let mut work = house.work().await;
        commands::amend(&mut work, &unit(id).speaks(house).await, None, words("otherwise"))
            .await
            .expect("opened");
        for item in gone {
            commands::remove_item(&mut work, &unit(id).speaks(house).await, item, None)
                .await
                .expect("removed");
        }
        work.commit().await.expect("committed");
        for placed in put_in {
            put(house, id, placed).await;
        }
        if id == self.league {
            in_force(house, &self.cast, id).await
        } else {
            self.branch_signed(house).await
        }
    }

    /// Another programme below one, which took up the same as the branch did: as the last signature would have left it.
    async fn another(&self, house: &House, id: &str, above: &str, state: &str) {
        let branch = &self.branch;
        for sql in [
            format!(
                "INSERT INTO programme (id, strategy_id, unit_id, unit_path, partner_id, partner_path, parent_id, title, search_text, starts, ends, \
                   state, draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version) \
                 SELECT '{id}', strategy_id, unit_id, unit_path, partner_id, partner_path, '{above}', title, search_text, starts, ends, '{state}', \
                   draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version \
                   FROM programme WHERE id = '{branch}'"
            ),
            format!(
                "INSERT INTO programme_version (id, programme_id, negotiation_id, number, side, kind, content, sha256, note, author, at, above) \
                 SELECT '{id}-' || id, '{id}', negotiation_id, number, side, kind, content, sha256, note, author, at, above \
                   FROM programme_version WHERE programme_id = '{branch}'"
            ),
            format!(
                "INSERT INTO participation (indicator_id, programme_id, parent_id, objective_id, unit_path, depth, weight, title, dropped) \
                 SELECT indicator_id, '{id}', '{above}', objective_id, unit_path, depth + 1, weight, title, dropped \
                   FROM participation WHERE programme_id = '{branch}'"
            ),
        ] {
            super::scene::rows(house, &sql).await;
        }
    }

    /// The branch's addendum gives the league's objective up for one of its own.
    async fn branch_drops(&self, house: &House) {
        let mine = below("b1", Item::Indicator(indicator("bi")));
        self.amended(house, &self.branch, &["o1"], vec![objective("b1", &self.axis, 100), mine]).await;
    }

    async fn branch_takes_up_again(&self, house: &House) {
        self.amended(house, &self.branch, &["b1"], vec![taken()]).await;
    }

    /// The league measures something else.
    async fn league_drops(&self, house: &House) {
        let other = below("o1", Item::Indicator(indicator("i2")));
        self.amended(house, &self.league, &["i1"], vec![other]).await;
    }

    async fn league_has_it_again(&self, house: &House) {
        self.amended(house, &self.league, &["i2"], vec![below("o1", Item::Indicator(indicator("i1")))]).await;
    }

    async fn handed_in(&self, house: &House, programme: &str, met: i64) {
        let app = &house.app;
        let mut work = house.work().await;
        let value = ValueInput { indicator: "i1".into(), value: Some(number(met)), note: String::new() };
        let input = ReportInput { text: "done".into(), values: vec![value] };
        commands::save_report(app, &mut work, &reporter(house, programme).await, 4, None, input)
            .await
            .expect("works")
            .expect("written");
        work.commit().await.expect("committed");
        let computed = commands::compute(app, programme, 4).await.expect("computed");
        let mut work = house.work().await;
        commands::submit_report(app, &mut work, &reporter(house, programme).await, None, 4, None, &computed)
            .await
            .expect("works")
            .expect("in");
        work.commit().await.expect("committed");
    }

    async fn approved(&self, house: &House, programme: &str) {
        let mut work = house.work().await;
        for person in [&self.cast.president, &self.cast.headquarters, &self.cast.deputy] {
            commands::approve_report(&house.app, &mut work, person, programme, 4, None, "")
                .await
                .expect("works")
                .expect("approved");
        }
        work.commit().await.expect("committed");
    }
}

/// Every total to date, in words: of whom, of what, how much. The audit counts the same.
async fn totals(house: &House) -> Vec<String> {
    let found = commands::audit(&house.app).await.expect("counted");
    assert_eq!(found.differences, vec![], "of {}", found.compared);
    let sql = "SELECT p.unit_id || ' ' || n.indicator_id || ' ' || CAST(COALESCE( \
                 (SELECT r.num FROM rollup r WHERE r.node = n.node AND r.period = 0), \
                 (SELECT SUM(v.num) FROM approved_value v WHERE v.node = n.node), -1000000) / 1000000 AS TEXT) \
               FROM value_node n JOIN programme p ON p.id = n.programme_id ORDER BY n.indicator_id, p.unit_path";
    let mut rows: Vec<String> = texts(house, sql).await;
    // In PostgreSQL a quotient of sums has a fraction.
    rows.iter_mut().for_each(|row| *row = row.split('.').next().unwrap_or_default().to_owned());
    rows
}

async fn progress(house: &House, programme: &str) -> Option<String> {
    let sql = format!(
        "SELECT COALESCE(CAST(progress AS TEXT), '') FROM standing_axis WHERE programme_id = '{programme}'"
    );
    texts(house, &sql).await.pop()
}

#[tokio::test]
async fn what_a_branch_drops_leaves_the_total_of_its_league() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            for (programme, met) in [(&both.league, 3), (&both.branch, 4)] {
                both.handed_in(house, programme, met).await;
                both.approved(house, programme).await;
            }
            assert_eq!(totals(house).await, ["league-engineers i1 7", "engineers-04 i1 4"]);
            let before = progress(house, &both.league).await;
            both.branch_drops(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 3", "engineers-04 i1 -1"]);
            assert_ne!(
                progress(house, &both.league).await,
                before,
                "the league's standing goes back with it"
            );
            // On record it stays, and it is told by which addendum it went.
            let secretariat = house.secretariat().await;
            let page = secretariat.get(&format!("/office/programmes/{}", both.branch)).await;
            said(&page).assert_status(200).assert_has("id=\"dropped\"").assert_has("أسقطه الملحق رقم");
            let page = secretariat.get(&format!("/office/programmes/{}/reports/4", both.branch)).await;
            said(&page).assert_status(200).assert_has("لم يعد يُحتسب");
            secretariat
                .get(&format!("/office/programmes/{}", both.league))
                .await
                .assert_lacks("id=\"dropped\"");
            both.branch_takes_up_again(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 7", "engineers-04 i1 4"]);
            assert_eq!(progress(house, &both.league).await, before);
        })
        .await;
}

#[tokio::test]
async fn what_a_league_drops_is_dropped_for_its_branches() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            for (programme, met) in [(&both.league, 3), (&both.branch, 4)] {
                both.handed_in(house, programme, met).await;
                both.approved(house, programme).await;
            }
            both.league_drops(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 -1", "engineers-04 i1 -1"]);
            let secretariat = house.secretariat().await;
            let page = secretariat.get(&format!("/office/programmes/{}", both.branch)).await;
            said(&page).assert_has("للبرنامج الأعلى").assert_has("لم يعد يُحتسب");
            for lang in ["/fr", "/en"] {
                said(&secretariat.get(&format!("{lang}/office/programmes/{}", both.branch)).await)
                    .assert_status(200);
            }
            let work = house.work().await;
            commands::rebuild_totals(&work).await.expect("made afresh");
            work.commit().await.expect("committed");
            assert_eq!(totals(house).await, ["league-engineers i1 -1", "engineers-04 i1 -1"]);
            both.league_has_it_again(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 7", "engineers-04 i1 4"]);
        })
        .await;
}

#[tokio::test]
async fn a_closed_branch_keeps_its_account_and_nothing_of_it_flows_through_what_was_dropped() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            both.handed_in(house, &both.branch, 4).await;
            both.approved(house, &both.branch).await;
            let closed = format!("UPDATE programme SET state = 'closed' WHERE id = '{}'", both.branch);
            super::scene::rows(house, &closed).await;
            both.league_drops(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 -1", "engineers-04 i1 4"]);
            let work = house.work().await;
            commands::rebuild_totals(&work).await.expect("made afresh");
            work.commit().await.expect("committed");
            assert_eq!(totals(house).await, ["league-engineers i1 -1", "engineers-04 i1 4"]);
            both.league_has_it_again(house).await;
            assert_eq!(totals(house).await, ["league-engineers i1 4", "engineers-04 i1 4"]);
        })
        .await;
}

async fn closed(house: &House, programme: &str) {
    super::scene::rows(house, &format!("UPDATE programme SET state = 'closed' WHERE id = '{programme}'"))
        .await;
}

/// Who reports to the league's indicator.
async fn report_to_it(house: &House) -> Vec<String> {
    let sql = "SELECT p.programme_id FROM participation p JOIN programme g ON g.id = p.programme_id \
                WHERE p.indicator_id = 'i1' AND NOT p.dropped ORDER BY g.created_at, g.id";
    texts(house, sql).await
}

/// The total to date of the league, where there is one.
async fn of_league(house: &House) -> Option<String> {
    totals(house).await.into_iter().find(|row| row.starts_with("league-engineers i1"))
}

#[tokio::test]
async fn an_addendum_goes_through_a_closed_programme_to_those_below_it() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            both.another(house, "low", &both.branch, "in_force").await;
            for (programme, met) in [(both.branch.as_str(), 4), ("low", 5)] {
                both.handed_in(house, programme, met).await;
                both.approved(house, programme).await;
            }
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 9"));
            closed(house, &both.branch).await;
            both.league_drops(house).await;
            assert_eq!(
                report_to_it(house).await,
                [both.branch.as_str()],
                "its account stays, and only its own"
            );
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 -1"));
            let follows = "SELECT title FROM programme_step WHERE programme_id = 'low' AND NOT dropped";
            assert_eq!(texts(house, follows).await.len(), 2, "its rows are written by what is above");
            both.league_has_it_again(house).await;
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 9"));
        })
        .await;
}

#[tokio::test]
async fn what_a_middle_programme_drops_is_dropped_below_a_closed_one_and_counts_nowhere_above() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            both.another(house, "mid", &both.branch, "in_force").await;
            both.another(house, "low", "mid", "in_force").await;
            closed(house, "mid").await;
            both.handed_in(house, "low", 5).await;
            both.branch_drops(house).await;
            // What was handed in before is approved after.
            both.approved(house, "low").await;
            assert_eq!(of_league(house).await, None, "nothing flowed");
            both.branch_takes_up_again(house).await;
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 5"));
        })
        .await;
}

#[tokio::test]
async fn nothing_flows_through_a_programme_that_was_closed_without_the_indicator() {
    setup()
        .for_both(async |house| {
            let both = Both::new(house).await;
            both.another(house, "mid", &both.branch, "in_force").await;
            both.another(house, "low", "mid", "in_force").await;
            both.handed_in(house, "low", 5).await;
            both.branch_drops(house).await;
            closed(house, "mid").await;
            both.branch_takes_up_again(house).await;
            assert_eq!(report_to_it(house).await.len(), 3, "the league, the branch and the lowest");
            both.approved(house, "low").await;
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 -1"));
            let work = house.work().await;
            commands::rebuild_totals(&work).await.expect("made afresh");
            work.commit().await.expect("committed");
            assert_eq!(of_league(house).await.as_deref(), Some("league-engineers i1 -1"));
        })
        .await;
}

#[tokio::test]
async fn the_account_of_a_year_keeps_what_was_dropped_since() {
    setup()
        .on_sqlite(async |house| {
            let both = Both::new(house).await;
            both.handed_in(house, &both.league, 3).await;
            both.approved(house, &both.league).await;
            both.league_drops(house).await;
            house.clock.set(super::scene::at("2019-01-10T09:00:00Z"));
            let secretariat = house.secretariat().await;
            let account = async || {
                let path = format!("/office/programmes/{}/account.pdf?year=2018", both.league);
                let reply = secretariat.get(&path).await;
                reply.assert_status(200);
                reply.bytes.clone()
            };
            let before = account().await;
            assert_eq!(account().await, before, "the same text is the same file");
            super::scene::rows(house, "UPDATE report_value SET num = 8000000 WHERE indicator_id = 'i1'")
                .await;
            assert_ne!(account().await, before, "what was approved is printed");
        })
        .await;
}

#[tokio::test]
async fn any_order_of_approvals_and_addenda_comes_to_the_same() {
    for order in ["ADB", "BAD", "DBA"] {
        setup()
            .for_both(async |house| {
                let both = Both::new(house).await;
                both.handed_in(house, &both.league, 3).await;
                both.handed_in(house, &both.branch, 4).await;
                for event in order.chars() {
                    match event {
                        'A' => both.approved(house, &both.league).await,
                        'B' => both.approved(house, &both.branch).await,
                        _ => both.branch_drops(house).await,
                    }
                    totals(house).await;
                }
                let league = totals(house).await.into_iter().find(|row| row.starts_with("league"));
                assert_eq!(league.as_deref(), Some("league-engineers i1 3"), "{order}");
                both.branch_takes_up_again(house).await;
                let league = totals(house).await.into_iter().find(|row| row.starts_with("league"));
                assert_eq!(league.as_deref(), Some("league-engineers i1 7"), "{order}");
            })
            .await;
    }
}

/// An indicator that was dropped is still what it was: nothing of another kind comes back under its identifier.
#[tokio::test]
async fn what_was_reported_before_it_was_dropped_comes_back_as_it_was() {
    setup()
        .on_sqlite(async |house| {
            let both = Both::new(house).await;
            both.handed_in(house, &both.league, 3).await;
            both.approved(house, &both.league).await;
            both.league_drops(house).await;
            let mut work = house.work().await;
            commands::amend(&mut work, &unit(&both.league).speaks(house).await, None, Multi::default())
                .await
                .expect("opened");
            let stock = Indicator { cumulative: false, ..indicator("i1") };
            let placed = below("o1", Item::Indicator(stock));
            let refused = commands::save_item(
                &house.app,
                &mut work,
                &unit(&both.league).speaks(house).await,
                placed,
                None,
                rawabit_platform::Lang::En,
            )
            .await
            .expect("works")
            .expect_err("it was reported");
            assert_eq!(refused.0[0].field, "cumulative");
        })
        .await;
}
