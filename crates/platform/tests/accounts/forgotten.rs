//! A forgotten password: the same answer for everybody, a link for the one whose address it is.

use rawabit_platform::accounts::entity::{account as accounts, one_time_link};
use rawabit_platform::jobs;
use rawabit_platform::permit::Role;
use sea_orm::sea_query::Expr;

use super::*;

async fn ask(house: &House, email: &str) -> Reply {
    house.visitor().post("/sign-in/forgotten", &[("email", email)]).await
}

/// Asks, and lets the letter be written; the path of its link.
async fn letter(house: &House, email: &str) -> String {
    ask(house, email).await.assert_status(303);
    jobs::run_due_now(&house.app).await.expect("the letter is written");
    mailed(house, email).await
}

/// How many letters to a new password there are.
async fn letters(house: &House) -> usize {
    let links = one_time_link::Entity::find().filter(one_time_link::Column::Purpose.eq("forgotten"));
    links.all(house.app.store.read()).await.expect("the database").len()
}

const NEW: [(&str, &str); 2] = [("password", "موج الأطلسي العالي"), ("again", "موج الأطلسي العالي")];

#[tokio::test]
async fn the_link_opens_once_ends_the_sessions_and_the_code_is_still_asked_for() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let souad = sign_in(house, "souad@example.org").await;
            super::second_step::turn_on(house, &souad).await;
            house.visitor().get("/fr/sign-in").await.assert_has("href=\"/fr/sign-in/forgotten\"");
            let link = letter(house, "souad@example.org").await;
            assert!(link.starts_with("/fr/new-password/"), "in her language: {link}");
            house.visitor().get(&link).await.assert_status(200).assert_has("souad@example.org");
            let mismatch = [("password", "موج الأطلسي العالي"), ("again", "x")];
            house.visitor().post(&link, &mismatch).await.assert_status(422);
            souad.get("/me").await.assert_status(200);
            let taken = house.visitor().post(&link, &NEW).await;
            taken.assert_status(303);
            assert_eq!(taken.header("set-cookie"), "", "a mailbox alone opens nothing");
            souad.get("/me").await.assert_status(303);
            try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await.assert_status(422);
            let reply = try_sign_in(&house.visitor(), "souad@example.org", NEW[0].1).await;
            reply.assert_status(200).assert_has("name=\"code\"");
            assert_eq!(reply.header("set-cookie"), "");
            assert_eq!(audited(house, "account.take_password").await.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn known_or_not_the_answer_is_the_same() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let closed = account(house, "closed@example.org", false).await;
            accounts::Entity::update_many()
                .col_expr(accounts::Column::ClosedAt, Expr::value(1_i64))
                .filter(accounts::Column::Id.eq(closed))
                .exec(house.app.store.read())
                .await
                .expect("closed");
            let mut answers = Vec::new();
            for email in ["souad@example.org", "closed@example.org", "nobody@example.org"] {
                let before = count_rows(house).await;
                let reply = ask(house, email).await;
                let rows: Vec<i64> = count_rows(house)
                    .await
                    .iter()
                    .zip(before)
                    .map(|(after, before)| after - before)
                    .collect();
                assert_eq!(rows, [1, 1, 1], "{email}: an attempt, a line, a job");
                let page = house.visitor().get(&reply.location()).await;
                answers.push((reply.status, reply.location(), reply.bytes.clone(), page.status, page.bytes));
            }
            assert_eq!(answers[0].0, 303);
            assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(letters(house).await, 1);
            assert_eq!(
                audited(house, "account.ask_password").await,
                [("done", ""), ("refused", "unknown"), ("refused", "unknown")]
                    .map(|(outcome, detail)| (outcome.to_owned(), detail.to_owned()))
            );
        })
        .await;
}

/// Attempts, audit lines, jobs.
async fn count_rows(house: &House) -> [i64; 3] {
    use rawabit_platform::accounts::entity::sign_in_attempt;
    use sea_orm::PaginatorTrait as _;
    let db = house.app.store.read();
    let count = |n: u64| i64::try_from(n).expect("few");
    [
        count(sign_in_attempt::Entity::find().count(db).await.expect("the database")),
        count(audit::Entity::find().count(db).await.expect("the database")),
        count(jobs::entity::Entity::find().count(db).await.expect("the database")),
    ]
}

#[tokio::test]
async fn a_used_an_old_and_an_unknown_link_do_nothing() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            let old = letter(house, "souad@example.org").await;
            house.clock.advance(3600);
            house.visitor().get(&old).await.assert_status(410);
            house.visitor().post(&old, &NEW).await.assert_status(410);
            try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await.assert_status(303);

            let one = letter(house, "souad@example.org").await;
            let two = letter(house, "souad@example.org").await;
            assert_ne!(one, two);
            house.visitor().post(&two, &NEW).await.assert_status(303);
            // The other link dies with it.
            for spent in [&one, &two] {
                house.visitor().get(spent).await.assert_status(410);
                house.visitor().post(spent, &NEW).await.assert_status(410);
            }
            house.visitor().get("/new-password/guess").await.assert_status(410);
            try_sign_in(&house.visitor(), "souad@example.org", PHRASE).await.assert_status(422);
        })
        .await;
}

#[tokio::test]
async fn too_many_askings_wait_known_or_not() {
    setup()
        .for_both(async |house| {
            account(house, "souad@example.org", false).await;
            for email in ["souad@example.org", "nobody@example.org"] {
                for n in 0..4 {
                    let reply = ask(house, email).await;
                    reply.assert_status(if n < 3 { 303 } else { 429 });
                    if n == 3 {
                        assert_eq!(reply.header("retry-after"), "900");
                    }
                }
            }
            jobs::run_due_now(&house.app).await.expect("runs");
            assert_eq!(letters(house).await, 3);
            // Nobody is locked out by letters that somebody else asked for.
            sign_in(house, "souad@example.org").await;
            house.clock.advance(3600);
            ask(house, "souad@example.org").await.assert_status(303);
        })
        .await;
}

/// What is logged, at the level of a running installation.
#[derive(Clone, Default)]
struct Log(std::sync::Arc<std::sync::Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("not poisoned").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_does_not_hold_the_link() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let link = letter(house, "souad@example.org").await;
            house.visitor().get(&link).await.assert_status(200);
            let logged = String::from_utf8_lossy(&log.0.lock().expect("not poisoned")).into_owned();
            let secret = link.rsplit('/').next().expect("a secret");
            assert!(logged.contains("/new-password/••••••••"), "{logged}");
            assert!(!logged.contains(secret));
        })
        .await;
}

#[tokio::test]
async fn whoever_reads_the_outbox_does_not_see_the_link() {
    setup()
        .on_sqlite(async |house| {
            account(house, "souad@example.org", false).await;
            let link = letter(house, "souad@example.org").await;
            let secret = link.rsplit('/').next().expect("a secret");
            let mail = mail::entity::Entity::find()
                .one(house.app.store.read())
                .await
                .expect("the database")
                .expect("a mail");
            let auditor = house.with_role(Role::Auditor, "/").await;
            auditor
                .get(&format!("/office/mail/{}", mail.id))
                .await
                .assert_status(200)
                .assert_has("/new-password/••••••••")
                .assert_lacks(secret);
        })
        .await;
}
