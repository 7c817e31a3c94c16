import { useState, type FormEvent } from 'react';
import { useContract } from '@/data/client';
import { useStore } from '@/data/store';
import { Button, Empty, Loading, Modal, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { CheckList } from './CheckList';
import { FileProblem } from './FileProblem';
import { dialogOpen, fileProblem, useFiles, type PathFor } from './files';

/** The dialogs of workspace files; stands once in the window. */
export default function FileDialogs() {
  const text = useText();
  const open = useStore(dialogOpen);
  const problem = useStore(fileProblem);
  const status = useContract('workspace_status', {});
  const close = () => {
    dialogOpen.set(null);
    fileProblem.set(null);
  };
  if (open === 'restore') return <RestoreDialog onClose={close} />;
  if (open === 'check') {
    return (
      <Modal open long onClose={close} title={text.t('file-check')}>
        <CheckList />
      </Modal>
    );
  }
  if (open !== null) return <PathDialog key={open} action={open} onClose={close} />;
  // The start page shows the refusal in its place; beside an open workspace it comes as a dialog.
  if (problem && status.data?.open) {
    return (
      <Modal open onClose={() => fileProblem.set(null)} title={text.t('file-refused')}>
        <FileProblem />
      </Modal>
    );
  }
  return null;
}

function PathDialog({ action, onClose }: { action: PathFor; onClose: () => void }) {
  const text = useText();
  const files = useFiles();
  const [path, setPath] = useState('');
  const [overwrite, setOverwrite] = useState(false);
  const [busy, setBusy] = useState(false);
  const makes = action === 'new' || action === 'sample';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const done = await files.at(action, path.trim(), overwrite);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Modal open onClose={onClose} title={text.t(`file-${action}`)}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="file-path">{text.t('file-path')}</label>
          <input
            id="file-path"
            className="input"
            value={path}
            autoComplete="off"
            spellCheck={false}
            placeholder={text.t('file-path-example')}
            onChange={(event) => setPath(event.target.value)}
          />
        </div>
        {makes && (
          <label className="check">
            <input type="checkbox" checked={overwrite} onChange={(event) => setOverwrite(event.target.checked)} />
            {text.t('file-overwrite')}
          </label>
        )}
        <FileProblem />
        <div className="row">
          <Button look="primary" submit disabled={busy || path.trim() === ''}>
            {text.t(`file-${action}-do`)}
          </Button>
          <Button onClick={onClose}>{text.t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}

function RestoreDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const files = useFiles();
  const problem = useStore(fileProblem);
  const backups = useContract('workspace_backups', {});
  return (
    <Modal open long onClose={onClose} title={text.t('file-restore')}>
      <div className="stack">
        <p className="quiet">{text.t('file-restore-how')}</p>
        {problem && <ProblemNote problem={problem} />}
        {backups.error && <ProblemNote problem={backups.error.problem} />}
        {backups.isPending && <Loading lines={3} />}
        {backups.data?.length === 0 && <Empty title={text.t('backups-none')} />}
        <ul className="lines">
          {backups.data?.map((backup) => (
            <li key={backup.path} className="row">
              <div className="grow">
                <p>{text.moment(backup.made_at)}</p>
                <p className="quiet small wrap">{backup.reason}</p>
              </div>
              <span className="quiet small">
                {text.t('size-mb', { size: text.rounded(backup.bytes / 1_000_000, 1) })}
              </span>
              <Button onClick={() => void files.restore(backup.path).then(onClose)}>{text.t('file-restore-do')}</Button>
            </li>
          ))}
        </ul>
      </div>
    </Modal>
  );
}
