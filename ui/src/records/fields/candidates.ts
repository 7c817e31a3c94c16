/** Records that a reference may point to, and making one on the spot. */
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordRef } from '@/contract/contract';
import { useCatalogue } from '@/data/catalogue';
import { request, useCommand, useContract } from '@/data/client';
import { useText } from '@/i18n';
import { ProblemError } from '@/platform';
import { listRequest } from '../requests';

const shownAtFirst = 40;

/** Hits of the search, null while they are on their way; before anything is typed, the first records by title. */
export function useCandidates(kinds: readonly string[], asked: string, enabled: boolean): RecordRef[] | null {
  const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
  const search = useContract(
    'record_search',
    { text: asked, limit: shownAtFirst, kind },
    { enabled: enabled && asked !== '' },
  );
  const first = useQueries({
    queries: kinds.map((one) => {
      const input = listRequest(one, { sort: 'title', limit: shownAtFirst });
      return {
        queryKey: ['record_list', input] as const,
        queryFn: () => request('record_list', input),
        enabled: enabled && asked === '',
      };
    }),
  });
  if (asked !== '') return search.data?.hits.filter((hit) => kinds.includes(hit.kind)) ?? null;
  return first.flatMap((page, index) =>
    (page.data?.rows ?? []).map(({ id, title, illustrative }) => ({ id, title, illustrative, kind: kinds[index] ?? '' })),
  );
}

/** Makes a record from its title alone; only for kinds that need nothing more than `context` holds. */
export function useQuickCreate(kinds: readonly string[], context: Readonly<Record<string, string>>) {
  const text = useText();
  const catalogue = useCatalogue();
  const add = useCommand('record_add');
  const [problem, setProblem] = useState<string | null>(null);

  const needs = (kind: string) => {
    const title = catalogue.titleField(kind, text.language);
    return catalogue.required(kind).filter((field) => field.name !== title?.name);
  };
  const creatable = kinds.filter(
    (kind) => catalogue.titleField(kind, text.language) && needs(kind).every((field) => context[field.name]),
  );

  const create = async (kind: string, title: string): Promise<RecordRef | null> => {
    const field = catalogue.titleField(kind, text.language);
    if (!field) return null;
    const values: Record<string, string> = { [field.name]: title };
    for (const { name } of needs(kind)) values[name] = context[name] ?? '';
    setProblem(null);
    try {
      const { id } = await add.mutateAsync({ kind, values, illustrative: false, confidentiality: null });
      return { id, kind, title, illustrative: false };
    } catch (refused) {
      if (!(refused instanceof ProblemError)) throw refused;
      setProblem(refused.problem.message);
      return null;
    }
  };
  return { create, creatable, problem };
}
