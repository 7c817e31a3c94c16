//! Copies under another name.

use super::*;
use std::fs;

#[tokio::test]
async fn a_saved_copy_is_whole_and_a_workspace_of_its_own() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let target = desk.path("copy.parkbridge");
    let bytes = workspace.save_copy(&target, false).await.expect("copied");
    assert_eq!(bytes, fs::metadata(&target).expect("there").len(), "its length is told");
    put(&workspace, 2).await;
    assert_eq!(
        names(desk.folder.path()).iter().filter(|name| name.starts_with("copy")).collect::<Vec<_>>(),
        ["copy.parkbridge"],
        "nothing half-made stays"
    );
    let (copy, notices) = Workspace::open(&target, Access::ReadWrite, desk.options()).await.expect("the copy opens");
    assert_eq!(notices, [], "a saved copy is not one taken behind our back");
    assert_eq!(count(&copy).await, 1, "it holds what there was when it was made");
    assert_ne!(copy.id, workspace.id, "its backups are its own");
    copy.close().await.expect("closed");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_copy_overwrites_only_when_told_and_never_itself() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let target = desk.path("copy.parkbridge");
    fs::write(&target, "something else").expect("written");
    let refused = workspace.save_copy(&target, false).await.err();
    assert!(matches!(refused, Some(FileError::AlreadyExists { .. })), "the name is taken: {refused:?}");
    assert_eq!(fs::read(&target).expect("there"), b"something else", "and left alone");
    workspace.save_copy(&target, true).await.expect("overwritten when told");
    let itself = workspace.save_copy(&desk.file(), true).await.err();
    assert!(matches!(itself, Some(FileError::AlreadyExists { .. })), "not onto itself: {itself:?}");

    let (other, _) = Workspace::open(&target, Access::ReadWrite, desk.options()).await.expect("opens");
    let locked = workspace.save_copy(&target, true).await.err();
    assert!(matches!(locked, Some(FileError::Locked { .. })), "not over an open workspace: {locked:?}");
    assert_eq!(count(&other).await, 1, "which goes on");
    other.close().await.expect("closed");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn half_made_files_of_a_crash_are_removed_and_no_others() {
    let desk = Desk::new();
    let path = desk.closed_with(1).await;
    let part = crate::file::place::Place::existing(&path).expect("there").sibling();
    let notes = desk.path("work.parkbridge-notes.part");
    for path in [&part, &part.with_extension("part-journal"), &notes] {
        fs::write(path, "half").expect("written");
    }
    let (workspace, _) = desk.open().await;
    workspace.close().await.expect("closed");
    assert_eq!(names(desk.folder.path()), ["work.parkbridge", "work.parkbridge-notes.part"], "ours are gone");
}

#[tokio::test]
async fn a_new_workspace_does_not_inherit_a_dead_ones_log() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let dead = Desk::new();
    fs::copy(desk.path("work.parkbridge-wal"), dead.path("work.parkbridge-wal")).expect("copied");
    workspace.close().await.expect("closed");
    let refused = Workspace::create(&desk.file(), false, desk.options()).await.err();
    assert!(matches!(refused, Some(FileError::AlreadyExists { .. })), "the name is taken: {refused:?}");
    let fresh = dead.create().await;
    assert_eq!(count(&fresh).await, 0, "a new workspace is empty");
    fresh.close().await.expect("closed");
    assert_eq!(names(dead.folder.path()), ["work.parkbridge"], "one file");
}
