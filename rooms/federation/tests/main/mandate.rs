//! Opening, ending and substituting mandates.

use rawabit_federation::commands::{
    EndMandate, MandateRefused, Substitution, end_mandate, open_mandate, substitute,
};
use rawabit_federation::permissions::KeepMandates;
use rawabit_federation::{EndReason, Holding, MandateGrants, MandateOrigin, NewMandate, held_by, holders};
use rawabit_platform::Fault;
use rawabit_platform::permit::{Grant, Policy, Role, UnitPath};
use rawabit_platform::web::GrantSource as _;
use rawabit_statutes::Form;
use rawabit_testkit::House;

use crate::common::{acts, day, last_act, law, open, party, person, setup};

async fn end(house: &House, id: &str, on: &str) -> Result<(), MandateRefused> {
    let mut work = house.work().await;
    let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
    let end = EndMandate {
        mandate_id: id.into(),
        version: None,
        day: day(on),
        reason: EndReason::Resigned,
        source: None,
    };
    end_mandate(&mut work, &permit, &law(house), end).await.expect("no fault")?;
    work.commit().await.expect("committed");
    Ok(())
}

async fn stand_in(house: &House, with: Substitution) -> Result<Holding, MandateRefused> {
    let mut work = house.work().await;
    let permit = house.system().permit::<KeepMandates>(&UnitPath::root()).expect("may");
    let held = substitute(&mut work, &permit, &law(house), with).await.expect("no fault")?;
    work.commit().await.expect("committed");
    Ok(held)
}

fn president(who: &str, start: &str) -> NewMandate {
    NewMandate::new("league-engineers", "league_president", who, day(start))
}

#[tokio::test]
async fn a_mandate_takes_its_deadline_term_and_origin_from_the_statutes() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let held = open(house, president(&souad, "2016-03-01")).await.expect("open");
            assert_eq!(held.deadline, Some(day("2020-03-01")));
            assert_eq!((held.seat, held.term, held.origin), (1, 1, MandateOrigin::Elected));
            let act = last_act(house).await;
            for part in [
                "mandate.opened",
                "league_president",
                "سعاد العمراني",
                "2016-03-01",
                "2020-03-01",
                "\"20\"",
                "2017",
            ] {
                assert!(act.contains(part), "{part}: {act}");
            }
            let mut long = president(&souad, "2016-03-01");
            long.unit_id = "league-doctors".into();
            long.deadline = Some(day("2021-01-01"));
            let refused = open(house, long).await.expect_err("longer than the statutes allow");
            assert_eq!(
                refused,
                MandateRefused::TooLong { latest: day("2020-03-01"), article: Some("20".into()) }
            );
        })
        .await;
}

#[tokio::test]
async fn one_seat_has_one_holder_at_a_time() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let first = open(house, president(&souad, "2016-03-01")).await.expect("open");
            assert_eq!(
                open(house, president(&omar, "2018-01-01")).await.expect_err("taken"),
                MandateRefused::NoFreeSeat { seats: 1 }
            );
            let mut named_seat = president(&omar, "2018-01-01");
            named_seat.seat = Some(1);
            let refused = open(house, named_seat.clone()).await.expect_err("taken");
            assert!(matches!(refused, MandateRefused::SeatTaken { since, .. } if since == day("2016-03-01")));
            named_seat.seat = Some(2);
            assert_eq!(
                open(house, named_seat).await.expect_err("no such"),
                MandateRefused::NoSuchSeat { seats: 1 }
            );
            end(house, &first.mandate_id, "2018-01-01").await.expect("ended");
            assert_eq!(end(house, &first.mandate_id, "2018-02-01").await, Err(MandateRefused::Ended));
            // One ends and the next begins on the same day: never two, never none.
            open(house, president(&omar, "2018-01-01")).await.expect("free now");
            let db = house.app.store.read();
            for (on, who) in [("2017-12-31", &souad), ("2018-01-01", &omar)] {
                let held = holders(db, "league-engineers", "league_president", day(on)).await.expect("read");
                assert_eq!(held.iter().map(|one| &one.person_id).collect::<Vec<_>>(), [who], "{on}");
            }
            assert!(held_by(db, &souad, day("2018-10-08")).await.expect("read").is_empty());
        })
        .await;
}

