//! `cargo xtask test`: every test of every layer, and one line at the end.

mod browser;
mod tally;

use std::process::Command;
use std::time::{Duration, Instant};

use crate::check::CLIPPY;
use crate::process::{Ended, Stop, cargo, npm, watch};
use crate::say;
use crate::setup::{self, Need};
use tally::{Runner, Tally};

/// Longer than this is a failure: nobody runs tests that take longer.
const LIMIT: Duration = Duration::from_secs(60 * 60);

/// One stage that has run.
struct Stage {
    title: &'static str,
    time: Duration,
    tally: Tally,
}

/// The stages that have run, and until when they may.
struct Stages {
    done: Vec<Stage>,
    begun: Instant,
}

/// Runs everything, whatever fails on the way, and ends in the line `N passed, N failed`.
///
/// # Errors
/// When something cannot be installed or built, when a test failed, or when it took too long.
pub fn test() -> Result<(), Stop> {
    let mut stages = Stages { done: Vec::new(), begun: Instant::now() };
    let ran = run(&mut stages);
    let total = stages.report();
    let whole = if ran.is_ok() { total } else { total.and(Tally::failure()) };
    let verdict = match ran {
        Err(stop) => Err(stop),
        Ok(()) if stages.begun.elapsed() > LIMIT => Err(Stop("the tests took more than 60 minutes".to_owned())),
        Ok(()) if whole.failed > 0 => Err(Stop("not everything passed".to_owned())),
        Ok(()) => Ok(()),
    };
    if let Err(Stop(reason)) = &verdict {
        say::line(&format!("xtask: {reason}"));
    }
    say::line(&whole.to_string());
    verdict
}

/// Everything in order; the window's tests are among the tests of Rust.
///
/// The programs are built before the tests of Rust, which start them: the same profile, the same
/// features, so nothing is compiled twice.
fn run(stages: &mut Stages) -> Result<(), Stop> {
    stages.set_up("set up", || {
        setup::machine(Need::Tests)?;
        setup::pages()
    })?;
    stages.run("format", Runner::Silent, &mut cargo(&["fmt", "--all", "--check"]))?;
    stages.run("types of the pages", Runner::Silent, &mut npm(&["run", "types"]))?;
    stages.run("rules of the pages", Runner::Silent, &mut npm(&["run", "lint"]))?;
    stages.run("unit tests of the pages", Runner::Vitest, &mut npm(&["run", "test"]))?;
    stages.run("clippy", Runner::Silent, &mut cargo(CLIPPY))?;
    stages.run("build", Runner::Silent, &mut cargo(&["build", "--workspace", "--bins"]))?;
    stages.run(
        "tests of Rust and of the window",
        Runner::Cargo,
        &mut cargo(&["test", "--workspace", "--no-fail-fast"]),
    )?;
    stages.run("browser tests", Runner::Playwright, &mut browser::playwright()?)
}

impl Stages {
    /// A stage that must work for any other to make sense.
    fn set_up(&mut self, title: &'static str, work: impl FnOnce() -> Result<(), Stop>) -> Result<(), Stop> {
        let begun = Instant::now();
        work()?;
        self.done.push(Stage { title, time: begun.elapsed(), tally: Tally::default() });
        Ok(())
    }

    /// A stage whose failures are counted.
    fn run(&mut self, title: &'static str, runner: Runner, command: &mut Command) -> Result<(), Stop> {
        say::step(title);
        let begun = Instant::now();
        let mut tally = Tally::default();
        // Colours would stand between us and the numbers.
        command.env("NO_COLOR", "1").env_remove("FORCE_COLOR").env("CARGO_TERM_COLOR", "never");
        let ended = watch(command, self.begun + LIMIT, |line| tally.hear(runner, line))?;
        let late = matches!(ended, Ended::Late);
        match ended {
            // A runner that failed without naming a test (it did not compile) counts as one failure.
            Ended::With(status) if !status.success() && tally.failed == 0 => tally.failed = 1,
            Ended::With(status) if status.success() && runner.counts() && tally.passed == 0 => {
                return Err(Stop(format!("{title}: no test ran")));
            }
            Ended::With(_) => {}
            Ended::Late => tally.failed += 1,
        }
        let time = begun.elapsed();
        say::took(time);
        self.done.push(Stage { title, time, tally });
        if late { Err(Stop(format!("{title}: stopped after 60 minutes in all"))) } else { Ok(()) }
    }

    /// Shows the stages with their times; returns the sum.
    fn report(&self) -> Tally {
        say::line("");
        for stage in &self.done {
            say::line(&format!("{:>14}  {:<32} {}", say::duration(stage.time), stage.title, stage.tally));
        }
        say::line(&format!("{:>14}  in all", say::duration(self.begun.elapsed())));
        self.done.iter().fold(Tally::default(), |sum, stage| sum.and(stage.tally))
    }
}
