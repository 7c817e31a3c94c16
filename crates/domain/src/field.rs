//! What a field of a record is: name, type, unit, and what may be asked of it.

use crate::codes::CodeList;
use crate::{Kind, Unit};

/// The type of a field's value and how it is stored.
#[derive(Clone, Copy, Debug)]
pub enum FieldType {
    /// One line of text, at most 500 characters.
    Text,
    /// Text of any length up to 100,000 characters, with line breaks.
    LongText,
    /// A list of short texts, one a line.
    Lines,
    /// One code of a list.
    Code(&'static CodeList),
    /// The id of a record of one of these kinds.
    Ref(&'static [Kind]),
    /// A whole number within bounds, both inclusive.
    Integer { min: i64, max: i64 },
    /// A finite number without a unit of its own (its unit stands beside it, as in a condition fact).
    Number,
    /// A finite quantity, not negative, in the unit.
    Quantity(Unit),
    /// Minor units and currency: columns `<name>_minor` and `<name>_currency`.
    Money,
    /// A decimal price and its currency: columns `<name>` and `<name>_currency`.
    UnitPrice { per: &'static str },
    /// An ISO 8601 day.
    Date,
    /// A time of day, `HH:MM`.
    Time,
    /// Yes, no, or unknown.
    Flag,
}

/// A language of a text that a record holds in several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextLanguage {
    En,
    Ru,
    Zh,
    /// In the language of the place.
    Local,
}

impl TextLanguage {
    pub const fn key(self) -> &'static str {
        match self {
            TextLanguage::En => "en",
            TextLanguage::Ru => "ru",
            TextLanguage::Zh => "zh",
            TextLanguage::Local => "local",
        }
    }
}

/// One field of a kind.
#[derive(Clone, Debug)]
pub struct Field {
    /// Stable name: column, JSON key, command-line name.
    pub name: &'static str,
    /// Name of the label (`field-<kind>-<base>`): the same for the languages of one text.
    pub base: &'static str,
    /// Set where the record holds the text in several languages.
    pub language: Option<TextLanguage>,
    pub ty: FieldType,
    /// The group of the form it stands in (`group-<group>`).
    pub group: &'static str,
    pub required: bool,
    /// Whether it can carry evidence (range, source, as-of, method, confidence).
    pub measured: bool,
    /// Deleting the record it refers to deletes this record too.
    pub owner: bool,
    /// Shown as a column of the table unless the user chooses otherwise.
    pub column: bool,
}

impl Field {
    /// Name of the column that holds the currency of a money or unit-price field.
    pub fn currency_column(&self) -> Option<String> {
        matches!(self.ty, FieldType::Money | FieldType::UnitPrice { .. }).then(|| format!("{}_currency", self.name))
    }

    /// Name of the column that holds the value itself.
    pub fn value_column(&self) -> String {
        match self.ty {
            FieldType::Money => format!("{}_minor", self.name),
            _ => self.name.to_owned(),
        }
    }
}
