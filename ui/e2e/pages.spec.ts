/** Every page of the sample opens in every language, says nothing untranslated, and is accessible in both themes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addresses, pages } from './support/pages';
import { expect, open, test } from './support/test';
import { rawKeys, readings } from './support/texts';

const themes = ['light', 'dark'] as const;
/** Colours are the same in every language: both themes are looked at in one of them. */
const looked = { en: themes, ru: ['dark'], zh: ['light'] } as const;

test('a missing message would be noticed', () => {
  expect(rawKeys(['sessions-no-such-message']), 'a bare key is no text').toHaveLength(1);
  expect(rawKeys(['Delete: field-site-no_such_field']), 'nor is one within a text').toHaveLength(1);
  expect(rawKeys(['⟦report-contents⟧']), 'nor is what the program marks as missing').toHaveLength(1);
  expect(rawKeys(['Read only', 'Run-of-show items', 'Komsomolsk-on-Amur']), 'words with hyphens are texts').toEqual([]);
});

for (const language of ['en', 'ru', 'zh'] as const) {
  test(`every page in ${language}`, async ({ page, program, complaints }) => {
    test.setTimeout(600_000);
    await program.workspace('sample');
    await program.ask('settings_save', { author: null, language, theme: null, density: null });
    const all = await pages(program);
    // The book is the one page that takes a second: it is last.
    for (const address of [...all, await book(program, language)]) {
      await test.step(address, async () => {
        await open(page, program, address);
        await settled(page);
        await expect(page.locator('html'), 'the page says its language, for voices and fonts').toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 }), `${address} has a title`).toHaveCount(1);
        const said = await readings(page);
        expect(said.length, `${address} says something`).toBeGreaterThan(20);
        expect(rawKeys(said), `${address} in ${language} has a text for every message`).toEqual([]);
        for (const [turn, theme] of looked[language].entries()) await accessible(page, address, theme, turn === 0);
      });
    }
    expect(complaints, 'no page failed or left its content policy').toEqual([]);
  });
}

test('an empty workspace offers the next step on every page', async ({ page, program, complaints }) => {
  await program.workspace('empty');
  for (const address of addresses.filter((one) => !one.includes('{'))) {
    await test.step(address, async () => {
      await open(page, program, address);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 }), `${address} has a title`).toHaveCount(1);
      for (const [turn, theme] of themes.entries()) await accessible(page, address, theme, turn === 0);
    });
  }
  expect(complaints, 'no page fails on an empty workspace').toEqual([]);
});

async function book(program: Parameters<typeof pages>[0], language: string): Promise<string> {
  const { rows } = await program.ask('record_list', { kind: 'session', limit: 1 });
  return `/documents/${rows[0]?.id}/${language}`;
}

/** Waits until nothing is being loaded: no skeleton, no pending request. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton'), 'everything has been loaded').toHaveCount(0, { timeout: 60_000 });
}

async function accessible(page: Page, address: string, theme: 'light' | 'dark', first: boolean): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  // Of all that axe looks at, another theme changes the colours alone.
  const { violations } = await (first ? axe : axe.withRules(['color-contrast'])).analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, `${address} in the ${theme} theme is accessible`).toEqual([]);
}
