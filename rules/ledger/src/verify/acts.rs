//! Acts: their hash, their place, their time.

use super::{
    Finding, Named,
    checker::{Checker, Handover},
};
use crate::{Act, At, export::line::ActLine, hash_leaf, rotation};

/// More gaps than this are reported as dropped at once, without waiting for their acts to turn up elsewhere.
const MAX_GAPS: usize = 1000;

/// More suspects than this between two checkpoints are accused at once.
const MAX_SUSPECTS: usize = 1000;

impl Checker<'_> {
    pub(super) fn act(&mut self, line: &ActLine<'_>) {
        self.take_over();
        let position = self.report.acts;
        self.report.acts += 1;
        let read = hash_leaf(line.bytes);
        let told = line.leaf.unwrap_or(read);
        self.trees.told.push(told);
        self.trees.read.push(read);

        let agree = line.leaf == Some(read);
        let act = line.act.as_ref().ok();
        if agree && let Some(act) = act {
            self.place(act, position);
            self.hands_over(act);
        } else {
            // What the text says of its index is worth nothing: the act is the one that is due here.
            self.suspect(act);
            self.next += 1;
        }
        if let Some(act) = act {
            self.time(act, agree);
        }
        self.opens = act.cloned();
        self.compare_with_known();
    }

    /// Whether the act hands the log over to another key; one that lies about the present key does not.
    fn hands_over(&mut self, act: &Act) {
        let Some((from, to)) = rotation::of(act) else { return };
        if self.keys.last() == Some(&from) {
            self.handover = Some(Handover { act: named(act), to, signed: false });
        } else {
            self.report.find(Finding::KeyNotHandedOver(named(act)));
        }
    }

    fn suspect(&mut self, act: Option<&Act>) {
        if self.span.suspects.len() == MAX_SUSPECTS {
            self.accuse_suspects();
        }
        self.span.suspects.push(Named {
            index: self.next,
            kind: act.map(|act| act.kind.clone()),
            at: act.map(|act| act.at),
        });
    }

    /// Whether the act stands where its index says.
    fn place(&mut self, act: &Act, position: u64) {
        let index = act.index;
        if index > self.next {
            if self.missing.len() == MAX_GAPS {
                let (first, last) = self.missing.remove(0);
                self.report.find(Finding::Dropped { first, last });
            }
            self.missing.push((self.next, index - 1));
            self.trees.lost = true;
            self.next = index.saturating_add(1);
        } else if index == self.next {
            self.next += 1;
        } else {
            self.trees.lost = true;
            let gap = self.missing.iter().position(|(first, last)| (*first..=*last).contains(&index));
            if let Some(gap) = gap {
                let (first, last) = self.missing.remove(gap);
                let rest = [(first, index.wrapping_sub(1)), (index + 1, last)];
                // An empty half has its end before its start; index 0 has no left half at all.
                self.missing.extend(rest.into_iter().filter(|(a, b)| a <= b && *b != u64::MAX));
                self.report.find(Finding::Reordered { act: named(act), position });
            } else {
                self.report.find(Finding::Repeated(named(act)));
            }
        }
    }

    /// Whether the act's time fits those before it; a rewritten act is judged, but judges no other.
    fn time(&mut self, act: &Act, agree: bool) {
        let signed = self.checkpoint_time.and_then(at_of);
        let not_before = self.previous.into_iter().chain(signed).max();
        if let Some(not_before) = not_before.filter(|bound| act.at < *bound) {
            self.report.find(Finding::BackDated { act: named(act), not_before });
        }
        if self.span.latest.as_ref().is_none_or(|latest| latest.at < Some(act.at)) {
            self.span.latest = Some(named(act));
        }
        if agree {
            self.previous = Some(act.at);
        }
        self.report.first_at.get_or_insert(act.at);
        self.report.last_at = Some(act.at);
    }
}

fn named(act: &Act) -> Named {
    Named { index: act.index, kind: Some(act.kind.clone()), at: Some(act.at) }
}

/// A checkpoint's signed time as an act's time; `None` beyond the year 9999.
pub(super) fn at_of(seconds: u64) -> Option<At> {
    jiff::Timestamp::from_second(i64::try_from(seconds).ok()?).ok().map(At::new)
}
