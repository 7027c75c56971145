//! Line by line: what has been read so far, and what follows from it.

use sha2::{Digest, Sha256};

use super::{Finding, Named, Options, Report};
use crate::{Act, At, Checkpoint, Hash, VerifierKey, act::Opening, export::line::Line, tree::Frontier};

/// All that is remembered. Nothing here grows with the log, apart from the keys that it was handed over to.
pub(super) struct Checker<'a> {
    pub(super) report: Report,
    options: Options<'a>,
    trusted: Option<VerifierKey>,
    sha: Sha256,
    lines: u64,
    ended: bool,
    /// The keys that the log was signed with, once the first line was read: signatures are checked with the last one.
    pub(super) keys: Vec<VerifierKey>,
    /// The act just read, if it hands the log over to another key.
    pub(super) handover: Option<Handover>,
    /// The auditor's checkpoints, the largest first; the last one is due next. Which key must have signed one is known when
    /// its size is reached.
    pub(super) known: Vec<Known<'a>>,
    /// Which of the keys signed the largest checkpoint that fitted.
    pub(super) proven_by: usize,
    /// All acts before this one were confirmed by known checkpoints.
    pub(super) known_from: u64,
    /// The index that the next act should have.
    pub(super) next: u64,
    /// Indexes that were jumped over, and may yet turn up elsewhere.
    pub(super) missing: Vec<(u64, u64)>,
    pub(super) previous: Option<At>,
    /// The act just read: openings belong to it.
    pub(super) opens: Option<Act>,
    pub(super) trees: Trees,
    pub(super) span: Span,
    pub(super) checkpoint_time: Option<u64>,
}

/// A checkpoint that the auditor kept, not yet believed.
pub(super) struct Known<'a> {
    pub(super) note: &'a str,
    pub(super) size: u64,
}

/// An act that hands the log over.
pub(super) struct Handover {
    pub(super) act: Named,
    pub(super) to: VerifierKey,
    /// Whether a checkpoint of exactly the acts up to this one was signed with the key before.
    pub(super) signed: bool,
}

/// The tree of the acts as told by their leaf hashes, and the tree of the acts as they read. They are the same as long
/// as nothing was rewritten.
#[derive(Default)]
pub(super) struct Trees {
    pub(super) told: Frontier,
    pub(super) read: Frontier,
    /// Once an act is missing or misplaced, or a root did not fit, no later root can be computed.
    pub(super) lost: bool,
}

/// What was seen since the last checkpoint that fitted.
#[derive(Default)]
pub(super) struct Span {
    /// Acts before this one are confirmed.
    pub(super) from: u64,
    /// Acts whose text and leaf hash disagree.
    pub(super) suspects: Vec<Named>,
    /// Acts since the last checkpoint, fitting or not, whose time is to be held against the next one: the latest.
    pub(super) latest: Option<Named>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(options: Options<'a>) -> Self {
        let mut report = Report::default();
        let trusted = options.trusted_key.and_then(|text| text.trim().parse().ok());
        if options.trusted_key.is_some() && trusted.is_none() {
            report.find(Finding::BadTrustedKey);
        }
        Self {
            report,
            options,
            trusted,
            sha: Sha256::new(),
            lines: 0,
            ended: false,
            keys: Vec::new(),
            handover: None,
            known: Vec::new(),
            proven_by: 0,
            known_from: 0,
            next: 0,
            missing: Vec::new(),
            previous: None,
            opens: None,
            trees: Trees::default(),
            span: Span::default(),
            checkpoint_time: None,
        }
    }

    /// Reads one line, with its line break.
    pub(super) fn line(&mut self, bytes: &[u8]) {
        self.lines += 1;
        let line = bytes.strip_suffix(b"\n").and_then(Line::parse);
        let first = self.lines == 1;
        match line {
            Some(Line::Header { origin, key }) if first => self.header(origin, key),
            Some(Line::Act(act)) if !first && !self.ended => self.act(&act),
            Some(Line::Opening(opening)) if !first && !self.ended => self.opening(&opening),
            Some(Line::Checkpoint(note)) if !first && !self.ended => self.checkpoint(&note),
            Some(Line::End { acts, sha256 }) if !first && !self.ended => self.end(acts, sha256),
            _ => self.report.find(Finding::Unreadable { line: self.lines }),
        }
        self.sha.update(bytes);
    }

