//! Kinds of units, which may stand under which, and how they are tied to areas.

use serde::Serialize;

use crate::lang::LocalText;
use crate::words::words;

words! {
    /// How a tree of units relates to the organisation.
    Nature {
        /// Part of the organisation, under its statutes.
        Internal = "internal",
        /// A partner with its own law.
        External = "external",
        /// An institution of the state in which the organisation's people sit, such as a parliamentary group.
        State = "state",
    }
}

words! {
    /// Where two units of one kind may not be tied to the same area.
    Uniqueness {
        /// They may share an area.
        None = "none",
        /// Not under the same parent.
        AmongSiblings = "among_siblings",
        /// Nowhere.
        Everywhere = "everywhere",
    }
}

/// A level of the country's areas, outermost first in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AreaLevel {
    /// Key in the file.
    pub id: String,
    /// Name of one area of that level.
    pub name: LocalText,
}

/// The tie of a unit kind to areas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AreaTie {
    /// The level at which a unit of the kind has its area.
    pub level: String,
    /// Whether a unit may exist without one.
    pub optional: bool,
    /// How far an area belongs to one unit only.
    pub unique: Uniqueness,
}

/// A kind of unit: a party, a league, a regional branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct UnitKind {
    /// Key in the file.
    pub id: String,
    /// Name of one unit of the kind.
    pub name: LocalText,
    /// Name of several.
    pub plural: LocalText,
    /// Internal, external, of the state.
    pub nature: Nature,
    /// Whether a unit of the kind may stand at the top of a tree.
    pub root: bool,
    /// Kinds that may stand directly under it; itself among them where a tree of any depth is meant.
    pub children: Vec<String>,
    /// The tie to an area, if any.
    pub area: Option<AreaTie>,
    /// The article that provides for the kind.
    pub article: Option<String>,
}
