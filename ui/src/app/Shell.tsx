import { Outlet } from '@tanstack/react-router';
import { Suspense, lazy, useEffect, useRef, useState, type MouseEvent } from 'react';
import { useContract } from '@/data/client';
import { useStore } from '@/data/store';
import { Button, Loading, Note } from '@/design';
import { afterFirstFrame } from '@/design/first-frame';
import { useText } from '@/i18n';
import { useSelection } from '@/records/search';
import { AuthorBar } from './AuthorBar';
import { GlobalCommands, overlay } from './GlobalCommands';
import { PaletteWaiting, type Begun } from './PaletteWaiting';
import { Rail } from './Rail';
import { TopBar } from './TopBar';

const loadPalette = () => import('./Palette');
const loadInspector = () => import('@/records/inspector/Inspector');
const Inspector = lazy(loadInspector);
const Palette = lazy(loadPalette);
const Help = lazy(() => import('./Help'));
/** What the next key or click will want. */
const fetchAhead = afterFirstFrame(() => Promise.all([loadPalette(), loadInspector()]));

/** Rail, bar, page and inspector. */
export function Shell() {
  const text = useText();
  const { id, create } = useSelection();
  const inspecting = id !== undefined || create !== undefined;
  useEffect(() => {
    void fetchAhead();
  }, []);
  return (
    <div className="shell" data-inspecting={inspecting || undefined}>
      <a className="skip" href="#page" onClick={(event) => skipTo(event, 'page')}>
        {text.t('skip-to-page')}
      </a>
      <GlobalCommands />
      <Rail />
      <TopBar />
      <main className="page" id="page" tabIndex={-1}>
        <AuthorBar />
        <Notices />
        <Outlet />
      </main>
      {inspecting && (
        <Suspense
          fallback={
            <aside className="side">
              <Loading />
            </aside>
          }
        >
          <Inspector />
        </Suspense>
      )}
      <Overlays />
    </div>
  );
}

/** The hash is the address of the page: the link must not change it. */
function skipTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function Overlays() {
  const open = useStore(overlay);
  const begun = useRef<Begun>({ typed: '', entered: false });
  if (open === null) return null;
  const close = () => {
    begun.current = { typed: '', entered: false };
    overlay.set(null);
  };
  if (open === 'help') {
    return (
      <Suspense>
        <Help onClose={close} />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={<PaletteWaiting begun={begun} onClose={close} />}>
      <Palette begun={begun} onClose={close} />
    </Suspense>
  );
}

/** What was noticed on opening the file; said until it is put away. */
function Notices() {
  const text = useText();
  const status = useContract('workspace_status', {}).data;
  const [read, setRead] = useState<readonly string[]>([]);
  const unread = (status?.notices ?? []).filter((notice) => !read.includes(notice));
  return unread.map((notice) => (
    <Note key={notice} tone="warn">
      <div className="row">
        <p className="grow wrap">{notice}</p>
        <Button small onClick={() => setRead([...read, notice])}>
          {text.t('put-away')}
        </Button>
      </div>
    </Note>
  ));
}
