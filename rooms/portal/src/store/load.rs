//! Single articles: by identifier, by address, with their past.

use std::collections::{BTreeSet, HashMap};

use rawabit_platform::Lang;
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::{article, correction, filed, redirect, revision, unit, version};
use crate::model::{Kind, State};

/// An article with its versions and units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The row.
    pub row: article::Model,
    /// Its versions in the house's order of languages.
    pub versions: Vec<version::Model>,
    /// The units it is about.
    pub units: Vec<String>,
    /// The categories it stands under, by identifier.
    pub categories: Vec<String>,
}

impl Whole {
    /// Its state. What the database holds is one of ours by a constraint.
    pub fn state(&self) -> State {
        State::from_name(&self.row.state).unwrap_or(State::Withdrawn)
    }

    /// Its kind; one that this program no longer knows is news.
    pub fn kind(&self) -> Kind {
        Kind::from_name(&self.row.kind).unwrap_or(Kind::News)
    }

    /// The language it was written in.
    pub fn main_lang(&self) -> Lang {
        Lang::from_code(&self.row.main_lang).unwrap_or(Lang::Ar)
    }

    /// The version in a language.
    pub fn version(&self, lang: Lang) -> Option<&version::Model> {
        self.versions.iter().find(|version| version.lang == lang.code())
    }

    /// The version in a language, else the original, else any; with its language.
    pub fn shown(&self, lang: Lang) -> Option<(Lang, &version::Model)> {
        [lang, self.main_lang()]
            .into_iter()
            .chain(Lang::ALL)
            .find_map(|lang| self.version(lang).map(|version| (lang, version)))
    }

    /// The languages it exists in.
    pub fn langs(&self) -> Vec<Lang> {
        Lang::ALL.into_iter().filter(|lang| self.version(*lang).is_some()).collect()
    }

    /// The title in a language, for the office.
    pub fn title(&self, lang: Lang) -> &str {
        self.shown(lang).map(|(_, version)| version.title.as_str()).unwrap_or_default()
    }
}

/// An article by its identifier.
///
/// # Errors
/// The database does not answer.
pub async fn whole(db: &impl ConnectionTrait, id: &str) -> Result<Option<Whole>, DbErr> {
    Ok(wholes(db, &[id.to_owned()]).await?.pop())
}

/// Some articles by their identifiers, which may repeat, in no order.
///
/// # Errors
/// The database does not answer.
pub async fn wholes(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Whole>, DbErr> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect::<BTreeSet<_>>().into_iter().collect();
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(500) {
        let these = || some.iter().copied();
        let mut wholes: HashMap<String, Whole> = article::Entity::find()
            .filter(article::Column::Id.is_in(these()))
            .all(db)
            .await?
            .into_iter()
            .map(|row| (row.id.clone(), Whole { row, versions: vec![], units: vec![], categories: vec![] }))
            .collect();
        for row in version::Entity::find().filter(version::Column::ArticleId.is_in(these())).all(db).await? {
            if let Some(whole) = wholes.get_mut(&row.article_id) {
                whole.versions.push(row);
            }
        }
        let units = unit::Entity::find()
            .filter(unit::Column::ArticleId.is_in(these()))
            .order_by_asc(unit::Column::UnitId);
        for row in units.all(db).await? {
            if let Some(whole) = wholes.get_mut(&row.article_id) {
                whole.units.push(row.unit_id);
            }
        }
        let categories = filed::Entity::find()
            .filter(filed::Column::ArticleId.is_in(these()))
            .order_by_asc(filed::Column::CategoryId);
        for row in categories.all(db).await? {
            if let Some(whole) = wholes.get_mut(&row.article_id) {
                whole.categories.push(row.category_id);
            }
        }
        found.extend(wholes.into_values().map(|mut whole| {
            whole.versions.sort_by_key(|version| Lang::from_code(&version.lang));
            whole
        }));
    }
    Ok(found)
}