    fn header(&mut self, origin: String, key: VerifierKey) {
        self.report.origin = origin;
        self.report.keys.push(key.to_string());
        self.keys.push(key);
        for &note in self.options.known_checkpoints {
            match Checkpoint::read(note) {
                Ok(unproven) if unproven.origin == self.report.origin => {
                    self.known.push(Known { note, size: unproven.size });
                }
                _ => self.report.find(Finding::BadKnownCheckpoint),
            }
        }
        self.known.sort_by_key(|known| std::cmp::Reverse(known.size));
        self.compare_with_known();
    }

    fn opening(&mut self, opening: &Opening) {
        self.report.openings += 1;
        let opens = self.opens.as_ref();
        if !opens.is_some_and(|act| act.index == opening.index && act.is_opened_by(opening)) {
            self.report.find(Finding::BadOpening { index: opening.index, name: opening.name.clone() });
        }
    }

    fn end(&mut self, acts: u64, sha256: Hash) {
        self.ended = true;
        let read = Hash(self.sha.clone().finalize().into());
        if read != sha256 || acts != self.report.acts {
            self.report.find(Finding::Damaged);
        }
    }

    /// After the last line: what only the whole can tell.
    pub(super) fn finish(mut self) -> Report {
        for (first, last) in std::mem::take(&mut self.missing) {
            self.report.find(Finding::Dropped { first, last });
        }
        self.accuse_suspects();
        self.take_over();
        if !self.keys.is_empty() {
            if !self.trees.lost && self.report.root.is_none() {
                self.report.find(Finding::NoCheckpoint);
            } else if !self.trees.lost && self.report.proven < self.report.acts {
                self.report
                    .find(Finding::Uncovered { first: self.report.proven, last: self.report.acts - 1 });
            }
            if !self.trees.lost
                && let Some(known) = self.known.last()
            {
                // Acts that are missing here may have handed the log over: then nobody can say who signed the checkpoint.
                let ours = self.keys.iter().any(|key| Checkpoint::open(known.note, key).is_ok());
                let (known, acts) = (known.size, self.report.acts);
                let shorter = Finding::ShorterThanKnown { known, acts };
                self.report.find(if ours { shorter } else { Finding::BadKnownCheckpoint });
            }
            self.judge_trust();
        }
        if self.lines == 0 || !self.ended {
            self.report.find(Finding::Truncated);
        }
        self.report
    }

    /// Lets the new key take over, if the act just before handed the log to it and the old key signed that.
    pub(super) fn take_over(&mut self) {
        match self.handover.take() {
            Some(Handover { to, signed: true, .. }) => {
                self.report.keys.push(to.to_string());
                self.keys.push(to);
            }
            Some(unsigned) => self.report.find(Finding::KeyNotHandedOver(unsigned.act)),
            None => {}
        }
    }

    /// What the auditor's key vouches for: all acts under a checkpoint that it signed, or a key did that the log was handed over
    /// to. An earlier link of the chain vouches for nothing by itself, since anybody may name a key of others.
    fn judge_trust(&mut self) {
        let Some(trusted) = &self.trusted else { return };
        let link = self.keys.iter().position(|key| key == trusted);
        self.report.key_trusted = link.is_some_and(|link| link <= self.proven_by);
        if !self.report.key_trusted {
            let key = self.report.keys.last().cloned().unwrap_or_default();
            self.report.find(Finding::KeyMismatch { key });
        }
    }

    /// No checkpoint spoke for the acts whose text and leaf hash disagree.
    pub(super) fn accuse_suspects(&mut self) {
        for act in std::mem::take(&mut self.span.suspects) {
            self.report.find(Finding::Rewritten(act));
        }
    }
}
