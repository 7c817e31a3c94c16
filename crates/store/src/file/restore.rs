//! Putting a backup in the place of a workspace, after keeping what is there.

use std::path::Path;
use std::sync::Arc;

use super::backup::{self, Subject};
use super::create::lock_target;
use super::judge::{self, Situation};
use super::lineage::Lineage;
use super::lock::InUse;
use super::open::{self, TURN};
use super::place::{Part, Place};
use super::{connect, copy};
use crate::error::FileError;
use crate::workspace::{Notice, Options, Workspace};

impl Workspace {
    /// Puts a backup in this workspace's place and opens it.
    ///
    /// The backup is proven and the present is backed up first; until both have worked nothing changes.
    ///
    /// # Errors
    /// [`FileError::Unproven`] when the backup is not a whole workspace; [`FileError::ReadOnlyFile`] when
    /// this workspace is open for reading only. The file is then closed, as it was.
    pub async fn restore(self, from: &Path) -> Result<Self, FileError> {
        let _turn = TURN.lock().await;
        let part = match self.prepare_restore(from).await {
            Ok(part) => part,
            Err(error) => {
                if let Some(lock) = self.close_keeping_lock().await? {
                    lock.release()?;
                }
                return Err(error);
            }
        };
        let (place, lineage) = (self.place.clone(), self.lineage.clone());
        let options = Options { author: self.author(), ..self.options.clone() };
        let lock = self
            .close_keeping_lock()
            .await?
            .ok_or_else(|| FileError::ReadOnlyFile { path: place.path().to_owned() })?;
        part.put(&place, true)?;
        open::open_locked(place, lock, options, lineage).await.map(|(workspace, _)| workspace)
    }

    /// Puts a backup in the place of a workspace that is not open, or does not open any more, and opens it.
    ///
    /// What is there is kept in the folder for backups first: as a backup when it can be read, else its bytes.
    ///
    /// # Errors
    /// As [`Workspace::restore`]; [`FileError::Locked`] when somebody has the workspace open.
    pub async fn replace(path: &Path, from: &Path, options: Options) -> Result<(Self, Vec<Notice>), FileError> {
        let _turn = TURN.lock().await;
        replace(path, from, options, Lineage::ours()).await
    }

    /// Everything that can fail before the file is touched: the backup proven, the present kept, the new
    /// file ready beside the old one.
    async fn prepare_restore(&self, from: &Path) -> Result<Part, FileError> {
        if self.read_only() {
            return Err(FileError::ReadOnlyFile { path: self.path().to_owned() });
        }
        let part = copy_proven(&self.place, from, &self.lineage).await?;
        self.backup("restore").await?;
        Ok(part)
    }
}

async fn replace(
    path: &Path,
    from: &Path,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<(Workspace, Vec<Notice>), FileError> {
    let place = Place::target(path)?;
    let lock = lock_target(&place).await?;
    let part = copy_proven(&place, from, &lineage).await?;
    if place.path().exists() {
        keep_present(&place, &options, &lineage).await?;
    }
    part.put(&place, true)?;
    open::open_locked(place, lock, options, lineage).await
}

/// Keeps the workspace at `place`, whose lock is held, with what a crash left beside it: as a backup when it
/// can be read, else its bytes.
async fn keep_present(place: &Place, options: &Options, lineage: &Lineage) -> Result<(), FileError> {
    let backup = async {
        let situation = Situation::of(place, false, true).await?;
        let verdict = judge::judge(place, &situation, lineage).await?;
        let subject = Subject { place, workspace: &verdict.marks.workspace };
        backup::make(&subject, situation.source(place), "restore", options, lineage).await
    };
    match backup.await {
        Ok(_) => Ok(()),
        // Bytes can be kept of whatever is there, and where there is no room for them that fails too.
        Err(_) => backup::keep_bytes(&Subject { place, workspace: UNREADABLE }, "unreadable", options),
    }
}

/// Stands for the id of a workspace that could not be read, in the name of what is kept of it.
const UNREADABLE: &str = "unknown";

/// A closed copy of the backup `from`, ready to take the place of `place`.
async fn copy_proven(place: &Place, from: &Path, lineage: &Lineage) -> Result<Part, FileError> {
    let source = Place::existing(from)?;
    // A workspace that is open is no backup; nor is this one, which is about to be replaced.
    let situation = Situation::of(&source, source == *place || InUse::count(&source) > 0, false).await?;
    let proven = match &situation {
        Situation::Live => return Err(FileError::Locked { path: from.to_owned(), by: None }),
        Situation::Whole(_) => &source,
        Situation::Unfinished(_, scratch) => scratch.fold_in().await?,
    };
    backup::prove(&source, proven.path(), lineage).await?;
    let part = Part::of(place);
    copy::write(connect::immutable(proven.path()), part.path(), None)
        .await
        .map_err(|error| error.about(place.path()))?;
    Ok(part)
}
