//! Persons: names in several scripts, forms of address, contacts, photo.
