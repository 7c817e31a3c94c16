import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { runByKeys, useCommands, type Command } from '@/commands/registry';
import { useContract } from '@/data/client';
import { useHistoryCommands } from '@/data/history';
import { createStore } from '@/data/store';
import { languages, useText } from '@/i18n';
import { dialogOpen, useFiles } from './files';
import { switchLanguage } from './language';
import { railItems } from './rail-items';
import { useChangeSettings, useSettings } from './settings';

/** Which of the two overlays of commands is open. */
export const overlay = createStore<'palette' | 'help' | null>(null);

/** Offers the commands that are there on every page, and listens to the keys. Draws nothing. */
export function GlobalCommands() {
  useCommands([...useEditCommands(), ...useGoCommands(), ...useFileCommands(), ...useViewCommands()]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) runByKeys(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

function useEditCommands(): Command[] {
  const { undo, redo } = useHistoryCommands();
  return [undo, redo];
}

function useGoCommands(): Command[] {
  const text = useText();
  const navigate = useNavigate();
  return railItems.map(({ to, label }, index) => ({
    id: `go${to}`,
    group: 'go',
    title: text.t('go-to', { page: text.t(label) }),
    keys: `Alt+${index + 1}`,
    run: () => void navigate({ to }),
  }));
}

function useFileCommands(): Command[] {
  const text = useText();
  const files = useFiles();
  const open = useContract('workspace_status', {}).data?.open ?? false;
  return [
    { id: 'file-new', group: 'file', title: text.t('file-new'), run: () => void files.start('new') },
    { id: 'file-open', group: 'file', title: text.t('file-open'), keys: 'Ctrl+O', run: () => void files.start('open') },
    { id: 'file-sample', group: 'file', title: text.t('file-sample'), run: () => void files.start('sample') },
    {
      id: 'file-copy',
      group: 'file',
      title: text.t('file-copy'),
      keys: 'Ctrl+Shift+S',
      enabled: open,
      run: () => void files.start('copy'),
    },
    { id: 'file-backup', group: 'file', title: text.t('file-backup'), enabled: open, run: () => void files.backup() },
    {
      id: 'file-restore',
      group: 'file',
      title: text.t('file-restore'),
      enabled: open,
      run: () => dialogOpen.set('restore'),
    },
    { id: 'file-check', group: 'file', title: text.t('file-check'), enabled: open, run: () => dialogOpen.set('check') },
    { id: 'file-close', group: 'file', title: text.t('file-close'), enabled: open, run: () => void files.close() },
  ];
}

function useViewCommands(): Command[] {
  const text = useText();
  const client = useQueryClient();
  const change = useChangeSettings();
  const settings = useSettings();
  const compact = settings?.density === 'compact';
  return [
    { id: 'search', group: 'help', title: text.t('palette'), keys: 'Ctrl+K', run: () => overlay.set('palette') },
    { id: 'help', group: 'help', title: text.t('help-keys'), keys: '?', run: () => overlay.set('help') },
    ...['', 'light', 'dark'].map(
      (theme): Command => ({
        id: `theme-${theme}`,
        group: 'view',
        title: text.t('theme-use', { theme: text.t(`theme-${theme || 'system'}`) }),
        run: () => void change({ theme }),
      }),
    ),
    {
      id: 'density',
      group: 'view',
      title: text.t('density-use', { density: text.t(compact ? 'density-comfortable' : 'density-compact') }),
      run: () => void change({ density: compact ? 'comfortable' : 'compact' }),
    },
    ...languages.map(
      (language): Command => ({
        id: `language-${language}`,
        group: 'view',
        title: text.t('language-use', { language: text.t(`language-own-${language}`) }),
        run: () => void switchLanguage(client, language),
      }),
    ),
  ];
}
