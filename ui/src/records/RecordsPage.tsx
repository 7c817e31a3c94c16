/**
 * A page of one kind: the question it answers, what there is in a line, board or table, filters, and
 * the button for a new record. Pages of subjects are made of it.
 */
import { Columns3, Copy, Kanban, Plus, Table2 } from 'lucide-react';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useCommands, type Command } from '@/commands/registry';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Button, Empty, IconButton, Loading, Menu, Segmented } from '@/design';
import { useText } from '@/i18n';
import { FilterBar } from './filters/FilterBar';
import { listRequest, narrowed } from './requests';
import { useChangeSearch, useRecordSearch, useSelection } from './search';
import { useColumns } from './table/columns';
import { useCopyTable } from './table/useCopyTable';
import { useSums } from './useSums';
import { fieldLabel, withUnit } from './values';

const Board = lazy(() => import('./board/Board'));
const RecordTable = lazy(() => import('./table/RecordTable'));

interface RecordsPageProps {
  kind: string;
  /** The question that the page answers, as its title. */
  question: string;
  /** What to do first where there is nothing yet. */
  firstStep?: string;
  /** Stands before the title: the way back. */
  before?: ReactNode;
}

export function RecordsPage({ kind: name, question, firstStep, before }: RecordsPageProps) {
  const text = useText();
  const kinds = useCatalogue();
  const kind = kinds.kind(name);
  const search = useRecordSearch();
  const change = useChangeSearch();
  const { start } = useSelection();
  const readOnly = useContract('workspace_status', {}).data?.read_only ?? true;
  const view = kind.stage === null ? 'table' : (search.view ?? 'board');
  const narrow = narrowed(search);
  const isNarrow = narrow.text !== '' || narrow.filters.length > 0;
  const all = useContract('record_list', listRequest(name, { ...narrow, limit: 1 }), { keep: true });
  const nothing = all.data?.total === 0 && !isNarrow;
  const create = () => start(name);
  const newTitle = text.t(`new-${name}`);

  useEffect(() => {
    document.title = text.t('window-title', { page: question });
  }, [text, question]);
  const commands: Command[] = [
    { id: 'record-new', group: 'record', title: newTitle, keys: 'Ctrl+N', enabled: !readOnly, run: create },
  ];
  if (kind.stage !== null) {
    commands.push({
      id: 'view-switch',
      group: 'view',
      title: text.t(view === 'board' ? 'view-table-use' : 'view-board-use'),
      run: () => change({ view: view === 'board' ? 'table' : 'board' }),
    });
  }
  useCommands(commands);

  return (
    <>
      <header className="page-head">
        <div className="grow">
          {before}
          <h1>{question}</h1>
          <Summary kind={name} total={all.data?.total} />
        </div>
        <div className="page-tools">
          {kind.stage !== null && (
            <Segmented
              label={text.t('view')}
              value={view}
              options={[
                { value: 'board', label: text.t('view-board'), icon: Kanban },
                { value: 'table', label: text.t('view-table'), icon: Table2 },
              ]}
              onChange={(next) => change({ view: next })}
            />
          )}
          {view === 'table' && <TableTools kind={name} />}
          <Button look="primary" icon={Plus} disabled={readOnly} onClick={create}>
            {newTitle}
          </Button>
        </div>
      </header>
      {!nothing && <FilterBar kind={name} />}
      {nothing ? (
        <Empty title={firstStep ?? text.t('none-yet')}>
          <Button look="primary" icon={Plus} disabled={readOnly} onClick={create}>
            {newTitle}
          </Button>
        </Empty>
      ) : (
        <Suspense fallback={<Loading />}>
          {view === 'board' ? (
            <Board key={name} kind={name} />
          ) : (
            <RecordTable
              key={name}
              kind={name}
              {...narrow}
              sorting={{ sort: search.sort ?? '', descending: search.descending ?? false }}
              onSort={({ sort, descending }) => change({ sort: sort || undefined, descending: descending || undefined })}
            />
          )}
        </Suspense>
      )}
    </>
  );
}

/** How many there are and how much they sum to. */
function Summary({ kind: name, total }: { kind: string; total: number | undefined }) {
  const text = useText();
  const kinds = useCatalogue();
  const kind = kinds.kind(name);
  const { filters, text: words } = narrowed(useRecordSearch());
  const sums = useSums(kind, filters, words);
  if (total === undefined) return <p className="quiet">&nbsp;</p>;
  const parts = [text.counted(`kind-count-${name}`, total)];
  for (const [field, { known, unknown }] of sums) {
    const def = kinds.field(name, field);
    if (!def || total === 0) continue;
    const label = fieldLabel(text, name, def);
    const sum = withUnit(text, def, text.rounded(known, 2));
    if (unknown === total) parts.push(text.t('unknown-what', { what: label }));
    else parts.push(unknown > 0 ? text.counted('summary-sum-unknown', unknown, { label, sum }) : text.t('summary-sum', { label, sum }));
  }
  return <p className="quiet">{parts.join(' · ')}</p>;
}

/** Which columns show, and the table as something to paste. */
function TableTools({ kind }: { kind: string }) {
  const text = useText();
  const { fields, visible, toggle } = useColumns(kind);
  const copy = useCopyTable(kind);
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton look="normal" icon={Columns3} label={text.t('columns')} />}
        sections={[
          {
            heading: text.t('columns'),
            items: fields.map((field) => ({
              id: field.name,
              label: fieldLabel(text, kind, field),
              checked: visible[field.name] ?? false,
              stay: true,
              run: () => toggle(field.name),
            })),
          },
        ]}
      />
      <IconButton look="normal" icon={Copy} label={text.t('copy-table')} onClick={() => void copy()} />
    </>
  );
}
