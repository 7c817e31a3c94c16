// Made from the contract's list in crates/app/src/contract/mod.rs. Do not edit:
// UPDATE_CONTRACT=1 cargo test --package app writes it anew.

export type Backup = { path: string, made_at: string, reason: string, bytes: number, };

export type Board = { columns: Array<BoardColumn>, refs: { [key in string]?: RecordRef }, total: number, };

export type BoardColumn = { code: string, count: number, sums: { [key in string]?: number }, unknown: { [key in string]?: number }, cards: Array<Row>, };

export type BoardRequest = { kind: string, filters: Array<Filter>, text: string, cards: number, };

export type BookPageRequest = { token: string, page: number, };

export type BookPreview = { pages: number, notices: Array<string>, token: string, };

export type BookReady = { path: string, pages: number, bytes: number, notices: Array<string>, document: string, };

export type BookRequest = { kind: string, about: string, language: string, path: string | null, };

export type CancelRequest = { call: number, };

export type Catalogue = { kinds: Array<CatalogueKind>, code_lists: { [key in string]?: Array<string> }, currencies: Array<string>, };

export type CatalogueField = { name: string, base: string, language: string | null, ty: string, unit: string | null, per: string | null, codes: string | null, kinds: Array<string>, group: string, required: boolean, measured: boolean, owner: boolean, column: boolean, };

export type CatalogueKind = { kind: string, plural: string, fields: Array<CatalogueField>, title: Array<string>, stage: string | null, card: Array<string>, sums: Array<string>, };

export type CheckFinding = { grade: string, message: string, record: string | null, field: string | null, };

export type CheckReport = { findings: Array<CheckFinding>, records: number, };

export type Event = { "event": "changed", subjects: Array<string>, } | { "event": "progress", call: number, done: number, of: number, label: string, };

export type EvidenceChange = { id: string, evidence: WireEvidence, };

export type FileRequest = { path: string | null, };

export type FileWritten = { path: string, bytes: number, };

export type Filter = { field: string, op: FilterOp, value: string, };

export type FilterOp = "is" | "is_not" | "at_least" | "at_most" | "contains" | "known" | "unknown";

export type History = { entries: Array<HistoryEntry>, total: number, };

export type HistoryChange = { record: string, kind: string, title: string, what: string, field: string | null, before: string | null, after: string | null, };

export type HistoryEntry = { set: string, at: string, author: string, label: string, action: string, undone: boolean, changes: Array<HistoryChange>, change_count: number, };

export type HistoryRequest = { id: string | null, offset: number, limit: number, };

export type HostAbilities = { dialogs: boolean, version: string, platform: string, };

export type LinkRequest = { from: string, to: string, };

export type ListRequest = { kind: string, filters: Array<Filter>, text: string, sort: string, descending: boolean, offset: number, limit: number, };

export type NewWorkspace = { path: string | null, sample: boolean, overwrite: boolean, };

export type Nothing = Record<string, never>;

export type OrderRequest = { ids: Array<string>, };

export type Overview = { counts: { [key in string]?: number }, sessions: Array<OverviewSession>, boards: Array<OverviewBoard>, gaps: Array<OverviewGap>, recent: Array<HistoryEntry>, };

export type OverviewBoard = { kind: string, columns: Array<OverviewColumn>, };

export type OverviewColumn = { code: string, count: number, };

export type OverviewGap = { key: string, count: number, kind: string, filters: Array<Filter>, };

export type OverviewSession = { session: RecordRef, date: string | null, statements: number, participants: number, open_questions: number, };

export type Page = { rows: Array<Row>, refs: { [key in string]?: RecordRef }, total: number, };

export type Problem = { code: ProblemKind, message: string, hints: Array<string>, fields: Array<ProblemField>, log_id: string | null, };

export type ProblemField = { field: string, message: string, };

export type ProblemKind = "invalid_input" | "not_found" | "conflict" | "not_now" | "file_problem" | "newer_workspace" | "locked" | "cancelled" | "internal";

export type RecordChange = { id: string, values: { [key in string]?: WireValue | null }, illustrative: boolean | null, confidentiality: string | null, tags: Array<string> | null, revision: string | null, };

export type RecordDraft = { kind: string, values: { [key in string]?: WireValue | null }, illustrative: boolean, confidentiality: string | null, };

export type RecordRef = { id: string, kind: string, title: string, illustrative: boolean, };

export type RecordRequest = { id: string, };

export type RecordView = { id: string, kind: string, title: string, confidentiality: string, illustrative: boolean, tags: Array<string>, values: { [key in string]?: WireValue }, evidence: Array<WireEvidence>, refs: { [key in string]?: RecordRef }, links: Array<RecordRef>, revision: string, created_at: string | null, updated_at: string | null, author: string | null, };

export type Row = { id: string, title: string, illustrative: boolean, confidentiality: string, values: { [key in string]?: WireValue }, evidence: { [key in string]?: string }, revision: string, };

export type Saved = { id: string, revision: string, };

export type SearchHits = { hits: Array<RecordRef>, more: boolean, };

export type SearchRequest = { text: string, limit: number, kind: string | null, };

export type Settings = { author: string, language: string, theme: string, density: string, recent: Array<string>, };

export type SettingsChange = { author: string | null, language: string | null, theme: string | null, density: string | null, };

export type StageMove = { id: string, to: string, revision: string | null, };

export type Undone = { label: string | null, records: Array<string>, };

export type WireEvidence = { field: string, state: string, low: number | null, high: number | null, source: string | null, as_of: string | null, method: string | null, confidence: string | null, note: string | null, };

export type WireValue = boolean | number | string | Array<string> | { amount: string, currency: string, };

export type WorkspaceStatus = { open: boolean, name: string, path: string, read_only: boolean, notices: Array<string>, can_undo: string | null, can_redo: string | null, last_saved: string | null, counts: { [key in string]?: number }, };

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
  workspace_restore: { input: FileRequest; output: WorkspaceStatus };
  overview: { input: Nothing; output: Overview };
  record_list: { input: ListRequest; output: Page };
  record_board: { input: BoardRequest; output: Board };
  record_get: { input: RecordRequest; output: RecordView };
  record_search: { input: SearchRequest; output: SearchHits };
  record_add: { input: RecordDraft; output: Saved };
  record_change: { input: RecordChange; output: Saved };
  record_move: { input: StageMove; output: Saved };
  record_order: { input: OrderRequest; output: Nothing };
  record_delete: { input: RecordRequest; output: Nothing };
  record_link: { input: LinkRequest; output: Nothing };
  record_unlink: { input: LinkRequest; output: Nothing };
  evidence_save: { input: EvidenceChange; output: Saved };
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
  history: { nature: 'query', reads: ['records'] },
  undo: { nature: 'command', reads: [] },
  redo: { nature: 'command', reads: [] },
  book_preview: { nature: 'query', reads: ['records'] },
  book_page: { nature: 'query', reads: ['constant'] },
  book_build: { nature: 'job', reads: [] },
  cancel: { nature: 'command', reads: [] },
};
