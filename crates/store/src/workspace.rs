//! An open workspace: one writing connection, a few reading ones, the lock, and who writes.

use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use sqlx::SqliteConnection;
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::error::StoreError;
use crate::file::journal;
use crate::file::lineage::Lineage;
use crate::file::lock::{InUse, WriterLock};
use crate::file::place::Place;
use crate::file::readers::Readers;
use crate::tx::{Label, WriteTx};

pub use crate::file::readers::ReadConnection;

/// Tells the time, in milliseconds since 1970 (UTC). Handed in, so that a run can be repeated.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// What the store is told about its surroundings.
#[derive(Clone)]
pub struct Options {
    /// Name that change sets carry until [`Workspace::set_author`] gives another.
    pub author: String,
    /// Id of this machine, kept outside the file.
    pub device: String,
    pub clock: Clock,
    /// Folder for backups. Without it no backup can be made, and nothing that needs one first is done.
    pub backups: Option<PathBuf>,
}

/// What a workspace is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// One program at a time.
    ReadWrite,
    /// Any number, also beside the one that writes.
    ReadOnly,
}

/// Something the user should hear after the workspace opened well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file system cannot hold a write-ahead log: a rollback journal is used, readers wait for the writer.
    RollbackJournal,
    /// The file is a copy made while the workspace was open: its last changes may be missing.
    CopiedWhileOpen,
    /// Another program has written to the file since this one closed it.
    ChangedOutside,
    /// The last session did not close the workspace; everything it had acknowledged is there.
    Recovered,
    /// The workspace was brought from an older version; `backup` is the file as it was.
    Migrated { from: u32, to: u32, backup: PathBuf },
}

/// Who makes a change set, on which machine, and when.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    /// Milliseconds since 1970 (UTC).
    pub at: i64,
    pub author: String,
    pub device: String,
}

/// The writing connection, and whether a transaction on it was begun and not ended.
pub(crate) struct Writer {
    pub connection: SqliteConnection,
    /// True from BEGIN until COMMIT or ROLLBACK has returned.
    pub in_transaction: bool,
    // After the connection, so that the lock outlives it however the writer is dropped.
    pub lock: WriterLock,
    pub in_use: InUse,
}

impl Writer {
    async fn roll_back(&mut self) -> Result<(), StoreError> {
        if !self.in_transaction {
            return Ok(());
        }
        match sqlx::query("ROLLBACK").execute(&mut self.connection).await {
            Ok(_) => {}
            // SQLite itself rolls back on some errors (full disk), and BEGIN may have failed: then none is open.
            Err(error) if error.to_string().contains("no transaction is active") => {}
            Err(error) => return Err(error.into()),
        }
        self.in_transaction = false;
        Ok(())
    }
}

/// The writing connection while one caller has it; derefs to the connection.
///
/// A transaction that is dropped is rolled back at once, so that the file is not kept locked until the
/// next one begins; where no runtime is there to do it, before the next one begins.
pub(crate) struct WriterGuard(Option<OwnedMutexGuard<Option<Writer>>>);

impl WriterGuard {
    const HELD: &str = "a guard is handed out only while the writer is there, and keeps it until it is dropped";

    /// Begins a transaction that takes the write lock at once.
    pub async fn begin(&mut self) -> Result<(), StoreError> {
        self.rollback().await?;
        self.writer().in_transaction = true;
        sqlx::query("BEGIN IMMEDIATE").execute(&mut **self).await?;
        Ok(())
    }

    /// Makes the transaction lasting. When this returns, the changes are on the disk.
    pub async fn commit(&mut self) -> Result<(), StoreError> {
        sqlx::query("COMMIT").execute(&mut **self).await?;
        self.writer().in_transaction = false;
        Ok(())
    }

    /// Takes back the transaction that is open, if one is.
    pub async fn rollback(&mut self) -> Result<(), StoreError> {
        self.writer().roll_back().await
    }

    fn writer(&mut self) -> &mut Writer {
        self.0.as_mut().and_then(|guard| guard.as_mut()).expect(Self::HELD)
    }
}

