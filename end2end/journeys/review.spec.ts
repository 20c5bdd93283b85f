// Reviews: what the demo mall's buyers say, and one of one's own, from the parcel to the product's page.
import { expectAccessible } from '../support/axe';
import { join } from '../support/member';
import { addAndOpenCart, at, BUYER, fill, orderForm } from '../support/shop';
import { staff } from '../support/staff';
import { expect, hydrated, test } from '../support/test';

const TEA = { slug: 'oriental-beauty', page: at('/p/oriental-beauty') };
const MINE = at('/account/reviews');

test('reviews are read, filtered and sorted', async ({ page, open, scripted }) => {
  test.slow();
  await open(TEA.page);
  const reviews = page.locator('#reviews');
  await expect(reviews.getByRole('heading', { name: /商品評價/ })).toBeVisible();
  await expect(reviews.locator('li[id^="review-"]')).toHaveCount(6);
  // Cards tell the mean.
  await expect(page.locator('main a[href="#reviews"]').first()).toContainText('★');
  if (scripted) await expectAccessible(page);
  await reviews.getByRole('link', { name: /^5 ★ \d/ }).click();
  await expect(page).toHaveURL(/stars=5/);
  await expect(reviews.getByRole('link', { name: '5 ★', exact: true })).toHaveAttribute('aria-current', 'true');
  for (const stars of await reviews.locator('li[id^="review-"] .head .stars').all()) {
    await expect(stars).toHaveAttribute('aria-label', '5 顆星');
  }
  if (scripted) expect(await page.evaluate(() => window.scrollY), 'the page stays where it is').toBeGreaterThan(0);
  await reviews.getByRole('link', { name: '最新' }).click();
  await expect(page).toHaveURL(/sort=newest/);
  await expect(reviews.getByRole('link', { name: '最新' })).toHaveAttribute('aria-current', 'true');
});

test('what has arrived is reviewed, found helpful and added to', async ({ page, open, server, scripted, browser }) => {
  // Two members and axe on several pages: that takes its time on a busy machine.
  test.slow();
  const email = await join(page, open, server);
  const main = page.locator('main');

  await test.step('buy it, and it arrives', async () => {
    await open(TEA.page);
    await addAndOpenCart(page, scripted);
    await open(at('/checkout'));
    if (scripted) await hydrated(page);
    await fill(orderForm(page), { ...BUYER, email });
    await orderForm(page).locator('button:not([type="button"])').last().click();
    await expect(page).toHaveURL(/\/orders\//);
    const number = /\/orders\/([^?]+)/.exec(page.url())?.[1] ?? '';
    for (const to of ['picking', 'shipped', 'delivered']) {
      const parcel = to === 'shipped' ? ['--carrier', '黑貓', '--tracking', 'TW-4711'] : [];
      staff(server, 'order', 'advance', number, '--to', to, '--staff', '小美', ...parcel);
    }
    await open(at(`/orders/${number}`));
    await main.getByRole('link', { name: '寫評價' }).click();
    await expect(page).toHaveURL(/\/account\/reviews$/);
  });

  await test.step('a form without stars loses nothing', async () => {
    if (scripted) await expectAccessible(page);
    await main.getByRole('link', { name: /寫評價/ }).first().click();
    await page.locator('textarea[name="text"]').fill('茶湯金黃，\n冷掉也不澀。');
    await page.getByLabel('匿名評價').check();
    await page.getByRole('button', { name: '送出評價' }).click();
    await expect(page.locator('#stars-problem')).toBeVisible();
    await expect(page.locator('textarea[name="text"]')).toHaveValue('茶湯金黃，\n冷掉也不澀。');
    if (scripted) await expectAccessible(page);
    await page.getByRole('group', { name: /整體評分/ }).getByRole('radio', { name: '4 顆星' }).check();
    await page.getByRole('button', { name: '送出評價' }).click();
    await expect(main.getByRole('status')).toContainText('謝謝你的評價');
    if (scripted) await expectAccessible(page);
  });

  await test.step('somebody else finds it helpful, once, and takes it back', async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripted, locale: 'zh-TW' });
    const other = await context.newPage();
    const goto = async (path: string) => {
      await other.goto(new URL(path, server.origin).href);
      if (scripted) await hydrated(other);
    };
    await join(other, goto, server);
    await goto(`${TEA.page}?sort=newest`);
    const mine = other.locator('li[id^="review-"]').filter({ hasText: '冷掉也不澀' });
    await expect(mine).toContainText('林○美');
    await mine.getByRole('button', { name: /有幫助/ }).click();
    await expect(other.locator('#reviews').getByRole('status')).toContainText('已記下');
    await expect(mine.getByRole('button')).toContainText('1');
    await other.getByRole('button', { name: '復原' }).click();
    await expect(other.locator('#reviews').getByRole('status')).toContainText('已收回');
    await context.close();
  });

  await test.step('something is added, and the shop answers', async () => {
    await open(MINE);
    await main.getByRole('link', { name: /追加評價/ }).click();
    await page.locator('textarea[name="text"]').fill('一個月後還是天天喝。');
    await page.getByRole('button', { name: '送出評價' }).click();
    await expect(main).toContainText('一個月後還是天天喝。');
    const listed = staff(server, 'review', 'list', '--limit', '1');
    const id = listed.split('\t')[0] ?? '';
    staff(server, 'review', 'answer', id, '謝謝您喜歡這支茶。');
    await open(`${TEA.page}?sort=newest`);
    await expect(page.locator(`#review-${id}`)).toContainText('謝謝您喜歡這支茶。');
    staff(server, 'review', 'hide', id, '--reason', '測試');
    await open(`${TEA.page}?sort=newest`);
    await expect(page.locator(`#review-${id}`)).toHaveCount(0);
    await open(MINE);
    await expect(main).toContainText('這則評價已由商店隱藏：測試');
  });
});
