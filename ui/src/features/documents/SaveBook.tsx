/** Writes the book as a PDF: where to, how far it is, and where it lies now. */
import { useState, type FormEvent } from 'react';
import type { BookReady } from '@/contract/contract';
import { useContract } from '@/data/client';
import { useJob, type JobState } from '@/data/jobs';
import { Button, Modal, Note, ProblemNote } from '@/design';
import { useText } from '@/i18n';

export interface Saving {
  job: JobState<BookReady>;
  /** The path is being asked for in the window, because no dialog can be shown. */
  asking: boolean;
  /** The path typed last. */
  path: string;
  start: () => void;
  at: (path: string, overwrite: boolean) => void;
  putAway: () => void;
}

/** Saving the book of one session in one language. */
export function useSaveBook(about: string, language: string): Saving {
  const { job, start, clear } = useJob('book_build');
  const dialogs = useContract('host_abilities', {}).data?.dialogs ?? false;
  const [asking, setAsking] = useState(false);
  const [path, setPath] = useState('');
  const write = (to: string | null, overwrite: boolean) =>
    void start({ kind: 'session-book', about, language, path: to, overwrite });
  return {
    job,
    asking,
    path,
    // A dialog of the system asks itself before it replaces a file.
    start: () => (dialogs ? write(null, false) : setAsking(true)),
    at: (to, overwrite) => {
      setPath(to);
      setAsking(false);
      write(to, overwrite);
    },
    putAway: () => {
      setAsking(false);
      clear();
    },
  };
}

/** What saving has come to; nothing while nobody saves. */
export function SaveState({ saving }: { saving: Saving }) {
  const text = useText();
  const { job } = saving;
  return (
    <>
      {saving.asking && <PathDialog path={saving.path} onClose={saving.putAway} onPath={saving.at} />}
      {job.state === 'running' && <Running job={job} />}
      {job.state === 'done' && <Written ready={job.output} onClose={saving.putAway} />}
      {job.state === 'failed' && (
        <ProblemNote problem={job.problem}>
          <Button onClick={saving.start}>{text.t('book-save-again')}</Button>
          <Button onClick={saving.putAway}>{text.t('close')}</Button>
        </ProblemNote>
      )}
    </>
  );
}

function Running({ job }: { job: Extract<JobState<BookReady>, { state: 'running' }> }) {
  const text = useText();
  const { progress } = job;
  return (
    <div className="note book-running">
      <div className="stack grow" role="status">
        <p>{progress?.label ?? text.t('book-saving')}</p>
        <div
          className="progress"
          role="progressbar"
          aria-label={text.t('book-saving')}
          aria-valuemin={0}
          aria-valuemax={progress?.of ?? 1}
          aria-valuenow={progress?.done ?? 0}
        >
          <div style={{ width: `${progress && progress.of > 0 ? (100 * progress.done) / progress.of : 0}%` }} />
        </div>
      </div>
      <Button onClick={job.cancel}>{text.t('cancel')}</Button>
    </div>
  );
}

function Written({ ready, onClose }: { ready: BookReady; onClose: () => void }) {
  const text = useText();
  const size = text.t('book-size', { size: text.rounded(ready.bytes / 1000, 0) });
  return (
    <Note tone="accent">
      <div className="row" role="status">
        <div className="stack grow">
          <p className="strong">{text.t('book-saved')}</p>
          <p className="wrap">{ready.path}</p>
          <p className="quiet small">{text.list([text.counted('book-pages', ready.pages), size])}</p>
        </div>
        <Button onClick={onClose}>{text.t('close')}</Button>
      </div>
    </Note>
  );
}

interface PathDialogProps {
  path: string;
  onClose: () => void;
  onPath: (path: string, overwrite: boolean) => void;
}

function PathDialog({ path: before, onClose, onPath }: PathDialogProps) {
  const text = useText();
  const [path, setPath] = useState(before);
  const [overwrite, setOverwrite] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() !== '') onPath(path.trim(), overwrite);
  };
  return (
    <Modal open onClose={onClose} title={text.t('book-save')}>
      <form className="stack" onSubmit={submit}>
        <div className="field">
          <label htmlFor="book-path">{text.t('book-path')}</label>
          <input
            id="book-path"
            className="input"
            value={path}
            autoComplete="off"
            spellCheck={false}
            autoFocus
            aria-describedby="book-path-note"
            onChange={(event) => setPath(event.target.value)}
          />
          <p id="book-path-note" className="quiet small">
            {text.t('book-path-note')}
          </p>
        </div>
        <label className="check">
          <input type="checkbox" checked={overwrite} onChange={(event) => setOverwrite(event.target.checked)} />
          {text.t('book-overwrite')}
        </label>
        <div className="row">
          <Button look="primary" submit disabled={path.trim() === ''}>
            {text.t('book-save')}
          </Button>
          <Button onClick={onClose}>{text.t('cancel')}</Button>
        </div>
      </form>
    </Modal>
  );
}
