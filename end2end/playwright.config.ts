// Where and how the browser tests run. Each journey runs hydrated and without JavaScript, on a phone and on a desktop;
// what only makes sense with scripts is tagged @js.
import { defineConfig } from '@playwright/test';
import { browserPath } from './support/browser';

const ANSWERS = /answers\.spec\.ts/;
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1440, height: 900 } };

export default defineConfig({
  testDir: './journeys',
  outputDir: './test-results',
  globalSetup: './support/seed.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? './test-results/report.json' }]],
  use: {
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browserPath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'server', testMatch: ANSWERS },
    { name: 'phone', testIgnore: ANSWERS, use: phone },
    { name: 'desktop', testIgnore: ANSWERS, use: desktop },
    { name: 'phone without JavaScript', testIgnore: ANSWERS, grepInvert: /@js/, use: { ...phone, javaScriptEnabled: false } },
    { name: 'desktop without JavaScript', testIgnore: ANSWERS, grepInvert: /@js/, use: { ...desktop, javaScriptEnabled: false } },
  ],
});
