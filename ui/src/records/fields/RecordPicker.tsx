import { Combobox } from '@base-ui/react/combobox';
import { ChevronsUpDown, Plus, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RecordRef } from '@/contract/contract';
import { useText } from '@/i18n';
import { useCandidates, useQuickCreate } from './candidates';

interface RecordPickerProps {
  id: string;
  label: string;
  /** The kinds that may be chosen. */
  kinds: readonly string[];
  /** Id of the chosen record; empty for none. */
  value: string;
  chosen: RecordRef | null;
  placeholder: string;
  readOnly?: boolean | undefined;
  invalid?: boolean;
  /** Values that a record made here may take over, such as the country. */
  context: Readonly<Record<string, string>>;
  /** Lists nothing before something is typed, and makes nothing. */
  searchOnly?: boolean;
  onChoose: (id: string) => void;
  onEscape?: (() => void) | undefined;
}

/** One line of the list: a record, or the offer to make one. */
interface Item extends RecordRef {
  create: boolean;
}

/** Finds a record by any of its texts, or makes a new one of that name. */
export function RecordPicker(props: RecordPickerProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [made, setMade] = useState<RecordRef | null>(null);
  const [open, setOpen] = useState(false);
  const { create, creatable, problem } = useQuickCreate(props.kinds, props.context);
  const asked = (typed ?? '').trim();
  const found = useCandidates(props.kinds, asked, open && !(props.searchOnly && asked === ''));

  const chosen: RecordRef | null =
    props.value === '' ? null : (props.chosen ?? (made?.id === props.value ? made : { ...gone, id: props.value, title: text.t('record-gone') }));
  const items: Item[] = (found ?? []).map((record) => ({ ...record, create: false }));
  if (found && asked !== '' && !props.searchOnly) for (const kind of creatable) items.push({ ...gone, id: `new-${kind}`, kind, title: asked, create: true });

  // Emptying the text clears the value when the field is left, as in every other field, and not before.
  const emptied = useRef(false);
  const choose = async (item: Item | null) => {
    emptied.current = false;
    setTyped(null);
    if (item === null) return props.onChoose('');
    if (!item.create) return props.onChoose(item.id);
    const record = await create(item.kind, item.title);
    if (!record) return;
    setMade(record);
    props.onChoose(record.id);
  };

  // Enter may come before the answer: it then takes the first hit, never one of an earlier search.
  const entered = useRef(false);
  const highlighted = useRef(false);
  const [, setTurn] = useState(0);
  useEffect(() => {
    if (!entered.current || found === null) return;
    entered.current = false;
    setOpen(false);
    setTyped(null);
    if (items[0]) void choose(items[0]);
  });

  return (
    <div className="picker">
      <Combobox.Root<Item>
        items={items}
        filter={null}
        open={open}
        onOpenChange={(next) => {
          setOpen(next);
          if (!next && !entered.current && !emptied.current) setTyped(null);
        }}
        value={chosen && { ...chosen, create: false }}
        inputValue={typed ?? chosen?.title ?? ''}
        onInputValueChange={(next, { reason }) => {
          if (reason !== 'input-change') return;
          setTyped(next);
          emptied.current = next === '' && props.value !== '';
        }}
        itemToStringLabel={(item) => item.title}
        isItemEqualToValue={(a, b) => a.id === b.id}
        onValueChange={(item, { reason }) => {
          // The library takes Escape and an empty text for a choice; here Escape only gives up.
          if (reason !== 'escape-key' && reason !== 'input-clear') void choose(item);
        }}
        readOnly={props.readOnly ?? false}
        onItemHighlighted={(item) => {
          highlighted.current = item !== undefined;
        }}
        autoHighlight
      >
        <Combobox.InputGroup className="picker-field">
          <Combobox.Input
            id={props.id}
            className="input"
            placeholder={props.placeholder}
            onBlur={() => emptied.current && void choose(null)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                emptied.current = false;
                setTyped(null);
                props.onEscape?.();
              } else if (event.key === 'Enter' && emptied.current && !highlighted.current) {
                void choose(null);
              }
              entered.current = event.key === 'Enter' && open && asked !== '' && !highlighted.current;
              if (!entered.current) return;
              event.preventDefault();
              setTurn((before) => before + 1);
            }}
            aria-label={props.label}
            aria-invalid={props.invalid || undefined}
            data-empty={props.value === '' || undefined}
          />
          <span className="picker-tools">
            {props.value !== '' && !props.readOnly && (
              <Combobox.Clear aria-label={text.t('clear')}>
                <X size={14} aria-hidden />
              </Combobox.Clear>
            )}
            <Combobox.Trigger aria-label={text.t('open-list')}>
              <ChevronsUpDown size={14} aria-hidden />
            </Combobox.Trigger>
          </span>
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner className="popup-layer" sideOffset={4}>
            <Combobox.Popup className="popup menu picker-popup">
              <Combobox.Empty className="picker-none">{text.t('picker-none')}</Combobox.Empty>
              <Combobox.List>
                {(item: Item) => (
                  <Combobox.Item key={item.id} value={item} className="menu-item">
                    {item.create && <Plus size={16} aria-hidden />}
                    <span className="grow">
                      {item.create
                        ? text.t('picker-create', { title: item.title })
                        : item.title}
                    </span>
                    {(item.create || props.kinds.length > 1) && (
                      <span className="quiet small">{text.t(`kind-${item.kind}`)}</span>
                    )}
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

const gone: RecordRef = { id: '', kind: '', title: '', illustrative: false };
