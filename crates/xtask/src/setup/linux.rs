//! System packages on Linux.

use std::io::IsTerminal;
use std::path::Path;
use std::process::Command;

use super::packages::Need;
use crate::process::{Stop, command, must, output};
use crate::say;

/// To build and open the window.
const WINDOW: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev", "ca-certificates"];
/// To open it without a screen, and to drive it.
const TESTS: &[&str] = &["xvfb", "webkit2gtk-driver"];
/// The browser of the browser tests. Ubuntu has it as a snap only, which Playwright cannot drive.
const BROWSER: &str = "chromium";

/// Installs what is missing on Debian and Ubuntu; elsewhere says what is needed and goes on.
pub fn install(need: Need) -> Result<(), Stop> {
    if output(&mut command(Path::new("/"), "dpkg-query", &["--version"])).is_none() {
        say::line(&format!("    not a Debian: needed are the equals of {}", wanted(need, false).join(" ")));
        return Ok(());
    }
    let missing: Vec<&str> = wanted(need, is_ubuntu()).into_iter().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    say::line(&format!("    installing {}", missing.join(" ")));
    let ways = format!("install them with: sudo apt-get install --no-install-recommends {}", missing.join(" "));
    let Some(root) = as_root() else {
        return Err(Stop(format!("system packages are missing and there is neither root nor sudo: {ways}")));
    };
    let explain = |Stop(reason)| Stop(format!("{reason}; {ways}"));
    must(&mut root(&["apt-get", "update", "-q"])).map_err(explain)?;
    let mut install = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    install.extend(&missing);
    must(&mut root(&install)).map_err(explain)
}

fn wanted(need: Need, ubuntu: bool) -> Vec<&'static str> {
    let mut packages = WINDOW.to_vec();
    if need == Need::Tests {
        packages.extend(TESTS);
        if !ubuntu {
            packages.push(BROWSER);
        }
    }
    packages
}

fn is_installed(package: &str) -> bool {
    let query = ["-W", "-f=${db:Status-Status}", package];
    output(&mut command(Path::new("/"), "dpkg-query", &query)).is_some_and(|status| status == "installed")
}

/// Whether the distribution is Ubuntu or made from it.
pub fn is_ubuntu() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let named = release.lines().filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="));
    named.into_iter().any(|line| line.contains("ubuntu"))
}

/// How a command is run as root here: directly, through sudo, or not at all.
fn as_root() -> Option<impl Fn(&[&str]) -> Command> {
    let user = output(&mut command(Path::new("/"), "id", &["-u"]))?;
    let is_root = user.trim() == "0";
    if !is_root {
        output(&mut command(Path::new("/"), "sudo", &["--version"]))?;
    }
    // Without a terminal nobody can type a password: fail at once rather than hang.
    let asks = std::io::stdin().is_terminal();
    Some(move |arguments: &[&str]| {
        let mut words = if is_root {
            vec![]
        } else if asks {
            vec!["sudo"]
        } else {
            vec!["sudo", "-n"]
        };
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive"]);
        words.extend(arguments);
        command(Path::new("/"), words[0], &words[1..])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn running_needs_fewer_packages_than_testing() {
        let run = wanted(Need::Window, false);
        assert!(!run.contains(&"xvfb") && !run.contains(&BROWSER), "a user installs nothing for tests: {run:?}");
        let test = wanted(Need::Tests, false);
        assert!(run.iter().all(|package| test.contains(package)), "tests open the window too");
        assert!(test.contains(&BROWSER), "the browser tests need a browser");
        assert!(!wanted(Need::Tests, true).contains(&BROWSER), "Ubuntu has no package of it");
    }

    #[test]
    fn a_package_that_nobody_has_is_missing() {
        assert!(!is_installed("parkbridge-no-such-package"), "an unknown package is not installed");
    }
}
