//! Places in an order as numbers with room between neighbours (order maintenance by labels). The search index of the registry numbers
//! its rows by them, so that it answers in the order of lists, from any place on, without sorting.

/// The highest place.
pub const TOP: i64 = 1 << 62;
/// The room after the last one, and between neighbours when many are placed at once.
pub const STEP: i64 = 1 << 40;
/// When there is no room, so many neighbours on each side are placed anew.
pub const WINDOW: u64 = 64;

/// A place between two neighbours; none where there is no room. Namesakes come one after the other, so it is nearer the one before than
/// the one after: room for those to come.
pub fn between(before: Option<i64>, after: Option<i64>) -> Option<i64> {
    match (before, after) {
        (None, None) => Some(TOP / 2),
        (Some(before), None) => {
            let step = STEP.min((TOP - before) / 2);
            (step > 0).then_some(before + step)
        }
        (None, Some(after)) => {
            let step = STEP.min(after / 2);
            (step > 0).then_some(after - step)
        }
        (Some(before), Some(after)) => {
            let room = after - before;
            (room > 1).then(|| before + (room / 8).max(1))
        }
    }
}

/// `n` places evenly between two neighbours; none where there is no room for so many.
pub fn spread(before: Option<i64>, after: Option<i64>, n: usize) -> Option<Vec<i64>> {
    let n = i64::try_from(n).ok()?;
    let low = before.unwrap_or(0);
    let high = after.unwrap_or_else(|| low.saturating_add(STEP.saturating_mul(n + 1)).min(TOP));
    let step = (high - low) / (n + 1);
    (step > 0).then(|| (1..=n).map(|i| low + i * step).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_place_lies_between_its_neighbours(a in 0..TOP, b in 0..TOP) {
            let (low, high) = (a.min(b), a.max(b));
            if let Some(place) = between(Some(low), Some(high)) {
                prop_assert!(low < place && place < high);
            } else {
                prop_assert!(high - low <= 1);
            }
        }

        #[test]
        fn places_of_many_are_in_order(a in 0..TOP, b in 0..TOP, n in 1_usize..200) {
            let (low, high) = (a.min(b), a.max(b));
            if let Some(places) = spread(Some(low), Some(high), n) {
                prop_assert!(low < places[0] && places[n - 1] < high && places.is_sorted());
            }
        }
    }

    #[test]
    fn a_hundred_namesakes_find_room_after_one_another() {
        let (mut before, after) = (STEP, 2 * STEP);
        for n in 0..100 {
            before = between(Some(before), Some(after)).unwrap_or_else(|| panic!("no room for {n}"));
        }
    }

    #[test]
    fn the_ends_are_open() {
        assert_eq!(between(None, None), Some(TOP / 2));
        assert_eq!(between(Some(TOP), None), None);
        assert_eq!(spread(None, None, 3), Some(vec![STEP, 2 * STEP, 3 * STEP]));
    }
}
