import { useStore } from '@/data/store';
import { Button, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { fileProblem, readable, useFiles } from './files';

/** Why the last file action was refused; a file that cannot be written can still be read. */
export function FileProblem() {
  const text = useText();
  const files = useFiles();
  const problem = useStore(fileProblem);
  const file = useStore(readable);
  if (problem === null) return null;
  return (
    <ProblemNote problem={problem}>
      {file && <Button onClick={() => void files.read(file.path)}>{text.t('file-open-reading')}</Button>}
    </ProblemNote>
  );
}
