//! A place of one's own on disk: settings, backups and files of one test, gone afterwards.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::programs::program;

/// The clock of tests that show dates.
pub const NOW: &str = "2026-11-22";

/// A folder that everything of a test stays in.
pub struct Place {
    folder: TempDir,
}

/// What a command came to.
#[derive(Debug)]
pub struct Outcome {
    /// The exit status; `None` when a signal ended the program.
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

impl Place {
    /// # Panics
    /// When the system has no room for temporary files.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder") }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A file of this place.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// Keeps `command` inside this place, speaking English, whatever the surroundings say.
    pub fn keep(&self, command: &mut Command) {
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PARKBRIDGE_")) {
            command.env_remove(name);
        }
        command.env("PARKBRIDGE_HOME", self.path().join("home")).env("PARKBRIDGE_LANGUAGE", "en").env("NO_COLOR", "1");
        command.current_dir(self.path());
    }

    /// The command line program with a fixed clock.
    pub fn parkbridge(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program("parkbridge"));
        self.keep(&mut command);
        command.args(["--now", NOW]).args(arguments);
        command
    }

    /// Runs the command line program to its end.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.parkbridge(arguments).output().expect("parkbridge starts").into()
    }

    /// Runs it and hands back what it printed.
    ///
    /// # Panics
    /// When it fails.
    pub fn must(&self, arguments: &[&str]) -> String {
        let outcome = self.run(arguments);
        assert_eq!(outcome.status, Some(0), "parkbridge {arguments:?} failed: {}", outcome.stderr);
        outcome.stdout
    }

    /// Runs it with `--json` and reads what it printed.
    ///
    /// # Panics
    /// When it fails or prints no JSON.
    pub fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let printed = self.must(&[&["--json"], arguments].concat());
        serde_json::from_str(&printed)
            .unwrap_or_else(|error| panic!("{arguments:?} printed no JSON ({error}): {printed}"))
    }

    /// A new sample workspace in this place.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn sample(&self) -> PathBuf {
        let file = self.file("sample.parkbridge");
        self.must(&["new", text(&file), "--sample"]);
        file
    }

    /// A new empty workspace in this place.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn empty(&self, name: &str) -> PathBuf {
        let file = self.file(name);
        self.must(&["new", text(&file)]);
        file
    }
}

/// A path as an argument.
///
/// # Panics
/// When it is not Unicode, which no path of a test is.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("paths of tests are Unicode")
}

impl From<Output> for Outcome {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}
