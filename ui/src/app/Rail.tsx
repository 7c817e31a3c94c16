import { Link } from '@tanstack/react-router';
import { useContract } from '@/data/client';
import { useText } from '@/i18n';
import { Mark } from './Mark';
import { railItems } from './rail-items';

export function Rail() {
  const text = useText();
  const status = useContract('workspace_status', {});
  return (
    <nav className="rail" aria-label={text.t('rail')}>
      <p className="rail-mark">
        <Mark />
        <span>{text.t('app-name')}</span>
      </p>
      <ul>
        {railItems.map(({ to, label, icon: Icon, kind }) => {
          const count = kind === undefined ? undefined : status.data?.counts[kind];
          return (
            <li key={to}>
              <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }} title={text.t(label)}>
                <Icon size={16} aria-hidden />
                <span className="rail-label">{text.t(label)}</span>
                {count !== undefined && <span className="rail-count">{text.number(count)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
