import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommands } from '@/commands/registry';
import { Button } from '@/design';
import { useText } from '@/i18n';
import { useReadOnly } from './useForm';

interface PartHeadProps {
  /** The question that the part answers. */
  question: string;
  summary?: ReactNode;
  /** The kind whose composer the button leads to. */
  kind: string;
  verb: string;
}

/** Heads a part of the session: its question, what it comes to, and the way to a new item. */
export function PartHead({ question, summary, kind, verb }: PartHeadProps) {
  const text = useText();
  const readOnly = useReadOnly();
  const add = () => focusComposer(kind);
  useCommands([{ id: `sessions-add-${kind}`, group: 'record', title: verb, keys: 'Ctrl+N', enabled: !readOnly, run: add }]);
  return (
    <div className="part-head">
      <h2>{question}</h2>
      {summary !== undefined && <p className="quiet">{summary}</p>}
      {!readOnly && (
        <Button className="push" icon={Plus} onClick={add} aria-label={verb}>
          {text.t('sessions-add')}
        </Button>
      )}
    </div>
  );
}

/** The composer stands below the list: brings it into view with the focus in its first field. */
function focusComposer(kind: string): void {
  const composer = document.querySelector<HTMLElement>(`[data-composer="${kind}"]`);
  const first = composer?.querySelector<HTMLElement>('textarea, input, button');
  first?.focus();
  composer?.scrollIntoView({ block: 'nearest' });
}
