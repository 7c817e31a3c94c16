//! Speeds of the store on a large workspace: 10,000 sites, 50,000 residents, 300,000 facts.
//!
//! `PARKBRIDGE_BENCH_WORKSPACE` names a generated workspace (`cargo xtask generate`), which is copied
//! and left as it is; without it one is made here, the same on every run. Both are kept in the target
//! folder. Each bench is named after the speed that it measures.

#[path = "store/generated.rs"]
mod generated;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use divan::Bencher;
use domain::{Kind, RecordId, Value};
use store::board::BoardQuery;
use store::lists::{FilterOp, ListFilter, ListQuery, Sort};
use store::{Access, Label, Options, Workspace};
use tokio::runtime::Runtime;

fn main() {
    // Made before the first measurement.
    bench();
    divan::main();
}

/// The workspace that every bench uses, and what runs its futures.
struct Bench {
    runtime: Runtime,
    file: PathBuf,
    workspace: Workspace,
}

fn bench() -> &'static Bench {
    static BENCH: OnceLock<Bench> = OnceLock::new();
    BENCH.get_or_init(|| {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let file = folder.join("bench.parkbridge");
        for name in ["bench.parkbridge", "bench.parkbridge-wal", "bench.parkbridge-shm", "bench.parkbridge-lock"] {
            // Left by a run before: it has moved cards since.
            let _ = std::fs::remove_file(folder.join(name));
        }
        match std::env::var_os("PARKBRIDGE_BENCH_WORKSPACE") {
            Some(given) => {
                std::fs::copy(given, &file).expect("the workspace can be copied");
            }
            None => runtime.block_on(generated::make(&file, options(), generated::LARGE)),
        }
        let (workspace, _) = runtime.block_on(Workspace::open(&file, Access::ReadWrite, options())).expect("it opens");
        Bench { runtime, file, workspace }
    })
}

fn options() -> Options {
    let now = Arc::new(AtomicI64::new(1_795_341_600_000));
    Options {
        author: "bench".to_owned(),
        device: "bench".to_owned(),
        clock: Arc::new(move || now.fetch_add(1, Ordering::Relaxed)),
        backups: None,
    }
}

fn label() -> Label {
    Label { key: "log-bench".into(), args: Vec::new() }
}

