import { Unlink } from 'lucide-react';
import type { RecordView } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { useCommand } from '@/data/client';
import { IconButton, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { RecordPicker } from '../fields/RecordPicker';
import { RecordLink } from '../RecordLink';

/** Records linked to this one, in both directions; linking and unlinking in place. */
export function Links({ view, readOnly }: { view: RecordView; readOnly: boolean }) {
  const text = useText();
  const kinds = useCatalogue();
  const link = useCommand('record_link');
  const unlink = useCommand('record_unlink');
  const problem = link.error?.problem ?? unlink.error?.problem;
  return (
    <section className="form-group" aria-label={text.t('links')}>
      <h3>{text.t('links')}</h3>
      {problem && <ProblemNote problem={problem} />}
      <ul className="lines">
        {view.links.map((linked) => (
          <li key={linked.id} className="row">
            <RecordLink record={linked} withKind />
            <span className="push">
              <IconButton
                small
                icon={Unlink}
                label={text.t('unlink', { title: linked.title })}
                disabled={readOnly}
                onClick={() => unlink.mutate({ from: view.id, to: linked.id })}
              />
            </span>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <RecordPicker
          id={`link-${view.id}`}
          label={text.t('link-add')}
          kinds={kinds.catalogue.kinds.map((kind) => kind.kind)}
          value=""
          chosen={null}
          placeholder={text.t('link-add')}
          context={{}}
          searchOnly
          onChoose={(to) => to !== '' && to !== view.id && link.mutate({ from: view.id, to })}
        />
      )}
    </section>
  );
}
