//! What can go wrong with the file, and what can go wrong with what is in it.
//!
//! The messages here are for the log. What a user reads is made from the variants' data by the
//! layer above, in the user's language.

use std::path::{Path, PathBuf};

use domain::{FieldProblem, Kind, RecordId};

use crate::file::lock::Holder;

/// Why a file was not taken for a workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// The file has no content.
    Empty,
    /// The file does not begin like an SQLite database; it may be a document, an archive, an image.
    NotADatabase,
    /// An SQLite database of another program, with that program's application id (0 = none given).
    OtherProgram { application_id: u32 },
}

/// A workspace file that could not be created, opened, copied, restored or closed.
///
/// Every variant carries the path. Unless a variant says otherwise the file is as it was, byte for byte.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("{path}: there is no such file")]
    NotFound { path: PathBuf },
    #[error("{path}: the folder does not exist")]
    NoFolder { path: PathBuf },
    #[error("{path}: is a folder, not a file")]
    IsFolder { path: PathBuf },
    #[error("{path}: is not a file (a device, pipe or socket)")]
    NotAFile { path: PathBuf },
    #[error("{path}: the name cannot be used: it is not Unicode, or holds a NUL")]
    UnusableName { path: PathBuf },
    #[error("{path}: not a workspace ({found:?})")]
    NotAWorkspace { path: PathBuf, found: Stranger },
    #[error("{path}: damaged: {detail}")]
    Damaged { path: PathBuf, detail: String },
    /// The file ends early: its header promises `expected` bytes, `found` are there.
    #[error("{path}: truncated: {found} of {expected} bytes")]
    Truncated { path: PathBuf, expected: u64, found: u64 },
    /// Written by a newer program: compatibility number `found`, this program knows up to `supported`.
    #[error("{path}: newer: version {found}, this program supports {supported}")]
    Newer { path: PathBuf, found: u32, supported: u32 },
    /// The schema holds an object that a workspace of its version does not have, has one changed, or lacks one.
    #[error("{path}: foreign schema object {object:?}")]
    Foreign { path: PathBuf, object: String },
    /// Reading the file did not end within the time limit for judging it.
    #[error("{path}: judging took longer than the limit")]
    TooSlow { path: PathBuf },
    /// Another program, or another window of this one, has the workspace open for writing.
    #[error("{path}: locked by {by:?}")]
    Locked { path: PathBuf, by: Option<Holder> },
    /// The file cannot be written: marked read-only, or on a read-only medium. Reading is possible.
    #[error("{path}: read-only")]
    ReadOnlyFile { path: PathBuf },
    /// The file may not be read, or its folder may not be written to.
    #[error("{path}: no rights")]
    NoRights { path: PathBuf },
    #[error("{path}: disk full")]
    DiskFull { path: PathBuf },
    #[error("{path}: exists already")]
    AlreadyExists { path: PathBuf },
    /// The step from version `from` to `to` failed. The file is untouched; `backup` holds a copy of it.
    #[error("{path}: migration from {from} to {to} failed: {detail}; backup {backup:?}")]
    Migration { path: PathBuf, from: u32, to: u32, detail: String, backup: Option<PathBuf> },
    /// No folder for backups was given, so nothing that needs one first was done.
    #[error("{path}: no folder for backups")]
    NoBackupFolder { path: PathBuf },
    /// A backup that does not open or is not whole. The workspace itself was left alone.
    #[error("{path}: backup not proven: {why}")]
    Unproven { path: PathBuf, why: Box<FileError> },
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("{path}: {source}")]
    Sql { path: PathBuf, source: sqlx::Error },
}

impl FileError {
    /// Sorts an operating-system error on `path` into the variant that says what to do about it.
    pub(crate) fn from_io(path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        let path = path.to_owned();
        match source.kind() {
            K::NotFound => Self::NotFound { path },
            K::PermissionDenied => Self::NoRights { path },
            K::ReadOnlyFilesystem => Self::ReadOnlyFile { path },
            K::StorageFull | K::QuotaExceeded => Self::DiskFull { path },
            K::AlreadyExists => Self::AlreadyExists { path },
            K::IsADirectory => Self::IsFolder { path },
            K::NotADirectory => Self::NoFolder { path },
            _ => Self::Io { path, source },
        }
    }

