/**
 * Asking the program. Everything the window knows comes through here.
 *
 * - `useContract('record_get', { id })` reads and keeps fresh (see staleness.ts);
 * - `useCommand('record_add')` changes; edits wait until the author is known (see author.ts);
 * - `request(name, input)` is the bare call, `startJob` a call with progress and cancel.
 */
import {
  QueryClient,
  keepPreviousData,
  useMutation,
  useQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { CommandName, Commands } from '@/contract/contract';
import { platform, type Language, type ProblemError } from '@/platform';
import { authorKnown } from './author';

type Input<Name extends CommandName> = Commands[Name]['input'];
type Output<Name extends CommandName> = Commands[Name]['output'];

let language: Language = 'en';
let lastCall = 0;

/** Language of the messages that the program sends back. */
export function speak(next: Language): void {
  language = next;
}

/** A fresh call number. */
export function nextCall(): number {
  lastCall += 1;
  return lastCall;
}

/** Calls one command. Rejects with a `ProblemError`. */
export async function request<Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  call = nextCall(),
): Promise<Output<Name>> {
  const bytes = await platform().rpc(name, JSON.stringify(input), call, language);
  if (name === 'book_page') return bytes as Output<Name>;
  return JSON.parse(new TextDecoder().decode(bytes)) as Output<Name>;
}

/** The one cache. Nothing goes stale by time: events of the program say what changed. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The program is on this machine: a lost network must not pause anything.
      queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export interface ContractOptions {
  enabled?: boolean;
  /** Keep showing the last answer while another input is asked for (filters, paging). */
  keep?: boolean;
}

export function useContract<Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  options: ContractOptions = {},
): UseQueryResult<Output<Name>, ProblemError> {
  return useQuery<Output<Name>, ProblemError>({
    queryKey: [name, input],
    queryFn: () => request(name, input),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
  });
}

const edits: ReadonlySet<CommandName> = new Set<CommandName>([
  'record_add',
  'record_change',
  'record_move',
  'record_order',
  'record_delete',
  'record_link',
  'record_unlink',
  'evidence_save',
  'evidence_clear',
]);

/** Calls a command that edits, once the author's name is known. */
export async function edit<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  await authorKnown();
  return request(name, input);
}

export function useCommand<Name extends CommandName>(
  name: Name,
): UseMutationResult<Output<Name>, ProblemError, Input<Name>> {
  return useMutation<Output<Name>, ProblemError, Input<Name>>({
    mutationKey: [name],
    mutationFn: (input) => (edits.has(name) ? edit(name, input) : request(name, input)),
  });
}
