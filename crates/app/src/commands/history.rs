//! What was done, by whom and when; undo and redo.

use std::collections::BTreeSet;

use domain::{Kind, RecordId};
use store::Label;
use store::history::{Action, Change, Op};
use text::{Arg, Text};

use super::records::references;
use super::workspace::iso;
use crate::app::Context;
use crate::contract::wire::{History, HistoryChange, HistoryEntry, HistoryRequest, Nothing, RecordRef, Undone};
use crate::convert;
use crate::problem::AppError;

const DEFAULT: u32 = 50;
const MAX: u32 = 500;
/// Changes of one set that an entry shows; an import has thousands.
const CHANGES_SHOWN: usize = 20;

pub(crate) async fn history(context: &Context, request: HistoryRequest) -> Result<History, AppError> {
    let id = request.id.as_deref().map(convert::id).transpose()?;
    let limit = if request.limit == 0 { DEFAULT } else { request.limit.min(MAX) };
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let (sets, total) = reader.history(id.as_ref(), request.offset, limit, CHANGES_SHOWN).await?;
    let wanted: BTreeSet<RecordId> = sets.iter().flat_map(|set| &set.changes).map(|change| change.record.clone()).collect();
    let refs = references(context, &mut reader, wanted).await?;
    let entries = sets
        .into_iter()
        .map(|set| HistoryEntry {
            label: label_text(context.text, &set.label),
            at: iso(set.at),
            author: set.author,
            action: match set.action {
                Action::Edit => "edit",
                Action::Undo => "undo",
                Action::Redo => "redo",
                Action::Barrier => "barrier",
            }
            .to_owned(),
            undone: set.undone,
            changes: set.changes.into_iter().map(|change| entry(change, &refs)).collect(),
            change_count: set.change_count,
            set: set.id,
        })
        .collect();
    Ok(History { entries, total })
}

fn entry(change: Change, refs: &std::collections::BTreeMap<String, RecordRef>) -> HistoryChange {
    let known = refs.get(change.record.as_str());
    HistoryChange {
        kind: known.map_or_else(|| change.table.clone(), |known| known.kind.clone()),
        title: known.map(|known| known.title.clone()).unwrap_or_default(),
        record: change.record.to_string(),
        what: match change.op {
            Op::Insert => "insert",
            Op::Update => "update",
            Op::Delete => "delete",
        }
        .to_owned(),
        field: change.column,
        before: change.before,
        after: change.after,
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
    let kind = label.arg("kind").and_then(|kind| kind.parse::<Kind>().ok());
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
