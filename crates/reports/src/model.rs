//! The document that writers read: what stands where and what it means, nothing of how it looks.
//!
//! All words in it are ready to be read: composers take them from the messages and format numbers
//! and dates. A writer adds page numbers and looks, never words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A document in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// What kind of document it is, as read: “Session book”.
    pub kind: String,
    pub title: String,
    pub subtitle: Option<String>,
    /// Language of the document's own words: `en`, `ru` or `zh`.
    pub language: String,
    /// The day the document speaks of; also its date in the file, so that bytes repeat.
    pub date: NaiveDate,
    /// The day as read, with its words: “As at 22 Nov 2026”.
    pub dated: String,
    /// Who may see it, as read. Stands on every page.
    pub marking: Option<String>,
    /// The heading of the list of contents; `None` leaves the list out.
    pub contents: Option<String>,
    /// What stands on the first page, below the title.
    pub front: Vec<Block>,
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// Level 1 is a chapter. Writers number levels 1 and 2 and list them in the contents.
    Heading {
        level: u8,
        runs: Vec<Run>,
    },
    Paragraph {
        role: Role,
        runs: Vec<Run>,
    },
    List {
        ordered: bool,
        items: Vec<Vec<Run>>,
    },
    Table(Table),
    /// Labels with their values, one below the other.
    Entries {
        entries: Vec<Entry>,
    },
    Statement(Statement),
    RunOfShow(RunOfShow),
    /// A remark on what follows: made-up data, sources that disagree, nothing entered.
    Notice {
        tone: Tone,
        runs: Vec<Run>,
    },
    Sources {
        sources: Vec<SourceEntry>,
    },
    /// What follows begins on a new page, unless more than a third of this one is left.
    PageBreak,
}

/// How a paragraph stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Body,
    /// Opens a chapter.
    Lead,
    /// Explains, and may be skipped.
    Quiet,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "run", rename_all = "snake_case")]
pub enum Run {
    Text {
        text: String,
        style: Style,
        /// Set where the text is in another language than the document: `en`, `ru`, `zh`.
        language: Option<String>,
    },
    /// The word for “unknown”, made visible.
    Unknown {
        text: String,
    },
    /// A small label beside a text: “illustrative”, “translation”.
    Mark {
        text: String,
        tone: Tone,
    },
    /// The number of an entry in [`Block::Sources`].
    Source {
        number: u32,
    },
    LineBreak,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    Plain,
    Strong,
    Quiet,
}

/// What a mark or notice says of the thing beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// A plain remark.
    Info,
    /// Made up to show the program.
    Illustrative,
    /// To be read with care: a translation, a weak source.
    Caution,
    /// Sources contradict each other.
    Contradiction,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub label: String,
    pub runs: Vec<Run>,
}

/// A table whose first row is its header and whose first column names the rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    pub header: Vec<Run>,
    pub align: Align,
    /// Share of the table's width, beside the shares of the other columns.
    pub share: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    Start,
    /// Numbers: at the end of the column, in figures of one width.
    End,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "row", rename_all = "snake_case")]
pub enum Row {
    /// Names the rows that follow it, over the whole width.
    Group { runs: Vec<Run> },
    /// As many cells as the table has columns.
    Cells { cells: Vec<Vec<Run>> },
}

/// What a person stated: in indirect speech, never in quotation marks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    pub reference: Vec<Run>,
    pub speaker: Vec<Run>,
    /// Position and organisation.
    pub role: Vec<Run>,
    pub text: Vec<Run>,
    /// “translation; original not held” and the like.
    pub marks: Vec<Run>,
    /// What it asks for, whom it concerns, where it stands.
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunOfShow {
    pub headers: ShowHeaders,
    pub items: Vec<ShowItem>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowHeaders {
    pub time: String,
    pub duration: String,
    pub item: String,
    pub speaker: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShowItem {
    pub time: Vec<Run>,
    pub duration: Vec<Run>,
    pub item: Vec<Run>,
    pub speaker: Vec<Run>,
}

/// A source with its dates.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceEntry {
    /// The number that [`Run::Source`] refers to, from 1.
    pub number: u32,
    pub title: Vec<Run>,
    /// Issuer, kind, dates, address.
    pub details: Vec<Run>,
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Self {
        Run::Text { text: text.into(), style: Style::Plain, language: None }
    }

    pub fn strong(text: impl Into<String>) -> Self {
        Run::Text { text: text.into(), style: Style::Strong, language: None }
    }

    pub fn quiet(text: impl Into<String>) -> Self {
        Run::Text { text: text.into(), style: Style::Quiet, language: None }
    }

    pub fn mark(text: impl Into<String>, tone: Tone) -> Self {
        Run::Mark { text: text.into(), tone }
    }
}

impl Block {
    pub fn heading(level: u8, runs: Vec<Run>) -> Self {
        Block::Heading { level, runs }
    }

    pub fn paragraph(runs: Vec<Run>) -> Self {
        Block::Paragraph { role: Role::Body, runs }
    }
}

impl Document {
    /// The numbers of the sources that the document lists.
    pub fn source_numbers(&self) -> Vec<u32> {
        self.front
            .iter()
            .chain(&self.blocks)
            .filter_map(|block| match block {
                Block::Sources { sources } => Some(sources),
                _ => None,
            })
            .flatten()
            .map(|source| source.number)
            .collect()
    }
}
