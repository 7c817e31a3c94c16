import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useContract } from '@/data/client';
import { Empty, Loading, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { router } from './router';
import { dialogOpen } from './files';

const icons = { error: CircleAlert, warning: TriangleAlert } as const;

/** Findings of the check over the whole workspace. */
export function CheckList() {
  const text = useText();
  const check = useContract('workspace_check', {});
  if (check.error) return <ProblemNote problem={check.error.problem} />;
  if (!check.data) return <Loading />;
  const { findings, records } = check.data;
  if (findings.length === 0) return <Empty title={text.counted('check-clean', records)} />;
  const show = (id: string) => {
    dialogOpen.set(null);
    void router.navigate({ to: '.', search: (before) => ({ ...before, id }) });
  };
  return (
    <ul className="lines">
      {findings.map((finding, index) => {
        const Icon = icons[finding.grade as keyof typeof icons] ?? Info;
        const { record } = finding;
        return (
          <li key={index} className="row">
            <Icon size={16} aria-label={text.t(`grade-${finding.grade}`)} />
            <span className="grow wrap">{finding.message}</span>
            {record !== null && (
              <button type="button" className="link" onClick={() => show(record)}>
                {text.t('show')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
