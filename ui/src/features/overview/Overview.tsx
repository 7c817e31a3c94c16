import { Link } from '@tanstack/react-router';
import { CircleDashed, Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { HistoryEntry, Overview as OverviewData, OverviewBoard, OverviewGap, OverviewSession } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { Empty, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { pageOf, useGoToRecord } from '@/records/pages';
import { Illustrative } from '@/records/Value';
import './overview.css';

/** The first page: what is coming, how far the boards are, and which work is waiting. */
export function Overview() {
  const text = useText();
  const overview = useContract('overview', {});
  useEffect(() => {
    document.title = text.t('window-title', { page: text.t('overview-question') });
  }, [text]);
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1>{text.t('overview-question')}</h1>
          {overview.data && <Counts counts={overview.data.counts} />}
        </div>
      </header>
      {overview.error && <ProblemNote problem={overview.error.problem} />}
      {overview.isPending && <Loading />}
      {overview.data && <Content data={overview.data} />}
    </>
  );
}

const counted = ['country', 'site', 'park', 'resident', 'session', 'fact', 'source'];

function Counts({ counts }: { counts: OverviewData['counts'] }) {
  const text = useText();
  const parts = counted.map((kind) => text.counted(`kind-count-${kind}`, counts[kind] ?? 0));
  return <p className="quiet">{parts.join(' · ')}</p>;
}

function Content({ data }: { data: OverviewData }) {
  // The benchmark of the window's start reads this mark.
  useEffect(() => {
    const frame = requestAnimationFrame(() => performance.mark('overview-shown'));
    return () => cancelAnimationFrame(frame);
  }, []);
  const total = Object.values(data.counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (total === 0) return <FirstSteps />;
  return (
    <div className="overview">
      <div className="overview-main">
        <Sessions sessions={data.sessions} />
        <Boards boards={data.boards} />
      </div>
      <div className="overview-side">
        <Gaps gaps={data.gaps} />
        <Recent entries={data.recent} />
      </div>
    </div>
  );
}

const steps = [
  { kind: 'country', to: '/countries' },
  { kind: 'site', to: '/sites' },
  { kind: 'resident', to: '/residents' },
  { kind: 'session', to: '/sessions' },
] as const;

/** An empty workspace: the real first steps. */
function FirstSteps() {
  const text = useText();
  return (
    <Empty title={text.t('overview-empty')}>
      {steps.map(({ kind, to }) => (
        <Link key={kind} to={to} search={{ create: kind }} className="button">
          <Plus size={16} aria-hidden />
          {text.t(`new-${kind}`)}
        </Link>
      ))}
    </Empty>
  );
}

function Sessions({ sessions }: { sessions: OverviewSession[] }) {
  const text = useText();
  const go = useGoToRecord();
  if (sessions.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="overview-sessions">
      <h2 id="overview-sessions">{text.t('rail-sessions')}</h2>
      <ul className="lines">
        {sessions.map(({ session, date, statements, participants, open_questions: open }) => (
          <li key={session.id} className="session-line">
            <div className="grow">
              <button type="button" className="link strong" onClick={() => go(session)}>
                {session.title}
              </button>{' '}
              {session.illustrative && <Illustrative />}
              <p className="quiet small">
                {[
                  date === null ? text.t('date-unknown') : text.date(date),
                  text.counted('overview-people', participants),
                  text.counted('kind-count-statement', statements),
                ].join(' · ')}
              </p>
            </div>
            {open > 0 && (
              <span className="tag" data-tone="warn">
                <CircleDashed size={12} aria-hidden />
                {text.counted('overview-open-questions', open)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Boards as bars: how many stand at each stage. */
function Boards({ boards }: { boards: OverviewBoard[] }) {
  return (
    <div className="board-panels">
      {boards.map((board) => (
        <BoardPanel key={board.kind} board={board} />
      ))}
    </div>
  );
}

function BoardPanel({ board }: { board: OverviewBoard }) {
  const text = useText();
  const kinds = useCatalogue();
  const kind = kinds.kind(board.kind);
  const list = kinds.field(board.kind, kind.stage ?? '')?.codes ?? '';
  const columns = board.columns.filter(({ code, count }) => code !== '' || count > 0);
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <section className="panel" aria-labelledby={`overview-${board.kind}`}>
      <h2 id={`overview-${board.kind}`}>
        <Link to={pageOf(board.kind)}>{text.t(`kinds-${board.kind}`)}</Link>
      </h2>
      <table className="stages">
        <tbody>
          {columns.map(({ code, count }) => (
            <tr key={code}>
              <th scope="row">{code === '' ? text.t('no-stage') : text.t(`code-${list}-${code}`)}</th>
              <td className="stage-bar">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </td>
              <td className="num">{text.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gaps({ gaps }: { gaps: OverviewGap[] }) {
  const text = useText();
  return (
    <section className="panel" aria-labelledby="overview-gaps">
      <h2 id="overview-gaps">{text.t('overview-gaps')}</h2>
      {gaps.length === 0 ? (
        <p className="quiet">{text.t('overview-gaps-none')}</p>
      ) : (
        <ul className="lines">
          {gaps.map((gap) => (
            <li key={gap.key}>
              <Link
                to={pageOf(gap.kind)}
                search={{ view: 'table', filters: gap.filters }}
                className="gap-link"
              >
                {text.counted(`overview-gap-${gap.key}`, gap.count)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Recent({ entries }: { entries: HistoryEntry[] }) {
  const text = useText();
  if (entries.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="overview-recent">
      <h2 id="overview-recent">{text.t('overview-recent')}</h2>
      <ol className="lines">
        {entries.map((entry) => (
          <li key={entry.set}>
            <p className="wrap">{entry.label}</p>
            <p className="quiet small">
              {text.t('history-line', { when: text.moment(entry.at), author: entry.author || text.t('author-nobody') })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
