/** Texts that are held in several languages. */
import type { Row } from '@/contract/contract';

export interface Written {
  text: string;
  /** The language that it is written in: `en`, `ru`, `zh` or `local`. */
  language: string;
}

const fallbacks = ['en', 'ru', 'zh', 'local'];

/** The text in the language asked for, else in the first that it is held in; null when in none. */
export function inLanguage(values: Row['values'], base: string, language: string): Written | null {
  for (const one of [language, ...fallbacks]) {
    const held = values[`${base}_${one}`];
    const text = Array.isArray(held) ? held.join('\n') : held;
    if (typeof text === 'string' && text.trim() !== '') return { text, language: one };
  }
  return null;
}

/** For the `lang` attribute: which language the place speaks is not known. */
export function htmlLanguage(language: string): string | undefined {
  return language === 'local' ? undefined : language;
}
