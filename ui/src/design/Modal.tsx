import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useText } from '@/i18n';
import { IconButton } from './Button';

interface ModalProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  footer?: ReactNode;
  /** There is more to read than fits: the body can be reached and scrolled by keyboard. */
  long?: boolean;
}

/** A dialog: only for what undo cannot take back, and for choosing among many. */
export function Modal(props: ModalProps) {
  const text = useText();
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Dialog.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup
          ref={popup}
          className="dialog"
          // What is to be typed gets the focus; where there is nothing to type, the dialog itself.
          initialFocus={() => popup.current?.querySelector<HTMLElement>('input, textarea') ?? popup.current}
        >
          <header>
            <Dialog.Title render={<h2 className="grow" />}>{props.title}</Dialog.Title>
            <IconButton label={text.t('close')} icon={X} onClick={props.onClose} />
          </header>
          <div className="dialog-body" tabIndex={props.long ? 0 : undefined}>
            {props.children}
          </div>
          {props.footer && <footer>{props.footer}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
