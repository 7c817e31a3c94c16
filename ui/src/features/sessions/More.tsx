import { Link } from '@tanstack/react-router';
import { useText } from '@/i18n';
import { pointingAt } from '@/records/requests';
import type { Listed } from './lists';

/** A list longer than one answer says so and leads to the table that has them all. */
export function More({ listed, kind, session }: { listed: Listed; kind: string; session: string }) {
  const text = useText();
  const rest = (listed.total ?? 0) - listed.rows.length;
  if (rest <= 0) return null;
  return (
    <Link to="/data/$kind" params={{ kind }} search={{ filters: [pointingAt('session', session)] }}>
      {text.counted('sessions-more', rest)}
    </Link>
  );
}
