//! The document worker as a process: this program is its own worker, so it begins with `main`.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use reports::model::{Block, Document, Run};
use reports::{ARGUMENT, ReportError, Worker, WorkerCommand, worker_main};

fn main() {
    if std::env::args().any(|argument| argument == ARGUMENT) {
        worker_main();
    }
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        sets_documents_and_stays_warm().await;
        previews_come_page_by_page_even_after_a_restart().await;
        dropping_a_call_kills_the_worker_and_the_next_one_starts_it().await;
        cancelling_ends_the_call().await;
        too_much_memory_is_said().await;
        a_program_that_is_no_worker_is_said().await;
        in_process_gives_the_same_bytes().await;
    });
    the_worker_ends_with_its_parent_in_the_midst_of_a_document();
}

fn document(paragraphs: usize) -> Document {
    let mut blocks = vec![Block::heading(1, vec![Run::plain("Chapter")])];
    let text = |number: usize| format!("Paragraph {number}: {}", "so it goes on and on. ".repeat(12));
    blocks.extend((0..paragraphs).map(|number| Block::paragraph(vec![Run::plain(text(number))])));
    Document {
        kind: "Test".into(),
        title: "Test".into(),
        subtitle: None,
        language: "en".into(),
        date: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
        dated: "22 Nov 2026".into(),
        marking: None,
        contents: None,
        front: vec![],
        blocks,
    }
}

/// So long that it is still being set when the test acts.
fn endless() -> Document {
    document(60_000)
}

fn command() -> WorkerCommand {
    WorkerCommand::this_program().expect("the test program knows itself")
}

async fn sets_documents_and_stays_warm() {
    let worker = Worker::new(command());
    let first = worker.pdf(&document(30)).await.expect("a PDF");
    assert!(first.pdf.starts_with(b"%PDF-"), "the answer is a PDF");
    assert!(first.pages >= 2, "the number of pages comes with it");
    let second = worker.pdf(&document(30)).await.expect("a PDF");
    assert_eq!(first, second, "the same document gives the same bytes");
    worker.stop().await;
    assert_eq!(worker.pdf(&document(30)).await.expect("a PDF"), first, "a stopped worker starts again");
}

async fn previews_come_page_by_page_even_after_a_restart() {
    let worker = Worker::new(command());
    let preview = worker.preview(&document(30)).await.expect("a preview");
    let page = worker.page_svg(preview.token, 1).await.expect("the first page");
    assert!(page.starts_with(b"<svg"), "a page is an SVG picture");
    worker.stop().await;
    let again = worker.page_svg(preview.token, 1).await.expect("the page of a preview that is still kept");
    assert_eq!(page, again, "a restart must not be seen");
    let none = worker.page_svg(preview.token, preview.pages + 1).await;
    assert!(matches!(none, Err(ReportError::NoSuchPage)), "there is no page after the last");
    assert!(matches!(worker.page_svg(999, 1).await, Err(ReportError::NoSuchPage)), "nor one of an unknown preview");
}

async fn dropping_a_call_kills_the_worker_and_the_next_one_starts_it() {
    let worker = Worker::new(command());
    let long = endless();
    let gave_up = tokio::time::timeout(Duration::from_millis(500), worker.pdf(&long)).await;
    assert!(gave_up.is_err(), "the document must be long enough to be interrupted");
    let started = Instant::now();
    worker.pdf(&document(3)).await.expect("the next document is set by a new worker");
    assert!(started.elapsed() < Duration::from_secs(20), "it must not wait for the one that was given up");
}

async fn cancelling_ends_the_call() {
    let worker = Worker::new(command());
    let canceller = worker.clone();
    let cancel = async move {
        tokio::time::sleep(Duration::from_millis(300)).await;
        canceller.cancel();
    };
    let long = endless();
    let (answered, ()) = tokio::join!(worker.pdf(&long), cancel);
    assert!(matches!(answered, Err(ReportError::Cancelled)), "the call must say that it was cancelled");
}

async fn too_much_memory_is_said() {
    let worker = Worker::new(WorkerCommand { memory_mb: 60, ..command() });
    let answered = worker.pdf(&endless()).await;
    assert!(matches!(answered, Err(ReportError::OutOfMemory { limit_mb: 60 })), "{answered:?}");
}

async fn a_program_that_is_no_worker_is_said() {
    let missing = WorkerCommand { program: "no-such-program-here".into(), ..command() };
    let answered = Worker::new(missing).pdf(&document(1)).await;
    assert!(matches!(answered, Err(ReportError::Worker(_))), "{answered:?}");
}

async fn in_process_gives_the_same_bytes() {
    let here = Worker::in_process().pdf(&document(5)).await.expect("a PDF");
    let there = Worker::new(command()).pdf(&document(5)).await.expect("a PDF");
    assert_eq!(here, there, "where a document is set must not show in it");
}

/// When the parent dies its end of the pipe closes, whatever the worker is doing.
fn the_worker_ends_with_its_parent_in_the_midst_of_a_document() {
    let WorkerCommand { program, arguments, .. } = command();
    let mut command = Command::new(program);
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("a worker");
    let request = serde_json::json!({"request": "pdf", "document": endless()}).to_string();
    let mut input = child.stdin.take().expect("a pipe");
    let lengths = [u32::try_from(request.len()).expect("a short request").to_le_bytes(), [0; 4]].concat();
    input.write_all(&[&lengths, request.as_bytes()].concat()).expect("the worker reads");
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(child.try_wait().expect("a state"), None, "it must still be at work");
    drop(input);
    let started = Instant::now();
    while child.try_wait().expect("a state").is_none() {
        assert!(started.elapsed() < Duration::from_secs(20), "the worker outlives its parent");
        std::thread::sleep(Duration::from_millis(20));
    }
}
