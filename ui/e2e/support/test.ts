/** The test of this folder: a program and a page that must not complain. */
import { test as base, type Page } from '@playwright/test';
import { Program } from './program';

export { expect } from '@playwright/test';

interface Fixtures {
  program: Program;
  /** What the page wrote to its console as an error, with refusals of the content policy. */
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of the fixtures from the pattern: it must be there, and it names none.
  // oxlint-disable-next-line no-empty-pattern
  program: async ({}, use) => {
    const program = await Program.start();
    await use(program);
    await program.end();
  },
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (fault) => complaints.push(fault.message));
    page.on('console', (message) => {
      // A refused command answers 422, which the browser reports too; the page shows the problem itself.
      if (message.type() === 'error' && !message.text().includes('status of 422')) complaints.push(message.text());
    });
    await use(complaints);
  },
});

/** Goes to a page of the program by its address in the window. */
export async function open(page: Page, program: Program, address: string): Promise<void> {
  await page.goto(`${program.address}/#${address}`);
}
