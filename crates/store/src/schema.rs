//! The tables: what the catalogue's fields are stored as, and which tables the log follows.
//!
//! `schema/0001.sql` is the text that a workspace is made with. It is generated from the catalogue
//! by the test of [`generate`], which fails when the two differ.

use std::sync::OnceLock;

use domain::field::FieldType;
use domain::{Field, Kind};

#[cfg(test)]
mod generate;

/// Every table and index of a workspace of version 1.
pub const SQL: &str = include_str!("schema/0001.sql");

/// What SQLite keeps in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Storage {
    Text,
    Integer,
    Real,
}

/// A column of a logged table, other than its id.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub name: String,
    pub storage: Storage,
}

/// A table whose every change the log holds. Each has a text column `id`.
#[derive(Debug)]
pub(crate) struct LoggedTable {
    pub name: &'static str,
    /// Set where the table holds the values of one kind.
    pub kind: Option<Kind>,
    pub columns: Vec<Column>,
    /// The column with the record that a row belongs to.
    pub record: &'static str,
    /// The column with a second record that a row concerns.
    pub also: Option<&'static str>,
}

impl LoggedTable {
    /// The logged table of this name.
    pub fn named(name: &str) -> Option<&'static LoggedTable> {
        logged().iter().find(|table| table.name == name)
    }

    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

/// Every logged table, parents before children.
pub(crate) fn logged() -> &'static [LoggedTable] {
    static TABLES: OnceLock<Vec<LoggedTable>> = OnceLock::new();
    TABLES.get_or_init(|| {
        use Storage::{Integer, Real, Text};
        let mut tables =
            vec![table("record", "id", &[("kind", Text), ("confidentiality", Text), ("illustrative", Integer)])];
        tables.extend(Kind::ALL.iter().map(|kind| LoggedTable {
            name: kind.name(),
            kind: Some(*kind),
            columns: kind.def().fields.iter().flat_map(columns).collect(),
            record: "id",
            also: None,
        }));
        tables.push(table(
            "evidence",
            "record_id",
            &[
                ("record_id", Text),
                ("field", Text),
                ("state", Text),
                ("low", Real),
                ("high", Real),
                ("source_id", Text),
                ("as_of", Text),
                ("method", Text),
                ("confidence", Text),
                ("note", Text),
            ],
        ));
        tables.push(table("tag", "record_id", &[("record_id", Text), ("name", Text)]));
        tables.push(LoggedTable {
            also: Some("to_id"),
            ..table("link", "from_id", &[("from_id", Text), ("to_id", Text)])
        });
        tables.push(table(
            "attachment",
            "record_id",
            &[("record_id", Text), ("name", Text), ("media_type", Text), ("bytes", Integer), ("sha256", Text)],
        ));
        tables
    })
}

fn table(name: &'static str, record: &'static str, columns: &[(&str, Storage)]) -> LoggedTable {
    let columns =
        columns.iter().map(|(name, storage)| Column { name: (*name).to_owned(), storage: *storage }).collect();
    LoggedTable { name, kind: None, columns, record, also: None }
}

/// The columns of a field: its value, then its currency where it has one.
pub(crate) fn columns(field: &Field) -> Vec<Column> {
    let storage = match field.ty {
        FieldType::Integer { .. } | FieldType::Money | FieldType::Flag => Storage::Integer,
        FieldType::Number | FieldType::Quantity(_) => Storage::Real,
        _ => Storage::Text,
    };
    let value = Column { name: field.value_column(), storage };
    let currency = field.currency_column().map(|name| Column { name, storage: Storage::Text });
    std::iter::once(value).chain(currency).collect()
}

/// What a list is ordered by for this field, with `prefix` before each column; each field's index has the same terms.
///
/// Amounts stand by currency first: amounts of two currencies have no order. Text ignores the case
/// of Latin letters, as an index of plain SQLite can.
pub(crate) fn sort_terms(field: &Field, prefix: &str) -> Vec<String> {
    let value = format!("{prefix}{}", field.value_column());
    let currency = field.currency_column().map(|column| format!("{prefix}{column}"));
    match field.ty {
        FieldType::Text => vec![format!("{value} COLLATE NOCASE")],
        FieldType::LongText | FieldType::Lines => vec![format!("substr({value}, 1, 60) COLLATE NOCASE")],
        FieldType::UnitPrice { .. } => currency.into_iter().chain([format!("CAST({value} AS REAL)")]).collect(),
        _ => currency.into_iter().chain([value]).collect(),
    }
}
