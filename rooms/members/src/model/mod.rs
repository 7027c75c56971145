//! Members as rules see them: pure.

pub mod admission;
pub mod alike;
pub mod card;
pub mod consent;
pub mod dsn;
pub mod dues;
pub mod figures;
pub mod import;
pub mod input;
pub mod letter;
pub mod merge;
pub mod message;
pub mod number;
pub mod phone;
pub mod question;
pub mod rank;
pub mod retention;
pub mod rights;
pub mod roll;
pub mod search;
pub mod segment;
pub mod suppress;
pub mod words;
pub mod years;

pub use input::{Joining, MemberData, MemberRefused, Whom};
pub use words::{
    Channel, EndReason, Entitlement, EventKind, Gender, ReadKind, Stage, Standing, TransferStage,
};
