//! Test support: both databases, personas, a fixed clock, a fixed source of identifiers.
