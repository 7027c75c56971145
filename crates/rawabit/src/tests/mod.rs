//! Tests of the whole house.

mod figures;
mod glossary;
mod messages;
mod permissions;
mod personal;
mod routes;
mod simulate;
mod words;
