import { Plus } from 'lucide-react';
import type { CatalogueField, RecordView } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { IconButton } from '@/design';
import { useText } from '@/i18n';
import { RecordLink } from '../RecordLink';
import { listRequest, pointingAt } from '../requests';
import { useSelection } from '../search';

const shownAtFirst = 20;

/** What belongs to the record and goes with it: a site's buildings, a fact's brackets. */
export function Belongings({ view, readOnly }: { view: RecordView; readOnly: boolean }) {
  const kinds = useCatalogue();
  return kinds
    .belongings(view.kind)
    .map(({ kind, field }) => <OfKind key={kind} kind={kind} field={field} view={view} readOnly={readOnly} />);
}

interface OfKindProps {
  kind: string;
  field: CatalogueField;
  view: RecordView;
  readOnly: boolean;
}

function OfKind({ kind, field, view, readOnly }: OfKindProps) {
  const text = useText();
  const { start } = useSelection();
  const page = useContract(
    'record_list',
    listRequest(kind, { filters: [pointingAt(field.name, view.id)], limit: shownAtFirst }),
  );
  const rows = page.data?.rows ?? [];
  const total = page.data?.total ?? 0;
  return (
    <section className="form-group" aria-label={text.t(`kinds-${kind}`)}>
      <div className="row">
        <h3 className="grow">
          {text.t(`kinds-${kind}`)} <span className="quiet">{text.number(total)}</span>
        </h3>
        <IconButton
          small
          icon={Plus}
          label={text.t(`new-${kind}`)}
          disabled={readOnly}
          onClick={() => start(kind, { [field.name]: view.id })}
        />
      </div>
      {rows.length > 0 && (
        <ul className="lines">
          {rows.map((row) => (
            <li key={row.id}>
              <RecordLink record={{ id: row.id, kind, title: row.title, illustrative: row.illustrative }} />
            </li>
          ))}
        </ul>
      )}
      {total > rows.length && page.data && (
        <p className="quiet small">{text.counted('and-more', total - rows.length)}</p>
      )}
    </section>
  );
}
