//! Why the rules say no, in the words of the domain.

use rawabit_platform::Day;
use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_statutes::{LocalText, Statutes, TreeProblem};

/// Why a unit cannot be founded, renamed, moved or closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnitRefused {
    /// The identifier is not a slug.
    BadId,
    /// The identifier is taken.
    TakenId,
    /// The statutes do not allow it; the article of the kind, if it names one.
    Law(TreeProblem),
    /// The area does not lie in the area of the unit above.
    AreaOutside {
        /// The area.
        area: Multi,
        /// The area in which it should lie.
        whole: Multi,
        /// The unit above that has it.
        above: Multi,
        /// The unit that is tied to the area, where it is one that would come along.
        below: Option<Multi>,
    },
    /// The unit above is closed on that day.
    ParentClosed,
    /// There is no such area.
    UnknownArea,
    /// The unit has no name in any language.
    Nameless,
    /// A unit cannot stand under itself.
    UnderItself,
    /// There are open units below it.
    OpenChildren(usize),
    /// It is closed already.
    Closed,
    /// It would close before it was founded.
    ClosesBeforeFounding(Day),
}

impl UnitRefused {
    /// The form field it belongs to.
    pub fn field(&self) -> &'static str {
        use rawabit_statutes::TreeFault;
        match self {
            Self::BadId | Self::TakenId => "id",
            Self::Nameless => "name",
            Self::UnknownArea | Self::AreaOutside { .. } => "area",
            Self::Law(problem) => match problem.fault {
                TreeFault::AreaMissing(_)
                | TreeFault::AreaUnexpected
                | TreeFault::AreaLevel { .. }
                | TreeFault::AreaOutside { .. }
                | TreeFault::AreaTaken { .. } => "area",
                TreeFault::DuplicateId => "id",
                TreeFault::UnknownParent(_) | TreeFault::Circle => "parent",
                _ => "kind",
            },
            Self::ParentClosed | Self::UnderItself => "parent",
            Self::OpenChildren(_) | Self::Closed | Self::ClosesBeforeFounding(_) => "day",
        }
    }

    /// The refusal in words.
    pub fn message(&self, statutes: &Statutes, lang: Lang) -> Message {
        let preference = statutes.organisation.preference(lang);
        match self {
            Self::BadId => "federation-refused-bad-id".into(),
            Self::TakenId => "federation-refused-taken-id".into(),
            Self::Law(problem) => {
                Message::new("federation-refused-law").with("reason", problem.message(statutes, lang))
            }
            Self::AreaOutside { area, whole, above, below } => {
                let key = match below {
                    Some(_) => "federation-refused-area-outside-below",
                    None => "federation-refused-area-outside",
                };
                Message::new(key)
                    .with("area", area.get(preference))
                    .with("whole", whole.get(preference))
                    .with("above", above.get(preference))
                    .with("below", below.as_ref().map_or("", |below| below.get(preference)))
            }
            Self::ParentClosed => "federation-refused-parent-closed".into(),
            Self::UnknownArea => "federation-refused-unknown-area".into(),
            Self::Nameless => "federation-refused-nameless".into(),
            Self::UnderItself => "federation-refused-under-itself".into(),
            Self::OpenChildren(n) => Message::new("federation-refused-open-children").with("n", *n),
            Self::Closed => "federation-refused-closed".into(),
            Self::ClosesBeforeFounding(day) => {
                Message::new("federation-refused-closes-before-founding").with("day", *day)
            }
        }
    }
}

