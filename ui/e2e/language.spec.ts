/** The language is switched live; the author is asked for once. */
import { expect, open, test } from './support/test';

test('switching the language keeps the page, its filters and what is open', async ({ page, program, complaints }) => {
  await program.workspace('sample');
  const { rows } = await program.ask('record_list', { kind: 'site', limit: 1 });
  await open(page, program, `/sites?view=table&q=Chirchik&id=${rows[0]?.id}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Which sites are ready?' })).toBeVisible();
  const address = page.url();

  for (const { own, title } of [
    { own: 'Русский', title: 'Какие площадки готовы?' },
    { own: '中文', title: '哪些棕地已就绪？' },
    { own: 'English', title: 'Which sites are ready?' },
  ]) {
    await page.locator('header.bar').getByRole('button').last().click();
    await page.getByRole('menuitemcheckbox', { name: own }).click();
    await expect(page.getByRole('heading', { level: 1, name: title }), `the title is in ${own}`).toBeVisible();
    expect(page.url(), `the page, its filter and the open record stay in ${own}`).toBe(address);
    await expect(page.getByRole('complementary'), 'the inspector stays open').toBeVisible();
  }
  expect(complaints, 'switching ran without errors').toEqual([]);
});

test('a half-typed field outlives the switch of the language', async ({ page, program }) => {
  await program.workspace('sample');
  const { rows } = await program.ask('record_list', { kind: 'session', limit: 1 });
  await open(page, program, `/sessions/${rows[0]?.id}/questions`);
  await page.locator('[data-composer=question] textarea').fill('Half a question');
  await page.locator('header.bar').getByRole('button').last().click();
  await page.getByRole('menuitemcheckbox', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await page.locator('header.bar').getByRole('button').last().click();
  await page.getByRole('menuitemcheckbox', { name: 'English' }).click();
  await expect(
    page.locator('[data-composer=question] textarea'),
    'what was typed in English is there again in English',
  ).toHaveValue('Half a question');
});

test('what waits in one language is not added with a text in another', async ({ page, program }) => {
  await program.workspace('sample');
  const session = await program.find('session', 'Cooperation');
  await open(page, program, `/sessions/${session}/questions`);
  const composer = page.locator('[data-composer=question]');
  await composer.locator('textarea').fill('Half a question');
  await page.locator('header.bar').getByRole('button').last().click();
  await page.getByRole('menuitemcheckbox', { name: 'Русский' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await composer.locator('textarea').fill('Кто платит за подключение?');
  await composer.getByRole('button', { name: /^Добавить вопрос/ }).click();
  const question = page.locator('.item').filter({ hasText: 'Кто платит за подключение?' });
  await expect(question, 'the Russian question is added').toBeVisible();
  const { rows } = await program.ask('record_list', { kind: 'question', text: 'подключение', limit: 5 });
  const added = rows.find((row) => row.values['text_ru'] === 'Кто платит за подключение?');
  expect(added?.values['text_en'], 'the English half that is not on the screen is not part of it').toBeUndefined();
});

test('the author is asked for once, and the edit waits for the answer', async ({ page, program }) => {
  await program.workspace('sample', '');
  const session = await program.find('session', 'Cooperation');
  await open(page, program, `/sessions/${session}`);
  await page.getByRole('textbox', { name: 'Hall' }).fill('Building A, level 3');
  await page.getByRole('textbox', { name: 'Hall' }).press('Tab');
  const asked = page.getByLabel('Who is making these changes?');
  await expect(asked, 'the first edit asks who makes it').toBeVisible();
  expect(await program.value(session, 'hall'), 'and waits').toBeUndefined();
  await asked.fill('Oleg Kim');
  await asked.press('Enter');
  await expect
    .poll(() => program.value(session, 'hall'), { message: 'with the answer the edit is saved' })
    .toBe('Building A, level 3');

  await page.reload();
  await page.getByRole('textbox', { name: 'Track' }).fill('Industry');
  await page.getByRole('textbox', { name: 'Track' }).press('Tab');
  await expect.poll(() => program.value(session, 'track'), { message: 'the next edit is saved at once' }).toBe('Industry');
  await expect(asked, 'nobody is asked again').toHaveCount(0);
  const { entries } = await program.ask('history', { id: session, limit: 5 });
  expect(entries[0]?.author, 'the name stands in the history').toBe('Oleg Kim');
});

test('a menu that is clicked before it is fetched opens all the same', async ({ page, program }) => {
  await program.workspace('sample');
  let held = 0;
  await page.route(/MenuPopup[^/]*\.js$/, async (route) => {
    held += 1;
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await open(page, program, '/data');
  await page.getByRole('button', { name: 'Language' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Русский' }), 'the click is not lost').toBeVisible();
  expect(held, 'the menu really came late').toBe(1);
});
