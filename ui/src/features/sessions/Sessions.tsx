/** The sessions that are being prepared, the next first. */
import { Link, useNavigate } from '@tanstack/react-router';
import { BookOpen, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { OverviewSession, Page, Row } from '@/contract/contract';
import { useCommands } from '@/commands/registry';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Button, Empty, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { listRequest } from '@/records/requests';
import { Illustrative, Unknown, Value } from '@/records/Value';
import { Composer } from './Composer';
import { useReadOnly } from './useForm';
import '@/records/inspector/inspector.css';
import './sessions.css';

const facts = ['event', 'date', 'hall'] as const;
const typed = ['title', 'event', 'date'];

export function Sessions() {
  const text = useText();
  const navigate = useNavigate();
  const readOnly = useReadOnly();
  const list = useContract('record_list', listRequest('session', { sort: 'date', descending: true, limit: 500 }));
  const overview = useContract('overview', {});
  const [adding, setAdding] = useState(false);
  const counts = new Map((overview.data?.sessions ?? []).map((one) => [one.session.id, one]));
  const none = list.data?.total === 0;
  const start = () => setAdding(true);
  useEffect(() => {
    document.title = text.t('window-title', { page: text.t('sessions-question') });
  }, [text]);
  useCommands([
    {
      id: 'session-new',
      group: 'record',
      title: text.t('sessions-new'),
      keys: 'Ctrl+N',
      enabled: !readOnly,
      run: start,
    },
  ]);
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1>{text.t('sessions-question')}</h1>
          {list.data && <p className="quiet">{text.counted('kind-count-session', list.data.total)}</p>}
        </div>
        {!readOnly && (
          <div className="page-tools">
            <Button look="primary" icon={Plus} onClick={start}>
              {text.t('sessions-new')}
            </Button>
          </div>
        )}
      </header>
      {adding && (
        <div className="sheet">
          <Composer
            kind="session"
            bases={typed}
            fixed={{}}
            place="list"
            takeFocus
            verb={text.t('sessions-create')}
            onClose={() => setAdding(false)}
            onAdded={(id) => void navigate({ to: '/sessions/$session', params: { session: id } })}
          />
        </div>
      )}
      {list.error && <ProblemNote problem={list.error.problem} />}
      {list.isPending && <Loading />}
      {none && !adding && (
        <Empty title={text.t('sessions-none')}>
          {!readOnly && (
            <Button icon={Plus} onClick={start}>
              {text.t('sessions-new')}
            </Button>
          )}
        </Empty>
      )}
      <ul className="sessions">
        {list.data?.rows.map((row) => (
          <SessionCard key={row.id} row={row} refs={list.data.refs} counts={counts.get(row.id)} />
        ))}
      </ul>
    </>
  );
}

interface SessionCardProps {
  row: Row;
  refs: Page['refs'];
  counts: OverviewSession | undefined;
}

function SessionCard({ row, refs, counts }: SessionCardProps) {
  const text = useText();
  const kinds = useCatalogue();
  return (
    <li className="sheet session-card">
      <div className="grow stack">
        <div className="row row-wrap">
          <h2 className="wrap">
            <Link className="link" data-quiet to="/sessions/$session" params={{ session: row.id }}>
              {row.title}
            </Link>
          </h2>
          {row.illustrative && <Illustrative />}
        </div>
        <dl className="facts">
          {facts.map((name) => {
            const field = kinds.field('session', name);
            return (
              <div key={name}>
                <dt>{text.t(`field-session-${name}`)}</dt>
                <dd>{field ? <Value field={field} value={row.values[name]} refs={refs} /> : <Unknown />}</dd>
              </div>
            );
          })}
        </dl>
        {counts && (
          <p className="quiet small">
            {[
              text.counted('kind-count-participant', counts.participants),
              text.counted('kind-count-statement', counts.statements),
              text.counted('sessions-open-questions', counts.open_questions),
            ].join(' · ')}
          </p>
        )}
      </div>
      <Link
        className="button"
        to="/documents/$session/$language"
        params={{ session: row.id, language: text.language }}
        aria-label={text.t('sessions-book-of', { title: row.title })}
      >
        <BookOpen size={16} aria-hidden />
        {text.t('sessions-book')}
      </Link>
    </li>
  );
}
