//! Adding, changing, moving, linking and deleting records.

use std::collections::{BTreeMap, BTreeSet};

use domain::{Kind, Record, RecordId};
use store::{Label, ReadConnection};

use crate::app::Context;
use crate::contract::wire::{
    EvidenceChange, EvidenceClear, LinkRequest, Nothing, OrderRequest, RecordChange, RecordDraft, RecordRef,
    RecordRequest, RecordView, Saved, StageMove, WireValue,
};
use crate::convert;
use crate::problem::AppError;
use crate::titles;

pub(crate) async fn record_get(context: &Context, request: RecordRequest) -> Result<RecordView, AppError> {
    let id = convert::id(&request.id)?;
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let record = reader.record(&id).await?.ok_or_else(|| store::StoreError::NotFound(id.clone()))?;
    let evidence = reader.evidence(&id).await?;
    let linked = reader.links(&id).await?;
    let revision = reader.revision(&id).await?;

    let mut wanted: BTreeSet<RecordId> = convert::referred(&record).cloned().collect();
    wanted.extend(evidence.iter().filter_map(|evidence| evidence.source.clone()));
    wanted.extend(linked.iter().cloned());
    wanted.insert(id.clone());
    let refs = references(context, &mut reader, wanted).await?;
    let title = refs.get(id.as_str()).map(|this| this.title.clone()).unwrap_or_default();

    Ok(RecordView {
        title,
        kind: record.kind.name().to_owned(),
        confidentiality: record.confidentiality.key().to_owned(),
        illustrative: record.illustrative,
        tags: reader.tags(&id).await?,
        values: convert::values_to_wire(&record),
        evidence: evidence.iter().map(convert::evidence_to_wire).collect(),
        links: linked.iter().filter_map(|linked| refs.get(linked.as_str()).cloned()).collect(),
        refs,
        revision: revision.set,
        created_at: revision.created_at,
        updated_at: revision.updated_at,
        author: revision.author,
        id: request.id,
    })
}

/// What shows each record in passing, by id. Records that are gone are absent.
pub(crate) async fn references(
    context: &Context,
    reader: &mut ReadConnection,
    ids: BTreeSet<RecordId>,
) -> Result<BTreeMap<String, RecordRef>, AppError> {
    let ids: Vec<RecordId> = ids.into_iter().collect();
    let titled = reader.titles(&ids, context.text.language().key()).await?;
    Ok(titled.into_iter().map(|(id, title)| (id.to_string(), titles::reference(context.text, &id, &title))).collect())
}

pub(crate) async fn record_add(context: &Context, draft: RecordDraft) -> Result<Saved, AppError> {
    let kind = convert::kind(&draft.kind)?;
    let mut record = Record::new(RecordId::new(context.now().unsigned_abs()), kind);
    record.illustrative = draft.illustrative;
    record.confidentiality = convert::confidentiality(kind, draft.confidentiality.as_deref())?.unwrap_or_default();
    for (field, value) in convert::changes(kind, &draft.values)? {
        if let Some(value) = value {
            record.values.insert(field.name, value);
        }
    }
    let open = context.open().await?;
    let mut tx = open.workspace.begin(label("log-add", kind, &record.id, None)).await?;
    tx.insert(&record).await.map_err(|error| named(error, kind))?;
    let set = tx.commit().await?;
    context.committed(&open, &set);
    Ok(Saved { id: record.id.to_string(), revision: set.id })
}

pub(crate) async fn record_change(context: &Context, change: RecordChange) -> Result<Saved, AppError> {
    let id = convert::id(&change.id)?;
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &id).await?;
    let values = convert::changes(kind, &change.values)?;
    let confidentiality = convert::confidentiality(kind, change.confidentiality.as_deref())?;
    let first = values.first().map(|(field, _)| field.base);
    let key = if first.is_some() { "log-change" } else { "log-change-details" };
    let mut tx = open.workspace.begin(label(key, kind, &id, first)).await?;
    if let Some(revision) = &change.revision {
        tx.expect_revision(&id, revision).await?;
    }
    if !values.is_empty() {
        tx.update(&id, &values).await.map_err(|error| named(error, kind))?;
    }
    if change.illustrative.is_some() || confidentiality.is_some() {
        tx.set_meta(&id, change.illustrative, confidentiality).await?;
    }
    if let Some(tags) = &change.tags {
        tx.set_tags(&id, tags).await?;
    }
    saved(context, &open, tx, id).await
}

