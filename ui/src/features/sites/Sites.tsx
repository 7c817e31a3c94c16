import { useText } from '@/i18n';
import { RecordsPage } from '@/records/RecordsPage';

export function Sites() {
  const text = useText();
  return <RecordsPage kind="site" question={text.t('sites-question')} firstStep={text.t('sites-first')} />;
}
