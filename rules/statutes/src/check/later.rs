//! Elections and congresses agree with the offices and bodies they speak of.

use std::collections::BTreeMap;

use super::Findings;
use crate::model::{ElectionRule, Formula, Method, Origin, Sitting};
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    let mut elected: BTreeMap<&str, &str> = BTreeMap::new();
    for election in &s.elections {
        counting(election, f);
        electors(s, election, f);
        for (i, office) in election.offices.iter().enumerate() {
            let first = *elected.entry(office).or_insert(&election.id);
            if first != election.id {
                let key = format!("elections.{}.offices[{}]", election.id, i + 1);
                f.note(key, Reason::SecondElection { office: office.clone(), first: first.to_owned() });
            }
        }
    }
    delegates(s, f);
}

/// The formula and the threshold belong to the method.
fn counting(election: &ElectionRule, f: &mut Findings<'_>) {
    let key = |part: &str| format!("elections.{}.{part}", election.id);
    let quota = matches!(election.formula, None | Some(Formula::Hare | Formula::Droop));
    if election.method == Method::Stv && !quota {
        f.note(key("formula"), Reason::NoQuota);
    }
    if election.threshold.is_some() && election.method != Method::ListPr {
        f.note(key("threshold"), Reason::UselessThreshold);
    }
    if election.majority.is_some() && election.method != Method::TwoRound {
        f.note(key("majority"), Reason::UselessMajority);
    }
}

/// Who elects is said by the office too: both must name the same body.
fn electors(s: &Statutes, election: &ElectionRule, f: &mut Findings<'_>) {
    let Some(by) = election.by.as_ref().filter(|by| s.body(by).is_some()) else { return };
    for office in election.offices.iter().filter_map(|id| s.office(id)) {
        if let Some(Origin::Elected { by: other }) = &office.origin
            && other != by
            && s.body(other).is_some()
        {
            let reason = Reason::OtherElector { office: office.id.clone(), elected_by: other.clone() };
            f.note(format!("elections.{}.by", election.id), reason);
        }
    }
}

/// Delegates are elected for a body in which delegates sit, and the other way round. Offices alone may make a congress.
fn delegates(s: &Statutes, f: &mut Findings<'_>) {
    let seats = |id: &str| {
        s.body(id).map(|body| body.members.iter().any(|one| matches!(one, Sitting::Delegates { .. })))
    };
    for congress in s.congresses.iter().filter(|congress| congress.delegates.is_some()) {
        if seats(&congress.body) == Some(false) {
            let reason = Reason::DelegatesWithoutSeats(congress.body.clone());
            f.note(format!("congresses.{}.delegates", congress.id), reason);
        }
    }
    for body in s.bodies.iter().filter(|body| seats(&body.id) == Some(true)) {
        let sent = |c: &crate::model::Congress| {
            c.body == body.id && (c.delegates.is_some() || !c.ex_officio.is_empty())
        };
        if !s.congresses.iter().any(sent) {
            let at = body.members.iter().position(|one| matches!(one, Sitting::Delegates { .. }));
            let key = format!("bodies.{}.members[{}].all", body.id, at.unwrap_or(0) + 1);
            f.note(key, Reason::SeatsWithoutDelegates);
        }
    }
}
