/** Small pieces that show a value, its state and its proof. */
import type { CatalogueField, RecordRef } from '@/contract/contract';
import { useText } from '@/i18n';
import { shown, type Held } from './values';

type Refs = { readonly [id in string]?: RecordRef };

/** Nobody knows it yet: hatched, never an empty cell, a dash or a zero. */
export function Unknown({ what }: { what?: string }) {
  const text = useText();
  return <span className="unknown">{what === undefined ? text.t('unknown-ask') : text.t('unknown-what', { what })}</span>;
}

interface ValueProps {
  field: CatalogueField;
  value: Held;
  refs?: Refs;
  /** Confidence of its evidence, as rows carry it. */
  evidence?: string | undefined;
  /** Names the field in the hatch where no label stands beside it. */
  what?: string;
}

/** A value with its proof mark; unknown and not applicable are said. */
export function Value({ field, value, refs, evidence, what }: ValueProps) {
  const text = useText();
  const known = shown(text, field, value, refs);
  if (evidence === 'not_applicable') return <span className="quiet">{text.t('not-applicable')}</span>;
  if (known === null) return <Unknown {...(what === undefined ? {} : { what })} />;
  return (
    <span className="value" lang={field.language === null || field.language === 'local' ? undefined : field.language}>
      {known}
      {evidence !== undefined && <SourceMark confidence={evidence} />}
    </span>
  );
}

/** The letter of the confidence; a dot where there is evidence without one. */
export function SourceMark({ confidence }: { confidence: string }) {
  const text = useText();
  return (
    <span
      className="source-mark"
      data-confidence={confidence || undefined}
      role="img"
      aria-label={confidence ? text.t('evidence-confidence', { letter: confidence }) : text.t('evidence-there')}
      title={confidence ? text.t(`code-confidence-${confidence}`) : text.t('evidence-there')}
    >
      {confidence || '•'}
    </span>
  );
}

/** Made up to show the program. */
export function Illustrative() {
  const text = useText();
  return <span className="illustrative">{text.t('illustrative')}</span>;
}
