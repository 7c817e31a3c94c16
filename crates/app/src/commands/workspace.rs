//! New, open, close, copy, check, back up and restore.

use std::path::{Path, PathBuf};

use store::{Access, FileError, Notice, Options, Workspace};

use super::history::label_text;
use crate::app::{Context, Open, lock};
use crate::contract::wire::{Backup, FileRequest, FileWritten, NewWorkspace, Nothing, RestoreRequest, WorkspaceStatus};
use crate::host::{FileQuestion, Target};
use crate::problem::AppError;
use crate::sample;

pub(crate) const EXTENSION: &str = "parkbridge";

pub(crate) async fn workspace_status(context: &Context, _: Nothing) -> Result<WorkspaceStatus, AppError> {
    let guard = context.inner().workspace.read().await;
    match guard.as_ref() {
        Some(open) => status(context, open).await,
        None => Ok(WorkspaceStatus::default()),
    }
}

pub(crate) async fn workspace_new(context: &Context, request: NewWorkspace) -> Result<WorkspaceStatus, AppError> {
    let name = context.text.get(if request.sample { "file-name-sample" } else { "file-name-new" });
    let target = match request.path {
        Some(path) => Target { path: PathBuf::from(path), agreed: request.overwrite },
        None => ask_save(context, "dialog-new", &name).await?,
    };
    let _turn = context.inner().switching.lock().await;
    // The workspace at hand stays open until the new one stands.
    let workspace = Workspace::create(&target.path, target.agreed, options(context)).await?;
    if request.sample
        && let Err(error) = sample::fill(&workspace).await
    {
        workspace.close().await?;
        return Err(error);
    }
    adopt(context, workspace, Vec::new()).await
}

pub(crate) async fn workspace_open(context: &Context, request: FileRequest) -> Result<WorkspaceStatus, AppError> {
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => ask_open(context, "dialog-open").await?,
    };
    let _turn = context.inner().switching.lock().await;
    // The workspace at hand stays open until the other has proved to be one.
    if let Some(open) = context.inner().workspace.read().await.as_ref()
        && same_file(open.workspace.path(), &path)
    {
        return status(context, open).await;
    }
    let (workspace, notices) = if request.read_only {
        Workspace::open(&path, Access::ReadOnly, options(context)).await?
    } else {
        open_or_read(&path, context).await?
    };
    adopt(context, workspace, notices).await
}

/// Opens for writing; a file that cannot be written is opened for reading, and says so.
async fn open_or_read(path: &Path, context: &Context) -> Result<(Workspace, Vec<Notice>), FileError> {
    match Workspace::open(path, Access::ReadWrite, options(context)).await {
        Err(FileError::ReadOnlyFile { .. }) => Workspace::open(path, Access::ReadOnly, options(context)).await,
        other => other,
    }
}

pub(crate) async fn workspace_close(context: &Context, _: Nothing) -> Result<WorkspaceStatus, AppError> {
    let _turn = context.inner().switching.lock().await;
    let closed = close_current(context).await;
    context.reopened();
    closed.map(|()| WorkspaceStatus::default())
}

pub(crate) async fn workspace_save_copy(context: &Context, request: FileRequest) -> Result<FileWritten, AppError> {
    let target = match request.path {
        Some(path) => Target { path: PathBuf::from(path), agreed: false },
        None => {
            let name = {
                let open = context.open().await?;
                context.text.with("file-name-copy", &[("name", stem(open.workspace.path()).into())])
            };
            ask_save(context, "dialog-save-copy", &name).await?
        }
    };
    let open = context.open().await?;
    let bytes = open.workspace.save_copy(&target.path, target.agreed).await?;
    Ok(FileWritten { path: target.path.display().to_string(), bytes: bytes as f64 })
}

pub(crate) async fn workspace_backup(context: &Context, request: FileRequest) -> Result<FileWritten, AppError> {
    let open = context.open().await?;
    if let Some(path) = request.path {
        let path = PathBuf::from(path);
        let bytes = open.workspace.save_copy(&path, false).await?;
        return Ok(FileWritten { path: path.display().to_string(), bytes: bytes as f64 });
    }
    let backup = open.workspace.backup("request").await?;
    Ok(FileWritten { path: backup.path.display().to_string(), bytes: backup.bytes as f64 })
}

pub(crate) async fn workspace_backups(context: &Context, _: Nothing) -> Result<Vec<Backup>, AppError> {
    let open = context.open().await?;
    let backups = open.workspace.backups().await?;
    Ok(backups
        .into_iter()
        .map(|backup| Backup {
            path: backup.path.display().to_string(),
            made_at: iso(backup.at),
            reason: context.text.get(&format!("backup-{}", backup.reason)),
            bytes: backup.bytes as f64,
        })
        .collect())
}

