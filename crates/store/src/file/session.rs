//! Marks in the workspace that tell a clean close from a crash, a copy, and a change by another program.
//!
//! While a workspace is open for writing it holds the session's id, and so does the lock file beside it.
//! The same id in both means a crash; an id in the file alone means a copy. A closed workspace holds the
//! change counter that its header had then: another one means that another program wrote to it.

use std::path::Path;

use domain::RecordId;
use sqlx::{ConnectOptions, SqliteConnection};

use super::connect;
use super::header::Header;
use super::place::Place;
use crate::error::FileError;

/// What the marks of a file say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Id of the workspace; a copy saved under another name has its own.
    pub workspace: String,
    /// Id of the session that had the file open, if it was not closed.
    pub session: Option<String>,
    /// Change counter of the header when the file was closed.
    pub counter: Option<u32>,
}

impl Marks {
    pub async fn read(connection: &mut SqliteConnection) -> Result<Self, sqlx::Error> {
        let mut marks = Self::default();
        // Ours are short: a longer value is somebody else's and says nothing.
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT key, value FROM main.meta WHERE length(value) <= 100").fetch_all(connection).await?;
        for (key, value) in rows {
            match key.as_str() {
                WORKSPACE => marks.workspace = value,
                SESSION => marks.session = Some(value).filter(|session| !session.is_empty()),
                COUNTER => marks.counter = value.parse().ok(),
                _ => {}
            }
        }
        Ok(marks)
    }
}

const WORKSPACE: &str = "workspace";
const SESSION: &str = "session";
const COUNTER: &str = "counter";
const SEAL: &str = "seal";

/// Says in the file that `session` has it open.
pub async fn mark_open(place: &Place, connection: &mut SqliteConnection, session: &str) -> Result<(), FileError> {
    set(connection, &[(SESSION, session), (COUNTER, "")])
        .await
        .map_err(|error| FileError::from_sql(place.path(), error))
}

/// Says in a file that is left in write-ahead mode, because others read it, that it is closed.
pub async fn mark_closed(place: &Place, connection: &mut SqliteConnection) -> Result<(), FileError> {
    set(connection, &[(SESSION, ""), (COUNTER, "")]).await.map_err(|error| FileError::from_sql(place.path(), error))
}

/// Says in a file in rollback mode that it is closed, with the change counter that it has after that.
///
/// Nobody in this process may have the file open. A `workspace` id is set along with it when given.
pub async fn seal(path: &Path, workspace: Option<&str>) -> Result<(), FileError> {
    let place = Place::existing(path)?;
    let counter = Header::read(path)?.change_counter.wrapping_add(1).to_string();
    let wrong = |error| FileError::from_sql(path, error);
    let mut connection = connect::writer(path).connect().await.map_err(wrong)?;
    // SQLite writes nothing, and counts nothing, where every value is what it was: this one never is.
    let seal = RecordId::new(0);
    let mut marks = vec![(SESSION, ""), (COUNTER, counter.as_str()), (SEAL, seal.as_str())];
    marks.extend(workspace.map(|id| (WORKSPACE, id)));
    set(&mut connection, &marks).await.map_err(wrong)?;
    connect::close(&place, connection).await
}

/// Sets marks in one statement: the change counter must move by exactly one.
async fn set(connection: &mut SqliteConnection, marks: &[(&str, &str)]) -> Result<(), sqlx::Error> {
    let mut insert = sqlx::QueryBuilder::new("INSERT INTO main.meta (key, value) ");
    insert.push_values(marks, |mut row, (key, value)| {
        row.push_bind(*key).push_bind(*value);
    });
    insert.push(" ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    insert.build().execute(connection).await?;
    Ok(())
}
