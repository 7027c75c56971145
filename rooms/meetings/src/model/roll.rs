//! Replies, attendance, and the quorum that follows from them.

use rawabit_statutes::{Body, Counting, Sitting};
use serde::{Deserialize, Serialize};

use super::state::words;

words! {
    /// What an invitee answered.
    Reply {
        /// Nothing yet.
        None = "none",
        /// Will come.
        Coming = "coming",
        /// Will not come.
        Excused = "excused",
        /// Sends somebody.
        Represented = "represented",
    }
}

words! {
    /// How an invitee took part.
    Attendance {
        /// Not recorded yet.
        Unknown = "unknown",
        /// There from the beginning.
        Present = "present",
        /// Somebody came instead.
        Represented = "represented",
        /// Said beforehand that they would not come.
        Excused = "excused",
        /// Did not come and did not say.
        Absent = "absent",
        /// Came later.
        Late = "late",
    }
}

impl Attendance {
    /// Those that an officer may choose, in the order of the page.
    pub const CHOICES: [Self; 5] =
        [Self::Present, Self::Represented, Self::Excused, Self::Absent, Self::Late];

    /// Whether the person is in the room.
    pub fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Late)
    }

    /// The colour that helps the word.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Present | Self::Represented => "ok",
            Self::Excused | Self::Late => "warn",
            Self::Absent => "bad",
            Self::Unknown => "mute",
        }
    }
}

/// A roll counted: seats that vote and are held. Vacant seats and guests are in none of these numbers. Quorums count
/// members; majorities count votes, which differ where the statutes let a seat cast more than one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roll {
    /// Members with a vote.
    pub members: u32,
    /// In the room.
    pub present: u32,
    /// Represented.
    pub represented: u32,
    /// Excused.
    pub excused: u32,
    /// Absent.
    pub absent: u32,
    /// Not recorded yet.
    pub unknown: u32,
    /// Votes of all members.
    pub votes: u32,
    /// Votes of those in the room or represented.
    pub votes_there: u32,
}

impl Roll {
    /// Counts the attendance of the members with a vote, each with the votes that the seat casts.
    pub fn of(voting: impl IntoIterator<Item = (Attendance, u32)>) -> Self {
        let mut roll = Self::default();
        for (attendance, votes) in voting {
            roll.members += 1;
            roll.votes += votes;
            if attendance.is_there() || attendance == Attendance::Represented {
                roll.votes_there += votes;
            }
            match attendance {
                Attendance::Present | Attendance::Late => roll.present += 1,
                Attendance::Represented => roll.represented += 1,
                Attendance::Excused => roll.excused += 1,
                Attendance::Absent => roll.absent += 1,
                Attendance::Unknown => roll.unknown += 1,
            }
        }
        roll
    }

    /// Those who may raise a hand: present, and represented where a representative votes.
    pub fn hands(&self) -> u32 {
        self.present + self.represented
    }

    /// Whether some seat casts more than one vote.
    pub fn is_weighted(&self) -> bool {
        self.votes > self.members
    }
}

/// Seats of a body that follow from no mandate, so that their holders come with the rooms that keep those rolls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaterSeats {
    /// All members of the unit.
    Members,
    /// The delegates of a congress.
    Delegates,
}

impl LaterSeats {
    /// The message that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Members => "meetings-later-members",
            Self::Delegates => "meetings-later-delegates",
        }
    }
}

/// Whether members or delegates vote in a body beside, or instead of, the holders of offices.
pub fn later_seats(body: &Body) -> Option<LaterSeats> {
    body.members.iter().find_map(|sitting| match sitting {
        Sitting::Members { voting: true } => Some(LaterSeats::Members),
        Sitting::Delegates { voting: true } => Some(LaterSeats::Delegates),
        _ => None,
    })
}

/// The quorum at a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quorum {
    /// Which call, from 1.
    pub call: u8,
    /// Members with a vote.
    pub members: u32,
    /// In the room.
    pub present: u32,
    /// Represented.
    pub represented: u32,
    /// Those who count.
    pub there: u32,
    /// Those who must be there; 0 where no rule asks for any.
    pub required: u32,
    /// Whether it is reached.
    pub reached: bool,
    /// The article that asks for it.
    pub article: String,
}

impl Quorum {
    /// The quorum of a body at a call. Without a body, or without a rule, whoever came is enough.
    pub fn of(body: Option<&Body>, call: u8, roll: &Roll) -> Self {
        let rule = body.and_then(|body| body.quorum.as_ref());
        let there = match rule.map(|rule| rule.counts) {
            Some(Counting::Present) => roll.present,
            Some(Counting::PresentOrRepresented) | None => roll.present + roll.represented,
        };
        Self {
            call,
            members: roll.members,
            present: roll.present,
            represented: roll.represented,
            there,
            required: rule.map_or(0, |rule| rule.required(roll.members, call)),
            reached: rule.is_none_or(|rule| rule.reached(there, roll.members, call)),
            article: rule.and_then(|rule| rule.article.clone()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_statutes::Statutes;

    use super::*;

    fn statutes() -> Statutes {
        Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml"))
            .expect("the example is sound")
    }

    #[test]
    fn representatives_count_where_the_statutes_say_so() {
        let statutes = statutes();
        let roll = Roll::of(
            [
                Attendance::Present,
                Attendance::Late,
                Attendance::Represented,
                Attendance::Absent,
                Attendance::Excused,
                Attendance::Unknown,
            ]
            .map(|attendance| (attendance, 1)),
        );
        let presidents = Quorum::of(statutes.body("league_presidents_meeting"), 1, &roll);
        assert_eq!((presidents.there, presidents.required, presidents.reached), (3, 3, true));
        let committee = Quorum::of(statutes.body("executive_committee"), 1, &roll);
        assert_eq!((committee.there, committee.required, committee.reached), (2, 3, false));
        assert!(Quorum::of(statutes.body("executive_committee"), 2, &roll).reached);
        assert!(Quorum::of(None, 1, &Roll::default()).reached);
    }

    #[test]
    fn assemblies_and_congresses_have_seats_that_no_mandate_gives() {
        let statutes = statutes();
        let seats = |id| later_seats(statutes.body(id).expect("in the example"));
        assert_eq!(seats("branch_assembly"), Some(LaterSeats::Members));
        assert_eq!(seats("national_congress"), Some(LaterSeats::Delegates));
        assert_eq!(seats("executive_committee"), None);
    }

    proptest! {
        #[test]
        fn everybody_there_is_always_enough_and_nobody_never(n in 1usize..200, call in 1u8..4) {
            let statutes = statutes();
            let body = statutes.body("national_council");
            let full = Roll::of(std::iter::repeat_n((Attendance::Present, 1), n));
            let empty = Roll::of(std::iter::repeat_n((Attendance::Absent, 1), n));
            prop_assert!(Quorum::of(body, call, &full).reached);
            prop_assert!(!Quorum::of(body, call, &empty).reached);
        }
    }
}
