//! Keeping the categories: whoever publishes for the whole organisation names them, orders them and archives them.

use rawabit_platform::fault::Fault;
use rawabit_platform::lang::{Lang, Multi, Preference};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Message, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, QuerySelect as _, Set};
use thiserror::Error;

use crate::model::unfit;
use crate::permissions::PublishArticle;
use crate::store;
use crate::store::entity::category;

/// Why a category is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CategoryRefused {
    /// It has no name in any language.
    #[error("a category needs a name")]
    NoName,
    /// What was typed as its address cannot be one as it stands.
    #[error("{typed:?} is no address")]
    NoAddress {
        /// What was typed.
        typed: String,
        /// What would do.
        fits: String,
    },
    /// Another category has the address, perhaps one of the archive.
    #[error("the address {0:?} is another category's")]
    Taken(String),
}

impl CategoryRefused {
    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NoName => "form-required-multi".into(),
            Self::NoAddress { typed, fits } => super::no_address(typed, fits),
            Self::Taken(slug) => Message::new("portal-refused-category-taken").with("slug", slug.as_str()),
        }
    }

    /// The field it is about.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoName => "name",
            Self::Taken(_) | Self::NoAddress { .. } => "slug",
        }
    }
}

/// Adds a category at the end of the open ones; returns its identifier. A blank `slug` lets the name decide; the address
/// stays whatever the name becomes.
///
/// # Errors
/// [`Fault::NotFound`] when the permit does not cover the whole organisation; [`CategoryRefused`].
pub async fn add_category(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    name: Multi,
    slug: &str,
) -> Answer<Result<String, CategoryRefused>> {
    let all = locked(work, permit).await?;
    if name.is_empty() {
        return Ok(Err(CategoryRefused::NoName));
    }
    let named = name.get(Preference::of_the_house(Lang::Ar));
    if let Some((typed, fits)) = unfit(slug, named) {
        return Ok(Err(CategoryRefused::NoAddress { typed, fits }));
    }
    let slug = rawabit_text::slug(if slug.trim().is_empty() { named } else { slug });
    if all.iter().any(|other| other.slug == slug) {
        return Ok(Err(CategoryRefused::Taken(slug)));
    }
    let id = work.id();
    let said = said(&name);
    let row = category::ActiveModel {
        id: Set(id.clone()),
        slug: Set(slug),
        name: Set(name),
        position: Set(all.iter().map(|other| other.position).max().unwrap_or(0) + 1),
        closed_at: Set(None),
        version: Set(1),
    };
    category::Entity::insert(row).exec_without_returning(work.tx()).await?;
    work.audit("categories.add", ("category", &id), &UnitPath::root(), &said).await?;
    work.touch("articles");
    Ok(Ok(id))
}

/// Names a category anew and gives it its place among the open ones, counted from 1; the others move up or down.
///
/// # Errors
/// [`Fault::Stale`] when somebody changed it after `seen`; [`Fault::NotFound`]; [`CategoryRefused`].
pub async fn change_category(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: i32,
    name: Multi,
    place: usize,
) -> Answer<Result<(), CategoryRefused>> {
    let mut all = locked(work, permit).await?;
    let mut this = seen_by(&mut all, id, seen)?;
    if name.is_empty() {
        return Ok(Err(CategoryRefused::NoName));
    }
    let renamed = match (said(&this.name), said(&name)) {
        _ if this.name == name => String::new(),
        (before, after) => format!("{before} → {after}"),
    };
    this.name = name;
    this.version += 1;
    // The archive comes after the open ones, so the place of one of them is not disturbed by it.
    all.insert(place.saturating_sub(1).min(all.len()), this);
    for (other, position) in all.into_iter().zip(1..) {
        if other.id == id || other.position != position {
            let mut row = other.into_active_model().reset_all();
            row.position = Set(position);
            row.update(work.tx()).await?;
        }
    }
    work.audit("categories.change", ("category", id), &UnitPath::root(), &renamed).await?;
    work.touch("articles");
    Ok(Ok(()))
}

/// Puts a category into the archive, or takes it out again. In the archive it is no longer offered to writers and no page
/// leads to it, but its articles stay under it and its address goes on answering.
///
/// # Errors
/// [`Fault::Stale`], [`Fault::NotFound`].
pub async fn archive_category(
    work: &mut Work,
    permit: &Permit<PublishArticle>,
    id: &str,
    seen: i32,
    archived: bool,
) -> Answer<()> {
    let mut all = locked(work, permit).await?;
    let found = seen_by(&mut all, id, seen)?;
    let name = said(&found.name);
    let mut row = found.into_active_model();
    row.closed_at = Set(archived.then(|| work.now()));
    row.version = Set(seen + 1);
    row.update(work.tx()).await?;
    if archived {
        work.audit("categories.archive", ("category", id), &UnitPath::root(), &name).await?;
    } else {
        work.audit("categories.reopen", ("category", id), &UnitPath::root(), &name).await?;
    }
    work.touch("articles");
    Ok(())
}

/// What a line of the audit calls a category: its identifier says nothing to who reads it, and its name may change.
fn said(name: &Multi) -> String {
    name.get(Preference::of_the_house(Lang::Ar)).to_owned()
}

/// Every category in order, locked: they have one order and addresses of their own.
async fn locked(work: &Work, permit: &Permit<PublishArticle>) -> Answer<Vec<category::Model>> {
    if !permit.covers(&UnitPath::root()) {
        return Err(Fault::NotFound);
    }
    category::Entity::find().lock_exclusive().all(work.tx()).await?;
    Ok(store::categories(work.tx()).await?)
}

/// Takes the category out of all, if it is still the version that was seen.
fn seen_by(all: &mut Vec<category::Model>, id: &str, seen: i32) -> Answer<category::Model> {
    let at = all.iter().position(|one| one.id == id).ok_or(Fault::NotFound)?;
    if all[at].version != seen {
        return Err(Fault::Stale);
    }
    Ok(all.remove(at))
}
