//! Connections to a workspace: each with the settings its use needs, and never with more trust.

use std::path::Path;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use super::place::Place;
use crate::error::FileError;

/// How long a statement waits for another program's lock.
const BUSY: Duration = Duration::from_secs(5);

/// How many SQLite instructions lie between two looks at the clock.
const INSTRUCTIONS: i32 = 20_000;

/// What every connection has: nothing in the file is trusted, and no page is mapped into memory.
fn common(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY)
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        .pragma("mmap_size", "0")
        .pragma("temp_store", "MEMORY")
        .synchronous(SqliteSynchronous::Full)
}

/// Reads beside a writer.
pub fn reader(path: &Path) -> SqliteConnectOptions {
    common(path).read_only(true).pragma("query_only", "ON").pragma("cache_size", "-16000")
}

/// Reads a file that nobody writes, without locks and without leaving anything beside it.
pub fn immutable(path: &Path) -> SqliteConnectOptions {
    reader(path).immutable(true)
}

/// Writes. The log triggers need `recursive_triggers`, else REPLACE would delete unseen.
pub fn writer(path: &Path) -> SqliteConnectOptions {
    common(path)
        .foreign_keys(true)
        .pragma("recursive_triggers", "ON")
        .pragma("cache_size", "-32000")
        .pragma("journal_size_limit", "67108864")
}

/// Writes a new file that nobody else knows yet.
pub fn maker(path: &Path) -> SqliteConnectOptions {
    writer(path).create_if_missing(true)
}

/// Opens a connection to a file that is to be judged: whatever takes longer than `limit` from now on is
/// interrupted, and comes back as [`FileError::TooSlow`].
pub async fn with_deadline(options: SqliteConnectOptions, limit: Duration) -> Result<SqliteConnection, sqlx::Error> {
    let mut connection = options.connect().await?;
    let end = Instant::now() + limit;
    connection.lock_handle().await?.set_progress_handler(INSTRUCTIONS, move || Instant::now() < end);
    Ok(connection)
}

/// Closes a connection and waits until SQLite has let go of the file.
pub async fn close(place: &Place, connection: SqliteConnection) -> Result<(), FileError> {
    connection.close().await.map_err(|error| FileError::from_sql(place.path(), error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_takes_too_long_is_interrupted() {
        let options = SqliteConnectOptions::new().in_memory(true);
        let mut connection = with_deadline(options, Duration::from_millis(50)).await.expect("a connection");
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
        let error = sqlx::query(endless).fetch_one(&mut connection).await.expect_err("it never ends by itself");
        let error = FileError::from_sql(Path::new("x"), error);
        assert!(matches!(error, FileError::TooSlow { .. }), "told as taking too long: {error}");
    }
}
