//! The types that cross the contract. Inner types are not serialisable by default: wire types
//! live here, beside the list that serves them.
//!
//! Money and 64-bit integers cross as strings; ids, dates and times as text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

// ---------------------------------------------------------------- records

/// A field's value on the wire. Absent or null means unknown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum WireValue {
    Flag(bool),
    Number(f64),
    /// Text, code, date (`2026-11-22`), time (`09:30`) or record id.
    Text(String),
    Lines(Vec<String>),
    /// Money and unit prices: a decimal amount as text, and the ISO 4217 code.
    Amount {
        amount: String,
        currency: String,
    },
}

/// What to change in a field: a value, a text as typed (parsed by the field's type), or null for unknown.
pub type Changes = BTreeMap<String, Option<WireValue>>;

/// Evidence of one field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct WireEvidence {
    pub field: String,
    /// `known`, `unknown` or `not_applicable`.
    pub state: String,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub source: Option<String>,
    pub as_of: Option<String>,
    /// `measured`, `documented`, `stated` or `estimated`.
    pub method: Option<String>,
    /// `A` to `D`.
    pub confidence: Option<String>,
    pub note: Option<String>,
}

/// A record named in passing: enough to show a link to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordRef {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub illustrative: bool,
}

/// A record in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecordView {
    pub id: String,
    pub kind: String,
    pub title: String,
    pub confidentiality: String,
    pub illustrative: bool,
    pub tags: Vec<String>,
    pub values: BTreeMap<String, WireValue>,
    pub evidence: Vec<WireEvidence>,
    /// Titles of the records that the values refer to, by id.
    pub refs: BTreeMap<String, RecordRef>,
    /// Records linked to this one, in both directions.
    pub links: Vec<RecordRef>,
    /// Changes whenever the record, its evidence, tags or links change: hand it back when saving.
    pub revision: String,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    pub author: Option<String>,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordRequest {
    pub id: String,
}

/// A new record.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordDraft {
    pub kind: String,
    pub values: Changes,
    #[serde(default)]
    pub illustrative: bool,
    #[serde(default)]
    pub confidentiality: Option<String>,
}

/// Changes to a record. With `revision`, refused as a conflict when the record has changed since.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RecordChange {
    pub id: String,
    #[serde(default)]
    pub values: Changes,
    #[serde(default)]
    pub illustrative: Option<bool>,
    #[serde(default)]
    pub confidentiality: Option<String>,
    #[serde(default)]
    pub tags: Option<Vec<String>>,
    #[serde(default)]
    pub revision: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    pub id: String,
    pub revision: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Deleted {
    /// How many records belonged to it and went along.
    pub also: u32,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct LinkRequest {
    pub from: String,
    pub to: String,
}

/// Evidence as typed. Absent parts are unknown; the whole replaces what was there.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct EvidenceDraft {
    pub field: String,
    /// `known`, `unknown` or `not_applicable`; empty counts as known.
    pub state: String,
    /// Numbers as typed: `12,5`.
    pub low: Option<String>,
    pub high: Option<String>,
    pub source: Option<String>,
    pub as_of: Option<String>,
    pub method: Option<String>,
    pub confidence: Option<String>,
    pub note: Option<String>,
}

/// New evidence of a field. With `revision`, refused as a conflict when the record has changed since.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct EvidenceChange {
    pub id: String,
    pub evidence: EvidenceDraft,
    #[serde(default)]
    pub revision: Option<String>,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct EvidenceClear {
    pub id: String,
    pub field: String,
}

// ---------------------------------------------------------------- lists and boards

