//! `cargo xtask run`: from a fresh clone to the sample workspace on the screen.

use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::process::{Stop, build, command, must, output, step};
use crate::setup::{self, Need};
use crate::{say, tree};

const FILE: &str = "Parkbridge sample.parkbridge";

/// Builds everything and opens the window on the sample; without a display, makes its session book.
///
/// # Errors
/// When something cannot be installed, built, written or opened.
pub fn run() -> Result<(), Stop> {
    setup::machine(Need::Window)?;
    setup::pages()?;
    build(&["parkbridge", "parkbridge-window"])?;
    let sample = folder()?.join(FILE);
    make_sample(&sample)?;
    if has_display() { open_window(&sample) } else { make_book(&sample) }
}

/// Makes the sample workspace. One that is there is the person's own by now: it is opened as it is.
fn make_sample(sample: &Path) -> Result<(), Stop> {
    if sample.exists() {
        say::line(&format!("    the sample workspace is there already: {}", sample.display()));
        return Ok(());
    }
    step("make the sample workspace", || {
        let program = tree::program("parkbridge")?;
        must(std::process::Command::new(program).arg("new").arg(sample).arg("--sample"))?;
        say::line(&format!("    {}", sample.display()));
        Ok(())
    })
}

fn open_window(sample: &Path) -> Result<(), Stop> {
    say::step("open the window; it ends when you close it");
    must(std::process::Command::new(tree::program("parkbridge-window")?).arg(sample))
}

/// The main job without a display: the session book of the sample's forum session.
fn make_book(sample: &Path) -> Result<(), Stop> {
    say::line("    no display here (DISPLAY and WAYLAND_DISPLAY are not set): writing the session book instead");
    let book = sample.with_file_name("Parkbridge session book.pdf");
    step("write the session book", || {
        let session = first_session(sample)?;
        let program = tree::program("parkbridge")?;
        let mut report = std::process::Command::new(program);
        report.args(["report", "session-book", "--for", &session, "--lang", "en", "--to"]).arg(&book);
        must(report.arg("--workspace").arg(sample))
    })?;
    say::line(&format!("workspace: {}", sample.display()));
    say::line(&format!("session book: {}", book.display()));
    Ok(())
}

/// The id of the first session of a workspace.
fn first_session(workspace: &Path) -> Result<String, Stop> {
    let mut list = std::process::Command::new(tree::program("parkbridge")?);
    list.args(["list", "sessions", "--json", "--workspace"]).arg(workspace).stderr(Stdio::inherit());
    let listed = output(&mut list).unwrap_or_default();
    id_of_first(&listed).ok_or_else(|| Stop(format!("{} holds no session", workspace.display())))
}

/// The first `"id": "..."` of a JSON text: all that is needed of it, without a JSON library.
fn id_of_first(json: &str) -> Option<String> {
    let after = &json[json.find("\"id\"")? + 4..];
    let value = after.trim_start().strip_prefix(':')?.trim_start().strip_prefix('"')?;
    Some(value[..value.find('"')?].to_owned())
}

/// The folder for documents, or, where there is none, the folder for a program's state.
fn folder() -> Result<PathBuf, Stop> {
    // Where a portable installation keeps everything.
    if let Some(home) = std::env::var_os("PARKBRIDGE_HOME").filter(|home| !home.is_empty()) {
        return made(PathBuf::from(home));
    }
    let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" })
        .map(PathBuf::from)
        .ok_or_else(|| Stop("no home folder is set (HOME)".to_owned()))?;
    let documents = documents(&home);
    if documents.is_dir() && documents != home {
        return Ok(documents);
    }
    let state = std::env::var_os("XDG_STATE_HOME").map_or_else(|| home.join(".local/state"), PathBuf::from);
    made(state.join("parkbridge"))
}

fn made(folder: PathBuf) -> Result<PathBuf, Stop> {
    std::fs::create_dir_all(&folder).map_err(|error| Stop(format!("{}: {error}", folder.display())))?;
    Ok(folder)
}

/// Where the desktop says that documents are, else where they usually are.
fn documents(home: &Path) -> PathBuf {
    output(&mut command(home, "xdg-user-dir", &["DOCUMENTS"]))
        .map(|said| PathBuf::from(said.trim()))
        .filter(|folder| folder.is_absolute())
        .unwrap_or_else(|| home.join("Documents"))
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_id_is_found_in_what_the_program_prints() {
        let listed = "{\n  \"rows\": [\n    {\"id\": \"0190-a\", \"title\": \"x\"}, {\"id\": \"b\"}], \"total\": 2}";
        assert_eq!(id_of_first(listed).as_deref(), Some("0190-a"), "the first of two sessions");
        assert_eq!(id_of_first("{\"rows\":[],\"total\":0}"), None, "an empty list has no first");
    }
}