impl Drop for WriterGuard {
    fn drop(&mut self) {
        let open = self.0.take().filter(|guard| guard.as_ref().is_some_and(|writer| writer.in_transaction));
        if let (Some(guard), Ok(runtime)) = (open, tokio::runtime::Handle::try_current()) {
            runtime.spawn(roll_back(guard));
        }
    }
}

/// Takes back a transaction that was dropped. Whoever wants the writer waits until it is done.
async fn roll_back(mut guard: OwnedMutexGuard<Option<Writer>>) {
    if let Some(writer) = guard.as_mut() {
        // When it fails the mark stays, and the next action tries again and tells.
        let _ = writer.roll_back().await;
    }
}

impl Deref for WriterGuard {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.0.as_ref().and_then(|guard| guard.as_ref()).expect(Self::HELD).connection
    }
}

impl DerefMut for WriterGuard {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.writer().connection
    }
}

/// An open workspace. End it with [`Workspace::close`], which leaves one complete file.
pub struct Workspace {
    pub(crate) place: Place,
    /// Id of the workspace, which its backups carry.
    pub(crate) id: String,
    pub(crate) author: RwLock<String>,
    pub(crate) options: Options,
    pub(crate) lineage: Arc<Lineage>,
    /// None inside the mutex once closed; no writer at all when open for reading only.
    pub(crate) writer: Option<Arc<Mutex<Option<Writer>>>>,
    pub(crate) readers: Readers,
}

impl Workspace {
    /// The workspace's file, free of symbolic links.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Whether it was opened for reading only.
    pub fn read_only(&self) -> bool {
        self.writer.is_none()
    }

    /// The name that change sets carry from now on.
    pub fn set_author(&self, author: String) {
        *self.author.write().unwrap_or_else(|poisoned| poisoned.into_inner()) = author;
    }

    /// The name that change sets carry.
    pub fn author(&self) -> String {
        self.author.read().unwrap_or_else(|poisoned| poisoned.into_inner()).clone()
    }

    /// A connection for reading, from a small pool; it goes back when dropped.
    ///
    /// # Errors
    /// [`StoreError::Closed`] after the workspace was closed, or what SQLite says.
    pub async fn reader(&self) -> Result<ReadConnection, StoreError> {
        self.readers.take().await
    }

    /// Begins one user action: a transaction whose changes form one change set under `label`.
    ///
    /// Waits while another is under way. Dropped without commit it is as if it had never been.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] when opened for reading only, or what SQLite says.
    pub async fn begin(&self, label: Label) -> Result<WriteTx, StoreError> {
        let guard = self.lock_writer().await?;
        WriteTx::start(guard, self.stamp(), label).await
    }

    /// Folds the write-ahead log into the file, for a moment when nothing is done: then closing is quick, and
    /// whatever copies the file finds everything in it.
    ///
    /// Waits for nobody. Returns whether the file now holds every change; false when an action is under
    /// way or a reader still needs what the file held before, so that it can be tried again. Opened for
    /// reading only, or with a rollback journal, there is nothing to do.
    ///
    /// # Errors
    /// [`StoreError::Closed`], or what SQLite says; what was acknowledged is safe all the same.
    pub async fn checkpoint(&self) -> Result<bool, StoreError> {
        let Some(writer) = &self.writer else { return Ok(true) };
        let Ok(guard) = writer.clone().try_lock_owned() else { return Ok(false) };
        let mut guard = Self::guarded(guard).await?;
        Ok(journal::checkpoint_idle(&mut guard).await?)
    }

    /// The writing connection for one caller, with no transaction open.
    pub(crate) async fn lock_writer(&self) -> Result<WriterGuard, StoreError> {
        let writer = self.writer.as_ref().ok_or(StoreError::ReadOnly)?;
        Self::guarded(writer.clone().lock_owned().await).await
    }

    async fn guarded(guard: OwnedMutexGuard<Option<Writer>>) -> Result<WriterGuard, StoreError> {
        if guard.is_none() {
            return Err(StoreError::Closed);
        }
        let mut guard = WriterGuard(Some(guard));
        guard.rollback().await?;
        Ok(guard)
    }

    /// Who writes, where, and what time it is now.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { at: (self.options.clock)(), author: self.author(), device: self.options.device.clone() }
    }
}
