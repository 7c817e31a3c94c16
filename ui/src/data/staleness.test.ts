import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { sample } from '@/data/sample.test-data';
import { Kinds } from './catalogue';
import { isStale, refresh } from './staleness';

const { shown } = new Kinds(sample);
const stale = (name: Parameters<typeof isStale>[0], input: unknown, ...subjects: string[]) =>
  isStale(name, input, subjects, shown);

describe('what a change makes stale', () => {
  it('lists of the kind that changed, and no other', () => {
    expect(stale('record_list', { kind: 'site' }, 'site'), 'its own records').toBe(true);
    expect(stale('record_list', { kind: 'site' }, 'session'), 'nothing of a session shows in a list of sites').toBe(false);
    expect(stale('record_board', { kind: 'site' }, 'session'), 'nor on a board').toBe(false);
  });

  it('lists that show the titles of what changed', () => {
    expect(stale('record_list', { kind: 'site' }, 'country'), 'a column names the country').toBe(true);
    expect(stale('record_list', { kind: 'bracket' }, 'country'), 'the fact is named by its country').toBe(true);
  });

  it('records and the workspace with every record', () => {
    expect(stale('record_get', { id: 'x' }, 'site'), 'links and references may show anything').toBe(true);
    expect(stale('workspace_status', {}, 'site'), 'counts and undo').toBe(true);
    expect(stale('record_get', { id: 'x' }, 'settings'), 'settings are no record').toBe(false);
  });

  it('all but constants and settings when another file is open', () => {
    expect(stale('record_list', { kind: 'site' }, 'workspace'), 'another file, other records').toBe(true);
    expect(stale('catalogue', {}, 'workspace', 'site'), 'the catalogue never changes').toBe(false);
    expect(stale('settings_get', {}, 'workspace'), 'settings belong to the device').toBe(false);
    expect(stale('settings_get', {}, 'settings'), 'their own subject').toBe(true);
  });

  it('marks exactly those queries', () => {
    const client = new QueryClient();
    const keys = [
      ['record_list', { kind: 'site' }],
      ['record_list', { kind: 'session' }],
      ['catalogue', {}],
    ] as const;
    for (const key of keys) client.setQueryData(key, {});
    refresh(client, { event: 'changed', subjects: ['site'] }, shown);
    expect(keys.map((key) => client.getQueryState(key)?.isInvalidated), 'only the list of sites').toEqual([true, false, false]);
    refresh(client, { event: 'progress', call: 1, done: 1, of: 2, label: '' }, shown);
    expect(client.getQueryState(keys[1])?.isInvalidated, 'progress changes nothing').toBe(false);
  });
});
