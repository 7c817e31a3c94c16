//! Whether an open workspace is sound: every page, index and reference.

use sqlx::Row;

use crate::error::StoreError;
use crate::workspace::Workspace;

/// How many findings are enough.
const FINDINGS: u32 = 100;
const CHECK: &str = "PRAGMA integrity_check(100)";

impl Workspace {
    /// What SQLite finds wrong with the file, in its own words; empty when it is sound.
    ///
    /// # Errors
    /// What keeps the file from being read at all.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let mut reader = self.reader().await?;
        let mut findings: Vec<String> = sqlx::query_scalar(CHECK).fetch_all(&mut *reader).await?;
        findings.retain(|finding| finding != "ok");
        let dangling = sqlx::query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?1")
            .bind(FINDINGS)
            .fetch_all(&mut *reader)
            .await?;
        for row in dangling {
            let (table, rowid, parent): (String, Option<i64>, String) =
                (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            findings.push(format!("row {} of {table} refers to nothing in {parent}", rowid.unwrap_or_default()));
        }
        Ok(findings)
    }
}
