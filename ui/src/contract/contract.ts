// Made from the contract's list in crates/app/src/contract/mod.rs. Do not edit:
// UPDATE_CONTRACT=1 cargo test --package app writes it anew.

export type Backup = { path: string, made_at: string, reason: string, bytes: number, };

export type Board = { columns: Array<BoardColumn>, refs: { [key in string]: RecordRef }, total: number, };

/**
 * One column of a board: a code of the kind's stage field, or empty for records without one.
 */
export type BoardColumn = { code: string, count: number, 
/**
 * Sum of each summed field over the records where it is known.
 */
sums: { [key in string]: number }, 
/**
 * How many records of the column have no value of the summed field.
 */
unknown: { [key in string]: number }, cards: Array<Row>, };

export type BoardRequest = { kind: string, filters: Array<Filter>, text: string, 
/**
 * Cards per column; 0 means 50.
 */
cards: number, };

export type BookPageRequest = { token: string, 
/**
 * From 0.
 */
page: number, };

export type BookPreview = { pages: number, notices: Array<string>, 
/**
 * Hand it to `book_page` for each page.
 */
token: string, };

export type BookReady = { path: string, pages: number, bytes: number, 
/**
 * What the reader should know: characters that no font covers, texts shown in another language.
 */
notices: Array<string>, 
/**
 * The document record that was added.
 */
document: string, };

export type BookRequest = { 
/**
 * `session-book`.
 */
kind: string, 
/**
 * The record it is about: a session.
 */
about: string, 
/**
 * `en`, `ru` or `zh`.
 */
language: string, 
/**
 * Where to write the PDF; without it the person is asked. Ignored by a preview.
 */
path: string | null, 
/**
 * Replace a PDF that is there. A file that is no PDF is never replaced.
 */
overwrite: boolean, };

export type CancelRequest = { 
/**
 * The `call` number of the running job.
 */
call: number, };

export type Catalogue = { kinds: Array<CatalogueKind>, code_lists: { [key in string]: Array<string> }, currencies: Array<string>, };

export type CatalogueField = { name: string, 
/**
 * Label: message `field-<kind>-<base>`.
 */
base: string, 
/**
 * `en`, `ru`, `zh` or `local` where the text is held in several languages.
 */
language: string | null, 
/**
 * `text`, `long_text`, `lines`, `code`, `ref`, `integer`, `number`, `quantity`, `money`,
 * `unit_price`, `date`, `time` or `flag`.
 */
ty: string, 
/**
 * Of a `quantity`: message `unit-<unit>`.
 */
unit: string | null, 
/**
 * Of a `unit_price`: message `per-<per>`.
 */
per: string | null, 
/**
 * Of a `code`: labels are `code-<list>-<code>`.
 */
codes: string | null, 
/**
 * Of a `ref`: the kinds it may refer to.
 */
kinds: Array<string>, group: string, required: boolean, measured: boolean, 
/**
 * The record belongs to what this field refers to and is deleted with it.
 */
owner: boolean, 
/**
 * A column of the table unless the user chooses otherwise.
 */
column: boolean, };

export type CatalogueKind = { kind: string, plural: string, fields: Array<CatalogueField>, title: Array<string>, stage: string | null, card: Array<string>, sums: Array<string>, };

export type CheckFinding = { 
/**
 * `error`, `warning` or `note`.
 */
grade: string, message: string, record: string | null, field: string | null, };

export type CheckReport = { findings: Array<CheckFinding>, records: number, };

export type Deleted = { 
/**
 * How many records belonged to it and went along.
 */
also: number, };

/**
 * Pushed to the window: what a committed change set touched, or how far a job is.
 */
export type Event = { "event": "changed", subjects: Array<string>, } | { "event": "progress", call: number, done: number, of: number, label: string, };

/**
 * New evidence of a field. With `revision`, refused as a conflict when the record has changed since.
 */
export type EvidenceChange = { id: string, evidence: EvidenceDraft, revision: string | null, };

export type EvidenceClear = { id: string, field: string, };

/**
 * Evidence as typed. Absent parts are unknown; the whole replaces what was there.
 */
