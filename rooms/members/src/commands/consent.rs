//! Consents: published texts, and what members say to them.

use std::collections::{BTreeMap, HashSet};

use rawabit_people::Own;
use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};

use crate::model::consent::{Asked, Consent, Said, is_key};
use crate::model::message::Way;
use crate::permissions::KeepPrivacy;
use crate::store::me::{consent, consent_text};

/// Why a text is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRefused {
    /// The key is none.
    Key,
    /// Nothing changed.
    Same,
}

impl TextRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Self::Key => "purpose",
            Self::Same => "body",
        }
    }

    /// What to tell.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Key => "members-refused-purpose",
            Self::Same => "members-refused-same-text",
        })
    }
}

/// The texts that hold, one a purpose, by key; retired ones only where they are wished for.
///
/// # Errors
/// The database does not answer.
pub async fn consent_texts(
    db: &impl ConnectionTrait,
    retired: bool,
) -> Result<Vec<consent_text::Model>, DbErr> {
    let all = consent_text::Entity::find()
        .order_by_asc(consent_text::Column::Purpose)
        .order_by_asc(consent_text::Column::Version)
        .all(db)
        .await?;
    let mut latest: BTreeMap<String, consent_text::Model> = BTreeMap::new();
    for text in all {
        latest.insert(text.purpose.clone(), text);
    }
    Ok(latest.into_values().filter(|text| retired || !text.retired).collect())
}

async fn latest(work: &Work, purpose: &str) -> Result<Option<consent_text::Model>, DbErr> {
    consent_text::Entity::find()
        .filter(consent_text::Column::Purpose.eq(purpose))
        .order_by_desc(consent_text::Column::Version)
        .one(work.tx())
        .await
}

/// Publishes a purpose, or another text of one: consents to the text before do not hold for it.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the whole organisation; the database.
pub async fn publish_consent(
    work: &mut Work,
    permit: &Permit<KeepPrivacy>,
    purpose: &str,
    title: Multi,
    body: Multi,
) -> Answer<Result<(), TextRefused>> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    if !is_key(purpose) {
        return Ok(Err(TextRefused::Key));
    }
    let before = latest(work, purpose).await?;
    if before.as_ref().is_some_and(|text| !text.retired && text.title == title && text.body == body) {
        return Ok(Err(TextRefused::Same));
    }
    put(work, purpose, before.map_or(0, |text| text.version) + 1, title, body, false).await?;
    Ok(Ok(()))
}

/// Asks for a purpose no more: nothing holds for it from now on.
///
/// # Errors
/// [`Fault::NotFound`]; the database.
pub async fn retire_consent(work: &mut Work, permit: &Permit<KeepPrivacy>, purpose: &str) -> Answer<()> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    let before = latest(work, purpose).await?.filter(|text| !text.retired).ok_or(Fault::NotFound)?;
    put(work, purpose, before.version + 1, before.title, before.body, true).await
}

async fn put(
    work: &Work,
    purpose: &str,
    version: i64,
    title: Multi,
    body: Multi,
    retired: bool,
) -> Answer<()> {
    consent_text::ActiveModel {
        purpose: Set(purpose.to_owned()),
        version: Set(version),
        title: Set(title),
        body: Set(body),
        retired: Set(retired),
        published_at: Set(work.now()),
        office: Set(work.author().office.as_ref().map(ToString::to_string)),
        actor: Set(work.author().label.clone()),
    }
    .insert(work.tx())
    .await?;
    let detail = format!("{purpose}/{version}");
    Ok(work.audit("members.consent_text", ("consent_text", purpose), &UnitPath::root(), &detail).await?)
}

/// Gives or withdraws one's consent to a text. Saying once more what stands changes nothing.
///
/// # Errors
/// [`Fault::NotFound`] without such a purpose; [`Fault::Stale`] when its text changed since it was read; the database.
pub async fn say_consent(work: &mut Work, own: &Own, purpose: &str, version: i64, given: bool) -> Answer<()> {
    say(work, own.person_id(), purpose, Some(version), (given, None)).await
}

/// Says for somebody who proved to be at their address or telephone whether they want messages by this way. `link` is the member whose link of the
/// mailbox said it, where it was one.
///
/// # Errors
/// The database.
pub async fn say_way(
    work: &mut Work,
    person_id: &str,
    way: Way,
    given: bool,
    link: Option<i64>,
) -> Answer<()> {
    say(work, person_id, way.word(), None, (given, link)).await
}

