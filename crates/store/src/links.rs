//! Links between records. A link has no direction: it is kept with the smaller id first.

use domain::RecordId;
use sqlx::SqliteConnection;

use crate::error::StoreError;
use crate::records;
use crate::row::{self, Place};
use crate::workspace::ReadConnection;

pub(crate) async fn link(connection: &mut SqliteConnection, a: &RecordId, b: &RecordId) -> Result<(), StoreError> {
    let Some((id, from, to)) = checked(connection, a, b).await? else { return Ok(()) };
    sqlx::query("INSERT INTO link (id, from_id, to_id) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING")
        .bind(id)
        .bind(from.as_str())
        .bind(to.as_str())
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn unlink(connection: &mut SqliteConnection, a: &RecordId, b: &RecordId) -> Result<(), StoreError> {
    let Some((id, _, _)) = checked(connection, a, b).await? else { return Ok(()) };
    sqlx::query("DELETE FROM link WHERE id = ?1").bind(id).execute(connection).await?;
    Ok(())
}

/// The link's id and its two ends in order; `None` for a record and itself.
async fn checked<'r>(
    connection: &mut SqliteConnection,
    a: &'r RecordId,
    b: &'r RecordId,
) -> Result<Option<(String, &'r RecordId, &'r RecordId)>, StoreError> {
    records::known_kind(connection, a).await?;
    records::known_kind(connection, b).await?;
    let (from, to) = if a < b { (a, b) } else { (b, a) };
    Ok((from != to).then(|| (format!("{from}.{to}"), from, to)))
}

impl ReadConnection {
    /// The records linked to this one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn links(&mut self, id: &RecordId) -> Result<Vec<RecordId>, StoreError> {
        let rows = sqlx::query(
            "SELECT to_id FROM link WHERE from_id = ?1 UNION SELECT from_id FROM link WHERE to_id = ?1 ORDER BY 1",
        )
        .bind(id.as_str())
        .fetch_all(&mut **self)
        .await?;
        let place = Place { table: "link", row: id.as_str() };
        rows.iter().map(|row| row::id(&row::text(row, 0, "to_id", place)?).ok_or_else(|| place.bad("to_id"))).collect()
    }
}
