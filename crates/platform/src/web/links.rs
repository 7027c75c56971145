//! Where records are read: rooms say which of their records this reader may open, and nothing else is ever linked to. A link
//! that answers 404 tells whoever follows it that there is something they may not know of.

use std::collections::{HashMap, HashSet};

use super::Ctx;
use super::app::BoxFuture;
use crate::fault::Answer;

/// Identifiers and the paths (without language prefix) of their pages.
pub type PathsLater = BoxFuture<'static, Answer<Vec<(String, String)>>>;

/// A kind of record that acts and other records are about, and the pages that a reader may open of some of them. Those without
/// a page for this reader are left out.
pub type ActLink = (&'static str, fn(Ctx, Vec<String>) -> PathsLater);

/// The pages of some records that this reader may open.
#[derive(Debug, Default)]
pub struct Links(HashMap<(String, String), String>);

impl Links {
    /// Asks the rooms for the pages of these records, by kind and identifier: one question a kind.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn of(ctx: &Ctx, records: impl IntoIterator<Item = (String, String)>) -> Answer<Self> {
        let mut wanted: HashMap<String, HashSet<String>> = HashMap::new();
        for (kind, id) in records {
            if !id.is_empty() {
                wanted.entry(kind).or_default().insert(id);
            }
        }
        let mut links = HashMap::new();
        for (kind, paths) in ctx.app.rooms.iter().flat_map(|room| room.act_links) {
            let Some(ids) = wanted.remove(*kind) else { continue };
            for (id, path) in paths(ctx.clone(), ids.into_iter().collect()).await? {
                links.insert(((*kind).to_owned(), id), path);
            }
        }
        Ok(Self(links))
    }

    /// The page of one record.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn one(ctx: &Ctx, kind: &str, id: &str) -> Answer<Option<String>> {
        let links = Self::of(ctx, [(kind.to_owned(), id.to_owned())]).await?;
        Ok(links.0.into_values().next())
    }

    /// The path of a record's page, if the reader may open it.
    pub fn path(&self, kind: &str, id: &str) -> Option<&str> {
        self.0.get(&(kind.to_owned(), id.to_owned())).map(String::as_str)
    }
}
