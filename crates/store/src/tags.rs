//! Tags: short free names that a user gives to records.

use std::collections::BTreeSet;

use domain::{FieldProblem, ProblemCode, RecordId};
use sqlx::SqliteConnection;

use crate::error::StoreError;
use crate::records;
use crate::row::{self, Place};
use crate::workspace::ReadConnection;

/// Longest tag, in characters.
const LENGTH_MAX: usize = 100;

pub(crate) async fn set(connection: &mut SqliteConnection, id: &RecordId, names: &[String]) -> Result<(), StoreError> {
    records::known_kind(connection, id).await?;
    let wanted: BTreeSet<&str> = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    let problems: Vec<FieldProblem> = wanted.iter().filter_map(|name| problem(name)).collect();
    if !problems.is_empty() {
        return Err(StoreError::Invalid(problems));
    }
    let present: BTreeSet<String> = read(connection, id).await?.into_iter().collect();
    for gone in present.iter().filter(|name| !wanted.contains(name.as_str())) {
        sqlx::query("DELETE FROM tag WHERE record_id = ?1 AND name = ?2")
            .bind(id.as_str())
            .bind(gone)
            .execute(&mut *connection)
            .await?;
    }
    for name in wanted.into_iter().filter(|name| !present.contains(*name)) {
        sqlx::query("INSERT INTO tag (id, record_id, name) VALUES (?1, ?2, ?3)")
            .bind(format!("{id}.{name}"))
            .bind(id.as_str())
            .bind(name)
            .execute(&mut *connection)
            .await?;
    }
    Ok(())
}

fn problem(name: &str) -> Option<FieldProblem> {
    if name.chars().count() > LENGTH_MAX {
        return Some(FieldProblem::new("tags", ProblemCode::TooLong, name, LENGTH_MAX.to_string()));
    }
    let control = name.chars().find(|c| c.is_control())?;
    Some(FieldProblem::new("tags", ProblemCode::ControlCharacter, format!("U+{:04X}", control as u32), ""))
}

pub(crate) async fn read(connection: &mut SqliteConnection, id: &RecordId) -> Result<Vec<String>, StoreError> {
    let rows = sqlx::query("SELECT name FROM tag WHERE record_id = ?1 ORDER BY name")
        .bind(id.as_str())
        .fetch_all(connection)
        .await?;
    rows.iter().map(|row| row::text(row, 0, "name", Place { table: "tag", row: id.as_str() })).collect()
}

impl ReadConnection {
    /// The tags of a record in the order of their characters.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn tags(&mut self, id: &RecordId) -> Result<Vec<String>, StoreError> {
        read(self, id).await
    }
}
