//! Tests of the whole house.

mod glossary;
mod messages;
mod permissions;
mod routes;
mod words;