#[tokio::test]
async fn incompatible_offices_are_refused_with_reason_and_article() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, president(&souad, "2016-03-01")).await.expect("open");
            let treasurer =
                NewMandate::new("league-engineers", "league_treasurer", &souad, day("2018-01-01"));
            let refused = open(house, treasurer.clone()).await.expect_err("orders and pays");
            assert_eq!(refused.article(), Some("41"));
            let said = house
                .app
                .voice(rawabit_platform::Lang::En)
                .plain()
                .msg(&refused.message(&law(house), rawabit_platform::Lang::En));
            assert!(
                said.contains("Whoever orders payments") && said.contains("article 41 (version 2017)"),
                "{said}"
            );
            // In the other league the same treasurer is allowed; a second presidency is not.
            open(house, NewMandate { unit_id: "league-doctors".into(), ..treasurer })
                .await
                .expect("another unit");
            let mut second = president(&souad, "2018-01-01");
            second.unit_id = "league-doctors".into();
            assert!(matches!(open(house, second).await, Err(MandateRefused::Incompatible { .. })));
        })
        .await;
}

#[tokio::test]
async fn terms_are_counted_and_the_limit_holds() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            for (start, term) in [("2010-01-01", 1), ("2014-01-01", 2)] {
                let held = open(house, president(&souad, start)).await.expect("open");
                assert_eq!(held.term, term);
                end(
                    house,
                    &held.mandate_id,
                    &format!("{}-01-01", start[..4].parse::<i32>().expect("a year") + 4),
                )
                .await
                .expect("ended");
            }
            let refused = open(house, president(&souad, "2018-01-01")).await.expect_err("a third term");
            assert_eq!(refused, MandateRefused::TermLimit { terms: 2, article: Some("20".into()) });
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let known = NewMandate { term: Some(2), ..president(&omar, "2018-01-01") };
            assert_eq!(open(house, known).await.expect("earlier terms not on record").term, 2);
        })
        .await;
}

#[tokio::test]
async fn a_deputy_stands_in_and_counts_no_term() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let first = open(house, president(&souad, "2016-03-01")).await.expect("open");
            let with = |person: &str, interim| Substitution {
                mandate_id: first.mandate_id.clone(),
                version: None,
                person_id: person.to_owned(),
                start: day("2018-06-01"),
                reason: EndReason::Resigned,
                interim,
                source: None,
            };
            let refused = stand_in(house, with(&omar, true)).await.expect_err("no deputy's office");
            assert_eq!(refused, MandateRefused::NotADeputy { article: Some("20".into()) });
            assert_eq!(stand_in(house, with(&souad, false)).await, Err(MandateRefused::Oneself));
            open(
                house,
                NewMandate::new("league-engineers", "league_vice_president", &omar, day("2016-03-01")),
            )
            .await
            .expect("open");
            let acting = stand_in(house, with(&omar, true)).await.expect("the vice-president may");
            assert_eq!((acting.term, acting.origin), (0, MandateOrigin::Acting));
            assert_eq!(acting.predecessor.as_ref(), Some(&first.mandate_id));
            // The vacancy must be filled within 90 days.
            assert_eq!(acting.deadline, Some(day("2018-08-30")));
            let db = house.app.store.read();
            let held =
                holders(db, "league-engineers", "league_president", day("2018-06-01")).await.expect("read");
            assert_eq!(held.len(), 1);
            assert_eq!(held[0].person_id, omar);
            let kinds = acts(house).await;
            assert_eq!(kinds[kinds.len() - 2..], ["mandate.ended", "mandate.substituted"]);
            // A successor elected for the rest of the term replaces the stand-in.
            let hind = person(house, "هند التازي", "Hind Tazi", Form::Feminine).await;
            let rest = Substitution { start: day("2018-09-01"), ..with(&hind, false) };
            let rest = stand_in(house, rest).await.expect("the rest of the term");
            // Whoever still looks at the first president's page may not push the successor out.
            let again = Substitution { start: day("2018-09-01"), ..with(&omar, false) };
            let refused = stand_in(house, again).await.expect_err("a successor sits there");
            assert!(matches!(refused, MandateRefused::SeatTaken { since, .. } if since == day("2018-09-01")));
            assert_eq!((rest.term, rest.deadline), (1, Some(day("2020-03-01"))));
            let held =
                holders(db, "league-engineers", "league_president", day("2018-10-08")).await.expect("read");
            assert_eq!(held.iter().map(|one| &one.person_id).collect::<Vec<_>>(), [&hind]);
        })
        .await;
}

#[tokio::test]
async fn rights_begin_and_end_with_the_mandate() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let held = open(house, president(&souad, "2016-03-01")).await.expect("open");
            end(house, &held.mandate_id, "2018-10-08").await.expect("ended");
            let statutes = law(house);
            let on = async |text: &str| {
                MandateGrants
                    .standing(&house.app.store, &statutes, &souad, day(text))
                    .await
                    .expect("read")
                    .grants
            };
            assert!(on("2016-02-29").await.is_empty());
            let league = UnitPath("/party/league-engineers/".into());
            assert!(on("2018-10-07").await.contains(&Grant::subtree(Role::President, league.clone())));
            assert!(on("2018-10-08").await.is_empty());
            let secretary = person(house, "ليلى الفاسي", "Leila Fassi", Form::Feminine).await;
            open(house, NewMandate::new("party", "headquarters_secretary", &secretary, day("2018-01-01")))
                .await
                .expect("open");
            let grants = MandateGrants
                .standing(&house.app.store, &statutes, &secretary, day("2018-10-08"))
                .await
                .expect("read")
                .grants;
            assert!(grants.contains(&Grant::subtree(Role::Secretariat, UnitPath::root())));
        })
        .await;
}

