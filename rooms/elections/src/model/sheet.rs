//! What a teller counted, and whether two of them agree.

use rawabit_counting::{Ballots, Tally};
use serde::{Deserialize, Serialize};

use super::choice::Choice;

/// A tally sheet. Of methods that add names up, votes by number; of ranked ones, the papers themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Votes of each number that stands, in their order.
    pub votes: Vec<(u32, u64)>,
    /// How many papers had the same preferences: for ranked methods.
    pub papers: Vec<(u64, String)>,
    /// Papers that express a vote.
    pub expressed: u64,
    /// Blank papers.
    pub blank: u64,
    /// Papers that were refused.
    pub invalid: u64,
    /// Voters ticked off: of a show of hands, those present.
    pub voters: u64,
}

/// What does not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetFault {
    /// Papers and voters who were ticked off are not as many.
    Papers {
        /// Papers counted.
        papers: u64,
        /// Voters.
        voters: u64,
    },
    /// With one name on each paper, votes and papers that express one are not as many.
    Votes {
        /// Votes.
        votes: u64,
        /// Papers.
        expressed: u64,
    },
    /// More votes than the papers can have.
    TooManyVotes {
        /// Votes.
        votes: u64,
        /// The most there can be.
        most: u64,
    },
    /// More voters than there are on the roll.
    Roll {
        /// Voters.
        voters: u64,
        /// On the roll.
        electors: u64,
    },
    /// A line of papers that is none: its number, from 1.
    Line(usize),
}

impl Sheet {
    /// Checks the sums: nothing is taken that cannot be.
    ///
    /// # Errors
    /// The first that does not add up.
    pub fn check(&self, most_names: usize, electors: u64, hands: bool) -> Result<(), SheetFault> {
        let papers = self.expressed.saturating_add(self.blank).saturating_add(self.invalid);
        if self.voters > electors {
            return Err(SheetFault::Roll { voters: self.voters, electors });
        }
        // Hands need not all be raised; papers are as many as the voters who were ticked off.
        if if hands { papers > self.voters } else { papers != self.voters } {
            return Err(SheetFault::Papers { papers, voters: self.voters });
        }
        let votes = self.votes.iter().fold(0_u64, |all, (_, n)| all.saturating_add(*n));
        if self.papers.is_empty() {
            if most_names == 1 && votes != self.expressed {
                return Err(SheetFault::Votes { votes, expressed: self.expressed });
            }
            let most = self.expressed.saturating_mul(most_names as u64);
            if votes > most || votes < self.expressed {
                return Err(SheetFault::TooManyVotes { votes, most });
            }
            // Nobody has more votes than there are papers.
            if let Some((_, n)) = self.votes.iter().find(|(_, n)| *n > self.expressed) {
                return Err(SheetFault::TooManyVotes { votes: *n, most: self.expressed });
            }
            return Ok(());
        }
        let ranked = self.papers.iter().fold(0_u64, |all, (n, _)| all.saturating_add(*n));
        if ranked != self.expressed {
            return Err(SheetFault::Votes { votes: ranked, expressed: self.expressed });
        }
        Ok(())
    }

    /// Reads ranked papers, a line each kind: `12 3,1,2` is twelve papers with candidate 3 first.
    ///
    /// # Errors
    /// The line that is none.
    pub fn read_papers(text: &str, standing: &[u32], most: usize) -> Result<Vec<(u64, String)>, SheetFault> {
        let mut papers: Vec<(u64, String)> = Vec::new();
        let text = rawabit_text::to_western_digits(text);
        for (n, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() {
                continue;
            }
            let (count, order) = line.split_once(char::is_whitespace).ok_or(SheetFault::Line(n))?;
            let count: u64 = count.parse().map_err(|_| SheetFault::Line(n))?;
            let numbers = order
                .split([',', ' ', '،'])
                .filter(|part| !part.is_empty())
                .map(|part| part.parse::<u32>().map_err(|_| SheetFault::Line(n)))
                .collect::<Result<Vec<_>, _>>()?;
            let choice = Choice::new(numbers, standing, most).map_err(|_| SheetFault::Line(n))?.text();
            match papers.iter_mut().find(|(_, known)| *known == choice) {
                Some(known) => known.0 = known.0.saturating_add(count),
                None => papers.push((count, choice)),
            }
        }
        papers.sort_by(|a, b| a.1.cmp(&b.1));
        Ok(papers)
    }

