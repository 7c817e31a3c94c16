//! Internal problems, written down on this device so that a person can report them.

use std::io::Write;
use std::path::Path;

/// Larger than this the log is begun anew: it is for the latest problems, not for all.
const MAX_BYTES: u64 = 1 << 20;

/// Writes the problem to `problems.log` in the settings folder; the id of its entry, or `None` when
/// it could not be written (the problem itself is told either way).
pub(crate) fn write(folder: &Path, unix_millis: i64, words: &str) -> Option<String> {
    let id = format!("{unix_millis:x}");
    std::fs::create_dir_all(folder).ok()?;
    let path = folder.join("problems.log");
    let full = path.metadata().is_ok_and(|file| file.len() > MAX_BYTES);
    let mut file = std::fs::OpenOptions::new().create(true).append(!full).write(true).truncate(full).open(path).ok()?;
    writeln!(file, "{id} {words}").ok()?;
    Some(id)
}
