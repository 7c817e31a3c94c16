/** Editing a record: saved when a field is left, refused at its field, nothing typed is lost, all can be undone. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support/test';
import type { Program } from './support/program';

test('a field is saved when it is left, and undone', async ({ page, program, complaints }) => {
  const { site, form } = await siteInInspector(page, program);
  const before = await program.value(site, 'previous_use');
  const field = form.getByLabel('Previous use');
  await field.fill('Foundry of pipe fittings');
  await field.press('Tab');
  await expect
    .poll(() => program.value(site, 'previous_use'), { message: 'leaving the field saves it' })
    .toBe('Foundry of pipe fittings');

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => program.value(site, 'previous_use'), { message: 'undo brings back what was there' })
    .toEqual(before);
  expect(complaints, 'editing ran without errors').toEqual([]);
});

test('a wrong value says so at its field, and what was typed outlives a restart', async ({ page, program }) => {
  const { site, form } = await siteInInspector(page, program);
  const before = await program.value(site, 'area_ha');
  const field = form.getByLabel('Area', { exact: true });
  await field.fill('about twelve');
  await field.press('Tab');
  await expect(field, 'the field is marked').toHaveAttribute('aria-invalid', 'true');
  const note = await field.getAttribute('aria-describedby');
  await expect(page.locator(`[id="${note}"]`), 'the problem at the field says what was given').toContainText('about twelve');
  expect(await program.value(site, 'area_ha'), 'nothing was written').toEqual(before);

  await page.reload();
  const again = inspector(page).getByLabel('Area', { exact: true });
  await expect(again, 'what was typed is still there after a restart of the window').toHaveValue('about twelve');

  await again.fill('12,5');
  await again.press('Tab');
  await expect.poll(() => program.value(site, 'area_ha'), { message: 'the mended value is saved' }).toBe(12.5);
  await expect(again, 'and the mark is gone').not.toHaveAttribute('aria-invalid', 'true');
});

test('evidence, a tag and a link are added in place', async ({ page, program, complaints }) => {
  const { site, form } = await siteInInspector(page, program);

  await form.getByRole('button', { name: /^(Evidence: Area|No evidence yet: Area)(,|$)/ }).click();
  const proof = page.getByRole('dialog', { name: 'Evidence: Area' });
  await proof.getByRole('combobox', { name: 'How known' }).click();
  await page.getByRole('option', { name: 'Documented' }).click();
  await expect
    .poll(async () => (await program.ask('record_get', { id: site })).evidence.find((one) => one.field === 'area_ha')?.method, {
      message: 'the method stands in the evidence of the field',
    })
    .toBe('documented');
  await page.keyboard.press('Escape');

  await form.getByLabel('Tags').fill('short list');
  await form.getByLabel('Tags').press('Enter');
  await expect
    .poll(async () => (await program.ask('record_get', { id: site })).tags, { message: 'the tag is saved' })
    .toContain('short list');

  await form.getByRole('combobox', { name: 'Link a record' }).fill('Chirchik technology');
  await page.getByRole('option', { name: /Chirchik technology park/ }).first().click();
  await expect
    .poll(async () => (await program.ask('record_get', { id: site })).links.map((one) => one.title), {
      message: 'the link is saved',
    })
    .toContain('Chirchik technology park');
  expect(complaints, 'adding ran without errors').toEqual([]);
});

test('a change that came in between is shown, and what was typed is kept', async ({ page, program }) => {
  // Without events the window does not know of the other change: as when both happen at once.
  await page.route('**/events', (route) => route.abort());
  const { site, form } = await siteInInspector(page, program);
  const field = form.getByLabel('Previous use');
  await field.fill('Typed here');
  await program.ask('record_change', { id: site, values: { previous_use: 'Typed there' } });
  await field.press('Tab');

  await expect(form.getByText('This was changed meanwhile.', { exact: false }), 'the conflict is said').toBeVisible();
  await expect(form.getByText('Typed there', { exact: false }).first(), 'with what it was changed to').toBeVisible();
  await expect(field, 'what was typed here is kept').toHaveValue('Typed here');
  expect(await program.value(site, 'previous_use'), 'nothing is overwritten unasked').toBe('Typed there');

  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .poll(() => program.value(site, 'previous_use'), { message: 'the person chose to save it' })
    .toBe('Typed here');
});

test('a deleted record comes back with all that belonged to it', async ({ page, program, complaints }) => {
  const { site, form } = await siteInInspector(page, program);
  const whole = await program.ask('record_get', { id: site });
  await form.getByRole('button', { name: 'Record menu' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText(`Deleted: ${whole.title}`), 'the window says what was deleted').toBeVisible();
  await expect
    .poll(() => program.ask('record_get', { id: site }).then(() => 'there', () => 'gone'), { message: 'it is gone' })
    .toBe('gone');

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect
    .poll(() => program.ask('record_get', { id: site }).then(({ values }) => values, () => 'gone'), {
      message: 'undo brings every field back',
    })
    .toEqual(whole.values);
  const back = await program.ask('record_get', { id: site });
  expect(back.evidence, 'with its evidence').toEqual(whole.evidence);
  expect(back.links, 'and its links').toEqual(whole.links);
  expect(complaints, 'deleting ran without errors').toEqual([]);
});

function inspector(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Inspector' });
}

/** A site of the sample, open in the inspector beside its board. */
async function siteInInspector(page: Page, program: Program): Promise<{ site: string; form: Locator }> {
  await program.workspace('sample');
  const { rows } = await program.ask('record_list', { kind: 'site', limit: 1 });
  const site = rows[0]?.id ?? '';
  await open(page, program, `/sites?id=${site}`);
  const form = inspector(page);
  await expect(form.getByLabel('Previous use'), 'the site opens in the inspector').toBeVisible();
  return { site, form };
}
