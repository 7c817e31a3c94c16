import { written } from '@/commands/keys';

/** A key combination as it stands on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys">
      {written(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
