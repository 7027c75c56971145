//! Two records that become one: what is chosen, which of them stays, what becomes of two memberships in one unit. Pure.

use std::collections::BTreeMap;

use rawabit_platform::Day;
use rawabit_platform::lang::{Lang, Message};

use super::Standing;
use super::words::closed_words;

/// How long a merge can be undone: as long as an import. A month is long enough for the member to complain, for the branch to look into its
/// paper register, and for the next meeting of its bureau; and two copies of somebody's data are not kept beyond.
pub const UNDO_DAYS: i32 = 30;

closed_words! {
    /// What is chosen field by field.
    Field {
        /// The name in Arabic.
        NameAr = "name_ar",
        /// The name in French.
        NameFr = "name_fr",
        /// The name in English.
        NameEn = "name_en",
        /// The sex.
        Gender = "gender",
        /// Day of birth.
        BirthDay = "birth_day",
        /// Telephone.
        Phone = "phone",
        /// Mail address.
        Email = "email",
        /// Group of professions.
        Profession = "profession",
        /// Area of residence.
        Area = "area",
        /// Identity number.
        Identity = "identity",
        /// The number that goes on; the other one keeps leading to the record.
        Number = "number",
        /// The unit that keeps the record.
        Unit = "unit",
    }

    /// One of the two records: that with the smaller row is the first.
    Side {
        /// The first.
        Low = "low",
        /// The other.
        High = "high",
    }
}

impl Field {
    /// The field of a name.
    pub fn of_name(lang: Lang) -> Self {
        match lang {
            Lang::Ar => Self::NameAr,
            Lang::Fr => Self::NameFr,
            Lang::En => Self::NameEn,
        }
    }

    /// The language of a name.
    pub fn lang(self) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| Self::of_name(*lang) == self)
    }
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

/// What stands in the fields of a record, as it is compared.
pub type Values = BTreeMap<Field, String>;

/// The fields in which somebody has to choose: both records say something, and not the same.
pub fn to_choose(low: &Values, high: &Values) -> Vec<Field> {
    let differs = |field: &&Field| matches!((low.get(field), high.get(field)), (Some(a), Some(b)) if a != b);
    Field::ALL.iter().filter(differs).copied().collect()
}

/// From which record each field is taken: as it was chosen, else from the one that says something.
///
/// # Errors
/// The fields where nothing was chosen and there is something to choose.
pub fn taken(
    low: &Values,
    high: &Values,
    choices: &BTreeMap<Field, Side>,
) -> Result<BTreeMap<Field, Side>, Vec<Field>> {
    let open: Vec<Field> =
        to_choose(low, high).into_iter().filter(|field| !choices.contains_key(field)).collect();
    if !open.is_empty() {
        return Err(open);
    }
    let side = |field: Field| match (low.contains_key(&field), high.contains_key(&field)) {
        (true, true) => choices.get(&field).copied().unwrap_or(Side::Low),
        (true, false) => Side::Low,
        (false, _) => Side::High,
    };
    Ok(Field::ALL.iter().map(|field| (*field, side(*field))).collect())
}

/// What hangs on a record beyond the registry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// Whether somebody signs in as this person.
    pub account: bool,
    /// Whether the person holds an office now.
    pub office: bool,
}

/// Which record stays: the one that somebody signs in with, else the one that holds an office, else the older. It decides nothing of what
/// is seen: fields are chosen.
pub fn stays(low: Weight, high: Weight) -> Side {
    let key = |weight: Weight| (weight.account, weight.office);
    if key(high) > key(low) { Side::High } else { Side::Low }
}

/// Whether somebody who signs in would come by an office through the merge: that is for headquarters, or a merge would be a way to power.
pub fn gives_power(low: Weight, high: Weight) -> bool {
    (low.account && high.office) || (high.account && low.office)
}

/// A membership that holds today, where the other record has one in the same unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Since when seniority counts.
    pub since: Day,
    /// First day in the unit.
    pub joined: Day,
    /// Active or suspended.
    pub standing: Standing,
}

/// What becomes of two memberships in one unit that both hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fused {
    /// Whether the first of them goes on; the other one was written down twice.
    pub first_goes_on: bool,
    /// What it is from then on.
    pub held: Held,
}

