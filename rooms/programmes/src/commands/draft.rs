//! Writing in the draft, item by item.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{Table, load, not_now, terms};
use crate::model::check::{Flaw, check};
use crate::model::life::Deed;
use crate::model::{Content, Item, Move, Placed};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::programmes::write_content;
use crate::store::{collisions, formers, versions};

/// Why an item cannot be saved so: everything that is wrong with it, each at its field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRefused(pub Vec<Flaw>);

/// What became of a saving.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It stands in the draft.
    Kept,
    /// Somebody else had saved the same item meanwhile: that one stands, this one is kept beside it.
    Collided(String),
}

/// Saves an item of the draft. `base` is the digest of the item that the form was made from; none for a new one.
///
/// # Errors
/// A refusal with what is wrong at its fields; `Fault` for a wrong state or turn, for an objective that is gone, or for a form of an item
/// that never was.
pub async fn save_item(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    mut placed: Placed,
    base: Option<&str>,
    lang: Lang,
) -> Answer<Result<Saved, DraftRefused>> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Edit)?;
    let mut content = table.programme.draft()?;
    let item = placed.item.id().to_owned();
    let stored = content.get(&item);
    if let Some(stored) = &stored {
        if stored.item.kind() != placed.item.kind() {
            return Err(Fault::NotFound);
        }
        // Where an item stands is the draft's to say: a form must not hang it below another objective as well.
        placed.below.clone_from(&stored.below);
    }
    if let Some(stored) = &stored
        && stored.item == placed.item
    {
        return Ok(Ok(Saved::Kept));
    }
    let flaws = flaws_of(app, work, &table, &content, &placed, lang).await?;
    if !flaws.is_empty() {
        return Ok(Err(DraftRefused(flaws)));
    }
    let now = stored.map(|stored| stored.item.digest());
    if base.is_some_and(|base| now.as_deref() != Some(base)) {
        let base = base.unwrap_or_default();
        let began = formers::find(work.tx(), id, &item, base).await?;
        if now.is_none() && began.is_none() {
            return Err(Fault::NotFound);
        }
        let collision = keep_aside(work, &table, &placed, base, began).await?;
        return Ok(Ok(Saved::Collided(collision)));
    }
    content.put(placed).map_err(|_| Fault::NotFound)?;
    write(work, table, &content, "save").await?;
    Ok(Ok(Saved::Kept))
}

/// What is wrong with an item in the draft: the rules that are about it alone.
async fn flaws_of(
    app: &App,
    work: &Work,
    table: &Table,
    content: &Content,
    placed: &Placed,
    lang: Lang,
) -> Answer<Vec<Flaw>> {
    let mut with = content.clone();
    // Whether its objective is still there is asked by whoever puts it.
    if with.put(placed.clone()).is_err() {
        return Ok(vec![]);
    }
    let terms = terms(app, work.tx(), &table.programme, lang).await?;
    let mut about = vec![placed.item.id().to_owned()];
    if let Item::Taken(taken) = &placed.item {
        about.extend(taken.changes.iter().map(|change| change.item.clone()));
    }
    let mut flaws = check(&with, &terms);
    flaws.retain(|flaw| !flaw.whole && about.contains(&flaw.item));
    Ok(flaws)
}

/// Keeps a second saving beside the first, with what both began with.
async fn keep_aside(
    work: &Work,
    table: &Table,
    placed: &Placed,
    base: &str,
    began: Option<String>,
) -> Answer<String> {
    let id = work.id();
    collisions::ActiveModel {
        id: Set(id.clone()),
        programme_id: Set(table.programme.id.clone()),
        item: Set(placed.item.id().to_owned()),
        base: Set(base.to_owned()),
        began: Set(began),
        mine: Set(serde_json::to_string(placed).map_err(Fault::internal)?),
        author: Set(work.author().label.clone()),
        at: Set(work.now()),
        settled_at: Set(None),
    }
    .insert(work.tx())
    .await?;
    let programme = &table.programme;
    work.audit("programmes.collide", ("programme", &programme.id), &programme.unit_path, &id).await?;
    Ok(id)
}

/// The draft as it is from now on. What is changed or removed by it is kept, for whoever still has a form of it.
pub(super) async fn write(work: &Work, table: Table, content: &Content, what: &str) -> Answer<()> {
    let (id, path) = (table.programme.id.clone(), table.programme.unit_path.clone());
    let mut before = Vec::new();
    for former in table.programme.draft()?.lost_in(content) {
        let text = serde_json::to_string(&former).map_err(Fault::internal)?;
        before.push((former.item.id().to_owned(), former.item.digest(), text));
    }
    formers::keep(work.tx(), &id, before).await?;
    let mut row = table.programme.change();
    row.draft = Set(write_content(content));
    row.update(work.tx()).await?;
    work.audit("programmes.draft", ("programme", &id), &path, what).await?;
    Ok(())
}

/// Removes an item of the draft, an objective with everything below it. A digest that is given must be the stored item's.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state or turn.
pub async fn remove_item(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    item: &str,
    base: Option<&str>,
) -> Answer<()> {
    let side = speaker.side();
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Edit)?;
    let mut content = table.programme.draft()?;
    let stored = content.get(item).ok_or(Fault::NotFound)?;
    if base.is_some_and(|base| base != stored.item.digest()) {
        return Err(Fault::Stale);
    }
    content.remove(item).map_err(|_| Fault::NotFound)?;
    write(work, table, &content, "remove").await
}

/// Moves an item of the draft past its neighbour.
///
/// # Errors
/// [`Fault::NotFound`], a wrong state or turn.
pub async fn move_item(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    item: &str,
    direction: Move,
) -> Answer<()> {
    let side = speaker.side();
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Edit)?;
    let mut content = table.programme.draft()?;
    content.shift(item, direction).map_err(|_| Fault::NotFound)?;
    write(work, table, &content, "move").await
}

/// Takes back whatever was written since the other side handed its text over.
///
/// # Errors
/// A wrong state or turn; nothing was handed over yet.
pub async fn discard_draft(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    version: Option<i32>,
) -> Answer<()> {
    let side = speaker.side();
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::Edit)?;
    let latest = versions::latest(work.tx(), &table.round.id).await?.ok_or_else(not_now)?;
    let content = latest.content()?;
    write(work, table, &content, "discard").await
}
