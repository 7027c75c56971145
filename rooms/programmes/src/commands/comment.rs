//! Remarks at the paragraph of a version.

use rawabit_platform::lang::Lang;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use super::load;
use crate::model::life::Deed;
use crate::model::{Item, item};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::{comments, versions};

/// A remark about to be made.
#[derive(Clone, Debug)]
pub struct NewComment {
    /// The version it is about.
    pub number: i32,
    /// The item, by its identifier; empty for the preamble.
    pub item: String,
    /// The paragraph of the item's text, from 0; 0 for what has no paragraphs.
    pub para: i32,
    /// What is remarked.
    pub body: String,
    /// Who, if the account belongs to somebody.
    pub person: Option<String>,
}

/// Makes a remark; either side may, as long as they talk. Returns its identifier.
///
/// # Errors
/// [`Fault::NotFound`] for a version, an item or a paragraph that there is not; a wrong state.
pub async fn comment(work: &mut Work, speaker: &Speaker<WriteProgramme>, new: NewComment) -> Answer<String> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Comment)?;
    let version = versions::find(work.tx(), id, new.number).await?;
    let version = version.filter(|one| one.negotiation_id == table.round.id).ok_or(Fault::NotFound)?;
    let placed = version.content()?.get(&new.item).ok_or(Fault::NotFound)?;
    if new.para < 0 || new.para >= i32::try_from(paragraphs_of(&placed.item)).unwrap_or(i32::MAX) {
        return Err(Fault::NotFound);
    }
    let comment = work.id();
    comments::ActiveModel {
        id: Set(comment.clone()),
        programme_id: Set(id.to_owned()),
        number: Set(new.number),
        item: Set(new.item),
        para: Set(new.para),
        side: Set(side.name().to_owned()),
        author: Set(work.author().label.clone()),
        person_id: Set(new.person),
        body: Set(new.body),
        at: Set(work.now()),
        settled_at: Set(None),
    }
    .insert(work.tx())
    .await?;
    work.audit("programmes.comment", ("programme", id), &table.programme.unit_path, "").await?;
    Ok(comment)
}

/// How many paragraphs of an item may be remarked on, at least one: as many as its longest language has.
pub(crate) fn paragraphs_of(item: &Item) -> usize {
    let text = match item {
        Item::Preamble(text) => text,
        Item::Objective(one) => &one.text,
        _ => return 1,
    };
    let count = |lang: Lang| text.exact(lang).map_or(0, |text| item::paragraphs(text).len());
    Lang::ALL.into_iter().map(count).max().unwrap_or(0).max(1)
}

/// Settles a remark: it was answered, or taken up.
///
/// # Errors
/// [`Fault::NotFound`], also for one settled before; a wrong state.
pub async fn settle_comment(work: &mut Work, speaker: &Speaker<WriteProgramme>, comment: &str) -> Answer<()> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Comment)?;
    let row = comments::find(work.tx(), id, comment).await?.filter(|row| row.settled_at.is_none());
    let mut row = row.ok_or(Fault::NotFound)?.into_active_model();
    row.settled_at = Set(Some(work.now()));
    row.update(work.tx()).await?;
    work.audit("programmes.settle", ("programme", id), &table.programme.unit_path, "").await?;
    Ok(())
}
