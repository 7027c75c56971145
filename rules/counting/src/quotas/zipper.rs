//! Zipper lists: groups take turns down the list.

use serde::Serialize;

/// What is wrong with a list that should be a zipper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ZipperFault {
    /// The place on the list, from 1.
    pub place: usize,
    /// Who stands there.
    pub who: usize,
    /// The group whose turn it is.
    pub turn: usize,
}

/// Groups that take turns: with two groups every second place each, with three every third.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zipper {
    /// The group of each candidate, by index.
    pub group_of: Vec<usize>,
    /// How many groups take turns.
    pub groups: usize,
}

impl Zipper {
    /// Places of a list at which another group's turn was. The first place is anybody's; from there the turns go round.
    ///
    /// A group that has nobody left passes its turn: a list of women who outnumber the men ends with women.
    pub fn faults(&self, list: &[usize]) -> Vec<ZipperFault> {
        let mut left = vec![0_usize; self.groups.max(1)];
        for who in list {
            left[self.group(*who)] += 1;
        }
        let Some(first) = list.first() else { return Vec::new() };
        let mut turn = self.group(*first);
        let mut faults = Vec::new();
        for (place, who) in (1..).zip(list) {
            turn = self.next_with(turn, &left);
            if self.group(*who) != turn {
                faults.push(ZipperFault { place, who: *who, turn });
            }
            left[self.group(*who)] -= 1;
            turn = (self.group(*who) + 1) % self.groups.max(1);
        }
        faults
    }

    fn group(&self, who: usize) -> usize {
        self.group_of.get(who).copied().unwrap_or(0) % self.groups.max(1)
    }

    /// The group from `turn` on, going round, that has somebody left.
    fn next_with(&self, turn: usize, left: &[usize]) -> usize {
        let groups = self.groups.max(1);
        (0..groups).map(|more| (turn + more) % groups).find(|group| left[*group] > 0).unwrap_or(turn)
    }
}

/// Makes a zipper of a ranking: the first stays first, and each turn goes to the highest ranked of the group whose turn it is.
pub fn zip(ranking: &[usize], zipper: &Zipper) -> Vec<usize> {
    let groups = zipper.groups.max(1);
    let mut queues: Vec<std::collections::VecDeque<usize>> = vec![Default::default(); groups];
    for who in ranking {
        queues[zipper.group(*who)].push_back(*who);
    }
    let mut turn = ranking.first().map_or(0, |first| zipper.group(*first));
    let mut list = Vec::with_capacity(ranking.len());
    while list.len() < ranking.len() {
        let left: Vec<usize> = queues.iter().map(|queue| queue.len()).collect();
        turn = zipper.next_with(turn, &left);
        list.extend(queues[turn].pop_front());
        turn = (turn + 1) % groups;
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ranking_becomes_a_zipper() {
        // 0 to 3 men, 4 and 5 women.
        let zipper = Zipper { group_of: vec![0, 0, 0, 0, 1, 1], groups: 2 };
        let list = zip(&[0, 1, 4, 2, 3, 5], &zipper);
        assert_eq!(list, [0, 4, 1, 5, 2, 3]);
        assert_eq!(zipper.faults(&list), []);
    }

    #[test]
    fn a_list_that_does_not_alternate_is_told_where() {
        let zipper = Zipper { group_of: vec![0, 0, 1, 1], groups: 2 };
        let faults = zipper.faults(&[0, 1, 2, 3]);
        assert_eq!(faults[0], ZipperFault { place: 2, who: 1, turn: 1 });
        assert_eq!(zipper.faults(&[2, 0, 3, 1]), []);
    }
}
