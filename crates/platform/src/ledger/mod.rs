//! The ledger. Acts are appended in the transaction of the change they record, and the new head is signed before the
//! commit; [`read`], [`export`] and [`pages`] show them to everybody. The knowledge (hashing, proofs, tiles, notes) is `rawabit-ledger`'s.

pub mod actors;
pub(crate) mod cited;
mod entity;
pub mod export;
pub mod handover;
pub mod pages;
pub mod read;
mod tiles;
pub mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use rawabit_ledger::act::{Act, At, Citation, Salt, Subject, commit};
use rawabit_ledger::tree::{self, Coord};
use rawabit_ledger::{Checkpoint, Hash, hash_leaf};
use sea_orm::sea_query::{Condition, OnConflict};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait as _,
    QueryFilter as _, QueryOrder as _, Set,
};
use serde_json::Value;

pub use entity::{act, checkpoint, node, opening};
pub use export::{Export, ExportError, export_to};
pub use pages::proof_box;
pub use read::acts_about;

use crate::clock::UtcMicros;
use crate::id::Entropy;
use crate::permit::UnitPath;
use crate::store::Actor;

pub use rawabit_ledger::Signer;

/// An act about to be written.
#[derive(Clone, Debug)]
pub struct NewAct {
    kind: &'static str,
    subject: (&'static str, String),
    unit: UnitPath,
    body: Value,
    private: BTreeMap<String, Value>,
    cites: Vec<Citation>,
}

impl NewAct {
    /// An act of a kind (`meeting.convened`) about a subject in a unit.
    pub fn new(kind: &'static str, subject_kind: &'static str, subject_id: &str, unit: &UnitPath) -> Self {
        Self {
            kind,
            subject: (subject_kind, subject_id.to_owned()),
            unit: unit.clone(),
            body: Value::Object(serde_json::Map::new()),
            private: BTreeMap::new(),
            cites: Vec::new(),
        }
    }

    /// A public fact. Nothing personal beyond what is public by its nature.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<Value>) -> Self {
        if let Value::Object(body) = &mut self.body {
            body.insert(name.to_owned(), value.into());
        }
        self
    }

    /// A fact that the act only commits to: it can be erased later, and the act stays sound.
    #[must_use]
    pub fn private(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.private.insert(name.to_owned(), value.into());
        self
    }

    /// The article the act rests on, with the version of the statutes in force.
    #[must_use]
    pub fn cites(mut self, article: &str, version: &str) -> Self {
        if !article.is_empty() {
            self.cites.push(Citation { statutes: version.to_owned(), article: article.to_owned() });
        }
        self
    }
}

/// Where an act stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActRef {
    /// Its index, from 0.
    pub index: u64,
}

/// The head of the log while a transaction holds it.
#[derive(Debug)]
pub(crate) struct Head {
    size: u64,
    last: Option<UtcMicros>,
    /// The roots of the whole subtrees that the log is made of, as far as this transaction has met them: all that the next act can
    /// need, so that a thousand acts written together read them once.
    edge: BTreeMap<Coord, Hash>,
}

impl Head {
    /// Where the log ends for this transaction. Nobody else appends until the work ends: works stand in line
    /// ([`crate::store::Store::begin`]).
    pub(crate) async fn of(tx: &DatabaseTransaction) -> Result<Self, DbErr> {
        let last = act::Entity::find().order_by_desc(act::Column::Idx).one(tx).await?;
        Ok(match last {
            Some(last) => {
                Self { size: last.idx.unsigned_abs() + 1, last: Some(last.at), edge: BTreeMap::new() }
            }
            None => Self { size: 0, last: None, edge: BTreeMap::new() },
        })
    }
}

