//! The rules of renewals: pure, without database, clock or language.

pub mod calendar;
pub mod check;
pub mod next;
pub mod paper;
pub mod record;
pub mod reminder;
pub mod report;
pub mod stage;
pub mod votes;

pub use check::{Check, Verdict};
pub use next::{Task, Who};
pub use stage::{Rhythm, Signs, Sitting, Stage};
pub use votes::PaperVotes;

use rawabit_platform::{Day, Lang, Multi};
use rawabit_statutes::LocalText;

/// A name of the statutes as a title: they write it as within a sentence, where French and English begin it small.
pub fn titled(text: &LocalText) -> Multi {
    let mut all = Multi::default();
    for lang in Lang::ALL {
        let mut letters = text.get(lang).chars();
        let first: String = letters.next().map_or_else(String::new, |first| first.to_uppercase().collect());
        all.set(lang, &format!("{first}{}", letters.as_str()));
    }
    all
}

/// The day as a number: days since 1 January 1970. Both databases count with numbers.
pub fn day_number(day: Day) -> i64 {
    Day::new(1970, 1, 1).map_or(0, |epoch| i64::from(epoch.days_until(day)))
}

/// The day of a number.
pub fn day_of(number: i64) -> Day {
    let epoch = Day::new(1970, 1, 1).expect("a day of the calendar");
    epoch.plus_days(i32::try_from(number).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_their_numbers_are_one() {
        let day = Day::new(2018, 10, 8).expect("a day");
        assert_eq!(day_number(day), 17_812);
        assert_eq!(day_of(17_812), day);
    }
}
