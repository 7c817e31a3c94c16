//! Lists, boards and search.

use std::collections::{BTreeMap, BTreeSet};

use domain::{FieldProblem, Kind, ProblemCode, Record, RecordId};
use store::ReadConnection;
use store::lists::{FilterOp as StoreOp, ListFilter, ListQuery};

use super::records::references;
use crate::app::Context;
use crate::contract::wire::{
    Board, BoardColumn, BoardRequest, Filter, FilterOp, ListRequest, Page, Row, SearchHits, SearchRequest,
};
use crate::convert;
use crate::problem::AppError;

const LIST_DEFAULT: u32 = 100;
const LIST_MAX: u32 = 500;
const CARDS_DEFAULT: u32 = 50;
const SEARCH_DEFAULT: u32 = 20;
const SEARCH_MAX: u32 = 100;

pub(crate) async fn record_list(context: &Context, request: ListRequest) -> Result<Page, AppError> {
    let kind = convert::kind(&request.kind)?;
    let query = ListQuery {
        kind,
        filters: filters(kind, &request.filters)?,
        text: request.text,
        sort: sort_field(kind, &request.sort)?,
        descending: request.descending,
        offset: request.offset,
        limit: limit(request.limit, LIST_DEFAULT, LIST_MAX),
        language: context.text.language().key().to_owned(),
    };
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let page = reader.list(&query).await?;
    let (mut rows, refs) = rows(context, &mut reader, vec![page.records]).await?;
    Ok(Page { rows: rows.pop().unwrap_or_default(), refs, total: page.total })
}

pub(crate) async fn record_board(context: &Context, request: BoardRequest) -> Result<Board, AppError> {
    let kind = convert::kind(&request.kind)?;
    if kind.def().stage.is_none() {
        return Err(AppError::NoBoard(kind));
    }
    let query = store::board::BoardQuery {
        kind,
        filters: filters(kind, &request.filters)?,
        text: request.text,
        cards: limit(request.cards, CARDS_DEFAULT, LIST_MAX),
    };
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let mut columns = reader.board(&query).await?;
    let cards = columns.iter_mut().map(|column| std::mem::take(&mut column.records)).collect();
    let (rows, refs) = rows(context, &mut reader, cards).await?;
    let total = columns.iter().map(|column| column.count).sum();
    let columns = columns
        .into_iter()
        .zip(rows)
        .map(|(column, cards)| BoardColumn {
            code: column.code,
            count: column.count,
            sums: column.sums.into_iter().map(|(name, sum)| (name.to_owned(), sum)).collect(),
            unknown: column.unknown.into_iter().map(|(name, count)| (name.to_owned(), count)).collect(),
            cards,
        })
        .collect();
    Ok(Board { columns, refs, total })
}

pub(crate) async fn record_search(context: &Context, request: SearchRequest) -> Result<SearchHits, AppError> {
    let kind = request.kind.as_deref().map(convert::kind).transpose()?;
    let limit = limit(request.limit, SEARCH_DEFAULT, SEARCH_MAX);
    let open = context.open().await?;
    let mut reader = open.workspace.reader().await?;
    let mut ids = reader.search(&request.text, kind, limit + 1).await?;
    let more = ids.len() > limit as usize;
    ids.truncate(limit as usize);
    let mut refs = references(context, &mut reader, ids.iter().cloned().collect()).await?;
    Ok(SearchHits { hits: ids.iter().filter_map(|id| refs.remove(id.as_str())).collect(), more })
}

/// Rows of several groups of records, with what they refer to.
async fn rows(
    context: &Context,
    reader: &mut ReadConnection,
    groups: Vec<Vec<Record>>,
) -> Result<(Vec<Vec<Row>>, BTreeMap<String, crate::contract::wire::RecordRef>), AppError> {
    let ids: Vec<RecordId> = groups.iter().flatten().map(|record| record.id.clone()).collect();
    let mut wanted: BTreeSet<RecordId> = groups.iter().flatten().flat_map(convert::referred).cloned().collect();
    wanted.extend(ids.iter().cloned());
    let mut refs = references(context, reader, wanted).await?;
    let mut confidence = evidence_marks(reader, &ids).await?;
    let mut revisions = reader.revisions(&ids).await?;
    let rows = groups
        .into_iter()
        .map(|group| {
            group
                .into_iter()
                .map(|record| Row {
                    title: refs.get(record.id.as_str()).map(|this| this.title.clone()).unwrap_or_default(),
                    illustrative: record.illustrative,
                    confidentiality: record.confidentiality.key().to_owned(),
                    values: convert::values_to_wire(&record),
                    evidence: confidence.remove(&record.id).unwrap_or_default(),
                    revision: revisions.remove(&record.id).unwrap_or_default(),
                    id: record.id.to_string(),
                })
                .collect()
        })
        .collect();
    let referred: BTreeSet<&str> = ids.iter().map(RecordId::as_str).collect();
    refs.retain(|id, _| !referred.contains(id.as_str()));
    Ok((rows, refs))
}

