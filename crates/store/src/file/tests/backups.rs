//! Backups: made, listed, rotated, proven, restored.

use super::*;
use std::fs;

#[tokio::test]
async fn a_backup_is_listed_and_opens_by_itself() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let backup = workspace.backup("request").await.expect("a backup");
    assert_eq!((backup.at, backup.reason.as_str(), backup.name.as_str()), (NOW, "request", "work"), "what it says");
    assert_eq!(workspace.backups().await.expect("listed"), std::slice::from_ref(&backup), "it is in the list");
    let by_name = crate::file::backup::backups_named(&desk.backups(), &desk.file()).expect("listed");
    assert_eq!(by_name, std::slice::from_ref(&backup), "it is found without opening the workspace");
    let (opened, notices) = Workspace::open(&backup.path, Access::ReadOnly, desk.options()).await.expect("opens");
    assert_eq!((notices, count(&opened).await), (Vec::new(), 1), "a backup is a whole workspace");
    opened.close().await.expect("closed");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn old_backups_go() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    for _ in 0..12 {
        workspace.backup("request").await.expect("a backup");
        desk.pass(DAY);
    }
    for _ in 0..5 {
        workspace.backup("request").await.expect("a backup");
        desk.pass(60_000);
    }
    let times: Vec<i64> = workspace.backups().await.expect("listed").iter().map(|backup| backup.at).collect();
    assert_eq!(times.len(), 10, "ten in all");
    let today = NOW + 12 * DAY;
    assert_eq!(times[..3], [today + 4 * 60_000, today + 3 * 60_000, today + 2 * 60_000], "the newest three of today");
    assert_eq!(times[3..], (5..12).rev().map(|day| NOW + day * DAY).collect::<Vec<_>>(), "one of each day before");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn two_backups_in_one_moment_are_two_files() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let first = workspace.backup("request").await.expect("a backup");
    let second = workspace.backup("request").await.expect("a backup");
    assert_ne!(first.path, second.path, "the second does not take the first's place");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn restoring_brings_the_old_state_back_and_keeps_the_present() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let backup = workspace.backup("request").await.expect("a backup");
    put(&workspace, 2).await;
    put(&workspace, 3).await;
    desk.pass(1000);
    let workspace = workspace.restore(&backup.path).await.expect("restored");
    assert_eq!(count(&workspace).await, 1, "the old state");
    put(&workspace, 4).await;
    let present = workspace.backups().await.expect("listed").remove(0);
    assert_eq!(present.reason, "restore", "the present was kept first");
    let workspace = workspace.restore(&present.path).await.expect("the way back");
    assert_eq!(count(&workspace).await, 3, "the state before restoring");
    assert_eq!(workspace.integrity().await.expect("checked"), Vec::<String>::new(), "and it is sound");
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["backups", "work.parkbridge"], "nothing half-made stays");
}

#[tokio::test]
async fn a_broken_backup_is_not_restored() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    for number in 0..20 {
        put(&workspace, number).await;
    }
    let backup = workspace.backup("request").await.expect("a backup");
    let mut bytes = fs::read(&backup.path).expect("readable");
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 4096].fill(0x5a);
    fs::write(&backup.path, &bytes).expect("broken");
    match workspace.restore(&backup.path).await.err() {
        Some(FileError::Unproven { path, why }) => {
            assert_eq!(path, backup.path.canonicalize().expect("a path"), "the backup is named");
            assert!(matches!(*why, FileError::Damaged { .. }), "and what is wrong with it: {why}");
        }
        other => panic!("a broken backup was answered {other:?}"),
    }
    let (workspace, notices) = desk.open().await;
    assert_eq!((notices, count(&workspace).await), (Vec::new(), 20), "the workspace is as it was, and closed");
    assert_eq!(workspace.backups().await.expect("listed").len(), 1, "nothing was backed up for nothing");
    let own = workspace.restore(&desk.file()).await.err();
    assert!(matches!(own, Some(FileError::Locked { .. })), "a workspace is not its own backup: {own:?}");
}

