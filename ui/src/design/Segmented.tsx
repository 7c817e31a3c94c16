import type { LucideIcon } from 'lucide-react';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; icon?: LucideIcon }[];
  onChange: (value: Value) => void;
}

/** A choice of two to four that stays in sight: the view switch. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map(({ value: one, label: name, icon: Icon }) => (
        <button key={one} type="button" aria-pressed={one === value} onClick={() => onChange(one)}>
          {Icon && <Icon size={16} aria-hidden />}
          {name}
        </button>
      ))}
    </div>
  );
}
