//! How long the session book of the sample takes: from a cold worker, from a warm one, after an edit.

#[path = "../tests/common/mod.rs"]
mod common;

use divan::Bencher;
use domain::Value;
use reports::model::Document;
use reports::session_book::{Input, compose};
use reports::{ARGUMENT, Worker, WorkerCommand, worker_main};
use text::{Language, Text};
use tokio::runtime::Runtime;

fn main() {
    if std::env::args().any(|argument| argument == ARGUMENT) {
        worker_main();
    }
    divan::main();
}

fn book(input: &Input) -> Document {
    compose(input, &Text::new(Language::Ru))
}

fn worker() -> Worker {
    Worker::new(WorkerCommand::this_program().expect("the benchmark knows its program"))
}

#[divan::bench]
fn composed(bencher: Bencher) {
    let input = common::sample();
    bencher.bench(|| book(&input));
}

/// The worker's start is in it.
#[divan::bench(sample_count = 10)]
fn pdf_cold(bencher: Bencher) {
    let runtime = Runtime::new().expect("a runtime");
    let document = book(&common::sample());
    bencher.with_inputs(worker).bench_values(|worker| runtime.block_on(worker.pdf(&document)).expect("a PDF").pages);
}

#[divan::bench(sample_count = 20)]
fn pdf_warm(bencher: Bencher) {
    let runtime = Runtime::new().expect("a runtime");
    let worker = worker();
    let document = book(&common::sample());
    runtime.block_on(worker.pdf(&document)).expect("a PDF");
    bencher.bench(|| runtime.block_on(worker.pdf(&document)).expect("a PDF").pages);
}

/// One word of one park differs from the book before.
#[divan::bench(sample_count = 20)]
fn preview_after_an_edit(bencher: Bencher) {
    let runtime = Runtime::new().expect("a runtime");
    let worker = worker();
    let mut input = common::sample();
    let mut edit = 0;
    runtime.block_on(worker.preview(&book(&input))).expect("a preview");
    bencher
        .with_inputs(|| {
            edit += 1;
            input.parks[0].values.insert("name_ru", Value::Text(format!("Парк {edit}")));
            book(&input)
        })
        .bench_local_values(|document| {
            let preview = runtime.block_on(worker.preview(&document)).expect("a preview");
            runtime.block_on(worker.page_svg(preview.token, 1)).expect("a page").len()
        });
}
