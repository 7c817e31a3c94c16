//! Undo and redo over any number of steps, also after the workspace was closed.
//!
//! Both are change sets of their own that replay another set backwards, so history, search and
//! refresh treat them like any change. What can be undone follows from the log alone: the newest
//! edit that is not undone; what can be redone, from the undo sets since the last edit.

use std::collections::BTreeSet;

use domain::RecordId;
use domain::field::FieldType;
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::error::StoreError;
use crate::history;
use crate::log::{Action, LogValue, image_sql, read_columns};
use crate::records::{placeholders, push};
use crate::row::{self, Place};
use crate::schema::LoggedTable;
use crate::tx::{ChangeSet, Label, WriteTx};
use crate::workspace::Workspace;

/// How many changes are read from the log at a time.
const CHUNK: usize = 5000;

/// What an undo or redo did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// The label of the edit that was undone or done again.
    pub label: Label,
    pub set: ChangeSet,
}

/// An edit that can be undone or redone, and the set that has to be replayed backwards for it.
struct Candidate {
    edit: String,
    latest: String,
    label: Label,
}

const SELECT: &str = "SELECT e.id, e.label, e.label_args,
        ifnull((SELECT u.id FROM change_set u WHERE u.undoes = e.id ORDER BY u.id DESC LIMIT 1), e.id)
    FROM change_set e WHERE ";

/// True of an edit that is undone at present.
const UNDONE: &str = "(SELECT u.action FROM change_set u WHERE u.undoes = e.id ORDER BY u.id DESC LIMIT 1)";

async fn candidate(connection: &mut SqliteConnection, action: Action) -> Result<Option<Candidate>, StoreError> {
    let sql = if action == Action::Undo {
        format!(
            "{SELECT} e.action = 'edit' AND {UNDONE} IS NOT 'undo'
               AND e.id > ifnull((SELECT max(id) FROM change_set WHERE action = 'barrier'), '')
             ORDER BY e.id DESC LIMIT 1"
        )
    } else {
        format!(
            "{SELECT} {UNDONE} IS 'undo' AND e.id IN (SELECT undoes FROM change_set WHERE action = 'undo'
               AND id > ifnull((SELECT max(id) FROM change_set WHERE action = 'edit'), '')
               AND id > ifnull((SELECT max(id) FROM change_set WHERE action = 'barrier'), ''))
             ORDER BY e.id LIMIT 1"
        )
    };
    let row = sqlx::query(AssertSqlSafe(sql)).fetch_optional(connection).await?;
    row.as_ref().map(read_candidate).transpose()
}

fn read_candidate(row: &SqliteRow) -> Result<Candidate, StoreError> {
    let place = Place { table: "change_set", row: "?" };
    let text = |index, column| row::text(row, index, column, place);
    let label = history::label(text(1, "label")?, &text(2, "label_args")?)?;
    Ok(Candidate { edit: text(0, "id")?, latest: text(3, "id")?, label })
}

impl Workspace {
    /// Takes the newest edit back; `None` when there is none since the last barrier.
    ///
    /// # Errors
    /// [`StoreError::UndoConflict`] when a value is not what the edit left; nothing was written then.
    pub async fn undo(&self) -> Result<Option<Replayed>, StoreError> {
        self.replay(Action::Undo).await
    }

    /// Does the edit that was undone last again; `None` when there is none, or there was an edit since.
    ///
    /// # Errors
    /// As [`undo`](Self::undo).
    pub async fn redo(&self) -> Result<Option<Replayed>, StoreError> {
        self.replay(Action::Redo).await
    }

    /// The edit that [`undo`](Self::undo) would take back.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn can_undo(&self) -> Result<Option<Label>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(candidate(&mut reader, Action::Undo).await?.map(|found| found.label))
    }

    /// The edit that [`redo`](Self::redo) would do again.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn can_redo(&self) -> Result<Option<Label>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(candidate(&mut reader, Action::Redo).await?.map(|found| found.label))
    }

    async fn replay(&self, action: Action) -> Result<Option<Replayed>, StoreError> {
        let mut guard = self.lock_writer().await?;
        let Some(found) = candidate(&mut guard, action).await? else { return Ok(None) };
        let mut tx = WriteTx::start_as(guard, self.stamp(), found.label.clone(), action, Some(&found.edit)).await?;
        backwards(tx.connection(), &found.latest).await?;
        Ok(Some(Replayed { label: found.label, set: tx.commit().await? }))
    }
}

