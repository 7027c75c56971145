//! Persons and units chosen by typing, in the forms of the federation and in its suggestions.

use rawabit_federation::{NewMandate, holders, unit};
use rawabit_platform::permit::Role;
use rawabit_statutes::Form;
use rawabit_testkit::UNITS;

use crate::common::{day, open, party, person, setup};

const PLACE: &str = "/office/federation/units/league-engineers";

#[tokio::test]
async fn a_mandate_goes_to_whoever_was_typed() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let omar = person(house, "عمر الحسني", "Omar Hassani", Form::Masculine).await;
            let other = person(house, "عمر بناني", "Omar Bennani", Form::Masculine).await;
            let secretariat = house.secretariat().await;
            let new = format!("{PLACE}/mandates/new");
            let send = async |more: &[(&str, &str)]| {
                let mut fields = vec![("office", "league_president"), ("start", "2018-02-01")];
                fields.extend_from_slice(more);
                secretariat.post(&new, &fields).await
            };
            send(&[]).await.assert_status(422).assert_has("id=\"e-person\"");
            send(&[("person.q", "زينب")]).await.assert_status(422).assert_has("value=\"زينب\"");
            send(&[("person.q", "omar")])
                .await
                .assert_status(422)
                .assert_has(&format!("type=\"radio\" name=\"person\" value=\"{omar}\""))
                .assert_has(&format!("value=\"{other}\""))
                .assert_has("شخصية اصطناعية");
            send(&[("person.q", "الحسني عُمَر")]).await.assert_status(303);
            let held =
                holders(house.app.store.read(), "league-engineers", "league_president", day("2018-10-08"))
                    .await
                    .expect("read");
            assert_eq!(held[0].person_id, omar);

            let substitute = format!("/office/federation/mandates/{}/substitute", held[0].mandate_id);
            let deputy =
                NewMandate::new("league-engineers", "league_vice_president", &other, day("2018-01-01"));
            open(house, deputy).await.expect("open");
            let offered = secretariat.get(&substitute).await;
            offered.assert_has(&format!("type=\"radio\" name=\"person\" value=\"{other}\""));
            let fields = [
                ("person.q", ""),
                ("person.for", ""),
                ("person", other.as_str()),
                ("start", "2018-10-01"),
                ("reason", "resigned"),
                ("interim", "on"),
                ("version", "1"),
            ];
            secretariat.post(&substitute, &fields).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn a_unit_is_moved_under_one_that_the_statutes_allow() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let secretariat = house.secretariat().await;
            let place = "/office/federation/units/league-engineers-03/move";
            secretariat.get(place).await.assert_status(200).assert_has("value=\"رابطة المهندسين\"");
            let send = async |typed: &str| {
                secretariat.post(place, &[("parent.q", typed), ("parent.for", ""), ("version", "1")]).await
            };
            send("الحزب").await.assert_status(422).assert_has("id=\"e-parent\"");
            let suggested = secretariat.get(&format!("{place}/suggest?q=رابطه")).await;
            suggested.assert_has("league-doctors").assert_lacks("\"party\"");
            // A part of a name moves nothing by itself.
            send("الاطباء").await.assert_status(422).assert_has("name=\"parent\" value=\"league-doctors\"");
            send("رابطة الاطباء").await.assert_status(303);
            let moved = unit(house.app.store.read(), "league-engineers-03").await.expect("read");
            assert_eq!(moved.expect("there").parent.as_deref(), Some("league-doctors"));
        })
        .await;
}

#[tokio::test]
async fn units_are_suggested_within_the_scope_and_on_the_way_up() {
    setup()
        .for_both(async |house| {
            party(house).await;
            let address = "/office/units/suggest?q=";
            let engineers = house.with_role(Role::President, UNITS[1]).await;
            for (words, found) in [
                ("المهندسين", Some("league-engineers")),
                ("فاس", Some("league-engineers-03")),
                ("LEAGUE-ENGINEERS-03", Some("league-engineers-03")),
                ("الحزب", Some("party")),
                ("الأطباء", None),
                ("%25", None),
            ] {
                let reply = engineers.get(&format!("{address}{words}")).await;
                reply.assert_status(200);
                match found {
                    Some(id) => reply.assert_has(&format!("\"id\":\"{id}\"")),
                    None => reply.assert_has("\"items\":[]"),
                };
            }
            house.secretariat().await.get(&format!("{address}الأطباء")).await.assert_has("league-doctors");
            for role in [Role::Administrator, Role::Member] {
                house.with_role(role, "/").await.get(&format!("{address}الحزب")).await.assert_status(404);
            }
            house.visitor().get(&format!("{address}الحزب")).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn whoever_shapes_only_a_unit_itself_is_not_offered_to_move_it() {
    setup()
        .on_sqlite(async |house| {
            party(house).await;
            let (unit, branch) = ("league-engineers", "league-engineers-03");
            let at = |id: &str, what: &str| format!("/office/federation/units/{id}{what}");
            let engineers = house.with_role(Role::President, UNITS[1]).await;
            let own = engineers.get(&at(unit, "")).await;
            own.assert_status(200).assert_has(&at(unit, "/rename")).assert_lacks(&at(unit, "/move"));
            for page in [
                engineers.get(&at(unit, "/move")).await,
                engineers.get(&at(unit, "/move/suggest?q=party")).await,
                engineers.post(&at(unit, "/move"), &[("parent", "party"), ("version", "1")]).await,
            ] {
                page.assert_status(403);
            }
            // What lies below it they may put elsewhere within it, and the form opens with where it stands.
            engineers.get(&at(branch, "")).await.assert_has(&at(branch, "/move"));
            engineers
                .get(&at(branch, "/move"))
                .await
                .assert_status(200)
                .assert_lacks("error-summary")
                .assert_has("name=\"parent\" value=\"league-engineers\"");
        })
        .await;
}
