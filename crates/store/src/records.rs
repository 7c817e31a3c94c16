//! Records: read whole, added, changed, deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use domain::field::FieldType;
use domain::{Confidentiality, Field, Kind, Record, RecordId, Value};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, AssertSqlSafe, Row, SqliteConnection};

use crate::check;
use crate::error::StoreError;
use crate::row::{self, Place};
use crate::schema::columns;
use crate::workspace::ReadConnection;

/// SQL texts of one kind, made once from the catalogue.
pub(crate) struct KindSql {
    pub all: String,
    pub by_ids: String,
    pub insert: String,
    /// How many values `insert` takes.
    pub width: usize,
}

/// The SQL of a kind.
pub(crate) fn sql(kind: Kind) -> &'static KindSql {
    static SQL: OnceLock<BTreeMap<Kind, KindSql>> = OnceLock::new();
    &SQL.get_or_init(|| Kind::ALL.iter().map(|kind| (*kind, kind_sql(*kind))).collect())[&kind]
}

fn kind_sql(kind: Kind) -> KindSql {
    let fields: Vec<&Field> = kind.def().fields.iter().collect();
    let mut names = vec!["id".to_owned()];
    names.extend(fields.iter().flat_map(|field| columns(field)).map(|column| column.name));
    KindSql {
        all: format!(
            "SELECT {} FROM {kind} t CROSS JOIN record r ON r.id = t.id ORDER BY t.rowid",
            selection(fields.iter().copied())
        ),
        by_ids: by_ids(kind, fields.iter().copied()),
        insert: format!("INSERT INTO {kind} ({}) VALUES ", names.join(", ")),
        width: names.len(),
    }
}

/// What [`row::record`] reads.
fn selection<'f>(fields: impl Iterator<Item = &'f Field>) -> String {
    let mut names = vec!["t.id".to_owned(), "r.confidentiality".to_owned(), "r.illustrative".to_owned()];
    names.extend(fields.flat_map(columns).map(|column| format!("t.{}", column.name)));
    names.join(", ")
}

/// Reads some fields of the records whose ids stand in a JSON array, in its order.
pub(crate) fn by_ids<'f>(kind: Kind, fields: impl Iterator<Item = &'f Field>) -> String {
    format!(
        "SELECT {} FROM json_each(?1) j CROSS JOIN {kind} t ON t.id = j.value CROSS JOIN record r ON r.id = t.id",
        selection(fields)
    )
}

/// Ids as a JSON array, to hand many over as one value.
pub(crate) fn json_ids<'i>(ids: impl IntoIterator<Item = &'i RecordId>) -> String {
    let ids: Vec<&str> = ids.into_iter().map(RecordId::as_str).collect();
    serde_json::json!(ids).to_string()
}

// ---------------------------------------------------------------- reading

pub(crate) fn kind_named(name: &str, place: Place) -> Result<Kind, StoreError> {
    Kind::ALL.iter().copied().find(|kind| kind.name() == name).ok_or_else(|| place.bad("kind"))
}

pub(crate) async fn kind_of(connection: &mut SqliteConnection, id: &RecordId) -> Result<Option<Kind>, StoreError> {
    let row = sqlx::query("SELECT kind FROM record WHERE id = ?1").bind(id.as_str()).fetch_optional(connection).await?;
    let place = Place { table: "record", row: id.as_str() };
    row.map(|row| kind_named(&row::text(&row, 0, "kind", place)?, place)).transpose()
}

/// The kind of a record that has to exist.
pub(crate) async fn known_kind(connection: &mut SqliteConnection, id: &RecordId) -> Result<Kind, StoreError> {
    kind_of(connection, id).await?.ok_or_else(|| StoreError::NotFound(id.clone()))
}

/// The kinds of those of the records that exist.
pub(crate) async fn kinds(
    connection: &mut SqliteConnection,
    ids: &[RecordId],
) -> Result<BTreeMap<RecordId, Kind>, StoreError> {
    let rows = sqlx::query("SELECT r.id, r.kind FROM json_each(?1) j CROSS JOIN record r ON r.id = j.value")
        .bind(json_ids(ids))
        .fetch_all(connection)
        .await?;
    rows.iter()
        .map(|row| {
            let key = row::text(row, 0, "id", Place { table: "record", row: "?" })?;
            let place = Place { table: "record", row: &key };
            let kind = kind_named(&row::text(row, 1, "kind", place)?, place)?;
            Ok((row::id(&key).ok_or_else(|| place.bad("id"))?, kind))
        })
        .collect()
}