/// A reference that the replay wrote: it has to lead somewhere in the end.
struct Written {
    table: &'static str,
    row: String,
    column: String,
    to: String,
}

struct Change {
    table: &'static LoggedTable,
    row: String,
    before: Option<Vec<(String, LogValue)>>,
    after: Option<Vec<(String, LogValue)>>,
    insert: bool,
}

/// Replays a set backwards.
async fn backwards(connection: &mut SqliteConnection, set: &str) -> Result<(), StoreError> {
    sqlx::query("PRAGMA defer_foreign_keys = ON").execute(&mut *connection).await?;
    let mut written = Vec::new();
    let mut below = i64::MAX;
    loop {
        let rows = sqlx::query(
            "SELECT seq, tbl, row_id, op, before, after FROM change WHERE set_id = ?1 AND seq < ?2
             ORDER BY seq DESC LIMIT ?3",
        )
        .bind(set)
        .bind(below)
        .bind(CHUNK as i64)
        .fetch_all(&mut *connection)
        .await?;
        let Some(last) = rows.last() else { break };
        below = sqlx::Row::try_get(last, 0)?;
        let changes = rows.iter().map(read_change).collect::<Result<Vec<_>, _>>()?;
        let mut rest = changes.as_slice();
        while let Some(first) = rest.first() {
            let alike = |change: &&Change| change.insert && std::ptr::eq(change.table, first.table);
            let together = rest.iter().take_while(alike).count().max(1);
            let (now, later) = rest.split_at(together);
            if first.insert {
                remove(connection, now).await?
            } else {
                put_back(connection, first, &mut written).await?
            }
            rest = later;
        }
    }
    for chunk in written.chunks(1000) {
        check_references(connection, chunk).await?;
    }
    Ok(())
}

fn read_change(row: &SqliteRow) -> Result<Change, StoreError> {
    let place = Place { table: "change", row: "?" };
    let table = row::text(row, 1, "tbl", place)?;
    let columns = |text: Option<String>| text.map(|text| read_columns(&text)).transpose();
    Ok(Change {
        table: LoggedTable::named(&table).ok_or_else(|| place.bad("tbl"))?,
        row: row::text(row, 2, "row_id", place)?,
        insert: row::text(row, 3, "op", place)? == "insert",
        before: columns(row::optional_text(row, 4, "before", place)?)?,
        after: columns(row::optional_text(row, 5, "after", place)?)?,
    })
}

fn conflict(change: &Change, column: Option<&str>) -> StoreError {
    StoreError::UndoConflict {
        table: change.table.name.to_owned(),
        row: change.row.clone(),
        column: column.map(str::to_owned),
    }
}

/// Takes inserted rows of one table away.
async fn remove(connection: &mut SqliteConnection, changes: &[Change]) -> Result<(), StoreError> {
    let table = changes[0].table.name;
    let ids: Vec<&str> = changes.iter().map(|change| change.row.as_str()).collect();
    let ids = serde_json::json!(ids).to_string();
    let missing = format!(
        "SELECT value FROM json_each(?1) j WHERE NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = j.value) LIMIT 1"
    );
    let missing: Option<String> =
        sqlx::query_scalar(AssertSqlSafe(missing)).bind(&ids).fetch_optional(&mut *connection).await?;
    if let Some(change) = changes.iter().find(|change| missing.as_ref() == Some(&change.row)) {
        return Err(conflict(change, None));
    }
    let sql = format!("DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?1))");
    sqlx::query(AssertSqlSafe(sql)).bind(&ids).execute(connection).await?;
    Ok(())
}