    /// Sorts an SQLite error on `path` into the variant that says what to do about it.
    pub(crate) fn from_sql(path: &Path, source: sqlx::Error) -> Self {
        let file = path.to_owned();
        match sqlite_code(&source) {
            Some(SQLITE_FULL) => Self::DiskFull { path: file },
            Some(SQLITE_READONLY) => Self::ReadOnlyFile { path: file },
            Some(SQLITE_CORRUPT) => Self::Damaged { path: file, detail: source.to_string() },
            Some(SQLITE_NOTADB) => Self::NotAWorkspace { path: file, found: Stranger::NotADatabase },
            Some(SQLITE_INTERRUPT) => Self::TooSlow { path: file },
            Some(SQLITE_BUSY) => Self::Locked { path: file, by: None },
            Some(SQLITE_PERM | SQLITE_AUTH | SQLITE_CANTOPEN) => Self::NoRights { path: file },
            // A value longer than the limit that this program is built with: nothing of ours is.
            Some(SQLITE_TOOBIG) => Self::Damaged { path: file, detail: source.to_string() },
            _ => Self::Sql { path: file, source },
        }
    }

    /// The file that the error is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::NotFound { path }
            | Self::NoFolder { path }
            | Self::IsFolder { path }
            | Self::NotAFile { path }
            | Self::UnusableName { path }
            | Self::NotAWorkspace { path, .. }
            | Self::Damaged { path, .. }
            | Self::Truncated { path, .. }
            | Self::Newer { path, .. }
            | Self::Foreign { path, .. }
            | Self::TooSlow { path }
            | Self::Locked { path, .. }
            | Self::ReadOnlyFile { path }
            | Self::NoRights { path }
            | Self::DiskFull { path }
            | Self::AlreadyExists { path }
            | Self::Migration { path, .. }
            | Self::NoBackupFolder { path }
            | Self::Unproven { path, .. }
            | Self::Io { path, .. }
            | Self::Sql { path, .. } => path,
        }
    }

    /// The same error, about the file that the user knows rather than a temporary one beside it.
    pub(crate) fn about(mut self, other: &Path) -> Self {
        match &mut self {
            Self::NotFound { path }
            | Self::NoFolder { path }
            | Self::IsFolder { path }
            | Self::NotAFile { path }
            | Self::UnusableName { path }
            | Self::NotAWorkspace { path, .. }
            | Self::Damaged { path, .. }
            | Self::Truncated { path, .. }
            | Self::Newer { path, .. }
            | Self::Foreign { path, .. }
            | Self::TooSlow { path }
            | Self::Locked { path, .. }
            | Self::ReadOnlyFile { path }
            | Self::NoRights { path }
            | Self::DiskFull { path }
            | Self::AlreadyExists { path }
            | Self::Migration { path, .. }
            | Self::NoBackupFolder { path }
            | Self::Unproven { path, .. }
            | Self::Io { path, .. }
            | Self::Sql { path, .. } => other.clone_into(path),
        }
        self
    }
}

/// A read or a write in an open workspace that was not done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no record {0}")]
    NotFound(RecordId),
    /// The record has changed since the revision that the caller saw.
    #[error("record {id} has changed since revision {expected}: it is at {found}")]
    Conflict { id: RecordId, expected: String, found: String },
    /// Values that the record cannot take; nothing was written.
    #[error("invalid values: {0:?}")]
    Invalid(Vec<FieldProblem>),
    #[error("record {id} is a {found:?}, not a {expected:?}")]
    WrongKind { id: RecordId, expected: Kind, found: Kind },
    /// An undo or redo would overwrite a value that was changed since by another change.
    #[error("cannot replay: {table} {row}, column {column:?} was changed since")]
    UndoConflict { table: String, row: String, column: Option<String> },
    /// The workspace was opened for reading only.
    #[error("the workspace is open for reading only")]
    ReadOnly,
    #[error("the workspace is closed")]
    Closed,
    #[error("the disk is full")]
    Full,
    #[error("another program is busy with the file")]
    Busy,
    /// The file was found damaged while in use.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    #[error(transparent)]
    Sql(sqlx::Error),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match sqlite_code(&error) {
            Some(SQLITE_FULL) => Self::Full,
            Some(SQLITE_BUSY) => Self::Busy,
            Some(SQLITE_READONLY) => Self::ReadOnly,
            Some(SQLITE_CORRUPT | SQLITE_NOTADB) => Self::Damaged(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}

// Primary result codes of SQLite, as its documentation numbers them (https://www.sqlite.org/rescode.html).
const SQLITE_PERM: u32 = 3;
const SQLITE_BUSY: u32 = 5;
const SQLITE_READONLY: u32 = 8;
const SQLITE_INTERRUPT: u32 = 9;
const SQLITE_CORRUPT: u32 = 11;
const SQLITE_FULL: u32 = 13;
const SQLITE_CANTOPEN: u32 = 14;
const SQLITE_TOOBIG: u32 = 18;
const SQLITE_AUTH: u32 = 23;
const SQLITE_NOTADB: u32 = 26;

/// The primary SQLite result code of `error`, without the extension in its higher bits.
pub(crate) fn sqlite_code(error: &sqlx::Error) -> Option<u32> {
    let code: u32 = error.as_database_error()?.code()?.parse().ok()?;
    Some(code & 0xff)
}
