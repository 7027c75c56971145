//! The tests of the room: one binary, one file a noun.

mod cards;
mod consents;
mod dues;
mod dues_carried;
mod dues_pages;
mod duplicates;
mod erasure;
mod figures;
mod import;
mod import_bad;
mod import_pages;
mod joining;
mod matrix;
mod merging;
mod messages;
mod messages_back;
mod messages_sms;
mod moves;
mod own;
mod pages;
mod reseal;
mod retention;
mod rights;
mod scene;
mod search;
mod segments;
