import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '@/design';
import { useText } from '@/i18n';
import type { Mover } from './order';

/** The two buttons that move an item of an ordered list. */
export function Move(props: { mover: Mover; index: number; count: number; title: string; readOnly: boolean }) {
  const text = useText();
  const { mover, index, count, title, readOnly } = props;
  return (
    <>
      <IconButton
        small
        icon={ArrowUp}
        label={text.t('sessions-move-up', { title })}
        keys="Alt+↑"
        disabled={readOnly || index === 0}
        onClick={() => mover.move(index, -1)}
      />
      <IconButton
        small
        icon={ArrowDown}
        label={text.t('sessions-move-down', { title })}
        keys="Alt+↓"
        disabled={readOnly || index === count - 1}
        onClick={() => mover.move(index, 1)}
      />
    </>
  );
}
