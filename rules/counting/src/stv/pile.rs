//! Where each ballot lies, and with what value.

use crate::Ballots;
use crate::arithmetic::Arithmetic;

/// Ballots in the pile of a candidate that came together and have the same value: their groups, and for each the place of the
/// preference it lies at.
#[derive(Clone, Debug)]
pub(super) struct Batch<V> {
    value: V,
    ballots: Vec<(u32, u32)>,
}

/// Where a group goes from a place on: the next preference that continues.
#[inline]
fn next(ballots: &Ballots, group: usize, from: usize, continuing: &[bool]) -> Option<(usize, u32)> {
    let prefs = ballots.prefs(group).get(from..)?;
    let place = prefs.iter().position(|pref| continuing[pref.candidate()])?;
    Some((prefs[place].candidate(), (from + place) as u32))
}

/// Lays every ballot at its first preference; the piles and how many ballots each has.
pub(super) fn first<V: Clone>(
    ballots: &Ballots,
    standing: &[bool],
    one: &V,
) -> (Vec<Vec<Batch<V>>>, Vec<u64>) {
    let all = (0..ballots.groups()).map(|group| (group as u32, None));
    let sorted = sort(ballots, all, standing);
    let piles = sorted.lists.into_iter().map(|ballots| vec![Batch { value: one.clone(), ballots }]).collect();
    (piles, sorted.counts)
}

/// What moving a pile gave: for each candidate the votes received, those without a further preference, and all that moved.
pub(super) struct Moving<V> {
    pub(super) to: Vec<V>,
    pub(super) nontransferable: V,
    pub(super) moved: V,
}

/// Moves a pile on to `piles`. `value` gives the new value of a ballot from the one it had.
pub(super) fn transfer<A: Arithmetic>(
    math: &A,
    ballots: &Ballots,
    pile: Vec<Batch<A::Value>>,
    continuing: &[bool],
    piles: &mut [Vec<Batch<A::Value>>],
    mut value: impl FnMut(&A::Value) -> A::Value,
) -> Moving<A::Value> {
    let mut to = vec![math.zero(); continuing.len()];
    let mut nontransferable = math.zero();
    for batch in pile {
        let worth = value(&batch.value);
        let moving = batch.ballots.into_iter().map(|(group, place)| (group, Some(place)));
        let sorted = sort(ballots, moving, continuing);
        for (candidate, list) in sorted.lists.into_iter().enumerate().filter(|(_, list)| !list.is_empty()) {
            let votes = math.times(&worth, sorted.counts[candidate]);
            to[candidate] = math.add(&to[candidate], &votes);
            piles[candidate].push(Batch { value: worth.clone(), ballots: list });
        }
        nontransferable = math.add(&nontransferable, &math.times(&worth, sorted.lost));
    }
    let moved = to.iter().fold(nontransferable.clone(), |sum, votes| math.add(&sum, votes));
    Moving { to, nontransferable, moved }
}

struct Sorted {
    lists: Vec<Vec<(u32, u32)>>,
    counts: Vec<u64>,
    lost: u64,
}

/// Sorts groups by where they go from the place each lies at.
fn sort(ballots: &Ballots, moving: impl Iterator<Item = (u32, Option<u32>)>, continuing: &[bool]) -> Sorted {
    let n = continuing.len();
    let mut sorted = Sorted { lists: vec![Vec::new(); n], counts: vec![0; n], lost: 0 };
    for (group, place) in moving {
        let from = place.map_or(0, |place| place as usize + 1);
        let count = ballots.count_of(group as usize);
        match next(ballots, group as usize, from, continuing) {
            Some((candidate, place)) => {
                sorted.counts[candidate] += count;
                sorted.lists[candidate].push((group, place));
            }
            // Ballots for nobody who stands are not among those expressed, whose number is checked.
            None => sorted.lost = sorted.lost.saturating_add(count),
        }
    }
    sorted
}
