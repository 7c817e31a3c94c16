/** Settings of the device: the author, how the window looks. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Settings, SettingsChange } from '@/contract/contract';
import { setAuthor } from '@/data/author';
import { request, useContract } from '@/data/client';

const unchanged: SettingsChange = { author: null, language: null, theme: null, density: null };

/** Applies what the style sheets read. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement.dataset;
  for (const [key, value] of [['theme', settings.theme], ['density', settings.density]] as const) {
    if (value) root[key] = value;
    else delete root[key];
  }
  setAuthor(settings.author);
}

export function useSettings(): Settings | undefined {
  return useContract('settings_get', {}).data;
}

/** Saves a change of the settings and applies it at once. */
export function useChangeSettings(): (change: Partial<SettingsChange>) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (change) => {
      const settings = await request('settings_save', { ...unchanged, ...change });
      client.setQueryData(['settings_get', {}], settings);
      applySettings(settings);
    },
    [client],
  );
}
