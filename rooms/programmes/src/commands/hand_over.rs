//! Handing the draft over: a submission, a counter-proposal, or, where there is no partner, the text that will be signed.

use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Work};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, Set};

use super::{Table, load, summons, taken_from, terms};
use crate::model::check::{Flaw, check};
use crate::model::life::Deed;
use crate::model::{Content, Round, Side, VersionKind};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::programmes::write_content;
use crate::store::{collisions, negotiations, programmes, versions};

/// Why the draft cannot be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandOverRefused {
    /// Something in it may not be so.
    Flaws(Vec<Flaw>),
    /// Somebody has to choose between two savings first.
    Collisions(usize),
    /// It says nothing else than what the other side handed over, or than what is in force.
    Same,
}

impl HandOverRefused {
    /// What to tell above the form.
    pub fn message(&self) -> Message {
        match self {
            Self::Flaws(flaws) => Message::new("programmes-refused-flaws").with("n", flaws.len()),
            Self::Collisions(n) => Message::new("programmes-refused-collisions").with("n", *n),
            Self::Same => "programmes-refused-same".into(),
        }
    }
}

/// Hands the draft over as it stands. Returns the number of the version.
///
/// # Errors
/// A refusal; `Fault` for a stale version, a wrong state or turn.
pub async fn hand_over(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    version: Option<i32>,
    note: Multi,
    lang: Lang,
) -> Answer<Result<i32, HandOverRefused>> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, version).await?;
    table.allow(side, Deed::HandOver)?;
    let content = table.programme.draft()?;
    let open = collisions::unsettled(work.tx(), id).await?.len();
    if open > 0 {
        return Ok(Err(HandOverRefused::Collisions(open)));
    }
    let flaws = check(&content, &terms(app, work.tx(), &table.programme, lang).await?);
    if !flaws.is_empty() {
        return Ok(Err(HandOverRefused::Flaws(flaws)));
    }
    if before(work.tx(), &table).await?.is_some_and(|before| before == content) {
        return Ok(Err(HandOverRefused::Same));
    }
    let (kind, round) = match (table.life.partner, table.life.round) {
        (false, _) => (VersionKind::Agreed, Round::Agreed),
        (true, Round::Drafting) => (VersionKind::Submission, Round::Submitted),
        (true, _) => (VersionKind::Counter, Round::Negotiation),
    };
    let number = keep(work, &table, side, kind, &content, note.clone()).await?;
    let turn = if table.life.partner { side.other() } else { side };
    let mut row = table.round.clone().change();
    row.state = Set(round.name().to_owned());
    row.turn = Set(turn.name().to_owned());
    if kind == VersionKind::Agreed {
        row.agreed = Set(Some(number));
    }
    row.update(work.tx()).await?;
    table.programme.clone().change().update(work.tx()).await?;
    work.audit("programmes.hand_over", ("programme", id), &table.programme.unit_path, kind.name()).await?;
    if kind == VersionKind::Agreed {
        summons::to_sign(app, work, &table, side).await?;
    } else {
        summons::handed_over(app, work, &table, side, &note).await?;
    }
    Ok(Ok(number))
}

/// What the draft is compared with: the latest version of the round; of an addendum without any, what is in force.
pub(crate) async fn before(db: &impl ConnectionTrait, table: &Table) -> Answer<Option<Content>> {
    if let Some(latest) = versions::latest(db, &table.round.id).await? {
        return latest.content().map(Some);
    }
    match table.programme.in_force {
        Some(number) => match versions::find(db, &table.programme.id, number).await? {
            Some(version) => version.content().map(Some),
            None => Ok(None),
        },
        None => Ok(None),
    }
}

/// Keeps a version for ever, with the versions above from which it takes up today. Returns its number.
pub(super) async fn keep(
    work: &Work,
    table: &Table,
    side: Side,
    kind: VersionKind,
    content: &Content,
    note: Multi,
) -> Answer<i32> {
    let text = write_content(content);
    let above = taken_from(work.tx(), &table.programme, content).await?;
    let above =
        (!above.is_empty()).then(|| serde_json::to_string(&above)).transpose().map_err(Fault::internal)?;
    let number = versions::next_number(work.tx(), &table.programme.id).await?;
    versions::ActiveModel {
        id: Set(work.id()),
        programme_id: Set(table.programme.id.clone()),
        negotiation_id: Set(table.round.id.clone()),
        number: Set(number),
        side: Set(side.name().to_owned()),
        kind: Set(kind.name().to_owned()),
        sha256: Set(versions::fingerprint(&text, above.as_deref())),
        content: Set(text),
        above: Set(above),
        note: Set(note),
        author: Set(work.author().label.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    Ok(number)
}

/// The programme and its round one version on, the round changed.
pub(super) async fn turn(
    work: &Work,
    table: Table,
    change: impl FnOnce(&mut negotiations::ActiveModel),
) -> Answer<programmes::Model> {
    let mut round = table.round.change();
    change(&mut round);
    round.update(work.tx()).await?;
    Ok(table.programme.change().update(work.tx()).await?)
}
