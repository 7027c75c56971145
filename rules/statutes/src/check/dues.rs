//! Shares of dues go to units that lie above, once each, and never come to more than the payment.

use std::collections::BTreeSet;

use super::Findings;
use crate::model::DuesShare;
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    let rules = &s.members;
    for (i, share) in rules.dues_shares.iter().enumerate() {
        let place = format!("members.dues_shares[{}]", i + 1);
        above(s, share, &place, f);
        // The kinds that both this one and an earlier one are taken of.
        let earlier = &rules.dues_shares[..i];
        let twice = |kind: &&str| earlier.iter().any(|one| one.to == share.to && one.is_of(kind));
        let mut taken = kinds(s, share).into_iter();
        if taken.clone().any(|kind| twice(&kind)) {
            f.note(format!("{place}.to"), Reason::SecondShare(share.to.clone()));
        }
        let much =
            taken.find(|kind| more_than_all(rules.dues_shares[..=i].iter().filter(|one| one.is_of(kind))));
        let before = |kind: &str| more_than_all(earlier.iter().filter(|one: &&DuesShare| one.is_of(kind)));
        if let Some(kind) = much.filter(|kind| !before(kind)) {
            f.note(format!("{place}.share"), Reason::SharesOverAll(kind.to_owned()));
        }
    }
}

/// The kinds whose payments a share is taken of.
fn kinds<'a>(s: &'a Statutes, share: &'a DuesShare) -> Vec<&'a str> {
    let joined: Vec<&str> = match (&share.of, &s.members.join) {
        (of, _) if !of.is_empty() => of.iter().map(String::as_str).collect(),
        (_, join) if !join.is_empty() => join.iter().map(String::as_str).collect(),
        _ => s.unit_kinds.iter().map(|kind| kind.id.as_str()).collect(),
    };
    joined
}

/// Where the kinds are named, each must lie under the one that gets the share; where they are not, one of them must.
fn above(s: &Statutes, share: &DuesShare, place: &str, f: &mut Findings<'_>) {
    if s.unit_kind(&share.to).is_none() {
        return;
    }
    let below = below(s, &share.to);
    for (n, kind) in share.of.iter().enumerate() {
        if s.unit_kind(kind).is_some() && !below.contains(kind.as_str()) {
            f.note(format!("{place}.of[{}]", n + 1), Reason::NotUnder(share.to.clone()));
        }
    }
    if share.of.is_empty() && !kinds(s, share).iter().any(|kind| below.contains(kind)) {
        f.note(format!("{place}.to"), Reason::NobodyUnder);
    }
}

/// The kinds that may lie anywhere under this one.
fn below<'a>(s: &'a Statutes, kind: &str) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> =
        s.unit_kind(kind).into_iter().flat_map(|k| k.children.iter().map(String::as_str)).collect();
    while let Some(id) = open.pop() {
        if let Some(known) = s.unit_kind(id)
            && found.insert(known.id.as_str())
        {
            open.extend(known.children.iter().map(String::as_str));
        }
    }
    found
}

/// Whether fractions come to more than one, exactly.
fn more_than_all<'a>(shares: impl Iterator<Item = &'a DuesShare>) -> bool {
    // Numerator and denominator of the sum; beyond what fits, nobody meant it.
    let mut sum = Some((0_u128, 1_u128));
    for share in shares {
        let (num, den) = share.share.parts();
        sum = sum.and_then(|(n, d)| {
            let top = n.checked_mul(u128::from(den))?.checked_add(u128::from(num).checked_mul(d)?)?;
            let bottom = d.checked_mul(u128::from(den))?;
            let common = divisor(top, bottom);
            Some((top / common, bottom / common))
        });
    }
    sum.is_none_or(|(num, den)| num > den)
}

fn divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}