export type EvidenceDraft = { field: string, 
/**
 * `known`, `unknown` or `not_applicable`; empty counts as known.
 */
state: string, 
/**
 * Numbers as typed: `12,5`.
 */
low: string | null, high: string | null, source: string | null, as_of: string | null, method: string | null, confidence: string | null, note: string | null, };

/**
 * A file; without a path the person is asked with a native dialog.
 */
export type FileRequest = { path: string | null, 
/**
 * Open for reading only: works beside another program that writes.
 */
read_only: boolean, };

export type FileWritten = { path: string, bytes: number, };

/**
 * One condition of a list or board. `field` may also be `illustrative`.
 */
export type Filter = { field: string, op: FilterOp, 
/**
 * As typed; empty for `known` and `unknown`.
 */
value: string, };

export type FilterOp = "is" | "is_not" | "at_least" | "at_most" | "contains" | "known" | "unknown";

export type History = { entries: Array<HistoryEntry>, total: number, };

export type HistoryChange = { record: string, kind: string, title: string, 
/**
 * `values`, `evidence`, `tag`, `link` or `attachment`.
 */
part: string, 
/**
 * `insert`, `update` or `delete`.
 */
what: string, field: string | null, before: string | null, after: string | null, };

export type HistoryEntry = { set: string, at: string, author: string, 
/**
 * What was done, in the language of the face.
 */
label: string, 
/**
 * `edit`, `undo`, `redo` or `barrier`.
 */
action: string, undone: boolean, changes: Array<HistoryChange>, 
/**
 * How many changes the set has; `changes` holds the first 20.
 */
change_count: number, };

export type HistoryRequest = { 
/**
 * Of one record, or of the workspace.
 */
id: string | null, offset: number, 
/**
 * At most 500; 0 means 50.
 */
limit: number, };

/**
 * Whether a native dialog can be shown here; without one the face offers a path field.
 */
export type HostAbilities = { dialogs: boolean, version: string, platform: string, };

export type LinkRequest = { from: string, to: string, };

export type ListRequest = { kind: string, filters: Array<Filter>, 
/**
 * Full-text condition, as typed.
 */
text: string, 
/**
 * Name of a field, or `title`; empty for the order of entry.
 */
sort: string, descending: boolean, offset: number, 
/**
 * At most 500; 0 means 100.
 */
limit: number, };

export type NewWorkspace = { 
/**
 * Where to write it; without it the person is asked.
 */
path: string | null, 
/**
 * Filled with the sample.
 */
sample: boolean, 
/**
 * Replace a file that is there (the face has asked).
 */
overwrite: boolean, };

/**
 * Nothing to say.
 */
export type Nothing = Record<symbol, never>;

/**
 * Puts records of one kind in the order given: their `position` counts from 1.
 */
export type OrderRequest = { ids: Array<string>, };

/**
 * What the workspace holds and what is missing, for the first page.
 */
export type Overview = { counts: { [key in string]: number }, sessions: Array<OverviewSession>, 
/**
 * Sites and residents by stage, in the order of the code lists.
 */
boards: Array<OverviewBoard>, 
/**
 * Work that is waiting: key of a message `overview-gap-<key>` and how many.
 */
gaps: Array<OverviewGap>, recent: Array<HistoryEntry>, };

export type OverviewBoard = { kind: string, columns: Array<OverviewColumn>, };

export type OverviewColumn = { code: string, count: number, };

export type OverviewGap = { key: string, count: number, 
/**
 * The list that shows them.
 */
kind: string, filters: Array<Filter>, };

export type OverviewSession = { session: RecordRef, date: string | null, statements: number, participants: number, open_questions: number, };

export type Page = { rows: Array<Row>, refs: { [key in string]: RecordRef }, total: number, };

/**
 * What is wrong, where, and the way out; in the language of the face.
 */
export type Problem = { code: ProblemKind, message: string, hints: Array<string>, fields: Array<ProblemField>, 
/**
 * Of an internal problem: the entry of the log file.
 */
log_id: string | null, };

export type ProblemField = { field: string, message: string, };

/**
 * Why a command was refused. Codes only where a client acts on them.
 */
export type ProblemKind = "invalid_input" | "not_found" | "conflict" | "not_now" | "file_problem" | "newer_workspace" | "locked" | "cancelled" | "internal";

