//! The contract: every command of the program, declared once.
//!
//! From the list below come the dispatcher, `parkbridge call NAME JSON` and the window's
//! `contract.ts`. What a command reads stands beside it; what it changed is derived from the
//! tables in its committed change set, so undo, import and merge refresh the screen too.

#[macro_use]
mod list;
pub mod typescript;
pub mod wire;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::{Context, Reply};
use crate::problem::AppError;
use wire::*;

/// What a query reads: the window refetches it when one of these changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The kind named in the request (`kind`), and the kinds its references may show.
    RequestKind,
    /// Records of every kind.
    Records,
    /// Which workspace is open, undo and redo, the saved state.
    Workspace,
    /// Settings of the device.
    Settings,
    /// Never changes while the program runs.
    Constant,
}

/// How a command behaves towards its caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Reads only.
    Query,
    /// Changes something.
    Command,
    /// Takes long: reports progress and can be cancelled.
    Job,
}

/// What a face may know of a command.
#[derive(Debug)]
pub struct CommandInfo {
    pub name: &'static str,
    pub nature: Nature,
    pub reads: &'static [Subject],
}

fn parse_input<T: DeserializeOwned>(name: &str, input: &str) -> Result<T, AppError> {
    let input = if input.trim().is_empty() { "{}" } else { input };
    serde_json::from_str(input)
        .map_err(|error| AppError::BadInput { command: name.to_owned(), reason: error.to_string() })
}

fn json_reply<T: Serialize>(value: &T) -> Result<Reply, AppError> {
    serde_json::to_string(value).map(Reply::Json).map_err(|error| AppError::Internal(error.to_string()))
}

contract! {
    query   host_abilities(Nothing) -> HostAbilities, reads [Constant];
    query   catalogue(Nothing) -> Catalogue, reads [Constant];
    query   settings_get(Nothing) -> Settings, reads [Settings];
    command settings_save(SettingsChange) -> Settings;

    query   workspace_status(Nothing) -> WorkspaceStatus, reads [Workspace, Records];
    command workspace_new(NewWorkspace) -> WorkspaceStatus;
    command workspace_open(FileRequest) -> WorkspaceStatus;
    command workspace_close(Nothing) -> WorkspaceStatus;
    command workspace_save_copy(FileRequest) -> FileWritten;
    query   workspace_check(Nothing) -> CheckReport, reads [Records];
    command workspace_backup(FileRequest) -> FileWritten;
    query   workspace_backups(Nothing) -> Vec<Backup>, reads [Workspace];
    command workspace_restore(RestoreRequest) -> WorkspaceStatus;

    query   overview(Nothing) -> Overview, reads [Records];
    query   record_list(ListRequest) -> Page, reads [RequestKind];
    query   record_board(BoardRequest) -> Board, reads [RequestKind];
    query   record_get(RecordRequest) -> RecordView, reads [Records];
    query   record_search(SearchRequest) -> SearchHits, reads [Records];
    command record_add(RecordDraft) -> Saved;
    command record_change(RecordChange) -> Saved;
    command record_move(StageMove) -> Saved;
    command record_order(OrderRequest) -> Nothing;
    command record_delete(RecordRequest) -> Deleted;
    command record_link(LinkRequest) -> Nothing;
    command record_unlink(LinkRequest) -> Nothing;
    command evidence_save(EvidenceChange) -> Saved;
    command evidence_clear(EvidenceClear) -> Saved;

    query   history(HistoryRequest) -> History, reads [Records];
    command undo(Nothing) -> Undone;
    command redo(Nothing) -> Undone;

    query   book_preview(BookRequest) -> BookPreview, reads [Records];
    bytes   book_page(BookPageRequest), reads [Constant];
    job     book_build(BookRequest) -> BookReady;
    command cancel(CancelRequest) -> Nothing;
}
