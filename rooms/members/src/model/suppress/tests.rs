//! An attacker who writes down everything that is told as equations and solves them, with whole trees and tables of chance.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use proptest::prelude::*;

use super::*;

/// A house of chance.
#[derive(Clone, Debug)]
struct Case {
    units: Tree,
    classes: Tree,
    own: Grid<i64>,
    within: Grid<i64>,
    least: i64,
}

impl Case {
    /// Numbers of the classes without parts, in each unit itself; all others are their sums.
    fn new(units: Tree, classes: Tree, numbers: &[i64], least: i64) -> Self {
        let mut own = Grid::new(units.len(), classes.len(), 0);
        let mut next = numbers.iter().copied().cycle();
        for unit in 0..units.len() {
            for class in (0..classes.len()).filter(|class| classes.under(*class).is_empty()) {
                let number = next.next().unwrap_or(0);
                let mut at = Some(class);
                while let Some(class) = at {
                    own.set(unit, class, own.at(unit, class) + number);
                    at = classes.above(class);
                }
            }
        }
        let mut within = own.clone();
        for unit in (0..units.len()).rev() {
            if let Some(up) = units.above(unit) {
                for class in 0..classes.len() {
                    within.set(up, class, within.at(up, class) + within.at(unit, class));
                }
            }
        }
        Self { units, classes, own, within, least }
    }

    fn question(&self) -> Question<'_> {
        Question {
            units: &self.units,
            classes: &self.classes,
            within: &self.within,
            own: &self.own,
            least: self.least,
            nested: true,
            also: None,
        }
    }

    fn is_under(tree: &Tree, mut one: usize, top: usize) -> bool {
        loop {
            if one == top {
                return true;
            }
            match tree.above(one) {
                Some(up) => one = up,
                None => return false,
            }
        }
    }

    /// The places without parts that a figure adds up.
    fn parts(&self, unit: usize, class: usize, alone: bool) -> Vec<(usize, usize)> {
        let units = (0..self.units.len())
            .filter(|one| if alone { *one == unit } else { Self::is_under(&self.units, *one, unit) });
        let leaf = |class: &usize| self.classes.under(*class).is_empty();
        let classes: Vec<usize> = (0..self.classes.len())
            .filter(leaf)
            .filter(|one| Self::is_under(&self.classes, *one, class))
            .collect();
        units.flat_map(|unit| classes.iter().map(move |class| (unit, *class))).collect()
    }

    /// The least and the most that a figure can be, for all that is told.
    fn range(&self, told: &Grid<bool>, parts: &[(usize, usize)]) -> (f64, f64) {
        let ends = [OptimizationDirection::Minimize, OptimizationDirection::Maximize].map(|direction| {
            let mut problem = Problem::new(direction);
            let mut variables = std::collections::HashMap::new();
            for unit in 0..self.units.len() {
                for class in (0..self.classes.len()).filter(|class| self.classes.under(*class).is_empty()) {
                    let asked = if parts.contains(&(unit, class)) { 1.0 } else { 0.0 };
                    variables.insert((unit, class), problem.add_var(asked, (0.0, f64::INFINITY)));
                }
            }
            for unit in 0..self.units.len() {
                for class in (0..self.classes.len()).filter(|class| told.at(unit, *class)) {
                    let sum: Vec<_> =
                        self.parts(unit, class, false).iter().map(|part| (variables[part], 1.0)).collect();
                    let number = f64::from(i32::try_from(self.within.at(unit, class)).expect("small"));
                    problem.add_constraint(sum, ComparisonOp::Eq, number);
                }
            }
            match problem.solve() {
                Ok(outcome) => outcome.solution().expect("solved").objective(),
                Err(microlp::Error::Unbounded) => f64::INFINITY,
                Err(error) => panic!("what is told cannot be: {error}"),
            }
        });
        (ends[0], ends[1])
    }

    /// Every small group that the attacker comes too close to: of a unit with all below it, or of the unit alone.
    fn exposed(&self, told: &Grid<bool>) -> Vec<String> {
        let mut found = Vec::new();
        for unit in 0..self.units.len() {
            for class in 0..self.classes.len() {
                for (alone, number) in
                    [(false, self.within.at(unit, class)), (true, self.own.at(unit, class))]
                {
                    if number <= 0 || number >= self.least {
                        continue;
                    }
                    let (low, high) = self.range(told, &self.parts(unit, class, alone));
                    if high - low < self.least as f64 - 1e-6 {
                        found.push(format!(
                            "unit {unit} class {class} alone {alone}: {number} in {low}..{high}"
                        ));
                    }
                }
            }
        }
        found
    }
}

