/**
 * The one table. Rows come from the program page by page and only those in sight are drawn, so that
 * fifty thousand are as quick as fifty. Arrows move, Enter opens, F2 edits.
 */
import { columnVisibilityFeature, tableFeatures, useTable, type ColumnDef } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CatalogueField, Filter, Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Empty, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { useSelection } from '../search';
import { fieldLabel, isNumeric } from '../values';
import { Cell } from './Cell';
import { titleColumn, useColumns, widthOf } from './columns';
import { step, type Place } from './keyboard';
import { Totals } from './Totals';
import { useEditing } from './useEditing';
import { useRows } from './useRows';
import './table.css';

export interface Sorting {
  sort: string;
  descending: boolean;
}

interface RecordTableProps {
  kind: string;
  filters: Filter[];
  text: string;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  /** Columns that say the same in every row. */
  hidden?: readonly string[];
}

const features = tableFeatures({ columnVisibilityFeature });
const titleWidth = 300;
/** The table model keeps the columns; rows are drawn from the pages in sight. */
const noRows: Row[] = [];

export default function RecordTable({ kind, filters, text: words, sorting, onSort, hidden }: RecordTableProps) {
  const text = useText();
  const kinds = useCatalogue();
  const selection = useSelection();
  const { fields, visible } = useColumns(kind, hidden);
  const compact = useContract('settings_get', {}).data?.density === 'compact';
  const readOnly = useContract('workspace_status', {}).data?.read_only ?? true;
  const scroller = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState({ from: 0, to: 0 });
  const { editing, edited, begin, end } = useEditing();
  const rows = useRows({ kind, filters, text: words, ...sorting }, range.from, range.to, edited.current);
  const pinned = editing === null ? undefined : rows.indexOf(editing.row.id);
  if (pinned !== undefined) edited.current = pinned;
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [entered, setEntered] = useState(false);

  const height = compact ? 28 : 36;
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    // The row that is edited is drawn wherever it has gone: what is typed must not scroll away.
    rangeExtractor: (seen) => {
      const indexes = defaultRangeExtractor(seen);
      return pinned === undefined || indexes.includes(pinned) ? indexes : [...indexes, pinned].sort((a, b) => a - b);
    },
    onChange: ({ range: seen }) => {
      if (!seen) return;
      const next = { from: seen.startIndex, to: seen.endIndex };
      setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
    },
  });

  // Another order or another choice begins at its first row.
  const asked = JSON.stringify([filters, words, sorting]);
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
    setPlace((before) => ({ ...before, row: 0 }));
  }, [asked]);

  const shownRows = virtual.getVirtualItems();
  const columns = useMemo(
    (): ColumnDef<typeof features, Row>[] => [
      { id: titleColumn, accessorKey: 'title', enableHiding: false },
      ...fields.map((field) => ({ id: field.name, accessorFn: (row: Row) => row.values[field.name], meta: { field } })),
    ],
    [fields],
  );
  const table = useTable({ features, columns, data: noRows, state: { columnVisibility: visible } });
  const leaves = table.getVisibleLeafColumns().map((column) => fields.find((field) => field.name === column.id) ?? null);
  const template = leaves.map((field) => `${field === null ? titleWidth : widthOf(kind, field)}px`).join(' ');
  const width = leaves.reduce((sum, field) => sum + (field === null ? titleWidth : widthOf(kind, field)), 0);
  const at: Place = {
    row: Math.max(0, Math.min(place.row, rows.total - 1)),
    column: Math.min(place.column, leaves.length - 1),
  };

  const go = (next: Place) => {
    setPlace(next);
    setEntered(true);
    virtual.scrollToIndex(next.row);
  };
  const edit = (where: Place) => {
    const row = rows.at(where.row);
    const field = leaves[where.column];
    if (readOnly || row === undefined || field === undefined) return;
    if (field === null) selection.open(row.id);
    else begin(row, field.name, where.row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.at(at.row);
    if (event.key === 'Enter' && row) {
      event.preventDefault();
      selection.open(row.id);
    } else if (event.key === 'F2') {
      event.preventDefault();
      edit(at);
    } else {
      const next = step(at, event, { rows: rows.total, columns: leaves.length, page: Math.floor(600 / height) });
      if (!next) return;
      event.preventDefault();
      go(next);
    }
  };

  if (rows.first.error) return <ProblemNote problem={rows.first.error.problem} />;
  if (rows.first.data && rows.total === 0) return <Empty title={text.t(filters.length > 0 || words ? 'none-fit' : 'none-yet')} />;
  return (
    <div className="table" data-busy={rows.first.isPlaceholderData || undefined}>
      <div
        ref={scroller}
        className="table-scroll"
        role="grid"
        aria-label={text.t(`kinds-${kind}`)}
        aria-rowcount={rows.total + 1}
        aria-colcount={leaves.length}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div className="table-width" style={{ width, gridTemplateColumns: template }}>
          <div role="row" className="table-head" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
            {leaves.map((field) => (
              <Heading key={field?.name ?? titleColumn} kind={kind} field={field} sorting={sorting} onSort={onSort} />
            ))}
          </div>
          <div role="rowgroup" className="table-body" style={{ height: virtual.getTotalSize() }}>
            {shownRows.map((item) => {
              const row = rows.at(item.index);
              return (
                <div
                  key={row?.id ?? item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  aria-selected={row !== undefined && row.id === selection.id}
                  className="table-row"
                  style={{ gridTemplateColumns: template, height, transform: `translateY(${item.start}px)` }}
                >
                  {row ? (
                    leaves.map((field, column) => {
                      const here = item.index === at.row && column === at.column;
                      const isEdited = editing !== null && editing.row.id === row.id && editing.field === field?.name;
                      return (
                        <Cell
                          key={field?.name ?? titleColumn}
                          kind={kind}
                          field={field}
                          row={isEdited ? editing.row : row}
                          refs={rows.refs}
                          column={column}
                          focused={here}
                          takeFocus={here && entered}
                          editing={isEdited}
                          onFocus={() => {
                            setEntered(true);
                            if (!here) setPlace({ row: item.index, column });
                          }}
                          onOpen={() => selection.open(row.id)}
                          onEdit={() => edit({ row: item.index, column })}
                          onDone={() => field !== null && end(row.id, field.name)}
                        />
                      );
                    })
                  ) : (
                    <div role="gridcell" className="cell" data-first>
                      <span className="skeleton grow" />
                    </div>
                  )}
                </div>
              );
            })}
          </div>
          <Totals kind={kinds.kind(kind)} leaves={leaves} filters={filters} text={words} total={rows.total} template={template} />
        </div>
      </div>
    </div>
  );
}

interface HeadingProps {
  kind: string;
  field: CatalogueField | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}

function Heading({ kind, field, sorting, onSort }: HeadingProps) {
  const text = useText();
  const name = field?.name ?? titleColumn;
  const sorted = sorting.sort === name;
  const label = field === null ? text.t('title-column') : fieldLabel(text, kind, field);
  const next = (): Sorting => {
    if (!sorted) return { sort: name, descending: false };
    return sorting.descending ? { sort: '', descending: false } : { sort: name, descending: true };
  };
  return (
    <div
      role="columnheader"
      className="cell"
      data-first={field === null || undefined}
      data-numeric={(field !== null && isNumeric(field)) || undefined}
      aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className="table-sort" title={label} onClick={() => onSort(next())}>
        <span className="clip">{label}</span>
        {sorted && (sorting.descending ? <ArrowDown size={14} aria-hidden /> : <ArrowUp size={14} aria-hidden />)}
      </button>
    </div>
  );
}
