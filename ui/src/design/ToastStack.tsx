import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useText } from '@/i18n';
import { IconButton } from './Button';
import type { ToastOptions } from './toasts';

const manager = Toast.createToastManager();
const lastOf = new Map<string, string>();

/** Adds a message to the stack. */
export function show({ title, detail, tone = 'normal', action, topic }: ToastOptions): void {
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

/** The messages that are on the screen. */
export default function ToastStack() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
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
