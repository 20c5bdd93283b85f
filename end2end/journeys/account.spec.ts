// An account: opened by a letter, signed in on another device, its orders, where it is signed in, a new password.
import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe';
import { lastMail } from '../support/mail';
import { addAndOpenCart, at, CANDLE, field } from '../support/shop';
import { expect, test } from '../support/test';
import type { Server } from '../support/server';

const PASSWORD = '橘子與鋪子的午後散步';
const OTHER = 'horse battery staple 7';

const form = (page: Page, command: string): Locator => page.locator(`form[action$="/api/account/${command}"]`).first();

/** Fills a form of the open page and sends it; the document after it is another one. */
async function send(page: Page, command: string, answers: Record<string, string>, ticks: string[] = []): Promise<void> {
  const found = form(page, command);
  for (const [name, value] of Object.entries(answers)) await field(found, name).fill(value);
  for (const name of ticks) await field(found, name).check();
  await found.getByRole('button').click();
}

/** Opens an account and signs in; gives back its address. */
async function join(page: Page, open: (path: string) => Promise<void>, server: Server): Promise<string> {
  const email = `mei-${randomUUID().slice(0, 8)}@example.com`;
  await open(at('/account/register'));
  await send(page, 'register', { name: '林小美', email, password: PASSWORD }, ['agreed']);
  await expect(page).toHaveURL(/\/account\/sent$/);
  const letter = await lastMail(server, email, '/account/verify');
  const link = /\/zh-hant\/account\/verify\?token=[0-9a-f]{64}/.exec(letter)?.[0] ?? '';
  await open(link);
  await send(page, 'verify', { password: PASSWORD });
  await expect(page).toHaveURL(/\/account\?welcome=1$/);
  return email;
}

test('an account is opened by its letter, and keeps the cart', async ({ page, open, server, scripted }) => {
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
