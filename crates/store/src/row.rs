//! Rows become domain values here and nowhere else. A file from elsewhere may hold anything: what does
//! not fit is an error that names table, row and column, never a panic and never a silent unknown.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use domain::field::FieldType;
use domain::{Confidentiality, Currency, Field, Kind, Money, Record, RecordId, UnitPrice, Value};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, TypeInfo, ValueRef};

use crate::error::StoreError;

/// A value as SQLite gave it.
pub(crate) enum Raw {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Bytes,
}

/// Where a value stands, for the error that names it.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    pub table: &'a str,
    pub row: &'a str,
}

impl Place<'_> {
    /// The error for a column whose value cannot be ours.
    pub fn bad(&self, column: &str) -> StoreError {
        let row: String = self.row.chars().take(60).collect();
        StoreError::Damaged(format!("table {}, row {row}, column {column}: not a value of this column", self.table))
    }
}

impl Raw {
    /// The value in column `index`; text that is no UTF-8 is refused.
    pub fn read(row: &SqliteRow, index: usize, column: &str, place: Place) -> Result<Raw, StoreError> {
        let bad = |_| place.bad(column);
        let raw = row.try_get_raw(index).map_err(bad)?;
        if raw.is_null() {
            return Ok(Raw::Null);
        }
        match raw.type_info().name() {
            "INTEGER" => row.try_get_unchecked(index).map(Raw::Integer).map_err(bad),
            "REAL" => row.try_get_unchecked(index).map(Raw::Real).map_err(bad),
            "TEXT" => row.try_get_unchecked(index).map(Raw::Text).map_err(bad),
            _ => Ok(Raw::Bytes),
        }
    }

    fn text(self) -> Option<String> {
        match self {
            Raw::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// A text that has to be there.
pub(crate) fn text(row: &SqliteRow, index: usize, column: &str, place: Place) -> Result<String, StoreError> {
    Raw::read(row, index, column, place)?.text().ok_or_else(|| place.bad(column))
}

/// A text or NULL.
pub(crate) fn optional_text(
    row: &SqliteRow,
    index: usize,
    column: &str,
    place: Place,
) -> Result<Option<String>, StoreError> {
    match Raw::read(row, index, column, place)? {
        Raw::Null => Ok(None),
        Raw::Text(text) => Ok(Some(text)),
        _ => Err(place.bad(column)),
    }
}

/// A finite number or NULL.
pub(crate) fn optional_number(
    row: &SqliteRow,
    index: usize,
    column: &str,
    place: Place,
) -> Result<Option<f64>, StoreError> {
    match Raw::read(row, index, column, place)? {
        Raw::Null => Ok(None),
        Raw::Real(number) if number.is_finite() => Ok(Some(number)),
        _ => Err(place.bad(column)),
    }
}

/// A record id as it is stored: lower case, hyphenated.
pub(crate) fn id(text: &str) -> Option<RecordId> {
    text.parse().ok().filter(|id: &RecordId| id.as_str() == text)
}

/// A day as it is stored.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
    ((1000..=9999).contains(&date.year()) && text.len() == 10).then_some(date)
}

/// The record of a row `id, confidentiality, illustrative, columns of fields...`.
pub(crate) fn record<'f>(
    row: &SqliteRow,
    kind: Kind,
    fields: impl Iterator<Item = &'f Field>,
) -> Result<Record, StoreError>
where
    'f: 'static,
{
    let place = Place { table: kind.name(), row: "?" };
    let key = text(row, 0, "id", place)?;
    let place = Place { table: kind.name(), row: &key };
    let own = Place { table: "record", row: &key };
    let mut record = Record::new(id(&key).ok_or_else(|| place.bad("id"))?, kind);
    let level = text(row, 1, "confidentiality", own)?;
    record.confidentiality = Confidentiality::from_key(&level).ok_or_else(|| own.bad("confidentiality"))?;
    record.illustrative = match Raw::read(row, 2, "illustrative", own)? {
        Raw::Integer(flag @ (0 | 1)) => flag == 1,
        _ => return Err(own.bad("illustrative")),
    };
    record.values = values(row, 3, fields, place)?;
    Ok(record)
}

/// The known values of fields whose columns begin at `at`.
fn values(
    row: &SqliteRow,
    mut at: usize,
    fields: impl Iterator<Item = &'static Field>,
    place: Place,
) -> Result<BTreeMap<&'static str, Value>, StoreError> {
    let mut known = BTreeMap::new();
    for field in fields {
        let raw = Raw::read(row, at, field.name, place)?;
        at += 1;
        let currency = match field.ty {
            FieldType::Money | FieldType::UnitPrice { .. } => {
                at += 1;
                optional_text(row, at - 1, field.name, place)?
            }
            _ => None,
        };
        if matches!(raw, Raw::Null) && currency.is_none() {
            continue;
        }
        known.insert(field.name, value(field, raw, currency).ok_or_else(|| place.bad(field.name))?);
    }
    Ok(known)
}

fn value(field: &Field, raw: Raw, currency: Option<String>) -> Option<Value> {
    let currency = || currency.as_deref().and_then(|code| Currency::parse(code).filter(|known| known.code() == code));
    Some(match (field.ty, raw) {
        (FieldType::Text | FieldType::LongText, Raw::Text(text)) => Value::Text(text),
        (FieldType::Lines, Raw::Text(text)) => Value::Lines(text.split('\n').map(str::to_owned).collect()),
        (FieldType::Code(list), Raw::Text(text)) => Value::Code(list.codes.iter().find(|code| **code == text)?),
        (FieldType::Ref(_), Raw::Text(text)) => Value::Ref(id(&text)?),
        (FieldType::Integer { .. }, Raw::Integer(number)) => Value::Integer(number),
        (FieldType::Number | FieldType::Quantity(_), Raw::Real(number)) if number.is_finite() => Value::Number(number),
        (FieldType::Money, Raw::Integer(minor)) => Value::Money(Money { minor, currency: currency()? }),
        (FieldType::UnitPrice { .. }, Raw::Text(amount)) => {
            Value::UnitPrice(UnitPrice { amount: amount.parse().ok()?, currency: currency()? })
        }
        (FieldType::Date, Raw::Text(text)) => Value::Date(date(&text)?),
        (FieldType::Time, Raw::Text(text)) => Value::Time(NaiveTime::parse_from_str(&text, "%H:%M").ok()?),
        (FieldType::Flag, Raw::Integer(flag @ (0 | 1))) => Value::Flag(flag == 1),
        _ => return None,
    })
}
