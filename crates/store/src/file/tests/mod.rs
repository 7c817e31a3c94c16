//! Tests of the file, each in its own temporary folder, with a clock that stands until it is moved.

mod backups;
mod checkpoints;
mod closing;
mod copies;
mod crash;
mod damage;
mod full_disk;
mod journals;
mod locks;
mod migrations;
mod refusals;
mod rights;
mod snapshots;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::{Kind, Record, RecordId, Value};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, SqliteConnection};
use tempfile::TempDir;

use crate::error::FileError;
use crate::tx::Label;
use crate::workspace::{Access, Notice, Options, Workspace};

/// 22 November 2026, 10:00 UTC.
const NOW: i64 = 1_795_341_600_000;
const DAY: i64 = 86_400_000;

/// A temporary folder with a place for a workspace and one for its backups.
struct Desk {
    folder: TempDir,
    now: Arc<AtomicI64>,
}

impl Desk {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder"), now: Arc::new(AtomicI64::new(NOW)) }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The workspace of the test.
    fn file(&self) -> PathBuf {
        self.path("work.parkbridge")
    }

    fn backups(&self) -> PathBuf {
        self.path("backups")
    }

    fn pass(&self, millis: i64) {
        self.now.fetch_add(millis, Ordering::SeqCst);
    }

    /// The folder of an open workspace as a crash would leave it, in a folder of its own.
    fn crashed(&self, names: &[&str]) -> Self {
        let crashed = Self::new();
        for name in names {
            std::fs::copy(self.path(name), crashed.path(name)).expect("copied");
        }
        crashed
    }

    fn options(&self) -> Options {
        let now = self.now.clone();
        Options {
            author: "Test".to_owned(),
            device: "device".to_owned(),
            clock: Arc::new(move || now.load(Ordering::SeqCst)),
            backups: Some(self.backups()),
        }
    }

    async fn create(&self) -> Workspace {
        Workspace::create(&self.file(), false, self.options()).await.expect("a new workspace")
    }

    /// A closed workspace with `count` records.
    async fn closed_with(&self, count: u64) -> PathBuf {
        let workspace = self.create().await;
        for number in 0..count {
            put(&workspace, number).await;
        }
        workspace.close().await.expect("closed");
        self.file()
    }

    async fn open(&self) -> (Workspace, Vec<Notice>) {
        self.open_as(Access::ReadWrite).await.expect("the workspace opens")
    }

    async fn open_as(&self, access: Access) -> Result<(Workspace, Vec<Notice>), FileError> {
        Workspace::open(&self.file(), access, self.options()).await
    }

    /// Opens for `access`, expects a refusal, and that nothing in the folder has changed by it.
    async fn refused(&self, access: Access) -> FileError {
        let before = listing(self.folder.path());
        let error = match self.open_as(access).await {
            Ok(_) => panic!("a file that must be refused was opened with {access:?}"),
            Err(error) => error,
        };
        assert_eq!(listing(self.folder.path()), before, "refusing with {error} has changed the folder ({access:?})");
        error
    }
}

/// The bytes of a file, told by their number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Bytes(Vec<u8>);

impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// Every file in a folder with its bytes.
fn listing(folder: &Path) -> Vec<(PathBuf, Bytes)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), Bytes(std::fs::read(&path).expect("a readable file"))))
        .collect();
    files.sort();
    files
}

/// Names of what lies in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .expect("a readable folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn label() -> Label {
    Label { key: "label-test".into(), args: Vec::new() }
}

fn record(number: u64) -> Record {
    let mut record = Record::new(RecordId::fixed(9, number), Kind::Source);
    record.values.insert("title", Value::Text(format!("Source {number}")));
    record
}

/// Adds the record of this number in an action of its own.
async fn put(workspace: &Workspace, number: u64) {
    let mut tx = workspace.begin(label()).await.expect("an action begins");
    tx.insert(&record(number)).await.expect("a record is added");
    tx.commit().await.expect("the action is committed");
}

async fn count(workspace: &Workspace) -> i64 {
    let mut reader = workspace.reader().await.expect("a reader");
    sqlx::query_scalar("SELECT count(*) FROM record").fetch_one(&mut *reader).await.expect("a count")
}

/// A plain connection, as another program would have one.
async fn stranger(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).create_if_missing(true).connect().await.expect("a plain connection")
}

/// Changes a file with another program.
async fn meddle(path: &Path, sql: &str) {
    let mut connection = stranger(path).await;
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.expect("the other program's change");
    connection.close().await.expect("closed");
}

#[test]
fn what_faces_await_can_move_between_threads() {
    fn sent<T: Send>(_: T) {}
    let desk = Desk::new();
    let (path, options) = (desk.file(), desk.options());
    sent(Workspace::create(&path, false, options.clone()));
    sent(Workspace::open(&path, Access::ReadWrite, options.clone()));
    sent(Workspace::replace(&path, &path, options));
    fn of_open(workspace: Workspace) {
        sent(workspace.save_copy(Path::new("x"), false));
        sent(workspace.backup("request"));
        sent(workspace.integrity());
        sent(workspace.checkpoint());
        sent(workspace.restore(Path::new("x")));
    }
    let _ = of_open;
}
