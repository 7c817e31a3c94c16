//! A closed workspace is one complete file, and says how it was left.

use super::*;
use std::fs;

#[tokio::test]
async fn closing_leaves_one_complete_file() {
    let desk = Desk::new();
    desk.closed_with(5).await;
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "nothing stays beside a closed workspace");
    let header = fs::read(desk.file()).expect("readable");
    assert_eq!(&header[18..20], [1, 1], "a closed workspace is not in write-ahead mode");
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [], "there is nothing to say after a clean close");
    assert_eq!(count(&workspace).await, 5, "everything is there");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn an_open_workspace_has_the_settings_that_keep_it_safe() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let settings = [
        ("PRAGMA journal_mode", "wal", "wal"),
        ("PRAGMA foreign_keys", "1", "1"),
        ("PRAGMA recursive_triggers", "1", "0"),
        ("PRAGMA trusted_schema", "0", "0"),
        ("PRAGMA cell_size_check", "1", "1"),
        ("PRAGMA mmap_size", "0", "0"),
        ("PRAGMA synchronous", "2", "2"),
        ("PRAGMA query_only", "0", "1"),
        ("PRAGMA busy_timeout", "5000", "5000"),
    ];
    for (pragma, of_writer, of_reader) in settings {
        let mut writer = workspace.lock_writer().await.expect("the writer");
        assert_eq!(setting(&mut writer, pragma).await, of_writer, "{pragma} of the writer");
        drop(writer);
        let mut reader = workspace.reader().await.expect("a reader");
        assert_eq!(setting(&mut reader, pragma).await, of_reader, "{pragma} of a reader");
    }
    workspace.close().await.expect("closed");
}

async fn setting(connection: &mut SqliteConnection, pragma: &'static str) -> String {
    use sqlx::Row;
    let row = sqlx::query(pragma).fetch_one(connection).await.expect("a setting");
    row.try_get::<String, _>(0).or_else(|_| row.try_get::<i64, _>(0).map(|n| n.to_string())).expect("its value")
}

#[tokio::test]
async fn after_a_crash_everything_acknowledged_is_there() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    for number in 0..10 {
        put(&workspace, number).await;
    }
    let crashed = desk.crashed(&["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"]);
    workspace.close().await.expect("closed");

    let before = listing(crashed.folder.path());
    let (reading, notices) = crashed.open_as(Access::ReadOnly).await.expect("readable after a crash");
    assert_eq!(notices, [Notice::Recovered], "reading says that the workspace was not closed");
    assert_eq!(count(&reading).await, 10, "reading sees the last changes");
    reading.close().await.expect("closed");
    assert_eq!(listing(crashed.folder.path()), before, "reading has touched nothing");

    let (writing, notices) = crashed.open().await;
    assert_eq!(notices, [Notice::Recovered], "writing says so too");
    assert_eq!(count(&writing).await, 10, "nothing acknowledged is lost");
    writing.close().await.expect("closed");
    assert_eq!(names(crashed.folder.path()), ["work.parkbridge"], "and it closes clean");
}

#[tokio::test]
async fn a_copy_made_while_the_workspace_was_open_is_recognised() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    for access in [Access::ReadOnly, Access::ReadWrite] {
        let copy = desk.crashed(&["work.parkbridge"]);
        let (opened, notices) = copy.open_as(access).await.expect("the copy opens");
        assert_eq!(notices, [Notice::CopiedWhileOpen], "the log was not copied ({access:?})");
        opened.close().await.expect("closed");
        assert_eq!(names(copy.folder.path()), ["work.parkbridge"], "nothing stays beside it ({access:?})");
    }
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_change_by_another_program_is_noticed_once() {
    let desk = Desk::new();
    let path = desk.closed_with(2).await;
    meddle(&path, "DELETE FROM source; DELETE FROM record").await;
    let (reading, notices) = desk.open_as(Access::ReadOnly).await.expect("opens");
    assert_eq!(notices, [Notice::ChangedOutside], "reading says it");
    reading.close().await.expect("closed");
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [Notice::ChangedOutside], "writing says it");
    workspace.close().await.expect("closed");
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [], "after our own close there is nothing to say");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn closing_beside_a_reader_of_the_same_process() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let (reading, notices) = desk.open_as(Access::ReadOnly).await.expect("a reader beside the writer");
    assert_eq!(notices, [], "there is nothing to say beside a writer");
    assert_eq!(count(&reading).await, 1, "the reader sees what was committed");
    workspace.close().await.expect("the writer closes although somebody reads");
    assert_eq!(count(&reading).await, 1, "the reader goes on");
    reading.close().await.expect("closed");
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [], "the file was closed, whoever read it");
    assert_eq!(count(&workspace).await, 1, "everything is there");
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "the next close leaves one file");
}

#[tokio::test]
async fn an_action_that_is_dropped_never_was() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let mut tx = workspace.begin(label()).await.expect("an action begins");
    tx.insert(&record(1)).await.expect("added");
    drop(tx);
    put(&workspace, 2).await;
    assert_eq!(count(&workspace).await, 1, "only what was committed is there");
    let mut tx = workspace.begin(label()).await.expect("an action begins");
    tx.insert(&record(3)).await.expect("added");
    drop(tx);
    workspace.close().await.expect("closing takes a dropped action back");
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, 1, "also when the workspace is closed right after");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "nothing is wrong with the file");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn reading_only_refuses_to_write() {
    use crate::error::StoreError;
    let desk = Desk::new();
    desk.closed_with(1).await;
    let before = listing(desk.folder.path());
    let (workspace, _) = desk.open_as(Access::ReadOnly).await.expect("opens");
    assert!(workspace.read_only(), "it knows that it is for reading");
    assert!(matches!(workspace.begin(label()).await.err(), Some(StoreError::ReadOnly)), "no action begins");
    let mut reader = workspace.reader().await.expect("a reader");
    assert!(sqlx::query("DELETE FROM record").execute(&mut *reader).await.is_err(), "a reader cannot write");
    drop(reader);
    workspace.close().await.expect("closed");
    assert_eq!(listing(desk.folder.path()), before, "reading has changed nothing");
}
