//! File systems on which the write-ahead log does not work.

#![cfg(unix)]

use super::*;
use std::fs;

/// A socket where the log's shared memory would be: it cannot be opened as a file, so that the log cannot
/// be used, as on a network drive.
fn forbid_shared_memory(desk: &Desk) {
    std::os::unix::net::UnixListener::bind(desk.path("work.parkbridge-shm")).expect("a socket in the way");
}

#[tokio::test]
async fn without_a_log_a_rollback_journal_serves_and_it_is_said() {
    let desk = Desk::new();
    desk.closed_with(1).await;
    forbid_shared_memory(&desk);
    let (workspace, notices) = desk.open().await;
    assert_eq!(notices, [Notice::RollbackJournal], "the user hears that it is slower");
    put(&workspace, 2).await;
    assert_eq!(count(&workspace).await, 2, "it works all the same");
    let (reading, notices) = desk.open_as(Access::ReadOnly).await.expect("readers beside it");
    assert_eq!((notices, count(&reading).await), (Vec::new(), 2), "they read");
    reading.close().await.expect("closed");
    workspace.close().await.expect("closed");
    let _ = fs::remove_file(desk.path("work.parkbridge-shm"));
    let (workspace, notices) = desk.open().await;
    assert_eq!((notices, count(&workspace).await), (Vec::new(), 2), "it was closed clean");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_log_left_by_a_crash_is_folded_in_also_there() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let crashed = Desk::new();
    for name in ["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"] {
        fs::copy(desk.path(name), crashed.path(name)).expect("copied");
    }
    workspace.close().await.expect("closed");
    forbid_shared_memory(&crashed);
    let (workspace, notices) = crashed.open().await;
    assert_eq!(notices, [Notice::Recovered, Notice::RollbackJournal], "both are said");
    assert_eq!(count(&workspace).await, 1, "nothing is lost");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_transaction_cut_off_in_a_rollback_journal_is_taken_back() {
    let desk = Desk::new();
    desk.closed_with(3).await;
    // A transaction that has reached the file but was not committed: its journal lies beside the file.
    let mut connection = stranger(&desk.file()).await;
    let sql = "PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE; UPDATE record SET kind = kind; \
               UPDATE meta SET value = value || printf('%.*c', 400000, 'x') WHERE key = 'created_at'";
    sqlx::raw_sql(sql).execute(&mut connection).await.expect("half a transaction");
    let crashed = Desk::new();
    for name in ["work.parkbridge", "work.parkbridge-journal"] {
        fs::copy(desk.path(name), crashed.path(name)).expect("copied");
    }
    let before = listing(crashed.folder.path());
    let (reading, _) = crashed.open_as(Access::ReadOnly).await.expect("readable");
    assert_eq!(count(&reading).await, 3, "the reader sees what was committed");
    reading.close().await.expect("closed");
    assert_eq!(listing(crashed.folder.path()), before, "and touches nothing");
    let (workspace, _) = crashed.open().await;
    assert_eq!(count(&workspace).await, 3, "so does the writer");
    workspace.close().await.expect("closed");
    assert_eq!(names(crashed.folder.path()), ["work.parkbridge"], "the journal is done with");
}

#[tokio::test]
async fn an_action_that_is_dropped_does_not_keep_a_rollback_journal_open() {
    let desk = Desk::new();
    desk.closed_with(1).await;
    forbid_shared_memory(&desk);
    let (workspace, _) = desk.open().await;
    let mut tx = workspace.begin(label()).await.expect("an action begins");
    tx.insert(&record(2)).await.expect("a record is added");
    drop(tx);
    let mut other = stranger(&desk.file()).await;
    let begun = sqlx::raw_sql("PRAGMA busy_timeout = 2000; BEGIN EXCLUSIVE; ROLLBACK").execute(&mut other).await;
    other.close().await.expect("closed");
    assert!(begun.is_ok(), "the file is free when no action is under way: {begun:?}");
    assert_eq!(count(&workspace).await, 1, "of the action that was dropped nothing stays");
    workspace.close().await.expect("closed");
}
