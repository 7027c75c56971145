//! Erasure: what is left says nothing of anybody, and the ledger is as sound as before.

use rawabit_ledger::verify_export;
use rawabit_members::commands::{self, retain};
use rawabit_members::store::entity::{application, event, member as members, member_number, membership};
use rawabit_members::store::mirror::mirror;
use rawabit_platform::jobs::run_due_now;
use rawabit_platform::mail::{self, NewMail};
use rawabit_platform::permit::Role;
use rawabit_platform::store::Author;
use rawabit_platform::{Lang, ledger, personal};
use rawabit_testkit::House;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult, QueryFilter as _};

use crate::cards::{session, whole};
use crate::messages::{reachable, written};
use crate::scene::{RABAT, SALE, day, enter, entry, member, office, permit, stands, tree};

const DAY: i64 = 24 * 3600;

/// The log as anybody exports it, judged with the house's key; with the openings that are left.
async fn sound(house: &House) -> u64 {
    let mut text = String::new();
    ledger::export_to(&house.app.store, true, |piece| {
        text.push_str(piece);
        Ok(())
    })
    .await
    .expect("an export");
    let key = house.app.store.signer().verifier().to_string();
    let report = verify_export(text.as_bytes(), None, Some(&key)).expect("read");
    assert!(report.findings.is_empty(), "{report:?}");
    report.openings
}

/// A wish to join that was refused, of somebody who was not on record then.
async fn refused(house: &House, id: &str, digest: Option<&str>, email: &str, born: &str) {
    let work = house.work().await;
    let sql = "INSERT INTO application (id, unit_id, unit_path, channel, state, name, sort_key, birth_day, email, email_key, lang, identity_digest, \
               words, received_day, decision_reason, appeal_words, actor, synthetic, version, created_at, updated_at) \
               VALUES (?, 'branch-04-421', ?, 'public', 'refused', '{}', '', ?, ?, ?, 'ar', ?, '', '2018-09-01', '', '', '', FALSE, 1, 0, 0)";
    let values: [sea_orm::Value; 6] =
        [id.into(), RABAT.into(), born.into(), email.into(), email.into(), digest.map(str::to_owned).into()];
    let statement = house.app.store.dialect().statement(sql, values);
    work.tx().execute_raw(statement).await.expect("a wish");
    work.commit().await.expect("committed");
}

/// Everything that the database still holds about a person, as one text.
async fn left(house: &House, person: &str) -> String {
    let found = personal::everything(&house.app, person).await.expect("read");
    serde_json::to_string(&found).expect("JSON")
}