#[tokio::test]
async fn nobody_reaches_headquarters_through_an_office_that_gives_rights_everywhere() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let party = UnitPath("/party/".into());
            let policy = Policy::new(vec![Grant::subtree(Role::President, party.clone())]);
            let permit = policy.permit::<KeepMandates>(&party).expect("may in the party");
            let mut work = house.work().await;
            let new = NewMandate::new("party", "system_administrator", &omar, day("2018-01-01"));
            let answer = open_mandate(&mut work, &permit, &law(house), new.clone()).await;
            assert!(matches!(answer, Err(Fault::Denied)), "{answer:?}");
            drop(work);
            let held = open(house, new).await.expect("the system may");
            let mut work = house.work().await;
            let end = EndMandate {
                mandate_id: held.mandate_id,
                version: None,
                day: day("2018-02-01"),
                reason: EndReason::Dismissed,
                source: None,
            };
            let answer = end_mandate(&mut work, &permit, &law(house), end).await;
            assert!(matches!(answer, Err(Fault::Denied)), "ending asks what opening asks: {answer:?}");
            let league = UnitPath("/party/league-doctors/".into());
            let policy = Policy::new(vec![Grant::subtree(Role::Secretary, league.clone())]);
            let permit = policy.permit::<KeepMandates>(&league).expect("may in the league");
            let answer = open_mandate(&mut work, &permit, &law(house), president(&omar, "2018-01-01")).await;
            assert!(matches!(answer, Err(Fault::NotFound)), "{answer:?}");
        })
        .await;
}

#[tokio::test]
async fn a_substitution_sent_twice_is_noticed() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let hind = person(house, "هند التازي", "Hind Tazi", Form::Feminine).await;
            let first = open(house, president(&souad, "2016-03-01")).await.expect("open");
            let secretariat = house.secretariat().await;
            let path = format!("/office/federation/mandates/{}/substitute", first.mandate_id);
            let send = async |who: &str| {
                let fields = [
                    ("person", who),
                    ("start", "2018-06-01"),
                    ("reason", "resigned"),
                    ("version", &first.version.to_string()),
                ];
                secretariat.post(&path, &fields).await
            };
            send(&omar).await.assert_status(303);
            send(&hind).await.assert_status(422);
            let held =
                holders(house.app.store.read(), "league-engineers", "league_president", day("2018-06-01"));
            let held = held.await.expect("read");
            assert_eq!(held.iter().map(|one| &one.person_id).collect::<Vec<_>>(), [&omar]);
        })
        .await;
}

#[tokio::test]
async fn an_end_never_prolongs_nor_revives() {
    let law = include_str!("../../../../examples/istiqlal/statutes.toml")
        .replace("continues_until_succession = true", "continues_until_succession = false");
    setup()
        .statutes(&law)
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let held = open(house, president(&souad, "2014-11-01")).await.expect("open");
            assert_eq!(held.until, Some(day("2018-11-01")), "it lapses");
            let latest = day("2018-11-01");
            for late in ["2018-11-02", "2030-01-01"] {
                let refused = end(house, &held.mandate_id, late).await.expect_err("it lapsed before");
                assert_eq!(refused, MandateRefused::TooLong { latest, article: Some("20".into()) });
            }
            end(house, &held.mandate_id, "2018-10-01").await.expect("an earlier end");
            assert!(
                held_by(house.app.store.read(), &souad, day("2018-10-01")).await.expect("read").is_empty()
            );
        })
        .await;
}

#[tokio::test]
async fn a_mandate_of_the_past_is_opened_and_ended_at_once() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            open(house, president(&omar, "2016-03-01")).await.expect("open");
            let past = NewMandate { ended: Some(day("2016-03-01")), ..president(&souad, "2012-03-01") };
            let held = open(house, past).await.expect("before the present one");
            assert_eq!((held.ended, held.end_reason), (Some(day("2016-03-01")), Some(EndReason::Term)));
            let kinds = acts(house).await;
            assert_eq!(kinds[kinds.len() - 2..], ["mandate.opened", "mandate.ended"]);
            let wrong = NewMandate { ended: Some(day("2010-01-01")), ..president(&souad, "2011-03-01") };
            assert_eq!(open(house, wrong).await.expect_err("backwards"), MandateRefused::EndsBeforeStart);
        })
        .await;
}
