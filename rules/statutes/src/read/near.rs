//! « Did you mean … ? »

/// The candidate nearest to `word`, if one is near enough to have been meant.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    // A file may hold a key of a megabyte; nobody meant anything by it.
    let word: Vec<char> = word.chars().take(65).collect();
    if word.len() > 64 {
        return None;
    }
    let limit = (word.len() / 3).max(1);
    candidates
        .into_iter()
        .map(|c| (distance(&word, c), c))
        .filter(|(d, c)| *d <= limit || starts_together(&word, c))
        .min_by_key(|(d, _)| *d)
        .map(|(_, c)| c.to_owned())
}

/// Whether one is the beginning of the other, as in `chair` and `chairman`.
fn starts_together(word: &[char], candidate: &str) -> bool {
    word.len() >= 4 && {
        let word: String = word.iter().collect();
        candidate.starts_with(&word) || (candidate.len() >= 4 && word.starts_with(candidate))
    }
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours.
fn distance(a: &[char], b: &str) -> usize {
    let b: Vec<char> = b.chars().take(80).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let substitution = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = substitution.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(before[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_finger_is_understood_and_a_stranger_is_not() {
        let keys = ["seats", "term", "deputies"];
        assert_eq!(nearest("saets", keys).as_deref(), Some("seats"));
        assert_eq!(nearest("deputy", ["deputies", "roles"]), None);
        assert_eq!(nearest("deputie", keys).as_deref(), Some("deputies"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest(&"s".repeat(1_000_000), keys), None);
    }
}
