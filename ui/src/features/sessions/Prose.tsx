import { useText } from '@/i18n';
import type { Row } from '@/contract/contract';
import { Unknown } from '@/records/Value';
import { htmlLanguage, inLanguage } from './inLanguage';

interface ProseProps {
  values: Row['values'];
  base: string;
  /** Said in the hatch where it is not written in any language. */
  missing: string;
  className?: string;
}

/** A text in the language of the face; another one is shown with a mark, never passed off as ours. */
export function Prose({ values, base, missing, className }: ProseProps) {
  const text = useText();
  const written = inLanguage(values, base, text.language);
  if (!written) return <Unknown what={missing} />;
  return (
    <p className={['prose', className].filter(Boolean).join(' ')}>
      <span lang={htmlLanguage(written.language)}>{written.text}</span>
      {written.language !== text.language && (
        <span className="tag">{text.t('sessions-in-language', { language: text.t(`language-${written.language}`) })}</span>
      )}
    </p>
  );
}
