/** Tells a screen reader what happened where nothing else would: `announce('…')`. */
import { createStore, useStore } from '@/data/store';

const spoken = createStore({ text: '', turn: 0 });

export function announce(text: string): void {
  spoken.set({ text, turn: spoken.get().turn + 1 });
}

/** Stands once in the window. */
export function Announcer() {
  const { text, turn } = useStore(spoken);
  return (
    <div className="aside-text" aria-live="assertive" aria-atomic="true">
      <span key={turn}>{text}</span>
    </div>
  );
}
