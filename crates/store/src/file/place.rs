//! Where a workspace lies, which files belong beside it, and how one file takes another's place.

use std::fs::{File, OpenOptions};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use domain::RecordId;

use crate::error::FileError;

/// Ending of a file that is not finished yet.
const PART: &str = ".part";

/// A workspace's place on the disk, free of symbolic links: SQLite puts its side files beside the real file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(PathBuf);

impl Place {
    /// The place of a file that is there.
    ///
    /// # Errors
    /// Says whether it is missing, a folder, or something else that is not a file.
    pub fn existing(path: &Path) -> Result<Self, FileError> {
        let real = path.canonicalize().map_err(|error| FileError::from_io(path, error))?;
        let kind = std::fs::metadata(&real).map_err(|error| FileError::from_io(path, error))?.file_type();
        match (kind.is_dir(), kind.is_file()) {
            (true, _) => Err(FileError::IsFolder { path: path.to_owned() }),
            (false, false) => Err(FileError::NotAFile { path: path.to_owned() }),
            (false, true) => Self::named(real),
        }
    }

    /// The place of a file that is to be made or replaced: its folder must be there.
    pub fn target(path: &Path) -> Result<Self, FileError> {
        match Self::existing(path) {
            Err(FileError::NotFound { .. }) => {}
            found => return found,
        }
        let name = path.file_name().ok_or_else(|| FileError::UnusableName { path: path.to_owned() })?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        match folder.canonicalize() {
            Ok(folder) => Self::named(folder.join(name)),
            Err(error) if error.kind() == ErrorKind::NotFound => Err(FileError::NoFolder { path: path.to_owned() }),
            Err(error) => Err(FileError::from_io(path, error)),
        }
    }

    // SQLite takes names as UTF-8 that ends at a NUL.
    fn named(path: PathBuf) -> Result<Self, FileError> {
        match path.to_str() {
            Some(name) if !name.contains('\0') => Ok(Self(path)),
            _ => Err(FileError::UnusableName { path }),
        }
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// SQLite's write-ahead log.
    pub fn wal(&self) -> PathBuf {
        self.beside("-wal")
    }

    /// SQLite's rollback journal.
    pub fn journal(&self) -> PathBuf {
        self.beside("-journal")
    }

    /// SQLite's index of the write-ahead log.
    pub fn shm(&self) -> PathBuf {
        self.beside("-shm")
    }

    /// Our lock.
    pub fn lock(&self) -> PathBuf {
        self.beside("-lock")
    }

    /// A new name in the same folder, for a file that will take this one's place by renaming.
    pub fn sibling(&self) -> PathBuf {
        // Random is what matters here; the time part of the id is not shown to anybody.
        self.beside(&format!("-{}{PART}", RecordId::new(0)))
    }

    /// Length of the file in bytes.
    pub fn length(&self) -> Result<u64, FileError> {
        std::fs::metadata(&self.0).map(|data| data.len()).map_err(|error| FileError::from_io(&self.0, error))
    }

    /// Whether changes that belong to the file lie beside it: a log or a journal with content.
    pub fn has_unfinished(&self) -> bool {
        [self.wal(), self.journal()].iter().any(|path| std::fs::metadata(path).is_ok_and(|data| data.len() > 0))
    }

    /// Refuses symbolic links where side files belong: in a folder from elsewhere they would make us write
    /// into whatever they lead to.
    pub fn check_sides(&self) -> Result<(), FileError> {
        for path in [self.lock(), self.wal(), self.shm(), self.journal()] {
            if std::fs::symlink_metadata(&path).is_ok_and(|data| data.is_symlink()) {
                return Err(FileError::NotAFile { path });
            }
        }
        Ok(())
    }

    /// Removes half-made files that a crash has left beside this one. Only with the lock held.
    pub fn remove_parts(&self) -> Result<(), FileError> {
        let (Some(folder), Some(name)) = (self.0.parent(), self.0.file_name().and_then(|name| name.to_str())) else {
            return Ok(());
        };
        // A folder that cannot be listed can be worked in all the same.
        let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
        for entry in entries.flatten() {
            let part = entry.file_name();
            let rest = part.to_str().and_then(|part| part.strip_prefix(name)).and_then(|rest| rest.strip_prefix('-'));
            if rest.is_some_and(is_part) {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Removes what SQLite left beside the file. Only for a file that is about to be replaced: a log of
    /// the old file would be taken for a log of the new one.
    pub fn remove_sides(&self) -> Result<(), FileError> {
        for path in [self.wal(), self.shm(), self.journal()] {
            remove(&path)?;
        }
        Ok(())
    }

    /// Refuses a file that is marked read-only or may not be read or written.
    pub fn check_writable(&self) -> Result<(), FileError> {
        let readonly = std::fs::metadata(&self.0).is_ok_and(|data| data.permissions().readonly());
        if readonly {
            return Err(FileError::ReadOnlyFile { path: self.0.clone() });
        }
        match OpenOptions::new().read(true).write(true).open(&self.0) {
            Ok(_) => Ok(()),
            // It can be read (the header was): so it is the writing that is not allowed.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                Err(FileError::ReadOnlyFile { path: self.0.clone() })
            }
            Err(error) => Err(FileError::from_io(&self.0, error)),
        }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.0.clone().into_os_string();
        name.push(ending);
        name.into()
    }
}

/// Whether the end of a name is that of [`Place::sibling`], or of what SQLite puts beside such a file.
fn is_part(ending: &str) -> bool {
    ending.split_once(PART).is_some_and(|(id, _)| id.parse::<RecordId>().is_ok())
}

/// Removes a file; that it is not there is as good.
pub fn remove(path: &Path) -> Result<(), FileError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(FileError::from_io(path, error)),
        _ => Ok(()),
    }
}

/// Moves a finished file to its name, lasting: a power cut leaves the old file or the new one.
///
/// # Errors
/// [`FileError::AlreadyExists`] when the name is taken and `overwrite` is not set; then `from` is left alone.
pub fn put(from: &Path, to: &Path, overwrite: bool) -> Result<(), FileError> {
    sync(from)?;
    // The name is reserved first, because a rename would silently replace what came there meanwhile.
    let reserved = if overwrite {
        false
    } else {
        File::create_new(to).map_err(|error| FileError::from_io(to, error))?;
        true
    };
    if let Err(error) = std::fs::rename(from, to) {
        if reserved {
            remove(to)?;
        }
        return Err(FileError::from_io(to, error));
    }
    sync_folder_of(to)
}

/// Makes the content of a file that SQLite has closed lasting.
fn sync(path: &Path) -> Result<(), FileError> {
    OpenOptions::new()
        .write(true)
        .open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| FileError::from_io(path, error))
}

/// Makes a rename lasting. Windows has no such thing for folders.
fn sync_folder_of(path: &Path) -> Result<(), FileError> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| FileError::from_io(path, error))?;
    }
    Ok(())
}

/// A half-made file that is removed unless it took its place.
pub struct Part(PathBuf);

impl Part {
    pub fn of(place: &Place) -> Self {
        Self(place.sibling())
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Moves it to `to`; see [`put`].
    pub fn put(self, to: &Path, overwrite: bool) -> Result<(), FileError> {
        put(&self.0, to, overwrite)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // SQLite may have left a journal beside it when it failed. Nothing can be reported from here, and
        // a leftover part harms nobody.
        for ending in ["", "-journal", "-wal", "-shm"] {
            let mut name = self.0.clone().into_os_string();
            name.push(ending);
            let _ = std::fs::remove_file(name);
        }
    }
}
