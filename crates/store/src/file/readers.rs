//! A small pool of connections that can only read.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex};

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, SqliteConnection};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::connect;
use super::lock::InUse;
use super::place::Place;
use super::scratch::Scratch;
use crate::error::{FileError, StoreError};

/// How many may read at a time. More would only wait for the same disk.
const SIZE: u32 = 4;

/// The reading connections of one workspace, opened as they are needed.
pub(crate) struct Readers {
    place: Place,
    options: SqliteConnectOptions,
    permits: Arc<Semaphore>,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    _in_use: InUse,
    // The private copy that is read in place of the workspace, after its connections are gone.
    _scratch: Option<Scratch>,
}

/// A connection for reading. Inside the crate it derefs to the SQLite connection; it goes back to the
/// pool when dropped.
pub struct ReadConnection {
    connection: Option<SqliteConnection>,
    state: State,
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    // Released after the connection went back, so that whoever waits finds it.
    permit: Option<OwnedSemaphorePermit>,
}

/// Which state of the workspace a connection reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// The present, each statement anew.
    Present,
    /// The one at which the caller asked for it, until the caller ends it.
    Kept,
    /// The one at which a read of several statements began.
    Passing,
}

impl Readers {
    pub fn new(place: Place, options: SqliteConnectOptions, in_use: InUse, scratch: Option<Scratch>) -> Self {
        Self {
            place,
            options,
            permits: Arc::new(Semaphore::new(SIZE as usize)),
            idle: Arc::default(),
            _in_use: in_use,
            _scratch: scratch,
        }
    }

    /// What a connection of this pool is opened with.
    pub fn options(&self) -> SqliteConnectOptions {
        self.options.clone()
    }

    /// Waits for a free connection.
    pub async fn take(&self) -> Result<ReadConnection, StoreError> {
        let permit = self.permits.clone().acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let idle = self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.options.connect().await?,
        };
        Ok(ReadConnection {
            connection: Some(connection),
            state: State::Present,
            idle: self.idle.clone(),
            permit: Some(permit),
        })
    }

    /// Waits until every reader is back, then closes them all.
    pub async fn close(&self) -> Result<(), FileError> {
        let all = self.permits.acquire_many(SIZE).await;
        self.permits.close();
        drop(all);
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()));
        for connection in idle {
            connect::close(&self.place, connection).await?;
        }
        Ok(())
    }
}

impl ReadConnection {
    const HELD: &str = "a read connection keeps its connection until it is dropped";

    /// From now on until [`end`](Self::end) everything is read as the workspace stands now, whatever is
    /// committed meanwhile. Asked for again, the state that is there stays.
    ///
    /// Keep it short: the write-ahead log cannot be folded in beyond it, and where a rollback journal is
    /// used no action can be committed meanwhile. It ends by itself when the connection goes back.
    ///
    /// # Errors
    /// What SQLite says; the present is read then.
    pub async fn snapshot(&mut self) -> Result<(), StoreError> {
        match self.state {
            State::Kept => Ok(()),
            State::Passing | State::Present => self.begin(State::Kept).await,
        }
    }

    /// Goes back to reading the present.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn end(&mut self) -> Result<(), StoreError> {
        if self.state == State::Present {
            return Ok(());
        }
        sqlx::query("ROLLBACK").execute(&mut **self).await?;
        self.state = State::Present;
        Ok(())
    }

    /// Begins a read of several statements, which all see one state: the caller's, or one of its own.
    pub(crate) async fn begin_read(&mut self) -> Result<(), StoreError> {
        match self.state {
            State::Kept => Ok(()),
            // One that is passing was cut off.
            State::Passing | State::Present => self.begin(State::Passing).await,
        }
    }

    /// Ends what [`begin_read`](Self::begin_read) began.
    pub(crate) async fn end_read(&mut self) -> Result<(), StoreError> {
        match self.state {
            State::Passing => self.end().await,
            State::Kept | State::Present => Ok(()),
        }
    }

    async fn begin(&mut self, state: State) -> Result<(), StoreError> {
        self.end().await?;
        sqlx::query("BEGIN DEFERRED").execute(&mut **self).await?;
        self.state = state;
        // A transaction takes its state when it first reads.
        let read = sqlx::query("SELECT 1 FROM main.sqlite_schema LIMIT 1").fetch_optional(&mut **self).await;
        if let Err(error) = read {
            self.end().await?;
            return Err(error.into());
        }
        Ok(())
    }
}

impl Deref for ReadConnection {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        self.connection.as_ref().expect(Self::HELD)
    }
}

impl DerefMut for ReadConnection {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.connection.as_mut().expect(Self::HELD)
    }
}

impl Drop for ReadConnection {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        let (idle, permit) = (self.idle.clone(), self.permit.take());
        if self.state == State::Present {
            give_back(&idle, connection);
        } else if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(give_back_ended(idle, connection, permit));
        }
        // Without a runtime the connection is closed, which ends the state too.
    }
}

async fn give_back_ended(
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    mut connection: SqliteConnection,
    permit: Option<OwnedSemaphorePermit>,
) {
    // One that cannot end its state is closed; the next reader opens another.
    if sqlx::query("ROLLBACK").execute(&mut connection).await.is_ok() {
        give_back(&idle, connection);
    }
    drop(permit);
}

fn give_back(idle: &Mutex<Vec<SqliteConnection>>, connection: SqliteConnection) {
    idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(connection);
}
