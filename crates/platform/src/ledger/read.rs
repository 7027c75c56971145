//! Reading the ledger: its size, its acts, their proofs. Leaves and nodes never change once they are written, so a
//! proof may be put together from several queries, as long as the size was read first.

use rawabit_ledger::checkpoint::CheckpointError;
use rawabit_ledger::tree::{self, TreeError};
use rawabit_ledger::{Checkpoint, Hash, VerifierKey};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::{act, checkpoint, nodes, signed};
use crate::store::{Dialect, Store};

/// The latest signed head; `None` while nothing was ever recorded.
///
/// # Errors
/// The database does not answer.
pub async fn latest(db: &impl ConnectionTrait) -> Result<Option<checkpoint::Model>, DbErr> {
    checkpoint::Entity::find().order_by_desc(checkpoint::Column::Size).one(db).await
}

/// The signed note of the latest head, as `/ledger/checkpoint` serves it. A log without acts has a head, too: that of
/// the empty tree (C2SP tlog-checkpoint allows size 0), signed when it is asked for.
///
/// # Errors
/// The database does not answer.
pub async fn latest_note(store: &Store) -> Result<String, DbErr> {
    match latest(store.read()).await? {
        Some(head) => Ok(head.note),
        None => empty_note(store),
    }
}

/// The signed head of a log without acts.
pub(super) fn empty_note(store: &Store) -> Result<String, DbErr> {
    let signer = store.signer();
    let origin = signer.verifier().name().to_owned();
    let seconds = u64::try_from(store.clock().now().0.div_euclid(1_000_000)).unwrap_or(0);
    Checkpoint { origin, size: 0, root: Hash::empty_tree() }.sign(signer, seconds).map_err(super::custom)
}

/// The number of acts that the latest head covers.
///
/// # Errors
/// The database does not answer.
pub async fn size(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    Ok(latest(db).await?.map_or(0, |head| head.size.unsigned_abs()))
}

/// One act.
///
/// # Errors
/// The database does not answer.
pub async fn act_at(db: &impl ConnectionTrait, index: u64) -> Result<Option<act::Model>, DbErr> {
    act::Entity::find_by_id(signed(index)).one(db).await
}

/// All acts about one record, newest first.
///
/// # Errors
/// The database does not answer.
pub async fn acts_about(db: &impl ConnectionTrait, kind: &str, id: &str) -> Result<Vec<act::Model>, DbErr> {
    about(kind, id).all(db).await
}

/// The latest few acts about one record, newest first.
pub(super) async fn latest_about(
    db: &impl ConnectionTrait,
    kind: &str,
    id: &str,
    few: u64,
) -> Result<Vec<act::Model>, DbErr> {
    about(kind, id).limit(few).all(db).await
}

fn about(kind: &str, id: &str) -> sea_orm::Select<act::Entity> {
    act::Entity::find()
        .filter(act::Column::SubjectKind.eq(kind))
        .filter(act::Column::SubjectId.eq(id))
        .order_by_desc(act::Column::Idx)
}

/// The kinds of acts that were ever written, in alphabetical order: found by hopping through the index from one kind to
/// the next, so that it costs as many steps as there are kinds.
///
/// # Errors
/// The database does not answer.
pub async fn kinds(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Kind {
        kind: String,
    }
    const HOP: &str = "WITH RECURSIVE hop (kind) AS (\
        SELECT MIN(kind) FROM act \
        UNION ALL SELECT (SELECT MIN(act.kind) FROM act WHERE act.kind > hop.kind) FROM hop WHERE hop.kind IS NOT NULL\
        ) SELECT kind FROM hop WHERE kind IS NOT NULL ORDER BY kind";
    let rows = Kind::find_by_statement(Dialect::of(db).statement(HOP, [])).all(db).await?;
    Ok(rows.into_iter().map(|row| row.kind).collect())
}

/// Where an act stands in the tree of a signed head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The act's place, from 0.
    pub index: u64,
    /// The size of the log that the head signs.
    pub size: u64,
    /// The audit path, from the leaf upwards (RFC 6962 §2.1.1).
    pub path: Vec<Hash>,
    /// The root that the head signs.
    pub root: Hash,
    /// The signed note.
    pub note: String,
}

/// Why the database cannot prove an act.
#[derive(Debug, thiserror::Error)]
pub enum Unproven {
    /// No signed head covers the act.
    #[error("no signed head covers the act")]
    Uncovered,
    /// The stored tree lacks a node.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// The stored head is not one that this log's key signed.
    #[error(transparent)]
    Head(#[from] CheckpointError),
    /// The act, the path and the signed root do not belong together: something was changed after the signing.
    #[error("the act was changed after it was signed")]
    Mismatch,
}

/// Proves an act against the latest head, and checks the proof as a stranger would, from the act's stored text. The
/// inner error is for a record that was tampered with.
///
/// # Errors
/// The database does not answer.
pub async fn prove(
    db: &impl ConnectionTrait,
    key: &VerifierKey,
    act: &act::Model,
) -> Result<Result<Proof, Unproven>, DbErr> {
    let Some(head) = latest(db).await? else { return Ok(Err(Unproven::Uncovered)) };
    let opened = match Checkpoint::open(&head.note, key) {
        Ok(opened) => opened.checkpoint,
        Err(error) => return Ok(Err(error.into())),
    };
    let index = act.idx.unsigned_abs();
    let Ok(wanted) = tree::inclusion_nodes(index, opened.size) else { return Ok(Err(Unproven::Uncovered)) };
    let known = nodes(db, &wanted).await?;
    let path = match tree::inclusion_proof(index, opened.size, &known) {
        Ok(path) => path,
        Err(error) => return Ok(Err(error.into())),
    };
    let leaf = rawabit_ledger::hash_leaf(act.canonical.as_bytes());
    Ok(match tree::verify_inclusion(index, opened.size, &leaf, &path, &opened.root) {
        Ok(()) => Ok(Proof { index, size: opened.size, path, root: opened.root, note: head.note }),
        Err(_) => Err(Unproven::Mismatch),
    })
}

/// That the log of `new` acts continues the log of `old` acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consistency {
    /// The earlier root.
    pub old_root: Hash,
    /// The later root.
    pub new_root: Hash,
    /// The proof (RFC 6962 §2.1.2).
    pub path: Vec<Hash>,
}

/// The consistency proof between two sizes of the log. `None` when `old` is larger than `new`, or `new` larger than the
/// log.
///
/// # Errors
/// The database does not answer, or its tree lacks a node.
pub async fn consistency(
    db: &impl ConnectionTrait,
    old: u64,
    new: u64,
) -> Result<Option<Consistency>, DbErr> {
    if old > new || new > size(db).await? {
        return Ok(None);
    }
    let mut wanted = tree::consistency_nodes(old, new).map_err(super::custom)?;
    wanted.extend(tree::root_nodes(old));
    wanted.extend(tree::root_nodes(new));
    let known = nodes(db, &wanted).await?;
    Ok(Some(Consistency {
        old_root: tree::root(old, &known).map_err(super::custom)?,
        new_root: tree::root(new, &known).map_err(super::custom)?,
        path: tree::consistency_proof(old, new, &known).map_err(super::custom)?,
    }))
}

/// The signed head of exactly this size, if one was signed.
///
/// # Errors
/// The database does not answer.
pub async fn head_of(db: &impl ConnectionTrait, size: u64) -> Result<Option<String>, DbErr> {
    Ok(checkpoint::Entity::find_by_id(signed(size)).one(db).await?.map(|head| head.note))
}
