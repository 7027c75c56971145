//! `[unit_kinds.*]`.

use super::table::Table;
use crate::model::{AreaTie, Nature, Uniqueness, UnitKind};
use crate::problem::RefKind;

pub(super) fn unit_kind(id: &str, t: &Table<'_, '_>) -> UnitKind {
    let name = t.required_text("name");
    let children = t.references("children", RefKind::UnitKind);
    UnitKind {
        id: id.to_owned(),
        plural: if t.has("plural") { t.text("plural") } else { name.clone() },
        name,
        nature: t.word("nature").unwrap_or(Nature::Internal),
        root: t.boolean("root", false),
        children,
        area: area(t),
        article: t.article(),
    }
}

/// `area = "region"`, or a table with `level`, `unique` and `optional`.
fn area(t: &Table<'_, '_>) -> Option<AreaTie> {
    let item = t.item("area")?;
    if item.value.is_str() {
        if item.value.as_str() == Some("none") {
            return None;
        }
        let level = t.reference("area", RefKind::AreaLevel)?;
        return Some(AreaTie { level, optional: false, unique: Uniqueness::None });
    }
    t.enter(&item, |t| AreaTie {
        level: t.required_reference("level", RefKind::AreaLevel),
        optional: t.boolean("optional", false),
        unique: t.word("unique").unwrap_or(Uniqueness::None),
    })
}
