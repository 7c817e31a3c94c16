//! Files and folders that may not be read or written.

#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::process::Command;

use super::*;

const ORDINARY: &str = "PARKBRIDGE_TEST_ORDINARY_USER";
const NOBODY: u32 = 65_534;

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).expect("rights set");
}

/// Rights do not bind the superuser: for them the test is run again as an ordinary user.
/// Returns true when that has been done.
fn done_as_ordinary_user(test: &str) -> bool {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = fs::metadata(folder.path()).expect("there").uid() == 0;
    if !root || std::env::var_os(ORDINARY).is_some() {
        return false;
    }
    // The user may not reach the folder in which tests are built.
    set_mode(folder.path(), 0o777);
    let program = folder.path().join("test");
    fs::copy(std::env::current_exe().expect("this test"), &program).expect("copied");
    set_mode(&program, 0o755);
    let output = Command::new(&program)
        .args(["--exact", &format!("file::tests::rights::{test}")])
        .env(ORDINARY, "1")
        .env("TMPDIR", folder.path())
        .current_dir(folder.path())
        .gid(NOBODY)
        .uid(NOBODY)
        .output()
        .expect("the test runs as another user");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "as an ordinary user: {told}{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("1 passed"), "the test was found under its name: {told}");
    true
}

#[tokio::test]
async fn a_file_marked_read_only_is_read() {
    let desk = Desk::new();
    let path = desk.closed_with(2).await;
    set_mode(&path, 0o444);
    let error = desk.refused(Access::ReadWrite).await;
    assert!(matches!(error, FileError::ReadOnlyFile { .. }), "it may not be written: {error}");
    let (workspace, notices) = desk.open_as(Access::ReadOnly).await.expect("it may be read");
    assert_eq!((notices, count(&workspace).await), (Vec::new(), 2), "everything is there");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_folder_without_rights() {
    if done_as_ordinary_user("a_folder_without_rights") {
        return;
    }
    let desk = Desk::new();
    desk.closed_with(2).await;
    set_mode(desk.folder.path(), 0o555);
    let error = desk.refused(Access::ReadWrite).await;
    assert!(matches!(&error, FileError::NoRights { path } if path.ends_with("work.parkbridge")), "{error}");
    let new = Workspace::create(&desk.path("new.parkbridge"), false, desk.options()).await.err();
    assert!(matches!(new, Some(FileError::NoRights { .. })), "nothing can be made there: {new:?}");
    let (workspace, _) = desk.open_as(Access::ReadOnly).await.expect("it may be read");
    assert_eq!(count(&workspace).await, 2, "everything is there");
    let copy = workspace.save_copy(&desk.path("copy.parkbridge"), false).await.err();
    assert!(matches!(copy, Some(FileError::NoRights { .. })), "no copy there either: {copy:?}");
    let backup = workspace.backup("request").await.err();
    assert!(matches!(backup, Some(FileError::NoRights { .. })), "nor the folder for backups: {backup:?}");
    workspace.close().await.expect("closed");

    set_mode(desk.folder.path(), 0o000);
    let error = desk.open_as(Access::ReadOnly).await.err();
    assert!(matches!(error, Some(FileError::NoRights { .. })), "a folder that may not be entered: {error:?}");
    set_mode(desk.folder.path(), 0o755);
}

#[tokio::test]
async fn a_file_that_may_not_be_read() {
    if done_as_ordinary_user("a_file_that_may_not_be_read") {
        return;
    }
    let desk = Desk::new();
    let path = desk.closed_with(1).await;
    set_mode(&path, 0o000);
    for access in [Access::ReadWrite, Access::ReadOnly] {
        let error = desk.open_as(access).await.err();
        assert!(matches!(error, Some(FileError::NoRights { .. })), "it may not be read ({access:?}): {error:?}");
    }
    assert_eq!(names(desk.folder.path()), ["work.parkbridge"], "nothing was left beside it");
}

#[tokio::test]
async fn a_crashed_workspace_in_a_folder_without_rights_can_be_read() {
    if done_as_ordinary_user("a_crashed_workspace_in_a_folder_without_rights_can_be_read") {
        return;
    }
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let crashed = Desk::new();
    for name in ["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"] {
        fs::copy(desk.path(name), crashed.path(name)).expect("copied");
    }
    workspace.close().await.expect("closed");
    set_mode(crashed.folder.path(), 0o555);
    let (reading, notices) = crashed.open_as(Access::ReadOnly).await.expect("it may be read");
    assert_eq!((notices, count(&reading).await), (vec![Notice::Recovered], 1), "with its last changes");
    reading.close().await.expect("closed");
    set_mode(crashed.folder.path(), 0o755);
}
