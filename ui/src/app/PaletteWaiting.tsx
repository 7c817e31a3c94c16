import { Search } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { useText } from '@/i18n';

/** What was typed before the palette was there; it goes on with it. */
export interface Begun {
  typed: string;
  /** Enter was pressed: the first hit is taken once it is known. */
  entered: boolean;
}

interface PaletteWaitingProps {
  begun: RefObject<Begun>;
  onClose: () => void;
}

/** Stands in for the palette while it is fetched, so that no key is lost. */
export function PaletteWaiting({ begun, onClose }: PaletteWaitingProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  return (
    <>
      <div className="backdrop" onClick={onClose} />
      <div className="dialog palette" role="dialog" aria-label={text.t('palette')}>
        <div className="palette-field">
          <Search size={16} aria-hidden />
          <input
            autoFocus
            aria-label={text.t('palette')}
            autoComplete="off"
            spellCheck={false}
            placeholder={text.t('palette')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              begun.current = { typed: event.target.value, entered: false };
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
              if (event.key === 'Enter') begun.current = { ...begun.current, entered: true };
            }}
          />
        </div>
      </div>
    </>
  );
}
