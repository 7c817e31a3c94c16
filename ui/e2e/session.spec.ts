/** Preparing a session: order, problems at their fields, statements in place, and the book that follows every change. */
import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support/test';
import type { Program } from './support/program';

test('items of the run of show move by keyboard and by button, one undo a move', async ({ page, program, complaints }) => {
  await sessionPart(page, program, 'run');
  const items = page.locator('.run-item');
  await expect(items.getByRole('textbox', { name: /^Item:/ }), 'the sample has a run of show').toHaveCount(12);
  const before = await titles(items);

  await items.nth(1).getByRole('textbox', { name: /^Item:/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(items), { message: 'Alt and an arrow move the item that the focus is in' }).toEqual([
    before[1],
    before[0],
    ...before.slice(2),
  ]);
  await expect(
    items.nth(0).getByRole('textbox', { name: /^Item:/ }),
    'the focus stays in the item, so that it can be moved on',
  ).toBeFocused();

  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => titles(items), { message: 'every press counts, however fast they come' }).toEqual([
    before[0],
    before[2],
    before[3],
    before[1],
    ...before.slice(4),
  ]);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titles(items), { message: 'and back up' }).toEqual([before[1], before[0], ...before.slice(2)]);

  await items.nth(0).getByRole('button', { name: /^Move down/ }).click();
  await expect.poll(() => titles(items), { message: 'the button moves it back down' }).toEqual(before);

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => titles(items), { message: 'one undo takes one move back' }).toEqual([
    before[1],
    before[0],
    ...before.slice(2),
  ]);
  expect(complaints, 'moving ran without errors').toEqual([]);
});

test('a wrong time stays as typed with its problem beside it, also over a restart', async ({ page, program }) => {
  const session = await sessionPart(page, program, 'run');
  const composer = page.locator('[data-composer=run_item]');
  await composer.getByLabel('Item').fill('Closing words');
  await composer.getByLabel('Starts at').fill('half past ten');
  await composer.getByRole('button', { name: /^Add item/ }).click();
  await expect(composer.getByRole('alert'), 'the problem stands at the field').toContainText('half past ten');
  await expect(composer.getByLabel('Starts at'), 'and the field is marked').toHaveAttribute('aria-invalid', 'true');

  await page.reload();
  await expect(composer.getByLabel('Item'), 'what was typed is there after a restart').toHaveValue('Closing words');
  await composer.getByLabel('Starts at').fill('10:30');
  await composer.getByRole('button', { name: /^Add item/ }).click();
  await expect(page.locator('.run-item').last().getByRole('textbox', { name: /^Item:/ }), 'mended, it is added at the end').toHaveValue(
    'Closing words',
  );
  const added = await program.find('run_item', 'Closing words');
  expect(await program.value(added, 'session'), 'it belongs to this session').toBe(session);
  expect(await program.value(added, 'starts_at'), 'with its time').toBe('10:30');
});

