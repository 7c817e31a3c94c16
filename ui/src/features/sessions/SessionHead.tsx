import { Link } from '@tanstack/react-router';
import { ArrowLeft, BookOpen, Ellipsis, PanelRight, Trash2 } from 'lucide-react';
import type { RecordView } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { IconButton, Menu, Popup } from '@/design';
import { useText } from '@/i18n';
import { FieldRow } from '@/records/inspector/FieldRow';
import { useSelection } from '@/records/search';
import { Illustrative, Unknown } from '@/records/Value';
import { shown } from '@/records/values';
import { useRows, type InPlace } from './useForm';

const facts = ['event', 'date', 'starts_at', 'hall'];

interface SessionHeadProps {
  view: RecordView;
  inPlace: InPlace;
  onDelete: () => void;
}

/** What everybody asks first: which session, when, where. What is not known is asked for. */
export function SessionHead({ view, inPlace, onDelete }: SessionHeadProps) {
  const text = useText();
  const { open } = useSelection();
  return (
    <header className="page-head session-head">
      <div className="grow stack">
        <Link className="back" to="/sessions">
          <ArrowLeft size={14} aria-hidden />
          {text.t('sessions-question')}
        </Link>
        <div className="row row-wrap">
          <h1 className="wrap">{view.title}</h1>
          {view.illustrative && <Illustrative />}
        </div>
        <Facts view={view} inPlace={inPlace} />
      </div>
      <div className="page-tools">
        <Link
          className="button"
          data-look="primary"
          to="/documents/$session/$language"
          params={{ session: view.id, language: text.language }}
        >
          <BookOpen size={16} aria-hidden />
          {text.t('sessions-book')}
        </Link>
        <Menu
          align="end"
          trigger={<IconButton look="normal" icon={Ellipsis} label={text.t('sessions-menu')} />}
          sections={[
            {
              items: [
                { id: 'open', label: text.t('sessions-open-full'), icon: PanelRight, run: () => open(view.id) },
                {
                  id: 'delete',
                  label: text.t('sessions-delete-session'),
                  icon: Trash2,
                  disabled: inPlace.form.readOnly,
                  run: onDelete,
                },
              ],
            },
          ]}
        />
      </div>
    </header>
  );
}

function Facts({ view, inPlace }: { view: RecordView; inPlace: InPlace }) {
  return (
    <dl className="facts">
      {facts.map((name) => (
        <Fact key={name} name={name} view={view} inPlace={inPlace} />
      ))}
    </dl>
  );
}

/** One fact; a click opens its field. */
function Fact({ name, view, inPlace }: { name: string; view: RecordView; inPlace: InPlace }) {
  const text = useText();
  const kinds = useCatalogue();
  const rows = useRows('session', useNames(name));
  const field = kinds.field('session', name);
  if (!field) return null;
  const label = text.t(`field-session-${field.base}`);
  const value = shown(text, field, view.values[name], view.refs);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Popup
          label={label}
          onOpenChange={(isOpen) => !isOpen && Object.keys(inPlace.editor.typed).length > 0 && inPlace.editor.saveAll()}
          trigger={
            <button type="button" className="fact" aria-label={text.t('sessions-fact', { label, value: value ?? text.t('unknown-ask') })}>
              {value ?? <Unknown />}
            </button>
          }
        >
          <div className="in-place fact-form">
            {rows.map((row) => (
              <FieldRow key={row.base} row={row} form={inPlace.form} />
            ))}
          </div>
        </Popup>
      </dd>
    </div>
  );
}

const names = new Map(facts.map((name) => [name, [name] as const]));

/** The same list every time, so that the rows are looked up once. */
function useNames(name: string): readonly string[] {
  return names.get(name) ?? [];
}
