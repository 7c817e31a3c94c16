/** How a condition fact reads: its kind of value says which of its fields hold what it states. */
import type { Row } from '@/contract/contract';
import type { Texts } from '@/i18n';
import { rounded } from './values';

type Values = Row['values'];

export interface Stated {
  words: string;
  /** Language of the words where it is another than the reader's. */
  language?: string;
  /** It says why there is no value of its own. */
  aside?: boolean;
}

/** Whether this field is the one whose column shows what the whole fact states. */
export function statesFact(kind: string, field: string): boolean {
  return kind === 'fact' && field === 'value';
}

/** What the fact states, with its unit; null when it is unknown. */
export function stated(text: Texts, values: Values): Stated | null {
  const is = values['value_kind'];
  switch (is) {
    case 'range':
      return range(text, values);
    case 'text':
      return inWords(text, values);
    case 'yes_no': {
      const yes = values['value_yes'];
      return typeof yes === 'boolean' ? { words: text.t(yes ? 'yes' : 'no') } : null;
    }
    case 'brackets':
    case 'not_applicable':
    case 'not_classified':
      return { words: text.t(`code-fact_value-${is}`), aside: true };
    case 'unknown':
      return null;
    default: {
      const { value } = values;
      return typeof value === 'number' ? { words: inUnit(text, values, text.number(rounded(value))) } : null;
    }
  }
}

/** Both ends, or the one that is known. */
function range(text: Texts, values: Values): Stated | null {
  const end = (name: string) => {
    const value = values[name];
    return typeof value === 'number' ? text.number(rounded(value)) : null;
  };
  const [low, high] = [end('value'), end('value_high')];
  if (low === null && high === null) return null;
  const span = high === null ? `≥\u00a0${low}` : low === null ? `≤\u00a0${high}` : `${low}–${high}`;
  return { words: inUnit(text, values, span) };
}

/** In the reader's language, else in one in which it is written. */
function inWords(text: Texts, values: Values): Stated | null {
  for (const language of [text.language, 'en', 'ru', 'zh']) {
    const words = values[`value_text_${language}`];
    if (typeof words === 'string') return language === text.language ? { words } : { words, language };
  }
  return null;
}

/** Units of facts are an open list: a known one is worded as in the documents, another shows as entered. */
function inUnit(text: Texts, values: Values, number: string): string {
  const { unit, value } = values;
  if (typeof unit !== 'string' || unit === '') return number;
  const key = `fact-unit-${keyOf(unit)}`;
  return text.has(key) ? text.t(key, { value: number, n: typeof value === 'number' ? value : 0 }) : `${number}\u00a0${unit}`;
}

/** The key of a unit: small letters, digits and single dashes. */
function keyOf(unit: string): string {
  return unit
    .toLowerCase()
    .replaceAll('%', 'percent')
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
