//! A copy of an open workspace under another name, whole and closed.

use std::path::Path;

use domain::RecordId;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use super::create::lock_target;
use super::place::{Part, Place};
use super::session;
use crate::error::FileError;
use crate::workspace::Workspace;

impl Workspace {
    /// Writes a whole, compact copy to `to` and returns its length in bytes. Work can go on meanwhile.
    ///
    /// # Errors
    /// [`FileError::AlreadyExists`] unless `overwrite` is set, and always for the workspace itself;
    /// [`FileError::Locked`] when what is to be overwritten is open.
    pub async fn save_copy(&self, to: &Path, overwrite: bool) -> Result<u64, FileError> {
        let target = Place::target(to)?;
        if target == self.place || (target.path().exists() && !overwrite) {
            return Err(FileError::AlreadyExists { path: to.to_owned() });
        }
        let lock = lock_target(&target).await?;
        let part = Part::of(&target);
        let id = RecordId::new(self.stamp().at.max(0).unsigned_abs());
        let named = |error: FileError| error.about(to);
        write(self.readers.options(), part.path(), Some(id.as_str())).await.map_err(named)?;
        part.put(&target, overwrite)?;
        lock.release()?;
        target.length()
    }
}

/// Writes a whole, closed copy of what `source` sees to the new file `to`. `workspace` gives it an id of its own.
pub(crate) async fn write(source: SqliteConnectOptions, to: &Path, workspace: Option<&str>) -> Result<(), FileError> {
    vacuum(source, to).await?;
    session::seal(to, workspace).await
}

/// Copies everything that `source` sees, defragmented, into the new file `to`.
async fn vacuum(source: SqliteConnectOptions, to: &Path) -> Result<(), FileError> {
    let wrong = |error| FileError::from_sql(to, error);
    let name = to.to_str().ok_or_else(|| FileError::UnusableName { path: to.to_owned() })?;
    // A connection that refuses all writing refuses this one too; the file itself is open for reading only.
    let mut connection = source.pragma("query_only", "OFF").connect().await.map_err(wrong)?;
    let copied = sqlx::query("VACUUM main INTO ?1").bind(name).execute(&mut connection).await.map_err(wrong);
    super::connect::close(&Place::existing(to).or_else(|_| Place::target(to))?, connection).await?;
    copied.map(|_| ())
}
