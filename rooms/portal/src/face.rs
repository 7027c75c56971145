//! What other rooms call.

use std::collections::HashMap;

use rawabit_platform::Work;
use rawabit_platform::clock::Day;
use rawabit_platform::fault::{Answer, Fault};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};

use crate::commands::{self, NewDraft};
use crate::model::{State, href};
use crate::permissions::{DraftArticle, PublishArticle};
use crate::store::{self, entity::article};

/// An article as other rooms see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleRef {
    /// Its identifier.
    pub id: String,
    /// Its title in each of its languages.
    pub title: Multi,
    /// Where it stands.
    pub state: State,
    /// Its public address in each of its languages, encoded, without language prefix; empty until it is public.
    pub path: Multi,
    /// The language it was written in.
    pub main_lang: Lang,
}

impl ArticleRef {
    /// Its public address for a reader, with the language prefix; `None` until it is public.
    pub fn href(&self, app: &App, lang: Lang) -> Option<String> {
        if !self.state.is_public() {
            return None;
        }
        [lang, self.main_lang]
            .into_iter()
            .find_map(|lang| self.path.exact(lang).map(|path| app.url(lang, path)))
    }

    /// Its lasting address for everybody, without language prefix: leads to the present one. It answers once it is public.
    pub fn public_path(&self) -> String {
        crate::public::lasting(&self.id)
    }

    /// Its page in the office, without language prefix.
    pub fn office_path(&self) -> String {
        format!("/office/articles/{}", self.id)
    }
}

/// Hands a draft to the portal; returns the article's identifier.
///
/// # Errors
/// [`Fault::NotFound`] when the permit does not cover the unit, [`Fault::Refused`] when the content is not whole: no
/// title or text, an unknown kind.
pub async fn draft(work: &mut Work, permit: &Permit<DraftArticle>, new: NewDraft) -> Answer<String> {
    commands::draft(work, permit, new).await?.map_err(|refused| Fault::Refused(refused.message()))
}

/// Publishes an article as it stands in this transaction. `today` is the organisation's day.
///
/// # Errors
/// [`Fault::NotFound`] when there is none that the permit covers, [`Fault::Refused`] when it is public or withdrawn.
pub async fn publish(work: &mut Work, permit: &Permit<PublishArticle>, id: &str, today: Day) -> Answer<()> {
    commands::publish(work, permit, id, None, today)
        .await?
        .map_err(|refused| Fault::Refused(refused.message()))
}

/// The articles that tell of a record, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn article_of_source(
    db: &impl ConnectionTrait,
    kind: &str,
    id: &str,
) -> Result<Vec<ArticleRef>, DbErr> {
    let rows = article::Entity::find()
        .filter(article::Column::SourceKind.eq(kind))
        .filter(article::Column::SourceId.eq(id))
        .order_by_desc(article::Column::CreatedAt)
        .order_by_desc(article::Column::Id)
        .all(db)
        .await?;
    let mut out = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(whole) = store::whole(db, &row.id).await? {
            out.push(reference(&whole));
        }
    }
    Ok(out)
}

/// An article by its identifier.
///
/// # Errors
/// The database does not answer.
pub async fn article(db: &impl ConnectionTrait, id: &str) -> Result<Option<ArticleRef>, DbErr> {
    Ok(store::whole(db, id).await?.map(|whole| reference(&whole)))
}

/// Some articles by their identifiers; those that there are not are not in it.
///
/// # Errors
/// The database does not answer.
pub async fn articles(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<HashMap<String, ArticleRef>, DbErr> {
    let found = store::wholes(db, ids).await?;
    Ok(found.iter().map(|whole| (whole.row.id.clone(), reference(whole))).collect())
}

fn reference(whole: &store::Whole) -> ArticleRef {
    let mut title = Multi::default();
    let mut path = Multi::default();
    for lang in whole.langs() {
        if let Some(version) = whole.version(lang) {
            title.set(lang, &version.title);
            path.set(lang, &version.path.as_deref().map(href).unwrap_or_default());
        }
    }
    ArticleRef { id: whole.row.id.clone(), title, state: whole.state(), path, main_lang: whole.main_lang() }
}
