import { useText } from '@/i18n';
import type { Row } from '@/contract/contract';
import { Empty, Note, ProblemNote } from '@/design';
import { Unknown } from '@/records/Value';
import { Code } from './Code';
import { Composer } from './Composer';
import { inLanguage } from './inLanguage';
import { Item } from './Item';
import { numberOf, textOf, type Listed } from './lists';
import { More } from './More';
import { PartHead } from './PartHead';
import { Prose } from './Prose';
import { useReadOnly } from './useForm';

const edited = ['text', 'long_form', 'verb', 'point_kind', 'priority', 'expires'];
const typed = ['text', 'verb', 'point_kind', 'priority'];
/** A brief has four main points, six at most. */
const most = 6;

/** What we say ourselves, the most important first. */
export function Points({ session, points }: { session: string; points: Listed }) {
  const text = useText();
  const readOnly = useReadOnly();
  const raised = points.rows.filter((row) => row.values['verb'] === 'raise').length;
  return (
    <section className="part" aria-label={text.t('sessions-part-points')}>
      <PartHead question={text.t('sessions-question-points')} kind="point" verb={text.t('sessions-add-point')} />
      {points.problem && <ProblemNote problem={points.problem} />}
      {points.total === 0 && <Empty title={text.t('sessions-none-points')} />}
      {raised > most && (
        <Note tone="warn">
          <p>{text.counted('sessions-too-many-points', raised)}</p>
        </Note>
      )}
      <ol className="items">
        {points.rows.map((row) => (
          <Point key={row.id} row={row} />
        ))}
      </ol>
      <More listed={points} kind="point" session={session} />
      {!readOnly && (
        <Composer
          kind="point"
          bases={typed}
          fixed={{ session }}
          place={session}
          verb={text.t('sessions-add-point')}
        />
      )}
    </section>
  );
}

function Point({ row }: { row: Row }) {
  const text = useText();
  const { values } = row;
  const priority = numberOf(values['priority']);
  const expires = textOf(values['expires']);
  return (
    <Item
      kind="point"
      row={row}
      edited={edited}
      mark={
        priority === null ? (
          <Unknown what={text.t('field-point-priority')} />
        ) : (
          <span title={text.t('field-point-priority')}>{text.number(priority)}</span>
        )
      }
    >
      <div className="item-head small">
        <Code row={row} kind="point" field="verb" />
        <Code row={row} kind="point" field="point_kind" />
        {expires !== null && <span className="quiet">{text.t('sessions-expires', { date: text.date(expires) })}</span>}
      </div>
      <Prose values={values} base="text" missing={text.t('field-point-text')} className="strong" />
      {inLanguage(values, 'long_form', text.language) && (
        <Prose values={values} base="long_form" missing={text.t('field-point-long_form')} />
      )}
    </Item>
  );
}
