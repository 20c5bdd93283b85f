// Finding things: search, categories, filters, order, pages.
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/test';
import { at, CANDLE, cards } from '../support/shop';

test('search finds by words in another script too', async ({ page, open }) => {
  for (const words of ['香烛', CANDLE.words]) {
    await open(`${at('/search')}?q=${encodeURIComponent(words)}`);
    await expect(cards(page).filter({ hasText: CANDLE.name }).first()).toBeVisible();
  }
});

test('nothing found says how to go on', async ({ page, open }) => {
  await open(`${at('/search')}?q=zzzzqqqqxxxx`);
  await expect(page.locator('main header').getByRole('status')).toHaveText('0 件商品');
  await expect(page.locator('main a[href$="/c"]').first()).toBeVisible();
});

test('filters narrow a category, count what they leave, and stay in the address', async ({ page, open, isMobile }) => {
  await open(at('/c/candles'));
  const all = await cards(page).count();
  expect(all).toBeGreaterThan(1);
  if (isMobile) await page.locator('button.filter').click();
  const option = page.locator('#filters section a:has(.name)').first();
  const count = Number(await option.locator('.num').last().innerText());
  await option.click();
  await expect(page).toHaveURL(/[?&]f\./);
  await expect(cards(page)).toHaveCount(Math.min(count, 24));
  const address = page.url();
  await open(address);
  await expect(cards(page)).toHaveCount(Math.min(count, 24));
});

test('the price filter takes what a person types', async ({ page, open, isMobile }) => {
  await open(at('/c/candles'));
  if (isMobile) await page.locator('button.filter').click();
  await page.locator('[name="pmax"]').fill('700');
  await page.locator('#filters form button').click();
  await expect(page).toHaveURL(/7/);
  await expect(cards(page).first()).toBeVisible();
});

test('sorting by price puts the cheapest first', async ({ page, open }) => {
  await open(`${at('/c/candles')}?sort=price_asc`);
  // Sorted by list price: an offer may make one of the next ones cheaper, but not the dearest the cheapest.
  const price = async (card: Locator) => Number((await card.locator('.num').first().textContent() ?? '').replace(/[^\d]/g, ''));
  expect(await price(cards(page).first())).toBeLessThan(await price(cards(page).last()));
});

test('pages can be stepped through, and more can be brought in', async ({ page, open, scripted }) => {
  await open(at('/search'));
  const first = await cards(page).count();
  const firstName = await cards(page).first().getAttribute('href');
  if (scripted) {
    await page.getByRole('button', { name: '顯示更多' }).or(page.locator('main button.wide')).first().click();
    await expect.poll(() => cards(page).count()).toBeGreaterThan(first);
  } else {
    await page.locator('main nav a[href*="page=2"]').first().click();
    await expect(page).toHaveURL(/page=2/);
    await expect(cards(page).first()).not.toHaveAttribute('href', firstName ?? '');
  }
});

test('a product shows at least eight pictures, and its address keeps the variant', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  expect(await page.locator('main [id^="photo-"] img').count()).toBeGreaterThanOrEqual(8);
  const chosen = page.locator('main a[data-chosen="true"]').first();
  const other = page.locator('main a[href*="?sku="]:not([data-chosen])').first();
  const value = await other.innerText();
  await other.click();
  await expect(page).toHaveURL(/\?sku=/);
  await page.reload();
  await expect(page.locator('main a[data-chosen="true"]').filter({ hasText: value.trim() })).toBeVisible();
  await expect(chosen).toBeVisible();
});
