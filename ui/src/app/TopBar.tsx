import { useIsMutating } from '@tanstack/react-query';
import { ChevronDown, Lock, Redo2, Search, SlidersHorizontal, Undo2 } from 'lucide-react';
import { useContract } from '@/data/client';
import { useHistoryCommands } from '@/data/history';
import { IconButton, Keys, Menu, type MenuItem } from '@/design';
import { useOffered } from '@/commands/registry';
import { useText } from '@/i18n';
import { overlay } from './GlobalCommands';
import { LanguageMenu } from './LanguageMenu';
import { fileName } from './StartPage';
import { useFiles } from './files';
import { useChangeSettings, useSettings } from './settings';

export function TopBar() {
  const text = useText();
  const { undo, redo } = useHistoryCommands();
  return (
    <header className="bar">
      <WorkspaceMenu />
      <button type="button" className="bar-search" onClick={() => overlay.set('palette')}>
        <Search size={16} aria-hidden />
        <span className="clip">{text.t('palette')}</span>
        <Keys keys="Ctrl+K" />
      </button>
      <div className="row bar-tools">
        {[undo, redo].map((command) => (
          <IconButton
            key={command.id}
            icon={command.id === 'undo' ? Undo2 : Redo2}
            label={command.title}
            keys={command.keys}
            disabled={command.enabled === false}
            onClick={command.run}
          />
        ))}
        <LookMenu />
        <LanguageMenu />
      </div>
    </header>
  );
}

/** The workspace, how it stands, and what can be done with its file. */
function WorkspaceMenu() {
  const text = useText();
  const files = useFiles();
  const status = useContract('workspace_status', {}).data;
  const recent = useContract('settings_get', {}).data?.recent ?? [];
  const fileCommands = useOffered().filter((command) => command.group === 'file');
  const items: MenuItem[] = fileCommands.map((command) => ({
    id: command.id,
    label: command.title,
    keys: command.keys,
    disabled: command.enabled === false,
    run: command.run,
  }));
  const others = recent.filter((path) => path !== status?.path).slice(0, 6);
  return (
    <div className="row bar-workspace">
      <Menu
        trigger={
          <button type="button" className="button bar-name" data-look="plain" title={status?.path}>
            <span className="strong clip">{status?.name}</span>
            <ChevronDown size={14} aria-label={text.t('file-menu')} />
          </button>
        }
        sections={[
          { items: items.slice(0, 3) },
          { items: items.slice(3) },
          {
            heading: text.t('file-recent'),
            items: others.map((path) => ({
              id: path,
              label: fileName(path),
              run: () => void files.at('open', path, false),
            })),
          },
        ]}
      />
      <SavedState />
    </div>
  );
}

function SavedState() {
  const text = useText();
  const saving = useIsMutating() > 0;
  const status = useContract('workspace_status', {}).data;
  if (status?.read_only) {
    return (
      <span className="tag" data-tone="warn">
        <Lock size={12} aria-hidden />
        {text.t('read-only')}
      </span>
    );
  }
  return (
    <span className="quiet small clip bar-saved" role="status">
      {saving
        ? text.t('saving')
        : status?.last_saved
          ? text.t('saved-at', { time: text.clock(status.last_saved) })
          : text.t('saved')}
    </span>
  );
}

function LookMenu() {
  const text = useText();
  const settings = useSettings();
  const change = useChangeSettings();
  const density = settings?.density === 'compact' ? 'compact' : 'comfortable';
  return (
    <Menu
      align="end"
      trigger={<IconButton icon={SlidersHorizontal} label={text.t('look-menu')} />}
      sections={[
        {
          heading: text.t('theme'),
          items: ['', 'light', 'dark'].map((theme) => ({
            id: `theme-${theme}`,
            label: text.t(`theme-${theme || 'system'}`),
            checked: (settings?.theme ?? '') === theme,
            run: () => void change({ theme }),
          })),
        },
        {
          heading: text.t('density'),
          items: ['comfortable', 'compact'].map((one) => ({
            id: `density-${one}`,
            label: text.t(`density-${one}`),
            checked: density === one,
            run: () => void change({ density: one }),
          })),
        },
      ]}
    />
  );
}
