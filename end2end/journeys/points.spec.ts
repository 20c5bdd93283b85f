// Points: checked in for, given by the shop, spent on an order, given back when it is called off.
import { expectAccessible } from '../support/axe';
import { form, join } from '../support/member';
import { addAndOpenCart, at, BUYER, CANDLE, fill, orderForm } from '../support/shop';
import { staff } from '../support/staff';
import { expect, hydrated, test } from '../support/test';

test('points are checked in for, spent and given back', async ({ page, open, server, scripted }) => {
  // axe takes its time on a busy machine.
  test.slow();
  const email = await join(page, open, server);
  const main = page.locator('main');

  await test.step('a check-in a day', async () => {
    await open(at('/account/points'));
    await form(page, 'check_in').getByRole('button').click();
    await expect(page).toHaveURL(/\/account\/points$/);
    await expect(main).toContainText('今天已簽到');
    await expect(form(page, 'check_in')).toHaveCount(0);
    if (scripted) await expectAccessible(page);
  });

  await test.step('an order is paid with points', async () => {
    staff(server, 'points', 'grant', email, '10000', '--reason', '一份心意');
    await open(at(`/p/${CANDLE.slug}`));
    await addAndOpenCart(page, scripted);
    await open(at('/checkout'));
    if (scripted) await hydrated(page);
    const order = orderForm(page);
    await fill(order, { ...BUYER, email, points: '10000' });
    await order.locator('button:not([type="button"])').last().click();
    if (!scripted) {
      // Without the program the page tells the new total first.
      await expect(page).toHaveURL(/retry=1/);
      await expect(main).toContainText('點數折抵');
      await orderForm(page).locator('button:not([type="button"])').last().click();
    }
    await expect(page).toHaveURL(/\/orders\//);
    await expect(main).toContainText('點數折抵');
  });

  const number = /\/orders\/([^?]+)/.exec(page.url())?.[1] ?? '';
  await test.step('the ledger tells why and leads to the order', async () => {
    await open(at('/account/points?state=spent'));
    await expect(main).toContainText('折抵訂單');
    await expect(main.locator(`a[href$="/orders/${number}"]`)).toBeVisible();
    if (scripted) await expectAccessible(page);
  });

  await test.step('called off, everything is as before', async () => {
    staff(server, 'order', 'advance', number, '--to', 'cancelled', '--staff', '小美');
    await open(at('/account/points'));
    await expect(main).toContainText('退還點數');
    expect(staff(server, 'points', 'show', email)).toContain('balance\t10010');
    expect(staff(server, 'check')).toContain('every invariant holds');
  });
});

test('a stranger sees nobody’s points', async ({ page, open }) => {
  await open(at('/account/points'));
  await expect(form(page, 'sign_in')).toBeVisible();
});
