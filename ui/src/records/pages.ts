/** Where a record is at home: the page that shows its kind. */
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

const pages: Readonly<Record<string, string>> = {
  country: '/countries',
  site: '/sites',
  park: '/parks',
  resident: '/residents',
  document: '/documents',
};

/** The page of a kind. */
export function pageOf(kind: string): string {
  return pages[kind] ?? (kind === 'session' ? '/sessions' : `/data/${kind}`);
}

/** Goes to a record: a session opens its own page, everything else the page of its kind with the inspector. */
export function useGoToRecord(): (record: { id: string; kind: string }) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ id, kind }) => {
      const place = kind === 'session' ? { to: `/sessions/${id}` } : { to: pageOf(kind), search: { id } };
      void navigate(place as Parameters<typeof navigate>[0]);
    },
    [navigate],
  );
}