/**
 * Changes to a record. With `revision`, refused as a conflict when the record has changed since.
 */
export type RecordChange = { id: string, values: { [key in string]: WireValue | null }, illustrative: boolean | null, confidentiality: string | null, tags: Array<string> | null, revision: string | null, };

/**
 * A new record.
 */
export type RecordDraft = { kind: string, values: { [key in string]: WireValue | null }, illustrative: boolean, confidentiality: string | null, };

/**
 * A record named in passing: enough to show a link to it.
 */
export type RecordRef = { id: string, kind: string, title: string, illustrative: boolean, };

export type RecordRequest = { id: string, };

/**
 * A record in full.
 */
export type RecordView = { id: string, kind: string, title: string, confidentiality: string, illustrative: boolean, tags: Array<string>, values: { [key in string]: WireValue }, evidence: Array<WireEvidence>, 
/**
 * Titles of the records that the values refer to, by id.
 */
refs: { [key in string]: RecordRef }, 
/**
 * Records linked to this one, in both directions.
 */
links: Array<RecordRef>, 
/**
 * Changes whenever the record, its evidence, tags or links change: hand it back when saving.
 */
revision: string, created_at: string | null, updated_at: string | null, author: string | null, };

/**
 * A backup to put in the place of the open workspace, or of the workspace `workspace`, which need not
 * open any more; without a path the person is asked.
 */
export type RestoreRequest = { path: string | null, workspace: string | null, };

/**
 * One row of a list: every value, titles of references in `refs` of the page.
 */
export type Row = { id: string, title: string, illustrative: boolean, confidentiality: string, values: { [key in string]: WireValue }, 
/**
 * Names of the fields that carry evidence, with its confidence (`A`-`D`, or empty).
 */
evidence: { [key in string]: string }, revision: string, };

export type Saved = { id: string, revision: string, };

export type SearchHits = { hits: Array<RecordRef>, more: boolean, };

export type SearchRequest = { text: string, 
/**
 * At most 100; 0 means 20.
 */
limit: number, 
/**
 * Only this kind, when given.
 */
kind: string | null, };

/**
 * Settings of this device, kept outside the workspace.
 */
export type Settings = { 
/**
 * Asked once; written into the log of every change.
 */
author: string, 
/**
 * `en`, `ru` or `zh`; empty follows the system.
 */
language: string, 
/**
 * `light`, `dark`, or empty to follow the system.
 */
theme: string, 
/**
 * `comfortable` or `compact`.
 */
density: string, recent: Array<string>, };

export type SettingsChange = { author: string | null, language: string | null, theme: string | null, density: string | null, };

/**
 * Moves a card to another column.
 */
export type StageMove = { id: string, 
/**
 * A code of the stage field; empty for none.
 */
to: string, revision: string | null, };

export type Undone = { 
/**
 * What was undone or redone, in the language of the face; null when there was nothing to do.
 */
label: string | null, records: Array<string>, };

/**
 * Evidence of one field.
 */
export type WireEvidence = { field: string, 
/**
 * `known`, `unknown` or `not_applicable`.
 */
state: string, low: number | null, high: number | null, source: string | null, as_of: string | null, 
/**
 * `measured`, `documented`, `stated` or `estimated`.
 */
method: string | null, 
/**
 * `A` to `D`.
 */
confidence: string | null, note: string | null, };

/**
 * A field's value on the wire. Absent or null means unknown.
 */
export type WireValue = boolean | number | string | Array<string> | { amount: string, currency: string, };

export type WorkspaceStatus = { 
/**
 * False before a workspace is opened: every other field is empty then.
 */
open: boolean, name: string, path: string, read_only: boolean, 
/**
 * Said once to the user: rollback journal instead of WAL, copied while open, changed by another program.
 */
notices: Array<string>, can_undo: string | null, can_redo: string | null, last_saved: string | null, counts: { [key in string]: number }, };

