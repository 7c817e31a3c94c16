/**
 * Language of the window. `useText()` gives the texts; `<LanguageProvider>` switches them live.
 *
 * Components say `const text = useText()` and `text.t('key', {…})`; nothing a user reads stands in code.
 */
import type { FluentBundle } from '@fluent/bundle';
import { LocalizationProvider, ReactLocalization } from '@fluent/react';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '@/platform';
import { Texts } from './texts';

export { Texts, type Args } from './texts';
export { chooseLanguage, isLanguage, languages, loadBundle } from './bundles';

const Context = createContext<Texts | null>(null);

export function LanguageProvider(props: { language: Language; bundle: FluentBundle; children: ReactNode }) {
  const { language, bundle } = props;
  const texts = useMemo(() => new Texts(language, bundle), [language, bundle]);
  const l10n = useMemo(() => new ReactLocalization([bundle]), [bundle]);
  return (
    <Context value={texts}>
      <LocalizationProvider l10n={l10n}>{props.children}</LocalizationProvider>
    </Context>
  );
}

export function useText(): Texts {
  const texts = useContext(Context);
  if (!texts) throw new Error('useText stands outside of LanguageProvider');
  return texts;
}
