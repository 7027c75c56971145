//! Tests of the whole house.

mod messages;
mod permissions;
mod routes;
mod words;
