//! "No more of these": a link in every mail that needs no session. It names the member and the way, signed, so that nobody can say it for
//! somebody else, and it holds as long as the member does.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};
use sha2::{Digest as _, Sha256};

use crate::commands::{restore_way, say_way};
use crate::model::message::Way;
use crate::store::entity::member;

/// What tokens of messages are signed for.
const PURPOSE: &str = "members.message";
/// Octets of a signature: nobody guesses eighty bits through a web page.
const SIGNED: usize = 10;

/// The signatures of a text under every key there is, the one that signs now first. In small letters and digits, since addresses of mail lose
/// their capitals on the way.
pub(super) fn signatures(app: &App, text: &str) -> Vec<String> {
    let short = |digest: &String| hex::encode(&Sha256::digest(digest.as_bytes())[..SIGNED]);
    app.sealer.digests(PURPOSE, text).iter().map(short).collect()
}

fn subject(way: Way, no: i64) -> String {
    format!("stop/{way}/{no}")
}

/// The path that says for a member that they want no more messages by a way.
pub fn stop_path(app: &App, way: Way, no: i64) -> String {
    let signed = signatures(app, &subject(way, no)).into_iter().next().unwrap_or_default();
    format!("/stop/{way}-{no}-{signed}")
}

/// Who says what, by the token of such a path: the member and the way.
///
/// # Errors
/// The database does not answer.
pub async fn by_token(app: &App, token: &str) -> Answer<Option<(member::Model, Way)>> {
    let mut parts = token.splitn(3, '-');
    let (Some(way), Some(no), Some(signed)) = (parts.next(), parts.next(), parts.next()) else {
        return Ok(None);
    };
    let (Ok(way), Ok(no)) = (way.parse::<Way>(), no.parse::<i64>()) else { return Ok(None) };
    if !signatures(app, &subject(way, no)).iter().any(|known| known == signed) {
        return Ok(None);
    }
    Ok(member::Entity::find_by_id(no).one(app.store.read()).await?.map(|member| (member, way)))
}

/// Says by such a path whether messages are wished for. A "no" is said for every member who is reached there: otherwise the next of them would get
/// what was refused at that address. A "yes" is the member's own, and takes back for the others what such a link refused for them: whoever reads
/// the mailbox said both. What one of them refused themselves stays refused.
///
/// # Errors
/// The database.
pub async fn say_by_link(work: &mut Work, member: &member::Model, way: Way, given: bool) -> Answer<()> {
    say_way(work, &member.person_id, way, given, Some(member.no)).await?;
    let there = reached_with(work.tx(), member, way).await?;
    let links: Vec<i64> = there.iter().map(|other| other.no).chain([member.no]).collect();
    for other in there.iter().filter(|other| other.person_id != member.person_id) {
        if given {
            restore_way(work, &other.person_id, way, &links).await?;
        } else {
            say_way(work, &other.person_id, way, false, Some(member.no)).await?;
        }
    }
    Ok(())
}

/// Whether others are reached where this member is.
///
/// # Errors
/// The database does not answer.
pub async fn is_shared(db: &impl ConnectionTrait, member: &member::Model, way: Way) -> Answer<bool> {
    let there = reached_with(db, member, way).await?;
    Ok(there.iter().any(|other| other.person_id != member.person_id))
}

/// The members who are reached where this one is.
async fn reached_with(
    db: &impl ConnectionTrait,
    member: &member::Model,
    way: Way,
) -> Answer<Vec<member::Model>> {
    match (way, &member.phone) {
        (Way::Mail, _) => members_at(db, &member.person_id).await,
        (Way::Sms, Some(phone)) => {
            Ok(member::Entity::find().filter(member::Column::Phone.eq(phone.as_str())).all(db).await?)
        }
        (Way::Sms, None) => Ok(Vec::new()),
    }
}

/// The members with the mail address of a person.
async fn members_at(db: &impl ConnectionTrait, person_id: &str) -> Answer<Vec<member::Model>> {
    let people = rawabit_people::named(db, &[person_id.to_owned()]).await?;
    let Some(email) = people.get(person_id).and_then(|person| person.email.as_deref()) else {
        return Ok(Vec::new());
    };
    let held = rawabit_people::all_by_email(db, email).await?;
    let ids = held.iter().map(|person| person.id.as_str());
    Ok(member::Entity::find().filter(member::Column::PersonId.is_in(ids)).all(db).await?)
}
