//! What decides a tie by lot: a seed that was fixed in public, or the order in which candidates were drawn in an assembly on paper.

use rawabit_counting::Draws;

use super::count::Stander;

/// What stands where the seed would, of a lot that was drawn on paper: the numbers follow in the order in which they were drawn.
const ON_PAPER: &str = "paper:";

/// The candidates in the order in which they were drawn on paper, as it is kept where a seed would be.
pub(crate) fn on_paper(order: &[u32]) -> String {
    let order: Vec<String> = order.iter().map(u32::to_string).collect();
    format!("{ON_PAPER}{}", order.join(","))
}

/// The numbers of a lot that was drawn on paper, in their order; none of any other seed.
pub(crate) fn drawn_on_paper(seed: &str) -> Option<Vec<u32>> {
    let numbers = seed.strip_prefix(ON_PAPER)?.split(',');
    Some(numbers.filter_map(|number| number.parse().ok()).collect())
}

/// The lots of a count among some who stand.
pub(super) fn drawn(seed: Option<&str>, standers: &[Stander]) -> Draws {
    let Some(seed) = seed else { return Draws::none() };
    let Some(order) = drawn_on_paper(seed) else { return Draws::seed(seed) };
    let place = |number: &u32| standers.iter().position(|one| one.number == *number);
    Draws::order(order.iter().filter_map(place).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lot_on_paper_is_an_order_and_a_seed_is_none() {
        assert_eq!(drawn_on_paper(&on_paper(&[3, 1, 2])), Some(vec![3, 1, 2]));
        assert_eq!(drawn_on_paper("a1b2.20180920 417 26"), None);
    }
}
