import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { HistoryEntry, RecordView } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Button, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { fieldLabel } from '../values';

/** How the record came to be: asked for when it is opened. */
export function HistorySection({ view }: { view: RecordView }) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <section className="form-group" aria-label={text.t('history')}>
      <h3>
        <button type="button" className="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
          <ChevronRight size={14} aria-hidden />
          {text.t('history')}
        </button>
      </h3>
      {view.updated_at !== null && (
        <p className="quiet small">
          {text.t('changed-by', { when: text.moment(view.updated_at), author: view.author ?? text.t('author-nobody') })}
        </p>
      )}
      {open && <Entries id={view.id} kind={view.kind} />}
    </section>
  );
}

const step = 20;

function Entries({ id, kind }: { id: string; kind: string }) {
  const text = useText();
  const [limit, setLimit] = useState(step);
  const history = useContract('history', { id, offset: 0, limit }, { keep: true });
  if (history.error) return <ProblemNote problem={history.error.problem} />;
  if (!history.data) return <Loading lines={3} />;
  const { entries, total } = history.data;
  return (
    <>
      <ol className="lines">
        {entries.map((entry) => (
          <Entry key={entry.set} entry={entry} record={id} kind={kind} />
        ))}
      </ol>
      {total > entries.length && (
        <Button small onClick={() => setLimit(limit + step)}>
          {text.t('show-more')}
        </Button>
      )}
    </>
  );
}

function Entry({ entry, record, kind }: { entry: HistoryEntry; record: string; kind: string }) {
  const text = useText();
  const kinds = useCatalogue();
  const changes = entry.changes.filter(
    (change) => change.record === record && change.field !== null && (change.before !== null || change.after !== null),
  );
  const label = (name: string) => {
    const field = kinds.field(kind, name);
    return field ? fieldLabel(text, kind, field) : name;
  };
  return (
    <li className="stack">
      <div className="row">
        <span className="grow wrap" data-undone={entry.undone || undefined}>
          {entry.label}
        </span>
        {entry.undone && <span className="tag">{text.t('history-undone')}</span>}
      </div>
      <p className="quiet small">
        {text.t('history-line', { when: text.moment(entry.at), author: entry.author || text.t('author-nobody') })}
      </p>
      {changes.map((change) => (
        <p key={change.field} className="small wrap">
          {text.t('conflict-change', {
            field: label(change.field ?? ''),
            before: change.before ?? text.t('unknown'),
            after: change.after ?? text.t('unknown'),
          })}
        </p>
      ))}
    </li>
  );
}
