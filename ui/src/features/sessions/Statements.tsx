import { useMemo } from 'react';
import type { RecordView, Row } from '@/contract/contract';
import { Empty, ProblemNote } from '@/design';
import { useText, type Texts } from '@/i18n';
import { RecordLink } from '@/records/RecordLink';
import { SourceMark, Unknown } from '@/records/Value';
import { Composer } from './Composer';
import { inLanguage } from './inLanguage';
import { Item } from './Item';
import { numberOf, textOf, useRecords, type Listed } from './lists';
import { More } from './More';
import { Move } from './Move';
import { Office } from './Office';
import { useMover, type Mover } from './order';
import { PartHead } from './PartHead';
import { Prose } from './Prose';
import { useReadOnly } from './useForm';

const edited = [
  'reference',
  'speaker',
  'text',
  'consequence',
  'source',
  'said_on',
  'translation',
  'original_held',
  'confidence',
];
const typed = ['speaker', 'text', 'reference', 'source'];

interface StatementsProps {
  session: string;
  statements: Listed;
  /** Seats of the session: they say in which role somebody spoke. */
  seats: readonly Row[];
}

/** Who said what, in the order of the session. */
export function Statements({ session, statements, seats }: StatementsProps) {
  const text = useText();
  const readOnly = useReadOnly();
  const { refs } = statements;
  const mover = useMover(statements.rows, (row) => row.title);
  const { rows } = mover;
  const speakers = useRecords(rows.flatMap((row) => textOf(row.values['speaker']) ?? []));
  const roles = useMemo(() => rolesOf(seats), [seats]);
  return (
    <section className="part" aria-label={text.t('sessions-part-statements')}>
      <PartHead
        question={text.t('sessions-question-statements')}
        summary={text.t('sessions-indirect')}
        kind="statement"
        verb={text.t('sessions-add-statement')}
      />
      {statements.problem && <ProblemNote problem={statements.problem} />}
      {statements.total === 0 && <Empty title={text.t('sessions-none-statements')} />}
      <ol className="items">
        {rows.map((row, index) => (
          <Statement
            key={row.id}
            row={row}
            refs={refs}
            speaker={speakers.get(textOf(row.values['speaker']) ?? '')}
            role={roles.get(textOf(row.values['speaker']) ?? '')}
            mover={mover}
            index={index}
            count={rows.length}
          />
        ))}
      </ol>
      <More listed={statements} kind="statement" session={session} />
      {!readOnly && (
        <Composer
          kind="statement"
          bases={typed}
          fixed={{ session, position: nextPosition(rows) }}
          place={session}
          verb={text.t('sessions-add-statement')}
        />
      )}
    </section>
  );
}

/** One after the last. */
export function nextPosition(rows: readonly Row[]): number {
  return Math.min(10_000, 1 + Math.max(rows.length, ...rows.map((row) => numberOf(row.values['position']) ?? 0)));
}

function rolesOf(seats: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    seats.flatMap((seat) => {
      const [person, role] = [textOf(seat.values['participant']), textOf(seat.values['role'])];
      return person !== null && role !== null ? [[person, role] as const] : [];
    }),
  );
}

interface StatementProps {
  row: Row;
  refs: Listed['refs'];
  speaker: RecordView | undefined;
  role: string | undefined;
  mover: Mover;
  index: number;
  count: number;
}

function Statement({ row, refs, speaker, role, mover, index, count }: StatementProps) {
  const text = useText();
  const readOnly = useReadOnly();
  const { values } = row;
  const said = refs[textOf(values['speaker']) ?? ''];
  const source = refs[textOf(values['source']) ?? ''];
  const saidOn = textOf(values['said_on']);
  const confidence = textOf(values['confidence']);
  return (
    <Item
      kind="statement"
      row={row}
      edited={edited}
      mark={textOf(values['reference']) ?? text.number(index + 1)}
      onKeyDown={mover.keys(index)}
      tools={<Move mover={mover} index={index} count={count} title={row.title} readOnly={readOnly} />}
    >
      <div className="item-head">
        <span className="strong">{said ? <RecordLink record={said} /> : <Unknown what={text.t('field-statement-speaker')} />}</span>
        {role !== undefined && <span className="tag">{text.t(`code-seat-${role}`)}</span>}
        {speaker && <Office person={speaker} />}
      </div>
      <Prose values={values} base="text" missing={text.t('field-statement-text')} />
      {inLanguage(values, 'consequence', text.language) && (
        <div className="item-asks">
          <span className="quiet small">{text.t('field-statement-consequence')}</span>
          <Prose values={values} base="consequence" missing={text.t('field-statement-consequence')} />
        </div>
      )}
      <div className="item-proof small">
        <span className="tag" data-tone={values['original_held'] === true ? undefined : 'warn'}>
          {translationMark(text, values)}
        </span>
        <span>
          {source ? <RecordLink record={source} /> : <Unknown what={text.t('field-statement-source')} />}{' '}
          {confidence !== null && <SourceMark confidence={confidence} />}
        </span>
        {saidOn !== null && <span className="quiet">{text.date(saidOn)}</span>}
      </div>
    </Item>
  );
}

/** Whether the words are a translation, and whether the original is held: never left to be guessed. */
export function translationMark(text: Texts, values: Row['values']): string {
  const { translation, original_held: held } = values;
  if (translation === false) return text.t('sessions-mark-original');
  if (translation !== true) return text.t('sessions-mark-unknown');
  if (held === true) return text.t('sessions-mark-held');
  return text.t(held === false ? 'sessions-mark-not-held' : 'sessions-mark-held-unknown');
}
