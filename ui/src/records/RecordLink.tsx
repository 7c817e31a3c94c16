import type { RecordRef } from '@/contract/contract';
import { useText } from '@/i18n';
import { Illustrative } from './Value';
import { useSelection } from './search';

/** Names a record and opens it in the inspector. */
export function RecordLink({ record, withKind }: { record: RecordRef; withKind?: boolean }) {
  const text = useText();
  const { open } = useSelection();
  return (
    <span className="wrap">
      <button type="button" className="link" onClick={() => open(record.id)}>
        {record.title}
      </button>
      {withKind && <span className="quiet small"> {text.t(`kind-${record.kind}`)}</span>}
      {record.illustrative && (
        <>
          {' '}
          <Illustrative />
        </>
      )}
    </span>
  );
}
