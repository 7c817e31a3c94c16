import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useCatalogue } from '@/data/catalogue';
import { Empty } from '@/design';
import { useText } from '@/i18n';
import { RecordsPage } from '@/records/RecordsPage';

/** The table of one kind, reached from Data. */
export function KindPage() {
  const text = useText();
  const kinds = useCatalogue();
  const { kind } = useParams({ from: '/data/$kind' });
  const back = (
    <Link to="/data" className="back-link">
      <ChevronLeft size={14} aria-hidden />
      {text.t('rail-data')}
    </Link>
  );
  if (!kinds.has(kind)) return <Empty title={text.t('page-missing')}>{back}</Empty>;
  return (
    <RecordsPage key={kind} kind={kind} question={text.t('data-kind-question', { kinds: text.t(`kinds-${kind}`) })} before={back} />
  );
}
