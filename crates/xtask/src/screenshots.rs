//! `cargo xtask screenshots --to DIR`: what every page looks like, from the real window.

use crate::process::{Stop, build, must, step};
use crate::setup::{self, Need};
use crate::tree;

/// Writes every page in both themes and three languages as PNG into `folder`.
///
/// # Errors
/// When something cannot be installed or built, or a page does not come up.
pub fn screenshots(folder: &str) -> Result<(), Stop> {
    setup::machine(Need::Tests)?;
    setup::pages()?;
    build(&["parkbridge", "parkbridge-window", "screenshots"])?;
    let program = tree::program("screenshots")?;
    step("take the screenshots", || must(std::process::Command::new(program).args(["--to", folder])))
}
