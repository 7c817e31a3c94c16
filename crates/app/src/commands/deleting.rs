//! Deleting a record: what goes along, and what keeps it from going.

use std::collections::BTreeMap;

use domain::{Field, Kind, RecordId};
use store::{Label, ReadConnection};

use super::records::kind_of;
use crate::app::Context;
use crate::contract::wire::{Deleted, RecordRequest};
use crate::problem::AppError;
use crate::{convert, titles};

pub(crate) async fn record_delete(context: &Context, request: RecordRequest) -> Result<Deleted, AppError> {
    let id = convert::id(&request.id)?;
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &id).await?;
    let mut reader = open.workspace.reader().await?;
    let titled = reader.titles(std::slice::from_ref(&id), context.text.language().key()).await?;
    let title = titled.values().next().map(|title| titles::shown(context.text, title)).unwrap_or_default();
    let going = belongings(&mut reader, kind, id.clone()).await?;
    let needing = needing(&mut reader, &going).await?;
    drop(reader);
    if !needing.is_empty() {
        return Err(AppError::InUse { title, needing });
    }
    let also = going.len() - 1;
    let mut args = vec![
        ("kind".to_owned(), kind.name().to_owned()),
        ("record".to_owned(), id.to_string()),
        ("title".to_owned(), title),
    ];
    let key = if also == 0 { "log-delete" } else { "log-delete-with" };
    args.push(("also".to_owned(), also.to_string()));
    let mut tx = open.workspace.begin(Label { key: key.into(), args }).await?;
    tx.delete(&id).await?;
    let set = tx.commit().await?;
    context.committed(&open, &set);
    Ok(Deleted { also: also as u32 })
}

/// The record and all that belongs to it, and so is deleted with it.
async fn belongings(
    reader: &mut ReadConnection,
    kind: Kind,
    id: RecordId,
) -> Result<BTreeMap<RecordId, Kind>, AppError> {
    let mut going = BTreeMap::from([(id.clone(), kind)]);
    let mut open = vec![(kind, id)];
    while let Some((kind, id)) = open.pop() {
        for (owned, field) in referring(kind, |field| field.owner) {
            for child in reader.children(owned, field.name, &id).await? {
                if going.insert(child.id.clone(), owned).is_none() {
                    open.push((owned, child.id));
                }
            }
        }
    }
    Ok(going)
}

/// How many records of each kind would be left without a value that they must have.
async fn needing(
    reader: &mut ReadConnection,
    going: &BTreeMap<RecordId, Kind>,
) -> Result<BTreeMap<Kind, u32>, AppError> {
    let mut needing = BTreeMap::new();
    for (id, kind) in going {
        for (by, field) in referring(*kind, |field| field.required && !field.owner) {
            let left = reader.children(by, field.name, id).await?;
            let left = left.iter().filter(|record| !going.contains_key(&record.id)).count();
            if left > 0 {
                *needing.entry(by).or_insert(0) += left as u32;
            }
        }
    }
    Ok(needing)
}

/// The fields that may refer to a kind, of those that fit.
fn referring(to: Kind, fits: fn(&Field) -> bool) -> impl Iterator<Item = (Kind, &'static Field)> {
    Kind::ALL.iter().flat_map(move |kind| {
        kind.def()
            .references()
            .filter(move |(field, kinds)| kinds.contains(&to) && fits(field))
            .map(move |(field, _)| (*kind, field))
    })
}
