// `test` with the shop around it: a server and a database for each worker, and a page that is watched.
import { test as base, expect, type Page } from '@playwright/test';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDED, startServer, type Server } from './server';
import { layoutShifts, recordShifts, stayAtHome, watch, type Troubles } from './watch';

interface PerWorker { server: Server }
interface PerTest {
  troubles: Troubles;
  /** Is JavaScript on in this project? */
  scripted: boolean;
  /** Opens an address of the shop and waits until the page answers to clicks. */
  open: (path: string, page?: Page) => Promise<void>;
}

export const test = base.extend<PerTest, PerWorker>({
  server: [async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'puzi-shop-'));
    const database = join(folder, 'shop.sqlite');
    copyFileSync(process.env[SEEDED] ?? '', database);
    const server = await startServer(database);
    await use(server);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, { scope: 'worker', timeout: 60_000 }],

  baseURL: async ({ server }, use) => use(server.origin),

  scripted: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),

  troubles: async ({}, use) => {
    const allowed: RegExp[] = [];
    const troubles: Troubles = { list: [], expect: (pattern) => { allowed.push(pattern); } };
    await use(troubles);
    expect(troubles.list.filter((text) => !allowed.some((pattern) => pattern.test(text))), 'troubles').toEqual([]);
  },

  context: async ({ context, server, troubles, scripted }, use) => {
    await stayAtHome(context, server.origin, troubles);
    context.on('page', (page) => watch(page, troubles, scripted));
    await context.addInitScript(recordShifts);
    await use(context);
  },

  open: async ({ page, scripted }, use) => {
    await use(async (path, other = page) => {
      await other.goto(path);
      if (scripted) await hydrated(other);
    });
  },
});

/** Waits until the program has taken over the page. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
}

/** Nothing has moved by itself since the page was opened. */
export async function expectStill(page: Page): Promise<void> {
  expect(await layoutShifts(page), 'layout shifts').toEqual([]);
}

export { expect };
