//! One writes, many read.

use super::*;

#[tokio::test]
async fn a_second_writer_hears_who_has_it() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let before = listing(desk.folder.path());
    match desk.open_as(Access::ReadWrite).await.err() {
        Some(FileError::Locked { by: Some(by), path }) => {
            assert_eq!(by.pid, std::process::id(), "the process that has it");
            assert_eq!(by.since, NOW, "since when");
            assert_eq!(path, workspace.path(), "the workspace, not its lock file");
        }
        other => panic!("a second writer was answered {other:?}"),
    }
    let over = Workspace::create(&desk.file(), true, desk.options()).await.err();
    assert!(matches!(over, Some(FileError::Locked { .. })), "an open workspace is not overwritten: {over:?}");
    assert_eq!(listing(desk.folder.path()), before, "the refusals have changed nothing");
    put(&workspace, 1).await;
    workspace.close().await.expect("closed");
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, 1, "after closing it can be had");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn readers_see_what_the_writer_commits() {
    let desk = Desk::new();
    let writing = desk.create().await;
    let (reading, _) = desk.open_as(Access::ReadOnly).await.expect("beside the writer");
    assert_eq!(count(&reading).await, 0, "nothing yet");
    put(&writing, 1).await;
    assert_eq!(count(&reading).await, 1, "the next read sees it");
    reading.close().await.expect("closed");
    writing.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "one file stays");
}

#[tokio::test]
async fn a_workspace_that_is_dropped_can_be_opened_again() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    drop(workspace);
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [Notice::Recovered], "it was not closed, and that is said");
    assert_eq!(count(&workspace).await, 1, "what was acknowledged is there");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_lock_file_with_rubbish_stops_nobody() {
    let desk = Desk::new();
    let path = desk.closed_with(1).await;
    std::fs::write(desk.path("work.parkbridge-lock"), "not ours").expect("written");
    let (workspace, notices) = desk.open().await;
    assert_eq!((notices, workspace.path()), (Vec::new(), path.canonicalize().expect("a path").as_path()), "it opens");
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "and goes with the next close");
}

#[cfg(unix)]
#[tokio::test]
async fn the_lock_follows_a_symbolic_link() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let link = desk.path("link.parkbridge");
    std::os::unix::fs::symlink(desk.file(), &link).expect("a link");
    let error = Workspace::open(&link, Access::ReadWrite, desk.options()).await.err();
    assert!(matches!(error, Some(FileError::Locked { .. })), "it is the same workspace: {error:?}");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn actions_wait_for_each_other() {
    let desk = Desk::new();
    let workspace = std::sync::Arc::new(desk.create().await);
    let tasks: Vec<_> = (0..20)
        .map(|number| {
            let workspace = workspace.clone();
            tokio::spawn(async move { put(&workspace, number).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no action fails because another is under way");
    }
    assert_eq!(count(&workspace).await, 20, "each action was done");
    let workspace = std::sync::Arc::into_inner(workspace).expect("the tasks are done");
    workspace.close().await.expect("closed");
}

/// Whether another program gets the write lock of the file.
async fn can_be_written(desk: &Desk) -> bool {
    let mut connection = stranger(&desk.file()).await;
    let begun = sqlx::raw_sql("PRAGMA busy_timeout = 2000; BEGIN IMMEDIATE").execute(&mut connection).await.is_ok();
    connection.close().await.expect("closed");
    begun
}

#[tokio::test]
async fn an_action_that_is_dropped_gives_the_write_lock_back_at_once() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let mut tx = workspace.begin(label()).await.expect("an action begins");
    tx.insert(&record(1)).await.expect("a record is added");
    assert!(!can_be_written(&desk).await, "while the action is under way nobody else can write");
    drop(tx);
    assert!(can_be_written(&desk).await, "an action given up does not hold the lock until the next one");
    put(&workspace, 2).await;
    assert_eq!(count(&workspace).await, 1, "of the action that was dropped nothing stays");
    workspace.close().await.expect("closed");
}
