//! What happened, read from the change log: of one record, of the workspace, and the revision of a record.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Kind, RecordId};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use crate::error::StoreError;
use crate::log::{Action, LogValue, read_columns};
use crate::records::{self, kind_named};
use crate::row::{self, Place};
use crate::schema::LoggedTable;
use crate::tx::Label;
use crate::workspace::ReadConnection;

/// Most changes that an entry of the history holds.
const CHANGES_MAX: u32 = 20;

/// Where a record stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Id of the last set that changed the record, its evidence, tags or links.
    pub set: String,
    /// ISO 8601 in UTC.
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    /// Who made the last change.
    pub author: Option<String>,
}

/// One user action.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    pub set: String,
    /// ISO 8601 in UTC.
    pub at: String,
    pub author: String,
    pub device: String,
    pub label: Label,
    pub action: Action,
    /// An edit that is undone at present.
    pub undone: bool,
    /// How many changes it has, of the record asked for or in all.
    pub change_count: u32,
    /// The first of them.
    pub changes: Vec<HistoryChange>,
}

/// What a change did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Insert,
    Update,
    Delete,
}

/// What of a record was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The record itself, or one of its values.
    Values,
    Evidence,
    Tag,
    Link,
    Attachment,
}

/// One change of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryChange {
    pub record: RecordId,
    /// `None` when the record is gone and the change does not tell.
    pub kind: Option<Kind>,
    pub part: Part,
    pub what: Operation,
    /// Column of an update; of evidence, the field that it is about.
    pub field: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// A part of the history, the newest first, and how many entries there are.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryPage {
    pub entries: Vec<HistoryEntry>,
    pub total: u32,
}

pub(crate) async fn revision(connection: &mut SqliteConnection, id: &RecordId) -> Result<Revision, StoreError> {
    let rows = sqlx::query(
        "SELECT s.id, s.at, s.author FROM
           (SELECT min(seq) AS seq FROM change WHERE record_id = ?1
            UNION ALL SELECT max(ifnull((SELECT max(seq) FROM change WHERE record_id = ?1), 0),
                                 ifnull((SELECT max(seq) FROM change WHERE also_id = ?1), 0))) n
           CROSS JOIN change c ON c.seq = n.seq CROSS JOIN change_set s ON s.id = c.set_id
         ORDER BY n.seq",
    )
    .bind(id.as_str())
    .fetch_all(&mut *connection)
    .await?;
    records::known_kind(connection, id).await?;
    let place = Place { table: "change", row: id.as_str() };
    let text = |row: Option<&SqliteRow>, index| row.map(|row| row::text(row, index, "set_id", place)).transpose();
    Ok(Revision {
        set: text(rows.last(), 0)?.unwrap_or_default(),
        created_at: text(rows.first(), 1)?,
        updated_at: text(rows.last(), 1)?,
        author: text(rows.last(), 2)?,
    })
}

/// Every record that a set touched, with its kind, also when the record is gone.
pub(crate) async fn touched(
    connection: &mut SqliteConnection,
    set: &str,
) -> Result<BTreeSet<(Kind, RecordId)>, StoreError> {
    let rows = sqlx::query(
        "SELECT c.id, ifnull(r.kind, (SELECT json_extract(d.before, '$.kind') FROM change d
                 WHERE d.record_id = c.id AND d.tbl = 'record' AND d.op = 'delete' ORDER BY d.seq DESC LIMIT 1))
         FROM (SELECT record_id AS id FROM change WHERE set_id = ?1
               UNION SELECT also_id FROM change WHERE set_id = ?1 AND also_id IS NOT NULL) c
         LEFT JOIN record r ON r.id = c.id",
    )
    .bind(set)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|row| {
            let key = row::text(row, 0, "record_id", Place { table: "change", row: set })?;
            let place = Place { table: "record", row: &key };
            let kind = kind_named(&row::text(row, 1, "kind", place)?, place)?;
            Ok((kind, row::id(&key).ok_or_else(|| place.bad("id"))?))
        })
        .collect()
}

