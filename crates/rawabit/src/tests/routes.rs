//! Every route of the house, visited by everybody who should not get in, and by those who should.

use std::sync::Arc;

use rawabit_documents::Documents;
use rawabit_federation::MandateGrants;
use rawabit_platform::permit::Role;
use rawabit_platform::web::{Access, RouteInfo, serve};
use rawabit_testkit::{Client, Reply, Setup, UNITS};

use crate::house::rooms;

/// An address for a route: parameters become something that does not exist.
fn address(path: &str) -> String {
    path.split('/')
        .map(|step| if step.starts_with('{') { "nothing" } else { step })
        .collect::<Vec<_>>()
        .join("/")
}

async fn visit(client: &Client, route: &RouteInfo) -> Reply {
    let path = address(route.path);
    if route.method == "POST" {
        client.post(&path, &[("nothing", "x")]).await
    } else {
        client.get(&path).await
    }
}

fn asks_to_sign_in(reply: &Reply) -> bool {
    // A form comes back with the page of signing in, and what it sent with it.
    let page = reply.status == 401 && reply.text().contains("action=\"/sign-in\"");
    page || reply.status == 303 && reply.location().contains("/sign-in")
}

#[tokio::test]
async fn every_route_refuses_whom_it_should_and_breaks_for_nobody() {
    Setup::new(rooms())
        .grants(Arc::new(MandateGrants))
        .shelf(Arc::new(Documents::new()))
        .on_sqlite(async |house| {
            let routes = serve::routes(&house.app);
            assert!(routes.list().len() > 60, "the list of routes is not whole");
            let visitor = house.visitor();
            let personas = [
                ("stranger", None, house.stranger().await),
                ("member", Some(Role::Member), house.with_role(Role::Member, UNITS[1]).await),
                ("officer", Some(Role::President), house.with_role(Role::President, UNITS[1]).await),
                ("secretariat", Some(Role::Secretariat), house.secretariat().await),
                ("administrator", Some(Role::Administrator), house.administrator().await),
            ];
            for route in routes.list() {
                let name = format!("{} {}", route.method, route.path);
                let reply = visit(&visitor, route).await;
                assert!(reply.status < 500, "visitor: {name}: {}", reply.status);
                match route.access {
                    Access::Public => assert!(
                        !asks_to_sign_in(&reply) || route.path.starts_with("/sign-"),
                        "visitor: {name} is public and asks to sign in"
                    ),
                    _ => assert!(asks_to_sign_in(&reply), "visitor: {name}: {}", reply.status),
                }
                // Whoever ends their session here would be a visitor for the rest of the walk.
                if route.path.contains("sign-out") || route.path.contains("/sessions/") {
                    continue;
                }
                for (persona, role, client) in &personas {
                    let reply = visit(client, route).await;
                    assert!(reply.status < 500, "{persona}: {name}: {}\n{}", reply.status, reply.text());
                    let Access::May(action) = route.access else { continue };
                    if role.is_none_or(|role| !action.roles.contains(&role)) {
                        assert_eq!(reply.status, 404, "{persona}: {name}");
                    } else {
                        assert!(!asks_to_sign_in(&reply), "{persona}: {name}");
                    }
                }
            }
        })
        .await;
}

#[tokio::test]
async fn hostile_addresses_get_a_page() {
    Setup::new(rooms())
        .grants(Arc::new(MandateGrants))
        .shelf(Arc::new(Documents::new()))
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            let long = format!("/search?q={}", "ا".repeat(10_000));
            for path in [
                "/../../etc/passwd",
                "/files/..%2f..%2fetc%2fpasswd/320",
                "/news/../../x",
                "/assets/../Cargo.toml",
                "/%00",
                "/search?q=%22",
                "/search?q=%25",
                "/search?q=%27%3B--",
                "/search?q=*",
                "/search?q=NEAR(a",
                "/fr/fr/fr",
                "/ledger/tile/0/x999/999",
                "/ledger/acts/99999999999999999999",
                "/news/9999/99",
                "/?page=-1",
                "/news?page=99999999999999999999",
                &long,
            ] {
                let reply = visitor.get(path).await;
                assert!(reply.status < 500, "{path}: {}", reply.status);
                assert!(reply.header("content-security-policy").contains("default-src 'none'"), "{path}");
            }
        })
        .await;
}

