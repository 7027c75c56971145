//! Line by line: what has been read so far, and what follows from it.

use sha2::{Digest, Sha256};

use super::{Finding, Named, Options, Report};
use crate::{Act, At, Checkpoint, Hash, VerifierKey, act::Opening, export::line::Line, tree::Frontier};

/// All that is remembered. Nothing here grows with the log.
pub(super) struct Checker<'a> {
    pub(super) report: Report,
    options: Options<'a>,
    trusted: Option<VerifierKey>,
    sha: Sha256,
    lines: u64,
    ended: bool,
    /// The key the signatures are checked with, once the first line was read.
    pub(super) key: Option<VerifierKey>,
    /// The auditor's checkpoints, the largest first; the last one is due next.
    pub(super) known: Vec<Checkpoint>,
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
            key: None,
            known: Vec::new(),
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
        self.report.key_trusted = self.trusted.is_some();
        if let Some(trusted) = self.trusted.as_ref().filter(|trusted| **trusted != key) {
            self.report.find(Finding::KeyMismatch { key: key.to_string() });
            self.key = Some(trusted.clone());
        } else {
            self.key = Some(key);
        }
        let key = self.key.as_ref().expect("just set");
        self.report.key = key.to_string();
        for note in self.options.known_checkpoints {
            match Checkpoint::open(note, key) {
                Ok(opened) if opened.checkpoint.origin == self.report.origin => {
                    self.known.push(opened.checkpoint);
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
        if self.key.is_some() {
            if !self.trees.lost && self.report.root.is_none() {
                self.report.find(Finding::NoCheckpoint);
            } else if !self.trees.lost && self.report.proven < self.report.acts {
                self.report
                    .find(Finding::Uncovered { first: self.report.proven, last: self.report.acts - 1 });
            }
            if !self.trees.lost
                && let Some(known) = self.known.last()
            {
                let (known, acts) = (known.size, self.report.acts);
                self.report.find(Finding::ShorterThanKnown { known, acts });
            }
        }
        if self.lines == 0 || !self.ended {
            self.report.find(Finding::Truncated);
        }
        self.report
    }

    /// No checkpoint spoke for the acts whose text and leaf hash disagree.
    pub(super) fn accuse_suspects(&mut self) {
        for act in std::mem::take(&mut self.span.suspects) {
            self.report.find(Finding::Rewritten(act));
        }
    }
}
