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
    idle: Arc<Mutex<Vec<SqliteConnection>>>,
    // Released after the connection went back, so that whoever waits finds it.
    _permit: OwnedSemaphorePermit,
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
        Ok(ReadConnection { connection: Some(connection), idle: self.idle.clone(), _permit: permit })
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
        if let Some(connection) = self.connection.take() {
            self.idle.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).push(connection);
        }
    }
}
