/** The window around a part under test: a program that answers from memory, cache, texts and catalogue. */
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { cleanup } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { RecordView, Row, WorkspaceStatus } from '@/contract/contract';
import { LanguageProvider } from '@/i18n';
import { bundleOf } from '@/i18n/bundles';
import { setPlatform } from '@/platform';
import { memoryPlatform, type Answers, type MemoryPlatform } from '@/platform/memory';
import { validateSearch } from '@/records/search';
import { setAuthor } from './author';
import { CatalogueContext, Kinds } from './catalogue';
import { newQueryClient } from './client';
import { forgetDrafts } from './drafts';
import { sample } from './sample.test-data';

// What one test leaves on the screen or on the device is nothing to the next one.
afterEach(() => {
  cleanup();
  localStorage.clear();
  forgetDrafts();
});

export interface Stage {
  program: MemoryPlatform;
  client: QueryClient;
  /** Hand it to `render` and `renderHook`. */
  wrapper: (props: { children: ReactNode }) => ReactNode;
}

const english = bundleOf(
  'en',
  Object.fromEntries(
    ['app', 'catalogue', 'format', 'indicators', 'sessions', 'ui'].map((file) => [
      file,
      readFileSync(`../assets/locales/en/${file}.ftl`, 'utf8'),
    ]),
  ),
);

const Page = createContext<ReactNode>(null);

/** Shows what stands on the page as the one route of a router at this address. */
function Routed({ address, children }: { address: string; children: ReactNode }) {
  const [router] = useState(() =>
    createRouter({
      routeTree: createRootRoute({ validateSearch, component: () => useContext(Page) }),
      history: createMemoryHistory({ initialEntries: [address] }),
    }),
  );
  return (
    <Page value={children}>
      <RouterProvider router={router} />
    </Page>
  );
}

/**
 * A window in English over a program that gives these answers; the author is known. What reads the
 * address needs one, and is drawn a moment later than the rest.
 */
export function stage(answers: Answers, address?: string): Stage {
  const program = memoryPlatform({ workspace_status: () => status(), ...answers });
  setPlatform(program);
  setAuthor('Anna Petrova');
  const client = newQueryClient();
  // Asked for before the first frame, as main.tsx does.
  client.setQueryData(['workspace_status', {}], status());
  const kinds = new Kinds(sample);
  return {
    program,
    client,
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <LanguageProvider language="en" bundle={english}>
          <CatalogueContext value={kinds}>
            {address === undefined ? children : <Routed address={address}>{children}</Routed>}
          </CatalogueContext>
        </LanguageProvider>
      </QueryClientProvider>
    ),
  };
}

/** An open workspace. */
export function status(more: Partial<WorkspaceStatus> = {}): WorkspaceStatus {
  return {
    open: true,
    name: 'Forum',
    path: '/forum.parkbridge',
    read_only: false,
    notices: [],
    can_undo: null,
    can_redo: null,
    last_saved: null,
    counts: {},
    ...more,
  };
}

/** A site as a row of a list or a card of a board. */
export function row(id: string, more: Partial<Row> = {}): Row {
  return {
    id,
    title: `Site ${id}`,
    illustrative: false,
    confidentiality: 'internal',
    values: {},
    evidence: {},
    revision: 'r1',
    ...more,
  };
}

/** A site in full. */
export function view(more: Partial<RecordView> = {}): RecordView {
  return {
    id: 's1',
    kind: 'site',
    title: 'Site s1',
    confidentiality: 'internal',
    illustrative: false,
    tags: [],
    values: {},
    evidence: [],
    refs: {},
    links: [],
    revision: 'r1',
    created_at: null,
    updated_at: null,
    author: null,
    ...more,
  };
}