fn trees(most: usize) -> impl Strategy<Value = Tree> {
    prop::collection::vec(any::<prop::sample::Index>(), 0..most).prop_map(|ups| {
        let above = std::iter::once(None)
            .chain(ups.iter().enumerate().map(|(n, up)| Some(up.index(n + 1))))
            .collect();
        Tree::new(above)
    })
}

fn cases() -> impl Strategy<Value = Case> {
    let number = prop_oneof![3 => Just(0_i64), 4 => 1..5_i64, 4 => 5..40_i64];
    (trees(7), trees(7), prop::collection::vec(number, 64), 2..6_i64)
        .prop_map(|(units, classes, numbers, least)| Case::new(units, classes, &numbers, least))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whoever_solves_all_that_is_told_comes_no_closer_to_a_small_group(case in cases()) {
        let told = judge(&case.question());
        let exposed = case.exposed(&told);
        prop_assert!(exposed.is_empty(), "{exposed:?}");
    }

    #[test]
    fn nothing_small_is_told_and_nothing_below_what_is_withheld(case in cases()) {
        let told = judge(&case.question());
        for unit in 0..case.units.len() {
            for class in 0..case.classes.len() {
                if !told.at(unit, class) {
                    continue;
                }
                let number = case.within.at(unit, class);
                prop_assert!(number == 0 || number >= case.least);
                prop_assert!(case.units.above(unit).is_none_or(|up| told.at(up, class)));
                prop_assert!(case.classes.above(class).is_none_or(|up| told.at(unit, up)));
            }
        }
    }

    /// What must be withheld for another reason is as hard to come by, where there is anything to hide it among.
    #[test]
    fn what_is_withheld_besides_is_not_told(case in cases(), picks in prop::collection::vec(any::<bool>(), 64)) {
        let mut also = Grid::new(case.units.len(), case.classes.len(), false);
        for unit in 0..case.units.len() {
            for class in 1..case.classes.len() {
                also.set(unit, class, picks[(unit * 7 + class) % 64]);
            }
        }
        let told = judge(&Question { also: Some(&also), ..case.question() });
        for unit in 0..case.units.len() {
            for class in 0..case.classes.len() {
                prop_assert!(!(also.at(unit, class) && told.at(unit, class)));
            }
        }
        let exposed = case.exposed(&told);
        prop_assert!(exposed.is_empty(), "{exposed:?}");
    }
}

proptest! {
    /// Persons in several units: each is counted once above them.
    #[test]
    fn with_persons_in_several_units_no_subtraction_leaves_few(
        units in trees(6),
        classes in trees(5),
        persons in prop::collection::vec((prop::collection::vec(any::<prop::sample::Index>(), 1..3), any::<prop::sample::Index>()), 1..120),
        least in 2..6_i64,
    ) {
        let mut case = Case::new(units, classes, &[0], least);
        let leaves: Vec<usize> =
            (0..case.classes.len()).filter(|class| case.classes.under(*class).is_empty()).collect();
        for (places, class) in &persons {
            let mut of = std::collections::BTreeSet::new();
            let own: std::collections::BTreeSet<usize> =
                places.iter().map(|place| place.index(case.units.len())).collect();
            for place in &own {
                let mut at = Some(*place);
                while let Some(unit) = at {
                    of.insert(unit);
                    at = case.units.above(unit);
                }
            }
            let mut at = Some(leaves[class.index(leaves.len())]);
            while let Some(class) = at {
                of.iter().for_each(|unit| case.within.set(*unit, class, case.within.at(*unit, class) + 1));
                own.iter().for_each(|unit| case.own.set(*unit, class, case.own.at(*unit, class) + 1));
                at = case.classes.above(class);
            }
        }
        let told = judge(&case.question());
        let few = |n: i64| n > 0 && n < least;
        for up in 0..case.units.len() {
            for class in (0..case.classes.len()).filter(|class| told.at(up, *class)) {
                let whole = case.within.at(up, class);
                let of = |unit: &&usize| told.at(**unit, class);
                let each: Vec<i64> =
                    case.units.under(up).iter().filter(of).map(|unit| case.within.at(*unit, class)).collect();
                prop_assert!(!each.iter().any(|n| few(*n) || few(whole - n)));
                // Neither few who are in none that is told, nor few who are in two of them.
                prop_assert!(!few((whole - each.iter().sum::<i64>()).abs()));
            }
        }
    }
}

