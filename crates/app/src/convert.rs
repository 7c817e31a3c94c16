//! Between the wire and the domain: ids, kinds, values.

use std::collections::BTreeMap;

use domain::field::{Field, FieldType};
use domain::{Confidentiality, Evidence, FieldProblem, Kind, Method, ProblemCode, Record, RecordId, Value, ValueState};

use crate::contract::wire::{Changes, EvidenceDraft, WireEvidence, WireValue};
use crate::problem::AppError;

pub(crate) fn kind(text: &str) -> Result<Kind, AppError> {
    text.parse().map_err(|_| AppError::UnknownKind(text.chars().take(60).collect()))
}

pub(crate) fn id(text: &str) -> Result<RecordId, AppError> {
    text.parse().map_err(|_| AppError::NotAnId(text.chars().take(60).collect()))
}

/// The changes of a draft or an edit as domain values; every problem is named, not only the first.
pub(crate) fn changes(kind: Kind, changes: &Changes) -> Result<Vec<(&'static Field, Option<Value>)>, AppError> {
    let def = kind.def();
    let mut values = Vec::new();
    let mut problems = Vec::new();
    for (name, given) in changes {
        let Some(field) = def.field(name) else {
            let names: Vec<&str> = def.fields.iter().map(|field| field.name).collect();
            problems.push(FieldProblem::new(name, ProblemCode::UnknownField, name, names.join(", ")));
            continue;
        };
        match value(field, given.as_ref()) {
            Ok(value) => values.push((field, value)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(AppError::Fields { kind, problems }) }
}

/// A wire value as the field's type reads it.
fn value(field: &Field, given: Option<&WireValue>) -> Result<Option<Value>, FieldProblem> {
    let Some(given) = given else { return Ok(None) };
    let typed = match given {
        WireValue::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
        WireValue::Number(number) => number.to_string(),
        WireValue::Text(text) => text.clone(),
        WireValue::Lines(lines) => lines.join("\n"),
        WireValue::Amount { amount, currency } => format!("{amount} {currency}"),
    };
    Value::parse(field, &typed)
}

pub(crate) fn to_wire(value: &Value) -> WireValue {
    match value {
        Value::Flag(flag) => WireValue::Flag(*flag),
        Value::Integer(number) => WireValue::Number(*number as f64),
        Value::Number(number) => WireValue::Number(*number),
        Value::Lines(lines) => WireValue::Lines(lines.clone()),
        Value::Money(money) => {
            WireValue::Amount { amount: money.amount().to_string(), currency: money.currency.code().to_owned() }
        }
        Value::UnitPrice(price) => {
            WireValue::Amount { amount: price.amount.to_string(), currency: price.currency.code().to_owned() }
        }
        other => WireValue::Text(other.to_input()),
    }
}

pub(crate) fn values_to_wire(record: &Record) -> BTreeMap<String, WireValue> {
    record.values.iter().map(|(name, value)| ((*name).to_owned(), to_wire(value))).collect()
}

/// The records that a record's values refer to.
pub(crate) fn referred(record: &Record) -> impl Iterator<Item = &RecordId> {
    record.values.values().filter_map(|value| match value {
        Value::Ref(id) => Some(id),
        _ => None,
    })
}

pub(crate) fn evidence_to_wire(evidence: &Evidence) -> WireEvidence {
    WireEvidence {
        field: evidence.field.clone(),
        state: evidence.state.key().to_owned(),
        low: evidence.low,
        high: evidence.high,
        source: evidence.source.as_ref().map(ToString::to_string),
        as_of: evidence.as_of.map(|date| date.to_string()),
        method: evidence.method.map(|method| method.key().to_owned()),
        confidence: evidence.confidence.map(String::from),
        note: evidence.note.clone(),
    }
}

/// Evidence as typed; each part that does not fit is named as `<field>.<part>`.
pub(crate) fn evidence_from_draft(kind: Kind, wire: &EvidenceDraft) -> Result<Evidence, AppError> {
    let mut problems = Vec::new();
    let mut numbers = Vec::new();
    let mut refuse = |part: &str, code, given: &str, accepted: String| {
        problems.push(FieldProblem::new(&format!("{}.{part}", wire.field), code, given, accepted));
    };
    let measured = kind.def().field(&wire.field).is_some_and(|field| field.measured);
    if !measured {
        let names: Vec<&str> = kind.def().fields.iter().filter(|f| f.measured).map(|f| f.name).collect();
        refuse("field", ProblemCode::NotMeasured, &wire.field, names.join(", "));
    }
    let state = if wire.state.is_empty() { Some(ValueState::Known) } else { ValueState::from_key(&wire.state) };
    if state.is_none() {
        refuse("state", ProblemCode::NotACode, &wire.state, ValueState::ALL.map(ValueState::key).join(", "));
    }
    let method = optional(&wire.method).map(|key| (key, Method::from_key(key)));
    if let Some((key, None)) = method {
        refuse("method", ProblemCode::NotACode, key, Method::ALL.map(Method::key).join(", "));
    }
    let confidence = optional(&wire.confidence).map(|key| (key, domain::codes::CONFIDENCE.find(key)));
    if let Some((key, None)) = confidence {
        refuse("confidence", ProblemCode::NotACode, key, domain::codes::CONFIDENCE.codes.join(", "));
    }
    let source = optional(&wire.source).map(|text| (text, text.parse::<RecordId>().ok()));
    if let Some((text, None)) = source {
        refuse("source", ProblemCode::NotAnId, text, String::new());
    }
    let as_of = optional(&wire.as_of).map(|text| (text, text.parse().ok()));
    if let Some((text, None)) = as_of {
        refuse("as_of", ProblemCode::NotADate, text, "2026-11-22".to_owned());
    }
    let mut number = |part: &str, given: &Option<String>| {
        let typed = optional(given)?;
        let name = format!("{}.{part}", wire.field);
        domain::value::parse_number(&name, typed).map_err(|problem| numbers.push(problem)).ok()
    };
    let (low, high) = (number("low", &wire.low), number("high", &wire.high));
    problems.extend(numbers);
    if let (Some(low), Some(high)) = (low, high)
        && low > high
    {
        let name = format!("{}.high", wire.field);
        problems.push(FieldProblem::new(&name, ProblemCode::RangeReversed, high.to_string(), format!("≥ {low}")));
    }
    if !problems.is_empty() {
        return Err(AppError::Fields { kind, problems });
    }
    Ok(Evidence {
        field: wire.field.clone(),
        state: state.unwrap_or_default(),
        low,
        high,
        source: source.and_then(|(_, id)| id),
        as_of: as_of.and_then(|(_, date)| date),
        method: method.and_then(|(_, method)| method),
        confidence: confidence.and_then(|(_, code)| code).and_then(|code| code.chars().next()),
        note: optional(&wire.note).map(str::to_owned),
    })
}

fn optional(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

pub(crate) fn confidentiality(kind: Kind, key: Option<&str>) -> Result<Option<Confidentiality>, AppError> {
    let Some(key) = key else { return Ok(None) };
    Confidentiality::from_key(key).map(Some).ok_or_else(|| AppError::Fields {
        kind,
        problems: vec![FieldProblem::new(
            "confidentiality",
            ProblemCode::NotACode,
            key,
            Confidentiality::ALL.map(Confidentiality::key).join(", "),
        )],
    })
}

/// The stable name of a field type on the wire.
pub(crate) const fn type_name(ty: FieldType) -> &'static str {
    match ty {
        FieldType::Text => "text",
        FieldType::LongText => "long_text",
        FieldType::Lines => "lines",
        FieldType::Code(_) => "code",
        FieldType::Ref(_) => "ref",
        FieldType::Integer { .. } => "integer",
        FieldType::Number => "number",
        FieldType::Quantity(_) => "quantity",
        FieldType::Money => "money",
        FieldType::UnitPrice { .. } => "unit_price",
        FieldType::Date => "date",
        FieldType::Time => "time",
        FieldType::Flag => "flag",
    }
}
