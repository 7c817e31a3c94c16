//! The workspace file: one SQLite database that holds every record, and the log of every change.
//!
//! The only crate that knows SQLite. It stores and finds; it computes nothing. A file from elsewhere
//! is hostile until judged ([`Workspace::open`]); every write of a logged table is recorded by
//! triggers that the writing connection generates, so that undo, history and refresh read one log.

pub mod error;
pub mod file;
pub mod workspace;

pub mod board;
pub mod bulk;
pub mod evidence;
pub mod history;
pub mod lists;
pub mod log;
pub mod records;
pub mod schema;
pub mod search;
pub mod titles;
pub mod tx;
pub mod undo;

mod check;
mod filters;
mod links;
mod row;
mod shadow;
mod tags;
#[cfg(test)]
mod tests;

pub use error::{FileError, StoreError, Stranger};
pub use file::backup::BackupFile;
pub use file::lock::Holder;
pub use titles::{Title, TitlePart};
pub use tx::{ChangeSet, Label, WriteTx};
pub use undo::Replayed;
pub use workspace::{Access, Clock, Notice, Options, ReadConnection, Workspace};
