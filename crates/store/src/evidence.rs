//! What stands behind measured values.

use domain::{Evidence, FieldProblem, Kind, Method, ProblemCode, RecordId, ValueState};
use sqlx::SqliteConnection;
use sqlx::sqlite::{SqliteArguments, SqliteRow};

use crate::check;
use crate::error::StoreError;
use crate::records::{self, push};
use crate::row::{self, Place};
use crate::workspace::ReadConnection;

/// Number of columns of the table.
pub(crate) const WIDTH: usize = 11;

pub(crate) const INSERT: &str = "INSERT INTO evidence \
    (id, record_id, field, state, low, high, source_id, as_of, method, confidence, note) VALUES ";

/// The id of the evidence of a field.
pub(crate) fn row_id(id: &RecordId, field: &str) -> String {
    format!("{id}.{field}")
}

/// Adds the values of one row of the table.
pub(crate) fn bind(arguments: &mut SqliteArguments, id: &RecordId, given: &Evidence) -> Result<(), StoreError> {
    push(arguments, row_id(id, &given.field))?;
    push(arguments, id.as_str())?;
    push(arguments, given.field.as_str())?;
    push(arguments, given.state.key())?;
    push(arguments, given.low)?;
    push(arguments, given.high)?;
    push(arguments, given.source.as_ref().map(RecordId::as_str))?;
    push(arguments, given.as_of.map(|date| date.to_string()))?;
    push(arguments, given.method.map(Method::key))?;
    push(arguments, given.confidence.map(String::from))?;
    push(arguments, given.note.as_deref())
}

/// What is wrong with evidence, apart from its source.
pub(crate) fn problems(kind: Kind, given: &Evidence) -> Vec<FieldProblem> {
    let def = kind.def();
    let mut problems = Vec::new();
    let mut add = |code, text: String, accepted: String| {
        problems.push(FieldProblem::new(&given.field, code, text, accepted));
    };
    match def.field(&given.field) {
        None => {
            let names: Vec<&str> = def.fields.iter().filter(|field| field.measured).map(|field| field.name).collect();
            add(ProblemCode::UnknownField, given.field.clone(), names.join(", "));
        }
        Some(field) if !field.measured => add(ProblemCode::NotMeasured, given.field.clone(), String::new()),
        Some(_) => {}
    }
    for number in [given.low, given.high].into_iter().flatten().filter(|number| !check::is_exact(*number)) {
        add(ProblemCode::NotANumber, number.to_string(), "12.5".to_owned());
    }
    if let (Some(low), Some(high)) = (given.low, given.high)
        && low > high
    {
        add(ProblemCode::RangeReversed, format!("{low} … {high}"), String::new());
    }
    if let Some(letter) = given.confidence.filter(|letter| !('A'..='D').contains(letter)) {
        add(ProblemCode::NotACode, letter.to_string(), "A, B, C, D".to_owned());
    }
    if given.note.as_deref().is_some_and(|note| note.contains('\0')) {
        add(ProblemCode::ControlCharacter, "U+0000".to_owned(), String::new());
    }
    problems
}

/// What is wrong with the source, given the kind of the record that it names.
pub(crate) fn source_problem(given: &Evidence, kind: Option<Kind>) -> Option<FieldProblem> {
    let source = given.source.as_ref()?;
    let code = match kind {
        Some(Kind::Source) => return None,
        Some(_) => ProblemCode::WrongKind,
        None => ProblemCode::NoSuchRecord,
    };
    Some(FieldProblem::new(&given.field, code, source.as_str(), Kind::Source.name()))
}

pub(crate) async fn set(connection: &mut SqliteConnection, id: &RecordId, given: &Evidence) -> Result<(), StoreError> {
    let mut problems = problems(records::known_kind(connection, id).await?, given);
    if let Some(source) = &given.source {
        let kind = records::kind_of(connection, source).await?;
        problems.extend(source_problem(given, kind));
    }
    if !problems.is_empty() {
        return Err(StoreError::Invalid(problems));
    }
    let mut arguments = SqliteArguments::default();
    bind(&mut arguments, id, given)?;
    sqlx::query_with(
        "INSERT INTO evidence
           (id, record_id, field, state, low, high, source_id, as_of, method, confidence, note)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET state = excluded.state, low = excluded.low, high = excluded.high,
           source_id = excluded.source_id, as_of = excluded.as_of, method = excluded.method,
           confidence = excluded.confidence, note = excluded.note",
        arguments,
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn clear(connection: &mut SqliteConnection, id: &RecordId, field: &str) -> Result<(), StoreError> {
    records::known_kind(connection, id).await?;
    sqlx::query("DELETE FROM evidence WHERE id = ?1").bind(row_id(id, field)).execute(connection).await?;
    Ok(())
}

fn read(row: &SqliteRow) -> Result<(RecordId, Evidence), StoreError> {
    let key = row::text(row, 0, "id", Place { table: "evidence", row: "?" })?;
    let place = Place { table: "evidence", row: &key };
    let text = |index, column: &str| row::optional_text(row, index, column, place);
    let bad = |column: &'static str| move || place.bad(column);
    let record = row::id(&row::text(row, 1, "record_id", place)?).ok_or_else(bad("record_id"))?;
    let state = row::text(row, 3, "state", place)?;
    let known = |column: &'static str, text: Option<String>, read: &dyn Fn(&str) -> bool| match text {
        Some(text) if !read(&text) => Err(place.bad(column)),
        text => Ok(text),
    };
    let confidence = known("confidence", text(9, "confidence")?, &|t| matches!(t, "A" | "B" | "C" | "D"))?;
    let evidence = Evidence {
        field: row::text(row, 2, "field", place)?,
        state: ValueState::from_key(&state).ok_or_else(bad("state"))?,
        low: row::optional_number(row, 4, "low", place)?,
        high: row::optional_number(row, 5, "high", place)?,
        source: text(6, "source_id")?.map(|id| row::id(&id).ok_or_else(bad("source_id"))).transpose()?,
        as_of: text(7, "as_of")?.map(|day| row::date(&day).ok_or_else(bad("as_of"))).transpose()?,
        method: text(8, "method")?.map(|key| Method::from_key(&key).ok_or_else(bad("method"))).transpose()?,
        confidence: confidence.and_then(|text| text.chars().next()),
        note: text(10, "note")?,
    };
    Ok((record, evidence))
}

impl ReadConnection {
    /// The evidence of a record's fields, by name of the field.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn evidence(&mut self, id: &RecordId) -> Result<Vec<Evidence>, StoreError> {
        let found = self.evidence_for(std::slice::from_ref(id)).await?;
        Ok(found.into_iter().map(|(_, evidence)| evidence).collect())
    }

    /// The evidence of several records, in the order of the ids and by name of the field.
    ///
    /// # Errors
    /// As [`evidence`](Self::evidence).
    pub async fn evidence_for(&mut self, ids: &[RecordId]) -> Result<Vec<(RecordId, Evidence)>, StoreError> {
        let rows = sqlx::query(
            "SELECT e.id, e.record_id, e.field, e.state, e.low, e.high, e.source_id, e.as_of, e.method, e.confidence, e.note
             FROM json_each(?1) j CROSS JOIN evidence e ON e.record_id = j.value ORDER BY j.key, e.field",
        )
        .bind(records::json_ids(ids))
        .fetch_all(&mut **self)
        .await?;
        rows.iter().map(read).collect()
    }
}