/// Appends one act and the nodes it completes.
pub(crate) async fn append(
    tx: &DatabaseTransaction,
    head: &mut Head,
    new: NewAct,
    now: UtcMicros,
    author: Actor,
    entropy: &Arc<dyn Entropy>,
) -> Result<ActRef, DbErr> {
    let index = head.size;
    // The log's time never runs backwards, even where the machine's clock was set back.
    let at = head.last.map_or(now, |last| last.max(now));
    let mut commitments = BTreeMap::new();
    let mut openings = Vec::new();
    for (name, value) in new.private {
        let mut salt = [0; 32];
        entropy.fill(&mut salt);
        let hash = commit(&Salt(salt), &value).map_err(custom)?;
        openings.push(opening::ActiveModel {
            act_idx: Set(signed(index)),
            field: Set(name.clone()),
            salt: Set(Hash(salt).to_string()),
            value: Set(value.to_string()),
        });
        commitments.insert(name, hash);
    }
    let written = Act {
        index,
        kind: new.kind.to_owned(),
        at: At::new(at.timestamp()),
        actor: rawabit_ledger::act::Actor {
            kind: author.kind.to_owned(),
            id: author.id,
            label: author.label.clone(),
        },
        subject: Subject { kind: new.subject.0.to_owned(), id: new.subject.1.clone() },
        unit: Some(new.unit.0.clone()),
        body: new.body,
        commitments,
        cites: new.cites,
    };
    let bytes = written.to_bytes().map_err(custom)?;
    let leaf = hash_leaf(&bytes);
    act::ActiveModel {
        idx: Set(signed(index)),
        kind: Set(new.kind.to_owned()),
        at: Set(at),
        actor: Set(author.label),
        subject_kind: Set(new.subject.0.to_owned()),
        subject_id: Set(new.subject.1),
        unit_path: Set(new.unit),
        canonical: Set(String::from_utf8(bytes).map_err(custom)?),
        leaf_hash: Set(leaf.0.to_vec()),
    }
    .insert(tx)
    .await?;
    if !openings.is_empty() {
        opening::Entity::insert_many(openings).exec_without_returning(tx).await?;
    }
    let missing: Vec<Coord> =
        tree::append_nodes(index).into_iter().filter(|coord| !head.edge.contains_key(coord)).collect();
    head.edge.extend(nodes(tx, &missing).await?);
    let complete = tree::append(index, leaf, &head.edge).map_err(custom)?;
    head.edge.extend(complete.iter().copied());
    let edge = tree::root_nodes(index + 1);
    head.edge.retain(|coord, _| edge.contains(coord));
    let rows = complete.into_iter().map(|(coord, hash)| entity::node::ActiveModel {
        level: Set(coord.level.into()),
        idx: Set(signed(coord.index)),
        hash: Set(hash.0.to_vec()),
    });
    entity::node::Entity::insert_many(rows).exec_without_returning(tx).await?;
    head.size = index + 1;
    head.last = Some(at);
    Ok(ActRef { index })
}

/// Signs the head that a transaction leaves.
pub(crate) async fn sign_head(
    tx: &DatabaseTransaction,
    head: &Head,
    now: UtcMicros,
    signer: &Signer,
) -> Result<(), DbErr> {
    let known = nodes(tx, &tree::root_nodes(head.size)).await?;
    let root = tree::root(head.size, &known).map_err(custom)?;
    let at = head.last.map_or(now, |last| last.max(now));
    let origin = signer.verifier().name().to_owned();
    let seconds = u64::try_from(at.0.div_euclid(1_000_000)).unwrap_or(0);
    let note = Checkpoint { origin, size: head.size, root }.sign(signer, seconds).map_err(custom)?;
    let row = checkpoint::ActiveModel { size: Set(signed(head.size)), at: Set(at), note: Set(note) };
    checkpoint::Entity::insert(row)
        .on_conflict(OnConflict::column(checkpoint::Column::Size).do_nothing().to_owned())
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// Reads nodes in one query.
pub(crate) async fn nodes(
    db: &impl ConnectionTrait,
    coords: &[Coord],
) -> Result<BTreeMap<Coord, Hash>, DbErr> {
    if coords.is_empty() {
        return Ok(BTreeMap::new());
    }
    let wanted = coords.iter().fold(Condition::any(), |any, coord| {
        any.add(
            Condition::all()
                .add(entity::node::Column::Level.eq(i32::from(coord.level)))
                .add(entity::node::Column::Idx.eq(signed(coord.index))),
        )
    });
    let rows = entity::node::Entity::find().filter(wanted).all(db).await?;
    rows.into_iter()
        .map(|row| {
            let level = u8::try_from(row.level).map_err(custom)?;
            let hash = Hash::from_slice(&row.hash).map_err(custom)?;
            Ok((Coord::new(level, row.idx.unsigned_abs()), hash))
        })
        .collect()
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn custom(error: impl std::fmt::Display) -> DbErr {
    DbErr::Custom(format!("ledger: {error}"))
}
