// axe on every kind of page, in light and in dark.
import { expectAccessible } from '../support/axe';
import { expect, hydrated, test } from '../support/test';
import { addAndOpenCart, at, BUYER, CANDLE, fill, orderForm } from '../support/shop';

const PAGES: Record<string, string> = {
  home: '', categories: '/c', listing: '/c/candles', search: '/search?q=%E8%8C%B6', 'empty search': '/search?q=zzqqxx',
  product: `/p/${CANDLE.slug}`, 'empty cart': '/cart', offers: '/promotions', 'flash sale': '/flash', promotion: '/promotions/opening-sale', tracking: '/track', guide: '/help/guide', policy: '/help/privacy',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    // axe reads every element of a page, some of them five times; on two busy cores that takes its time.
    test.slow();
    for (const [name, path] of Object.entries(PAGES)) {
      test(`${name} @js`, async ({ page, open }) => {
        await open(at(path));
        await expectAccessible(page);
      });
    }

    test('not found @js', async ({ page, troubles }) => {
      troubles.expect(/status of 404/);
      await page.goto(at('/nowhere'));
      await expectAccessible(page);
    });

    test('cart, checkout with mistakes, confirmation @js', async ({ page, open }) => {
      await open(at(`/p/${CANDLE.slug}`));
      await addAndOpenCart(page, true);
      await hydrated(page);
      await expectAccessible(page);
      await open(at('/checkout'));
      await expectAccessible(page);
      const form = orderForm(page);
      await form.locator('button:not([type="button"])').last().click();
      await expect(form.locator('[aria-invalid="true"]').first()).toBeVisible();
      await expectAccessible(page);
      await fill(form, BUYER);
      await form.locator('button:not([type="button"])').last().click();
      await expect(page).toHaveURL(/\/orders\//);
      await expectAccessible(page);
    });
  });
}
