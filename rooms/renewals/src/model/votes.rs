//! The votes of one office as minutes on paper have them: two persons type them in apart, and only what both say alike is taken.

use rawabit_elections::face::Sheet;
use serde::{Deserialize, Serialize};

/// What was counted in one round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperRound {
    /// The votes of each candidate, in the order of the candidates; none of who did not stand in this round.
    pub votes: Vec<Option<u64>>,
    /// Papers in the urn.
    pub papers: u64,
    /// Blank ones.
    pub blank: u64,
    /// Refused ones.
    pub invalid: u64,
}

/// The votes of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperVotes {
    /// Who stood. Where a lot was drawn, in the order in which they were drawn.
    pub candidates: Vec<String>,
    /// The rounds.
    pub rounds: Vec<PaperRound>,
    /// Whether a lot was drawn in the assembly.
    pub lot: bool,
}

/// In what two entries differ: the line, and never the figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differs {
    /// A person, whom only one of both names, or with other votes.
    Candidate(String),
    /// One of the other lines: the end of its message, and the round.
    Line(&'static str, usize),
}

impl PaperVotes {
    fn votes_of(&self, person: &str, round: usize) -> Option<u64> {
        let at = self.candidates.iter().position(|one| one == person)?;
        self.rounds.get(round)?.votes.get(at).copied().flatten()
    }

    /// In what two entries differ. The order of candidates only matters where a lot was drawn.
    pub fn differences(&self, other: &Self) -> Vec<Differs> {
        let rounds = self.rounds.len().max(other.rounds.len());
        let mut persons = self.candidates.clone();
        persons.extend(other.candidates.iter().filter(|one| !self.candidates.contains(one)).cloned());
        let mut found = Vec::new();
        for person in persons {
            let known = self.candidates.contains(&person) && other.candidates.contains(&person);
            let same =
                (0..rounds).all(|round| self.votes_of(&person, round) == other.votes_of(&person, round));
            if !known || !same {
                found.push(Differs::Candidate(person));
            }
        }
        for round in 0..rounds {
            let of = |one: &Self| one.rounds.get(round).map(|one| (one.papers, one.blank, one.invalid));
            let (Some(mine), Some(theirs)) = (of(self), of(other)) else {
                found.push(Differs::Line("round", round + 1));
                continue;
            };
            for (name, differ) in [
                ("papers", mine.0 != theirs.0),
                ("blank", mine.1 != theirs.1),
                ("invalid", mine.2 != theirs.2),
            ] {
                if differ {
                    found.push(Differs::Line(name, round + 1));
                }
            }
        }
        let order = self.lot && other.lot && self.candidates != other.candidates && found.is_empty();
        if self.lot != other.lot || order {
            found.push(Differs::Line("lot", 1));
        }
        found
    }

    /// As tally sheets, one a round: candidates by their place, from 1.
    pub fn sheets(&self) -> Vec<Sheet> {
        let sheet = |round: &PaperRound| Sheet {
            votes: (1..).zip(&round.votes).filter_map(|(number, votes)| Some((number, (*votes)?))).collect(),
            papers: Vec::new(),
            expressed: round.papers.saturating_sub(round.blank).saturating_sub(round.invalid),
            blank: round.blank,
            invalid: round.invalid,
            voters: round.papers,
        };
        self.rounds.iter().map(sheet).collect()
    }
}

/// A line as typed: who, and the votes of each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Its number, from 1.
    pub line: usize,
    /// A membership number, or a name.
    pub who: String,
    /// The votes.
    pub votes: Vec<u64>,
}

/// Reads candidates with their votes, a line each: `Fatima Zahra Alaoui: 14`, or a membership number in place of the name; of two rounds
/// `… : 14 20`. Eastern digits are read as well.
///
/// # Errors
/// The number of the first line that is none.
pub fn read_lines(text: &str) -> Result<Vec<Typed>, usize> {
    let mut typed = Vec::new();
    let text = rawabit_text::to_western_digits(text);
    for (line, said) in (1..).zip(text.lines()) {
        if !rawabit_text::has_visible(said) {
            continue;
        }
        let (who, votes) = said.rsplit_once([':', '=', '\t']).ok_or(line)?;
        let votes = votes
            .split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '،' | '/'))
            .filter(|part| rawabit_text::has_visible(part))
            .map(|part| part.trim_matches(|sign: char| !sign.is_ascii_digit()).parse().map_err(|_| line))
            .collect::<Result<Vec<u64>, usize>>()?;
        if votes.is_empty() || !rawabit_text::has_visible(who) {
            return Err(line);
        }
        typed.push(Typed { line, who: who.trim().to_owned(), votes });
    }
    Ok(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn votes() -> PaperVotes {
        PaperVotes {
            candidates: vec!["a".into(), "b".into()],
            rounds: vec![PaperRound { votes: vec![Some(10), Some(8)], papers: 20, blank: 1, invalid: 1 }],
            lot: false,
        }
    }

    #[test]
    fn lines_are_read_in_both_kinds_of_figures_and_names_keep_theirs() {
        let typed = read_lines("فاطمة 2: ١٤\n\nRB-12 = 3 / 7\n").expect("two lines");
        let found: Vec<(usize, &str, &[u64])> =
            typed.iter().map(|one| (one.line, one.who.as_str(), one.votes.as_slice())).collect();
        assert_eq!(found, [(1, "فاطمة 2", &[14][..]), (3, "RB-12", &[3, 7])]);
        for (wrong, line) in [("فاطمة 14", 1), (": 3", 1), ("a: 3\nb: x", 2), ("a:", 1)] {
            assert_eq!(read_lines(wrong), Err(line), "{wrong}");
        }
    }

    #[test]
    fn two_entries_differ_by_line_and_the_order_only_counts_of_a_lot() {
        let mut other = PaperVotes { candidates: vec!["b".into(), "a".into()], ..votes() };
        other.rounds[0].votes = vec![Some(8), Some(10)];
        assert!(votes().differences(&other).is_empty());
        let drawn = |one: PaperVotes| PaperVotes { lot: true, ..one };
        assert_eq!(drawn(votes()).differences(&drawn(other.clone())), [Differs::Line("lot", 1)]);
        assert_eq!(votes().differences(&drawn(votes())), [Differs::Line("lot", 1)]);
        other.rounds[0].votes = vec![Some(9), Some(10)];
        other.rounds[0].blank = 0;
        assert_eq!(votes().differences(&other), [Differs::Candidate("b".into()), Differs::Line("blank", 1)]);
        let fewer = PaperVotes { candidates: vec!["a".into()], ..votes() };
        assert_eq!(votes().differences(&fewer), [Differs::Candidate("b".into())]);
        let mut twice = votes();
        twice.rounds.push(twice.rounds[0].clone());
        let found = votes().differences(&twice);
        assert!(found.contains(&Differs::Line("round", 2)), "{found:?}");
    }

    #[test]
    fn as_a_sheet_what_is_neither_blank_nor_refused_expresses_a_vote() {
        let sheet = votes().sheets().remove(0);
        assert_eq!((sheet.expressed, sheet.voters, sheet.votes), (18, 20, vec![(1, 10), (2, 8)]));
    }
}