pub(crate) async fn workspace_restore(context: &Context, request: RestoreRequest) -> Result<WorkspaceStatus, AppError> {
    let backup = match request.path {
        Some(path) => PathBuf::from(path),
        None => ask_open(context, "dialog-restore").await?,
    };
    let _turn = context.inner().switching.lock().await;
    if let Some(path) = request.workspace {
        let (restored, notices) = Workspace::replace(Path::new(&path), &backup, options(context)).await?;
        return adopt(context, restored, notices).await;
    }
    let open = context.inner().workspace.write().await.take().ok_or(AppError::NoWorkspace)?;
    let path = open.workspace.path().to_owned();
    let access = if open.workspace.read_only() { Access::ReadOnly } else { Access::ReadWrite };
    match open.workspace.restore(&backup).await {
        Ok(restored) => adopt(context, restored, Vec::new()).await,
        Err(error) => {
            // The workspace was left as it was: take it up again, and say what failed first.
            match Workspace::open(&path, access, options(context)).await {
                Ok((workspace, notices)) => drop(adopt(context, workspace, notices).await?),
                Err(_) => context.reopened(),
            }
            Err(error.into())
        }
    }
}

fn options(context: &Context) -> Options {
    let signature = lock(&context.inner().signature).clone();
    let settings = lock(&context.inner().settings);
    Options {
        author: signature.unwrap_or_else(|| settings.get().author.clone()),
        device: settings.device().to_owned(),
        clock: context.inner().clock.clone(),
        backups: Some(context.inner().backups_dir.clone()),
    }
}

async fn close_current(context: &Context) -> Result<(), AppError> {
    if let Some(open) = context.inner().workspace.write().await.take() {
        open.workspace.close().await?;
    }
    Ok(())
}

/// Makes the workspace the open one in place of the one at hand, and tells everybody.
async fn adopt(context: &Context, workspace: Workspace, notices: Vec<Notice>) -> Result<WorkspaceStatus, AppError> {
    if context.inner().host.remembers_files() {
        let path = std::path::absolute(workspace.path()).unwrap_or_else(|_| workspace.path().to_owned());
        // A convenience: a settings folder that cannot be written is no reason to refuse the file.
        let _ = lock(&context.inner().settings).opened(&path);
    }
    let open = Open { workspace, notices, saved_at: std::sync::Mutex::new(None) };
    let status = status(context, &open).await;
    let before = context.inner().workspace.write().await.replace(open);
    context.reopened();
    if let Some(before) = before {
        before.workspace.close().await?;
    }
    status
}

async fn status(context: &Context, open: &Open) -> Result<WorkspaceStatus, AppError> {
    let mut reader = open.workspace.reader().await?;
    let counts = reader.counts().await?;
    drop(reader);
    Ok(WorkspaceStatus {
        open: true,
        name: stem(open.workspace.path()),
        path: open.workspace.path().display().to_string(),
        read_only: open.workspace.read_only(),
        notices: open.notices.iter().map(|notice| notice_text(context, notice)).collect(),
        can_undo: open.workspace.can_undo().await?.map(|label| label_text(context.text, &label)),
        can_redo: open.workspace.can_redo().await?.map(|label| label_text(context.text, &label)),
        last_saved: lock(&open.saved_at).map(iso),
        counts: counts.into_iter().map(|(kind, count)| (kind.name().to_owned(), count)).collect(),
    })
}

fn notice_text(context: &Context, notice: &Notice) -> String {
    match notice {
        Notice::RollbackJournal => context.text.get("notice-rollback-journal"),
        Notice::CopiedWhileOpen => context.text.get("notice-copied-while-open"),
        Notice::ChangedOutside => context.text.get("notice-changed-outside"),
        Notice::Recovered => context.text.get("notice-recovered"),
        Notice::Migrated { from, to, backup } => context.text.with(
            "notice-migrated",
            &[
                ("from", from.to_string().into()),
                ("to", to.to_string().into()),
                ("backup", backup.display().to_string().into()),
            ],
        ),
    }
}

async fn ask_open(context: &Context, title: &str) -> Result<PathBuf, AppError> {
    let host = &context.inner().host;
    if !host.dialogs() {
        return Err(AppError::NoDialog);
    }
    host.pick_open(question(context, title, "")).await.ok_or(AppError::Cancelled)
}

async fn ask_save(context: &Context, title: &str, name: &str) -> Result<Target, AppError> {
    Target::ask(context.inner().host.as_ref(), question(context, title, name)).await
}

fn question(context: &Context, title: &str, name: &str) -> FileQuestion {
    FileQuestion {
        title: context.text.get(title),
        name: if name.is_empty() { String::new() } else { format!("{name}.{EXTENSION}") },
        type_label: context.text.get("file-type-workspace"),
        extension: EXTENSION,
    }
}

fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// A moment in ISO 8601, UTC, to the second.
pub(crate) fn iso(unix_millis: i64) -> String {
    chrono::DateTime::from_timestamp_millis(unix_millis)
        .unwrap_or_default()
        .to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
