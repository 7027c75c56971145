//! Records of any room as a source: what one record may point to in another room, without knowing that room.

use std::collections::HashMap;

use super::{Found, Source};
use crate::fault::Answer;
use crate::lang::Lang;
use crate::web::Ctx;
use crate::web::app::BoxFuture;

/// What a room answers when it is asked for records.
pub type FoundLater = BoxFuture<'static, Answer<Vec<Found>>>;

/// A kind of record that other records may point to, as its room offers it ([`Room::records`](crate::web::Room)). Its
/// functions give what the reader may see and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct RecordKind {
    /// Its name in the database: `meeting`.
    pub kind: &'static str,
    /// The message of what it is called: "meeting".
    pub label: &'static str,
    /// Its page in the office, where what is found does not name another.
    pub path: fn(&str) -> String,
    /// The records that match words, the likeliest first, at most so many.
    pub find: fn(Ctx, String, u64) -> FoundLater,
    /// Those of some identifiers that there are.
    pub known: fn(Ctx, Vec<String>) -> FoundLater,
}

/// A kind of record, and those of some identifiers that everybody may read: each with a page that opens without an account
/// ([`Found::at`]), and called what it is called there. The context is a visitor's, in the language to say it in.
pub type OpenRecords = (&'static str, fn(Ctx, Vec<String>) -> FoundLater);

/// Every record that the rooms offer. Identifiers are `kind:identifier`.
#[derive(Clone, Debug)]
pub struct Records {
    address: &'static str,
}

impl Records {
    /// With suggestions at a path.
    pub fn suggested_at(path: &'static str) -> Self {
        Self { address: path }
    }
}

fn kinds(ctx: &Ctx) -> impl Iterator<Item = &RecordKind> {
    ctx.app.rooms.iter().flat_map(|room| room.records)
}

/// The record with its kind in its identifier and before its detail.
fn labelled(ctx: &Ctx, kind: &RecordKind, mut found: Found) -> Found {
    let name = ctx.t(kind.label);
    found.detail = if found.detail.is_empty() { name } else { format!("{name} · {}", found.detail) };
    found.id = format!("{}:{}", kind.kind, found.id);
    found.codes.push(found.id.clone());
    found
}

/// Takes in turn from each list, so that no kind of record hides the others.
fn in_turn(lists: Vec<Vec<Found>>, most: usize) -> Vec<Found> {
    let mut lists: Vec<_> = lists.into_iter().map(Vec::into_iter).collect();
    let mut out = Vec::new();
    loop {
        let before = out.len();
        out.extend(lists.iter_mut().filter_map(Iterator::next));
        if out.len() == before || out.len() >= most {
            out.truncate(most);
            return out;
        }
    }
}

impl Source for Records {
    fn address(&self) -> Option<String> {
        Some(self.address.to_owned())
    }

    fn find<'a>(&'a self, ctx: &'a Ctx, words: &'a str, most: u64) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let mut lists = Vec::new();
            for kind in kinds(ctx) {
                let found = (kind.find)(ctx.clone(), words.to_owned(), most).await?;
                lists.push(found.into_iter().map(|one| labelled(ctx, kind, one)).collect());
            }
            Ok(in_turn(lists, usize::try_from(most).unwrap_or(usize::MAX)))
        })
    }

    fn exactly<'a>(&'a self, ctx: &'a Ctx, text: &'a str) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let text = text.trim();
            let ids: Vec<String> = kinds(ctx).map(|kind| format!("{}:{text}", kind.kind)).collect();
            self.known(ctx, &ids).await
        })
    }

    fn known<'a>(&'a self, ctx: &'a Ctx, ids: &'a [String]) -> BoxFuture<'a, Answer<Vec<Found>>> {
        Box::pin(async move {
            let mut all = Vec::new();
            for kind in kinds(ctx) {
                let own: Vec<String> = ids
                    .iter()
                    .filter_map(|id| id.split_once(':'))
                    .filter(|(name, _)| *name == kind.kind)
                    .map(|(_, id)| id.to_owned())
                    .collect();
                if !own.is_empty() {
                    let found = (kind.known)(ctx.clone(), own).await?;
                    all.extend(found.into_iter().map(|one| labelled(ctx, kind, one)));
                }
            }
            Ok(all)
        })
    }
}

/// What a kind of record is called.
pub fn record_kind(ctx: &Ctx, kind: &str) -> Option<String> {
    kinds(ctx).find(|known| known.kind == kind).map(|known| ctx.t(known.label))
}

/// The present words and the page of those records that the reader may see, by kind and identifier.
///
/// # Errors
/// The database does not answer.
pub async fn record_links(
    ctx: &Ctx,
    wanted: &[(String, String)],
) -> Answer<HashMap<(String, String), (String, String)>> {
    let mut links = HashMap::new();
    for kind in kinds(ctx) {
        let ids: Vec<String> =
            wanted.iter().filter(|(name, _)| name == kind.kind).map(|(_, id)| id.clone()).collect();
        if ids.is_empty() {
            continue;
        }
        for found in (kind.known)(ctx.clone(), ids).await? {
            let path = found.page.clone().unwrap_or_else(|| (kind.path)(&found.id));
            links.insert((kind.kind.to_owned(), found.id), (found.label, path));
        }
    }
    Ok(links)
}

/// What everybody may read of some records, by kind and identifier: what it is called, and its page without language prefix. Asked as a
/// visitor would, whoever the reader is.
///
/// # Errors
/// The database does not answer.
pub async fn open_records(
    ctx: &Ctx,
    lang: Lang,
    wanted: &[(String, String)],
) -> Answer<HashMap<(String, String), (String, String)>> {
    let visitor = ctx.as_visitor(lang);
    let mut open = HashMap::new();
    for (kind, of) in ctx.app.rooms.iter().flat_map(|room| room.open_records) {
        let ids: Vec<String> =
            wanted.iter().filter(|(name, _)| name == kind).map(|(_, id)| id.clone()).collect();
        if ids.is_empty() {
            continue;
        }
        for found in of(visitor.clone(), ids).await? {
            if let Some(path) = found.page {
                open.insert(((*kind).to_owned(), found.id), (found.label, path));
            }
        }
    }
    Ok(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_hides_the_others() {
        let list = |name: &str, n: usize| -> Vec<Found> {
            (0..n).map(|i| Found::new(format!("{name}{i}"), "")).collect()
        };
        let some = in_turn(vec![list("a", 9), list("b", 1), vec![], list("c", 2)], 5);
        let ids: Vec<&str> = some.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["a0", "b0", "c0", "a1", "c1"]);
        assert!(in_turn(vec![vec![], vec![]], 5).is_empty());
    }
}
