//! Steps taken up from above that a contract cannot hold. Of its own steps a text is refused that lies outside of its contract; what is taken up by
//! reference follows the programme above, which has another contract.

use rawabit_platform::Day;

/// The days on which both a programme and the one above it run.
pub fn common(own: (Day, Day), above: (Day, Day)) -> (Day, Day) {
    (own.0.max(above.0), own.1.min(above.1))
}

/// Whether a step can no longer be done in time within a contract: its last day lies outside. What began before the contract does no harm.
pub fn is_stray(ends: Day, within: (Day, Day)) -> bool {
    ends < within.0 || within.1 < ends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn the_shorter_contract_holds() {
        let year = (day("2018-01-01"), day("2018-12-31"));
        let league = (day("2018-03-01"), day("2018-09-30"));
        let within = common(year, league);
        assert_eq!(within, league);
        assert_eq!(common(league, year), league);
        assert!(!is_stray(day("2018-09-30"), within) && !is_stray(day("2018-03-01"), within));
        assert!(is_stray(day("2018-10-01"), within) && is_stray(day("2018-02-28"), within));
    }
}
