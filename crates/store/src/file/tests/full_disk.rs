//! No room: what was there stays, and the error says so.

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

/// Runs the test again in a name space of its own, where a disk of 3 MiB can be mounted.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_disk_that_is_really_full() {
    if let Some(disk) = std::env::var_os(DISK) {
        return on_a_full_disk(Path::new(&disk)).await;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let script = format!("mount -t tmpfs -o size=3m tmpfs \"${DISK}\" || exit 77; exec \"$0\" \"$@\"");
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &script])
        .arg(std::env::current_exe().expect("this test"))
        .args(["--exact", "file::tests::full_disk::a_disk_that_is_really_full"])
        .env(DISK, folder.path())
        .output();
    match output {
        Ok(output) if output.status.success() => {}
        Ok(output) if output.status.code() == Some(101) => {
            panic!(
                "on a full disk: {}{}",
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            )
        }
        // Containers may forbid it; the limit on pages above is tried everywhere.
        other => eprintln!("a small disk cannot be mounted here: {other:?}"),
    }
}

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

    let mut acknowledged = 4;
    let failed = loop {
        let mut tx = match workspace.begin(label()).await {
            Ok(tx) => tx,
            Err(error) => break error,
        };
        if let Err(error) = tx.insert(&record(1000 + acknowledged)).await {
            break error;
        }
        match tx.commit().await {
            Ok(_) => acknowledged += 1,
            Err(error) => break error,
        }
        assert!(acknowledged < 10_000, "the disk is full, yet actions go on being acknowledged");
    };
    assert!(matches!(failed, StoreError::Full), "an action on a full disk says so: {failed}");
    assert_eq!(count(&workspace).await, acknowledged as i64, "what was acknowledged stays readable");
    // Folding the log in may find no room either: then it stays beside the file.
    let _ = workspace.close().await;
    std::fs::remove_file(&ballast).expect("room again");
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, acknowledged as i64, "nothing acknowledged is lost");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "the file is sound");
    workspace.close().await.expect("closed");
}

/// Fills the disk to the last byte with a file.
fn fill(disk: &Path) -> PathBuf {
    use std::io::Write;
    let path = disk.join("ballast");
    let mut file = std::fs::File::create(&path).expect("a file");
    for size in [65_536, 4096, 1] {
        while file.write_all(&vec![0; size]).is_ok() {}
    }
    path
}
