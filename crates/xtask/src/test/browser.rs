//! The browser tests: Playwright in a headless Chromium, against the bridge.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Stop, command, must};
use crate::tree;

/// Names of the program among the distributions.
const CHROMIUM: &[&str] = &["chromium", "chromium-browser"];

/// Playwright, told where the bridge and the browser are. The tests start a bridge each, with a
/// workspace of their own.
pub fn playwright() -> Result<Command, Stop> {
    let mut tests = npx(&["playwright", "test"]);
    tests.env("PARKBRIDGE_BRIDGE_PROGRAM", tree::program("bridge")?);
    match chromium() {
        Some(program) => {
            tests.env("PARKBRIDGE_CHROMIUM", program);
        }
        // No package of it here (Ubuntu, Windows, macOS): Playwright brings its own.
        None => must(&mut npx(&["playwright", "install", "--with-deps", "chromium"]))?,
    }
    Ok(tests)
}

fn npx(arguments: &[&str]) -> Command {
    command(&tree::ui(), if cfg!(windows) { "npx.cmd" } else { "npx" }, &[&["--no-install"], arguments].concat())
}

fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let found = std::env::split_paths(&path).flat_map(|folder| CHROMIUM.iter().map(move |name| folder.join(name)));
    // Ubuntu's is a shell script that starts a snap.
    found.into_iter().find(|program| program.is_file() && !is_snap(program))
}

fn is_snap(program: &Path) -> bool {
    std::fs::canonicalize(program).is_ok_and(|real| real.starts_with("/snap") || real.ends_with("snap"))
        || std::fs::read_to_string(program).is_ok_and(|script| script.contains("/snap/"))
}
