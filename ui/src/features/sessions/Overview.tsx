import { useCatalogue } from '@/data/catalogue';
import { useText } from '@/i18n';
import { FormGroups } from '@/records/inspector/FormGroups';
import { Unsaved } from '@/records/inspector/RecordInspector';
import type { RecordView } from '@/contract/contract';
import type { InPlace } from './useForm';

/** What the session is for: its texts, its papers and its particulars, edited where they stand. */
export function Overview({ view, inPlace }: { view: RecordView; inPlace: InPlace }) {
  const text = useText();
  const kinds = useCatalogue();
  const groups = kinds.form('session');
  const texts = groups.filter(({ group }) => group !== 'identity');
  const identity = groups.filter(({ group }) => group === 'identity');
  return (
    <section className="part" aria-label={text.t('sessions-part-overview')}>
      <div className="part-head">
        <h2>{text.t('sessions-question-overview')}</h2>
      </div>
      <Unsaved editor={inPlace.editor} view={view} />
      <div className="session-overview">
        <div className="in-place sheet">
          <FormGroups groups={texts} form={inPlace.form} />
        </div>
        <div className="in-place sheet">
          <FormGroups groups={identity} form={inPlace.form} />
        </div>
      </div>
    </section>
  );
}
