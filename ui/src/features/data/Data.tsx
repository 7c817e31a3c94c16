import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useCatalogue } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { useText } from '@/i18n';
import './data.css';

/** Kinds by what they are about; every kind of the catalogue is in one of the groups. */
const groups: readonly { key: string; kinds: readonly string[] }[] = [
  { key: 'conditions', kinds: ['country', 'place', 'zone', 'fact', 'bracket', 'source'] },
  { key: 'sites', kinds: ['park', 'park_year', 'site', 'building', 'utility', 'plot'] },
  { key: 'companies', kinds: ['organisation', 'resident'] },
  {
    key: 'sessions',
    kinds: ['event', 'session', 'participant', 'seat', 'run_item', 'statement', 'point', 'question', 'document'],
  },
];

/** Every kind of record with its count, as the way into its table. */
export function Data() {
  const text = useText();
  const kinds = useCatalogue();
  const counts = useContract('workspace_status', {}).data?.counts ?? {};
  useEffect(() => {
    document.title = text.t('window-title', { page: text.t('data-question') });
  }, [text]);
  return (
    <>
      <header className="page-head">
        <div className="grow">
          <h1>{text.t('data-question')}</h1>
          <p className="quiet">{text.t('data-how')}</p>
        </div>
      </header>
      <div className="kinds">
        {groups.map(({ key, kinds: members }) => (
          <section key={key} aria-labelledby={`kinds-${key}`} className="stack">
            <h2 id={`kinds-${key}`}>{text.t(`data-group-${key}`)}</h2>
            <ul>
              {members
                .filter((kind) => kinds.has(kind))
                .map((kind) => (
                  <li key={kind}>
                    <Link to="/data/$kind" params={{ kind }} className="kind-link">
                      <span className="grow wrap">{text.t(`kinds-${kind}`)}</span>
                      <span className="quiet">{text.number(counts[kind] ?? 0)}</span>
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
