// What promotions show of themselves while one looks around: badges on cards, the end of an offer, coupons, bundles.
import type { Page } from '@playwright/test';
import { expect, expectStill, hydrated, test } from '../support/test';
import { addAndOpenCart, at, cards } from '../support/shop';

/** Always a bundle of the demo mall, with a choice in one of its parts. */
const IN_BUNDLE = { slug: 'harbour-face-wash', bundle: 'bundle-harbour-men' };
/** Always half price for the second. */
const MASK = 'lavender-sheet-mask';

const amount = (text: string) => Number(text.replace(/[^\d]/g, ''));
const bundleForm = (page: Page) => page.locator(`form[data-bundle="${IN_BUNDLE.bundle}"]`);

/**
 * Opens the product of the first card of the home page whose price has this badge; what the card says it costs. Cards
 * off the screen have no inner text.
 */
async function openOffer(page: Page, open: (path: string) => Promise<void>, badge: string): Promise<number> {
  await open(at(''));
  const card = cards(page).filter({ has: page.locator(badge) }).first();
  const now = amount(await card.locator('.now').textContent() ?? '');
  expect(now).toBeLessThan(amount(await card.locator('s').textContent() ?? ''));
  await open(await card.getAttribute('href') ?? '');
  return now;
}

test('a card tells the price that the product page opens with', async ({ page, open }) => {
  const told = await openOffer(page, open, '.badge.flash');
  expect(amount(await page.locator('.buy .price .now').innerText())).toBe(told);
  await expect(page.locator('.buy .price .badge.flash')).toBeVisible();
});

test('a flash sale tells when it ends and how much is gone, and ticks where it can', async ({ page, open, scripted }) => {
  await openOffer(page, open, '.badge.flash');
  const countdown = page.locator('[data-until]').first();
  await expect(countdown.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
  await expect(page.locator('.buy progress')).toHaveAttribute('aria-label', /已搶/);
  const left = countdown.locator('[aria-hidden="true"]');
  if (!scripted) {
    await expect(left).toBeEmpty();
    return;
  }
  await expect(left).toHaveText(/\d\d:\d\d:\d\d/);
  const first = await left.innerText();
  await expect(left).not.toHaveText(first);
  await expectStill(page);
});

test('an offer that is over says so @js', async ({ page, open }) => {
  await openOffer(page, open, '.badge.flash');
  await page.locator('[data-until]').first().evaluate((countdown) => countdown.setAttribute('data-until', String(Date.now() - 1)));
  await expect(page.getByRole('status').filter({ hasText: '優惠已結束' })).toBeVisible();
});

test('a product names its promotions, which have pages of their own', async ({ page, open }) => {
  await open(at(`/p/${MASK}`));
  await expect(page.locator('main a[href*="/promotions/second-mask-half"]')).toHaveText(/第二件半價/);
});

test('a coupon is claimed from the product page', async ({ page, open, scripted }) => {
  await open(at(`/p/${MASK}`));
  const form = page.locator('form[action$="/api/cart/claim_coupon"]').first();
  const name = await form.locator('xpath=..').locator('.name').innerText();
  if (scripted) {
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/cart/claim_coupon'));
    await form.getByRole('button').click();
    await expect(form.getByRole('button')).toHaveText('已領取');
    await saved;
    await expect(page.getByRole('status').filter({ hasText: '已領取優惠券' })).toBeVisible();
  } else {
    await form.getByRole('button').click();
    await expect(page).toHaveURL(/\/cart$/);
    await page.goto(at(`/p/${MASK}`));
  }
  await addAndOpenCart(page, scripted);
  await expect(page.locator('main')).toContainText(name);
});

test('a bundle follows the choice and goes into the cart as a whole', async ({ page, open, scripted }) => {
  await open(at(`/p/${IN_BUNDLE.slug}`));
  const form = bundleForm(page);
  await expect(form).toBeVisible();
  const places = await form.locator('[name^="items"]').count();
  const sum = form.locator('.sum strong');
  const before = await sum.innerText();
  const choice = form.locator('select').last();
  const other = await choice.locator('option:not([selected])').last().getAttribute('value') ?? '';
  await choice.selectOption(other);
  if (scripted) {
    await expect(sum).not.toHaveText(before);
    const saved = page.waitForResponse((answer) => answer.url().endsWith('/api/cart/add_bundle'));
    await form.getByRole('button').click();
    await expect(page.getByRole('status').filter({ hasText: '購物車' })).toBeVisible();
    expect((await saved).ok()).toBe(true);
    await expect(page).toHaveURL(/\/p\//);
    await page.goto(at('/cart'));
    await hydrated(page);
  } else {
    await form.getByRole('button').click();
  }
  await expect(page).toHaveURL(/\/cart$/);
  await expect(page.locator('main [name="quantity"]:not([type="hidden"])')).toHaveCount(places);
});
