import { useText } from '@/i18n';
import { RecordsPage } from '@/records/RecordsPage';

export function Parks() {
  const text = useText();
  return <RecordsPage kind="park" question={text.t('parks-question')} firstStep={text.t('parks-first')} />;
}
