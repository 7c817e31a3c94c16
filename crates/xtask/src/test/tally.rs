//! Passed, failed, skipped: read from what the runners print.

use std::fmt;

/// How many tests ended how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

/// Who prints the numbers, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runner {
    /// Says nothing but by its exit status.
    Silent,
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; ...`, once a test program.
    Cargo,
    /// `Tests  1 failed | 23 passed (24)`
    Vitest,
    /// `  12 passed (34.5s)`, `  1 failed`, one a line.
    Playwright,
}

impl Runner {
    /// Whether it names numbers at all.
    pub fn counts(self) -> bool {
        self != Runner::Silent
    }
}

impl Tally {
    /// One failure.
    pub fn failure() -> Self {
        Self { failed: 1, ..Self::default() }
    }

    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    /// Takes in one line that a runner printed.
    pub fn hear(&mut self, runner: Runner, line: &str) {
        let line = line.trim();
        let counted = match runner {
            Runner::Silent => None,
            Runner::Cargo => line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")).map(|(_, n)| n),
            Runner::Vitest => line.strip_prefix("Tests ").filter(|rest| rest.ends_with(')')),
            Runner::Playwright => Some(line).filter(|line| is_playwright_total(line)),
        };
        if let Some(counted) = counted {
            *self = self.and(pairs(counted));
        }
    }
}

/// `12 passed (34.5s)`, `1 failed`, `2 flaky`: a number, one word, and at most the time.
fn is_playwright_total(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let number = words.next().is_some_and(|word| word.parse::<u32>().is_ok());
    let word =
        words.next().is_some_and(|word| matches!(word, "passed" | "failed" | "flaky" | "skipped" | "interrupted"));
    number && word && words.next().is_none_or(|rest| rest.starts_with('('))
}

/// Every `N word` in a text, words the runners use.
fn pairs(text: &str) -> Tally {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut tally = Tally::default();
    for pair in words.windows(2) {
        let Ok(count) = pair[0].parse::<u32>() else { continue };
        match pair[1] {
            "passed" => tally.passed += count,
            // A test that passes only when tried again is not to be trusted.
            "failed" | "flaky" | "interrupted" => tally.failed += count,
            "ignored" | "skipped" => tally.skipped += count,
            _ => {}
        }
    }
    tally
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(runner: Runner, lines: &[&str]) -> String {
        let mut tally = Tally::default();
        lines.iter().for_each(|line| tally.hear(runner, line));
        tally.to_string()
    }

    #[test]
    fn cargo_is_summed_over_its_programs() {
        let lines = [
            "running 3 tests",
            "test a ... ok",
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out; finished in 1.10s",
        ];
        assert_eq!(heard(Runner::Cargo, &lines), "7 passed, 2 failed, 1 skipped", "two programs");
    }

    #[test]
    fn vitest_counts_tests_not_files() {
        let lines = [" Test Files  1 failed | 3 passed (4)", "      Tests  1 failed | 23 passed (24)"];
        assert_eq!(heard(Runner::Vitest, &lines), "23 passed, 1 failed", "the line of the files is not counted");
    }

    #[test]
    fn playwright_prints_a_line_a_kind() {
        let lines = [
            "Running 14 tests using 1 worker",
            "  ✓  1 [chromium] › board.spec.ts:5:1 › 3 passed cards (1.2s)",
            "  1 failed",
            "    [chromium] › board.spec.ts:9:1 › moves a card",
            "  1 flaky",
            "  12 passed (34.5s)",
        ];
        assert_eq!(heard(Runner::Playwright, &lines), "12 passed, 2 failed", "a flaky test is a failure");
    }

    #[test]
    fn silent_runners_count_nothing() {
        assert_eq!(heard(Runner::Silent, &["3 passed"]), "0 passed, 0 failed", "their exit status speaks");
    }
}
