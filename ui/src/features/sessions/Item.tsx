/** One record of a list: how it reads, what it is linked with, and its editing in place. */
import { Check, Link2, PanelRight, Pencil, Trash2, Unlink } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RecordView, Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useCommand, useContract } from '@/data/client';
import { Button, IconButton, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { RecordPicker } from '@/records/fields/RecordPicker';
import { FieldRow } from '@/records/inspector/FieldRow';
import { Unsaved } from '@/records/inspector/RecordInspector';
import { RecordLink } from '@/records/RecordLink';
import { useSelection } from '@/records/search';
import { useDeleteRecord } from '@/records/useDeleteRecord';
import { useForm, useReadOnly, useRows } from './useForm';

interface ItemProps {
  kind: string;
  row: Row;
  /** Bases of the fields that are edited here; the inspector has them all. */
  edited: readonly string[];
  /** Stands before the others: number, reference. */
  mark?: ReactNode;
  /** More tools: move up and down. */
  tools?: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ReactNode;
}

export function Item({ kind, row, edited, mark, tools, onKeyDown, children }: ItemProps) {
  const text = useText();
  const { id: selected, open } = useSelection();
  const remove = useDeleteRecord();
  const readOnly = useReadOnly();
  const [editing, setEditing] = useState(false);
  const [linking, setLinking] = useState(false);
  const view = useContract('record_get', { id: row.id });
  const { title } = row;
  return (
    <li className="item" data-kind={kind} data-selected={selected === row.id || undefined} onKeyDown={onKeyDown}>
      {mark !== undefined && <div className="item-mark">{mark}</div>}
      <div className="item-body">
        {editing ? <ItemForm view={view.data} edited={edited} /> : children}
        {view.data && <Linked view={view.data} linking={linking} readOnly={readOnly} />}
        {editing && (
          <div className="row">
            <Button small icon={Check} onClick={() => setEditing(false)}>
              {text.t('sessions-done')}
            </Button>
          </div>
        )}
      </div>
      <div className="item-tools" role="group" aria-label={text.t('sessions-tools', { title })}>
        {tools}
        <IconButton
          small
          icon={Pencil}
          label={text.t('sessions-edit', { title })}
          aria-pressed={editing}
          disabled={readOnly}
          onClick={() => setEditing(!editing)}
        />
        <IconButton
          small
          icon={Link2}
          label={text.t('sessions-link', { title })}
          aria-pressed={linking}
          disabled={readOnly}
          onClick={() => setLinking(!linking)}
        />
        <IconButton small icon={PanelRight} label={text.t('sessions-open', { title })} onClick={() => open(row.id)} />
        <IconButton
          small
          icon={Trash2}
          label={text.t('sessions-delete', { title })}
          disabled={readOnly}
          onClick={() => void remove({ id: row.id, title })}
        />
      </div>
    </li>
  );
}

function ItemForm({ view, edited }: { view: RecordView | undefined; edited: readonly string[] }) {
  return view ? <LoadedForm view={view} edited={edited} /> : <Loading lines={3} />;
}

function LoadedForm({ view, edited }: { view: RecordView; edited: readonly string[] }) {
  const { form, editor } = useForm(view);
  const rows = useRows(view.kind, edited);
  return (
    <div className="in-place">
      <Unsaved editor={editor} view={view} />
      {rows.map((row) => (
        <FieldRow key={row.base} row={row} form={form} />
      ))}
    </div>
  );
}

/** What the record is linked with; linking and unlinking in place. */
function Linked({ view, linking, readOnly }: { view: RecordView; linking: boolean; readOnly: boolean }) {
  const text = useText();
  const kinds = useCatalogue();
  const link = useCommand('record_link');
  const unlink = useCommand('record_unlink');
  const problem = link.error?.problem ?? unlink.error?.problem;
  if (view.links.length === 0 && !linking) return null;
  return (
    <div className="item-links">
      {view.links.length > 0 && <span className="quiet small">{text.t('sessions-concerns')}</span>}
      {view.links.map((linked) => (
        <span key={linked.id} className="chip">
          <RecordLink record={linked} />
          {linking && (
            <button
              type="button"
              aria-label={text.t('sessions-unlink', { title: linked.title })}
              onClick={() => unlink.mutate({ from: view.id, to: linked.id })}
            >
              <Unlink size={12} aria-hidden />
            </button>
          )}
        </span>
      ))}
      {linking && !readOnly && (
        <div className="item-link-picker">
          <RecordPicker
            id={`link-here-${view.id}`}
            label={text.t('sessions-link', { title: view.title })}
            kinds={kinds.catalogue.kinds.map(({ kind }) => kind)}
            value=""
            chosen={null}
            placeholder={text.t('sessions-link-find')}
            context={{}}
            searchOnly
            onChoose={(to) => to !== '' && to !== view.id && link.mutate({ from: view.id, to })}
          />
        </div>
      )}
      {problem && problem.code !== 'cancelled' && <ProblemNote problem={problem} />}
    </div>
  );
}
