//! Accounts as people meet them: through pages, on both databases, with a clock that stands still.

mod carried;
mod forgotten;
mod invitations;
mod office;
mod own;
mod person;
mod prune;
mod sealing;
mod second_step;
mod sign_in;
mod words;

use std::sync::Arc;

use rawabit_platform::accounts::commands::{self, NewAccount};
use rawabit_platform::accounts::{AccountPersons, PERSONS, password};
use rawabit_platform::kit::pick::{Found, Listed};
use rawabit_platform::{Lang, audit, mail};
use rawabit_testkit::{Client, House, Reply, Setup};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

/// A password of these tests.
const PHRASE: &str = "قنديل البحر الأزرق";

fn setup() -> Setup {
    let persons = vec![
        Found::new("the-secretary-general", "نزار بركة").code("general@example.org"),
        Found::new("amina-1", "أمينة العلوي").detail("رابطة المهندسين"),
        Found::new("amina-2", "أمينة بناني").detail("رابطة الأطباء"),
    ];
    let persons = Listed::new(persons).suggested_at(PERSONS);
    Setup::new(vec![rawabit_platform::room::ROOM]).shelf(AccountPersons(Arc::new(persons)))
}

/// Opens an account with [`PHRASE`].
async fn account(house: &House, email: &str, administrator: bool) -> String {
    let hash = password::hash(PHRASE.to_owned(), house.app.store.entropy().as_ref()).await.expect("a hash");
    let mut work = house.work().await;
    let new = NewAccount {
        email: email.to_owned(),
        label: format!("حساب {email}"),
        person_id: None,
        lang: Lang::Fr,
        administrator,
        password_hash: Some(hash),
    };
    let id = commands::create_account(&mut work, new).await.expect("the database").expect("an account");
    work.commit().await.expect("committed");
    id
}

async fn try_sign_in(client: &Client, email: &str, password: &str) -> Reply {
    client.post("/sign-in", &[("email", email), ("password", password)]).await
}

/// Signs in with [`PHRASE`].
async fn sign_in(house: &House, email: &str) -> Client {
    let visitor = house.visitor();
    let reply = try_sign_in(&visitor, email, PHRASE).await;
    reply.assert_status(303);
    visitor.after(&reply)
}

/// The path of the link in the latest mail to an address.
async fn mailed(house: &House, to: &str) -> String {
    let mail = mail::entity::Entity::find()
        .filter(mail::entity::Column::Recipient.eq(to))
        .order_by_desc(mail::entity::Column::Id)
        .one(house.app.store.read())
        .await
        .expect("the database")
        .unwrap_or_else(|| panic!("no mail to {to}"));
    let link = mail
        .body
        .lines()
        .find(|line| line.starts_with("http://localhost/"))
        .expect("a link on a line of its own");
    link.trim_start_matches("http://localhost").to_owned()
}

/// Outcome and detail of the audit lines of an action, in order.
async fn audited(house: &House, action: &str) -> Vec<(String, String)> {
    audit::Entity::find()
        .filter(audit::Column::Action.eq(action))
        .order_by_asc(audit::Column::Id)
        .all(house.app.store.read())
        .await
        .expect("the database")
        .into_iter()
        .map(|line| (line.outcome, line.detail))
        .collect()
}