/// Of two memberships in one unit that both hold, the one with the earlier first day goes on, with the earlier seniority. It rests where
/// either rests: a merge does not end a suspension. What has ended already stays as it was recorded.
pub fn fuse(first: Held, other: Held) -> Fused {
    Fused {
        first_goes_on: first.joined <= other.joined,
        held: Held {
            since: first.since.min(other.since),
            joined: first.joined.min(other.joined),
            standing: first.standing.max(other.standing),
        },
    }
}

/// Why two records do not become one, or a merge is not undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeRefused {
    /// Nothing was chosen in these fields.
    Choose(Vec<Field>),
    /// The officer is one of the two.
    Oneself,
    /// A membership or an office in a unit that is not the officer's.
    Elsewhere,
    /// Somebody would come by an office.
    Power,
    /// The statutes let nobody hold the offices of both together.
    TwoSeats,
    /// One of them is to be erased.
    Erasure,
    /// What the room of persons says against it.
    Person(rawabit_people::PersonRefused),
    /// No reason was given.
    Reason,
    /// Undone already, or its time is over.
    Over,
    /// The record was corrected, or a membership changed, since.
    ChangedSince,
    /// Something was added to the record since; the table.
    BuiltSince(String),
    /// A unit of before is not there any more.
    UnitGone,
}

impl MergeRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Person(refused) => refused.field(),
            Self::Reason => "reason",
            _ => "",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        let key = match self {
            Self::Choose(_) => "choose",
            Self::Oneself => "oneself",
            Self::Elsewhere => "elsewhere",
            Self::Power => "power",
            Self::TwoSeats => "two-seats",
            Self::Erasure => "erasure",
            Self::Person(refused) => return refused.message(),
            Self::Reason => "reason",
            Self::Over => "over",
            Self::ChangedSince => "changed-since",
            Self::BuiltSince(_) => "built-since",
            Self::UnitGone => "unit-gone",
        };
        Message::new(format!("members-merge-refused-{key}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn only_what_differs_is_chosen_and_nothing_is_chosen_silently() {
        let low = Values::from([(Field::NameAr, "محمد".into()), (Field::Phone, "+1".into())]);
        let high = Values::from([
            (Field::NameAr, "محمد".into()),
            (Field::Phone, "+2".into()),
            (Field::Email, "a@b".into()),
        ]);
        assert_eq!(to_choose(&low, &high), [Field::Phone]);
        assert_eq!(taken(&low, &high, &BTreeMap::new()), Err(vec![Field::Phone]));
        let taken = taken(&low, &high, &BTreeMap::from([(Field::Phone, Side::High)])).expect("chosen");
        assert_eq!((taken[&Field::Phone], taken[&Field::Email]), (Side::High, Side::High));
        assert_eq!(taken[&Field::NameAr], Side::Low);
    }

    #[test]
    fn whoever_signs_in_stays_and_power_is_not_merged() {
        let of = |account, office| Weight { account, office };
        assert_eq!(stays(of(false, false), of(false, false)), Side::Low);
        assert_eq!(stays(of(false, true), of(true, false)), Side::High);
        assert!(gives_power(of(true, false), of(false, true)));
        assert!(!gives_power(of(true, true), of(false, false)));
    }

    fn held() -> impl Strategy<Value = Held> {
        (0_i32..6_000, 0_i32..3_000, any::<bool>()).prop_map(|(joined, before, active)| {
            let joined = day("2000-01-01").plus_days(joined);
            Held {
                since: joined.plus_days(-before),
                joined,
                standing: if active { Standing::Active } else { Standing::Suspended },
            }
        })
    }

    proptest! {
        #[test]
        fn no_day_of_membership_is_lost_and_no_suspension_ends(one in held(), other in held()) {
            let fused = fuse(one, other);
            let goes_on = if fused.first_goes_on { one } else { other };
            prop_assert_eq!(fused.held.joined, goes_on.joined);
            prop_assert!(fused.held.since <= one.since && fused.held.since <= other.since);
            let rests = [one, other].iter().any(|held| held.standing == Standing::Suspended);
            prop_assert_eq!(fused.held.standing == Standing::Suspended, rests);
            prop_assert_eq!(fuse(other, one).held, fused.held);
        }
    }
}