pub(crate) fn label(key: String, args: &str) -> Result<Label, StoreError> {
    let pairs: Vec<[String; 2]> = serde_json::from_str(args)
        .map_err(|_| StoreError::Damaged("table change_set, column label_args: not a list of pairs".to_owned()))?;
    Ok(Label { key: key.into(), args: pairs.into_iter().map(|[name, value]| (name, value)).collect() })
}

const ENTRY: &str = "SELECT s.id, s.at, s.author, s.device, s.label, s.label_args, s.action,
      (SELECT u.action FROM change_set u WHERE u.undoes = s.id ORDER BY u.id DESC LIMIT 1) IS 'undo' AND s.action = 'edit'
    FROM change_set s ";

fn read_entry(row: &SqliteRow) -> Result<HistoryEntry, StoreError> {
    let set = row::text(row, 0, "id", Place { table: "change_set", row: "?" })?;
    let place = Place { table: "change_set", row: &set };
    let text = |index, column: &str| row::text(row, index, column, place);
    let action = Action::from_key(&text(6, "action")?).ok_or_else(|| place.bad("action"))?;
    Ok(HistoryEntry {
        at: text(1, "at")?,
        author: text(2, "author")?,
        device: text(3, "device")?,
        label: label(text(4, "label")?, &text(5, "label_args")?)?,
        action,
        undone: row.try_get(7)?,
        change_count: 0,
        changes: Vec::new(),
        set,
    })
}

fn shown(value: &LogValue) -> Option<String> {
    match value {
        LogValue::Null => None,
        LogValue::Integer(number) => Some(number.to_string()),
        LogValue::Real(number) => Some(number.to_string()),
        LogValue::Text(text) => Some(text.clone()),
    }
}

/// The changes that one row of the log tells: one for each column of an update.
fn read_changes(row: &SqliteRow, kinds: &BTreeMap<RecordId, Kind>) -> Result<Vec<HistoryChange>, StoreError> {
    let place = Place { table: "change", row: "?" };
    let text = |index, column: &str| row::optional_text(row, index, column, place);
    let table = text(0, "tbl")?.as_deref().and_then(LoggedTable::named).ok_or_else(|| place.bad("tbl"))?;
    let record = row::id(&row::text(row, 1, "record_id", place)?).ok_or_else(|| place.bad("record_id"))?;
    let columns = |text: Option<String>| text.map(|text| read_columns(&text)).transpose();
    let (before, after) = (columns(text(3, "before")?)?, columns(text(4, "after")?)?);
    if before.iter().chain(&after).flatten().any(|(column, _)| table.column(column).is_none()) {
        return Err(place.bad("before"));
    }
    let what = match text(2, "op")?.as_deref() {
        Some("insert") => Operation::Insert,
        Some("update") => Operation::Update,
        Some("delete") => Operation::Delete,
        _ => return Err(place.bad("op")),
    };
    let part = match table.name {
        "evidence" => Part::Evidence,
        "tag" => Part::Tag,
        "link" => Part::Link,
        "attachment" => Part::Attachment,
        _ => Part::Values,
    };
    let kind = table.kind.or_else(|| kinds.get(&record).copied());
    // Rows of evidence, tags and links bear what they are about in their id: `<record>.<name>`.
    let about = row::text(row, 5, "row_id", place)?;
    let about = about.split_once('.').map(|(_, name)| name.to_owned());
    let change = HistoryChange { record, kind, part, what, field: about, before: None, after: None };
    if what != Operation::Update || part != Part::Values {
        return Ok(vec![change]);
    }
    let mut rest: BTreeMap<String, LogValue> = after.unwrap_or_default().into_iter().collect();
    let told = before.unwrap_or_default().into_iter().map(|(column, old)| HistoryChange {
        before: shown(&old),
        after: rest.remove(&column).as_ref().and_then(shown),
        field: Some(column),
        ..change.clone()
    });
    Ok(told.collect())
}