/// Undoes an update or a delete of one row.
async fn put_back(
    connection: &mut SqliteConnection,
    change: &Change,
    written: &mut Vec<Written>,
) -> Result<(), StoreError> {
    let image: Option<String> = sqlx::query_scalar(AssertSqlSafe(image_sql(change.table)))
        .bind(&change.row)
        .fetch_optional(&mut *connection)
        .await?;
    let damaged = || StoreError::Damaged(format!("the change log names columns that {} has not", change.table.name));
    let before = change.before.as_ref().ok_or_else(damaged)?;
    if before.iter().any(|(column, _)| change.table.column(column).is_none()) {
        return Err(damaged());
    }
    written.extend(before.iter().filter_map(|(column, value)| reference(change, column, value)));
    match (&change.after, image) {
        (Some(after), Some(image)) => {
            let now = read_columns(&image)?;
            let present =
                |name: &str| now.iter().find(|(column, _)| column == name).map_or(&LogValue::Null, |(_, v)| v);
            if let Some((column, _)) = after.iter().find(|(column, value)| present(column) != value) {
                return Err(conflict(change, Some(column)));
            }
            update(connection, change, before).await
        }
        (None, None) => insert(connection, change, before).await,
        _ => Err(conflict(change, None)),
    }
}

async fn update(
    connection: &mut SqliteConnection,
    change: &Change,
    values: &[(String, LogValue)],
) -> Result<(), StoreError> {
    let mut arguments = SqliteArguments::default();
    values.iter().try_for_each(|(_, value)| bind(&mut arguments, value))?;
    push(&mut arguments, change.row.as_str())?;
    let assignments: Vec<String> = values.iter().map(|(column, _)| format!("{column} = ?")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?", change.table.name, assignments.join(", "));
    sqlx::query_with(AssertSqlSafe(sql), arguments).execute(connection).await?;
    Ok(())
}

async fn insert(
    connection: &mut SqliteConnection,
    change: &Change,
    values: &[(String, LogValue)],
) -> Result<(), StoreError> {
    let mut arguments = SqliteArguments::default();
    push(&mut arguments, change.row.as_str())?;
    let names: Vec<&str> = change.table.columns.iter().map(|column| column.name.as_str()).collect();
    for name in &names {
        let value = values.iter().find(|(column, _)| column == name).map_or(&LogValue::Null, |(_, value)| value);
        bind(&mut arguments, value)?;
    }
    let sql = format!(
        "INSERT INTO {} (id, {}) VALUES {}",
        change.table.name,
        names.join(", "),
        placeholders(names.len() + 1)
    );
    sqlx::query_with(AssertSqlSafe(sql), arguments).execute(connection).await?;
    Ok(())
}

fn bind(arguments: &mut SqliteArguments, value: &LogValue) -> Result<(), StoreError> {
    match value {
        LogValue::Null => push(arguments, None::<String>),
        LogValue::Integer(number) => push(arguments, *number),
        LogValue::Real(number) => push(arguments, *number),
        LogValue::Text(text) => push(arguments, text.as_str()),
    }
}

/// The reference that a column holds, if it holds one.
fn reference(change: &Change, column: &str, value: &LogValue) -> Option<Written> {
    let LogValue::Text(to) = value else { return None };
    let refers = match change.table.kind {
        Some(kind) => kind.def().field(column).is_some_and(|field| matches!(field.ty, FieldType::Ref(_))),
        None => matches!(column, "record_id" | "source_id" | "from_id" | "to_id"),
    };
    refers.then(|| Written {
        table: change.table.name,
        row: change.row.clone(),
        column: column.to_owned(),
        to: to.clone(),
    })
}

/// Refuses the replay when a reference that it wrote leads nowhere.
async fn check_references(connection: &mut SqliteConnection, written: &[Written]) -> Result<(), StoreError> {
    let ids: BTreeSet<RecordId> = written.iter().filter_map(|written| row::id(&written.to)).collect();
    let known = crate::records::kinds(connection, &ids.into_iter().collect::<Vec<_>>()).await?;
    let dangling = written.iter().find(|written| row::id(&written.to).is_none_or(|id| !known.contains_key(&id)));
    match dangling {
        // The row itself may have been taken away again later in the same replay.
        Some(written) if still_there(connection, written).await? => Err(StoreError::UndoConflict {
            table: written.table.to_owned(),
            row: written.row.clone(),
            column: Some(written.column.clone()),
        }),
        _ => Ok(()),
    }
}

async fn still_there(connection: &mut SqliteConnection, written: &Written) -> Result<bool, StoreError> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE id = ?1 AND {} = ?2)", written.table, written.column);
    let found = sqlx::query_scalar(AssertSqlSafe(sql)).bind(&written.row).bind(&written.to);
    Ok(found.fetch_one(connection).await?)
}