/** Every command: what it takes and what it gives. */
export interface Commands {
  host_abilities: { input: Nothing; output: HostAbilities };
  catalogue: { input: Nothing; output: Catalogue };
  settings_get: { input: Nothing; output: Settings };
  settings_save: { input: SettingsChange; output: Settings };
  workspace_status: { input: Nothing; output: WorkspaceStatus };
  workspace_new: { input: NewWorkspace; output: WorkspaceStatus };
  workspace_open: { input: FileRequest; output: WorkspaceStatus };
  workspace_close: { input: Nothing; output: WorkspaceStatus };
  workspace_save_copy: { input: FileRequest; output: FileWritten };
  workspace_check: { input: Nothing; output: CheckReport };
  workspace_backup: { input: FileRequest; output: FileWritten };
  workspace_backups: { input: Nothing; output: Array<Backup> };
  workspace_restore: { input: RestoreRequest; output: WorkspaceStatus };
  overview: { input: Nothing; output: Overview };
  record_list: { input: ListRequest; output: Page };
  record_board: { input: BoardRequest; output: Board };
  record_get: { input: RecordRequest; output: RecordView };
  record_search: { input: SearchRequest; output: SearchHits };
  record_add: { input: RecordDraft; output: Saved };
  record_change: { input: RecordChange; output: Saved };
  record_move: { input: StageMove; output: Saved };
  record_order: { input: OrderRequest; output: Nothing };
  record_delete: { input: RecordRequest; output: Deleted };
  record_link: { input: LinkRequest; output: Nothing };
  record_unlink: { input: LinkRequest; output: Nothing };
  evidence_save: { input: EvidenceChange; output: Saved };
  evidence_clear: { input: EvidenceClear; output: Saved };
  history: { input: HistoryRequest; output: History };
  undo: { input: Nothing; output: Undone };
  redo: { input: Nothing; output: Undone };
  book_preview: { input: BookRequest; output: BookPreview };
  book_page: { input: BookPageRequest; output: Uint8Array };
  book_build: { input: BookRequest; output: BookReady };
  cancel: { input: CancelRequest; output: Nothing };
}

export type CommandName = keyof Commands;

export type Nature = 'query' | 'command' | 'job';
export type Subject = 'request_kind' | 'records' | 'workspace' | 'settings' | 'constant';

/** How each command behaves and what it reads. */
export const commands: Record<CommandName, { nature: Nature; reads: readonly Subject[] }> = {
  host_abilities: { nature: 'query', reads: ['constant'] },
  catalogue: { nature: 'query', reads: ['constant'] },
  settings_get: { nature: 'query', reads: ['settings'] },
  settings_save: { nature: 'command', reads: [] },
  workspace_status: { nature: 'query', reads: ['workspace', 'records'] },
  workspace_new: { nature: 'command', reads: [] },
  workspace_open: { nature: 'command', reads: [] },
  workspace_close: { nature: 'command', reads: [] },
  workspace_save_copy: { nature: 'command', reads: [] },
  workspace_check: { nature: 'query', reads: ['records'] },
  workspace_backup: { nature: 'command', reads: [] },
  workspace_backups: { nature: 'query', reads: ['workspace'] },
  workspace_restore: { nature: 'command', reads: [] },
  overview: { nature: 'query', reads: ['records'] },
  record_list: { nature: 'query', reads: ['request_kind'] },
  record_board: { nature: 'query', reads: ['request_kind'] },
  record_get: { nature: 'query', reads: ['records'] },
  record_search: { nature: 'query', reads: ['records'] },
  record_add: { nature: 'command', reads: [] },
  record_change: { nature: 'command', reads: [] },
  record_move: { nature: 'command', reads: [] },
  record_order: { nature: 'command', reads: [] },
  record_delete: { nature: 'command', reads: [] },
  record_link: { nature: 'command', reads: [] },
  record_unlink: { nature: 'command', reads: [] },
  evidence_save: { nature: 'command', reads: [] },
  evidence_clear: { nature: 'command', reads: [] },
  history: { nature: 'query', reads: ['records'] },
  undo: { nature: 'command', reads: [] },
  redo: { nature: 'command', reads: [] },
  book_preview: { nature: 'query', reads: ['records'] },
  book_page: { nature: 'query', reads: ['constant'] },
  book_build: { nature: 'job', reads: [] },
  cancel: { nature: 'command', reads: [] },
};