/// Fills in the changes of an entry: of one record, or of all.
async fn fill(
    connection: &mut SqliteConnection,
    entry: &mut HistoryEntry,
    id: Option<&RecordId>,
) -> Result<(), StoreError> {
    // The row of `record` says nothing that the row of its kind does not, but for an update.
    let condition =
        "set_id = ?1 AND (?2 IS NULL OR record_id = ?2 OR also_id = ?2) AND NOT (tbl = 'record' AND op <> 'update')";
    let id = id.map(RecordId::as_str);
    let count = format!("SELECT count(*) FROM change WHERE {condition}");
    entry.change_count =
        sqlx::query_scalar(sqlx::AssertSqlSafe(count)).bind(&entry.set).bind(id).fetch_one(&mut *connection).await?;
    let first = format!(
        "SELECT tbl, record_id, op, before, after, row_id FROM change WHERE {condition} ORDER BY seq LIMIT {CHANGES_MAX}"
    );
    let rows = sqlx::query(sqlx::AssertSqlSafe(first)).bind(&entry.set).bind(id).fetch_all(&mut *connection).await?;
    let ids: Vec<RecordId> =
        rows.iter().filter_map(|row| row.try_get::<String, _>(1).ok()).filter_map(|id| row::id(&id)).collect();
    let kinds = records::kinds(connection, &ids).await?;
    for row in &rows {
        entry.changes.extend(read_changes(row, &kinds)?);
    }
    entry.changes.truncate(CHANGES_MAX as usize);
    Ok(())
}

impl ReadConnection {
    /// Where a record stands in the log.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn revision(&mut self, id: &RecordId) -> Result<Revision, StoreError> {
        revision(self, id).await
    }

    /// The revisions of several records; those that do not exist are absent.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn revisions(&mut self, ids: &[RecordId]) -> Result<BTreeMap<RecordId, String>, StoreError> {
        let rows = sqlx::query(
            "SELECT n.id, c.set_id FROM
               (SELECT r.id AS id, max(ifnull((SELECT max(seq) FROM change WHERE record_id = r.id), 0),
                                 ifnull((SELECT max(seq) FROM change WHERE also_id = r.id), 0)) AS seq
                FROM json_each(?1) j CROSS JOIN record r ON r.id = j.value) n
               CROSS JOIN change c ON c.seq = n.seq",
        )
        .bind(records::json_ids(ids))
        .fetch_all(&mut **self)
        .await?;
        let place = Place { table: "change", row: "?" };
        rows.iter()
            .map(|row| {
                let id = row::id(&row::text(row, 0, "record_id", place)?).ok_or_else(|| place.bad("record_id"))?;
                Ok((id, row::text(row, 1, "set_id", place)?))
            })
            .collect()
    }

    /// What happened to a record, or in the workspace: the newest first.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the log holds what cannot be ours.
    pub async fn history(&mut self, id: Option<&RecordId>, offset: u32, limit: u32) -> Result<HistoryPage, StoreError> {
        let about = "WHERE s.id IN (SELECT set_id FROM change WHERE record_id = ?1
                     UNION SELECT set_id FROM change WHERE also_id = ?1) ";
        let about = if id.is_some() { about } else { "WHERE ?1 IS NULL " };
        let key = id.map(RecordId::as_str);
        let count = format!("SELECT count(*) FROM change_set s {about}");
        let total = sqlx::query_scalar(sqlx::AssertSqlSafe(count)).bind(key).fetch_one(&mut **self).await?;
        let page = format!("{ENTRY}{about}ORDER BY s.id DESC LIMIT ?2 OFFSET ?3");
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(page)).bind(key).bind(limit).bind(offset).fetch_all(&mut **self).await?;
        let mut entries = rows.iter().map(read_entry).collect::<Result<Vec<_>, _>>()?;
        for entry in &mut entries {
            fill(self, entry, id).await?;
        }
        Ok(HistoryPage { entries, total })
    }
}
