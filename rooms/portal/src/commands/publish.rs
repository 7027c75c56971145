//! When an article becomes public, changes in public, and is taken away.

use jiff::tz::TimeZone;
use rawabit_platform::Answer;
use rawabit_platform::Work;
use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::files::{self, Visibility};
use rawabit_platform::lang::{Multi, Preference};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, info};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _,
    QuerySelect as _, Set,
};

use super::place::settle;
use super::record::{Change, changed, drop_picture, fill, keep, open, touch, write_versions};
use super::{ArticleRefused, Content};
use crate::model::Step;
use crate::permissions::{PublishArticle, SeeArticles};
use crate::store;
use crate::store::entity::{article, correction, revision};

/// Approves an article for a later hour; the job publishes it then. `zone` is the organisation's: the date line may not
/// lie after the day of that hour, or the job could never publish it.
///
/// # Errors
/// [`rawabit_platform::Fault::Stale`], [`rawabit_platform::Fault::NotFound`]; [`ArticleRefused::HourPast`],
/// [`ArticleRefused::FutureDateline`] and the like.
pub async fn schedule(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: i32,
    at: UtcMicros,
    zone: &TimeZone,
) -> Answer<Result<(), ArticleRefused>> {
    if at <= work.now() {
        return Ok(Err(ArticleRefused::HourPast));
    }
    let change = match open(work, permit, id, Some(seen), Step::Schedule).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    if change.before.row.dateline.is_some_and(|day| day > at.day(zone)) {
        return Ok(Err(ArticleRefused::FutureDateline));
    }
    let mut row = changed(work, &change);
    row.scheduled_at = Set(Some(at));
    row.note = Set(String::new());
    row.update(work.tx()).await?;
    keep(work, id, Step::Schedule.name(), &at.rfc3339(), &Content::of(&change.before)).await?;
    work.audit("articles.schedule", ("article", id), &change.before.row.unit_path, "").await?;
    work.enqueue(crate::jobs::publish_at(id, at)).await?;
    Ok(Ok(()))
}

/// Makes an article public: gives its versions their addresses, puts them into the index, and writes the act
/// `article.published` with kind, languages, paths and fingerprints. `seen` is the version the reader saw, or nothing
/// for a caller that drafted it in the same transaction. `today` is the organisation's day.
///
/// # Errors
/// [`rawabit_platform::Fault::Stale`], [`rawabit_platform::Fault::NotFound`]; [`ArticleRefused`].
pub async fn publish(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: Option<i32>,
    today: Day,
) -> Answer<Result<(), ArticleRefused>> {
    let change = match open(work, permit, id, seen, Step::Publish).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let content = Content::of(&change.before);
    if let Err(refused) = content.check() {
        return Ok(Err(refused));
    }
    let day = content.dateline.unwrap_or(today);
    if day > today {
        return Ok(Err(ArticleRefused::FutureDateline));
    }
    let mut row = changed(work, &change);
    row.published_at = Set(Some(work.now()));
    row.public_day = Set(Some(day));
    row.scheduled_at = Set(None);
    row.note = Set(String::new());
    row.update(work.tx()).await?;
    let act = settled(work, &change, &content, "article.published", day).await?;
    let act = match (&change.before.row.source_kind, &change.before.row.source_id) {
        (Some(kind), Some(source)) => act.fact("source", format!("{kind}/{source}")),
        _ => act,
    };
    work.act(act).await?;
    keep(work, id, Step::Publish.name(), "", &content).await?;
    work.audit("articles.publish", ("article", id), &change.before.row.unit_path, "").await?;
    touch(work, id);
    Ok(Ok(()))
}

/// Addresses and index of what is public now, and the act that says so.
async fn settled(
    work: &Work,
    change: &Change,
    content: &Content,
    kind: &'static str,
    day: Day,
) -> Answer<NewAct> {
    let id = &change.before.row.id;
    let paths = settle(work, id, day).await?;
    if let Some(picture) = &content.picture_id {
        files::set_visibility(work, picture, Visibility::Public).await?;
    }
    if let Some(now) = store::whole(work.tx(), id).await? {
        for version in &now.versions {
            store::index(work.tx(), version).await?;
        }
    }
    let paths: serde_json::Map<String, serde_json::Value> =
        paths.into_iter().map(|(lang, path)| (lang.code().to_owned(), path.into())).collect();
    Ok(NewAct::new(kind, "article", id, &change.before.row.unit_path)
        .fact("kind", content.kind.clone())
        .fact("title", content.titles())
        .fact("langs", content.codes())
        .fact("path", paths)
        .fact("sha256", content.fingerprints()))
}

