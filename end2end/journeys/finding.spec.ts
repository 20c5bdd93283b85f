// What the shop offers by itself: suggestions while one types, another spelling, what stands beside a product, what one may like.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { expectAccessible } from '../support/axe';
import { at, CANDLE, cards } from '../support/shop';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.locator('#suggestions [role="option"]');
const search = (words: string, lang = 'zh-hant') => `${at('/search', lang)}?q=${encodeURIComponent(words)}`;

/** The index is built after the server has started; until then the plain search answers. */
test.beforeEach(async ({ request }) => {
  await expect.poll(async () => (await request.get(search('lavander', 'en'))).text(), { timeout: 20_000 }).toContain('Did you mean');
});

/** Types into the field of the header until its list is there. */
async function type(page: Page, words: string): Promise<void> {
  await page.locator('#search-field').focus();
  await expect(box(page)).toBeAttached();
  const answered = page.waitForResponse((answer) => answer.url().includes('/api/search/suggest'));
  await box(page).pressSequentially(words);
  await answered;
  await expect(options(page).first()).toBeVisible();
}

test('suggestions are gone through by keyboard, and opened @js', async ({ page, open }) => {
  await open(at(''));
  await type(page, '香');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const marked = await box(page).getAttribute('aria-activedescendant');
  expect(marked).toBe(await options(page).first().getAttribute('id'));
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await page.keyboard.press('ArrowUp');
  const last = options(page).last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  const address = await last.getAttribute('href') ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address.replaceAll('?', '\\?')}$`));
  await expect(options(page).first()).toBeHidden();
});

test('suggestions hold products with prices and are read out @js', async ({ page, open }) => {
  // axe takes its time on a busy machine.
  test.slow();
  await open(at(''));
  await type(page, CANDLE.words);
  await expect(options(page).filter({ hasText: CANDLE.name }).locator('.now').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '項建議' })).toBeAttached();
  await expectAccessible(page);
});

test('searches are suggested in the script of the page @js', async ({ page, open }) => {
  await open(at(''));
  await type(page, '茶');
  await expect(options(page).filter({ hasText: '茶樹' }).first()).toBeVisible();
  await open(at('', 'zh-hans'));
  await type(page, '茶');
  await expect(options(page).filter({ hasText: '茶树' }).first()).toBeVisible();
});

test('a product picked from the suggestions counts as found @js', async ({ page, open }) => {
  await open(at(''));
  await type(page, CANDLE.words);
  const told = page.waitForRequest((request) => request.url().endsWith('/api/recommend/note')
    && decodeURIComponent(request.postData() ?? '').includes('"found":['));
  await page.locator('#suggestions .product').filter({ hasText: CANDLE.name }).first().click();
  await told;
});

test('a question that was overtaken is called off @js', async ({ page, open, troubles }) => {
  troubles.expect(/search\/suggest/);
  const isFirst = (url: string) => url.includes(`q=${encodeURIComponent('香')}&`);
  await page.route('**/api/search/suggest*', (route) => (isFirst(route.request().url()) ? undefined : route.continue()));
  await open(at(''));
  await page.locator('#search-field').focus();
  await expect(box(page)).toBeAttached();
  const first = page.waitForRequest((request) => isFirst(request.url()));
  await page.keyboard.insertText('香');
  await first;
  const calledOff = page.waitForEvent('requestfailed', (request) => isFirst(request.url()));
  await page.keyboard.insertText('燭');
  await calledOff;
  await expect(options(page).filter({ hasText: CANDLE.name }).first()).toBeVisible();
});

test('the last searches are offered again, and forgotten when asked @js', async ({ page, open }) => {
  await open(at(''));
  await page.locator('#search-field').focus();
  await expect(box(page)).toBeAttached();
  await box(page).fill('精油');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?/);
  await open(at(''));
  await page.locator('#search-field').focus();
  await expect(options(page).filter({ hasText: '精油' })).toBeVisible();
  await page.getByRole('button', { name: '清除搜尋紀錄' }).click();
  await expect(options(page)).toHaveCount(0);
});

test('a misspelt word finds what was meant, and says so', async ({ page, open }) => {
  await open(search('lavander', 'en'));
  expect(await cards(page).count()).toBeGreaterThan(3);
  const meant = page.locator('main a.text-link', { hasText: 'lavender' });
  await meant.click();
  await expect(page).toHaveURL(/q=lavender/);
  await expect(cards(page).first()).toBeVisible();
});

test('an empty search shows what others buy', async ({ page, open }) => {
  await open(search('zzzzqqqqxxxx'));
  await expect(page.getByRole('heading', { name: '大家常買的' })).toBeVisible();
  await expect(page.locator('[data-from="empty-search"] a').first()).toBeVisible();
});

test('a product has ten others beside it, on shelves with names, none twice', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  const shelves = page.locator('main [data-from]');
  await expect(shelves.first()).toBeAttached();
  const links = await shelves.locator('li > a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThanOrEqual(10);
  expect(new Set(links).size).toBe(links.length);
  expect(links).not.toContain(at(`/p/${CANDLE.slug}`));
  for (const name of ['一起買', '搭配', '同類商品']) {
    await expect(page.getByRole('heading', { name, exact: true })).toBeAttached();
  }
});

test('what was looked at leads to what one may like, with the reason and the way out @js', async ({ page, open }) => {
  const told = page.waitForRequest((request) => request.url().endsWith('/api/recommend/note')
    && decodeURIComponent(request.postData() ?? '').includes('"viewed":['));
  await open(at(`/p/${CANDLE.slug}`));
  await (await told).response();
  await open(at(''));
  const shelf = page.getByRole('region', { name: '為你推薦' });
  await expect(shelf).toBeAttached();
  await page.getByText('為什麼推薦這些？').click();
  await expect(page.getByText(/因為你看過：.*香燭/)).toBeVisible();
  await page.getByRole('button', { name: '清除瀏覽紀錄' }).click();
  await expect(page).toHaveURL(at(''));
  await expect(shelf).toHaveCount(0);
});

test('who wants no recommendations gets none, until they are wanted again @js', async ({ page, open, context }) => {
  const origin = new URL(await (async () => { await open(at('')); return page.url(); })());
  await context.addCookies([{ name: 'puzi_seen', value: '1.2.3', domain: origin.hostname, path: '/' }]);
  await open(at(''));
  await page.getByText('為什麼推薦這些？').click();
  await page.getByRole('button', { name: '不要為我推薦' }).click();
  await expect(page.getByText('已關閉個人推薦')).toBeVisible();
  await page.getByRole('button', { name: '重新開啟' }).click();
  await expect(page.getByText('已關閉個人推薦')).toHaveCount(0);
});

test('what is seen and opened of a shelf is told with its place @js', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  const shelf = page.locator('main [data-from="similar"]');
  const shown = page.waitForRequest((request) => decodeURIComponent(request.postData() ?? '').includes('["similar",0]'));
  await shelf.scrollIntoViewIfNeeded();
  await shown;
  const opened = page.waitForRequest((request) => decodeURIComponent(request.postData() ?? '').includes('"opened":[["similar",1]]'));
  await shelf.locator('li > a').nth(1).click();
  expect((await (await opened).response())?.status()).toBe(200);
});
