/** Loads the Fluent texts of a language; each language is a chunk of its own. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from '@/platform';

export const languages: readonly Language[] = ['en', 'ru', 'zh'];

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** The language of the settings, else of the system, else English. */
export function chooseLanguage(wanted: string, system: readonly string[]): Language {
  const candidates = [wanted, ...system].map((code) => code.slice(0, 2).toLowerCase());
  return candidates.find(isLanguage) ?? 'en';
}

/** Builds the bundle of a language from the texts of its files. */
export function bundleOf(language: Language, sources: Record<string, string>): FluentBundle {
  // Isolating marks would land in accessible names and copied tables; all three scripts run left to right.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of Object.values(sources)) bundle.addResource(new FluentResource(source));
  return bundle;
}

const loaders: Record<Language, () => Promise<{ sources: Record<string, string> }>> = {
  en: () => import('./locales/en'),
  ru: () => import('./locales/ru'),
  zh: () => import('./locales/zh'),
};

export async function loadBundle(language: Language): Promise<FluentBundle> {
  const { sources } = await loaders[language]();
  return bundleOf(language, sources);
}