/// Per record, the confidence of each field that has evidence; `not_applicable` where that is known.
async fn evidence_marks(
    reader: &mut ReadConnection,
    ids: &[RecordId],
) -> Result<BTreeMap<RecordId, BTreeMap<String, String>>, AppError> {
    let mut marks: BTreeMap<RecordId, BTreeMap<String, String>> = BTreeMap::new();
    for (id, evidence) in reader.evidence_for(ids).await? {
        let mark = match evidence.state {
            domain::ValueState::NotApplicable => "not_applicable".to_owned(),
            _ => evidence.confidence.map(String::from).unwrap_or_default(),
        };
        marks.entry(id).or_default().insert(evidence.field, mark);
    }
    Ok(marks)
}

/// The filters with their values read by the field's type.
fn filters(kind: Kind, filters: &[Filter]) -> Result<Vec<ListFilter>, AppError> {
    let mut read = Vec::new();
    let mut problems = Vec::new();
    for filter in filters {
        if filter.field == "illustrative" {
            match illustrative(filter) {
                Ok(condition) => read.push(condition),
                Err(problem) => problems.push(problem),
            }
            continue;
        }
        let Some(field) = kind.def().field(&filter.field) else {
            problems.push(unknown_field(kind, &filter.field));
            continue;
        };
        let op = match filter.op {
            FilterOp::Is => StoreOp::Is,
            FilterOp::IsNot => StoreOp::IsNot,
            FilterOp::AtLeast => StoreOp::AtLeast,
            FilterOp::AtMost => StoreOp::AtMost,
            FilterOp::Contains => {
                read.push(ListFilter::Contains(field, filter.value.clone()));
                continue;
            }
            FilterOp::Known => StoreOp::Known,
            FilterOp::Unknown => StoreOp::Unknown,
        };
        if matches!(op, StoreOp::Known | StoreOp::Unknown) {
            read.push(ListFilter::Compare(field, op, None));
            continue;
        }
        match domain::Value::parse(field, &filter.value) {
            Ok(value) => read.push(ListFilter::Compare(field, op, value)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(AppError::Fields { kind, problems }) }
}

/// Made up or not; the mark is always known.
fn illustrative(filter: &Filter) -> Result<ListFilter, FieldProblem> {
    let wrong = || FieldProblem::new("illustrative", ProblemCode::NotYesOrNo, &filter.value, "yes, no");
    let marked = match filter.value.trim().to_lowercase().as_str() {
        "yes" | "true" | "1" => true,
        "no" | "false" | "0" => false,
        _ => return Err(wrong()),
    };
    match filter.op {
        FilterOp::Is => Ok(ListFilter::Illustrative(marked)),
        FilterOp::IsNot => Ok(ListFilter::Illustrative(!marked)),
        _ => Err(wrong()),
    }
}

fn sort_field(kind: Kind, name: &str) -> Result<store::lists::Sort, AppError> {
    match name {
        "" => Ok(store::lists::Sort::Entry),
        "title" => Ok(store::lists::Sort::Title),
        name => kind
            .def()
            .field(name)
            .map(store::lists::Sort::Field)
            .ok_or_else(|| AppError::Fields { kind, problems: vec![unknown_field(kind, name)] }),
    }
}

fn unknown_field(kind: Kind, name: &str) -> FieldProblem {
    let names: Vec<&str> = kind.def().fields.iter().map(|field| field.name).collect();
    FieldProblem::new(name, ProblemCode::UnknownField, name, names.join(", "))
}

fn limit(asked: u32, default: u32, max: u32) -> u32 {
    if asked == 0 { default } else { asked.min(max) }
}
