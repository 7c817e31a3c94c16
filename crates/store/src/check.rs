//! What a record may hold, as far as only the store can know: that references lead somewhere, that
//! what is required is there, that nothing is part of itself. Forms of typed input are the domain's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Timelike};
use domain::field::FieldType;
use domain::{Field, FieldProblem, Kind, ProblemCode, Record, RecordId, Value};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::error::StoreError;
use crate::records;

/// Largest size of a number that SQLite writes with 17 digits that read back as the same number; its
/// inverse is the smallest. Beyond, the log would not be exact.
const SIZE_MAX: f64 = 1e24;

/// Whether the log can hold a number exactly.
pub(crate) fn is_exact(number: f64) -> bool {
    number == 0.0 || (SIZE_MAX.recip()..=SIZE_MAX).contains(&number.abs())
}

/// How far up a chain of records that belong to each other is followed.
const CHAIN_MAX: usize = 10_000;

/// Problems of the values themselves: of the `changed` fields, or of all.
pub(crate) fn values(record: &Record, changed: Option<&BTreeSet<&str>>) -> Vec<FieldProblem> {
    let def = record.kind.def();
    let asked = |field: &Field| changed.is_none_or(|changed| changed.contains(field.name));
    let mut problems = Vec::new();
    for name in record.values.keys().filter(|name| def.field(name).is_none()) {
        let names: Vec<&str> = def.fields.iter().map(|field| field.name).collect();
        problems.push(FieldProblem::new(name, ProblemCode::UnknownField, name, names.join(", ")));
    }
    for field in def.fields.iter().filter(|field| asked(field)) {
        match record.get(field.name) {
            None if field.required => problems.push(FieldProblem::new(field.name, ProblemCode::Required, "", "")),
            None => {}
            Some(value) => problems.extend(value_problem(field, value)),
        }
    }
    for base in def.title {
        let languages: Vec<&Field> = def.fields.iter().filter(|f| f.base == *base && f.language.is_some()).collect();
        let missing = languages.iter().all(|field| record.get(field.name).is_none());
        if missing && languages.iter().any(|field| asked(field)) {
            problems.push(FieldProblem::new(languages[0].name, ProblemCode::Required, "", ""));
        }
    }
    problems
}

/// A value of another type than the field's, or one that its column cannot hold exactly.
fn value_problem(field: &Field, value: &Value) -> Option<FieldProblem> {
    let code = match (field.ty, value) {
        (FieldType::Text | FieldType::LongText, Value::Text(text)) => {
            if text.trim().is_empty() && field.required {
                Some(ProblemCode::Required)
            } else {
                text.contains('\0').then_some(ProblemCode::ControlCharacter)
            }
        }
        (FieldType::Lines, Value::Lines(lines)) => {
            let bad = lines.iter().any(|line| line.is_empty() || line.contains(['\n', '\0']));
            (bad || lines.is_empty()).then_some(ProblemCode::ControlCharacter)
        }
        (FieldType::Code(list), Value::Code(code)) => (!list.codes.contains(code)).then_some(ProblemCode::NotACode),
        (FieldType::Integer { min, max }, Value::Integer(number)) => {
            (!(min..=max).contains(number)).then_some(ProblemCode::OutOfRange)
        }
        (FieldType::Number | FieldType::Quantity(_), Value::Number(number)) if !number.is_finite() => {
            Some(ProblemCode::NotANumber)
        }
        (FieldType::Number, Value::Number(number)) => (!is_exact(*number)).then_some(ProblemCode::OutOfRange),
        (FieldType::Quantity(_), Value::Number(number)) => {
            (*number < 0.0 || !is_exact(*number)).then_some(ProblemCode::OutOfRange)
        }
        (FieldType::Date, Value::Date(date)) => {
            (!(1000..=9999).contains(&date.year())).then_some(ProblemCode::NotADate)
        }
        (FieldType::Time, Value::Time(time)) => {
            (time.second() != 0 || time.nanosecond() != 0).then_some(ProblemCode::NotATime)
        }
        (FieldType::Ref(_), Value::Ref(_))
        | (FieldType::Money, Value::Money(_))
        | (FieldType::UnitPrice { .. }, Value::UnitPrice(_))
        | (FieldType::Flag, Value::Flag(_)) => None,
        (ty, _) => Some(expected(ty)),
    }?;
    let accepted = match field.ty {
        FieldType::Code(list) => list.codes.join(", "),
        FieldType::Integer { min, max } => format!("{min} … {max}"),
        FieldType::Quantity(_) => format!("0, {:e} … {SIZE_MAX:e}", SIZE_MAX.recip()),
        FieldType::Number => format!("0, ±{:e} … ±{SIZE_MAX:e}", SIZE_MAX.recip()),
        _ => String::new(),
    };
    Some(FieldProblem::new(field.name, code, value.to_input(), accepted))
}

