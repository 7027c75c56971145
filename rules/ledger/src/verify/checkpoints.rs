//! Checkpoints: those of the export, and those that the auditor kept.

use super::{
    Finding,
    acts::at_of,
    checker::{Checker, Span},
};
use crate::{Checkpoint, checkpoint::OpenedCheckpoint};

impl Checker<'_> {
    pub(super) fn checkpoint(&mut self, note: &str) {
        self.opens = None;
        self.report.checkpoints += 1;
        let Some(key) = self.keys.last() else { return };
        let Ok(OpenedCheckpoint { checkpoint, time }) = Checkpoint::open(note, key) else {
            self.report.find(Finding::BadCheckpoint { acts: self.report.acts });
            return;
        };
        if checkpoint.origin != self.report.origin {
            self.report.find(Finding::ForeignCheckpoint { origin: checkpoint.origin });
            return;
        }
        // The old key has signed the act that names the new one, as the last of the acts so far. That it is this act, the root
        // says; where the root does not fit, that is told by itself.
        if let Some(handover) = &mut self.handover {
            handover.signed |= handover.act.index.checked_add(1) == Some(checkpoint.size);
        }
        self.signed_time(checkpoint.size, time);
        self.compare(&checkpoint);
    }

    /// A checkpoint is later than the one before, and than every act it covers. Its time is in whole seconds, rounded
    /// down, so that an act of the same second is not later.
    fn signed_time(&mut self, size: u64, time: Option<u64>) {
        let latest = self.span.latest.take();
        let Some(time) = time else {
            self.report.find(Finding::UntimedCheckpoint { size });
            return;
        };
        if self.checkpoint_time.is_some_and(|before| time < before) {
            self.report.find(Finding::CheckpointBackDated { size });
        }
        self.checkpoint_time = Some(time);
        if let Some(act) = latest
            && let Some(at) = act.at
            && i128::from(at.unix_seconds()) > i128::from(time)
            && let Some(signed) = at_of(time)
        {
            self.report.find(Finding::PostDated { act, size, signed });
        }
    }

    fn compare(&mut self, checkpoint: &Checkpoint) {
        if self.trees.lost {
            self.accuse_suspects();
            return;
        }
        let (size, acts) = (checkpoint.size, self.report.acts);
        if size != acts {
            self.report.find(Finding::WrongCount { size, acts });
            // More were signed than are here: the acts that follow stand at a wrong place in the tree.
            self.trees.lost = size > acts;
            return;
        }
        if self.trees.told.root() == checkpoint.root {
            // The leaf hashes are the signed ones, so it is the texts that were changed.
            self.trees.read = self.trees.told.clone();
            self.accuse_suspects();
        } else if self.trees.read.root() == checkpoint.root {
            self.trees.told = self.trees.read.clone();
            for act in std::mem::take(&mut self.span.suspects) {
                self.report.find(Finding::LeafHashAltered(act));
            }
        } else {
            self.accuse_suspects();
            self.report.find(Finding::RootMismatch { from: self.span.from, to: size });
            self.trees.lost = true;
            return;
        }
        self.span = Span { from: size, latest: self.span.latest.take(), ..Span::default() };
        self.report.proven = size;
        self.report.root = Some(checkpoint.root);
        self.proven_by = self.keys.len() - 1;
    }

    /// Compares with the auditor's checkpoints of exactly the present size.
    pub(super) fn compare_with_known(&mut self) {
        while !self.trees.lost
            && let Some(known) = self.known.pop_if(|known| known.size <= self.report.acts)
        {
            let Some(Ok(opened)) = self.keys.last().map(|key| Checkpoint::open(known.note, key)) else {
                self.report.find(Finding::BadKnownCheckpoint);
                continue;
            };
            let known = opened.checkpoint;
            if known.root == self.trees.told.root() || known.root == self.trees.read.root() {
                self.report.known_confirmed += 1;
                self.known_from = known.size;
                // A span that begins later is a narrower one.
                self.span.from = self.span.from.max(known.size);
            } else {
                self.report.find(Finding::InconsistentWithKnown { from: self.known_from, to: known.size });
                // The larger ones cannot fit either, and would only say the same.
                self.known.clear();
            }
        }
    }
}
