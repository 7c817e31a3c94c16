import { Popover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';

interface PopupProps {
  trigger: ReactElement;
  /** Name of the popup for screen readers. */
  label: string;
  children: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Opens on hover too: for what is read, not for what is typed. */
  hover?: boolean;
  align?: 'start' | 'center' | 'end';
}

/** A panel beside its trigger. */
export function Popup(props: PopupProps) {
  return (
    <Popover.Root
      {...(props.open === undefined ? {} : { open: props.open })}
      onOpenChange={(open) => props.onOpenChange?.(open)}
    >
      <Popover.Trigger render={props.trigger} openOnHover={props.hover ?? false} delay={250} />
      <Popover.Portal>
        <Popover.Positioner className="popup-layer" sideOffset={6} align={props.align ?? 'start'} collisionPadding={8}>
          <Popover.Popup className="popup popup-pad" aria-label={props.label}>
            {props.children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
