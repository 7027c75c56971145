//! The key that signs the ledger: which one it is, and handing the ledger over to another ([`rawabit_ledger::rotation`]).
//!
//! The database knows the *public* half. Nodes of one organisation have data folders of their own, and a folder that was made
//! twice, or kept from before a change of keys, would go on signing with a key that nobody else knows: so a node that has another
//! key writes no acts ([`check`]).

use rawabit_ledger::{Act, Checkpoint, VerifierKey, rotation};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};

use super::{ActRef, NewAct, Signer, act, custom, read};
use crate::permit::UnitPath;
use crate::store::{Author, Store, setting};

/// The setting with the verifier key that signs now.
const KEY: &str = "signing.key";

/// Who writes in acts and lines about the key: the program itself.
fn author() -> Author {
    Author::system("ledger key")
}

/// The verifier key that signs the ledger of this database; `None` before the first start.
///
/// # Errors
/// The database does not answer.
pub async fn registered(db: &impl ConnectionTrait) -> Result<Option<String>, DbErr> {
    setting::get(db, KEY).await
}

/// Registers the store's key as the one of this database, unless there is one: of two nodes that start at once, each with a key
/// it just made, one is first. Returns the key that is registered then.
///
/// # Errors
/// The database does not answer.
pub async fn register(store: &Store) -> Result<String, DbErr> {
    let work = store.begin(author()).await?;
    if let Some(known) = registered(work.tx()).await? {
        return Ok(known);
    }
    let own = store.signer().verifier().to_string();
    work.set(KEY, &own).await?;
    work.commit().await?;
    Ok(own)
}

/// Refuses to write with a key that is not the registered one.
pub(crate) async fn check(tx: &impl ConnectionTrait, signer: &Signer) -> Result<(), DbErr> {
    match registered(tx).await? {
        Some(known) if known != signer.verifier().to_string() => Err(custom(format!(
            "this database is signed with the key {known}, and this node has {}: it was handed over to another key while this \
             node ran. Put the new ledger.key into its data folder and start it again",
            signer.verifier()
        ))),
        _ => Ok(()),
    }
}

/// Hands the ledger over: an act that names the new key, alone in its transaction, so that the old key signs a head of exactly
/// the acts up to it; and the new key is the registered one. Nothing more can be written with this store: take
/// [`Store::with_signer`], then [`take_over`].
///
/// # Errors
/// The database does not answer, or another key is registered by now.
pub async fn hand_over(store: &Store, to: &VerifierKey) -> Result<ActRef, DbErr> {
    let from = store.signer().verifier();
    let mut new = NewAct::new("ledger.key_rotated", "ledger", from.name(), &UnitPath::root());
    if let serde_json::Value::Object(facts) = rotation::facts(from, to) {
        for (name, value) in facts {
            new = new.fact(&name, value);
        }
    }
    let mut work = store.begin(author()).await?;
    let written = work.act(new).await?;
    work.set(KEY, &to.to_string()).await?;
    let subject = ("ledger", from.name());
    work.audit("ledger.key_rotated", subject, &UnitPath::root(), &to.to_string()).await?;
    work.commit().await?;
    Ok(written)
}

/// Writes the first act under the new key, so that a head signed with it exists and whoever trusts only this key can verify.
///
/// # Errors
/// The database does not answer, or the store's key is not the registered one.
pub async fn take_over(store: &Store) -> Result<ActRef, DbErr> {
    let key = store.signer().verifier();
    let mut work = store.begin(author()).await?;
    let new = NewAct::new("ledger.key_used", "ledger", key.name(), &UnitPath::root());
    let written = work.act(new.fact("key", key.to_string())).await?;
    work.commit().await?;
    Ok(written)
}

/// How the store's key stands to the ledger's latest head.
#[derive(Debug)]
pub enum Standing {
    /// It signed the head, or there is none yet.
    Signed,
    /// The last act hands the ledger over to it, and the key before signed that: [`take_over`] is still to be done.
    Named,
    /// It has nothing to do with it: whose key did sign, as the head names it, and how many acts.
    Foreign {
        /// The name of the log.
        origin: String,
        /// The number of acts.
        size: i64,
    },
}

/// How the store's key stands to the ledger's latest head.
///
/// # Errors
/// The database does not answer.
pub async fn standing(store: &Store) -> Result<Standing, DbErr> {
    let own = store.signer().verifier();
    let Some(head) = read::latest(store.read()).await? else { return Ok(Standing::Signed) };
    if Checkpoint::open(&head.note, own).is_ok() {
        return Ok(Standing::Signed);
    }
    let last = read::act_at(store.read(), head.size.unsigned_abs().saturating_sub(1)).await?;
    let named = last
        .and_then(|row| Act::from_bytes(row.canonical.as_bytes()).ok())
        .and_then(|act| rotation::of(&act));
    if let Some((from, to)) = named
        && to == *own
        && Checkpoint::open(&head.note, &from).is_ok()
    {
        return Ok(Standing::Named);
    }
    Ok(Standing::Foreign { origin: head.note.lines().next().unwrap_or_default().to_owned(), size: head.size })
}

/// The key that the ledger began with: an export names it in its first line.
pub(super) async fn first_key(store: &Store) -> Result<VerifierKey, DbErr> {
    let first = act::Entity::find()
        .filter(act::Column::Kind.eq(rotation::KIND))
        .order_by_asc(act::Column::Idx)
        .one(store.read())
        .await?;
    let named = first
        .and_then(|row| Act::from_bytes(row.canonical.as_bytes()).ok())
        .and_then(|act| rotation::of(&act));
    Ok(named.map_or_else(|| store.signer().verifier().clone(), |(from, _)| from))
}
