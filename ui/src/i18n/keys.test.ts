/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../contract/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Keys that stand literally in a call of t or counted, also as the two ends of a choice. */
function keysIn(code: string): string[] {
  const literal = [...code.matchAll(/\.(?:t|counted)\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  const chosen = [...code.matchAll(/\.(?:t|counted)\([^()'`]*\?\s*'([^']+)'\s*:\s*'([^']+)'/g)].flatMap((match) => match.slice(1, 3));
  return [...literal, ...chosen].filter((key) => /^[a-z]/.test(key) && key !== 'key');
}

describe('texts that the code asks for', () => {
  const known = new Set(
    ['app', 'catalogue', 'format', 'indicators', 'sessions', 'ui'].flatMap((file) =>
      [...readFileSync(`../assets/locales/en/${file}.ftl`, 'utf8').matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? ''),
    ),
  );

  it('are all there', () => {
    const missing = Object.entries(sources).flatMap(([file, code]) =>
      keysIn(code).filter((key) => !known.has(key)).map((key) => `${key} (${file})`),
    );
    expect(missing, 'a missing message would show its key').toEqual([]);
  });

  it('hold no text between tags outside of the locales', () => {
    const literal = Object.entries(sources).flatMap(([file, code]) =>
      file.endsWith('.tsx')
        ? [...code.matchAll(/>\s*([A-Za-zА-я][a-zа-я]+(?: [a-zа-я]+)+)\s*</g)].map((match) => `${match[1]} (${file})`)
        : [],
    );
    expect(literal, 'what a user reads stands in the locales').toEqual([]);
  });
});
