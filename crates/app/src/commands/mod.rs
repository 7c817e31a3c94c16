//! The use cases, one function a command: the context and the input in, the output out.

mod boards;
mod catalogue;
mod check;
mod deleting;
mod documents;
mod history;
mod overview;
mod records;
mod settings;
mod workspace;

pub(crate) use boards::{record_board, record_list, record_search};
pub(crate) use catalogue::{catalogue, host_abilities};
pub(crate) use check::workspace_check;
pub(crate) use deleting::record_delete;
pub(crate) use documents::{book_build, book_page, book_preview, cancel};
pub(crate) use history::{history, redo, undo};
pub(crate) use overview::overview;
pub(crate) use records::{
    evidence_clear, evidence_save, record_add, record_change, record_get, record_link, record_move, record_order,
    record_unlink,
};
pub(crate) use settings::{settings_get, settings_save};
pub(crate) use workspace::{
    workspace_backup, workspace_backups, workspace_close, workspace_new, workspace_open, workspace_restore,
    workspace_save_copy, workspace_status,
};
