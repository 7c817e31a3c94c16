import { ListFilter, Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CatalogueKind, Filter } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Button, Popup } from '@/design';
import { useText } from '@/i18n';
import { fieldLabel, shown } from '../values';
import { useChangeSearch, useRecordSearch } from '../search';
import { FilterEditor } from './FilterEditor';
import './filters.css';

/** The filters of a page in one line: words, conditions as chips, one more. */
export function FilterBar({ kind: name }: { kind: string }) {
  const text = useText();
  const kinds = useCatalogue();
  const search = useRecordSearch();
  const change = useChangeSearch();
  const [open, setOpen] = useState(false);
  const filters = search.filters ?? [];
  const set = (next: Filter[]) => change({ filters: next.length > 0 ? next : undefined });
  return (
    <div className="filters" role="group" aria-label={text.t('filters')}>
      <WordFilter />
      {filters.map((filter, index) => (
        <FilterChip
          key={`${filter.field}-${index}`}
          kind={kinds.kind(name)}
          filter={filter}
          onRemove={() => set(filters.filter((_, other) => other !== index))}
        />
      ))}
      <Popup
        label={text.t('filter-add')}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className="chip">
            <ListFilter size={14} aria-hidden />
            {text.t('filter-add')}
          </button>
        }
      >
        <FilterEditor
          kind={kinds.kind(name)}
          onAdd={(filter) => {
            set([...filters, filter]);
            setOpen(false);
          }}
        />
      </Popup>
      {filters.length > 1 && (
        <Button small look="plain" onClick={() => set([])}>
          {text.t('filters-clear')}
        </Button>
      )}
    </div>
  );
}

/** Words to look for in every text of the records; asked for when the typing rests. */
function WordFilter() {
  const text = useText();
  const { q } = useRecordSearch();
  const change = useChangeSearch();
  const [typed, setTyped] = useState(q ?? '');
  useEffect(() => {
    if (typed === (q ?? '')) return;
    const timer = setTimeout(() => change({ q: typed || undefined }), 150);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  return (
    <span className="word-filter">
      <Search size={14} aria-hidden />
      <input
        type="search"
        className="input"
        aria-label={text.t('filter-words')}
        placeholder={text.t('filter-words')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </span>
  );
}

interface FilterChipProps {
  kind: CatalogueKind;
  filter: Filter;
  onRemove: () => void;
}

function FilterChip({ kind, filter, onRemove }: FilterChipProps) {
  const text = useText();
  const what = useFilterText(kind, filter);
  return (
    <span className="chip" data-on>
      {what}
      <button type="button" aria-label={text.t('filter-remove', { filter: what })} onClick={onRemove}>
        <X size={12} aria-hidden />
      </button>
    </span>
  );
}

/** The condition in words: `Area ≥ 8 ha`, `Country: Uzbekistan`. */
function useFilterText(kind: CatalogueKind, filter: Filter): string {
  const text = useText();
  const field = kind.fields.find((one) => one.name === filter.field);
  const referred = useContract(
    'record_get',
    { id: filter.value },
    { enabled: field?.ty === 'ref' && filter.value !== '' },
  );
  if (filter.field === 'illustrative') return text.t(filter.value === 'yes' ? 'illustrative' : 'illustrative-not');
  if (!field) return filter.field;
  const number = Number(filter.value);
  const typed = ['quantity', 'number', 'integer'].includes(field.ty) && Number.isFinite(number) ? number : filter.value;
  const value =
    field.ty === 'ref' ? (referred.data?.title ?? '…') : field.ty === 'flag' ? text.t(filter.value) : (shown(text, field, typed) ?? '');
  return text.t(`filter-${filter.op.replace('_', '-')}`, { field: fieldLabel(text, kind.kind, field), value });
}
