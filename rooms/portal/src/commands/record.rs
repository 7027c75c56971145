//! Writing rows: what all commands of articles share.

use rawabit_platform::Answer;
use rawabit_platform::Work;
use rawabit_platform::fault::Fault;
use rawabit_platform::files;
use rawabit_platform::permit::{Action, Permit};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};

use super::{ArticleRefused, Content};
use crate::model::{State, Step};
use crate::store::entity::{article, filed, revision, unit, version};
use crate::store::{self, Whole};

/// An article about to be changed, loaded and locked in the transaction of the change.
pub(super) struct Change {
    pub(super) before: Whole,
    pub(super) next: State,
}

/// Loads an article for a step: the permit must cover it, the reader must have seen its present version (`None` for
/// callers that read it in the same transaction), and the step must be possible.
pub(super) async fn open<A: Action>(
    work: &Work,
    permit: &Permit<A>,
    id: &str,
    seen: Option<i32>,
    step: Step,
) -> Answer<Result<Change, ArticleRefused>> {
    article::Entity::find_by_id(id.to_owned()).lock_exclusive().one(work.tx()).await?;
    let Some(before) = store::whole(work.tx(), id).await? else { return Err(Fault::NotFound) };
    if !permit.covers(&before.row.unit_path) {
        return Err(Fault::NotFound);
    }
    if seen.is_some_and(|version| version != before.row.version) {
        return Err(Fault::Stale);
    }
    Ok(match before.state().after(step) {
        Some(next) => Ok(Change { before, next }),
        None => Err(ArticleRefused::NotNow(before.state())),
    })
}

/// A row of the article with what every change changes.
pub(super) fn changed(work: &Work, change: &Change) -> article::ActiveModel {
    let mut row = change.before.row.clone().into_active_model();
    row.state = Set(change.next.name().to_owned());
    row.version = Set(change.before.row.version + 1);
    row.changed_at = Set(work.now());
    row.updated_by = Set(work.author().label.clone());
    row
}

/// Sets the fields of a row from a content.
pub(super) fn fill(row: &mut article::ActiveModel, content: &Content) {
    row.kind = Set(content.kind.clone());
    row.dateline = Set(content.dateline);
    row.place = Set(content.place.clone());
    row.picture_id = Set(content.picture_id.clone());
    row.picture_alt = Set(content.picture_alt.clone());
    row.picture_credit = Set(content.picture_credit.clone());
}

/// Writes the versions of a content: new ones, changed ones, and removes the others. A version's address is left alone.
pub(super) async fn write_versions(
    work: &Work,
    id: &str,
    before: &[version::Model],
    content: &Content,
) -> Answer<()> {
    for old in before {
        if !content.texts.keys().any(|lang| lang.code() == old.lang) {
            version::Entity::delete_by_id((id.to_owned(), old.lang.clone())).exec(work.tx()).await?;
        }
    }
    for (lang, text) in &content.texts {
        let slug = if text.slug.trim().is_empty() {
            rawabit_text::slug(&text.title)
        } else {
            rawabit_text::slug(&text.slug)
        };
        let sort_key = rawabit_text::sort_key(&text.title, rawabit_text::Article::Keep);
        match before.iter().find(|old| old.lang == lang.code()) {
            Some(old) => {
                let same = (old.title.as_str(), old.standfirst.as_str(), old.body.as_str()) == text.said();
                let mut row = old.clone().into_active_model();
                row.title = Set(text.title.clone());
                row.standfirst = Set(text.standfirst.clone());
                row.body = Set(text.body.clone());
                row.slug = Set(slug);
                row.sort_key = Set(sort_key);
                row.title_key = Set(rawabit_text::fold(&text.title));
                if !same {
                    row.changed_at = Set(work.now());
                }
                row.update(work.tx()).await?;
            }
            None => {
                let row = version::ActiveModel {
                    article_id: Set(id.to_owned()),
                    lang: Set(lang.code().to_owned()),
                    title: Set(text.title.clone()),
                    standfirst: Set(text.standfirst.clone()),
                    body: Set(text.body.clone()),
                    slug: Set(slug),
                    path: Set(None),
                    sort_key: Set(sort_key),
                    title_key: Set(rawabit_text::fold(&text.title)),
                    search_row: Set(row_number(work)),
                    changed_at: Set(work.now()),
                };
                version::Entity::insert(row).exec_without_returning(work.tx()).await?;
            }
        }
    }
    write_units(work, id, &content.units).await?;
    write_categories(work, id, &content.categories).await
}

async fn write_units(work: &Work, id: &str, units: &[String]) -> Answer<()> {
    unit::Entity::delete_many().filter(unit::Column::ArticleId.eq(id)).exec(work.tx()).await?;
    if !units.is_empty() {
        let rows = units
            .iter()
            .map(|one| unit::ActiveModel { article_id: Set(id.to_owned()), unit_id: Set(one.clone()) });
        unit::Entity::insert_many(rows).exec_without_returning(work.tx()).await?;
    }
    Ok(())
}

async fn write_categories(work: &Work, id: &str, categories: &[String]) -> Answer<()> {
    filed::Entity::delete_many().filter(filed::Column::ArticleId.eq(id)).exec(work.tx()).await?;
    if !categories.is_empty() {
        let rows = categories
            .iter()
            .map(|one| filed::ActiveModel { article_id: Set(id.to_owned()), category_id: Set(one.clone()) });
        filed::Entity::insert_many(rows).exec_without_returning(work.tx()).await?;
    }
    Ok(())
}

/// Erases the picture that an article had and has no longer, unless another article shows it. Called after the row was
/// written: from the commit on nobody can fetch it, whoever kept its address.
pub(super) async fn drop_picture(work: &mut Work, before: &Content, after: &Content) -> Answer<()> {
    let Some(old) = before.picture_id.as_ref().filter(|old| after.picture_id.as_ref() != Some(*old)) else {
        return Ok(());
    };
    let shown = article::Entity::find().filter(article::Column::PictureId.eq(old)).one(work.tx()).await?;
    if shown.is_none() {
        files::erase(work, old).await?;
    }
    Ok(())
}

/// A random row number: counting up would make two writers of PostgreSQL meet.
fn row_number(work: &Work) -> i64 {
    let mut bytes = [0; 8];
    work.entropy().fill(&mut bytes);
    i64::from_be_bytes(bytes).unsigned_abs().cast_signed() & 0x0000_ffff_ffff_ffff
}

/// Keeps what the article is now as a revision; returns its number.
pub(super) async fn keep(work: &Work, id: &str, step: &str, note: &str, content: &Content) -> Answer<i32> {
    let last = revision::Entity::find()
        .filter(revision::Column::ArticleId.eq(id))
        .order_by_desc(revision::Column::Number)
        .one(work.tx())
        .await?;
    let number = last.map_or(1, |last| last.number + 1);
    let row = revision::ActiveModel {
        article_id: Set(id.to_owned()),
        number: Set(number),
        at: Set(work.now()),
        author: Set(work.author().label.clone()),
        step: Set(step.to_owned()),
        note: Set(note.to_owned()),
        snapshot: Set(serde_json::to_string(content).map_err(Fault::internal)?),
    };
    revision::Entity::insert(row).exec_without_returning(work.tx()).await?;
    Ok(number)
}

/// Says that public pages which show the article, or any list, are no longer right.
pub(super) fn touch(work: &mut Work, id: &str) {
    work.touch("articles");
    work.touch(format!("article/{id}"));
}