pub(crate) async fn record_move(context: &Context, to: StageMove) -> Result<Saved, AppError> {
    let id = convert::id(&to.id)?;
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &id).await?;
    let stage = kind.def().stage.ok_or(AppError::NoBoard(kind))?;
    let given = [(stage.to_owned(), Some(WireValue::Text(to.to)))].into();
    let values = convert::changes(kind, &given)?;
    let mut tx = open.workspace.begin(label("log-move", kind, &id, Some(stage))).await?;
    if let Some(revision) = &to.revision {
        tx.expect_revision(&id, revision).await?;
    }
    tx.update(&id, &values).await.map_err(|error| named(error, kind))?;
    saved(context, &open, tx, id).await
}

/// One change set, so that one undo takes the whole move back.
pub(crate) async fn record_order(context: &Context, order: OrderRequest) -> Result<Nothing, AppError> {
    let ids = order.ids.iter().map(|id| convert::id(id)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = ids.first() else { return Ok(Nothing {}) };
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, first).await?;
    let mut tx = open.workspace.begin(label("log-order", kind, first, None)).await?;
    for (position, id) in (1_i32..).zip(&ids) {
        let given = [("position".to_owned(), Some(WireValue::Number(position.into())))].into();
        tx.update(id, &convert::changes(kind, &given)?).await.map_err(|error| named(error, kind))?;
    }
    let set = tx.commit().await?;
    context.committed(&open, &set);
    Ok(Nothing {})
}

pub(crate) async fn record_link(context: &Context, link: LinkRequest) -> Result<Nothing, AppError> {
    change_link(context, link, true).await
}

pub(crate) async fn record_unlink(context: &Context, link: LinkRequest) -> Result<Nothing, AppError> {
    change_link(context, link, false).await
}

async fn change_link(context: &Context, link: LinkRequest, join: bool) -> Result<Nothing, AppError> {
    let (from, to) = (convert::id(&link.from)?, convert::id(&link.to)?);
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &from).await?;
    kind_of(&open.workspace, &to).await?;
    let key = if join { "log-link" } else { "log-unlink" };
    let mut tx = open.workspace.begin(label(key, kind, &from, None)).await?;
    if join {
        tx.link(&from, &to).await?;
    } else {
        tx.unlink(&from, &to).await?;
    }
    let set = tx.commit().await?;
    context.committed(&open, &set);
    Ok(Nothing {})
}

pub(crate) async fn evidence_save(context: &Context, change: EvidenceChange) -> Result<Saved, AppError> {
    let id = convert::id(&change.id)?;
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &id).await?;
    let evidence = convert::evidence_from_draft(kind, &change.evidence)?;
    let field = kind.def().field(&evidence.field).map(|field| field.base);
    let mut tx = open.workspace.begin(label("log-evidence", kind, &id, field)).await?;
    if let Some(revision) = &change.revision {
        tx.expect_revision(&id, revision).await?;
    }
    tx.set_evidence(&id, &evidence).await.map_err(|error| named(error, kind))?;
    saved(context, &open, tx, id).await
}

pub(crate) async fn evidence_clear(context: &Context, request: EvidenceClear) -> Result<Saved, AppError> {
    let id = convert::id(&request.id)?;
    let open = context.open().await?;
    let kind = kind_of(&open.workspace, &id).await?;
    let field = kind.def().field(&request.field).map(|field| field.base);
    let mut tx = open.workspace.begin(label("log-evidence", kind, &id, field)).await?;
    tx.clear_evidence(&id, &request.field).await?;
    saved(context, &open, tx, id).await
}

/// Commits and answers with the record's new revision.
async fn saved(
    context: &Context,
    open: &crate::app::Open,
    tx: store::WriteTx,
    id: RecordId,
) -> Result<Saved, AppError> {
    let set = tx.commit().await?;
    context.committed(open, &set);
    let revision = open.workspace.reader().await?.revision(&id).await?.set;
    Ok(Saved { id: id.to_string(), revision })
}

pub(crate) async fn kind_of(workspace: &store::Workspace, id: &RecordId) -> Result<Kind, AppError> {
    let mut reader = workspace.reader().await?;
    Ok(reader.kind_of(id).await?.ok_or_else(|| store::StoreError::NotFound(id.clone()))?)
}

/// What the history says of a change: the kind, the record and, where there is one, the field.
fn label(key: &'static str, kind: Kind, id: &RecordId, field: Option<&str>) -> Label {
    let mut args = vec![("kind".to_owned(), kind.name().to_owned()), ("record".to_owned(), id.to_string())];
    if let Some(field) = field {
        args.push(("field".to_owned(), field.to_owned()));
    }
    Label { key: key.into(), args }
}

/// Field problems that the store found get the kind, so that the field can be named by its label.
fn named(error: store::StoreError, kind: Kind) -> AppError {
    match error {
        store::StoreError::Invalid(problems) => AppError::Fields { kind, problems },
        other => AppError::Store(other),
    }
}
