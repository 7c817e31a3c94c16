/** Key combinations: written `Ctrl+Shift+Z`, matched by place on the keyboard so that they work in every layout. */

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

interface Combination {
  ctrl: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

function parse(keys: string): Combination {
  const parts = keys.split('+');
  return {
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

export interface KeyPress {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Whether the key press is the combination. Ctrl stands for Command on a Mac. */
export function matches(keys: string, press: KeyPress): boolean {
  const wanted = parse(keys);
  const ctrl = isMac ? press.metaKey : press.ctrlKey;
  if (ctrl !== wanted.ctrl || press.altKey !== wanted.alt) return false;
  // A letter or digit is found by its place: under Ctrl a Cyrillic layout reports another letter.
  if (/^[A-Z]$/.test(wanted.key)) return press.code === `Key${wanted.key}` && press.shiftKey === wanted.shift;
  if (/^[0-9]$/.test(wanted.key)) return press.code === `Digit${wanted.key}` && press.shiftKey === wanted.shift;
  // A mark such as ? already contains its Shift.
  return press.key === wanted.key && (press.shiftKey === wanted.shift || wanted.key.length === 1);
}

/** How the combination is written for the reader of this machine. */
export function written(keys: string): string[] {
  return keys.split('+').map((part) => (isMac ? ({ Ctrl: '⌘', Alt: '⌥', Shift: '⇧' }[part] ?? part) : part));
}

/** A combination without Ctrl or Alt is a plain character to somebody who is typing. */
export function isPlain(keys: string): boolean {
  const { ctrl, alt } = parse(keys);
  return !ctrl && !alt;
}

export function isTyping(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target instanceof HTMLTextAreaElement || isTextInput(target) || target.role === 'combobox')
  );
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
