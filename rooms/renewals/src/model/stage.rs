//! Where the renewal of a branch stands. It is computed, never typed: from the roll, the assembly and the record that other rooms
//! keep, and from what became of the record once it was handed over. `store::board` says the same in SQL, and a test compares the two.

use rawabit_meetings::model::State;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The name that ends the keys of messages.
            pub fn name(self) -> &'static str { match self { $(Self::$variant => $key),+ } }
            /// The value of a name.
            pub fn of(name: &str) -> Option<Self> { Self::ALL.iter().copied().find(|value| value.name() == name) }
        }
    };
}
pub(crate) use words;

words! {
    /// Where a renewal stands, in the order of its way.
    Stage {
        /// Nothing has been done: the roll is to be frozen.
        Waiting = "waiting",
        /// The roll is frozen: the assembly is to be convened.
        Rolled = "rolled",
        /// The assembly is convened.
        Convened = "convened",
        /// The day of the assembly went by without its being opened: no quorum, or nobody recorded it.
        Missed = "missed",
        /// The assembly sits.
        Open = "open",
        /// It was held: its minutes are to be approved.
        Held = "held",
        /// The record is there: it is to be handed over.
        Minuted = "minuted",
        /// The record was sent back with reasons.
        Returned = "returned",
        /// The record was handed over: it is to be checked.
        Transmitted = "transmitted",
        /// Somebody contests the result.
        Appealed = "appealed",
        /// The result is certified: the branch is renewed.
        Certified = "certified",
    }
}

impl Stage {
    /// The colour that helps the word.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "",
            Self::Rolled | Self::Convened | Self::Open | Self::Held | Self::Minuted | Self::Transmitted => {
                "info"
            }
            Self::Missed | Self::Returned => "warn",
            Self::Appealed => "bad",
            Self::Certified => "ok",
        }
    }

    /// Its place among the steps shown: roll, convocation, assembly, record, check, certified.
    pub fn step(self) -> usize {
        match self {
            Self::Waiting => 0,
            Self::Rolled => 1,
            Self::Convened | Self::Missed | Self::Open => 2,
            Self::Held | Self::Minuted | Self::Returned => 3,
            Self::Transmitted | Self::Appealed => 4,
            Self::Certified => 5,
        }
    }
}

/// The steps shown, as the ends of their messages.
pub const STEPS: [&str; 6] = ["roll", "convocation", "assembly", "record", "check", "certified"];

/// An assembly as this room needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Its state.
    pub state: State,
    /// The day that it names.
    pub day: i64,
}

/// What a stage follows from. Days are numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// The day that the calendar sets for the assembly.
    pub planned: i64,
    /// Whether the roll is frozen.
    pub rolled: bool,
    /// The assembly, if there is one.
    pub sitting: Option<Sitting>,
    /// The day of an assembly that is known from paper only, once both entries agree.
    pub paper: Option<i64>,
    /// When the record was handed over last.
    pub transmitted: Option<i64>,
    /// When it was sent back, until it is handed over again.
    pub returned: Option<i64>,
    /// Since when an appeal waits.
    pub appealed: Option<i64>,
    /// When the result was certified.
    pub certified: Option<i64>,
}

/// The periods of the statutes in days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rhythm {
    /// Notice of the assembly.
    pub notice: i64,
    /// How soon after the assembly the record must arrive.
    pub report: i64,
    /// How long a result may be contested.
    pub contest: i64,
}

impl Signs {
    /// Where it stands on a day.
    pub fn stage(&self, today: i64) -> Stage {
        if self.certified.is_some() {
            return Stage::Certified;
        }
        if self.appealed.is_some() {
            return Stage::Appealed;
        }
        if self.returned.is_some() {
            return Stage::Returned;
        }
        if self.transmitted.is_some() {
            return Stage::Transmitted;
        }
        if self.paper.is_some() {
            return Stage::Minuted;
        }
        match self.sitting {
            Some(Sitting { state: State::Approved, .. }) => Stage::Minuted,
            Some(Sitting { state: State::Closed | State::Drafted | State::Corrected, .. }) => Stage::Held,
            Some(Sitting { state: State::Open, .. }) => Stage::Open,
            Some(Sitting { state: State::Convened, day }) if day < today => Stage::Missed,
            Some(Sitting { state: State::Convened, .. }) => Stage::Convened,
            _ if self.rolled => Stage::Rolled,
            _ => Stage::Waiting,
        }
    }

