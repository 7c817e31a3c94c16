//! `cargo xtask check`: the loop of a developer, two minutes once the libraries are built.

use crate::process::{Stop, cargo, must, npm, step};
use crate::setup::{self, Need};
use crate::tree;

/// Format, clippy, types, and the unit tests of everything but the window; stops at the first failure.
///
/// # Errors
/// Says which step failed.
pub fn check() -> Result<(), Stop> {
    setup::machine(Need::Window)?;
    setup::npm_packages()?;
    // The window's program embeds the pages; for clippy any will do.
    if !tree::ui().join("dist/index.html").is_file() {
        setup::pages()?;
    }
    step("format", || must(&mut cargo(&["fmt", "--all", "--check"])))?;
    step("clippy", || must(&mut cargo(CLIPPY)))?;
    step("types of the pages", || must(&mut npm(&["run", "types"])))?;
    step("rules of the pages", || must(&mut npm(&["run", "lint"])))?;
    step("unit tests", || {
        must(&mut cargo(&["test", "--workspace", "--lib", "--bin", "parkbridge", "--bin", "xtask"]))
    })?;
    step("unit tests of the pages", || must(&mut npm(&["run", "test"])))
}

/// Every target with warnings denied.
pub const CLIPPY: &[&str] = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
