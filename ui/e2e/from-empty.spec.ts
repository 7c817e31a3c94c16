/** From an empty workspace, typed in by hand through the window, to a session book on paper. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test('an empty workspace becomes a session book by typing alone', async ({ page, program, complaints }) => {
  await test.step('make the workspace', async () => {
    await page.goto(program.address);
    const file = program.file('Typed by hand.parkbridge');
    await program.answerDialog(file);
    await page.getByRole('button', { name: /^New workspace/ }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'What is coming, and what is missing?' }),
      'a new workspace opens on the overview',
    ).toBeVisible();
    const { counts } = await program.ask('workspace_status', {});
    const records = Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
    expect(records, 'nothing is in a new workspace: all that follows is typed').toBe(0);
  });

  await test.step('a country; its author is asked for', async () => {
    await go(page, 'Countries');
    await page.getByRole('button', { name: 'New country' }).first().click();
    const form = page.getByRole('complementary', { name: 'Inspector' });
    await form.getByLabel('ISO 3166-1 code').fill('UZ');
    await form.getByLabel('Name (English)').fill('Uzbekistan');
    await form.getByRole('button', { name: /^Create/ }).click();
    await page.getByLabel('Who is making these changes?').fill('Anna Petrova');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(form.getByRole('heading', { name: 'Uzbekistan' }), 'the new country opens in the inspector').toBeVisible();
    expect((await program.ask('settings_get', {})).author, 'the author is remembered').toBe('Anna Petrova');
  });

  await test.step('an organisation in that country', async () => {
    await create(page, 'Organisations', 'New organisation', async (form) => {
      await form.getByLabel('Name (English)').fill('Silk Road Parks');
      await choose(form, page, 'Country', 'Uzbekistan');
    });
  });

  await test.step('a person of that organisation', async () => {
    await create(page, 'Participants', 'New participant', async (form) => {
      await form.getByLabel('Name (English)').fill('Timur Saidov');
      await form.getByLabel('Position (English)').fill('General Director');
      await choose(form, page, 'Organisation', 'Silk Road Parks');
    });
  });

  await test.step('a session', async () => {
    await go(page, 'Sessions');
    await page.getByRole('button', { name: 'New session' }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Parks across the border');
    await page.getByLabel('Date', { exact: true }).fill('2026-12-04');
    await page.getByRole('button', { name: /^Create session/ }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Parks across the border' }),
      'the new session opens on its own page',
    ).toBeVisible();
  });

  await test.step('its annotation and key questions, saved when the field is left', async () => {
    await page.getByLabel('Annotation', { exact: true }).fill('How parks built in one country can be run in another.');
    await page.getByLabel('Key questions', { exact: true }).fill('Who operates?\nWho lends?');
    await page.getByLabel('Desired outcome', { exact: true }).focus();
    const session = await program.find('session', 'Parks across');
    await expect
      .poll(() => program.value(session, 'key_questions_en'), { message: 'leaving the field saves it' })
      .toEqual(['Who operates?', 'Who lends?']);
  });

  await test.step('a seat', async () => {
    await page.getByRole('link', { name: /^People/ }).click();
    const panel = page.getByRole('region', { name: 'Panel' });
    await panel.getByRole('combobox').fill('Timur');
    await page.getByRole('option', { name: 'Timur Saidov', exact: true }).click();
    await expect(panel.getByRole('listitem'), 'the person sits on the panel').toContainText('General Director');
  });

  await test.step('a statement', async () => {
    await page.getByRole('link', { name: /^Statements/ }).click();
    const composer = page.locator('[data-composer=statement]');
    await composer.getByRole('combobox', { name: 'Speaker' }).fill('Timur');
    await page.getByRole('option', { name: 'Timur Saidov', exact: true }).click();
    await composer.getByLabel('What was stated').fill('Parks get firms into production within a year.');
    await composer.getByRole('button', { name: /^Add statement/ }).click();
    const statement = page.getByRole('listitem').filter({ hasText: 'within a year' });
    await expect(statement, 'who said it stands beside what was said').toContainText('Timur Saidov');
    await expect(statement, 'the role at the session is said').toContainText('Panel');
    await expect(statement, 'whether it is a translation is not known, and said').toContainText(
      'unknown whether this is a translation',
    );
    await expect(composer.getByLabel('What was stated'), 'the place for the next one is empty').toHaveValue('');
  });

  await test.step('a question and an item of the run of show', async () => {
    await page.getByRole('link', { name: /^Questions/ }).click();
    const question = page.locator('[data-composer=question]');
    await question.getByLabel('Text').fill('Who pays for the grid connection?');
    await question.getByRole('button', { name: /^Add question/ }).click();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'grid connection' }).getByRole('combobox', { name: /^Status/ }),
      'a new question is open',
    ).toContainText('Open');

    await page.getByRole('link', { name: /^Run of show/ }).click();
    const item = page.locator('[data-composer=run_item]');
    await item.getByLabel('Item').fill('Opening words');
    await item.getByLabel('Starts at').fill('09:30');
    await item.getByLabel('Duration').fill('10');
    await item.getByRole('button', { name: /^Add item/ }).click();
    await item.getByLabel('Item').fill('Discussion');
    await item.getByRole('button', { name: /^Add item/ }).click();
    await expect(
      page.getByText('reckoned 09:40'),
      'the second item begins when the first ends, and the page says that this is reckoned',
    ).toBeVisible();
  });

  await test.step('the book: pages on the screen, then a PDF', async () => {
    await page.getByRole('link', { name: 'Session book' }).click();
    const first = page.getByRole('img', { name: /^Page 1 of/ });
    await expect(first, 'the preview shows the first page').toBeVisible({ timeout: 60_000 });
    expect(
      await first.evaluate((image: HTMLImageElement) => image.naturalWidth),
      'the page is drawn, not an empty frame',
    ).toBeGreaterThan(100);
    expect(await page.getByRole('region', { name: 'Pages of the book' }).getByRole('listitem').count(), 'a book has pages').toBeGreaterThan(3);

    const pdf = program.file('Book typed by hand.pdf');
    await program.answerDialog(pdf);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('The PDF is written.'), 'the window says that it is written').toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(pdf), 'and where').toBeVisible();
    const written = await readFile(pdf);
    expect(written.subarray(0, 5).toString(), 'the file is a PDF').toBe('%PDF-');
    expect(written.length, 'with something in it').toBeGreaterThan(10_000);
  });

  await test.step('the document is listed and opens its preview again', async () => {
    await go(page, 'Documents');
    const row = page.getByRole('row').filter({ hasText: 'Parks across the border' });
    await expect(row, 'the document says its language').toContainText('English');
    await expect(row, 'and the day on which it was made').toContainText('22 Nov 2026');
    await row.getByRole('link', { name: 'Preview' }).click();
    await expect(page.getByRole('img', { name: /^Page 1 of/ }), 'its preview opens again').toBeVisible({ timeout: 60_000 });
  });

  expect(complaints, 'the page ran without errors and within its content policy').toEqual([]);
});

async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
}

/** Makes a record in the table of its kind. */
async function create(
  page: Page,
  kinds: string,
  verb: string,
  fill: (form: ReturnType<Page['getByRole']>) => Promise<void>,
): Promise<void> {
  await go(page, 'Data');
  await page.getByRole('link', { name: kinds }).click();
  await page.getByRole('button', { name: verb }).first().click();
  const form = page.getByRole('complementary', { name: 'Inspector' });
  await fill(form);
  await form.getByRole('button', { name: /^Create/ }).click();
  await expect(form.getByRole('button', { name: /^Create/ }), 'it is made: the button is gone').toHaveCount(0);
}

/** Chooses a record in a field that refers to one. */
async function choose(form: ReturnType<Page['getByRole']>, page: Page, field: string, title: string): Promise<void> {
  await form.getByRole('combobox', { name: field }).fill(title);
  await page.getByRole('option', { name: title, exact: true }).click();
}
