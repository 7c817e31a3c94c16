import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';

/** A tooltip over its trigger; fetched after the first frame. */
export default function Tip({ trigger, text }: { trigger: ReactElement; text: ReactNode }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={trigger} delay={400} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="popup-layer">
          <Tooltip.Popup className="tooltip">{text}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