/// Why a mandate cannot be opened, ended or substituted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MandateRefused {
    /// Units of this kind have no such office.
    NoSuchOffice,
    /// The office has fewer seats.
    NoSuchSeat {
        /// How many it has.
        seats: u32,
    },
    /// All seats are taken in that time.
    NoFreeSeat {
        /// How many there are.
        seats: u32,
    },
    /// The unit does not exist on that day.
    UnitNotOpen,
    /// There is no such person.
    NoSuchPerson,
    /// Somebody has the seat in that time.
    SeatTaken {
        /// Who.
        by: Multi,
        /// Since when.
        since: Day,
    },
    /// The person already has a seat of the same office there.
    SameOfficeTwice,
    /// The person has held the office as often as the statutes allow.
    TermLimit {
        /// How often that is.
        terms: u32,
        /// The office's article.
        article: Option<String>,
    },
    /// The person holds an office that excludes this one.
    Incompatible {
        /// The other office, a key of the statutes.
        office: String,
        /// The unit where it is held.
        unit: Multi,
        /// Why, in the words of the statutes.
        reason: LocalText,
        /// The article.
        article: Option<String>,
    },
    /// It would end before it begins.
    EndsBeforeStart,
    /// The deadline lies beyond the term of the statutes.
    TooLong {
        /// The latest deadline.
        latest: Day,
        /// The office's article.
        article: Option<String>,
    },
    /// It has ended already.
    Ended,
    /// The stand-in holds none of the offices that may stand in for this one.
    NotADeputy {
        /// The office's article.
        article: Option<String>,
    },
    /// Nobody replaces himself.
    Oneself,
    /// The given number of the term is smaller than the terms on record.
    TermTooSmall {
        /// The least number.
        least: u32,
    },
}

impl MandateRefused {
    /// The form field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoSuchOffice => "office",
            Self::NoSuchSeat { .. } | Self::NoFreeSeat { .. } | Self::SeatTaken { .. } => "seat",
            Self::UnitNotOpen => "start",
            Self::EndsBeforeStart | Self::TooLong { .. } => "deadline",
            Self::Ended => "day",
            Self::TermTooSmall { .. } => "term",
            _ => "person",
        }
    }

    /// The article it rests on.
    pub fn article(&self) -> Option<&str> {
        match self {
            Self::TermLimit { article, .. }
            | Self::Incompatible { article, .. }
            | Self::TooLong { article, .. }
            | Self::NotADeputy { article } => article.as_deref(),
            _ => None,
        }
    }

    /// The refusal in words, with the article.
    pub fn message(&self, statutes: &Statutes, lang: Lang) -> Message {
        let preference = statutes.organisation.preference(lang);
        let stem = match self {
            Self::NoSuchOffice => Message::new("federation-refused-no-such-office"),
            Self::NoSuchSeat { seats } => Message::new("federation-refused-no-such-seat").with("n", *seats),
            Self::NoFreeSeat { seats } => Message::new("federation-refused-no-free-seat").with("n", *seats),
            Self::UnitNotOpen => Message::new("federation-refused-unit-not-open"),
            Self::NoSuchPerson => Message::new("federation-refused-no-such-person"),
            Self::SeatTaken { by, since } => Message::new("federation-refused-seat-taken")
                .with("person", by.get(preference))
                .with("day", *since),
            Self::SameOfficeTwice => Message::new("federation-refused-same-office-twice"),
            Self::TermLimit { terms, .. } => Message::new("federation-refused-term-limit").with("n", *terms),
            Self::Incompatible { office, unit, reason, .. } => {
                let title = statutes.office(office).map_or(office.as_str(), |office| office.title.name(lang));
                Message::new("federation-refused-incompatible")
                    .with("office", title)
                    .with("unit", unit.get(preference))
                    .with("reason", reason.get(lang))
            }
            Self::EndsBeforeStart => Message::new("federation-refused-ends-before-start"),
            Self::TooLong { latest, .. } => Message::new("federation-refused-too-long").with("day", *latest),
            Self::Ended => Message::new("federation-refused-ended"),
            Self::NotADeputy { .. } => Message::new("federation-refused-not-a-deputy"),
            Self::Oneself => Message::new("federation-refused-oneself"),
            Self::TermTooSmall { least } => {
                Message::new("federation-refused-term-too-small").with("n", *least)
            }
        };
        // The article is said at the end, or not at all where the statutes name none.
        let ground = self.article().map_or_else(String::new, |article| statutes.cite(article).text(lang));
        match ground.is_empty() {
            true => stem.with("article", "").with("cited", "no"),
            false => stem.with("article", ground).with("cited", "yes"),
        }
    }
}
