//! Documents and workbooks.

use super::scene::{holder, people, running, said, setup};

#[tokio::test]
async fn contract_and_account_print_in_three_languages() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            let path = format!("/office/programmes/{}", programme.id);
            for part in ["contract.pdf", "account.pdf?year=2018"] {
                for lang in ["ar", "fr", "en"] {
                    let sep = if part.contains('?') { '&' } else { '?' };
                    let reply = president.get(&format!("{path}/{part}{sep}lang={lang}")).await;
                    reply.assert_status(200);
                    assert!(reply.bytes.starts_with(b"%PDF"), "{part} {lang}");
                    assert_eq!(reply.header("content-type"), "application/pdf");
                }
            }
            president.get(&format!("{path}/account.pdf?year=2025")).await.assert_status(404);
            president.get(&format!("{path}/account.pdf?year=x")).await.assert_status(404);
            // Who printed is on record.
            let auditor = house.with_role(rawabit_platform::permit::Role::Auditor, "/").await;
            said(&auditor.get("/office/audit").await).assert_has(&programme.id);
        })
        .await;
}

#[tokio::test]
async fn the_workbook_opens() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            let reply = president.get(&format!("/office/programmes/{}/programme.xlsx", programme.id)).await;
            reply.assert_status(200);
            assert!(reply.bytes.starts_with(b"PK"));
            assert!(reply.header("content-disposition").contains("programme.xlsx"));
        })
        .await;
}
