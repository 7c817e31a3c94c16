//! The session of the sample data, as the tests and benchmarks of reports use it.

use std::path::Path;

use domain::{Confidentiality, Evidence, Field, FieldType, Kind, Method, Record, RecordId, Value, ValueState};
use reports::session_book::Input;
use toml::{Table, Value as Toml};

/// The id of `<kind>.<key>`: the same on every run.
pub fn id(name: &str) -> RecordId {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    RecordId::fixed(9, name.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// A record with one known field.
#[allow(dead_code)] // the benchmarks need whole sessions only
pub fn record(kind: Kind, field: &str, typed: &str) -> Record {
    let mut record = Record::new(id(&format!("{kind}.{typed}")), kind);
    let field = kind.def().field(field).expect("a field of the kind");
    record.values.insert(field.name, value(field, typed));
    record
}

/// The first session of the sample with everything that its book may hold.
pub fn sample() -> Input {
    let session = all(Kind::Session).remove(0);
    let mut input = Input::new(session.0, "2026-11-22".parse().expect("a day"));
    let mut read = |kind: Kind| -> Vec<Record> {
        let mut records = Vec::new();
        for (record, evidence, links) in all(kind) {
            for other in &links {
                input.links.entry(other.clone()).or_default().push(record.id.clone());
            }
            input.links.entry(record.id.clone()).or_default().extend(links);
            input.evidence.insert(record.id.clone(), evidence);
            records.push(record);
        }
        records
    };
    let event = read(Kind::Event).pop();
    let (seats, participants, organisations) = (read(Kind::Seat), read(Kind::Participant), read(Kind::Organisation));
    let (run_items, statements) = (read(Kind::RunItem), read(Kind::Statement));
    let (points, questions) = (read(Kind::Point), read(Kind::Question));
    let (countries, places, zones) = (read(Kind::Country), read(Kind::Place), read(Kind::Zone));
    let (facts, brackets, sources) = (read(Kind::Fact), read(Kind::Bracket), read(Kind::Source));
    let (parks, sites) = (read(Kind::Park), read(Kind::Site));
    Input {
        event,
        seats,
        participants,
        organisations,
        run_items,
        statements,
        points,
        questions,
        countries,
        places,
        zones,
        facts,
        brackets,
        parks,
        sites,
        sources,
        ..input
    }
}

/// The records of a kind in the sample, each with its evidence and links.
fn all(kind: Kind) -> Vec<(Record, Vec<Evidence>, Vec<RecordId>)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../assets/sample/{kind}.toml"));
    let source = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let table: Table = source.parse().unwrap_or_else(|error| panic!("{kind}: {error}"));
    table[kind.name()]
        .as_array()
        .expect("entries")
        .iter()
        .map(|row| entry(kind, row.as_table().expect("a table")))
        .collect()
}

fn entry(kind: Kind, row: &Table) -> (Record, Vec<Evidence>, Vec<RecordId>) {
    let mut record = Record::new(id(&format!("{kind}.{}", row["key"].as_str().expect("a key"))), kind);
    record.confidentiality = Confidentiality::Public;
    let (mut evidence, mut links) = (Vec::new(), Vec::new());
    for (name, given) in row {
        match name.as_str() {
            "key" | "tags" => {}
            "illustrative" => record.illustrative = given.as_bool().expect("yes or no"),
            "confidentiality" => {
                record.confidentiality = given.as_str().and_then(Confidentiality::from_key).expect("a grade");
            }
            "links" => links = given.as_array().expect("links").iter().map(|link| id(&typed(link)[1..])).collect(),
            "evidence" => evidence = given.as_table().expect("fields").iter().map(evidence_of).collect(),
            name => {
                let field = kind.def().field(name).unwrap_or_else(|| panic!("{kind} has no field {name}"));
                record.values.insert(field.name, value(field, &typed(given)));
            }
        }
    }
    (record, evidence, links)
}

fn value(field: &Field, typed: &str) -> Value {
    if let (FieldType::Ref(_), Some(name)) = (field.ty, typed.strip_prefix('@')) {
        return Value::Ref(id(name));
    }
    let parsed = Value::parse(field, typed);
    parsed.unwrap_or_else(|problem| panic!("{}: {problem:?}", field.name)).expect("a value, not a blank")
}

fn evidence_of((field, details): (&String, &Toml)) -> Evidence {
    let text = |name: &str| details.get(name).map(typed);
    let number = |name: &str| details.get(name).map(|number| typed(number).parse().expect("a number"));
    Evidence {
        field: field.clone(),
        state: text("state").and_then(|key| ValueState::from_key(&key)).unwrap_or_default(),
        low: number("low"),
        high: number("high"),
        source: text("source").map(|name| id(&name[1..])),
        as_of: text("as_of").map(|day| day.parse().expect("a day")),
        method: text("method").and_then(|key| Method::from_key(&key)),
        confidence: text("confidence").and_then(|letter| letter.chars().next()),
        note: text("note"),
    }
}

fn typed(value: &Toml) -> String {
    match value {
        Toml::String(text) => text.clone(),
        Toml::Array(lines) => lines.iter().map(typed).collect::<Vec<_>>().join("\n"),
        other => other.to_string(),
    }
}
