//! Full-text search: the shadow text of every record, and finding records as a person types.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use domain::field::FieldType;
use domain::{Field, Kind, Record, RecordId};
use sqlx::sqlite::SqliteArguments;
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::error::StoreError;
use crate::records::{self, placeholders, push};
use crate::row::{self, Place};
use crate::shadow::{Shadow, Stems, facet, normal, shadow};
use crate::titles::title_fields;
use crate::workspace::ReadConnection;

/// How many records are written at a time.
const CHUNK: usize = 800;

/// How many matches are looked at to find the best.
const CANDIDATES: u32 = 300;

/// Most words of a query that count, and the longest of them, in characters.
const WORDS_MAX: usize = 12;
const WORD_MAX: usize = 120;

// ---------------------------------------------------------------- writing

/// Brings the shadow text of these records up to date, also of those that are gone.
pub(crate) async fn refresh(
    connection: &mut SqliteConnection,
    touched: &BTreeSet<(Kind, RecordId)>,
) -> Result<(), StoreError> {
    let stems = Stems::new();
    let mut kinds: BTreeMap<Kind, Vec<RecordId>> = BTreeMap::new();
    touched.iter().for_each(|(kind, id)| kinds.entry(*kind).or_default().push(id.clone()));
    for (kind, ids) in kinds {
        for chunk in ids.chunks(CHUNK) {
            refresh_chunk(connection, kind, chunk, &stems).await?;
        }
    }
    Ok(())
}

async fn refresh_chunk(
    connection: &mut SqliteConnection,
    kind: Kind,
    ids: &[RecordId],
    stems: &Stems,
) -> Result<(), StoreError> {
    let mut present = read_shadows(connection, ids).await?;
    let mut notes = notes(connection, ids).await?;
    let mut write = Vec::new();
    for record in texts(connection, kind, ids).await? {
        let wanted = shadow(&record, &notes.remove(&record.id).unwrap_or_default(), stems);
        match present.remove(&record.id) {
            Some((_, kept)) if kept == wanted => {}
            kept => write.push((kept.map(|(row, _)| row), record.id, wanted)),
        }
    }
    // What is left in `present` has no record any more.
    let stale = present.values().map(|(row, _)| *row).chain(write.iter().filter_map(|(row, _, _)| *row)).collect();
    remove(connection, stale).await?;
    add(connection, kind, &write).await
}

/// The fields whose text is searched: those of the title and every other text.
fn text_fields(kind: Kind) -> Vec<&'static Field> {
    let titles: BTreeSet<&str> = title_fields(kind).iter().map(|field| field.name).collect();
    let searched = |field: &&Field| {
        titles.contains(field.name) || matches!(field.ty, FieldType::Text | FieldType::LongText | FieldType::Lines)
    };
    kind.def().fields.iter().filter(searched).collect()
}

async fn texts(connection: &mut SqliteConnection, kind: Kind, ids: &[RecordId]) -> Result<Vec<Record>, StoreError> {
    static SQL: OnceLock<BTreeMap<Kind, String>> = OnceLock::new();
    let make = |kind: &Kind| (*kind, records::by_ids(*kind, text_fields(*kind).into_iter()));
    let sql = SQL.get_or_init(|| Kind::ALL.iter().map(make).collect())[&kind].as_str();
    let rows = sqlx::query(sql).bind(records::json_ids(ids)).fetch_all(connection).await?;
    let fields = text_fields(kind);
    rows.iter().map(|row| row::record(row, kind, fields.iter().copied())).collect()
}

/// Tags, notes of evidence and names of attachments.
async fn notes(
    connection: &mut SqliteConnection,
    ids: &[RecordId],
) -> Result<BTreeMap<RecordId, Vec<String>>, StoreError> {
    let rows = sqlx::query(
        "SELECT t.record_id, t.name FROM json_each(?1) j CROSS JOIN tag t ON t.record_id = j.value
         UNION ALL SELECT e.record_id, e.note FROM json_each(?1) j CROSS JOIN evidence e ON e.record_id = j.value
           WHERE e.note IS NOT NULL
         UNION ALL SELECT a.record_id, a.name FROM json_each(?1) j CROSS JOIN attachment a ON a.record_id = j.value
         ORDER BY 1, 2",
    )
    .bind(records::json_ids(ids))
    .fetch_all(connection)
    .await?;
    let place = Place { table: "evidence", row: "?" };
    let mut notes: BTreeMap<RecordId, Vec<String>> = BTreeMap::new();
    for row in &rows {
        let id = row::id(&row::text(row, 0, "record_id", place)?).ok_or_else(|| place.bad("record_id"))?;
        notes.entry(id).or_default().push(row::text(row, 1, "note", place)?);
    }
    Ok(notes)
}