/// Takes back what links of a mailbox refused for somebody: what they said themselves before holds again. Nothing where they have said
/// something themselves since, or wanted nothing before. `links` are the members of the mailbox.
///
/// # Errors
/// The database.
pub async fn restore_way(work: &mut Work, person_id: &str, way: Way, links: &[i64]) -> Answer<()> {
    let mut rows = consent::Entity::find()
        .filter(consent::Column::PersonId.eq(person_id))
        .filter(consent::Column::Purpose.eq(way.word()))
        .order_by_asc(consent::Column::At)
        .order_by_asc(consent::Column::Id)
        .all(work.tx())
        .await?;
    let by_link = |row: &consent::Model| !row.given && row.link_no.is_some_and(|no| links.contains(&no));
    if !rows.last().is_some_and(by_link) {
        return Ok(());
    }
    while rows.last().is_some_and(by_link) {
        rows.pop();
    }
    let history: Vec<Said> =
        rows.iter().map(|row| Said { version: row.version, given: row.given, at: row.at }).collect();
    if !asked_for(work.tx(), way).await?.wants(&history) {
        return Ok(());
    }
    // To the text that they had agreed to, and to no newer one.
    let version = history.last().map_or(0, |said| said.version);
    put_consent(work, person_id, way.word(), version, (true, None)).await
}

/// How the organisation asks for consent to messages by a way.
///
/// # Errors
/// The database does not answer.
pub async fn asked_for(db: &impl ConnectionTrait, way: Way) -> Result<Asked, DbErr> {
    let text = consent_text::Entity::find()
        .filter(consent_text::Column::Purpose.eq(way.word()))
        .order_by_desc(consent_text::Column::Version)
        .one(db)
        .await?;
    Ok(text.map_or(Asked::NEVER, |text| Asked::by(text.version, text.retired)))
}

/// Whether somebody gets messages by a way, from what they said to it and how they are asked.
pub fn wants(history: &[Said], asked: Asked) -> bool {
    asked.wants(history)
}

async fn say(
    work: &mut Work,
    person_id: &str,
    purpose: &str,
    version: Option<i64>,
    (given, link): (bool, Option<i64>),
) -> Answer<()> {
    let text = latest(work, purpose).await?;
    let asks = text.as_ref().is_some_and(|text| !text.retired);
    let is_way = purpose.parse::<Way>().is_ok();
    // Messages can be refused and wished for without a text that asks.
    if !asks && !is_way {
        return Err(Fault::NotFound);
    }
    let asked = text.as_ref().map_or(Asked::NEVER, |text| Asked::by(text.version, text.retired));
    let current = text.map_or(0, |text| text.version);
    // Withdrawing is possible whatever the text says meanwhile.
    if given && asks && version.is_some_and(|version| version != current) {
        return Err(Fault::Stale);
    }
    let history = said(work.tx(), person_id).await?.remove(purpose).unwrap_or_default();
    let known = match Consent::of(&history, asked.version) {
        Consent::Given(_) => given,
        Consent::Withdrawn(_) => !given,
        Consent::Outdated(_) => false,
        // A "no" to messages is kept even where silence is one, too: how they are asked may change.
        Consent::Unsaid if given => is_way && asked.silence,
        Consent::Unsaid => !is_way,
    };
    if known {
        return Ok(());
    }
    put_consent(work, person_id, purpose, current, (given, link)).await
}

async fn put_consent(
    work: &mut Work,
    person_id: &str,
    purpose: &str,
    version: i64,
    (given, link_no): (bool, Option<i64>),
) -> Answer<()> {
    consent::ActiveModel {
        id: Set(work.id()),
        person_id: Set(person_id.to_owned()),
        purpose: Set(purpose.to_owned()),
        version: Set(version),
        given: Set(given),
        at: Set(work.now()),
        link_no: Set(link_no),
    }
    .insert(work.tx())
    .await?;
    let detail = format!("{purpose}/{version}/{given}");
    Ok(work.audit("members.consent", ("person", person_id), &UnitPath::root(), &detail).await?)
}

/// What a person said, by purpose, oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn said(db: &impl ConnectionTrait, person_id: &str) -> Result<BTreeMap<String, Vec<Said>>, DbErr> {
    let rows = consent::Entity::find()
        .filter(consent::Column::PersonId.eq(person_id))
        .order_by_asc(consent::Column::At)
        .order_by_asc(consent::Column::Id)
        .all(db)
        .await?;
    let mut by_purpose: BTreeMap<String, Vec<Said>> = BTreeMap::new();
    for row in rows {
        by_purpose.entry(row.purpose).or_default().push(Said {
            version: row.version,
            given: row.given,
            at: row.at,
        });
    }
    Ok(by_purpose)
}

/// Of some persons, those whose consent to a purpose holds: for whoever writes to many.
///
/// # Errors
/// The database does not answer.
pub async fn consenting(
    db: &impl ConnectionTrait,
    purpose: &str,
    persons: &[String],
) -> Result<HashSet<String>, DbErr> {
    let Some(text) = consent_texts(db, false).await?.into_iter().find(|text| text.purpose == purpose) else {
        return Ok(HashSet::new());
    };
    let mut holding = HashSet::new();
    for some in persons.chunks(500) {
        let rows = consent::Entity::find()
            .filter(consent::Column::Purpose.eq(purpose))
            .filter(consent::Column::PersonId.is_in(some.iter().map(String::as_str)))
            .order_by_asc(consent::Column::At)
            .order_by_asc(consent::Column::Id)
            .all(db)
            .await?;
        for row in rows {
            if row.given && row.version == text.version {
                holding.insert(row.person_id);
            } else {
                holding.remove(&row.person_id);
            }
        }
    }
    Ok(holding)
}
