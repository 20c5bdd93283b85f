// Three languages by address, and the same page in each of them.
import { expect, test } from '../support/test';
import { at, CANDLE } from '../support/shop';

test('switching the language stays on the page', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  const hant = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('header summary').first().click();
  await page.locator('header a[hreflang="en"]').click();
  await expect(page).toHaveURL(new RegExp(`/en/p/${CANDLE.slug}`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(hant);
});

test('every page names its other languages and its own address', async ({ page, open }) => {
  await open(at(`/p/${CANDLE.slug}`));
  for (const lang of ['zh-Hant', 'zh-Hans', 'en', 'x-default']) {
    await expect(page.locator(`link[rel="alternate"][hreflang="${lang}"]`)).toHaveCount(1);
  }
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`/zh-hant/p/${CANDLE.slug}$`));
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /./);
});