async fn read_shadows(
    connection: &mut SqliteConnection,
    ids: &[RecordId],
) -> Result<BTreeMap<RecordId, (i64, Shadow)>, StoreError> {
    let rows = sqlx::query(
        "SELECT s.id, s.record_id, s.sort_en, s.sort_ru, s.sort_zh, s.facet, s.title, s.body
         FROM json_each(?1) j CROSS JOIN search_text s ON s.record_id = j.value",
    )
    .bind(records::json_ids(ids))
    .fetch_all(connection)
    .await?;
    let place = Place { table: "search_text", row: "?" };
    rows.iter()
        .map(|row| {
            let text = |index, column| row::text(row, index, column, place);
            let id = row::id(&text(1, "record_id")?).ok_or_else(|| place.bad("record_id"))?;
            let shadow = Shadow {
                sort: [text(2, "sort_en")?, text(3, "sort_ru")?, text(4, "sort_zh")?],
                facet: text(5, "facet")?,
                title: text(6, "title")?,
                body: text(7, "body")?,
            };
            Ok((id, (sqlx::Row::try_get(row, 0)?, shadow)))
        })
        .collect()
}

async fn remove(connection: &mut SqliteConnection, rows: Vec<i64>) -> Result<(), StoreError> {
    if rows.is_empty() {
        return Ok(());
    }
    let rows = serde_json::json!(rows).to_string();
    // An index without content of its own has to be told what it forgets.
    sqlx::query(
        "INSERT INTO search_index (search_index, rowid, facet, title, body)
         SELECT 'delete', id, facet, title, body FROM search_text WHERE id IN (SELECT value FROM json_each(?1))",
    )
    .bind(&rows)
    .execute(&mut *connection)
    .await?;
    sqlx::query("DELETE FROM search_text WHERE id IN (SELECT value FROM json_each(?1))")
        .bind(&rows)
        .execute(connection)
        .await?;
    Ok(())
}

async fn add(
    connection: &mut SqliteConnection,
    kind: Kind,
    given: &[(Option<i64>, RecordId, Shadow)],
) -> Result<(), StoreError> {
    if given.is_empty() {
        return Ok(());
    }
    let mut arguments = SqliteArguments::default();
    for (row, id, shadow) in given {
        push(&mut arguments, *row)?;
        push(&mut arguments, id.as_str())?;
        push(&mut arguments, kind.name())?;
        shadow.sort.iter().try_for_each(|key| push(&mut arguments, key.as_str()))?;
        push(&mut arguments, shadow.facet.as_str())?;
        push(&mut arguments, shadow.title.as_str())?;
        push(&mut arguments, shadow.body.as_str())?;
    }
    let sql = format!(
        "INSERT INTO search_text (id, record_id, kind, sort_en, sort_ru, sort_zh, facet, title, body) VALUES {}",
        vec![placeholders(9); given.len()].join(", ")
    );
    sqlx::query_with(AssertSqlSafe(sql), arguments).execute(&mut *connection).await?;
    sqlx::query(
        "INSERT INTO search_index (rowid, facet, title, body)
         SELECT s.id, s.facet, s.title, s.body FROM json_each(?1) j CROSS JOIN search_text s ON s.record_id = j.value",
    )
    .bind(records::json_ids(given.iter().map(|(_, id, _)| id)))
    .execute(connection)
    .await?;
    Ok(())
}

// ---------------------------------------------------------------- finding

/// What was typed as an expression of FTS5, in which nothing typed has a meaning of its own.
///
/// Every word has to be there, itself or its stem; the last may be unfinished. `None` when nothing
/// in it can be searched for.
pub(crate) fn expression(typed: &str) -> Option<String> {
    let stems = Stems::new();
    let words: Vec<String> = typed
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .take(WORDS_MAX)
        .map(|word| {
            let word: String = word.chars().take(WORD_MAX).collect();
            // Only now: other characters become a quotation mark when they are normalised.
            normal(&word).replace('"', " ").trim().to_owned()
        })
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .collect();
    let last = words.len().checked_sub(1)?;
    let terms: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(index, word)| {
            let prefix = if index == last { " *" } else { "" };
            match stems.stem(word.trim_matches(|c: char| !c.is_alphanumeric())) {
                Some(stem) => format!("(\"{word}\"{prefix} OR \"{stem}\")"),
                None => format!("(\"{word}\"{prefix})"),
            }
        })
        .collect();
    Some(terms.join(" AND "))
}

