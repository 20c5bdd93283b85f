// Every kind of page opens without an error of its program, with a title and a heading.
import { expect, test } from '../support/test';
import { at } from '../support/shop';

const PAGES = ['', '/c', '/search?q=茶', '/cart', '/promotions', '/flash', '/track', '/help/guide'];

for (const path of PAGES) {
  test(`${path || '/'} opens whole, with a title and a heading @js`, async ({ page }) => {
    await page.goto(at(path));
    await expect(page).toHaveTitle(/Puzi/);
    await expect(page.locator('main h1').first()).toBeVisible();
  });
}
