import { useCallback } from 'react';
import type { CatalogueField, RecordRef, Row } from '@/contract/contract';
import { request } from '@/data/client';
import { toast } from '@/design';
import { useText, type Texts } from '@/i18n';
import { problemError } from '@/platform';
import { stated, statesFact } from '../fact';
import { listRequest, narrowed } from '../requests';
import { useRecordSearch } from '../search';
import { fieldLabel, shown } from '../values';
import { useColumns } from './columns';

const pageSize = 500;
const rowsAtMost = 20_000;

/** Copies what the filters leave, in the columns that show, as a table that a spreadsheet takes. */
export function useCopyTable(kind: string): () => Promise<void> {
  const text = useText();
  const search = useRecordSearch();
  const { fields, visible } = useColumns(kind);
  return useCallback(async () => {
    const columns = fields.filter((field) => visible[field.name]);
    const lines = [[text.t('title-column'), ...columns.map((field) => fieldLabel(text, kind, field))]];
    const list = { ...narrowed(search), sort: search.sort ?? '', descending: search.descending ?? false };
    try {
      for (let offset = 0, total = 1; offset < Math.min(total, rowsAtMost); offset += pageSize) {
        const page = await request('record_list', listRequest(kind, { ...list, offset, limit: pageSize }));
        total = page.total;
        for (const row of page.rows) lines.push(line(text, kind, columns, row, page.refs));
      }
      await navigator.clipboard.writeText(lines.map((cells) => cells.map(plain).join('\t')).join('\n'));
      toast({ title: text.counted('table-copied', lines.length - 1) });
    } catch (refused) {
      toast({ title: problemError(refused).message, tone: 'bad' });
    }
  }, [kind, text, search, fields, visible]);
}

function line(
  text: Texts,
  kind: string,
  columns: readonly CatalogueField[],
  row: Row,
  refs: { readonly [id in string]?: RecordRef },
): string[] {
  const cells = columns.map((field) => {
    const value = row.values[field.name];
    const isNumber = row.values['value_kind'] === 'number';
    if (statesFact(kind, field.name) && !isNumber) return stated(text, row.values)?.words ?? text.t('unknown');
    // A spreadsheet reads bare numbers in the decimal mark of its language; the unit stands in the heading.
    if (typeof value === 'number') return text.language === 'ru' ? String(value).replace('.', ',') : String(value);
    return shown(text, field, value, refs) ?? text.t(row.evidence[field.name] === 'not_applicable' ? 'not-applicable' : 'unknown');
  });
  return [row.title, ...cells];
}

/** One cell: no tabs or line breaks, and nothing that a spreadsheet would run as a formula. */
function plain(cell: string): string {
  const flat = cell.replaceAll(/[\t\r\n]+/g, ' ');
  return /^[=+@]/.test(flat) ? `'${flat}` : flat;
}
