/**
 * The browser tests: the built pages in a headless Chromium, the program behind the bridge.
 *
 * Each test starts a bridge of its own with a fresh workspace (see e2e/support/program.ts). The
 * bridge is PARKBRIDGE_BRIDGE_PROGRAM, else the debug build; the browser is PARKBRIDGE_CHROMIUM,
 * else Debian's, else the one that Playwright brings.
 */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const named = process.env['PARKBRIDGE_CHROMIUM'];
const debian = '/usr/bin/chromium';
const chromium = named ?? (existsSync(debian) ? debian : undefined);

export default defineConfig({
  testDir: './e2e',
  outputDir: join(tmpdir(), 'parkbridge-browser-tests'),
  // Two cores: the browser and the program share them.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Room for a machine that builds something else meanwhile: a wait ends as soon as it is fulfilled.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
});
