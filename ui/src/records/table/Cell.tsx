import { useEffect, useRef } from 'react';
import type { CatalogueField, RecordRef, Row } from '@/contract/contract';
import { useText } from '@/i18n';
import { Illustrative, Value } from '../Value';
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
  const text = useText();
  if (field === null) {
    return (
      <>
        <span className="cell-title clip">{row.title}</span>
        {row.illustrative && <Illustrative />}
      </>
    );
  }
  const instead = otherValue(kind, field.name, row);
  if (instead !== null) return <span className="quiet">{text.t(`code-fact_value-${instead}`)}</span>;
  return <Value field={field} value={row.values[field.name]} refs={refs} evidence={row.evidence[field.name]} />;
}

/** A condition fact that is no number says what it is instead: its number is not unknown. */
function otherValue(kind: string, field: string, row: Row): string | null {
  const is = row.values['value_kind'];
  if (kind !== 'fact' || field !== 'value' || typeof is !== 'string') return null;
  return ['number', 'range', 'unknown'].includes(is) ? null : is;
}
