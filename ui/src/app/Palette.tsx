import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useOffered } from '@/commands/registry';
import { findCommands } from '@/commands/find';
import type { RecordRef } from '@/contract/contract';
import { useContract } from '@/data/client';
import { Keys } from '@/design';
import { useText } from '@/i18n';
import { useGoToRecord } from '@/records/pages';
import type { Begun } from './PaletteWaiting';

interface Entry {
  key: string;
  title: string;
  detail: string;
  keys?: string | undefined;
  disabled: boolean;
  run: () => void;
}

interface PaletteProps {
  begun: RefObject<Begun>;
  onClose: () => void;
}

/** One field for everything: records by any of their texts, and every command. */
export default function Palette({ begun, onClose }: PaletteProps) {
  const text = useText();
  const [typed, setTyped] = useState(() => begun.current.typed);
  const [at, setAt] = useState(0);
  const [, setTurn] = useState(0);
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const { entries, records, pending } = useEntries(typed, onClose);
  const entered = useRef(begun.current.entered);
  const chosen = Math.min(at, Math.max(0, entries.length - 1));

  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(entries.length - 1, chosen + step)));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      entered.current = true;
      setTurn((before) => before + 1);
    }
  };
  // Enter may come before the answer: it waits for it, and never takes a hit of an earlier search.
  useEffect(() => {
    if (!entered.current || pending) return;
    entered.current = false;
    const entry = entries[chosen];
    if (entry && !entry.disabled) entry.run();
  });

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog palette" aria-label={text.t('palette')}>
          <div className="palette-field">
            <Search size={16} aria-hidden />
            <input
              role="combobox"
              autoFocus
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={entries.length > 0 ? `${listId}-${chosen}` : undefined}
              aria-label={text.t('palette')}
              autoComplete="off"
              spellCheck={false}
              placeholder={text.t('palette')}
              value={typed}
              // Typing goes on behind what was typed before.
              onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
              onChange={(event) => {
                setTyped(event.target.value);
                setAt(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <ul ref={list} id={listId} role="listbox" aria-label={text.t('palette')} className="palette-list">
            {entries.map((entry, index) => (
              <li
                key={entry.key}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === chosen}
                aria-disabled={entry.disabled || undefined}
                className="menu-item"
                data-highlighted={index === chosen || undefined}
                data-first={index === records || undefined}
                data-disabled={entry.disabled || undefined}
                onMouseMove={() => setAt(index)}
                onClick={() => !entry.disabled && entry.run()}
              >
                <span className="grow wrap">{entry.title}</span>
                <span className="quiet small">{entry.detail}</span>
                {entry.keys && <Keys keys={entry.keys} />}
              </li>
            ))}
          </ul>
          {entries.length === 0 && <p className="palette-none quiet">{text.t('palette-none')}</p>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Records first, then commands; `records` is where the commands begin. */
function useEntries(typed: string, onClose: () => void): { entries: Entry[]; records: number; pending: boolean } {
  const text = useText();
  const go = useGoToRecord();
  const commands = useOffered();
  const asked = useDeferredValue(typed.trim());
  const search = useContract('record_search', { text: asked, limit: 20, kind: null }, { enabled: asked !== '', keep: true });
  const hits: RecordRef[] = asked === '' ? [] : (search.data?.hits ?? []);

  const found = hits.map(
    (hit): Entry => ({
      key: hit.id,
      title: hit.title,
      detail: text.t(`kind-${hit.kind}`),
      disabled: false,
      run: () => {
        onClose();
        go(hit);
      },
    }),
  );
  const offered = findCommands(commands, typed).map(
    (command): Entry => ({
      key: command.id,
      title: command.title,
      detail: text.t(`command-group-${command.group}`),
      keys: command.keys,
      disabled: command.enabled === false,
      run: () => {
        onClose();
        command.run();
      },
    }),
  );
  const pending = typed.trim() !== '' && (asked !== typed.trim() || search.isFetching);
  return { entries: [...found, ...offered], records: found.length, pending };
}
