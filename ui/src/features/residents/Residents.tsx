import { useText } from '@/i18n';
import { RecordsPage } from '@/records/RecordsPage';

export function Residents() {
  const text = useText();
  return <RecordsPage kind="resident" question={text.t('residents-question')} firstStep={text.t('residents-first')} />;
}