#[tokio::test]
async fn a_workspace_that_does_not_open_is_replaced_and_its_bytes_are_kept() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let backup = workspace.backup("request").await.expect("a backup");
    workspace.close().await.expect("closed");
    fs::write(desk.file(), b"SQLite format 3\0 and no more").expect("broken");
    let (workspace, notices) = Workspace::replace(&desk.file(), &backup.path, desk.options()).await.expect("replaced");
    assert_eq!((notices, count(&workspace).await), (Vec::new(), 1), "the backup is there");
    workspace.close().await.expect("closed");
    let kept = listing(&desk.backups()).into_iter().filter(|(_, bytes)| bytes.0 == b"SQLite format 3\0 and no more");
    assert_eq!(kept.count(), 1, "the broken bytes were kept");
}

#[tokio::test]
async fn without_a_folder_nothing_is_backed_up_or_restored() {
    let desk = Desk::new();
    let options = Options { backups: None, ..desk.options() };
    let workspace = Workspace::create(&desk.file(), false, options.clone()).await.expect("created");
    put(&workspace, 1).await;
    let error = workspace.backup("request").await.err();
    assert!(matches!(error, Some(FileError::NoBackupFolder { .. })), "there is no folder: {error:?}");
    let copy = desk.path("copy.parkbridge");
    workspace.save_copy(&copy, false).await.expect("copied");
    let error = workspace.restore(&copy).await.err();
    assert!(matches!(error, Some(FileError::NoBackupFolder { .. })), "the present cannot be kept: {error:?}");
    let (workspace, _) = desk.open().await;
    assert_eq!(count(&workspace).await, 1, "so it was not replaced");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn replacing_a_healthy_workspace_keeps_what_a_crash_left_beside_it() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let backup = workspace.backup("request").await.expect("a backup");
    workspace.checkpoint().await.expect("folded in");
    put(&workspace, 2).await;
    let crashed = desk.crashed(&["work.parkbridge", "work.parkbridge-wal", "work.parkbridge-lock"]);
    workspace.close().await.expect("closed");

    let (workspace, _) = Workspace::replace(&crashed.file(), &backup.path, crashed.options()).await.expect("replaced");
    assert_eq!(count(&workspace).await, 1, "the backup is there");
    let kept = workspace.backups().await.expect("listed");
    let reasons: Vec<&str> = kept.iter().map(|backup| backup.reason.as_str()).collect();
    assert_eq!(
        reasons,
        ["restore"],
        "the present was kept as a backup of this workspace, which rotates with the others"
    );
    let workspace = workspace.restore(&kept[0].path).await.expect("the way back");
    assert_eq!(count(&workspace).await, 2, "the edit that was acknowledged before the crash is in what was kept");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn of_a_workspace_that_does_not_open_its_log_is_kept_too() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    let backup = workspace.backup("request").await.expect("a backup");
    workspace.close().await.expect("closed");
    let broken = b"SQLite format 3\0 and no more";
    fs::write(desk.file(), broken).expect("broken");
    fs::write(desk.path("work.parkbridge-wal"), b"the log").expect("a log");
    fs::write(desk.path("work.parkbridge-journal"), b"the journal").expect("a journal");
    let (workspace, _) = Workspace::replace(&desk.file(), &backup.path, desk.options()).await.expect("replaced");
    workspace.close().await.expect("closed");
    let kept = listing(&desk.backups());
    let main = kept.iter().find(|(_, bytes)| bytes.0 == broken).map(|(path, _)| path.clone()).expect("the bytes");
    for (ending, content) in [("-wal", b"the log".as_slice()), ("-journal", b"the journal")] {
        let beside = PathBuf::from(format!("{}{ending}", main.display()));
        assert_eq!(
            fs::read(&beside).ok().as_deref(),
            Some(content),
            "what lay beside the file lies beside what is kept"
        );
    }
}
