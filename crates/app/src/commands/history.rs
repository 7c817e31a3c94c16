//! What was done, by whom and when; undo and redo.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Field, FieldType, Kind, RecordId};
use store::Label;
use store::history::{HistoryChange as StoredChange, Operation, Part};
use text::{Arg, Text};

use super::records::references;
use crate::app::Context;
use crate::contract::wire::{History, HistoryChange, HistoryEntry, HistoryRequest, Nothing, RecordRef, Undone};
use crate::convert;
use crate::problem::AppError;

const DEFAULT: u32 = 50;
const MAX: u32 = 500;

pub(crate) async fn history(context: &Context, request: HistoryRequest) -> Result<History, AppError> {
    let id = request.id.as_deref().map(convert::id).transpose()?;
    let limit = if request.limit == 0 { DEFAULT } else { request.limit.min(MAX) };
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let page = reader.history(id.as_ref(), request.offset, limit).await?;
    let changes = || page.entries.iter().flat_map(|entry| &entry.changes);
    let mut wanted: BTreeSet<RecordId> = changes().map(|change| change.record.clone()).collect();
    wanted.extend(
        changes().flat_map(|change| [&change.before, &change.after]).flatten().filter_map(|raw| raw.parse().ok()),
    );
    let refs = references(context, &mut reader, wanted).await?;
    let entries = page
        .entries
        .into_iter()
        .map(|entry| HistoryEntry {
            label: label_text(context.text, &entry.label),
            set: entry.set,
            at: entry.at,
            author: entry.author,
            action: entry.action.key().to_owned(),
            undone: entry.undone,
            change_count: entry.change_count,
            changes: entry.changes.into_iter().map(|change| shown(context.text, change, &refs)).collect(),
        })
        .collect();
    Ok(History { entries, total: page.total })
}

fn shown(text: Text, change: StoredChange, refs: &BTreeMap<String, RecordRef>) -> HistoryChange {
    let field = match change.part {
        Part::Values => change.kind.zip(change.field.as_deref()).and_then(|(kind, column)| field_of(kind, column)),
        _ => None,
    };
    let words =
        |raw: Option<String>| raw.map(|raw| field.map_or_else(|| raw.clone(), |field| read(text, field, &raw, refs)));
    HistoryChange {
        kind: change.kind.map(|kind| kind.name().to_owned()).unwrap_or_default(),
        title: refs.get(change.record.as_str()).map(|known| known.title.clone()).unwrap_or_default(),
        record: change.record.to_string(),
        part: match change.part {
            Part::Values => "values",
            Part::Evidence => "evidence",
            Part::Tag => "tag",
            Part::Link => "link",
            Part::Attachment => "attachment",
        }
        .to_owned(),
        what: match change.what {
            Operation::Insert => "insert",
            Operation::Update => "update",
            Operation::Delete => "delete",
        }
        .to_owned(),
        field: field.map(|field| field.name.to_owned()).or(change.field),
        before: words(change.before),
        after: words(change.after),
    }
}

/// The field that a column of the kind's table belongs to.
fn field_of(kind: Kind, column: &str) -> Option<&'static Field> {
    let fields = &kind.def().fields;
    fields.iter().find(|field| field.value_column() == column || field.currency_column().as_deref() == Some(column))
}

/// A value of the log as the language writes it. Amounts of money stand in the log apart from their
/// currency and so keep their minor units.
fn read(text: Text, field: &Field, raw: &str, refs: &BTreeMap<String, RecordRef>) -> String {
    match field.ty {
        FieldType::Code(list) => text.get(&format!("code-{}-{raw}", list.name)),
        FieldType::Ref(_) => refs.get(raw).map_or_else(|| raw.to_owned(), |known| known.title.clone()),
        FieldType::Flag => text.get(if raw == "1" { "flag-yes" } else { "flag-no" }),
        FieldType::Quantity(unit) => match raw.parse() {
            Ok(number) => format!("{}\u{a0}{}", text.number(number), text.get(&format!("unit-{}", unit.key()))),
            Err(_) => raw.to_owned(),
        },
        FieldType::Number | FieldType::Integer { .. } => {
            raw.parse().map_or_else(|_| raw.to_owned(), |number| text.number(number))
        }
        FieldType::Date => raw.parse().map_or_else(|_| raw.to_owned(), |date| text.date(date)),
        _ => raw.to_owned(),
    }
}

pub(crate) async fn undo(context: &Context, _: Nothing) -> Result<Undone, AppError> {
    let open = context.open().await?;
    let replayed = open.workspace.undo().await?;
    Ok(told(context, &open, replayed))
}

pub(crate) async fn redo(context: &Context, _: Nothing) -> Result<Undone, AppError> {
    let open = context.open().await?;
    let replayed = open.workspace.redo().await?;
    Ok(told(context, &open, replayed))
}

fn told(context: &Context, open: &crate::app::Open, replayed: Option<store::undo::Replayed>) -> Undone {
    let Some(replayed) = replayed else { return Undone { label: None, records: Vec::new() } };
    context.committed(open, &replayed.set);
    Undone {
        label: Some(label_text(context.text, &replayed.label)),
        records: replayed.set.records.iter().map(|(_, id)| id.to_string()).collect(),
    }
}

/// A change set's label in the language of the face: kinds and fields by their labels.
pub(crate) fn label_text(text: Text, label: &Label) -> String {
    let kind = label.args.iter().find(|(name, _)| name == "kind").and_then(|(_, kind)| kind.parse::<Kind>().ok());
    let args: Vec<(&str, Arg)> = label
        .args
        .iter()
        .map(|(name, value)| {
            let shown = match (name.as_str(), kind) {
                ("kind", Some(kind)) => text.get(&format!("kind-{kind}")),
                ("field", Some(kind)) => text.get(&format!("field-{kind}-{value}")),
                _ => value.clone(),
            };
            (name.as_str(), Arg::Text(shown))
        })
        .collect();
    text.with(&label.key, &args)
}