    /// The day of the assembly: as recorded on paper, as convened, or as planned.
    pub fn day(&self) -> i64 {
        let convened = self
            .sitting
            .filter(|sitting| !matches!(sitting.state, State::Draft | State::Cancelled | State::Postponed));
        self.paper.or(convened.map(|sitting| sitting.day)).unwrap_or(self.planned)
    }

    /// The first day on which what comes next is late; none where nothing is awaited. Where the statutes set no period the next day counts.
    pub fn due(&self, today: i64, rhythm: &Rhythm) -> Option<i64> {
        let day = self.day();
        match self.stage(today) {
            // The roll comes before the convocation, and that before the notice runs.
            Stage::Waiting => Some(self.planned - rhythm.notice - 1),
            Stage::Rolled => Some(self.planned - rhythm.notice),
            Stage::Convened | Stage::Missed | Stage::Open => Some(day + 1),
            Stage::Held | Stage::Minuted => Some(day + rhythm.report + 1),
            Stage::Returned => Some(self.returned.unwrap_or(day) + rhythm.report + 1),
            Stage::Transmitted => Some(self.transmitted.unwrap_or(day).max(day + rhythm.contest) + 1),
            Stage::Appealed => Some(self.appealed.unwrap_or(day) + rhythm.contest + 1),
            Stage::Certified => None,
        }
    }

    /// By how many days it is late; 0 where it is not.
    pub fn late(&self, today: i64, rhythm: &Rhythm) -> i64 {
        self.due(today, rhythm).map_or(0, |due| (today - due + 1).max(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RHYTHM: Rhythm = Rhythm { notice: 15, report: 7, contest: 15 };

    #[test]
    fn a_renewal_goes_its_way() {
        let mut signs = Signs { planned: 100, ..Signs::default() };
        let at = |signs: &Signs, today| {
            (signs.stage(today), signs.due(today, &RHYTHM), signs.late(today, &RHYTHM))
        };
        assert_eq!(at(&signs, 83), (Stage::Waiting, Some(84), 0));
        assert_eq!(at(&signs, 84), (Stage::Waiting, Some(84), 1), "the first late day");
        signs.rolled = true;
        assert_eq!(at(&signs, 84), (Stage::Rolled, Some(85), 0));
        signs.sitting = Some(Sitting { state: State::Convened, day: 104 });
        assert_eq!(at(&signs, 104), (Stage::Convened, Some(105), 0));
        assert_eq!(at(&signs, 106), (Stage::Missed, Some(105), 2), "no quorum, and no second call yet");
        signs.sitting = Some(Sitting { state: State::Convened, day: 112 });
        assert_eq!(at(&signs, 106), (Stage::Convened, Some(113), 0), "the second call");
        for (state, stage) in [
            (State::Open, Stage::Open),
            (State::Closed, Stage::Held),
            (State::Corrected, Stage::Held),
            (State::Approved, Stage::Minuted),
        ] {
            signs.sitting = Some(Sitting { state, day: 112 });
            assert_eq!(signs.stage(112), stage);
        }
        assert_eq!(signs.due(112, &RHYTHM), Some(120), "seven days for the record");
        signs.transmitted = Some(114);
        assert_eq!(
            at(&signs, 115),
            (Stage::Transmitted, Some(128), 0),
            "whoever checks waits until nobody can contest"
        );
        signs.returned = Some(120);
        assert_eq!(at(&signs, 128), (Stage::Returned, Some(128), 1));
        signs.returned = None;
        signs.appealed = Some(121);
        assert_eq!(signs.stage(122), Stage::Appealed);
        signs.certified = Some(140);
        assert_eq!(at(&signs, 400), (Stage::Certified, None, 0));
    }

    #[test]
    fn an_assembly_called_off_or_only_drafted_was_not_convened() {
        for state in [State::Draft, State::Cancelled, State::Postponed] {
            let signs = Signs {
                planned: 100,
                rolled: true,
                sitting: Some(Sitting { state, day: 90 }),
                ..Signs::default()
            };
            assert_eq!((signs.stage(95), signs.day()), (Stage::Rolled, 100), "{state:?}");
        }
    }

    #[test]
    fn what_is_known_from_paper_is_a_record() {
        let signs = Signs { planned: 100, paper: Some(98), ..Signs::default() };
        assert_eq!((signs.stage(99), signs.due(99, &RHYTHM)), (Stage::Minuted, Some(106)));
    }
}