/// One unit with two below it, everybody in one of three classes.
fn three(numbers: [[i64; 3]; 2]) -> Case {
    let units = Tree::new(vec![None, Some(0), Some(0)]);
    let classes = Tree::new(vec![None, Some(0), Some(0), Some(0)]);
    let all: Vec<i64> = [0; 3].into_iter().chain(numbers.into_iter().flatten()).collect();
    Case::new(units, classes, &all, 5)
}

#[test]
fn where_nobody_is_few_everything_is_told() {
    let case = three([[10, 0, 30], [7, 8, 0]]);
    let told = judge(&case.question());
    assert!((0..3).all(|unit| (0..4).all(|class| told.at(unit, class))));
}

#[test]
fn a_small_group_is_hidden_in_its_unit_and_in_its_class() {
    let case = three([[10, 3, 30], [17, 18, 20]]);
    let told = judge(&case.question());
    let withheld: Vec<(usize, usize)> = (0..3)
        .flat_map(|unit| (0..4).map(move |class| (unit, class)))
        .filter(|(unit, class)| !told.at(*unit, *class))
        .collect();
    // The cheapest rectangle: the other class of the same unit, and both in the other unit.
    assert_eq!(withheld, [(1, 1), (1, 2), (2, 1), (2, 2)]);
}

#[test]
fn a_unit_that_is_small_takes_another_with_it() {
    let case = three([[1, 1, 1], [17, 18, 20]]);
    let told = judge(&case.question());
    assert!((0..4).all(|class| told.at(0, class)));
    assert!((0..4).all(|class| !told.at(1, class) && !told.at(2, class)));
}

#[test]
fn few_members_of_the_unit_itself_are_hidden_among_those_of_another() {
    let units = Tree::new(vec![None, Some(0), Some(0)]);
    let classes = Tree::new(vec![None]);
    let case = Case::new(units, classes, &[2, 30, 40], 5);
    let told = judge(&case.question());
    assert_eq!([0, 1, 2].map(|unit| told.at(unit, 0)), [true, false, true]);
}

/// Two units whose members are few times the same: their sum and the whole together would tell how few.
#[test]
fn few_persons_in_two_units_are_not_counted_by_adding_up() {
    let mut case = three([[10, 13, 30], [17, 18, 20]]);
    for class in [0, 3] {
        case.within.set(0, class, case.within.at(0, class) - 2);
    }
    let told = judge(&case.question());
    assert!(!(told.at(1, 0) && told.at(2, 0)), "the sizes of both");
    for class in [0, 3] {
        case.within.set(0, class, case.within.at(0, class) - 4);
    }
    let told = judge(&case.question());
    assert!(told.at(1, 0) && told.at(2, 0), "six are no few");
}

/// A person in two of the units: whoever subtracts finds less, and the attack that holds for persons in one unit does not come closer.
#[test]
fn persons_in_two_units_do_not_weaken_the_rule() {
    let mut case = three([[10, 3, 30], [17, 18, 20]]);
    case.within.set(0, 0, case.within.at(0, 0) - 2);
    case.within.set(0, 3, case.within.at(0, 3) - 2);
    let told = judge(&case.question());
    assert!(!told.at(1, 2) && !told.at(2, 2) && told.at(0, 2));
}
