//! Bodies: somebody sits, somebody presides, and the calls of a meeting grow easier.

use super::Findings;
use crate::model::{Body, QuorumRule, Sitting, Within};
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    for body in &s.bodies {
        let key = |part: &str| format!("bodies.{}.{part}", body.id);
        // An unreadable list of members has had its own message.
        let written_empty = f.places.contains_key(&key("members"))
            && !f.places.keys().any(|p| p.starts_with(&format!("bodies.{}.members[", body.id)));
        if body.members.is_empty() && written_empty {
            f.note(key("members"), Reason::NobodySits);
        } else if !body.members.is_empty() && !body.members.iter().any(Sitting::voting) {
            f.note(key("members"), Reason::NobodyVotes);
        }
        seats(s, body, f);
        chairs(s, body, f);
        if let Some(rule) = &body.quorum {
            calls(&key("quorum"), rule, f);
        }
        if let Some(notice) = &body.notice
            && notice.urgent.is_some_and(|u| u.minutes() > notice.ordinary.minutes())
        {
            f.note(key("notice.urgent"), Reason::UrgentLonger);
        }
        let special = body.majorities.iter().map(|(d, m)| (format!("majorities.{d}"), m));
        for (part, majority) in std::iter::once(("majority".to_owned(), &body.majority)).chain(special) {
            if majority.chair_casts && !majority.can_tie() {
                f.note(key(&format!("{part}.chair_casts")), Reason::UselessCastingVote);
            }
        }
    }
}

fn seats(s: &Statutes, body: &Body, f: &mut Findings<'_>) {
    for (i, sitting) in body.members.iter().enumerate() {
        let Sitting::Office { office, within, kind, deputy, .. } = sitting else { continue };
        let Some(office) = s.office(office) else { continue };
        let key = |part: &str| format!("bodies.{}.members[{}].{part}", body.id, i + 1);
        if *deputy && office.deputies.is_empty() {
            f.note(key("deputy"), Reason::NoDeputy(office.id.clone()));
        }
        let wanted: &[String] = match (kind, within) {
            (Some(kind), _) => std::slice::from_ref(kind),
            (None, Within::Own) => &body.units,
            _ => continue,
        };
        for kind in wanted.iter().filter(|k| s.unit_kind(k).is_some() && !office.units.contains(k)) {
            let part = if sitting_names_kind(sitting) { "of" } else { "office" };
            f.note(key(part), Reason::OfficeElsewhere { office: office.id.clone(), kind: kind.clone() });
        }
    }
}

/// Who presides sits in the body, unless the body is the assembly of all members.
fn chairs(s: &Statutes, body: &Body, f: &mut Findings<'_>) {
    let everybody = body.members.iter().any(|m| matches!(m, Sitting::Members { .. }));
    if everybody || body.members.is_empty() {
        return;
    }
    for chair in &body.chair {
        let congress_member =
            s.congresses.iter().any(|c| c.body == body.id && c.ex_officio.iter().any(|o| o == chair));
        if s.office(chair).is_some() && !congress_member && !body.offices().any(|o| o == chair) {
            f.note(format!("bodies.{}.chair", body.id), Reason::ChairNotMember(chair.clone()));
        }
    }
}

fn calls(key: &str, rule: &QuorumRule, f: &mut Findings<'_>) {
    for (i, pair) in rule.calls.windows(2).enumerate() {
        if pair[1].share.rank() > pair[0].share.rank() {
            let part = ["second", "third"].get(i).copied().unwrap_or("third");
            f.note(format!("{key}.{part}"), Reason::StricterCall(u8::try_from(i + 2).unwrap_or(u8::MAX)));
        }
    }
}

fn sitting_names_kind(sitting: &Sitting) -> bool {
    matches!(sitting, Sitting::Office { kind: Some(_), .. })
}
