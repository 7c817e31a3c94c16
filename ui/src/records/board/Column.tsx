import { useDroppable } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BoardColumn, CatalogueKind } from '@/contract/contract';
import { Button, IconButton } from '@/design';
import { useText } from '@/i18n';
import { withUnit } from '../values';

interface ColumnProps {
  column: BoardColumn;
  kind: CatalogueKind;
  label: string;
  /** A card is held over it: where it would land is shown. */
  landing: string | null;
  readOnly: boolean;
  onNew: () => void;
  onMore: () => void;
  children: ReactNode;
}

/** One column: its stage, how many records and how much they sum to, its cards. */
export function Column({ column, kind, label, landing, readOnly, onNew, onMore, children }: ColumnProps) {
  const text = useText();
  const drop = useDroppable({ id: column.code });
  const hidden = column.count - column.cards.length;
  return (
    <section
      ref={drop.setNodeRef}
      className="column"
      aria-label={label}
      data-empty={(column.count === 0 && landing === null) || undefined}
    >
      <header>
        <h2 className="wrap">{label}</h2>
        <span className="quiet">{text.number(column.count)}</span>
        <IconButton
          small
          icon={Plus}
          label={text.t('new-in-column', { new: text.t(`new-${kind.kind}`), stage: label })}
          disabled={readOnly}
          onClick={onNew}
        />
        {column.count > 0 && <Sums column={column} kind={kind} />}
      </header>
      <ul className="cards">
        {landing !== null && <li className="landing">{text.t('drop-here', { title: landing })}</li>}
        {children}
        {hidden > 0 && (
          <li>
            <Button small look="plain" onClick={onMore}>
              {text.counted('show-more-count', hidden)}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Sums over what is known, and how many are not. */
function Sums({ column, kind }: { column: BoardColumn; kind: CatalogueKind }) {
  const text = useText();
  const parts = kind.sums.flatMap((name) => {
    const field = kind.fields.find((one) => one.name === name);
    const unknown = column.unknown[name] ?? 0;
    if (!field) return [];
    const known = unknown === column.count ? null : withUnit(text, field, text.rounded(column.sums[name] ?? 0, 2));
    return [{ name, label: text.t(`field-${kind.kind}-${field.base}`), known, unknown }];
  });
  if (parts.length === 0) return null;
  return (
    <p className="sums quiet small">
      {parts.map(({ name, label, known, unknown }) => (
        <span key={name} title={label}>
          {known}
          {unknown > 0 && (
            <span className="sum-unknown">
              {known === null ? text.t('unknown-what', { what: label }) : text.counted('sum-unknown', unknown)}
            </span>
          )}
        </span>
      ))}
    </p>
  );
}