pub(crate) async fn record(connection: &mut SqliteConnection, id: &RecordId) -> Result<Option<Record>, StoreError> {
    match kind_of(connection, id).await? {
        Some(kind) => Ok(of_kind(connection, kind, std::slice::from_ref(id)).await?.pop()),
        None => Ok(None),
    }
}

/// The records of one kind among `ids`, in their order.
pub(crate) async fn of_kind(
    connection: &mut SqliteConnection,
    kind: Kind,
    ids: &[RecordId],
) -> Result<Vec<Record>, StoreError> {
    let rows = sqlx::query(sql(kind).by_ids.as_str()).bind(json_ids(ids)).fetch_all(connection).await?;
    read_all(kind, &rows)
}

pub(crate) fn read_all(kind: Kind, rows: &[SqliteRow]) -> Result<Vec<Record>, StoreError> {
    rows.iter().map(|row| row::record(row, kind, kind.def().fields.iter())).collect()
}

impl ReadConnection {
    /// The record, or `None` when there is none with this id.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] naming table, row and column when the file holds what cannot be ours.
    pub async fn record(&mut self, id: &RecordId) -> Result<Option<Record>, StoreError> {
        record(self, id).await
    }

    /// The records of these ids that exist, in the order of the ids.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub async fn records(&mut self, ids: &[RecordId]) -> Result<Vec<Record>, StoreError> {
        let mut groups: BTreeMap<Kind, Vec<RecordId>> = BTreeMap::new();
        for (id, kind) in kinds(self, ids).await? {
            groups.entry(kind).or_default().push(id);
        }
        let mut found = BTreeMap::new();
        for (kind, ids) in groups {
            found.extend(of_kind(self, kind, &ids).await?.into_iter().map(|record| (record.id.clone(), record)));
        }
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// Every record of a kind, in the order of entry.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub async fn all(&mut self, kind: Kind) -> Result<Vec<Record>, StoreError> {
        let rows = sqlx::query(sql(kind).all.as_str()).fetch_all(&mut **self).await?;
        read_all(kind, &rows)
    }

    /// The records of `kind` whose `field` refers to `id`, in the order of entry.
    ///
    /// # Errors
    /// [`StoreError::Invalid`] when `field` is no reference of the kind; else as [`record`](Self::record).
    pub async fn children(&mut self, kind: Kind, field: &str, id: &RecordId) -> Result<Vec<Record>, StoreError> {
        let Some((field, _)) = kind.def().references().find(|(known, _)| known.name == field) else {
            let names: Vec<&str> = kind.def().references().map(|(field, _)| field.name).collect();
            let code = domain::ProblemCode::UnknownField;
            return Err(StoreError::Invalid(vec![domain::FieldProblem::new(field, code, field, names.join(", "))]));
        };
        let sql = format!(
            "SELECT {} FROM {kind} t CROSS JOIN record r ON r.id = t.id WHERE t.{} = ?1 ORDER BY t.rowid",
            selection(kind.def().fields.iter()),
            field.name
        );
        let rows = sqlx::query(AssertSqlSafe(sql)).bind(id.as_str()).fetch_all(&mut **self).await?;
        read_all(kind, &rows)
    }

    /// The kind of the record, or `None` when there is none with this id.
    ///
    /// # Errors
    /// As [`record`](Self::record).
    pub async fn kind_of(&mut self, id: &RecordId) -> Result<Option<Kind>, StoreError> {
        kind_of(self, id).await
    }

    /// How many records each kind has; every kind is there.
    ///
    /// # Errors
    /// What SQLite says.
    pub async fn counts(&mut self) -> Result<BTreeMap<Kind, u32>, StoreError> {
        static SQL: OnceLock<String> = OnceLock::new();
        let sql = SQL.get_or_init(|| {
            let counts: Vec<String> = Kind::ALL.iter().map(|kind| format!("(SELECT count(*) FROM {kind})")).collect();
            format!("SELECT {}", counts.join(", "))
        });
        let row = sqlx::query(sql.as_str()).fetch_one(&mut **self).await?;
        Kind::ALL.iter().enumerate().map(|(index, kind)| Ok((*kind, row.try_get(index)?))).collect()
    }
}

