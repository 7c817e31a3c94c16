/** Ctrl+K finds records by words of any language, and commands by their names. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support/test';

const words = [
  { script: 'Russian', typed: 'кооперац', found: 'Cooperation between Russian and international industrial parks' },
  { script: 'Chinese', typed: '工业园区', found: 'Cooperation between Russian and international industrial parks' },
  { script: 'two Chinese characters', typed: '园区', found: 'Cooperation between Russian and international industrial parks' },
  { script: 'Latin', typed: 'chirchik', found: 'Chirchik technology park' },
];

for (const { script, typed, found } of words) {
  test(`the search finds a word in ${script}`, async ({ page, program }) => {
    await program.workspace('sample');
    await open(page, program, '/');
    await search(page, typed);
    await expect(
      page.getByRole('option').filter({ hasText: found }).first(),
      `${typed} leads to ${found}, whatever the language of the window`,
    ).toBeVisible();
  });
}

test('what was found opens on its page', async ({ page, program, complaints }) => {
  await program.workspace('sample');
  await open(page, program, '/');
  await search(page, 'Cooperation between Russian and international');
  await expect(page.getByRole('option').first(), 'the session is found').toContainText('Cooperation');
  await page.getByRole('option', { name: /Session$/ }).first().click();
  await expect(page, 'the session opens on its page').toHaveURL(/#\/sessions\//);
  await expect(page.getByRole('heading', { level: 1 }), 'by its title').toContainText('Cooperation between Russian');
  expect(complaints, 'the search ran without errors').toEqual([]);
});

test('commands are found by their names and run', async ({ page, program }) => {
  await program.workspace('sample');
  await open(page, program, '/');
  await search(page, 'go residents');
  await page.keyboard.press('Enter');
  await expect(page, 'the command leads to the page').toHaveURL(/#\/residents/);
});

async function search(page: Page, typed: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search or do anything' }), 'Ctrl+K puts the focus into the search').toBeFocused();
  await page.keyboard.type(typed);
}
