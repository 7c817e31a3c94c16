//! The change log: triggers that record every write, and the ids of change sets.
//!
//! The writing connection makes the triggers when it opens. They are temporary, so the file holds
//! none, and no write through that connection escapes them: outside a transaction of ours the id of
//! the current set is missing and the log refuses the row.

use std::fmt::Write;

use serde_json::{Map, Value as Json};
use sqlx::{AssertSqlSafe, Row, SqliteConnection};

use crate::error::StoreError;
use crate::schema::{Column, LoggedTable, Storage, logged};
use crate::workspace::Stamp;

/// What a change set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Edit,
    /// Takes back an edit.
    Undo,
    /// Does an undone edit again.
    Redo,
    /// Undo stops here: a migration, or another change that the log does not hold.
    Barrier,
}

impl Action {
    pub const fn key(self) -> &'static str {
        match self {
            Action::Edit => "edit",
            Action::Undo => "undo",
            Action::Redo => "redo",
            Action::Barrier => "barrier",
        }
    }

    pub(crate) fn from_key(key: &str) -> Option<Self> {
        [Action::Edit, Action::Undo, Action::Redo, Action::Barrier].into_iter().find(|action| action.key() == key)
    }
}

/// Prepares a connection for writing: foreign keys, the current set, the triggers.
pub(crate) async fn install(connection: &mut SqliteConnection) -> Result<(), StoreError> {
    let mut sql = String::from(
        "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;
         CREATE TEMP TABLE current_set (id TEXT NOT NULL, quiet INTEGER NOT NULL);",
    );
    logged().iter().for_each(|table| sql.push_str(&triggers(table)));
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await?;
    Ok(())
}

/// The three triggers of a table. A bulk insert writes its log itself and quiets the first.
fn triggers(table: &LoggedTable) -> String {
    let name = table.name;
    let changed: Vec<String> = table.columns.iter().map(|c| format!("OLD.{0} IS NOT NEW.{0}", c.name)).collect();
    let changed = changed.join(" OR ");
    let row = |when: &str| {
        let also = table.also.map_or("NULL".to_owned(), |also| format!("{when}.{also}"));
        format!("(SELECT id FROM current_set), '{name}', {when}.id, {when}.{}, {also}", table.record)
    };
    let into = "INSERT INTO change (set_id, tbl, row_id, record_id, also_id, op, before, after) VALUES";
    let difference = |of: &str| object(table, of, |column| format!("OLD.{column} IS NOT NEW.{column}"));
    format!(
        "CREATE TEMP TRIGGER log_{name}_insert AFTER INSERT ON main.{name} \
           WHEN (SELECT quiet FROM current_set) IS NOT 1 BEGIN {into} ({}, 'insert', NULL, NULL); END;
         CREATE TEMP TRIGGER log_{name}_update AFTER UPDATE ON main.{name} WHEN {changed} BEGIN \
           {into} ({}, 'update', {}, {}); END;
         CREATE TEMP TRIGGER log_{name}_id BEFORE UPDATE OF id ON main.{name} BEGIN \
           SELECT RAISE(ABORT, 'the id of a row never changes'); END;
         CREATE TEMP TRIGGER log_{name}_delete AFTER DELETE ON main.{name} BEGIN \
           {into} ({}, 'delete', {}, NULL); END;\n",
        row("NEW"),
        row("NEW"),
        difference("OLD"),
        difference("NEW"),
        row("OLD"),
        object(table, "OLD", |column| format!("OLD.{column} IS NOT NULL")),
    )
}