    /// As a tally of those who stand.
    pub fn tally(&self, standing: &[u32]) -> Tally {
        let of = |number: &u32| self.votes.iter().find(|(one, _)| one == number).map_or(0, |(_, n)| *n);
        Tally {
            votes: standing.iter().map(of).collect(),
            expressed: self.expressed,
            blank: self.blank,
            invalid: self.invalid,
        }
    }

    /// As ballots.
    pub fn ballots(&self, standing: &[u32]) -> Ballots {
        let mut ballots = Ballots::default();
        for (count, text) in &self.papers {
            if let Some(prefs) = Choice::read(text).and_then(|choice| choice.prefs(standing)) {
                ballots.push(*count, &prefs);
            }
        }
        ballots.merged()
    }

    /// In what two sheets differ: numbers of candidates, or the words of the other lines.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for (number, votes) in &self.votes {
            if !other.votes.contains(&(*number, *votes)) {
                found.push(number.to_string());
            }
        }
        for (word, mine, theirs) in [
            ("expressed", self.expressed, other.expressed),
            ("blank", self.blank, other.blank),
            ("invalid", self.invalid, other.invalid),
            ("voters", self.voters, other.voters),
        ] {
            if mine != theirs {
                found.push(word.to_owned());
            }
        }
        if self.papers != other.papers {
            found.push("papers".to_owned());
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            votes: vec![(1, 10), (2, 7)],
            expressed: 17,
            blank: 2,
            invalid: 1,
            voters: 20,
            ..Sheet::default()
        }
    }

    #[test]
    fn sums_that_do_not_agree_are_refused() {
        assert_eq!(sheet().check(1, 40, false), Ok(()));
        let more = Sheet { voters: 21, ..sheet() };
        assert_eq!(more.check(1, 40, false), Err(SheetFault::Papers { papers: 20, voters: 21 }));
        assert_eq!(more.check(1, 40, true), Ok(()), "not every hand is raised");
        let fewer = Sheet { expressed: 16, blank: 3, ..sheet() };
        assert_eq!(fewer.check(1, 40, false), Err(SheetFault::Votes { votes: 17, expressed: 16 }));
        assert_eq!(sheet().check(1, 19, false), Err(SheetFault::Roll { voters: 20, electors: 19 }));
        let block = Sheet { votes: vec![(1, 10), (2, 18)], ..sheet() };
        assert_eq!(block.check(2, 40, false), Err(SheetFault::TooManyVotes { votes: 18, most: 17 }));
    }

    #[test]
    fn papers_are_read_in_both_kinds_of_figures_and_put_together() {
        let papers = Sheet::read_papers("12 3,1\n\n٣ 1 2\n2 3 1", &[1, 2, 3], 3).expect("papers");
        assert_eq!(papers, [(3, "1,2".to_owned()), (14, "3,1".to_owned())]);
        for wrong in ["x", "3", "3 9", "3 1,1", "-1 2"] {
            assert_eq!(Sheet::read_papers(wrong, &[1, 2, 3], 3), Err(SheetFault::Line(1)), "{wrong}");
        }
        let sheet = Sheet { papers, expressed: 17, voters: 17, ..Sheet::default() };
        assert_eq!(sheet.check(3, 20, false), Ok(()));
        assert_eq!(sheet.ballots(&[1, 2, 3]).total(), 17);
    }

    #[test]
    fn two_sheets_say_in_what_they_differ() {
        assert!(sheet().differences(&sheet()).is_empty());
        let other = Sheet { votes: vec![(1, 11), (2, 7)], expressed: 18, ..sheet() };
        assert_eq!(sheet().differences(&other), ["1", "expressed"]);
    }
}
