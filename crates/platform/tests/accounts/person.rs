//! The person of an account and the unit of a role are chosen by typing.

use rawabit_platform::permit::Role;

use super::*;

fn value(name: &str, of: &str) -> String {
    format!("name=\"{name}\" value=\"{of}\"")
}

#[tokio::test]
async fn one_match_is_taken_several_are_asked_and_none_is_told() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let page = format!("/office/accounts/{karim}/edit");
            let send = async |more: &[(&str, &str)]| {
                let mut fields = vec![("label", "كريم"), ("lang", "ar")];
                fields.extend_from_slice(more);
                admin.post(&page, &fields).await
            };
            send(&[("person.q", "لا أحد")])
                .await
                .assert_status(422)
                .assert_has("id=\"e-person\"")
                .assert_has("value=\"لا أحد\"");
            let several = send(&[("person.q", "امينه")]).await;
            several
                .assert_status(422)
                .assert_has("value=\"امينه\"")
                .assert_has("value=\"amina-1\"")
                .assert_has("رابطة الأطباء")
                .assert_has("تحمل هذا الاسم عدة نتائج");
            assert!(several.text().contains(&value("person.for", "امينه")), "the choices answer the words");
            let chosen = [("person.q", "امينه"), ("person.for", "امينه"), ("person", "amina-2")];
            send(&chosen).await.assert_status(303);
            let stored = admin.get(&page).await;
            stored.assert_has("value=\"أمينة بناني\"");
            assert!(stored.text().contains(&value("person", "amina-2")));
            admin.get(&format!("/office/accounts/{karim}")).await.assert_has("أمينة بناني");

            // The words changed since: the identifier no longer stands for them.
            let retyped =
                [("person.q", "general@example.org"), ("person.for", "أمينة بناني"), ("person", "amina-2")];
            send(&retyped).await.assert_status(303);
            assert!(admin.get(&page).await.text().contains(&value("person", "the-secretary-general")));
            let emptied =
                [("person.q", ""), ("person.for", "نزار بركة"), ("person", "the-secretary-general")];
            send(&emptied).await.assert_status(303);
            admin.get(&page).await.assert_lacks("the-secretary-general");
        })
        .await;
}

#[tokio::test]
async fn what_is_no_longer_there_cannot_be_chosen() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let fields = [
                ("label", "كريم"),
                ("lang", "ar"),
                ("person", "somebody-else"),
                ("person.q", "غيرها"),
                ("person.for", "غيرها"),
            ];
            admin
                .post(&format!("/office/accounts/{karim}/edit"), &fields)
                .await
                .assert_status(422)
                .assert_has("لم يعد متاحا")
                .assert_has("value=\"غيرها\"")
                .assert_lacks("value=\"somebody-else\"");
        })
        .await;
}

#[tokio::test]
async fn a_role_holds_for_a_unit_that_exists() {
    setup()
        .on_sqlite(async |house| {
            account(house, "admin@example.org", true).await;
            let karim = account(house, "karim@example.org", false).await;
            let admin = sign_in(house, "admin@example.org").await;
            let page = format!("/office/accounts/{karim}");
            let shown = admin.get(&page).await;
            assert!(shown.text().contains("type=\"radio\" name=\"unit\" value=\"/\""), "{}", shown.text());
            let fields = [("role", "auditor"), ("unit", "/nowhere/"), ("start", "2018-10-08")];
            admin
                .post(&format!("{page}/appoint"), &fields)
                .await
                .assert_status(422)
                .assert_has("id=\"e-unit\"");
            let missing = [("role", "auditor"), ("start", "2018-10-08")];
            admin
                .post(&format!("{page}/appoint"), &missing)
                .await
                .assert_status(422)
                .assert_has("id=\"e-unit\"");
        })
        .await;
}

#[tokio::test]
async fn only_administrators_are_suggested_persons_and_units() {
    setup()
        .on_sqlite(async |house| {
            for address in [PERSONS, "/office/accounts/units/suggest"] {
                let address = format!("{address}?q=امينه");
                house.visitor().get(&address).await.assert_status(303);
                for role in Role::ALL {
                    let expected = if *role == Role::Administrator { 200 } else { 404 };
                    house.with_role(*role, "/").await.get(&address).await.assert_status(expected);
                }
            }
            let found = house.administrator().await.get(&format!("{PERSONS}?q=امينه")).await;
            found.assert_has("amina-1").assert_has("amina-2").assert_has("اقتراحان");
        })
        .await;
}
