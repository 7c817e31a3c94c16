import { useEffect, useRef } from 'react';
import type { CatalogueField, RecordRef, Row } from '@/contract/contract';
import { useText } from '@/i18n';
import { stated, statesFact } from '../fact';
import { Illustrative, Unknown, Value } from '../Value';
import { isNumeric } from '../values';
import { CellEditor } from './CellEditor';

interface CellProps {
  kind: string;
  /** Null for the title. */
  field: CatalogueField | null;
  row: Row;
  refs: { readonly [id in string]?: RecordRef };
  column: number;
  /** Tab reaches this cell. */
  focused: boolean;
  /** The focus has come here by an arrow. */
  takeFocus: boolean;
  editing: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onEdit: () => void;
  onDone: () => void;
}

/** A cell: shows its value, or edits it in place. */
export function Cell(props: CellProps) {
  const { kind, field, row, refs, focused, takeFocus, editing, onDone } = props;
  const cell = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus && !editing && cell.current && !cell.current.contains(document.activeElement)) cell.current.focus();
  }, [takeFocus, editing]);
  return (
    <div
      ref={cell}
      role={field === null ? 'rowheader' : 'gridcell'}
      aria-colindex={props.column + 1}
      className="cell"
      data-first={field === null || undefined}
      data-numeric={(field !== null && isNumeric(field)) || undefined}
      tabIndex={focused ? 0 : -1}
      onFocus={props.onFocus}
      onClick={field === null ? props.onOpen : undefined}
      onDoubleClick={props.onEdit}
    >
      {editing && field !== null ? (
        <CellEditor kind={kind} field={field} row={row} refs={refs} onDone={onDone} />
      ) : (
        <CellValue {...props} />
      )}
    </div>
  );
}

function CellValue({ kind, field, row, refs }: CellProps) {
  if (field === null) {
    return (
      <>
        <span className="cell-title clip">{row.title}</span>
        {row.illustrative && <Illustrative />}
      </>
    );
  }
  if (statesFact(kind, field.name)) return <FactValue row={row} />;
  return <Value field={field} value={row.values[field.name]} refs={refs} evidence={row.evidence[field.name]} />;
}

/** What a condition fact states, whichever of its fields holds it. */
function FactValue({ row }: { row: Row }) {
  const text = useText();
  const fact = stated(text, row.values);
  if (fact === null) return <Unknown />;
  return (
    <span className={fact.aside ? 'value quiet' : 'value'} lang={fact.language} title={fact.words}>
      {fact.words}
    </span>
  );
}
