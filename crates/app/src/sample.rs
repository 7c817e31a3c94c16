//! The sample workspace, built from the readable data in `assets/sample`.
//!
//! Ids are derived from `<kind>.<key>`, so that two samples are the same record for record.

use domain::{Confidentiality, Kind, Record, RecordId, Value};
use store::{Label, Workspace};
use toml::{Table, Value as Toml};

use crate::contract::wire::EvidenceDraft;
use crate::convert;
use crate::problem::AppError;

/// Sample ids have a family of their own.
const SPACE: u16 = 1;

macro_rules! sample_files {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../assets/sample/", $name, ".toml")))),*]
    };
}

/// One file a kind, in the order of the schema.
const FILES: &[(&str, &str)] = sample_files![
    "country" "place" "zone" "source" "organisation" "park" "park_year" "site" "building" "utility" "resident" "plot"
    "fact" "bracket" "event" "session" "participant" "seat" "run_item" "statement" "point" "question"
];

/// A record of the sample with what hangs on it.
struct Entry {
    record: Record,
    evidence: Vec<domain::Evidence>,
    tags: Vec<String>,
    links: Vec<RecordId>,
}

/// Writes the sample into an empty workspace as one change set.
pub(crate) async fn fill(workspace: &Workspace) -> Result<(), AppError> {
    let entries = read(FILES)?;
    let mut tx = workspace.begin(Label { key: "log-sample".into(), args: Vec::new() }).await?;
    let records: Vec<Record> = entries.iter().map(|entry| entry.record.clone()).collect();
    tx.insert_many(&records).await?;
    let evidence: Vec<(RecordId, domain::Evidence)> = entries
        .iter()
        .flat_map(|entry| entry.evidence.iter().map(|evidence| (entry.record.id.clone(), evidence.clone())))
        .collect();
    tx.insert_evidence_many(&evidence).await?;
    for entry in &entries {
        if !entry.tags.is_empty() {
            tx.set_tags(&entry.record.id, &entry.tags).await?;
        }
        for to in &entry.links {
            tx.link(&entry.record.id, to).await?;
        }
    }
    tx.commit().await?;
    // Undo must not empty the sample under somebody who pressed Ctrl+Z once too often.
    workspace.barrier(Label { key: "log-sample-ready".into(), args: Vec::new() }).await?;
    Ok(())
}

/// Reads every file; what does not fit is named by file, key and field.
fn read(files: &[(&str, &str)]) -> Result<Vec<Entry>, AppError> {
    let mut entries = Vec::new();
    for (name, source) in files {
        let kind: Kind = name.parse().map_err(|_| AppError::Sample(format!("{name}: no such kind")))?;
        let table: Table = source
            .parse()
            .map_err(|error: toml::de::Error| AppError::Sample(format!("{name}: {}", error.message())))?;
        let rows = match table.get(*name) {
            Some(Toml::Array(rows)) => rows.as_slice(),
            _ => &[],
        };
        for row in rows {
            let row = row.as_table().ok_or_else(|| AppError::Sample(format!("{name}: an entry is no table")))?;
            entries.push(entry(kind, row)?);
        }
    }
    Ok(entries)
}

fn entry(kind: Kind, row: &Table) -> Result<Entry, AppError> {
    let key = row
        .get("key")
        .and_then(Toml::as_str)
        .ok_or_else(|| AppError::Sample(format!("{kind}: an entry without key")))?;
    let wrong = |what: &str| AppError::Sample(format!("{kind}.{key}: {what}"));
    let mut record = Record::new(id_of(&format!("{kind}.{key}")), kind);
    record.confidentiality = Confidentiality::Public;
    let (mut evidence, mut tags, mut links) = (Vec::new(), Vec::new(), Vec::new());
    for (name, value) in row {
        match name.as_str() {
            "key" => {}
            "illustrative" => record.illustrative = value.as_bool().ok_or_else(|| wrong(name))?,
            "confidentiality" => {
                record.confidentiality =
                    value.as_str().and_then(Confidentiality::from_key).ok_or_else(|| wrong(name))?;
            }
            "tags" => tags = texts(value).ok_or_else(|| wrong(name))?,
            "links" => links = texts(value).ok_or_else(|| wrong(name))?.iter().map(|text| reference(text)).collect(),
            "evidence" => {
                for (field, details) in value.as_table().ok_or_else(|| wrong(name))? {
                    let details = details.as_table().ok_or_else(|| wrong(field))?;
                    evidence.push(evidence_of(kind, field, details).map_err(|error| wrong(&format!("{error:?}")))?);
                }
            }
            name => {
                let field = kind.def().field(name).ok_or_else(|| wrong(&format!("no field {name}")))?;
                let typed =
                    texts(value).map(|lines| lines.join("\n")).or_else(|| as_text(value)).ok_or_else(|| wrong(name))?;
                let typed = if typed.starts_with('@') { reference(&typed).to_string() } else { typed };
                let parsed = Value::parse(field, &typed).map_err(|problem| wrong(&format!("{problem:?}")))?;
                if let Some(parsed) = parsed {
                    record.values.insert(field.name, parsed);
                }
            }
        }
    }
    Ok(Entry { record, evidence, tags, links })
}

fn evidence_of(kind: Kind, field: &str, details: &Table) -> Result<domain::Evidence, AppError> {
    let text = |name: &str| details.get(name).and_then(as_text);
    let draft = EvidenceDraft {
        field: field.to_owned(),
        state: text("state").unwrap_or_default(),
        low: text("low"),
        high: text("high"),
        source: text("source").map(|key| reference(&key).to_string()),
        as_of: text("as_of"),
        method: text("method"),
        confidence: text("confidence"),
        note: text("note"),
    };
    convert::evidence_from_draft(kind, &draft)
}

fn texts(value: &Toml) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

fn as_text(value: &Toml) -> Option<String> {
    match value {
        Toml::String(text) => Some(text.clone()),
        Toml::Integer(number) => Some(number.to_string()),
        Toml::Float(number) => Some(number.to_string()),
        Toml::Boolean(flag) => Some(if *flag { "yes" } else { "no" }.to_owned()),
        Toml::Datetime(moment) => Some(moment.to_string()),
        _ => None,
    }
}

/// The id of `@kind.key`.
fn reference(text: &str) -> RecordId {
    id_of(text.trim_start_matches('@'))
}

/// FNV-1a of the name, 64 bits: stable over versions, and a collision fails as a repeated id.
fn id_of(name: &str) -> RecordId {
    let hash = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    RecordId::fixed(SPACE, hash)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn every_entry_reads_and_every_reference_has_its_record() {
        let entries = read(FILES).unwrap_or_else(|error| panic!("the sample does not read: {error:?}"));
        let ids: BTreeMap<&RecordId, Kind> =
            entries.iter().map(|entry| (&entry.record.id, entry.record.kind)).collect();
        assert_eq!(ids.len(), entries.len(), "two entries have one id");
        for entry in &entries {
            for (field, kinds) in entry.record.kind.def().references() {
                if let Some(to) = entry.record.reference(field.name) {
                    let found = ids
                        .get(to)
                        .unwrap_or_else(|| panic!("{:?}: {} refers to nothing", entry.record.values, field.name));
                    assert!(kinds.contains(found), "{}.{} refers to a {found}", entry.record.kind, field.name);
                }
            }
            for to in &entry.links {
                assert!(ids.contains_key(to), "{:?} links to nothing", entry.record.values);
            }
        }
        let statements = entries.iter().filter(|entry| entry.record.kind == Kind::Statement).count();
        assert_eq!(statements, 15, "the session has fifteen statements");
    }
}
