// A member's coupons and profile.
import { expectAccessible } from '../support/axe';
import { form, join, send } from '../support/member';
import { at, field } from '../support/shop';
import { expect, test } from '../support/test';

test('coupons are claimed, shown by where they stand, and a profile is told', async ({ page, open, server, scripted }) => {
  // axe on several pages takes its time on a busy machine.
  test.slow();
  await join(page, open, server);
  const main = page.locator('main');

  await test.step('a code that is none stays as it was typed', async () => {
    await open(at('/account/coupons'));
    await expect(main).toContainText('這裡沒有優惠券');
    await field(form(page, 'claim_code'), 'code').fill('nichts');
    await form(page, 'claim_code').getByRole('button').click();
    await expect(page.locator('#code-problem')).toContainText('查無此優惠代碼');
    await expect(field(form(page, 'claim_code'), 'code')).toHaveValue('nichts');
    if (scripted) await expectAccessible(page);
  });

  await test.step('what is on is claimed, and stands in the wallet', async () => {
    await main.getByRole('link', { name: '去領券' }).click();
    await main.getByRole('button', { name: /^領取/ }).first().click();
    await expect(scripted ? page.getByRole('status').filter({ hasText: '優惠券' }) : page.locator('h1')).toBeVisible();
    await open(at('/account/coupons'));
    await expect(main.getByRole('link', { name: /去使用/ })).toHaveCount(1);
    await expect(main.getByRole('link', { name: /^可使用/ })).toContainText('1');
    if (scripted) await expectAccessible(page);
    await main.getByRole('link', { name: /^已使用/ }).click();
    await expect(main).toContainText('這裡沒有優惠券');
    await open(at('/account'));
    await expect(main).toContainText('1 張優惠券可使用');
  });

  await test.step('a birthday that never was is told beside its fields', async () => {
    await open(at('/account/profile'));
    await send(page, 'save_profile', { name: '美美', birth_year: '2001', birth_month: '2', birth_day: '29' });
    await expect(page.locator('#birthday-problem')).toBeVisible();
    await expect(field(form(page, 'save_profile'), 'birth_day')).toHaveValue('29');
    if (scripted) await expectAccessible(page);
    await send(page, 'save_profile', { birth_year: '2000' });
    await expect(main).toContainText('2000-02-29');
    await expect(main).toContainText('之後可以修改');
    if (scripted) await expectAccessible(page);
  });
});
