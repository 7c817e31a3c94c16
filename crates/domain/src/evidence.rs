//! What stands behind a measured value: range, source, date, method, confidence.

use chrono::NaiveDate;

use crate::RecordId;

/// Whether a field's value is known. Unknown, not applicable and zero are three different values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ValueState {
    /// The value stands in the record.
    #[default]
    Known,
    /// Nobody knows it yet: to be asked.
    Unknown,
    /// The question does not arise (a site without rail has no siding length).
    NotApplicable,
}

/// How a value came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Measured,
    Documented,
    Stated,
    Estimated,
}

/// The evidence of one field of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Name of the field in the record's kind.
    pub field: String,
    pub state: ValueState,
    /// Lower end of the range, in the field's unit, where the value is a range.
    pub low: Option<f64>,
    /// Upper end of the range, not below `low`.
    pub high: Option<f64>,
    pub source: Option<RecordId>,
    /// The day the value describes, not the day it was typed in.
    pub as_of: Option<NaiveDate>,
    pub method: Option<Method>,
    /// `A` (proven) to `D` (assumed).
    pub confidence: Option<char>,
    pub note: Option<String>,
}

impl ValueState {
    pub const ALL: [ValueState; 3] = [ValueState::Known, ValueState::Unknown, ValueState::NotApplicable];

    pub const fn key(self) -> &'static str {
        match self {
            ValueState::Known => "known",
            ValueState::Unknown => "unknown",
            ValueState::NotApplicable => "not_applicable",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.key() == key)
    }
}

impl Method {
    pub const ALL: [Method; 4] = [Method::Measured, Method::Documented, Method::Stated, Method::Estimated];

    pub const fn key(self) -> &'static str {
        match self {
            Method::Measured => "measured",
            Method::Documented => "documented",
            Method::Stated => "stated",
            Method::Estimated => "estimated",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.key() == key)
    }
}