/// Those of some articles that are public, or were until they were withdrawn.
///
/// # Errors
/// The database does not answer.
pub async fn once_public(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<String>, DbErr> {
    article::Entity::find()
        .select_only()
        .column(article::Column::Id)
        .filter(article::Column::Id.is_in(ids.iter().cloned()))
        .filter(article::Column::PublishedAt.is_not_null())
        .into_tuple()
        .all(db)
        .await
}

/// What stands at an address.
#[derive(Clone, Debug)]
pub enum Found {
    /// The article, in the language asked for.
    Here(Box<Whole>),
    /// The article, but not in this language.
    Elsewhere(Box<Whole>),
    /// It moved to this path of the same language.
    Moved(String),
    /// It was public and was withdrawn.
    Gone(Box<Whole>),
    /// Nothing.
    Nothing,
}

/// What stands at a path, asked for in a language.
///
/// # Errors
/// The database does not answer.
pub async fn at_path(db: &impl ConnectionTrait, lang: Lang, path: &str) -> Result<Found, DbErr> {
    let versions = version::Entity::find().filter(version::Column::Path.eq(path)).all(db).await?;
    let formers = redirect::Entity::find().filter(redirect::Column::Path.eq(path)).all(db).await?;
    let places: Vec<(&str, &str)> = versions
        .iter()
        .map(|version| (version.lang.as_str(), version.article_id.as_str()))
        .chain(formers.iter().map(|former| (former.lang.as_str(), former.article_id.as_str())))
        .collect();
    let Some((_, id)) = places.iter().find(|(code, _)| *code == lang.code()).or(places.first()) else {
        return Ok(Found::Nothing);
    };
    let Some(article) = whole(db, id).await? else { return Ok(Found::Nothing) };
    if !article.state().is_public() {
        return Ok(if article.row.published_at.is_some() {
            Found::Gone(Box::new(article))
        } else {
            Found::Nothing
        });
    }
    match article.version(lang).and_then(|version| version.path.clone()) {
        Some(here) if here == path => Ok(Found::Here(Box::new(article))),
        Some(here) => Ok(Found::Moved(here)),
        // A former address of a version in another language leads to that version's present one.
        None => match article.shown(lang).and_then(|(_, version)| version.path.clone()) {
            Some(there) if there != path => Ok(Found::Moved(there)),
            Some(_) => Ok(Found::Elsewhere(Box::new(article))),
            None => Ok(Found::Nothing),
        },
    }
}

/// The revisions of an article, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn revisions(db: &impl ConnectionTrait, id: &str) -> Result<Vec<revision::Model>, DbErr> {
    revision::Entity::find()
        .filter(revision::Column::ArticleId.eq(id))
        .order_by_desc(revision::Column::Number)
        .all(db)
        .await
}

/// One revision.
///
/// # Errors
/// The database does not answer.
pub async fn revision(
    db: &impl ConnectionTrait,
    id: &str,
    number: i32,
) -> Result<Option<revision::Model>, DbErr> {
    revision::Entity::find_by_id((id.to_owned(), number)).one(db).await
}

/// The corrections of an article, the newest first.
///
/// # Errors
/// The database does not answer.
pub async fn corrections(db: &impl ConnectionTrait, id: &str) -> Result<Vec<correction::Model>, DbErr> {
    correction::Entity::find()
        .filter(correction::Column::ArticleId.eq(id))
        .order_by_desc(correction::Column::Revision)
        .all(db)
        .await
}

/// A text that links to an article.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Use {
    /// Its article.
    pub article_id: String,
    /// Its title.
    pub title: String,
}

/// Texts that are looked through for links, and uses that are named.
const LOOKED_THROUGH: u64 = 4000;
const NAMED: u64 = 20;

/// Where an article is used: the latest texts that link to one of these paths, with the address encoded or not. Nobody
/// can link to what is not there yet, so only texts changed `since` it became public are looked through, and of those
/// the latest four thousand: the page stays quick at any size.
///
/// # Errors
/// The database does not answer.
pub async fn used_in(
    db: &impl ConnectionTrait,
    id: &str,
    paths: &[String],
    since: Option<UtcMicros>,
) -> Result<Vec<Use>, DbErr> {
    use rawabit_platform::store::like_contains;
    let Some(since) = since.filter(|_| !paths.is_empty()) else { return Ok(Vec::new()) };
    let patterns: Vec<String> = paths
        .iter()
        .flat_map(|path| [path.clone(), crate::model::href(path)])
        .map(|path| like_contains(&path))
        .collect();
    let any = vec!["body LIKE ? ESCAPE '\\'"; patterns.len()].join(" OR ");
    let sql = format!(
        "SELECT article_id, title FROM (SELECT article_id, title, body, changed_at FROM article_version \
         WHERE changed_at >= ? ORDER BY changed_at DESC LIMIT {LOOKED_THROUGH}) AS latest \
         WHERE article_id <> ? AND ({any}) ORDER BY changed_at DESC LIMIT {NAMED}"
    );
    let values = [since.0.into(), id.into()].into_iter().chain(patterns.into_iter().map(Into::into));
    Use::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await
}
