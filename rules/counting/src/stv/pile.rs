//! Where each ballot lies, and with what value.

use crate::Ballots;
use crate::arithmetic::Arithmetic;

/// Like ballots in the pile of a candidate: the group, the place of the preference they lie at, and the value of each.
#[derive(Clone, Debug)]
pub(super) struct Parcel<V> {
    pub(super) group: u32,
    pub(super) place: u32,
    pub(super) value: V,
}

/// Where a group goes from a place on: the next preference that continues.
#[inline]
pub(super) fn next(ballots: &Ballots, group: usize, from: usize, continuing: &[bool]) -> Option<(usize, u32)> {
    let prefs = ballots.prefs(group);
    (from..prefs.len())
        .map(|place| (prefs[place].candidate(), place as u32))
        .find(|(candidate, _)| continuing[*candidate])
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
    pile: Vec<Parcel<A::Value>>,
    continuing: &[bool],
    piles: &mut [Vec<Parcel<A::Value>>],
    mut value: impl FnMut(&A::Value) -> A::Value,
) -> Moving<A::Value> {
    let mut to = vec![math.zero(); continuing.len()];
    let mut nontransferable = math.zero();
    // Most ballots of a pile have the same value: the division is made once.
    let mut last: Option<(A::Value, A::Value)> = None;
    for parcel in pile {
        let worth = match &last {
            Some((before, after)) if *before == parcel.value => after.clone(),
            _ => {
                let after = value(&parcel.value);
                last = Some((parcel.value.clone(), after.clone()));
                after
            }
        };
        let group = parcel.group as usize;
        let votes = math.times(&worth, ballots.count_of(group));
        match next(ballots, group, parcel.place as usize + 1, continuing) {
            Some((candidate, place)) => {
                to[candidate] = math.add(&to[candidate], &votes);
                piles[candidate].push(Parcel { group: parcel.group, place, value: worth });
            }
            None => nontransferable = math.add(&nontransferable, &votes),
        }
    }
    let moved = to.iter().fold(nontransferable.clone(), |sum, votes| math.add(&sum, votes));
    Moving { to, nontransferable, moved }
}
