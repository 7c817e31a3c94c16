//! Several reads of one state.

use super::*;
use crate::lists::{ListQuery, Sort};

async fn seen(reader: &mut SqliteConnection) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM record").fetch_one(reader).await.expect("a count")
}

#[tokio::test]
async fn what_is_committed_meanwhile_is_not_seen_until_it_ends() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let mut reader = workspace.reader().await.expect("a reader");
    reader.snapshot().await.expect("one state");
    put(&workspace, 2).await;
    assert_eq!(seen(&mut reader).await, 1, "the state is that of the call, not of the first read after it");
    reader.snapshot().await.expect("the same state");
    assert_eq!(seen(&mut reader).await, 1, "asking again keeps the state that is there");
    reader.end().await.expect("ended");
    assert_eq!(seen(&mut reader).await, 2, "after it the present is seen");
    reader.end().await.expect("nothing to end is no error");
    drop(reader);
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn it_ends_when_the_connection_goes_back() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let mut readers = Vec::new();
    for _ in 0..4 {
        let mut reader = workspace.reader().await.expect("a reader");
        reader.snapshot().await.expect("one state");
        readers.push(reader);
    }
    drop(readers);
    put(&workspace, 2).await;
    let mut readers = Vec::new();
    for _ in 0..4 {
        let mut reader = workspace.reader().await.expect("a reader");
        assert_eq!(seen(&mut reader).await, 2, "every connection of the pool sees the present");
        readers.push(reader);
    }
    assert!(workspace.checkpoint().await.expect("folded in"), "nobody holds an old state any more");
    drop(readers);
    workspace.close().await.expect("closed");
}

#[tokio::test]
async fn a_list_inside_keeps_the_state_and_one_outside_leaves_none() {
    let desk = Desk::new();
    let workspace = desk.create().await;
    put(&workspace, 1).await;
    let query = everything();
    let mut reader = workspace.reader().await.expect("a reader");
    assert_eq!(reader.list(&query).await.expect("listed").total, 1, "one source");
    put(&workspace, 2).await;
    assert_eq!(reader.list(&query).await.expect("listed").total, 2, "a list by itself is of the present");
    reader.snapshot().await.expect("one state");
    put(&workspace, 3).await;
    assert_eq!(reader.list(&query).await.expect("listed").total, 2, "a list inside is of that state");
    put(&workspace, 4).await;
    assert_eq!(reader.list(&query).await.expect("listed").total, 2, "and has not ended it");
    drop(reader);
    workspace.close().await.expect("closed");
}

fn everything() -> ListQuery {
    ListQuery {
        kind: Kind::Source,
        filters: Vec::new(),
        text: String::new(),
        sort: Sort::Entry,
        descending: false,
        offset: 0,
        limit: 10_000,
        language: "en".to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_and_its_count_are_of_one_moment() {
    let desk = Desk::new();
    let workspace = std::sync::Arc::new(desk.create().await);
    let writing = workspace.clone();
    let writer = tokio::spawn(async move {
        for number in 0..150 {
            put(&writing, number).await;
        }
    });
    let mut reader = workspace.reader().await.expect("a reader");
    while !writer.is_finished() {
        let page = reader.list(&everything()).await.expect("listed");
        assert_eq!(page.records.len(), page.total as usize, "the count is of the state whose records are listed");
    }
    writer.await.expect("written");
    drop(reader);
    let workspace = std::sync::Arc::into_inner(workspace).expect("the writer is done");
    workspace.close().await.expect("closed");
}
