//! Into the write-ahead log when a workspace opens, out of it when it closes.

use std::time::Duration;

use sqlx::sqlite::SqliteLockingMode;
use sqlx::{ConnectOptions, Row, SqliteConnection};

use super::connect;
use super::place::Place;
use crate::error::FileError;

/// How often, and how long in between, leaving the log is tried while another program still reads.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_millis(30);

/// How the changes of an open workspace are kept safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Journal {
    /// Readers and the writer do not wait for each other.
    WriteAhead,
    /// Where the file system lacks shared memory: slower, and they do wait.
    Rollback,
}

/// The writing connection, with the write-ahead log on, or a rollback journal where the file system has no
/// room for the log.
pub async fn enter(place: &Place) -> Result<(SqliteConnection, Journal), FileError> {
    let wrong = |error| FileError::from_sql(place.path(), error);
    // Connecting reads the file, and so fails already where a log is left that cannot be used.
    if let Ok(mut connection) = connect::writer(place.path()).connect().await {
        if try_log(&mut connection).await {
            return Ok((connection, Journal::WriteAhead));
        }
        connect::close(place, connection).await?;
    }
    // A connection that has failed to share the log's index goes on failing. A new, exclusive one keeps the
    // index in its own memory, so it can fold in a log that an earlier session left, and leave the mode.
    let options = connect::writer(place.path()).locking_mode(SqliteLockingMode::Exclusive);
    let mut connection = options.connect().await.map_err(wrong)?;
    match fall_back(&mut connection).await.map_err(wrong) {
        Ok(true) => Ok((connection, Journal::Rollback)),
        other => {
            connect::close(place, connection).await?;
            other.and(Err(FileError::Locked { path: place.path().to_owned(), by: None }))
        }
    }
}

/// Turns the log on. Setting the mode does not try the shared memory yet; a read does.
async fn try_log(connection: &mut SqliteConnection) -> bool {
    let set = set_mode(connection, "PRAGMA journal_mode = WAL").await;
    matches!(set.as_deref(), Ok("wal")) && sqlx::query(TOUCH).fetch_optional(connection).await.is_ok()
}

/// Turns the log off and gives the exclusive lock back, which the next read does.
async fn fall_back(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let mode = set_mode(connection, "PRAGMA journal_mode = DELETE").await?;
    set_mode(connection, "PRAGMA locking_mode = NORMAL").await?;
    sqlx::query(TOUCH).fetch_optional(connection).await?;
    Ok(mode == "delete")
}

const TOUCH: &str = "SELECT 1 FROM main.sqlite_schema LIMIT 1";

/// Folds the log into the file and turns it off.
///
/// Returns false when another program still reads: then the file holds everything, but stays in
/// write-ahead mode until the next writer closes it.
pub async fn leave(place: &Place, connection: &mut SqliteConnection) -> Result<bool, FileError> {
    checkpoint(place, connection).await?;
    for _ in 0..TRIES {
        match set_mode(connection, "PRAGMA journal_mode = DELETE").await.as_deref() {
            Ok("delete") => return Ok(true),
            _ => tokio::time::sleep(PAUSE).await,
        }
    }
    Ok(false)
}

/// Writes what the log holds into the file and empties the log, as far as readers allow.
pub async fn checkpoint(place: &Place, connection: &mut SqliteConnection) -> Result<(), FileError> {
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_all(connection)
        .await
        .map_err(|error| FileError::from_sql(place.path(), error))?;
    Ok(())
}

/// Writes into the file what the log holds and no reader forbids, without waiting for anybody.
///
/// Returns whether the file now holds everything; always where there is no log.
pub async fn checkpoint_idle(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    let row = sqlx::query("PRAGMA wal_checkpoint(PASSIVE)").fetch_one(connection).await?;
    let (busy, in_log, done): (i64, i64, i64) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    Ok(busy == 0 && in_log == done)
}

/// Leaves nothing beside the file: what a crashed session left is folded in.
pub async fn fold_in(place: &Place) -> Result<(), FileError> {
    let mut connection =
        connect::writer(place.path()).connect().await.map_err(|error| FileError::from_sql(place.path(), error))?;
    let whole = leave(place, &mut connection).await;
    connect::close(place, connection).await?;
    match whole? {
        true => Ok(()),
        false => Err(FileError::Locked { path: place.path().to_owned(), by: None }),
    }
}

async fn set_mode(connection: &mut SqliteConnection, pragma: &'static str) -> Result<String, sqlx::Error> {
    sqlx::query(pragma).fetch_one(connection).await?.try_get(0)
}
