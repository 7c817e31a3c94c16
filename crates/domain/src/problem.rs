//! Findings about input: which field, what was given, what is accepted. Never a panic, never a 0.

/// What is wrong with one value. The text in each language is the message `problem-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemCode {
    UnknownField,
    Required,
    NotText,
    TooLong,
    ControlCharacter,
    NotANumber,
    AmbiguousNumber,
    NotWhole,
    OutOfRange,
    NotADate,
    NotATime,
    NotYesOrNo,
    NotACode,
    NotMoney,
    UnknownCurrency,
    NotAnId,
    WrongKind,
    NoSuchRecord,
    RangeReversed,
    NotMeasured,
    /// A record that would be part of itself, directly or through others.
    PartOfItself,
}

impl ProblemCode {
    pub const ALL: [ProblemCode; 21] = [
        ProblemCode::UnknownField,
        ProblemCode::Required,
        ProblemCode::NotText,
        ProblemCode::TooLong,
        ProblemCode::ControlCharacter,
        ProblemCode::NotANumber,
        ProblemCode::AmbiguousNumber,
        ProblemCode::NotWhole,
        ProblemCode::OutOfRange,
        ProblemCode::NotADate,
        ProblemCode::NotATime,
        ProblemCode::NotYesOrNo,
        ProblemCode::NotACode,
        ProblemCode::NotMoney,
        ProblemCode::UnknownCurrency,
        ProblemCode::NotAnId,
        ProblemCode::WrongKind,
        ProblemCode::NoSuchRecord,
        ProblemCode::RangeReversed,
        ProblemCode::NotMeasured,
        ProblemCode::PartOfItself,
    ];

    /// The stable key of the message: `problem-<key>`.
    pub const fn key(self) -> &'static str {
        match self {
            ProblemCode::UnknownField => "unknown-field",
            ProblemCode::Required => "required",
            ProblemCode::NotText => "not-text",
            ProblemCode::TooLong => "too-long",
            ProblemCode::ControlCharacter => "control-character",
            ProblemCode::NotANumber => "not-a-number",
            ProblemCode::AmbiguousNumber => "ambiguous-number",
            ProblemCode::NotWhole => "not-whole",
            ProblemCode::OutOfRange => "out-of-range",
            ProblemCode::NotADate => "not-a-date",
            ProblemCode::NotATime => "not-a-time",
            ProblemCode::NotYesOrNo => "not-yes-or-no",
            ProblemCode::NotACode => "not-a-code",
            ProblemCode::NotMoney => "not-money",
            ProblemCode::UnknownCurrency => "unknown-currency",
            ProblemCode::NotAnId => "not-an-id",
            ProblemCode::WrongKind => "wrong-kind",
            ProblemCode::NoSuchRecord => "no-such-record",
            ProblemCode::RangeReversed => "range-reversed",
            ProblemCode::NotMeasured => "not-measured",
            ProblemCode::PartOfItself => "part-of-itself",
        }
    }
}

/// One value that was not accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    pub field: String,
    pub code: ProblemCode,
    /// What was given, shortened to 60 characters.
    pub given: String,
    /// What is accepted, as data: codes, bounds, field names. Empty where the message says it all.
    pub accepted: String,
}

impl FieldProblem {
    pub fn new(field: &str, code: ProblemCode, given: impl AsRef<str>, accepted: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            code,
            given: given.as_ref().chars().take(60).collect(),
            accepted: accepted.into(),
        }
    }
}
