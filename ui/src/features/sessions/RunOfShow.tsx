import { useText } from '@/i18n';
import type { RecordView, Row } from '@/contract/contract';
import { Empty, ProblemNote } from '@/design';
import { Composer } from './Composer';
import { numberOf, textOf, type Listed } from './lists';
import { More } from './More';
import { useMover } from './order';
import { PartHead } from './PartHead';
import { added, length, reckon } from './reckon';
import { RunItem } from './RunItem';
import { nextPosition } from './Statements';
import { useReadOnly } from './useForm';

const typed = ['title', 'starts_at', 'minutes', 'participant'];

/** Who speaks when: the items in their order, with the time that each begins. */
export function RunOfShow({ session, run }: { session: RecordView; run: Listed }) {
  const text = useText();
  const readOnly = useReadOnly();
  const mover = useMover(run.rows, (row) => row.title);
  const { rows } = mover;
  const slots = rows.map((row) => ({ start: textOf(row.values['starts_at']), minutes: numberOf(row.values['minutes']) }));
  const times = reckon(textOf(session.values['starts_at']), slots);
  return (
    <section className="part" aria-label={text.t('sessions-part-run')}>
      <PartHead
        question={text.t('sessions-question-run')}
        summary={rows.length > 0 ? <Sum session={session} rows={rows} /> : undefined}
        kind="run_item"
        verb={text.t('sessions-add-run_item')}
      />
      {run.problem && <ProblemNote problem={run.problem} />}
      {run.total === 0 && <Empty title={text.t('sessions-none-run')} />}
      {rows.length > 0 && (
        <div className="run">
          <div className="run-row run-heads quiet small" aria-hidden>
            <span />
            <span>{text.t('field-run_item-starts_at')}</span>
            <span>{text.t('field-run_item-minutes')}</span>
            <span>{text.t('field-run_item-title')}</span>
            <span>{text.t('field-run_item-participant')}</span>
            <span />
          </div>
          <ol>
            {rows.map((row, index) => (
              <RunItem
                key={row.id}
                row={row}
                time={times[index]}
                mover={mover}
                index={index}
                count={rows.length}
              />
            ))}
          </ol>
        </div>
      )}
      <More listed={run} kind="run_item" session={session.id} />
      {!readOnly && (
        <Composer
          kind="run_item"
          bases={typed}
          fixed={{ session: session.id, position: nextPosition(rows) }}
          place={session.id}
          verb={text.t('sessions-add-run_item')}
        />
      )}
    </section>
  );
}

/** What the items add up to, against the length of the session. */
function Sum({ session, rows }: { session: RecordView; rows: readonly Row[] }) {
  const text = useText();
  const sum = added(rows.map((row) => ({ start: null, minutes: numberOf(row.values['minutes']) })));
  const lasts = length(textOf(session.values['starts_at']), textOf(session.values['ends_at']));
  const over = lasts !== null && sum.minutes > lasts;
  const parts = [text.counted('sessions-run-sum', sum.minutes)];
  if (lasts !== null) parts.push(text.counted('sessions-run-lasts', lasts));
  if (sum.unknown > 0) parts.push(text.counted('sessions-run-unknown', sum.unknown));
  return (
    <>
      {parts.join(' · ')}{' '}
      {over && (
        <span className="tag" data-tone="warn">
          {text.counted('sessions-run-over', sum.minutes - lasts)}
        </span>
      )}
    </>
  );
}
