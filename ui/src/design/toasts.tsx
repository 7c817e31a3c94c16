/** Short messages at the foot of the window. `toast({ title, action })` from anywhere. */
import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '@/i18n';
import { IconButton } from './Button';

const manager = Toast.createToastManager();

interface ToastOptions {
  title: string;
  detail?: string | undefined;
  tone?: 'normal' | 'bad';
  action?: { label: string; run: () => void };
  /** A later message of the same topic takes the place of the one before. */
  topic?: string;
}

const lastOf = new Map<string, string>();

/** Says what happened, with a way back where there is one. */
export function toast({ title, detail, tone = 'normal', action, topic }: ToastOptions): void {
  const before = topic === undefined ? undefined : lastOf.get(topic);
  if (before !== undefined) manager.close(before);
  const id = manager.add({
    title,
    description: detail,
    type: tone,
    priority: tone === 'bad' ? 'high' : 'low',
    timeout: tone === 'bad' ? 12_000 : 8_000,
    ...(action
      ? {
          actionProps: {
            children: action.label,
            className: 'button',
            onClick: () => {
              manager.close(id);
              action.run();
            },
          },
        }
      : {}),
  });
  if (topic !== undefined) lastOf.set(topic, id);
}

export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts } = Toast.useToastManager();
  const text = useText();
  return toasts.map((one) => (
    <Toast.Root key={one.id} toast={one} className="toast" swipeDirection={[]}>
      <Toast.Content className="grow">
        <Toast.Title render={<p className="strong" />} />
        <Toast.Description className="quiet small" />
      </Toast.Content>
      <Toast.Action />
      <Toast.Close render={<IconButton label={text.t('close')} icon={X} />} />
    </Toast.Root>
  ));
}
