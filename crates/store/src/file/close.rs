//! Closing a workspace: one complete file stays, nothing beside it.

use sqlx::SqliteConnection;

use super::journal;
use super::lock::{InUse, WriterLock};
use super::open::TURN;
use super::place::Place;
use super::{connect, session};
use crate::error::FileError;
use crate::workspace::{Workspace, Writer};

impl Workspace {
    /// Ends the session: waits for the action and the reads that are under way, folds the log into the
    /// file, and gives the lock up.
    ///
    /// # Errors
    /// What keeps the log from being folded in (a full disk). What was acknowledged is safe all the same,
    /// beside the file, and the next opening finds it.
    pub async fn close(self) -> Result<(), FileError> {
        // Before the turn is taken: whoever still reads may be waiting for it.
        let writer = self.take_apart().await?;
        let _turn = TURN.lock().await;
        match writer {
            Some(writer) => end(&self.place, writer).await?.release(),
            None => Ok(()),
        }
    }

    /// Ends the session but keeps the lock, for a file that is about to be replaced.
    pub(crate) async fn close_keeping_lock(self) -> Result<Option<WriterLock>, FileError> {
        match self.take_apart().await? {
            Some(writer) => Ok(Some(end(&self.place, writer).await?)),
            None => Ok(None),
        }
    }

    /// Closes the readers and takes the writer out, so that nobody can begin anything any more.
    async fn take_apart(&self) -> Result<Option<Writer>, FileError> {
        let writer = match &self.writer {
            Some(writer) => writer.lock().await.take(),
            None => None,
        };
        self.readers.close().await?;
        Ok(writer)
    }
}

/// Folds the log in and closes the writing connection. Gives back the lock.
async fn end(place: &Place, writer: Writer) -> Result<WriterLock, FileError> {
    let Writer { mut connection, in_transaction, lock, in_use } = writer;
    if in_transaction {
        // Fails only when none is open any more, which is as good.
        let _ = sqlx::query("ROLLBACK").execute(&mut connection).await;
    }
    let finished = finish(place, &mut connection).await;
    connect::close(place, connection).await?;
    if finished? {
        session::seal(place.path(), None).await?;
    }
    drop(in_use);
    Ok(lock)
}

/// Folds the log in. Returns whether nobody else reads the file, so that it can be sealed.
async fn finish(place: &Place, connection: &mut SqliteConnection) -> Result<bool, FileError> {
    let whole = journal::leave(place, connection).await?;
    // While somebody else in this process has the file open its header may not be read.
    let alone = InUse::count(place) <= 1;
    if whole && alone {
        return Ok(true);
    }
    session::mark_closed(place, connection).await?;
    journal::checkpoint(place, connection).await?;
    Ok(false)
}
