//! Before an article is public.

use rawabit_platform::Answer;
use rawabit_platform::Work;
use rawabit_platform::clock::Day;
use rawabit_platform::fault::Fault;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Permit, UnitPath};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::record::{changed, drop_picture, fill, keep, open, write_versions};
use super::{ArticleRefused, Content, Text};
use crate::model::{State, Step};
use crate::permissions::{DraftArticle, ReviewArticle};
use crate::store::entity::article;

/// A draft that another room hands over, or that somebody begins.
#[derive(Clone, Debug)]
pub struct NewDraft {
    /// [`crate::model::Kind`] by name: `communique`.
    pub kind: String,
    /// The unit that would publish it.
    pub unit: UnitPath,
    /// The title in each language it is written in.
    pub title: Multi,
    /// The paragraph under the title.
    pub standfirst: Multi,
    /// The text: paragraphs with an empty line between them, in the subset of Markdown of [`crate::text`].
    pub body: Multi,
    /// The language it was written in first; without it, the first of the house's order that has a title.
    pub main_lang: Option<Lang>,
    /// The day of its date line, when it is not that of publication.
    pub dateline: Option<Day>,
    /// The place of its date line.
    pub place: Multi,
    /// Identifiers of the units it is about.
    pub units: Vec<String>,
    /// Identifiers of the categories it stands under.
    pub categories: Vec<String>,
    /// The last parts of its addresses, by language; without one the title decides.
    pub slug: Multi,
    /// Kind and identifier of the record it tells of.
    pub source: Option<(String, String)>,
}

impl NewDraft {
    /// A draft with the least there must be.
    pub fn new(kind: &str, unit: UnitPath, title: Multi, body: Multi) -> Self {
        Self {
            kind: kind.to_owned(),
            unit,
            title,
            standfirst: Multi::default(),
            body,
            main_lang: None,
            dateline: None,
            place: Multi::default(),
            units: Vec::new(),
            categories: Vec::new(),
            slug: Multi::default(),
            source: None,
        }
    }

    fn content(&self) -> Content {
        let text = |lang: Lang| Text {
            title: self.title.exact(lang).unwrap_or_default().to_owned(),
            standfirst: self.standfirst.exact(lang).unwrap_or_default().to_owned(),
            body: self.body.exact(lang).unwrap_or_default().to_owned(),
            slug: self.slug.exact(lang).unwrap_or_default().to_owned(),
        };
        Content {
            kind: self.kind.clone(),
            dateline: self.dateline,
            place: self.place.clone(),
            units: self.units.clone(),
            categories: self.categories.clone(),
            texts: Lang::ALL.into_iter().map(|lang| (lang, text(lang))).collect(),
            ..Content::default()
        }
    }
}

/// Begins an article; returns its identifier.
///
/// # Errors
/// [`Fault::NotFound`] when the permit does not cover the unit; [`ArticleRefused`] for the content.
pub async fn draft(
    work: &mut Work,
    permit: &Permit<DraftArticle>,
    new: NewDraft,
) -> Answer<Result<String, ArticleRefused>> {
    if !permit.covers(&new.unit) {
        return Err(Fault::NotFound);
    }
    let content = new.content().tidied();
    if let Err(refused) = content.check() {
        return Ok(Err(refused));
    }
    let Some(main) = new.main_lang.filter(|lang| content.texts.contains_key(lang)).or(content
        .texts
        .keys()
        .next()
        .copied())
    else {
        return Ok(Err(ArticleRefused::NoText));
    };
    let id = work.id();
    let (source_kind, source_id) = new.source.unzip();
    let mut row = article::ActiveModel {
        id: Set(id.clone()),
        unit_path: Set(new.unit.clone()),
        state: Set(State::Draft.name().to_owned()),
        main_lang: Set(main.code().to_owned()),
        source_kind: Set(source_kind),
        source_id: Set(source_id),
        version: Set(1),
        scheduled_at: Set(None),
        published_at: Set(None),
        public_day: Set(None),
        changed_at: Set(work.now()),
        created_at: Set(work.now()),
        updated_by: Set(work.author().label.clone()),
        note: Set(String::new()),
        ..Default::default()
    };
    fill(&mut row, &content);
    article::Entity::insert(row).exec_without_returning(work.tx()).await?;
    write_versions(work, &id, &[], &content).await?;
    keep(work, &id, "draft", "", &content).await?;
    work.audit("articles.draft", ("article", &id), &new.unit, "").await?;
    Ok(Ok(id))
}

