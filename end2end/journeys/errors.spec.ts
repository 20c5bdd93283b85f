// Bad addresses and bad luck.
import { expect, test } from '../support/test';
import { at } from '../support/shop';

for (const path of ['/nowhere', '/zh-hant/nowhere', '/zh-hant/p/no-such-product', '/zh-hant/c/no-such-category', '/zh-hant/help/no-such-page']) {
  test(`${path} is a real 404 with a way on`, async ({ page, troubles }) => {
    troubles.expect(/status of 404/);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main a[href^="/"]').first()).toBeVisible();
  });
}
