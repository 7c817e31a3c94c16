//! Large workspaces for the benchmarks: the same records for the same numbers and seed.
//!
//! Written through the store's own bulk writing, log and search included, because a benchmark on a
//! workspace that no user could have would measure nothing.

mod facts;
mod lands;
mod names;
mod residents;
mod sites;

use std::path::Path;
use std::sync::Arc;

use domain::{Confidentiality, Evidence, Kind, Record, RecordId, Value};
use store::{FileError, Label, Options, StoreError, Workspace};

/// Records written in one transaction: enough to be quick, few enough to stay small in memory.
const CHUNK: usize = 5_000;
/// 22 November 2026: the day on which generated workspaces are made.
const MADE: i64 = 1_795_305_600_000;
/// Ids of generated records have a family for each kind, above those of the sample.
const SPACES: u16 = 100;

/// How much to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amounts {
    pub sites: u32,
    pub residents: u32,
    pub facts: u32,
    pub seed: u64,
}

/// Why it was not made.
#[derive(Debug)]
pub enum Failure {
    File(FileError),
    Store(StoreError),
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::File(error)
    }
}
impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}
impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
        }
    }
}
impl std::error::Error for Failure {}

/// A record with its evidence.
struct Made {
    record: Record,
    evidence: Vec<Evidence>,
}

/// Makes the workspace `file`; `said` hears the kind and how many of it are written so far.
///
/// # Errors
/// When the file is there already or cannot be written.
pub async fn generate(file: &Path, amounts: Amounts, mut said: impl FnMut(Kind, usize)) -> Result<(), Failure> {
    let options = Options {
        author: "parkbridge generate".to_owned(),
        device: "generated".to_owned(),
        clock: Arc::new(|| MADE),
        backups: None,
    };
    let workspace = Workspace::create(file, false, options).await?;
    let written = fill(&workspace, amounts, &mut said).await;
    workspace.close().await?;
    written
}

async fn fill(workspace: &Workspace, amounts: Amounts, said: &mut impl FnMut(Kind, usize)) -> Result<(), Failure> {
    let lands = lands::Lands::make(amounts);
    write(workspace, Kind::Country, lands.countries().into_iter(), said).await?;
    write(workspace, Kind::Place, lands.places().into_iter(), said).await?;
    write(workspace, Kind::Source, lands.sources().into_iter(), said).await?;
    write(workspace, Kind::Park, sites::parks(&lands, amounts), said).await?;
    write(workspace, Kind::Site, sites::sites(&lands, amounts), said).await?;
    write(workspace, Kind::Resident, residents::residents(&lands, amounts), said).await?;
    write(workspace, Kind::Fact, facts::facts(&lands, amounts), said).await
}

async fn write(
    workspace: &Workspace,
    kind: Kind,
    records: impl Iterator<Item = Made>,
    said: &mut impl FnMut(Kind, usize),
) -> Result<(), Failure> {
    let mut records = records.peekable();
    let mut written = 0;
    while records.peek().is_some() {
        let chunk: Vec<Made> = records.by_ref().take(CHUNK).collect();
        let evidence: Vec<(RecordId, Evidence)> = chunk
            .iter()
            .flat_map(|made| made.evidence.iter().map(|evidence| (made.record.id.clone(), evidence.clone())))
            .collect();
        let chunk: Vec<Record> = chunk.into_iter().map(|made| made.record).collect();
        let mut tx = workspace.begin(Label { key: "log-generate".into(), args: Vec::new() }).await?;
        tx.insert_many(&chunk).await?;
        tx.insert_evidence_many(&evidence).await?;
        tx.commit().await?;
        written += chunk.len();
        said(kind, written);
    }
    Ok(())
}

/// The id of the `number`th generated record of a kind.
fn id(kind: Kind, number: u32) -> RecordId {
    let place = Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default();
    RecordId::fixed(SPACES + u16::try_from(place).unwrap_or_default(), u64::from(number))
}

/// Random numbers of one record: they depend on the seed, the kind and the number alone, so that
/// asking for more sites does not change the residents.
fn dice(amounts: Amounts, kind: Kind, number: u32) -> fastrand::Rng {
    let place = Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default() as u64;
    fastrand::Rng::with_seed(amounts.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (place << 40) ^ u64::from(number))
}

fn record(kind: Kind, number: u32) -> Record {
    let mut record = Record::new(id(kind, number), kind);
    record.confidentiality = Confidentiality::Internal;
    record.illustrative = true;
    record
}

/// Sets a field; its name is checked against the catalogue.
///
/// # Panics
/// When the kind has no such field.
fn set(record: &mut Record, field: &str, value: Value) {
    let known = record.kind.def().field(field).unwrap_or_else(|| panic!("{} has no field {field}", record.kind));
    record.values.insert(known.name, value);
}

fn text(words: impl Into<String>) -> Value {
    Value::Text(words.into())
}

/// One of a code field's codes.
fn code(record: &Record, field: &str, dice: &mut fastrand::Rng) -> Value {
    match record.kind.def().field(field).map(|field| field.ty) {
        Some(domain::FieldType::Code(list)) => Value::Code(list.codes[dice.usize(..list.codes.len())]),
        _ => panic!("{}.{field} holds no code", record.kind),
    }
}

/// A number that is often small and seldom large, as areas and investments are: up to `most`, one decimal.
fn skewed(dice: &mut fastrand::Rng, most: f64) -> f64 {
    (dice.f64().powi(3) * most * 10.0).round() / 10.0 + 0.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_records() {
        let amounts = Amounts { sites: 50, residents: 50, facts: 50, seed: 7 };
        let records = |amounts| {
            let lands = lands::Lands::make(amounts);
            sites::sites(&lands, amounts)
                .chain(residents::residents(&lands, amounts))
                .chain(facts::facts(&lands, amounts))
                .map(|made| made.record)
                .collect::<Vec<_>>()
        };
        assert_eq!(records(amounts), records(amounts), "a benchmark must be repeatable");
        let other = Amounts { seed: 8, ..amounts };
        assert_ne!(records(amounts), records(other), "the seed must matter");
        assert_eq!(records(amounts).len(), 150, "as many as were asked for");
    }

    #[test]
    fn every_value_is_one_that_a_person_could_type() {
        let amounts = Amounts { sites: 40, residents: 40, facts: 40, seed: 1 };
        let lands = lands::Lands::make(amounts);
        let all = lands
            .countries()
            .into_iter()
            .chain(lands.places())
            .chain(lands.sources())
            .chain(sites::parks(&lands, amounts))
            .chain(sites::sites(&lands, amounts))
            .chain(residents::residents(&lands, amounts))
            .chain(facts::facts(&lands, amounts));
        for made in all {
            for (name, value) in &made.record.values {
                let field = made.record.kind.def().field(name).expect("set checks the name");
                let parsed = Value::parse(field, &value.to_input());
                assert_eq!(parsed.as_ref().ok(), Some(&Some(value.clone())), "{}.{name}", made.record.kind);
            }
            for field in made.record.kind.def().fields.iter().filter(|field| field.required) {
                assert!(made.record.get(field.name).is_some(), "{}.{} is required", made.record.kind, field.name);
            }
        }
    }
}
