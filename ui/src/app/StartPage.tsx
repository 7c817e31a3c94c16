import { FilePlus, FolderOpen, Package } from 'lucide-react';
import { useContract } from '@/data/client';
import { Button, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { FileProblem } from './FileProblem';
import { useFiles } from './files';
import { Mark } from './Mark';
import { LanguageMenu } from './LanguageMenu';

/** Before a workspace is open: what the program is for, and the three ways in. */
export function StartPage() {
  const text = useText();
  const files = useFiles();
  const status = useContract('workspace_status', {});
  const recent = useContract('settings_get', {}).data?.recent ?? [];
  return (
    <main className="start">
      <div className="start-card">
        <header className="row">
          <Mark size={28} />
          <h1 className="grow">{text.t('app-name')}</h1>
          <LanguageMenu />
        </header>
        <p className="quiet">{text.t('start-what')}</p>
        <FileProblem />
        {status.error && <ProblemNote problem={status.error.problem} />}
        <div className="start-ways">
          <Way icon={FilePlus} label="file-new" hint="file-new-hint" onClick={() => void files.start('new')} />
          <Way icon={FolderOpen} label="file-open" hint="file-open-hint" onClick={() => void files.start('open')} />
          <Way icon={Package} label="file-sample" hint="file-sample-hint" onClick={() => void files.start('sample')} />
        </div>
        {recent.length > 0 && (
          <section className="stack" aria-labelledby="recent-files">
            <h2 id="recent-files">{text.t('file-recent')}</h2>
            <ul className="lines">
              {recent.map((path) => (
                <li key={path}>
                  <Button look="plain" className="start-file" onClick={() => void files.at('open', path, false)}>
                    <span className="strong wrap">{fileName(path)}</span>
                    <span className="quiet small wrap">{path}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}

function Way(props: { icon: typeof FilePlus; label: string; hint: string; onClick: () => void }) {
  const text = useText();
  const { icon: Icon } = props;
  return (
    <button type="button" className="start-way" onClick={props.onClick}>
      <Icon size={20} aria-hidden />
      <span className="strong">{text.t(props.label)}</span>
      <span className="quiet small">{text.t(props.hint)}</span>
    </button>
  );
}

/** The name of a file on any system, without its ending. */
export function fileName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).replace(/\.parkbridge$/, '');
}
