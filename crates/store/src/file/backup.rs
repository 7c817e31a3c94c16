//! Backups: whole copies in a folder of their own, proven by opening them, and rotated.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime};
use sqlx::sqlite::SqliteConnectOptions;

use super::lineage::Lineage;
use super::place::{Part, Place, copy_bytes, remove};
use super::{copy, judge, rotation};
use crate::error::FileError;
use crate::workspace::{Options, Workspace};

/// One backup of a workspace. Its name says of which, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupFile {
    pub path: PathBuf,
    /// Name of the workspace's file when the backup was made, without its ending.
    pub name: String,
    /// Id of the workspace.
    pub workspace: String,
    /// Milliseconds since 1970 (UTC).
    pub at: i64,
    /// Why it was made: a word such as `migration`, `restore` or `request`.
    pub reason: String,
    /// Length in bytes.
    pub bytes: u64,
}

/// Ending of a workspace's name, and of a backup's.
const ENDING: &str = ".parkbridge";
/// Between the parts of a backup's name.
const BETWEEN: &str = "--";
const TIME: &str = "%Y%m%dT%H%M%S%3fZ";
/// The part of the time format that chrono parses back.
const TIME_PARSED: &str = "%Y%m%dT%H%M%S%.3fZ";

impl Workspace {
    /// Makes a backup now, proves it, and lets old ones go. Work can go on meanwhile.
    ///
    /// `reason` is a word for the file's name; what is not a letter or a digit is left out.
    ///
    /// # Errors
    /// [`FileError::NoBackupFolder`] when none was given; [`FileError::Unproven`] when the copy does not
    /// open, which means that the workspace itself is damaged.
    pub async fn backup(&self, reason: &str) -> Result<BackupFile, FileError> {
        let subject = Subject { place: &self.place, workspace: &self.id };
        make(&subject, self.readers.options(), reason, &self.options, &self.lineage).await
    }

    /// The backups of this workspace, newest first.
    pub async fn backups(&self) -> Result<Vec<BackupFile>, FileError> {
        match &self.options.backups {
            Some(folder) => Ok(list(folder)?.into_iter().filter(|backup| backup.workspace == self.id).collect()),
            None => Ok(Vec::new()),
        }
    }
}

/// The backups in `folder` of workspaces whose file was named like `path`, newest first: the way out when
/// the workspace itself does not open any more.
///
/// # Errors
/// When the folder cannot be read; that it is not there means that there are none.
pub fn backups_named(folder: &Path, path: &Path) -> Result<Vec<BackupFile>, FileError> {
    let name = stem(path);
    Ok(list(folder)?.into_iter().filter(|backup| backup.name == name).collect())
}

/// What a backup is made of.
pub(crate) struct Subject<'a> {
    pub place: &'a Place,
    /// Id of the workspace.
    pub workspace: &'a str,
}

/// Makes a backup of what `source` sees.
pub(crate) async fn make(
    subject: &Subject<'_>,
    source: SqliteConnectOptions,
    reason: &str,
    options: &Options,
    lineage: &Lineage,
) -> Result<BackupFile, FileError> {
    let target = free_name(subject, reason, options)?;
    let place = Place::target(&target)?;
    let part = Part::of(&place);
    copy::write(source, part.path(), None).await.map_err(|error| error.about(&target))?;
    prove(&place, part.path(), lineage).await?;
    part.put(&place, false)?;
    rotate(&target, subject.workspace, (options.clock)())?;
    read_name(&target).ok_or(FileError::NotFound { path: target })
}

/// Keeps the bytes of a file that does not open, and what lies beside it, before another one takes its place.
pub(crate) fn keep_bytes(subject: &Subject<'_>, reason: &str, options: &Options) -> Result<(), FileError> {
    let kept = Place::target(&free_name(subject, reason, options)?)?;
    let present = subject.place;
    // The file itself comes last: once it has its name, everything is there.
    for (from, to) in [(present.wal(), kept.wal()), (present.journal(), kept.journal())] {
        if from.exists() {
            keep(&from, &Place::target(&to)?)?;
        }
    }
    keep(present.path(), &kept)
}

fn keep(from: &Path, to: &Place) -> Result<(), FileError> {
    let part = Part::of(to);
    copy_bytes(from, part.path())?;
    part.put_beside(to)
}

