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

/// Copies the bytes of a file. Not its rights, as `fs::copy` does: a read-only copy could not be recovered.
pub fn copy_bytes(from: &Path, to: &Path) -> Result<(), FileError> {
    let mut source = File::open(from).map_err(|error| FileError::from_io(from, error))?;
    File::create(to)
        .and_then(|mut target| std::io::copy(&mut source, &mut target))
        .map_err(|error| FileError::from_io(to, error))?;
    Ok(())
}

/// Moves a finished file to its name.
///
/// # Errors
/// [`FileError::AlreadyExists`] when the name is taken and `overwrite` is not set; then `from` is left alone.
fn rename(from: &Path, to: &Path, overwrite: bool) -> Result<(), FileError> {
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
    Ok(())
}

/// What SQLite left beside a file, under other names while another file takes that one's place.
///
/// Not removed before, because the old file needs it when it stays; not after, because a crash in between
/// would leave an old log beside the new file.
struct SetAside(Vec<(PathBuf, PathBuf)>);

impl SetAside {
    fn of(place: &Place) -> Result<Self, FileError> {
        let sibling = Place(place.sibling());
        let mut aside = Self(Vec::new());
        for (from, to) in
            [(place.wal(), sibling.wal()), (place.shm(), sibling.shm()), (place.journal(), sibling.journal())]
        {
            match std::fs::rename(&from, &to) {
                Ok(()) => aside.0.push((from, to)),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => {
                    aside.put_back();
                    return Err(FileError::from_io(&from, error));
                }
            }
        }
        Ok(aside)
    }

    /// The old file stays. Its folder was just written to: there is nothing more to try when this fails.
    fn put_back(self) {
        for (from, to) in self.0 {
            let _ = std::fs::rename(to, from);
        }
    }

    /// The old file is gone. What cannot be removed goes with [`Place::remove_parts`].
    fn forget(self) {
        for (_, to) in self.0 {
            let _ = std::fs::remove_file(to);
        }
    }
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

    /// Moves it to `place`, lasting: a power cut leaves the old file or the new one.
    ///
    /// What lay beside the old file goes with it, since a log of the old one would be taken for a log of
    /// the new one. When it fails everything is as it was. Only with the lock held and nobody in this
    /// process having the file open.
    ///
    /// # Errors
    /// [`FileError::AlreadyExists`] when the name is taken and `overwrite` is not set.
    pub fn put(self, place: &Place, overwrite: bool) -> Result<(), FileError> {
        let aside = SetAside::of(place)?;
        match rename(&self.0, place.path(), overwrite) {
            Ok(()) => aside.forget(),
            Err(error) => {
                aside.put_back();
                return Err(error);
            }
        }
        sync_folder_of(place.path())
    }

    /// Moves it to `place`, whose name is free, and leaves alone what lies beside.
    pub fn put_beside(self, place: &Place) -> Result<(), FileError> {
        rename(&self.0, place.path(), false)?;
        sync_folder_of(place.path())
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A place with a log and a journal beside what `make` puts there, and a part that is ready.
    fn with_sides(folder: &Path, make: impl FnOnce(&Path)) -> (Place, Part) {
        let path = folder.join("work.parkbridge");
        make(&path);
        let place = Place(path);
        fs::write(place.wal(), "log").expect("a log");
        fs::write(place.journal(), "journal").expect("a journal");
        let part = Part::of(&place);
        fs::write(part.path(), "new").expect("a part");
        (place, part)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a readable folder").flatten();
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn when_a_file_cannot_be_replaced_it_keeps_its_log() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        // No file can be renamed to the name of a folder.
        let (place, part) = with_sides(folder.path(), |path| fs::create_dir(path).expect("a folder"));
        assert!(part.put(&place, true).is_err(), "a folder is not replaced");
        assert_eq!(fs::read(place.wal()).ok().as_deref(), Some(b"log".as_slice()), "the log is still there");
        assert_eq!(fs::read(place.journal()).ok().as_deref(), Some(b"journal".as_slice()), "so is the journal");
        let expected = ["work.parkbridge", "work.parkbridge-journal", "work.parkbridge-wal"];
        assert_eq!(names(folder.path()), expected, "and nothing else stays");
    }

    #[test]
    fn when_a_name_is_taken_and_not_to_be_replaced_the_log_stays() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (place, part) = with_sides(folder.path(), |path| fs::write(path, "old").expect("a file"));
        let error = part.put(&place, false).err();
        assert!(matches!(error, Some(FileError::AlreadyExists { .. })), "the name is taken: {error:?}");
        assert_eq!(fs::read(place.path()).ok().as_deref(), Some(b"old".as_slice()), "the file is the old one");
        assert_eq!(fs::read(place.wal()).ok().as_deref(), Some(b"log".as_slice()), "with its log");
    }

    #[test]
    fn a_file_that_is_replaced_takes_its_log_along() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (place, part) = with_sides(folder.path(), |path| fs::write(path, "old").expect("a file"));
        part.put(&place, true).expect("replaced");
        assert_eq!(fs::read(place.path()).ok().as_deref(), Some(b"new".as_slice()), "the new file is there");
        assert_eq!(names(folder.path()), ["work.parkbridge"], "nothing of the old one can be taken for the new one's");
    }
}