// ---------------------------------------------------------------- open

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_read_only(bencher: Bencher) {
    let bench = bench();
    let opened: RefCell<Option<Workspace>> = RefCell::new(None);
    bencher
        .with_inputs(|| {
            if let Some(workspace) = opened.take() {
                bench.runtime.block_on(workspace.close()).expect("it closes");
            }
        })
        .bench_local_values(|()| {
            let (workspace, _) =
                bench.runtime.block_on(Workspace::open(&bench.file, Access::ReadOnly, options())).expect("it opens");
            opened.replace(Some(workspace));
        });
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_to_write(bencher: Bencher) {
    let bench = bench();
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a temporary folder");
    let file = folder.path().join("copy.parkbridge");
    bench.runtime.block_on(bench.workspace.save_copy(&file, false)).expect("copied");
    let opened: RefCell<Option<Workspace>> = RefCell::new(None);
    bencher
        .with_inputs(|| {
            if let Some(workspace) = opened.take() {
                bench.runtime.block_on(workspace.close()).expect("it closes");
            }
        })
        .bench_local_values(|()| {
            let (workspace, _) =
                bench.runtime.block_on(Workspace::open(&file, Access::ReadWrite, options())).expect("it opens");
            opened.replace(Some(workspace));
        });
}

// ---------------------------------------------------------------- lists

const PAGES: &[&str] = &[
    "site by entry",
    "site by title",
    "site by area, descending",
    "site by country",
    "site by readiness, at least ready",
    "site name contains",
    "resident by title",
    "resident by investment",
    "resident by stage, land at least 5",
    "resident text",
    "resident stage is not lost",
    "fact by entry",
    "fact by title",
    "fact by scope",
    "fact by value",
    "fact by confidence",
    "fact confidence B by as of",
    "fact value at least 5",
    "fact confidence B, value at most 3",
    "fact without a source",
    "fact article contains",
    "fact indicator contains",
    "fact text",
    "fact illustrative",
];

fn query(page: &str) -> ListQuery {
    let kind: Kind = page.split_once(' ').and_then(|(kind, _)| kind.parse().ok()).expect("a page names its kind");
    let field = |name: &str| kind.def().field(name).expect("a field of the kind");
    let is = |name: &str, op, typed: &str| {
        ListFilter::Compare(field(name), op, Value::parse(field(name), typed).expect("a good value"))
    };
    let mut query = ListQuery {
        kind,
        filters: Vec::new(),
        text: String::new(),
        sort: Sort::Entry,
        descending: false,
        offset: 0,
        limit: 100,
        language: "ru".to_owned(),
    };
    match page {
        "site by title" | "resident by title" | "fact by title" => query.sort = Sort::Title,
        "site by area, descending" => (query.sort, query.descending) = (Sort::Field(field("area_ha")), true),
        "site by country" => query.sort = Sort::Field(field("country")),
        "site by readiness, at least ready" => {
            query.sort = Sort::Field(field("readiness"));
            query.filters.push(is("readiness", FilterOp::AtLeast, "ready"));
        }
        "site name contains" => query.filters.push(ListFilter::Contains(field("name_ru"), "ЗАВОД".to_owned())),
        "resident by investment" => query.sort = Sort::Field(field("investment")),
        "resident by stage, land at least 5" => {
            query.sort = Sort::Field(field("pipeline_stage"));
            query.filters.push(is("land_ha", FilterOp::AtLeast, "5"));
        }
        "resident text" => query.text = "станок".to_owned(),
        "resident stage is not lost" => query.filters.push(is("pipeline_stage", FilterOp::IsNot, "lost")),
        "fact by scope" => query.sort = Sort::Field(field("scope")),
        "fact by value" => query.sort = Sort::Field(field("value")),
        "fact by confidence" => query.sort = Sort::Field(field("confidence")),
        "fact confidence B by as of" => {
            query.sort = Sort::Field(field("as_of"));
            query.filters.push(is("confidence", FilterOp::Is, "B"));
        }
        "fact value at least 5" => query.filters.push(is("value", FilterOp::AtLeast, "5")),
        "fact confidence B, value at most 3" => {
            query.filters.push(is("confidence", FilterOp::Is, "B"));
            query.filters.push(is("value", FilterOp::AtMost, "3"));
        }
        "fact without a source" => query.filters.push(ListFilter::Compare(field("source"), FilterOp::Unknown, None)),
        "fact article contains" => query.filters.push(ListFilter::Contains(field("article"), "77".to_owned())),
        "fact indicator contains" => query.filters.push(ListFilter::Contains(field("indicator"), "RATE".to_owned())),
        "fact text" => query.text = "rate".to_owned(),
        "fact illustrative" => query.filters.push(ListFilter::Illustrative(true)),
        _ => {}
    }
    query
}

#[divan::bench(args = PAGES, sample_count = 20, sample_size = 1)]
fn first_page_with_count(bencher: Bencher, page: &str) {
    let bench = bench();
    let query = query(page);
    bencher.bench_local(|| {
        bench.runtime.block_on(async {
            let mut reader = bench.workspace.reader().await.expect("a reader");
            reader.list(&query).await.expect("a page")
        })
    });
}

#[divan::bench(args = ["site", "resident"], sample_count = 20, sample_size = 1)]
fn board(bencher: Bencher, kind: &str) {
    let bench = bench();
    let query = BoardQuery { kind: kind.parse().expect("a kind"), filters: Vec::new(), text: String::new(), cards: 50 };
    bencher.bench_local(|| {
        bench.runtime.block_on(async {
            let mut reader = bench.workspace.reader().await.expect("a reader");
            reader.board(&query).await.expect("a board")
        })
    });
}

// ---------------------------------------------------------------- search

#[divan::bench(args = ["з", "за", "завод", "завод маш", "чирчик 12", "s", "rate", "tax rate", "长", "海关", "zzz", "7"], sample_count = 20, sample_size = 1)]
fn search_as_you_type(bencher: Bencher, typed: &str) {
    let bench = bench();
    bencher.bench_local(|| {
        bench.runtime.block_on(async {
            let mut reader = bench.workspace.reader().await.expect("a reader");
            reader.search(typed, None, 21).await.expect("an answer")
        })
    });
}

// ---------------------------------------------------------------- writing

/// Some site, another one each time.
fn some_site() -> RecordId {
    static SITES: OnceLock<Vec<RecordId>> = OnceLock::new();
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let sites = SITES.get_or_init(|| {
        let bench = bench();
        let query = ListQuery { limit: 500, ..query("site by entry") };
        let page = bench.runtime.block_on(async {
            let mut reader = bench.workspace.reader().await.expect("a reader");
            reader.list(&query).await.expect("a page")
        });
        page.records.into_iter().map(|record| record.id).collect()
    });
    sites[NEXT.fetch_add(1, Ordering::Relaxed) % sites.len()].clone()
}

async fn move_one(id: &RecordId, stage: &'static str) {
    let field = Kind::Site.def().field("readiness").expect("a field");
    let mut tx = bench().workspace.begin(label()).await.expect("begun");
    tx.update(id, &[(field, Some(Value::Code(stage)))]).await.expect("moved");
    tx.commit().await.expect("committed");
}

/// Another stage each time, so that every move changes something.
fn some_stage() -> &'static str {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let codes = Kind::Site.def().stage_codes().expect("sites have a stage").codes;
    codes[NEXT.fetch_add(1, Ordering::Relaxed) / 500 % codes.len()]
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn move_card_with_log(bencher: Bencher) {
    bencher
        .with_inputs(|| (some_site(), some_stage()))
        .bench_local_values(|(id, stage)| bench().runtime.block_on(move_one(&id, stage)));
}

#[divan::bench(sample_count = 100, sample_size = 1)]
fn undo_single_edit(bencher: Bencher) {
    let bench = bench();
    bencher
        .with_inputs(|| bench.runtime.block_on(move_one(&some_site(), some_stage())))
        .bench_local_values(|()| bench.runtime.block_on(bench.workspace.undo()).expect("undone"));
}

/// How long the disk takes to confirm one write: the floor of every commit.
#[divan::bench(sample_count = 50, sample_size = 1)]
fn fsync_alone(bencher: Bencher) {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    bencher.bench_local(|| {
        file.write_all(&[7; 4096]).expect("written");
        file.as_file().sync_data().expect("synced");
    });
}
