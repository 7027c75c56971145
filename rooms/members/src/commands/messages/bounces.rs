//! What comes back: found by the token that we signed, written on the delivery, and remembered of the address.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult,
    IntoActiveModel as _, QueryFilter as _, Set,
};

use super::stop::signatures;
use crate::model::dsn::{self, is_of_the_address};
use crate::model::message::{Fate, Way};
use crate::permissions::MessageMembers;
use crate::store::entity::member;
use crate::store::messages::{bounce, delivery, message};

/// So many failures in a row, whatever their reason, are the address's.
const ENOUGH: i64 = 3;

/// Days after which a failure is no part of a row any more. Nobody reports that a mail arrived: a season without a report is the nearest to it.
const FORGOTTEN: i64 = 90;

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It was written down.
    Noted,
    /// It tells of a delay only.
    Delay,
    /// It reports nothing, or nothing of ours.
    NotOurs,
}

/// The mark of a delivery: its message, its member, signed.
pub(super) fn mark(app: &App, message_no: i64, no: i64) -> String {
    let signed = signatures(app, &format!("back/{message_no}/{no}")).into_iter().next().unwrap_or_default();
    format!("{message_no}-{no}-{signed}")
}

/// The files that messages to a person became where there is no mail server: by whichever key their marks were signed.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn files_of(
    app: &App,
    db: &impl ConnectionTrait,
    person_id: &str,
) -> Result<Vec<String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Sent {
        message_no: i64,
        no: i64,
    }
    let sql = "SELECT m.no AS message_no, d.no FROM member_delivery d JOIN member_message m ON m.id = d.message_id \
               WHERE d.person_id = ? AND d.way = 'mail' AND d.tried_at IS NOT NULL";
    let sent = Sent::find_by_statement(Dialect::of(db).statement(sql, [person_id.into()])).all(db).await?;
    let files = sent.into_iter().flat_map(|Sent { message_no, no }| {
        let signed = signatures(app, &format!("back/{message_no}/{no}"));
        signed.into_iter().map(move |signed| format!("m{message_no}-{no}-{signed}.eml"))
    });
    Ok(files.collect())
}

/// The address that a mail comes back to: its mark within the mailbox of reports.
pub(super) fn back(mailbox: &str, mark: &str) -> String {
    match mailbox.rsplit_once('@') {
        Some((local, host)) => format!("{local}+{mark}@{host}"),
        None => mailbox.to_owned(),
    }
}

/// The message and the member that a text names, if it bears our signature.
fn marked(app: &App, text: &str) -> Option<(i64, i64)> {
    let text = text.to_ascii_lowercase();
    let mut words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    words.find_map(|word| {
        let word = word.strip_prefix('m').unwrap_or(word);
        let mut parts = word.splitn(3, '-');
        let (message_no, no, signed) = (parts.next()?, parts.next()?, parts.next()?);
        let (message_no, no) = (message_no.parse::<i64>().ok()?, no.parse::<i64>().ok()?);
        signatures(app, &format!("back/{message_no}/{no}"))
            .iter()
            .any(|known| known == signed)
            .then_some((message_no, no))
    })
}

/// Takes in what a mail server sent back; `sent_to` is the address it was delivered to, where the server tells.
///
/// # Errors
/// The database.
pub async fn bounced(app: &App, raw: &[u8], sent_to: Option<&str>) -> Answer<Told> {
    let Some(report) = dsn::read(raw, sent_to) else { return Ok(Told::NotOurs) };
    let Some((message_no, no)) = report.marks.iter().find_map(|text| marked(app, text)) else {
        return Ok(Told::NotOurs);
    };
    if !report.failed {
        return Ok(Told::Delay);
    }
    let mut work = app.begin_system("bounces").await?;
    let found = message::Entity::find().filter(message::Column::No.eq(message_no)).one(work.tx()).await?;
    let Some(found) = found else { return Ok(Told::NotOurs) };
    let row = delivery::Entity::find_by_id((found.id.clone(), no)).one(work.tx()).await?;
    let Some(row) = row else { return Ok(Told::NotOurs) };
    if row.fate() == Fate::Bounced {
        return Ok(Told::Noted);
    }
    came_back(&mut work, row, &report.status, &report.words).await?;
    work.commit().await?;
    Ok(Told::Noted)
}

