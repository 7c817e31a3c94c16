//! Bad files through the command line: a clear message with the way out, the right exit status, and
//! the file untouched byte for byte.

use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use blackbox::place::{Outcome, Place, text};
use blackbox::programs::program;

const BAD_FILE: i32 = 3;
const LOCKED_OR_NEWER: i32 = 4;

/// Opens `file` by reading and by writing; both must be refused the same way and change nothing.
fn refused(place: &Place, file: &Path, status: i32, words: &[&str]) {
    let before = std::fs::read(file).expect("the file is there");
    for arguments in [&["info"][..], &["add", "country", "iso2=UZ", "name_en=Uzbekistan"]] {
        let outcome = place.run(&[arguments, &["--workspace", text(file)]].concat());
        assert_eq!(outcome.status, Some(status), "{arguments:?} on {}: {outcome:?}", file.display());
        said(&outcome, file, words);
        let after = std::fs::read(file).expect("the file is still there");
        assert!(before == after, "{arguments:?} changed {}", file.display());
    }
    let left: Vec<PathBuf> = beside(file);
    assert!(left.is_empty(), "left beside the refused file: {left:?}");
}

fn said(outcome: &Outcome, file: &Path, words: &[&str]) {
    let name = file.file_name().expect("a file has a name").to_string_lossy();
    assert!(outcome.stderr.contains(&*name), "the message names the file {name}: {}", outcome.stderr);
    for word in words {
        assert!(outcome.stderr.contains(word), "the message says “{word}”: {}", outcome.stderr);
    }
    assert!(outcome.stderr.trim().lines().count() >= 2, "the message has a way out: {}", outcome.stderr);
    assert!(outcome.stdout.is_empty(), "nothing but the message: {}", outcome.stdout);
}

/// Files that belong to `file` by name: journals, locks, scratch copies.
fn beside(file: &Path) -> Vec<PathBuf> {
    let stem = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
    let folder = file.parent().expect("a file lies in a folder");
    let entries = std::fs::read_dir(folder).expect("the folder is there").flatten().map(|entry| entry.path());
    entries.filter(|other| other != file && other.to_string_lossy().contains(&stem)).collect()
}

#[test]
fn a_file_that_is_not_there() {
    let place = Place::new();
    let file = place.file("missing.parkbridge");
    let outcome = place.run(&["info", "--workspace", text(&file)]);
    assert_eq!(outcome.status, Some(BAD_FILE), "{outcome:?}");
    assert!(outcome.stderr.contains("missing.parkbridge"), "the file is named: {outcome:?}");
    assert!(!file.exists(), "reading must not make the file");
}

#[test]
fn a_file_that_is_no_workspace() {
    let place = Place::new();
    for (name, content) in [
        ("text.parkbridge", &b"Dear colleagues, please find attached"[..]),
        ("book.parkbridge", b"%PDF-1.7\n1 0 obj"),
        ("empty.parkbridge", b""),
    ] {
        let file = place.file(name);
        std::fs::write(&file, content).expect("written");
        refused(&place, &file, BAD_FILE, &[]);
    }
}

#[test]
fn a_folder_is_no_workspace() {
    let place = Place::new();
    let folder = place.file("folder.parkbridge");
    std::fs::create_dir(&folder).expect("made");
    let outcome = place.run(&["info", "--workspace", text(&folder)]);
    assert_eq!(outcome.status, Some(BAD_FILE), "{outcome:?}");
    said(&outcome, &folder, &[]);
}

#[test]
fn a_workspace_cut_short() {
    let place = Place::new();
    let file = place.sample();
    let whole = std::fs::read(&file).expect("the sample");
    // Inside a page, at a page's end, and within the header.
    for length in [whole.len() / 2 + 7, whole.len() - 4096, 60] {
        std::fs::write(&file, &whole[..length]).expect("written");
        refused(&place, &file, BAD_FILE, &[]);
    }
}

#[test]
fn a_damaged_workspace() {
    let place = Place::new();
    let file = place.sample();
    let mut content = std::fs::read(&file).expect("the sample");
    // The first page after the schema's root: every page of a tree begins with a known mark.
    for page in 1..content.len() / 4096 {
        content[page * 4096..page * 4096 + 64].fill(0xA5);
    }
    std::fs::write(&file, &content).expect("written");
    refused(&place, &file, BAD_FILE, &[]);
}

