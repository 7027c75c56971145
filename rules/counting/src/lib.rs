//! Counting votes and sharing seats, exactly, with every step in words.
//!
//! Nothing here reads a file, a clock or a source of randomness. Numbers are integers, fractions, or the fixed point that a
//! method prescribes; never floats. A tie that the method cannot resolve is a state, not an accident: a count answers
//! [`Outcome::NeedsLot`] with the question, and is asked again with the [`Draws`] that were taken and recorded. The same
//! ballots with the same draws always give the same steps.
//!
//! | module | what |
//! |---|---|
//! | [`ballots`] | candidates, merged ballots, tallies; blank and invalid apart |
//! | [`blt`], [`csv`] | reading and writing files, with the line of every mistake |
//! | [`method`] | a method by its name, and the count of an election |
//! | [`stv`] | single transferable votes: Scottish, WIGM, Meek, Warren; one seat of it: instant runoff |
//! | [`ranked`] | Borda and Schulze |
//! | [`names`] | majorities by rounds, block vote, approval, nomination |
//! | [`judgment`] | majority judgment |
//! | [`apportion`] | seats in proportion: divisors, largest remainders, thresholds, minima, caps, delegates |
//! | [`lists`] | list votes, closed and open, on top of an apportionment |
//! | [`quotas`] | seats for groups on top of any method: least numbers, zipper lists, youth, areas |
//! | [`majority`] | majorities of a decision, as fractions of the base that the statutes name |
//! | [`step`] | the transcript: facts, their words in three languages, and their replay |
//!
//! ```
//! use rawabit_counting::{Draws, Lang, Outcome, blt, method::Method};
//!
//! let election = blt::read(b"3 1\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Amina\"\n\"Brahim\"\n\"Chama\"\n\"Chair\"\n").unwrap();
//! let Outcome::Decided(count) = Method::Irv.count(&election, &Draws::none()).unwrap() else { panic!("no tie here") };
//! assert_eq!(count.winners, [1]);
//! let words = count.words(&election.names(), Lang::En);
//! assert!(words.iter().any(|line| line.contains("Chama")));
//! ```

mod amount;
pub mod apportion;
mod arithmetic;
pub mod ballots;
pub mod blt;
pub mod csv;
pub mod judgment;
mod lang;
pub mod lists;
mod lot;
pub mod majority;
pub mod method;
pub mod names;
mod outcome;
pub mod quotas;
pub mod ranked;
pub mod step;
pub mod stv;

pub use amount::Amount;
pub use ballots::{Ballots, Candidate, Election, Tally};
pub use lang::Lang;
pub use lot::{Draws, Ground, Lot, Purpose, Question};
pub use outcome::{Count, Fault, Outcome};