/// Writes down that a message came back.
///
/// # Errors
/// The database.
pub(super) async fn came_back(
    work: &mut Work,
    row: delivery::Model,
    status: &str,
    words: &str,
) -> Answer<()> {
    let key = key(work, &row).await?;
    if let Some(key) = key {
        remember(work, &key, status, words, work.now()).await?;
    }
    let (id, unit) = (row.message_id.clone(), row.unit_path.clone());
    let mut row = row.into_active_model();
    row.state = Set(Fate::Bounced.word().to_owned());
    row.reason = Set(Some(status.to_owned()));
    row.words = Set(words.to_owned());
    row.at = Set(work.now());
    row.update(work.tx()).await?;
    Ok(work.audit("members.message_bounce", ("member_message", &id), &unit, status).await?)
}

/// The form in which an address is compared. What came back to an address that is not the member's any more says nothing of the new one.
async fn key(work: &Work, row: &delivery::Model) -> Answer<Option<String>> {
    let Some(address) = &row.address else { return Ok(None) };
    if row.way.parse() == Ok(Way::Sms) {
        return Ok(Some(address.clone()));
    }
    let people = rawabit_people::named(work.tx(), std::slice::from_ref(&row.person_id)).await?;
    let held = people.get(&row.person_id).and_then(|person| person.email.clone());
    Ok(held.filter(|held| held == address).map(|held| rawabit_text::fold(&held)))
}

async fn remember(work: &Work, key: &str, status: &str, words: &str, now: UtcMicros) -> Answer<()> {
    let row = "CASE WHEN member_bounce.at < ? THEN 1 ELSE member_bounce.times + 1 END";
    let sql = format!(
        "INSERT INTO member_bounce (address, times, blocked, status, words, at) VALUES (?, 1, ?, ?, ?, ?) \
         ON CONFLICT (address) DO UPDATE SET times = {row}, status = excluded.status, words = excluded.words, \
         at = excluded.at, blocked = member_bounce.blocked OR excluded.blocked OR {row} >= ?"
    );
    let forgotten = now.plus_seconds(-FORGOTTEN * 24 * 60 * 60).0;
    let values = [
        key.into(),
        is_of_the_address(status).into(),
        status.into(),
        words.into(),
        now.0.into(),
        forgotten.into(),
        forgotten.into(),
        ENOUGH.into(),
    ];
    work.tx().execute_raw(Dialect::of(work.tx()).statement(&sql, values)).await?;
    Ok(())
}

/// Something arrived: what failed there before does not count any more, unless it is known not to work.
pub(super) async fn works(work: &Work, key: &str) -> Answer<()> {
    bounce::Entity::delete_many()
        .filter(bounce::Column::Address.eq(key))
        .filter(bounce::Column::Blocked.eq(false))
        .exec(work.tx())
        .await?;
    Ok(())
}

/// Lets messages go to an address again: an officer knows that it works. `no` is a member whose address it is.
///
/// # Errors
/// [`Fault::NotFound`] where the permit is not for the member's unit, or nothing is remembered; the database.
pub async fn forget_bounce(
    work: &mut Work,
    permit: &Permit<MessageMembers>,
    unit: &UnitPath,
    no: i64,
) -> Answer<()> {
    if !permit.covers(unit) {
        return Err(Fault::NotFound);
    }
    let row = member::Entity::find_by_id(no).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let people = rawabit_people::named(work.tx(), std::slice::from_ref(&row.person_id)).await?;
    let mail = people
        .get(&row.person_id)
        .and_then(|person| person.email.as_ref())
        .map(|mail| rawabit_text::fold(mail));
    let keys: Vec<String> = mail.into_iter().chain(row.phone).collect();
    let gone =
        bounce::Entity::delete_many().filter(bounce::Column::Address.is_in(keys)).exec(work.tx()).await?;
    if gone.rows_affected == 0 {
        return Err(Fault::NotFound);
    }
    Ok(work.audit("members.bounce_forget", ("member", &row.number), unit, "").await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_comes_back_to_an_address_of_its_own() {
        assert_eq!(back("bounce@party.example", "12-345-ab"), "bounce+12-345-ab@party.example");
    }
}
