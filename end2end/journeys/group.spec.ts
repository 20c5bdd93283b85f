// Group buy: open a group, send its address to a friend, come together.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, hydrated, test } from '../support/test';
import { at, BUYER, fill, orderForm } from '../support/shop';

/** A product of the demo mall that two buyers get cheaper. */
const CLEANSER = at('/p/tea-tree-gel-cleanser');

const startForms = (page: Page): Locator => page.locator('form[action$="/api/group/start"]');
const seats = (page: Page): Locator => page.getByRole('list', { name: '團員' });
const emptySeats = (page: Page): Locator => seats(page).getByText('空位');
const state = (page: Page): Locator => page.locator('main').getByRole('heading', { level: 2 }).first();
const address = (page: Page): Promise<string> => page.locator('main a[href*="/groups/"]').first().getAttribute('href').then((href) => href ?? '');

/** Orders what the cart holds; the page is on its way to checkout. */
async function orderAs(page: Page, scripted: boolean, email: string): Promise<void> {
  await expect(page).toHaveURL(/\/checkout/);
  if (scripted) await hydrated(page);
  const form = orderForm(page);
  await fill(form, { ...BUYER, email });
  await form.locator('button:not([type="button"])').last().click();
  await expect(page).toHaveURL(/\/orders\//);
  if (scripted) await hydrated(page);
}

/** Opens a group from the product's page; gives back its address. */
async function openGroup(page: Page, scripted: boolean, email: string): Promise<string> {
  await startForms(page).first().locator('button').click();
  await orderAs(page, scripted, email);
  return address(page);
}

test('a group is opened, shared with a friend and comes together', async ({ page, open, scripted }) => {
  await open(CLEANSER);
  await expect(startForms(page).first()).toBeVisible();
  const group = await openGroup(page, scripted, 'leader@example.com');
  expect(group).toMatch(/\/zh-hant\/groups\/[0-9a-f]+$/);
  await expect(page.locator('main')).toContainText('還差 1 人成團');

  await test.step('a friend opens the address and sees who waits', async () => {
    await page.context().clearCookies();
    await open(group);
    await expect(state(page)).toHaveText('還差 1 人成團');
    await expect(seats(page)).toContainText('林○美');
    await expect(page.locator('main')).not.toContainText(BUYER.recipient);
    await expect(emptySeats(page)).toHaveCount(1);
  });

  await test.step('and joins', async () => {
    await startForms(page).locator('button').click();
    await orderAs(page, scripted, 'friend@example.com');
    await expect(page.locator('main')).toContainText('拼團成功');
    await open(group);
    await expect(state(page)).toContainText('拼團成功');
    await expect(emptySeats(page)).toHaveCount(0);
  });
});

test('the product offers the groups that wait', async ({ page, open, scripted }) => {
  await open(CLEANSER);
  const group = await openGroup(page, scripted, 'waiting@example.com');
  await page.context().clearCookies();
  await open(CLEANSER);
  const row = page.locator('main li').filter({ has: page.locator(`a[href="${group}"]`) });
  await expect(row).toContainText('林○美 的團');
  await row.locator('button').click();
  await orderAs(page, scripted, 'joins@example.com');
  await expect(page.locator('main')).toContainText('拼團成功');
});

test('who waits sees the friend join, and is told @js', async ({ page, open, browser, server }) => {
  await open(CLEANSER);
  const group = await openGroup(page, true, 'watcher@example.com');
  await open(group);
  await expect(emptySeats(page)).toHaveCount(1);
  const elsewhere = await browser.newContext({ baseURL: server.origin, locale: 'zh-TW' });
  const friend = await elsewhere.newPage();
  await friend.goto(group);
  await hydrated(friend);
  await startForms(friend).locator('button').click();
  await orderAs(friend, true, 'watched@example.com');
  // It asks every five seconds.
  await expect(emptySeats(page)).toHaveCount(0, { timeout: 12_000 });
  await expect(page.getByRole('status').filter({ hasText: '拼團成功' })).toBeVisible();
  await elsewhere.close();
});

test('the address can be copied @js', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(CLEANSER);
  const group = await openGroup(page, true, 'copies@example.com');
  await open(group);
  await page.getByRole('button', { name: '複製連結' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已複製連結' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(group);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('a group and its order are accessible @js', async ({ page, open }) => {
      await open(CLEANSER);
      await expectAccessible(page);
      const group = await openGroup(page, true, `${colorScheme}@example.com`);
      await expectAccessible(page);
      await open(group);
      await expectAccessible(page);
    });
  });
}

test('a group that nobody opened is not found', async ({ page, troubles }) => {
  troubles.expect(/status of 404/);
  const answer = await page.goto(at('/groups/0123456789abcdef'));
  expect(answer?.status()).toBe(404);
});
