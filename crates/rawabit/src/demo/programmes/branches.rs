//! The programmes of two branches that took up what their league signed.

use anyhow::ensure;
use rawabit_platform::Lang;
use rawabit_platform::clock::FixedClock;
use rawabit_platform::lang::Preference;
use rawabit_platform::web::App;
use rawabit_programmes::model::{Change, Item, Taken, Target};

use super::contract::{Q2_2018, Q4_2018, Q4_2020, number};
use super::deeds::{Opening, draft, into_force, top, words};
use super::leagues::{Engineers, THREE_YEARS, preamble};
use super::strategy::Strategy;

/// Two regional branches of the engineers take up what their league promised to citizens, each with its own targets.
pub(super) async fn take_up(
    app: &App,
    clock: &FixedClock,
    strategy: &Strategy,
    engineers: &Engineers,
) -> anyhow::Result<Vec<String>> {
    let today = app.today();
    let mut found = Vec::new();
    for unit in rawabit_federation::children(app.store.read(), "league-engineers").await? {
        let held = rawabit_federation::holders(app.store.read(), &unit.id, "branch_secretary", today).await?;
        if unit.is_open_on(today) && !held.is_empty() {
            found.push(unit);
        }
    }
    ensure!(found.len() > 1, "the engineers have fewer than two branches with a secretary");
    let mut programmes = Vec::new();
    for (unit, goals) in found.iter().zip([[2, 5, 20], [1, 4, 14]]) {
        clock.set(crate::demo::instant("2018-01-15T10:00:00Z")?);
        let name = |lang| unit.name.get(Preference::of_the_house(lang));
        let opening = Opening {
            unit: &unit.id,
            office: "branch_secretary",
            partner: Some(("league-engineers", "league_president")),
            title: words(
                &format!("برنامج {}", name(Lang::Ar)),
                &format!("Programme\u{a0}: {}", name(Lang::Fr)),
                &format!("Programme: {}", name(Lang::En)),
            ),
            days: THREE_YEARS,
        };
        let periods = [Q2_2018, Q4_2018, Q4_2020];
        let taken = Taken {
            objective: engineers.objective.clone(),
            weight: 100,
            changes: vec![
                Change {
                    item: engineers.citizens.clone(),
                    title: None,
                    days: None,
                    office: None,
                    targets: periods
                        .iter()
                        .zip(goals)
                        .map(|(period, n)| Target { period: *period, value: number(n) })
                        .collect(),
                },
                Change {
                    item: engineers.step.clone(),
                    title: None,
                    days: None,
                    office: Some("branch_secretary".to_owned()),
                    targets: Vec::new(),
                },
            ],
        };
        let text = vec![top(Item::Preamble(preamble())), top(Item::Taken(taken))];
        let party = draft(app, strategy, opening, |_| Ok(text)).await?;
        into_force(
            app,
            clock,
            &party,
            ["2018-01-16T10:00:00Z", "2018-01-18T10:00:00Z", "2018-01-22T10:00:00Z"],
        )
        .await?;
        programmes.push(party.id);
    }
    Ok(programmes)
}
