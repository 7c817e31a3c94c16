/** Where a key takes the focus in a table. */
export interface Place {
  row: number;
  column: number;
}

interface Extent {
  rows: number;
  columns: number;
  /** Rows that PageDown passes over. */
  page: number;
}

/** The next place; null when the key is not one that moves. */
export function step(at: Place, press: { key: string; ctrlKey: boolean }, extent: Extent): Place | null {
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  const clamp = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(last.row, row)),
    column: Math.max(0, Math.min(last.column, column)),
  });
  switch (press.key) {
    case 'ArrowDown':
      return clamp(at.row + 1, at.column);
    case 'ArrowUp':
      return clamp(at.row - 1, at.column);
    case 'ArrowRight':
      return clamp(at.row, at.column + 1);
    case 'ArrowLeft':
      return clamp(at.row, at.column - 1);
    case 'PageDown':
      return clamp(at.row + extent.page, at.column);
    case 'PageUp':
      return clamp(at.row - extent.page, at.column);
    case 'Home':
      return clamp(press.ctrlKey ? 0 : at.row, 0);
    case 'End':
      return clamp(press.ctrlKey ? last.row : at.row, last.column);
    default:
      return null;
  }
}