// ---------------------------------------------------------------- writing

/// Adds the columns of one field to the values of a statement.
pub(crate) fn bind(arguments: &mut SqliteArguments, field: &Field, value: Option<&Value>) -> Result<(), StoreError> {
    let paired = matches!(field.ty, FieldType::Money | FieldType::UnitPrice { .. });
    match value {
        None => push(arguments, None::<String>)?,
        Some(Value::Text(text)) => push(arguments, text.as_str())?,
        Some(Value::Lines(lines)) => push(arguments, lines.join("\n"))?,
        Some(Value::Code(code)) => push(arguments, *code)?,
        Some(Value::Ref(id)) => push(arguments, id.as_str())?,
        Some(Value::Integer(number)) => push(arguments, *number)?,
        Some(Value::Number(number)) => push(arguments, *number)?,
        Some(Value::Money(money)) => push(arguments, money.minor)?,
        Some(Value::UnitPrice(price)) => push(arguments, price.amount.to_string())?,
        Some(Value::Date(date)) => push(arguments, date.to_string())?,
        Some(Value::Time(time)) => push(arguments, time.format("%H:%M").to_string())?,
        Some(Value::Flag(flag)) => push(arguments, *flag)?,
    }
    match value {
        Some(Value::Money(money)) => push(arguments, money.currency.code()),
        Some(Value::UnitPrice(price)) => push(arguments, price.currency.code()),
        _ if paired => push(arguments, None::<String>),
        _ => Ok(()),
    }
}

pub(crate) fn push<'v, T>(arguments: &mut SqliteArguments, value: T) -> Result<(), StoreError>
where
    T: sqlx::Encode<'v, sqlx::Sqlite> + sqlx::Type<sqlx::Sqlite>,
{
    Ok(arguments.add(value).map_err(sqlx::Error::Encode)?)
}

/// Adds the values of a record's row in its kind's table.
pub(crate) fn bind_record(arguments: &mut SqliteArguments, record: &Record) -> Result<(), StoreError> {
    push(arguments, record.id.as_str())?;
    record.kind.def().fields.iter().try_for_each(|field| bind(arguments, field, record.get(field.name)))
}

/// `(?, ?, …)` for a row of `width` values.
pub(crate) fn placeholders(width: usize) -> String {
    format!("({})", vec!["?"; width].join(", "))
}

pub(crate) async fn insert(connection: &mut SqliteConnection, record: &Record) -> Result<(), StoreError> {
    let mut problems = check::record(connection, record, None).await?;
    if problems.is_empty() && kind_of(connection, &record.id).await?.is_some() {
        problems.push(domain::FieldProblem::new("id", domain::ProblemCode::NotAnId, record.id.as_str(), ""));
    }
    if !problems.is_empty() {
        return Err(StoreError::Invalid(problems));
    }
    sqlx::query("INSERT INTO record (id, kind, confidentiality, illustrative) VALUES (?1, ?2, ?3, ?4)")
        .bind(record.id.as_str())
        .bind(record.kind.name())
        .bind(record.confidentiality.key())
        .bind(record.illustrative)
        .execute(&mut *connection)
        .await?;
    let mut arguments = SqliteArguments::default();
    bind_record(&mut arguments, record)?;
    let sql = sql(record.kind);
    let text = format!("{}{}", sql.insert, placeholders(sql.width));
    sqlx::query_with(AssertSqlSafe(text), arguments).execute(connection).await?;
    Ok(())
}