test('what is typed while an item is being added is the next item', async ({ page, program }) => {
  await sessionPart(page, program, 'run');
  const composer = page.locator('[data-composer=run_item]');
  // A slow program: the answer comes after the next words were typed.
  await page.route('**/rpc/record_add*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await composer.getByLabel('Item').fill('First words');
  await composer.getByRole('button', { name: /^Add item/ }).click();
  await composer.getByLabel('Item').fill('Second words');
  await expect(page.locator('.run-item'), 'the first item is added').toHaveCount(13);
  await expect(composer.getByLabel('Item'), 'and the words typed meanwhile are still there').toHaveValue('Second words');
});

test('a statement is edited, linked and deleted where it stands', async ({ page, program, complaints }) => {
  await sessionPart(page, program, 'statements');
  const statement = page.locator('.item').filter({ hasText: 'loan rates in Russia are above 20' });
  await expect(statement, 'a translation says so').toContainText('translation, original not held');
  const id = await program.find('statement', 'S5');

  await statement.getByRole('button', { name: /^Edit/ }).click();
  const open = page.locator('.item').filter({ has: page.getByRole('button', { name: 'Done' }) });
  await open.getByLabel('What was stated').fill('It was stated that loan rates are above 21 %.');
  await open.getByLabel('What was stated').press('Tab');
  await expect
    .poll(() => program.value(id, 'text_en'), { message: 'leaving the field saves it' })
    .toBe('It was stated that loan rates are above 21 %.');
  await page.getByRole('button', { name: 'Done' }).click();

  const changed = page.locator('.item').filter({ hasText: 'above 21 %' });
  await changed.getByRole('button', { name: /^Link/ }).click();
  await changed.getByRole('combobox').fill('Jizzakh technology');
  await page.getByRole('option', { name: /Jizzakh technology park/ }).first().click();
  await expect(changed.getByText('Jizzakh technology park'), 'the link shows at the statement').toBeVisible();

  await changed.getByRole('button', { name: /^Delete/ }).click();
  await expect(changed, 'the statement is gone').toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(changed.getByText('Jizzakh technology park'), 'undo brings it back with its link').toBeVisible();
  expect(complaints, 'working on statements ran without errors').toEqual([]);
});

test('no statement stands in quotation marks, in any language', async ({ page, program }) => {
  const session = await sessionPart(page, program, 'statements');
  for (const language of ['en', 'ru', 'zh']) {
    await program.ask('settings_save', { author: null, language, theme: null, density: null });
    await page.reload();
    await open(page, program, `/sessions/${session}/statements`);
    const texts = page.locator('.item .prose');
    await expect(texts.first(), 'the statements are there').toBeVisible();
    for (const text of await texts.allTextContents())
      expect(text.trim(), 'indirect speech: the words are not passed off as the speaker’s own').not.toMatch(/^["“„«「『].*["”“»」』]$/s);
  }
});

test('the role of a seat is changed in place and people are ordered within their role', async ({ page, program }) => {
  await sessionPart(page, program, 'people');
  const speakers = page.getByRole('region', { name: 'Speaker' }).locator('.seat');
  const before = await speakers.locator('.strong').allTextContents();
  await speakers.nth(0).getByRole('button', { name: /^Move down/ }).click();
  await expect
    .poll(() => speakers.locator('.strong').allTextContents(), { message: 'the first goes below the second' })
    .toEqual([before[1], before[0], ...before.slice(2)]);

  await speakers.nth(0).getByRole('combobox', { name: /^Role/ }).click();
  await page.getByRole('option', { name: 'Moderator' }).click();
  await expect(
    page.getByRole('region', { name: 'Moderator' }).getByRole('listitem'),
    'with the new role the person moves to its group',
  ).toContainText(before[1] ?? '');
});

test('the preview follows a change, and its language is its own', async ({ page, program, complaints }) => {
  const session = await sessionPart(page, program, 'overview');
  await open(page, program, `/documents/${session}/en`);
  const first = page.getByRole('img', { name: /^Page 1 of/ });
  await expect(first, 'the preview shows the first page').toBeVisible({ timeout: 60_000 });
  const drawn = await first.getAttribute('src');
  expect(drawn, 'a page is shown as a blob: the content policy allows nothing else').toMatch(/^blob:/);

  await program.ask('record_change', { id: session, values: { hall: 'Hall 7' } });
  await expect(first, 'a change makes the pages anew').not.toHaveAttribute('src', drawn ?? '', { timeout: 60_000 });

  await page.getByRole('button', { name: 'Russian' }).click();
  await expect(page.getByRole('listitem').filter({ has: first }), 'the document is Russian now').toHaveAttribute('lang', 'ru');
  await expect(page.locator('html'), 'the window still is English').toHaveAttribute('lang', 'en');
  await expect(page, 'the language of the document stands in the address').toHaveURL(/\/ru$/);
  expect(complaints, 'the preview ran without errors').toEqual([]);
});

test('pages far below are drawn when they come into view', async ({ page, program }) => {
  const session = await sessionPart(page, program, 'overview');
  await open(page, program, `/documents/${session}/en`);
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 60_000 });
  const frames = page.locator('.book-page');
  const count = await frames.count();
  expect(count, 'the book of the sample is long').toBeGreaterThan(10);
  expect(await page.locator('.book-page img').count(), 'not all pages are drawn at once').toBeLessThan(count);
  await frames.last().scrollIntoViewIfNeeded();
  await expect(frames.last().getByRole('img'), 'the last page is drawn when it is reached').toBeVisible({ timeout: 60_000 });
});

test('closing the dialog writes nothing and says nothing', async ({ page, program }) => {
  const session = await sessionPart(page, program, 'overview');
  await open(page, program, `/documents/${session}/en`);
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 60_000 });
  await program.answerDialog(null);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF' }), 'it can be saved again').toBeEnabled();
  await expect(page.getByRole('alert'), 'a closed dialog is no problem').toHaveCount(0);
  const { total } = await program.ask('record_list', { kind: 'document', limit: 1 });
  expect(total, 'no document is listed that was not written').toBe(0);
});

test('a place that cannot be written says so, with a way to try again', async ({ page, program }) => {
  const session = await sessionPart(page, program, 'overview');
  await open(page, program, `/documents/${session}/en`);
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 60_000 });
  await program.answerDialog(program.file('no such folder/book.pdf'));
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('alert'), 'the problem names the file').toContainText('book.pdf', { timeout: 60_000 });

  const pdf = program.file('book.pdf');
  await program.answerDialog(pdf);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The PDF is written.'), 'the second place works').toBeVisible({ timeout: 60_000 });
  expect(existsSync(pdf), 'the file is there').toBe(true);
});

async function sessionPart(page: Page, program: Program, part: string): Promise<string> {
  await program.workspace('sample');
  const session = await program.find('session', 'Cooperation');
  await open(page, program, `/sessions/${session}/${part}`);
  await expect(page.getByRole('heading', { level: 1 }), 'the session opens').toContainText('Cooperation');
  await expect(page.locator('.skeleton'), 'and has been loaded').toHaveCount(0);
  return session;
}

async function titles(items: Locator): Promise<string[]> {
  return items
    .getByRole('textbox', { name: /^Item:/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}
