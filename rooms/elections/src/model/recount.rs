//! Counting again without this program's server: the file, the command, and what neither can say.

use rawabit_counting::Election;
use rawabit_counting::majority::Majority;
use rawabit_counting::method::Method as Kind;
use rawabit_statutes::Method;

use super::count::{Counting, Votes};
use super::lot::drawn_on_paper;

/// How anybody counts a round again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recount {
    /// The command on the ballot file; none where that file alone cannot be counted.
    pub command: Option<String>,
    /// What the command does not do: the messages `elections-recount-…`.
    pub caveats: Vec<&'static str>,
}

impl Counting<'_> {
    /// The ballot file. Where a fact decides between equal candidates and no lot was drawn, it holds the order in which they precede one
    /// another; where candidates drop out, such an order would be read the other way round, and there is none.
    pub fn file(&self) -> Election {
        let mut election = self.election();
        if self.law.is_ranked() || self.law.method == Method::ListPr || self.seed.is_some() {
            return election;
        }
        if let Some((_, ranks)) = self.precedence(self.standers) {
            let mut order: Vec<usize> = (0..self.standers.len()).collect();
            order.sort_by_key(|at| (ranks.get(*at).copied(), *at));
            election.tie_order = Some(order);
        }
        election
    }

    /// How this round is counted again.
    pub fn recount(&self) -> Recount {
        let mut caveats = Vec::new();
        let kind = match self.law.method {
            Method::ListPr => None,
            // Tellers hand in sums: names are added up whatever a ballot may hold.
            _ if matches!(self.votes, Votes::Tally(_)) && self.law.method != Method::TwoRound => {
                Some(Kind::Plurality)
            }
            Method::TwoRound if self.round > 1 => Some(Kind::Plurality),
            Method::TwoRound => Some(Kind::TwoRound),
            Method::Plurality => Some(Kind::Plurality),
            Method::Block => Some(Kind::Block),
            Method::Approval => Some(Kind::Approval),
            Method::InstantRunoff => Some(Kind::Irv),
            Method::Stv => Some(self.law.transferable()),
        };
        if kind.is_none() {
            caveats.push("lists");
        }
        if kind == Some(Kind::TwoRound) && self.law.first_majority() != Majority::ABSOLUTE {
            caveats.push("majority");
        }
        let facts = self.precedence(self.standers).is_some();
        if facts && (self.law.is_ranked() || self.seed.is_some()) {
            caveats.push("ties");
        }
        if !self.law.quotas.is_empty() {
            caveats.push("quotas");
        }
        let command = kind.map(|kind| {
            let lots = match self.seed.map(|seed| (seed, drawn_on_paper(seed))) {
                None => String::new(),
                Some((seed, None)) => format!(" --lots '{}'", seed.replace('\'', "’")),
                // By their lines in the file.
                Some((_, Some(order))) => {
                    let row = self.row();
                    let line = |number: &u32| row.iter().position(|one| one == number).map(|at| at + 1);
                    let lines: Vec<String> =
                        order.iter().filter_map(line).map(|line| line.to_string()).collect();
                    format!(" --draw {}", lines.join(","))
                }
            };
            format!("rawabit count ballots.blt --method {} --seats {}{lots}", kind.key(), self.left())
        });
        Recount { command, caveats }
    }
}
