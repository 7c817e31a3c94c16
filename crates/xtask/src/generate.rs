//! `cargo xtask generate ...`: the large workspace of the benchmarks.

use crate::process::{Stop, build, must, step};
use crate::setup::{self, Need};
use crate::tree;

/// Hands the options to the program `generate`, which knows them.
///
/// # Errors
/// When it cannot be built, or refuses the options.
pub fn generate(options: &[&str]) -> Result<(), Stop> {
    setup::machine(Need::Window)?;
    build(&["generate"])?;
    let program = tree::program("generate")?;
    step("generate the workspace", || must(std::process::Command::new(program).args(options)))
}
