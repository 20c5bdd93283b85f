// What a browser does besides loading pages: history, tabs, colours, keys. All of it needs JavaScript.
import { expect, expectStill, hydrated, test } from '../support/test';
import { inPieces } from '../support/pieces';
import { recordShifts } from '../support/watch';
import { addButton, at, BUYER, CANDLE, cards, fill, orderForm } from '../support/shop';

test('going back finds the shelf where it was left @js', async ({ page, open }) => {
  await open(at('/search'));
  const card = cards(page).nth(14);
  await card.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(0);
  await card.click();
  await expect(page).toHaveURL(/\/p\//);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/search/);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(place - 150);
  await page.goForward();
  await expect(page).toHaveURL(/\/p\//);
});

test('a step inside the shop loads no document, moves the focus and says where one is @js', async ({ page, open }) => {
  await open(at('/c/candles'));
  const documents: string[] = [];
  page.on('request', (request) => { if (request.isNavigationRequest()) documents.push(request.url()); });
  await cards(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expect(page.locator('[role="status"].sr')).toContainText(heading);
  expect(documents).toEqual([]);
});

test('two tabs share a cart @js', async ({ page, context, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  const other = await context.newPage();
  await open(at('/cart'), other);
  await expect(other.locator('main a[href*="?sku="]')).toHaveCount(0);
  await addButton(page).click();
  await expect(other.locator('main a[href*="?sku="]').first()).toBeAttached();
});

test('dark colours by the system and by choice, kept over a reload @js', async ({ page, open }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(at(''));
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('header button.theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await background()).not.toBe(light);
});

test('nothing moves by itself, on load and from page to page @js', async ({ page, open }) => {
  for (const path of ['', '/c', '/c/candles', '/search', `/p/${CANDLE.slug}`, '/cart']) {
    await open(at(path));
    await page.waitForLoadState('networkidle');
    await test.step(path || 'home', () => expectStill(page));
  }
  await open(at('/c/candles'));
  await cards(page).first().click();
  await expect(page).toHaveURL(/\/p\//);
  await page.waitForLoadState('networkidle');
  await expectStill(page);
});

test('a page that arrives in pieces is not seen in pieces of its header @js', async ({ browser, server, viewport }) => {
  const slow = await inPieces(server.origin, '<div class="tools">');
  const context = await browser.newContext({ viewport });
  try {
    await context.addInitScript(recordShifts);
    const page = await context.newPage();
    await page.goto(slow.origin + at(''));
    await hydrated(page);
    await expectStill(page);
  } finally {
    await context.close();
    slow.stop();
  }
});

test('the whole purchase by keyboard alone @js', async ({ page, open }) => {
  /** Tabs until the focus is on what the selector matches. */
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 250; presses += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${selector} by keyboard`);
  };
  await open(at('/c/candles'));
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await tabTo('main li > a[href*="/p/"]');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo('form[action$="/api/cart/add"] button[name="then"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/checkout/);
  await hydrated(page);
  await fill(orderForm(page), { region: BUYER.region, city: BUYER.city });
  for (const name of ['email', 'phone', 'recipient', 'street', 'postcode'] as const) {
    await tabTo(`[name="${name}"], [name$="[${name}]"]`);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(BUYER[name]);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/orders\//);
});