/// Proves that the file at `path`, which is known as `name`, is a whole workspace that this program can open.
///
/// # Errors
/// [`FileError::Unproven`] with what is wrong.
pub(crate) async fn prove(name: &Place, path: &Path, lineage: &Lineage) -> Result<judge::Verdict, FileError> {
    let unproven =
        |why: FileError| FileError::Unproven { path: name.path().to_owned(), why: Box::new(why.about(name.path())) };
    judge::prove(&Place::existing(path)?, lineage).await.map_err(unproven)
}

/// A name in the folder for backups that is not taken.
fn free_name(subject: &Subject<'_>, reason: &str, options: &Options) -> Result<PathBuf, FileError> {
    let place = subject.place.path();
    let folder = options.backups.as_ref().ok_or(FileError::NoBackupFolder { path: place.to_owned() })?;
    std::fs::create_dir_all(folder).map_err(|error| FileError::from_io(folder, error))?;
    let mut at = (options.clock)();
    loop {
        let path = folder.join(file_name(&stem(place), subject.workspace, at, reason));
        if !path.exists() {
            return Ok(path);
        }
        at += 1;
    }
}

fn file_name(stem: &str, workspace: &str, at: i64, reason: &str) -> String {
    let time = DateTime::from_timestamp_millis(at).unwrap_or_default().format(TIME);
    let reason: String = reason.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    [stem, workspace, &time.to_string(), &reason].join(BETWEEN) + ENDING
}

/// The workspace's file name without its ending, shortened so that a backup's name fits every file system.
fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = name.strip_suffix(ENDING).unwrap_or(&name);
    let mut end = name.len().min(120);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name[..end].to_owned()
}

/// The backups in `folder`, newest first. Other files are left out.
fn list(folder: &Path) -> Result<Vec<BackupFile>, FileError> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(|error| FileError::from_io(folder, error))?,
    };
    let mut backups: Vec<BackupFile> = entries.flatten().filter_map(|entry| read_name(&entry.path())).collect();
    backups.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| a.path.cmp(&b.path)));
    Ok(backups)
}

/// What a backup's name says. None for any other file.
fn read_name(path: &Path) -> Option<BackupFile> {
    let name = path.file_name()?.to_str()?.strip_suffix(ENDING)?;
    let mut parts = name.rsplitn(4, BETWEEN);
    let (reason, time, workspace, stem) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let time = format!("{}.{}", time.get(..15)?, time.get(15..)?);
    let at = NaiveDateTime::parse_from_str(&time, TIME_PARSED).ok()?.and_utc().timestamp_millis();
    let bytes = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?.len();
    Some(BackupFile {
        path: path.to_owned(),
        name: stem.to_owned(),
        workspace: workspace.to_owned(),
        at,
        reason: reason.to_owned(),
        bytes,
    })
}

/// Removes the backups of `workspace` beside `newest` that have had their time.
fn rotate(newest: &Path, workspace: &str, now: i64) -> Result<(), FileError> {
    let folder = newest.parent().unwrap_or(Path::new("."));
    let backups: Vec<BackupFile> = list(folder)?.into_iter().filter(|backup| backup.workspace == workspace).collect();
    let stay = rotation::kept(&backups.iter().map(|backup| backup.at).collect::<Vec<_>>(), now);
    for backup in backups.iter().filter(|backup| !stay.contains(&backup.at)) {
        // The one just made stays, whatever the clock says.
        if backup.path != newest {
            remove(&backup.path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_it_was_made_of() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let name = file_name("сессия--2026", "0191-a", 1_795_339_815_042, "re/store ../x");
        let path = folder.path().join(&name);
        std::fs::write(&path, "abc").expect("written");
        let read = read_name(&path).expect("a backup's name");
        assert_eq!(read.name, "сессия--2026", "the workspace's name may hold what stands between the parts");
        assert_eq!(read.workspace, "0191-a", "the workspace's id");
        assert_eq!(read.at, 1_795_339_815_042, "the time to the millisecond");
        assert_eq!(read.reason, "restorex", "a reason cannot leave the folder");
        assert_eq!(read.bytes, 3, "the length");
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let long = format!("/x/{}.parkbridge", "公".repeat(100));
        assert_eq!(stem(Path::new(&long)).chars().count(), 40, "120 bytes are 40 such characters");
    }
}
