//! What can be wrong with a statutes file: where, which key, why.

mod later;
mod message;
mod syntax;

use serde::Serialize;

pub use syntax::Syntax;

use crate::lang::Lang;
use crate::words::words;

words! {
    /// What a reference points to.
    RefKind {
        /// A key of `[unit_kinds]`.
        UnitKind = "unit_kinds",
        /// A key of `[offices]`.
        Office = "offices",
        /// A key of `[bodies]`.
        Body = "bodies",
        /// A key of `[decisions]`.
        Decision = "decisions",
        /// A key of `[area_levels]`.
        AreaLevel = "area_levels",
        /// A key of `[statutes.articles]`.
        Article = "statutes.articles",
        /// A key of `[members.professions]`.
        Profession = "members.professions",
    }
}

words! {
    /// What a value should have been.
    Expected {
        /// Text in quotes.
        Text = "text",
        /// A whole number.
        Whole = "whole number",
        /// `true` or `false`.
        Boolean = "true or false",
        /// A list in brackets.
        List = "list",
        /// A table.
        Table = "table",
        /// A list of tables (`[[…]]`).
        Tables = "list of tables",
        /// A date, unquoted or quoted.
        Date = "date",
    }
}

/// Why a value is refused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// The file is not TOML there.
    Syntax(Syntax),
    /// The same key twice.
    DuplicateKey,
    /// A key that means nothing here, and the nearest one that does.
    UnknownKey(Option<String>),
    /// A required key is missing.
    MissingKey,
    /// A value of the wrong type.
    WrongType(Expected),
    /// A number outside its limits.
    OutOfRange {
        /// Least.
        min: u32,
        /// Greatest.
        max: u32,
    },
    /// Not one of the allowed words.
    NotAWord {
        /// As written.
        found: String,
        /// The allowed words.
        allowed: Vec<&'static str>,
        /// The nearest of them.
        suggestion: Option<String>,
    },
    /// Not a period such as `"4 years"`.
    BadPeriod(String),
    /// Not an exact fraction between 0 and 1.
    BadFraction(String),
    /// Not a date of the calendar.
    BadDate(String),
    /// Not an IANA time zone.
    BadTimeZone(String),
    /// Not a colour `#rrggbb`.
    BadColour(String),
    /// Not an identifier.
    BadId(String),
    /// Not an amount of money.
    BadAmount(String),
    /// Not an ISO 4217 code.
    BadCurrency(String),
    /// Text or list without content.
    Empty,
    /// A text lacks a declared language.
    MissingTranslation(Lang),
    /// The default language is declared twice, or an item is listed twice.
    Repeated(String),
    /// A reference to nothing.
    UnknownReference {
        /// To what it should point.
        kind: RefKind,
        /// As written.
        found: String,
        /// The nearest existing key.
        suggestion: Option<String>,
    },
    /// No kind of unit may stand at the top.
    NoRoot,
    /// A kind that no tree can contain.
    UnreachableKind,
    /// Kinds that stand under one another without end.
    EndlessKinds(Vec<String>),
    /// A kind tied to areas wider than those of the kind above it.
    WiderArea {
        /// The kind above.
        parent: String,
    },
    /// A body in which nobody sits.
    NobodySits,
    /// A body in which nobody votes.
    NobodyVotes,
    /// A chair that is not a member.
    ChairNotMember(String),
    /// An office that units of this kind do not have.
    OfficeElsewhere {
        /// The office.
        office: String,
        /// The kind that lacks it.
        kind: String,
    },
    /// A deputy may come, but the office has none.
    NoDeputy(String),
    /// A later call that asks for more than an earlier one.
    StricterCall(u8),
    /// An urgent notice longer than the ordinary one.
    UrgentLonger,
    /// A casting vote where equality does not decide.
    UselessCastingVote,
    /// In force before it was adopted.
    ForceBeforeAdoption,
    /// Offices held ex officio in a circle.
    ExOfficioCircle(Vec<String>),
    /// An office that deputises for itself.
    OwnDeputy,
    /// A second way to come to an office, beside the one under this key.
    SecondOrigin(&'static str),
    /// A limit on terms without a term.
    LimitWithoutTerm,
    /// A method that needs a formula, or one that takes none.
    Formula {
        /// Whether one is needed.
        needed: bool,
    },
    /// A quota for the young without an age, or an age elsewhere.
    QuotaAge {
        /// Whether an age is needed.
        needed: bool,
    },
    /// A warning as long as the time it warns about.
    WarningTooLong,
    /// A transferable vote with a formula that is no quota.
    NoQuota,
    /// A threshold where no lists stand.
    UselessThreshold,
    /// A majority for a method that has no rounds.
    UselessMajority,
    /// A second election of an office that another one fills.
    SecondElection {
        /// The office.
        office: String,
        /// The election that fills it already.
        first: String,
    },
    /// An election by another body than the one the office names.
    OtherElector {
        /// The office.
        office: String,
        /// The body that the office names.
        elected_by: String,
    },
    /// Delegates for a body in which no delegates sit.
    DelegatesWithoutSeats(String),
    /// Delegates sit in a body to which no congress sends any.
    SeatsWithoutDelegates,
    /// A second limit on terms beside `max_terms`.
    SecondLimit,
    /// A key that says nothing without this other one, which is not written.
    Without(&'static str),
    /// Units of this kind have none of the offices that sign for them.
    NobodySigns(String),
    /// No unit above one of this kind has an office that signs for the partner.
    NoPartner(String),
    /// A second share of the same payments for units of this kind.
    SecondShare(String),
    /// The shares of payments to units of this kind come to more than the payment.
    SharesOverAll(String),
    /// A kind that never lies under this one.
    NotUnder(String),
    /// A kind under which nobody joins.
    NobodyUnder,
}

impl Reason {
    /// Whether the value shows the mistake by itself, whatever the rest of the file says.
    pub(crate) fn stands_alone(&self) -> bool {
        use Reason as R;
        matches!(
            self,
            R::UnknownKey(_)
                | R::WrongType(_)
                | R::OutOfRange { .. }
                | R::NotAWord { .. }
                | R::BadPeriod(_)
                | R::BadFraction(_)
                | R::BadDate(_)
                | R::BadTimeZone(_)
                | R::BadColour(_)
                | R::BadId(_)
                | R::BadAmount(_)
                | R::BadCurrency(_)
                | R::Repeated(_)
        )
    }
}

/// One thing wrong with a statutes file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Line in the file, from 1.
    pub line: usize,
    /// Dotted path of the key, `offices.president.seats` for example; empty for the file as a whole.
    pub key: String,
    /// Why.
    pub reason: Reason,
}
