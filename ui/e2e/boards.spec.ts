/** Boards: a card moves by keyboard and by pointer, and every move can be taken back. */
import type { Locator, Page } from '@playwright/test';
import { expect, open, test } from './support/test';
import type { Program } from './support/program';

const from = 'Identified';
const to = 'Described';

test('a card moves by keyboard; undo and redo follow', async ({ page, program, complaints }) => {
  await program.workspace('sample');
  const { id, card } = await firstCard(page, program);

  await card.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(cardIn(page, to, id), 'the card stands in the next column').toBeVisible();
  await expect(cardIn(page, from, id), 'and no longer in the one before').toHaveCount(0);
  await expect
    .poll(() => program.value(id, 'readiness'), { message: 'the move is saved, not only shown' })
    .toBe('described');

  await page.keyboard.press('Control+z');
  await expect(cardIn(page, from, id), 'undo puts the card back').toBeVisible();
  await expect.poll(() => program.value(id, 'readiness'), { message: 'undo is saved too' }).toBe('identified');

  await page.keyboard.press('Control+Shift+z');
  await expect(cardIn(page, to, id), 'redo moves it again').toBeVisible();
  expect(complaints, 'the board ran without errors').toEqual([]);
});

test('Escape puts a lifted card back', async ({ page, program }) => {
  await program.workspace('sample');
  const { id, card } = await firstCard(page, program);
  await card.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(cardIn(page, from, id), 'the card is where it was').toBeVisible();
  expect(await program.value(id, 'readiness'), 'nothing was saved').toBe('identified');
});

test('a card moves by pointer; the undo button takes it back', async ({ page, program, complaints }) => {
  await program.workspace('sample');
  const { id, card } = await firstCard(page, program);

  await drag(page, card, column(page, to));
  await expect(cardIn(page, to, id), 'the card stands where it was dropped').toBeVisible();
  await expect
    .poll(() => program.value(id, 'readiness'), { message: 'the move is saved, not only shown' })
    .toBe('described');

  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(cardIn(page, from, id), 'the button undoes the move').toBeVisible();
  await expect.poll(() => program.value(id, 'readiness'), { message: 'undo is saved too' }).toBe('identified');
  expect(complaints, 'the board ran without errors').toEqual([]);
});

test('countries and residents have boards of their own stages', async ({ page, program }) => {
  await program.workspace('sample');
  for (const [address, stages] of [
    ['/countries', ['Scouting', 'Dialogue', 'Agreement']],
    ['/residents', ['Long list', 'Contacted', 'Interested']],
  ] as const) {
    await open(page, program, address);
    for (const stage of stages) await expect(column(page, stage), `${address} has the column ${stage}`).toBeVisible();
  }
});

function column(page: Page, stage: string): Locator {
  return page.locator('.board').getByRole('region', { name: stage, exact: true });
}

function cardIn(page: Page, stage: string, id: string): Locator {
  return column(page, stage).locator(`[data-card="${id}"]`);
}

async function firstCard(page: Page, program: Program): Promise<{ id: string; card: Locator }> {
  await open(page, program, '/sites');
  const card = column(page, from).locator('[data-card]').first();
  await expect(card, `the sample has a site in ${from}`).toBeVisible();
  const id = await card.getAttribute('data-card');
  return { id: id ?? '', card: cardIn(page, from, id ?? '') };
}

async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  const [start, end] = [await what.boundingBox(), await where.boundingBox()];
  if (!start || !end) throw new Error('the card or the column is not on the screen');
  await page.mouse.move(start.x + start.width / 2, start.y + 20);
  await page.mouse.down();
  await page.mouse.move(start.x + start.width / 2 + 12, start.y + 24, { steps: 3 });
  await page.mouse.move(end.x + end.width / 2, end.y + 80, { steps: 12 });
  await page.mouse.up();
}
