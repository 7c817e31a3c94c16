//! No room: what was there stays, and the error says so.

#[cfg(unix)]
use std::process::Command;

use super::*;
use crate::error::StoreError;

#[tokio::test]
async fn an_action_that_finds_no_room_is_taken_back() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let mut writer = workspace.lock_writer().await.expect("the writer");
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *writer).await.expect("a count");
    let limit = format!("PRAGMA max_page_count = {}", pages + 1);
    sqlx::raw_sql(AssertSqlSafe(limit)).execute(&mut *writer).await.expect("a limit");
    drop(writer);

    let mut tx = workspace.begin(label()).await.expect("an action begins");
    let mut failed = None;
    for number in 2..5000 {
        if let Err(error) = tx.insert(&record(number)).await {
            failed = Some(error);
            break;
        }
    }
    assert!(matches!(failed, Some(StoreError::Full)), "the limit is told as a full disk: {failed:?}");
    drop(tx);
    assert_eq!(count(&workspace).await, 1, "what was there stays, the action never was");

    let mut writer = workspace.lock_writer().await.expect("the writer");
    sqlx::raw_sql("PRAGMA max_page_count = 1000000").execute(&mut *writer).await.expect("room again");
    drop(writer);
    put(&workspace, 2).await;
    assert_eq!(count(&workspace).await, 2, "with room it goes on");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "the file is sound");
    workspace.close().await.expect("closed");
}

const DISK: &str = "PARKBRIDGE_TEST_SMALL_DISK";
const LIMITED: &str = "PARKBRIDGE_TEST_SMALL_FILES";

/// The full disk of a name space of its own; where the system allows none, files that may not grow.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_small_disk_or_small_files_lose_nothing() {
    if let Some(disk) = std::env::var_os(DISK) {
        return on_a_full_disk(Path::new(&disk)).await;
    }
    if std::env::var_os(LIMITED).is_some() {
        return in_files_that_may_not_grow().await;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let apart = ["unshare", "--map-root-user", "--mount"];
    let mount = format!("mount -t tmpfs -o size=3m tmpfs \"${DISK}\"");
    let possible = Command::new(apart[0])
        .args(&apart[1..])
        .args(["sh", "-c", &mount])
        .env(DISK, folder.path())
        .output()
        .is_ok_and(|output| output.status.success());
    if possible {
        again(&apart, &mount, DISK, folder.path().as_os_str(), "a_small_disk_or_small_files_lose_nothing");
    } else {
        small_files("a_small_disk_or_small_files_lose_nothing");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn files_that_may_not_grow_lose_nothing() {
    if std::env::var_os(LIMITED).is_some() {
        return in_files_that_may_not_grow().await;
    }
    small_files("files_that_may_not_grow_lose_nothing");
}

/// Runs a test of this module again where no file may be longer than 3 MiB (6144 blocks of 512 bytes).
#[cfg(unix)]
fn small_files(test: &str) {
    again(&[], "trap '' XFSZ && ulimit -f 6144", LIMITED, "yes".as_ref(), test);
}

/// Runs a test of this module again after `setup` in a shell, with one more variable, and expects it to pass.
#[cfg(unix)]
fn again(before: &[&str], setup: &str, variable: &str, value: &std::ffi::OsStr, test: &str) {
    let script = format!("{setup} && exec \"$0\" \"$@\"");
    let command: Vec<&str> = before.iter().copied().chain(["sh", "-c", &script]).collect();
    let output = Command::new(command[0])
        .args(&command[1..])
        .arg(std::env::current_exe().expect("this test"))
        .args(["--exact", &format!("file::tests::full_disk::{test}")])
        .env(variable, value)
        .output()
        .expect("the test runs again");
    let told = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("1 passed"), "with {variable}: {told}");
}

/// The system refuses to let the log grow, in the middle of an action or of its commit.
#[cfg(unix)]
async fn in_files_that_may_not_grow() {
    let desk = Desk::new();
    desk.closed_with(3).await;
    let (workspace, _) = desk.open().await;
    let (acknowledged, failed) = until_it_fails(&workspace, 3).await;
    assert!(!matches!(failed, StoreError::Closed | StoreError::ReadOnly), "the refusal is told as it is: {failed}");
    assert_eq!(count(&workspace).await, acknowledged, "what was acknowledged stays readable");
    // Folding the log in may be refused too: then it stays beside the file.
    let _ = workspace.close().await;
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, acknowledged, "nothing acknowledged is lost");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "the file is sound");
    workspace.close().await.expect("closed");
}

/// Adds one record after the other until that fails. Returns how many are there then, and why.
#[cfg(unix)]
async fn until_it_fails(workspace: &Workspace, present: i64) -> (i64, StoreError) {
    let mut acknowledged = present;
    let failed = loop {
        let mut tx = match workspace.begin(label()).await {
            Ok(tx) => tx,
            Err(error) => break error,
        };
        if let Err(error) = tx.insert(&record(1000 + acknowledged as u64)).await {
            break error;
        }
        match tx.commit().await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 10_000, "there is no room, yet actions go on being acknowledged");
    };
    (acknowledged, failed)
}

#[cfg(target_os = "linux")]
async fn on_a_full_disk(disk: &Path) {
    let mut desk = Desk::new();
    desk.folder = tempfile::tempdir_in(disk).expect("a folder on the small disk");
    desk.closed_with(3).await;
    let before = listing(desk.folder.path());
    let ballast = fill(disk);

    for access in [Access::ReadWrite, Access::ReadOnly] {
        match desk.open_as(access).await {
            Ok((workspace, _)) => {
                assert_eq!(access, Access::ReadOnly, "writing needs room, reading does not");
                workspace.close().await.expect("closed");
            }
            Err(error) => assert!(matches!(error, FileError::DiskFull { .. }), "{error}"),
        }
        assert_eq!(listing(desk.folder.path()), before, "the file is as it was ({access:?})");
    }
    let new = Workspace::create(&desk.path("new.parkbridge"), false, desk.options()).await.err();
    assert!(matches!(new, Some(FileError::DiskFull { .. })), "no room for a new one: {new:?}");
    assert_eq!(listing(desk.folder.path()), before, "nothing half-made stays");

    std::fs::remove_file(&ballast).expect("room again");
    let (workspace, _) = desk.open().await;
    put(&workspace, 100).await;
    let ballast = fill(disk);
    let copy = workspace.save_copy(&desk.path("copy.parkbridge"), false).await.err();
    assert!(matches!(copy, Some(FileError::DiskFull { .. })), "no room for a copy: {copy:?}");
    let backup = workspace.backup("request").await.err();
    assert!(matches!(backup, Some(FileError::DiskFull { .. })), "no room for a backup: {backup:?}");

    let (acknowledged, failed) = until_it_fails(&workspace, 4).await;
    assert!(matches!(failed, StoreError::Full), "an action on a full disk says so: {failed}");
    assert_eq!(count(&workspace).await, acknowledged, "what was acknowledged stays readable");
    // Folding the log in may find no room either: then it stays beside the file.
    let _ = workspace.close().await;
    std::fs::remove_file(&ballast).expect("room again");
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, acknowledged, "nothing acknowledged is lost");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "the file is sound");
    workspace.close().await.expect("closed");
}

/// Fills the disk to the last byte with a file.
#[cfg(target_os = "linux")]
fn fill(disk: &Path) -> PathBuf {
    use std::io::Write;
    let path = disk.join("ballast");
    let mut file = std::fs::File::create(&path).expect("a file");
    for size in [65_536, 4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
    path
}
