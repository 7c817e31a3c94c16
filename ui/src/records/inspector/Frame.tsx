import { PanelRightClose, PanelRightOpen, X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createStore, useStore } from '@/data/store';
import { IconButton } from '@/design';
import { useText } from '@/i18n';
import { useSelection } from '../search';

const wideKey = 'parkbridge.inspector.wide';
const wide = createStore(localStorage.getItem(wideKey) === 'yes');

interface FrameProps {
  kind: string;
  title: ReactNode;
  tools?: ReactNode;
  children: ReactNode;
  /** Focus goes here when it opens as a drawer or for a new record. */
  takeFocus?: boolean;
}

/** The frame of the inspector: what is selected, how wide it stands, and the way out. */
export function Frame({ kind, title, tools, children, takeFocus }: FrameProps) {
  const text = useText();
  const { close } = useSelection();
  const isWide = useStore(wide);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) frame.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takeFocus]);

  const toggle = () => {
    localStorage.setItem(wideKey, isWide ? 'no' : 'yes');
    wide.set(!isWide);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    <aside
      ref={frame}
      className="side"
      data-wide={isWide || undefined}
      aria-label={text.t('inspector')}
      onKeyDown={onKeyDown}
    >
      <header className="side-head">
        <div className="row">
          <span className="quiet small grow clip">{text.t(`kind-${kind}`)}</span>
          {tools}
          <IconButton
            small
            icon={isWide ? PanelRightClose : PanelRightOpen}
            label={text.t(isWide ? 'inspector-narrow' : 'inspector-wide')}
            onClick={toggle}
          />
          <IconButton small icon={X} label={text.t('close')} onClick={close} />
        </div>
        {title}
      </header>
      <div className="side-body">{children}</div>
    </aside>
  );
}
