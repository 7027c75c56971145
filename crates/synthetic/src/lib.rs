//! Persons who do not exist.
