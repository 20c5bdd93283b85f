// The cart's page: alive from the first load alone, with the price of a change at once where the engine is there.
import type { Page, Request } from '@playwright/test';
import { expect, expectStill, hydrated, test } from '../support/test';
import { addAndOpenCart, at, CANDLE } from '../support/shop';

const isChunk = (url: URL) => url.pathname.endsWith('.wasm') && !/\/puzi\.[^/]*wasm$/.test(url.pathname);
const money = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''));
const answered = (page: Page, command: string) =>
  page.waitForResponse((answer) => answer.url().endsWith(`/api/cart/${command}`));

const total = (page: Page) => page.locator('aside dd.total');
const quantity = (page: Page) => page.locator('main input[type="number"]').first();
const button = (page: Page, name: string) => page.locator('main li').getByRole('button', { name, exact: true }).first();
const [MORE, LESS] = ['加一件', '減一件'];

/** Opens a product, puts one of it in and goes to the cart. */
async function openCart(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, true);
  await hydrated(page);
}

/** Chunks are refused from now on. */
async function refuseChunks(page: Page, troubles: { expect: (pattern: RegExp) => void }): Promise<void> {
  troubles.expect(/ERR_FAILED|Failed to fetch/);
  await page.route(isChunk, (route) => route.abort());
}

test('the cart is there before anything but the first load is asked for @js', async ({ page, open }) => {
  await openCart(page, open);
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    chunks: performance.getEntriesByType('resource').filter(({ name }) => /(chunk_|split_)[^/]*\.wasm$/.test(name)).map((e) => e.startTime),
  }));
  expect(times.chunks.length, 'the engine comes by itself').toBeGreaterThan(0);
  expect(Math.min(...times.chunks)).toBeGreaterThan(times.paint);
  await expectStill(page);
});

test('without the engine the server\'s answer tells: quantity, removal, undo, coupon @js', async ({ page, open, troubles }) => {
  await refuseChunks(page, troubles);
  await openCart(page, open);
  const before = money(await total(page).textContent());

  await test.step('one more, and the focus stays', async () => {
    const saved = answered(page, 'set_quantity');
    await button(page, MORE).focus();
    await page.keyboard.press('Enter');
    await expect(quantity(page)).toHaveValue('2');
    await saved;
    await expect(total(page)).not.toHaveText(new RegExp(`[^\\d]${before.toLocaleString('en')}$`));
    expect(money(await total(page).textContent())).toBeGreaterThan(before);
    await expect(button(page, MORE)).toBeFocused();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  });

  await test.step('a coupon', async () => {
    const saved = answered(page, 'claim_coupon');
    await page.locator('aside .coupon.is-open button').first().click();
    await saved;
    await expect(page.locator('aside .coupon:not(.is-open)')).toHaveCount(1);
  });

  await test.step('gone, and back', async () => {
    const removed = answered(page, 'set_quantity');
    await page.locator('main form.remove button').first().click();
    await expect(quantity(page)).toHaveCount(0);
    await removed;
    await expect(page.locator('main .empty')).toBeVisible();
    await page.getByRole('button', { name: '復原' }).click();
    await expect(quantity(page)).toHaveValue('2');
  });
});

test('with the engine a change has its price before the server answers @js', async ({ page, open }) => {
  await openCart(page, open);
  await page.waitForLoadState('networkidle');
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/api/cart/set_quantity', async (route) => { await held; await route.continue(); });
  const before = money(await total(page).textContent());
  await button(page, MORE).click();
  await expect(quantity(page)).toHaveValue('2');
  await expect.poll(async () => money(await total(page).textContent()), { timeout: 1_000 }).toBeGreaterThan(before);
  const told = await total(page).textContent();
  const saved = answered(page, 'set_quantity');
  release();
  await (await saved).finished();
  await expect(total(page)).toHaveText(told ?? '');
  await expect(button(page, MORE)).toBeFocused();
  await button(page, LESS).click();
  await expect.poll(async () => money(await total(page).textContent())).toBe(before);
});

test('the engine that comes late prices what was changed before @js', async ({ page, open }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route(isChunk, async (route) => { await held; await route.continue(); });
  await openCart(page, open);
  await page.route('**/api/cart/set_quantity', () => {});
  const before = money(await total(page).textContent());
  await button(page, MORE).click();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(1);
  expect(money(await total(page).textContent())).toBe(before);
  release();
  await expect.poll(async () => money(await total(page).textContent())).toBeGreaterThan(before);
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
});

test('a change that could not be saved is taken back and told @js', async ({ page, open, troubles }) => {
  troubles.expect(/ERR_FAILED|Failed to load resource|Failed to fetch/);
  await openCart(page, open);
  const before = await total(page).textContent();
  await page.route('**/api/cart/**', (route) => route.abort());
  await button(page, MORE).click();
  await expect(page.getByRole('status').filter({ hasText: '連線' })).toBeVisible();
  await expect(quantity(page)).toHaveValue('1');
  await expect(total(page)).toHaveText(before ?? '');
});

test('what was opened and typed stays while the cart changes @js', async ({ page, open }) => {
  await open(at('/flash'));
  const added = answered(page, 'add');
  await page.locator('main li:has(form) form button').first().click();
  await added;
  await open(at('/cart'));
  const why = page.locator('main li details.why').first();
  await why.locator('summary').click();
  await page.locator('#coupon-code').fill('half-typed');
  const saved = answered(page, 'set_quantity');
  await button(page, MORE).click();
  await (await saved).finished();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  await expect(why).toHaveAttribute('open', '');
  await expect(page.locator('#coupon-code')).toHaveValue('half-typed');
});

test('removing a line leaves the focus in the list @js', async ({ page, open }) => {
  await open(at('/flash'));
  const added = answered(page, 'add');
  await page.locator('main li:has(form) form button').first().click();
  await added;
  await openCart(page, open);
  const bins = page.locator('main form.remove button');
  await expect(bins).toHaveCount(2);
  const removed = answered(page, 'set_quantity');
  await bins.first().focus();
  await page.keyboard.press('Enter');
  await expect(bins).toHaveCount(1);
  await (await removed).finished();
  await expect(bins.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.locator('main .empty')).toBeVisible();
});

test('what is put in tells its count alone, unless a page shows the cart @js', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  const posted = (request: Request) => request.url().endsWith('/api/cart/add');
  const sent = page.waitForRequest(posted);
  await page.locator('form[action$="/api/cart/add"] button:not([name]):not([type="button"])').click();
  const answer = await (await sent).response();
  expect(await answer?.json()).toEqual([1, '', '']);
});
