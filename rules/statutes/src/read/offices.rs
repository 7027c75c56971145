//! `[offices.*]`, `[[incompatibilities]]` and `[mandates]`.

use super::table::Table;
use crate::model::{
    Filling, Group, Incompatibility, MandateRules, Office, Origin, Quota, Reach, RoleGrant, RoleScope,
    TermLimit, Vacancy,
};
use crate::problem::{Reason, RefKind};

const MOST_SEATS: u32 = 100_000;

pub(super) fn office(id: &str, t: &Table<'_, '_>) -> Office {
    Office {
        id: id.to_owned(),
        title: t.title("title"),
        units: t.required_references("units", RefKind::UnitKind),
        seats: t.number("seats", 1, MOST_SEATS).unwrap_or(1),
        term: t.period("term"),
        limit: limit(t),
        origin: origin(t),
        deputies: t.references("deputies", RefKind::Office),
        roles: roles(t),
        quotas: quotas(t, "quotas"),
        vacancy: t.table("vacancy", vacancy),
        article: t.article(),
    }
}

/// `max_terms` counts terms in a row, `max_terms_ever` all of them.
fn limit(t: &Table<'_, '_>) -> Option<TermLimit> {
    let in_a_row = t.number("max_terms", 1, 1000).map(|terms| TermLimit { terms, consecutive: true });
    let ever = t.number("max_terms_ever", 1, 1000).map(|terms| TermLimit { terms, consecutive: false });
    if let (Some(_), Some(item)) = (in_a_row, t.item("max_terms_ever")) {
        t.report(&item, Reason::SecondLimit);
    }
    in_a_row.or(ever)
}

/// At most one of `elected_by`, `appointed_by`, `ex_officio`, `external`.
fn origin(t: &Table<'_, '_>) -> Option<Origin> {
    let mut origins = Vec::new();
    let mut note = |key: &'static str, origin: Option<Origin>| {
        if let Some(origin) = origin {
            origins.push((key, origin));
        }
    };
    note("elected_by", t.reference("elected_by", RefKind::Body).map(|by| Origin::Elected { by }));
    note("appointed_by", t.reference("appointed_by", RefKind::Office).map(|by| Origin::Appointed { by }));
    note("ex_officio", t.reference("ex_officio", RefKind::Office).map(|of| Origin::ExOfficio { of }));
    note("external", t.boolean("external", false).then_some(Origin::External));
    for (key, _) in origins.iter().skip(1) {
        if let Some(item) = t.item(key) {
            t.report(&item, Reason::SecondOrigin(origins[0].0));
        }
    }
    origins.into_iter().next().map(|(_, origin)| origin)
}

/// `roles = ["president", { role = "publisher", scope = "unit" }]`; the scope is the subtree unless it is said.
fn roles(t: &Table<'_, '_>) -> Vec<RoleGrant> {
    let Some(item) = t.item("roles") else { return Vec::new() };
    if !item.value.is_array() {
        t.list("roles");
    }
    let grant = |element| match element {
        item @ super::table::Item { value: toml::de::DeValue::Table(_), .. } => t
            .enter(&item, |t| {
                t.required("role");
                let scope = t.word("scope").unwrap_or(RoleScope::Subtree);
                t.word("role").map(|role| RoleGrant { role, scope })
            })
            .flatten(),
        item => t.as_word(&item).map(|role| RoleGrant { role, scope: RoleScope::Subtree }),
    };
    t.elements(&item).into_iter().filter_map(grant).collect()
}

pub(super) fn quotas(t: &Table<'_, '_>, key: &'static str) -> Vec<Quota> {
    t.tables(key, |t| {
        t.required("group");
        let group = t.word("group").unwrap_or(Group::Women);
        let under = t.number("under", 1, 150);
        let needed = group == Group::Youth;
        if needed != t.has("under") {
            t.reader.report(t.line, t.key_path("under"), Reason::QuotaAge { needed });
        }
        let at_least = t.fraction("at_least");
        Quota {
            group,
            at_least: t.demand("at_least", at_least).unwrap_or(crate::model::HALF),
            under,
            article: t.article(),
        }
    })
}

pub(super) fn vacancy(t: &Table<'_, '_>) -> Vacancy {
    t.required("by");
    Vacancy {
        by: t.word("by").unwrap_or(Filling::StaysEmpty),
        within: t.period("within"),
        article: t.article(),
    }
}

pub(super) fn incompatibility(t: &Table<'_, '_>) -> Incompatibility {
    Incompatibility {
        offices: t.required_references("offices", RefKind::Office),
        within: t.word("within").unwrap_or(Reach::Anywhere),
        reason: t.text("reason"),
        article: t.article(),
    }
}

pub(super) fn mandates(t: &Table<'_, '_>) -> MandateRules {
    MandateRules {
        warn_before: t.period("warn_before"),
        vacancy: t.table("vacancy", vacancy),
        continues_until_succession: t.boolean("continues_until_succession", false),
        article: t.article(),
    }
}
