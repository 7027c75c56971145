//! The rules of the room, pure: words, the article of a contest, ballots, tally sheets, counting, the boxes of an urn.

pub mod choice;
pub mod count;
pub mod kept;
pub mod law;
mod lists;
mod lot;
mod recount;
pub mod sheet;
pub mod urn;
mod words;

pub use choice::{BadChoice, Choice};
pub use count::{Counted, Counting, Facts, Replaced, Stander, StandingList, Verdict, Votes};
pub use kept::Compared;
pub use law::{Law, LawQuorum, LawQuota};
pub(crate) use lot::{drawn_on_paper, on_paper};
pub use recount::Recount;
pub use sheet::{Sheet, SheetFault};
pub use words::{AppealState, Electorate, LetterKind, Standing, State, Void, Way};
