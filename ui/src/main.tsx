import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { showLanguage } from './app/language';
import { applySettings } from './app/settings';
import { Kinds } from './data/catalogue';
import { newQueryClient, request } from './data/client';
import { followProgress } from './data/jobs';
import { refresh } from './data/staleness';
import { loadChineseFont } from './design/fonts';
import { chooseLanguage } from './i18n';
import { platform, startPlatform } from './platform';
import './design/fonts.css';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';

const client = newQueryClient();

async function start(root: HTMLElement): Promise<void> {
  await startPlatform();
  const asked = (['catalogue', 'host_abilities', 'workspace_status'] as const).map((name) =>
    client.ensureQueryData({ queryKey: [name, {}], queryFn: () => request(name, {}) }),
  );
  const settings = await client.ensureQueryData({
    queryKey: ['settings_get', {}],
    queryFn: () => request('settings_get', {}),
  });
  applySettings(settings);
  await Promise.all([showLanguage(chooseLanguage(settings.language, navigator.languages)), ...asked]);

  const kinds = new Kinds(await client.ensureQueryData({
    queryKey: ['catalogue', {}],
    queryFn: () => request('catalogue', {}),
  }));
  platform().listen((event) => {
    refresh(client, event, kinds.shown);
    followProgress(event);
  });
  createRoot(root).render(<App client={client} kinds={kinds} />);
  // After the first frame: most windows show no Chinese at once.
  requestAnimationFrame(() => setTimeout(loadChineseFont));
}

const root = document.getElementById('root');
if (root) void start(root);
