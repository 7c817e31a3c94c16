//! What a record is called where it is named in passing, in the language of the face.

use domain::{Kind, RecordId, Value};
use store::titles::{Title, TitlePart};
use text::Text;

use crate::contract::wire::RecordRef;

pub(crate) fn reference(text: Text, id: &RecordId, title: &Title) -> RecordRef {
    RecordRef {
        id: id.to_string(),
        kind: title.kind.name().to_owned(),
        title: shown(text, title),
        illustrative: title.illustrative,
    }
}

/// The title with codes, indicators and amounts as the language writes them; a record without a
/// title is called by its kind.
pub(crate) fn shown(text: Text, title: &Title) -> String {
    let parts: Vec<String> =
        title.parts.iter().map(|part| self::part(text, title.kind, part)).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return text.with("untitled", &[("kind", text.get(&format!("kind-{}", title.kind)).into())]);
    }
    parts.join(" · ")
}

fn part(text: Text, kind: Kind, part: &TitlePart) -> String {
    match part {
        TitlePart::Text(words) if kind == Kind::Fact => indicator(text, words),
        TitlePart::Text(words) => words.clone(),
        TitlePart::Code { list, code } => text.get(&format!("code-{list}-{code}")),
        TitlePart::Value(Value::Money(money)) => text.money(*money),
        TitlePart::Value(Value::Date(date)) => text.date(*date),
        TitlePart::Value(value) => value.to_input(),
        TitlePart::Record(title) => shown(text, title),
    }
}

/// The label of an indicator, or its own name where it has none yet.
fn indicator(text: Text, name: &str) -> String {
    let key = format!("indicator-{}", name.replace('.', "-"));
    if text.has(&key) { text.get(&key) } else { name.to_owned() }
}
