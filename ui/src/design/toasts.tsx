/** Short messages at the foot of the window. `toast({ title, action })` from anywhere. */
import { lazy, Suspense } from 'react';
import { afterFirstFrame } from './first-frame';

export interface ToastOptions {
  title: string;
  detail?: string | undefined;
  tone?: 'normal' | 'bad';
  action?: { label: string; run: () => void };
  /** A later message of the same topic takes the place of the one before. */
  topic?: string;
}

const load = () => import('./ToastStack');
const Stack = lazy(afterFirstFrame(load));

/** Says what happened, with a way back where there is one. */
export function toast(options: ToastOptions): void {
  void load().then(({ show }) => show(options));
}

/** Stands once in the window. */
export function Toasts() {
  return (
    <Suspense>
      <Stack />
    </Suspense>
  );
}
