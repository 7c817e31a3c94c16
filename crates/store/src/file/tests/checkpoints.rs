//! Folding the log in while nothing else happens.

use super::*;

#[tokio::test]
async fn when_idle_the_file_itself_gets_everything() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    assert!(workspace.checkpoint().await.expect("folded in"), "nobody reads, so the file holds everything");
    let crashed = desk.crashed(&["work.parkbridge", "work.parkbridge-lock"]);
    let (alone, _) = crashed.open().await;
    assert_eq!(count(&alone).await, 1, "the file without its log holds the edit");
    alone.close().await.expect("closed");
    put(&workspace, 2).await;
    assert_eq!(count(&workspace).await, 2, "work goes on after it");
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn it_does_not_wait_for_an_action_or_for_readers() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let tx = workspace.begin(label()).await.expect("an action begins");
    assert!(!workspace.checkpoint().await.expect("not now"), "an action is under way: it is for another time");
    tx.rollback().await.expect("given up");

    let mut reader = workspace.reader().await.expect("a reader");
    reader.snapshot().await.expect("one state");
    put(&workspace, 2).await;
    assert!(!workspace.checkpoint().await.expect("in part"), "a reader still needs what the file held before");
    reader.end().await.expect("ended");
    assert!(workspace.checkpoint().await.expect("folded in"), "when it has ended the rest follows");
    drop(reader);
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn opened_for_reading_there_is_nothing_to_fold_in() {
    let desk = Desk::new();
    desk.closed_with(1).await;
    let before = listing(desk.folder.path());
    let (workspace, _) = desk.open_as(Access::ReadOnly).await.expect("opens");
    assert!(workspace.checkpoint().await.expect("nothing to do"), "it is no error and there is nothing left");
    workspace.close().await.expect("closed");
    assert_eq!(listing(desk.folder.path()), before, "nothing was touched");
}
