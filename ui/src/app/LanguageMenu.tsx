import { useQueryClient } from '@tanstack/react-query';
import { Languages } from 'lucide-react';
import { Menu } from '@/design';
import { languages, useText } from '@/i18n';
import { switchLanguage } from './language';

/** The languages by their own names. */
export function LanguageMenu() {
  const text = useText();
  const client = useQueryClient();
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className="button" data-look="plain" aria-label={text.t('language-menu')}>
          <Languages size={16} aria-hidden />
          {text.t(`language-short-${text.language}`)}
        </button>
      }
      sections={[
        {
          items: languages.map((language) => ({
            id: language,
            label: text.t(`language-own-${language}`),
            lang: language,
            checked: language === text.language,
            run: () => void switchLanguage(client, language),
          })),
        },
      ]}
    />
  );
}
