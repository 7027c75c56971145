//! One table with told margins: what of it must be withheld.

/// A table of rows and columns whose margins are told. The last row and the last column are what is withheld anyway.
#[derive(Clone, Debug)]
pub(super) struct Table {
    rows: usize,
    columns: usize,
    least: i64,
    number: Vec<i64>,
    withheld: Vec<bool>,
    protected: Vec<bool>,
}

/// A place of the path along which a figure is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Row(usize),
    Column(usize),
}

impl Table {
    pub(super) fn new(rows: usize, columns: usize, least: i64) -> Self {
        let cells = rows * columns;
        Self {
            rows,
            columns,
            least,
            number: vec![0; cells],
            withheld: vec![false; cells],
            protected: vec![false; cells],
        }
    }

    /// Puts a number into a cell. What is withheld and small is protected; so is what must be `hidden` for another reason. Nobody is
    /// protected where there is nobody.
    pub(super) fn put(&mut self, row: usize, column: usize, number: i64, withheld: bool, hidden: bool) {
        let at = self.place(row, column);
        self.number[at] = number;
        self.withheld[at] = withheld;
        self.protected[at] = withheld && number > 0 && (hidden || number < self.least);
    }

    pub(super) fn is_withheld(&self, row: usize, column: usize) -> bool {
        self.withheld[self.place(row, column)]
    }

    fn place(&self, row: usize, column: usize) -> usize {
        row * self.columns + column
    }

    /// Withholds more until every protected figure is free by `least`.
    pub(super) fn settle(&mut self) {
        for row in 0..self.rows {
            for column in 0..self.columns {
                if !self.protected[self.place(row, column)] {
                    continue;
                }
                while self.freedom(row, column) < self.least {
                    if !self.hide_more(row, column) {
                        self.withheld.fill(true);
                        return;
                    }
                }
            }
        }
    }

    /// By how much a withheld figure can differ from what it is, up and down together, without any told one changing. Not more than
    /// `least` is looked for.
    pub(super) fn freedom(&self, row: usize, column: usize) -> i64 {
        let up = self.flow(Side::Column(column), Side::Row(row), (row, column), self.least);
        let rest = (self.least - up).min(self.number[self.place(row, column)]);
        up + self.flow(Side::Row(row), Side::Column(column), (row, column), rest)
    }

    /// How many can be moved from one side to the other along withheld figures other than the one itself: a row gives to any
    /// column, a column takes from a row what is there.
    fn flow(&self, from: Side, to: Side, but: (usize, usize), most: i64) -> i64 {
        let mut left = self.number.clone();
        let mut moved = 0;
        while moved < most {
            let Some(path) = self.path(&left, from, to, but) else { break };
            let takes = path.windows(2).filter_map(|step| match step {
                [Side::Column(column), Side::Row(row)] => Some(self.place(*row, *column)),
                _ => None,
            });
            let some = takes.map(|at| left[at]).min().unwrap_or(most).min(most - moved);
            for step in path.windows(2) {
                match step {
                    [Side::Column(column), Side::Row(row)] => left[self.place(*row, *column)] -= some,
                    [Side::Row(row), Side::Column(column)] => left[self.place(*row, *column)] += some,
                    _ => {}
                }
            }
            moved += some;
        }
        moved
    }

    /// The shortest way along which somebody can be moved.
    fn path(&self, left: &[i64], from: Side, to: Side, but: (usize, usize)) -> Option<Vec<Side>> {
        let index = |side: Side| match side {
            Side::Row(row) => row,
            Side::Column(column) => self.rows + column,
        };
        let mut came: Vec<Option<Side>> = vec![None; self.rows + self.columns];
        let mut reached = vec![from];
        let mut next = 0;
        while let Some(here) = reached.get(next).copied() {
            next += 1;
            if here == to {
                let mut path = vec![here];
                while let Some(before) =
                    path.last().filter(|side| **side != from).and_then(|s| came[index(*s)])
                {
                    path.push(before);
                }
                path.reverse();
                return Some(path);
            }
            let steps: Vec<Side> = match here {
                Side::Row(row) => (0..self.columns)
                    .filter(|column| self.is_withheld(row, *column) && (row, *column) != but)
                    .map(Side::Column)
                    .collect(),
                Side::Column(column) => (0..self.rows)
                    .filter(|row| {
                        self.is_withheld(*row, column)
                            && (*row, column) != but
                            && left[self.place(*row, column)] > 0
                    })
                    .map(Side::Row)
                    .collect(),
            };
            for step in steps {
                if step != from && came[index(step)].is_none() {
                    came[index(step)] = Some(here);
                    reached.push(step);
                }
            }
        }
        None
    }

    /// Withholds the corner opposite to a figure, and what lies between: the cheapest that frees it enough, or else the one that
    /// frees it most. Says whether there was any.
    fn hide_more(&mut self, row: usize, column: usize) -> bool {
        let mut best: Option<(bool, i64, i64, (usize, usize))> = None;
        for other in (0..self.rows).filter(|other| *other != row) {
            for beside in (0..self.columns).filter(|beside| *beside != column) {
                let corners =
                    [(other, column), (row, beside), (other, beside)].map(|(r, c)| self.place(r, c));
                let new = || corners.iter().filter(|at| !self.withheld[**at]);
                let n = |r: usize, c: usize| self.number[self.place(r, c)];
                let gain = n(other, column).min(n(row, beside)) + n(row, column).min(n(other, beside));
                if gain == 0 || new().next().is_none() {
                    continue;
                }
                let cost: i64 = new().map(|at| self.number[*at] + 1).sum();
                let enough = gain >= self.least;
                let better = match best {
                    None => true,
                    Some((had, gained, paid, _)) => match (enough, had) {
                        (true, false) => true,
                        (false, true) => false,
                        (true, true) => cost < paid,
                        (false, false) => (gain, -cost) > (gained, -paid),
                    },
                };
                if better {
                    best = Some((enough, gain, cost, (other, beside)));
                }
            }
        }
        let Some((_, _, _, (other, beside))) = best else { return false };
        for (r, c) in [(other, column), (row, beside), (other, beside)] {
            let at = self.place(r, c);
            self.withheld[at] = true;
        }
        true
    }
}
