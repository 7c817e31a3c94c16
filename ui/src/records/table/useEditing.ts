/** Which cell is edited. It is held by its record: rows may change their order under an open editor. */
import { useCallback, useRef, useState, type RefObject } from 'react';
import type { Row } from '@/contract/contract';

interface Editing {
  /** The row as it was when the editing began: its values and its revision. */
  row: Row;
  field: string;
}

interface EditingState {
  editing: Editing | null;
  /** Where the edited row was seen last; its page stays at hand. */
  edited: RefObject<number | undefined>;
  begin: (row: Row, field: string, index: number) => void;
  /** The cell is done with; another one may be edited by now and stays. */
  end: (id: string, field: string) => void;
}

export function useEditing(): EditingState {
  const [editing, setEditing] = useState<Editing | null>(null);
  const edited = useRef<number>(undefined);
  const begin = useCallback((row: Row, field: string, index: number) => {
    edited.current = index;
    setEditing({ row, field });
  }, []);
  const end = useCallback(
    (id: string, field: string) =>
      setEditing((now) => (now !== null && now.row.id === id && now.field === field ? null : now)),
    [],
  );
  return { editing, edited, begin, end };
}