async fn granted(house: &House, person: &str) {
    let own = session(house, person).await;
    own.post("/me/erasure", &[("words", "لأسباب تخصني")]).await.assert_status(422);
    own.post("/me/erasure", &[("words", "لأسباب تخصني"), ("sure", "yes")]).await.assert_status(303);
    own.post("/me/erasure", &[("sure", "yes")]).await.assert_status(409);
    let privacy = house.secretariat().await;
    let page = privacy.get("/office/members/privacy").await;
    let text = page.assert_status(200).text();
    let id = text.split("/office/members/privacy/erasures/").nth(1).expect("a link");
    let path = format!("/office/members/privacy/erasures/{}", id.split('"').next().expect("an id"));
    house.with_role(Role::President, RABAT).await.get(&path).await.assert_status(404);
    privacy.get(&path).await.assert_status(200).assert_has("لأسباب تخصني");
    privacy.post(&path, &[("decision", "refuse")]).await.assert_status(422);
    privacy.post(&path, &[("decision", "grant")]).await.assert_status(303);
    own.get("/me/erasure").await.assert_status(200).assert_has("مقرر في يومه");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_erased_leaves_numbers_and_years_and_a_sound_ledger() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let mut one = entry(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            one.data.identity = Some("AB123456".to_owned());
            one.data.phone = Some("+212612345678".to_owned());
            one.reason = "سجل الفرع".to_owned();
            one.joining.since = day("2014-03-15");
            one.joining.joined = day("2014-03-15");
            if let rawabit_members::model::Whom::New(person) = &mut one.whom {
                person.email = Some("amina@example.org".to_owned());
            }
            let amina = enter(house, one).await;
            let other = member(house, RABAT, "سعيد بناني", "Said BENNANI").await;
            let on_record = members::Entity::find_by_id(amina.no).one(house.app.store.read()).await;
            let digest = on_record.expect("read").expect("a member").identity_digest.expect("a number");
            refused(house, "by-number", Some(&digest), "old@example.org", "1980-05-05").await;
            refused(house, "by-address", None, "amina@example.org", "1980-05-05").await;
            refused(house, "a-sister", None, "amina@example.org", "1985-01-01").await;
            let own = session(house, &amina.person).await;
            own.post("/me/card", &[]).await.assert_status(303);
            let before = left(house, &amina.person).await;
            for known in ["أمينة", "amina@example.org", "612345678", "1980-05-05", "2014-03-15"] {
                assert!(before.contains(known), "{known}");
            }
            let db = house.app.store.read();
            let (opened, kept) = (sound(house).await, left(house, &other.person).await);
            granted(house, &amina.person).await;
            // Until the day, nothing is lost, and the person may still think otherwise.
            retain(&house.app, &Author::system("retention"), None).await.expect("a run");
            assert!(left(house, &amina.person).await.contains("أمينة"));
            house.clock.advance(31 * DAY);
            let report = retain(&house.app, &Author::system("retention"), None).await.expect("a run");
            assert_eq!(report.erased, 1, "{report:?}");
            let wishes = application::Entity::find().all(db).await.expect("read");
            let wishes: Vec<&str> = wishes.iter().map(|row| row.id.as_str()).collect();
            assert_eq!(wishes, ["a-sister"], "what was wished before and came to nothing goes as well");
            let after = left(house, &amina.person).await;
            for gone in
                ["أمينة", "Amina", "amina@example.org", "612345678", "05-05", "03-15", "سجل الفرع", "تخصني"]
            {
                assert!(!after.contains(gone), "{gone}: {after}");
            }
            let row =
                members::Entity::find_by_id(amina.no).one(db).await.expect("read").expect("a tombstone");
            assert_eq!((row.number.as_str(), row.gender.as_deref()), ("000001", Some("m")));
            assert_eq!(row.birth_day, Some(day("1980-01-01")), "the year stays for statistics");
            let work = house.work().await;
            mirror(work.tx(), &amina.person, work.now()).await.expect("nothing to do");
            work.commit().await.expect("committed");
            let again =
                members::Entity::find_by_id(amina.no).one(db).await.expect("read").expect("a tombstone");
            assert_eq!((again.rank, again.version), (row.rank, row.version), "found in no list again");
            assert!(
                row.rank < 0
                    && row.identity_sealed.is_none()
                    && row.identity_digest.is_none()
                    && row.phone.is_none()
            );
            let held = membership::Entity::find()
                .filter(membership::Column::PersonId.eq(amina.person.as_str()))
                .all(db)
                .await
                .expect("read");
            assert_eq!(held.len(), 1);
            assert_eq!((held[0].since, held[0].end_reason.as_deref()), (day("2014-01-01"), Some("erased")));
            let number = member_number::Entity::find_by_id("000001".to_owned()).one(db).await.expect("read");
            assert_eq!(number.expect("a tombstone").person_id, amina.person);
            let told = event::Entity::find()
                .filter(event::Column::PersonId.eq(amina.person.as_str()))
                .all(db)
                .await
                .expect("read");
            assert!(told.iter().all(|line| line.reason.is_empty() && line.reference.is_none()));
            assert!(sound(house).await < opened, "what acts committed to cannot be opened any more");
            let acts = ledger::act::Entity::find()
                .filter(ledger::act::Column::Kind.eq("member.erased"))
                .all(db)
                .await
                .expect("read");
            assert_eq!(acts.len(), 1);
            for gone in ["أمينة", "000001", &amina.person, "branch-04-421"] {
                assert!(!acts[0].canonical.contains(gone), "{gone}: {}", acts[0].canonical);
            }
            own.get("/me").await.assert_status(303);
            assert_eq!(left(house, &other.person).await, kept, "nobody else lost anything");
            let person = rawabit_people::named(db, std::slice::from_ref(&amina.person)).await.expect("read");
            let voice = house.app.voice(Lang::Fr);
            assert_eq!(person[&amina.person].display(&voice), "Personne effacée");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_against_an_erasure_is_told_and_waited_for() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina = member(house, RABAT, "أمينة العلوي", "Amina EL ALAOUI").await;
            office(house, "branch-04-421", "branch_secretary", &amina.person).await;
            let work = house.work().await;
            stands(&work, &amina.person, "branch-04-421", Some(day("2018-01-01")), false).await;
            work.commit().await.expect("committed");
            let own = session(house, &amina.person).await;
            let page = own.get("/me/erasure").await;
            page.assert_status(200).assert_has("انتداب لم ينته").assert_has("واجبات لم تؤد");
            granted(house, &amina.person).await;
            house.clock.advance(31 * DAY);
            let report = retain(&house.app, &Author::system("retention"), None).await.expect("a run");
            assert_eq!((report.erased, report.kept), (0, 1));
            assert!(left(house, &amina.person).await.contains("أمينة"));
            house.clock.advance(-31 * DAY);
            own.post("/me/erasure/withdraw", &[]).await.assert_status(303);
            own.get("/me/erasure").await.assert_status(200).assert_has("سُحب");
            assert!(
                commands::waiting_erasure(house.app.store.read(), &amina.person)
                    .await
                    .expect("read")
                    .is_none()
            );
        })
        .await;
}

