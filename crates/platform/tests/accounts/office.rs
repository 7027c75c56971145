//! What administrators do with other people's accounts, and what they cannot.

use rawabit_platform::ledger::act;
use rawabit_platform::permit::Role;

use super::*;

async fn acts(house: &House, kind: &str) -> Vec<String> {
    act::Entity::find()
        .filter(act::Column::Kind.eq(kind))
        .order_by_asc(act::Column::Idx)
        .all(house.app.store.read())
        .await
        .expect("the database")
        .into_iter()
        .map(|act| act.canonical)
        .collect()
}

#[tokio::test]
async fn only_administrators_know_of_the_page() {
    setup()
        .on_sqlite(async |house| {
            house.visitor().get("/office/accounts").await.assert_status(303);
            for role in Role::ALL {
                let expected = if *role == Role::Administrator { 200 } else { 404 };
                house.with_role(*role, "/").await.get("/office/accounts").await.assert_status(expected);
            }
        })
        .await;
}

#[tokio::test]
async fn an_appointment_gives_a_role_for_its_days_and_is_an_act_without_the_name() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let his = sign_in(house, "karim@example.org").await;
            let page = format!("/office/accounts/{karim}");
            his.get("/me").await.assert_has("لا صفة لكم حاليا");
            let send = async |role: &str, start: &str, end: &str| {
                let fields = [("role", role), ("unit", "/"), ("start", start), ("end", end)];
                admin.post(&format!("{page}/appoint"), &fields).await
            };
            send("administrator", "2018-10-08", "").await.assert_status(422);
            send("auditor", "2018-10-08", "2018-10-07")
                .await
                .assert_status(422)
                .assert_has("آخر يوم قبل أول يوم");
            send("auditor", "2018-10-08", "2018-10-09").await.assert_status(303);
            his.get("/me").await.assert_has("المدقق").assert_has("التنظيم كله");
            let written = acts(house, "role.appointed").await;
            let last = written.last().expect("an act");
            assert!(last.contains("\"role\":\"auditor\"") && last.contains("2018-10-09"), "{last}");
            assert!(
                !last.contains(&karim) && !last.contains("karim"),
                "the account is only committed to: {last}"
            );

            house.clock.advance(2 * 24 * 3600);
            let his = sign_in(house, "karim@example.org").await;
            his.get("/me").await.assert_has("لا صفة لكم حاليا");
        })
        .await;
}

#[tokio::test]
async fn an_ended_appointment_gives_nothing_at_once() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let other = account(house, "other@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let his = sign_in(house, "karim@example.org").await;
            let page = format!("/office/accounts/{karim}");
            let fields = [("role", "auditor"), ("unit", "/"), ("start", "2018-10-08"), ("end", "")];
            admin.post(&format!("{page}/appoint"), &fields).await.assert_status(303);
            let text = admin.get(&page).await.text();
            let begin = text.find("/appointments/").expect("a button") + "/appointments/".len();
            let id = &text[begin..begin + 36];
            admin
                .post(&format!("/office/accounts/{other}/appointments/{id}/end"), &[])
                .await
                .assert_status(404);
            his.get("/me").await.assert_has("المدقق");
            admin.post(&format!("{page}/appointments/{id}/end"), &[]).await.assert_status(303);
            his.get("/me").await.assert_lacks("المدقق");
            assert_eq!(acts(house, "role.ended").await.len(), 1);
            admin.post(&format!("{page}/appointments/{id}/end"), &[]).await.assert_status(303);
            assert_eq!(acts(house, "role.ended").await.len(), 1, "ended once");
        })
        .await;
}

#[tokio::test]
async fn nobody_raises_their_own_rights_and_the_last_administrator_stays() {
    setup()
        .for_both(async |house| {
            let own = account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let fields = [("role", "secretariat"), ("unit", "/"), ("start", "2018-10-08"), ("end", "")];
            admin.post(&format!("/office/accounts/{own}/appoint"), &fields).await.assert_status(409);
            let person = [("label", "x"), ("lang", "ar"), ("person", "the-secretary-general")];
            admin.post(&format!("/office/accounts/{own}/edit"), &person).await.assert_status(422);
            admin.post(&format!("/office/accounts/{own}/close"), &[]).await.assert_status(409);
            admin.post(&format!("/office/accounts/{own}/administrator?on="), &[]).await.assert_status(409);

            admin
                .post(&format!("/office/accounts/{karim}/administrator?on=yes"), &[])
                .await
                .assert_status(303);
            assert_eq!(acts(house, "role.appointed").await.len(), 2);
            admin.post(&format!("/office/accounts/{own}/administrator?on="), &[]).await.assert_status(303);
            admin.get("/office/accounts").await.assert_status(404);
            let karim_in = sign_in(house, "karim@example.org").await;
            karim_in.get("/office/accounts").await.assert_status(200);
            karim_in
                .post(&format!("/office/accounts/{karim}/administrator?on="), &[])
                .await
                .assert_status(409);
        })
        .await;
}

#[tokio::test]
async fn a_closed_account_is_out_until_it_is_opened_again() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let his = sign_in(house, "karim@example.org").await;
            admin.post(&format!("/office/accounts/{karim}/close"), &[]).await.assert_status(303);
            his.get("/me").await.assert_status(303);
            try_sign_in(&house.visitor(), "karim@example.org", PHRASE).await.assert_status(422);
            admin.post(&format!("/office/accounts/{karim}/reset"), &[]).await.assert_status(409);
            admin.post(&format!("/office/accounts/{karim}/reopen"), &[]).await.assert_status(303);
            sign_in(house, "karim@example.org").await;
        })
        .await;
}

#[tokio::test]
async fn an_administrator_cannot_take_an_account_over_through_its_address() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let page = format!("/office/accounts/{karim}");
            admin
                .post(&format!("{page}/address"), &[("email", "mine@evil.example")])
                .await
                .assert_status(303);
            let link = mailed(house, "mine@evil.example").await;
            admin.post(&link, &[]).await.assert_status(409);
            house.clock.advance(1);
            admin.post(&format!("{page}/reset"), &[]).await.assert_status(303);
            assert!(
                mailed(house, "karim@example.org").await.contains("/new-password/"),
                "to the address of before"
            );
            mailed(house, "mine@evil.example").await;
            sign_in(house, "karim@example.org").await.get("/me").await.assert_has("karim@example.org");
        })
        .await;
}

#[tokio::test]
async fn the_list_is_searched_sorted_and_exported() {
    setup()
        .for_both(async |house| {
            account(house, "admin@example.org", true).await;
            account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            admin
                .get("/office/accounts?q=KARIM")
                .await
                .assert_has("karim@example.org")
                .assert_lacks("<bdi dir=\"ltr\">admin@");
            admin.get("/office/accounts?q=%25").await.assert_lacks("karim@example.org");
            admin.get("/office/accounts?state=administrator").await.assert_lacks("karim@example.org");
            let page = admin.get("/office/accounts?sort=-email").await.text();
            assert!(
                page.find("karim@").expect("karim") < page.find("<bdi dir=\"ltr\">admin@").expect("admin")
            );
            let file = admin.get("/office/accounts?format=csv").await;
            assert!(file.header("content-type").starts_with("text/csv"));
            file.assert_has("karim@example.org,");
            assert_eq!(audited(house, "account.export").await.len(), 1);
        })
        .await;
}
