//! The record: the ledger on both databases and under attack, its pages, the audit, the office home, the statutes.

mod actors;
mod audit;
mod edge;
mod editions;
mod home;
mod pages;
mod store;
mod support;
mod tampering;
mod tiles;