/// Gives a person another mail address, as an officer does.
async fn moves(house: &House, person: &str, email: &str) {
    let mut work = house.work().await;
    let (version, mut input) =
        rawabit_people::stored(work.tx(), person).await.expect("read").expect("a person");
    input.email = Some(email.to_owned());
    let permit = permit(input.unit.as_str());
    rawabit_people::commands::correct(&mut work, &permit, person, version, input)
        .await
        .expect("corrected")
        .expect("taken");
    work.commit().await.expect("committed");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_sent_to_addresses_of_before_goes_as_well() {
    whole()
        .for_both(async |house| {
            tree(house).await;
            let amina =
                reachable(house, RABAT, ("أمينة العلوي", ""), Some("first@example.org"), None, Lang::Ar)
                    .await;
            let said =
                reachable(house, SALE, ("سعيد بناني", ""), Some("said@example.org"), None, Lang::Ar).await;
            let officer = house.with_role(Role::Secretary, RABAT).await;
            let message = written(
                &officer,
                &[("segment", "asked"), ("way", "mail"), ("subject.ar", "إعلان"), ("body.ar", "إلى {الاسم}")],
            )
            .await;
            officer
                .post(&format!("{message}/send"), &[("count", "1"), ("version", "1")])
                .await
                .assert_status(303);
            run_due_now(&house.app).await.expect("run");
            let send = async |to: &str, about: (&str, &str)| {
                let mut work = house.work().await;
                let mail = NewMail {
                    to: to.to_owned(),
                    text: "نص".to_owned(),
                    about: (about.0.to_owned(), about.1.to_owned()),
                    ..NewMail::default()
                };
                let id = work.mail(mail).await.expect("a mail");
                work.commit().await.expect("committed");
                id
            };
            let first = send("first@example.org", ("meeting", "m")).await;
            moves(house, &amina.person, "family@example.org").await;
            let family = send("family@example.org", ("meeting", "m")).await;
            moves(house, &amina.person, "now@example.org").await;
            let now = send("now@example.org", ("meeting", "m")).await;
            let notice = send("elsewhere@example.org", ("person", &amina.person)).await;
            // Somebody else is reached now where she was once: nobody knows whose such mails are.
            moves(house, &said.person, "family@example.org").await;
            run_due_now(&house.app).await.expect("run");
            let files = || -> Vec<String> {
                let folder = std::fs::read_dir(house.folder.join("outbox")).expect("an outbox");
                folder.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect()
            };
            assert_eq!(files().len(), 5, "{:?}", files());
            granted(house, &amina.person).await;
            house.clock.advance(31 * DAY);
            assert_eq!(
                retain(&house.app, &Author::system("retention"), None).await.expect("a run").erased,
                1
            );
            run_due_now(&house.app).await.expect("run");
            let left = mail::entity::Entity::find().all(house.app.store.read()).await.expect("read");
            let left: Vec<&str> = left.iter().map(|mail| mail.id.as_str()).collect();
            assert!(left.contains(&family.as_str()), "{left:?}");
            for gone in [&first, &now, &notice] {
                assert!(!left.contains(&gone.as_str()), "{gone}");
                assert!(!files().contains(&format!("{gone}.eml")), "{gone}");
            }
            assert!(files().contains(&format!("{family}.eml")));
            assert!(!files().iter().any(|name| name.starts_with("m1-")), "{:?}", files());
            let text = left_anywhere(house).await;
            for gone in ["first@example.org", "now@example.org"] {
                assert!(!text.contains(gone), "{gone} is left in {text}");
            }
        })
        .await;
}

/// The addresses that any table of addresses still holds.
async fn left_anywhere(house: &House) -> String {
    #[derive(FromQueryResult)]
    struct Row {
        line: Option<String>,
    }
    let mut all = String::new();
    for (table, column) in [
        ("person", "email"),
        ("person_address", "email"),
        ("member_address", "email"),
        ("application", "email"),
        ("member_delivery", "address"),
        ("member_bounce", "address"),
        ("mail", "recipient"),
        ("mail", "body"),
        ("job", "payload"),
        ("audit", "detail"),
        ("membership_event", "detail"),
        ("person", "name_keys"),
    ] {
        let sql = format!("SELECT {column} AS line FROM {table}");
        let rows = Row::find_by_statement(house.app.store.dialect().statement(&sql, []))
            .all(house.app.store.read())
            .await
            .expect("read");
        for row in rows.into_iter().filter_map(|row| row.line) {
            all.push_str(&format!("{table}.{column}: {row}\n"));
        }
    }
    all
}
