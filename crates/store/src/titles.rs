//! Titles: what a record is called where it is named in passing.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use domain::field::FieldType;
use domain::{Field, Kind, Record, RecordId, Value};
use sqlx::SqliteConnection;

use crate::error::StoreError;
use crate::workspace::ReadConnection;
use crate::{records, row};

/// Longest part of a title, in characters: statements and questions are titled by their text.
const PART_MAX: usize = 160;

/// How deep titles are made of the titles of other records (a plot of a site, a bracket of a fact).
const DEPTH_MAX: usize = 3;

/// What a record is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Title {
    pub kind: Kind,
    /// The parts joined by ` · `; empty when nothing of the title is known. Codes stand as they are stored.
    pub title: String,
    pub illustrative: bool,
    /// What the title is made of, for who wants to write codes and amounts in a language.
    pub parts: Vec<TitlePart>,
}

/// One part of a title.
#[derive(Clone, Debug, PartialEq)]
pub enum TitlePart {
    Text(String),
    /// Label: message `code-<list>-<code>`.
    Code {
        list: &'static str,
        code: &'static str,
    },
    Value(Value),
    /// The title of another record.
    Record(Box<Title>),
}

impl TitlePart {
    fn plain(&self) -> String {
        match self {
            TitlePart::Text(text) => text.clone(),
            TitlePart::Code { code, .. } => (*code).to_owned(),
            TitlePart::Value(value) => value.to_input(),
            TitlePart::Record(title) => title.title.clone(),
        }
    }
}

/// The fields that make the title of a kind.
pub(crate) fn title_fields(kind: Kind) -> Vec<&'static Field> {
    let def = kind.def();
    def.title.iter().flat_map(|base| def.fields.iter().filter(move |field| field.base == *base)).collect()
}

fn sql(kind: Kind) -> &'static str {
    static SQL: OnceLock<BTreeMap<Kind, String>> = OnceLock::new();
    let make = |kind: &Kind| (*kind, records::by_ids(*kind, title_fields(*kind).into_iter()));
    SQL.get_or_init(|| Kind::ALL.iter().map(make).collect())[&kind].as_str()
}

/// Titles in `language` (`en`, `ru`, `zh`), else in another that the record has.
pub(crate) async fn titles(
    connection: &mut SqliteConnection,
    ids: &[RecordId],
    language: &str,
) -> Result<BTreeMap<RecordId, Title>, StoreError> {
    // Level by level: the records asked for, those that their titles name, and so on.
    let mut levels: Vec<Vec<Record>> = Vec::new();
    let mut wanted = ids.to_vec();
    while !wanted.is_empty() && levels.len() < DEPTH_MAX {
        let level = named(connection, &wanted).await?;
        wanted = level.iter().flat_map(references).cloned().collect();
        wanted.sort();
        wanted.dedup();
        levels.push(level);
    }
    let mut below = BTreeMap::new();
    for level in levels.into_iter().rev() {
        below = level.into_iter().map(|record| (record.id.clone(), title(&record, language, &below))).collect();
    }
    Ok(below)
}

/// The records with the fields of their titles only.
async fn named(connection: &mut SqliteConnection, ids: &[RecordId]) -> Result<Vec<Record>, StoreError> {
    let mut groups: BTreeMap<Kind, Vec<RecordId>> = BTreeMap::new();
    for (id, kind) in records::kinds(connection, ids).await? {
        groups.entry(kind).or_default().push(id);
    }
    let mut found = Vec::new();
    for (kind, ids) in groups {
        let rows = sqlx::query(sql(kind)).bind(records::json_ids(&ids)).fetch_all(&mut *connection).await?;
        let fields = title_fields(kind);
        for row in &rows {
            found.push(row::record(row, kind, fields.iter().copied())?);
        }
    }
    Ok(found)
}

fn references(record: &Record) -> impl Iterator<Item = &RecordId> {
    record.values.values().filter_map(|value| match value {
        Value::Ref(id) => Some(id),
        _ => None,
    })
}

fn title(record: &Record, language: &str, below: &BTreeMap<RecordId, Title>) -> Title {
    let def = record.kind.def();
    let part = |base: &&'static str| -> Option<TitlePart> {
        let field = def.fields.iter().find(|field| field.base == *base)?;
        if field.language.is_some() {
            return record.text_in(base, language).map(|(_, text)| TitlePart::Text(shortened(text)));
        }
        Some(match (record.get(field.name)?, field.ty) {
            (Value::Text(text), _) => TitlePart::Text(shortened(text)),
            (Value::Code(code), FieldType::Code(list)) => TitlePart::Code { list: list.name, code },
            (Value::Ref(id), _) => TitlePart::Record(Box::new(below.get(id)?.clone())),
            (value, _) => TitlePart::Value(value.clone()),
        })
    };
    let parts: Vec<TitlePart> = def.title.iter().filter_map(part).collect();
    let plain: Vec<String> = parts.iter().map(TitlePart::plain).filter(|text| !text.is_empty()).collect();
    Title { kind: record.kind, title: plain.join(" · "), illustrative: record.illustrative, parts }
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(PART_MAX) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

impl ReadConnection {
    /// What the records are called in a language (`en`, `ru`, `zh`), or in another that they have.
    ///
    /// Records that do not exist are absent.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file holds what cannot be ours.
    pub async fn titles(&mut self, ids: &[RecordId], language: &str) -> Result<BTreeMap<RecordId, Title>, StoreError> {
        titles(self, ids, language).await
    }
}
