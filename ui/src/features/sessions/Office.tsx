import type { RecordView } from '@/contract/contract';
import { useText } from '@/i18n';
import { Unknown } from '@/records/Value';
import { htmlLanguage, inLanguage } from './inLanguage';
import { textOf } from './lists';

/** Position, organisation and country of a person; a position that is not known is asked for. */
export function Office({ person, withCountry }: { person: RecordView; withCountry?: boolean }) {
  const text = useText();
  const position = inLanguage(person.values, 'position', text.language);
  const title = (field: string) => person.refs[textOf(person.values[field]) ?? '']?.title;
  const organisation = title('organisation');
  // Most positions name the organisation themselves: once is enough.
  const named = organisation !== undefined && position?.text.includes(organisation);
  const others = [named ? undefined : organisation, withCountry ? title('country') : undefined].filter(
    (part) => part !== undefined,
  );
  return (
    <span className="office quiet">
      {position ? (
        <span lang={htmlLanguage(position.language)}>{position.text}</span>
      ) : (
        <Unknown what={text.t('field-participant-position')} />
      )}
      {others.length > 0 && ` · ${text.list(others)}`}
    </span>
  );
}
