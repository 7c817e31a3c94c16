//! Rust and Node: checked, not installed, because people have their own ways of installing them.

use std::path::Path;

use crate::process::{Stop, command, output};

/// The oldest versions that the libraries accept: sqlx 0.9, Vite 8, lock files of npm 10.
const RUST: Version = Version(1, 94);
const NODE: Version = Version(20, 19);
const NPM: Version = Version(10, 0);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

/// Checks that Rust, Node and npm are there and new enough.
///
/// # Errors
/// Says which is not, and where to get it.
pub fn check() -> Result<(), Stop> {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    at_least("rustc", RUST, "run `rustup update stable`; rustup is at https://rustup.rs")?;
    at_least("node", NODE, NODE_HELP)?;
    at_least(npm, NPM, NODE_HELP)
}

const NODE_HELP: &str = "Node brings npm along: take the LTS release from https://nodejs.org, from \
    https://github.com/nodesource/distributions, or with nvm or fnm. Debian 12's own nodejs package is too old";

fn at_least(program: &str, oldest: Version, help: &str) -> Result<(), Stop> {
    let Version(major, minor) = oldest;
    let Some(said) = output(&mut command(Path::new("."), program, &["--version"])) else {
        return Err(Stop(format!("{program} is missing, {major}.{minor} or newer is needed: {help}")));
    };
    match version(&said) {
        Some(found) if found >= oldest => Ok(()),
        _ => Err(Stop(format!("{program} is {}, {major}.{minor} or newer is needed: {help}", said.trim()))),
    }
}

/// The first `major.minor` in what a program says of itself.
fn version(said: &str) -> Option<Version> {
    said.split_whitespace().find_map(|word| {
        let mut parts = word.trim_start_matches('v').split('.');
        Some(Version(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_programs_say_them() {
        assert_eq!(version("rustc 1.95.0 (59807616e 2026-04-14)"), Some(Version(1, 95)), "rustc names itself first");
        assert_eq!(version("v20.20.2\n"), Some(Version(20, 20)), "node says v");
        assert_eq!(version("11.19.1"), Some(Version(11, 19)), "npm says the number alone");
        assert_eq!(version("not a version"), None, "words are no version");
        assert!(Version(20, 20) > NODE && Version(20, 18) < NODE && Version(18, 20) < NODE, "compared as numbers");
    }
}
