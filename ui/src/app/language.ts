/** The language of the face: chosen at the start, switched live, remembered in the settings. */
import type { FluentBundle } from '@fluent/bundle';
import type { QueryClient } from '@tanstack/react-query';
import { request, speak } from '@/data/client';
import { createStore } from '@/data/store';
import { loadBundle } from '@/i18n';
import type { Language } from '@/platform';

export const spoken = createStore<{ language: Language; bundle: FluentBundle } | null>(null);

/** Shows the window in this language. */
export async function showLanguage(language: Language): Promise<void> {
  const bundle = await loadBundle(language);
  speak(language);
  document.documentElement.lang = language;
  spoken.set({ language, bundle });
}

/** Switches live: titles, labels of changes and messages come from the program, so all is asked again. */
export async function switchLanguage(client: QueryClient, language: Language): Promise<void> {
  await showLanguage(language);
  await Promise.all([
    client.invalidateQueries(),
    request('settings_save', { author: null, language, theme: null, density: null }),
  ]);
}