pub(crate) async fn update(
    connection: &mut SqliteConnection,
    id: &RecordId,
    changes: &[(&Field, Option<Value>)],
) -> Result<(), StoreError> {
    let mut record = record(connection, id).await?.ok_or_else(|| StoreError::NotFound(id.clone()))?;
    let kind = record.kind;
    let mut changed: BTreeMap<&'static str, &'static Field> = BTreeMap::new();
    for (field, value) in changes {
        let Some(field) = kind.def().field(field.name) else {
            let names: Vec<&str> = kind.def().fields.iter().map(|field| field.name).collect();
            let code = domain::ProblemCode::UnknownField;
            let problem = domain::FieldProblem::new(field.name, code, field.name, names.join(", "));
            return Err(StoreError::Invalid(vec![problem]));
        };
        match value {
            Some(value) => record.values.insert(field.name, value.clone()),
            None => record.values.remove(field.name),
        };
        changed.insert(field.name, field);
    }
    if changed.is_empty() {
        return Ok(());
    }
    let names: BTreeSet<&str> = changed.keys().copied().collect();
    let problems = check::record(connection, &record, Some(&names)).await?;
    if !problems.is_empty() {
        return Err(StoreError::Invalid(problems));
    }
    let mut arguments = SqliteArguments::default();
    let mut assignments = Vec::new();
    for field in changed.values() {
        bind(&mut arguments, field, record.get(field.name))?;
        assignments.extend(columns(field).into_iter().map(|column| format!("{} = ?", column.name)));
    }
    push(&mut arguments, id.as_str())?;
    let text = format!("UPDATE {kind} SET {} WHERE id = ?", assignments.join(", "));
    sqlx::query_with(AssertSqlSafe(text), arguments).execute(connection).await?;
    Ok(())
}

pub(crate) async fn set_meta(
    connection: &mut SqliteConnection,
    id: &RecordId,
    illustrative: Option<bool>,
    confidentiality: Option<Confidentiality>,
) -> Result<(), StoreError> {
    known_kind(connection, id).await?;
    sqlx::query(
        "UPDATE record SET illustrative = ifnull(?2, illustrative), confidentiality = ifnull(?3, confidentiality)
         WHERE id = ?1",
    )
    .bind(id.as_str())
    .bind(illustrative)
    .bind(confidentiality.map(Confidentiality::key))
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn delete(connection: &mut SqliteConnection, id: &RecordId) -> Result<(), StoreError> {
    let kind = known_kind(connection, id).await?;
    // What belongs to the record goes first, so that the log holds the child before the parent.
    for level in belongings(connection, kind, id).await?.iter().rev() {
        delete_rows(connection, level).await?;
    }
    delete_rows(connection, std::slice::from_ref(id)).await
}

async fn delete_rows(connection: &mut SqliteConnection, ids: &[RecordId]) -> Result<(), StoreError> {
    for chunk in ids.chunks(1000) {
        sqlx::query("DELETE FROM record WHERE id IN (SELECT value FROM json_each(?1))")
            .bind(json_ids(chunk))
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

/// The records that belong to a record, those that belong to these, and so on: one list a level.
async fn belongings(
    connection: &mut SqliteConnection,
    kind: Kind,
    id: &RecordId,
) -> Result<Vec<Vec<RecordId>>, StoreError> {
    let mut seen: BTreeSet<RecordId> = [id.clone()].into();
    let mut frontier = vec![(kind, id.clone())];
    let mut levels = Vec::new();
    loop {
        let mut next = Vec::new();
        for child in Kind::ALL {
            for (field, owners) in child.def().references().filter(|(field, _)| field.owner) {
                let ids = frontier.iter().filter(|(kind, _)| owners.contains(kind)).map(|(_, id)| id);
                let found = owned(connection, *child, field, &json_ids(ids)).await?;
                next.extend(found.into_iter().filter(|id| seen.insert(id.clone())).map(|id| (*child, id)));
            }
        }
        if next.is_empty() {
            return Ok(levels);
        }
        levels.push(next.iter().map(|(_, id)| id.clone()).collect());
        frontier = next;
    }
}

async fn owned(
    connection: &mut SqliteConnection,
    kind: Kind,
    field: &Field,
    owners: &str,
) -> Result<Vec<RecordId>, StoreError> {
    if owners == "[]" {
        return Ok(Vec::new());
    }
    let sql = format!("SELECT id FROM {kind} WHERE {} IN (SELECT value FROM json_each(?1))", field.name);
    let rows = sqlx::query(AssertSqlSafe(sql)).bind(owners).fetch_all(connection).await?;
    let place = Place { table: kind.name(), row: "?" };
    rows.iter()
        .map(|row| {
            let key = row::text(row, 0, "id", place)?;
            row::id(&key).ok_or_else(|| place.bad("id"))
        })
        .collect()
}
