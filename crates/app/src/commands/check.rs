//! Checks the file and its records: what is damaged, what must be filled in, what nobody knows yet.

use domain::{Kind, Record};
use store::lists::{ListQuery, Sort};
use store::{ReadConnection, StoreError};

use super::overview::gap_findings;
use crate::app::Context;
use crate::contract::wire::{CheckFinding, CheckReport, Nothing};
use crate::problem::AppError;
use crate::titles;

/// Records read at a time.
const PAGE: u32 = 5_000;
/// Findings of one kind of record that are named; more of the same say nothing new.
const NAMED: usize = 100;

pub(crate) async fn workspace_check(context: &Context, _: Nothing) -> Result<CheckReport, AppError> {
    let open = context.open().await?;
    let damage = open.workspace.integrity().await?;
    let mut findings: Vec<CheckFinding> = damage
        .into_iter()
        .map(|detail| error(context.text.with("check-damaged", &[("detail", detail.into())])))
        .collect();
    let mut reader = open.workspace.reader().await?;
    for kind in Kind::ALL {
        findings.extend(records(context, &mut reader, *kind).await?);
    }
    let records = reader.counts().await?.values().sum();
    // The gaps are notes: an unknown is no error. They are left out where records cannot be read.
    if findings.iter().all(|finding| finding.grade != "error") {
        findings.extend(gap_findings(context, &mut reader).await?);
    }
    Ok(CheckReport { findings, records })
}

/// Reads every record of a kind, as a list or a book would.
async fn records(context: &Context, reader: &mut ReadConnection, kind: Kind) -> Result<Vec<CheckFinding>, AppError> {
    let mut findings = Vec::new();
    let mut offset = 0;
    loop {
        let query = ListQuery {
            kind,
            filters: Vec::new(),
            text: String::new(),
            sort: Sort::Entry,
            descending: false,
            offset,
            limit: PAGE,
            language: String::new(),
        };
        let page = match reader.list(&query).await {
            Ok(page) => page.records,
            Err(StoreError::Damaged(detail)) => {
                findings.push(error(context.text.with("check-unreadable", &[("detail", detail.into())])));
                return Ok(findings);
            }
            Err(other) => return Err(other.into()),
        };
        for record in &page {
            if findings.len() < NAMED {
                findings.extend(unfilled(context, reader, record).await?);
            }
        }
        if page.len() < PAGE as usize {
            return Ok(findings);
        }
        offset += PAGE;
    }
}

/// Required fields without a value: what they named was deleted by another program, or never given.
async fn unfilled(
    context: &Context,
    reader: &mut ReadConnection,
    record: &Record,
) -> Result<Vec<CheckFinding>, AppError> {
    let def = record.kind.def();
    let empty = def.fields.iter().filter(|field| field.required && record.get(field.name).is_none());
    let mut findings = Vec::new();
    for field in empty {
        let titled = reader.titles(std::slice::from_ref(&record.id), context.text.language().key()).await?;
        let title = titled.values().next().map(|title| titles::shown(context.text, title)).unwrap_or_default();
        let label = context.text.get(&format!("field-{}-{}", record.kind, field.base));
        findings.push(CheckFinding {
            grade: "warning".to_owned(),
            message: context.text.with("check-required", &[("title", title.into()), ("field", label.into())]),
            record: Some(record.id.to_string()),
            field: Some(field.name.to_owned()),
        });
    }
    Ok(findings)
}

fn error(message: String) -> CheckFinding {
    CheckFinding { grade: "error".to_owned(), message, record: None, field: None }
}
