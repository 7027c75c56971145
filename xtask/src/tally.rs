//! Numbers out of what the test runners say at their end.

/// How many tests passed, failed and were skipped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

impl Tally {
    /// The sum of all `test result: …` lines of `cargo test`.
    pub(crate) fn of_cargo_test(lines: &[String]) -> Self {
        let mut sum = Self::default();
        for line in lines.iter().filter_map(|line| line.trim().strip_prefix("test result:")) {
            sum += Self {
                passed: before(line, "passed"),
                failed: before(line, "failed"),
                skipped: before(line, "ignored"),
            };
        }
        sum
    }

    /// The summary line of `cargo nextest run`. Timeouts and tests that never ran count as failed.
    pub(crate) fn of_nextest(lines: &[String]) -> Self {
        let Some(line) = lines.iter().rev().find(|line| line.trim_start().starts_with("Summary [")) else {
            return Self::default();
        };
        // `10/12 tests run` when it stopped early.
        let planned = line.split_whitespace().find_map(|word| {
            word.split_once('/')
                .and_then(|(run, all)| Some((run.parse::<u64>().ok()?, all.parse::<u64>().ok()?)))
        });
        let unreached = planned.map_or(0, |(run, all)| all.saturating_sub(run));
        Self {
            passed: before(line, "passed"),
            failed: before(line, "failed") + before(line, "timed out") + unreached,
            skipped: before(line, "skipped"),
        }
    }

    /// The closing lines of Node's test runner (`ℹ pass 3`, or `# pass 3` in TAP). Cancelled tests count as failed,
    /// `todo` as skipped.
    pub(crate) fn of_node(lines: &[String]) -> Self {
        let number = |word: &str| {
            let found = lines.iter().rev().find_map(|line| {
                let rest = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "))?;
                rest.strip_prefix(word)?.trim().parse::<u64>().ok()
            });
            found.unwrap_or(0)
        };
        Self {
            passed: number("pass "),
            failed: number("fail ") + number("cancelled "),
            skipped: number("skipped ") + number("todo "),
        }
    }
}

/// The number in front of a word: 3 from `ok. 3 passed; 0 failed`.
fn before(line: &str, word: &str) -> u64 {
    let number = |head: &str| {
        head.trim_end().rsplit(|c: char| !c.is_ascii_digit()).next().and_then(|n| n.parse().ok())
    };
    line.match_indices(word).find_map(|(at, _)| number(&line[..at])).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn cargo_test_results_are_summed() {
        let said = lines(
            "running 2 tests\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
             test result: FAILED. 0 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.70s",
        );
        assert_eq!(Tally::of_cargo_test(&said), Tally { passed: 2, failed: 3, skipped: 1 });
    }

    #[test]
    fn nextest_summaries_are_read_even_when_it_stopped_early() {
        let said = lines("     Summary [   0.512s] 11 tests run: 10 passed (1 slow), 1 failed, 2 skipped");
        assert_eq!(Tally::of_nextest(&said), Tally { passed: 10, failed: 1, skipped: 2 });
        let said =
            lines("     Summary [   0.512s] 3/5 tests run: 1 passed, 1 failed, 1 timed out, 0 skipped");
        assert_eq!(Tally::of_nextest(&said), Tally { passed: 1, failed: 4, skipped: 0 });
        assert_eq!(Tally::of_nextest(&lines("error: could not compile")), Tally::default());
    }

    #[test]
    fn nodes_closing_lines_are_read_in_both_forms() {
        let said = lines(
            "✔ fine (1ms)\nℹ tests 6\nℹ suites 0\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 1",
        );
        assert_eq!(Tally::of_node(&said), Tally { passed: 2, failed: 2, skipped: 2 });
        assert_eq!(
            Tally::of_node(&lines("# tests 1\n# pass 1\n# fail 0")),
            Tally { passed: 1, failed: 0, skipped: 0 }
        );
    }
}
