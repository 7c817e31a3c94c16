import { useText } from '@/i18n';
import { RecordsPage } from '@/records/RecordsPage';

export function Countries() {
  const text = useText();
  return <RecordsPage kind="country" question={text.t('countries-question')} firstStep={text.t('countries-first')} />;
}