/// SQL of a JSON object with the columns for which `condition` holds, of the row named `of`.
///
/// SQLite's JSON does not carry a REAL exactly, so it is written out with 17 significant digits.
fn object(table: &LoggedTable, of: &str, condition: impl Fn(&str) -> String) -> String {
    let mut sql = String::from("'{' || substr(''");
    for Column { name, storage } in &table.columns {
        let value = match storage {
            Storage::Text | Storage::Integer => format!("json_quote({of}.{name})"),
            Storage::Real => format!(
                "CASE WHEN {of}.{name} IS NULL THEN 'null' ELSE '{{\"r\":\"' || printf('%!.17g', {of}.{name}) || '\"}}' END"
            ),
        };
        let _ = write!(sql, " || CASE WHEN {} THEN ',\"{name}\":' || {value} ELSE '' END", condition(name));
    }
    sql.push_str(", 2) || '}'");
    sql
}

/// SQL that reads the known columns of one row as the log would write them.
pub(crate) fn image_sql(table: &LoggedTable) -> String {
    let name = table.name;
    format!("SELECT {} FROM {name} t WHERE t.id = ?1", object(table, "t", |column| format!("t.{column} IS NOT NULL")))
}

/// A value as the log holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum LogValue {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
}

/// The columns that a change holds.
///
/// # Errors
/// [`StoreError::Damaged`] when the text is not what the triggers write.
pub(crate) fn read_columns(text: &str) -> Result<Vec<(String, LogValue)>, StoreError> {
    let damaged =
        || StoreError::Damaged(format!("the change log holds {:?}", text.chars().take(80).collect::<String>()));
    let map: Map<String, Json> = serde_json::from_str(text).map_err(|_| damaged())?;
    map.into_iter().map(|(name, value)| Ok((name, read_value(&value).ok_or_else(damaged)?))).collect()
}

fn read_value(value: &Json) -> Option<LogValue> {
    Some(match value {
        Json::Null => LogValue::Null,
        Json::String(text) => LogValue::Text(text.clone()),
        Json::Number(number) => LogValue::Integer(number.as_i64()?),
        Json::Object(map) => LogValue::Real(map.get("r")?.as_str()?.parse().ok()?),
        _ => return None,
    })
}

/// The id of the next change set: a hybrid logical clock, so that ids sort by time also when the
/// clock of the machine goes backwards. Milliseconds and counter in hexadecimal, then the device.
///
/// # Errors
/// [`StoreError::Damaged`] when the newest id in the file is none.
pub(crate) async fn next_set(connection: &mut SqliteConnection, stamp: &Stamp) -> Result<String, StoreError> {
    let newest: Option<String> = sqlx::query_scalar("SELECT max(id) FROM change_set").fetch_one(connection).await?;
    let now = u64::try_from(stamp.at).unwrap_or(0);
    let (mut millis, mut counter) = (now, 0);
    if let Some(newest) = newest {
        let damaged = || {
            StoreError::Damaged(format!(
                "change set {:?} has no id of ours",
                newest.chars().take(40).collect::<String>()
            ))
        };
        let (last, count) = read_clock(&newest).ok_or_else(damaged)?;
        if last >= now {
            (millis, counter) = if count < 0xffff { (last, count + 1) } else { (last + 1, 0) };
        }
    }
    let device: String = stamp.device.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    Ok(format!("{millis:012x}-{counter:04x}-{}", device.to_ascii_lowercase()))
}

fn read_clock(id: &str) -> Option<(u64, u32)> {
    let mut parts = id.split('-');
    let (millis, counter) = (parts.next()?, parts.next()?);
    let whole = millis.len() == 12 && counter.len() == 4;
    Some((u64::from_str_radix(millis, 16).ok()?, u32::from_str_radix(counter, 16).ok()?)).filter(|_| whole)
}

/// A moment in milliseconds since 1970 as ISO 8601 in UTC.
pub(crate) fn iso(millis: i64) -> String {
    chrono::DateTime::from_timestamp_millis(millis)
        .unwrap_or_default()
        .to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// Whether the log has a change of this set.
pub(crate) async fn has_changes(connection: &mut SqliteConnection, set: &str) -> Result<bool, StoreError> {
    let row =
        sqlx::query("SELECT EXISTS (SELECT 1 FROM change WHERE set_id = ?1)").bind(set).fetch_one(connection).await?;
    Ok(row.try_get(0)?)
}
