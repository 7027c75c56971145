//! Synthetic persons from a seed: common given and family names put together at random. Nobody here exists.

use std::collections::HashSet;

/// Names of the example, from `examples/istiqlal/names.csv`.
const NAMES: &str = include_str!("../../../../examples/istiqlal/names.csv");

/// A generator of numbers from a seed (SplitMix64, Steele, Lea and Flood 2014): the same example on every machine.
#[derive(Clone, Debug)]
pub(super) struct Dice(u64);

impl Dice {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or(0)
    }

    /// True in `percent` of a hundred throws.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// A synthetic person.
#[derive(Clone, Debug)]
pub(super) struct Invented {
    pub(super) ar: String,
    pub(super) latin: String,
    pub(super) feminine: bool,
    pub(super) email: String,
}

/// Draws persons without drawing the same name twice.
#[derive(Debug)]
pub(super) struct Crowd {
    dice: Dice,
    masculine: Vec<(String, String)>,
    feminine: Vec<(String, String)>,
    families: Vec<(String, String)>,
    drawn: HashSet<(usize, usize, bool)>,
}

impl Crowd {
    pub(super) fn new(seed: u64) -> Self {
        let part = |wanted: &str| -> Vec<(String, String)> {
            NAMES
                .lines()
                .skip(1)
                .filter_map(|line| {
                    let mut cells = line.split(',');
                    (cells.next()? == wanted).then_some((cells.next()?.to_owned(), cells.next()?.to_owned()))
                })
                .collect()
        };
        Self {
            dice: Dice::new(seed),
            masculine: part("given_m"),
            feminine: part("given_f"),
            families: part("family"),
            drawn: HashSet::new(),
        }
    }

    /// One more person; two in five are women.
    pub(super) fn draw(&mut self) -> Invented {
        loop {
            let feminine = self.dice.chance(40);
            let given = if feminine { &self.feminine } else { &self.masculine };
            let (g, f) = (self.dice.below(given.len()), self.dice.below(self.families.len()));
            let full = self.drawn.len()
                >= (self.masculine.len() + self.feminine.len()) * self.families.len() * 9 / 10;
            if !full && !self.drawn.insert((g, f, feminine)) {
                continue;
            }
            let (given, family) = (&given[g], &self.families[f]);
            let latin = format!("{} {}", given.1, family.1);
            let user: String = rawabit_text::fold(&latin).split_whitespace().collect::<Vec<_>>().join(".");
            return Invented {
                ar: format!("{} {}", given.0, family.0),
                email: format!("{user}@example.org"),
                latin,
                feminine,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_people_and_no_two_alike() {
        let (mut a, mut b) = (Crowd::new(2018), Crowd::new(2018));
        let mut seen = HashSet::new();
        for _ in 0..1500 {
            let (x, y) = (a.draw(), b.draw());
            assert_eq!(x.ar, y.ar);
            assert!(seen.insert(x.ar.clone()), "{}", x.ar);
            assert_ne!(x.ar, "نزار بركة");
        }
    }
}
