//! A new, empty workspace.

use std::path::Path;
use std::sync::Arc;

use domain::RecordId;
use sqlx::{AssertSqlSafe, ConnectOptions, SqliteConnection};

use super::header::APPLICATION_ID;
use super::lineage::{Lineage, Version};
use super::lock::{InUse, WriterLock};
use super::open::{self, TURN};
use super::place::{Part, Place};
use super::{connect, session};
use crate::error::FileError;
use crate::workspace::{Options, Workspace};

impl Workspace {
    /// Makes an empty workspace at `path` and opens it for writing.
    ///
    /// It is made under another name and renamed, so that there is never half of one.
    ///
    /// # Errors
    /// [`FileError::AlreadyExists`] unless `overwrite` is set; [`FileError::Locked`] when what is to be
    /// overwritten is open.
    pub async fn create(path: &Path, overwrite: bool, options: Options) -> Result<Self, FileError> {
        let _turn = TURN.lock().await;
        create(path, overwrite, options, Lineage::ours()).await
    }
}

/// Creates with the current version of `lineage`. The caller has the [`TURN`].
pub(crate) async fn create(
    path: &Path,
    overwrite: bool,
    options: Options,
    lineage: Arc<Lineage>,
) -> Result<Workspace, FileError> {
    let place = Place::target(path)?;
    if place.path().exists() && !overwrite {
        return Err(FileError::AlreadyExists { path: path.to_owned() });
    }
    let lock = lock_target(&place).await?;
    let part = Part::of(&place);
    make(&part, lineage.current(), (options.clock)()).await.map_err(|error| error.about(path))?;
    part.put(&place, overwrite)?;
    // A fresh file has nothing to say about itself but the journal, which opening it again will say.
    open::open_locked(place, lock, options, lineage).await.map(|(workspace, _)| workspace)
}

/// Locks a name that is about to get a new file. Somebody who has the old file open keeps it.
pub(crate) async fn lock_target(place: &Place) -> Result<WriterLock, FileError> {
    let lock = WriterLock::acquire(place).await?;
    if InUse::count(place) > 0 {
        return Err(FileError::Locked { path: place.path().to_owned(), by: None });
    }
    Ok(lock)
}

/// Makes a whole, closed workspace under a temporary name.
async fn make(part: &Part, version: &Version, now: i64) -> Result<(), FileError> {
    let wrong = |error| FileError::from_sql(part.path(), error);
    let mut connection = connect::maker(part.path()).connect().await.map_err(wrong)?;
    let made = fill(&mut connection, version, now).await.map_err(wrong);
    let place = Place::existing(part.path())?;
    connect::close(&place, connection).await?;
    made?;
    session::seal(part.path(), Some(RecordId::new(now.max(0).unsigned_abs()).as_str())).await
}

async fn fill(connection: &mut SqliteConnection, version: &Version, now: i64) -> Result<(), sqlx::Error> {
    // Numbers only: nothing here is text from outside.
    let script = format!(
        "PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {}; BEGIN IMMEDIATE; {}",
        version.number, version.schema
    );
    sqlx::raw_sql(AssertSqlSafe(script)).execute(&mut *connection).await?;
    sqlx::query("INSERT INTO main.meta (key, value) VALUES ('created_at', ?1)")
        .bind(now.to_string())
        .execute(&mut *connection)
        .await?;
    sqlx::query("COMMIT").execute(connection).await?;
    Ok(())
}
