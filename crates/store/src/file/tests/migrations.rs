//! Older and newer versions, tried with versions that exist only here.

use std::sync::Arc;

use super::*;
use crate::file::lineage::{Lineage, Version};
use crate::file::{create, open};
use crate::schema::SQL;

const SECOND: &str = "CREATE TABLE extra (a TEXT NOT NULL) STRICT";
const THIRD: &str = "CREATE INDEX extra_a ON extra (a)";

fn first() -> Arc<Lineage> {
    Arc::new(Lineage::of(vec![Version::new(1, SQL, None)]))
}

/// Two versions, the second reached by `step`.
fn second_by(step: &'static str) -> Arc<Lineage> {
    let second = format!("{SQL};{SECOND}").leak();
    Arc::new(Lineage::of(vec![Version::new(1, SQL, None), Version::new(2, second, Some(step))]))
}

fn third() -> Arc<Lineage> {
    let (second, third) = (format!("{SQL};{SECOND}").leak(), format!("{SQL};{SECOND};{THIRD}").leak());
    Arc::new(Lineage::of(vec![
        Version::new(1, SQL, None),
        Version::new(2, second, Some(SECOND)),
        Version::new(3, third, Some(THIRD)),
    ]))
}

async fn open_with(desk: &Desk, access: Access, lineage: Arc<Lineage>) -> Result<(Workspace, Vec<Notice>), FileError> {
    open::open(&desk.file(), access, desk.options(), lineage).await
}

async fn version(workspace: &Workspace) -> i64 {
    let mut reader = workspace.reader().await.expect("a reader");
    sqlx::query_scalar("PRAGMA user_version").fetch_one(&mut *reader).await.expect("a version")
}

#[tokio::test]
async fn an_older_workspace_is_backed_up_and_brought_forward() {
    let desk = Desk::new();
    desk.closed_with(5).await;
    let (workspace, notices) = open_with(&desk, Access::ReadWrite, third()).await.expect("migrated");
    let [Notice::Migrated { from: 1, to: 3, backup }] = notices.as_slice() else {
        panic!("the user hears of the migration and nothing else: {notices:?}");
    };
    assert_eq!((version(&workspace).await, count(&workspace).await), (3, 5), "the new version with every record");
    assert!(workspace.can_undo().await.expect("asked").is_none(), "undo does not go behind a migration");
    put(&workspace, 6).await;
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["backups", "work.parkbridge"], "nothing half-made stays");

    let (again, notices) = open_with(&desk, Access::ReadWrite, third()).await.expect("opens");
    assert_eq!(notices, [], "the second time there is nothing to say");
    again.close().await.expect("closed");
    let newer = open_with(&desk, Access::ReadWrite, first()).await.err();
    assert!(matches!(newer, Some(FileError::Newer { found: 3, supported: 1, .. })), "too new for the old: {newer:?}");
    let (old, _) = open::open(backup, Access::ReadOnly, desk.options(), first()).await.expect("the backup opens");
    assert_eq!((version(&old).await, count(&old).await), (1, 5), "the backup is the old version");
    old.close().await.expect("closed");
}

#[tokio::test]
async fn a_step_that_fails_leaves_the_file_as_it_was() {
    let cases = [
        ("CREATE TABLE extra (a TEXT NOT NULL) STRICT; INSERT INTO nowhere VALUES (1)", "a step that SQLite refuses"),
        ("CREATE TABLE extra (b INTEGER) STRICT", "a step to another schema than the version's"),
        ("CREATE TABLE extra (a TEXT NOT NULL) STRICT; DELETE FROM record", "a step that leaves dangling references"),
    ];
    for (step, what) in cases {
        let desk = Desk::new();
        desk.closed_with(5).await;
        let before = listing(desk.folder.path());
        match open_with(&desk, Access::ReadWrite, second_by(step)).await.err() {
            Some(FileError::Migration { from: 1, to: 2, backup: Some(backup), path, .. }) => {
                assert!(backup.is_file(), "{what}: the backup that is offered is there");
                assert_eq!(path.file_name(), desk.file().file_name(), "{what}: the workspace is named");
            }
            other => panic!("{what} was answered {other:?}"),
        }
        assert_eq!(listing(desk.folder.path()), before, "{what}: the file is as it was, and nothing beside it");
        let (workspace, notices) =
            open_with(&desk, Access::ReadWrite, first()).await.expect("the old program opens it");
        assert_eq!((notices, count(&workspace).await), (Vec::new(), 5), "{what}: nothing is lost");
        workspace.close().await.expect("closed");
    }
}

#[tokio::test]
async fn without_a_place_for_the_backup_nothing_is_migrated() {
    let desk = Desk::new();
    desk.closed_with(1).await;
    let before = listing(desk.folder.path());
    let options = Options { backups: None, ..desk.options() };
    let error = open::open(&desk.file(), Access::ReadWrite, options, second_by(SECOND)).await.err();
    assert!(matches!(error, Some(FileError::NoBackupFolder { .. })), "a backup comes first: {error:?}");
    assert_eq!(listing(desk.folder.path()), before, "the file is as it was");
}

#[tokio::test]
async fn what_a_crashed_older_program_left_is_migrated_too() {
    let desk = Desk::new();
    let workspace = create::create(&desk.file(), false, desk.options(), first()).await.expect("created");
    put(&workspace, 1).await;
    let crashed = Desk::new();
    for name in ["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"] {
        std::fs::copy(desk.path(name), crashed.path(name)).expect("copied");
    }
    workspace.close().await.expect("closed");
    let (workspace, notices) = open_with(&crashed, Access::ReadWrite, second_by(SECOND)).await.expect("migrated");
    assert!(matches!(notices.as_slice(), [Notice::Recovered, Notice::Migrated { .. }]), "both are said: {notices:?}");
    assert_eq!((version(&workspace).await, count(&workspace).await), (2, 1), "with what was only in the log");
    workspace.close().await.expect("closed");
    assert_eq!(names(crashed.folder.path()), ["backups", "work.parkbridge"], "the old log is gone");
}

#[tokio::test]
async fn reading_an_older_workspace_migrates_a_private_copy() {
    let desk = Desk::new();
    desk.closed_with(3).await;
    let before = listing(desk.folder.path());
    let (workspace, notices) = open_with(&desk, Access::ReadOnly, third()).await.expect("readable");
    assert_eq!((notices, version(&workspace).await, count(&workspace).await), (Vec::new(), 3, 3), "the copy is new");
    workspace.close().await.expect("closed");
    assert_eq!(listing(desk.folder.path()), before, "the file is as it was");
}

#[tokio::test]
async fn an_older_backup_is_restored_and_migrated() {
    let desk = Desk::new();
    let old = create::create(&desk.file(), false, desk.options(), first()).await.expect("created");
    put(&old, 1).await;
    let backup = old.backup("request").await.expect("a backup");
    old.close().await.expect("closed");
    desk.pass(1000);
    let (workspace, _) = open_with(&desk, Access::ReadWrite, second_by(SECOND)).await.expect("migrated");
    put(&workspace, 2).await;
    desk.pass(1000);
    let workspace = workspace.restore(&backup.path).await.expect("restored");
    assert_eq!((version(&workspace).await, count(&workspace).await), (2, 1), "the old state in the new version");
    workspace.close().await.expect("closed");
}
