import { useContract } from '@/data/client';
import { Button, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { useSelection } from '../search';
import { NewRecord } from './NewRecord';
import { RecordInspector } from './RecordInspector';
import './inspector.css';

/** The right side: the record that is selected, or the one that is being made. */
export default function Inspector() {
  const { id, create } = useSelection();
  if (create !== undefined) return <NewRecord key={create} kind={create} />;
  return id === undefined ? null : <Existing key={id} id={id} />;
}

function Existing({ id }: { id: string }) {
  const text = useText();
  const { close } = useSelection();
  const record = useContract('record_get', { id });
  const status = useContract('workspace_status', {}).data;
  if (record.data && !record.error && status) {
    return <RecordInspector view={record.data} workspace={status.path} readOnly={status.read_only} />;
  }
  return (
    <aside className="side side-pad" aria-label={text.t('inspector')}>
      {record.error ? (
        <ProblemNote problem={record.error.problem}>
          <Button onClick={close}>{text.t('close')}</Button>
        </ProblemNote>
      ) : (
        <Loading />
      )}
    </aside>
  );
}
