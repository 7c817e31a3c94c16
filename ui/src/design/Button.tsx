import type { LucideIcon } from 'lucide-react';
import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import { afterFirstFrame } from './first-frame';
import { Keys } from './Keys';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  look?: 'normal' | 'primary' | 'plain' | 'bad';
  icon?: LucideIcon;
  small?: boolean;
  submit?: boolean;
}

/** A button with a verb on it. */
export function Button({ look = 'normal', icon: Icon, small, submit, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={['button', className].filter(Boolean).join(' ')}
      data-look={look}
      data-small={small || undefined}
      {...rest}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  label: string;
  icon: LucideIcon;
  look?: 'normal' | 'plain' | 'bad';
  small?: boolean;
  /** More than the name: what it will do, its keys. */
  hint?: ReactNode;
  keys?: string | undefined;
}

const Tip = lazy(afterFirstFrame(() => import('./Tip')));

/** A button that shows an icon; its name is the tooltip and what a screen reader says. */
export function IconButton({ label, icon: Icon, look = 'plain', small, hint, keys, ...rest }: IconButtonProps) {
  const button = (
    <button
      type="button"
      className="button"
      data-icon
      data-look={look}
      data-small={small || undefined}
      aria-label={label}
      {...rest}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
  return (
    <Suspense fallback={button}>
      <Tip
        trigger={button}
        text={
          <>
            {hint ?? label} {keys && <Keys keys={keys} />}
          </>
        }
      />
    </Suspense>
  );
}