/// The expression for records of one kind.
pub(crate) fn within(kind: Kind, expression: &str) -> String {
    format!("facet : \"{}\" AND ({expression})", facet(kind))
}

impl ReadConnection {
    /// The records that hold what was typed, the best first: titles before other text, and among
    /// titles those that are the text, then those that begin with it, then the shortest.
    ///
    /// Every word has to be there, the last may be unfinished. Nothing that can be typed is an error.
    ///
    /// # Errors
    /// What SQLite says of the file.
    pub async fn search(&mut self, text: &str, kind: Option<Kind>, limit: u32) -> Result<Vec<RecordId>, StoreError> {
        let Some(typed) = expression(text) else { return Ok(Vec::new()) };
        let scoped = |expression: String| match kind {
            Some(kind) => within(kind, &expression),
            None => expression,
        };
        let key = normal(text.trim());
        let limit = limit as usize;
        let mut found = matches(self, &scoped(format!("title : ({typed})")), CANDIDATES).await?;
        found.sort_by_cached_key(|(row, _, title)| (rank(title, &key), title.len(), *row));
        found.truncate(limit);
        if found.len() < limit {
            let seen: BTreeSet<i64> = found.iter().map(|(row, _, _)| *row).collect();
            let any = "{title body} : ".to_owned() + &format!("({typed})");
            let more = matches(self, &scoped(any), CANDIDATES.max(limit as u32 * 2)).await?;
            found.extend(more.into_iter().filter(|(row, _, _)| !seen.contains(row)));
            found.truncate(limit);
        }
        Ok(found.into_iter().map(|(_, id, _)| id).collect())
    }
}

/// 0 for the text itself, 1 for a title that begins with it, 2 for another.
fn rank(title: &str, key: &str) -> u8 {
    if title.lines().any(|line| line.trim() == key) {
        0
    } else if title.lines().any(|line| line.trim_start().starts_with(key)) {
        1
    } else {
        2
    }
}

async fn matches(
    connection: &mut SqliteConnection,
    expression: &str,
    limit: u32,
) -> Result<Vec<(i64, RecordId, String)>, StoreError> {
    let rows = sqlx::query(
        "SELECT s.id, s.record_id, s.title
         FROM (SELECT rowid AS id FROM search_index WHERE search_index MATCH ?1 LIMIT ?2) f
         CROSS JOIN search_text s ON s.id = f.id",
    )
    .bind(expression)
    .bind(limit)
    .fetch_all(connection)
    .await?;
    let place = Place { table: "search_text", row: "?" };
    rows.iter()
        .map(|row| {
            let id = row::id(&row::text(row, 1, "record_id", place)?).ok_or_else(|| place.bad("record_id"))?;
            Ok((sqlx::Row::try_get(row, 0)?, id, row::text(row, 2, "title", place)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use sqlx::ConnectOptions;
    use sqlx::sqlite::SqliteConnectOptions;

    use super::*;

    #[tokio::test]
    async fn no_character_that_is_typed_has_a_meaning_in_the_expression() {
        let mut memory = SqliteConnectOptions::new().in_memory(true).connect().await.expect("a connection");
        sqlx::query("CREATE VIRTUAL TABLE t USING fts5(x)").execute(&mut memory).await.expect("an index");
        let mut quotes = 0;
        for c in '\0'..=char::MAX {
            let typed = format!("a{c}b");
            let Some(expression) = expression(&typed) else { continue };
            let marks = normal(&typed).contains('"');
            quotes += u32::from(marks);
            // Letters and the like cannot end a string: only what is neither is tried on SQLite itself.
            if marks || (!c.is_alphanumeric() && (c as u32) < 0x1_0000) {
                let answer = sqlx::query("SELECT 1 FROM t WHERE t MATCH ?1").bind(&expression);
                let answer = answer.fetch_optional(&mut memory).await;
                assert!(answer.is_ok(), "{c:?} makes {expression}, which SQLite refuses: {answer:?}");
            }
        }
        assert!(quotes >= 2, "more than one character normalises to a quotation mark, {quotes} were tried");
    }
}
