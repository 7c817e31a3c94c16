// The parts come first: what a page says of its own layout stands above them.
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './design/floats.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { refuse } from './app/files';
import { showLanguage } from './app/language';
import { applySettings } from './app/settings';
import { Kinds } from './data/catalogue';
import { newQueryClient, request, speak } from './data/client';
import { followProgress } from './data/jobs';
import { refresh } from './data/staleness';
import { firstFrameShown } from './design/first-frame';
import { loadChineseFont } from './design/fonts';
import { chooseLanguage } from './i18n';
import { platform, ProblemError, startFile, startPlatform } from './platform';

const client = newQueryClient();

/** Opens the workspace that the program was started with; what is wrong with it stands on the start page. */
async function openAtStart(): Promise<void> {
  const path = startFile();
  if (path === undefined) return;
  try {
    await request('workspace_open', { path, read_only: false });
  } catch (refused) {
    if (!(refused instanceof ProblemError)) throw refused;
    refuse(refused.problem, { path });
  }
}

async function start(root: HTMLElement): Promise<void> {
  startPlatform();
  const ask = (name: 'catalogue' | 'host_abilities' | 'workspace_status') =>
    client.ensureQueryData({ queryKey: [name, {}], queryFn: () => request(name, {}) });
  const asked = [ask('catalogue'), ask('host_abilities')];
  const settings = await client.ensureQueryData({
    queryKey: ['settings_get', {}],
    queryFn: () => request('settings_get', {}),
  });
  applySettings(settings);
  const language = chooseLanguage(settings.language, navigator.languages);
  speak(language);
  const opened = openAtStart().then(() => {
    // Asked for beside the status: most starts show Overview. Without a workspace it is refused and not kept.
    void client.prefetchQuery({ queryKey: ['overview', {}], queryFn: () => request('overview', {}) });
    return ask('workspace_status');
  });
  await Promise.all([showLanguage(language), opened, ...asked]);

  const kinds = new Kinds(await client.ensureQueryData({
    queryKey: ['catalogue', {}],
    queryFn: () => request('catalogue', {}),
  }));
  platform().listen((event) => {
    refresh(client, event, kinds.shown);
    followProgress(event);
  });
  createRoot(root).render(<App client={client} kinds={kinds} />);
  requestAnimationFrame(() =>
    setTimeout(() => {
      firstFrameShown();
      // Most windows show no Chinese at once.
      loadChineseFont();
    }),
  );
}

const root = document.getElementById('root');
if (root) void start(root);
