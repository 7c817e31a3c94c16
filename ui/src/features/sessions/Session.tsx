/** One session: `/sessions/ID` and, part by part, `/sessions/ID/statements`. */
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { RecordView } from '@/contract/contract';
import { useCommands } from '@/commands/registry';
import { useContract } from '@/data/client';
import { Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { useDeleteRecord } from '@/records/useDeleteRecord';
import { useListed, type Listed } from './lists';
import { Overview } from './Overview';
import { isPart, parts, type Part } from './parts';
import { People } from './People';
import { Points } from './Points';
import { Questions } from './Questions';
import { RunOfShow } from './RunOfShow';
import { SessionHead } from './SessionHead';
import { Statements } from './Statements';
import { useForm, useReadOnly, type InPlace } from './useForm';
import '@/records/inspector/inspector.css';
import './sessions.css';

type Lists = Record<Exclude<Part, 'overview'>, Listed>;

export function Session() {
  const params: { session?: string; part?: string } = useParams({ strict: false });
  const view = useContract('record_get', { id: params.session ?? '' });
  if (view.error) return <Gone problem={view.error.problem} />;
  if (!view.data) return <Loading />;
  return <Opened key={view.data.id} view={view.data} part={isPart(params.part) ? params.part : 'overview'} />;
}

function Gone({ problem }: { problem: Parameters<typeof ProblemNote>[0]['problem'] }) {
  const text = useText();
  return (
    <ProblemNote problem={problem}>
      <Link className="button" to="/sessions">
        {text.t('sessions-all')}
      </Link>
    </ProblemNote>
  );
}

function Opened({ view, part }: { view: RecordView; part: Part }) {
  const text = useText();
  const navigate = useNavigate();
  const remove = useDeleteRecord();
  const readOnly = useReadOnly();
  const inPlace = useForm(view);
  const lists: Lists = {
    people: useListed('seat', view.id, 'position'),
    statements: useListed('statement', view.id, 'position'),
    questions: useListed('question', view.id, 'position'),
    points: useListed('point', view.id, 'priority'),
    run: useListed('run_item', view.id, 'position'),
  };
  useEffect(() => {
    document.title = text.t('window-title', { page: view.title });
  }, [text, view.title]);
  const onDelete = () => {
    void navigate({ to: '/sessions' });
    void remove({ id: view.id, title: view.title });
  };
  useCommands([
    {
      id: 'session-book',
      group: 'record',
      title: text.t('sessions-book'),
      keys: 'Ctrl+P',
      run: () =>
        void navigate({ to: '/documents/$session/$language', params: { session: view.id, language: text.language } }),
    },
    { id: 'session-delete', group: 'record', title: text.t('sessions-delete-session'), enabled: !readOnly, run: onDelete },
  ]);
  return (
    <>
      <SessionHead view={view} inPlace={inPlace} onDelete={onDelete} />
      <Tabs session={view.id} part={part} lists={lists} />
      {part !== 'overview' && lists[part].total === null && lists[part].problem === null ? (
        <Loading />
      ) : (
        <Shown part={part} view={view} inPlace={inPlace} lists={lists} />
      )}
    </>
  );
}

interface ShownProps {
  part: Part;
  view: RecordView;
  inPlace: InPlace;
  lists: Lists;
}

function Shown({ part, view, inPlace, lists }: ShownProps) {
  switch (part) {
    case 'overview':
      return <Overview view={view} inPlace={inPlace} />;
    case 'people':
      return <People session={view.id} seats={lists.people} />;
    case 'statements':
      return <Statements session={view.id} statements={lists.statements} seats={lists.people.rows} />;
    case 'questions':
      return <Questions session={view.id} questions={lists.questions} />;
    case 'points':
      return <Points session={view.id} points={lists.points} />;
    case 'run':
      return <RunOfShow session={view} run={lists.run} />;
  }
}

function Tabs(props: { session: string; part: Part; lists: Lists }) {
  const text = useText();
  const { session, part, lists } = props;
  return (
    <nav className="tabs" aria-label={text.t('sessions-parts')}>
      {parts.map((one) => {
        const count = one === 'overview' ? null : lists[one].total;
        return (
          <Link
            key={one}
            to="/sessions/$session/$part"
            params={{ session, part: one }}
            aria-current={one === part ? 'page' : undefined}
          >
            {text.t(`sessions-part-${one}`)}
            {count !== null && <span className="quiet small">{text.number(count)}</span>}
          </Link>
        );
      })}
    </nav>
  );
}
