// Presale: a deposit now, the balance later; ordered alone, and by transfer.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { expect, hydrated, test } from '../support/test';
import { addAndOpenCart, at, BUYER, CANDLE, fill, orderForm } from '../support/shop';

/** A product of the demo mall whose presale is open in every month. */
const OOLONG = at('/p/alishan-high-mountain-oolong');

const startForm = (page: Page): Locator => page.locator('form[action$="/api/presale/start"]');
const payments = (page: Page): Locator => page.locator('input[name$="payment"], input[name$="payment]"]');
const main = (page: Page): Locator => page.locator('main');

/** Puts so many units of the open product into the cart in presale. */
async function order(page: Page, units: number): Promise<void> {
  await startForm(page).getByLabel('預購數量').fill(String(units));
  await startForm(page).getByRole('button', { name: '付定金預購' }).click();
}

/** Sends the order form of the open page, and comes to the order. */
async function place(page: Page, scripted: boolean, email: string): Promise<void> {
  await expect(page).toHaveURL(/\/checkout/);
  if (scripted) await hydrated(page);
  const form = orderForm(page);
  await fill(form, { ...BUYER, email });
  await form.locator('button:not([type="button"])').last().click();
  await expect(page).toHaveURL(/\/orders\//);
  if (scripted) await hydrated(page);
}

test('a deposit is paid now and the balance later', async ({ page, open, scripted }) => {
  await open(OOLONG);
  await expect(main(page).getByRole('region', { name: '預購' })).toContainText('定金 NT$100 抵 NT$150');
  await order(page, 2);

  await test.step('checkout says what is paid when, and takes no cash', async () => {
    await expect(page).toHaveURL(/\/checkout$/);
    if (scripted) await hydrated(page);
    const plan = main(page).getByRole('region', { name: '預購' });
    await expect(plan).toContainText('現在付');
    await expect(plan).toContainText('NT$200');
    await expect(plan).toContainText('之後再付');
    await expect(plan).toContainText('定金全額退還');
    await expect(payments(page)).toHaveCount(1);
    await expect(payments(page)).toHaveValue('transfer');
    await expect(payments(page)).toBeChecked();
  });

  await test.step('the order asks for the deposit', async () => {
    await place(page, scripted, 'presale@example.com');
    await expect(main(page)).toContainText('請在期限前把定金匯到以下帳戶');
    await expect(main(page).getByRole('heading', { name: '預購', exact: true })).toBeVisible();
    await expect(main(page)).toContainText('定金 NT$200 抵 NT$300');
    await expect(main(page)).toContainText('待付');
    // The stations that such an order goes through.
    await expect(main(page).getByRole('list').filter({ hasText: '已付定金' })).toBeVisible();
  });
});

test('what is in presale is ordered alone', async ({ page, open, scripted }) => {
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  await open(OOLONG);
  await order(page, 1);
  await expect(page).toHaveURL(/\/cart$/);
  if (scripted) await hydrated(page);
  await expect(main(page)).toContainText('是預購商品，要單獨結帳');
  await expect(main(page).locator('a[href$="/checkout"]')).toHaveCount(0);

  await test.step('without the other things it can be ordered', async () => {
    const candle = main(page).getByRole('listitem').filter({ has: page.getByRole('link', { name: CANDLE.name }) });
    await candle.locator('form').filter({ has: page.locator('input[name="quantity"][value="0"]') }).getByRole('button').click();
    await expect(main(page).locator('a[href$="/checkout"]')).toBeVisible();
    await expect(main(page)).not.toContainText('是預購商品，要單獨結帳');
    await main(page).locator('a[href$="/checkout"]').click();
    await place(page, scripted, 'alone@example.com');
    await expect(main(page)).toContainText('定金 NT$100 抵 NT$150');
  });
});

test('the shelf and the page of offers tell of it', async ({ page, open }) => {
  await open(at('/promotions'));
  const card = main(page).getByRole('listitem').filter({ hasText: '預購・阿里山高山烏龍' }).first();
  await expect(card).toContainText('定金 NT$100 抵 NT$150');
  await expect(card).toContainText('起出貨');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('a presale, its checkout and its order are accessible @js', async ({ page, open }) => {
      await open(OOLONG);
      await expectAccessible(page);
      await order(page, 1);
      await expect(page).toHaveURL(/\/checkout$/);
      await hydrated(page);
      await expectAccessible(page);
      await place(page, true, `presale-${colorScheme}@example.com`);
      await expectAccessible(page);
    });
  });
}