/// One condition of a list or board. `field` may also be `illustrative`.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Filter {
    pub field: String,
    pub op: FilterOp,
    /// As typed; empty for `known` and `unknown`.
    #[serde(default)]
    pub value: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FilterOp {
    Is,
    IsNot,
    AtLeast,
    AtMost,
    Contains,
    Known,
    Unknown,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListRequest {
    pub kind: String,
    pub filters: Vec<Filter>,
    /// Full-text condition, as typed.
    pub text: String,
    /// Name of a field, or `title`; empty for the order of entry.
    pub sort: String,
    pub descending: bool,
    pub offset: u32,
    /// At most 500; 0 means 100.
    pub limit: u32,
}

/// One row of a list: every value, titles of references in `refs` of the page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Row {
    pub id: String,
    pub title: String,
    pub illustrative: bool,
    pub confidentiality: String,
    pub values: BTreeMap<String, WireValue>,
    /// Names of the fields that carry evidence, with its confidence (`A`-`D`, or empty).
    pub evidence: BTreeMap<String, String>,
    pub revision: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Page {
    pub rows: Vec<Row>,
    pub refs: BTreeMap<String, RecordRef>,
    pub total: u32,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct BoardRequest {
    pub kind: String,
    pub filters: Vec<Filter>,
    pub text: String,
    /// Cards per column; 0 means 50.
    pub cards: u32,
}

/// One column of a board: a code of the kind's stage field, or empty for records without one.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BoardColumn {
    pub code: String,
    pub count: u32,
    /// Sum of each summed field over the records where it is known.
    pub sums: BTreeMap<String, f64>,
    /// How many records of the column have no value of the summed field.
    pub unknown: BTreeMap<String, u32>,
    pub cards: Vec<Row>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Board {
    pub columns: Vec<BoardColumn>,
    pub refs: BTreeMap<String, RecordRef>,
    pub total: u32,
}

/// Moves a card to another column.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StageMove {
    pub id: String,
    /// A code of the stage field; empty for none.
    pub to: String,
    #[serde(default)]
    pub revision: Option<String>,
}

/// Puts records of one kind in the order given: their `position` counts from 1.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct OrderRequest {
    pub ids: Vec<String>,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct SearchRequest {
    pub text: String,
    /// At most 100; 0 means 20.
    #[serde(default)]
    pub limit: u32,
    /// Only this kind, when given.
    #[serde(default)]
    pub kind: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchHits {
    pub hits: Vec<RecordRef>,
    pub more: bool,
}

// ---------------------------------------------------------------- catalogue

#[derive(Clone, Debug, Serialize, TS)]
pub struct Catalogue {
    pub kinds: Vec<CatalogueKind>,
    pub code_lists: BTreeMap<String, Vec<String>>,
    pub currencies: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct CatalogueKind {
    pub kind: String,
    pub plural: String,
    pub fields: Vec<CatalogueField>,
    pub title: Vec<String>,
    pub stage: Option<String>,
    pub card: Vec<String>,
    pub sums: Vec<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct CatalogueField {
    pub name: String,
    /// Label: message `field-<kind>-<base>`.
    pub base: String,
    /// `en`, `ru`, `zh` or `local` where the text is held in several languages.
    pub language: Option<String>,
    /// `text`, `long_text`, `lines`, `code`, `ref`, `integer`, `number`, `quantity`, `money`,
    /// `unit_price`, `date`, `time` or `flag`.
    pub ty: String,
    /// Of a `quantity`: message `unit-<unit>`.
    pub unit: Option<String>,
    /// Of a `unit_price`: message `per-<per>`.
    pub per: Option<String>,
    /// Of a `code`: labels are `code-<list>-<code>`.
    pub codes: Option<String>,
    /// Of a `ref`: the kinds it may refer to.
    pub kinds: Vec<String>,
    pub group: String,
    pub required: bool,
    pub measured: bool,
    /// The record belongs to what this field refers to and is deleted with it.
    pub owner: bool,
    /// A column of the table unless the user chooses otherwise.
    pub column: bool,
}

// ---------------------------------------------------------------- workspace

#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct WorkspaceStatus {
    /// False before a workspace is opened: every other field is empty then.
    pub open: bool,
    pub name: String,
    pub path: String,
    pub read_only: bool,
    /// Said once to the user: rollback journal instead of WAL, copied while open, changed by another program.
    pub notices: Vec<String>,
    pub can_undo: Option<String>,
    pub can_redo: Option<String>,
    pub last_saved: Option<String>,
    pub counts: BTreeMap<String, u32>,
}

/// Settings of this device, kept outside the workspace.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// Asked once; written into the log of every change.
    pub author: String,
    /// `en`, `ru` or `zh`; empty follows the system.
    pub language: String,
    /// `light`, `dark`, or empty to follow the system.
    pub theme: String,
    /// `comfortable` or `compact`.
    pub density: String,
    pub recent: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct SettingsChange {
    pub author: Option<String>,
    pub language: Option<String>,
    pub theme: Option<String>,
    pub density: Option<String>,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct NewWorkspace {
    /// Where to write it; without it the person is asked.
    #[serde(default)]
    pub path: Option<String>,
    /// Filled with the sample.
    #[serde(default)]
    pub sample: bool,
    /// Replace a file that is there (the face has asked).
    #[serde(default)]
    pub overwrite: bool,
}

/// A file; without a path the person is asked with a native dialog.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct FileRequest {
    pub path: Option<String>,
    /// Open for reading only: works beside another program that writes.
    pub read_only: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct FileWritten {
    pub path: String,
    pub bytes: f64,
}

/// A backup to put in the place of the open workspace, or of the workspace `workspace`, which need not
/// open any more; without a path the person is asked.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct RestoreRequest {
    pub path: Option<String>,
    pub workspace: Option<String>,
}

/// Whether a native dialog can be shown here; without one the face offers a path field.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HostAbilities {
    pub dialogs: bool,
    pub version: String,
    pub platform: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Backup {
    pub path: String,
    pub made_at: String,
    pub reason: String,
    pub bytes: f64,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckFinding {
    /// `error`, `warning` or `note`.
    pub grade: String,
    pub message: String,
    pub record: Option<String>,
    pub field: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct CheckReport {
    pub findings: Vec<CheckFinding>,
    pub records: u32,
}

// ---------------------------------------------------------------- history

#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct HistoryRequest {
    /// Of one record, or of the workspace.
    pub id: Option<String>,
    pub offset: u32,
    /// At most 500; 0 means 50.
    pub limit: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    pub set: String,
    pub at: String,
    pub author: String,
    /// What was done, in the language of the face.
    pub label: String,
    /// `edit`, `undo`, `redo` or `barrier`.
    pub action: String,
    pub undone: bool,
    pub changes: Vec<HistoryChange>,
    /// How many changes the set has; `changes` holds the first 20.
    pub change_count: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryChange {
    pub record: String,
    pub kind: String,
    pub title: String,
    /// `values`, `evidence`, `tag`, `link` or `attachment`.
    pub part: String,
    /// `insert`, `update` or `delete`.
    pub what: String,
    pub field: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct History {
    pub entries: Vec<HistoryEntry>,
    pub total: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct Undone {
    /// What was undone or redone, in the language of the face; null when there was nothing to do.
    pub label: Option<String>,
    pub records: Vec<String>,
}

// ---------------------------------------------------------------- overview

/// What the workspace holds and what is missing, for the first page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Overview {
    pub counts: BTreeMap<String, u32>,
    pub sessions: Vec<OverviewSession>,
    /// Sites and residents by stage, in the order of the code lists.
    pub boards: Vec<OverviewBoard>,
    /// Work that is waiting: key of a message `overview-gap-<key>` and how many.
    pub gaps: Vec<OverviewGap>,
    pub recent: Vec<HistoryEntry>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OverviewSession {
    pub session: RecordRef,
    pub date: Option<String>,
    pub statements: u32,
    pub participants: u32,
    pub open_questions: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OverviewBoard {
    pub kind: String,
    pub columns: Vec<OverviewColumn>,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OverviewColumn {
    pub code: String,
    pub count: u32,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct OverviewGap {
    pub key: String,
    pub count: u32,
    /// The list that shows them.
    pub kind: String,
    pub filters: Vec<Filter>,
}

// ---------------------------------------------------------------- documents

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct BookRequest {
    /// `session-book`.
    pub kind: String,
    /// The record it is about: a session.
    pub about: String,
    /// `en`, `ru` or `zh`.
    pub language: String,
    /// Where to write the PDF; without it the person is asked. Ignored by a preview.
    #[serde(default)]
    pub path: Option<String>,
    /// Replace a PDF that is there. A file that is no PDF is never replaced.
    #[serde(default)]
    pub overwrite: bool,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct BookReady {
    pub path: String,
    pub pages: u32,
    pub bytes: f64,
    /// What the reader should know: characters that no font covers, texts shown in another language.
    pub notices: Vec<String>,
    /// The document record that was added.
    pub document: String,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct BookPreview {
    pub pages: u32,
    pub notices: Vec<String>,
    /// Hand it to `book_page` for each page.
    pub token: String,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookPageRequest {
    pub token: String,
    /// From 0.
    pub page: u32,
}

#[derive(Clone, Debug, Deserialize, TS)]
pub struct CancelRequest {
    /// The `call` number of the running job.
    pub call: u32,
}

/// Nothing to say.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

// ---------------------------------------------------------------- problems and events

/// Why a command was refused. Codes only where a client acts on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    InvalidInput,
    NotFound,
    Conflict,
    NotNow,
    FileProblem,
    NewerWorkspace,
    Locked,
    Cancelled,
    Internal,
}

/// What is wrong, where, and the way out; in the language of the face.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Problem {
    pub code: ProblemKind,
    pub message: String,
    pub hints: Vec<String>,
    pub fields: Vec<ProblemField>,
    /// Of an internal problem: the entry of the log file.
    pub log_id: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ProblemField {
    pub field: String,
    pub message: String,
}

/// Pushed to the window: what a committed change set touched, or how far a job is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Records of these kinds changed (kind names, also `workspace` when another file was opened).
    Changed {
        subjects: Vec<String>,
    },
    Progress {
        call: u32,
        done: u32,
        of: u32,
        label: String,
    },
}
