//! What the house keeps about persons: no table is forgotten, and each has its heading in what somebody takes home.

use std::collections::BTreeSet;

use rawabit_members::commands::duplicates::{BY_HAND, FOLLOWING};
use rawabit_platform::lang::message_keys;
use rawabit_platform::personal::{hand_back, hand_over, once_only, tables, undeclared};
use rawabit_testkit::{House, Setup};
use sea_orm::{ConnectionTrait as _, FromQueryResult, Value};

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

/// Who stood in for somebody, who was said to, and who might: three columns of another's invitation, one of them a list.
#[tokio::test]
async fn whoever_stands_in_for_another_is_handed_over_and_back() {
    async fn names(house: &House) -> [String; 3] {
        #[derive(FromQueryResult)]
        struct Row {
            stood: String,
            said: String,
            among: String,
        }
        let db = house.app.store.read();
        let sql =
            "SELECT represented_by AS stood, reply_by AS said, deputies AS among FROM invitee ORDER BY id";
        let row = Row::find_by_statement(house.app.store.dialect().statement(sql, []))
            .one(db)
            .await
            .expect("read")
            .expect("an invitation");
        [row.stood, row.said, row.among]
    }
    Setup::new(rooms())
        .for_both(async |house| {
            let work = house.work().await;
            let meeting = "INSERT INTO meeting (id, unit_id, unit_path, title, search_text, starts_at, duration, place, video, call_number, is_public, \
                           state, urgent_reason, article, sequence, created_at, version) \
                           VALUES ('m', 'u', '/u/', '{}', '', 0, 60, '{}', '', 1, FALSE, 'closed', '', '', 0, 0, 1)";
            work.tx().execute_unprepared(meeting).await.expect("a meeting");
            let sql = "INSERT INTO invitee (id, meeting_id, position, person_id, guest_name, guest_email, office, unit_id, voting, deputies, lang, \
                       reply, reply_by, reply_note, attendance, represented_by, weight) VALUES (?, 'm', ?, 'holder', '', '', 'secretary', 'u', TRUE, ?, 'ar', \
                       'represented', 'lost', '', 'represented', 'lost', 1)";
            for (n, deputies) in ["other lost", "lost kept"].into_iter().enumerate() {
                let values: [Value; 3] =
                    [format!("i{n}").into(), i32::try_from(n).expect("small").into(), deputies.into()];
                let statement = house.app.store.dialect().statement(sql, values);
                work.tx().execute_raw(statement).await.expect("an invitation");
            }
            work.commit().await.expect("committed");
            let work = house.work().await;
            let moved = hand_over(&house.app, &work, "lost", "kept", &BY_HAND).await.expect("handed over");
            work.commit().await.expect("committed");
            assert_eq!(names(house).await, ["kept", "kept", "other kept"]);
            let work = house.work().await;
            hand_back(&work, &moved).await.expect("handed back");
            work.commit().await.expect("committed");
            assert_eq!(names(house).await, ["lost", "lost", "other lost"]);
        })
        .await;
}
