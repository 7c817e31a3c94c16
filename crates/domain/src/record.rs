//! A record: an id, a kind, and the values that are known.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::{Kind, Money, RecordId, Value};

/// Who may see a record. Documents for a counterpart leave out what they may not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Confidentiality {
    Public,
    Partner,
    #[default]
    Internal,
    Restricted,
}

impl Confidentiality {
    pub const ALL: [Confidentiality; 4] =
        [Confidentiality::Public, Confidentiality::Partner, Confidentiality::Internal, Confidentiality::Restricted];

    pub const fn key(self) -> &'static str {
        match self {
            Confidentiality::Public => "public",
            Confidentiality::Partner => "partner",
            Confidentiality::Internal => "internal",
            Confidentiality::Restricted => "restricted",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.key() == key)
    }
}

/// One record. A field that is absent from `values` is unknown.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub id: RecordId,
    pub kind: Kind,
    pub confidentiality: Confidentiality,
    /// Made up to show the program; said on screen and in every document.
    pub illustrative: bool,
    pub values: BTreeMap<&'static str, Value>,
}

impl Record {
    pub fn new(id: RecordId, kind: Kind) -> Self {
        Self { id, kind, confidentiality: Confidentiality::default(), illustrative: false, values: BTreeMap::new() }
    }

    pub fn get(&self, field: &str) -> Option<&Value> {
        self.values.get(field)
    }

    pub fn text(&self, field: &str) -> Option<&str> {
        match self.get(field)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a field that is held in several languages: in `language`, else English, else any.
    ///
    /// Returns the language found, so that a reader can be told when it is not the one asked for.
    pub fn text_in(&self, base: &str, language: &str) -> Option<(&'static str, &str)> {
        ["en", "ru", "zh", "local"]
            .into_iter()
            .filter(|l| *l == language)
            .chain(["en", "local", "ru", "zh"])
            .find_map(|l| self.text(&format!("{base}_{l}")).map(|text| (l, text)))
    }

    pub fn number(&self, field: &str) -> Option<f64> {
        match self.get(field)? {
            Value::Number(number) => Some(*number),
            Value::Integer(number) => Some(*number as f64),
            _ => None,
        }
    }

    pub fn integer(&self, field: &str) -> Option<i64> {
        match self.get(field)? {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    pub fn date(&self, field: &str) -> Option<NaiveDate> {
        match self.get(field)? {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    pub fn code(&self, field: &str) -> Option<&'static str> {
        match self.get(field)? {
            Value::Code(code) => Some(code),
            _ => None,
        }
    }

    pub fn reference(&self, field: &str) -> Option<&RecordId> {
        match self.get(field)? {
            Value::Ref(id) => Some(id),
            _ => None,
        }
    }

    pub fn flag(&self, field: &str) -> Option<bool> {
        match self.get(field)? {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }

    pub fn money(&self, field: &str) -> Option<Money> {
        match self.get(field)? {
            Value::Money(money) => Some(*money),
            _ => None,
        }
    }

    pub fn lines(&self, field: &str) -> &[String] {
        match self.get(field) {
            Some(Value::Lines(lines)) => lines,
            _ => &[],
        }
    }
}