#[test]
fn a_newer_workspace() {
    let place = Place::new();
    let file = place.empty("newer.parkbridge");
    // The compatibility number stands at byte 60 of a SQLite file.
    let mut content = std::fs::read(&file).expect("the workspace");
    content[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    std::fs::write(&file, &content).expect("written");
    refused(&place, &file, LOCKED_OR_NEWER, &["9999"]);
}

#[test]
fn a_database_of_another_program() {
    let place = Place::new();
    let file = place.empty("other.parkbridge");
    // The id of the program that a SQLite file belongs to stands at byte 68.
    let mut content = std::fs::read(&file).expect("the workspace");
    content[68..72].copy_from_slice(b"MPBX");
    std::fs::write(&file, &content).expect("written");
    refused(&place, &file, BAD_FILE, &[]);
}

#[test]
fn a_schema_that_is_not_ours() {
    let place = Place::new();
    let file = place.empty("foreign.parkbridge");
    let content = std::fs::read(&file).expect("the workspace");
    // The schema is stored as text: one letter makes it another one.
    let ours = b"CREATE TABLE country";
    let places: Vec<usize> = (0..content.len() - ours.len()).filter(|at| content[*at..].starts_with(ours)).collect();
    assert!(!places.is_empty(), "the schema is in the file");
    let mut other = content.clone();
    for at in places {
        other[at..at + ours.len()].copy_from_slice(b"CREATE TABLE countrx");
    }
    std::fs::write(&file, &other).expect("written");
    refused(&place, &file, BAD_FILE, &[]);
}

#[test]
fn a_workspace_that_is_open_elsewhere() {
    let place = Place::new();
    let file = place.empty("locked.parkbridge");
    let holder = Holder::of(&place, &file);
    let write = place.run(&["add", "country", "iso2=UZ", "name_en=Uzbekistan", "--workspace", text(&file)]);
    assert_eq!(write.status, Some(LOCKED_OR_NEWER), "writing beside an open window: {write:?}");
    said(&write, &file, &[]);
    let read = place.run(&["info", "--workspace", text(&file)]);
    assert_eq!(read.status, Some(0), "reading works beside the window: {read:?}");
    drop(holder);
    // The system frees the lock of a killed program: nobody has to remove anything by hand.
    place.must(&["add", "country", "iso2=UZ", "name_en=Uzbekistan", "--workspace", text(&file)]);
}

#[test]
#[cfg(unix)]
fn a_folder_without_rights() {
    let place = Place::new();
    // Root may write anywhere but here.
    for (folder, file) in [("/proc", "/proc/new.parkbridge"), ("/nowhere/at/all", "/nowhere/at/all/new.parkbridge")] {
        let outcome = place.run(&["new", file]);
        assert_eq!(outcome.status, Some(BAD_FILE), "{file}: {outcome:?}");
        assert!(outcome.stderr.contains(folder), "the message names the folder: {}", outcome.stderr);
        assert!(outcome.stderr.trim().lines().count() >= 2, "and has a way out: {}", outcome.stderr);
        assert!(!Path::new(file).exists(), "nothing is left there");
    }
}

#[test]
#[cfg(unix)]
fn a_read_only_workspace_is_read_and_never_written() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let file = place.empty("read-only.parkbridge");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o444)).expect("set");
    let before = std::fs::read(&file).expect("the workspace");
    let write = place.run(&["add", "country", "iso2=UZ", "name_en=Uzbekistan", "--workspace", text(&file)]);
    assert_eq!(write.status, Some(BAD_FILE), "writing to a read-only file: {write:?}");
    let read = place.run(&["info", "--workspace", text(&file)]);
    assert_eq!(read.status, Some(0), "reading a read-only file: {read:?}");
    assert!(std::fs::read(&file).expect("the workspace") == before, "a read-only file is untouched");
}

/// Runs the program where no file may grow beyond `blocks` of 512 bytes: to it the disk is full.
#[cfg(target_os = "linux")]
fn on_a_full_disk(place: &Place, blocks: u64, arguments: &[&str]) -> Outcome {
    let mut shell = Command::new("sh");
    place.keep(&mut shell);
    shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"]);
    shell.arg(program("parkbridge")).args(arguments);
    shell.output().expect("a shell").into()
}

#[test]
#[cfg(target_os = "linux")]
fn a_new_workspace_on_a_full_disk() {
    let place = Place::new();
    let file = place.file("full.parkbridge");
    let outcome = on_a_full_disk(&place, 200, &["new", text(&file), "--sample"]);
    assert_eq!(outcome.status, Some(BAD_FILE), "a workspace that does not fit: {outcome:?}");
    assert!(outcome.stderr.trim().lines().count() >= 2, "the message has a way out: {}", outcome.stderr);
    assert!(!file.exists() && beside(&file).is_empty(), "half a workspace must not be left: {:?}", beside(&file));
}

#[test]
#[cfg(target_os = "linux")]
fn a_change_on_a_full_disk() {
    let place = Place::new();
    let file = place.empty("full.parkbridge");
    let long = |field: &str| format!("{field}={}", "goal ".repeat(19_000));
    let fields = ["goals_en", "goals_ru", "goals_zh", "past_cooperation_en", "past_cooperation_ru"].map(long);
    let mut arguments = vec!["add", "country", "iso2=UZ", "name_en=Uzbekistan", "--workspace", text(&file)];
    arguments.extend(fields.iter().map(String::as_str));
    // Room for the journal's beginning, not for the change.
    let outcome = on_a_full_disk(&place, 64, &arguments);
    assert_eq!(outcome.status, Some(BAD_FILE), "a change that does not fit: {outcome:?}");
    assert!(outcome.stdout.is_empty(), "nothing was acknowledged: {}", outcome.stdout);
    assert!(outcome.stderr.trim().lines().count() >= 2, "the message has a way out: {}", outcome.stderr);
    let listed = place.json(&["list", "countries", "--workspace", text(&file)]);
    assert_eq!(listed["total"], 0, "a change that did not fit left nothing behind");
}

/// The bridge with a workspace open for writing, killed when dropped.
struct Holder(Child);

impl Holder {
    fn of(place: &Place, file: &Path) -> Self {
        let mut command = Command::new(program("bridge"));
        place.keep(&mut command);
        let mut bridge = command.arg(file).stdout(Stdio::piped()).spawn().expect("the bridge starts");
        let mut address = String::new();
        let output = bridge.stdout.take().expect("its output is read");
        std::io::BufReader::new(output).read_line(&mut address).expect("it says its address");
        assert!(address.starts_with("http://127.0.0.1:"), "the bridge is up: {address}");
        Self(bridge)
    }
}

impl Drop for Holder {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