/// Changes a public article. When something that was said is said otherwise, `note` must tell readers what, the page
/// shows it, and the act is `article.corrected`; when only a language, an address, a unit or the picture changed, the act
/// is `article.amended` and no note is shown. Without a date line it stands under the day of its publication in `zone`, the
/// organisation's. A picture that it no longer shows is erased.
///
/// # Errors
/// [`rawabit_platform::Fault::Stale`], [`rawabit_platform::Fault::NotFound`]; [`ArticleRefused`].
pub async fn correct(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: i32,
    content: Content,
    note: Multi,
    zone: &TimeZone,
) -> Answer<Result<(), ArticleRefused>> {
    let content = content.tidied();
    let Some(stored) = store::whole(work.tx(), id).await? else {
        return Err(rawabit_platform::Fault::NotFound);
    };
    let before = Content::of(&stored);
    let otherwise = content.says_otherwise(&before);
    let step = if otherwise { Step::Correct } else { Step::Amend };
    let change = match open(work, permit, id, Some(seen), step).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    if let Err(refused) = allowed(&content, &before, otherwise, &note) {
        return Ok(Err(refused));
    }
    let published = stored.row.published_at.map(|at| at.day(zone));
    let Some(day) = content.dateline.or(published) else {
        return Ok(Err(ArticleRefused::NotNow(stored.state())));
    };
    if day > work.now().day(zone) {
        return Ok(Err(ArticleRefused::FutureDateline));
    }
    let last = last_revision(work.tx(), id).await?;
    let mut row = changed(work, &change);
    fill(&mut row, &content);
    row.public_day = Set(Some(day));
    row.update(work.tx()).await?;
    write_versions(work, id, &stored.versions, &content).await?;
    drop_picture(work, &before, &content).await?;
    let kind = if otherwise { "article.corrected" } else { "article.amended" };
    let act = settled(work, &change, &content, kind, day).await?;
    let said = note.get(Preference::of_the_house(stored.main_lang())).to_owned();
    let act = if otherwise { act.fact("note", said.as_str()) } else { act };
    work.act(act).await?;
    let number = keep(work, id, step.name(), &said, &content).await?;
    if otherwise {
        let row = correction::ActiveModel {
            article_id: Set(id.to_owned()),
            revision: Set(number),
            before: Set(last),
            at: Set(work.now()),
            note: Set(note),
        };
        correction::Entity::insert(row).exec_without_returning(work.tx()).await?;
    }
    work.audit("articles.correct", ("article", id), &stored.row.unit_path, step.name()).await?;
    touch(work, id);
    Ok(Ok(()))
}

fn allowed(content: &Content, before: &Content, otherwise: bool, note: &Multi) -> Result<(), ArticleRefused> {
    content.check()?;
    if let Some(lang) = before.texts.keys().find(|lang| !content.texts.contains_key(lang)) {
        return Err(ArticleRefused::VersionRemoved(lang.code()));
    }
    if content == before {
        return Err(ArticleRefused::NothingChanged);
    }
    if otherwise && note.is_empty() {
        return Err(ArticleRefused::NoNote);
    }
    Ok(())
}

async fn last_revision(db: &impl ConnectionTrait, id: &str) -> Result<i32, DbErr> {
    let number: Option<Option<i32>> = revision::Entity::find()
        .select_only()
        .column_as(revision::Column::Number.max(), "number")
        .filter(revision::Column::ArticleId.eq(id))
        .into_tuple()
        .one(db)
        .await?;
    Ok(number.flatten().unwrap_or(0))
}

/// Takes a public article away. Its address then says that it was withdrawn, when and why; the act `article.withdrawn`
/// stays with the others.
///
/// # Errors
/// [`rawabit_platform::Fault::Stale`], [`rawabit_platform::Fault::NotFound`]; [`ArticleRefused::NoNote`] without a reason in any language.
pub async fn withdraw(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: i32,
    reason: Multi,
) -> Answer<Result<(), ArticleRefused>> {
    if reason.is_empty() {
        return Ok(Err(ArticleRefused::NoNote));
    }
    let change = match open(work, permit, id, Some(seen), Step::Withdraw).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let was_public = change.before.state().is_public();
    let mut row = changed(work, &change);
    row.public_day = Set(None);
    row.scheduled_at = Set(None);
    let own = reason.get(Preference::of_the_house(change.before.main_lang())).to_owned();
    row.note = Set(own.clone());
    row.withdrawal = Set(reason.clone());
    row.update(work.tx()).await?;
    for version in &change.before.versions {
        store::unindex(work.tx(), version.search_row).await?;
    }
    if let Some(picture) = &change.before.row.picture_id {
        files::set_visibility(work, picture, Visibility::May(info::<SeeArticles>())).await?;
    }
    let unit = &change.before.row.unit_path;
    if was_public {
        let reason = serde_json::to_value(&reason).map_err(rawabit_platform::Fault::internal)?;
        work.act(NewAct::new("article.withdrawn", "article", id, unit).fact("reason", reason)).await?;
    }
    keep(work, id, Step::Withdraw.name(), &own, &Content::of(&change.before)).await?;
    work.audit("articles.withdraw", ("article", id), unit, "").await?;
    touch(work, id);
    Ok(Ok(()))
}

/// The scheduled articles whose hour has come.
///
/// # Errors
/// The database does not answer.
pub async fn publish_due(db: &impl ConnectionTrait, now: UtcMicros) -> Result<Vec<article::Model>, DbErr> {
    article::Entity::find()
        .filter(article::Column::State.eq("scheduled"))
        .filter(article::Column::ScheduledAt.lte(now))
        .all(db)
        .await
}
