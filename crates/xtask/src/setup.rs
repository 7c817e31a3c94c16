//! What the machine must have, and how it gets it.

mod linux;
mod packages;
mod tools;

pub use packages::Need;

use crate::process::{Stop, must, npm, step};
use crate::tree;

/// Brings the machine to where it can do what `need` asks for: system packages, Rust, Node.
///
/// # Errors
/// Says what is missing and how to install it.
pub fn machine(need: Need) -> Result<(), Stop> {
    step("look for what the machine needs", || {
        tools::check()?;
        packages::install(need)
    })
}

/// Installs the packages of the pages when their lock file has changed since.
///
/// # Errors
/// When npm fails.
pub fn npm_packages() -> Result<(), Stop> {
    let lock = tree::ui().join("package-lock.json");
    let wanted = std::fs::read_to_string(&lock).map_err(|error| Stop(format!("{}: {error}", lock.display())))?;
    let note = tree::note("npm-ci")?;
    let installed = std::fs::read_to_string(&note).unwrap_or_default();
    if installed == wanted && tree::ui().join("node_modules").is_dir() {
        return Ok(());
    }
    step("install the packages of the pages (npm ci)", || {
        must(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
        std::fs::write(&note, wanted).map_err(|error| Stop(format!("{}: {error}", note.display())))
    })
}

/// Builds the pages into `ui/dist`, from where the window's program takes them.
///
/// # Errors
/// When npm fails.
pub fn pages() -> Result<(), Stop> {
    npm_packages()?;
    step("build the pages", || must(&mut npm(&["run", "build"])))
}
