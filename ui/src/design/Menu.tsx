import type { LucideIcon } from 'lucide-react';
import { cloneElement, lazy, Suspense, useState, type ReactElement } from 'react';
import { afterFirstFrame } from './first-frame';

export interface MenuItem {
  id: string;
  label: string;
  icon?: LucideIcon;
  keys?: string | undefined;
  disabled?: boolean | undefined;
  /** Set on items of which one or several are chosen. */
  checked?: boolean;
  /** Language of the label where it is not that of the face. */
  lang?: string;
  /** Stays open, as a list of ticks does. */
  stay?: boolean;
  run: () => void;
}

export interface MenuSection {
  heading?: string;
  items: MenuItem[];
}

export interface MenuProps {
  trigger: ReactElement<{ onClick?: () => void }>;
  sections: MenuSection[];
  align?: 'start' | 'end';
}

const MenuPopup = lazy(afterFirstFrame(() => import('./MenuPopup')));

/** A menu below its trigger; sections are set apart by a rule. */
export function Menu(props: MenuProps) {
  // A click that comes before the menu is fetched opens it as soon as it is there.
  const [asked, setAsked] = useState(false);
  return (
    <Suspense fallback={cloneElement(props.trigger, { onClick: () => setAsked(true) })}>
      <MenuPopup {...props} asked={asked} />
    </Suspense>
  );
}
