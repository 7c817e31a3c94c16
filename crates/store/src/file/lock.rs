//! One writer at a time: a lock on a file beside the workspace, which also says who holds it.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::place::{Place, remove};
use crate::error::FileError;

/// How often, and how long in between, a lock that is held is tried again: whoever reads takes it for a moment.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(40);

/// Bytes that a session needs at the least, in the log and its index, before anything is changed.
const ROOM: usize = 256 << 10;

/// Content of the lock file that is still taken for ours; a longer one was written by somebody else.
const LONGEST: u64 = 4096;

/// Who has a workspace open for writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Name of the program.
    pub program: String,
    /// Its process id on `host`.
    pub pid: u32,
    /// Name of the machine, empty when it has none.
    pub host: String,
    /// Milliseconds since 1970 (UTC).
    pub since: i64,
    /// The same as in the workspace while it is open: tells a crash from a copy.
    pub session: String,
}

impl Holder {
    /// This process.
    pub fn this_process(since: i64, session: String) -> Self {
        let program = std::env::current_exe()
            .ok()
            .and_then(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
            .unwrap_or_default();
        Self { program, pid: std::process::id(), host: host_name(), since, session }
    }
}

/// The machine's name, as far as the system tells it without a call of its own.
fn host_name() -> String {
    let told = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .ok()
        .or_else(|| told("COMPUTERNAME"))
        .or_else(|| told("HOSTNAME"))
        .map(|name| name.trim().to_owned())
        .unwrap_or_default()
}

/// The lock of the one program that writes. Dropped without [`WriterLock::release`] (a crash, a kill), the
/// lock is free but its file stays, which tells the next one that the workspace was not closed.
#[derive(Debug)]
pub(crate) struct WriterLock {
    file: File,
    path: PathBuf,
    /// The lock file was made by this call, and nothing was written to it yet.
    fresh: bool,
    /// Who held it last, when that one did not release it.
    previous: Option<Holder>,
}

impl WriterLock {
    /// Takes the lock of the workspace at `place`.
    ///
    /// # Errors
    /// [`FileError::Locked`] with the holder; [`FileError::NoRights`] or [`FileError::ReadOnlyFile`] when no
    /// file can be made in the folder.
    pub async fn acquire(place: &Place) -> Result<Self, FileError> {
        place.check_sides()?;
        let path = place.lock();
        let wrong = |error| about(place, FileError::from_io(&path, error));
        for attempt in 1.. {
            let fresh = !path.exists();
            let mut file =
                OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(wrong)?;
            match file.try_lock() {
                // The former holder may have removed the file between our opening and locking it.
                Ok(()) if !still_named(&file, &path) => continue,
                Ok(()) => {
                    let previous = read_holder(&mut file);
                    return Ok(Self { file, path, fresh, previous });
                }
                Err(TryLockError::WouldBlock) if attempt < TRIES => tokio::time::sleep(PAUSE).await,
                Err(TryLockError::WouldBlock) => {
                    let by = read_holder(&mut file);
                    return Err(FileError::Locked { path: place.path().to_owned(), by });
                }
                Err(TryLockError::Error(error)) => return Err(wrong(error)),
            }
        }
        unreachable!("the loop ends by returning")
    }

    /// Session of the last holder, when it did not close the workspace.
    pub fn previous_session(&self) -> Option<&str> {
        self.previous.as_ref().map(|holder| holder.session.as_str())
    }

    /// Writes who holds the lock, now that the workspace was judged.
    ///
    /// # Errors
    /// [`FileError::DiskFull`] when there is no room for a session; then the lock file is as it was.
    pub fn claim(&mut self, holder: &Holder) -> Result<(), FileError> {
        let text = serde_json::to_vec(holder).expect("a holder is plain text and numbers");
        self.make_room().map_err(|error| FileError::from_io(&self.path, error))?;
        self.fresh = false;
        self.write(&text).map_err(|error| FileError::from_io(&self.path, error))
    }

    fn write(&mut self, text: &[u8]) -> std::io::Result<()> {
        self.file.rewind()?;
        self.file.set_len(0)?;
        self.file.write_all(text)?;
        self.file.sync_all()
    }

    /// Finds out whether the disk has room for a session, before the workspace is touched.
    fn make_room(&mut self) -> std::io::Result<()> {
        let length = self.file.metadata()?.len();
        self.file.seek(SeekFrom::End(0))?;
        let written = self.file.write_all(&vec![0; ROOM]);
        self.file.set_len(length)?;
        written
    }

    /// Gives the lock up and removes its file: the workspace is closed and whole.
    pub fn release(mut self) -> Result<(), FileError> {
        self.fresh = false;
        if cfg!(unix) {
            return remove(&self.path);
        }
        // Elsewhere it cannot be told whether a locked file still has its name, so the file stays, empty.
        self.file.set_len(0).map_err(|error| FileError::from_io(&self.path, error))
    }
}

impl Drop for WriterLock {
    fn drop(&mut self) {
        // The workspace was refused: nothing of ours stays beside it.
        if self.fresh {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Whether some program has the workspace at `place` open for writing now.
pub(crate) fn is_held(place: &Place) -> bool {
    let Ok(file) = File::open(place.lock()) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Session that the lock file of the workspace names, whether it is held or left over.
pub(crate) fn session_beside(place: &Place) -> Option<String> {
    read_holder(&mut File::open(place.lock()).ok()?).map(|holder| holder.session)
}

fn read_holder(file: &mut File) -> Option<Holder> {
    let mut text = Vec::new();
    file.rewind().ok()?;
    file.take(LONGEST).read_to_end(&mut text).ok()?;
    serde_json::from_slice(&text).ok()
}

#[cfg(unix)]
fn still_named(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(open), Ok(named)) => (open.dev(), open.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn still_named(_file: &File, _path: &Path) -> bool {
    // The lock file is never removed there.
    true
}

/// An error about the lock file, told as one about the workspace.
fn about(place: &Place, error: FileError) -> FileError {
    let path = place.path().to_owned();
    match error {
        FileError::NoRights { .. } => FileError::NoRights { path },
        FileError::ReadOnlyFile { .. } => FileError::ReadOnlyFile { path },
        FileError::DiskFull { .. } => FileError::DiskFull { path },
        other => other,
    }
}

/// Workspaces that SQLite has open in this process, by real path, with how many times.
static IN_USE: Mutex<BTreeMap<PathBuf, usize>> = Mutex::new(BTreeMap::new());

/// Says, while it lives, that SQLite has the file open in this process: nobody here may open and close it
/// otherwise, since that would drop SQLite's POSIX locks.
#[derive(Clone, Debug)]
pub(crate) struct InUse(#[expect(dead_code, reason = "held for its drop")] Arc<Registered>);

#[derive(Debug)]
struct Registered(PathBuf);

impl InUse {
    pub fn register(place: &Place) -> Self {
        let path = place.path().to_owned();
        *IN_USE.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).entry(path.clone()).or_default() += 1;
        Self(Arc::new(Registered(path)))
    }

    /// How many in this process have the workspace open.
    pub fn count(place: &Place) -> usize {
        let table = IN_USE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        table.get(place.path()).copied().unwrap_or(0)
    }
}

impl Drop for Registered {
    fn drop(&mut self) {
        let mut table = IN_USE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(count) = table.get_mut(&self.0) {
            *count -= 1;
            if *count == 0 {
                table.remove(&self.0);
            }
        }
    }
}
