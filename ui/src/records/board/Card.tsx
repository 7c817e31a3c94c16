import { useDraggable } from '@dnd-kit/core';
import { ArrowRightLeft, Ellipsis, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { CatalogueKind, RecordRef, Row } from '@/contract/contract';
import { IconButton, Menu } from '@/design';
import { useText } from '@/i18n';
import { Illustrative, Value } from '../Value';
import { isNumeric } from '../values';

type Refs = { readonly [id in string]?: RecordRef };

interface CardProps {
  row: Row;
  kind: CatalogueKind;
  refs: Refs;
  /** The column it stands in. */
  stage: string;
  stages: readonly string[];
  stageLabel: (code: string) => string;
  selected: boolean;
  lifted: boolean;
  /** Whether Tab reaches it: one card of each column. */
  reachable: boolean;
  readOnly: boolean;
  onOpen: () => void;
  onMove: (to: string) => void;
  onDelete: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

/** A card of the board: drag it, or lift it by Space; its menu moves it too. */
export function Card(props: CardProps) {
  const { row, stage, readOnly } = props;
  const text = useText();
  const drag = useDraggable({ id: row.id, data: { row, from: stage }, disabled: readOnly });
  return (
    <li
      ref={drag.setNodeRef}
      className="card"
      data-selected={props.selected || undefined}
      data-lifted={props.lifted || drag.isDragging || undefined}
    >
      <button
        type="button"
        className="card-main"
        data-card={row.id}
        tabIndex={props.reachable ? 0 : -1}
        aria-pressed={props.selected}
        aria-describedby="board-how"
        {...drag.listeners}
        onClick={props.onOpen}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
      >
        <CardFace row={row} kind={props.kind} refs={props.refs} />
      </button>
      <span className="card-menu">
        <Menu
          align="end"
          trigger={
            <IconButton
              small
              icon={Ellipsis}
              label={text.t('card-menu', { title: row.title })}
              tabIndex={props.reachable ? 0 : -1}
            />
          }
          sections={[
            {
              heading: text.t('move-to'),
              items: props.stages.map((code) => ({
                id: code,
                label: props.stageLabel(code),
                icon: ArrowRightLeft,
                disabled: readOnly || code === stage,
                run: () => props.onMove(code),
              })),
            },
            {
              items: [
                { id: 'delete', label: text.t('delete'), icon: Trash2, disabled: readOnly, run: props.onDelete },
              ],
            },
          ]}
        />
      </span>
    </li>
  );
}

/** What stands on a card: the title, then the fields that the catalogue names. */
export function CardFace({ row, kind, refs }: { row: Row; kind: CatalogueKind; refs: Refs }) {
  const text = useText();
  const fields = kind.card.flatMap((base) => inLanguage(kind, base, text.language, row) ?? []);
  const words = fields.filter((field) => !isNumeric(field));
  const numbers = fields.filter(isNumeric);
  const value = (field: (typeof fields)[number]) => (
    <Value
      key={field.name}
      field={field}
      value={row.values[field.name]}
      refs={refs}
      evidence={row.evidence[field.name]}
      what={text.t(`field-${kind.kind}-${field.base}`)}
    />
  );
  // A count has no unit that would say what it counts.
  const measured = (field: (typeof fields)[number]) =>
    field.ty === 'integer' && row.values[field.name] !== undefined ? (
      <span key={field.name}>
        <span className="quiet">{text.t(`field-${kind.kind}-${field.base}`)}</span> {value(field)}
      </span>
    ) : (
      value(field)
    );
  return (
    <>
      <span className="card-title wrap">{row.title}</span>
      {(words.length > 0 || row.illustrative) && (
        <span className="card-words">
          {words.map(value)}
          {row.illustrative && <Illustrative />}
        </span>
      )}
      {numbers.length > 0 && <span className="card-numbers">{numbers.map(measured)}</span>}
    </>
  );
}

/** The field of this base: of a text in several languages the reader's, else one that is written. */
function inLanguage(kind: CatalogueKind, base: string, language: string, row: Row) {
  const fields = kind.fields.filter((field) => field.base === base);
  const written = fields.filter((field) => row.values[field.name] !== undefined);
  const readers = (field: CatalogueKind['fields'][number]) => field.language === language;
  return written.find(readers) ?? written[0] ?? fields.find(readers) ?? fields[0];
}
