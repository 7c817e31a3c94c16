//! Errors inside, and the one problem that crosses the contract: what is wrong, where, the way out.

use std::collections::BTreeMap;

use domain::{FieldProblem, Kind};
use reports::ReportError;
use store::{FileError, StoreError};

/// Why a command could not be done.
#[derive(Debug)]
pub enum AppError {
    UnknownCommand(String),
    /// The JSON does not fit the command's input.
    BadInput {
        command: String,
        reason: String,
    },
    /// Values that were not accepted; nothing was written.
    Fields {
        kind: Kind,
        problems: Vec<FieldProblem>,
    },
    UnknownKind(String),
    NotAnId(String),
    /// A kind without a stage has no board.
    NoBoard(Kind),
    /// Records that must name this one would be left without it.
    InUse {
        title: String,
        needing: BTreeMap<Kind, u32>,
    },
    NoWorkspace,
    NoDialog,
    /// The person closed the dialog.
    Cancelled,
    NotASession(String),
    UnknownDocument(String),
    /// What is there is no PDF, so no document takes its place.
    NotAPdf(std::path::PathBuf),
    UnknownLanguage(String),
    CannotWrite {
        path: std::path::PathBuf,
        reason: String,
    },
    Settings(String),
    Sample(String),
    Store(StoreError),
    File(FileError),
    Report(ReportError),
    Internal(String),
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        AppError::Store(error)
    }
}
impl From<FileError> for AppError {
    fn from(error: FileError) -> Self {
        AppError::File(error)
    }
}
impl From<ReportError> for AppError {
    fn from(error: ReportError) -> Self {
        AppError::Report(error)
    }
}
