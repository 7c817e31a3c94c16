import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { CatalogueContext, type Kinds } from '@/data/catalogue';
import { useContract } from '@/data/client';
import { useStore } from '@/data/store';
import { Announcer, Toasts } from '@/design';
import { afterFirstFrame } from '@/design/first-frame';
import { LanguageProvider } from '@/i18n';
import { spoken } from './language';
import { router } from './router';
import { StartPage } from './StartPage';
import './shell.css';

const FileDialogs = lazy(afterFirstFrame(() => import('./FileDialogs')));

/** Everything that stands around the pages. */
export function App({ client, kinds }: { client: QueryClient; kinds: Kinds }) {
  const face = useStore(spoken);
  if (!face) return null;
  return (
    // A strict content policy: no part of the window writes style or script elements.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <LanguageProvider language={face.language} bundle={face.bundle}>
          <CatalogueContext value={kinds}>
            <Door />
            <Suspense>
              <FileDialogs />
            </Suspense>
            <Toasts />
            <Announcer />
          </CatalogueContext>
        </LanguageProvider>
      </QueryClientProvider>
    </CSPProvider>
  );
}

/** The start page until a workspace is open. */
function Door() {
  const status = useContract('workspace_status', {});
  return status.data?.open ? <RouterProvider router={router} /> : <StartPage />;
}
