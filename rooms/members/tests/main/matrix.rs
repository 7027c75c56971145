//! Every way to a personal record, tried by everybody: a table that is reviewed as a whole. A route that is not in it fails the test.

use std::fmt::Write as _;

use rawabit_platform::permit::Role;
use rawabit_platform::web::RouteInfo;
use rawabit_testkit::Client;

use crate::cards::{session, whole};
use crate::scene::{RABAT, SALE, enter, entry, member, tree};

/// The roles that are tried inside and outside the member's unit.
const ROLES: [Role; 9] = [
    Role::Secretariat,
    Role::President,
    Role::Secretary,
    Role::Treasurer,
    Role::Bureau,
    Role::Communication,
    Role::Publisher,
    Role::Auditor,
    Role::Member,
];

/// What stands in the addresses: the member Amina of the branch in Rabat.
struct Places {
    no: String,
    person: String,
    membership: String,
    correction: String,
    erasure: String,
    /// Amina and another member of the same branch.
    pair: String,
}

/// The address of a route. Whoever adds a route that leads to somebody says here whose it is.
fn address(route: &RouteInfo, places: &Places) -> String {
    let path = route.path;
    let with = |name: &str, value: &str| path.replace(name, value);
    if !path.contains('{') {
        return path.to_owned();
    }
    let nothing = |name: &str| path.replace(name, "nothing");
    match path {
        _ if path.starts_with("/office/members/corrections/") => with("{id}", &places.correction),
        _ if path.starts_with("/office/members/privacy/erasures/") => with("{id}", &places.erasure),
        _ if path.starts_with("/office/members/privacy/consents/") => with("{purpose}", "news"),
        _ if path.starts_with("/office/members/{no}") => {
            with("{no}", &places.no).replace("{membership}", &places.membership)
        }
        _ if path.starts_with("/office/members/duplicates/") => with("{pair}", &places.pair),
        "/office/members/messages/bounces/{no}" => with("{no}", &places.no),
        // Saved searches, messages, applications, transfers, rolls, merges and imports have tests of their own; here there are none.
        _ if path.starts_with("/office/members/") => nothing("{id}"),
        _ if path.starts_with("/join/") => nothing("{secret}").replace("{unit}", "branch-04-421"),
        "/me/rolls/{id}" | "/me/rolls/{id}/entry.json" | "/me/receipts/{id}" => nothing("{id}"),
        // So have dues: here nobody has paid anything.
        "/office/dues/memberships/{id}"
        | "/office/dues/memberships/{id}/exempt"
        | "/office/dues/memberships/{id}/category" => with("{id}", &places.membership),
        _ if path.starts_with("/office/dues/units/") => with("{unit}", "branch-04-421"),
        _ if path.starts_with("/office/dues/") => nothing("{id}"),
        "/receipts/{secret}" => nothing("{secret}"),
        _ if path.starts_with("/office/people/") => {
            with("{id}", &places.person).replace("{contact}", "nothing")
        }
        "/stop/{token}" => with("{token}", "mail-1-nothing"),
        "/card/{token}" | "/me/data/address/{secret}" => {
            with("{token}", "nothing").replace("{secret}", "nothing")
        }
        _ => panic!("a new way to a personal record: say in tests/main/matrix.rs whose {path} is"),
    }
}

async fn status(client: &Client, route: &RouteInfo, address: &str) -> u16 {
    let reply = if route.method == "POST" {
        client.post(address, &[("nothing", "x")]).await
    } else {
        client.get(address).await
    };
    assert!(reply.status < 500, "{} {address}: {}", route.method, reply.text());
    reply.status
}

fn link(text: &str, stem: &str) -> String {
    let rest = text.split(stem).nth(1).expect("a link");
    rest.split('"').next().expect("an identifier").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_a_personal_record_is_the_reviewed_one() {
    whole()
        .on_sqlite(async |house| {
            tree(house).await;
            let mut one = entry(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            one.data.identity = Some("AB123456".to_owned());
            let amina = enter(house, one).await;
            let other = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            let own = session(house, &amina.person).await;
            own.post("/me/data/correction", &[("birth_day", "1981-06-07")]).await.assert_status(303);
            own.post("/me/erasure", &[("sure", "yes")]).await.assert_status(303);
            let privacy = house.secretariat().await;
            let corrections = privacy.get("/office/members/corrections").await.text();
            let erasures = privacy.get("/office/members/privacy").await.text();
            let places = Places {
                no: amina.no.to_string(),
                person: amina.person.clone(),
                membership: amina.membership.clone(),
                correction: link(&corrections, "/office/members/corrections/"),
                erasure: link(&erasures, "/office/members/privacy/erasures/"),
                pair: format!("{}-{}", amina.no, other.no),
            };
            let mut personas = vec![
                ("visitor".to_owned(), house.visitor()),
                ("stranger".to_owned(), house.stranger().await),
                ("administrator".to_owned(), house.administrator().await),
                ("another member".to_owned(), session(house, &other.person).await),
                ("the member".to_owned(), own),
            ];
            for role in ROLES {
                personas.push((format!("{} elsewhere", role.name()), house.with_role(role, SALE).await));
                personas.push((format!("{} here", role.name()), house.with_role(role, RABAT).await));
            }
            let mut table = String::from("Personas, in the order of the columns:\n");
            for (n, (name, _)) in personas.iter().enumerate() {
                let _ = writeln!(table, "{:>2} {name}", n + 1);
            }
            let mut routes: Vec<RouteInfo> = (rawabit_members::ROOM.routes)().list().to_vec();
            routes.extend((rawabit_people::ROOM.routes)().list());
            // What changes something comes last, so that everybody meets the same.
            routes.sort_by_key(|route| (route.method, route.path));
            for route in &routes {
                let address = address(route, &places);
                let _ = write!(table, "\n{} {}\n   ", route.method, route.path);
                for (_, client) in &personas {
                    let _ = write!(table, " {}", status(client, route, &address).await);
                }
            }
            insta::assert_snapshot!(table);
        })
        .await;
}
