/** What a reader sees, and which of it is no text but the key of a message that is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));

interface Known {
  /** First words of message keys, such as `sessions` or `field`. */
  families: ReadonlySet<string>;
  /** Everything that may rightly be read: the texts of the messages and of the sample. */
  written: string;
}

const known: Known = (() => {
  const families = new Set<string>();
  const written: string[] = [];
  for (const language of ['en', 'ru', 'zh']) {
    const folder = `${assets}/locales/${language}`;
    for (const file of readdirSync(folder)) {
      for (const line of readFileSync(`${folder}/${file}`, 'utf8').split('\n')) {
        const message = /^([a-z][\w]*)-[\w-]+ =(.*)$/.exec(line);
        if (message?.[1]) families.add(message[1]);
        if (!line.startsWith('#')) written.push(message?.[2] ?? line);
      }
    }
  }
  for (const file of readdirSync(`${assets}/sample`)) written.push(readFileSync(`${assets}/sample/${file}`, 'utf8'));
  return { families, written: written.join('\n').toLowerCase() };
})();

/** All that a page says: its text and the names and hints of its controls. */
export async function readings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) said.add(node.nodeValue ?? '');
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          said.add((node as Element).getAttribute(name) ?? '');
    }
    return [...said].map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Keys of messages among what is said: a text that is missing shows as its key, or in ⟦⟧. */
export function rawKeys(said: readonly string[]): string[] {
  return said.filter((text) => {
    if (text.includes('⟦')) return true;
    const words = text.match(/[a-z][a-z0-9_]*(?:-[A-Za-z0-9_]+)+/g) ?? [];
    return words.some((word) => {
      const family = word.split('-')[0] ?? '';
      return known.families.has(family) && !known.written.includes(word.toLowerCase());
    });
  });
}
