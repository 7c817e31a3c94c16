/** What a page shows while it has nothing else to show. */
import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '@/contract/contract';
import { useText } from '@/i18n';

export function Loading({ lines = 6 }: { lines?: number }) {
  const text = useText();
  return (
    <div className="stack" role="status" aria-label={text.t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="skeleton" style={{ width: `${90 - ((index * 23) % 45)}%` }} />
      ))}
    </div>
  );
}

/** A refusal in full: what is wrong (its message names the fields), and the ways out. */
export function ProblemNote({ problem, children }: { problem: Problem; children?: ReactNode }) {
  const text = useText();
  return (
    <div className="note" data-tone="bad" role="alert">
      <CircleAlert size={16} aria-hidden />
      <div className="stack grow">
        <p className="wrap">{problem.message}</p>
        {problem.hints.length > 0 && (
          <ul className="stack">
            {problem.hints.map((hint) => (
              <li key={hint} className="quiet wrap">
                {hint}
              </li>
            ))}
          </ul>
        )}
        {problem.log_id !== null && <p className="quiet small">{text.t('problem-log', { id: problem.log_id })}</p>}
        {children && <div className="row row-wrap">{children}</div>}
      </div>
    </div>
  );
}

export function Note({ tone = 'plain', children }: { tone?: 'plain' | 'warn' | 'accent'; children: ReactNode }) {
  return (
    <div className="note" data-tone={tone}>
      {tone === 'warn' && <TriangleAlert size={16} aria-hidden />}
      <div className="stack grow">{children}</div>
    </div>
  );
}

/** Nothing here yet: says so and offers the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="quiet">{title}</p>
      {children && <div className="row row-wrap">{children}</div>}
    </div>
  );
}
