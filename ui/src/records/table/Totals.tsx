import type { CatalogueField, CatalogueKind, Filter } from '@/contract/contract';
import { useText } from '@/i18n';
import { useSums } from '../useSums';
import { withUnit } from '../values';

interface TotalsProps {
  kind: CatalogueKind;
  leaves: readonly (CatalogueField | null)[];
  filters: Filter[];
  text: string;
  total: number;
  template: string;
}

/** The last line: how many, and the sums of what can be summed, with what is unknown said. */
export function Totals({ kind, leaves, filters, text: words, total, template }: TotalsProps) {
  const text = useText();
  const sums = useSums(kind, filters, words);
  return (
    <div role="row" className="table-totals" aria-rowindex={total + 2} style={{ gridTemplateColumns: template }}>
      {leaves.map((field) => {
        const sum = field === null ? undefined : sums.get(field.name);
        return (
          <div
            key={field?.name ?? 'title'}
            role={field === null ? 'rowheader' : 'gridcell'}
            className="cell"
            data-first={field === null || undefined}
            data-numeric={field !== null || undefined}
          >
            {field === null && text.counted(`kind-count-${kind.kind}`, total)}
            {field !== null && sum && (
              <span title={sum.unknown > 0 ? text.counted('sum-unknown', sum.unknown) : undefined}>
                {withUnit(text, field, text.rounded(sum.known, 2))}
                {sum.unknown > 0 && <span className="aside-text"> {text.counted('sum-unknown', sum.unknown)}</span>}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}
