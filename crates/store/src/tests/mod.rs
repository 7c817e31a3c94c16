//! Tests of what a workspace holds: records, log, undo, search, lists. Each has its own temporary folder.

mod conflicts;
mod deletes;
mod history;
mod hostile;
mod lists;
mod random;
mod records;
mod search;
mod undo;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::{Kind, Record, RecordId, Value};
use sqlx::{AssertSqlSafe, Row};
use tempfile::TempDir;

use crate::schema::logged;
use crate::tx::{ChangeSet, Label, WriteTx};
use crate::workspace::{Access, Options, Workspace};

/// 22 November 2026, 10:00 UTC.
const NOW: i64 = 1_795_341_600_000;

/// A workspace in a temporary folder; the clock moves one millisecond each time it is read.
struct Desk {
    folder: TempDir,
    now: Arc<AtomicI64>,
    workspace: Option<Workspace>,
}

impl Desk {
    async fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut desk = Self { folder, now: Arc::new(AtomicI64::new(NOW)), workspace: None };
        let made = Workspace::create(&desk.file(), false, desk.options()).await.expect("a new workspace");
        desk.workspace = Some(made);
        desk
    }

    fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("work.parkbridge")
    }

    fn options(&self) -> Options {
        let now = self.now.clone();
        Options {
            author: "Anna".to_owned(),
            device: "device-1".to_owned(),
            clock: Arc::new(move || now.fetch_add(1, Ordering::SeqCst)),
            backups: None,
        }
    }

    fn workspace(&self) -> &Workspace {
        self.workspace.as_ref().expect("open until the desk is left")
    }

    async fn reopen(&mut self) {
        self.workspace.take().expect("open").close().await.expect("the workspace closes");
        let (opened, _) = Workspace::open(&self.file(), Access::ReadWrite, self.options()).await.expect("it opens");
        self.workspace = Some(opened);
    }

    async fn begin(&self) -> WriteTx {
        self.workspace().begin(label("log-test")).await.expect("a transaction begins")
    }

    /// Adds records in one action.
    async fn add(&self, records: &[Record]) -> ChangeSet {
        let mut tx = self.begin().await;
        for record in records {
            tx.insert(record).await.expect("a good record is taken");
        }
        tx.commit().await.expect("committed")
    }

    /// Sets one field, as typed.
    async fn set(&self, record: &Record, field: &str, typed: &str) -> ChangeSet {
        let field = record.kind.def().field(field).expect("a field of the kind");
        let value = Value::parse(field, typed).expect("a good value");
        let mut tx = self.begin().await;
        tx.update(&record.id, &[(field, value)]).await.expect("updated");
        tx.commit().await.expect("committed")
    }

    /// One value of a query.
    async fn count(&self, sql: &'static str) -> i64 {
        let mut reader = self.workspace().reader().await.expect("a reader");
        sqlx::query_scalar(sql).fetch_one(&mut *reader).await.expect("a number")
    }

    /// Every row of every logged table, exactly as stored, and the text that is searched.
    async fn dump(&self) -> Vec<String> {
        let mut reader = self.workspace().reader().await.expect("a reader");
        let mut lines = Vec::new();
        let mut tables: Vec<(String, Vec<String>)> = logged()
            .iter()
            .map(|table| {
                let columns = table.columns.iter().map(|column| column.name.clone());
                (table.name.to_owned(), std::iter::once("id".to_owned()).chain(columns).collect())
            })
            .collect();
        let shadow = ["record_id", "kind", "sort_en", "sort_ru", "sort_zh", "facet", "title", "body"];
        tables.push(("search_text".to_owned(), shadow.map(str::to_owned).to_vec()));
        for (table, columns) in tables {
            let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
            let sql = format!("SELECT {} FROM {table} ORDER BY 1", quoted.join(" || ',' || "));
            for row in sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *reader).await.expect("a dump") {
                lines.push(format!("{table}: {}", row.get::<String, _>(0)));
            }
        }
        lines
    }
}

fn label(key: &'static str) -> Label {
    Label { key: key.into(), args: vec![("what".to_owned(), "a test".to_owned())] }
}

/// A record with values as typed; the number makes its id.
fn record(kind: Kind, number: u64, values: &[(&str, &str)]) -> Record {
    let space = Kind::ALL.iter().position(|known| *known == kind).expect("a kind") as u16;
    let mut record = Record::new(RecordId::fixed(space, number), kind);
    let parsed: BTreeMap<&'static str, Value> = values
        .iter()
        .map(|(name, typed)| {
            let field = kind.def().field(name).unwrap_or_else(|| panic!("{kind} has no field {name}"));
            let value = Value::parse(field, typed).unwrap_or_else(|problem| panic!("{kind}.{name}: {problem:?}"));
            (field.name, value.expect("a value that is not blank"))
        })
        .collect();
    record.values = parsed;
    record
}

fn country(number: u64) -> Record {
    record(Kind::Country, number, &[("iso2", "UZ"), ("name_en", "Uzbekistan"), ("name_ru", "Узбекистан")])
}

fn site(number: u64, country: &Record, name: &str) -> Record {
    record(Kind::Site, number, &[("name_ru", name), ("country", country.id.as_str())])
}
