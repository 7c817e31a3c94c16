import { PanelRight, UserMinus } from 'lucide-react';
import type { RecordView, Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useCommand } from '@/data/client';
import { IconButton, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { RecordPicker } from '@/records/fields/RecordPicker';
import { RecordLink } from '@/records/RecordLink';
import { useSelection } from '@/records/search';
import { Unknown } from '@/records/Value';
import { useDeleteRecord } from '@/records/useDeleteRecord';
import { Code } from './Code';
import { textOf, useRecords, type Listed } from './lists';
import { More } from './More';
import { Move } from './Move';
import { Office } from './Office';
import { useMover, type Mover } from './order';
import { nextPosition } from './Statements';
import { useReadOnly } from './useForm';

/** Who sits where: the seats by role, each role in its own order. */
export function People({ session, seats }: { session: string; seats: Listed }) {
  const text = useText();
  const kinds = useCatalogue();
  const people = useRecords(seats.rows.flatMap((row) => textOf(row.values['participant']) ?? []));
  return (
    <section className="part" aria-label={text.t('sessions-part-people')}>
      <div className="part-head">
        <h2>{text.t('sessions-question-people')}</h2>
        {seats.total !== null && seats.total > 0 && <p className="quiet">{text.counted('sessions-seats', seats.total)}</p>}
      </div>
      {seats.problem && <ProblemNote problem={seats.problem} />}
      {kinds.codes('seat').map((role) => (
        <RoleGroup key={role} session={session} role={role} seats={seats} people={people} />
      ))}
      <More listed={seats} kind="seat" session={session} />
    </section>
  );
}

interface RoleGroupProps {
  session: string;
  role: string;
  seats: Listed;
  people: ReadonlyMap<string, RecordView>;
}

function RoleGroup({ session, role, seats, people }: RoleGroupProps) {
  const text = useText();
  const readOnly = useReadOnly();
  const saved = seats.rows.filter((row) => row.values['role'] === role);
  const nameOf = (row: Row) => seats.refs[textOf(row.values['participant']) ?? '']?.title ?? row.title;
  // Positions run through all roles, so that the other roles keep their order.
  const mover = useMover(saved, nameOf, (ids) => seats.rows.map((row) => ids[saved.indexOf(row)] ?? row.id));
  const { rows } = mover;
  return (
    <section className="role" aria-label={text.t(`code-seat-${role}`)}>
      <div className="role-head">
        <h3>
          {text.t(`code-seat-${role}`)} <span className="quiet">{text.number(rows.length)}</span>
        </h3>
        {!readOnly && <AddSeat session={session} role={role} position={nextPosition(seats.rows)} />}
      </div>
      <ol className="seats">
        {rows.map((row, index) => (
          <Seat
            key={row.id}
            row={row}
            seats={seats}
            person={people.get(textOf(row.values['participant']) ?? '')}
            name={nameOf(row)}
            mover={mover}
            index={index}
            count={rows.length}
          />
        ))}
      </ol>
    </section>
  );
}

interface SeatProps {
  row: Row;
  seats: Listed;
  person: RecordView | undefined;
  name: string;
  mover: Mover;
  index: number;
  count: number;
}

function Seat({ row, seats, person, name, mover, index, count }: SeatProps) {
  const text = useText();
  const { id: selected, open } = useSelection();
  const readOnly = useReadOnly();
  const remove = useDeleteRecord();
  const participant = textOf(row.values['participant']);
  const reference = seats.refs[participant ?? ''];
  return (
    <li
      className="seat"
      data-selected={selected !== undefined && (selected === row.id || selected === participant) ? true : undefined}
      onKeyDown={mover.keys(index)}
    >
      <span className="quiet num seat-place">{text.number(index + 1)}</span>
      <div className="seat-person">
        <span className="strong">{reference ? <RecordLink record={reference} /> : <Unknown />}</span>
        {person && <Office person={person} withCountry />}
      </div>
      <Code row={row} kind="seat" field="role" />
      <div className="item-tools">
        <Move mover={mover} index={index} count={count} title={name} readOnly={readOnly} />
        <IconButton
          small
          icon={PanelRight}
          label={text.t('sessions-open', { title: name })}
          onClick={() => open(participant ?? row.id)}
        />
        <IconButton
          small
          icon={UserMinus}
          label={text.t('sessions-remove-seat', { title: name })}
          disabled={readOnly}
          onClick={() => void remove({ id: row.id, title: text.t('sessions-seat-of', { title: name }) })}
        />
      </div>
    </li>
  );
}

function AddSeat({ session, role, position }: { session: string; role: string; position: number }) {
  const text = useText();
  const add = useCommand('record_add');
  const label = text.t('sessions-add-seat', { role: text.t(`code-seat-${role}`) });
  const problem = add.error?.problem;
  return (
    <div className="add-seat">
      <RecordPicker
        key={position}
        id={`add-seat-${role}`}
        label={label}
        kinds={['participant']}
        value=""
        chosen={null}
        placeholder={label}
        context={{}}
        onChoose={(participant) =>
          participant !== '' &&
          add.mutate({
            kind: 'seat',
            values: { session, participant, role, position },
            illustrative: false,
            confidentiality: null,
          })
        }
      />
      {problem && problem.code !== 'cancelled' && <ProblemNote problem={problem} />}
    </div>
  );
}
