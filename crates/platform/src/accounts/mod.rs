//! Accounts: who may sign in. Apart from persons, so that a clerk need not be a member and a member need not sign in.

pub mod entity;
pub mod password;
pub mod session;