fn expected(ty: FieldType) -> ProblemCode {
    match ty {
        FieldType::Text | FieldType::LongText | FieldType::Lines => ProblemCode::NotText,
        FieldType::Code(_) => ProblemCode::NotACode,
        FieldType::Ref(_) => ProblemCode::NotAnId,
        FieldType::Integer { .. } | FieldType::Number | FieldType::Quantity(_) => ProblemCode::NotANumber,
        FieldType::Money | FieldType::UnitPrice { .. } => ProblemCode::NotMoney,
        FieldType::Date => ProblemCode::NotADate,
        FieldType::Time => ProblemCode::NotATime,
        FieldType::Flag => ProblemCode::NotYesOrNo,
    }
}

/// The references that a record holds: field, kinds allowed there, and the id.
pub(crate) fn references(record: &Record) -> impl Iterator<Item = (&'static Field, &'static [Kind], &RecordId)> {
    record.kind.def().references().filter_map(|(field, kinds)| Some((field, kinds, record.reference(field.name)?)))
}

/// Problems of references, given the kinds of the records that exist.
pub(crate) fn reference_problems(
    record: &Record,
    changed: Option<&BTreeSet<&str>>,
    kinds: &BTreeMap<RecordId, Kind>,
) -> Vec<FieldProblem> {
    references(record)
        .filter(|(field, _, _)| changed.is_none_or(|changed| changed.contains(field.name)))
        .filter_map(|(field, allowed, id)| {
            let names = || allowed.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(", ");
            match kinds.get(id) {
                None => Some(FieldProblem::new(field.name, ProblemCode::NoSuchRecord, id.as_str(), names())),
                Some(kind) if !allowed.contains(kind) => {
                    Some(FieldProblem::new(field.name, ProblemCode::WrongKind, id.as_str(), names()))
                }
                Some(_) => None,
            }
        })
        .collect()
}

/// Everything that is wrong with a record, or with the `changed` fields of it.
pub(crate) async fn record(
    connection: &mut SqliteConnection,
    record: &Record,
    changed: Option<&BTreeSet<&str>>,
) -> Result<Vec<FieldProblem>, StoreError> {
    let mut problems = values(record, changed);
    let asked: Vec<RecordId> = references(record)
        .filter(|(field, _, _)| changed.is_none_or(|changed| changed.contains(field.name)))
        .map(|(_, _, id)| id.clone())
        .collect();
    if !asked.is_empty() {
        let kinds = records::kinds(connection, &asked).await?;
        problems.extend(reference_problems(record, changed, &kinds));
    }
    if let Some(changed) = changed {
        for (field, allowed, id) in references(record) {
            let within = allowed.contains(&record.kind) && changed.contains(field.name);
            if within && leads_back(connection, record, field, id).await? {
                problems.push(FieldProblem::new(field.name, ProblemCode::PartOfItself, id.as_str(), ""));
            }
        }
    }
    Ok(problems)
}

/// Whether following `field` from `from` upwards comes to the record itself.
async fn leads_back(
    connection: &mut SqliteConnection,
    record: &Record,
    field: &Field,
    from: &RecordId,
) -> Result<bool, StoreError> {
    let sql = format!(
        "WITH RECURSIVE up (id, steps) AS (
           SELECT ?1, 0 UNION SELECT t.{0}, up.steps + 1 FROM up JOIN {1} t ON t.id = up.id
           WHERE t.{0} IS NOT NULL AND up.id IS NOT ?2 AND up.steps < {CHAIN_MAX})
         SELECT EXISTS (SELECT 1 FROM up WHERE id = ?2)",
        field.name, record.kind
    );
    let found = sqlx::query_scalar(AssertSqlSafe(sql)).bind(from.as_str()).bind(record.id.as_str());
    Ok(found.fetch_one(connection).await?)
}

/// A record among new ones that is part of itself. Records in the file cannot refer to new ones, so
/// a circle lies within the batch.
pub(crate) fn circle(given: &[Record]) -> Option<FieldProblem> {
    for kind in Kind::ALL {
        for (field, _) in kind.def().references().filter(|(_, allowed)| allowed.contains(kind)) {
            let parents: BTreeMap<&RecordId, &RecordId> = given
                .iter()
                .filter(|record| record.kind == *kind)
                .filter_map(|record| Some((&record.id, record.reference(field.name)?)))
                .collect();
            if let Some(id) = in_circle(&parents) {
                return Some(FieldProblem::new(field.name, ProblemCode::PartOfItself, id.as_str(), ""));
            }
        }
    }
    None
}

fn in_circle<'r>(parents: &BTreeMap<&'r RecordId, &'r RecordId>) -> Option<&'r RecordId> {
    let mut free: BTreeSet<&RecordId> = BTreeSet::new();
    for start in parents.keys() {
        let mut path = BTreeSet::new();
        let mut at = *start;
        while !free.contains(at) {
            if !path.insert(at) {
                return Some(at);
            }
            match parents.get(at) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        free.extend(path);
    }
    None
}
