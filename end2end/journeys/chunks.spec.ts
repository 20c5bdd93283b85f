// A piece of the program that can't be fetched takes nothing away: the server draws the page.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { at } from '../support/shop';

const loseChunks = (page: Page): Promise<void> => page.route(/\/(chunk_|split_)[^/]*\.wasm$/, (route) => route.abort());

test('a page whose program is lost on the way comes from the server @js', async ({ page, open, troubles }) => {
  troubles.expect(/./);
  await open(at(''));
  await loseChunks(page);
  await page.locator('footer').getByRole('link', { name: '買家須知' }).first().click();
  await expect(page).toHaveURL(/\/help\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  await page.getByRole('link', { name: 'Puzi 鋪子' }).first().click();
  await expect(page).toHaveURL(at(''));
});

test('without its suggestions the search field still searches @js', async ({ page, open, troubles }) => {
  troubles.expect(/./);
  await open(at(''));
  await loseChunks(page);
  await page.locator('#search-field').fill('茶');
  await page.locator('#search-field').press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator('main article, main .card, main li').first()).toBeVisible();
});
