//! The figures that this room computes, on both databases: each opens onto exactly the records that it counts.

use rawabit_federation::NewMandate;
use rawabit_platform::metric::{Counted, Measured, Span, metric};
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_statutes::Form;
use rawabit_testkit::House;

use crate::common::{day, law, open, party, person, setup};

fn on(unit: &str, last: &str) -> Span {
    Span { unit: UnitPath(unit.to_owned()), from: day("2018-01-01"), to: day(last) }
}

async fn measured(house: &House, key: &str, span: &Span) -> Measured {
    metric(&house.app, key)
        .expect("offered")
        .measure(&house.app, span)
        .await
        .expect("measured")
        .expect("known")
}

async fn records(house: &House, key: &str, span: &Span, offset: u64, limit: u64) -> Vec<Counted> {
    let ctx = house.reader(Policy::system());
    metric(&house.app, key).expect("offered").records(&ctx, span, offset, limit).await.expect("listed")
}

#[tokio::test]
async fn seats_filled_lists_every_seat_full_and_empty() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let seats: i64 = ["league", "league_regional_branch"]
                .iter()
                .flat_map(|kind| statutes.offices_of(kind))
                .map(|office| i64::from(office.seats))
                .sum();
            let key = "federation.seats_filled";
            let span = on("/party/league-engineers/", "2018-12-31");
            assert_eq!(measured(house, key, &span).await, Measured { num: 0, den: Some(seats) });
            let president = person(house, "سلمى المثال", "Salma Almithal", Form::Feminine).await;
            let secretary = person(house, "عمر المثال", "Omar Almithal", Form::Masculine).await;
            open(
                house,
                NewMandate::new("league-engineers", "league_president", &president, day("2018-03-01")),
            )
            .await
            .expect("lawful");
            let branch =
                NewMandate::new("league-engineers-03", "branch_secretary", &secretary, day("2018-11-01"));
            open(house, branch).await.expect("lawful");
            assert_eq!(measured(house, key, &span).await, Measured { num: 2, den: Some(seats) });
            // The last day decides.
            let october = on("/party/league-engineers/", "2018-10-31");
            assert_eq!(measured(house, key, &october).await, Measured { num: 1, den: Some(seats) });

            let listed = records(house, key, &span, 0, 1000).await;
            assert_eq!(i64::try_from(listed.len()), Ok(seats));
            assert_eq!(listed.iter().filter(|one| one.hit).count(), 2);
            assert!(listed[0].hit && listed[1].hit && listed[0].label.contains("سلمى المثال"), "{listed:?}");
            let mut paged = Vec::new();
            for page in 0.. {
                let more = records(house, key, &span, page * 3, 3).await;
                if more.is_empty() {
                    break;
                }
                paged.extend(more);
            }
            assert_eq!(paged, listed);
        })
        .await;
}

#[tokio::test]
async fn a_mandate_past_its_deadline_is_not_in_order() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let key = "federation.mandates_in_order";
            let old = person(house, "قديم المثال", "Qadim Almithal", Form::Masculine).await;
            let new = person(house, "جديدة المثال", "Jadida Almithal", Form::Feminine).await;
            let start = day("2014-05-01");
            let overrun = open(house, NewMandate::new("league-doctors", "league_president", &old, start))
                .await
                .expect("lawful");
            let deadline = overrun.deadline.expect("the statutes give a term");
            let fresh = NewMandate::new("league-engineers", "league_president", &new, day("2018-03-01"));
            open(house, fresh).await.expect("lawful");
            let before = on("/party/", &deadline.plus_days(-1).to_string());
            let held = i64::from(before.to >= day("2018-03-01")) + 1;
            assert_eq!(measured(house, key, &before).await, Measured { num: held, den: Some(held) });
            let span = on("/party/", "2018-12-31");
            assert!(deadline <= span.to, "{deadline}");
            assert_eq!(measured(house, key, &span).await, Measured { num: 1, den: Some(2) });
            let listed = records(house, key, &span, 0, 10).await;
            assert_eq!(listed.iter().map(|one| one.hit).collect::<Vec<_>>(), [true, false]);
            assert!(listed[1].label.contains("قديم المثال"), "{listed:?}");
            assert_eq!(
                measured(house, key, &on("/party/league-engineers/", "2018-12-31")).await.den,
                Some(1)
            );
        })
        .await;
}
