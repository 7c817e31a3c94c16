import { Select } from '@base-ui/react/select';
import { Check, ChevronsUpDown } from 'lucide-react';

export interface Option {
  value: string;
  label: string;
}

interface ChoiceProps {
  id?: string;
  /** Name for screen readers, where no label element points at `id`. */
  label?: string | undefined;
  value: string;
  options: readonly Option[];
  placeholder?: string;
  disabled?: boolean | undefined;
  invalid?: boolean | undefined;
  describedBy?: string | undefined;
  onChange: (value: string) => void;
}

/** One of a short list. The empty value is a choice like the others where the list has it. */
export function Choice(props: ChoiceProps) {
  return (
    <Select.Root
      items={props.options.map(({ value, label }) => ({ value, label }))}
      value={props.value}
      disabled={props.disabled ?? false}
      modal={false}
      onValueChange={(value) => props.onChange(value ?? '')}
    >
      <Select.Trigger
        id={props.id}
        className="choice"
        aria-label={props.label}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
      >
        <Select.Value placeholder={props.placeholder} />
        <Select.Icon>
          <ChevronsUpDown size={14} aria-hidden />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="popup-layer" sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className="popup menu">
            {props.options.map(({ value, label }) => (
              <Select.Item key={value} value={value} className="menu-item">
                <span className="menu-mark">
                  <Select.ItemIndicator>
                    <Check size={16} aria-hidden />
                  </Select.ItemIndicator>
                </span>
                <Select.ItemText>{label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
