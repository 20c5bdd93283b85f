// Where things stand in the shop: the words of the journeys. Found by role, name of a field or address, never by looks.
import { expect, type Locator, type Page } from '@playwright/test';

/** A product of the demo mall with two options and some stock of each variant. */
export const CANDLE = { slug: 'soy-jar-candle', category: 'candles', words: '香燭', name: /香燭/ };

export const at = (path: string, lang = 'zh-hant') => `/${lang}${path}`;

/** Cards of products on whatever page this is. */
export const cards = (page: Page): Locator => page.locator('main li > a[href*="/p/"]');

export const addForm = (page: Page): Locator => page.locator('form[action$="/api/cart/add"]');
export const addButton = (page: Page): Locator => addForm(page).locator('button:not([name]):not([type="button"])');
export const buyNowButton = (page: Page): Locator => addForm(page).locator('button[name="then"]');

/** The way to the cart that this viewport shows: in the header, or in the bar at the bottom. */
export const cartLink = (page: Page): Locator => page.locator('header a[href$="/cart"]:visible, nav a[href$="/cart"]:visible').first();

/** Values of a product's options, as links; the chosen one is marked. */
export const optionValues = (page: Page): Locator => page.locator('main a[data-chosen], main section li > a[href*="?sku="]');

export const orderForm = (page: Page): Locator => page.locator('form:has([name$="email"])');

/** A field by the end of its name: server functions put a prefix before it. */
export const field = (form: Locator, name: string): Locator => form.locator(`[name="${name}"], [name$="[${name}]"]`).first();

/** What a buyer in Taipei types. */
export const BUYER = {
  email: 'mei@example.com',
  phone: '0912345678',
  recipient: '林小美',
  region: '臺北市',
  city: '中正區',
  street: '重慶南路一段 122 號 3 樓',
  postcode: '100',
};

/** Fills fields, whether they are inputs or lists. Fields that this form doesn't have are left out. */
export async function fill(form: Locator, values: Record<string, string>): Promise<void> {
  await form.waitFor();
  for (const [name, value] of Object.entries(values)) {
    const input = field(form, name);
    if (await input.count() === 0) continue;
    const tag = await input.evaluate((element) => element.localName);
    if (tag === 'select') await input.selectOption({ label: value }).catch(() => input.selectOption(value));
    else await input.fill(value);
  }
}

/** Puts the product of the open page into the cart and goes there. */
export async function addAndOpenCart(page: Page, scripted: boolean): Promise<void> {
  if (scripted) {
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/cart/add'));
    await addButton(page).click();
    await expect(page.getByRole('status').filter({ hasText: '購物車' })).toBeVisible();
    await saved;
    await page.goto(at('/cart'));
  } else {
    await addButton(page).click();
  }
  await expect(page).toHaveURL(/\/cart$/);
}
