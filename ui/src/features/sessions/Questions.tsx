import { useText } from '@/i18n';
import type { Row } from '@/contract/contract';
import { Empty, ProblemNote } from '@/design';
import { RecordLink } from '@/records/RecordLink';
import { Unknown } from '@/records/Value';
import { Code } from './Code';
import { Composer } from './Composer';
import { inLanguage } from './inLanguage';
import { Item } from './Item';
import { textOf, type Listed } from './lists';
import { More } from './More';
import { PartHead } from './PartHead';
import { Prose } from './Prose';
import { useReadOnly } from './useForm';

const edited = ['text', 'asked_of', 'status', 'reply', 'due'];
const typed = ['text', 'asked_of', 'due'];
/** Not said yet counts as open: nobody has answered. */
const order = ['open', null, 'answered', 'dropped'];

/** What will be asked of us and by us, and what the answer is. Open ones first. */
export function Questions({ session, questions }: { session: string; questions: Listed }) {
  const text = useText();
  const readOnly = useReadOnly();
  const status = (row: Row) => textOf(row.values['status']);
  const rows = order.flatMap((one) => questions.rows.filter((row) => status(row) === one));
  const open = rows.filter((row) => status(row) === 'open' || status(row) === null).length;
  return (
    <section className="part" aria-label={text.t('sessions-part-questions')}>
      <PartHead
        question={text.t('sessions-question-questions')}
        summary={rows.length > 0 ? text.counted('sessions-open-questions', open) : undefined}
        kind="question"
        verb={text.t('sessions-add-question')}
      />
      {questions.problem && <ProblemNote problem={questions.problem} />}
      {questions.total === 0 && <Empty title={text.t('sessions-none-questions')} />}
      <ul className="items">
        {rows.map((row) => (
          <Question key={row.id} row={row} refs={questions.refs} />
        ))}
      </ul>
      <More listed={questions} kind="question" session={session} />
      {!readOnly && (
        <Composer
          kind="question"
          bases={typed}
          fixed={{ session, status: 'open' }}
          place={session}
          verb={text.t('sessions-add-question')}
        />
      )}
    </section>
  );
}

function Question({ row, refs }: { row: Row; refs: Listed['refs'] }) {
  const text = useText();
  const { values } = row;
  const asked = refs[textOf(values['asked_of']) ?? ''];
  const due = textOf(values['due']);
  return (
    <Item kind="question" row={row} edited={edited}>
      <Prose values={values} base="text" missing={text.t('field-question-text')} className="strong" />
      <div className="item-head small">
        <Code row={row} kind="question" field="status" />
        <span className="quiet">{text.t('field-question-asked_of')}</span>
        {asked ? <RecordLink record={asked} /> : <Unknown />}
        <span className="quiet">{text.t('field-question-due')}</span>
        {due === null ? <Unknown /> : <span>{text.date(due)}</span>}
      </div>
      {inLanguage(values, 'reply', text.language) && (
        <div className="item-asks">
          <span className="quiet small">{text.t('field-question-reply')}</span>
          <Prose values={values} base="reply" missing={text.t('field-question-reply')} />
        </div>
      )}
    </Item>
  );
}
