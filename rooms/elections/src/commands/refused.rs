//! Why the rules say no.

use rawabit_platform::Day;
use rawabit_platform::lang::Message;

use super::Differs;
use crate::model::{BadChoice, SheetFault};

/// A refusal.
#[derive(Clone, Debug, PartialEq)]
pub enum ElectionRefused {
    /// The statutes know no election for this office in this unit.
    NoElection,
    /// The statutes ask for a count that this program does not have.
    NotCountable,
    /// The statutes, or the secrecy that they ask for, do not allow this way of voting.
    Polling,
    /// Too few voters for a confidential vote in the application.
    FewElectors {
        /// The least number.
        least: u32,
        /// How many there are.
        electors: i64,
    },
    /// Nobody has the right to vote.
    NobodyVotes,
    /// Whose votes are kept by another room: delegates of a congress.
    Delegates,
    /// Votes of different weights are only counted by name.
    Weights,
    /// A moment that does not fit: the field.
    Calendar(&'static str),
    /// Voters were told that the vote stays open longer.
    ClosesEarlier {
        /// The day that was named.
        day: Day,
        /// And its hour.
        time: String,
    },
    /// Candidatures must close earlier, by the statutes: as long before the vote as they say, and early enough for appeals.
    CandidaturesBefore {
        /// The last day.
        day: Day,
        /// The hour.
        time: String,
    },
    /// Fewer or more seats than the office has.
    Seats(u32),
    /// A contest of the same office goes on.
    Running,
    /// Not possible in the state it is in.
    State,
    /// Not yet.
    TooEarly,
    /// No longer.
    TooLate,
    /// Stands already.
    StandsAlready,
    /// Has not agreed to stand.
    NoConsent,
    /// Is not eligible.
    NotEligible,
    /// Something of this is not decided yet.
    Undecided,
    /// Nobody stands.
    NobodyStands,
    /// Not on the roll.
    NotOnRoll,
    /// Has voted already.
    Voted,
    /// No vote of this contest.
    Choice(BadChoice),
    /// The same teller for both sheets.
    SameTeller,
    /// Another room holds it, and certifies it with everything that it waits for.
    HeldFor,
    /// Sums that do not agree.
    Sheet(SheetFault),
    /// Tellers have not agreed.
    NotAgreed,
    /// A seed that is too short, or was fixed already.
    Seed,
    /// Only the holder of this office may.
    Organ(String),
    /// The statutes name nobody, and nobody confirms the election of the own unit: somebody of a unit above does.
    Above,
    /// Whoever stands takes no part in holding the election, and nobody decides on the own appeal.
    Candidate,
    /// Needs a reason.
    Reason,
    /// Needs the decision of the body that it records: its date or number.
    Cites,
    /// Fewer seats are empty.
    Vacant(u32),
    /// A list is needed, or is not of this contest.
    List,
    /// Proxies are not allowed, or not so many.
    Proxies(u32),
    /// The key of the urn is missing: the ballots cannot be opened.
    UrnLost,
    /// Counted again, it does not come out as it was recorded.
    Differs(Differs),
    /// There is nothing to count.
    Count(String),
    /// Something that another room refuses, in its words.
    Other(Message),
}

impl ElectionRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoElection => "office",
            Self::Polling | Self::FewElectors { .. } | Self::Weights => "polling",
            Self::Calendar(field) => field,
            Self::ClosesEarlier { .. } => "close_day",
            Self::CandidaturesBefore { .. } => "until_day",
            Self::Seats(_) => "seats",
            Self::StandsAlready | Self::NotEligible | Self::NotOnRoll | Self::Voted => "person",
            Self::NoConsent => "consent",
            Self::Choice(_) => "choice",
            Self::Seed => "seed",
            Self::Reason => "reason",
            Self::Cites => "cites",
            Self::Vacant(_) => "seats",
            Self::List => "list",
            Self::Proxies(_) => "holder",
            Self::Sheet(SheetFault::Papers { .. } | SheetFault::Roll { .. }) => "voters",
            Self::Sheet(SheetFault::Votes { .. } | SheetFault::TooManyVotes { .. }) => "expressed",
            Self::Sheet(SheetFault::Line(_)) => "papers",
            _ => "",
        }
    }

    /// The refusal in words.
    pub fn message(&self) -> Message {
        let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
        match self {
            Self::NoElection => "elections-refused-no-election".into(),
            Self::NotCountable => "elections-refused-not-countable".into(),
            Self::Polling => "elections-refused-polling".into(),
            Self::FewElectors { least, electors } => Message::new("elections-refused-few-electors")
                .with("least", i64::from(*least))
                .with("electors", *electors),
            Self::NobodyVotes => "elections-refused-nobody-votes".into(),
            Self::Delegates => "elections-refused-delegates".into(),
            Self::Weights => "elections-refused-weights".into(),
            Self::Calendar(_) => "elections-refused-calendar".into(),
            Self::ClosesEarlier { day, time } => {
                Message::new("elections-refused-closes-earlier").with("day", *day).with("time", time.as_str())
            }
            Self::CandidaturesBefore { day, time } => Message::new("elections-refused-candidatures-before")
                .with("latest", *day)
                .with("time", time.as_str()),
            Self::Seats(most) => Message::new("elections-refused-seats").with("n", i64::from(*most)),
            Self::Running => "elections-refused-running".into(),
            Self::State => "elections-refused-state".into(),
            Self::TooEarly => "elections-refused-too-early".into(),
            Self::TooLate => "elections-refused-too-late".into(),
            Self::StandsAlready => "elections-refused-stands-already".into(),
            Self::NoConsent => "elections-refused-no-consent".into(),
            Self::NotEligible => "elections-refused-not-eligible".into(),
            Self::Undecided => "elections-refused-undecided".into(),
            Self::NobodyStands => "elections-refused-nobody-stands".into(),
            Self::NotOnRoll => "elections-refused-not-on-roll".into(),
            Self::Voted => "elections-refused-voted".into(),
            Self::Choice(BadChoice::Unknown) => "elections-refused-choice-unknown".into(),
            Self::Choice(BadChoice::Twice) => "elections-refused-choice-twice".into(),
            Self::Choice(BadChoice::Nothing) => "elections-refused-choice-nothing".into(),
            Self::Choice(BadChoice::TooMany { most }) => {
                Message::new("elections-refused-choice-many").with("n", n(*most as u64))
            }
            Self::SameTeller => "elections-refused-same-teller".into(),
            Self::HeldFor => "elections-refused-held-for".into(),
            Self::Sheet(SheetFault::Papers { papers, voters }) => {
                Message::new("elections-refused-sheet-papers")
                    .with("papers", n(*papers))
                    .with("voters", n(*voters))
            }
            Self::Sheet(SheetFault::Votes { votes, expressed }) => {
                Message::new("elections-refused-sheet-votes")
                    .with("votes", n(*votes))
                    .with("expressed", n(*expressed))
            }
            Self::Sheet(SheetFault::TooManyVotes { votes, most }) => {
                Message::new("elections-refused-sheet-many").with("votes", n(*votes)).with("most", n(*most))
            }
            Self::Sheet(SheetFault::Roll { voters, electors }) => {
                Message::new("elections-refused-sheet-roll")
                    .with("voters", n(*voters))
                    .with("electors", n(*electors))
            }
            Self::Sheet(SheetFault::Line(line)) => {
                Message::new("elections-refused-sheet-line").with("line", n(*line as u64))
            }
            Self::NotAgreed => "elections-refused-not-agreed".into(),
            Self::Seed => "elections-refused-seed".into(),
            Self::Organ(office) => Message::new("elections-refused-organ").with("office", office.as_str()),
            Self::Above => "elections-refused-above".into(),
            Self::Candidate => "elections-refused-candidate".into(),
            Self::Reason => "elections-refused-reason".into(),
            Self::Cites => "elections-refused-cites".into(),
            Self::Vacant(most) => Message::new("elections-refused-vacant").with("n", i64::from(*most)),
            Self::List => "elections-refused-list".into(),
            Self::Proxies(most) => Message::new("elections-refused-proxies").with("n", i64::from(*most)),
            Self::UrnLost => "elections-refused-urn-lost".into(),
            Self::Differs(Differs::Count(compared)) => compared.message().into(),
            Self::Differs(Differs::Ledger) => "elections-differs-ledger".into(),
            Self::Differs(Differs::Published) => "elections-differs-published".into(),
            Self::Differs(Differs::Result) => "elections-differs-result".into(),
            Self::Count(why) => Message::new("elections-refused-count").with("why", why.as_str()),
            Self::Other(message) => message.clone(),
        }
    }
}
