import { describe, expect, it, vi } from 'vitest';
import { findCommands } from './find';
import { isPlain, matches, type KeyPress } from './keys';
import { collect, type Command } from './registry';

const press = (more: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  group: 'edit',
  title: id,
  run: vi.fn(),
  ...more,
});

describe('keys', () => {
  it('are found by their place, in every layout', () => {
    const cyrillic = press({ key: 'я', code: 'KeyZ', ctrlKey: true });
    expect(matches('Ctrl+Z', cyrillic), 'the same key under a Cyrillic layout').toBe(true);
    expect(matches('Ctrl+Shift+Z', cyrillic), 'without Shift it is undo, not redo').toBe(false);
    expect(matches('Alt+3', press({ key: '3', code: 'Digit3', altKey: true })), 'the rail').toBe(true);
  });

  it('leave plain characters to somebody who types', () => {
    expect(isPlain('?'), 'a character').toBe(true);
    expect(isPlain('Ctrl+K'), 'a command').toBe(false);
    expect(matches('?', press({ key: '?', code: 'Slash', shiftKey: true })), 'the mark contains its Shift').toBe(true);
  });
});

describe('the registry', () => {
  it('shows one command of an id, the later offer, in the order of the groups', () => {
    const first = command('new', { title: 'New site', group: 'record' });
    const later = command('new', { title: 'New country', group: 'record' });
    const all = collect(new Map([['a', [command('undo'), first]], ['b', [later, command('go', { group: 'go' })]]]));
    expect(all.map(({ title }) => title), 'record, edit, go').toEqual(['New country', 'undo', 'go']);
  });

  it('is searched by the beginnings of words, and by parts in Chinese', () => {
    const all = [command('New workspace'), command('Go to: Sites'), command('新建工作区')];
    expect(findCommands(all, 'wor new').map(({ id }) => id), 'in any order').toEqual(['New workspace']);
    expect(findCommands(all, 'ites'), 'not from the middle of a word').toEqual([]);
    expect(findCommands(all, '工作').map(({ id }) => id), 'Chinese has no spaces').toEqual(['新建工作区']);
    expect(findCommands(all, '').length, 'everything before anything is typed').toBe(3);
  });
});