#[tokio::test]
async fn no_form_is_taken_from_another_site() {
    Setup::new(rooms())
        .grants(Arc::new(MandateGrants))
        .shelf(Arc::new(Documents::new()))
        .on_sqlite(async |house| {
            let administrator = house.administrator().await;
            let routes = serve::routes(&house.app);
            let posts: Vec<&str> =
                routes.list().iter().filter(|route| route.method == "POST").map(|route| route.path).collect();
            assert!(posts.contains(&"/sign-in") && posts.contains(&"/sign-out") && posts.len() > 40);
            for path in posts {
                // What a browser says of itself today, and what older ones say.
                for (name, value) in [
                    ("sec-fetch-site", "cross-site"),
                    ("sec-fetch-site", "same-site"),
                    ("origin", "https://evil.example"),
                    ("origin", "null"),
                ] {
                    for client in [&house.visitor(), &administrator] {
                        let request = client
                            .request("POST", &address(path))
                            .header("content-type", "application/x-www-form-urlencoded")
                            .header(name, value)
                            .body("nothing=x".into())
                            .expect("a request");
                        let reply = client.send(request).await;
                        assert_eq!(reply.status, 403, "{path} with {name}: {value}");
                        assert_eq!(reply.header("set-cookie"), "", "{path}");
                    }
                }
            }
            administrator.get("/me").await.assert_status(200);
        })
        .await;
}

#[tokio::test]
async fn no_address_makes_a_link_to_another_site() {
    Setup::new(rooms())
        .grants(Arc::new(MandateGrants))
        .shelf(Arc::new(Documents::new()))
        .on_sqlite(async |house| {
            for client in [house.visitor(), house.administrator().await] {
                for path in [
                    "//evil.example/x",
                    "///evil.example",
                    "/fr//evil.example/x",
                    "/%5Cevil.example",
                    "/fr/%5C%5Cevil.example",
                    "/%2F/evil.example",
                    "/%2Fevil.example",
                    "/office//evil.example",
                    "/sign-in?next=//evil.example",
                    "/sign-in?next=/%5Cevil.example",
                    "/sign-in?next=https://evil.example",
                    "/me/confirm?next=//evil.example",
                ] {
                    let reply = client.get(path).await;
                    assert!(reply.status < 500, "{path}: {}", reply.status);
                    let text = reply.text();
                    for link in ["href=\"//", "href=\"/\\", "action=\"//", "action=\"/\\", "href=\"/%5C"] {
                        assert!(!text.contains(link), "{path}: {link}");
                    }
                    let location = reply.location();
                    assert!(
                        location.is_empty()
                            || (location.starts_with('/')
                                && !location.starts_with("//")
                                && !location.starts_with("/\\")),
                        "{path}: {location}"
                    );
                }
            }
        })
        .await;
}

#[tokio::test]
async fn quite_another_organisation_lives_in_the_same_house() {
    Setup::new(rooms())
        .grants(Arc::new(MandateGrants))
        .shelf(Arc::new(Documents::new()))
        .statutes(include_str!("../../../../examples/union/statutes.toml"))
        .for_both(async |house| {
            let secretariat = house.secretariat().await;
            let routes = serve::routes(&house.app);
            for route in
                routes.list().iter().filter(|route| route.method == "GET" && !route.path.contains('{'))
            {
                let reply = secretariat.get(route.path).await;
                assert!(reply.status < 500, "{}: {}", route.path, reply.text());
                assert!(!reply.text().contains('⟦'), "{} asks for a message that is not there", route.path);
            }
            let name = house.app.statutes.load().organisation.name.get(rawabit_platform::Lang::Fr).to_owned();
            secretariat.get("/fr/office").await.assert_status(200).assert_has(&name.replace('\'', "&#39;"));
            secretariat.get("/fr/office").await.assert_lacks("Istiqlal");
        })
        .await;
}
