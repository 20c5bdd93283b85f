// What promotions do for a shopper: coupons in the cart, the reason of an amount, the flash sale, what an order keeps.
import { expect, test } from '../support/test';
import { addAndOpenCart, at, BUYER, CANDLE, fill, orderForm } from '../support/shop';

const money = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''));

test('a claimed coupon lowers the total, can be kept for later, and is explained', async ({ page, open, scripted }) => {
  const answered = (part: string) =>
    scripted ? page.waitForResponse((answer) => answer.url().includes(`/api/cart/${part}`)) : page.waitForLoadState();
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  // Enough of it that a coupon of the whole shop fits.
  await open(at('/cart'));
  const total = page.locator('aside dd.total');
  const before = money(await total.textContent());
  const summary = page.locator('aside');
  const claim = summary.locator('form[action*="claim_coupon"] button:not(.code button)').first();
  await expect(claim).toBeVisible();
  let done = answered('claim_coupon');
  await claim.click();
  await done;
  const held = summary.locator('.coupon:not(.is-open)');
  await expect(held).toHaveCount(1);
  expect(money(await total.textContent())).toBeLessThanOrEqual(before);
  done = answered('choose_coupon');
  await held.locator('button').click();
  await done;
  await expect(total).toHaveText(new RegExp(String(before).replace(/\B(?=(\d{3})+$)/g, ',')));
  await expect(summary.locator('#best-coupons')).toBeVisible();
});

test('a code that is none is told beside the field, and stays in it', async ({ page, open, scripted, troubles }) => {
  if (scripted) troubles.expect(/status of 422/);
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  await open(at('/cart'));
  const field = page.locator('#coupon-code');
  await field.fill('no-such-code');
  await field.press('Enter');
  await expect(page.locator('#coupon-problem')).toHaveText(/優惠代碼/);
  await expect(page.locator('#coupon-code')).toHaveValue('no-such-code');
});

test('the flash sale sells at its price, and the order keeps why', async ({ page, open, scripted }) => {
  await open(at('/flash'));
  const item = page.locator('main li:has(form)').first();
  const price = money(await item.locator('.price strong').textContent());
  const list = money(await item.locator('.price s').textContent());
  expect(price).toBeLessThan(list);
  const added = scripted ? page.waitForResponse((answer) => answer.url().endsWith('/api/cart/add')) : undefined;
  await item.locator('form button').click();
  await added;
  await open(at('/cart'));
  const line = page.locator('main li:has(form)').first();
  await expect(line).toContainText('秒殺價');
  await line.locator('.why summary').click();
  await expect(line.locator('.why dl')).toContainText('原價');
  const total = money(await page.locator('aside dd.total').textContent());
  await open(at('/checkout'));
  const form = orderForm(page);
  // Who has had what one buyer may have pays the list price: each run is another buyer.
  await fill(form, { ...BUYER, email: `mei-${Date.now()}@example.com` });
  const paid = money(await page.locator('dd.total').first().textContent());
  expect(paid).toBeGreaterThanOrEqual(total);
  await form.locator('button:not([type="button"])').last().click();
  await expect(page).toHaveURL(/\/orders\//);
  await expect(page.locator('main dd.total').first()).toContainText(String(paid % 1000).padStart(paid > 999 ? 3 : 1, '0'));
  await expect(page.locator('main .figures .off').first()).toBeVisible();
});

test('what is on is listed with a way to each', async ({ page, open }) => {
  await open(at('/promotions'));
  const offer = page.locator('.promotions a').first();
  const name = (await offer.locator('h3').textContent())!.trim();
  await offer.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.locator('main li > a[href*="/p/"]').first()).toBeVisible();
});
