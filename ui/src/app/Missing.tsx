import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button, Empty, ProblemNote } from '@/design';
import { useText } from '@/i18n';
import { problemError, ProblemError } from '@/platform';

/** The address names no page. */
export function Missing() {
  const text = useText();
  return (
    <Empty title={text.t('page-missing')}>
      <Link to="/" className="button">
        {text.t('rail-overview')}
      </Link>
    </Empty>
  );
}

/** A page failed to draw: says what happened and lets the person try again. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const text = useText();
  const { problem } = error instanceof ProblemError ? error : problemError(error);
  return (
    <ProblemNote problem={problem}>
      <Button onClick={reset}>{text.t('try-again')}</Button>
    </ProblemNote>
  );
}
