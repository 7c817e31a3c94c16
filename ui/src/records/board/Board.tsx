/**
 * The one board. Columns are the codes of the kind's stage field; a card is moved by pointer (dnd-kit),
 * by keyboard (keyboard.ts) or by its menu, and each way is told to screen readers.
 */
import {
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Row } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { announce, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { boardRequest, narrowed } from '../requests';
import { useRecordSearch, useSelection } from '../search';
import { useDeleteRecord } from '../useDeleteRecord';
import { Card, CardFace } from './Card';
import { Column } from './Column';
import { beside, carry, neighbour, type Lane, type Lifted } from './keyboard';
import { useBoardMove } from './useBoardMove';
import './board.css';

const cardsAtFirst = 50;
const cardsAtMost = 500;
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
const silent = (): undefined => undefined;
/** The board speaks for itself, by pointer as by keyboard. */
const announcements: Announcements = { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent };

export default function Board({ kind: name }: { kind: string }) {
  const text = useText();
  const search = useRecordSearch();
  const selection = useSelection();
  const kinds = useCatalogue();
  const kind = kinds.kind(name);
  const [cards, setCards] = useState(cardsAtFirst);
  const input = useMemo(() => boardRequest(name, { ...narrowed(search), cards }), [name, search, cards]);
  const board = useContract('record_board', input, { keep: true });
  const readOnly = useContract('workspace_status', {}).data?.read_only ?? true;
  const move = useBoardMove(input);
  const remove = useDeleteRecord();

  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [dragged, setDragged] = useState<{ row: Row; over: string | null } | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const refocus = useRef<string | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));

  // A card that moved is another element in another column: the focus follows it.
  useEffect(() => {
    if (refocus.current === null) return;
    const card = area.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(refocus.current)}"]`);
    if (card && document.activeElement !== card) card.focus();
  });

  if (board.error) return <ProblemNote problem={board.error.problem} />;
  if (!board.data) return <Loading />;

  const list = kinds.field(name, kind.stage ?? '')?.codes ?? '';
  const stageLabel = (code: string) => (code === '' ? text.t('no-stage') : text.t(`code-${list}-${code}`));
  const columns = board.data.columns.filter((column) => column.code !== '' || column.count > 0);
  const codes = columns.map((column) => column.code);
  const lanes: Lane[] = columns.map(({ code, cards: rows }) => ({ code, cards: rows.map((row) => row.id) }));
  // Tab stops once in each column, at the card that had the focus last; arrows do the rest.
  const reachable = new Set(
    lanes.map((lane) => (focused !== null && lane.cards.includes(focused) ? focused : (lane.cards[0] ?? ''))),
  );

  const moveTo = async (row: Row, from: string, to: string) => {
    setLifted(null);
    if (from === to) return;
    refocus.current = row.id;
    if (await move(row, from, to)) announce(text.t('moved-to', { title: row.title, stage: stageLabel(to) }));
  };

  const onLifted = (event: KeyboardEvent, row: Row, held: Lifted) => {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setLifted(null);
      announce(text.t('lift-cancelled', { title: row.title, stage: stageLabel(held.from) }));
    } else if (event.key === ' ' || event.key === 'Enter') {
      void moveTo(row, held.from, held.over);
    } else {
      const next = carry(codes, held, event.key);
      if (next.over === held.over) return;
      setLifted(next);
      announce(text.t('lift-over', { stage: stageLabel(next.over) }));
    }
  };

  const onKeyDown = (event: KeyboardEvent, row: Row, from: string) => {
    if (lifted?.id === row.id) return onLifted(event, row, lifted);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && !readOnly) {
      event.preventDefault();
      setLifted({ id: row.id, from, over: from });
      announce(text.t('lifted', { title: row.title, stage: stageLabel(from) }));
    } else if ((event.code === 'BracketLeft' || event.code === 'BracketRight') && !readOnly) {
      event.preventDefault();
      void moveTo(row, from, beside(codes, from, event.code === 'BracketRight' ? 1 : -1));
    } else if (arrows.includes(event.key)) {
      event.preventDefault();
      const next = neighbour(lanes, row.id, event.key);
      refocus.current = next;
      setFocused(next);
    } else if (event.key === 'Delete' && !readOnly) {
      void remove({ id: row.id, title: row.title });
    }
  };

  const onDragStart = ({ active }: DragStartEvent) =>
    setDragged({ row: active.data.current?.['row'] as Row, over: null });
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    if (over) void moveTo(active.data.current?.['row'] as Row, active.data.current?.['from'] as string, String(over.id));
  };
  const held = (code: string): string | null => {
    if (dragged?.over === code) return dragged.row.title;
    if (lifted?.over !== code || lifted.from === code) return null;
    return columns.flatMap((column) => column.cards).find((row) => row.id === lifted.id)?.title ?? null;
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements, screenReaderInstructions: { draggable: text.t('board-how') } }}
      onDragStart={onDragStart}
      onDragOver={({ over, active }) =>
        setDragged((before) => {
          const code = over === null ? null : String(over.id);
          return before && { ...before, over: code === active.data.current?.['from'] ? null : code };
        })
      }
      onDragEnd={onDragEnd}
      onDragCancel={() => setDragged(null)}
    >
      <p id="board-how" className="aside-text">
        {text.t('board-how')}
      </p>
      <div ref={area} className="board" role="group" aria-label={text.t(`kinds-${name}`)} data-busy={board.isPlaceholderData || undefined}>
        {columns.map((column) => (
          <Column
            key={column.code}
            column={column}
            kind={kind}
            label={stageLabel(column.code)}
            landing={held(column.code)}
            readOnly={readOnly}
            onNew={() => selection.start(name, column.code === '' ? {} : { [kind.stage ?? '']: column.code })}
            onMore={() => setCards(Math.min(cards + 100, cardsAtMost))}
          >
            {column.cards.map((row) => (
              <Card
                key={row.id}
                row={row}
                kind={kind}
                refs={board.data.refs}
                stage={column.code}
                stages={codes}
                stageLabel={stageLabel}
                selected={selection.id === row.id}
                lifted={lifted?.id === row.id}
                reachable={reachable.has(row.id)}
                readOnly={readOnly}
                onOpen={() => selection.open(row.id)}
                onMove={(to) => void moveTo(row, column.code, to)}
                onDelete={() => void remove({ id: row.id, title: row.title })}
                onKeyDown={(event) => onKeyDown(event, row, column.code)}
                onFocus={() => {
                  setFocused(row.id);
                  if (refocus.current === row.id) refocus.current = null;
                }}
              />
            ))}
          </Column>
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <div className="card card-dragged">
            <div className="card-main">
              <CardFace row={dragged.row} kind={kind} refs={board.data.refs} />
            </div>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}
