//! Offices: who stands in for whom, and since when.

use super::Findings;
use crate::model::{Office, Origin};
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    for office in &s.offices {
        let key = |part: &str| format!("offices.{}.{part}", office.id);
        for (i, deputy) in office.deputies.iter().enumerate() {
            let key = key(&format!("deputies[{}]", i + 1));
            if *deputy == office.id {
                f.note(key, Reason::OwnDeputy);
            } else if let Some(deputy) = s.office(deputy)
                && let Some(kind) = office.units.iter().find(|u| !deputy.units.contains(u))
            {
                f.note(key, Reason::OfficeElsewhere { office: deputy.id.clone(), kind: kind.clone() });
            }
        }
        if let Some(circle) = ex_officio_circle(s, office) {
            f.note(key("ex_officio"), Reason::ExOfficioCircle(circle));
        }
        if office.limit.is_some() && office.term.is_none() {
            // A term that could not be read has had its own message.
            if !f.places.contains_key(&key("term")) {
                let part =
                    if office.limit.is_some_and(|l| l.consecutive) { "max_terms" } else { "max_terms_ever" };
                f.note(key(part), Reason::LimitWithoutTerm);
            }
        }
        if let Some(term) = office.term
            && s.mandates.warn_before.is_some_and(|w| w.minutes() >= term.minutes())
        {
            f.warning("mandates.warn_before".to_owned(), s.mandates.warn_before, term);
        }
    }
}

fn ex_officio_circle(s: &Statutes, office: &Office) -> Option<Vec<String>> {
    let mut path = vec![office.id.clone()];
    let mut at = office;
    while let Some(Origin::ExOfficio { of }) = &at.origin {
        if *of == office.id {
            return Some(path);
        }
        if path.contains(of) {
            return None; // a circle that this office only leads to; its own members report it
        }
        path.push(of.clone());
        at = s.office(of)?;
    }
    None
}
