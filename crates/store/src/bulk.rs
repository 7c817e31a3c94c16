//! Many records at once: rows and their log are written set-wise, in the transaction of one action.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Evidence, FieldProblem, Kind, ProblemCode, Record, RecordId};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::error::StoreError;
use crate::records::{self, placeholders, push};
use crate::{check, evidence};

/// How many values one statement may take; SQLite's own limit is 32,766.
const VALUES_MAX: usize = 8_000;

/// How many ids are looked up at a time.
const LOOKUP: usize = 5_000;

/// Adds records that may refer to each other in any order.
pub(crate) async fn insert_records(
    connection: &mut SqliteConnection,
    set: &str,
    given: &[Record],
) -> Result<(), StoreError> {
    check_all(connection, given).await?;
    sqlx::query("PRAGMA defer_foreign_keys = ON").execute(&mut *connection).await?;
    quiet(connection, true).await?;
    for chunk in given.chunks(VALUES_MAX / 4) {
        insert_heads(connection, chunk).await?;
        log_inserts(connection, set, "record", chunk.iter().map(|record| (record.id.to_string(), &record.id))).await?;
        let mut kinds: BTreeMap<Kind, Vec<&Record>> = BTreeMap::new();
        chunk.iter().for_each(|record| kinds.entry(record.kind).or_default().push(record));
        for (kind, records) in kinds {
            let sql = records::sql(kind);
            for rows in records.chunks(VALUES_MAX / sql.width) {
                let mut arguments = SqliteArguments::default();
                rows.iter().try_for_each(|record| records::bind_record(&mut arguments, record))?;
                insert_rows(connection, &sql.insert, sql.width, rows.len(), arguments).await?;
            }
            let logged = records.iter().map(|record| (record.id.to_string(), &record.id));
            log_inserts(connection, set, kind.name(), logged).await?;
        }
    }
    quiet(connection, false).await
}

/// Adds evidence to fields that have none.
pub(crate) async fn insert_evidence(
    connection: &mut SqliteConnection,
    set: &str,
    given: &[(RecordId, Evidence)],
) -> Result<(), StoreError> {
    let about = given.iter().map(|(id, _)| id);
    let kinds = known_kinds(connection, about.chain(given.iter().filter_map(|(_, e)| e.source.as_ref()))).await?;
    for (id, evidence) in given {
        let kind = kinds.get(id).ok_or_else(|| StoreError::NotFound(id.clone()))?;
        let mut problems = evidence::problems(*kind, evidence);
        let source = evidence.source.as_ref().and_then(|source| kinds.get(source)).copied();
        problems.extend(evidence::source_problem(evidence, source));
        if !problems.is_empty() {
            return Err(StoreError::Invalid(problems));
        }
    }
    quiet(connection, true).await?;
    for rows in given.chunks(VALUES_MAX / evidence::WIDTH) {
        let mut arguments = SqliteArguments::default();
        rows.iter().try_for_each(|(id, given)| evidence::bind(&mut arguments, id, given))?;
        insert_rows(connection, evidence::INSERT, evidence::WIDTH, rows.len(), arguments).await?;
        let logged = rows.iter().map(|(id, given)| (evidence::row_id(id, &given.field), id));
        log_inserts(connection, set, "evidence", logged).await?;
    }
    quiet(connection, false).await
}

/// Refuses the batch with the problems of the first record that has any.
async fn check_all(connection: &mut SqliteConnection, given: &[Record]) -> Result<(), StoreError> {
    let own: BTreeMap<&RecordId, Kind> = given.iter().map(|record| (&record.id, record.kind)).collect();
    let outside: BTreeSet<&RecordId> = given
        .iter()
        .flat_map(|record| check::references(record).map(|(_, _, id)| id))
        .filter(|id| !own.contains_key(id))
        .collect();
    let taken = known_kinds(connection, own.keys().copied()).await?;
    let mut kinds = known_kinds(connection, outside).await?;
    kinds.extend(own.iter().map(|(id, kind)| ((*id).clone(), *kind)));
    let mut seen = BTreeSet::new();
    for record in given {
        let mut problems = check::values(record, None);
        problems.extend(check::reference_problems(record, None, &kinds));
        if taken.contains_key(&record.id) || !seen.insert(&record.id) {
            problems.push(FieldProblem::new("id", ProblemCode::NotAnId, record.id.as_str(), ""));
        }
        if !problems.is_empty() {
            return Err(StoreError::Invalid(problems));
        }
    }
    match check::circle(given) {
        Some(problem) => Err(StoreError::Invalid(vec![problem])),
        None => Ok(()),
    }
}

async fn known_kinds<'i>(
    connection: &mut SqliteConnection,
    ids: impl IntoIterator<Item = &'i RecordId>,
) -> Result<BTreeMap<RecordId, Kind>, StoreError> {
    let ids: Vec<RecordId> = ids.into_iter().cloned().collect();
    let mut known = BTreeMap::new();
    for chunk in ids.chunks(LOOKUP) {
        known.extend(records::kinds(connection, chunk).await?);
    }
    Ok(known)
}

async fn insert_heads(connection: &mut SqliteConnection, given: &[Record]) -> Result<(), StoreError> {
    let mut arguments = SqliteArguments::default();
    for record in given {
        push(&mut arguments, record.id.as_str())?;
        push(&mut arguments, record.kind.name())?;
        push(&mut arguments, record.confidentiality.key())?;
        push(&mut arguments, record.illustrative)?;
    }
    let sql = "INSERT INTO record (id, kind, confidentiality, illustrative) VALUES ";
    insert_rows(connection, sql, 4, given.len(), arguments).await
}

async fn insert_rows(
    connection: &mut SqliteConnection,
    insert: &str,
    width: usize,
    rows: usize,
    arguments: SqliteArguments,
) -> Result<(), StoreError> {
    let sql = format!("{insert}{}", vec![placeholders(width); rows].join(", "));
    sqlx::query_with(AssertSqlSafe(sql), arguments).execute(connection).await?;
    Ok(())
}

/// What the triggers would have written, in one statement.
async fn log_inserts<'i>(
    connection: &mut SqliteConnection,
    set: &str,
    table: &str,
    rows: impl Iterator<Item = (String, &'i RecordId)>,
) -> Result<(), StoreError> {
    let pairs: Vec<[String; 2]> = rows.map(|(row, record)| [row, record.to_string()]).collect();
    sqlx::query(
        "INSERT INTO change (set_id, tbl, row_id, record_id, op)
         SELECT ?1, ?2, json_extract(value, '$[0]'), json_extract(value, '$[1]'), 'insert'
         FROM json_each(?3) ORDER BY key",
    )
    .bind(set)
    .bind(table)
    .bind(serde_json::json!(pairs).to_string())
    .execute(connection)
    .await?;
    Ok(())
}

/// Stills the triggers of inserts, or lets them speak again.
async fn quiet(connection: &mut SqliteConnection, quiet: bool) -> Result<(), StoreError> {
    sqlx::query("UPDATE temp.current_set SET quiet = ?1").bind(quiet).execute(connection).await?;
    Ok(())
}
