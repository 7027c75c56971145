//! What the house keeps about persons: no table is forgotten, and each has its heading in what somebody takes home.

use std::collections::BTreeSet;

use rawabit_members::commands::duplicates::{BY_HAND, FOLLOWING};
use rawabit_platform::lang::message_keys;
use rawabit_platform::personal::{once_only, tables, undeclared};
use rawabit_testkit::Setup;

use crate::house::rooms;

#[tokio::test]
async fn no_table_about_persons_is_forgotten_and_each_has_its_words() {
    Setup::new(rooms())
        .on_sqlite(async |house| {
            let missing = undeclared(&house.app).await.expect("read");
            assert!(missing.is_empty(), "say in the room's `person_data` what becomes of: {missing:#?}");
            let known: BTreeSet<String> =
                rooms().iter().flat_map(|room| message_keys(room.locales.ar).collect::<Vec<_>>()).collect();
            let silent: BTreeSet<&str> = tables(&house.app)
                .map(|table| table.table)
                .filter(|table| !known.contains(&format!("personal-{table}")))
                .collect();
            assert!(silent.is_empty(), "without a heading `personal-TABLE`: {silent:#?}");
            // Two records that become one take everything along.
            let once = once_only(&house.app, house.app.store.read()).await.expect("read");
            let forgotten: Vec<&String> = once
                .iter()
                .filter(|table| !BY_HAND.iter().chain(&FOLLOWING).any(|known| known == table))
                .collect();
            assert!(
                forgotten.is_empty(),
                "say in members’ commands/duplicates what a merge does with: {forgotten:#?}"
            );
            // A list that names what does not exist would erase nothing.
            for table in tables(&house.app) {
                let rows = rawabit_platform::personal::rows(house.app.store.read(), table, "nobody").await;
                assert!(rows.is_ok_and(|rows| rows.is_empty()), "{}", table.table);
            }
        })
        .await;
}
