// An account: opened by a letter, signed in on another device, its orders, where it is signed in, a new password.
import { expectAccessible } from '../support/axe';
import { lastMail } from '../support/mail';
import { form, join, PASSWORD, send } from '../support/member';
import { addAndOpenCart, at, CANDLE, field } from '../support/shop';
import { expect, test } from '../support/test';

const OTHER = 'horse battery staple 7';

test('an account is opened by its letter, and keeps the cart', async ({ page, open, server, scripted }) => {
  // axe takes its time on a busy machine.
  test.slow();
  await open(at(`/p/${CANDLE.slug}`));
  await addAndOpenCart(page, scripted);
  const email = await join(page, open, server);
  await expect(page.locator('main')).toContainText('林小美');
  await expect(page.locator('main')).toContainText(email);
  if (scripted) await expectAccessible(page);
  await open(at('/cart'));
  await expect(page.locator('main')).toContainText(CANDLE.name);

  await test.step('signing out leaves nothing', async () => {
    await open(at('/account'));
    await send(page, 'sign_out', {});
    await expect(page).toHaveURL(/\/zh-hant\/?$/);
    await open(at('/cart'));
    await expect(page.locator('main')).not.toContainText(CANDLE.name);
  });

  await test.step('signing in leads to the page that was wanted', async () => {
    await open(at('/account/security'));
    await send(page, 'sign_in', { name: email, password: 'falsch und falsch' });
    await expect(page.getByRole('alert')).toHaveText('帳號或密碼不對。');
    await expect(field(form(page, 'sign_in'), 'name')).toHaveValue(email);
    await send(page, 'sign_in', { password: PASSWORD });
    await expect(page).toHaveURL(/\/account\/security$/);
    await expect(page.locator('main')).toContainText('這個裝置');
    if (scripted) await expectAccessible(page);
  });

  await test.step('and the password can be changed', async () => {
    await send(page, 'change_password', { old: PASSWORD, password: OTHER });
    await expect(page.locator('main').getByRole('status')).toContainText('密碼已更新');
    await lastMail(server, email, '/account/security');
  });
});

test('what is wrong stands beside its field', async ({ page, open, scripted }) => {
  await open(at('/account/register'));
  await send(page, 'register', { name: '林小美', email: 'mei', password: '1234567890' });
  await expect(page.locator('#email-problem')).toBeVisible();
  await expect(page.locator('#password-problem')).toContainText('太常見');
  await expect(field(form(page, 'register'), 'name')).toHaveValue('林小美');
  if (scripted) await expectAccessible(page);
});

test('a forgotten password is set anew', async ({ page, open, server }) => {
  const email = await join(page, open, server);
  await page.context().clearCookies();
  await open(at('/account/reset'));
  await send(page, 'ask_reset', { name: email });
  await expect(page).toHaveURL(/\/account\/sent$/);
  const letter = await lastMail(server, email, '/account/reset');
  await open(/\/zh-hant\/account\/reset\?token=[0-9a-f]{64}/.exec(letter)?.[0] ?? '');
  await send(page, 'reset', { password: OTHER });
  await expect(page).toHaveURL(/\/account\?changed=1$/);
});