/// Changes the text of an article that is not public. A picture that it no longer has is erased.
///
/// # Errors
/// [`Fault::Stale`] when somebody changed it after `seen`; [`Fault::NotFound`]; [`ArticleRefused`].
pub async fn edit(
    work: &mut Work,
    permit: &Permit<DraftArticle>,
    id: &str,
    seen: i32,
    content: Content,
) -> Answer<Result<(), ArticleRefused>> {
    let change = match open(work, permit, id, Some(seen), Step::Edit).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let content = content.tidied();
    if let Err(refused) = content.check() {
        return Ok(Err(refused));
    }
    let mut row = changed(work, &change);
    fill(&mut row, &content);
    if !content.texts.contains_key(&change.before.main_lang())
        && let Some(first) = content.texts.keys().next()
    {
        row.main_lang = Set(first.code().to_owned());
    }
    row.update(work.tx()).await?;
    write_versions(work, id, &change.before.versions, &content).await?;
    drop_picture(work, &Content::of(&change.before), &content).await?;
    keep(work, id, Step::Edit.name(), "", &content).await?;
    work.audit("articles.edit", ("article", id), &change.before.row.unit_path, "").await?;
    Ok(Ok(()))
}

/// Sends a draft for review.
///
/// # Errors
/// Like [`edit`].
pub async fn submit(
    work: &mut Work,
    permit: &Permit<DraftArticle>,
    id: &str,
    seen: i32,
) -> Answer<Result<(), ArticleRefused>> {
    let change = match open(work, permit, id, Some(seen), Step::Submit).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut row = changed(work, &change);
    row.note = Set(String::new());
    row.update(work.tx()).await?;
    keep(work, id, Step::Submit.name(), "", &Content::of(&change.before)).await?;
    work.audit("articles.submit", ("article", id), &change.before.row.unit_path, "").await?;
    Ok(Ok(()))
}

/// Gives an article back to its writer with a note, or takes it off the schedule.
///
/// # Errors
/// Like [`edit`]; [`ArticleRefused::NoNote`] without a note.
pub async fn give_back(
    work: &mut Work,
    permit: &Permit<ReviewArticle>,
    id: &str,
    seen: i32,
    note: &str,
) -> Answer<Result<(), ArticleRefused>> {
    if note.trim().is_empty() {
        return Ok(Err(ArticleRefused::NoNote));
    }
    let change = match open(work, permit, id, Some(seen), Step::Return).await? {
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut row = changed(work, &change);
    row.note = Set(note.trim().to_owned());
    row.scheduled_at = Set(None);
    row.update(work.tx()).await?;
    keep(work, id, Step::Return.name(), note.trim(), &Content::of(&change.before)).await?;
    work.audit("articles.return", ("article", id), &change.before.row.unit_path, "").await?;
    Ok(Ok(()))
}

/// Drops a draft that was never public. Its revisions stay.
///
/// # Errors
/// Like [`edit`]; [`ArticleRefused::NotNow`] for what is public.
pub async fn discard(
    work: &mut Work,
    permit: &Permit<DraftArticle>,
    id: &str,
    seen: i32,
) -> Answer<Result<(), ArticleRefused>> {
    let change = match open(work, permit, id, Some(seen), Step::Withdraw).await? {
        Ok(change) if change.before.state().is_public() => {
            return Ok(Err(ArticleRefused::NotNow(change.before.state())));
        }
        Ok(change) => change,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut row = changed(work, &change);
    row.scheduled_at = Set(None);
    row.update(work.tx()).await?;
    keep(work, id, Step::Withdraw.name(), "", &Content::of(&change.before)).await?;
    work.audit("articles.discard", ("article", id), &change.before.row.unit_path, "").await?;
    Ok(Ok(()))
}
