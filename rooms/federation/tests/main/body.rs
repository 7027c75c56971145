//! Who sits in a body.

use rawabit_federation::{NewMandate, body_members, unit};
use rawabit_statutes::Form;

use crate::common::{day, law, open, party, person, setup};

#[tokio::test]
async fn the_meeting_of_league_presidents_seats_every_league_with_its_deputies() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            open(house, NewMandate::new("league-engineers", "league_president", &souad, day("2016-03-01"))).await.expect("open");
            open(house, NewMandate::new("league-engineers", "league_vice_president", &omar, day("2016-03-01")))
                .await
                .expect("open");
            let db = house.app.store.read();
            let party = unit(db, "party").await.expect("read").expect("there");
            let body = statutes
                .bodies
                .iter()
                .find(|body| body.units.iter().any(|kind| kind == "party") && body.offices().any(|one| one == "league_president") && body.id != "national_council")
                .expect("the example has the meeting of the press release");
            let sittings = body_members(db, &statutes, body, &party, day("2018-10-08")).await.expect("read");
            let leagues: Vec<_> = sittings.iter().filter(|one| one.office == "league_president").collect();
            assert_eq!(leagues.len(), 2, "a seat a league, vacant or not");
            let engineers = leagues.iter().find(|one| one.unit_id == "league-engineers").expect("engineers");
            assert_eq!(engineers.person_id.as_ref(), Some(&souad));
            let doctors = leagues.iter().find(|one| one.unit_id == "league-doctors").expect("doctors");
            assert_eq!(doctors.person_id, None);
            let rule = body.members.iter().any(|rule| {
                matches!(rule, rawabit_statutes::Sitting::Office { office, deputy: true, .. } if office == "league_president")
            });
            assert_eq!(engineers.deputies, if rule { vec![omar.clone()] } else { Vec::new() });
            let before = body_members(db, &statutes, body, &party, day("2016-02-28")).await.expect("read");
            assert!(before.iter().filter(|one| one.office == "league_president").all(|one| one.person_id.is_none()));
        })
        .await;
}

#[tokio::test]
async fn a_person_with_two_offices_sits_once_and_votes() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let statutes = law(house);
            let souad = person(house, "سعاد العمراني", "Souad Amrani", Form::Feminine).await;
            open(house, NewMandate::new("party", "executive_member", &souad, day("2017-10-08")))
                .await
                .expect("open");
            open(house, NewMandate::new("party", "headquarters_secretary", &souad, day("2017-10-08")))
                .await
                .expect("open");
            let db = house.app.store.read();
            let party = unit(db, "party").await.expect("read").expect("there");
            let body = statutes.body("executive_committee").expect("the example has one");
            let sittings = body_members(db, &statutes, body, &party, day("2018-10-08")).await.expect("read");
            let mine: Vec<_> = sittings.iter().filter(|one| one.person_id.as_ref() == Some(&souad)).collect();
            assert_eq!(mine.len(), 1);
            assert!(mine[0].voting && mine[0].office == "executive_member");
            // 1 + 1 + 30 seats that vote, 3 of the secretariat that do not, one of them taken by somebody who sits already.
            assert_eq!(sittings.iter().filter(|one| one.voting).count(), 32);
            assert_eq!(sittings.len(), 34);
        })
        .await;
}
