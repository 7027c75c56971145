//! The transparency log: a past that cannot be rewritten without being caught.
//!
//! Every legally meaningful change of an organisation is an [`act`](act::Act). An act is written once, in canonical
//! JSON ([`canonical`], RFC 8785), and becomes a leaf of an append-only Merkle tree ([`tree`], RFC 6962). From time to
//! time the log signs its size and root, a *checkpoint* ([`checkpoint`], C2SP tlog-checkpoint and signed-note). Whoever
//! kept one checkpoint can later prove that an act was rewritten, dropped, moved or back-dated ([`verify`]), and whoever
//! holds an act's [`bundle`] can prove, without the server, that the act is in the log.
//!
//! The crate is pure: no I/O beyond the `BufRead` a caller hands in, no clock, no randomness, no database. A store that
//! reads its nodes asynchronously asks first *which* nodes a computation needs (the `…_nodes` functions of [`tree`] and
//! [`tiles::Tile::node_range`]), fetches them in one query, and computes from the map.
//!
//! | module | what | source |
//! |---|---|---|
//! | [`canonical`] | one spelling for a JSON value | RFC 8785 |
//! | [`tree`] | hashes, append, roots, proofs | RFC 6962 §2.1, RFC 9162 §2.1 |
//! | [`tiles`] | the tree and its entries as static files | C2SP tlog-tiles |
//! | [`note`] | text with Ed25519 signatures | C2SP signed-note |
//! | [`checkpoint`] | signed size and root, with signed time | C2SP tlog-checkpoint, tlog-cosignature |
//! | [`act`] | the leaf, and salted commitments | this house |
//! | [`rotation`] | handing the log over to another key | this house |
//! | [`export`], [`verify`] | the whole log as text, and its judge | this house |
//! | [`bundle`] | one act with its proof | this house |

pub mod act;
pub mod bundle;
pub mod canonical;
pub mod checkpoint;
pub mod export;
mod hash;
pub mod note;
pub mod rotation;
pub mod tiles;
pub mod tree;
pub mod verify;

pub use act::{Act, Actor, At, Citation, Subject};
pub use bundle::{ProofBundle, verify_inclusion_bundle};
pub use checkpoint::Checkpoint;
pub use hash::{Hash, HashError, hash_leaf, hash_node};
pub use note::{Signer, VerifierKey};
pub use verify::{Finding, Lang, Report, verify_export};
