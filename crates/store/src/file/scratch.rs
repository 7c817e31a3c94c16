//! A private copy of a workspace whose last changes lie beside it, so that it can be judged, or read,
//! without touching the original.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use tempfile::TempDir;

use super::place::{Place, copy_bytes};
use super::{journal, lock};
use crate::error::FileError;

/// How often copying is tried when somebody writes meanwhile.
const TRIES: u32 = 3;

/// The copy; its folder goes when this is dropped.
pub struct Scratch {
    pub place: Place,
    _folder: TempDir,
}

impl Scratch {
    /// Copies the workspace at `place` with its log and journal.
    ///
    /// Never call it while SQLite has the file open in this process.
    ///
    /// # Errors
    /// [`FileError::Locked`] when another program keeps writing meanwhile.
    pub async fn of(place: &Place) -> Result<Self, FileError> {
        let place = place.clone();
        tokio::task::spawn_blocking(move || Self::copy(&place)).await.expect("copying does not panic")
    }

    /// Folds what lies beside the copy into it.
    pub async fn fold_in(&self) -> Result<&Place, FileError> {
        journal::fold_in(&self.place).await?;
        Ok(&self.place)
    }

    fn copy(place: &Place) -> Result<Self, FileError> {
        let folder = tempfile::Builder::new()
            .prefix("parkbridge-")
            .tempdir()
            .map_err(|error| FileError::from_io(&std::env::temp_dir(), error))?;
        restrict(folder.path())?;
        let target = folder.path().join("copy");
        for _ in 0..TRIES {
            let before = state(place);
            copy_bytes(place.path(), &target)?;
            let copied = Place::existing(&target)?;
            for (from, to) in [(place.wal(), copied.wal()), (place.journal(), copied.journal())] {
                if from.exists() {
                    copy_bytes(&from, &to)?;
                }
            }
            if state(place) == before {
                return Ok(Self { place: copied, _folder: folder });
            }
        }
        Err(FileError::Locked { path: place.path().to_owned(), by: None })
    }
}

/// The copy may be of a confidential workspace: it is for this user alone.
fn restrict(folder: &Path) -> Result<(), FileError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
            .map_err(|error| FileError::from_io(folder, error))?;
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Length and time of the three files, and whether somebody has them open for writing.
fn state(place: &Place) -> ([Option<(u64, SystemTime)>; 3], bool) {
    let of = |path: &Path| fs::metadata(path).ok().and_then(|data| Some((data.len(), data.modified().ok()?)));
    ([of(place.path()), of(&place.wal()), of(&place.journal())], lock::is_held(place))
}
