//! The tree of units, areas, seats and mandates.
